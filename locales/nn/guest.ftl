### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## For gjester

guest-send = Send inn
guest-skip = Vil ikkje svare
guest-only-if = Svar berre dersom du svarte { $options } på «{ $question }».
guest-number = Skriv eit tal frå { $lowest } til { $highest }
guest-comment = Skriv svaret ditt
guest-begin = Start
guest-back = Tilbake
guest-forward = Neste
guest-undo = Fjern svaret
guest-hint = Forklaring
guest-help-now = Treng du hjelp no?
guest-step = { $step } av { $steps }
guest-last = Klar til å sende?
guest-aloud = Les høgt
guest-text-size = Tekststorleik
guest-contrast = Kontrast
guest-fewer = Éin færre
guest-more = Éin til
guest-idle = Er du der framleis?
guest-idle-more = Elles tek vi bort svara, så ingen andre ser dei.
guest-idle-stay = Ja, eg er her
guest-seconds = Sekund igjen: { $seconds }
guest-sending = Sender svara …
guest-waiting = Ikkje sendt enno. La sida stå open, så prøver vi igjen.
guest-send-now = Prøv no
guest-refused = Vi kunne ikkje ta imot svaret. Sei frå til ein tilsett.
guest-illegible = Noko av teksten kan ikkje lesast
guest-illegible-more = Svara dine står her enno. Sjå etter teiknet �, skriv det på nytt, og send inn igjen.
guest-place = { $unit }, { $year }
guest-minutes = { $questions } spørsmål, omtrent { $minutes } minutt
guest-synthetic = Prøvedata: Dette er berre ei prøve, og svara blir ikkje brukte.
guest-received = Svara er komne inn. Ingen kan sjå at dei er dine.
guest-nothing = Takk for at du såg på spørsmåla
guest-nothing-more = Ingenting er sendt.
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
guest-code = Koden på lappen
guest-code-help = Skriv koden på lappen du fekk. Store og små bokstavar er det same. Koden blir ikkje lagra saman med svara.
guest-code-mistyped = Koden er ikkje heilt som på lappen. Sjå på lappen og skriv han ein gong til.
guest-code-unknown = Denne koden gjeld ikkje her. Sjå om du har rett lapp, eller be ein tilsett om ein ny.
guest-code-used = Denne koden er brukt, og kvar kode verkar éin gong. Be ein tilsett om ein ny lapp.
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
answer-nothing = Du har ikkje svart på noko enno. Svar på minst eitt spørsmål.
answer-unknown-question = Skjemaet er endra sidan du opna det. Opne sida på nytt.
answer-not-an-option = Vel eitt av svara som står her.
answer-more-than-one = Vel berre eitt svar.
answer-not-together = Det eine svaret passar ikkje saman med dei andre. Ta bort det som ikkje stemmer.
answer-not-a-number = Skriv eit heilt tal, til dømes 2.
answer-too-high = { $value } er for mykje. Skriv eit tal frå { $lowest } til { $highest }.
answer-too-low = { $value } er for lite. Skriv eit tal frå { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } teikn for lang. Det er plass til { $most } teikn.
