### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Registreringar

readings-title = Registreringar { $unit } { $year }
readings-help = Skriv tala for året. Eit felt du lar stå tomt, blir ikkje endra. Rettar du eit tal, blir det gamle teke vare på i historikken.
readings-save = Lagre
readings-synthetic = Eininga har prøvedata for dette året: tala er frå eit dataprogram eller ei årsmelding, ikkje frå eigne teljingar.
readings-saved = Tala er lagra.
readings-total = Summen, slik han er meld (kan stå tom)
readings-total-help = Blir berre brukt til å sjå om delane stemmer.
readings-doubtful = Lagra, men sjå på dette ein gong til
readings-reported = Svar frå undersøkingar i ein eldre rapport
readings-reported-help = For år utan ein runde her i Peil. Skriv tala med like mange desimalar som i rapporten.
readings-reported-mean = Gjennomsnitt
readings-reported-share = Prosent
doubt-impossible = { $figure } kan ikkje komme frå { $answers } svar. Det nærmaste er { $below } og { $above }. Sjå om talet og talet på svar er rette.
doubt-parts = Delane blir { $sum } til saman, men summen er meld som { $total }.

field-not-a-figure = Skriv eit tal, 0 eller meir, utan punktum eller komma mellom tusena: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikkje noko slikt tal.
field-asked-in-round = Undersøkinga dette året spør om det, så talet kjem frå svara.
field-not-a-number-of-answers = Skriv eit heilt tal svar, 1 eller meir.
field-not-on-scale = Talet ligg utanfor skalaen.
