### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Svar til gjestene

reply-title = Svar til gjestene { $unit } { $year }
reply-help = Skriv hva gjestene sa, og hva dere gjorde. Gjester som svarer i senere runder, ser det under takken. Skriv kort og enkelt, høyst 160 tegn i hvert felt. Ikke skriv navn, eller noe som røper hvem som sa det.
reply-pair = Svar { $number }
reply-said = Gjestene sa
reply-did = Vi gjorde
reply-languages = Andre språk: { $filled } av { $languages } er skrevet
reply-languages-help = Gjester som leser andre språk, ser teksten på { $language } der en oversettelse mangler.
reply-save = Lagre
reply-saved = Svaret er lagret. Gjestene ser det fra nå av.
reply-results = Dette får gjestene vite av seg selv
reply-results-help = Regnet ut fra de frigitte tallene: de to spørsmålene som fikk best svar, og det som fikk dårligst. Følsomme spørsmål er aldri med.
reply-results-none = For få svarte, så gjestene får ikke vite noe om svarene.
field-reply-too-long = Skriv kortere. Det er plass til 160 tegn.
field-reply-half = Skriv både hva gjestene sa og hva dere gjorde, eller la begge stå tomme.
field-reply-own-language = Skriv det også på undersøkelsens eget språk. Det vises der en oversettelse mangler.
field-reply-unknown-language = Undersøkelsen finnes ikke på dette språket.

help-line-title = Hjelp nå
help-line-title-of = Hjelp nå: { $unit }
help-line-help = En gjest kan skrive noe som ikke kan vente, og ingen leser kommentarene før resultatet er frigitt. Skriv hvor gjestene kan få hjelp med en gang, for eksempel et telefonnummer, høyst 160 tegn. Det står ved spørsmål som besvares med egne ord, og under takken.
help-line-caption = Det gjestene ser, enhet for enhet
help-line-unit = Enhet
help-line-line = Det gjestene ser
help-line-none = Ingenting
help-line-inherited = (fra enheten over)
help-line-above = Uten egen tekst ser gjestene det som står for enheten over:
help-line-save = Lagre
help-line-saved = Lagret. Gjestene ser det fra nå av.
help-line-back = Tilbake til alle enhetene

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarene står i tilfeldig rekkefølge og kan ikke knyttes til andre svar. Står det et navn eller noe som røper en gjest, så ikke del det videre.
comments-none = Ingen skrev noe her.
comments-not-released = Kommentarene kan leses når runden er stengt og resultatet er frigitt. Før det kan ingen lese dem, og ingen ser om det er noen.
comments-too-few = Kommentarer kan leses når minst ti gjester har svart. Her er det færre, og da kunne noen gjette hvem som skrev hva. Derfor vises verken kommentarene eller hvor mange de er.
comments-back = Tilbake til runden
