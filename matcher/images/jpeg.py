"""Decode JPEG with libjpeg-turbo, at the smallest size that the caller needs."""

from dataclasses import dataclass

import numpy as np
import simplejpeg
from numpy.typing import NDArray

from matcher.errors import ImageError

# Each scan of a progressive file passes over the whole picture: a small file can take hours.
MAX_SCAN_PIXELS = 2_000_000_000

CUT_OFF = "the picture is cut off: part of the file is missing; upload it to the shop again"
_DAMAGED = "the picture is damaged: part of it cannot be decoded; upload it to the shop again"

_END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = b"\xff\xda"
_MAX_SEGMENTS = 1000


@dataclass(frozen=True, slots=True)
class JpegHead:
    """The content of the segments before the first scan."""

    exif: bytes
    precision: int
    progressive: bool
    first_scan: int

    @classmethod
    def read(cls, data: bytes) -> "JpegHead":
        """Walk the marker segments (ITU-T T.81, annex B) up to the first scan."""
        exif, precision, progressive, at = b"", 8, False, 2
        for _ in range(_MAX_SEGMENTS):
            if data[at : at + 2] == b"\xff\xff":
                at += 1
                continue
            size = int.from_bytes(data[at + 2 : at + 4], "big")
            marker = data[at + 1 : at + 2]
            if data[at : at + 1] != b"\xff" or marker == b"\xda" or size < 2:
                break
            body = data[at + 4 : at + 2 + size]
            if marker == b"\xe1" and body.startswith(b"Exif\x00\x00"):
                exif = exif or body
            elif b"\xc0" <= marker <= b"\xcf" and marker not in b"\xc4\xc8\xcc":
                precision = body[0] if body else 8
                progressive = marker in b"\xc2\xc6\xca\xce"
            at += 2 + size
        return cls(exif, precision, progressive, at)


def choose_scale(height: int, width: int, min_side: int | None) -> int:
    """Return the factor by which decoding shrinks the picture: 1, 2, 4 or 8.

    libjpeg-turbo also offers other eighths, but has no vector code for them: at 1,200 x 1,600,
    decoding to 5/8 takes 1.5 times as long as decoding to full size.
    """
    short = min(height, width)
    scales = (8, 4, 2) if min_side else ()
    return next((scale for scale in scales if short // scale >= (min_side or 1)), 1)


def decode_turbo(
    data: bytes, head: JpegHead, height: int, width: int, scale: int
) -> NDArray[np.uint8]:
    """Decode a grey, YCbCr or RGB JPEG of the given size.

    Raises:
        ImageError: data is missing or damaged. libjpeg fills what is missing with grey and only
            warns, so its warnings are read here.
        ValueError: libjpeg-turbo cannot read this kind of JPEG.
    """
    scans = data.count(_START_OF_SCAN, head.first_scan) if head.progressive else 1
    if scans * height * width > MAX_SCAN_PIXELS:
        raise ImageError(f"decompression bomb: {scans} progressive scans; save the picture again")
    try:
        return _decode(data, height, width, scale, strict=True)
    except ValueError as error:
        warning = str(error)
    if "Premature end of JPEG file" in warning:
        return _decode_without_end(data, head, height, width, scale)
    if "premature end of data" in warning:
        raise ImageError(CUT_OFF)
    if "bad Huffman code" in warning or "instead of RST" in warning:
        raise ImageError(_DAMAGED)
    # Other warnings do not affect the pixels (stray bytes, odd scan parameters). libjpeg reports
    # only the first warning, so a file that is also cut off shows only by its missing end marker.
    if data.find(_END_OF_IMAGE, head.first_scan) < 0:
        raise ImageError(CUT_OFF)
    return _decode(data, height, width, scale, strict=False)


def _decode_without_end(
    data: bytes, head: JpegHead, height: int, width: int, scale: int
) -> NDArray[np.uint8]:
    """Decode a picture that lacks only its end marker, which some programs do not write.

    Only if it has a single scan: a file cut off between two scans would decode, too.
    """
    if head.progressive or data.count(_START_OF_SCAN, head.first_scan) != 1:
        raise ImageError(CUT_OFF)
    try:
        return _decode(data + _END_OF_IMAGE, height, width, scale, strict=True)
    except ValueError as error:
        raise ImageError(CUT_OFF) from error


def _decode(data: bytes, height: int, width: int, scale: int, *, strict: bool) -> NDArray[np.uint8]:
    pixels: NDArray[np.uint8] = simplejpeg.decode_jpeg(
        data,
        "RGB",
        min_height=-(-height // scale),
        min_width=-(-width // scale),
        strict=strict,
    )
    return pixels
