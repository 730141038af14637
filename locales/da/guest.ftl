### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Til gæster

guest-send = Send
guest-skip = Vil ikke svare
guest-only-if = Svar kun, hvis du svarede { $options } på »{ $question }«.
guest-number = Skriv et tal fra { $lowest } til { $highest }
guest-comment = Skriv dit svar
guest-begin = Start
guest-back = Tilbage
guest-forward = Næste
guest-undo = Fjern svaret
guest-hint = Forklaring
guest-help-now = Har du brug for hjælp nu?
guest-step = { $step } af { $steps }
guest-last = Klar til at sende?
guest-aloud = Læs højt
guest-text-size = Tekststørrelse
guest-contrast = Kontrast
guest-fewer = Én færre
guest-more = Én til
guest-idle = Er du der stadig?
guest-idle-more = Ellers fjerner vi dine svar, så ingen andre ser dem.
guest-idle-stay = Ja, jeg er her
guest-seconds = Sekunder tilbage: { $seconds }
guest-sending = Sender dine svar …
guest-waiting = Ikke sendt endnu. Lad siden være åben, så prøver vi igen.
guest-send-now = Prøv nu
guest-refused = Vi kunne ikke tage imod svaret. Sig det til en medarbejder.
guest-illegible = Noget af teksten kan ikke læses
guest-illegible-more = Dine svar står her stadig. Se efter tegnet �, skriv det igen, og send en gang til.
guest-place = { $unit }, { $year }
guest-minutes = { $questions } spørgsmål, cirka { $minutes } { $count ->
    [one] minut
   *[other] minutter
}
guest-synthetic = Testdata: Dette er kun en prøve, og svarene bliver ikke brugt.
guest-received = Svarene er kommet ind. Ingen kan se, at de er dine.
guest-nothing = Tak, fordi du så på spørgsmålene
guest-nothing-more = Intet er sendt.
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
guest-code = Koden på sedlen
guest-code-help = Skriv koden på den seddel, du fik. Store og små bogstaver er det samme. Koden gemmes ikke sammen med svarene.
guest-code-mistyped = Koden er ikke helt som på sedlen. Se på sedlen, og skriv den en gang til.
guest-code-unknown = Denne kode gælder ikke her. Se, om du har den rigtige seddel, eller bed en ansat om en ny.
guest-code-used = Denne kode er brugt, og hver kode virker én gang. Bed en ansat om en ny seddel.
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
answer-nothing = Du har ikke svaret på noget endnu. Svar på mindst ét spørgsmål.
answer-unknown-question = Skemaet er ændret, siden du åbnede det. Åbn siden igen.
answer-not-an-option = Vælg et af de svar, der står her.
answer-more-than-one = Vælg kun ét svar.
answer-not-together = Det ene svar passer ikke sammen med de andre. Fjern det, der ikke er rigtigt.
answer-not-a-number = Skriv et helt tal, for eksempel 2.
answer-too-high = { $value } er for meget. Skriv et tal fra { $lowest } til { $highest }.
answer-too-low = { $value } er for lidt. Skriv et tal fra { $lowest } til { $highest }.
answer-too-long = Teksten er { $over } tegn for lang. Der er plads til { $most } tegn.
