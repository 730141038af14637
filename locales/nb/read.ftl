### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

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

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigitt { $date }
no-round-released = ingen undersøkelse er frigitt for { $year }
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
scorecards-title = Velg målekort
scorecards-none = Det er ingen målekort å lese ennå. De kommer når en runde er stengt og tallene er frigitt.
scorecards-no-years = Det er ikke frigitt tall for noe år ennå.

## Ett tall for seg

measure-title = { $measure } { $year }
measure-back = Til hele målekortet for { $year }
measure-terms = Faguttrykkene
measure-answers = Slik svarte gjestene
measure-answers-help = Én stripe for hvert år. Til venstre for den loddrette streken, med skravur, ligger svarene nederst på skalaen. Til høyre, fylt, ligger svarene øverst.
measure-answers-table = Tallene i tabell
measure-answers-counted = regnes med i andelen
measure-answers-left-out = { $years } er ikke tegnet her, for svarene man kunne velge mellom, var andre.
measure-share-of = { $share } ({ $number })
measure-column-answer = Svar
measure-years = År for år
measure-column-figure = Tall
measure-column-interval = Kan ligge mellom
measure-column-target = Mål
measure-range = { $low } og { $high }
measure-reported = ført inn fra en eldre rapport
measure-other-scale = kan ikke sammenlignes: skalaen var en annen
measure-other-question = kan ikke sammenlignes: spørsmålet er endret
measure-asked = spurt: { $asked } · ikke spurt: { $not_asked }
measure-asked-skipped = spurt: { $asked }, av dem svarte { $skipped } ikke · ikke spurt: { $not_asked }
measure-change-none = Det er ikke noe tall for { $year } å sammenligne med.
measure-change-range = For alle gjestene kan endringen ligge mellom { $low } og { $high }.
measure-untested-reported = For { $year } kjenner vi bare tallet fra en rapport, ikke hvordan hver enkelt svarte. Derfor kan vi ikke teste om endringen er mer enn tilfeldig.
measure-untested-computed = Tallet er regnet ut fra andre tall, så endringen er ikke testet.
measure-untested-few = For få har svart i ett av årene, så endringen kan ikke testes.
measure-bound = Selv om svarene den gangen var så ulike som de kan ha vært, ligger endringen trolig mellom { $low } og { $high }.
measure-bound-term = 95{"\u00A0"}%-intervall som om alle svarene den gangen lå i hver sin ende av skalaen. Større spredning tillater ikke snittet. Det er ærlig, men bredt.
measure-order-agrees = Vi kommer til det samme når vi bare ser på rekkefølgen av svarene og ikke regner snitt.
measure-order-opposite = Vær forsiktig: Snittet gikk én vei, men de fleste svarene gikk den andre. Se på hvordan svarene fordeler seg, og ikke bare på snittet.
measure-order-only = Vær forsiktig: Rekkefølgen av svarene tyder på en endring, men snittet alene gjør det ikke. De to testene er uenige.
measure-order-not = Vær forsiktig: Snittet alene tyder på en endring, men rekkefølgen av svarene gjør det ikke. De to testene er uenige.
measure-p = p for denne endringen alene
measure-p-welch = p etter Welchs t-test, til sammenligning med andre programmer
measure-p-share = p etter z-testen (khikvadrat), til sammenligning med andre programmer
measure-p-holm = p når hele målekortet ses under ett (Holm)
measure-p-order = p for rekkefølgen av svarene (Brunner–Munzel)
measure-p-hat = Sjansen for at et tilfeldig svar i år er høyere enn et fra året før (likt teller halvt)
measure-delta = Cliffs delta
measure-effect-g = Hedges’ g: endringen målt i standardavvik
measure-effect-h = Cohens h
measure-terms-help = p er sjansen for å se en minst så stor endring når ingenting har endret seg. Under 0,05 etter Holm kaller vi endringen reell.
measure-p-under = under { $limit }
measure-trend-heading = Retningen over årene
measure-trend = { $slope } i året i snitt for { $years }. { $finding ->
    [real] Det er mer enn tilfeldig.
   *[chance] Det kan være tilfeldig.
}
measure-trend-interval = 95{"\u00A0"}%-konfidensintervall for endringen i året
measure-trend-help = For gjennomsnitt: en lineær kontrast av årene. For andeler: Cochran–Armitage. Testen vet ikke om ett år var spesielt, og er ikke korrigert for at man ser på mange tall.
measure-trend-none = Det trengs svar fra minst tre år som kan sammenlignes.
measure-trend-cut = { $years } er ikke regnet med, for spørsmålet eller skalaen var en annen.
measure-needed = Hvor mange svar trengs?
measure-needed-more = Med { $answers } svar ville vurderingen vært sikker, hvis svarene var like spredt som nå.
measure-needed-enough = Vurderingen er sikker. { $answers } svar ville vært nok.
measure-needed-line = Streken i tegningen når forbi målet, men vurderingen står fast: Den ser bare på siden mot målet og skal ta feil i høyst 5{"\u00A0"}% av rundene. Streken går lenger, for den viser begge sider.
measure-needed-on-target = Tallet er akkurat på målet. Da avgjør ikke flere svar saken.
measure-detectable = Svarer like mange neste år ({ $answers }), oppdager vi en endring på { $change } omtrent fire av fem ganger, når vi ser på dette tallet alene. Er endringen mindre, overser vi den oftere.
measure-needed-help = Antall svar: det minste antallet der den ensidige 95{"\u00A0"}%-grensen når målet, med spredningen og avstanden vi så. Endringen: den minste som to like store runder finner med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-nivå, uten Holm.
measure-per-guest = Per besøk og per gjest
measure-per-guest-help = De som er her ofte, treffer vi oftere og får flere svar fra. «Per gjest» lar hvert svar telle mindre jo oftere gjesten er her.
measure-per-guest-left-out = { $number } svar er ikke med i tallet per gjest, for vi vet ikke hvor ofte de som svarte, er her, eller så er gruppen for liten til å vises.
measure-per-guest-term = Veid gjennomsnitt med vekt 1 / besøk i uka (Hájek 1971), linearisert standardfeil. «Teller som» er Kish’ effektive antall: så mange uveide svar ville vært like presise. Det retter bare opp hvis sjansen for å bli spurt øker i takt med besøkene, og folk oppgir besøkene riktig.
measure-column-way = Regnet
measure-column-counts-as = Teller som
measure-row-visit = Per besøk
measure-row-guest = Per gjest
measure-definition = Hva som måles
measure-question = Spørsmålet
measure-choices = Svarene å velge mellom
measure-number = Et helt tall fra { $lowest } til { $highest }
measure-kind = Tallet er
measure-kind-mean = gjennomsnittet av svarene
measure-kind-share = andelen som svarte det som regnes med
measure-kind-count = talt opp av de ansatte
measure-kind-derived = regnet ut fra andre tall
measure-formula = Formelen
measure-better = Best er
measure-better-higher = et høyt tall
measure-better-lower = et lavt tall
measure-better-neither = verken høyt eller lavt

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
method-column-release = Frigivelse
method-column-source = Fra
method-release = nr. { $number }, { $date }
method-rollup = sum nr. { $number }, { $date }
method-real = gjester
method-synthetic = prøvedata, laget av et program

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
