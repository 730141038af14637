### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Svar til gjestene

round-reply = Skriv tilbake til gjestene
round-reply-help = Gjestene ser kva de gjorde, og noko av resultatet, når dei har svart neste gong.
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
