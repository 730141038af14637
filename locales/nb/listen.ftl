### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Svar til gjestene

round-reply = Skriv tilbake til gjestene
round-reply-help = Gjestene ser hva dere gjorde, og noe av resultatet, når de har svart neste gang.
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
