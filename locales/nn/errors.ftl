### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Felt som må rettast

field-wrong = Rett dette feltet.
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
error-no-pin = Runden har ingen PIN-kode
error-no-pin-advice = Vel ein på sida til runden, under «Nettbrett».
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
error-wrong-pin = Feil PIN-kode
error-wrong-pin-advice = Prøv igjen. PIN-koden kan bytast på sida til runden.
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
error-code = Koden kan ikkje brukast
error-code-advice = Skriv koden slik han står på lappen, eller be ein tilsett om ein ny lapp.
