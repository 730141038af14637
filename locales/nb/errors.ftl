### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Felt som må rettes

field-wrong = Rett dette feltet.
field-too-long = Teksten er for lang.
field-name-missing = Skriv et navn.
field-email-missing = Skriv en e-postadresse, for eksempel kari@example.org.
field-email-taken = Det finnes allerede en bruker med denne e-postadressen.
field-password-missing = Skriv passordet.
field-password-short = Passordet må ha minst 12 tegn.
field-password-long = Passordet kan ha høyst 200 tegn.
field-password-guessable = Dette passordet er blant dem som blir gjettet først. Velg heller fire tilfeldige ord etter hverandre.
field-password-wrong = Passordet er feil.
field-totp-wrong = Koden er feil eller brukt. Vent til appen viser en ny, og skriv den.
field-second-factor-set = Du har allerede totrinnsinnlogging.
field-no-second-factor = Denne brukeren har ikke totrinnsinnlogging.
field-own-second-factor = Din egen totrinnsinnlogging fjerner du under «Kontoen din», med passord og kode.
field-own-link = Du kan ikke lage lenke til deg selv. Bytt passord under «Kontoen din», eller be en annen administrator.
field-unknown-account = Det finnes ingen bruker med denne e-postadressen.
field-last-administrator = Dette er den siste administratoren som kan logge inn. Gjør først en annen til administrator, og vent til den personen har valgt et passord.
field-invisible = Her er det usynlige tegn. Skriv teksten på nytt for hånd i stedet for å lime den inn.
field-unknown-role = Velg en rolle.
field-code-wrong = Bruk små bokstaver a–z, tall og bindestrek. Koden må begynne med en bokstav.
field-code-taken = Koden er i bruk. Velg en annen.
field-name-taken = En annen enhet heter det samme. Gi denne et navn som ingen forveksler.
field-unknown-scorecard = Velg et målekort.
field-unknown-survey = Velg en undersøkelse.
field-unknown-unit = Velg en enhet.
field-year-wrong = Skriv et årstall med fire siffer.
field-round-exists = Enheten har allerede en runde med denne undersøkelsen dette året.
field-not-a-figure = Skriv et tall, 0 eller mer, uten punktum eller komma mellom tusenene: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke noe slikt tall.
field-asked-in-round = Undersøkelsen dette året spør om det, så tallet kommer fra svarene.
field-not-a-number-of-answers = Skriv et helt antall svar, 1 eller mer.
field-not-on-scale = Tallet ligger utenfor skalaen.
field-envelopes = Send 1 til 50 konvolutter om gangen.
field-job-needed = Denne jobben kan ikke avbrytes: det er lovet gjestene.
field-job-finished = Jobben er allerede ferdig.

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

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarene står i tilfeldig rekkefølge og kan ikke knyttes til andre svar. Står det et navn eller noe som røper en gjest, så ikke del det videre.
comments-none = Ingen skrev noe her.
comments-not-released = Kommentarene kan leses når runden er stengt og resultatet er frigitt. Før det kan ingen lese dem, og ingen ser om det er noen.
comments-too-few = Kommentarer kan leses når minst ti gjester har svart. Her er det færre, og da kunne noen gjette hvem som skrev hva. Derfor vises verken kommentarene eller hvor mange de er.
comments-back = Tilbake til runden
