"""Backgrounds of simulated photos: a wooden table, tiles, a shelf, cloth, a plain wall."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Plane = NDArray[np.floating[Any]]
Size = tuple[int, int]


def lay_backdrop(size: Size, rng: np.random.Generator) -> Image.Image:
    """Return a background of (width, height), RGB, chosen by the generator."""
    name = list(BACKDROPS)[int(rng.integers(len(BACKDROPS)))]
    scene = BACKDROPS[name](size, rng)
    if name not in UPRIGHT:
        _clutter(scene, rng)
    return scene


def _clutter(scene: Image.Image, rng: np.random.Generator) -> None:
    """Draw a few blurred objects near the edges."""
    width, height = scene.size
    layer = Image.new("RGBA", scene.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    for _ in range(int(rng.integers(0, 5))):
        angle = rng.uniform(0, 2 * np.pi)
        x = width * (0.5 + 0.52 * float(np.cos(angle)))
        y = height * (0.5 + 0.5 * float(np.sin(angle)))
        _thing(pen, x, y, rng)
    soft = layer.filter(ImageFilter.BoxBlur(rng.uniform(1, 3)))
    scene.paste((20, 18, 18), (5, 8), soft.getchannel("A").point(lambda value: value // 4))
    scene.paste(soft.convert("RGB"), mask=soft.getchannel("A"))


def _thing(pen: ImageDraw.ImageDraw, x: float, y: float, rng: np.random.Generator) -> None:
    fill = _muted(rng, 30)
    w, h = (float(side) for side in rng.uniform(28, 80, 2))
    shape = int(rng.integers(3))
    if shape == 0:  # a cup from above
        for share, tone in ((1.0, fill), (0.86, _dim(fill)), (0.78, (70, 50, 38))):
            r = w * share * 0.8
            pen.ellipse((x - r, y - r, x + r, y + r), fill=(*tone, 255))
    elif shape == 1:  # a book or a sheet of paper
        angle = rng.uniform(-0.5, 0.5)
        c, s = float(np.cos(angle)), float(np.sin(angle))
        corners = [(x + u * w * c - v * h * s, y + u * w * s + v * h * c)
                   for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))]  # fmt: skip
        pen.polygon(corners, fill=(*fill, 255))
        pen.line([*corners[2:], corners[0]], fill=(*_dim(fill), 255), width=6)
    else:  # a pen
        dx, dy = (float(side) for side in rng.uniform(-70, 70, 2))
        pen.line((x - dx, y - dy, x + dx, y + dy), fill=(*fill, 255), width=11)
        pen.line((x - dx, y - dy, x - 0.6 * dx, y - 0.6 * dy), fill=(*_dim(fill), 255), width=11)


def _muted(rng: np.random.Generator, chroma: float) -> tuple[int, int, int]:
    r, g, b = np.clip(rng.uniform(70, 220) + rng.uniform(-chroma, chroma, 3), 0, 255)
    return int(r), int(g), int(b)


def _dim(fill: tuple[int, int, int]) -> tuple[int, int, int]:
    r, g, b = fill
    return r * 3 // 4, g * 3 // 4, b * 3 // 4


def _wood(size: Size, rng: np.random.Generator) -> Image.Image:
    height = size[1]
    base = np.array(((176, 128, 84), (126, 86, 58), (206, 176, 136))[int(rng.integers(3))])
    tone = 0.10 * _noise(size, rng, 3, 40) + 0.07 * _noise(size, rng, 2, 150)
    plank = int(rng.integers(110, 190))
    offset = int(rng.integers(plank))
    rows = (np.arange(height) + offset) // plank
    tone += rng.uniform(-0.07, 0.07, int(rows.max()) + 1).astype(np.float32)[rows][:, None]
    gap = ((np.arange(height) + offset) % plank < 3)[:, None]
    tone = np.where(gap, -0.45, tone)
    return _turned(_toned(base, tone), size, rng)


def _tiles(size: Size, rng: np.random.Generator) -> Image.Image:
    width, height = size
    base = np.array(((214, 214, 208), (150, 166, 176), (196, 180, 160))[int(rng.integers(3))])
    step = int(rng.integers(90, 170))
    shift_x, shift_y = rng.integers(step, size=2)
    x, y = (np.arange(width) + shift_x), (np.arange(height) + shift_y)
    shades = rng.uniform(-0.05, 0.05, (height // step + 2, width // step + 2))
    tone = shades[(y // step)[:, None], (x // step)[None, :]] + 0.03 * _noise(size, rng, 8, 8)
    grout = ((x % step) < 5)[None, :] | ((y % step) < 5)[:, None]
    return _turned(_toned(base, np.where(grout, -0.25, tone)), size, rng)


def _cloth(size: Size, rng: np.random.Generator) -> Image.Image:
    width, height = size
    base = np.array(_muted(rng, 28))
    weave = 0.04 * (
        np.sin(np.arange(width) * 1.9)[None, :] + np.sin(np.arange(height) * 1.9)[:, None]
    )
    tone = weave + 0.22 * _noise(size, rng, 4, 4) + 0.05 * _noise(size, rng, 60, 60)
    return _toned(base, tone)


def _shelf(size: Size, rng: np.random.Generator) -> Image.Image:
    width, height = size
    scene = Image.new("RGB", size, _dim(_muted(rng, 16)))
    pen = ImageDraw.Draw(scene)
    board = int(height * rng.uniform(0.78, 0.9))
    x = -20
    while x < width:
        w, h = int(rng.integers(50, 110)), int(rng.integers(200, 460))
        fill = _muted(rng, 36)
        pen.rectangle((x, board - h, x + w - 4, board), fill=fill)
        pen.rectangle((x + 8, board - h + 50, x + w - 12, board - h + 120), fill=_dim(fill))
        x += w
    pen.rectangle((0, 0, width, int(height * 0.12)), fill=(86, 84, 82))
    scene = scene.filter(ImageFilter.BoxBlur(rng.uniform(4, 7)))
    pen = ImageDraw.Draw(scene)
    pen.rectangle((0, board, width, height), fill=(212, 208, 200))
    pen.rectangle((0, board + 34, width, board + 40), fill=(150, 146, 140))
    return scene


def _room(size: Size, rng: np.random.Generator) -> Image.Image:
    height = size[1]
    wall, table = np.array(_muted(rng, 16)), np.array(_muted(rng, 24))
    edge = int(height * rng.uniform(0.35, 0.7))
    tone = 0.1 * _noise(size, rng, 2, 2) + 0.02 * _noise(size, rng, 90, 90)
    scene = np.where((np.arange(height) < edge)[:, None, None], wall, table) * (1 + tone[..., None])
    sheet = Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))
    return sheet.filter(ImageFilter.BoxBlur(2))


def _stone(size: Size, rng: np.random.Generator) -> Image.Image:
    base = np.array(((168, 166, 162), (92, 92, 96), (226, 222, 214))[int(rng.integers(3))])
    veins = np.abs(_noise(size, rng, 5, 7)) ** 0.5
    return _toned(base, 0.16 * veins + 0.06 * _noise(size, rng, 110, 110) - 0.06)


BACKDROPS: dict[str, Callable[[Size, np.random.Generator], Image.Image]] = {
    "wood": _wood,
    "tiles": _tiles,
    "cloth": _cloth,
    "shelf": _shelf,
    "room": _room,
    "stone": _stone,
}
UPRIGHT = ("shelf", "room")


def _noise(size: Size, rng: np.random.Generator, across: int, down: int) -> Plane:
    grid = Image.fromarray(rng.uniform(-1, 1, (down, across)).astype(np.float32))
    return np.asarray(grid.resize(size, Image.Resampling.BICUBIC), np.float32)


def _toned(base: NDArray[np.int64], tone: Plane) -> Image.Image:
    return Image.fromarray(np.clip(base * (1 + tone[..., None]), 0, 255).astype(np.uint8))


def _turned(sheet: Image.Image, size: Size, rng: np.random.Generator) -> Image.Image:
    """Rotate a little, and enlarge so that no corner of the frame is empty."""
    grown = sheet.resize((size[0] * 3 // 2, size[1] * 3 // 2), Image.Resampling.BILINEAR)
    grown = grown.rotate(float(rng.normal(0, 7)), Image.Resampling.BILINEAR)
    left, top = (grown.width - size[0]) // 2, (grown.height - size[1]) // 2
    return grown.crop((left, top, left + size[0], top + size[1]))
