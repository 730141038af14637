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

## Brukt fleire stader

label-name = Namn
label-email = E-post
second-factor-title = Totrinnsinnlogging
field-too-long = Teksten er for lang.
field-name-missing = Skriv eit namn.
field-email-missing = Skriv ei e-postadresse, til dømes kari@example.org.
field-unknown-unit = Vel ei eining.
target-least = minst { $target }
target-most = høgst { $target }
answers = { $number } svar
years-label = År
label-answers = Svar
label-actions = Handlingar
rounds-no-unit = Det er ingen einingar enno. Ein administrator må legge til ei først.
rounds-start-here = Begynn her
rounds-first-unit = Legg til ei eining først. Ei eining er staden der gjestene svarer. Deretter planlegg du den første runden.
round-title = { $unit } { $year }
round-version = versjon { $version }
synthetic-notice = Svara i denne runden er laga av eit dataprogram. Dei kjem ikkje frå gjester.
guest-code-missing = Skriv koden på lappen. Har du ingen lapp, kan du be ein tilsett om ein.
