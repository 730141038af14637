### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Tal og datoar

number-percent = { $number }{"\u00A0"}%
percentage-points = { $number }{"\u00A0"}%‑poeng
date-period = frå { $from } til { $to }
date-on = { $date }
date-and-time = { $date } kl. { $time }

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
answers = { $number } svar
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

## Ramma rundt sidene

skip-to-content = Hopp til innhaldet
nav-label = Hovudmeny
language-label = Språk
account-label = Konto og språk
sign-out = Logg ut
footer = Peil. Ingen kan sjå kven som har svart kva.

## Målekortet

scorecard-title = Målekort { $year }
released-on = frigitt { $date }
no-round-released = inga undersøking er frigitt for { $year }
years-label = År
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
choose-title = Vel målekort
choose-none = Det er ingen målekort å lese enno. Dei kjem når ein runde er stengd og tala er frigitte.
choose-no-years = Det er ikkje frigitt tal for noko år enno.

## Eitt tal for seg

detail-title = { $measure } { $year }
detail-back = Til heile målekortet for { $year }
detail-terms = Fagomgrepa
detail-answers = Slik svarte gjestene
detail-answers-help = Éi stripe for kvart år. Til venstre for den loddrette streken, med skravur, ligg svara nedst på skalaen. Til høgre, fylte, ligg svara øvst.
detail-answers-table = Tala i tabell
detail-answers-counted = blir rekna med i prosentdelen
detail-answers-left-out = { $years } er ikkje teikna her, for svara ein kunne velje mellom, var andre.
detail-share-of = { $share } ({ $number })
detail-column-answer = Svar
detail-years = År for år
detail-column-figure = Tal
detail-column-interval = Kan ligge mellom
detail-column-target = Mål
detail-range = { $low } og { $high }
detail-reported = ført inn frå ein eldre rapport
detail-other-scale = kan ikkje samanliknast: skalaen var ein annan
detail-other-question = kan ikkje samanliknast: spørsmålet er endra
detail-change-none = Det finst ikkje noko tal for { $year } å samanlikne med.
detail-change-range = For alle gjestene kan endringa ligge mellom { $low } og { $high }.
detail-untested-reported = For { $year } kjenner vi berre talet frå ein rapport, ikkje korleis kvar einskild svarte. Difor kan vi ikkje teste om endringa er meir enn tilfeldig.
detail-untested-computed = Talet er rekna ut frå andre tal, så endringa er ikkje testa.
detail-untested-few = For få har svart i eitt av åra, så endringa kan ikkje testast.
detail-bound = Sjølv om svara den gongen var så ulike som dei kan ha vore, ligg endringa truleg mellom { $low } og { $high }.
detail-bound-term = 95{"\u00A0"}%-intervall som om alle svara den gongen låg i kvar sin ende av skalaen. Større spreiing tillèt ikkje snittet. Det er ærleg, men breitt.
detail-order-agrees = Vi kjem til det same når vi berre ser på rekkjefølgja av svara og ikkje reknar snitt.
detail-order-opposite = Ver varsam: Snittet gjekk éin veg, men dei fleste svara gjekk den andre. Sjå på korleis svara fordeler seg, og ikkje berre på snittet.
detail-order-only = Ver varsam: Rekkjefølgja av svara tyder på ei endring, men snittet åleine gjer det ikkje. Dei to testane er usamde.
detail-order-not = Ver varsam: Snittet åleine tyder på ei endring, men rekkjefølgja av svara gjer det ikkje. Dei to testane er usamde.
detail-p = p for denne endringa åleine
detail-p-welch = p etter Welchs t-test, til samanlikning med andre program
detail-p-share = p etter z-testen (khikvadrat), til samanlikning med andre program
detail-p-holm = p når heile målekortet blir sett under eitt (Holm)
detail-p-order = p for rekkjefølgja av svara (Brunner–Munzel)
detail-p-hat = Sjansen for at eit tilfeldig svar i år er høgare enn eitt frå året før (likt tel halvt)
detail-delta = Cliffs delta
detail-effect-g = Hedges’ g: endringa målt i standardavvik
detail-effect-h = Cohens h
detail-terms-help = p er sjansen for å sjå ei minst så stor endring når ingenting har endra seg. Under 0,05 etter Holm kallar vi endringa reell.
detail-p-under = under { $limit }
detail-trend-heading = Retninga over åra
detail-trend = { $slope } i året i snitt for { $years }. { $finding ->
    [real] Det er meir enn tilfeldig.
   *[chance] Det kan vere tilfeldig.
}
detail-trend-interval = 95{"\u00A0"}%-konfidensintervall for endringa i året
detail-trend-help = For gjennomsnitt: ein lineær kontrast av åra. For prosentdelar: Cochran–Armitage. Testen veit ikkje om eitt år var spesielt, og er ikkje korrigert for at ein ser på mange tal.
detail-trend-none = Det trengst svar frå minst tre år som kan samanliknast.
detail-trend-cut = { $years } er ikkje rekna med, for spørsmålet eller skalaen var ein annan.
detail-needed = Kor mange svar trengst?
detail-needed-more = Med { $answers } svar ville vurderinga vore sikker, om svara var like spreidde som no.
detail-needed-enough = Vurderinga er sikker. { $answers } svar ville vore nok.
detail-needed-line = Streken i teikninga når forbi målet, men vurderinga står fast: Ho ser berre på sida mot målet og skal ta feil i høgst 5{"\u00A0"}% av rundane. Streken går lenger, for han viser begge sider.
detail-needed-on-target = Talet er akkurat på målet. Då avgjer ikkje fleire svar saka.
detail-detectable = Svarer like mange neste år ({ $answers }), oppdagar vi ei endring på { $change } omtrent fire av fem gonger, når vi ser på dette talet åleine. Er endringa mindre, overser vi henne oftare.
detail-needed-help = Talet på svar: det minste talet der den einsidige 95{"\u00A0"}%-grensa når målet, med spreiinga og avstanden vi såg. Endringa: den minste som to like store rundar finn med omtrent 80{"\u00A0"}% styrke på 5{"\u00A0"}%-nivå, utan Holm.
detail-per-guest = Per besøk og per gjest
detail-per-guest-help = Dei som er her ofte, treffer vi oftare og får fleire svar frå. «Per gjest» lèt kvart svar telje mindre di oftare gjesten er her.
detail-per-guest-left-out = { $number } svar er ikkje med i talet per gjest, for vi veit ikkje kor ofte dei som svarte, er her, eller så er gruppa for lita til å visast.
detail-per-guest-term = Vege gjennomsnitt med vekt 1 / besøk i veka (Hájek 1971), linearisert standardfeil. «Tel som» er det effektive talet til Kish: så mange uvegne svar ville vore like presise. Det rettar berre opp om sjansen for å bli spurd aukar i takt med besøka, og folk oppgir besøka rett.
detail-column-way = Rekna
detail-column-counts-as = Tel som
detail-row-visit = Per besøk
detail-row-guest = Per gjest
detail-definition = Kva som blir målt
detail-question = Spørsmålet
detail-choices = Svara å velje mellom
detail-number = Eit heilt tal frå { $lowest } til { $highest }
detail-kind = Talet er
detail-kind-mean = gjennomsnittet av svara
detail-kind-share = delen som svarte det som blir rekna med
detail-kind-count = talt opp av dei tilsette
detail-kind-derived = rekna ut frå andre tal
detail-formula = Formelen
detail-better = Best er
detail-better-higher = eit høgt tal
detail-better-lower = eit lågt tal
detail-better-neither = verken høgt eller lågt

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
method-column-answers = Svar
method-column-release = Frigiving
method-column-source = Frå
method-release = nr. { $number }, { $date }
method-rollup = sum nr. { $number }, { $date }
method-real = gjester
method-synthetic = prøvedata, laga av eit program

## For gjester

guest-send = Send inn svara
guest-skip = Vil ikkje svare
guest-number = Skriv eit tal frå { $lowest } til { $highest }
guest-comment = Skriv svaret ditt
guest-begin = Start
guest-back = Tilbake
guest-forward = Neste
guest-step = { $step } av { $steps }
guest-last = Det var det siste spørsmålet
guest-last-more = Send inn svara når du er klar. Vil du endre noko, kan du gå tilbake.
guest-aloud = Les høgt
guest-text-size = Tekststorleik
guest-contrast = Kontrast
guest-fewer = Éin færre
guest-more = Éin til
guest-idle = Er du der framleis?
guest-idle-more = Trykk kvar som helst for å halde fram. Elles tek vi bort svara, så ingen andre ser dei.
guest-idle-stay = Ja, eg er her
guest-seconds = Sekund igjen: { $seconds }
guest-sending = Sender svara …
guest-waiting = Svara er ikkje sende enno. Ingenting er borte, og vi prøver igjen av oss sjølve.
guest-send-now = Prøv no
guest-refused = Vi kunne ikkje ta imot svaret. Sei frå til ein tilsett.
guest-illegible = Noko av teksten kan ikkje lesast
guest-illegible-more = Svara dine står her enno. Sjå etter teiknet �, skriv det på nytt, og send inn igjen.
guest-place = Stad: { $unit }. År: { $year }.
guest-synthetic = Prøvedata: Dette er berre ei prøve, og svara blir ikkje brukte.
guest-received = Vi har fått svara dine. Ingen kan sjå at dei er frå deg.
guest-kept = Svara dine ligg låste på dette nettbrettet og blir sende så snart det går. Ingen kan lese dei her.
guest-reply = Etter undersøkinga i { $year }
guest-you-said = Gjestene sa:
guest-we-did = Vi gjorde:
guest-results = Slik svarte gjestene i { $year }
guest-answered = { $count ->
    [one] { $number } gjest svarte.
   *[other] { $number } gjester svarte.
}
guest-share = { $share ->
    [nobody] Ingen
    [few] Færre enn 1 av 10
    [most] Fleire enn 9 av 10
    [everybody] Alle
   *[some] { $number } av 10
} svarte «{ $one }» eller «{ $two }».
guest-next = Tilbake til start
guest-already-counted = Svaret ditt er allereie talt med
guest-already-counted-more = Alt er i orden. Det blei sendt to gonger, men tel éin gong.
guest-not-yet = Vi har ikkje opna enno
guest-not-yet-more = Du kan svare når undersøkinga opnar. Spør gjerne ein tilsett når det blir.
guest-closed = Undersøkinga er over for denne gongen
guest-closed-more = Takk for at du ville svare. Du kan alltid seie til ein tilsett kva du meiner.
guest-closed-meanwhile = Undersøkinga blei stengd medan du svarte
guest-closed-meanwhile-more = Takk for at du tok deg tid. Svara dine kom dessverre for seint, så dei er ikkje lagra og ikkje talde med. Du kan alltid seie til ein tilsett kva du meiner.
guest-your-answers = Sjå kva du svarte
guest-title-error = Feil: { $title }
guest-errors = { $count ->
    [one] Éin ting må rettast før vi kan ta imot svara. Ingenting er borte.
   *[other] Nokre ting må rettast før vi kan ta imot svara. Ingenting er borte.
}
answer-nothing = Du har ikkje svart på noko enno. Svar på minst eitt spørsmål.
answer-unknown-question = Skjemaet er endra sidan du opna det. Opne sida på nytt.
answer-not-an-option = Vel eitt av svara som står her.
answer-more-than-one = Vel berre eitt svar.
answer-not-together = Det eine svaret passar ikkje saman med dei andre. Ta bort det som ikkje stemmer.
answer-not-a-number = Skriv eit heilt tal, til dømes 2.
answer-out-of-range = Skriv eit tal frå { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } teikn for lang. Det er plass til { $most } teikn.

## Menyen

nav-scorecards = Målekort
nav-rounds = Rundar
nav-readings = Registreringar
nav-targets = Resultatmål
nav-units = Einingar
nav-accounts = Brukarar
nav-events = Hendingar

## Framsida

start-title = Velkomen
start-guests = For gjestar
start-guests-help = Skann QR-koden på plakaten eller lappen med telefonen, eller skriv inn adressa som står der. På eit nettbrett som huset har sett fram, er det berre å byrje.
start-staff = For tilsette
start-staff-help = Leiarar les målekort. Kvalitetsmedarbeidarar opnar rundar og registrerer tal.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
enter-as = Denne lenka loggar deg inn som { $name }.
choose-password = Lagre passordet og logg inn
choose-password-title = Vel eit passord
choose-password-for = For { $name }, { $email }.
setup-title = Velkomen til Peil
setup-help = No opprettar du den første administratoren. Etterpå kan du legge til einingar og gi andre tilgang.
setup-submit = Opprett administratoren og logg inn
label-name = Namn
label-email = E-post
label-password = Passord
label-new-password = Nytt passord
label-new-password-help = Minst 12 teikn. Nokre ord etter kvarandre er lette å hugse og vanskelege å gjette.

## Eigen konto

own-title = Kontoen din
own-signed-in-as = Du er logga inn som { $email }.
own-password = Passord
own-password-help = Når du byter passord, blir du logga ut alle andre stader.
own-password-change = Byt passord
own-password-changed = Passordet er bytt
own-password-changed-help = Du er logga ut alle andre stader.
label-present-password = Passordet du har no
own-sessions = Her er du logga inn
own-sessions-caption = Stader der du er logga inn
own-sessions-help = Du blir logga ut når du ikkje har brukt Peil på ein time, og alltid etter tolv timar.
own-sessions-end-others = Logg ut alle andre stader
own-session-this = Her, no
label-session-began = Logga inn
label-session-seen = Sist brukt

## Totrinnsinnlogging

factor-title = Totrinnsinnlogging
factor-help = Då skriv du òg ein kode frå ein app på telefonen når du loggar inn. Den som får tak i passordet ditt, kjem ikkje inn utan telefonen.
factor-is-on = Totrinnsinnlogging er på.
factor-is-off = Totrinnsinnlogging er av. Slå det på, så kjem ingen inn med berre passordet ditt.
factor-is-required = Rolla di må ha totrinnsinnlogging. Slå det på før du går vidare.
factor-manage = Sjå og endre
factor-set-up = Slå på
factor-begin = Begynn
factor-step-app = Opne ein app for eingongskodar på telefonen, til dømes Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Legg til ein konto i appen, og skann QR-koden.
factor-qr-label = QR-kode for appen. Nøkkelen står òg som tekst.
factor-cannot-scan = Kan du ikkje skanne?
factor-type-key = Skriv denne nøkkelen i appen i staden:
factor-step-code = Skriv dei seks siffera som appen viser.
label-app-code = Kode frå appen
factor-confirm = Slå på totrinnsinnlogging
factor-remove = Slå av totrinnsinnlogging
factor-remove-help = Skal du byte telefon, slår du av her og så på igjen med den nye.
factor-on = På
factor-off = Av
label-code-or-recovery = Kode frå appen, eller ein reservekode
recovery-title = Reservekodar
recovery-help = Skriv dei ut eller skriv dei av no, og legg dei på ein trygg stad. Dei blir viste berre denne eine gongen. Mistar du telefonen, slepp kvar av dei deg inn éin gong.
recovery-left = { $left ->
    [0] Du har ingen reservekodar igjen. Lag nye.
    [one] Du har éin reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekodar igjen.
}
recovery-renew = Lag nye reservekodar
recovery-done = Eg har teke vare på kodane
second-step-title = Skriv koden
second-step-help = Opne appen på telefonen og skriv dei seks siffera som han viser for Peil.
second-step-recovery-help = Har du ikkje telefonen, skriv ein av reservekodane. Har du ingen av delane, spør ein administrator.
second-step-back = Logg inn som ein annan
accounts-factors = Totrinnsinnlogging: kven som har det, og kven som må
factors-required = Kven som må ha totrinnsinnlogging
factors-required-help = Dei som ikkje har det enno, må slå det på før dei kan gjere noko anna.
factors-required-for = Påkravd for
factors-required-save = Lagre
factors-caption = Brukarane og totrinnsinnlogging
factors-reset = Fjern totrinnsinnlogging
factors-reset-help = Fjern totrinnsinnlogging berre når nokon har mista både telefonen og reservekodane, og du er sikker på kven som spør. Passordet gjeld framleis.
factors-own = Di eiga

## Brukarar

accounts-caption = Dei som kan logge inn
accounts-add = Legg til brukar
account-disable = Steng
account-disabled = stengd
account-enable = Opne igjen
account-link = Ny lenke
accounts-remove-help = Den som er stengd, kan opnast igjen. Den som er fjerna, er borte for godt: namnet, e-postadressa og passordet blir sletta.
account-role-of = Rolla til { $name }
account-role-change = Endre rolle
account-remove = Fjern brukaren
account-remove-question = Skal { $name } fjernast for godt? I lista over hendingar står det etterpå berre eit nummer i staden for namnet.
account-remove-yes = Ja, fjern brukaren
label-role = Rolle
label-actions = Handlingar
role-leader = Leiar
role-staff = Kvalitetsmedarbeidar
role-administrator = Administrator
link-made = Lenke til { $name }
link-made-help = Gi lenka til den det gjeld. Ho kan brukast éin gong, innan tre dagar, og blir vist berre no.

## Hendingar

events-help = Her står kva dei som loggar inn, har gjort. Det gjestene gjer, står ikkje her. Ingenting her kan endrast eller slettast.
events-caption = Hendingane, den nyaste først
events-newest = Til dei nyaste
events-older = Eldre hendingar
event-when = Når
event-what = Kva som hende
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = ein fjerna brukar ({ $id })
event-sign-in-failed = Nokon prøvde å logge inn som { $account }, men passordet var feil eller brukaren stengd.
event-sign-in-failed-unknown = Nokon prøvde å logge inn med ei e-postadresse som ingen brukar har.
event-sign-in-failed-link = Nokon prøvde ei innloggingslenke som ikkje verkar.
event-more-sign-ins-failed = Fleire mislykka innloggingar i denne timen. Dei blir ikkje viste kvar for seg.
event-signed-in-password = { $who } logga inn med passord.
event-signed-in-link = { $who } logga inn med ei lenke.
event-sign-in-failed-code = Nokon hadde rett passord for { $account }, men skreiv feil kode frå appen.
event-signed-in-code = { $who } fullførte innlogginga med ein kode.
event-password-changed = { $who } bytte passord.
event-sessions-ended = { $who } logga seg ut andre stader. Talet på stader: { $number }.
event-factor-set = { $who } slo på totrinnsinnlogging.
event-factor-removed = { $who } slo av totrinnsinnlogging.
event-recovery-codes-made = { $who } laga nye reservekodar.
event-recovery-code-used = { $who } brukte ein reservekode. Att: { $number }.
event-factor-reset = { $who } fjerna totrinnsinnlogging for { $account }.
event-factor-required = { $who } bestemte at rolla { $role } må ha totrinnsinnlogging.
event-factor-not-required = { $who } bestemte at rolla { $role } ikkje lenger må ha totrinnsinnlogging.
event-signed-out = { $who } logga ut.
event-link-made = { $who } laga ei innloggingslenke til { $account }.
event-link-made-first = { $who } laga lenka til den første administratoren.
event-first-administrator = { $who } vart den første administratoren.
event-account-added = { $who } la til { $account } med rolla { $role }.
event-account-shut-off = { $who } stengde { $account } ute.
event-account-let-in = { $who } opna igjen for { $account }.
event-account-ended = { $who } fjerna ein brukar ({ $id }) med rolla { $role }.
event-role-changed = { $who } endra rolla til { $account } frå { $from } til { $to }.
event-unit-added = { $who } la til eininga { $unit }.
event-round-planned = { $who } planla runden { $round }.
event-ways-house = { $who } bestemte at runden { $round } blir svara på på nettbretta i huset, utan eingongskode.
event-ways-house-code = { $who } bestemte at runden { $round } blir svara på på nettbretta i huset, med eingongskode.
event-ways-any = { $who } bestemte at ein kan svare i runden { $round } på alle einingar, utan eingongskode.
event-ways-any-code = { $who } bestemte at ein kan svare i runden { $round } på alle einingar, med eingongskode.
event-codes-printed = { $who } skreiv ut eingongskodar for runden { $round } (kor mange: { $number }).
event-pin-set = { $who } valde PIN-kode for nettbretta i runden { $round }.
event-start-code = { $who } viste ein startkode for runden { $round }.
event-tablet-started = Eit nettbrett vart starta i runden { $round }.
event-tablets-shut-out = { $who } stengde ute alle nettbrett i runden { $round }.
event-round-opened = { $who } opna runden { $round }.
event-round-closed = { $who } stengde runden { $round }.
event-round-released = { $who } frigav tala for runden { $round }.
event-round-sealed = { $who } forsegla runden { $round }.
event-comments-read = { $who } las kommentarane i runden { $round }.
event-reply-written = { $who } skreiv svar til gjestene i runden { $round }.
event-readings-recorded = { $who } registrerte tal for { $unit } i { $year } (kor mange: { $number }).
event-exported-figures = { $who } eksporterte tala i målekorta.
event-exported-counts = { $who } eksporterte kor ofte kvart svar vart gitt.
event-survey-published = { $who } tok i bruk versjon { $version } av undersøkinga { $survey }.
event-scorecard-adopted = { $who } tok i bruk ei ny utgåve av målekortet { $scorecard }.

## Einingar

units-caption = Einingane
units-add = Legg til eining
label-unit-name = Eining
label-code = Kode
label-code-help = Eit kort namn med små bokstavar, tal og bindestrek, til dømes oslo-sentrum. Det kan ikkje endrast.
label-parent = Høyrer til
label-no-parent = Inga
label-scorecard = Målekort
label-synthetic = prøvedata

## Rundar

rounds-caption = Rundane, den nyaste først
rounds-new = Ny runde
rounds-new-submit = Opprett runden
rounds-no-unit = Det er ingen einingar enno. Ein administrator må legge til ei først.
rounds-start-here = Begynn her
rounds-first-unit = Legg til ei eining først. Ei eining er staden der gjestene svarer. Deretter planlegg du den første runden.
rounds-first-round = Det er ingen rundar enno. Planlegg den første: Vel eining, undersøking og år. Gjestene kan svare når du opnar runden.
rounds-year = År
rounds-unit = Eining
rounds-state = Status
rounds-answers = Svar
state-planned = Ikkje opna
state-open = Open
state-closed-unreleased = Stengd, tala er ikkje frigitte
state-closed = Stengd, tala er frigitte
state-sealed = Forsegla
answers-fewer-than-five = færre enn 5
answers-at-least = minst { $number }
answers-not-counted = ikkje talt enno
answers-too-few = for få til å visast
answers-noted-on = talt ved midnatt, natt til { $date }
answers-why-midnight = Peil tel svara av seg sjølv ved midnatt og viser talet i steg på fem. Om dagen står talet stille, også når nokon svarer. Då kan ingen sjå når ein einskild gjest svarte.
answers-why-not-counted = Peil tel svara av seg sjølv ved midnatt, og runden har ikkje vore open ved midnatt enno. Om dagen blir det aldri talt. Då kan ingen sjå når ein einskild gjest svarte.
answers-why-too-few = Færre enn fem har svart. Då blir ingenting av runden vist, heller ikkje kor mange dei er, så ingen kan finne ut om ein bestemt gjest svarte. Svara kan likevel bli med i summar av fleire einingar.
round-title = { $unit } { $year }
round-standing = Slik står det
round-opened = Opna
round-closed = Stengd
round-survey = Undersøking
round-version = versjon { $version }
round-languages-checked = Språk lesne av morsmålsbrukar
round-languages-unchecked = Språk ikkje lesne av morsmålsbrukar enno
round-comments = Kommentarar å lese
round-next = Neste steg
round-open = Opne runden
round-open-help = Gjestene kan svare frå du opnar til du stenger.
round-address = Adressa til gjestene
round-address-help = For telefonane til gjestene sjølve. Nettbretta til huset har ei eiga adresse, lenger nede.
round-close = Steng runden
round-close-help = Når runden er stengd, kan ingen svare meir. Tala blir rekna ut og frigitte, og etterpå kan dei ikkje endrast. Sjå først på kvart nettbrett om svar ventar (trykk «Tilsette»). Svar som kjem seinare, blir ikkje talde.
round-release = Frigi tala
round-release-help = Runden er stengd, men tala er ikkje rekna ut enno.
round-seal = Forsegl runden
round-seal-help = Forsegl når alle nettbretta har sendt det dei har. Då blir det siste som knyter eit lagra svar til eit nettbrett, sletta. Eit svar som blir sendt på nytt, blir då ikkje lenger kjent igjen.
round-sure = Ja, eg veit at dette ikkje kan gjerast om.
round-result = Resultatet
round-see-scorecard = Sjå målekortet
synthetic-notice = Svara i denne runden er laga av eit dataprogram. Dei kjem ikkje frå gjester.

## Registreringar

readings-title = Registreringar { $unit } { $year }
readings-help = Skriv tala for året. Eit felt du lar stå tomt, blir ikkje endra. Rettar du eit tal, blir det gamle teke vare på i historikken.
readings-save = Lagre
readings-synthetic = Eininga har prøvedata for dette året: tala er frå eit dataprogram eller ei årsmelding, ikkje frå eigne teljingar.
readings-saved = Tala er lagra.
readings-total = Summen, slik han er meld (kan stå tom)
readings-total-help = Blir berre brukt til å sjå om delane stemmer.
readings-doubtful = Lagra, men sjå på dette ein gong til
readings-reported = Svar frå undersøkingar i ein eldre rapport
readings-reported-help = For år utan ein runde her i Peil. Skriv tala med like mange desimalar som i rapporten.
readings-reported-mean = Gjennomsnitt
readings-reported-share = Prosent
doubt-impossible = { $figure } kan ikkje komme frå { $answers } svar. Det nærmaste er { $below } og { $above }. Sjå om talet og talet på svar er rette.
doubt-parts = Delane blir { $sum } til saman, men summen er meld som { $total }.

## Resultatmål

targets-help = Måla blir sette i fila scorecard.json før svara blir samla inn. Her ser du kva som gjeld, og sidan når.
targets-measure = Styringsparameter
targets-adopted = Gjeld sidan
target-least = minst { $target }
target-most = høgst { $target }

## Felt som må rettast

field-wrong = Rett dette feltet.
field-too-long = Teksten er for lang.
field-name-missing = Skriv eit namn.
field-email-missing = Skriv ei e-postadresse, til dømes kari@example.org.
field-email-taken = Det finst allereie ein brukar med denne e-postadressa.
field-password-missing = Skriv passordet.
field-password-short = Passordet må ha minst 12 teikn.
field-password-long = Passordet kan ha høgst 200 teikn.
field-password-guessable = Dette passordet er blant dei som blir gjetta først. Vel heller fire tilfeldige ord etter kvarandre.
field-password-wrong = Passordet er feil.
field-totp-wrong = Koden er feil eller brukt. Vent til appen viser ein ny, og skriv han.
field-second-factor-set = Du har totrinnsinnlogging frå før.
field-no-second-factor = Denne brukaren har ikkje totrinnsinnlogging.
field-own-second-factor = Di eiga totrinnsinnlogging fjernar du under «Kontoen din», med passord og kode.
field-own-link = Du kan ikkje lage lenkje til deg sjølv. Byt passord under «Kontoen din», eller be ein annan administrator.
field-unknown-account = Det finst ingen brukar med denne e-postadressa.
field-last-administrator = Dette er den siste administratoren som kan logge inn. Gjer først ein annan til administrator, og vent til den personen har valt eit passord.
field-invisible = Her er det usynlege teikn. Skriv teksten på nytt for hand i staden for å lime han inn.
field-unknown-role = Vel ei rolle.
field-code-wrong = Bruk små bokstavar a–z, tal og bindestrek. Koden må byrje med ein bokstav.
field-code-taken = Koden er i bruk. Vel ein annan.
field-name-taken = Ei anna eining heiter det same. Gje denne eit namn som ingen forvekslar.
field-unknown-scorecard = Vel eit målekort.
field-unknown-survey = Vel ei undersøking.
field-unknown-unit = Vel ei eining.
field-year-wrong = Skriv eit årstal med fire siffer.
field-round-exists = Eininga har allereie ein runde med denne undersøkinga dette året.
field-not-a-figure = Skriv eit tal, 0 eller meir, utan punktum eller komma mellom tusena: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikkje noko slikt tal.
field-asked-in-round = Undersøkinga dette året spør om det, så talet kjem frå svara.
field-not-a-number-of-answers = Skriv eit heilt tal svar, 1 eller meir.
field-not-on-scale = Talet ligg utanfor skalaen.
field-envelopes = Send 1 til 50 konvoluttar om gongen.

## Når noko ikkje går

error-number = Oppgi nummer { $number } dersom du treng hjelp.
error-to-start = Til framsida
error-unknown-round = Vi finn ikkje undersøkinga
error-unknown-round-advice = Sjå om adressa er rett, eller be ein tilsett om hjelp.
error-round-not-open = Undersøkinga er ikkje open
error-round-not-open-advice = Berre ein open runde tek imot svar.
error-refused = Noko må rettast
error-refused-advice = Ingenting er lagra enno. Rett det som er merkt, og send på nytt.
error-unreadable = Skjemaet kunne ikkje lesast
error-unreadable-advice = Gå tilbake, last inn sida på nytt og prøv igjen.
error-content-type = Skjemaet vart sendt på ein måte vi ikkje kan lese
error-content-type-advice = Gå tilbake, last inn sida på nytt og send skjemaet derifrå. Eit program må sende det som { $type } (Content-Type).
error-busy = Serveren er oppteken
error-busy-advice = Ingenting er borte. Vent nokre sekund og prøv igjen.
error-disk-full = Serveren har ikkje meir plass
error-disk-full-advice = Ingenting er borte. Sei frå til den som driftar Peil, og prøv igjen seinare.
error-tablet = Undersøkinga er ikkje starta på denne eininga
error-tablet-advice = Svara er ikkje sende enno. Be ein tilsett om hjelp: Undersøkinga blir svart på nettbrettet her på staden.
error-start-code = Startkoden verkar ikkje
error-start-code-advice = Han er feil, brukt eller eldre enn ti minutt. Vis ein ny på sida til runden, og skriv han.
error-unknown-address = Vi finn ikkje sida
error-unknown-address-advice = Sjå om adressa er rett.
error-method = Det går ikkje an her
error-method-advice = Gå til framsida og begynn der.
error-no-figures = Det finst ingen tal for dette året
error-no-figures-advice = Vel eit anna år, eller vent til runden er stengd.
error-not-signed-in = Du er ikkje logga inn
error-not-signed-in-advice = Logg inn og prøv igjen.
error-not-signed-in-typed = Det du skreiv, er ikkje borte: Logg inn i ei ny fane. Gå så tilbake hit, last sida på nytt, og svar ja til å sende skjemaet éin gong til.
error-not-signed-in-beside = Logg inn i ei ny fane
error-not-allowed = Du har ikkje tilgang til dette
error-not-allowed-advice = Spør ein administrator dersom du treng det.
error-wrong-password = E-postadressa eller passordet er feil
error-wrong-password-advice = Prøv igjen, eller be ein administrator om ei ny lenke.
error-wrong-code = Koden er feil eller brukt
error-wrong-code-advice = Vent til appen viser ein ny kode, og skriv han. Har du ikkje appen lenger, bruk ein av reservekodane.
error-factor-missing = Du må slå på totrinnsinnlogging først
error-factor-missing-advice = Gå til kontoen din og følg rettleiinga der.
error-too-many-tries = For mange forsøk
error-too-many-tries-advice = { $minutes ->
    [one] Vent eitt minutt og prøv igjen. Hastar det, be ein administrator om ei ny lenkje.
   *[other] Vent { $minutes } minutt og prøv igjen. Hastar det, be ein administrator om ei ny lenkje.
}
error-link-spent = Lenka verkar ikkje lenger
error-link-spent-advice = Ho er brukt eller for gammal. Be ein administrator om ei ny.
error-too-many = For mange forsøk på kort tid
error-too-many-advice = Vent eit minutt og prøv igjen.
error-cross-site = Ein annan nettstad prøvde å sende dette
error-cross-site-advice = Ingenting er endra. Opne sida her og gjer det på nytt.
error-moved-on = Runden har kome vidare
error-moved-on-advice = Kanskje nokon andre allereie har gjort det. Gå tilbake og sjå korleis det står til med runden.
error-too-large = Det som blei sendt, er for stort
error-too-large-advice = Skriv kortare og prøv igjen.
error-unexpected = Noko gjekk gale hos oss
error-unexpected-advice = Vi har skrive det ned. Prøv igjen, og sei frå dersom det held fram.

comments-title = Kommentarar { $unit } { $year }
comments-help = Kommentarane står i tilfeldig rekkjefølgje og kan ikkje knytast til andre svar. Står det eit namn eller noko som røper ein gjest, så ikkje del det vidare.
comments-none = Ingen skreiv noko her.
comments-not-released = Kommentarane kan lesast når runden er stengd og resultatet er frigitt. Før det kan ingen lese dei, og ingen ser om det er nokon.
comments-too-few = Kommentarar kan lesast når minst ti gjester har svart. Her er det færre, og då kunne nokon gjette kven som skreiv kva. Difor blir verken kommentarane eller kor mange dei er, viste.
comments-back = Tilbake til runden

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
## Adresser på papir, og eingongskodar

guest-code = Koden på lappen
guest-code-help = Skriv koden på lappen du fekk. Store og små bokstavar er det same. Koden blir ikkje lagra saman med svara.
guest-code-missing = Skriv koden på lappen. Har du ingen lapp, kan du be ein tilsett om ein.
guest-code-mistyped = Koden er ikkje heilt som på lappen. Sjå på lappen og skriv han ein gong til.
guest-code-unknown = Denne koden gjeld ikkje her. Sjå om du har rett lapp, eller be ein tilsett om ein ny.
guest-code-used = Denne koden er brukt, og kvar kode verkar éin gong. Be ein tilsett om ein ny lapp.
paper-scan = Skann ruta med kameraet på telefonen.
paper-type = Eller skriv adressa i nettlesaren:
paper-slip = Skann ruta, eller skriv adressa og koden. Koden verkar éin gong.
paper-tablet = Svar på nettbrettet her hos oss.
paper-slip-tablet = Skriv denne koden på nettbrettet her hos oss. Koden verkar éin gong.
round-short-address = Kort adresse å skrive
round-qr = QR-kode til undersøkinga
round-poster = Sjå og skriv ut plakaten
round-address-planned = Du kan skrive ut plakaten no. Gjestene kan svare når du opnar runden.
round-back = Tilbake til runden
print-help = Skriv ut med Ctrl+P (Mac: ⌘+P) på A4-papir, i full storleik (100 %). Det som står øvst her, kjem ikkje med.
poster-title = Plakat for { $unit } { $year }
codes-title = Eingongskodar
codes-why = Kvar gjest får ein lapp med ein kode som verkar éin gong. Ingenting knyter ein kode til eit svar.
codes-on = I denne runden kan ingen svare utan ein kode frå ein lapp.
codes-none = Det er ikkje laga nokon lappar enno. Utan lappar kan ingen svare.
codes-number = Kor mange lappar til?
codes-number-help = Frå 1 til 500 om gongen. Det går tolv lappar på eit ark.
codes-make = Lag lappar
codes-hand-out = Bland lappane og la gjestene trekkje sjølve. Skriv aldri opp kven som fekk kva lapp.
codes-shown-once = Skriv ut lappane no. Kodane blir viste berre denne eine gongen og blir ikkje lagra. Lastar du sida på nytt, blir det laga nye lappar i tillegg.
codes-slips-title = Lappar for { $unit } { $year }
codes-made = Kodar laga
codes-used = Kodar brukte
field-codes-number = Skriv eit heilt tal frå 1 til 500.
error-code = Koden kan ikkje brukast
error-code-advice = Skriv koden slik han står på lappen, eller be ein tilsett om ein ny lapp.
guest-staff = Tilsette
guest-elsewhere = Du kan svare på nettbrettet hos { $place }
guest-elsewhere-more = Her er det ingenting å fylle ut. Ein svarer berre på nettbrettet. Spør ein tilsett, så får du låne det.
guest-start-title = Start undersøkinga på dette nettbrettet
guest-start-again = Nettbrettet må startast på nytt
guest-start-kept = Svara dine er ikkje borte. Dei blir ikkje viste her, og dei blir sende inn når ein tilsett har skrive ein ny kode.
guest-start-code = Startkode
guest-start-help = Er du gjest? Spør ein tilsett. Tilsette finn koden på sida til runden.
guest-start-mistyped = Ein startkode har åtte teikn. Sjå etter, og skriv han ein gong til.
guest-start-unknown = Koden gjeld ikkje. Han kan vere skriven feil, brukt eller for gammal. Prøv igjen, eller vis ein ny.
## Svar til gjestene

round-reply = Skriv tilbake til gjestene
round-reply-help = Gjestene ser kva de gjorde, og noko av resultatet, når dei har svart neste gong.
reply-title = Svar til gjestene { $unit } { $year }
reply-help = Skriv kva gjestene sa, og kva de gjorde. Gjester som svarer i seinare rundar, ser det under takken. Skriv kort og enkelt, høgst 160 teikn i kvart felt. Ikkje skriv namn, eller noko som røper kven som sa det.
reply-pair = Svar { $number }
reply-said = Gjestene sa
reply-did = Vi gjorde
reply-languages = Andre språk: { $filled } av { $languages } er skrivne
reply-languages-help = Gjester som les andre språk, ser teksten på { $language } der ei omsetjing manglar.
reply-save = Lagre
reply-saved = Svaret er lagra. Gjestene ser det frå no av.
reply-results = Dette får gjestene vite av seg sjølv
reply-results-help = Rekna ut frå dei frigitte tala: dei to spørsmåla som fekk best svar, og det som fekk dårlegast. Følsame spørsmål er aldri med.
reply-results-none = For få svarte, så gjestene får ikkje vite noko om svara.
field-reply-too-long = Skriv kortare. Det er plass til 160 teikn.
field-reply-half = Skriv både kva gjestene sa og kva de gjorde, eller lat begge stå tomme.
field-reply-own-language = Skriv det òg på språket til undersøkinga. Det blir vist der ei omsetjing manglar.
field-reply-unknown-language = Undersøkinga finst ikkje på dette språket.

## Nettbrett: på sida til runden, og på sjølve nettbrettet

tablets-heading = Nettbrett
tablets-help = Eit nettbrett som de har starta, viser undersøkinga om og om igjen til de avsluttar.
tablets-pin = PIN-kode for å avslutte
tablets-pin-help = 4 til 8 siffer, dei same for alle nettbrett i runden. PIN-koden blir brukt berre til å avslutte, så ein gjest ikkje gjer det ved eit uhell. Han startar ingenting.
tablets-pin-set = Vel PIN-koden
tablets-pin-change = Byt PIN-koden
tablets-has-pin = PIN-koden er vald.
tablets-step-open = Skann koden med nettbrettet, eller opne adressa under på nettbrettet og skriv koden der.
tablets-step-home-screen = Legg gjerne sida til på startskjermen i menyen til nettlesaren. Då fyller ho skjermen og opnar rett runde også etter straumbrot.
tablets-step-leave = Vil de avslutte eller sjå om svar ventar: Trykk «Tilsette» på den første skjermen, og skriv PIN-koden.
field-pin-wrong = Skriv 4 til 8 siffer, og ingenting anna.
tablet-home-title = Eit nettbrett for gjestene
tablet-home = Ingen runde er starta på dette nettbrettet enno. Opne adressa som står under «Nettbrett» på sida til runden.
tablet-title = Nettbrett: { $unit } { $year }
tablet-needs-script = Denne sida verkar berre når JavaScript er slått på i nettlesaren.
tablet-without-script = Gå til undersøkinga utan JavaScript
tablet-code = Startkode
tablet-code-start = Er du gjest? Spør ein tilsett. For tilsette: Skriv startkoden for å vise undersøkinga på dette nettbrettet. Han får du på sida til runden, under «Nettbrett».
tablet-code-needed = Nettbrettet treng ein ny startkode. Han får du på sida til runden, under «Nettbrett». Svar som gjestene gir i mellomtida, ligg låste her.
tablet-code-mistyped = Ein startkode har åtte teikn. Sjå på sida til runden, og skriv han ein gong til.
tablet-code-unknown = Koden gjeld ikkje. Anten er han skriven feil, eller så er han brukt eller eldre enn ti minutt. Prøv igjen, eller vis ein ny på sida til runden.
tablet-code-closed = Runden er ikkje open, så han kan ikkje startast her no.
tablet-code-nowhere = Vi finn ikkje runden. Sjå etter om adressa er rett.
tablet-code-busy = Tenaren kan ikkje svare akkurat no. Vent litt og prøv igjen.
tablet-code-away = Vi får ikkje kontakt med tenaren. Sjå etter om nettbrettet er på nett, og prøv igjen.
tablet-code-storage = Nettlesaren får ikkje hugse noko, og då kan ikkje nettbrettet startast. Slå på informasjonskapslar for denne sida, og vis ein ny kode.
tablet-pin = PIN-kode
tablet-pin-enter = For tilsette: Skriv PIN-koden for å sjå korleis det står, eller for å avslutte.
tablet-erase = Ta bort det siste teiknet
tablet-enter = OK
tablet-wrong = Det var ikkje rett PIN-kode. Prøv igjen.
tablet-late = Det er prøvd for mange gonger. Vent eit minutt og prøv igjen.
tablet-none = Runden har ingen PIN-kode enno. Vel ein på sida til runden, under «Nettbrett».
tablet-away = Utan nett kan vi ikkje prøve PIN-koden her. Kople til nettet og prøv igjen.
tablet-gone = Vi får ikkje vist undersøkinga utan nett. Kople til nettet og prøv igjen.
tablet-back = Tilbake til undersøkinga
tablet-is-on = Undersøkinga blir vist på dette nettbrettet.
tablet-network = Nettet
tablet-near = Verkar
tablet-far = Vi får ikkje kontakt med tenaren
tablet-without-network = Utan nett
tablet-ready = Undersøkinga verkar også utan nett.
tablet-not-ready = Undersøkinga verkar ikkje utan nett enno. Opne ho medan nettet er her.
tablet-waiting = Svar som ventar
tablet-waiting-help = Dei ligg låste på nettbrettet, og blir sende av seg sjølve når nettet er tilbake.
tablet-waiting-code = Dei ligg låste på nettbrettet, og blir sende når det har fått ein ny startkode.
tablet-too-late = Svar som kom for seint
tablet-too-late-help = Runden var stengd då dei skulle sendast. Dei kan ikkje teljast med.
tablet-refused = Svar som ikkje kan brukast
tablet-refused-help = Tenaren kunne ikkje ta imot dei. Dei kan ikkje teljast med.
tablet-discard = Slett dei
tablet-discard-sure = Skal dei slettast? Det kan ikkje gjerast om.
tablet-discard-yes = Ja, slett dei
tablet-discard-no = Nei, behald dei
tablet-storage = Lagring
tablet-persistent = Svar som ventar, blir liggjande til dei er sende.
tablet-not-persistent = Nettlesaren kan slette svar som ventar, om det blir lite plass på nettbrettet. Legg sida til på startskjermen for å unngå det.
tablet-keeps-nothing = Dette nettbrettet tek ikkje vare på svar. Kvart svar blir sendt med ein gong.
tablet-send-now = Send no
tablet-leave = Avslutt på dette nettbrettet
tablet-leave-help = Når du avsluttar, kan nettbrettet brukast til anna. Svar som ventar, blir først sende når undersøkinga eller denne sida er open igjen.
tablet-leave-help-code = Når du avsluttar, kan nettbrettet brukast til anna. Svar som ventar, blir først sende når nettbrettet har fått ein ny startkode.
error-wrong-pin = Feil PIN-kode
error-wrong-pin-advice = Prøv igjen. PIN-koden kan bytast på sida til runden.
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Vel ein på sida til runden, under «Nettbrett».

## Kven kan svare

ways-title = Kven kan svare?
ways-devices = Kvar svarer gjestene?
ways-devices-house = På nettbretta til huset
ways-devices-house-help = Berre nettbrett som tilsette har starta med ein startkode. Det passar for dei fleste.
ways-devices-any = På kva eining som helst
ways-devices-any-help = Òg telefonane til gjestene: Alle som har adressa, kan opne undersøkinga.
ways-needs-code = Kvart svar krev ein eingongskode frå ein lapp
ways-anybody = Eg veit at kven som helst med adressa då kan svare så mange gonger dei vil, òg på vegner av andre.
ways-anybody-why = Gjeld berre når gjestene kan svare på kva eining som helst utan kode: Då kan éin person finne på mange svar. Tala blir ikkje til å stole på, og den som kjenner sine eigne oppdikta svar, kan rekne seg fram til kva ein verkeleg gjest svarte.
ways-save = Lagre kven som kan svare
ways-only-planned = Du kan berre velje dette før runden er opna.
ways-fact = Kven kan svare
ways-fact-house = Nettbretta til huset, utan kode
ways-fact-house-code = Nettbretta til huset, med eingongskode
ways-fact-any-code = Alle einingar med adressa, med eingongskode
ways-fact-any = Alle einingar med adressa, utan kode: Kven som helst kan svare fleire gonger
field-devices = Vel kvar gjestene svarer.
field-anybody = Kryss av for at du har lese dette, eller vel nettbretta til huset eller eingongskodar.
round-poster-title = Plakat
round-on-tablets = Gjestene svarer på nettbretta til huset. Ingen kjem inn med adressa åleine.
paper-form-heading = Papirskjema
paper-form-why = Har nokon svart på papir, skriv du inn svara her. Dei blir talde som papir.
paper-form-open = Skriv inn papirskjema
paper-form-title = Papirskjema { $unit } { $year }
paper-form-help = Skriv talet for svaret, og gå vidare med Tab. Lat feltet stå tomt der gjesten ikkje svarte. Skriv av det som står, òg når det er uventa, og makuler skjemaa når dei er skrivne inn.
paper-form-code = Koden på lappen
paper-code-missing = Skriv koden frå lappen som høyrer til skjemaet.
paper-code-mistyped = Koden er ikkje heilt som på lappen. Sjå på lappen og skriv han ein gong til.
paper-code-unknown = Koden gjeld ikkje i denne runden. Sjå etter om det er rett lapp.
paper-code-used = Koden er brukt frå før. Sjå etter om skjemaet alt er skrive inn.
paper-form-save = Lagre og begynn på neste
paper-form-saved = Skjemaet er lagra. Her er det neste.
paper-form-saved-before = Dette skjemaet var lagra frå før, og blir talt berre éin gong. Her er det neste.
paper-form-many = Eitt eller fleire tal:
paper-form-number = Eit tal frå { $lowest } til { $highest }.
paper-form-comment = Gjestens eigne ord, utan namn.
tablets-planned = De kan starte nettbrett når runden er opna. PIN-koden kan de velje no.
tablets-step-code = Vis ein startkode her:
tablets-show-code = Vis ein startkode
tablets-code-title = Startkode { $unit } { $year }
tablets-code-qr = QR-kode som opnar sida for tilsette på nettbrettet
tablets-code-scan = Skann med kameraet på nettbrettet.
tablets-code-type = Eller opne denne adressa på nettbrettet og skriv koden:
tablets-code-until = Koden startar eitt nettbrett, éin gong, fram til kl. { $time }. Ikkje vis han til gjester.
tablets-code-next = Vis ein kode til neste nettbrett
tablets-renew = Er eit nettbrett borte, eller har andre fått ein startkode?
tablets-renew-help = Då kan de stengje ute alle nettbrett som er starta. Ingen av dei kan sende svar før de startar dei på nytt med ein startkode. Svar som ventar på eit nettbrett, blir liggande der til då, og blir sende etterpå.
tablets-renew-sure = Ja, alle nettbretta må startast på nytt.
tablets-renew-submit = Steng ute nettbretta
tablets-renewed = Alle nettbrett er stengde ute. Start kvart av dei på nytt med ein startkode.
field-sure = Kryss av først.

## Kva som må rettast i ein definisjon, og kvar
problem-at = { $place }: { $what }
place-line = Linje { $line }, kolonne { $column }
place-line-path = Linje { $line }, kolonne { $column }, ved { $path }
place-section = del { $name }
place-question = spørsmål { $name }
place-option = svaralternativ { $name }
place-scale = skala { $name }
place-point = verdi { $name }
place-score = samla tal { $name }
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
place-name = namn
place-title = tittel
place-introduction = innleiing
place-thanks = takk
place-reason = grunngiving
place-text = tekst
place-help = hjelpetekst
place-note = merknad
place-faces = ansikt
place-lowest = lågaste verdi
place-comparable-from = samanliknbart frå
place-breakdowns = inndeling etter bakgrunn
place-scores = samla tal
place-serves = delmål som blir støtta
place-passes-when = regel for når dimensjonen er bestått
place-decimals = desimalar
place-target = resultatmål
place-source = kjelde
place-formula = formel
place-visit-frequency = kor ofte gjesten kjem
place-survey = undersøking
problem-unreadable = Kan ikkje lesast. Systemet seier: { $reason }
problem-not-text = Fila er ikkje rein tekst. Lagre henne som UTF-8.
problem-no-files = Her er ingen survey.json eller scorecard.json. Kvar undersøking skal liggje i si eiga mappe her inne. Er det rett mappe?
problem-defined-in = Står alt i { $file }. Fjern den eine, eller gi han ein annan kode.
problem-no-survey = Inga undersøking som kan brukast, heiter { $survey }.
problem-published-otherwise = Versjon { $version } er publisert med anna innhald, og det blir aldri endra. Ta tilbake endringa, eller gi fila eit høgare versjonsnummer.
problem-text-missing = Teksten manglar på { $language }, som er hovudspråket. Skriv han.
problem-text-blank = Teksten er tom. Skriv han, eller ta bort språket her.
problem-language-undeclared = { $language } er ikkje blant språka i undersøkinga. Legg det til under "languages", eller fjern teksten.
problem-default-language = Hovudspråket { $language } manglar. Legg det til.
problem-name-blank = Skriv namnet på språket, på språket sjølv.
problem-code-taken = Noko anna har same kode. Gi dette ein eigen.
problem-version = Versjonane byrjar på 1.
problem-scale-points = Ein skala har 2 til 11 trinn. Denne har { $has }.
problem-faces = Ansikt blir berre teikna på skalaer med fem trinn.
problem-lowest = Lågaste verdi skal vere frå -100 til 100.
problem-section-empty = Delen har ingen spørsmål.
problem-survey-empty = Undersøkinga har ingen spørsmål.
problem-too-many-questions = Undersøkinga har { $has } spørsmål. Det kan høgst vere { $most }.
problem-comparable-from = Skriv ein versjon frå 1 til denne, { $version }.
problem-unknown-scale = Det finst ingen skala { $scale }. Skalaene er: { $known }.
problem-number-range = Høgaste tal må vere 1 til 100 meir enn lågaste.
problem-comment-length = Ein kommentar kan ha 1 til { $most } teikn.
problem-choice-size = Eit val har 2 til 50 svaralternativ. Dette har { $has }.
problem-exclusive = Berre der gjesten kan krysse av fleire, kan eit alternativ utelukke dei andre. Fjern "exclusive".
problem-too-many-breakdowns = Tala kan høgst delast inn etter { $most } spørsmål.
problem-named-twice = { $question } er nemnd to gonger.
problem-too-many-scores = Ei undersøking har høgst { $most } samla tal.
problem-score-size = Eit samla tal har 3 til 10 spørsmål. Dette har { $has }.
problem-in-another-score = { $question } er alt med i eit samla tal.
problem-sensitive-in-score = { $question } er eit kjensleg spørsmål og kan ikkje vere med i eit samla tal.
problem-score-scales = Spørsmåla i eit samla tal må ha same skala.
problem-score-scale-short = Eit samla tal treng ein skala med minst tre trinn.
problem-unknown-question = Undersøkinga har ikkje noko spørsmål { $question }.
problem-unknown-option = { $question } har ikkje noko svaralternativ { $option }.
problem-unknown-score = Undersøkinga har ikkje noko samla tal { $score }.
problem-unknown-measure = Det finst ingen styringsparameter { $measure } her.
problem-unknown-sub-goal = Det finst ikkje noko delmål { $name }.
problem-unknown-success-factor = Dimensjonen har ingen suksessfaktor { $name }.
problem-must-be-one = { $question } må vere eit spørsmål der gjesten vel eitt svar ("one").
problem-must-be-rating = { $question } må vere eit spørsmål med skala ("rating").
problem-no-mean = { $question } har ikkje noko gjennomsnitt, for svara er ikkje tal.
problem-shares-overlap = På { $question } kan gjestene krysse av fleire svar, så delane kan ikkje leggjast saman. Nemn berre eitt.
problem-share-of-another-kind = For { $question }: bruk "options" ved val, "at_least" ved skala eller tal.
problem-no-dimension = Eit målekort treng minst éin dimensjon.
problem-lead-without-target = { $measure } avgjer om dimensjonen er bestått, men har ikkje noko resultatmål.
problem-decimals = Vis høgst { $most } desimalar.
problem-target-without-direction = Når verken høgare eller lågare er betre, kan det ikkje setjast mål.
problem-target-not-a-year = Eit mål gjeld eit år frå 1900 til 2200.
problem-target-not-a-fraction = Målet for ein del blir skrive frå 0 til 1: 0.55 for 55 %.
problem-share-of-two-kinds = Skriv anten "options" eller "at_least".
problem-round-to-nothing = Rund av til 1 eller meir, eller la "round_to" vere.
problem-visits-too-few = Skriv talet på besøk i veka for minst to svaralternativ.
problem-visits-not-positive = Skriv eit tal over 0, eller ta bort alternativet.
problem-formulas-too-deep = Formelen byggjer på formlar som byggjer på formlar, i meir enn { $most } ledd.
problem-formula-circle = Desse formlane treng kvarandre i ein sirkel: { $measures }.
problem-formula-foreign = "{ $given }" høyrer ikkje heime i ein formel. Bruk + - * / ( ), tal og kodar utan bindestrek.
problem-formula-unfinished = Formelen sluttar der det skulle ha stått eit tal, ein kode eller ein parentes.
problem-formula-misplaced = "{ $given }" står der det skulle ha stått noko anna.
problem-formula-too-deep = Formelen har for mange parentesar inni kvarandre.
problem-formula-too-long = Formelen er for lang.
problem-not-json = Her sluttar fila å vere gyldig JSON. Sjå etter eit komma, eit hermeteikn eller ein parentes som manglar eller er til overs her eller rett framfor.
problem-cut-off = Fila sluttar midt i noko. Resten manglar, eller ein parentes er ikkje lukka.
problem-key-twice = "{ $given }" står to gonger, første gong i linje { $known }. Fjern den eine.
problem-unknown-key = "{ $given }" er ikkje noko som kan stå her. Sjå etter om det er skrive feil, eller fjern det.
problem-missing-key = "{ $given }" manglar her.
problem-unknown-kind = "{ $given }" finst ikkje. Dette finst: { $known }.
problem-not-one-kind = Her skal det stå nøyaktig éin av desse: { $known }.
problem-not-a-code = "{ $given }" kan ikkje vere ein kode. Ein kode byrjar med ein liten bokstav og har så høgst 39 av a-z, 0-9, _ og -.
problem-not-a-language = "{ $given }" er ikkje eit språkmerke som nb, en eller zh-Hant.
problem-wants-text = Her skal det stå ein tekst i hermeteikn.
problem-wants-whole = Her skal det stå eit heilt tal.
problem-wants-number = Her skal det stå eit tal.
problem-wants-truth = Her skal det stå true eller false.
problem-wants-list = Her skal det stå ei liste i hakeparentesar.
problem-wants-object = Her skal det stå namn og verdiar i krøllparentesar.

## Det peil check seier
check-mend = { $count ->
    [one] Éin ting må rettast:
   *[other] { $number } ting må rettast:
}
check-survey = { $file }: versjon { $version }, { $questions } spørsmål, språk { $languages }
check-scorecard = { $file }: { $dimensions } dimensjonar, { $measures } styringsparametrar
check-unread = Ikkje lese av nokon med språket som morsmål: { $languages }
check-untranslated = Manglar på { $language }, lesarane får eit anna språk: { $places }
check-no-words = Peil har ikkje eigne ord på { $language }. Knappar og meldingar kjem på engelsk.
check-holds = Alt heng saman.
check-read = Las { $files } filer i { $folder }: { $surveys } undersøkingar og { $scorecards } målekort kan brukast.
check-start = Ein start med denne databasen:
fate-adopt = Blir publisert.
fate-known = Er publisert frå før.
fate-left-for-inside = Blir ikkje teke i bruk: nummer { $number } er sidan publisert inne i Peil, og det gjeld.
fate-left-behind = Blir ikkje teke i bruk: det same vart publisert før, som nummer { $number }, og ei nyare fil kom etter.
left-files = Filer som ikkje er tekne i bruk
left-files-help = Peil bruker det som er publisert frå før. Den som driftar Peil, kan rette filene, og då gjeld dei frå neste start.
definitions-written = { $file } er skriven.
definitions-exists = { $file } finst frå før. Vel ei tom mappe.
definitions-unwritable = { $file } kan ikkje skrivast. Systemet seier: { $reason }
