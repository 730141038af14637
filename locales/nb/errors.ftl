### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Felt som må rettes

field-wrong = Rett dette feltet.
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
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Velg en på rundens side, under «Nettbrett».
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
error-wrong-pin = Feil PIN-kode
error-wrong-pin-advice = Prøv igjen. PIN-koden kan byttes på rundens side.
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
error-code = Koden kan ikke brukes
error-code-advice = Skriv koden slik den står på lappen, eller be en ansatt om en ny lapp.
