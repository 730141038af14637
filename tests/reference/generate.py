"""Reference values for src/core/stats from SciPy, statsmodels and pingouin, and from 40-digit arithmetic.

Run here:  python generate.py     (Python 3, versions as printed at the end; seed fixed, so the files repeat)
           scipy 1.17.1, statsmodels 0.15.0, pingouin 0.7.0, numpy 2.4.6, mpmath 1.4.1
Writes:    py-*.json

The published function is asked wherever there is one. Exact figures (means, variances, p-hat, Hedges' factor) come from
fractions and mpmath, because a double-precision reference can't check nine digits of a difference that cancels.
"""

import json
import sys
import warnings
from decimal import ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import mpmath as mp
import numpy as np
import pandas as pd
import pingouin
import scipy
import scipy.stats
import statsmodels
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

mp.mp.dps = 40
rng = np.random.default_rng(20260105)
SIZES = [1, 2, 3, 4, 5, 8, 12, 30, 59, 165, 400, 3000, 50_000]


def save(name, cases):
    with open(f"py-{name}.json", "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
    print(name, len(cases))


def tally(n, k):
    weights = rng.exponential(size=k) + 0.02
    return [int(c) for c in rng.multinomial(n, weights / weights.sum())]


def size():
    return int(rng.choice(SIZES))


def moments(counts, first=1):
    n = sum(counts)
    mean = Fraction(sum((first + i) * c for i, c in enumerate(counts)), n)
    squares = sum(c * (first + i - mean) ** 2 for i, c in enumerate(counts))
    return n, mean, squares / (n - 1) if n > 1 else None


def exact(fraction):
    return mp.mpf(fraction.numerator) / fraction.denominator


# Mean and spread of any tally, small to ten million million answers, exactly.
cases = []
for i in range(240):
    k, first = int(rng.integers(2, 12)), int(rng.choice([0, 1, 1, 1, -5, 10_000_000]))
    counts = tally(int(10 ** rng.uniform(0.4, 13)), k)
    n, mean, variance = moments(counts, first)
    cases.append({"first": first, "counts": counts, "n": n, "mean": float(mean), "sd": float(mp.sqrt(exact(variance)))})
save("moments", cases)

# One share: Wilson's interval; beside it the textbook formula in 40 digits.
cases = []
Z = mp.sqrt(2) * mp.erfinv(mp.mpf("0.95"))


def wilson(x, n):
    p = mp.mpf(x) / n
    root = Z * mp.sqrt(p * (1 - p) / n + Z**2 / (4 * n * n))
    return [float((p + Z**2 / (2 * n) + sign * root) / (1 + Z**2 / n)) for sign in (-1, 1)]


for n in [1, 2, 3, 5, 10, 20, 29, 59, 148, 263, 1000, 10_000_000]:
    for x in sorted({0, 1, 2, n // 10, n // 3, n // 2, n - n // 3, n - 2, n - 1, n} | {int(v) for v in rng.integers(0, n + 1, 24)}):
        if 0 <= x <= n:
            low, high = proportion_confint(x, n, 0.05, "wilson")
            cases.append({"x": x, "n": n, "low": float(low), "high": float(high), "exact": wilson(x, n)})
save("wilson", cases)

# Two shares: Newcombe's interval, Cohen's h.
cases = []
for i in range(240):
    n0, n1 = (size() * int(rng.choice([1, 1, 1, 200])) for _ in range(2))
    x0, x1 = (int(rng.binomial(n, rng.choice([0, 0.02, 0.3, 0.5, 0.8, 0.97, 1]))) for n in (n0, n1))
    low, high = confint_proportions_2indep(x1, n1, x0, n0, compare="diff", method="newcomb", alpha=0.05)
    h = 2 * mp.asin(mp.sqrt(mp.mpf(x1) / n1)) - 2 * mp.asin(mp.sqrt(mp.mpf(x0) / n0))
    cases.append({"before": [x0, n0], "after": [x1, n1], "difference": float(Fraction(x1, n1) - Fraction(x0, n0)),
                  "low": float(low), "high": float(high), "h": float(h)})
save("newcombe", cases)

# Two means: SciPy's Welch from summary statistics; Hedges' g with its exact factor.
cases = []
while len(cases) < 240:
    k = int(rng.integers(2, 12))
    a, b = tally(max(2, size()), k), tally(max(2, size()), k)
    if len(cases) % 8 == 0:
        a, b = tally(int(rng.integers(9e6, 2e7)), k), tally(int(rng.integers(9e6, 2e7)), k)
    (n0, m0, v0), (n1, m1, v1) = moments(a), moments(b)
    if v0 + v1 == 0:
        continue
    test = scipy.stats.ttest_ind_from_stats(float(m1), float(mp.sqrt(exact(v1))), n1, float(m0), float(mp.sqrt(exact(v0))), n0, equal_var=False)
    m = n0 + n1 - 2
    factor = mp.exp(mp.loggamma(mp.mpf(m) / 2) - mp.loggamma(mp.mpf(m - 1) / 2)) / mp.sqrt(mp.mpf(m) / 2)
    pooled = mp.sqrt(exact((v0 * (n0 - 1) + v1 * (n1 - 1)) / m))
    cases.append({"before": a, "after": b, "difference": float(m1 - m0), "p": float(test.pvalue),
                  "g": float(exact(m1 - m0) / pooled * factor)})
save("welch", cases)

# Ordered answers: SciPy's test on raw answers; p-hat exactly; degrees of freedom from the definition by ranks.
cases = []


def ordinal(a, b):
    x, y = (np.repeat(np.arange(1, len(c) + 1), c) for c in (a, b))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        test = scipy.stats.brunnermunzel(x, y)
    if not np.isfinite(test.statistic):
        return None
    ranks = scipy.stats.rankdata(np.concatenate([x, y]))
    sx, sy = (np.var(all_ - scipy.stats.rankdata(own), ddof=1) for all_, own in ((ranks[: len(x)], x), (ranks[len(x):], y)))
    ux, uy = len(x) * sx, len(y) * sy
    below, halves = 0, 0
    for p, q in zip(a, b):
        halves += q * (2 * below + p)
        below += p
    p_hat = Fraction(halves, 2 * len(x) * len(y))
    return {"before": a, "after": b, "p_hat": float(p_hat), "delta": float(2 * p_hat - 1), "w": float(test.statistic),
            "df": float((ux + uy) ** 2 / (ux**2 / (len(x) - 1) + uy**2 / (len(y) - 1))), "p": float(test.pvalue)}


while len(cases) < 240:
    k = int(rng.integers(2, 12))
    case = ordinal(tally(max(2, size()), k), tally(max(2, size()), k))
    if case is not None:
        cases.append(case)
for n in (1_000_000, 3_000_000, 10_000_000):
    shape = rng.exponential(size=5) + 0.2
    shape = shape / shape.sum()
    cases.append(ordinal([int(c) for c in rng.multinomial(n, shape)], [int(c) for c in rng.multinomial(n, shape)]))
save("brunner-munzel", cases)

# Alpha: pingouin, over those who answered everything.
cases = []
while len(cases) < 210:
    people, items = int(rng.choice([3, 4, 6, 12, 30, 59])), int(rng.integers(2, 8))
    trait = rng.normal(size=(people, 1)) * rng.choice([0.0, 0.7, 1.5])
    answers = np.clip(np.round(3 + trait + rng.normal(size=(people, items))), 1, 5)
    answers[rng.random(answers.shape) < rng.choice([0, 0, 0.05, 0.2])] = np.nan
    frame = pd.DataFrame(answers)
    complete = frame.dropna()
    if len(complete) < 2 or complete.sum(axis=1).var() == 0:
        continue
    if frame.cov().to_numpy().sum() <= 1e-9:      # needed no more; without it the cases would be others
        continue
    alpha = pingouin.cronbach_alpha(frame, nan_policy="listwise")[0]
    cases.append({"answers": [[None if np.isnan(v) else int(v) for v in row] for row in answers],
                  "alpha": float(alpha), "complete": len(complete)})
save("alpha", cases)

# GRIM by brute force: the sums around, and three ways of rounding halves.
cases = []
for i in range(300):
    decimals, n, items = int(rng.integers(1, 4)), int(rng.integers(1, 120)), int(rng.choice([1, 1, 1, 2, 3]))
    digits = int(rng.integers(10**decimals, 5 * 10**decimals + 1))
    unit, printed = Decimal(1).scaleb(-decimals), Decimal(digits).scaleb(-decimals)
    grains = n * items
    near = range(digits * grains // 10**decimals - 2, digits * grains // 10**decimals + 3)
    possible = any((Decimal(s) / grains).quantize(unit, how) == printed for s in near for how in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN))
    cases.append({"digits": digits, "decimals": decimals, "n": n, "items": items, "possible": possible})
save("grim", cases)

print(sys.version.split()[0], *(f"{m.__name__} {m.__version__}" for m in (scipy, statsmodels, pingouin, np, mp)))
