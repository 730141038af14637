### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Setninga om eit mål

target-at-least = målet på { $target }
target-at-most = målet på høgst { $target }
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
} { $target }, men med { $answers } svar kan det sanne talet ligge mellom { $low } og { $high }.
sentence-estimate = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men dette er eit overslag, og det sanne talet kan ligge mellom { $low } og { $high }.
sentence-few = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men berre { $answers } har svart, så talet er usikkert.
sentence-unsure = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men talet er usikkert.
sentence-reported = { $position ->
    [above] Over
    [below] Under
   *[on] Akkurat på
} { $target }, men talet er ført inn frå ein rapport, så vi veit ikkje kor sikkert det er.
sentence-no-target = Det er ikkje sett noko mål for dette.
sentence-describes-sample = For alle gjestene ligg talet truleg mellom { $low } og { $high }.
sentence-describes-estimate = Dette er eit overslag, og det sanne talet ligg truleg mellom { $low } og { $high }.
sentence-describes-unsure = Dette er eit overslag, og vi kan ikkje seie kor langt det er frå det sanne talet.
sentence-describes-few = Ut frå { $answers } svar kan vi ikkje seie kvar talet ligg for alle gjestene.
sentence-describes-counted = Talet byggjer på oppteljing, ikkje på eit utval.
sentence-missing = Talet for { $year } manglar.
sentence-too-few = For få har svart til at talet kan visast.
sentence-near-none = Høgst { $share } av { $answers } svar. Når så få har svart, viser vi ikkje talet meir nøyaktig.
sentence-near-all = Minst { $share } av { $answers } svar. Når så få har svart, viser vi ikkje talet meir nøyaktig.
sentence-near-lowest = Snittet av { $answers } svar er høgst { $bound }. Når så få har svart, viser vi ikkje talet meir nøyaktig.
sentence-near-highest = Snittet av { $answers } svar er minst { $bound }. Når så få har svart, viser vi ikkje talet meir nøyaktig.
sentence-part = { $name }: { $value }.
sentence-change-real = { $way ->
    [better] Reell framgang
    [worse] Reell tilbakegang
    [up] Reell auke
   *[down] Reell nedgang
} frå { $before } i { $year }.
sentence-change-chance = { $way ->
    [better] Framgangen
    [worse] Tilbakegangen
    [up] Auken
   *[down] Nedgangen
} frå { $before } i { $year } kan vere tilfeldig.
sentence-change-hardly = Omtrent som i { $year }.
sentence-change-none = Det same som i { $year }.
sentence-change-counted = { $way ->
    [up] Opp
   *[down] Ned
} frå { $before } i { $year }.
sentence-change-untested = { $way ->
    [up] Opp
   *[down] Ned
} frå { $before } i { $year }, men vi kan ikkje seie om det er noko anna enn slump.
sentence-change-broken = Kan ikkje samanliknast med { $year }, for skalaen var ein annan.
sentence-change-reworded = Kan ikkje samanliknast med { $year }, for spørsmålet er endra sidan då.
change-real-improvement = reell framgang
change-real-decline = reell tilbakegang
change-real-other = reell endring
change-may-be-chance = kan vere tilfeldig
change-not-tested = ikkje testa

guests-too-few = færre enn fem gjester svarte
guests-answered = { $count ->
    [one] { $number } gjest svarte
   *[other] { $number } gjester svarte
}
list-and = { $first } og { $last }

## Vurderingar

verdict-clearly-met = Nådd
verdict-met-within-margin = Nådd, usikkert
verdict-missed-within-margin = Ikkje nådd, usikkert
verdict-clearly-missed = Ikkje nådd
verdict-no-target = Utan mål
verdict-no-data = Manglar tal
verdict-too-few = For få svar
dimension-passed = Bestått
dimension-passed-uncertain = Bestått, usikkert
dimension-failed = Ikkje bestått
dimension-failed-uncertain = Ikkje bestått, usikkert
dimension-open = Ikkje avgjort
dimension-no-target = Utan mål
dimension-missed = Ikkje nådd: { $measures }
dimension-waits = Manglar tal: { $measures }

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigitt { $date }
no-round-released = inga undersøking er frigitt for { $year }
synthetic-heading = Prøvedata
synthetic-body = Svara for { $years } er laga av eit dataprogram, ikkje gitte av gjester. Ikkje bruk tala til noko anna enn å prøve Peil.
summary-label = Kort sagt
summary-of = { $number } av { $total }
summary-met = { $count ->
    [one] resultatmål nådd
   *[other] resultatmål nådde
}
summary-no-targets = Det er ikkje sett nokon resultatmål for { $year }.
summary-clearly-met = { $count ->
    [one] klart nådd
   *[other] klart nådde
}
summary-met-within-margin = { $count ->
    [one] nådd, men usikkert
   *[other] nådde, men usikkert
}
summary-missed = { $count ->
    [one] ikkje nådd
   *[other] ikkje nådde
}
summary-undecided = utan tal enno
summary-dimensions = { $count ->
    [one] dimensjon bestått
   *[other] dimensjonar beståtte
}
summary-improvements = tal med reell framgang sidan { $year }
summary-declines = tal med reell tilbakegang sidan { $year }
key-label = Teiknforklaring
key-now = talet for { $year }, og kvar det sanne talet kan ligge
key-before = { $year }
key-target = resultatmål
key-uncertain = Usikkert: Målet er så nær at slumpen kan ha avgjort det
column-measure = Styringsparameter
column-drawing = Tal og mål
column-change = Frå { $year }
column-trend = Utvikling
column-verdict = Vurdering
figure-missing = manglar
figure-too-few = for få svar
figure-near-none = høgst { $share }
figure-near-all = minst { $share }
figure-between = { $low } til { $high }
figure-estimate = overslag
change-missing = kan ikkje samanliknast
trend-title = Utvikling: { $measure }
drawing-score = { $value } på ein skala frå { $lowest } til { $highest }.
drawing-value = { $value }.
drawing-interval = Det sanne talet kan ligge mellom { $low } og { $high }.
drawing-target = Resultatmålet er { $target }.
drawing-before = I { $year }: { $value }.
rollup-sum = { $count ->
    [0] ingen einingar er med enno
    [one] summen av { $number } eining
   *[other] summen av { $number } einingar
}
rollup-left-out = { $number } er { $count ->
    [one] halden
   *[other] haldne
} utanfor inntil vidare
rollup-made = lagt saman { $date }
rollup-heading = Tala er lagde saman frå fleire einingar
rollup-why = Berre svar som kan visast, er med. Ei eining med få svar blir halden utanfor til fleire slike kan leggjast saman. Elles kunne nokon rekne seg fram til kva gjestene der svarte. Av same grunn blir det ikkje vist kor mange som svarte i alt, berre kor mange som svarte på kvart spørsmål.
rollup-years-differ = Talet på einingar er ikkje det same kvart år ({ $years }). Då kan ei endring kome av kva einingar som er med.
rollup-measure = Einingar i dette talet: { $in }. Haldne utanfor: { $out }.
rollup-counted = { $count ->
    [one] Frå { $number } eining.
   *[other] Lagt saman frå { $number } einingar.
}
rollup-count-missing = Manglar frå { $units }. Talet kjem når alle har registrert sitt.
family-above = Del av
family-below = Einingane
family-compare = Samanlikn einingane
family-groups = Tala etter bakgrunnen til gjestene
units-title = Einingane { $year }
units-lead = Einingane står etter namn, ikkje etter resultat. Prikken er talet, og streken viser kvar det sanne talet kan ligge. Der strekane overlappar, veit vi ikkje om det er nokon skilnad.
units-column-unit = Eining
units-column-drawing = Teikna
units-column-figure = Tal
units-column-interval = Kan ligge frå
units-column-answers = Svar
units-together = Samla:
groups-title = Tala etter bakgrunn { $year }
groups-lead = Kvar rad er gjestene som svarte det same om seg sjølve. Prikken er talet, og streken viser kvar det sanne talet kan ligge. Der strekane overlappar, veit vi ikkje om det er nokon skilnad.
groups-column-group = Gjester
groups-all = Alle som svarte
groups-in-score = Spørsmålet er med i eit samla tal for fleire spørsmål. Då blir det ikkje delt opp i grupper, så ingen kan rekne seg fram til kva enkeltgjester svarte.
groups-none = Ingen grupper er store nok til å visast.
groups-missing = Nokre grupper blir ikkje viste. Ei gruppe må ha minst { $smallest } svar, { $sensitive } dersom spørsmålet er kjenslevart. Av og til blir ei større gruppe òg gøymd, så ingen kan rekne seg fram til den som er for lita.
groups-not-asked = Undersøkinga dette året deler ikkje tala etter bakgrunn.
groups-of-a-sum = Når fleire einingar er lagde saman, blir ikkje tala delte etter bakgrunn. Sjå på kvar eining:
purpose-heading = Mål og suksessfaktorar
purpose-goals = Mål dette er med på å nå
purpose-factors = Kritiske suksessfaktorar
purpose-rule = Når dimensjonen er bestått
rule-all = Når alle resultatmåla her er nådde.
rule-lead = Når målet for «{ $measure }» er nådd.
scorecards-title = Vel målekort
scorecards-none = Det er ingen målekort å lese enno. Dei kjem når ein runde er stengd og tala er frigitte.
scorecards-no-years = Det er ikkje frigitt tal for noko år enno.

## Eitt tal for seg

measure-title = { $measure } { $year }
measure-back = Til heile målekortet for { $year }
measure-terms = Fagomgrepa
measure-answers = Slik svarte gjestene
measure-answers-help = Éi stripe for kvart år. Til venstre for den loddrette streken, med skravur, ligg svara nedst på skalaen. Til høgre, fylte, ligg svara øvst.
measure-answers-table = Tala i tabell
measure-answers-counted = blir rekna med i prosentdelen
measure-answers-left-out = { $years } er ikkje teikna her, for svara ein kunne velje mellom, var andre.
measure-share-of = { $share } ({ $number })
measure-column-answer = Svar
measure-years = År for år
measure-column-figure = Tal
measure-column-interval = Kan ligge mellom
measure-column-target = Mål
measure-range = { $low } og { $high }
measure-reported = ført inn frå ein eldre rapport
measure-other-scale = kan ikkje samanliknast: skalaen var ein annan
measure-other-question = kan ikkje samanliknast: spørsmålet er endra
measure-asked = spurde: { $asked } · ikkje spurde: { $not_asked }
measure-asked-skipped = spurde: { $asked }, av dei svara { $skipped } ikkje · ikkje spurde: { $not_asked }
measure-change-none = Det finst ikkje noko tal for { $year } å samanlikne med.
measure-change-range = For alle gjestene kan endringa ligge mellom { $low } og { $high }.
measure-untested-reported = For { $year } kjenner vi berre talet frå ein rapport, ikkje korleis kvar einskild svarte. Difor kan vi ikkje teste om endringa er meir enn tilfeldig.
measure-untested-computed = Talet er rekna ut frå andre tal, så endringa er ikkje testa.
measure-untested-few = For få har svart i eitt av åra, så endringa kan ikkje testast.
measure-bound = Sjølv om svara den gongen var så ulike som dei kan ha vore, ligg endringa truleg mellom { $low } og { $high }.
measure-bound-term = 95{"\u00A0"}%-intervall som om alle svara den gongen låg i kvar sin ende av skalaen. Større spreiing tillèt ikkje snittet. Det er ærleg, men breitt.
measure-order-agrees = Vi kjem til det same når vi berre ser på rekkjefølgja av svara og ikkje reknar snitt.
measure-order-opposite = Ver varsam: Snittet gjekk éin veg, men dei fleste svara gjekk den andre. Sjå på korleis svara fordeler seg, og ikkje berre på snittet.
measure-order-only = Ver varsam: Rekkjefølgja av svara tyder på ei endring, men snittet åleine gjer det ikkje. Dei to testane er usamde.
measure-order-not = Ver varsam: Snittet åleine tyder på ei endring, men rekkjefølgja av svara gjer det ikkje. Dei to testane er usamde.
measure-p = p for denne endringa åleine
measure-p-welch = p etter Welchs t-test, til samanlikning med andre program
measure-p-share = p etter z-testen (khikvadrat), til samanlikning med andre program
measure-p-holm = p når heile målekortet blir sett under eitt (Holm)
measure-p-order = p for rekkjefølgja av svara (Brunner–Munzel)
measure-p-hat = Sjansen for at eit tilfeldig svar i år er høgare enn eitt frå året før (likt tel halvt)
measure-delta = Cliffs delta
measure-effect-g = Hedges’ g: endringa målt i standardavvik
measure-effect-h = Cohens h
measure-terms-help = p er sjansen for å sjå ei minst så stor endring når ingenting har endra seg. Under 0,05 etter Holm kallar vi endringa reell.
measure-p-under = under { $limit }
measure-trend-heading = Retninga over åra
measure-trend = { $slope } i året i snitt for { $years }. { $finding ->
    [real] Det er meir enn tilfeldig.
   *[chance] Det kan vere tilfeldig.
}
measure-trend-interval = 95{"\u00A0"}%-konfidensintervall for endringa i året
measure-trend-help = For gjennomsnitt: ein lineær kontrast av åra. For prosentdelar: Cochran–Armitage. Testen veit ikkje om eitt år var spesielt, og er ikkje korrigert for at ein ser på mange tal.
measure-trend-none = Det trengst svar frå minst tre år som kan samanliknast.
measure-trend-cut = { $years } er ikkje rekna med, for spørsmålet eller skalaen var ein annan.
measure-needed = Kor mange svar trengst?
measure-needed-more = Med { $answers } svar ville vurderinga vore sikker, om svara var like spreidde som no.
measure-needed-enough = Vurderinga er sikker. { $answers } svar ville vore nok.
measure-needed-line = Streken i teikninga når forbi målet, men vurderinga står fast: Ho ser berre på sida mot målet og skal ta feil i høgst 5{"\u00A0"}% av rundane. Streken går lenger, for han viser begge sider.
measure-needed-on-target = Talet er akkurat på målet. Då avgjer ikkje fleire svar saka.
measure-detectable = Svarer like mange neste år ({ $answers }), oppdagar vi ei endring på { $change } omtrent fire av fem gonger, når vi ser på dette talet åleine. Er endringa mindre, overser vi henne oftare.
measure-needed-help = Talet på svar: det minste talet der den einsidige 95{"\u00A0"}%-grensa når målet, med spreiinga og avstanden vi såg. Endringa: den minste som to like store rundar finn med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-nivå, utan Holm.
measure-per-guest = Per besøk og per gjest
measure-per-guest-help = Dei som er her ofte, treffer vi oftare og får fleire svar frå. «Per gjest» lèt kvart svar telje mindre di oftare gjesten er her.
measure-per-guest-left-out = { $number } svar er ikkje med i talet per gjest, for vi veit ikkje kor ofte dei som svarte, er her, eller så er gruppa for lita til å visast.
measure-per-guest-term = Vege gjennomsnitt med vekt 1 / besøk i veka (Hájek 1971), linearisert standardfeil. «Tel som» er det effektive talet til Kish: så mange uvegne svar ville vore like presise. Det rettar berre opp om sjansen for å bli spurd aukar i takt med besøka, og folk oppgir besøka rett.
measure-column-way = Rekna
measure-column-counts-as = Tel som
measure-row-visit = Per besøk
measure-row-guest = Per gjest
measure-definition = Kva som blir målt
measure-question = Spørsmålet
measure-choices = Svara å velje mellom
measure-number = Eit heilt tal frå { $lowest } til { $highest }
measure-kind = Talet er
measure-kind-mean = gjennomsnittet av svara
measure-kind-share = delen som svarte det som blir rekna med
measure-kind-count = talt opp av dei tilsette
measure-kind-derived = rekna ut frå andre tal
measure-formula = Formelen
measure-better = Best er
measure-better-higher = eit høgt tal
measure-better-lower = eit lågt tal
measure-better-neither = verken høgt eller lågt

## Slik er tala rekna ut

method-heading = Slik er tala rekna ut
method-figure-term = Talet
method-figure = Eit gjennomsnitt er summen av svara delt på talet på svar. Ein prosentdel er talet på gjester som svarte det, delt på talet på svar. Den som hoppa over spørsmålet, er ikkje med. Ingenting blir runda av før det blir skrive.
method-interval-term = Streken rundt prikken
method-interval = Gjestene som svarte, er eit utval. Streken viser kvar talet kan ligge for alle gjestene (95{"\u00A0"}%-konfidensintervall: for gjennomsnitt av alle svara og omtrent eit halvt svar til i kvar ende av skalaen, Wilsons metode for prosentdelar). Fleire svar gir kortare strek.
method-verdict-term = Nådd eller ikkje
method-verdict = Talet blir samanlikna med målet før det blir runda av. Det står «usikkert» når utvalet ikkje utelukkar det motsette (einsidig 95{"\u00A0"}%‑grense). Det som er talt opp, er ikkje eit utval; der er målet anten nådd eller ikkje.
method-change-term = Endring
method-change = Ei endring er «reell» når ho er for stor til å vere tilfeldig (5{"\u00A0"}%, rekna ut frå kor langt frå sanninga kvart av dei to tala kan vere). Når ein ser på mange tal samtidig, vil nokre skilje seg ut av rein slump; det er det teke høgd for (Holm).
method-estimate-term = Overslag
method-estimate = Eit overslag er rekna ut frå andre tal. Det kan ligge så langt frå sanninga som om alle dei andre tala bomma samtidig, kvart så mykje som streken tillèt.
method-trend-term = Den vesle linja
method-trend = Linja viser retninga gjennom åra. Høgda er minst ein firedel av skalaen, så små endringar ser små ut.
method-privacy-term = Få svar
method-privacy = Eit tal blir vist berre når minst { $mean } har svart. Uvisse og prosentdelar blir viste frå { $distribution } svar.
method-rounds = Rundane bak tala
method-column-year = År
method-column-release = Frigiving
method-column-source = Frå
method-release = nr. { $number }, { $date }
method-rollup = sum nr. { $number }, { $date }
method-real = gjester
method-synthetic = prøvedata, laga av eit program

## Samla tal for ein dimensjon

score-known = Samla for { $questions } spørsmål: { $mean }. Det sanne talet ligg truleg mellom { $low } og { $high }. Kvart spørsmål har minst { $answers } svar.
score-alike = Samla for { $questions } spørsmål: { $mean }. På kvart spørsmål svarte alle det same. Kvart spørsmål har minst { $answers } svar.
score-too-few = Det samla talet blir ikkje vist: Minst eitt av spørsmåla har for få svar.
score-hangs-together = Spørsmåla heng godt saman, så eit samla tal gir meining ({ $alpha }).
score-hangs-partly = Spørsmåla heng berre delvis saman, så les dei kvar for seg ({ $alpha }).
score-hangs-unclear = Kor godt spørsmåla heng saman, kan ein ikkje seie nærare ({ $alpha }).
score-reversed = Svara dreg i kvar si retning. Kanskje er eitt av spørsmåla stilt motsett veg ({ $alpha }).
score-open = Kor godt spørsmåla heng saman, blir ikkje vist: Det ville sagt for mykje om enkeltsvar.
score-alpha-at-least = Cronbachs alfa er minst { $low }
score-alpha-between = Cronbachs alfa er mellom { $low } og { $high }
score-alpha-under = Cronbachs alfa er under { $high }
