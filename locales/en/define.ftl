### English. Every text has its own key; the same keys in every language.

## Targets

targets-help = Targets are set in the file scorecard.json before answers are collected. Here you see which hold, and since when.
targets-measure = Measure
targets-adopted = Held since
target-least = at least { $target }
target-most = at most { $target }
