### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Tall og datoer

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑poeng
date-period = fra { $from } til { $to }
date-on = { $date }
date-and-time = { $date } kl. { $time }

## Rammen rundt sidene

skip-to-content = Hopp til innholdet
nav-label = Hovedmeny
language-label = Språk
account-label = Konto og språk
sign-out = Logg ut
footer = Peil. Ingen kan se hvem som har svart hva.

## Menyen

nav-scorecards = Målekort
nav-rounds = Runder
nav-readings = Registreringer
nav-targets = Resultatmål
nav-units = Enheter
nav-accounts = Brukere
nav-events = Hendelser
nav-jobs = Jobber

## Forsiden

start-title = Velkommen
start-guests = For gjester
start-guests-help = Skann QR-koden på plakaten eller lappen med telefonen, eller skriv inn adressen som står der. På et nettbrett som huset har satt fram, er det bare å begynne.
start-staff = For ansatte
start-staff-help = Ledere leser målekort. Kvalitetsmedarbeidere åpner runder og registrerer tall.
