### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Registreringer

readings-title = Registreringer { $unit } { $year }
readings-help = Skriv tallene for året. Et felt du lar stå tomt, blir ikke endret. Retter du et tall, blir det gamle tatt vare på i historikken.
readings-save = Lagre
readings-synthetic = Enheten har prøvedata for dette året: tallene er fra et dataprogram eller en årsrapport, ikke fra denne enhetens egne tellinger.
readings-saved = Tallene er lagret.
readings-total = Summen, slik den er meldt (kan stå tomt)
readings-total-help = Brukes bare til å se om delene stemmer.
readings-doubtful = Lagret, men se på dette en gang til
readings-reported = Svar fra undersøkelser i en eldre rapport
readings-reported-help = For år uten en runde her i Peil. Skriv tallene med like mange desimaler som i rapporten.
readings-reported-mean = Gjennomsnitt
readings-reported-share = Prosent
doubt-impossible = { $figure } kan ikke komme fra { $answers } svar. Det nærmeste er { $below } og { $above }. Se om tallet og antallet svar er riktige.
doubt-parts = Delene blir { $sum } til sammen, men summen er meldt som { $total }.

field-not-a-figure = Skriv et tall, 0 eller mer, uten punktum eller komma mellom tusenene: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke noe slikt tall.
field-asked-in-round = Undersøkelsen dette året spør om det, så tallet kommer fra svarene.
field-not-a-number-of-answers = Skriv et helt antall svar, 1 eller mer.
field-not-on-scale = Tallet ligger utenfor skalaen.
