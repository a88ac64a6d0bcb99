"""Pixels come out upright, opaque and RGB, or the error says what is wrong with the file."""

import contextlib
import io
import os
import random
import struct
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import simplejpeg
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageDraw, features

from matcher.errors import ImageError
from matcher.images.decode import MAX_PIXELS, decode_image
from matcher.images.exif import read_orientation


def draw_scene(width: int = 160, height: int = 120) -> Image.Image:
    """A smooth background with a red corner at the top left: every turn of it looks different."""
    ramp = np.linspace(40, 220, width * height * 3).reshape(height, width, 3).astype(np.uint8)
    picture = Image.fromarray(ramp)
    ImageDraw.Draw(picture).rectangle((0, 0, width // 4, height // 4), fill=(220, 30, 30))
    return picture


def encode(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def reason_for(data: bytes) -> str:
    with pytest.raises(ImageError) as caught:
        decode_image(data)
    assert not caught.value.transient
    return str(caught.value)


def assert_near(got: NDArray[np.uint8], wanted: Image.Image, tolerance: float = 3.0) -> None:
    assert got.dtype == np.uint8
    assert got.flags.c_contiguous
    assert got.flags.writeable
    expected = np.asarray(wanted.convert("RGB"), dtype=float)
    assert got.shape == expected.shape
    assert np.abs(got - expected).mean() < tolerance


def png_chunk(name: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + body))
    return struct.pack(">I", len(body)) + name + body + check


def png_header(width: int, height: int) -> bytes:
    ihdr = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", ihdr) + png_chunk(b"IDAT", b"\x78\x9c")


JPEG = encode(draw_scene(), "JPEG", quality=90)
PROGRESSIVE = encode(draw_scene(), "JPEG", quality=90, progressive=True)
CMYK = encode(draw_scene().convert("CMYK"), "JPEG", quality=95)
SAMPLES = {
    "jpeg": JPEG,
    "progressive": PROGRESSIVE,
    "cmyk": CMYK,
    "png": encode(draw_scene(), "PNG"),
    "palette": encode(draw_scene().quantize(32), "PNG", transparency=0),
    "webp": encode(draw_scene(), "WEBP"),
    "webp-lossless": encode(draw_scene(), "WEBP", lossless=True, exact=True),
    "gif": encode(draw_scene(), "GIF"),
    "bmp": encode(draw_scene(), "BMP"),
    "tiff": encode(draw_scene(), "TIFF"),
    "tiff-lzw": encode(draw_scene(), "TIFF", compression="tiff_lzw"),
}
if features.check("avif"):
    SAMPLES["avif"] = encode(draw_scene(), "AVIF")


@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_every_format_gives_the_same_picture(kind: str) -> None:
    tolerance = 8.0 if kind in ("palette", "gif") else 3.0
    assert_near(decode_image(SAMPLES[kind]), draw_scene(), tolerance)


@pytest.mark.parametrize(
    "options",
    [
        {"subsampling": 0},
        {"subsampling": 1},
        {"subsampling": 2},
        {"progressive": True, "subsampling": 2},
        {"optimize": True, "restart_marker_rows": 1},
        {"keep_rgb": True},
    ],
)
def test_every_usual_kind_of_jpeg_decodes(options: dict[str, object]) -> None:
    data = encode(draw_scene(), "JPEG", quality=92, **options)
    assert_near(decode_image(data), draw_scene())


@pytest.mark.parametrize("sampling", ["411", "440", "Gray"])
def test_rare_subsamplings_decode(sampling: str) -> None:
    scene = draw_scene() if sampling != "Gray" else draw_scene().convert("L").convert("RGB")
    space = "GRAY" if sampling == "Gray" else "RGB"
    pixels = np.asarray(scene.convert("L"))[:, :, None] if space == "GRAY" else np.asarray(scene)
    data = simplejpeg.encode_jpeg(np.ascontiguousarray(pixels), 95, space, sampling)
    assert_near(decode_image(data), scene, 4.0)


def test_subsampling_that_turbojpeg_cannot_name_decodes() -> None:
    data = bytearray(encode(draw_scene(), "JPEG", subsampling=0))
    # 3:1:1. The blocks no longer lie where they were drawn, so only the size can be checked.
    data[data.index(b"\xff\xc0") + 11] = 0x31
    with pytest.raises(ValueError, match="subsampling"):
        simplejpeg.decode_jpeg_header(bytes(data))
    assert decode_image(bytes(data)).shape == (120, 160, 3)


def test_adobe_inverted_cmyk_has_the_right_colours() -> None:
    assert b"Adobe" in CMYK
    assert_near(decode_image(CMYK), draw_scene())


def test_cmyk_is_scaled_while_decoding() -> None:
    data = encode(draw_scene(1200, 1600).convert("CMYK"), "JPEG")
    assert decode_image(data, min_side=256).shape == (400, 300, 3)


@pytest.mark.parametrize(
    ("min_side", "shape"),
    [(1, (200, 150)), (150, (200, 150)), (151, (400, 300)), (256, (400, 300)),
     (600, (800, 600)), (601, (1600, 1200)), (5000, (1600, 1200))],
)  # fmt: skip
def test_large_jpeg_shrinks_but_never_below_min_side(min_side: int, shape: tuple[int, int]) -> None:
    data = encode(draw_scene(1200, 1600), "JPEG", progressive=True)
    assert decode_image(data, min_side=min_side).shape == (*shape, 3)


@given(width=st.integers(8, 90), height=st.integers(8, 90), min_side=st.integers(1, 90))
@settings(deadline=None, max_examples=60)
def test_scaled_decoding_keeps_min_side_and_shape(width: int, height: int, min_side: int) -> None:
    data = encode(draw_scene(width, height), "JPEG")
    got_height, got_width, _ = decode_image(data, min_side=min_side).shape
    assert min(got_height, got_width) >= min(min_side, width, height)
    sizes = [(-(-height // scale), -(-width // scale)) for scale in (1, 2, 4, 8)]
    assert (got_height, got_width) in sizes


def test_scaled_picture_is_the_same_picture() -> None:
    scene = draw_scene(1200, 1600)
    small = scene.resize((300, 400), Image.Resampling.BOX)
    assert_near(decode_image(encode(scene, "JPEG", quality=95), min_side=256), small)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_orientation_is_undone(kind: str, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = draw_scene()
    if orientation > 1:
        stored = stored.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert_near(decode_image(encode(stored, kind, exif=exif)), draw_scene(), 4.0)


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow reads no AVIF")
def test_avif_orientation_is_undone() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encode(draw_scene().transpose(Image.Transpose.ROTATE_90), "AVIF", exif=exif)
    assert_near(decode_image(data), draw_scene(), 4.0)


def test_cmyk_jpeg_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    stored = draw_scene().transpose(Image.Transpose.ROTATE_270).convert("CMYK")
    assert_near(decode_image(encode(stored, "JPEG", exif=exif, quality=95)), draw_scene())


def test_imagemagick_exif_text_in_png_is_read() -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    block = b"Exif\x00\x00" + exif.tobytes().removeprefix(b"Exif\x00\x00")
    body = f"\nexif\n{len(block):8}\n{block.hex()}\n".encode()
    chunk = png_chunk(b"zTXt", b"Raw profile type exif\x00\x00" + zlib.compress(body))
    plain = encode(draw_scene().transpose(Image.Transpose.ROTATE_180), "PNG")
    assert_near(decode_image(plain[:33] + chunk + plain[33:]), draw_scene())


@given(st.binary(max_size=80))
@example(b"II*\x00\xff\xff\xff\xff")
@example(b"MM\x00*\x00\x00\x00\x08\xff\xff")
def test_damaged_exif_never_raises(block: bytes) -> None:
    assert 1 <= read_orientation(block) <= 8
    assert 1 <= read_orientation(b"MM\x00*\x00\x00\x00\x08" + block) <= 8


def test_transparency_becomes_white() -> None:
    scene = draw_scene().convert("RGBA")
    scene.paste((0, 0, 0, 0), (80, 60, 160, 120))
    for kind in ("PNG", "WEBP", "TIFF"):
        pixels = decode_image(encode(scene, kind))
        assert (pixels[100, 120] == 255).all()
        assert (pixels[5, 5] < 240).any()


def test_half_transparent_colour_blends_with_white() -> None:
    pixels = decode_image(encode(Image.new("RGBA", (16, 16), (200, 0, 0, 128)), "PNG"))
    assert np.abs(pixels[8, 8].astype(int) - (227, 127, 127)).max() <= 1


def test_grey_with_alpha_blends_with_white() -> None:
    pixels = decode_image(encode(Image.new("LA", (16, 16), (0, 0)), "PNG"))
    assert (pixels == 255).all()


def test_palette_entry_with_alpha_becomes_white() -> None:
    picture = Image.new("P", (16, 16), 1)
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.paste(0, (0, 0, 8, 16))
    for data in (
        encode(picture, "PNG", transparency=0),
        encode(picture, "PNG", transparency=b"\x00\xff"),
        encode(picture, "GIF", transparency=0),
    ):
        pixels = decode_image(data)
        assert pixels[4, 4].tolist() == [255, 255, 255]
        assert pixels[4, 12].tolist() == [200, 100, 50]


@pytest.mark.parametrize(("mode", "key"), [("L", 7), ("RGB", (7, 8, 9)), ("1", 0)])
def test_colour_key_in_png_becomes_white(mode: str, key: int | tuple[int, int, int]) -> None:
    data = encode(Image.new(mode, (16, 16), key), "PNG", transparency=key)
    assert (decode_image(data) == 255).all()


def test_black_and_white_png_decodes() -> None:
    picture = Image.new("1", (16, 16), 0)
    picture.paste(1, (8, 0, 16, 16))
    pixels = decode_image(encode(picture, "PNG"))
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[0, 15].tolist() == [255, 255, 255]


def test_sixteen_bit_grey_png_keeps_its_greys() -> None:
    ramp = np.linspace(0, 65535, 16 * 16).reshape(16, 16).astype(np.uint16)
    pixels = decode_image(encode(Image.fromarray(ramp), "PNG"))
    assert np.array_equal(pixels[:, :, 0], ramp >> 8)
    assert np.array_equal(pixels[:, :, 2], ramp >> 8)


def test_sixteen_bit_grey_colour_key_becomes_white() -> None:
    plain = encode(Image.fromarray(np.full((16, 16), 0x1234, np.uint16)), "PNG")
    keyed = plain[:33] + png_chunk(b"tRNS", b"\x12\x34") + plain[33:]
    assert (decode_image(keyed) == 255).all()


def test_sixteen_bit_rgb_png_decodes() -> None:
    row = b"\x00" + b"\xab\xcd\x12\x34\x56\x78" * 16
    ihdr = struct.pack(">IIBBBBB", 16, 16, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", ihdr)
    rest = png_chunk(b"IDAT", zlib.compress(row * 16)) + png_chunk(b"IEND", b"")
    assert decode_image(data + rest)[3, 3].tolist() == [0xAB, 0x12, 0x56]
    key = png_chunk(b"tRNS", b"\xab\xcd\x12\x34\x56\x78")
    assert (decode_image(data + key + rest) == 255).all()


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_first_frame_of_an_animation_is_taken(kind: str) -> None:
    red, blue = (Image.new("RGB", (32, 32), colour) for colour in ("red", "blue"))
    pixels = decode_image(encode(red, kind, save_all=True, append_images=[blue]))
    assert pixels[16, 16, 0] > 240
    assert pixels[16, 16, 2] < 20


def test_empty_file_fails_with_a_reason() -> None:
    assert "empty" in reason_for(b"")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "HTML page"),
        (b"\n\n  <html><svg></svg></html>", "HTML page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg xmlns='...'/>", "export it as PNG"),
        (b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "XML"),
        (b'{"error": "no such file"}', "JSON"),
        (b"File not found.", "'File not found.'"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42", "video"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"8BPS\x00\x01", "Photoshop"),
        (b"\xde\xad\xbe\xef\x00\x01\x02\x03\x04", "de ad be ef"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, words: str) -> None:
    assert words in reason_for(data)


def test_twelve_bit_jpeg_is_named() -> None:
    data = bytearray(JPEG)
    data[data.index(b"\xff\xc0") + 4] = 12
    assert "12-bit JPEG" in reason_for(bytes(data))


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("kind", sorted(set(SAMPLES) - {"bmp", "tiff", "tiff-lzw"}))
def test_truncated_picture_fails_with_a_reason(kind: str, part: float) -> None:
    data = SAMPLES[kind]
    reason = reason_for(data[: int(len(data) * part)])
    assert "cut off" in reason or "damaged" in reason


@pytest.mark.parametrize("data", [JPEG, PROGRESSIVE, CMYK])
def test_truncated_jpeg_is_said_to_be_cut_off(data: bytes) -> None:
    assert "cut off" in reason_for(data[: len(data) * 3 // 4])


@pytest.mark.parametrize("data", [JPEG, PROGRESSIVE])
def test_truncated_jpeg_with_an_end_marker_pasted_on_fails(data: bytes) -> None:
    assert "cut off" in reason_for(data[: len(data) * 3 // 4] + b"\xff\xd9")


def test_jpeg_that_lacks_only_its_end_marker_decodes() -> None:
    assert_near(decode_image(JPEG[:-2]), draw_scene())
    assert_near(decode_image(JPEG[:-1]), draw_scene())


def test_png_that_lacks_only_its_end_chunk_decodes() -> None:
    assert_near(decode_image(SAMPLES["png"][:-12]), draw_scene())


def test_progressive_jpeg_cut_between_two_scans_fails() -> None:
    cut = PROGRESSIVE.index(b"\xff\xc4", PROGRESSIVE.index(b"\xff\xda"))
    assert "cut off" in reason_for(PROGRESSIVE[:cut])


def test_jpeg_with_bytes_after_its_end_decodes() -> None:
    assert_near(decode_image(JPEG + b"camera maker's trailer"), draw_scene())


def test_jpeg_with_stray_bytes_between_markers_decodes() -> None:
    scan = JPEG.index(b"\xff\xda")
    stray = JPEG[:scan] + b"\x00\x00\x00" + JPEG[scan:]
    assert_near(decode_image(stray), draw_scene())
    assert "cut off" in reason_for(stray[: len(stray) * 3 // 4])


def test_progressive_scan_bomb_is_refused() -> None:
    data = encode(draw_scene(3000, 3000), "JPEG", progressive=True)
    scan = data.rindex(b"\xff\xda")
    bomb = data[:-2] + data[scan:-2] * 300 + b"\xff\xd9"
    assert "progressive scans" in reason_for(bomb)


@pytest.mark.parametrize("side", [20_000, 12_000, 65_535])
def test_decompression_bomb_is_refused_by_its_header(side: int) -> None:
    jpeg = bytearray(JPEG)
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">HH", side, side)
    webp = b"RIFF\x20\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00" + bytes(4)
    webp += (side - 1).to_bytes(3, "little") * 2 + bytes(8)
    for data in (bytes(jpeg), png_header(side, side), webp):
        assert "decompression bomb" in reason_for(data)


def test_gif_frame_larger_than_its_screen_is_refused() -> None:
    data = bytearray(encode(Image.new("L", (16, 16)), "GIF"))
    frame = data.index(b",\x00\x00\x00\x00\x10\x00\x10\x00")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    assert "decompression bomb" in reason_for(bytes(data))


def test_size_between_pillows_limit_and_ours_warns_nobody() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        data = encode(Image.new("1", (9_700, 10_000)), "PNG")
        assert MAX_PIXELS > 9_700 * 10_000
        assert decode_image(data).shape == (10_000, 9_700, 3)


@pytest.mark.parametrize("size", [(1, 1), (7, 300), (300, 7)])
@pytest.mark.parametrize("kind", ["GIF", "PNG", "JPEG", "WEBP"])
def test_tracking_pixel_is_refused(kind: str, size: tuple[int, int]) -> None:
    assert "tracking pixel" in reason_for(encode(Image.new("RGB", size), kind))


def test_extreme_aspect_ratio_decodes() -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        assert decode_image(encode(draw_scene(4000, 8), kind), min_side=256).shape == (8, 4000, 3)


def test_threads_decode_alike() -> None:
    jobs = list(SAMPLES.values()) * 6
    alone = [decode_image(data, min_side=32) for data in jobs]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda data: decode_image(data, min_side=32), jobs))
    assert all(np.array_equal(a, b) for a, b in zip(alone, together, strict=True))


@given(
    kind=st.sampled_from(sorted(SAMPLES)),
    seed=st.integers(0, 2**32 - 1),
    flips=st.integers(1, 12),
    cut=st.booleans(),
    min_side=st.sampled_from([None, 20]),
)
@settings(deadline=None, max_examples=600, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_bytes_give_pixels_or_an_image_error(
    kind: str, seed: int, flips: int, cut: bool, min_side: int | None
) -> None:
    chance = random.Random(seed)
    data = bytearray(SAMPLES[kind])
    for _ in range(flips):
        # Half of the damage goes to the head, where the formats keep their sizes and tables.
        reach = len(data) if chance.random() < 0.5 else min(200, len(data))
        data[chance.randrange(reach)] = chance.randrange(256)
    if cut:
        del data[chance.randrange(len(data)) :]
    with contextlib.suppress(ImageError):
        pixels = decode_image(bytes(data), min_side=min_side)
        assert pixels.ndim == 3
        assert pixels.shape[2] == 3
        assert pixels.flags.c_contiguous


@given(st.binary(max_size=200), st.sampled_from([data[:12] for data in SAMPLES.values()]))
@settings(deadline=None, max_examples=300)
def test_random_bytes_behind_a_known_head_give_an_image_error(tail: bytes, head: bytes) -> None:
    with pytest.raises(ImageError):
        decode_image(head + tail)


def test_real_catalogue_pictures_decode_as_pillow_does() -> None:
    folder = os.environ.get("MATCHER_DATA_DIR")
    if not folder or not Path(folder, "luma").is_dir():
        pytest.skip("MATCHER_DATA_DIR names no folder with the luma pictures")
    paths = sorted(Path(folder, "luma").rglob("*.jpg"))[:20]
    paths += sorted(Path(folder, "grocery").rglob("*.jpg"))[:20]
    assert paths
    for path in paths:
        with Image.open(path) as picture:
            assert_near(decode_image(path.read_bytes()), picture, 1.0)
