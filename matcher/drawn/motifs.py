"""Small pictures printed on things: a mountain, a wave, a leaf."""

from collections.abc import Callable

import numpy as np

from matcher.drawn.canvas import Canvas, Color, Path, ellipse, mirrored, mix, outline


class Stamp:
    """Draws in a motif's own coordinates: the origin is its centre, 1 is its radius."""

    def __init__(self, canvas: Canvas, x: float, y: float, r: float, ink: Color, base: Color):
        """Place the stamp on the sheet; `half` is the ink blended with the ground."""
        self._canvas, self._x, self._y, self._r = canvas, x, y, r
        self.ink, self.base, self.half = ink, base, mix(ink, base, 0.45)

    def shape(self, start: tuple[float, float], *segments: tuple[float, ...]) -> Path:
        """Return an outline, as `canvas.outline` does, in sheet units."""
        return [
            (self._x + u * self._r, self._y + v * self._r) for u, v in outline(start, *segments)
        ]

    def area(self, path: Path, color: Color) -> None:
        """Draw a filled shape."""
        self._canvas.tint(path, color)

    def line(self, path: Path, width: float, color: Color) -> None:
        """Draw a line, `width` in radii."""
        self._canvas.trace(path, width * self._r, color)

    def disc(self, u: float, v: float, r: float, color: Color) -> None:
        """Draw a disc."""
        path = ellipse(self._x + u * self._r, self._y + v * self._r, r * self._r, r * self._r)
        self._canvas.tint(path, color)

    def mirror(self, half: Path) -> Path:
        """Complete a right half with its mirror image about the stamp's vertical axis."""
        return mirrored(half, self._x)


def motif(canvas: Canvas, name: str, x: float, y: float, r: float, ink: Color, base: Color) -> None:
    """Draw a motif of radius `r`, in `ink` with details blended towards the ground `base`."""
    MOTIFS[name](Stamp(canvas, x, y, r, ink, base))


def _mountain(s: Stamp) -> None:
    s.disc(0.42, -0.5, 0.28, s.half)
    s.area(s.shape((-1, 0.7), (-0.2, -0.75), (0.6, 0.7)), s.ink)
    s.area(s.shape((-0.05, 0.7), (0.5, -0.15), (1, 0.7)), s.half)
    s.area(s.shape((-0.42, -0.35), (-0.2, -0.75), (0.02, -0.35), (-0.2, -0.2)), s.base)


def _wave(s: Stamp) -> None:
    for row in (-0.5, 0.0, 0.5):
        left = s.shape((-1, row), (-0.6, row - 0.6, -0.3, row + 0.5, 0, row))
        right = s.shape((0, row), (0.3, row - 0.5, 0.6, row + 0.6, 1, row))
        s.line(left + right, 0.16, s.ink if row else s.half)


def _sun(s: Stamp) -> None:
    s.disc(0, 0, 0.5, s.ink)
    for angle in np.radians(np.arange(0, 360, 30)):
        u, v = float(np.cos(angle)), float(np.sin(angle))
        s.line(s.shape((0.64 * u, 0.64 * v), (0.95 * u, 0.95 * v)), 0.11, s.half)


def _leaf(s: Stamp) -> None:
    s.area(s.shape((-0.75, 0.75), (-0.9, -0.7, 0.8, -0.8), (0.8, 0.7, -0.75, 0.75)), s.ink)
    s.line(s.shape((-0.95, 0.95), (-0.3, 0.2, 0.55, -0.55)), 0.07, s.base)


def _star(s: Stamp) -> None:
    angles = np.radians(np.arange(10) * 36 - 90)
    radii = np.where(np.arange(10) % 2, 0.42, 1.0)
    tips = [
        (float(u), float(v))
        for u, v in zip(radii * np.cos(angles), radii * np.sin(angles), strict=True)
    ]
    s.area(s.shape(tips[0], *tips[1:]), s.ink)


def _bolt(s: Stamp) -> None:
    zigzag = ((-0.45, 0.2), (0, 0.2), (-0.2, 1), (0.55, -0.25), (0.08, -0.25), (0.3, -1))
    s.area(s.shape((0.15, -1), *zigzag), s.ink)


def _heart(s: Stamp) -> None:
    half = s.shape((0, -0.35), (0.3, -1.1, 1.3, -0.6, 0.8, 0.1), (0.5, 0.5, 0, 0.9))
    s.area(s.mirror(half), s.ink)


def _moon(s: Stamp) -> None:
    s.disc(0, 0, 0.85, s.ink)
    s.disc(0.38, -0.2, 0.68, s.base)


def _ring(s: Stamp) -> None:
    for radius, color in ((0.95, s.ink), (0.7, s.base), (0.5, s.half), (0.26, s.base)):
        s.disc(0, 0, radius, color)


def _cactus(s: Stamp) -> None:
    s.line(s.shape((0, 0.95), (0, -0.75)), 0.4, s.ink)
    s.disc(0, -0.75, 0.2, s.ink)
    s.line(s.shape((-0.6, -0.3), (-0.62, 0.35, 0, 0.3)), 0.24, s.ink)
    s.line(s.shape((0.6, -0.5), (0.62, 0.1, 0, 0.05)), 0.24, s.ink)


def _berries(s: Stamp) -> None:
    s.line(s.shape((-0.35, 0.35), (-0.2, -0.4, 0.25, -0.8)), 0.08, s.half)
    s.line(s.shape((0.45, 0.4), (0.45, -0.3, 0.25, -0.8)), 0.08, s.half)
    s.area(s.shape((0.25, -0.8), (0.6, -1.05, 0.95, -0.7), (0.6, -0.45, 0.25, -0.8)), s.half)
    s.disc(-0.4, 0.45, 0.42, s.ink)
    s.disc(0.45, 0.5, 0.42, s.ink)
    s.disc(-0.52, 0.32, 0.1, s.base)
    s.disc(0.33, 0.37, 0.1, s.base)


def _slice(s: Stamp) -> None:
    s.disc(0, 0, 0.92, s.ink)
    s.disc(0, 0, 0.78, s.base)
    for angle in np.radians(np.arange(0, 360, 60)):
        u, v = float(np.cos(angle)), float(np.sin(angle))
        wing = (0.8 * u - 0.42 * v, 0.8 * v + 0.42 * u, 0.8 * u + 0.42 * v, 0.8 * v - 0.42 * u)
        s.area(s.shape((0.12 * u, 0.12 * v), (*wing, 0.12 * u, 0.12 * v)), s.ink)


def _grain(s: Stamp) -> None:
    s.line(s.shape((0, 1), (0, -0.6)), 0.07, s.half)
    for v in (-0.45, -0.05, 0.35):
        ear = s.shape((0, v + 0.32), (0.1, v - 0.3, 0.55, v - 0.35), (0.6, v + 0.2, 0, v + 0.32))
        s.area(ear, s.ink)
        s.area(s.mirror(ear)[len(ear) :], s.ink)
    s.area(s.shape((0, -0.4), (-0.3, -0.7, 0, -1), (0.3, -0.7, 0, -0.4)), s.ink)


def _bean(s: Stamp) -> None:
    s.area(
        s.shape((-0.2, 0.9), (-1, 0.5, -0.6, -0.9, 0.2, -0.9), (1, -0.5, 0.6, 0.9, -0.2, 0.9)),
        s.ink,
    )
    s.line(s.shape((-0.2, 0.85), (-0.4, 0.1, 0.45, -0.1, 0.2, -0.85)), 0.1, s.base)


def _flower(s: Stamp) -> None:
    for angle in np.radians(np.arange(0, 360, 72) - 90):
        s.disc(0.52 * float(np.cos(angle)), 0.52 * float(np.sin(angle)), 0.36, s.ink)
    s.disc(0, 0, 0.3, s.base)
    s.disc(0, 0, 0.2, s.half)


def _drop(s: Stamp) -> None:
    s.area(
        s.mirror(s.shape((0, -1), (0.2, -0.5, 0.7, -0.1, 0.68, 0.35), (0.6, 0.95, 0, 0.95))), s.ink
    )
    s.line(s.shape((-0.38, 0.3), (-0.4, 0.62, -0.08, 0.68)), 0.1, s.base)


MOTIFS: dict[str, Callable[[Stamp], None]] = {
    "mountain": _mountain,
    "wave": _wave,
    "sun": _sun,
    "leaf": _leaf,
    "star": _star,
    "bolt": _bolt,
    "heart": _heart,
    "moon": _moon,
    "ring": _ring,
    "cactus": _cactus,
    "berries": _berries,
    "slice": _slice,
    "grain": _grain,
    "bean": _bean,
    "flower": _flower,
    "drop": _drop,
}
