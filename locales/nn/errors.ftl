### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

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
field-job-needed = Denne jobben kan ikkje avbrytast: det er lova gjestene.
field-job-finished = Jobben er alt ferdig.

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
