"""ICC profiles that tests write themselves, and pictures converted to them (ICC.1:2001-04)."""

import io
import struct

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from matcher.images.profile import Space

Floats = NDArray[np.float64]

_D50 = (0.9642, 1.0, 0.8249)
# Columns: red, green and blue as XYZ under D50; then the gamma.
_RGB = {
    "Adobe RGB": ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087),
                  (0.14919, 0.06322, 0.74457), 2.2),
    "ProPhoto": ((0.79767, 0.28804, 0.0), (0.13519, 0.71187, 0.0),
                 (0.03135, 0.00009, 0.82521), 1.8),
    "Display P3": ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189),
                   (0.15710, 0.06657, 0.78407), 2.2),
}  # fmt: skip
_FROM_SRGB = np.array(
    [[0.43607, 0.38515, 0.14307], [0.22249, 0.71687, 0.06061], [0.01392, 0.09708, 0.71410]]
)
# What full cyan, magenta, yellow and black absorb of red, green and blue: optical densities.
_INKS = np.array([[2.6, 0.7, 0.3], [0.4, 2.5, 0.8], [0.1, 0.3, 2.4], [3.0, 3.0, 3.0]])
_GRID = 9

NAMES = (*_RGB, "grey", "press")


def write_profile(name: str) -> tuple[bytes, Space]:
    """Return a profile and its colour space."""
    if name == "press":
        return _write("CMYK", b"prtr", b"Lab ", {b"A2B0": _press_table()}), "CMYK"
    if name == "grey":
        return _write("GRAY", b"mntr", b"XYZ ", {b"wtpt": _xyz(_D50), b"kTRC": _curve(1.4)}), "GRAY"
    red, green, blue, gamma = _RGB[name]
    tags = {b"wtpt": _xyz(_D50), b"rXYZ": _xyz(red), b"gXYZ": _xyz(green), b"bXYZ": _xyz(blue)}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(gamma))
    return _write("RGB", b"mntr", b"XYZ ", tags), "RGB"


def convert_to(picture: Image.Image, name: str) -> tuple[Image.Image, bytes]:
    """Return an sRGB picture as a photographer's program exports it, and its profile.

    A press has inks for mean colours only; grey has none.
    """
    profile, space = write_profile(name)
    if space == "CMYK":
        return _print(picture), profile
    source = picture.convert("L").convert("RGB") if space == "GRAY" else picture
    found = ImageCms.profileToProfile(
        source,
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        outputMode="L" if space == "GRAY" else "RGB",
    )
    assert found is not None
    found.info.pop("icc_profile", None)
    return found, profile


def _print(picture: Image.Image) -> Image.Image:
    light = _to_light(np.asarray(picture.convert("RGB")) / 255)
    inks = -np.log(np.maximum(light, 0.01)) @ np.linalg.inv(_INKS[:3])
    inks = np.concatenate([inks, np.zeros_like(inks[..., :1])], axis=-1)
    pixels = (np.clip(inks, 0, 1) * 255).round().astype(np.uint8)
    return Image.frombytes("CMYK", picture.size, pixels.tobytes())


def _press_table() -> bytes:
    """Return what each mixture of inks looks like: lut16Type, to Lab."""
    axis = np.linspace(0, 1, _GRID)
    inks = np.stack(np.meshgrid(axis, axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 4)
    lab = _to_lab(np.exp(-inks @ _INKS) @ _FROM_SRGB.T)
    coded = np.stack([lab[:, 0] * 652.8, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], axis=-1)
    identity = b"".join(struct.pack(">i", 65536 * (place % 4 == 0)) for place in range(9))
    straight = struct.pack(">HH", 0, 65535)
    head = b"mft2" + bytes(4) + bytes((4, 3, _GRID, 0)) + identity + struct.pack(">HH", 2, 2)
    cells = coded.round().clip(0, 65535).astype(">u2").tobytes()
    return head + straight * 4 + cells + straight * 3


def _to_light(srgb: Floats) -> Floats:
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def _to_lab(xyz: Floats) -> Floats:
    x, y, z = np.cbrt(xyz / np.array(_D50)).T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _fixed(values: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *(round(value * 65536) for value in values))


def _curve(gamma: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)


def _write(space: Space, kind: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    place, table, body = 132 + 12 * len(tags), b"", b""
    for tag, data in tags.items():
        table += tag + struct.pack(">II", place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = bytes(4) + b"\x02\x10\x00\x00" + kind + space.ljust(4).encode() + connection
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + _fixed(_D50)
    whole = head.ljust(124, b"\x00") + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole) + 4) + whole
