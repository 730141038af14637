### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

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

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigivet den { $date }
no-round-released = ingen undersøgelse er frigivet for { $year }
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
scorecards-title = Vælg målekort
scorecards-none = Der er ingen målekort at læse endnu. De kommer, når en runde er lukket og tallene frigivet.
scorecards-no-years = Der er ikke frigivet tal for noget år endnu.

## Ét tal for sig

measure-title = { $measure } { $year }
measure-back = Til hele målekortet for { $year }
measure-terms = Fagudtrykkene
measure-answers = Sådan svarede gæsterne
measure-answers-help = Én bjælke for hvert år. Til venstre for den lodrette streg, skraveret, ligger svarene nederst på skalaen. Til højre, udfyldt, ligger svarene øverst.
measure-answers-table = Tallene i en tabel
measure-answers-counted = regnes med i andelen
measure-answers-left-out = { $years } er ikke tegnet her, for der var andre svar at vælge imellem.
measure-share-of = { $share } ({ $number })
measure-column-answer = Svar
measure-years = År for år
measure-column-figure = Tal
measure-column-interval = Kan ligge mellem
measure-column-target = Mål
measure-range = { $low } og { $high }
measure-reported = indtastet fra en ældre rapport
measure-other-scale = kan ikke sammenlignes: skalaen var en anden
measure-other-question = kan ikke sammenlignes: spørgsmålet er ændret
measure-asked = spurgt: { $asked } · ikke spurgt: { $not_asked }
measure-asked-skipped = spurgt: { $asked }, heraf svarede { $skipped } ikke · ikke spurgt: { $not_asked }
measure-change-none = Der er ikke noget tal for { $year } at sammenligne med.
measure-change-range = For alle gæster kan ændringen ligge mellem { $low } og { $high }.
measure-untested-reported = For { $year } kender vi kun tallet fra en rapport, ikke hvordan den enkelte svarede. Derfor kan vi ikke teste, om ændringen er mere end tilfældig.
measure-untested-computed = Tallet er beregnet ud fra andre tal, så ændringen er ikke testet.
measure-untested-few = For få har svaret i et af årene, så ændringen kan ikke testes.
measure-bound = Selv om svarene dengang var så forskellige, som de kan have været, ligger ændringen sandsynligvis mellem { $low } og { $high }.
measure-bound-term = 95{"\u00A0"}%-interval, som om alle svarene dengang lå i hver sin ende af skalaen. Større spredning tillader gennemsnittet ikke. Det er ærligt, men bredt.
measure-order-agrees = Vi når til det samme, når vi kun ser på svarenes rækkefølge og ikke beregner gennemsnit.
measure-order-opposite = Vær forsigtig: Gennemsnittet gik én vej, men de fleste svar gik den anden. Se på, hvordan svarene fordeler sig, og ikke kun på gennemsnittet.
measure-order-only = Vær forsigtig: Svarenes rækkefølge tyder på en ændring, men gennemsnittet alene gør det ikke. De to test er uenige.
measure-order-not = Vær forsigtig: Gennemsnittet alene tyder på en ændring, men svarenes rækkefølge gør det ikke. De to test er uenige.
measure-p = p for denne ændring alene
measure-p-welch = p efter Welchs t-test, til sammenligning med andre programmer
measure-p-share = p efter z-testen (chi i anden), til sammenligning med andre programmer
measure-p-holm = p, når hele målekortet ses under ét (Holm)
measure-p-order = p for svarenes rækkefølge (Brunner–Munzel)
measure-p-hat = Chancen for, at et tilfældigt svar i år er højere end et fra året før (ens tæller halvt)
measure-delta = Cliffs delta
measure-effect-g = Hedges’ g: ændringen målt i standardafvigelser
measure-effect-h = Cohens h
measure-terms-help = p er chancen for at se en mindst lige så stor ændring, når intet har ændret sig. Under 0,05 efter Holm kalder vi ændringen reel.
measure-p-under = under { $limit }
measure-trend-heading = Retningen over årene
measure-trend = { $slope } om året i gennemsnit for { $years }. { $finding ->
    [real] Det er mere end tilfældigt.
   *[chance] Det kan være tilfældigt.
}
measure-trend-interval = 95{"\u00A0"}%-konfidensinterval for ændringen om året
measure-trend-help = For gennemsnit: en lineær kontrast af årene. For andele: Cochran–Armitage. Testen ved ikke, om ét år var særligt, og er ikke korrigeret for, at man ser på mange tal.
measure-trend-none = Der skal svar til fra mindst tre år, der kan sammenlignes.
measure-trend-cut = { $years } er ikke regnet med, for spørgsmålet eller skalaen var en anden.
measure-needed = Hvor mange svar skal der til?
measure-needed-more = Med { $answers } svar ville vurderingen have været sikker, hvis svarene var lige så spredte som nu.
measure-needed-enough = Vurderingen er sikker. { $answers } svar ville have været nok.
measure-needed-line = Stregen i tegningen når forbi målet, men vurderingen holder: Den ser kun på siden mod målet og skal tage fejl i højst 5{"\u00A0"}% af runderne. Stregen går længere, fordi den viser begge sider.
measure-needed-on-target = Tallet er præcis på målet. Så afgør flere svar det ikke.
measure-detectable = Svarer lige så mange næste år ({ $answers }), opdager vi en ændring på { $change } omtrent fire ud af fem gange, når vi ser på dette tal alene. Er ændringen mindre, overser vi den oftere.
measure-needed-help = Antal svar: det mindste antal, hvor den ensidede 95{"\u00A0"}%-grænse når målet, med den spredning og afstand, vi så. Ændringen: den mindste, som to lige store runder finder med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-niveau, uden Holm.
measure-per-guest = Pr. besøg og pr. gæst
measure-per-guest-help = Dem, der kommer ofte, møder vi oftere og får flere svar fra. »Pr. gæst« lader hvert svar tælle mindre, jo oftere gæsten kommer.
measure-per-guest-left-out = { $number } svar er ikke med i tallet pr. gæst, for vi ved ikke, hvor ofte de, der svarede, kommer, eller også er gruppen for lille til at vises.
measure-per-guest-term = Vægtet gennemsnit med vægten 1 / besøg om ugen (Hájek 1971), lineariseret standardfejl. »Tæller som« er Kish’ effektive antal: så mange uvægtede svar ville være lige så præcise. Det retter kun op, hvis chancen for at blive spurgt vokser i takt med besøgene, og folk oplyser deres besøg rigtigt.
measure-column-way = Beregnet
measure-column-counts-as = Tæller som
measure-row-visit = Pr. besøg
measure-row-guest = Pr. gæst
measure-definition = Hvad der måles
measure-question = Spørgsmålet
measure-choices = Svarene at vælge imellem
measure-number = Et helt tal fra { $lowest } til { $highest }
measure-kind = Tallet er
measure-kind-mean = gennemsnittet af svarene
measure-kind-share = andelen, der svarede det, som regnes med
measure-kind-count = optalt af personalet
measure-kind-derived = beregnet ud fra andre tal
measure-formula = Formlen
measure-better = Bedst er
measure-better-higher = et højt tal
measure-better-lower = et lavt tal
measure-better-neither = hverken højt eller lavt

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
method-column-release = Frigivelse
method-column-source = Fra
method-release = nr. { $number }, { $date }
method-rollup = sum nr. { $number }, { $date }
method-real = gæster
method-synthetic = testdata, lavet af et program

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
