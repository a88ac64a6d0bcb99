"""Metadata never decides whether a picture is read, nor what it looks like."""

import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, features

from matcher.images.decode import decode_image
from matcher.images.parts import split_parts

Insert = Callable[[bytes, bytes, bytes], bytes]


def draw(mode: str = "RGB") -> Image.Image:
    ramp = np.linspace(40, 220, 48 * 36 * 3).reshape(36, 48, 3).astype(np.uint8)
    return Image.fromarray(ramp).convert(mode)


def encode(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def chunk(name: bytes, body: bytes, *, check: int | None = None) -> bytes:
    crc = zlib.crc32(name + body) if check is None else check
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def sub_blocks(body: bytes) -> bytes:
    parts = [body[at : at + 255] for at in range(0, len(body), 255)]
    return b"".join(bytes((len(part),)) + part for part in parts) + b"\x00"


def riff(body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def riff_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\x00" * (len(body) % 2)


def into_webp(file: bytes, name: bytes, body: bytes) -> bytes:
    """Put a chunk behind the picture, and say in the header that there is metadata."""
    head = riff_chunk(b"VP8X", b"\x2c\x00\x00\x00" + struct.pack("<I", 47)[:3] + b"\x23\x00\x00")
    return riff(head + file[12:] + riff_chunk(name, body))


def with_tags(file: bytes, tags: dict[int, tuple[int, int, bytes]]) -> bytes:
    """Add entries (type, count, four bytes) to the directory of a TIFF, which moves to the end."""
    (at,) = struct.unpack_from("<I", file, 4)
    (count,) = struct.unpack_from("<H", file, at)
    entries = [file[at + 2 + 12 * n : at + 14 + 12 * n] for n in range(count)]
    entries += [struct.pack("<HHI", tag, *rest[:2]) + rest[2] for tag, rest in tags.items()]
    entries.sort(key=lambda entry: struct.unpack_from("<H", entry))
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    return file[:4] + struct.pack("<I", len(file)) + file[8:] + directory


def assert_same(odd: bytes, plain: bytes) -> None:
    assert odd != plain
    assert np.array_equal(read(odd), read(plain))


def read(data: bytes) -> NDArray[np.uint8]:
    return decode_image(data, honour_profiles=True)


LARGE = zlib.compress(bytes(3_000_000))
PNG = encode(draw(), "PNG")
JPEG = encode(draw(), "JPEG")
CMYK = encode(draw("CMYK"), "JPEG")
WEBP = encode(draw(), "WEBP")
GIF = encode(draw("L"), "GIF")
TIFF = encode(draw(), "TIFF")


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(
    "odd",
    [
        chunk(b"iCCP", b"all\x00\x00" + LARGE),
        chunk(b"zTXt", b"all\x00\x00" + LARGE),
        chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + LARGE),
        chunk(b"tEXt", b"all\x00" + bytes(70_000_000)),
        chunk(b"tEXt", b"all\x00right", check=1),
        chunk(b"iCCP", b"all\x00\x07" + LARGE),
        chunk(b"zTXt", b"all\x00\x07" + LARGE),
        chunk(b"iCCP", b""),
        chunk(b"gAMA", b"\x00"),
        chunk(b"cHRM", b"\x00"),
        chunk(b"sRGB", b""),
        chunk(b"pHYs", b"\x00"),
        chunk(b"tIME", b"", check=1),
        chunk(b"eXIf", b"MM\x00*\xff\xff\xff\xff"),
        chunk(b"acTL", b"\x00"),
        chunk(b"fcTL", bytes(26)),
        chunk(b"tRNS", b"\x00"),
        chunk(b"tRNS", b"\x00\x28\x00\x28\x00\x28", check=1),
        chunk(b"zzZz", b"unknown"),
    ],
    ids=lambda odd: repr(odd[4:16]),
)
def test_no_chunk_beside_the_pixels_decides_whether_a_png_is_read(odd: bytes, behind: bool) -> None:
    at = len(PNG) - 12 if behind else 33
    assert_same(PNG[:at] + odd + PNG[at:], PNG)


def test_a_png_cut_off_in_its_metadata_is_read() -> None:
    odd = chunk(b"tEXt", b"all\x00right")
    assert_same(PNG[:-12] + odd[:-9], PNG)


def test_a_suggested_palette_with_a_wrong_checksum_costs_no_picture() -> None:
    assert_same(PNG[:33] + chunk(b"PLTE", bytes(9), check=1) + PNG[33:], PNG)


@pytest.mark.parametrize("plain", [JPEG, CMYK])
@pytest.mark.parametrize(
    "odd",
    [
        segment(0xE1, b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"),
        segment(0xE1, b"Exif\x00\x00"),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00<x"),
        segment(0xE0, b"JFIF\x00"),
        segment(0xE2, b"ICC_PROFILE\x00"),
        segment(0xE2, b"ICC_PROFILE\x00\x02\x07half"),
        segment(0xE2, b"MPF\x00MM\x00*\xff\xff"),
        segment(0xED, b"Photoshop 3.0\x008BIM\x03\xed"),
        segment(0xED, b"Photoshop 3.0\x008BIM\x03\xed\x00\x00\x00\x00\x00\x01x"),
        segment(0xEE, b"Adobe"),
        segment(0xFE, b""),
        segment(0xFE, bytes(65_000)) * 40,
        segment(0xE5, b"x") * 2000,
        b"\xff\xe3\x00\x00",
        b"\xff\xff\xff\xff",
    ],
    ids=lambda odd: repr(odd[:24]),
)
def test_no_segment_beside_the_pixels_decides_whether_a_jpeg_is_read(
    plain: bytes, odd: bytes
) -> None:
    assert_same(plain[:2] + odd + plain[2:], plain)


def test_scans_of_a_jpeg_are_counted_behind_odd_segments() -> None:
    """A header that is hard to follow hides no bomb."""
    from matcher.images.jpeg import JpegHead

    progressive = encode(draw(), "JPEG", progressive=True)
    for odd in (b"\xff\xe3\x00\x00", b"stray", segment(0xFE, b"") * 5000):
        assert JpegHead.read(progressive[:2] + odd + progressive[2:]).progressive


@pytest.mark.parametrize("name", [b"EXIF", b"ICCP", b"XMP ", b"what"])
@pytest.mark.parametrize("body", [b"", b"odd", bytes(2_000_001)])
def test_no_chunk_beside_the_pixels_decides_whether_a_webp_is_read(
    name: bytes, body: bytes
) -> None:
    assert_same(into_webp(WEBP, name, body), WEBP)


def test_a_webp_cut_off_in_its_metadata_is_read() -> None:
    assert_same(into_webp(WEBP, b"XMP ", bytes(5000))[:-3000], WEBP)


@pytest.mark.parametrize(
    "odd",
    [
        b"\x21\xfe" + sub_blocks(bytes(3_000_000)),
        b"\x21\xff" + sub_blocks(b"NETSCAPE2.0"),
        b"\x21\xff" + sub_blocks(b""),
        b"\x21\xf9\x00",
        b"\x21\x01" + sub_blocks(b"text"),
    ],
    ids=lambda odd: repr(odd[:16]),
)
def test_no_extension_decides_whether_a_gif_is_read(odd: bytes) -> None:
    at = 13 + (3 << (GIF[10] & 7) + 1)
    assert_same(GIF[:at] + odd + GIF[at:], GIF)


@pytest.mark.parametrize(
    "entry",
    [
        (7, 0xFFFFFFFF, b"\x08\x00\x00\x00"),
        (2, 4, b"\xff\xff\xff\xff"),
        (4, 1, b"\xff\xff\xff\xff"),
        (5, 1, b"\x08\x00\x00\x00"),
        (99, 1, b"\x00\x00\x00\x00"),
        (12, 0, b"\x00\x00\x00\x00"),
    ],
)
@pytest.mark.parametrize("tag", [270, 282, 306, 700, 33432, 34377, 34665, 34675, 34853, 65000])
def test_no_tag_beside_the_pixels_decides_whether_a_tiff_is_read(
    tag: int, entry: tuple[int, int, bytes]
) -> None:
    assert_same(with_tags(TIFF, {tag: entry}), TIFF)


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow reads no AVIF")
@pytest.mark.parametrize("exif", [b"odd", b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"])
def test_no_item_beside_the_pixels_decides_whether_an_avif_is_read(exif: bytes) -> None:
    marked = Image.Exif()
    marked[0x0112] = 1
    marked[0x010E] = "x" * 40
    plain = encode(draw(), "AVIF")
    odd = encode(draw(), "AVIF", exif=marked, xmp=b"<odd")
    block = marked.tobytes().removeprefix(b"Exif\x00\x00")
    assert block in odd
    assert_same(odd.replace(block, exif.ljust(len(block), b"\xff")[: len(block)]), plain)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", "P"), ("PNG", "LA"), ("PNG", "I;16"), ("WEBP", "RGBA"), ("GIF", "P"),
     ("TIFF", "CMYK"), ("TIFF", "P"), ("TIFF", "RGBA")],
)  # fmt: skip
def test_a_file_without_its_metadata_is_the_same_picture(kind: str, mode: str) -> None:
    picture = draw("L" if mode == "I;16" else "RGB").convert(mode)
    options = {"lossless": True} if kind == "WEBP" else {}
    data = encode(picture, kind, **options)
    named = {"WEBP": "WebP"}.get(kind, kind)
    with Image.open(io.BytesIO(split_parts(data, named).picture)) as bare:  # type: ignore[arg-type]
        assert np.array_equal(np.asarray(bare), np.asarray(Image.open(io.BytesIO(data))))


@given(st.binary(max_size=300), st.sampled_from(["PNG", "WebP", "GIF", "TIFF", "AVIF", "BMP"]))
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_taking_apart_never_raises(data: bytes, kind: str) -> None:
    heads = {"TIFF": b"II*\x00\x08\x00\x00\x00", "PNG": b"\x89PNG\r\n\x1a\n"}
    split_parts(heads.get(kind, b"") + data, kind)  # type: ignore[arg-type]
