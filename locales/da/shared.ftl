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
