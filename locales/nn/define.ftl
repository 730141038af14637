### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Resultatmål

targets-help = Måla blir sette i fila scorecard.json før svara blir samla inn. Her ser du kva som gjeld, og sidan når.
targets-measure = Styringsparameter
targets-adopted = Gjeld sidan
target-least = minst { $target }
target-most = høgst { $target }
