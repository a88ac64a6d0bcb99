"""Pictures of any colour profile look as browsers show them; a damaged profile is ignored."""

import io
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageFilter, features

from matcher.images.decode import decode_image
from matcher.images.profile import MAX_PROFILE_BYTES, find_conversion
from tests.support.profiles import NAMES, convert_to, write_profile

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
KINDS = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "PNG": {},
    "WEBP": {"lossless": True},
    "TIFF": {},
} | ({"AVIF": {"quality": 95, "subsampling": "4:4:4"}} if features.check("avif") else {})


def draw() -> Image.Image:
    """Soft mean colours, which every colour space has."""
    coarse = np.random.default_rng(5).integers(70, 220, (6, 8, 3)).astype(np.uint8)
    return Image.fromarray(coarse).resize((160, 120)).filter(ImageFilter.GaussianBlur(4))


def encode(picture: Image.Image, kind: str, profile: bytes | None, **options: object) -> bytes:
    buffer = io.BytesIO()
    more: dict[str, object] = {"icc_profile": profile} if profile else {}
    picture.save(buffer, kind, **more, **options)
    return buffer.getvalue()


def read(data: bytes, *, honour: bool = True) -> NDArray[np.uint8]:
    return decode_image(data, honour_profiles=honour)


def far(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    return float(np.abs(one.astype(float) - other).mean())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_of_any_profile_looks_as_its_original(name: str, kind: str) -> None:
    if name == "press" and kind not in ("JPEG", "TIFF"):
        pytest.skip(f"{kind} has no CMYK")
    if name == "grey" and kind in ("WEBP", "AVIF"):
        pytest.skip(f"{kind} has no grey of its own")
    picture, profile = convert_to(draw(), name)
    original = draw().convert("L") if name == "grey" else draw()
    wanted = np.asarray(original.convert("RGB"))
    data = encode(picture, kind, profile, **KINDS[kind])  # type: ignore[arg-type]
    assert far(read(data), wanted) < 2
    assert far(read(data, honour=False), wanted) > 4


def test_a_profile_in_many_segments_of_a_jpeg_is_joined() -> None:
    picture, profile = convert_to(draw(), "press")
    padded = profile + bytes(200_000)  # behind its own end
    whole = encode(picture, "JPEG", profile)
    assert np.array_equal(read(encode(picture, "JPEG", padded)), read(whole))


def test_a_scaled_jpeg_is_converted_too() -> None:
    picture, profile = convert_to(draw().resize((1600, 1200)), "ProPhoto")
    data = encode(picture, "JPEG", profile, quality=95)
    small = decode_image(data, min_side=128, honour_profiles=True)
    assert small.shape == (150, 200, 3)
    assert far(small, np.asarray(draw().resize((200, 150)))) < 3


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_a_see_through_picture_is_converted_and_stands_on_white(mode: str) -> None:
    name = "grey" if mode == "LA" else "ProPhoto"
    picture, profile = convert_to(draw(), name)
    if mode == "P":
        picture = picture.quantize(255)
        data = encode(picture, "PNG", profile, transparency=picture.getpixel((5, 5)))
        assert (read(data)[5, 5] == 255).all()
    else:
        alpha = Image.new("L", picture.size, 255)
        alpha.paste(0, (0, 0, 40, 40))
        picture.putalpha(alpha)
        data = encode(picture, "PNG", profile)
        assert (read(data)[:40, :40] >= 254).all()
    original = draw().convert("L").convert("RGB") if name == "grey" else draw()
    assert far(read(data)[60:], np.asarray(original)[60:]) < 6  # a palette loses some


def test_srgb_is_recognised_and_costs_nothing() -> None:
    assert find_conversion(SRGB, "RGB") is None
    data = encode(draw(), "PNG", SRGB)
    assert np.array_equal(read(data), read(data, honour=False))


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_or_foreign_profile_is_ignored(name: str) -> None:
    profile, space = write_profile(name)
    assert find_conversion(profile, space) is not None
    others = {"RGB", "GRAY", "CMYK"} - {space}
    assert [find_conversion(profile, other) for other in others] == [None, None]  # type: ignore[arg-type]
    for broken in (b"", profile[:20], profile[:140], profile[:20] + bytes(2000), bytes(5000)):
        assert find_conversion(broken, space) is None
    assert find_conversion(profile + bytes(MAX_PROFILE_BYTES), space) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_with_a_damaged_profile_is_read_without_it(kind: str) -> None:
    options = KINDS[kind]
    plain = read(encode(draw(), kind, None, **options))  # type: ignore[arg-type]
    for broken in (b"no profile", write_profile("ProPhoto")[0][:200], bytes(100_000)):
        odd = encode(draw(), kind, broken, **options)  # type: ignore[arg-type]
        assert np.array_equal(read(odd), plain)


def test_threads_that_share_conversions_get_their_own_pixels() -> None:
    converted = [(name, *convert_to(draw(), name)) for name in NAMES]
    files = [
        encode(picture, "TIFF" if name == "press" else "PNG", profile)
        for name, picture, profile in converted * 4
    ]
    alone = [read(data) for data in files]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(read, files))
    assert all(np.array_equal(a, b) for a, b in zip(alone, together, strict=True))
