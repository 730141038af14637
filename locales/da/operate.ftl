### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Start og stop

serve-running = Peil kører på { $address }
serve-first-administrator = Opret den første administrator her, én gang, inden tre dage:
serve-how-to-stop = Stop med Ctrl+C.

## Demonstrationen

demo-running = Peils demonstration kører. Alt i den forsvinder, når den stopper.
demo-synthetic = Alle svarene i den er syntetiske: lavet af et program, så tallene bliver de offentliggjorte.
demo-guest = Gæst
demo-guest-does = besvarer undersøgelsen
demo-staff-does = åbner og lukker runder
demo-leader-does = læser målekortet for { $year }
demo-administrator-does = tilføjer enheder og brugere
demo-elsewhere = Demonstrationen lytter kun på denne maskine. Vælg en port på 127.0.0.1.
demo-own-data = Demonstrationen har egne data, som forsvinder, når den stopper. Udelad { $flag }.

## Indstillinger

settings-file-unreadable = Kan ikke læse { $file }: { $reason }
settings-file-wrong = { $file }: linje { $line }: { $reason }
settings-database = database: "{ $given }" er ikke adressen på en database ({ $reason }). Angiv en fil, f.eks. peil.db, eller postgres://user@host/database.
settings-database-kind = denne slags database er ukendt
settings-database-file = det skal være en fil
settings-database-host = maskinens navn mangler
settings-database-tls = sslmode={ $given } er ukendt: brug disable, require eller verify-full
settings-half-tls = Angiv både tls-certificate og tls-key eller ingen af dem.
settings-language = language: "{ $given }" er ikke et af sprogene. Vælg mellem { $known }.
settings-listen = listen: "{ $given }" er ikke en adresse med port som 127.0.0.1:8080 eller localhost:8080.
settings-listen-name = listen: "{ $given }" er ikke et navn, som denne maskine kender en adresse til.
settings-public-url = public-url: "{ $given }" er ikke en adresse som https://peil.example.org.

## Det, programmet skal bruge af maskinen

tls-unusable = { $file } kan ikke bruges til TLS: { $reason }
tls-no-certificate = { $file } kan ikke bruges til TLS: Filen indeholder intet certifikat.
listen-in-use = { $address } er i brug. Stop det andet program, eller vælg en anden adresse med --listen 127.0.0.1:8081.
listen-failed = Kan ikke lytte på { $address }: { $reason }
scratch-failed = Kan ikke oprette en midlertidig mappe: { $reason }
file-unreadable = Kan ikke læse { $file }: { $reason }
file-unwritable = Kan ikke skrive til { $file }: { $reason }

## Databasen

database-missing = Der findes ingen database { $file }. Angiv en anden med --database.
database-old = { $database } er endnu ikke opdateret til denne version. Kør "peil migrate" først.
database-newer = Databasen er brugt af en nyere version af Peil (den har trinnet { $step }, som denne version ikke kender). Start den nyere version, eller gendan en sikkerhedskopi fra før opdateringen.
database-foreign = { $database } indeholder et andet programs tabeller. Angiv en anden database, eller flyt denne.
database-foreign-file = { $file } indeholder et andet programs tabeller. Angiv en anden fil, eller flyt denne.
database-no-peil = { $file } er ikke en database fra Peil. Angiv en anden fil, eller flyt denne.
database-unopened = Kan ikke åbne databasen { $file }: { $reason }
database-path = Kan ikke åbne databasen { $file }: Stien er ikke gyldig tekst.
database-unreachable = Får ikke forbindelse til { $database }: { $reason }
database-certificates = Får ikke forbindelse til { $database }: Kan ikke læse certifikater fra { $file }: { $reason }
database-held = { $database } er i brug af et andet program. Stop det program, eller vent, og prøv igen ({ $reason }).
database-busy = Databasen er optaget eller kan ikke nås: { $reason }
database-step-failed = Et trin i opdateringen af databasen gik galt og blev rullet tilbage: { $reason }
database-row-missing = Rækken findes ikke.
database-row-twice = Rækken findes i forvejen.

## Når noget ikke lykkes

failure-disk = Disken er fuld eller svigter: { $reason }
failure-disk-full = Disken er fuld: { $reason }
failure-unforeseen = Der skete noget uventet: { $reason }
failure-numbered = Det lykkedes ikke: { $name } (nummer { $number } på listen over fejl)

## Kommandoer

migrate-would-apply = ville udføre trinnet { $step }
migrate-applied = udførte trinnet { $step }
migrate-nothing = { $database } er allerede opdateret
export-unwritable = Kan ikke skrive tallene: { $reason }
backup-exists = { $file } findes i forvejen. Angiv en anden fil.
backup-done = Alt er kopieret til { $file } og kontrolleret.
restore-no-file = Der findes ingen sikkerhedskopi { $file }.
restore-not-empty = { $database } er ikke tom. Gendan til en ny database, eller flyt denne.
restore-done = Alt er gendannet til { $database } og kontrolleret.
user-incomplete = En bruger skal have en e-mailadresse og et navn.
user-no-role = "{ $given }" er ikke en rolle. Brug leader, staff eller administrator.
