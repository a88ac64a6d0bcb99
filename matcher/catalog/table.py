"""Find the header of a table of text: behind `sep=`, comments, template rows and blank lines."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from matcher.catalog.product import Reject
from matcher.catalog.records import Record

HEADER_ROWS: Final = 50
"""How many rows may stand before the header."""

DELIMITERS: Final = ",;|\t"
_SEPARATOR_LINE = re.compile(r'\s*"?sep=(?P<mark>\\t|[^\w\s"]|\t)"?[;,\t|]*\s*', re.IGNORECASE)

Rate = Callable[[list[str]], int]
"""Tells how many of a row's cells are names of known columns."""


@dataclass(frozen=True, slots=True)
class TableStart:
    """How a table begins.

    Attributes:
        delimiter: what parts its cells; None if no row names a known column.
        header: the first line that names two known columns; else the first that names one, or that
            is no comment.
    """

    delimiter: str | None
    header: str

    @property
    def quoted(self) -> bool:
        """Whether its names stand in quotes, so that its other cells may, too."""
        return self.header.lstrip().startswith('"')

    def cells(self) -> list[str]:
        """The names of the columns."""
        return split_line(self.header, self.delimiter or ",")


def find_start(head: str, rate: Rate) -> TableStart:
    """Return the delimiter and the header of a text's first lines."""
    lines = [line for line in head.lstrip().splitlines()[: HEADER_ROWS + 1] if line.strip()]
    said = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    marks = DELIMITERS
    if said:
        lines = lines[1:]
        marks = "\t" if said["mark"] == "\\t" else said["mark"]
    lines = [line for line in lines if not is_comment(line)] or lines
    # A text further down may name more columns than the header does.
    for needed in (2, 1):
        for line in lines:
            count, mark = max(((rate(split_line(line, mark)), mark) for mark in marks), key=_rating)
            if count >= needed:
                return TableStart(mark, line)
    return TableStart(marks if said else None, lines[0] if lines else "")


def take_header(records: Iterator[Record | Reject], rate: Rate) -> Record | Reject | None:
    """Read up to the header: the first row that names two known columns; None in an empty table.

    Rows before it are skipped. If no row among the first does, it is the first row that is no
    comment, and everything behind it is lost to the caller, who has no columns to read it by.
    """
    first: Record | Reject | None = None
    for count, record in enumerate(records):
        if isinstance(record, Record):
            if rate(record.cells) > 1:
                return record
            if is_comment(record.cells[0]) or _SEPARATOR_LINE.fullmatch(record.cells[0]):
                continue
        first = first or record
        if count == HEADER_ROWS:
            break
    return first


def is_comment(text: str) -> bool:
    """Whether a line or a row's first cell starts with `#`, as rows of Meta's template do."""
    return text.lstrip(' "\ufeff').startswith("#")


def split_line(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line."""
    return next(csv.reader([line], delimiter=delimiter), [])


def _rating(rated: tuple[int, str]) -> int:
    return rated[0]
