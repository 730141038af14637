"""Bounds of the mean of a tally in 30 digits, by another way than the program's: for each trial mean the tilt that gives it is
solved for, and the bound is found around that. What the scripts beside this one have in common (mpmath 1.4.1, scipy 1.17.1)."""

import json

import mpmath as mp
import scipy.optimize

mp.mp.dps = 30


def normal_quantile(q):
    return mp.sqrt(2) * mp.erfinv(2 * mp.mpf(q) - 1)


def r_star(cells, b):
    """For the chance that the mean of the shares is at most b, which lies below its expectation."""
    a = [(x - b, c) for x, c in cells]
    steepest = 1 / min(d for d, _ in a)  # the tilt s lies between this and 0
    slope = lambda s: sum(c * d / (1 - d * s) for d, c in a)
    s = mp.mpf(scipy.optimize.brentq(lambda s: float(slope(mp.mpf(s))), float(steepest) * (1 - 1e-12), 0.0, xtol=1e-300, rtol=1e-12))
    for _ in range(4):  # Newton's steps double the digits
        s -= slope(s) / sum(c * (d / (1 - d * s)) ** 2 for d, c in a)
    r = mp.sqrt(2 * sum(c * mp.log(1 - d * s) for d, c in a))
    u = -s * mp.sqrt(sum(c * (d / (1 - d * s)) ** 2 for d, c in a))
    return r + mp.log(u / r) / r


def bound(cells, z):
    """The distance from the guarded end, by halving."""
    mean = sum(c * x for x, c in cells) / sum(c for _, c in cells)
    if not mean:
        return mp.mpf(0)  # Everybody chose the guarded end.
    low, high = mp.mpf(0), mean
    for _ in range(55):
        b = (low + high) / 2
        low, high = (b, high) if r_star(cells, b) > z else (low, b)
    return b


def seen_from(counts, side):
    width = len(counts) - 1
    return [(i if side == "low" else width - i, mp.mpf(c)) for i, c in enumerate(counts) if c > 0], width


def save(name, cases):
    with open(f"{name}.json", "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
    print(name, len(cases))
