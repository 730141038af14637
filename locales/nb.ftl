### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Tall og datoer

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑poeng
date-period = fra { $from } til { $to }
date-on = { $date }

## Setningen om et mål

target-at-least = målet på { $target }
target-at-most = målet på høyst { $target }
sentence-clear = { $position ->
    [above] Klart over { $target }.
    [below] Klart under { $target }.
   *[on] Akkurat på { $target }.
}
sentence-counted = { $position ->
    [above] { $distance } over { $target }.
    [below] { $distance } under { $target }.
   *[on] Akkurat på { $target }.
}
sentence-sample = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men med { $answers } svar kan det sanne tallet ligge mellom { $low } og { $high }.
sentence-estimate = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men dette er et anslag, og det sanne tallet kan ligge mellom { $low } og { $high }.
sentence-few = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men bare { $answers } har svart, så tallet er usikkert.
sentence-unsure = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men tallet er usikkert.
sentence-no-target = Det er ikke satt noe mål for dette.
sentence-missing = Tallet for { $year } mangler.
sentence-too-few = For få har svart til at tallet kan vises.
sentence-near-none = Høyst { $share } av { $answers } svar. Når så få har svart, viser vi ikke tallet mer nøyaktig.
sentence-near-all = Minst { $share } av { $answers } svar. Når så få har svart, viser vi ikke tallet mer nøyaktig.
sentence-near-lowest = Snittet av { $answers } svar er høyst { $bound }. Når så få har svart, viser vi ikke tallet mer nøyaktig.
sentence-near-highest = Snittet av { $answers } svar er minst { $bound }. Når så få har svart, viser vi ikke tallet mer nøyaktig.
sentence-part = { $name }: { $value }.
sentence-change-real = { $way ->
    [better] Reell fremgang
    [worse] Reell tilbakegang
    [up] Reell økning
   *[down] Reell nedgang
} fra { $before } i { $year }.
sentence-change-chance = { $way ->
    [better] Fremgangen
    [worse] Tilbakegangen
    [up] Økningen
   *[down] Nedgangen
} fra { $before } i { $year } kan være tilfeldig.
sentence-change-hardly = Omtrent som i { $year }.
sentence-change-none = Det samme som i { $year }.
sentence-change-counted = { $way ->
    [up] Opp
   *[down] Ned
} fra { $before } i { $year }.
sentence-change-untested = { $way ->
    [up] Opp
   *[down] Ned
} fra { $before } i { $year }, men vi kan ikke si om det er mer enn tilfeldig.
sentence-change-broken = Kan ikke sammenlignes med { $year }, for skalaen var en annen.
change-real-improvement = reell fremgang
change-real-decline = reell tilbakegang
change-real-other = reell endring
change-may-be-chance = kan være tilfeldig
change-not-tested = ikke testet

guests-answered = { $count ->
    [one] { $number } gjest svarte
   *[other] { $number } gjester svarte
}
answers = { $number } svar
list-and = { $first } og { $last }

## Vurderinger

verdict-clearly-met = Nådd
verdict-met-within-margin = Nådd, usikkert
verdict-missed-within-margin = Ikke nådd, usikkert
verdict-clearly-missed = Ikke nådd
verdict-no-target = Uten mål
verdict-no-data = Mangler tall
verdict-too-few = For få svar
dimension-passed = Bestått
dimension-passed-uncertain = Bestått, usikkert
dimension-failed = Ikke bestått
dimension-failed-uncertain = Ikke bestått, usikkert
dimension-open = Ikke avgjort
dimension-no-target = Uten mål
dimension-missed = Ikke nådd: { $measures }
dimension-waits = Mangler tall: { $measures }

## Rammen rundt sidene

skip-to-content = Hopp til innholdet
nav-label = Hovedmeny
language-label = Språk
sign-out = Logg ut
footer = Peil. Ingen kan se hvem som har svart hva.

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigitt { $date }
no-round-released = ingen undersøkelse er frigitt for { $year }
years-label = År
synthetic-heading = Prøvedata
synthetic-body = Svarene for { $years } er laget av et dataprogram, ikke gitt av gjester. Ikke bruk tallene til noe annet enn å prøve Peil.
summary-label = Kort sagt
summary-of = { $number } av { $total }
summary-met = resultatmål nådd
summary-clearly-met = klart nådd
summary-met-within-margin = nådd, men usikkert
summary-missed = ikke nådd
summary-undecided = uten tall ennå
summary-dimensions = { $count ->
    [one] dimensjon bestått
   *[other] dimensjoner bestått
}
summary-improvements = { $count ->
    [one] reell fremgang siden { $year }
   *[other] reelle fremganger siden { $year }
}
summary-declines = { $count ->
    [one] reell tilbakegang siden { $year }
   *[other] reelle tilbakeganger siden { $year }
}
key-label = Tegnforklaring
key-now = tallet for { $year }, og hvor det sanne tallet kan ligge
key-before = { $year }
key-target = resultatmål
key-uncertain = Usikkert: Målet er så nær at tilfeldigheter kan ha avgjort det
column-measure = Styringsparameter
column-drawing = Tall og mål
column-change = Fra { $year }
column-trend = Utvikling
column-verdict = Vurdering
figure-missing = mangler
figure-too-few = for få svar
figure-near-none = høyst { $share }
figure-near-all = minst { $share }
figure-estimate = anslag
change-missing = kan ikke sammenlignes
trend-title = Utvikling: { $measure }
drawing-score = { $value } på en skala fra { $lowest } til { $highest }.
drawing-value = { $value }.
drawing-interval = Det sanne tallet kan ligge mellom { $low } og { $high }.
drawing-target = Resultatmålet er { $target }.
drawing-before = I { $year }: { $value }.
purpose-heading = Mål og suksessfaktorer
purpose-goals = Mål dette bidrar til
purpose-factors = Kritiske suksessfaktorer
purpose-rule = Når dimensjonen er bestått
rule-all = Når alle resultatmålene her er nådd.
rule-lead = Når målet for «{ $measure }» er nådd.
choose-title = Velg målekort
choose-none = Det er ingen målekort å lese ennå. De kommer når en runde er stengt og tallene er frigitt.
choose-no-years = Det er ikke frigitt tall for noe år ennå.

## Slik er tallene regnet ut

method-heading = Slik er tallene regnet ut
method-figure-term = Tallet
method-figure = Et gjennomsnitt er summen av svarene delt på antall svar. En andel er antall gjester som svarte det, delt på antall svar. Den som hoppet over spørsmålet, er ikke med. Ingenting rundes av før det skrives.
method-interval-term = Streken rundt prikken
method-interval = Gjestene som svarte, er et utvalg. Streken viser hvor tallet kan ligge for alle gjestene (95{"\u00A0"}%-konfidensintervall: t-fordelingen for gjennomsnitt, Wilsons metode for andeler). Flere svar gir kortere strek.
method-verdict-term = Nådd eller ikke
method-verdict = Tallet sammenlignes med målet før det rundes av. Det står «usikkert» når utvalget ikke utelukker det motsatte (ensidig 95{"\u00A0"}%-grense). Det som er talt opp, er ikke et utvalg; der er målet enten nådd eller ikke.
method-change-term = Endring
method-change = En endring er «reell» når den er for stor til å være tilfeldig (Welchs t-test for gjennomsnitt, z-test for andeler, 5{"\u00A0"}%). Når man ser på mange tall samtidig, vil noen skille seg ut ved rene tilfeldigheter; det er tatt høyde for (Holm).
method-estimate-term = Anslag
method-estimate = Et anslag er regnet ut fra andre tall. Usikkerheten i dem følger med (deltametoden).
method-trend-term = Den lille linjen
method-trend = Linjen viser retningen over årene. Høyden er minst en fjerdedel av skalaen, så små endringer ser små ut.
method-privacy-term = Få svar
method-privacy = Et tall vises bare når minst { $mean } har svart. Usikkerhet og andeler vises fra { $distribution } svar.
method-rounds = Rundene bak tallene
method-column-year = År
method-column-answers = Svar
method-column-release = Frigivelse
method-column-source = Fra
method-release = nr. { $number }, { $date }
method-real = gjester
method-synthetic = prøvedata, laget av et program

## For gjester

guest-send = Send inn svarene
guest-skip = Vil ikke svare
guest-number = Skriv et tall fra { $lowest } til { $highest }
guest-comment = Skriv svaret ditt
guest-synthetic = Prøvedata: Dette er bare en prøve, og svarene brukes ikke.
guest-received = Vi har fått svarene dine. Ingen kan se at de er fra deg.
guest-next = Tilbake til start
guest-already-counted = Svaret ditt er allerede talt med
guest-already-counted-more = Alt er i orden. Det ble sendt to ganger, men teller én gang.
guest-not-yet = Vi har ikke åpnet ennå
guest-not-yet-more = Du kan svare når undersøkelsen åpner. Spør gjerne en ansatt når det blir.
guest-closed = Undersøkelsen er over for denne gangen
guest-closed-more = Takk for at du ville svare. Du kan alltid si til en ansatt hva du mener.
guest-title-error = Feil: { $title }
guest-errors = { $count ->
    [one] Én ting må rettes før vi kan ta imot svarene. Ingenting er borte.
   *[other] Noen ting må rettes før vi kan ta imot svarene. Ingenting er borte.
}
answer-nothing = Du har ikke svart på noe ennå. Svar på minst ett spørsmål.
answer-unknown-question = Skjemaet er endret siden du åpnet det. Åpne siden på nytt.
answer-not-an-option = Velg ett av svarene som står her.
answer-more-than-one = Velg bare ett svar.
answer-not-together = Det ene svaret passer ikke sammen med de andre. Ta bort det som ikke stemmer.
answer-not-a-number = Skriv et helt tall, for eksempel 2.
answer-out-of-range = Skriv et tall fra { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } tegn for lang. Det er plass til { $most } tegn.

## Menyen

nav-scorecards = Målekort
nav-rounds = Runder
nav-readings = Registreringer
nav-targets = Resultatmål
nav-units = Enheter
nav-accounts = Brukere

## Forsiden

start-title = Velkommen
start-guests = Svar på undersøkelsen
start-no-round = Ingen undersøkelse er åpen akkurat nå.
start-staff = For ansatte
start-staff-help = Ledere leser målekort. Kvalitetsmedarbeidere åpner runder og registrerer tall.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
enter-as = Denne lenken logger deg inn som { $name }.
choose-password = Lagre passordet og logg inn
choose-password-title = Velg et passord
choose-password-for = For { $name }, { $email }.
setup-title = Velkommen til Peil
setup-help = Nå oppretter du den første administratoren. Etterpå kan du legge til enheter og gi andre tilgang.
setup-submit = Opprett administratoren og logg inn
label-name = Navn
label-email = E-post
label-password = Passord
label-new-password = Nytt passord
label-new-password-help = Minst 12 tegn. Noen ord etter hverandre er lette å huske og vanskelige å gjette.

## Brukere

accounts-caption = De som kan logge inn
accounts-add = Legg til bruker
account-disable = Steng
account-disabled = stengt
account-enable = Åpne igjen
account-link = Ny lenke
label-role = Rolle
label-actions = Handlinger
role-leader = Leder
role-staff = Kvalitetsmedarbeider
role-administrator = Administrator
link-made = Lenke til { $name }
link-made-help = Gi lenken til den det gjelder. Den kan brukes én gang, innen tre dager, og vises bare nå.

## Enheter

units-caption = Enhetene
units-add = Legg til enhet
label-unit-name = Enhet
label-code = Kode
label-code-help = Et kort navn med små bokstaver, tall og bindestrek, for eksempel oslo-sentrum. Det kan ikke endres.
label-parent = Hører til
label-no-parent = Ingen
label-scorecard = Målekort
label-synthetic = prøvedata

## Runder

rounds-caption = Rundene, den nyeste først
rounds-new = Ny runde
rounds-new-submit = Opprett runden
rounds-no-unit = Det er ingen enheter ennå. En administrator må legge til en først.
rounds-none = Det er ingen runder ennå.
rounds-year = År
rounds-unit = Enhet
rounds-state = Status
rounds-answers = Svar
state-planned = Ikke åpnet
state-open = Åpen
state-closed-unreleased = Stengt, tallene er ikke frigitt
state-closed = Stengt, tallene er frigitt
state-sealed = Forseglet
answers-fewer-than-five = færre enn 5
answers-at-least = minst { $number }
answers-why-steps = Antall svar vises i trinn på fem så lenge runden er åpen. Da kan ingen se når en enkelt gjest svarte.
round-title = { $unit } { $year }
round-standing = Slik står det
round-opened = Åpnet
round-closed = Stengt
round-survey = Undersøkelse
round-version = versjon { $version }
round-languages-checked = Språk lest av morsmålsbruker
round-languages-unchecked = Språk ikke lest av morsmålsbruker ennå
round-comments = Kommentarer å lese
round-next = Neste steg
round-open = Åpne runden
round-open-help = Gjestene kan svare fra du åpner til du stenger.
round-address = Gjestenes adresse
round-address-help = Åpne adressen på nettbrettet.
round-close = Steng runden
round-close-help = Når runden er stengt, kan ingen svare mer. Tallene blir regnet ut og frigitt, og etterpå kan de ikke endres.
round-release = Frigi tallene
round-release-help = Runden er stengt, men tallene er ikke regnet ut ennå.
round-seal = Forsegl runden
round-seal-help = Forsegl når alle nettbrettene har sendt det de har. Da slettes det siste som knytter et lagret svar til et nettbrett, og et svar som sendes på nytt, blir ikke lenger kjent igjen.
round-sure = Ja, jeg vet at dette ikke kan gjøres om.
round-result = Resultatet
round-see-scorecard = Se målekortet
synthetic-notice = Svarene i denne runden er laget av et dataprogram. De kommer ikke fra gjester.

## Registreringer

readings-title = Registreringer { $unit } { $year }
readings-help = Skriv tallene for året. Et felt du lar stå tomt, blir ikke endret. Retter du et tall, blir det gamle tatt vare på i historikken.
readings-save = Lagre
readings-synthetic = Enheten har prøvedata for dette året: tallene er fra et dataprogram eller en årsrapport, ikke fra denne enhetens egne tellinger.
readings-saved = Tallene er lagret.

## Resultatmål

targets-help = Målene settes i filen scorecard.json før svarene samles inn. Her ser du hva som gjelder, og siden når.
targets-measure = Styringsparameter
targets-adopted = Gjelder siden
target-least = minst { $target }
target-most = høyst { $target }

## Felt som må rettes

field-wrong = Rett dette feltet.
field-too-long = Teksten er for lang.
field-name-missing = Skriv et navn.
field-email-missing = Skriv en e-postadresse, for eksempel kari@example.org.
field-email-taken = Det finnes allerede en bruker med denne e-postadressen.
field-password-missing = Skriv passordet.
field-password-short = Passordet må ha minst 12 tegn.
field-password-long = Passordet kan ha høyst 200 tegn.
field-unknown-account = Det finnes ingen bruker med denne e-postadressen.
field-last-administrator = Dette er den siste administratoren. Legg til en ny før du stenger denne.
field-unknown-role = Velg en rolle.
field-code-wrong = Bruk små bokstaver a–z, tall og bindestrek. Koden må begynne med en bokstav.
field-code-taken = Koden er i bruk. Velg en annen.
field-unknown-scorecard = Velg et målekort.
field-unknown-survey = Velg en undersøkelse.
field-unknown-unit = Velg en enhet.
field-year-wrong = Skriv et årstall med fire siffer.
field-round-exists = Enheten har allerede en runde med denne undersøkelsen dette året.
field-not-a-figure = Skriv et tall, 0 eller mer, uten punktum eller komma mellom tusenene: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke noe slikt tall.
field-unknown-channel = Kanalen må være tablet, link eller paper.

## Når noe ikke går

error-number = Oppgi nummer { $number } hvis du trenger hjelp.
error-to-start = Til forsiden
error-unknown-round = Vi finner ikke undersøkelsen
error-unknown-round-advice = Se om adressen er riktig, eller be en ansatt om hjelp.
error-round-not-open = Undersøkelsen er ikke åpen
error-round-not-open-advice = Den er enten ikke åpnet ennå, eller allerede stengt.
error-refused = Noe må rettes
error-refused-advice = Ingenting er lagret ennå. Rett det som er merket, og send på nytt.
error-unreadable = Skjemaet kunne ikke leses
error-unreadable-advice = Gå tilbake, last inn siden på nytt og prøv igjen.
error-busy = Serveren er opptatt
error-busy-advice = Ingenting er borte. Vent noen sekunder og prøv igjen.
error-disk-full = Serveren har ikke mer plass
error-disk-full-advice = Ingenting er borte. Si fra til den som drifter Peil, og prøv igjen senere.
error-unknown-address = Vi finner ikke siden
error-unknown-address-advice = Se om adressen er riktig.
error-method = Det går ikke an her
error-method-advice = Gå til forsiden og begynn der.
error-no-figures = Det finnes ingen tall for dette året
error-no-figures-advice = Velg et annet år, eller vent til runden er stengt.
error-not-signed-in = Du er ikke logget inn
error-not-signed-in-advice = Logg inn og prøv igjen.
error-not-allowed = Du har ikke tilgang til dette
error-not-allowed-advice = Spør en administrator hvis du trenger det.
error-wrong-password = E-postadressen eller passordet er feil
error-wrong-password-advice = Prøv igjen, eller be en administrator om en ny lenke.
error-link-spent = Lenken virker ikke lenger
error-link-spent-advice = Den er brukt eller for gammel. Be en administrator om en ny.
error-too-many = For mange forsøk på kort tid
error-too-many-advice = Vent et minutt og prøv igjen.
error-cross-site = Et annet nettsted prøvde å sende dette
error-cross-site-advice = Ingenting er endret. Åpne siden her og gjør det på nytt.
error-moved-on = Runden har kommet videre
error-moved-on-advice = Kanskje noen andre allerede har gjort det. Gå tilbake og se hvordan runden står.
error-too-large = Det som ble sendt, er for stort
error-too-large-advice = Skriv kortere og prøv igjen.
error-unexpected = Noe gikk galt hos oss
error-unexpected-advice = Vi har skrevet det ned. Prøv igjen, og si fra hvis det fortsetter.

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarene står i tilfeldig rekkefølge og kan ikke knyttes til andre svar. Står det et navn eller noe som røper en gjest, så ikke del det videre.
comments-none = Ingen skrev noe her.
comments-back = Tilbake til runden
