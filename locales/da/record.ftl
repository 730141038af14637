### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Registreringer

readings-title = Registreringer { $unit } { $year }
readings-help = Skriv årets tal. Et felt, du lader stå tomt, bliver ikke ændret. Hvis du retter et tal, bliver det gamle gemt i historikken.
readings-save = Gem
readings-synthetic = Enheden har testdata for dette år: tallene er fra et program eller en årsrapport, ikke fra enhedens egne optællinger.
readings-saved = Tallene er gemt.
readings-total = Summen, som den er meldt (kan stå tom)
readings-total-help = Bruges kun til at se, om delene stemmer.
readings-doubtful = Gemt, men se på dette igen
readings-reported = Svar fra undersøgelser i en ældre rapport
readings-reported-help = For år uden en runde her i Peil. Skriv tallene med lige så mange decimaler som i rapporten.
readings-reported-mean = Gennemsnit
readings-reported-share = Procent
doubt-impossible = { $figure } kan ikke komme fra { $answers } svar. Det nærmeste er { $below } og { $above }. Se, om tallet og antallet af svar er rigtige.
doubt-parts = Delene giver { $sum } tilsammen, men summen er meldt som { $total }.

field-not-a-figure = Skriv et tal, 0 eller mere, uden punktum eller komma mellem tusinderne: 3341 eller 7,7.
field-unknown-figure = Målekortet har ikke sådan et tal.
field-asked-in-round = Undersøgelsen i dette år spørger om det, så tallet kommer fra svarene.
field-not-a-number-of-answers = Skriv et helt antal svar, 1 eller mere.
field-not-on-scale = Tallet ligger uden for skalaen.
