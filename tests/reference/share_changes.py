"""How often changes of shares are right, by going through every pair of results. Prints a table; nothing reads it but people.

Run here:  python share_changes.py      (Python 3.11, numpy 2.4.6, scipy 1.17.1)

For each pair of rounds and each share from 0.5 to 99.5 % in both: the chance that one or more of seven unchanged shares have a
p below 0.05/7 (Holm's first step), in brackets by the pooled z test; the largest over the shares, and at which. Then the least
coverage of the interval over all pairs of a grid of shares, with Newcombe's in brackets.
"""

import numpy as np
from scipy import stats

MEASURES, PART = 7, 0.5
GRID = np.arange(1, 200) / 200
COARSE = np.array([0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99])


def lower(n, z):
    """Lower ends of 0 to n successes with half a success and half a failure more, by halving in ln t."""
    counts = np.stack([n - np.arange(n + 1) + PART, np.arange(n + 1) + PART], 1)
    x, low, high = np.array([0.0, 1.0]), np.full((n + 1, 1), -40.0), np.full((n + 1, 1), 25.0)
    for _ in range(60):
        middle = (low + high) / 2
        t = np.exp(middle)
        weights = counts / (x + t)
        b = (weights * x).sum(1, keepdims=True) / weights.sum(1, keepdims=True)
        e = (x - b) / (x + t)
        r = np.sqrt(np.maximum(2 * (counts * (np.log((x + t) / (b + t)) - e)).sum(1, keepdims=True), 1e-30))
        u = np.sqrt((counts * e * e).sum(1, keepdims=True))
        above = r + np.log(u / r) / r > z
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.minimum(b[:, 0], np.arange(n + 1) / n)


def wilson(n, z):
    x = np.arange(n + 1)
    root = z * np.sqrt(x * (n - x) / n + z * z / 4)
    return (x + z * z / 2 - root) / (n + z * z)


def interval(n0, n1, z, lower):
    """Ends of the difference for every pair of results. What holds for successes from below holds for failures from above."""
    s0, s1 = np.arange(n0 + 1)[:, None] / n0, np.arange(n1 + 1)[None, :] / n1
    (l0, u0), (l1, u1) = ((lower(n, z), 1 - lower(n, z)[::-1]) for n in (n0, n1))
    l0, u0, l1, u1 = l0[:, None], u0[:, None], l1[None, :], u1[None, :]
    return s1 - s0 - np.hypot(s1 - l1, u0 - s0), s1 - s0 + np.hypot(u1 - s1, s0 - l0)


def pooled(n0, n1):
    x0, x1 = np.arange(n0 + 1)[:, None], np.arange(n1 + 1)[None, :]
    share = (x0 + x1) / (n0 + n1)
    with np.errstate(all="ignore"):
        z = (x1 / n1 - x0 / n0) / np.sqrt(share * (1 - share) * (1 / n0 + 1 / n1))
    return np.where(np.isnan(z), 0, np.abs(z))


def chance(n0, n1, p0, p1, is_so):
    return stats.binom.pmf(np.arange(n0 + 1), n0, p0) @ is_so @ stats.binom.pmf(np.arange(n1 + 1), n1, p1)


first_step, two_sided = stats.norm.isf(0.025 / MEASURES), stats.norm.isf(0.025)
print("| rounds | family error at most | of the pooled z | family error, mean over shares | coverage at least | mean | Newcombe's at least |")
print("|---|---|---|---|---|---|---|")
for n0, n1 in [(10, 10), (20, 20), (30, 30), (61, 61), (200, 200), (10, 200), (10, 1000), (20, 400), (30, 200), (30, 1000), (61, 1000)]:
    low, high = interval(n0, n1, first_step, lower)
    families = []
    for is_so in ((low > 1e-12) | (high < -1e-12), pooled(n0, n1) > first_step):
        families.append([100 * (1 - (1 - chance(n0, n1, p, p, is_so)) ** MEASURES) for p in GRID])
    covers = []
    for ends in (lower, wilson):
        low, high = interval(n0, n1, two_sided, ends)
        covers.append([100 * chance(n0, n1, p, q, (low <= q - p + 1e-12) & (high >= q - p - 1e-12)) for p in COARSE for q in COARSE])
    worst = [f"{max(f):.1f} % ({100 * GRID[int(np.argmax(f))]:.1f} %)" for f in families]
    print(f"| {n0}, {n1} | {worst[0]} | {worst[1]} | {np.mean(families[0]):.1f} % | {min(covers[0]):.1f} % | {np.mean(covers[0]):.1f} % | {min(covers[1]):.1f} % |", flush=True)
