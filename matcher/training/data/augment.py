"""What a camera does to a picture, at random: crop, angle, light, blur, JPEG; seeded, on the CPU.

Pictures are never mirrored: text on a pack would be.
"""

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter

from matcher.drawn.photograph import photograph

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a picture is treated.

    Attributes:
        least_area: share of the picture that a crop keeps at least.
        stretch: a crop's sides differ by this factor at most, relative to the picture's.
        tilt: corners move by this share of the edge at most.
        light: brightness, contrast, saturation and warmth change by this share at most.
        blur: chance of a blur, and of JPEG artefacts.
    """

    least_area: float
    stretch: float
    tilt: float
    light: float
    blur: float


# The shop's picture is seen as it is, nearly: it stands in the gallery unaltered.
CATALOGUE = Strength(least_area=0.75, stretch=1.1, tilt=0.03, light=0.15, blur=0.1)
PHOTO = Strength(least_area=0.4, stretch=1.25, tilt=0.08, light=0.35, blur=0.3)
CLOSE_UP = Strength(least_area=0.15, stretch=1.3, tilt=0.08, light=0.25, blur=0.3)

_PALE = 240  # of 255 in each channel: a studio's white
_PALE_SHARE = 0.6  # of the border


def augment(pixels: Pixels, size: int, strength: Strength, rng: np.random.Generator) -> Pixels:
    """Return a view of the picture as the model sees it; the generator decides which.

    Args:
        pixels: uint8, (h, w, 3), RGB.
        size: edge of the view, pixels.
        strength: how hard.
        rng: decides.

    Returns:
        uint8, (size, size, 3).
    """
    picture = Image.fromarray(pixels)
    box = _choose_crop(picture.size, strength, rng)
    view = picture.resize((size, size), Image.Resampling.BICUBIC, box=box, reducing_gap=2.0)
    view = _tilt(view, strength.tilt, rng)
    view = _relight(view, strength.light, rng)
    if rng.random() < strength.blur:
        view = view.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.6)))
    if rng.random() < strength.blur:
        view = _compress(view, int(rng.integers(35, 90)))
    return np.asarray(view)


def simulate_photo(pixels: Pixels, size: int, rng: np.random.Generator) -> Pixels:
    """Return a phone photo of a catalogue picture as the model sees it: uint8, (size, size, 3).

    A product on white is set down somewhere else. Where the picture has a background of its own
    there is nothing to cut out, and the photo is a closer look at it.
    """
    if not stands_on_white(pixels):
        return augment(pixels, size, CLOSE_UP, rng)
    taken = photograph(pixels, rng, difficulty=float(rng.uniform(0.2, 0.9)))
    gentle = Strength(least_area=0.6, stretch=1.15, tilt=0.0, light=0.0, blur=0.0)
    return augment(taken, size, gentle, rng)


def stands_on_white(pixels: Pixels) -> bool:
    """Tell whether most of a picture's border, uint8 (h, w, 3), is white."""
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    return bool((border.min(axis=1) >= _PALE).mean() >= _PALE_SHARE)


def _choose_crop(
    size: tuple[int, int], strength: Strength, rng: np.random.Generator
) -> tuple[float, float, float, float]:
    """Choose a box by area and aspect (Szegedy et al., arXiv 1409.4842), never beyond the edge."""
    side = np.sqrt(rng.uniform(strength.least_area, 1.0))
    stretch = np.exp(rng.uniform(-1, 1) * np.log(strength.stretch) / 2)
    width = min(side * stretch, 1.0) * size[0]
    height = min(side / stretch, 1.0) * size[1]
    left, top = rng.uniform(0, size[0] - width), rng.uniform(0, size[1] - height)
    return float(left), float(top), float(left + width), float(top + height)


def _tilt(view: Image.Image, tilt: float, rng: np.random.Generator) -> Image.Image:
    if tilt == 0 or rng.random() < 0.5:
        return view
    edge = view.width
    corners = np.array([[0, 0], [0, edge], [edge, edge], [edge, 0]], np.float64)
    # Inwards only: nothing outside the picture needs to be made up.
    inwards = np.where(corners == 0, 1, -1) * rng.uniform(0, tilt, (4, 2)) * edge
    return view.transform(
        view.size,
        Image.Transform.QUAD,
        (corners + inwards).ravel().tolist(),
        resample=Image.Resampling.BILINEAR,
    )


def _relight(view: Image.Image, light: float, rng: np.random.Generator) -> Image.Image:
    if light == 0:
        return view
    brightness, contrast, saturation = rng.uniform(1 - light, 1 + light, 3)
    view = ImageEnhance.Brightness(view).enhance(float(brightness))
    view = ImageEnhance.Contrast(view).enhance(float(contrast))
    view = ImageEnhance.Color(view).enhance(float(saturation))
    warmth = rng.normal(0, light / 4)
    cast = np.array([1 + warmth, 1, 1 - warmth], np.float32)
    return Image.fromarray(np.clip(np.asarray(view) * cast, 0, 255).astype(np.uint8))


def _compress(view: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    view.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")
