### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Tal og datoer

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑point
date-period = fra { $from } til { $to }
date-on = den { $date }
date-and-time = { $date } kl. { $time }

## Rammen om siderne

skip-to-content = Spring til indholdet
nav-label = Hovedmenu
language-label = Sprog
account-label = Konto og sprog
sign-out = Log ud
footer = Peil. Ingen kan se, hvem der har svaret hvad.

## Menuen

nav-scorecards = Målekort
nav-rounds = Runder
nav-readings = Registreringer
nav-targets = Resultatmål
nav-units = Enheder
nav-accounts = Brugere
nav-events = Hændelser
nav-jobs = Job

## Forsiden

start-title = Velkommen
start-guests = For gæster
start-guests-help = Skan QR-koden på plakaten eller sedlen med telefonen, eller skriv adressen, der står der. På en tablet, som huset har stillet frem, kan man bare begynde.
start-staff = For medarbejdere
start-staff-help = Ledere læser målekort. Kvalitetsmedarbejdere åbner runder og registrerer tal.

## Brugt flere steder

label-name = Navn
label-email = E-mail
second-factor-title = Totrinslogin
field-too-long = Teksten er for lang.
field-name-missing = Skriv et navn.
field-email-missing = Skriv en e-mailadresse, for eksempel karen@example.org.
field-unknown-unit = Vælg en enhed.
target-least = mindst { $target }
target-most = højst { $target }
answers = { $number } svar
years-label = År
label-answers = Svar
label-actions = Handlinger
rounds-no-unit = Der er ingen enheder endnu. En administrator skal tilføje en først.
rounds-start-here = Begynd her
rounds-first-unit = Tilføj en enhed først. En enhed er det sted, hvor gæsterne svarer. Derefter planlægger du den første runde.
round-title = { $unit } { $year }
round-version = version { $version }
synthetic-notice = Svarene i denne runde er lavet af et computerprogram. De kommer ikke fra gæster.
guest-code-missing = Skriv koden på sedlen. Har du ingen seddel, kan du bede en ansat om en.
