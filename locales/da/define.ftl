### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Resultatmål

targets-help = Målene sættes i filen scorecard.json, før svarene samles ind. Her ser du, hvad der gælder, og siden hvornår.
targets-measure = Nøgletal
targets-adopted = Gælder siden
target-least = mindst { $target }
target-most = højst { $target }
