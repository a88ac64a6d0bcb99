"""Colour of the product, not of its background: a soft Lab histogram over the foreground.

The square root of a histogram has unit length, and the inner product of two such roots is the
Bhattacharyya coefficient of the histograms (1 = the same colours in the same shares).
"""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

_LEVELS = 32  # per RGB channel: finer than a bin is wide, and the tables stay below 2 MB
_BINS = (8, 8, 8)  # L, a, b
_CHROMA_LIMIT = 80.0  # |a|, |b| beyond this share the outermost bin
_CHROMA_POWER = 0.7  # muted colours, most of what is sold, get the narrower bins
_SAMPLES = 40  # pixels an edge that are looked at; 28 to 112 rank alike
_BORDER = 2  # samples deep
_BACKGROUND_DISTANCE = 8.0  # in Lab: a soft shadow stays background
UNIFORM_SHARE = 0.6  # of the border near its median: then it is a backdrop
_LEAST_FOREGROUND = 0.03  # of the picture: less is noise, or a product like its backdrop
_CENTRE_SIGMA = 0.18  # of the edge
_MOST_OF_PICTURE = 0.8  # a product that fills more of a picture is seen as well in the whole of it
_MARGIN = 1  # samples around the found product


class Backdrop(NamedTuple):
    """What stands behind a product, as far as it is one colour.

    Attributes:
        share: of the picture's border that is near its median colour, 0 to 1.
        foreground: bool, (n, n), samples at equal distances that differ from the backdrop; None
            where it is not plain, or next to nothing differs.
    """

    share: float
    foreground: Bools | None

    @property
    def product(self) -> tuple[float, float, float, float] | None:
        """The box of the product: left edge, upper edge, width, height in shares of the picture.

        None where there is no foreground, or where it is most of the picture.
        """
        if self.foreground is None:
            return None
        samples = len(self.foreground)
        rows, columns = (np.flatnonzero(self.foreground.any(axis=axis)) for axis in (1, 0))
        top, left = (max(int(places[0]) - _MARGIN, 0) for places in (rows, columns))
        bottom, right = (min(int(places[-1]) + 1 + _MARGIN, samples) for places in (rows, columns))
        width, height = (right - left) / samples, (bottom - top) / samples
        if width * height > _MOST_OF_PICTURE:
            return None
        return left / samples, top / samples, width, height


class _Tables(NamedTuple):
    """Per quantised RGB code: its Lab value and the eight bins it falls between."""

    lab: Floats  # (codes, 3)
    bins: NDArray[np.int32]  # (codes, 8)
    shares: Floats  # (codes, 8), rows add up to 1
    dimension: int


def encode(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the colour block of one picture.

    Args:
        pixels: uint8, (h, w, 3), RGB.

    Returns:
        float32, (DIMENSION,), unit length, no negative entry.
    """
    tables = _tables()
    codes = _sample_codes(pixels)
    weights = _product_weights(tables.lab[codes])
    mass = tables.shares[codes] * weights[..., None]
    histogram = np.bincount(tables.bins[codes].ravel(), mass.ravel(), tables.dimension)
    root: Floats = np.sqrt(histogram / histogram.sum()).astype(np.float32)
    return root


def _sample_codes(pixels: NDArray[np.uint8]) -> NDArray[np.int32]:
    rows, columns = (
        ((np.arange(_SAMPLES) + 0.5) * edge / _SAMPLES).astype(np.intp) for edge in pixels.shape[:2]
    )
    levels = (pixels[rows[:, None], columns] // (256 // _LEVELS)).astype(np.int32)
    codes: NDArray[np.int32] = levels @ np.array([_LEVELS**2, _LEVELS, 1], np.int32)
    return codes


def find_backdrop(pixels: NDArray[np.uint8]) -> Backdrop:
    """Return what of a picture is one colour around its product.

    Args:
        pixels: uint8, (h, w, 3), RGB.
    """
    return _find_backdrop(_tables().lab[_sample_codes(pixels)])


def _product_weights(lab: Floats) -> Floats:
    """Return how much each sample counts, (samples, samples).

    Before a plain backdrop only the product counts; elsewhere the centre counts most.
    """
    foreground = _find_backdrop(lab).foreground
    return _centre_weights() if foreground is None else foreground.astype(np.float32)


def _find_backdrop(lab: Floats) -> Backdrop:
    border = np.concatenate(
        [
            lab[:_BORDER].reshape(-1, 3),
            lab[-_BORDER:].reshape(-1, 3),
            lab[_BORDER:-_BORDER, :_BORDER].reshape(-1, 3),
            lab[_BORDER:-_BORDER, -_BORDER:].reshape(-1, 3),
        ]
    )
    backdrop = np.median(border, axis=0)
    share = float(np.mean(_distance(border, backdrop) < _BACKGROUND_DISTANCE))
    if share < UNIFORM_SHARE:
        return Backdrop(share, None)
    foreground = _fill(_distance(lab, backdrop) > _BACKGROUND_DISTANCE)
    return Backdrop(share, foreground if foreground.mean() >= _LEAST_FOREGROUND else None)


def _fill(mask: Bools) -> Bools:
    """Add what lies inside: a white print on a shirt is product even before a white backdrop."""
    reach = np.logical_or.accumulate
    across = reach(mask, axis=1) & reach(mask[:, ::-1], axis=1)[:, ::-1]
    down = reach(mask, axis=0) & reach(mask[::-1], axis=0)[::-1]
    return across & down


def _distance(lab: Floats, reference: Floats) -> Floats:
    distance: Floats = np.sqrt(np.square(lab - reference).sum(axis=-1))
    return distance


@cache
def _centre_weights() -> Floats:
    offset = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    profile = np.exp(-0.5 * (offset / _CENTRE_SIGMA) ** 2)
    return np.outer(profile, profile).astype(np.float32)


@cache
def _tables() -> _Tables:
    """Tabulate every quantised colour; bins that no sRGB colour reaches are left out."""
    levels = (np.arange(_LEVELS) + 0.5) * (256 / _LEVELS) / 255
    grid = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), -1).reshape(-1, 3)
    lab = _to_lab(grid)
    bins, shares = _spread(lab)
    used, compact = np.unique(bins[shares > 0], return_inverse=True)
    renumbered = np.zeros_like(bins)
    renumbered[shares > 0] = compact
    return _Tables(lab.astype(np.float32), renumbered, shares.astype(np.float32), len(used))


def _to_lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE 1976 L*a*b* of sRGB in 0..1, white point D65 (IEC 61966-2-1)."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    )
    xyz = linear @ (to_xyz / to_xyz.sum(axis=1, keepdims=True)).T
    root = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = root.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def _spread(lab: NDArray[np.float64]) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Share each colour among the eight bins around it, by distance (trilinear)."""
    chroma = np.clip(np.abs(lab[:, 1:]) / _CHROMA_LIMIT, 0, 1) ** _CHROMA_POWER
    unit = np.column_stack([lab[:, 0] / 100, (np.sign(lab[:, 1:]) * chroma + 1) / 2])
    place = np.clip(unit, 0, 1) * (np.array(_BINS) - 1)
    lower = np.minimum(place.astype(np.int32), np.array(_BINS, np.int32) - 2)
    upper_share = place - lower
    bins, shares = [], []
    for corner in np.ndindex(2, 2, 2):
        bins.append(np.ravel_multi_index(tuple((lower + corner).T), _BINS))
        shares.append(np.where(corner, upper_share, 1 - upper_share).prod(axis=1))
    return np.stack(bins, axis=1).astype(np.int32), np.stack(shares, axis=1)


DIMENSION = _tables().dimension
