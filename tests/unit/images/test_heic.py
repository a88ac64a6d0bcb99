"""HEIC, which phones write, is read by an extra; without it the reason names the command."""

import io
import sys

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from matcher.errors import ImageError
from matcher.images.decode import decode_image
from tests.support.profiles import convert_to


def draw() -> Image.Image:
    coarse = np.random.default_rng(5).integers(70, 220, (6, 8, 3)).astype(np.uint8)
    return Image.fromarray(coarse).resize((160, 120))


def encode(picture: Image.Image, *, exif: bytes = b"", profile: bytes = b"") -> bytes:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = pillow_heif.from_pillow(picture)
    if exif:
        file.info["exif"] = exif
    if profile:
        file.info.update({"icc_profile": profile, "icc_profile_type": "prof"})
    buffer = io.BytesIO()
    file.save(buffer, quality=90)
    return buffer.getvalue()


def read(data: bytes) -> NDArray[np.uint8]:
    return decode_image(data, honour_profiles=True)


def far(got: NDArray[np.uint8], wanted: Image.Image) -> float:
    return float(np.abs(got.astype(float) - np.asarray(wanted)).mean())


def test_a_phones_picture_is_read() -> None:
    assert far(read(encode(draw())), draw()) < 3


def test_it_is_turned_upright_once() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    stored = draw().transpose(Image.Transpose.ROTATE_90)
    assert far(read(encode(stored, exif=turned.tobytes())), draw()) < 3


def test_its_profile_counts() -> None:
    picture, profile = convert_to(draw(), "Display P3")
    data = encode(picture, profile=profile)
    assert far(read(data), draw()) < 3 < far(decode_image(data), draw())


def test_odd_metadata_costs_nothing() -> None:
    marked = Image.Exif()
    marked[0x010E] = "x" * 40
    data = encode(draw(), exif=marked.tobytes())
    block = marked.tobytes().removeprefix(b"Exif\x00\x00")
    assert block in data
    assert far(read(data.replace(block, b"\xff" * len(block))), draw()) < 3


def test_its_size_is_checked_before_its_pixels() -> None:
    data = encode(draw())
    size = data.index(b"ispe") + 8
    bomb = data[:size] + b"\x00\x00\x4e\x20" * 2 + data[size + 8 :]
    with pytest.raises(ImageError, match=r"decompression bomb|damaged HEIC"):
        read(bomb)


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_one_that_is_cut_off_fails_with_a_reason(part: float) -> None:
    data = encode(draw())
    with pytest.raises(ImageError, match=r"cut off|damaged"):
        read(data[: int(len(data) * part)])


def test_without_the_extra_the_reason_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(ImageError, match=r"pip install 'matcher\[heic\]', or export it as JPEG"):
        read(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
