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

comments-title = Kommentarar { $unit } { $year }
comments-help = Kommentarane står i tilfeldig rekkjefølgje og kan ikkje knytast til andre svar. Står det eit namn eller noko som røper ein gjest, så ikkje del det vidare.
comments-none = Ingen skreiv noko her.
comments-not-released = Kommentarane kan lesast når runden er stengd og resultatet er frigitt. Før det kan ingen lese dei, og ingen ser om det er nokon.
comments-too-few = Kommentarar kan lesast når minst ti gjester har svart. Her er det færre, og då kunne nokon gjette kven som skreiv kva. Difor blir verken kommentarane eller kor mange dei er, viste.
comments-back = Tilbake til runden
