### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Start og stopp

serve-running = Peil køyrer på { $address }
serve-first-administrator = Opprett den første administratoren her, éin gong, innan tre dagar:
serve-how-to-stop = Stopp med Ctrl+C.

## Demonstrasjonen

demo-running = Demonstrasjonen av Peil køyrer. Alt i han blir borte når han stoppar.
demo-synthetic = Alle svara i han er syntetiske: laga av eit program slik at tala blir dei som er publiserte.
demo-guest = Gjest
demo-guest-does = svarer på undersøkinga
demo-staff-does = opnar og stengjer rundar
demo-leader-does = les målekortet for { $year }
demo-administrator-does = legg til einingar og brukarar
demo-elsewhere = Demonstrasjonen lyttar berre på denne maskina. Vel ein port på 127.0.0.1.
demo-own-data = Demonstrasjonen har med seg eigne data, som blir borte når han stoppar. Utelat { $flag }.

## Innstillingar

settings-file-unreadable = Kan ikkje lese { $file }: { $reason }
settings-file-wrong = { $file }: linje { $line }: { $reason }
settings-database = database: "{ $given }" er ikkje adressa til ein database ({ $reason }). Oppgi ei fil, til dømes peil.db, eller postgres://user@host/database.
settings-database-kind = denne typen database er ukjend
settings-database-file = det må vere ei fil
settings-database-host = namnet på maskina manglar
settings-database-tls = sslmode={ $given } er ukjend: bruk disable, require eller verify-full
settings-half-tls = Oppgi både tls-certificate og tls-key, eller ingen av dei.
settings-language = language: "{ $given }" er ikkje eit av språka. Vel mellom { $known }.
settings-listen = listen: "{ $given }" er ikkje ei adresse med port, til dømes 127.0.0.1:8080 eller localhost:8080.
settings-listen-name = listen: "{ $given }" er ikkje eit namn som denne maskina kjenner ei adresse til.
settings-public-url = public-url: "{ $given }" er ikkje ei adresse som https://peil.example.org.

## Det programmet treng av maskina

tls-unusable = { $file } kan ikkje brukast til TLS: { $reason }
tls-no-certificate = { $file } kan ikkje brukast til TLS: Fila inneheld ikkje noko sertifikat.
listen-in-use = { $address } er i bruk. Stopp det andre programmet, eller vel ei anna adresse med --listen 127.0.0.1:8081.
listen-failed = Kan ikkje lytte på { $address }: { $reason }
scratch-failed = Kan ikkje lage ei mellombels mappe: { $reason }
file-unreadable = Kan ikkje lese { $file }: { $reason }
file-unwritable = Kan ikkje skrive til { $file }: { $reason }

## Databasen

database-missing = Det finst ingen database { $file }. Oppgi ein annan med --database.
database-old = { $database } er ikkje oppdatert til denne versjonen enno. Køyr "peil migrate" først.
database-newer = Databasen er brukt av ein nyare versjon av Peil (han har steget { $step }, som denne versjonen ikkje kjenner). Start den nyare versjonen, eller gjenopprett ein tryggingskopi frå før oppdateringa.
database-foreign = { $database } inneheld tabellane til eit anna program. Oppgi ein annan database, eller flytt denne.
database-foreign-file = { $file } inneheld tabellane til eit anna program. Oppgi ei anna fil, eller flytt denne.
database-no-peil = { $file } er ikkje ein database frå Peil. Oppgi ei anna fil, eller flytt denne.
database-unopened = Kan ikkje opne databasen { $file }: { $reason }
database-path = Kan ikkje opne databasen { $file }: Stien er ikkje gyldig tekst.
database-unreachable = Får ikkje kontakt med { $database }: { $reason }
database-certificates = Får ikkje kontakt med { $database }: Kan ikkje lese sertifikat frå { $file }: { $reason }
database-held = { $database } er i bruk av eit anna program. Stopp det programmet, eller vent, og prøv igjen ({ $reason }).
database-busy = Databasen er oppteken eller kan ikkje nåast: { $reason }
database-step-failed = Eit steg i oppdateringa av databasen gjekk gale og vart rulla tilbake: { $reason }
database-row-missing = Rada finst ikkje.
database-row-twice = Rada finst frå før.

## Når noko ikkje går

failure-disk = Disken er full eller sviktar: { $reason }
failure-disk-full = Disken er full: { $reason }
failure-unforeseen = Det hende noko uventa: { $reason }
failure-numbered = Det gjekk ikkje: { $name } (nummer { $number } i lista over feil)

## Kommandoar

migrate-would-apply = ville ha utført steget { $step }
migrate-applied = utførte steget { $step }
migrate-nothing = { $database } er allereie oppdatert
export-unwritable = Kan ikkje skrive tala: { $reason }
backup-exists = { $file } finst frå før. Oppgi ei anna fil.
backup-done = Alt er kopiert til { $file } og kontrollert.
restore-no-file = Det finst ingen tryggingskopi { $file }.
restore-not-empty = { $database } er ikkje tom. Gjenopprett til ein ny database, eller flytt denne.
restore-done = Alt er gjenoppretta til { $database } og kontrollert.
user-incomplete = Ein brukar må ha ei e-postadresse og eit namn.
user-no-role = "{ $given }" er ikkje ei rolle. Bruk leader, staff eller administrator.
