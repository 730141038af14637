"""Reference values for mean_of_items in src/core/stats/scores.rs.

Run here:  python scores.py       (Python 3.11, numpy 2.4.6, scipy 1.17.1; seed fixed, so the file repeats)
Writes:    py-scores.json

Where everybody answered every question and alpha is known, the interval must be Student's of the guests' own means: it is taken
from those, by scipy.stats.t.interval, and never from a formula with alpha. Where alpha is not known, it must be that of the guests
whose answers hang together as closely as the questions' spreads allow; those are the same guests with one question's spread
shared out, so the standard error is put together from NumPy's standard deviations. The last third has an upper limit of alpha
that is not reached, and questions that some skipped.
"""

import json

import numpy as np
import scipy.stats

rng = np.random.default_rng(20261123)


def tally(answers, k):
    return [int((answers == value).sum()) for value in range(1, k + 1)]


def clipped(low, high, k):
    return [float(np.clip(low, 1, k)), float(np.clip(high, 1, k))]


cases = []
while len(cases) < 240:
    people, items, k = int(rng.choice([2, 3, 5, 12, 30, 61, 400])), int(rng.integers(1, 8)), int(rng.choice([2, 3, 5, 5, 7, 11]))
    mood = rng.normal(size=(people, 1)) * rng.choice([0.0, 0.5, 1.5])
    answers = np.clip(np.round((k + 1) / 2 + mood + rng.normal(size=(people, items)) * k / 5), 1, k)
    means, variances = answers.mean(axis=1), answers.var(axis=0, ddof=1)
    kind = len(cases) % 3
    if kind == 0:
        if items < 2 or answers.sum(axis=1).var() < 1e-9:
            continue
        alpha = items / (items - 1) * (1 - variances.sum() / answers.sum(axis=1).var(ddof=1))
        ends = scipy.stats.t.interval(0.95, people - 1, means.mean(), scipy.stats.sem(means))
        cases.append({"tallies": [tally(column, k) for column in answers.T], "alpha": float(alpha),
                      "mean": float(means.mean()), "interval": clipped(*ends, k)})
        continue
    columns = [column[rng.random(people) < 0.9] if kind == 2 else column for column in answers.T]
    n = min(len(column) for column in columns)
    if n < 2:
        continue
    alpha = float(rng.uniform(0, 0.95)) if kind == 2 else None
    mean = np.mean([column.mean() for column in columns])
    spread = np.mean([column.std(ddof=1) for column in columns])
    if alpha is not None:
        # alpha = k/(k - 1) (1 - sum of variances / variance of sums), solved for the standard deviation of the guests' means.
        of_sums = sum(column.var(ddof=1) for column in columns) / (1 - alpha * (items - 1) / items)
        spread = min(spread, np.sqrt(of_sums) / items)
    ends = (mean - scipy.stats.t.ppf(0.975, n - 1) * spread / np.sqrt(n), mean + scipy.stats.t.ppf(0.975, n - 1) * spread / np.sqrt(n))
    cases.append({"tallies": [tally(column, k) for column in columns], "alpha": alpha, "mean": float(mean), "interval": clipped(*ends, k)})

with open("py-scores.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
print(len(cases))
