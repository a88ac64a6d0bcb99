"""Kinds of faults that real pictures have shown; each test makes inputs of one kind."""

import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from tests.support.scripts import Run


def draw(seed: int) -> Image.Image:
    """Soft coloured patches: each seed gives another product."""
    coarse = np.random.default_rng(seed).integers(70, 220, (5, 5, 3)).astype(np.uint8)
    return Image.fromarray(coarse).resize((240, 240), Image.Resampling.BICUBIC)


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
