"""Reference values for src/core/stats/guarded.rs.

Run here:  python guarded.py      (Python 3.11, mpmath 1.4.1, numpy 2.4.6, scipy 1.17.1; seed fixed, so the file repeats)
Writes:    py-guarded.json, py-guarded-needed.json

Bounds are those of saddlepoint.py. `tails` are exact: the chance, under the Dirichlet distribution that the bound stands for,
that the mean lies beyond the bound; by inversion of the characteristic function of a sum of gammas (Gil-Pelaez 1951). They
tell how good the saddlepoint approximation is (0.05 is meant). Those of shares are of the binomial distribution, from SciPy.
"""

import mpmath as mp
import numpy as np
import scipy.integrate
import scipy.stats

from saddlepoint import bound, normal_quantile, r_star, save, seen_from

rng = np.random.default_rng(20261122)
Z = {q: normal_quantile(q) for q in ("0.95", "0.975")}


def tail(cells, b):
    a = np.array([float(x) - b for x, _ in cells])
    c = np.array([float(w) for _, w in cells])
    chance = lambda t: np.exp(-0.5 * (c * np.log1p((a * t) ** 2)).sum()) * np.sin((c * np.arctan(a * t)).sum()) / t
    return 0.5 - scipy.integrate.quad(chance, 0, np.inf, limit=2000, epsabs=1e-11)[0] / np.pi


def part(counts):
    """What the guarded end counts for: half an answer; a whole one where nobody answered between the ends, or all alike."""
    is_alike = sum(c > 0 for c in counts) == 1
    return mp.mpf(1) / 2 if any(counts[1:-1]) and not is_alike else mp.mpf(1)


def needed(cells, part, target):
    """Counting up: the first number of answers, in the same shares, whose bound reaches a target this far from the guarded end."""
    total = sum(c for _, c in cells)
    for n in range(2, 3001):
        guarded = [(x, c * n / total) for x, c in cells] + [(0, part)]
        if target < sum(c * x for x, c in guarded) / sum(c for _, c in guarded) and r_star(guarded, target) >= Z["0.95"]:
            return n


cases = []
half = mp.mpf(1) / 2
for n in [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 12, 15, 17, 20, 25, 30, 30, 37, 45, 50, 61, 61, 61, 80, 100, 148, 200, 300, 400, 1000, 5000, 50_000, 1_000_000, 10_000_000]:
    for k in (2, 3, 4, 5, 5, 5, 7, 11):
        counts = rng.multinomial(n, rng.dirichlet([0.6] * k))
        bounds, ends, tails = [], [], []
        for side in ("low", "high"):
            cells, width = seen_from([int(c) for c in counts], side)
            guarded = cells + [(0, part(counts))]
            b = bound(guarded, Z["0.95"])
            if n <= 400 and b:
                tails.append(tail(guarded, float(b)))
            even = bound(cells + [(0, half), (width, half)], Z["0.975"])
            place = lambda distance: float(1 + distance if side == "low" else 1 + width - distance)
            bounds.append(place(b))
            ends.append(place(min(even, b)))
        cases.append({"counts": [int(c) for c in counts], "bounds": bounds, "interval": ends, "tails": tails})

shares = []
for n in [1, 2, 3, 4, 5, 7, 8, 10, 12, 15, 17, 20, 23, 29, 40, 50, 61, 75, 100, 148, 200, 263, 400, 1000, 5000, 100_000, 10_000_000]:
    for x in sorted({0, 1, 2, n // 10, n // 3, n // 2, 2 * n // 3, n - 2, n - 1, n}):
        if 0 <= x <= n:
            low = float(bound([(0, mp.mpf(n - x + 1)), (1, mp.mpf(x))], Z["0.95"])) if x else 0.0
            high = 1 - float(bound([(0, mp.mpf(x + 1)), (1, mp.mpf(n - x))], Z["0.95"])) if x < n else 1.0
            tails = [scipy.stats.binom.sf(x - 1, n, low) if x else None, scipy.stats.binom.cdf(x, n, high) if x < n else None]
            shares.append({"x": x, "n": n, "bounds": [low, high], "tails": tails})

plans = []
for number in range(400):
    n, k = int(rng.integers(2, 120)), int(rng.choice([2, 3, 4, 5, 5, 5, 7, 11]))
    counts = [int(c) for c in rng.multinomial(n, rng.dirichlet([0.6] * k))]
    side = ("low", "high")[number % 2]
    cells, width = seen_from(counts, side)
    mean = sum(c * x for x, c in cells) / n
    target = mean * mp.mpf(float(rng.uniform(0.05, 0.97)))
    if len(cells) < 2 or not target:
        continue
    n = needed(cells, part(counts), target)
    if n:
        plans.append({"counts": counts, "target": float(1 + target if side == "low" else 1 + width - target), "needed": n})


save("py-guarded", cases + shares)
save("py-guarded-needed", plans)
