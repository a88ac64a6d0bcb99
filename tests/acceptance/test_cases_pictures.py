"""Kinds of faults that real pictures have shown; each test makes inputs of one kind."""

import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tests.support.profiles import NAMES, convert_to
from tests.support.scripts import Run


def draw(seed: int) -> Image.Image:
    """A patterned disc on white, in colours that every printer has; each seed is a product."""
    tiles = np.random.default_rng(seed).integers(90, 210, (6, 6, 3)).astype(np.uint8)
    pattern = Image.fromarray(tiles).resize((240, 240), Image.Resampling.NEAREST)
    shape = Image.new("L", pattern.size)
    ImageDraw.Draw(shape).ellipse((30, 30, 210, 210), fill=255)
    return Image.composite(pattern, Image.new("RGB", pattern.size, "white"), shape)


def with_chunk(path: Path, name: bytes, body: bytes, *, check: int = 0) -> None:
    """Put a chunk before the pixels of a PNG; `check` spoils its checksum."""
    file, crc = path.read_bytes(), zlib.crc32(name + body) ^ check
    odd = struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)
    path.write_bytes(file[:33] + odd + file[33:])


LARGE = zlib.compress(np.random.default_rng(1).bytes(1_600_000))


ODD = {
    "profile": (b"iCCP", b"large\x00\x00" + LARGE, 0),
    "text": (b"zTXt", b"large\x00\x00" + LARGE, 0),
    "xmp": (b"iTXt", b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + LARGE, 0),
    "checksum": (b"tEXt", b"Comment\x00wrong checksum", 1),
    "method": (b"iCCP", b"odd\x00\x07" + LARGE, 0),
}


def test_metadata_does_not_decide_whether_a_picture_is_read(
    here_apart: Run, tmp_path: Path
) -> None:
    (tmp_path / "shop").mkdir()
    for seed, (sku, (name, body, check)) in enumerate(ODD.items()):
        draw(seed).save(tmp_path / "shop" / f"{sku}.png")
        with_chunk(tmp_path / "shop" / f"{sku}.png", name, body, check=check)
        draw(seed).save(tmp_path / f"photo-{sku}.png")
    assert here_apart("ingest", "shop", "--embed").code == 0
    for sku in ODD:
        (first, *_) = here_apart("match", f"photo-{sku}.png", "--json").json["matches"]
        assert (first["sku"], round(first["similarity"], 2)) == (sku, 1.0)


def save_as(picture: Image.Image, name: str, path: Path) -> Path:
    """Save a picture as a photographer exports it; returns its path."""
    converted, profile = convert_to(picture, name)
    converted.save(path, quality=95, subsampling=0, icc_profile=profile)
    return path


def test_a_picture_of_any_profile_is_found_by_its_original_and_finds_it(
    here_apart: Run, tmp_path: Path
) -> None:
    (tmp_path / "shop").mkdir()
    for seed, name in enumerate(NAMES):
        picture = draw(seed).convert("L").convert("RGB") if name == "grey" else draw(seed)
        sku = name.replace(" ", "-")
        picture.save(tmp_path / f"{sku}.png")
        save_as(picture, name, tmp_path / "shop" / f"{sku}.jpg")
    assert here_apart("ingest", "shop", "--embed").code == 0
    for name in NAMES:
        sku = name.replace(" ", "-")
        for photo in (f"{sku}.png", f"shop/{sku}.jpg"):
            (first, *_) = here_apart("match", photo, "--json").json["matches"]
            assert (first["sku"], first["similarity"] > 0.98) == (sku, True), first
        alike = here_apart("compare", f"{sku}.png", f"shop/{sku}.jpg", "--json").json
        assert alike["similarity"] > 0.98
