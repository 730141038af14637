"""Reference values for src/core/stats/guarded/mean_only.rs and the detectable change of needed.rs, in 30 digits.

Run here:  python reaches.py      (Python 3.11, mpmath 1.4.1, numpy 2.4.6, scipy 1.17.1; seed fixed, so the file repeats)
Writes:    py-mean-only.json, py-detectable.json
"""

import mpmath as mp
import numpy as np

from saddlepoint import bound, normal_quantile, save, seen_from

rng = np.random.default_rng(20261123)
HALF = mp.mpf(1) / 2
TWO_SIDED, POWER = normal_quantile("0.975"), normal_quantile("0.8")


def reach(counts, side, z):
    cells, width = seen_from(counts, side)
    mean = sum(c * x for x, c in cells) / sum(c for _, c in cells)
    return max(mean - bound(cells + [(0, HALF), (width, HALF)], z), 0)


def reach_of_ends(mean, n, width, side, z):
    """Of n answers at the two ends of the scale, with this mean above the lowest."""
    off = mean if side == "low" else width - mean
    far = n * off / width
    return max(off - bound([(0, n - far + HALF), (width, far + HALF)], z), 0)


def draw():
    k = int(rng.choice([2, 3, 5, 5, 5, 7, 11]))
    n = int(rng.choice([1, 5, 10, 12, 20, 30, 61, 100, 200, 400, 1000, 1_000_000]))
    return [int(c) for c in rng.multinomial(n, rng.dirichlet([0.6] * k))]


lost, plans = [], []
for _ in range(220):
    after = draw()
    width = len(after) - 1
    plans.append({"counts": after, "change": float(mp.hypot(*(reach(after, side, TWO_SIDED + POWER) for side in ("low", "high"))))})
    decimals = int(rng.integers(1, 3))
    mean = mp.mpf(int(rng.integers(0, width * 10**decimals + 1))) / 10**decimals
    off_by = HALF / 10**decimals * int(rng.integers(0, 2))
    n = int(rng.choice([1, 5, 8, 30, 61, 200, 5000]))
    nearest = min(max(mp.mpf(width) / 2, mean - off_by), mean + off_by)
    difference = sum(mp.mpf(i * c) for i, c in enumerate(after)) / sum(after) - mean
    ends = [mp.hypot(reach(after, a, TWO_SIDED), reach_of_ends(nearest, n, width, b, TWO_SIDED)) + off_by for a, b in (("low", "high"), ("high", "low"))]
    interval = [float(max(difference - ends[0], -width)), float(min(difference + ends[1], width))]
    lost.append({"mean": float(1 + mean), "off_by": float(off_by), "n": n, "after": after, "interval": interval})

save("py-mean-only", lost)
save("py-detectable", plans)
