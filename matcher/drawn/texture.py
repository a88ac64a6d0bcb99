"""Textures of shapes: woven and printed patterns, and fields that model light."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from matcher.drawn.canvas import Color, Field, Paint, Path

Plane = NDArray[np.floating[Any]]


def woven(pattern: str, color: Color, accent: Color, pixels: int) -> Paint:
    """Return the texture of a pattern by name; "plain" is the colour itself.

    Raises:
        KeyError: for a pattern that is not in `PATTERNS`.
    """
    if pattern == "plain":
        return color
    sheet = Image.new("RGB", (pixels, pixels), color)
    sheet.paste(accent, mask=_share(pattern, pixels))
    return sheet


@lru_cache(maxsize=32)
def _share(pattern: str, pixels: int) -> Image.Image:
    across = np.arange(pixels, dtype=np.float32)[None, :] / pixels
    share = np.broadcast_to(PATTERNS[pattern](across, across.T), (pixels, pixels))
    return Image.fromarray((share * 255).astype(np.uint8))


def _stripes(x: Plane, y: Plane) -> Plane:
    return _band(x * 0 + y, 0.062, 0.42)


def _wide_stripes(x: Plane, y: Plane) -> Plane:
    return _band(x * 0 + y, 0.17, 0.5)


def _pinstripes(x: Plane, y: Plane) -> Plane:
    return _band(x + y * 0, 0.036, 0.16)


def _diagonal(x: Plane, y: Plane) -> Plane:
    return _band(x + y, 0.085, 0.45)


def _gingham(x: Plane, y: Plane) -> Plane:
    return np.asarray(0.5 * (_band(x, 0.075, 0.5) + _band(y, 0.075, 0.5)))


def _dots(x: Plane, y: Plane) -> Plane:
    step = 0.07
    row = np.floor(y / step)
    u = (x / step + 0.5 * (row % 2)) % 1 - 0.5
    v = (y / step) % 1 - 0.5
    return np.asarray(np.clip((0.27**2 - u * u - v * v) * 24, 0, 1))


def _chevron(x: Plane, y: Plane) -> Plane:
    return _band(y + np.abs((x / 0.12) % 1 - 0.5) * 0.09, 0.08, 0.42)


def _block(x: Plane, y: Plane) -> Plane:
    return (x * 0 + y < 0.44).astype(np.float32)


def _heather(x: Plane, y: Plane) -> Plane:
    rng = np.random.default_rng(7)
    pixels = max(x.size, y.size)
    grain = rng.random((pixels, -(-pixels // 6)), dtype=np.float32).repeat(6, axis=1)
    return grain[:, :pixels] * 0.32


def _band(position: Plane, period: float, duty: float) -> Plane:
    return ((position / np.float32(period)) % 1 < duty).astype(np.float32)


PATTERNS: dict[str, Callable[[Plane, Plane], Plane]] = {
    "striped": _stripes,
    "wide stripe": _wide_stripes,
    "pinstripe": _pinstripes,
    "diagonal": _diagonal,
    "gingham": _gingham,
    "dotted": _dots,
    "chevron": _chevron,
    "colour block": _block,
    "heather": _heather,
}


def rounded(depth: float = 0.42, lit_from: float = 0.3) -> Field:
    """Return the shadow of an upright cylinder, dark at both edges: (1, 96) for `Canvas.shade`."""
    x = np.linspace(0, 1, 96, dtype=np.float32)
    far = np.where(x < lit_from, (lit_from - x) / lit_from * 0.7, (x - lit_from) / (1 - lit_from))
    return (depth * far**2.2)[None, :].astype(np.float32)


def gleam(at: float, width: float, strength: float) -> Field:
    """Return a soft vertical highlight at a share of the width: (1, 96), to shade in white."""
    x = np.linspace(0, 1, 96, dtype=np.float32)
    bump = np.exp(-(((x - at) / width) ** 2))
    return np.asarray(strength * bump[None, :], np.float32)


def falling(top: float, bottom: float) -> Field:
    """Return a shade that changes from `top` to `bottom` of the shape: (64, 1)."""
    return np.linspace(top, bottom, 64, dtype=np.float32)[:, None]


def creased(rng: np.random.Generator, lines: list[Path], strength: float = 0.3) -> Field:
    """Return soft folds of cloth along lines, given in shares of the shape's box: (160, 160)."""
    sheet = Image.new("L", (160, 160), 0)
    pen = ImageDraw.Draw(sheet)
    for line in lines:
        jitter = rng.normal(0, 2.2, (len(line), 2))
        points = [
            (x * 160 + dx, y * 160 + dy) for (x, y), (dx, dy) in zip(line, jitter, strict=True)
        ]
        pen.line(points, fill=255, width=int(rng.integers(2, 6)), joint="curve")
    soft = np.asarray(sheet.filter(ImageFilter.GaussianBlur(3.4)), np.float32) / 255
    return np.asarray(soft * strength * 1.7, np.float32)
