### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Svar til gæsterne

reply-title = Svar til gæsterne { $unit } { $year }
reply-help = Skriv, hvad gæsterne sagde, og hvad I gjorde. Gæster, der svarer i senere runder, ser det under takken. Skriv kort og enkelt, højst 160 tegn i hvert felt. Skriv ikke navne eller noget, der røber, hvem der sagde det.
reply-pair = Svar { $number }
reply-said = Gæsterne sagde
reply-did = Vi gjorde
reply-languages = Andre sprog: { $filled } af { $languages } er skrevet
reply-languages-help = Gæster, der læser andre sprog, ser teksten på { $language }, hvor en oversættelse mangler.
reply-save = Gem
reply-saved = Svaret er gemt. Gæsterne ser det fra nu af.
reply-results = Det får gæsterne at vide af sig selv
reply-results-help = Regnet ud fra de frigivne tal: de to spørgsmål, der fik de bedste svar, og det, der fik de dårligste. Følsomme spørgsmål er aldrig med.
reply-results-none = For få svarede, så gæsterne får ikke noget at vide om svarene.
field-reply-too-long = Skriv kortere. Der er plads til 160 tegn.
field-reply-half = Skriv både, hvad gæsterne sagde, og hvad I gjorde, eller lad begge stå tomme.
field-reply-own-language = Skriv det også på undersøgelsens eget sprog. Det vises, hvor en oversættelse mangler.
field-reply-unknown-language = Undersøgelsen findes ikke på dette sprog.

help-line-title = Hjælp nu
help-line-title-of = Hjælp nu: { $unit }
help-line-help = En gæst kan skrive noget, der ikke kan vente, og ingen læser kommentarerne, før resultatet er frigivet. Skriv, hvor gæsterne kan få hjælp med det samme, for eksempel et telefonnummer, højst 160 tegn. Det står ved spørgsmål, der besvares med egne ord, og under takken.
help-line-caption = Det, gæsterne ser, enhed for enhed
help-line-unit = Enhed
help-line-line = Det, gæsterne ser
help-line-none = Ingenting
help-line-inherited = (fra enheden over)
help-line-above = Uden egen tekst ser gæsterne det, der står for enheden over:
help-line-save = Gem
help-line-saved = Gemt. Gæsterne ser det fra nu af.
help-line-back = Tilbage til alle enhederne

comments-title = Kommentarer { $unit } { $year }
comments-help = Kommentarerne står i tilfældig rækkefølge og kan ikke knyttes til andre svar. Står der et navn eller noget, der røber en gæst, så del det ikke videre.
comments-none = Ingen skrev noget her.
comments-not-released = Kommentarerne kan læses, når runden er lukket, og resultatet er frigivet. Før det kan ingen læse dem, og ingen ser, om der er nogen.
comments-too-few = Kommentarer kan læses, når mindst ti gæster har svaret. Her er der færre, og så kunne nogen gætte, hvem der skrev hvad. Derfor vises hverken kommentarerne eller hvor mange de er.
comments-back = Tilbage til runden
