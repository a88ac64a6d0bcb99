"""Detect the format of a picture by its first bytes, or say why they are no picture."""

from collections.abc import Mapping
from typing import Final, Literal

from matcher.errors import ImageError

Format = Literal["JPEG", "PNG", "WebP", "GIF", "BMP", "TIFF", "AVIF", "HEIC"]

FORMATS: Final[Mapping[Format, tuple[str, ...]]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png",),
    "WebP": (".webp",),
    "GIF": (".gif",),
    "BMP": (".bmp",),
    "TIFF": (".tif", ".tiff"),
    "AVIF": (".avif",),
    "HEIC": (".heic", ".heif"),
}
"""The formats that are read, with the suffixes of their files: the only list of them."""

PICTURE_SUFFIXES: Final = frozenset(each for suffixes in FORMATS.values() for each in suffixes)

*_FIRST, _LAST = FORMATS
READ = f"{', '.join(_FIRST)} and {_LAST} are read"

_HEADS: tuple[tuple[bytes, Format], ...] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)
_FOREIGN_HEADS = (
    (b"%PDF", "a PDF document"),
    (b"8BPS", "a Photoshop file"),
    (b"%!PS", "a PostScript file"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"\x00\x00\x01\x00", "a Windows icon"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (b"\x1aE\xdf\xa3", "a WebM video"),
)
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_PAGE = "an HTML page instead of a picture: check that the link points at the file"
_MARKUP = (
    (b"<!doctype html", _PAGE),
    (b"<html", _PAGE),
    (b"<svg", "an SVG drawing, which is not read: export it as PNG"),
)


def recognise_format(data: bytes) -> Format:
    """Return the format of a picture; its name and content type are not used.

    Raises:
        ImageError: the bytes are empty, text, or a format that is not read.
    """
    if not data:
        raise ImageError("the picture is empty (0 bytes): upload it to the shop again")
    for head, name in _HEADS:
        if data.startswith(head):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    if data[4:8] == b"ftyp":
        return _recognise_container(data)
    raise ImageError(_describe_stranger(data))


def _recognise_container(data: bytes) -> Format:
    """Recognise AVIF and HEIC by the brands of an ISO base media file (ISO/IEC 14496-12)."""
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12]} | {data[at : at + 4] for at in range(16, size, 4)}
    if brands & {b"avif", b"avis"}:
        return "AVIF"
    if brands & _HEIC_BRANDS:
        return "HEIC"
    raise ImageError(f"a video, which is not read: export a picture of it ({READ})")


def _describe_stranger(data: bytes) -> str:
    for head, name in _FOREIGN_HEADS:
        if data.startswith(head):
            return f"{name} instead of a picture: export it as JPEG or PNG ({READ})"
    text = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    if text.startswith(b"<"):
        markup = text.lower()
        for mark, reason in _MARKUP:
            if mark in markup:
                return reason
        return "XML instead of a picture: check that the link points at the file"
    if text.startswith((b"{", b"[")):
        return "JSON instead of a picture: check that the link points at the file"
    if text and all(32 <= byte < 127 or byte in b"\t\r\n" for byte in text[:64]):
        start = text[:32].decode("ascii").strip()
        return f"text instead of a picture ({start!r} ...): check that the link points at the file"
    return f"no known picture format (first bytes {data[:8].hex(' ')}): {READ}"
