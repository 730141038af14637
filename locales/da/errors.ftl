### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Felter, der skal rettes

field-wrong = Ret dette felt.
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
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Vælg en på rundens side under »Tablets«.
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
error-wrong-pin = Forkert PIN-kode
error-wrong-pin-advice = Prøv igen. PIN-koden kan skiftes på rundens side.
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
error-code = Koden kan ikke bruges
error-code-advice = Skriv koden, som den står på sedlen, eller bed en ansat om en ny seddel.
