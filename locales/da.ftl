### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Tal og datoer

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑point
date-period = fra { $from } til { $to }
date-on = den { $date }
date-and-time = { $date } kl. { $time }

## Sætningen om et mål

target-at-least = målet på { $target }
target-at-most = målet på højst { $target }
sentence-clear = { $position ->
    [above] Klart over { $target }.
    [below] Klart under { $target }.
   *[on] Præcis på { $target }.
}
sentence-counted = { $position ->
    [above] { $distance } over { $target }.
    [below] { $distance } under { $target }.
   *[on] Præcis på { $target }.
}
sentence-sample = { $position ->
    [above] Over
    [below] Under
   *[on] Præcis på
} { $target }, men med { $answers } svar kan det sande tal ligge mellem { $low } og { $high }.
sentence-estimate = { $position ->
    [above] Over
    [below] Under
   *[on] Præcis på
} { $target }, men dette er et skøn, og det sande tal kan ligge mellem { $low } og { $high }.
sentence-few = { $position ->
    [above] Over
    [below] Under
   *[on] Præcis på
} { $target }, men kun { $answers } har svaret, så tallet er usikkert.
sentence-unsure = { $position ->
    [above] Over
    [below] Under
   *[on] Præcis på
} { $target }, men tallet er usikkert.
sentence-reported = { $position ->
    [above] Over
    [below] Under
   *[on] Præcis på
} { $target }, men tallet er indtastet fra en rapport, så vi ved ikke, hvor sikkert det er.
sentence-no-target = Der er ikke sat noget mål for dette.
sentence-describes-sample = For alle gæsterne ligger tallet sandsynligvis mellem { $low } og { $high }.
sentence-describes-estimate = Dette er et skøn, og det sande tal ligger sandsynligvis mellem { $low } og { $high }.
sentence-describes-unsure = Dette er et skøn, og vi kan ikke sige, hvor langt det er fra det sande tal.
sentence-describes-few = Ud fra { $answers } svar kan vi ikke sige, hvor tallet ligger for alle gæsterne.
sentence-describes-counted = Tallet bygger på optælling, ikke på en stikprøve.
sentence-missing = Tallet for { $year } mangler.
sentence-too-few = Så få har svaret, at tallet ikke kan vises.
sentence-near-none = Højst { $share } af { $answers } svar. Når så få har svaret, viser vi ikke tallet mere nøjagtigt.
sentence-near-all = Mindst { $share } af { $answers } svar. Når så få har svaret, viser vi ikke tallet mere nøjagtigt.
sentence-near-lowest = Gennemsnittet af { $answers } svar er højst { $bound }. Når så få har svaret, viser vi ikke tallet mere nøjagtigt.
sentence-near-highest = Gennemsnittet af { $answers } svar er mindst { $bound }. Når så få har svaret, viser vi ikke tallet mere nøjagtigt.
sentence-part = { $name }: { $value }.
sentence-change-real = { $way ->
    [better] Reel fremgang
    [worse] Reel tilbagegang
    [up] Reel stigning
   *[down] Reelt fald
} fra { $before } i { $year }.
sentence-change-chance = { $way ->
    [better] Fremgangen
    [worse] Tilbagegangen
    [up] Stigningen
   *[down] Faldet
} fra { $before } i { $year } kan skyldes tilfældigheder.
sentence-change-hardly = Omtrent som i { $year }.
sentence-change-none = Det samme som i { $year }.
sentence-change-counted = { $way ->
    [up] Op
   *[down] Ned
} fra { $before } i { $year }.
sentence-change-untested = { $way ->
    [up] Op
   *[down] Ned
} fra { $before } i { $year }, men vi kan ikke sige, om det er andet end tilfældigheder.
sentence-change-broken = Kan ikke sammenlignes med { $year }, for skalaen var en anden.
sentence-change-reworded = Kan ikke sammenlignes med { $year }, for spørgsmålet er ændret siden da.
change-real-improvement = reel fremgang
change-real-decline = reel tilbagegang
change-real-other = reel ændring
change-may-be-chance = kan være tilfældigt
change-not-tested = ikke testet

guests-too-few = færre end fem gæster svarede
guests-answered = { $count ->
    [one] { $number } gæst svarede
   *[other] { $number } gæster svarede
}
answers = { $number } svar
list-and = { $first } og { $last }

## Vurderinger

verdict-clearly-met = Nået
verdict-met-within-margin = Nået, usikkert
verdict-missed-within-margin = Ikke nået, usikkert
verdict-clearly-missed = Ikke nået
verdict-no-target = Uden mål
verdict-no-data = Mangler tal
verdict-too-few = For få svar
dimension-passed = Bestået
dimension-passed-uncertain = Bestået, usikkert
dimension-failed = Ikke bestået
dimension-failed-uncertain = Ikke bestået, usikkert
dimension-open = Ikke afgjort
dimension-no-target = Uden mål
dimension-missed = Ikke nået: { $measures }
dimension-waits = Mangler tal: { $measures }

## Rammen om siderne

skip-to-content = Spring til indholdet
nav-label = Hovedmenu
language-label = Sprog
account-label = Konto og sprog
sign-out = Log ud
footer = Peil. Ingen kan se, hvem der har svaret hvad.

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigivet den { $date }
no-round-released = ingen undersøgelse er frigivet for { $year }
years-label = År
synthetic-heading = Testdata
synthetic-body = Svarene for { $years } er lavet af et computerprogram, ikke givet af gæster. Brug kun tallene til at prøve Peil af.
summary-label = Kort sagt
summary-of = { $number } af { $total }
summary-met = resultatmål nået
summary-no-targets = Der er ikke sat nogen resultatmål for { $year }.
summary-clearly-met = klart nået
summary-met-within-margin = nået, men usikkert
summary-missed = ikke nået
summary-undecided = uden tal endnu
summary-dimensions = { $count ->
    [one] dimension bestået
   *[other] dimensioner bestået
}
summary-improvements = nøgletal med reel fremgang siden { $year }
summary-declines = nøgletal med reel tilbagegang siden { $year }
key-label = Signaturforklaring
key-now = tallet for { $year }, og hvor det sande tal kan ligge
key-before = { $year }
key-target = resultatmål
key-uncertain = Usikkert: Målet er så tæt på, at tilfældigheder kan have afgjort det
column-measure = Nøgletal
column-drawing = Tal og mål
column-change = Fra { $year }
column-trend = Udvikling
column-verdict = Vurdering
figure-missing = mangler
figure-too-few = for få svar
figure-near-none = højst { $share }
figure-near-all = mindst { $share }
figure-between = { $low } til { $high }
figure-estimate = skøn
change-missing = kan ikke sammenlignes
trend-title = Udvikling: { $measure }
drawing-score = { $value } på en skala fra { $lowest } til { $highest }.
drawing-value = { $value }.
drawing-interval = Det sande tal kan ligge mellem { $low } og { $high }.
drawing-target = Resultatmålet er { $target }.
drawing-before = I { $year }: { $value }.
rollup-sum = { $count ->
    [0] ingen enheder er med endnu
    [one] summen af { $number } enhed
   *[other] summen af { $number } enheder
}
rollup-left-out = { $number } er holdt udenfor indtil videre
rollup-made = lagt sammen { $date }
rollup-heading = Tallene er lagt sammen fra flere enheder
rollup-why = Kun svar, der må vises, er med. En enhed med få svar holdes udenfor, til flere af dem kan lægges sammen. Ellers kunne nogen regne sig frem til, hvad gæsterne dér svarede. Af samme grund vises det ikke, hvor mange der svarede i alt, kun hvor mange der svarede på hvert spørgsmål.
rollup-years-differ = Antallet af enheder er ikke det samme hvert år ({ $years }). En ændring kan skyldes, hvilke enheder der er med.
rollup-measure = Enheder i dette tal: { $in }. Holdt udenfor: { $out }.
rollup-counted = { $count ->
    [one] Fra { $number } enhed.
   *[other] Lagt sammen fra { $number } enheder.
}
rollup-count-missing = Mangler fra { $units }. Tallet kommer, når alle har registreret deres.
family-above = Del af
family-below = Enhederne
family-compare = Sammenlign enhederne
family-groups = Tallene efter gæsternes baggrund
units-title = Enhederne { $year }
units-lead = Enhederne står efter navn, ikke efter resultat. Prikken er tallet, og stregen viser, hvor det sande tal kan ligge. Hvor stregerne overlapper, ved vi ikke, om der er nogen forskel.
units-column-unit = Enhed
units-column-drawing = Tegnet
units-column-figure = Tal
units-column-interval = Kan ligge fra
units-column-answers = Svar
units-together = Samlet:
groups-title = Tallene efter baggrund { $year }
groups-lead = Hver række er de gæster, der svarede det samme om sig selv. Prikken er tallet, og stregen viser, hvor det sande tal kan ligge. Hvor stregerne overlapper, ved vi ikke, om der er nogen forskel.
groups-column-group = Gæster
groups-all = Alle, der svarede
groups-in-score = Spørgsmålet er med i ét samlet tal for flere spørgsmål. Så deles det ikke op i grupper, så ingen kan regne sig frem til, hvad enkelte gæster svarede.
groups-none = Ingen grupper er store nok til at blive vist.
groups-missing = Nogle grupper vises ikke. En gruppe skal have mindst { $smallest } svar, { $sensitive } hvis spørgsmålet er følsomt. Nogle gange skjules en større gruppe også, så ingen kan regne sig frem til den, der er for lille.
groups-not-asked = Undersøgelsen dette år deler ikke tallene op efter baggrund.
groups-of-a-sum = Når flere enheder er lagt sammen, deles tallene ikke op efter baggrund. Se på hver enhed:
purpose-heading = Mål og succesfaktorer
purpose-goals = Mål, som dette bidrager til
purpose-factors = Kritiske succesfaktorer
purpose-rule = Hvornår dimensionen er bestået
rule-all = Når alle resultatmål her er nået.
rule-lead = Når målet for »{ $measure }« er nået.
choose-title = Vælg målekort
choose-none = Der er ingen målekort at læse endnu. De kommer, når en runde er lukket og tallene frigivet.
choose-no-years = Der er ikke frigivet tal for noget år endnu.

## Ét tal for sig

detail-title = { $measure } { $year }
detail-back = Til hele målekortet for { $year }
detail-terms = Fagudtrykkene
detail-answers = Sådan svarede gæsterne
detail-answers-help = Én bjælke for hvert år. Til venstre for den lodrette streg, skraveret, ligger svarene nederst på skalaen. Til højre, udfyldt, ligger svarene øverst.
detail-answers-table = Tallene i en tabel
detail-answers-counted = regnes med i andelen
detail-answers-left-out = { $years } er ikke tegnet her, for der var andre svar at vælge imellem.
detail-share-of = { $share } ({ $number })
detail-column-answer = Svar
detail-years = År for år
detail-column-figure = Tal
detail-column-interval = Kan ligge mellem
detail-column-target = Mål
detail-range = { $low } og { $high }
detail-reported = indtastet fra en ældre rapport
detail-other-scale = kan ikke sammenlignes: skalaen var en anden
detail-other-question = kan ikke sammenlignes: spørgsmålet er ændret
detail-change-none = Der er ikke noget tal for { $year } at sammenligne med.
detail-change-range = For alle gæster kan ændringen ligge mellem { $low } og { $high }.
detail-untested-reported = For { $year } kender vi kun tallet fra en rapport, ikke hvordan den enkelte svarede. Derfor kan vi ikke teste, om ændringen er mere end tilfældig.
detail-untested-computed = Tallet er beregnet ud fra andre tal, så ændringen er ikke testet.
detail-untested-few = For få har svaret i et af årene, så ændringen kan ikke testes.
detail-bound = Selv om svarene dengang var så forskellige, som de kan have været, ligger ændringen sandsynligvis mellem { $low } og { $high }.
detail-bound-term = 95{"\u00A0"}%-interval, som om alle svarene dengang lå i hver sin ende af skalaen. Større spredning tillader gennemsnittet ikke. Det er ærligt, men bredt.
detail-order-agrees = Vi når til det samme, når vi kun ser på svarenes rækkefølge og ikke beregner gennemsnit.
detail-order-opposite = Vær forsigtig: Gennemsnittet gik én vej, men de fleste svar gik den anden. Se på, hvordan svarene fordeler sig, og ikke kun på gennemsnittet.
detail-order-only = Vær forsigtig: Svarenes rækkefølge tyder på en ændring, men gennemsnittet alene gør det ikke. De to test er uenige.
detail-order-not = Vær forsigtig: Gennemsnittet alene tyder på en ændring, men svarenes rækkefølge gør det ikke. De to test er uenige.
detail-p = p for denne ændring alene
detail-p-welch = p efter Welchs t-test, til sammenligning med andre programmer
detail-p-share = p efter z-testen (chi i anden), til sammenligning med andre programmer
detail-p-holm = p, når hele målekortet ses under ét (Holm)
detail-p-order = p for svarenes rækkefølge (Brunner–Munzel)
detail-p-hat = Chancen for, at et tilfældigt svar i år er højere end et fra året før (ens tæller halvt)
detail-delta = Cliffs delta
detail-effect-g = Hedges’ g: ændringen målt i standardafvigelser
detail-effect-h = Cohens h
detail-terms-help = p er chancen for at se en mindst lige så stor ændring, når intet har ændret sig. Under 0,05 efter Holm kalder vi ændringen reel.
detail-p-under = under { $limit }
detail-trend-heading = Retningen over årene
detail-trend = { $slope } om året i gennemsnit for { $years }. { $finding ->
    [real] Det er mere end tilfældigt.
   *[chance] Det kan være tilfældigt.
}
detail-trend-interval = 95{"\u00A0"}%-konfidensinterval for ændringen om året
detail-trend-help = For gennemsnit: en lineær kontrast af årene. For andele: Cochran–Armitage. Testen ved ikke, om ét år var særligt, og er ikke korrigeret for, at man ser på mange tal.
detail-trend-none = Der skal svar til fra mindst tre år, der kan sammenlignes.
detail-trend-cut = { $years } er ikke regnet med, for spørgsmålet eller skalaen var en anden.
detail-needed = Hvor mange svar skal der til?
detail-needed-more = Med { $answers } svar ville vurderingen have været sikker, hvis svarene var lige så spredte som nu.
detail-needed-enough = Vurderingen er sikker. { $answers } svar ville have været nok.
detail-needed-line = Stregen i tegningen når forbi målet, men vurderingen holder: Den ser kun på siden mod målet og skal tage fejl i højst 5{"\u00A0"}% af runderne. Stregen går længere, fordi den viser begge sider.
detail-needed-on-target = Tallet er præcis på målet. Så afgør flere svar det ikke.
detail-detectable = Svarer lige så mange næste år ({ $answers }), opdager vi en ændring på { $change } omtrent fire ud af fem gange, når vi ser på dette tal alene. Er ændringen mindre, overser vi den oftere.
detail-needed-help = Antal svar: det mindste antal, hvor den ensidede 95{"\u00A0"}%-grænse når målet, med den spredning og afstand, vi så. Ændringen: den mindste, som to lige store runder finder med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-niveau, uden Holm.
detail-per-guest = Pr. besøg og pr. gæst
detail-per-guest-help = Dem, der kommer ofte, møder vi oftere og får flere svar fra. »Pr. gæst« lader hvert svar tælle mindre, jo oftere gæsten kommer.
detail-per-guest-left-out = { $number } svar er ikke med i tallet pr. gæst, for vi ved ikke, hvor ofte de, der svarede, kommer, eller også er gruppen for lille til at vises.
detail-per-guest-term = Vægtet gennemsnit med vægten 1 / besøg om ugen (Hájek 1971), lineariseret standardfejl. »Tæller som« er Kish’ effektive antal: så mange uvægtede svar ville være lige så præcise. Det retter kun op, hvis chancen for at blive spurgt vokser i takt med besøgene, og folk oplyser deres besøg rigtigt.
detail-column-way = Beregnet
detail-column-counts-as = Tæller som
detail-row-visit = Pr. besøg
detail-row-guest = Pr. gæst
detail-definition = Hvad der måles
detail-question = Spørgsmålet
detail-choices = Svarene at vælge imellem
detail-number = Et helt tal fra { $lowest } til { $highest }
detail-kind = Tallet er
detail-kind-mean = gennemsnittet af svarene
detail-kind-share = andelen, der svarede det, som regnes med
detail-kind-count = optalt af personalet
detail-kind-derived = beregnet ud fra andre tal
detail-formula = Formlen
detail-better = Bedst er
detail-better-higher = et højt tal
detail-better-lower = et lavt tal
detail-better-neither = hverken højt eller lavt

## Sådan er tallene beregnet

method-heading = Sådan er tallene beregnet
method-figure-term = Tallet
method-figure = Et gennemsnit er summen af svarene divideret med antallet af svar. En andel er antallet af gæster, der svarede sådan, divideret med antallet af svar. Den, der sprang spørgsmålet over, er ikke med. Intet afrundes, før det skrives.
method-interval-term = Stregen omkring prikken
method-interval = De gæster, der svarede, er en stikprøve. Stregen viser, hvor tallet kan ligge for alle gæster (95{"\u00A0"}%-konfidensinterval: for gennemsnit af alle svar og omkring et halvt svar mere i hver ende af skalaen, Wilsons metode for andele). Flere svar giver en kortere streg.
method-verdict-term = Nået eller ej
method-verdict = Tallet sammenlignes med målet, før det afrundes. Der står »usikkert«, når stikprøven ikke udelukker det modsatte (ensidig 95{"\u00A0"}%‑grænse). Det, der er talt op, er ikke en stikprøve; her er målet enten nået eller ej.
method-change-term = Ændring
method-change = En ændring er »reel«, når den er for stor til at være tilfældig (5{"\u00A0"}%, beregnet ud fra, hvor langt fra sandheden hvert af de to tal kan være). Når man ser på mange tal på én gang, vil nogle skille sig ud rent tilfældigt; det er der taget højde for (Holm).
method-estimate-term = Skøn
method-estimate = Et skøn er beregnet ud fra andre tal. Det kan ligge lige så langt fra sandheden, som hvis alle de andre tal ramte forkert på én gang, hvert så meget som dets streg tillader.
method-trend-term = Den lille linje
method-trend = Linjen viser retningen gennem årene. Højden er mindst en fjerdedel af skalaen, så små ændringer ser små ud.
method-privacy-term = Få svar
method-privacy = Et tal vises kun, når mindst { $mean } har svaret. Usikkerhed og andele vises fra { $distribution } svar.
method-rounds = Runderne bag tallene
method-column-year = År
method-column-answers = Svar
method-column-release = Frigivelse
method-column-source = Fra
method-release = nr. { $number }, { $date }
method-rollup = sum nr. { $number }, { $date }
method-real = gæster
method-synthetic = testdata, lavet af et program

## Til gæster

guest-send = Send dine svar
guest-skip = Vil ikke svare
guest-number = Skriv et tal fra { $lowest } til { $highest }
guest-comment = Skriv dit svar
guest-begin = Start
guest-back = Tilbage
guest-forward = Næste
guest-step = { $step } af { $steps }
guest-last = Det var det sidste spørgsmål
guest-last-more = Send dine svar, når du er klar. Vil du ændre noget, kan du gå tilbage.
guest-aloud = Læs højt
guest-text-size = Tekststørrelse
guest-contrast = Kontrast
guest-fewer = Én færre
guest-more = Én til
guest-idle = Er du der stadig?
guest-idle-more = Tryk hvor som helst for at fortsætte. Ellers fjerner vi dine svar, så ingen andre ser dem.
guest-idle-stay = Ja, jeg er her
guest-seconds = Sekunder tilbage: { $seconds }
guest-sending = Sender dine svar …
guest-waiting = Dine svar er ikke sendt endnu. Intet er gået tabt, og vi prøver igen af os selv.
guest-send-now = Prøv nu
guest-refused = Vi kunne ikke tage imod svaret. Sig det til en medarbejder.
guest-illegible = Noget af teksten kan ikke læses
guest-illegible-more = Dine svar står her stadig. Se efter tegnet �, skriv det igen, og send en gang til.
guest-place = Sted: { $unit }. År: { $year }.
guest-synthetic = Testdata: Dette er kun en prøve, og svarene bliver ikke brugt.
guest-received = Vi har fået dine svar. Ingen kan se, at de er fra dig.
guest-kept = Dine svar ligger låst på denne tablet og bliver sendt, så snart det kan lade sig gøre. Ingen kan læse dem her.
guest-reply = Efter undersøgelsen i { $year }
guest-you-said = I sagde:
guest-we-did = Vi gjorde:
guest-results = Sådan svarede gæsterne i { $year }
guest-answered = { $count ->
    [one] { $number } gæst svarede.
   *[other] { $number } gæster svarede.
}
guest-share = { $share ->
    [nobody] Ingen
    [few] Færre end 1 ud af 10
    [most] Flere end 9 ud af 10
    [everybody] Alle
   *[some] { $number } ud af 10
} svarede »{ $one }« eller »{ $two }«.
guest-next = Tilbage til start
guest-already-counted = Dit svar er allerede talt med
guest-already-counted-more = Alt er i orden. Det blev sendt to gange, men tæller kun én gang.
guest-not-yet = Vi har ikke åbnet endnu
guest-not-yet-more = Du kan svare, når undersøgelsen åbner. Spørg gerne en medarbejder, hvornår det er.
guest-closed = Undersøgelsen er slut for denne gang
guest-closed-more = Tak, fordi du ville svare. Du kan altid sige til en medarbejder, hvad du mener.
guest-closed-meanwhile = Undersøgelsen blev lukket, mens du svarede
guest-closed-meanwhile-more = Tak for din tid. Dine svar kom desværre for sent, så de er ikke gemt og ikke talt med. Du kan altid sige til en medarbejder, hvad du mener.
guest-your-answers = Se, hvad du svarede
guest-title-error = Fejl: { $title }
guest-errors = { $count ->
    [one] Én ting skal rettes, før vi kan tage imod dine svar. Intet er gået tabt.
   *[other] Nogle ting skal rettes, før vi kan tage imod dine svar. Intet er gået tabt.
}
answer-nothing = Du har ikke svaret på noget endnu. Svar på mindst ét spørgsmål.
answer-unknown-question = Skemaet er ændret, siden du åbnede det. Åbn siden igen.
answer-not-an-option = Vælg et af de svar, der står her.
answer-more-than-one = Vælg kun ét svar.
answer-not-together = Det ene svar passer ikke sammen med de andre. Fjern det, der ikke er rigtigt.
answer-not-a-number = Skriv et helt tal, for eksempel 2.
answer-out-of-range = Skriv et tal fra { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } tegn for lang. Der er plads til { $most } tegn.

## Menuen

nav-scorecards = Målekort
nav-rounds = Runder
nav-readings = Registreringer
nav-targets = Resultatmål
nav-units = Enheder
nav-accounts = Brugere
nav-events = Hændelser

## Forsiden

start-title = Velkommen
start-guests = For gæster
start-guests-help = Skan QR-koden på plakaten eller sedlen med telefonen, eller skriv adressen, der står der. På en tablet, som huset har stillet frem, kan man bare begynde.
start-staff = For medarbejdere
start-staff-help = Ledere læser målekort. Kvalitetsmedarbejdere åbner runder og registrerer tal.

## Log ind

sign-in = Log ind
sign-in-title = Log ind
enter-as = Dette link logger dig ind som { $name }.
choose-password = Gem adgangskoden, og log ind
choose-password-title = Vælg en adgangskode
choose-password-for = Til { $name }, { $email }.
setup-title = Velkommen til Peil
setup-help = Nu opretter du den første administrator. Bagefter kan du tilføje enheder og give andre adgang.
setup-submit = Opret administratoren, og log ind
label-name = Navn
label-email = E-mail
label-password = Adgangskode
label-new-password = Ny adgangskode
label-new-password-help = Mindst 12 tegn. Nogle ord efter hinanden er lette at huske og svære at gætte.

## Egen konto

own-title = Din konto
own-signed-in-as = Du er logget ind som { $email }.
own-password = Adgangskode
own-password-help = Når du skifter adgangskode, bliver du logget ud alle andre steder.
own-password-change = Skift adgangskode
own-password-changed = Adgangskoden er skiftet
own-password-changed-help = Du er logget ud alle andre steder.
label-present-password = Din nuværende adgangskode
own-sessions = Her er du logget ind
own-sessions-caption = Steder, hvor du er logget ind
own-sessions-help = Du bliver logget ud, når du ikke har brugt Peil i en time, og altid efter tolv timer.
own-sessions-end-others = Log ud alle andre steder
own-session-this = Her, nu
label-session-began = Logget ind
label-session-seen = Sidst brugt

## Totrinslogin

factor-title = Totrinslogin
factor-help = Så skriver du også en kode fra en app på telefonen, når du logger ind. Den, der får fat i din adgangskode, kommer ikke ind uden telefonen.
factor-is-on = Totrinslogin er slået til.
factor-is-off = Totrinslogin er slået fra. Slå det til, så kommer ingen ind med kun din adgangskode.
factor-is-required = Din rolle skal have totrinslogin. Slå det til, før du går videre.
factor-manage = Se og ret
factor-set-up = Slå til
factor-begin = Begynd
factor-step-app = Åbn en app til engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Tilføj en konto i appen, og scan QR-koden.
factor-qr-label = QR-kode til appen. Nøglen står også som tekst.
factor-cannot-scan = Kan du ikke scanne?
factor-type-key = Skriv denne nøgle i appen i stedet:
factor-step-code = Skriv de seks cifre, som appen viser.
label-app-code = Kode fra appen
factor-confirm = Slå totrinslogin til
factor-remove = Slå totrinslogin fra
factor-remove-help = Skal du skifte telefon, så slå det fra her og til igen med den nye.
factor-on = Til
factor-off = Fra
label-code-or-recovery = Kode fra appen, eller en genoprettelseskode
recovery-title = Genoprettelseskoder
recovery-help = Udskriv dem eller skriv dem af nu, og læg dem et sikkert sted. De vises kun denne ene gang. Mister du telefonen, lukker hver af dem dig ind én gang.
recovery-left = { $left ->
    [0] Du har ingen genoprettelseskoder tilbage. Lav nye.
    [one] Du har én genoprettelseskode tilbage. Lav nye.
   *[other] Du har { $left } genoprettelseskoder tilbage.
}
recovery-renew = Lav nye genoprettelseskoder
recovery-done = Jeg har gemt koderne
second-step-title = Skriv koden
second-step-help = Åbn appen på telefonen, og skriv de seks cifre, som den viser for Peil.
second-step-recovery-help = Har du ikke telefonen, så skriv en af genoprettelseskoderne. Har du ingen af delene, så spørg en administrator.
second-step-back = Log ind som en anden
accounts-factors = Totrinslogin: hvem der har det, og hvem der skal
factors-required = Hvem der skal have totrinslogin
factors-required-help = De, der ikke har det endnu, skal slå det til, før de kan gøre noget andet.
factors-required-for = Påkrævet for
factors-required-save = Gem
factors-caption = Brugerne og totrinslogin
factors-reset = Fjern totrinslogin
factors-reset-help = Fjern kun totrinslogin, når nogen har mistet både telefonen og genoprettelseskoderne, og du er sikker på, hvem der spørger. Adgangskoden gælder stadig.
factors-own = Dit eget

## Brugere

accounts-caption = Brugere, der kan logge ind
accounts-add = Tilføj bruger
account-disable = Spær
account-disabled = spærret
account-enable = Åbn igen
account-link = Nyt link
accounts-remove-help = En bruger, der er spærret, kan åbnes igen. En bruger, der er fjernet, er væk for altid: navn, e-mailadresse og adgangskode slettes.
account-role-of = Rollen for { $name }
account-role-change = Skift rolle
account-remove = Fjern brugeren
account-remove-question = Skal { $name } fjernes for altid? I listen over hændelser står der bagefter kun et nummer i stedet for navnet.
account-remove-yes = Ja, fjern brugeren
label-role = Rolle
label-actions = Handlinger
role-leader = Leder
role-staff = Kvalitetsmedarbejder
role-administrator = Administrator
link-made = Link til { $name }
link-made-help = Giv linket til den person, det er lavet til. Det kan bruges én gang inden for tre dage og vises kun nu.

## Hændelser

events-help = Her står, hvad de, der logger ind, har gjort. Det, gæsterne gør, står ikke her. Intet her kan ændres eller slettes.
events-caption = Hændelserne, den nyeste først
events-newest = Til de nyeste
events-older = Ældre hændelser
event-when = Hvornår
event-what = Hvad der skete
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = en fjernet bruger ({ $id })
event-sign-in-failed = Nogen prøvede at logge ind som { $account }, men adgangskoden var forkert, eller brugeren var spærret.
event-sign-in-failed-unknown = Nogen prøvede at logge ind med en e-mailadresse, som ingen bruger har.
event-sign-in-failed-link = Nogen prøvede et loginlink, der ikke virker.
event-more-sign-ins-failed = Flere mislykkede login i denne time. De vises ikke enkeltvis.
event-signed-in-password = { $who } loggede ind med adgangskode.
event-signed-in-link = { $who } loggede ind med et link.
event-sign-in-failed-code = Nogen havde den rigtige adgangskode til { $account }, men skrev en forkert kode fra appen.
event-signed-in-code = { $who } gjorde login færdigt med en kode.
event-password-changed = { $who } skiftede adgangskode.
event-sessions-ended = { $who } loggede ud andre steder. Antal: { $number }.
event-factor-set = { $who } slog totrinslogin til.
event-factor-removed = { $who } slog totrinslogin fra.
event-recovery-codes-made = { $who } lavede nye genoprettelseskoder.
event-recovery-code-used = { $who } brugte en genoprettelseskode. Tilbage: { $number }.
event-factor-reset = { $who } fjernede totrinslogin for { $account }.
event-factor-required = { $who } besluttede, at rollen { $role } skal have totrinslogin.
event-factor-not-required = { $who } besluttede, at rollen { $role } ikke længere skal have totrinslogin.
event-signed-out = { $who } loggede ud.
event-link-made = { $who } lavede et loginlink til { $account }.
event-link-made-first = { $who } lavede linket til den første administrator.
event-first-administrator = { $who } blev den første administrator.
event-account-added = { $who } tilføjede { $account } med rollen { $role }.
event-account-shut-off = { $who } spærrede { $account }.
event-account-let-in = { $who } åbnede igen for { $account }.
event-account-ended = { $who } fjernede en bruger ({ $id }) med rollen { $role }.
event-role-changed = { $who } ændrede rollen for { $account } fra { $from } til { $to }.
event-unit-added = { $who } tilføjede enheden { $unit }.
event-round-planned = { $who } planlagde runden { $round }.
event-ways-house = { $who } bestemte, at runden { $round } besvares på husets tablets, uden engangskode.
event-ways-house-code = { $who } bestemte, at runden { $round } besvares på husets tablets, med engangskode.
event-ways-any = { $who } bestemte, at runden { $round } kan besvares på alle enheder, uden engangskode.
event-ways-any-code = { $who } bestemte, at runden { $round } kan besvares på alle enheder, med engangskode.
event-codes-printed = { $who } udskrev engangskoder til runden { $round } (antal: { $number }).
event-pin-set = { $who } valgte PIN-kode til tablets i runden { $round }.
event-start-code = { $who } viste en startkode til runden { $round }.
event-tablet-started = En tablet blev startet i runden { $round }.
event-tablets-shut-out = { $who } lukkede alle tablets ude i runden { $round }.
event-round-opened = { $who } åbnede runden { $round }.
event-round-closed = { $who } lukkede runden { $round }.
event-round-released = { $who } frigav tallene for runden { $round }.
event-round-sealed = { $who } forseglede runden { $round }.
event-comments-read = { $who } læste kommentarerne i runden { $round }.
event-reply-written = { $who } skrev svar til gæsterne i runden { $round }.
event-readings-recorded = { $who } registrerede tal for { $unit } i { $year } (antal: { $number }).
event-exported-figures = { $who } eksporterede tallene i alle scorecards.
event-exported-counts = { $who } eksporterede, hvor ofte hvert svar blev givet.
event-survey-published = { $who } tog version { $version } af undersøgelsen { $survey } i brug.
event-scorecard-adopted = { $who } tog en ny udgave af { $scorecard } i brug som scorecard.

## Enheder

units-caption = Enhederne
units-add = Tilføj enhed
label-unit-name = Enhed
label-code = Kode
label-code-help = Et kort navn med små bogstaver, tal og bindestreg, for eksempel aarhus-midtby. Det kan ikke ændres.
label-parent = Hører under
label-no-parent = Ingen
label-scorecard = Målekort
label-synthetic = testdata

## Runder

rounds-caption = Runderne, den nyeste først
rounds-new = Ny runde
rounds-new-submit = Opret runden
rounds-no-unit = Der er ingen enheder endnu. En administrator skal tilføje en først.
rounds-start-here = Begynd her
rounds-first-unit = Tilføj en enhed først. En enhed er det sted, hvor gæsterne svarer. Derefter planlægger du den første runde.
rounds-first-round = Der er ingen runder endnu. Planlæg den første: Vælg enhed, undersøgelse og år. Gæsterne kan svare, når du åbner runden.
rounds-year = År
rounds-unit = Enhed
rounds-state = Status
rounds-answers = Svar
state-planned = Ikke åbnet
state-open = Åben
state-closed-unreleased = Lukket, tallene er ikke frigivet
state-closed = Lukket, tallene er frigivet
state-sealed = Forseglet
answers-fewer-than-five = færre end 5
answers-at-least = mindst { $number }
answers-not-counted = ikke talt endnu
answers-too-few = for få til at blive vist
answers-noted-on = talt ved midnat, natten til { $date }
answers-why-midnight = Peil tæller svarene af sig selv ved midnat og viser antallet i trin på fem. Om dagen står tallet stille, også når nogen svarer. På den måde kan ingen se, hvornår en bestemt gæst svarede.
answers-why-not-counted = Peil tæller svarene af sig selv ved midnat, og der har ikke været midnat, siden runden blev åbnet. Om dagen tælles der aldrig. På den måde kan ingen se, hvornår en bestemt gæst svarede.
answers-why-too-few = Færre end fem har svaret. Så vises intet af runden, heller ikke hvor mange de er, så ingen kan finde ud af, om en bestemt gæst svarede. Svarene kan alligevel komme med i summer af flere enheder.
round-title = { $unit } { $year }
round-standing = Sådan står det til
round-opened = Åbnet
round-closed = Lukket
round-survey = Undersøgelse
round-version = version { $version }
round-languages-checked = Sprog læst af en modersmålstalende
round-languages-unchecked = Sprog endnu ikke læst af en modersmålstalende
round-comments = Kommentarer, der skal læses
round-next = Næste trin
round-open = Åbn runden
round-open-help = Gæsterne kan svare, fra du åbner runden, til du lukker den.
round-address = Gæsternes adresse
round-address-help = Til gæsternes egne telefoner. Husets tablets har deres egen adresse længere nede.
round-close = Luk runden
round-close-help = Når runden er lukket, kan ingen svare mere. Tallene bliver beregnet og frigivet, og derefter kan de ikke ændres. Se først på hver tablet, om svar venter (tryk på »Personale«). Svar, der kommer senere, tælles ikke.
round-release = Frigiv tallene
round-release-help = Runden er lukket, men tallene er ikke beregnet endnu.
round-seal = Forsegl runden
round-seal-help = Forsegl, når alle tablets har sendt det, de har. Så slettes det sidste, der knytter et gemt svar til en tablet, og et svar, der sendes igen, bliver ikke længere genkendt.
round-sure = Ja, jeg ved, at det ikke kan fortrydes.
round-result = Resultatet
round-see-scorecard = Se målekortet
synthetic-notice = Svarene i denne runde er lavet af et computerprogram. De kommer ikke fra gæster.

## Registreringer

readings-title = Registreringer { $unit } { $year }
readings-help = Skriv årets tal. Et felt, du lader stå tomt, bliver ikke ændret. Hvis du retter et tal, bliver det gamle gemt i historikken.
readings-save = Gem
readings-synthetic = Enheden har testdata for dette år: tallene er fra et program eller en årsrapport, ikke fra enhedens egne optællinger.
readings-saved = Tallene er gemt.
readings-total = Summen, som den er meldt (kan stå tom)
readings-total-help = Bruges kun til at se, om delene stemmer.
readings-doubtful = Gemt, men se på dette igen
readings-reported = Svar fra undersøgelser i en ældre rapport
readings-reported-help = For år uden en runde her i Peil. Skriv tallene med lige så mange decimaler som i rapporten.
readings-reported-mean = Gennemsnit
readings-reported-share = Procent
doubt-impossible = { $figure } kan ikke komme fra { $answers } svar. Det nærmeste er { $below } og { $above }. Se, om tallet og antallet af svar er rigtige.
doubt-parts = Delene giver { $sum } tilsammen, men summen er meldt som { $total }.

## Resultatmål

targets-help = Målene sættes i filen scorecard.json, før svarene samles ind. Her ser du, hvad der gælder, og siden hvornår.
targets-measure = Nøgletal
targets-adopted = Gælder siden
target-least = mindst { $target }
target-most = højst { $target }

## Felter, der skal rettes

field-wrong = Ret dette felt.
field-too-long = Teksten er for lang.
field-name-missing = Skriv et navn.
field-email-missing = Skriv en e-mailadresse, for eksempel karen@example.org.
field-email-taken = Der findes allerede en bruger med denne e-mailadresse.
field-password-missing = Skriv adgangskoden.
field-password-short = Adgangskoden skal have mindst 12 tegn.
field-password-long = Adgangskoden må højst have 200 tegn.
field-password-guessable = Denne adgangskode er blandt dem, der gættes først. Vælg hellere fire tilfældige ord efter hinanden.
field-password-wrong = Adgangskoden er forkert.
field-totp-wrong = Koden er forkert eller brugt. Vent, til appen viser en ny, og skriv den.
field-second-factor-set = Du har allerede totrinslogin.
field-no-second-factor = Denne bruger har ikke totrinslogin.
field-own-second-factor = Dit eget totrinslogin fjerner du under »Din konto«, med adgangskode og kode.
field-own-link = Du kan ikke lave et link til dig selv. Skift adgangskode under »Din konto«, eller spørg en anden administrator.
field-unknown-account = Der findes ingen bruger med denne e-mailadresse.
field-last-administrator = Dette er den sidste administrator, der kan logge ind. Gør først en anden til administrator, og vent, til den person har valgt en adgangskode.
field-invisible = Her er usynlige tegn. Skriv teksten igen med hånden i stedet for at indsætte den.
field-unknown-role = Vælg en rolle.
field-code-wrong = Brug små bogstaver a–z, tal og bindestreg. Koden skal begynde med et bogstav.
field-code-taken = Koden er i brug. Vælg en anden.
field-name-taken = En anden enhed hedder det samme. Giv denne et navn, som ingen forveksler.
field-unknown-scorecard = Vælg et målekort.
field-unknown-survey = Vælg en undersøgelse.
field-unknown-unit = Vælg en enhed.
field-year-wrong = Skriv et årstal med fire cifre.
field-round-exists = Enheden har allerede en runde med denne undersøgelse i dette år.
field-not-a-figure = Skriv et tal, 0 eller mere, uden punktum eller komma mellem tusinderne: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke sådan et tal.
field-asked-in-round = Undersøgelsen i dette år spørger om det, så tallet kommer fra svarene.
field-not-a-number-of-answers = Skriv et helt antal svar, 1 eller mere.
field-not-on-scale = Tallet ligger uden for skalaen.
field-envelopes = Send 1 til 50 konvolutter ad gangen.

## Når noget går galt

error-number = Oplys nummer { $number }, hvis du har brug for hjælp.
error-to-start = Til forsiden
error-unknown-round = Vi kan ikke finde undersøgelsen
error-unknown-round-advice = Tjek, om adressen er rigtig, eller bed en medarbejder om hjælp.
error-round-not-open = Undersøgelsen er ikke åben
error-round-not-open-advice = Kun en åben runde tager imod svar.
error-refused = Noget skal rettes
error-refused-advice = Intet er gemt endnu. Ret det, der er markeret, og send igen.
error-unreadable = Skemaet kunne ikke læses
error-unreadable-advice = Gå tilbage, indlæs siden igen, og prøv en gang til.
error-content-type = Skemaet blev sendt på en måde, vi ikke kan læse
error-content-type-advice = Gå tilbage, indlæs siden igen, og send skemaet derfra. Et program skal sende det som { $type } (Content-Type).
error-busy = Serveren er optaget
error-busy-advice = Intet er gået tabt. Vent nogle sekunder, og prøv igen.
error-disk-full = Serveren har ikke mere plads
error-disk-full-advice = Intet er gået tabt. Sig det til den, der driver Peil, og prøv igen senere.
error-tablet = Undersøgelsen er ikke startet på denne enhed
error-tablet-advice = Svarene er ikke sendt endnu. Bed en ansat om hjælp: Undersøgelsen besvares på stedets tablet.
error-start-code = Startkoden virker ikke
error-start-code-advice = Den er forkert, brugt eller ældre end ti minutter. Vis en ny på rundens side, og skriv den.
error-unknown-address = Vi kan ikke finde siden
error-unknown-address-advice = Tjek, om adressen er rigtig.
error-method = Det kan man ikke her
error-method-advice = Gå til forsiden og begynd der.
error-no-figures = Der er ingen tal for dette år
error-no-figures-advice = Vælg et andet år, eller vent, til runden er lukket.
error-not-signed-in = Du er ikke logget ind
error-not-signed-in-advice = Log ind, og prøv igen.
error-not-signed-in-typed = Det, du skrev, er ikke tabt: Log ind i en ny fane. Gå så tilbage hertil, genindlæs siden, og svar ja til at sende formularen igen.
error-not-signed-in-beside = Log ind i en ny fane
error-not-allowed = Du har ikke adgang til dette
error-not-allowed-advice = Spørg en administrator, hvis du har brug for det.
error-wrong-password = E-mailadressen eller adgangskoden er forkert
error-wrong-password-advice = Prøv igen, eller bed en administrator om et nyt link.
error-wrong-code = Koden er forkert eller brugt
error-wrong-code-advice = Vent, til appen viser en ny kode, og skriv den. Har du ikke appen længere, så brug en af genoprettelseskoderne.
error-factor-missing = Du skal slå totrinslogin til først
error-factor-missing-advice = Gå til din konto, og følg vejledningen der.
error-too-many-tries = For mange forsøg
error-too-many-tries-advice = { $minutes ->
    [one] Vent et minut, og prøv igen. Haster det, så bed en administrator om et nyt link.
   *[other] Vent { $minutes } minutter, og prøv igen. Haster det, så bed en administrator om et nyt link.
}
error-link-spent = Linket virker ikke længere
error-link-spent-advice = Det er brugt eller for gammelt. Bed en administrator om et nyt.
error-too-many = For mange forsøg på kort tid
error-too-many-advice = Vent et minut, og prøv igen.
error-cross-site = Et andet websted prøvede at sende dette
error-cross-site-advice = Intet er ændret. Åbn siden her, og gør det igen.
error-moved-on = Runden er kommet videre
error-moved-on-advice = Måske har en anden allerede gjort det. Gå tilbage, og se, hvordan det står til med runden.
error-too-large = Det, der blev sendt, er for stort
error-too-large-advice = Skriv kortere, og prøv igen.
error-unexpected = Noget gik galt hos os
error-unexpected-advice = Vi har skrevet det ned. Prøv igen, og sig til, hvis det fortsætter.

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarerne står i tilfældig rækkefølge og kan ikke knyttes til andre svar. Står der et navn eller noget, der røber en gæst, så del det ikke videre.
comments-none = Ingen skrev noget her.
comments-not-released = Kommentarerne kan læses, når runden er lukket, og resultatet er frigivet. Før det kan ingen læse dem, og ingen ser, om der er nogen.
comments-too-few = Kommentarer kan læses, når mindst ti gæster har svaret. Her er der færre, og så kunne nogen gætte, hvem der skrev hvad. Derfor vises hverken kommentarerne eller hvor mange de er.
comments-back = Tilbage til runden

## Samlet tal for en dimension

score-known = Samlet for { $questions } spørgsmål: { $mean }. Det sande tal ligger sandsynligvis mellem { $low } og { $high }. Hvert spørgsmål har mindst { $answers } svar.
score-alike = Samlet for { $questions } spørgsmål: { $mean }. På hvert spørgsmål svarede alle det samme. Hvert spørgsmål har mindst { $answers } svar.
score-too-few = Det samlede tal vises ikke: Mindst ét af spørgsmålene har for få svar.
score-hangs-together = Spørgsmålene hænger godt sammen, så et samlet tal giver mening ({ $alpha }).
score-hangs-partly = Spørgsmålene hænger kun delvist sammen, så læs dem hver for sig ({ $alpha }).
score-hangs-unclear = Hvor godt spørgsmålene hænger sammen, kan ikke siges nærmere ({ $alpha }).
score-reversed = Svarene trækker i hver sin retning. Måske er et af spørgsmålene stillet modsat vej ({ $alpha }).
score-open = Hvor godt spørgsmålene hænger sammen, vises ikke: Det ville sige for meget om enkelte svar.
score-alpha-at-least = Cronbachs alfa er mindst { $low }
score-alpha-between = Cronbachs alfa er mellem { $low } og { $high }
score-alpha-under = Cronbachs alfa er under { $high }
## Adresser på papir, og engangskoder

guest-code = Koden på sedlen
guest-code-help = Skriv koden på den seddel, du fik. Store og små bogstaver er det samme. Koden gemmes ikke sammen med svarene.
guest-code-missing = Skriv koden på sedlen. Har du ingen seddel, kan du bede en ansat om en.
guest-code-mistyped = Koden er ikke helt som på sedlen. Se på sedlen, og skriv den en gang til.
guest-code-unknown = Denne kode gælder ikke her. Se, om du har den rigtige seddel, eller bed en ansat om en ny.
guest-code-used = Denne kode er brugt, og hver kode virker én gang. Bed en ansat om en ny seddel.
paper-scan = Scan feltet med telefonens kamera.
paper-type = Eller skriv adressen i browseren:
paper-slip = Scan feltet, eller skriv adressen og koden. Koden virker én gang.
paper-tablet = Svar på tabletten her hos os.
paper-slip-tablet = Skriv denne kode på tabletten her hos os. Koden virker én gang.
round-short-address = Kort adresse at skrive
round-qr = QR-kode til undersøgelsen
round-poster = Se og udskriv plakaten
round-address-planned = Du kan udskrive plakaten nu. Gæsterne kan svare, når du åbner runden.
round-back = Tilbage til runden
print-help = Udskriv med Ctrl+P (Mac: ⌘+P) på A4-papir i fuld størrelse (100 %). Det, der står heroppe, kommer ikke med.
poster-title = Plakat for { $unit } { $year }
codes-title = Engangskoder
codes-why = Hver gæst får en seddel med en kode, der virker én gang. Intet knytter en kode til et svar.
codes-on = I denne runde kan ingen svare uden en kode fra en seddel.
codes-none = Der er ikke lavet nogen sedler endnu. Uden sedler kan ingen svare.
codes-number = Hvor mange sedler mere?
codes-number-help = Fra 1 til 500 ad gangen. Der går tolv sedler på et ark.
codes-make = Lav sedler
codes-hand-out = Bland sedlerne, og lad gæsterne trække selv. Skriv aldrig op, hvem der fik hvilken seddel.
codes-shown-once = Udskriv sedlerne nu. Koderne vises kun denne ene gang og gemmes ikke. Genindlæser du siden, bliver der lavet flere sedler.
codes-slips-title = Sedler for { $unit } { $year }
codes-made = Koder lavet
codes-used = Koder brugt
field-codes-number = Skriv et helt tal fra 1 til 500.
error-code = Koden kan ikke bruges
error-code-advice = Skriv koden, som den står på sedlen, eller bed en ansat om en ny seddel.
guest-staff = Personale
guest-elsewhere = Du kan svare på tabletten hos { $place }
guest-elsewhere-more = Her er der ikke noget at udfylde. Man svarer kun på tabletten. Spørg en ansat, så kan du låne den.
guest-start-title = Start undersøgelsen på denne tablet
guest-start-again = Denne tablet skal startes igen
guest-start-kept = Dine svar er ikke væk. De vises ikke her, og de bliver sendt, når en ansat har skrevet en ny kode.
guest-start-code = Startkode
guest-start-help = Er du gæst? Spørg en ansat. Personalet finder koden på rundens side.
guest-start-mistyped = En startkode har otte tegn. Se efter, og skriv den en gang til.
guest-start-unknown = Koden gælder ikke. Den kan være skrevet forkert, brugt eller for gammel. Prøv igen, eller vis en ny.
## Svar til gæsterne

round-reply = Skriv tilbage til gæsterne
round-reply-help = Gæsterne ser, hvad I gjorde, og noget af resultatet, når de har svaret næste gang.
reply-title = Svar til gæsterne { $unit } { $year }
reply-help = Skriv, hvad gæsterne sagde, og hvad I gjorde. Gæster, der svarer i senere runder, ser det under takken. Skriv kort og enkelt, højst 160 tegn i hvert felt. Skriv ikke navne eller noget, der røber, hvem der sagde det.
reply-pair = Svar { $number }
reply-said = Gæsterne sagde
reply-did = Vi gjorde
reply-languages = Andre sprog: { $filled } af { $languages } er skrevet
reply-languages-help = Gæster, der læser andre sprog, ser teksten på { $language }, hvor en oversættelse mangler.
reply-save = Gem
reply-saved = Svaret er gemt. Gæsterne ser det fra nu af.
reply-results = Det får gæsterne at vide af sig selv
reply-results-help = Regnet ud fra de frigivne tal: de to spørgsmål, der fik de bedste svar, og det, der fik de dårligste. Følsomme spørgsmål er aldrig med.
reply-results-none = For få svarede, så gæsterne får ikke noget at vide om svarene.
field-reply-too-long = Skriv kortere. Der er plads til 160 tegn.
field-reply-half = Skriv både, hvad gæsterne sagde, og hvad I gjorde, eller lad begge stå tomme.
field-reply-own-language = Skriv det også på undersøgelsens eget sprog. Det vises, hvor en oversættelse mangler.
field-reply-unknown-language = Undersøgelsen findes ikke på dette sprog.

## Tablets: på rundens side og på selve tabletten

tablets-heading = Tablets
tablets-help = En tablet, som I har startet, viser undersøgelsen igen og igen, til I afslutter.
tablets-pin = PIN-kode til at afslutte
tablets-pin-help = 4 til 8 cifre, de samme til alle tablets i runden. PIN-koden bruges kun til at afslutte, så en gæst ikke gør det ved et uheld. Den starter ingenting.
tablets-pin-set = Vælg PIN-koden
tablets-pin-change = Skift PIN-koden
tablets-has-pin = PIN-koden er valgt.
tablets-step-open = Scan koden med tabletten, eller åbn adressen nedenfor på tabletten, og skriv koden der.
tablets-step-home-screen = Føj gerne siden til startskærmen i browserens menu. Så fylder den skærmen og åbner den rigtige runde, også efter strømsvigt.
tablets-step-leave = Vil I afslutte eller se, om svar venter: Tryk på »Personale« på den første skærm, og skriv PIN-koden.
field-pin-wrong = Skriv 4 til 8 cifre og ikke andet.
tablet-home-title = En tablet til gæsterne
tablet-home = Ingen runde er startet på denne tablet endnu. Åbn adressen, der står under »Tablets« på rundens side.
tablet-title = Tablet: { $unit } { $year }
tablet-needs-script = Denne side virker kun, når JavaScript er slået til i browseren.
tablet-without-script = Gå til undersøgelsen uden JavaScript
tablet-code = Startkode
tablet-code-start = Er du gæst? Spørg en ansat. For personalet: Skriv startkoden for at vise undersøgelsen på denne tablet. Den får du på rundens side under »Tablets«.
tablet-code-needed = Denne tablet mangler en ny startkode. Den får du på rundens side under »Tablets«. Svar, som gæsterne giver imens, ligger låst her.
tablet-code-mistyped = En startkode har otte tegn. Se på rundens side, og skriv den en gang til.
tablet-code-unknown = Koden gælder ikke. Enten er den skrevet forkert, eller også er den brugt eller ældre end ti minutter. Prøv igen, eller vis en ny på rundens side.
tablet-code-closed = Runden er ikke åben, så den kan ikke startes her nu.
tablet-code-nowhere = Vi kan ikke finde runden. Se, om adressen er rigtig.
tablet-code-busy = Serveren kan ikke svare lige nu. Vent lidt, og prøv igen.
tablet-code-away = Vi kan ikke få forbindelse til serveren. Se, om tabletten er på nettet, og prøv igen.
tablet-code-storage = Browseren må ikke huske noget, og så kan denne tablet ikke startes. Slå cookies til for denne side, og vis en ny kode.
tablet-pin = PIN-kode
tablet-pin-enter = For personalet: Skriv PIN-koden for at se, hvordan det står, eller for at afslutte.
tablet-erase = Fjern det sidste tegn
tablet-enter = OK
tablet-wrong = Det var ikke den rigtige PIN-kode. Prøv igen.
tablet-late = Der er prøvet for mange gange. Vent et minut, og prøv igen.
tablet-none = Runden har ingen PIN-kode endnu. Vælg en på rundens side under »Tablets«.
tablet-away = Uden net kan vi ikke prøve PIN-koden her. Opret forbindelse, og prøv igen.
tablet-gone = Undersøgelsen kan ikke vises uden net. Opret forbindelse, og prøv igen.
tablet-back = Tilbage til undersøgelsen
tablet-is-on = Undersøgelsen vises på denne tablet.
tablet-network = Nettet
tablet-near = Virker
tablet-far = Vi kan ikke få forbindelse til serveren
tablet-without-network = Uden net
tablet-ready = Undersøgelsen virker også uden net.
tablet-not-ready = Undersøgelsen virker ikke uden net endnu. Åbn den, mens der er net.
tablet-waiting = Svar, der venter
tablet-waiting-help = De ligger låst på tabletten og bliver sendt af sig selv, når nettet er tilbage.
tablet-waiting-code = De ligger låst på tabletten og bliver sendt, når den har fået en ny startkode.
tablet-too-late = Svar, der kom for sent
tablet-too-late-help = Runden var lukket, da de skulle sendes. De kan ikke tælles med.
tablet-refused = Svar, der ikke kan bruges
tablet-refused-help = Serveren kunne ikke tage imod dem. De kan ikke tælles med.
tablet-discard = Slet dem
tablet-discard-sure = Skal de slettes? Det kan ikke fortrydes.
tablet-discard-yes = Ja, slet dem
tablet-discard-no = Nej, behold dem
tablet-storage = Lagring
tablet-persistent = Svar, der venter, bliver liggende, til de er sendt.
tablet-not-persistent = Browseren kan slette svar, der venter, hvis tabletten mangler plads. Føj siden til startskærmen for at undgå det.
tablet-keeps-nothing = Denne tablet gemmer ikke svar. Hvert svar sendes med det samme.
tablet-send-now = Send nu
tablet-leave = Afslut på denne tablet
tablet-leave-help = Når du afslutter, kan tabletten bruges til andet. Svar, der venter, sendes først, når undersøgelsen eller denne side er åben igen.
tablet-leave-help-code = Når du afslutter, kan tabletten bruges til andet. Svar, der venter, sendes først, når tabletten har fået en ny startkode.
error-wrong-pin = Forkert PIN-kode
error-wrong-pin-advice = Prøv igen. PIN-koden kan skiftes på rundens side.
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Vælg en på rundens side under »Tablets«.

## Hvem kan svare

ways-title = Hvem kan svare?
ways-devices = Hvor svarer gæsterne?
ways-devices-house = På husets tablets
ways-devices-house-help = Kun tablets, som personalet har startet med en startkode. Det passer de fleste steder.
ways-devices-any = På enhver enhed
ways-devices-any-help = Også gæsternes egne telefoner: Alle, der har adressen, kan åbne undersøgelsen.
ways-needs-code = Hvert svar kræver en engangskode fra en seddel
ways-anybody = Jeg ved, at hvem som helst med adressen så kan svare, så mange gange de vil, også på andres vegne.
ways-anybody-why = Gælder kun, når gæsterne kan svare på enhver enhed uden kode: Så kan én person finde på mange svar. Man kan ikke stole på tallene, og den, der kender sine egne opdigtede svar, kan regne ud, hvad en virkelig gæst svarede.
ways-save = Gem, hvem der kan svare
ways-only-planned = Du kan kun vælge det, før runden er åbnet.
ways-fact = Hvem kan svare
ways-fact-house = Husets tablets, uden kode
ways-fact-house-code = Husets tablets, med engangskode
ways-fact-any-code = Alle enheder med adressen, med engangskode
ways-fact-any = Alle enheder med adressen, uden kode: Hvem som helst kan svare flere gange
field-devices = Vælg, hvor gæsterne svarer.
field-anybody = Sæt kryds ved, at du har læst dette, eller vælg husets tablets eller engangskoder.
round-poster-title = Plakat
round-on-tablets = Gæsterne svarer på husets tablets. Ingen kommer ind med adressen alene.
paper-form-heading = Papirskemaer
paper-form-why = Har nogen svaret på papir, skriver du svarene ind her. De tælles som papir.
paper-form-open = Skriv papirskemaer ind
paper-form-title = Papirskema { $unit } { $year }
paper-form-help = Skriv tallet for svaret, og gå videre med Tab. Lad feltet stå tomt, hvor gæsten ikke svarede. Skriv af, hvad der står, også når det er uventet, og makulér skemaerne, når de er skrevet ind.
paper-form-code = Koden på sedlen
paper-code-missing = Skriv koden fra den seddel, der hører til skemaet.
paper-code-mistyped = Koden er ikke helt som på sedlen. Se på sedlen, og skriv den en gang til.
paper-code-unknown = Koden gælder ikke i denne runde. Se efter, om det er den rigtige seddel.
paper-code-used = Koden er brugt i forvejen. Se efter, om skemaet allerede er skrevet ind.
paper-form-save = Gem og begynd på det næste
paper-form-saved = Skemaet er gemt. Her er det næste.
paper-form-saved-before = Dette skema var gemt i forvejen og tælles kun én gang. Her er det næste.
paper-form-many = Et eller flere tal:
paper-form-number = Et tal fra { $lowest } til { $highest }.
paper-form-comment = Gæstens egne ord, uden navne.
tablets-planned = I kan starte tablets, når runden er åbnet. PIN-koden kan I vælge nu.
tablets-step-code = Vis en startkode her:
tablets-show-code = Vis en startkode
tablets-code-title = Startkode { $unit } { $year }
tablets-code-qr = QR-kode, der åbner tablettens side for personalet
tablets-code-scan = Scan med tablettens kamera.
tablets-code-type = Eller åbn denne adresse på tabletten, og skriv koden:
tablets-code-until = Koden starter én tablet, én gang, indtil kl. { $time }. Vis den ikke til gæster.
tablets-code-next = Vis en kode til den næste tablet
tablets-renew = Er en tablet væk, eller har andre fået en startkode?
tablets-renew-help = Så kan I lukke alle startede tablets ude. Ingen af dem kan sende svar, før I starter dem igen med en startkode. Svar, der venter på en tablet, bliver liggende der indtil da og bliver sendt bagefter.
tablets-renew-sure = Ja, alle tablets skal startes igen.
tablets-renew-submit = Luk tablets ude
tablets-renewed = Alle tablets er lukket ude. Start hver af dem igen med en startkode.
field-sure = Sæt kryds først.

## Hvad der skal rettes i en definition, og hvor
problem-at = { $place }: { $what }
place-line = Linje { $line }, kolonne { $column }
place-line-path = Linje { $line }, kolonne { $column }, ved { $path }
place-section = del { $name }
place-question = spørgsmål { $name }
place-option = svarmulighed { $name }
place-scale = skala { $name }
place-point = værdi { $name }
place-score = samlet tal { $name }
place-goal = mål { $name }
place-sub-goal = delmål { $name }
place-dimension = dimension { $name }
place-success-factor = succesfaktor { $name }
place-measure = nøgletal { $name }
place-part = delpost { $name }
place-language = sprog { $name }
place-year = år { $name }
place-version = version
place-languages = sprog
place-name = navn
place-title = titel
place-introduction = indledning
place-thanks = tak
place-reason = begrundelse
place-text = tekst
place-help = hjælpetekst
place-note = bemærkning
place-faces = ansigter
place-lowest = laveste værdi
place-comparable-from = sammenligneligt fra
place-breakdowns = opdeling efter baggrund
place-scores = samlede tal
place-serves = delmål, der støttes
place-passes-when = regel for, hvornår dimensionen er bestået
place-decimals = decimaler
place-target = resultatmål
place-source = kilde
place-formula = formel
place-visit-frequency = hvor ofte gæsten kommer
place-survey = undersøgelse
problem-unreadable = Kan ikke læses. Systemet siger: { $reason }
problem-not-text = Filen er ikke ren tekst. Gem den som UTF-8.
problem-no-files = Her er ingen survey.json eller scorecard.json. Hver undersøgelse skal ligge i sin egen mappe herinde. Er det den rigtige mappe?
problem-defined-in = Står allerede i { $file }. Fjern den ene, eller giv den en anden kode.
problem-no-survey = Ingen undersøgelse, der kan bruges, hedder { $survey }.
problem-published-otherwise = Version { $version } er offentliggjort med andet indhold, og det ændres aldrig. Fortryd ændringen, eller giv filen et højere versionsnummer.
problem-text-missing = Teksten mangler på { $language }, som er hovedsproget. Skriv den.
problem-text-blank = Teksten er tom. Skriv den, eller fjern sproget her.
problem-language-undeclared = { $language } er ikke blandt undersøgelsens sprog. Tilføj det under "languages", eller fjern teksten.
problem-default-language = Hovedsproget { $language } mangler. Tilføj det.
problem-name-blank = Skriv sprogets navn på sproget selv.
problem-code-taken = Noget andet har samme kode. Giv dette sin egen.
problem-version = Versionerne begynder ved 1.
problem-scale-points = En skala har 2 til 11 trin. Denne har { $has }.
problem-faces = Ansigter tegnes kun på skalaer med fem trin.
problem-lowest = Laveste værdi skal være fra -100 til 100.
problem-section-empty = Delen har ingen spørgsmål.
problem-survey-empty = Undersøgelsen har ingen spørgsmål.
problem-too-many-questions = Undersøgelsen har { $has } spørgsmål. Der kan højst være { $most }.
problem-comparable-from = Skriv en version fra 1 til denne, { $version }.
problem-unknown-scale = Der er ingen skala { $scale }. Skalaerne er: { $known }.
problem-number-range = Højeste tal skal være 1 til 100 mere end laveste.
problem-comment-length = En kommentar kan have 1 til { $most } tegn.
problem-choice-size = Et valg har 2 til 50 svarmuligheder. Dette har { $has }.
problem-exclusive = Kun hvor gæsten kan vælge flere, kan en mulighed udelukke de andre. Fjern "exclusive".
problem-too-many-breakdowns = Tallene kan højst opdeles efter { $most } spørgsmål.
problem-named-twice = { $question } er nævnt to gange.
problem-too-many-scores = En undersøgelse har højst { $most } samlede tal.
problem-score-size = Et samlet tal har 3 til 10 spørgsmål. Dette har { $has }.
problem-in-another-score = { $question } indgår allerede i et samlet tal.
problem-sensitive-in-score = { $question } er et følsomt spørgsmål og kan ikke indgå i et samlet tal.
problem-score-scales = Spørgsmålene i et samlet tal skal have samme skala.
problem-score-scale-short = Et samlet tal kræver en skala med mindst tre trin.
problem-unknown-question = Undersøgelsen har intet spørgsmål { $question }.
problem-unknown-option = { $question } har ingen svarmulighed { $option }.
problem-unknown-score = Undersøgelsen har intet samlet tal { $score }.
problem-unknown-measure = Der er intet nøgletal { $measure } her.
problem-unknown-sub-goal = Der er intet delmål { $name }.
problem-unknown-success-factor = Dimensionen har ingen succesfaktor { $name }.
problem-must-be-one = { $question } skal være et spørgsmål, hvor gæsten vælger ét svar ("one").
problem-must-be-rating = { $question } skal være et spørgsmål med skala ("rating").
problem-no-mean = { $question } har intet gennemsnit, for svarene er ikke tal.
problem-shares-overlap = Ved { $question } kan gæsterne vælge flere svar, så andelene kan ikke lægges sammen. Nævn kun ét.
problem-share-of-another-kind = For { $question }: brug "options" ved valg, "at_least" ved skala eller tal.
problem-no-dimension = Et målekort kræver mindst én dimension.
problem-lead-without-target = { $measure } afgør, om dimensionen er bestået, men har intet resultatmål.
problem-decimals = Vis højst { $most } decimaler.
problem-target-without-direction = Når hverken højere eller lavere er bedre, kan der ikke sættes mål.
problem-target-not-a-year = Et mål gælder et år fra 1900 til 2200.
problem-target-not-a-fraction = Målet for en andel skrives fra 0 til 1: 0.55 for 55 %.
problem-share-of-two-kinds = Skriv enten "options" eller "at_least".
problem-round-to-nothing = Afrund til 1 eller mere, eller udelad "round_to".
problem-visits-too-few = Skriv antal besøg om ugen for mindst to svarmuligheder.
problem-visits-not-positive = Skriv et tal over 0, eller fjern muligheden.
problem-formulas-too-deep = Formlen bygger på formler, der bygger på formler, i mere end { $most } led.
problem-formula-circle = Disse formler kræver hinanden i en cirkel: { $measures }.
problem-formula-foreign = "{ $given }" hører ikke hjemme i en formel. Brug + - * / ( ), tal og koder uden bindestreg.
problem-formula-unfinished = Formlen slutter, hvor der skulle stå et tal, en kode eller en parentes.
problem-formula-misplaced = "{ $given }" står, hvor der skulle stå noget andet.
problem-formula-too-deep = Formlen har for mange parenteser inde i hinanden.
problem-formula-too-long = Formlen er for lang.
problem-not-json = Her holder filen op med at være gyldig JSON. Se efter et komma, et anførselstegn eller en parentes, der mangler eller er tilovers her eller lige før.
problem-cut-off = Filen slutter midt i noget. Resten mangler, eller en parentes er ikke lukket.
problem-key-twice = "{ $given }" står to gange, første gang i linje { $known }. Fjern den ene.
problem-unknown-key = "{ $given }" er ikke noget, der kan stå her. Se efter, om det er skrevet forkert, eller fjern det.
problem-missing-key = "{ $given }" mangler her.
problem-unknown-kind = "{ $given }" findes ikke. Dette findes: { $known }.
problem-not-one-kind = Her skal der stå præcis én af disse: { $known }.
problem-not-a-code = "{ $given }" kan ikke være en kode. En kode begynder med et lille bogstav og har derefter højst 39 af a-z, 0-9, _ og -.
problem-not-a-language = "{ $given }" er ikke et sprogmærke som nb, en eller zh-Hant.
problem-wants-text = Her skal der stå en tekst i anførselstegn.
problem-wants-whole = Her skal der stå et helt tal.
problem-wants-number = Her skal der stå et tal.
problem-wants-truth = Her skal der stå true eller false.
problem-wants-list = Her skal der stå en liste i kantede parenteser.
problem-wants-object = Her skal der stå navne og værdier i krøllede parenteser.

## Det, peil check siger
check-mend = { $count ->
    [one] Én ting skal rettes:
   *[other] { $number } ting skal rettes:
}
check-survey = { $file }: version { $version }, { $questions } spørgsmål, sprog { $languages }
check-scorecard = { $file }: { $dimensions } dimensioner, { $measures } nøgletal
check-unread = Ikke læst af nogen med sproget som modersmål: { $languages }
check-untranslated = Mangler på { $language }, læserne får et andet sprog: { $places }
check-no-words = Peil har ikke egne ord på { $language }. Knapper og beskeder kommer på engelsk.
check-holds = Alt hænger sammen.
check-read = Læste { $files } filer i { $folder }: { $surveys } undersøgelser og { $scorecards } målekort kan bruges.
check-start = En start med denne database:
fate-adopt = Bliver offentliggjort.
fate-known = Er offentliggjort i forvejen.
fate-left-for-inside = Bliver ikke taget i brug: nummer { $number } er siden offentliggjort inde i Peil, og det gælder.
fate-left-behind = Bliver ikke taget i brug: det samme blev offentliggjort før, som nummer { $number }, og en nyere fil kom efter.
left-files = Filer, der ikke er taget i brug
left-files-help = Peil bruger det, der er offentliggjort i forvejen. Den, der driver Peil, kan rette filerne, og så gælder de fra næste start.
definitions-written = { $file } er skrevet.
definitions-exists = { $file } findes i forvejen. Vælg en tom mappe.
definitions-unwritable = { $file } kan ikke skrives. Systemet siger: { $reason }
