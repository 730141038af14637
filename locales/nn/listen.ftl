### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Svar til gjestene

reply-title = Svar til gjestene { $unit } { $year }
reply-help = Skriv kva gjestene sa, og kva de gjorde. Gjester som svarer i seinare rundar, ser det under takken. Skriv kort og enkelt, høgst 160 teikn i kvart felt. Ikkje skriv namn, eller noko som røper kven som sa det.
reply-pair = Svar { $number }
reply-said = Gjestene sa
reply-did = Vi gjorde
reply-languages = Andre språk: { $filled } av { $languages } er skrivne
reply-languages-help = Gjester som les andre språk, ser teksten på { $language } der ei omsetjing manglar.
reply-save = Lagre
reply-saved = Svaret er lagra. Gjestene ser det frå no av.
reply-results = Dette får gjestene vite av seg sjølv
reply-results-help = Rekna ut frå dei frigitte tala: dei to spørsmåla som fekk best svar, og det som fekk dårlegast. Følsame spørsmål er aldri med.
reply-results-none = For få svarte, så gjestene får ikkje vite noko om svara.
field-reply-too-long = Skriv kortare. Det er plass til 160 teikn.
field-reply-half = Skriv både kva gjestene sa og kva de gjorde, eller lat begge stå tomme.
field-reply-own-language = Skriv det òg på språket til undersøkinga. Det blir vist der ei omsetjing manglar.
field-reply-unknown-language = Undersøkinga finst ikkje på dette språket.

help-line-title = Hjelp no
help-line-title-of = Hjelp no: { $unit }
help-line-help = Ein gjest kan skrive noko som ikkje kan vente, og ingen les kommentarane før resultatet er frigitt. Skriv kvar gjestene kan få hjelp med ein gong, til dømes eit telefonnummer, høgst 160 teikn. Det står ved spørsmål som ein svarer på med eigne ord, og under takken.
help-line-caption = Det gjestene ser, eining for eining
help-line-unit = Eining
help-line-line = Det gjestene ser
help-line-none = Ingenting
help-line-inherited = (frå eininga over)
help-line-above = Utan eigen tekst ser gjestene det som står for eininga over:
help-line-save = Lagre
help-line-saved = Lagra. Gjestene ser det frå no av.
help-line-back = Tilbake til alle einingane

comments-title = Kommentarar { $unit } { $year }
comments-help = Kommentarane står i tilfeldig rekkjefølgje og kan ikkje knytast til andre svar. Står det eit namn eller noko som røper ein gjest, så ikkje del det vidare.
comments-none = Ingen skreiv noko her.
comments-not-released = Kommentarane kan lesast når runden er stengd og resultatet er frigitt. Før det kan ingen lese dei, og ingen ser om det er nokon.
comments-too-few = Kommentarar kan lesast når minst ti gjester har svart. Her er det færre, og då kunne nokon gjette kven som skreiv kva. Difor blir verken kommentarane eller kor mange dei er, viste.
comments-back = Tilbake til runden
