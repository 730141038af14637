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

## Brukt flere steder

label-name = Navn
label-email = E-post
second-factor-title = Totrinnsinnlogging
field-too-long = Teksten er for lang.
field-name-missing = Skriv et navn.
field-email-missing = Skriv en e-postadresse, for eksempel kari@example.org.
field-unknown-unit = Velg en enhet.
target-least = minst { $target }
target-most = høyst { $target }
answers = { $number } svar
years-label = År
label-answers = Svar
label-actions = Handlinger
rounds-no-unit = Det er ingen enheter ennå. En administrator må legge til en først.
rounds-start-here = Begynn her
rounds-first-unit = Legg til en enhet først. En enhet er stedet der gjestene svarer. Deretter planlegger du den første runden.
round-title = { $unit } { $year }
round-version = versjon { $version }
synthetic-notice = Svarene i denne runden er laget av et dataprogram. De kommer ikke fra gjester.
guest-code-missing = Skriv koden på lappen. Har du ingen lapp, kan du be en ansatt om en.
