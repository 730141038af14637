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

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarene står i tilfeldig rekkefølge og kan ikke knyttes til andre svar. Står det et navn eller noe som røper en gjest, så ikke del det videre.
comments-none = Ingen skrev noe her.
comments-not-released = Kommentarene kan leses når runden er stengt og resultatet er frigitt. Før det kan ingen lese dem, og ingen ser om det er noen.
comments-too-few = Kommentarer kan leses når minst ti gjester har svart. Her er det færre, og da kunne noen gjette hvem som skrev hva. Derfor vises verken kommentarene eller hvor mange de er.
comments-back = Tilbake til runden
