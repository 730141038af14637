"""Reference values for src/core/stats/guarded/change.rs.

Run here:  python changes.py      (Python 3.11, mpmath 1.4.1, numpy 2.4.6, scipy 1.17.1; seed fixed, so the file repeats)
Writes:    py-changes.json

Ends of the rounds are those of saddlepoint.py. p is found by another way than the program's: not by trying quantiles, but by
halving where the end of one round lies until the end of the other, which the difference then leaves it, belongs to the same
quantile.
"""

import mpmath as mp
import numpy as np

from saddlepoint import bound, normal_quantile, r_star, save, seen_from

rng = np.random.default_rng(20261121)
TWO_SIDED = normal_quantile("0.975")
HALF = mp.mpf(1) / 2


def reach_of(counts, side):
    """A round seen from one end: its cells with half an answer at each end, and its own mean as a distance from there."""
    cells, width = seen_from(counts, side)
    mean = sum(c * x for x, c in cells) / sum(c for _, c in cells)
    return cells + [(0, HALF), (width, HALF)], mean


def quantile(cells, b):
    """Of a bound at b: none (zero) where b lies beyond the middle of what is believed."""
    if b <= 0:
        return mp.inf
    return r_star(cells, b) if b < sum(c * x for x, c in cells) / sum(c for _, c in cells) else mp.mpf(0)


def both(rounds, z):
    """How far the two ends lie from their means together."""
    return mp.sqrt(sum(max(mean - bound(cells, z), 0) ** 2 for cells, mean in rounds))


def p_of(rounds, distance):
    (first, mean), (second, other) = rounds

    def quantiles(part):
        rest = mp.sqrt(max(distance**2 - part**2, 0))
        return quantile(first, mean - part), quantile(second, other - rest)

    low, high = mp.mpf(0), distance
    for end in (low, high):
        a, b = quantiles(end)
        # One round's end cannot come so near to its mean: the other's has the whole difference.
        if (a >= b) == (end == low):
            z = b if end == low else a
            break
    else:
        for _ in range(90):
            part = (low + high) / 2
            a, b = quantiles(part)
            low, high = (part, high) if a < b else (low, part)
        # Where one round's end comes as near to its mean as it can, its quantile jumps; the other's goes on.
        (a, b), (later, _) = quantiles(low), quantiles(high)
        z = a if abs(a - later) < mp.mpf("1e-12") else b
    return float(mp.erfc(z / mp.sqrt(2))) if z > mp.mpf("0.001") else 1.0


def case(before, after):
    n0, n1 = sum(before), sum(after)
    mean = lambda counts, n: sum(mp.mpf(i * c) for i, c in enumerate(counts)) / n
    difference = mean(after, n1) - mean(before, n0)
    down = [reach_of(after, "low"), reach_of(before, "high")]
    up = [reach_of(after, "high"), reach_of(before, "low")]
    p = p_of(down if difference > 0 else up, abs(difference)) if difference else 1.0
    interval = [float(difference - both(down, TWO_SIDED)), float(difference + both(up, TWO_SIDED))]
    return {"before": before, "after": after, "difference": float(difference), "interval": interval, "p": p}


SIZES = [1, 2, 3, 5, 8, 10, 12, 20, 30, 30, 61, 61, 100, 200, 400, 1000, 20_000, 1_000_000, 10_000_000]
cases = []
for number in range(420):
    k = int(rng.choice([2, 2, 3, 5, 5, 5, 7, 11]))
    n0, n1 = int(rng.choice(SIZES)), int(rng.choice(SIZES))
    truth = rng.dirichlet([0.6] * k)
    # Every third pair is of one truth, every third of two that are near, and every third of two that have nothing in common.
    other = (truth, 0.9 * truth + 0.1 * rng.dirichlet([0.6] * k), rng.dirichlet([0.6] * k))[number % 3]
    cases.append(case([int(c) for c in rng.multinomial(n0, truth)], [int(c) for c in rng.multinomial(n1, other)]))
for before, after in [([0, 0, 0, 0, 20], [0, 0, 0, 2, 18]), ([0, 0, 0, 0, 20], [20, 0, 0, 0, 0]), ([0, 10], [20, 0]), ([0, 10], [0, 20])]:
    cases.append(case(before, after))

save("py-changes", cases)
