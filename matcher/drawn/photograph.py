"""Simulate a phone photo of a product: background, bad light, an oblique view."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from matcher.drawn.backdrops import lay_backdrop
from matcher.drawn.canvas import font

Pixels = NDArray[np.uint8]
Plane = NDArray[np.floating[Any]]

PHOTO_SIZE = (450, 600)


@dataclass(frozen=True, slots=True)
class _Frame:
    """The product in the frame: RGBA, and the position of its centre."""

    layer: Image.Image
    center: tuple[float, float]
    reach: float


def photograph(image: Pixels, rng: np.random.Generator, *, difficulty: float = 0.5) -> Pixels:
    """Simulate a shopper's phone photo of a product; the generator decides how.

    Args:
        image: uint8, (height, width, 3) on white, or (height, width, 4) with its coverage.
        rng: decides background, place, light, blur, noise and occlusion.
        difficulty: 0 (gentle) to 1 (harsh).

    Returns:
        uint8, (600, 450, 3).
    """
    cutout = _cut_out(image)
    scene = lay_backdrop(PHOTO_SIZE, rng)
    frame = _place(cutout, rng, difficulty)
    _cast_shadow(scene, frame, rng)
    scene.paste(frame.layer.convert("RGB"), mask=frame.layer.getchannel("A"))
    if rng.random() < 0.25 + 0.5 * difficulty:
        _get_in_the_way(scene, frame, rng, difficulty)
    lit = _light(np.asarray(scene, np.float32) / 255, rng, difficulty)
    return _expose(lit, rng, difficulty)


def find_product(image: Pixels) -> Pixels:
    """Return the coverage of a product shown on white: uint8, (height, width), 255 inside.

    White that reaches the border through white is background; white inside the product is not.
    """
    step = max(1, max(image.shape[:2]) // 160)
    pale = image[::step, ::step].min(axis=-1) >= 246
    ground = np.zeros_like(pale)
    ground[[0, -1], :], ground[:, [0, -1]] = pale[[0, -1], :], pale[:, [0, -1]]
    size = -1
    while size != (size := int(ground.sum())):
        for _ in range(8):
            spread = ground.copy()
            spread[1:] |= ground[:-1]
            spread[:-1] |= ground[1:]
            spread[:, 1:] |= ground[:, :-1]
            spread[:, :-1] |= ground[:, 1:]
            ground = spread & pale
    height, width = image.shape[:2]
    outside = Image.fromarray(np.where(ground, 255, 0).astype(np.uint8))
    near = outside.filter(ImageFilter.MaxFilter(3)).resize(
        (width, height), Image.Resampling.NEAREST
    )
    background = (np.asarray(near) > 0) & (image.min(axis=-1) >= 240)
    return np.where(background, 0, 255).astype(np.uint8)


def _cut_out(image: Pixels) -> Image.Image:
    cover = image[..., 3] if image.shape[2] == 4 else find_product(image[..., :3])
    share = np.maximum(cover[..., None].astype(np.float32) / 255, 1 / 255)
    # Edge pixels are blended with white; remove the white, or the product gets a bright rim.
    color = (image[..., :3] - 255 * (1 - share)) / share
    cutout = Image.fromarray(np.clip(color, 0, 255).astype(np.uint8))
    cutout.putalpha(Image.fromarray(cover))
    return cutout.crop(cutout.getchannel("A").getbbox() or (0, 0, *cutout.size))


def _place(cutout: Image.Image, rng: np.random.Generator, difficulty: float) -> _Frame:
    width, height = PHOTO_SIZE
    share = rng.uniform(0.62, 0.9) - 0.14 * difficulty * rng.random()
    scale = share * min(width / cutout.width, height / cutout.height)
    half = np.array([cutout.width, cutout.height]) * scale / 2
    angle = np.radians(rng.normal(0, 5 + 10 * difficulty))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    corners = corners * (1 + rng.uniform(-0.05, 0.05, (4, 1)) * (1 + 1.6 * difficulty))
    corners += rng.uniform(-0.035, 0.035, (4, 2)) * (1 + 1.6 * difficulty) * half.max() * 2
    room = np.maximum(np.array(PHOTO_SIZE) / 2 - half, 0)
    center = np.array(PHOTO_SIZE) / 2 + rng.uniform(-0.7, 0.7, 2) * room
    corners = corners @ turn.T + center
    w, h = cutout.size
    source = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float64)
    layer = cutout.transform(
        PHOTO_SIZE,
        Image.Transform.PERSPECTIVE,
        _homography(corners, source),
        resample=Image.Resampling.BILINEAR,
    )
    return _Frame(layer, (float(center[0]), float(center[1])), float(half.max()))


def _homography(to: NDArray[np.float64], back: NDArray[np.float64]) -> list[float]:
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(to, back, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return [float(value) for value in np.linalg.solve(np.array(rows), back.reshape(-1))]


def _cast_shadow(scene: Image.Image, frame: _Frame, rng: np.random.Generator) -> None:
    small = frame.layer.getchannel("A").reduce(4)
    dx, dy = int(rng.integers(-4, 5)), int(rng.integers(2, 6))
    soft = ImageChops.offset(small, dx, dy).filter(ImageFilter.GaussianBlur(rng.uniform(1.5, 4)))
    strength = int(rng.integers(70, 140))
    shadow = soft.point(lambda value: value * strength // 255).resize(scene.size)
    scene.paste((18, 16, 20), mask=shadow)


def _get_in_the_way(
    scene: Image.Image, frame: _Frame, rng: np.random.Generator, difficulty: float
) -> None:
    layer = Image.new("RGBA", scene.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    if rng.random() < 0.55:
        _draw_fingers(pen, scene.size, frame, rng)
    else:
        _draw_price_tag(pen, frame, rng, difficulty)
    layer = layer.filter(ImageFilter.BoxBlur(0.8))
    scene.paste(
        (20, 16, 16), mask=ImageChops.offset(layer.getchannel("A"), 4, 6).point(lambda v: v // 4)
    )
    scene.paste(layer.convert("RGB"), mask=layer.getchannel("A"))


def _draw_fingers(
    pen: ImageDraw.ImageDraw, size: tuple[int, int], frame: _Frame, rng: np.random.Generator
) -> None:
    tones = ((236, 190, 160), (208, 156, 122), (160, 108, 78), (104, 70, 54))
    skin = np.array(tones[int(rng.integers(len(tones)))])
    left = rng.random() < 0.5
    edge = 0 if left else size[0]
    tip = frame.center[0] + (-1 if left else 1) * frame.reach * rng.uniform(0.5, 0.7)
    y = frame.center[1] + frame.reach * rng.uniform(-0.1, 0.5)
    for finger in range(int(rng.integers(2, 4))):
        reach = tip + (rng.uniform(-10, 16) - abs(finger - 1) * 14) * (1 if left else -1)
        x0, x1 = sorted((edge + (-60 if left else 60), reach))
        fill = tuple(int(c) for c in skin - 7 * finger)
        pen.rounded_rectangle(
            (x0, y, x1, y + 44), 22, fill=(*fill, 255), outline=(*(skin - 40), 255)
        )
        nail = (
            (reach - 24, y + 11, reach - 5, y + 32)
            if left
            else (reach + 5, y + 11, reach + 24, y + 32)
        )
        pen.ellipse(nail, fill=(*np.clip(skin + 18, 0, 255).tolist(), 255))
        y += 40


def _draw_price_tag(
    pen: ImageDraw.ImageDraw, frame: _Frame, rng: np.random.Generator, difficulty: float
) -> None:
    x = frame.center[0] + frame.reach * rng.uniform(-0.7, 0.4)
    y = frame.center[1] + frame.reach * rng.uniform(0.3, 0.75)
    w = frame.reach * rng.uniform(0.32, 0.42 + 0.2 * difficulty)
    colors = ((255, 226, 64), (250, 248, 240), (238, 84, 62))
    pen.rounded_rectangle((x, y, x + w, y + w * 0.55), 5, fill=(*colors[int(rng.integers(3))], 255))
    pen.text(
        (x + w * 0.12, y + w * 0.1),
        f"{rng.integers(1, 99)}.90",
        (30, 28, 30, 255),
        font(int(w * 0.3)),
    )


def _light(photo: Plane, rng: np.random.Generator, difficulty: float) -> Plane:
    height, width = photo.shape[:2]
    y, x = np.mgrid[0:height:8, 0:width:8].astype(np.float32)
    x, y = x / width - 0.5, y / height - 0.5
    slope = rng.normal(0, 0.16 + 0.26 * difficulty, 2)
    field = 1 + slope[0] * x + slope[1] * y - rng.uniform(0.1, 0.5) * (x * x + y * y)
    if rng.random() < 0.2 + 0.3 * difficulty:
        angle, offset = rng.uniform(0, np.pi), rng.uniform(-0.3, 0.3)
        edge = np.cos(angle) * x + np.sin(angle) * y - offset
        field *= 1 - rng.uniform(0.15, 0.4) / (1 + np.exp(-edge * rng.uniform(14, 40)))
    lit = photo * _stretched(field, width, height)
    if rng.random() < 0.2 + 0.3 * difficulty:
        gx, gy = rng.uniform(-0.3, 0.3, 2)
        spot = np.exp(-((x - gx) ** 2 / 0.012 + (y - gy) ** 2 / 0.03)) * rng.uniform(0.15, 0.45)
        lit += _stretched(spot, width, height)
    warmth, tint = rng.normal(0, 0.05 + 0.05 * difficulty), rng.normal(0, 0.02)
    cast = np.array([1 + warmth, 1 + tint, 1 - warmth], np.float32)
    exposure = np.float32(rng.uniform(0.9, 1.2) - 0.14 * difficulty * rng.random())
    return np.asarray(lit * cast * exposure, np.float32)


def _stretched(field: Plane, width: int, height: int) -> Plane:
    sheet = Image.fromarray(field.astype(np.float32))
    return np.asarray(sheet.resize((width, height), Image.Resampling.BILINEAR))[..., None]


def _expose(lit: Plane, rng: np.random.Generator, difficulty: float) -> Pixels:
    sharp = Image.fromarray((np.clip(lit, 0, 1) * 255).astype(np.uint8))
    if rng.random() < 0.3:
        blurred = sharp.filter(ImageFilter.BoxBlur((rng.uniform(0.5, 1.5 + 2 * difficulty), 0.4)))
    else:
        blurred = sharp.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.7 + 1.2 * difficulty)))
    width, height = PHOTO_SIZE
    strength = np.float32(rng.uniform(1.5, 4 + 6 * difficulty)) * np.float32(0.9)
    speckle = rng.standard_normal((height // 2, width // 2, 3), dtype=np.float32) * strength / 2
    photo = speckle.repeat(2, axis=0).repeat(2, axis=1)
    photo += rng.standard_normal((height, width, 1), dtype=np.float32) * strength
    photo += np.asarray(blurred)
    return np.clip(photo, 0, 255, out=photo).astype(np.uint8)
