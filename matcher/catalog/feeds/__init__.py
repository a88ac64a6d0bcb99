"""Feed formats, one file each: detect a feed's format, read its rows as a stream."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Protocol, runtime_checkable

from matcher.catalog.foreign import describe_document
from matcher.catalog.options import DEFAULTS, ReadOptions, make_options
from matcher.catalog.product import FeedRow
from matcher.catalog.text import decode_head, read_head, recode_head, shown
from matcher.errors import FeedError


@runtime_checkable
class FeedFormat(Protocol):
    """A file format for catalogues.

    A format is an entry of the tuple `FORMATS` of a module in this folder. It is found by listing
    the folder, so it is registered nowhere else.
    """

    @property
    def name(self) -> str:
        """The name that `format` takes."""

    def detect(self, source: Path, head: bytes) -> bool:
        """Tell whether the source has this format.

        Args:
            source: a file or folder that exists.
            head: its first 64 KiB, empty for a folder.
        """

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield products and rejects in feed order, holding no more than one row or group.

        Args:
            source: a file or folder that exists.
            options: the encoding and the columns, where the caller knows them.

        Raises:
            FeedError: (at the first row) the source is unreadable as a whole.
        """


@cache
def list_formats() -> tuple[FeedFormat, ...]:
    """Return every format found in this folder, by name."""
    formats: list[FeedFormat] = []
    for module in iter_modules(__path__):
        formats += import_module(f"{__name__}.{module.name}").FORMATS
    return tuple(sorted(formats, key=lambda found: found.name))


def get_format(name: str) -> FeedFormat:
    """Return the format of that name.

    Raises:
        FeedError: there is none; the error lists the formats.
    """
    for found in list_formats():
        if found.name == name.lower():
            return found
    raise FeedError(f"no feed format {shown(name)}; there are: {_names()}")


def detect_format(source: Path, options: ReadOptions = DEFAULTS) -> FeedFormat:
    """Return the format that recognises the source.

    Raises:
        FeedError: no format or several do, or the source cannot be opened or is empty.
    """
    head = recode_head(_read_start(source), options.encoding)
    found = [each for each in list_formats() if each.detect(source, head)]
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(each.name for each in found)
        raise FeedError(f"{source}: its content fits {several}; name one with `format=`")
    raise FeedError(
        f"{source}: its format is not recognised: it {_describe(head)}. "
        f"Formats are {_names()}; name one with `format=`"
    )


def read_feed(
    source: Path,
    format: str | None = None,  # noqa: A002 - the feed's own word
    *,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[FeedRow]:
    """Return the rows of a feed; each is read when it is taken.

    Args:
        source: a file, or a folder of images.
        format: a format's name; None to detect it.
        encoding: of its text; None to tell it from the bytes.
        columns: field -> name of the column that holds it.

    Raises:
        FeedError: at once if the format is unknown or cannot be detected; at the first row if the
            whole source is unreadable.
    """
    options = make_options(encoding, columns)
    chosen = detect_format(source, options) if format is None else get_format(format)
    return chosen.read(source, options)


def _names() -> str:
    return ", ".join(found.name for found in list_formats())


def _read_start(source: Path) -> bytes:
    if source.is_dir():
        return b""
    head = read_head(source)
    if not decode_head(head).strip():
        raise FeedError(f"{source}: is empty; a feed has at least a header or one product")
    for signature, description in _SIGNATURES:
        if head.startswith(signature):
            raise FeedError(f"{source}: {description}")
    return head


_SIGNATURES = (
    (b"PK\x03\x04", "is a ZIP archive or an Excel workbook: save the sheet as CSV in UTF-8"),
    (b"\xd0\xcf\x11\xe0", "is an old Excel workbook: save the sheet as CSV in UTF-8"),
    (b"\x1f\x8b", "is packed with gzip: unpack it first"),
    (b"\xff\xd8\xff", "is a JPEG picture: give the folder it lies in"),
    (b"\x89PNG", "is a PNG picture: give the folder it lies in"),
    (b"%PDF", "is a PDF document"),
)


def _describe(head: bytes) -> str:
    if head[:256].count(0) > len(head[:256]) // 4:
        return "holds NUL bytes: UTF-16 without a byte order mark, or no text; save it as UTF-8"
    text = decode_head(head).strip()
    what = describe_document(text)
    if what:
        return f"starts with {shown(text[:200])} and is {what}"
    return f"starts with {shown(text[:200])}"
