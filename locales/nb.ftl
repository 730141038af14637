### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Tall og datoer

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑poeng
date-period = fra { $from } til { $to }
date-on = { $date }
date-and-time = { $date } kl. { $time }

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
sentence-reported = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men tallet er ført inn fra en rapport, så vi vet ikke hvor sikkert det er.
sentence-no-target = Det er ikke satt noe mål for dette.
sentence-describes-sample = For alle gjestene ligger tallet trolig mellom { $low } og { $high }.
sentence-describes-estimate = Dette er et anslag, og det sanne tallet ligger trolig mellom { $low } og { $high }.
sentence-describes-unsure = Dette er et anslag, og vi kan ikke si hvor langt det er fra det sanne tallet.
sentence-describes-few = Ut fra { $answers } svar kan vi ikke si hvor tallet ligger for alle gjestene.
sentence-describes-counted = Tallet bygger på opptelling, ikke på et utvalg.
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
sentence-change-reworded = Kan ikke sammenlignes med { $year }, for spørsmålet er endret siden da.
change-real-improvement = reell fremgang
change-real-decline = reell tilbakegang
change-real-other = reell endring
change-may-be-chance = kan være tilfeldig
change-not-tested = ikke testet

guests-too-few = færre enn fem gjester svarte
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
account-label = Konto og språk
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
summary-no-targets = Det er ikke satt noen resultatmål for { $year }.
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
figure-between = { $low } til { $high }
figure-estimate = anslag
change-missing = kan ikke sammenlignes
trend-title = Utvikling: { $measure }
drawing-score = { $value } på en skala fra { $lowest } til { $highest }.
drawing-value = { $value }.
drawing-interval = Det sanne tallet kan ligge mellom { $low } og { $high }.
drawing-target = Resultatmålet er { $target }.
drawing-before = I { $year }: { $value }.
rollup-sum = { $count ->
    [0] ingen enheter er med ennå
    [one] summen av { $number } enhet
   *[other] summen av { $number } enheter
}
rollup-left-out = { $number } er holdt utenfor inntil videre
rollup-made = lagt sammen { $date }
rollup-heading = Tallene er lagt sammen fra flere enheter
rollup-why = Bare svar som kan vises, er med. En enhet med få svar holdes utenfor til flere slike kan legges sammen. Ellers kunne noen regne seg frem til hva gjestene der svarte. Av samme grunn vises det ikke hvor mange som svarte i alt, bare hvor mange som svarte på hvert spørsmål.
rollup-years-differ = Antall enheter er ikke det samme hvert år ({ $years }). Da kan en endring komme av hvilke enheter som er med.
rollup-measure = Enheter i dette tallet: { $in }. Holdt utenfor: { $out }.
rollup-counted = { $count ->
    [one] Fra { $number } enhet.
   *[other] Lagt sammen fra { $number } enheter.
}
rollup-count-missing = Mangler fra { $units }. Tallet kommer når alle har registrert sitt.
family-above = Del av
family-below = Enhetene
family-compare = Sammenlign enhetene
family-groups = Tallene etter gjestenes bakgrunn
units-title = Enhetene { $year }
units-lead = Enhetene står etter navn, ikke etter resultat. Prikken er tallet, og streken viser hvor det sanne tallet kan ligge. Der strekene overlapper, vet vi ikke om det er noen forskjell.
units-column-unit = Enhet
units-column-drawing = Tegnet
units-column-figure = Tall
units-column-interval = Kan ligge fra
units-column-answers = Svar
units-together = Samlet:
groups-title = Tallene etter bakgrunn { $year }
groups-lead = Hver rad er gjestene som svarte det samme om seg selv. Prikken er tallet, og streken viser hvor det sanne tallet kan ligge. Der strekene overlapper, vet vi ikke om det er noen forskjell.
groups-column-group = Gjester
groups-all = Alle som svarte
groups-in-score = Spørsmålet er med i et samlet tall for flere spørsmål. Da deles det ikke opp i grupper, så ingen kan regne seg frem til hva enkeltgjester svarte.
groups-none = Ingen grupper er store nok til å vises.
groups-missing = Noen grupper vises ikke. En gruppe må ha minst { $smallest } svar, { $sensitive } hvis spørsmålet er følsomt. Av og til skjules en større gruppe også, så ingen kan regne seg frem til den som er for liten.
groups-not-asked = Undersøkelsen dette året deler ikke tallene etter bakgrunn.
groups-of-a-sum = Når flere enheter er lagt sammen, deles ikke tallene etter bakgrunn. Se på hver enhet:
purpose-heading = Mål og suksessfaktorer
purpose-goals = Mål dette bidrar til
purpose-factors = Kritiske suksessfaktorer
purpose-rule = Når dimensjonen er bestått
rule-all = Når alle resultatmålene her er nådd.
rule-lead = Når målet for «{ $measure }» er nådd.
choose-title = Velg målekort
choose-none = Det er ingen målekort å lese ennå. De kommer når en runde er stengt og tallene er frigitt.
choose-no-years = Det er ikke frigitt tall for noe år ennå.

## Ett tall for seg

detail-title = { $measure } { $year }
detail-back = Til hele målekortet for { $year }
detail-terms = Faguttrykkene
detail-answers = Slik svarte gjestene
detail-answers-help = Én stripe for hvert år. Til venstre for den loddrette streken, med skravur, ligger svarene nederst på skalaen. Til høyre, fylt, ligger svarene øverst.
detail-answers-table = Tallene i tabell
detail-answers-counted = regnes med i andelen
detail-answers-left-out = { $years } er ikke tegnet her, for svarene man kunne velge mellom, var andre.
detail-share-of = { $share } ({ $number })
detail-column-answer = Svar
detail-years = År for år
detail-column-figure = Tall
detail-column-interval = Kan ligge mellom
detail-column-target = Mål
detail-range = { $low } og { $high }
detail-reported = ført inn fra en eldre rapport
detail-other-scale = kan ikke sammenlignes: skalaen var en annen
detail-other-question = kan ikke sammenlignes: spørsmålet er endret
detail-change-none = Det er ikke noe tall for { $year } å sammenligne med.
detail-change-range = For alle gjestene kan endringen ligge mellom { $low } og { $high }.
detail-untested-reported = For { $year } kjenner vi bare tallet fra en rapport, ikke hvordan hver enkelt svarte. Derfor kan vi ikke teste om endringen er mer enn tilfeldig.
detail-untested-computed = Tallet er regnet ut fra andre tall, så endringen er ikke testet.
detail-untested-few = For få har svart i ett av årene, så endringen kan ikke testes.
detail-bound = Selv om svarene den gangen var så ulike som de kan ha vært, ligger endringen trolig mellom { $low } og { $high }.
detail-bound-term = 95{"\u00A0"}%-intervall som om alle svarene den gangen lå i hver sin ende av skalaen. Større spredning tillater ikke snittet. Det er ærlig, men bredt.
detail-order-agrees = Vi kommer til det samme når vi bare ser på rekkefølgen av svarene og ikke regner snitt.
detail-order-opposite = Vær forsiktig: Snittet gikk én vei, men de fleste svarene gikk den andre. Se på hvordan svarene fordeler seg, og ikke bare på snittet.
detail-order-only = Vær forsiktig: Rekkefølgen av svarene tyder på en endring, men snittet alene gjør det ikke. De to testene er uenige.
detail-order-not = Vær forsiktig: Snittet alene tyder på en endring, men rekkefølgen av svarene gjør det ikke. De to testene er uenige.
detail-p = p for denne endringen alene
detail-p-welch = p etter Welchs t-test, til sammenligning med andre programmer
detail-p-share = p etter z-testen (khikvadrat), til sammenligning med andre programmer
detail-p-holm = p når hele målekortet ses under ett (Holm)
detail-p-order = p for rekkefølgen av svarene (Brunner–Munzel)
detail-p-hat = Sjansen for at et tilfeldig svar i år er høyere enn et fra året før (likt teller halvt)
detail-delta = Cliffs delta
detail-effect-g = Hedges’ g: endringen målt i standardavvik
detail-effect-h = Cohens h
detail-terms-help = p er sjansen for å se en minst så stor endring når ingenting har endret seg. Under 0,05 etter Holm kaller vi endringen reell.
detail-p-under = under { $limit }
detail-trend-heading = Retningen over årene
detail-trend = { $slope } i året i snitt for { $years }. { $finding ->
    [real] Det er mer enn tilfeldig.
   *[chance] Det kan være tilfeldig.
}
detail-trend-interval = 95{"\u00A0"}%-konfidensintervall for endringen i året
detail-trend-help = For gjennomsnitt: en lineær kontrast av årene. For andeler: Cochran–Armitage. Testen vet ikke om ett år var spesielt, og er ikke korrigert for at man ser på mange tall.
detail-trend-none = Det trengs svar fra minst tre år som kan sammenlignes.
detail-trend-cut = { $years } er ikke regnet med, for spørsmålet eller skalaen var en annen.
detail-needed = Hvor mange svar trengs?
detail-needed-more = Med { $answers } svar ville vurderingen vært sikker, hvis svarene var like spredt som nå.
detail-needed-enough = Vurderingen er sikker. { $answers } svar ville vært nok.
detail-needed-line = Streken i tegningen når forbi målet, men vurderingen står fast: Den ser bare på siden mot målet og skal ta feil i høyst 5{"\u00A0"}% av rundene. Streken går lenger, for den viser begge sider.
detail-needed-on-target = Tallet er akkurat på målet. Da avgjør ikke flere svar saken.
detail-detectable = Svarer like mange neste år ({ $answers }), oppdager vi en endring på { $change } omtrent fire av fem ganger, når vi ser på dette tallet alene. Er endringen mindre, overser vi den oftere.
detail-needed-help = Antall svar: det minste antallet der den ensidige 95{"\u00A0"}%-grensen når målet, med spredningen og avstanden vi så. Endringen: den minste som to like store runder finner med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-nivå, uten Holm.
detail-per-guest = Per besøk og per gjest
detail-per-guest-help = De som er her ofte, treffer vi oftere og får flere svar fra. «Per gjest» lar hvert svar telle mindre jo oftere gjesten er her.
detail-per-guest-left-out = { $number } svar er ikke med i tallet per gjest, for vi vet ikke hvor ofte de som svarte, er her, eller så er gruppen for liten til å vises.
detail-per-guest-term = Veid gjennomsnitt med vekt 1 / besøk i uka (Hájek 1971), linearisert standardfeil. «Teller som» er Kish’ effektive antall: så mange uveide svar ville vært like presise. Det retter bare opp hvis sjansen for å bli spurt øker i takt med besøkene, og folk oppgir besøkene riktig.
detail-column-way = Regnet
detail-column-counts-as = Teller som
detail-row-visit = Per besøk
detail-row-guest = Per gjest
detail-definition = Hva som måles
detail-question = Spørsmålet
detail-choices = Svarene å velge mellom
detail-number = Et helt tall fra { $lowest } til { $highest }
detail-kind = Tallet er
detail-kind-mean = gjennomsnittet av svarene
detail-kind-share = andelen som svarte det som regnes med
detail-kind-count = talt opp av de ansatte
detail-kind-derived = regnet ut fra andre tall
detail-formula = Formelen
detail-better = Best er
detail-better-higher = et høyt tall
detail-better-lower = et lavt tall
detail-better-neither = verken høyt eller lavt

## Slik er tallene regnet ut

method-heading = Slik er tallene regnet ut
method-figure-term = Tallet
method-figure = Et gjennomsnitt er summen av svarene delt på antall svar. En andel er antall gjester som svarte det, delt på antall svar. Den som hoppet over spørsmålet, er ikke med. Ingenting rundes av før det skrives.
method-interval-term = Streken rundt prikken
method-interval = Gjestene som svarte, er et utvalg. Streken viser hvor tallet kan ligge for alle gjestene (95{"\u00A0"}%-konfidensintervall: for gjennomsnitt av alle svarene og omtrent et halvt svar til i hver ende av skalaen, Wilsons metode for andeler). Flere svar gir kortere strek.
method-verdict-term = Nådd eller ikke
method-verdict = Tallet sammenlignes med målet før det rundes av. Det står «usikkert» når utvalget ikke utelukker det motsatte (ensidig 95{"\u00A0"}%-grense). Det som er talt opp, er ikke et utvalg; der er målet enten nådd eller ikke.
method-change-term = Endring
method-change = En endring er «reell» når den er for stor til å være tilfeldig (5{"\u00A0"}%, regnet ut fra hvor langt fra sannheten hvert av de to tallene kan være). Når man ser på mange tall samtidig, vil noen skille seg ut ved rene tilfeldigheter; det er tatt høyde for (Holm).
method-estimate-term = Anslag
method-estimate = Et anslag er regnet ut fra andre tall. Det kan ligge så langt fra sannheten som om alle de andre tallene bommet samtidig, hvert så mye som streken tillater.
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
method-rollup = sum nr. { $number }, { $date }
method-real = gjester
method-synthetic = prøvedata, laget av et program

## For gjester

guest-send = Send inn svarene
guest-skip = Vil ikke svare
guest-number = Skriv et tall fra { $lowest } til { $highest }
guest-comment = Skriv svaret ditt
guest-begin = Start
guest-back = Tilbake
guest-forward = Neste
guest-step = { $step } av { $steps }
guest-last = Det var det siste spørsmålet
guest-last-more = Send inn svarene når du er klar. Vil du endre noe, kan du gå tilbake.
guest-aloud = Les høyt
guest-text-size = Tekststørrelse
guest-contrast = Kontrast
guest-fewer = Én færre
guest-more = Én til
guest-idle = Er du der fortsatt?
guest-idle-more = Trykk hvor som helst for å fortsette. Ellers tar vi bort svarene, så ingen andre ser dem.
guest-idle-stay = Ja, jeg er her
guest-seconds = Sekunder igjen: { $seconds }
guest-sending = Sender svarene …
guest-waiting = Svarene er ikke sendt ennå. Ingenting er borte, og vi prøver igjen av oss selv.
guest-send-now = Prøv nå
guest-refused = Vi kunne ikke ta imot svaret. Si fra til en ansatt.
guest-illegible = Noe av teksten kan ikke leses
guest-illegible-more = Svarene dine står her ennå. Se etter tegnet �, skriv det på nytt, og send inn igjen.
guest-place = Sted: { $unit }. År: { $year }.
guest-synthetic = Prøvedata: Dette er bare en prøve, og svarene brukes ikke.
guest-received = Vi har fått svarene dine. Ingen kan se at de er fra deg.
guest-kept = Svarene dine ligger låst på dette nettbrettet og blir sendt så snart det går. Ingen kan lese dem her.
guest-reply = Etter undersøkelsen i { $year }
guest-you-said = Dere sa:
guest-we-did = Vi gjorde:
guest-results = Slik svarte gjestene i { $year }
guest-answered = { $count ->
    [one] { $number } gjest svarte.
   *[other] { $number } gjester svarte.
}
guest-share = { $share ->
    [nobody] Ingen
    [few] Færre enn 1 av 10
    [most] Flere enn 9 av 10
    [everybody] Alle
   *[some] { $number } av 10
} svarte «{ $one }» eller «{ $two }».
guest-next = Tilbake til start
guest-already-counted = Svaret ditt er allerede talt med
guest-already-counted-more = Alt er i orden. Det ble sendt to ganger, men teller én gang.
guest-not-yet = Vi har ikke åpnet ennå
guest-not-yet-more = Du kan svare når undersøkelsen åpner. Spør gjerne en ansatt når det blir.
guest-closed = Undersøkelsen er over for denne gangen
guest-closed-more = Takk for at du ville svare. Du kan alltid si til en ansatt hva du mener.
guest-closed-meanwhile = Undersøkelsen ble stengt mens du svarte
guest-closed-meanwhile-more = Takk for at du tok deg tid. Svarene dine kom dessverre for sent, så de er ikke lagret og ikke talt med. Du kan alltid si til en ansatt hva du mener.
guest-your-answers = Se hva du svarte
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
nav-events = Hendelser

## Forsiden

start-title = Velkommen
start-guests = For gjester
start-guests-help = Skann QR-koden på plakaten eller lappen med telefonen, eller skriv inn adressen som står der. På et nettbrett som huset har satt fram, er det bare å begynne.
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

## Egen konto

own-title = Kontoen din
own-signed-in-as = Du er logget inn som { $email }.
own-password = Passord
own-password-help = Når du bytter passord, blir du logget ut alle andre steder.
own-password-change = Bytt passord
own-password-changed = Passordet er byttet
own-password-changed-help = Du er logget ut alle andre steder.
label-present-password = Passordet du har nå
own-sessions = Her er du logget inn
own-sessions-caption = Steder der du er logget inn
own-sessions-help = Du blir logget ut når du ikke har brukt Peil på en time, og alltid etter tolv timer.
own-sessions-end-others = Logg ut alle andre steder
own-session-this = Her, nå
label-session-began = Logget inn
label-session-seen = Sist brukt

## Totrinnsinnlogging

factor-title = Totrinnsinnlogging
factor-help = Da skriver du også en kode fra en app på telefonen når du logger inn. Den som får tak i passordet ditt, kommer ikke inn uten telefonen.
factor-is-on = Totrinnsinnlogging er på.
factor-is-off = Totrinnsinnlogging er av. Slå det på, så kommer ingen inn med bare passordet ditt.
factor-is-required = Rollen din må ha totrinnsinnlogging. Slå det på før du går videre.
factor-manage = Se og endre
factor-set-up = Slå på
factor-begin = Begynn
factor-step-app = Åpne en app for engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Legg til en konto i appen, og skann QR-koden.
factor-qr-label = QR-kode for appen. Nøkkelen står også som tekst.
factor-cannot-scan = Kan du ikke skanne?
factor-type-key = Skriv denne nøkkelen i appen i stedet:
factor-step-code = Skriv de seks sifrene som appen viser.
label-app-code = Kode fra appen
factor-confirm = Slå på totrinnsinnlogging
factor-remove = Slå av totrinnsinnlogging
factor-remove-help = Skal du bytte telefon, slår du av her og så på igjen med den nye.
factor-on = På
factor-off = Av
label-code-or-recovery = Kode fra appen, eller en reservekode
recovery-title = Reservekoder
recovery-help = Skriv dem ut eller skriv dem av nå, og legg dem på et trygt sted. De vises bare denne ene gangen. Mister du telefonen, slipper hver av dem deg inn én gang.
recovery-left = { $left ->
    [0] Du har ingen reservekoder igjen. Lag nye.
    [one] Du har én reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekoder igjen.
}
recovery-renew = Lag nye reservekoder
recovery-done = Jeg har tatt vare på kodene
second-step-title = Skriv koden
second-step-help = Åpne appen på telefonen og skriv de seks sifrene som den viser for Peil.
second-step-recovery-help = Har du ikke telefonen, skriv en av reservekodene. Har du ingen av delene, spør en administrator.
second-step-back = Logg inn som en annen
accounts-factors = Totrinnsinnlogging: hvem som har det, og hvem som må
factors-required = Hvem som må ha totrinnsinnlogging
factors-required-help = De som ikke har det ennå, må slå det på før de kan gjøre noe annet.
factors-required-for = Påkrevd for
factors-required-save = Lagre
factors-caption = Brukerne og totrinnsinnlogging
factors-reset = Fjern totrinnsinnlogging
factors-reset-help = Fjern totrinnsinnlogging bare når noen har mistet både telefonen og reservekodene, og du er sikker på hvem som spør. Passordet gjelder fortsatt.
factors-own = Din egen

## Brukere

accounts-caption = De som kan logge inn
accounts-add = Legg til bruker
account-disable = Steng
account-disabled = stengt
account-enable = Åpne igjen
account-link = Ny lenke
accounts-remove-help = Den som er stengt, kan åpnes igjen. Den som er fjernet, er borte for godt: navnet, e-postadressen og passordet slettes.
account-role-of = Rollen til { $name }
account-role-change = Endre rolle
account-remove = Fjern brukeren
account-remove-question = Skal { $name } fjernes for godt? I listen over hendelser står det etterpå bare et nummer i stedet for navnet.
account-remove-yes = Ja, fjern brukeren
label-role = Rolle
label-actions = Handlinger
role-leader = Leder
role-staff = Kvalitetsmedarbeider
role-administrator = Administrator
link-made = Lenke til { $name }
link-made-help = Gi lenken til den det gjelder. Den kan brukes én gang, innen tre dager, og vises bare nå.

## Hendelser

events-help = Her står hva de som logger inn, har gjort. Det gjestene gjør, står ikke her. Ingenting her kan endres eller slettes.
events-caption = Hendelsene, den nyeste først
events-newest = Til de nyeste
events-older = Eldre hendelser
event-when = Når
event-what = Hva som skjedde
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = en fjernet bruker ({ $id })
event-sign-in-failed = Noen prøvde å logge inn som { $account }, men passordet var feil eller brukeren stengt.
event-sign-in-failed-unknown = Noen prøvde å logge inn med en e-postadresse som ingen bruker har.
event-sign-in-failed-link = Noen prøvde en innloggingslenke som ikke virker.
event-more-sign-ins-failed = Flere mislykkede innlogginger i denne timen. De vises ikke enkeltvis.
event-signed-in-password = { $who } logget inn med passord.
event-signed-in-link = { $who } logget inn med en lenke.
event-sign-in-failed-code = Noen hadde riktig passord for { $account }, men skrev feil kode fra appen.
event-signed-in-code = { $who } fullførte innloggingen med en kode.
event-password-changed = { $who } byttet passord.
event-sessions-ended = { $who } logget seg ut andre steder. Antall: { $number }.
event-factor-set = { $who } slo på totrinnsinnlogging.
event-factor-removed = { $who } slo av totrinnsinnlogging.
event-recovery-codes-made = { $who } laget nye reservekoder.
event-recovery-code-used = { $who } brukte en reservekode. Igjen: { $number }.
event-factor-reset = { $who } fjernet totrinnsinnlogging for { $account }.
event-factor-required = { $who } bestemte at rollen { $role } må ha totrinnsinnlogging.
event-factor-not-required = { $who } bestemte at rollen { $role } ikke lenger må ha totrinnsinnlogging.
event-signed-out = { $who } logget ut.
event-link-made = { $who } laget en innloggingslenke til { $account }.
event-link-made-first = { $who } laget lenken til den første administratoren.
event-first-administrator = { $who } ble den første administratoren.
event-account-added = { $who } la til { $account } med rollen { $role }.
event-account-shut-off = { $who } stengte { $account } ute.
event-account-let-in = { $who } åpnet igjen for { $account }.
event-account-ended = { $who } fjernet en bruker ({ $id }) med rollen { $role }.
event-role-changed = { $who } endret rollen til { $account } fra { $from } til { $to }.
event-unit-added = { $who } la til enheten { $unit }.
event-round-planned = { $who } planla runden { $round }.
event-ways-house = { $who } bestemte at runden { $round } besvares på husets nettbrett, uten engangskode.
event-ways-house-code = { $who } bestemte at runden { $round } besvares på husets nettbrett, med engangskode.
event-ways-any = { $who } bestemte at runden { $round } kan besvares på alle enheter, uten engangskode.
event-ways-any-code = { $who } bestemte at runden { $round } kan besvares på alle enheter, med engangskode.
event-codes-printed = { $who } skrev ut engangskoder for runden { $round } (antall: { $number }).
event-pin-set = { $who } valgte PIN-kode for nettbrettene i runden { $round }.
event-start-code = { $who } viste en startkode for runden { $round }.
event-tablet-started = Et nettbrett ble startet i runden { $round }.
event-tablets-shut-out = { $who } stengte ute alle nettbrett i runden { $round }.
event-round-opened = { $who } åpnet runden { $round }.
event-round-closed = { $who } stengte runden { $round }.
event-round-released = { $who } frigav tallene for runden { $round }.
event-round-sealed = { $who } forseglet runden { $round }.
event-comments-read = { $who } leste kommentarene i runden { $round }.
event-reply-written = { $who } skrev svar til gjestene i runden { $round }.
event-readings-recorded = { $who } registrerte tall for { $unit } i { $year } (antall: { $number }).
event-exported-figures = { $who } eksporterte tallene i målekortene.
event-exported-counts = { $who } eksporterte hvor ofte hvert svar ble gitt.
event-survey-published = { $who } tok i bruk versjon { $version } av undersøkelsen { $survey }.
event-scorecard-adopted = { $who } tok i bruk en ny utgave av målekortet { $scorecard }.

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
rounds-start-here = Begynn her
rounds-first-unit = Legg til en enhet først. En enhet er stedet der gjestene svarer. Deretter planlegger du den første runden.
rounds-first-round = Det er ingen runder ennå. Planlegg den første: Velg enhet, undersøkelse og år. Gjestene kan svare når du åpner runden.
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
answers-not-counted = ikke talt ennå
answers-too-few = for få til å vises
answers-noted-on = talt ved midnatt, natt til { $date }
answers-why-midnight = Peil teller svarene av seg selv ved midnatt og viser antallet i trinn på fem. Om dagen står tallet stille, også når noen svarer. Da kan ingen se når en enkelt gjest svarte.
answers-why-not-counted = Peil teller svarene av seg selv ved midnatt, og runden har ikke vært åpen ved midnatt ennå. Om dagen telles det aldri. Da kan ingen se når en enkelt gjest svarte.
answers-why-too-few = Færre enn fem har svart. Da vises ingenting av runden, heller ikke hvor mange de er, så ingen kan finne ut om en bestemt gjest svarte. Svarene kan likevel bli med i summer av flere enheter.
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
round-address-help = For gjestenes egne telefoner. Husets nettbrett har en egen adresse, lenger nede.
round-close = Steng runden
round-close-help = Når runden er stengt, kan ingen svare mer. Tallene blir regnet ut og frigitt, og etterpå kan de ikke endres. Se først på hvert nettbrett om svar venter (trykk «Ansatte»). Svar som kommer senere, telles ikke.
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
readings-total = Summen, slik den er meldt (kan stå tomt)
readings-total-help = Brukes bare til å se om delene stemmer.
readings-doubtful = Lagret, men se på dette en gang til
readings-reported = Svar fra undersøkelser i en eldre rapport
readings-reported-help = For år uten en runde her i Peil. Skriv tallene med like mange desimaler som i rapporten.
readings-reported-mean = Gjennomsnitt
readings-reported-share = Prosent
doubt-impossible = { $figure } kan ikke komme fra { $answers } svar. Det nærmeste er { $below } og { $above }. Se om tallet og antallet svar er riktige.
doubt-parts = Delene blir { $sum } til sammen, men summen er meldt som { $total }.

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
field-password-guessable = Dette passordet er blant dem som blir gjettet først. Velg heller fire tilfeldige ord etter hverandre.
field-password-wrong = Passordet er feil.
field-totp-wrong = Koden er feil eller brukt. Vent til appen viser en ny, og skriv den.
field-second-factor-set = Du har allerede totrinnsinnlogging.
field-no-second-factor = Denne brukeren har ikke totrinnsinnlogging.
field-own-second-factor = Din egen totrinnsinnlogging fjerner du under «Kontoen din», med passord og kode.
field-own-link = Du kan ikke lage lenke til deg selv. Bytt passord under «Kontoen din», eller be en annen administrator.
field-unknown-account = Det finnes ingen bruker med denne e-postadressen.
field-last-administrator = Dette er den siste administratoren som kan logge inn. Gjør først en annen til administrator, og vent til den personen har valgt et passord.
field-invisible = Her er det usynlige tegn. Skriv teksten på nytt for hånd i stedet for å lime den inn.
field-unknown-role = Velg en rolle.
field-code-wrong = Bruk små bokstaver a–z, tall og bindestrek. Koden må begynne med en bokstav.
field-code-taken = Koden er i bruk. Velg en annen.
field-name-taken = En annen enhet heter det samme. Gi denne et navn som ingen forveksler.
field-unknown-scorecard = Velg et målekort.
field-unknown-survey = Velg en undersøkelse.
field-unknown-unit = Velg en enhet.
field-year-wrong = Skriv et årstall med fire siffer.
field-round-exists = Enheten har allerede en runde med denne undersøkelsen dette året.
field-not-a-figure = Skriv et tall, 0 eller mer, uten punktum eller komma mellom tusenene: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke noe slikt tall.
field-asked-in-round = Undersøkelsen dette året spør om det, så tallet kommer fra svarene.
field-not-a-number-of-answers = Skriv et helt antall svar, 1 eller mer.
field-not-on-scale = Tallet ligger utenfor skalaen.
field-envelopes = Send 1 til 50 konvolutter om gangen.

## Når noe ikke går

error-number = Oppgi nummer { $number } hvis du trenger hjelp.
error-to-start = Til forsiden
error-unknown-round = Vi finner ikke undersøkelsen
error-unknown-round-advice = Se om adressen er riktig, eller be en ansatt om hjelp.
error-round-not-open = Undersøkelsen er ikke åpen
error-round-not-open-advice = Bare en åpen runde tar imot svar.
error-refused = Noe må rettes
error-refused-advice = Ingenting er lagret ennå. Rett det som er merket, og send på nytt.
error-unreadable = Skjemaet kunne ikke leses
error-unreadable-advice = Gå tilbake, last inn siden på nytt og prøv igjen.
error-content-type = Skjemaet ble sendt på en måte vi ikke kan lese
error-content-type-advice = Gå tilbake, last inn siden på nytt og send skjemaet derfra. Et program må sende det som { $type } (Content-Type).
error-busy = Serveren er opptatt
error-busy-advice = Ingenting er borte. Vent noen sekunder og prøv igjen.
error-disk-full = Serveren har ikke mer plass
error-disk-full-advice = Ingenting er borte. Si fra til den som drifter Peil, og prøv igjen senere.
error-tablet = Undersøkelsen er ikke startet på denne enheten
error-tablet-advice = Svarene er ikke sendt ennå. Be en ansatt om hjelp: Undersøkelsen besvares på nettbrettet her på stedet.
error-start-code = Startkoden virker ikke
error-start-code-advice = Den er feil, brukt eller eldre enn ti minutter. Vis en ny på rundens side, og skriv den.
error-unknown-address = Vi finner ikke siden
error-unknown-address-advice = Se om adressen er riktig.
error-method = Det går ikke an her
error-method-advice = Gå til forsiden og begynn der.
error-no-figures = Det finnes ingen tall for dette året
error-no-figures-advice = Velg et annet år, eller vent til runden er stengt.
error-not-signed-in = Du er ikke logget inn
error-not-signed-in-advice = Logg inn og prøv igjen.
error-not-signed-in-typed = Det du skrev, er ikke borte: Logg inn i en ny fane. Gå så tilbake hit, last siden på nytt, og svar ja til å sende skjemaet en gang til.
error-not-signed-in-beside = Logg inn i en ny fane
error-not-allowed = Du har ikke tilgang til dette
error-not-allowed-advice = Spør en administrator hvis du trenger det.
error-wrong-password = E-postadressen eller passordet er feil
error-wrong-password-advice = Prøv igjen, eller be en administrator om en ny lenke.
error-wrong-code = Koden er feil eller brukt
error-wrong-code-advice = Vent til appen viser en ny kode, og skriv den. Har du ikke appen lenger, bruk en av reservekodene.
error-factor-missing = Du må slå på totrinnsinnlogging først
error-factor-missing-advice = Gå til kontoen din og følg veiledningen der.
error-too-many-tries = For mange forsøk
error-too-many-tries-advice = { $minutes ->
    [one] Vent ett minutt og prøv igjen. Haster det, be en administrator om en ny lenke.
   *[other] Vent { $minutes } minutter og prøv igjen. Haster det, be en administrator om en ny lenke.
}
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
comments-not-released = Kommentarene kan leses når runden er stengt og resultatet er frigitt. Før det kan ingen lese dem, og ingen ser om det er noen.
comments-too-few = Kommentarer kan leses når minst ti gjester har svart. Her er det færre, og da kunne noen gjette hvem som skrev hva. Derfor vises verken kommentarene eller hvor mange de er.
comments-back = Tilbake til runden

## Samlet tall for en dimensjon

score-known = Samlet for { $questions } spørsmål: { $mean }. Det sanne tallet ligger trolig mellom { $low } og { $high }. Hvert spørsmål har minst { $answers } svar.
score-alike = Samlet for { $questions } spørsmål: { $mean }. På hvert spørsmål svarte alle det samme. Hvert spørsmål har minst { $answers } svar.
score-too-few = Det samlede tallet vises ikke: Minst ett av spørsmålene har for få svar.
score-hangs-together = Spørsmålene henger godt sammen, så et samlet tall gir mening ({ $alpha }).
score-hangs-partly = Spørsmålene henger bare delvis sammen, så les dem hver for seg ({ $alpha }).
score-hangs-unclear = Hvor godt spørsmålene henger sammen, kan ikke sies nærmere ({ $alpha }).
score-reversed = Svarene trekker i hver sin retning. Kanskje er ett av spørsmålene stilt motsatt vei ({ $alpha }).
score-open = Hvor godt spørsmålene henger sammen, vises ikke: Det ville sagt for mye om enkeltsvar.
score-alpha-at-least = Cronbachs alfa er minst { $low }
score-alpha-between = Cronbachs alfa er mellom { $low } og { $high }
score-alpha-under = Cronbachs alfa er under { $high }
## Adresser på papir, og engangskoder

guest-code = Koden på lappen
guest-code-help = Skriv koden på lappen du fikk. Store og små bokstaver er det samme. Koden lagres ikke sammen med svarene.
guest-code-missing = Skriv koden på lappen. Har du ingen lapp, kan du be en ansatt om en.
guest-code-mistyped = Koden er ikke helt som på lappen. Se på lappen og skriv den en gang til.
guest-code-unknown = Denne koden gjelder ikke her. Se om du har riktig lapp, eller be en ansatt om en ny.
guest-code-used = Denne koden er brukt, og hver kode virker én gang. Be en ansatt om en ny lapp.
paper-scan = Skann ruten med kameraet på telefonen.
paper-type = Eller skriv adressen i nettleseren:
paper-slip = Skann ruten, eller skriv adressen og koden. Koden virker én gang.
paper-tablet = Svar på nettbrettet her hos oss.
paper-slip-tablet = Skriv denne koden på nettbrettet her hos oss. Koden virker én gang.
round-short-address = Kort adresse å skrive
round-qr = QR-kode til undersøkelsen
round-poster = Se og skriv ut plakaten
round-address-planned = Du kan skrive ut plakaten nå. Gjestene kan svare når du åpner runden.
round-back = Tilbake til runden
print-help = Skriv ut med Ctrl+P (Mac: ⌘+P) på A4-papir, i full størrelse (100 %). Det som står her øverst, kommer ikke med.
poster-title = Plakat for { $unit } { $year }
codes-title = Engangskoder
codes-why = Hver gjest får en lapp med en kode som virker én gang. Ingenting knytter en kode til et svar.
codes-on = I denne runden kan ingen svare uten en kode fra en lapp.
codes-none = Det er ikke laget noen lapper ennå. Uten lapper kan ingen svare.
codes-number = Hvor mange lapper til?
codes-number-help = Fra 1 til 500 om gangen. Det går tolv lapper på et ark.
codes-make = Lag lapper
codes-hand-out = Bland lappene og la gjestene trekke selv. Skriv aldri opp hvem som fikk hvilken lapp.
codes-shown-once = Skriv ut lappene nå. Kodene vises bare denne ene gangen og lagres ikke. Laster du inn siden på nytt, blir det laget nye lapper i tillegg.
codes-slips-title = Lapper for { $unit } { $year }
codes-made = Koder laget
codes-used = Koder brukt
field-codes-number = Skriv et helt tall fra 1 til 500.
error-code = Koden kan ikke brukes
error-code-advice = Skriv koden slik den står på lappen, eller be en ansatt om en ny lapp.
guest-staff = Ansatte
guest-elsewhere = Du kan svare på nettbrettet hos { $place }
guest-elsewhere-more = Her er det ingenting å fylle ut. Undersøkelsen besvares bare på nettbrettet. Spør en ansatt, så får du låne det.
guest-start-title = Start undersøkelsen på dette nettbrettet
guest-start-again = Nettbrettet må startes på nytt
guest-start-kept = Svarene dine er ikke borte. De vises ikke her, og de sendes inn når en ansatt har skrevet en ny kode.
guest-start-code = Startkode
guest-start-help = Er du gjest? Spør en ansatt. Ansatte finner koden på rundens side.
guest-start-mistyped = En startkode har åtte tegn. Se etter, og skriv den en gang til.
guest-start-unknown = Koden gjelder ikke. Den kan være skrevet feil, brukt eller for gammel. Prøv igjen, eller vis en ny.
## Svar til gjestene

round-reply = Skriv tilbake til gjestene
round-reply-help = Gjestene ser hva dere gjorde, og noe av resultatet, når de har svart neste gang.
reply-title = Svar til gjestene { $unit } { $year }
reply-help = Skriv hva gjestene sa, og hva dere gjorde. Gjester som svarer i senere runder, ser det under takken. Skriv kort og enkelt, høyst 160 tegn i hvert felt. Ikke skriv navn, eller noe som røper hvem som sa det.
reply-pair = Svar { $number }
reply-said = Gjestene sa
reply-did = Vi gjorde
reply-languages = Andre språk: { $filled } av { $languages } er skrevet
reply-languages-help = Gjester som leser andre språk, ser teksten på { $language } der en oversettelse mangler.
reply-save = Lagre
reply-saved = Svaret er lagret. Gjestene ser det fra nå av.
reply-results = Dette får gjestene vite av seg selv
reply-results-help = Regnet ut fra de frigitte tallene: de to spørsmålene som fikk best svar, og det som fikk dårligst. Følsomme spørsmål er aldri med.
reply-results-none = For få svarte, så gjestene får ikke vite noe om svarene.
field-reply-too-long = Skriv kortere. Det er plass til 160 tegn.
field-reply-half = Skriv både hva gjestene sa og hva dere gjorde, eller la begge stå tomme.
field-reply-own-language = Skriv det også på undersøkelsens eget språk. Det vises der en oversettelse mangler.
field-reply-unknown-language = Undersøkelsen finnes ikke på dette språket.

## Nettbrett: på rundens side, og på selve nettbrettet

tablets-heading = Nettbrett
tablets-help = Et nettbrett som dere har startet, viser undersøkelsen om og om igjen til dere avslutter.
tablets-pin = PIN-kode for å avslutte
tablets-pin-help = 4 til 8 siffer, de samme for alle nettbrett i runden. PIN-koden brukes bare til å avslutte, så en gjest ikke gjør det ved et uhell. Den starter ingenting.
tablets-pin-set = Velg PIN-koden
tablets-pin-change = Bytt PIN-koden
tablets-has-pin = PIN-koden er valgt.
tablets-step-open = Skann koden med nettbrettet, eller åpne adressen under på nettbrettet og skriv koden der.
tablets-step-home-screen = Legg gjerne siden til på startskjermen i nettleserens meny. Da fyller den skjermen og åpner riktig runde også etter strømbrudd.
tablets-step-leave = Vil dere avslutte eller se om svar venter: Trykk «Ansatte» på den første skjermen, og skriv PIN-koden.
field-pin-wrong = Skriv 4 til 8 siffer, og ingenting annet.
tablet-home-title = Et nettbrett for gjestene
tablet-home = Ingen runde er startet på dette nettbrettet ennå. Åpne adressen som står under «Nettbrett» på rundens side.
tablet-title = Nettbrett: { $unit } { $year }
tablet-needs-script = Denne siden virker bare når JavaScript er slått på i nettleseren.
tablet-without-script = Gå til undersøkelsen uten JavaScript
tablet-code = Startkode
tablet-code-start = Er du gjest? Spør en ansatt. For ansatte: Skriv startkoden for å vise undersøkelsen på dette nettbrettet. Den får du på rundens side, under «Nettbrett».
tablet-code-needed = Nettbrettet trenger en ny startkode. Den får du på rundens side, under «Nettbrett». Svar som gjestene gir i mellomtiden, ligger låst her.
tablet-code-mistyped = En startkode har åtte tegn. Se på rundens side, og skriv den en gang til.
tablet-code-unknown = Koden gjelder ikke. Enten er den skrevet feil, eller så er den brukt eller eldre enn ti minutter. Prøv igjen, eller vis en ny på rundens side.
tablet-code-closed = Runden er ikke åpen, så den kan ikke startes her nå.
tablet-code-nowhere = Vi finner ikke runden. Se etter om adressen er riktig.
tablet-code-busy = Tjeneren kan ikke svare akkurat nå. Vent litt og prøv igjen.
tablet-code-away = Vi får ikke kontakt med tjeneren. Se etter om nettbrettet er på nett, og prøv igjen.
tablet-code-storage = Nettleseren får ikke huske noe, og da kan ikke nettbrettet startes. Slå på informasjonskapsler for denne siden, og vis en ny kode.
tablet-pin = PIN-kode
tablet-pin-enter = For ansatte: Skriv PIN-koden for å se hvordan det står, eller for å avslutte.
tablet-erase = Ta bort det siste tegnet
tablet-enter = OK
tablet-wrong = Det var ikke riktig PIN-kode. Prøv igjen.
tablet-late = Det er prøvd for mange ganger. Vent et minutt og prøv igjen.
tablet-none = Runden har ingen PIN-kode ennå. Velg en på rundens side, under «Nettbrett».
tablet-away = Uten nett kan vi ikke prøve PIN-koden her. Koble til nettet og prøv igjen.
tablet-gone = Vi får ikke vist undersøkelsen uten nett. Koble til nettet og prøv igjen.
tablet-back = Tilbake til undersøkelsen
tablet-is-on = Undersøkelsen vises på dette nettbrettet.
tablet-network = Nettet
tablet-near = Virker
tablet-far = Vi får ikke kontakt med tjeneren
tablet-without-network = Uten nett
tablet-ready = Undersøkelsen virker også uten nett.
tablet-not-ready = Undersøkelsen virker ikke uten nett ennå. Åpne den mens nettet er her.
tablet-waiting = Svar som venter
tablet-waiting-help = De ligger låst på nettbrettet, og sendes av seg selv når nettet er tilbake.
tablet-waiting-code = De ligger låst på nettbrettet, og sendes når det har fått en ny startkode.
tablet-too-late = Svar som kom for sent
tablet-too-late-help = Runden var stengt da de skulle sendes. De kan ikke telles med.
tablet-refused = Svar som ikke kan brukes
tablet-refused-help = Tjeneren kunne ikke ta imot dem. De kan ikke telles med.
tablet-discard = Slett dem
tablet-discard-sure = Skal de slettes? Det kan ikke gjøres om.
tablet-discard-yes = Ja, slett dem
tablet-discard-no = Nei, behold dem
tablet-storage = Lagring
tablet-persistent = Svar som venter, blir liggende til de er sendt.
tablet-not-persistent = Nettleseren kan slette svar som venter, hvis det blir lite plass på nettbrettet. Legg siden til på startskjermen for å unngå det.
tablet-keeps-nothing = Dette nettbrettet tar ikke vare på svar. Hvert svar sendes med en gang.
tablet-send-now = Send nå
tablet-leave = Avslutt på dette nettbrettet
tablet-leave-help = Når du avslutter, kan nettbrettet brukes til annet. Svar som venter, sendes først når undersøkelsen eller denne siden er åpen igjen.
tablet-leave-help-code = Når du avslutter, kan nettbrettet brukes til annet. Svar som venter, sendes først når nettbrettet har fått en ny startkode.
error-wrong-pin = Feil PIN-kode
error-wrong-pin-advice = Prøv igjen. PIN-koden kan byttes på rundens side.
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Velg en på rundens side, under «Nettbrett».

## Hvem kan svare

ways-title = Hvem kan svare?
ways-devices = Hvor svarer gjestene?
ways-devices-house = På husets nettbrett
ways-devices-house-help = Bare nettbrett som ansatte har startet med en startkode. Det passer for de fleste.
ways-devices-any = På en hvilken som helst enhet
ways-devices-any-help = Også gjestenes egne telefoner: Alle som har adressen, kan åpne undersøkelsen.
ways-needs-code = Hvert svar krever en engangskode fra en lapp
ways-anybody = Jeg vet at hvem som helst med adressen da kan svare så mange ganger de vil, også på vegne av andre.
ways-anybody-why = Gjelder bare når gjestene kan svare på en hvilken som helst enhet uten kode: Da kan én person finne på mange svar. Tallene blir ikke til å stole på, og den som kjenner sine egne oppdiktede svar, kan regne seg fram til hva en virkelig gjest svarte.
ways-save = Lagre hvem som kan svare
ways-only-planned = Du kan bare velge dette før runden er åpnet.
ways-fact = Hvem kan svare
ways-fact-house = Husets nettbrett, uten kode
ways-fact-house-code = Husets nettbrett, med engangskode
ways-fact-any-code = Alle enheter med adressen, med engangskode
ways-fact-any = Alle enheter med adressen, uten kode: Hvem som helst kan svare flere ganger
field-devices = Velg hvor gjestene svarer.
field-anybody = Kryss av for at du har lest dette, eller velg husets nettbrett eller engangskoder.
round-poster-title = Plakat
round-on-tablets = Gjestene svarer på husets nettbrett. Ingen kommer inn med adressen alene.
paper-form-heading = Papirskjemaer
paper-form-why = Har noen svart på papir, skriver du inn svarene her. De telles som papir.
paper-form-open = Skriv inn papirskjemaer
paper-form-title = Papirskjema { $unit } { $year }
paper-form-help = Skriv tallet for svaret, og gå videre med Tab. La feltet stå tomt der gjesten ikke svarte. Skriv av det som står, også når det er uventet, og makuler skjemaene når de er skrevet inn.
paper-form-code = Koden på lappen
paper-code-missing = Skriv koden fra lappen som hører til skjemaet.
paper-code-mistyped = Koden er ikke helt som på lappen. Se på lappen og skriv den en gang til.
paper-code-unknown = Koden gjelder ikke i denne runden. Se etter om det er riktig lapp.
paper-code-used = Koden er brukt fra før. Se etter om skjemaet allerede er skrevet inn.
paper-form-save = Lagre og begynn på neste
paper-form-saved = Skjemaet er lagret. Her er det neste.
paper-form-saved-before = Dette skjemaet var lagret fra før, og telles bare én gang. Her er det neste.
paper-form-many = Ett eller flere tall:
paper-form-number = Et tall fra { $lowest } til { $highest }.
paper-form-comment = Gjestens egne ord, uten navn.
tablets-planned = Dere kan starte nettbrett når runden er åpnet. PIN-koden kan dere velge nå.
tablets-step-code = Vis en startkode her:
tablets-show-code = Vis en startkode
tablets-code-title = Startkode { $unit } { $year }
tablets-code-qr = QR-kode som åpner nettbrettets side for ansatte
tablets-code-scan = Skann med kameraet på nettbrettet.
tablets-code-type = Eller åpne denne adressen på nettbrettet og skriv koden:
tablets-code-until = Koden starter ett nettbrett, én gang, fram til kl. { $time }. Ikke vis den til gjester.
tablets-code-next = Vis en kode til neste nettbrett
tablets-renew = Er et nettbrett borte, eller har andre fått en startkode?
tablets-renew-help = Da kan dere stenge ute alle nettbrett som er startet. Ingen av dem kan sende svar før dere starter dem på nytt med en startkode. Svar som venter på et nettbrett, blir liggende der til da, og blir sendt etterpå.
tablets-renew-sure = Ja, alle nettbrettene må startes på nytt.
tablets-renew-submit = Steng ute nettbrettene
tablets-renewed = Alle nettbrett er stengt ute. Start hvert av dem på nytt med en startkode.
field-sure = Kryss av først.

## Hva som må rettes i en definisjon, og hvor
problem-at = { $place }: { $what }
place-line = Linje { $line }, kolonne { $column }
place-line-path = Linje { $line }, kolonne { $column }, ved { $path }
place-section = del { $name }
place-question = spørsmål { $name }
place-option = svaralternativ { $name }
place-scale = skala { $name }
place-point = verdi { $name }
place-score = samlet tall { $name }
place-goal = mål { $name }
place-sub-goal = delmål { $name }
place-dimension = dimensjon { $name }
place-success-factor = suksessfaktor { $name }
place-measure = styringsparameter { $name }
place-part = delpost { $name }
place-language = språk { $name }
place-year = år { $name }
place-version = versjon
place-languages = språk
place-name = navn
place-title = tittel
place-introduction = innledning
place-thanks = takk
place-reason = begrunnelse
place-text = tekst
place-help = hjelpetekst
place-note = merknad
place-faces = ansikter
place-lowest = laveste verdi
place-comparable-from = sammenlignbart fra
place-breakdowns = inndeling etter bakgrunn
place-scores = samlede tall
place-serves = delmål som støttes
place-passes-when = regel for når dimensjonen er bestått
place-decimals = desimaler
place-target = resultatmål
place-source = kilde
place-formula = formel
place-visit-frequency = hvor ofte gjesten kommer
place-survey = undersøkelse
problem-unreadable = Kan ikke leses. Systemet sier: { $reason }
problem-not-text = Filen er ikke ren tekst. Lagre den som UTF-8.
problem-no-files = Her er ingen survey.json eller scorecard.json. Hver undersøkelse skal ligge i sin egen mappe her inne. Er det riktig mappe?
problem-defined-in = Står allerede i { $file }. Fjern den ene, eller gi den en annen kode.
problem-no-survey = Ingen undersøkelse som kan brukes, heter { $survey }.
problem-published-otherwise = Versjon { $version } er publisert med annet innhold, og det endres aldri. Ta tilbake endringen, eller gi filen et høyere versjonsnummer.
problem-text-missing = Teksten mangler på { $language }, som er hovedspråket. Skriv den.
problem-text-blank = Teksten er tom. Skriv den, eller ta bort språket her.
problem-language-undeclared = { $language } er ikke blant språkene i undersøkelsen. Legg det til under "languages", eller fjern teksten.
problem-default-language = Hovedspråket { $language } mangler. Legg det til.
problem-name-blank = Skriv språkets navn, på språket selv.
problem-code-taken = Noe annet har samme kode. Gi dette en egen.
problem-version = Versjonene begynner på 1.
problem-scale-points = En skala har 2 til 11 trinn. Denne har { $has }.
problem-faces = Ansikter tegnes bare på skalaer med fem trinn.
problem-lowest = Laveste verdi skal være fra -100 til 100.
problem-section-empty = Delen har ingen spørsmål.
problem-survey-empty = Undersøkelsen har ingen spørsmål.
problem-too-many-questions = Undersøkelsen har { $has } spørsmål. Det kan høyst være { $most }.
problem-comparable-from = Skriv en versjon fra 1 til denne, { $version }.
problem-unknown-scale = Det finnes ingen skala { $scale }. Skalaene er: { $known }.
problem-number-range = Høyeste tall må være 1 til 100 mer enn laveste.
problem-comment-length = En kommentar kan ha 1 til { $most } tegn.
problem-choice-size = Et valg har 2 til 50 svaralternativer. Dette har { $has }.
problem-exclusive = Bare der gjesten kan krysse av flere, kan et alternativ utelukke de andre. Fjern "exclusive".
problem-too-many-breakdowns = Tallene kan høyst deles inn etter { $most } spørsmål.
problem-named-twice = { $question } er nevnt to ganger.
problem-too-many-scores = En undersøkelse har høyst { $most } samlede tall.
problem-score-size = Et samlet tall har 3 til 10 spørsmål. Dette har { $has }.
problem-in-another-score = { $question } er allerede med i et samlet tall.
problem-sensitive-in-score = { $question } er et følsomt spørsmål og kan ikke være med i et samlet tall.
problem-score-scales = Spørsmålene i et samlet tall må ha samme skala.
problem-score-scale-short = Et samlet tall trenger en skala med minst tre trinn.
problem-unknown-question = Undersøkelsen har ikke noe spørsmål { $question }.
problem-unknown-option = { $question } har ikke noe svaralternativ { $option }.
problem-unknown-score = Undersøkelsen har ikke noe samlet tall { $score }.
problem-unknown-measure = Det finnes ingen styringsparameter { $measure } her.
problem-unknown-sub-goal = Det finnes ikke noe delmål { $name }.
problem-unknown-success-factor = Dimensjonen har ingen suksessfaktor { $name }.
problem-must-be-one = { $question } må være et spørsmål der gjesten velger ett svar ("one").
problem-must-be-rating = { $question } må være et spørsmål med skala ("rating").
problem-no-mean = { $question } har ikke noe gjennomsnitt, for svarene er ikke tall.
problem-shares-overlap = På { $question } kan gjestene krysse av flere svar, så andelene kan ikke legges sammen. Nevn bare ett.
problem-share-of-another-kind = For { $question }: bruk "options" ved valg, "at_least" ved skala eller tall.
problem-no-dimension = Et målekort trenger minst én dimensjon.
problem-lead-without-target = { $measure } avgjør om dimensjonen er bestått, men har ikke noe resultatmål.
problem-decimals = Vis høyst { $most } desimaler.
problem-target-without-direction = Når verken høyere eller lavere er bedre, kan det ikke settes mål.
problem-target-not-a-year = Et mål gjelder et år fra 1900 til 2200.
problem-target-not-a-fraction = Målet for en andel skrives fra 0 til 1: 0.55 for 55 %.
problem-share-of-two-kinds = Skriv enten "options" eller "at_least".
problem-round-to-nothing = Rund av til 1 eller mer, eller la "round_to" være.
problem-visits-too-few = Skriv antall besøk i uken for minst to svaralternativer.
problem-visits-not-positive = Skriv et tall over 0, eller ta bort alternativet.
problem-formulas-too-deep = Formelen bygger på formler som bygger på formler, i mer enn { $most } ledd.
problem-formula-circle = Disse formlene trenger hverandre i en sirkel: { $measures }.
problem-formula-foreign = "{ $given }" hører ikke hjemme i en formel. Bruk + - * / ( ), tall og koder uten bindestrek.
problem-formula-unfinished = Formelen slutter der det skulle stått et tall, en kode eller en parentes.
problem-formula-misplaced = "{ $given }" står der det skulle stått noe annet.
problem-formula-too-deep = Formelen har for mange parenteser inni hverandre.
problem-formula-too-long = Formelen er for lang.
problem-not-json = Her slutter filen å være gyldig JSON. Se etter et komma, et anførselstegn eller en parentes som mangler eller er til overs her eller rett foran.
problem-cut-off = Filen slutter midt i noe. Resten mangler, eller en parentes er ikke lukket.
problem-key-twice = "{ $given }" står to ganger, første gang i linje { $known }. Fjern den ene.
problem-unknown-key = "{ $given }" er ikke noe som kan stå her. Se etter om det er skrevet feil, eller fjern det.
problem-missing-key = "{ $given }" mangler her.
problem-unknown-kind = "{ $given }" finnes ikke. Dette finnes: { $known }.
problem-not-one-kind = Her skal det stå nøyaktig én av disse: { $known }.
problem-not-a-code = "{ $given }" kan ikke være en kode. En kode begynner med en liten bokstav og har så høyst 39 av a-z, 0-9, _ og -.
problem-not-a-language = "{ $given }" er ikke et språkmerke som nb, en eller zh-Hant.
problem-wants-text = Her skal det stå en tekst i anførselstegn.
problem-wants-whole = Her skal det stå et helt tall.
problem-wants-number = Her skal det stå et tall.
problem-wants-truth = Her skal det stå true eller false.
problem-wants-list = Her skal det stå en liste i hakeparenteser.
problem-wants-object = Her skal det stå navn og verdier i krøllparenteser.

## Det peil check sier
check-mend = { $count ->
    [one] Én ting må rettes:
   *[other] { $number } ting må rettes:
}
check-survey = { $file }: versjon { $version }, { $questions } spørsmål, språk { $languages }
check-scorecard = { $file }: { $dimensions } dimensjoner, { $measures } styringsparametre
check-unread = Ikke lest av noen med språket som morsmål: { $languages }
check-untranslated = Mangler på { $language }, leserne får et annet språk: { $places }
check-no-words = Peil har ikke egne ord på { $language }. Knapper og meldinger kommer på engelsk.
check-holds = Alt henger sammen.
check-read = Leste { $files } filer i { $folder }: { $surveys } undersøkelser og { $scorecards } målekort kan brukes.
check-start = En start med denne databasen:
fate-adopt = Blir publisert.
fate-known = Er publisert fra før.
fate-left-for-inside = Blir ikke tatt i bruk: nummer { $number } er siden publisert inne i Peil, og det gjelder.
fate-left-behind = Blir ikke tatt i bruk: det samme ble publisert før, som nummer { $number }, og en nyere fil kom etter.
left-files = Filer som ikke er tatt i bruk
left-files-help = Peil bruker det som er publisert fra før. Den som drifter Peil, kan rette filene, og da gjelder de fra neste start.
definitions-written = { $file } er skrevet.
definitions-exists = { $file } finnes fra før. Velg en tom mappe.
definitions-unwritable = { $file } kan ikke skrives. Systemet sier: { $reason }
