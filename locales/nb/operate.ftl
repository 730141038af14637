### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Start og stopp

serve-running = Peil kjører på { $address }
serve-first-administrator = Opprett den første administratoren her, én gang, innen tre dager:
serve-how-to-stop = Stopp med Ctrl+C.

## Demonstrasjonen

demo-running = Peils demonstrasjon kjører. Alt i den blir borte når den stopper.
demo-synthetic = Alle svarene i den er syntetiske: laget av et program slik at tallene blir de som er publisert.
demo-guest = Gjest
demo-guest-does = svarer på undersøkelsen
demo-staff-does = åpner og stenger runder
demo-leader-does = leser målekortet for { $year }
demo-administrator-does = legger til enheter og brukere
demo-elsewhere = Demonstrasjonen lytter bare på denne maskinen. Velg en port på 127.0.0.1.
demo-own-data = Demonstrasjonen har med seg egne data, som blir borte når den stopper. Utelat { $flag }.

## Innstillinger

settings-file-unreadable = Kan ikke lese { $file }: { $reason }
settings-file-wrong = { $file }: linje { $line }: { $reason }
settings-database = database: "{ $given }" er ikke adressen til en database ({ $reason }). Oppgi en fil, for eksempel peil.db, eller postgres://user@host/database.
settings-database-kind = denne typen database er ukjent
settings-database-file = det må være en fil
settings-database-host = navnet på maskinen mangler
settings-database-tls = sslmode={ $given } er ukjent: bruk disable, require eller verify-full
settings-half-tls = Oppgi både tls-certificate og tls-key, eller ingen av dem.
settings-language = language: "{ $given }" er ikke et av språkene. Velg mellom { $known }.
settings-listen = listen: "{ $given }" er ikke en adresse med port, for eksempel 127.0.0.1:8080 eller localhost:8080.
settings-listen-name = listen: "{ $given }" er ikke et navn som denne maskinen kjenner en adresse til.
settings-public-url = public-url: "{ $given }" er ikke en adresse som https://peil.example.org.

## Det programmet trenger av maskinen

tls-unusable = { $file } kan ikke brukes til TLS: { $reason }
tls-no-certificate = { $file } kan ikke brukes til TLS: Filen inneholder ikke noe sertifikat.
listen-in-use = { $address } er i bruk. Stopp det andre programmet, eller velg en annen adresse med --listen 127.0.0.1:8081.
listen-failed = Kan ikke lytte på { $address }: { $reason }
scratch-failed = Kan ikke lage en midlertidig mappe: { $reason }
file-unreadable = Kan ikke lese { $file }: { $reason }
file-unwritable = Kan ikke skrive til { $file }: { $reason }

## Databasen

database-missing = Det finnes ingen database { $file }. Oppgi en annen med --database.
database-old = { $database } er ikke oppdatert til denne versjonen ennå. Kjør "peil migrate" først.
database-newer = Databasen er brukt av en nyere versjon av Peil (den har trinnet { $step }, som denne versjonen ikke kjenner). Start den nyere versjonen, eller gjenopprett en sikkerhetskopi fra før oppdateringen.
database-foreign = { $database } inneholder tabellene til et annet program. Oppgi en annen database, eller flytt denne.
database-foreign-file = { $file } inneholder tabellene til et annet program. Oppgi en annen fil, eller flytt denne.
database-no-peil = { $file } er ikke en database fra Peil. Oppgi en annen fil, eller flytt denne.
database-unopened = Kan ikke åpne databasen { $file }: { $reason }
database-path = Kan ikke åpne databasen { $file }: Stien er ikke gyldig tekst.
database-unreachable = Får ikke kontakt med { $database }: { $reason }
database-certificates = Får ikke kontakt med { $database }: Kan ikke lese sertifikater fra { $file }: { $reason }
database-held = { $database } er i bruk av et annet program. Stopp det programmet, eller vent, og prøv igjen ({ $reason }).
database-busy = Databasen er opptatt eller kan ikke nås: { $reason }
database-step-failed = Et trinn i oppdateringen av databasen gikk galt og ble rullet tilbake: { $reason }
database-row-missing = Raden finnes ikke.
database-row-twice = Raden finnes fra før.

## Når noe ikke går

failure-disk = Disken er full eller svikter: { $reason }
failure-disk-full = Disken er full: { $reason }
failure-unforeseen = Det skjedde noe uventet: { $reason }
failure-numbered = Det gikk ikke: { $name } (nummer { $number } i listen over feil)

## Kommandoer

migrate-would-apply = ville ha utført trinnet { $step }
migrate-applied = utførte trinnet { $step }
migrate-nothing = { $database } er allerede oppdatert
export-unwritable = Kan ikke skrive tallene: { $reason }
backup-exists = { $file } finnes fra før. Oppgi en annen fil.
backup-done = Alt er kopiert til { $file } og kontrollert.
restore-no-file = Det finnes ingen sikkerhetskopi { $file }.
restore-not-empty = { $database } er ikke tom. Gjenopprett til en ny database, eller flytt denne.
restore-done = Alt er gjenopprettet til { $database } og kontrollert.
user-incomplete = En bruker må ha en e-postadresse og et navn.
user-no-role = "{ $given }" er ikke en rolle. Bruk leader, staff eller administrator.
