### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## For gjester

guest-send = Send inn
guest-skip = Vil ikke svare
guest-only-if = Svar bare hvis du svarte { $options } på «{ $question }».
guest-number = Skriv et tall fra { $lowest } til { $highest }
guest-comment = Skriv svaret ditt
guest-begin = Start
guest-back = Tilbake
guest-forward = Neste
guest-undo = Fjern svaret
guest-hint = Forklaring
guest-help-now = Trenger du hjelp nå?
guest-step = { $step } av { $steps }
guest-last = Klar til å sende?
guest-aloud = Les høyt
guest-text-size = Tekststørrelse
guest-contrast = Kontrast
guest-fewer = Én færre
guest-more = Én til
guest-idle = Er du der fortsatt?
guest-idle-more = Ellers tar vi bort svarene, så ingen andre ser dem.
guest-idle-stay = Ja, jeg er her
guest-seconds = Sekunder igjen: { $seconds }
guest-sending = Sender svarene …
guest-waiting = Ikke sendt ennå. La siden stå åpen, så prøver vi igjen.
guest-send-now = Prøv nå
guest-refused = Vi kunne ikke ta imot svaret. Si fra til en ansatt.
guest-illegible = Noe av teksten kan ikke leses
guest-illegible-more = Svarene dine står her ennå. Se etter tegnet �, skriv det på nytt, og send inn igjen.
guest-place = { $unit }, { $year }
guest-minutes = { $questions } spørsmål, omtrent { $minutes } { $count ->
    [one] minutt
   *[other] minutter
}
guest-synthetic = Prøvedata: Dette er bare en prøve, og svarene brukes ikke.
guest-received = Svarene er kommet inn. Ingen kan se at de er dine.
guest-nothing = Takk for at du så på spørsmålene
guest-nothing-more = Ingenting er sendt.
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
guest-code = Koden på lappen
guest-code-help = Skriv koden på lappen du fikk. Store og små bokstaver er det samme. Koden lagres ikke sammen med svarene.
guest-code-mistyped = Koden er ikke helt som på lappen. Se på lappen og skriv den en gang til.
guest-code-unknown = Denne koden gjelder ikke her. Se om du har riktig lapp, eller be en ansatt om en ny.
guest-code-used = Denne koden er brukt, og hver kode virker én gang. Be en ansatt om en ny lapp.
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
answer-nothing = Du har ikke svart på noe ennå. Svar på minst ett spørsmål.
answer-unknown-question = Skjemaet er endret siden du åpnet det. Åpne siden på nytt.
answer-not-an-option = Velg ett av svarene som står her.
answer-more-than-one = Velg bare ett svar.
answer-not-together = Det ene svaret passer ikke sammen med de andre. Ta bort det som ikke stemmer.
answer-not-a-number = Skriv et helt tall, for eksempel 2.
answer-too-high = { $value } er for mye. Skriv et tall fra { $lowest } til { $highest }.
answer-too-low = { $value } er for lite. Skriv et tall fra { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } tegn for lang. Det er plass til { $most } tegn.
