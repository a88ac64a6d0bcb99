"""CSV and TSV with Google Merchant field names in the header."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.product import FeedRow, Reject
from matcher.catalog.records import Record, read_records
from matcher.catalog.text import decode_head, find_unstorable, read_head, shown
from matcher.errors import FeedError

_DELIMITERS = ",;|\t"
_SHOWN_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class DelimitedText:
    """A table of text; the delimiter is the one that yields most known columns."""

    name: str
    delimiters: str
    suffixes: tuple[str, ...]

    def detect(self, source: Path, head: bytes) -> bool:
        """Look for known columns in the header; without any, go by the file's name."""
        header = _first_line(head)
        if header.startswith(("<", "{", "[")) or _is_shopify(header):
            return False
        delimiter = find_delimiter(header)
        if delimiter is None:
            return source.suffix.lower() in self.suffixes
        return delimiter in self.delimiters

    def read(self, source: Path) -> Iterator[FeedRow]:
        """Yield a product or reject for every row below the header."""
        found = find_delimiter(_first_line(read_head(source)))
        delimiter = found if found and found in self.delimiters else self.delimiters[0]
        records = read_records(source, delimiter)
        header = next(records, None)
        columns = _read_header(source, header)
        for record in records:
            yield record if isinstance(record, Reject) else _make_row(columns, record)


def find_delimiter(header: str) -> str | None:
    """Return the delimiter that gives the most known fields; None if none gives any."""
    counts = {mark: _count_known(header, mark) for mark in _DELIMITERS}
    best = max(counts, key=lambda mark: counts[mark])
    return best if counts[best] else None


def _count_known(header: str, delimiter: str) -> int:
    names = next(csv.reader([header], delimiter=delimiter), [])
    return len({canonical_name(name) for name in names} & set(FIELDS))


def _is_shopify(header: str) -> bool:
    names = {canonical_name(name) for name in next(csv.reader([header]), [])}
    return "id" not in names and bool(names & {"handle", "url_handle"})


def _first_line(head: bytes) -> str:
    return next(iter(decode_head(head).lstrip().splitlines()), "")


def _read_header(source: Path, header: Record | Reject | None) -> list[str]:
    if header is None:
        raise FeedError(f"{source}: is empty; its first row must name the columns")
    if isinstance(header, Reject):
        raise FeedError(f"{source}: the header (line {header.line}): {header.reason}")
    problem = find_unstorable("".join(header.cells))
    if problem:
        raise FeedError(f"{source}: the header {problem}")
    columns = [canonical_name(cell) for cell in header.cells]
    missing = [name for name in ("id", "image_link") if name not in columns]
    if missing:
        seen = ", ".join(shown(cell) for cell in header.cells[:_SHOWN_COLUMNS])
        more = ", ..." if len(header.cells) > _SHOWN_COLUMNS else ""
        raise FeedError(
            f"{source}: no column {' and no column '.join(f'`{name}`' for name in missing)}; "
            f"the header (line {header.line}) has {seen}{more}. "
            "Needed are at least `id` and `image_link`"
        )
    return columns


def _make_row(columns: list[str], record: Record) -> FeedRow:
    cells = record.cells
    # Spreadsheets and trailing delimiters leave empty cells beyond the last column.
    while len(cells) > len(columns) and not cells[-1].strip():
        cells = cells[:-1]
    if len(cells) == len(columns):
        return make_row(zip(columns, cells, strict=True), record.line)
    reason = (
        f"{len(cells)} cells where the header has {len(columns)}; "
        "put a cell that holds the delimiter or a line break in quotes"
    )
    place = columns.index("id")
    sku = cells[place].strip() if place < len(cells) else None
    sku = sku if sku and find_unstorable(sku) is None else None
    if record.breaks_off(len(columns)):
        return Reject(record.line, sku, f"the file breaks off here: {reason}", ends_reading=True)
    return Reject(record.line, sku, reason)


FORMATS: tuple[FeedFormat, ...] = (
    DelimitedText("csv", ",;|", (".csv",)),
    DelimitedText("tsv", "\t", (".tsv", ".tab")),
)
