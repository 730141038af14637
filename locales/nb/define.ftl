### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Resultatmål

targets-help = Målene settes i filen scorecard.json før svarene samles inn. Her ser du hva som gjelder, og siden når.
targets-measure = Styringsparameter
targets-adopted = Gjelder siden
target-least = minst { $target }
target-most = høyst { $target }
