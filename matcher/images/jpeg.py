"""Decode JPEG with libjpeg-turbo, at the smallest size that the caller needs."""

import re
from collections.abc import Iterator
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
_MAX_SEGMENTS = 10_000
_MARKER = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a length
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END, _EXIF, _ICC, _COMMENT = 0xDA, 0xD9, 0xE1, 0xE2, 0xFE
_ICC_HEAD = b"ICC_PROFILE\x00"
# What decoders read of the application segments, and the bytes they need of it: the colour space.
_COLOUR_SEGMENTS = {0xE0: (b"JFIF\x00", 14), 0xEE: (b"Adobe", 12)}


@dataclass(frozen=True, slots=True)
class JpegHead:
    """The content of the segments before the first scan."""

    exif: bytes
    profile: bytes
    precision: int
    progressive: bool
    first_scan: int

    @classmethod
    def read(cls, data: bytes) -> "JpegHead":
        """Walk the marker segments (ITU-T T.81, annex B) up to the first scan."""
        exif, precision, progressive, first_scan = b"", 8, False, 2
        profile: list[bytes] = []
        for marker, start, end in _walk(data):
            body = data[start + 4 : end]
            first_scan = start if marker == _SCAN else end
            if marker == _EXIF and body.startswith(b"Exif\x00\x00"):
                exif = exif or body
            elif marker == _ICC and body.startswith(_ICC_HEAD):
                profile.append(body[len(_ICC_HEAD) :])
            elif marker in _FRAMES:
                precision = body[0] if body else 8
                progressive = marker in (0xC2, 0xC6, 0xCA, 0xCE)
        return cls(exif, _join_profile(profile), precision, progressive, first_scan)


def drop_metadata(data: bytes) -> bytes:
    """Return a JPEG without comments and the application segments that no decoder needs."""
    kept, rest = [data[:2]], 2
    for marker, start, end in _walk(data):
        rest = start if marker == _SCAN else end
        if marker != _SCAN and not _is_metadata(marker, data[start + 4 : end]):
            kept.append(data[start:end])
    return b"".join((*kept, data[rest:]))


def _is_metadata(marker: int, body: bytes) -> bool:
    if marker in _COLOUR_SEGMENTS:
        head, size = _COLOUR_SEGMENTS[marker]
        return not body.startswith(head) or len(body) < size
    return marker == _COMMENT or 0xE0 <= marker <= 0xEF


def _walk(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and end of each segment; the last is the first scan's.

    Stray bytes are passed over, and lengths below 2 taken as 2, as libjpeg does.
    """
    at = 2
    for _ in range(_MAX_SEGMENTS):
        found = _MARKER.search(data, at)
        if found is None or found[1][0] == _END:
            return
        marker, at = found[1][0], found.end()
        if marker in _ALONE:
            continue
        start = at - 2
        at += max(2, int.from_bytes(data[at : at + 2], "big"))
        yield marker, start, at
        if marker == _SCAN:
            return


def _join_profile(pieces: list[bytes]) -> bytes:
    """Join the pieces of an ICC profile (ICC.1, annex B.4), each with its number and their count.

    Returns:
        The profile; empty if pieces are missing.
    """
    ordered, count = sorted(pieces), len(pieces)
    if [tuple(piece[:2]) for piece in ordered] != [(n, count) for n in range(1, count + 1)]:
        return b""
    return b"".join(piece[2:] for piece in ordered)


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
