"""A supersampled sheet of 1000 x 1000 units on which shapes, shades and text are drawn."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

Point = tuple[float, float]
Path = list[Point]
Color = tuple[int, int, int]
Ink = tuple[int, int, int] | tuple[int, int, int, int]
Paint = Color | Image.Image
Field = NDArray[np.floating[Any]]

UNITS = 1000
OVERSAMPLING = 2
BLACK: Color = (0, 0, 0)
WHITE: Color = (255, 255, 255)


def outline(start: Point, *segments: tuple[float, ...]) -> Path:
    """Return the points of an outline: 2 numbers are a line, 4 a quadratic, 6 a cubic Bezier."""
    path: Path = [start]
    for segment in segments:
        stops = [path[-1], *zip(segment[::2], segment[1::2], strict=True)]
        steps = 1 if len(stops) == 2 else 14
        path.extend(_bezier(stops, step / steps) for step in range(1, steps + 1))
    return path


def mirrored(half: Path, axis: float = 500) -> Path:
    """Complete a right half, given from top to bottom, with its mirror image."""
    return half + [(2 * axis - x, y) for x, y in reversed(half)]


def rectangle(left: float, top: float, right: float, bottom: float, radius: float = 0) -> Path:
    """Return a rectangle, its corners rounded by `radius`."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    return outline(
        (left + r, top),
        (right - r, top),
        (right, top, right, top + r),
        (right, bottom - r),
        (right, bottom, right - r, bottom),
        (left + r, bottom),
        (left, bottom, left, bottom - r),
        (left, top + r),
        (left, top, left + r, top),
    )


def ellipse(x: float, y: float, rx: float, ry: float, turn: tuple[float, float] = (0, 360)) -> Path:
    """Return an ellipse, or the part of it between two angles in degrees (0 right, 90 down)."""
    angles = np.radians(np.linspace(*turn, 64))
    return list(zip(x + rx * np.cos(angles), y + ry * np.sin(angles), strict=True))


def mix(first: Color, second: Color, share: float) -> Color:
    """Blend two colours; `share` 1 is all of the second."""
    r, g, b = (round(a + (z - a) * share) for a, z in zip(first, second, strict=True))
    return r, g, b


def lightness(color: Color) -> float:
    """Return how light a colour looks, 0 to 1 (the luma weights of Rec. 601)."""
    return float(np.dot(color, (0.299, 0.587, 0.114)) / 255)


def ink_on(color: Color) -> Color:
    """Return the dark or the light ink, whichever is more readable on `color`."""
    return (44, 42, 46) if lightness(color) > 0.6 else (250, 247, 240)


class Canvas:
    """A sheet with the drawn colours (`picture`, RGB) and the drawn area (`cover`, L)."""

    def __init__(self, size: int) -> None:
        """Create a white sheet whose finished picture is `size` pixels wide and high."""
        self.pixels = size * OVERSAMPLING
        self._unit = self.pixels / UNITS
        self.picture = Image.new("RGB", (self.pixels, self.pixels), WHITE)
        self.cover = Image.new("L", (self.pixels, self.pixels), 0)
        self._pen = ImageDraw.Draw(self.picture, "RGBA")
        self._cover_pen = ImageDraw.Draw(self.cover)

    def fill(self, path: Sequence[Point], paint: Paint) -> None:
        """Fill a shape with a colour, or with a texture of the size of the sheet."""
        points = self._scaled(path)
        self._cover_pen.polygon(points, fill=255)
        if isinstance(paint, tuple):
            self._pen.polygon(points, fill=paint)
            return
        box, mask = self._mask(points)
        self.picture.paste(paint.crop(box), box, mask)

    def stroke(self, path: Sequence[Point], width: float, ink: Ink) -> None:
        """Draw a solid line with round ends along a path."""
        points, pixels = self._scaled(path), max(1, round(width * self._unit))
        for pen, value in ((self._pen, ink), (self._cover_pen, 255)):
            pen.line(points, fill=value, width=pixels, joint="curve")
            for x, y in (points[0], points[-1]):
                r = pixels / 2 - 0.5
                pen.ellipse((x - r, y - r, x + r, y + r), fill=value)

    def tint(self, path: Sequence[Point], ink: Ink) -> None:
        """Draw a colour, transparent by its alpha, over a shape without adding coverage."""
        self._pen.polygon(self._scaled(path), fill=ink)

    def trace(self, path: Sequence[Point], width: float, ink: Ink) -> None:
        """Draw a thin line without adding coverage."""
        pixels = max(1, round(width * self._unit))
        self._pen.line(self._scaled(path), fill=ink, width=pixels, joint="curve")

    def stitch(self, path: Sequence[Point], ink: Ink, dash: float = 9, width: float = 3) -> None:
        """Draw a dashed seam along a path."""
        points = np.asarray(path, dtype=np.float64)
        lengths = np.hypot(*np.diff(points, axis=0).T)
        along = np.concatenate([[0.0], np.cumsum(lengths)])
        marks = np.arange(0, along[-1], dash)
        xs, ys = np.interp(marks, along, points[:, 0]), np.interp(marks, along, points[:, 1])
        pixels = max(1, round(width * self._unit))
        stops = self._scaled(list(zip(xs, ys, strict=True)))
        for start, end in zip(stops[::2], stops[1::2], strict=False):
            self._pen.line([start, end], fill=ink, width=pixels)

    def shade(self, path: Sequence[Point], field: Field, color: Color = BLACK) -> None:
        """Tint a shape by a field (0 none, 1 full) stretched over the shape's bounding box."""
        box, mask = self._mask(self._scaled(path))
        tone = Image.fromarray((np.clip(field, 0, 1) * 255).astype(np.uint8))
        tone = tone.resize(mask.size, Image.Resampling.BILINEAR)
        self.picture.paste(color, box, ImageChops.multiply(mask, tone))

    def text(
        self,
        center: Point,
        words: str,
        size: float,
        ink: Ink,
        *,
        width: float = UNITS,
        bold: float = 0,
        spacing: float = 0.04,
        angle: float = 0,
    ) -> None:
        """Draw one centred line of text, shrunk to `width`. `bold` and `spacing` are in ems."""
        em = size * self._unit
        glyphs = _line(words, em, bold, spacing)
        room = width * self._unit
        if glyphs.width > room:
            glyphs = _line(words, em * room / glyphs.width, bold, spacing)
        if angle:
            glyphs = glyphs.rotate(angle, expand=True, resample=Image.Resampling.BICUBIC)
        x, y = (round(c * self._unit) for c in center)
        self.picture.paste(ink, (x - glyphs.width // 2, y - glyphs.height // 2), glyphs)

    def finish(self) -> Image.Image:
        """Return the picture at its final size: RGBA, colours over white, alpha the coverage."""
        picture = self.picture.reduce(OVERSAMPLING)
        picture.putalpha(self.cover.reduce(OVERSAMPLING))
        return picture

    def _scaled(self, path: Sequence[Point]) -> list[Point]:
        return [(x * self._unit, y * self._unit) for x, y in path]

    def _mask(self, points: Sequence[Point]) -> tuple[tuple[int, int, int, int], Image.Image]:
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, top = max(0, int(min(xs))), max(0, int(min(ys)))
        right = max(left + 1, min(self.pixels, int(max(xs)) + 2))
        bottom = max(top + 1, min(self.pixels, int(max(ys)) + 2))
        mask = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=255)
        return (left, top, right, bottom), mask


def on_white(product: Image.Image) -> Image.Image:
    """Paste a finished picture on white with a soft shadow, as in a shop."""
    small = product.getchannel("A").reduce(4)
    shadow = ImageChops.offset(small.filter(ImageFilter.GaussianBlur(3.5)), 0, 3)
    shadow = shadow.point(lambda value: 255 - value * 44 // 255)
    sheet = shadow.resize(product.size, Image.Resampling.BILINEAR).convert("RGB")
    sheet.paste(product.convert("RGB"), mask=product.getchannel("A"))
    return sheet


def _bezier(stops: Sequence[tuple[float, ...]], at: float) -> Point:
    points = [(float(x), float(y)) for x, y in stops]
    while len(points) > 1:
        points = [(x + (u - x) * at, y + (v - y) * at) for (x, y), (u, v) in pairwise(points)]
    return points[0]


@lru_cache(maxsize=256)
def font(pixels: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return Pillow's default font, with `pixels` an em."""
    return ImageFont.load_default(pixels)


def _line(words: str, em: float, bold: float, spacing: float) -> Image.Image:
    face = font(max(6, round(em)))
    weight = round(bold * em)
    gap = spacing * em + weight
    parts = list(words) if gap else [words]
    widths = [face.getlength(part) for part in parts]
    cap = face.getbbox("H", stroke_width=weight)
    deep = face.getbbox("Hgy", stroke_width=weight)
    height = int(deep[3] + weight + 2)
    width = int(sum(widths) + gap * (len(parts) - 1) + 2 * weight + 2)
    glyphs = Image.new("L", (width, height), 0)
    pen, x = ImageDraw.Draw(glyphs), float(weight + 1)
    for part, advance in zip(parts, widths, strict=True):
        pen.text((x, weight), part, fill=255, font=face, stroke_width=weight)
        x += advance + gap
    # The same space above the capitals as below the line, so that capitals are centred.
    return glyphs.crop((0, int(cap[1] - deep[3] + cap[3]), width, height))
