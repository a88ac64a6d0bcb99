"""How rarely chance arranges so many points alike: a number of false alarms."""

import numpy as np

from matcher.cues.geometry.matching import TOLERANCE

_SPENT = 3  # pairs that fix an affine map agree with it always
_FRAME_SHARE = 0.25  # of chance pairs that agree in place, those that do in size and turn, too


def rarity(found: int, matches: int, area: float) -> float:
    """Return -log10 of the number of false alarms, from 0 up.

    That is how many arrangements as good chance would give among all maps that were tried, if
    matches fell anywhere (Desolneux, Moisan, Morel 2000; for points: Moisan and Stival 2004). The
    binomial tail is bounded by Hoeffding (1963).

    Args:
        found: matches that follow one map.
        matches: all of them.
        area: in which the picture's points lie, in squared long sides.
    """
    trials, hits = matches - _SPENT, found - _SPENT
    if hits <= 0:
        return 0.0
    likely = min(0.5, _FRAME_SHARE * np.pi * TOLERANCE**2 / (area + 1e-3)) + 1e-4
    share = hits / trials
    if share <= likely:
        return 0.0
    gain = share * np.log(share / likely)
    if share < 1:
        gain += (1 - share) * np.log((1 - share) / (1 - likely))
    return max(0.0, float((trials * gain - np.log(matches)) / np.log(10)))
