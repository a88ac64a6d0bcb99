"""CSV and TSV with Google Merchant field names in the header."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import FIELDS, make_row
from matcher.catalog.foreign import describe_table, is_known_export
from matcher.catalog.options import DEFAULTS, ReadOptions, missing_columns
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.catalog.records import Record, read_records
from matcher.catalog.table import find_start, is_comment, take_header
from matcher.catalog.text import decode_head, find_unstorable, read_start, shown
from matcher.errors import FeedError

_SHOWN_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class DelimitedText:
    """A table of text; the delimiter is the one that yields most known columns."""

    name: str
    delimiters: str
    suffixes: tuple[str, ...]

    def detect(self, source: Path, head: bytes) -> bool:
        """Look for known columns in the header; without any, go by the file's name."""
        text = decode_head(head).lstrip()
        if text.startswith(("<", "{", "[")) or is_known_export(
            find_start(text, _rate_export).cells()
        ):
            return False
        start = find_start(text, count_known)
        if start.delimiter is None:
            return source.suffix.lower() in self.suffixes and "<?xml" not in text
        return (start.delimiter == "\t") == (self.delimiters == "\t")

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product or reject for every row below the header."""
        rate = partial(count_known, options=options)
        start = find_start(read_start(source, options.encoding), rate)
        known = start.delimiter and (start.delimiter == "\t") == (self.delimiters == "\t")
        delimiter = start.delimiter if start.delimiter and known else self._likely(start.header)
        records = read_records(
            source,
            delimiter,
            quoted=delimiter != "\t" or start.quoted,
            encoding=options.encoding,
        )
        columns = _read_header(source, take_header(records, rate), options)
        for record in records:
            if isinstance(record, Reject):
                yield record
            elif record.cells != columns.cells:  # exports that were joined repeat the header
                row = _make_row(columns, record)
                if isinstance(row, Product) or not is_comment(record.cells[0]):
                    yield row

    def _likely(self, header: str) -> str:
        return max(self.delimiters, key=header.count)


@dataclass(frozen=True, slots=True)
class _Columns:
    """The header: its cells, the field of each, and further fields that a mapping takes from it."""

    cells: list[str]
    names: list[str]
    further: list[tuple[int, str]]

    def fields(self, cells: list[str]) -> Iterator[tuple[str, str]]:
        yield from zip(self.names, cells, strict=True)
        for place, name in self.further:
            yield name, cells[place]


def _rate_export(names: list[str]) -> int:
    return 2 * is_known_export(names)


def count_known(names: list[str], options: ReadOptions = DEFAULTS) -> int:
    """Return how many of a row's cells name fields."""
    found = {field for name in names for field in options.rename(name)}
    return len(found & set(FIELDS))


def _read_header(source: Path, header: Record | Reject | None, options: ReadOptions) -> _Columns:
    if header is None:
        raise FeedError(f"{source}: is empty; its first row must name the columns")
    if isinstance(header, Reject):
        raise FeedError(f"{source}: the header (line {header.line}): {header.reason}")
    problem = find_unstorable("".join(header.cells))
    if problem:
        raise FeedError(f"{source}: the header {problem}")
    renamed = [options.rename(cell) for cell in header.cells]
    names = [fields[0] for fields in renamed]
    further = [(at, name) for at, fields in enumerate(renamed) for name in fields[1:]]
    found = {*names, *(name for _, name in further)}
    absent = missing_columns(options, header.cells)
    if absent:
        raise FeedError(f"{source}: no column {shown(absent[0])} to map; {_describe(header)}")
    missing = [name for name in ("id", "image_link") if name not in found]
    if missing == ["image_link"] and "additional_image_link" in found:
        missing = []
    if missing:
        raise FeedError(
            f"{source}: no column {' and no column '.join(f'`{name}`' for name in missing)}; "
            f"{_describe(header)}. {_advise(header, missing)}"
        )
    return _Columns(header.cells, names, further)


def _describe(header: Record) -> str:
    seen = ", ".join(shown(cell) for cell in header.cells[:_SHOWN_COLUMNS])
    left = len(header.cells) - _SHOWN_COLUMNS
    more = f" and {left} more" if left > 0 else ""
    return f"the header (line {header.line}) has {seen}{more}"


def _advise(header: Record, missing: list[str]) -> str:
    foreign = describe_table(header.cells)
    if foreign:
        return f"It is {foreign}"
    columns = dict.fromkeys(missing, "COLUMN")
    return f"Needed are at least `id` and `image_link`; name the columns with `columns={columns}`"


def _make_row(columns: _Columns, record: Record) -> FeedRow:
    cells, width = record.cells, len(columns.names)
    # Spreadsheets and trailing delimiters leave empty cells beyond the last column.
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    if len(cells) == width:
        return make_row(columns.fields(cells), record.line, warnings=record.warnings())
    reason = (
        f"{len(cells)} cells where the header has {width}; "
        "put a cell that holds the delimiter or a line break in quotes"
    )
    place = columns.names.index("id") if "id" in columns.names else len(cells)
    sku = cells[place].strip() if place < len(cells) else None
    sku = sku if sku and find_unstorable(sku) is None else None
    if record.breaks_off(width):
        return Reject(record.line, sku, f"the file breaks off here: {reason}", ends_reading=True)
    return Reject(record.line, sku, reason)


FORMATS: tuple[FeedFormat, ...] = (
    DelimitedText("csv", ",;|", (".csv",)),
    DelimitedText("tsv", "\t", (".tsv", ".tab")),
)
