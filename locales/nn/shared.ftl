### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Tal og datoar

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑poeng
date-period = frå { $from } til { $to }
date-on = { $date }
date-and-time = { $date } kl. { $time }

## Ramma rundt sidene

skip-to-content = Hopp til innhaldet
nav-label = Hovudmeny
language-label = Språk
account-label = Konto og språk
sign-out = Logg ut
footer = Peil. Ingen kan sjå kven som har svart kva.

## Menyen

nav-scorecards = Målekort
nav-rounds = Rundar
nav-readings = Registreringar
nav-targets = Resultatmål
nav-units = Einingar
nav-accounts = Brukarar
nav-events = Hendingar
nav-jobs = Jobbar

## Framsida

start-title = Velkomen
start-guests = For gjestar
start-guests-help = Skann QR-koden på plakaten eller lappen med telefonen, eller skriv inn adressa som står der. På eit nettbrett som huset har sett fram, er det berre å byrje.
start-staff = For tilsette
start-staff-help = Leiarar les målekort. Kvalitetsmedarbeidarar opnar rundar og registrerer tal.
