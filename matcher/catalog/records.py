"""Split delimited text into records; a broken quote loses only its own record."""

import csv
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from matcher.catalog.product import FieldWarning, Reject
from matcher.catalog.text import GUESSED, MAX_RECORD_CHARS, BrokenTextError, Lines
from matcher.errors import InputError

MAX_RECORD_LINES: Final = 2000
"""If a record has more lines than this, its quote is taken as never closed."""

_GUESSED = FieldWarning(GUESSED, f"the row {GUESSED}")


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of one row and the line it starts on, from 1.

    Attributes:
        ended: whether it ends with a line break; only the last row of a file may lack one.
        guessed: whether its encoding was guessed (see `EncodingGuess`).
    """

    line: int
    cells: list[str]
    ended: bool = True
    guessed: bool = False

    def warnings(self) -> Sequence[FieldWarning]:
        """What is to be told about the row's text."""
        return (_GUESSED,) if self.guessed else ()

    def breaks_off(self, columns: int) -> bool:
        """Whether the file ends in the middle of this row of so many columns."""
        return len(self.cells) < columns and not self.ended


def read_records(
    source: Path, delimiter: str, *, quoted: bool = True, encoding: str | None = None
) -> Iterator[Record | Reject]:
    """Yield the records of a delimited file, blank ones left out.

    Quotes are those of RFC 4180. Without `quoted` each line is a record and a quote is text, as in
    TSV; only a cell in quotes that holds doubled ones was quoted by a spreadsheet.

    Where a record breaks (text after a closing quote, a quote never closed) its first line is
    rejected and reading goes on with the next line.

    Raises:
        FeedError: the file cannot be opened, or is empty.
    """
    # csv's limit holds for the whole process; raising it only allows longer cells.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * MAX_RECORD_CHARS))
    lines = Lines(source, encoding)
    try:
        for record in _records(_RecordLines(lines), delimiter, quoted):
            if not quoted and isinstance(record, Record) and '""' in "".join(record.cells):
                record = replace(record, cells=[_unquoted(cell) for cell in record.cells])
            yield record
    finally:
        lines.close()


def _unquoted(cell: str) -> str:
    inner = cell[1:-1]
    wrapped = len(cell) > 1 and cell[0] == cell[-1] == '"'
    if wrapped and '""' in inner and '"' not in inner.replace('""', ""):
        return inner.replace('""', '"')
    return cell


def _records(lines: "_RecordLines", delimiter: str, quoted: bool) -> Iterator[Record | Reject]:
    reader = csv.reader(
        lines,
        delimiter=delimiter,
        strict=True,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
    )
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except BrokenTextError as error:
            yield Reject(lines.start, None, str(error), ends_reading=True)
            return
        except (csv.Error, InputError) as error:
            yield Reject(lines.start, None, _explain(error))
            lines.retry_after_first()
            continue
        if any(cell.strip() for cell in cells):
            yield Record(lines.start, cells, lines.ended, lines.guessed)
        lines.begin_next()


def _explain(error: Exception) -> str:
    if isinstance(error, InputError):
        return str(error)
    text = str(error)
    if "unexpected end of data" in text:
        return "a quote is opened and never closed; close it, or double a quote that is text"
    if "expected after" in text:
        return "text follows a closing quote; inside a quoted cell write each quote twice"
    if "new-line" in text:
        return "a bare carriage return inside a cell; put the cell in quotes"
    return f"the row cannot be parsed: {text}"


class _RecordLines(Iterator[str]):
    """Gives lines to `csv.reader`, and keeps the current record's so that it can be retried."""

    def __init__(self, lines: Lines) -> None:
        self.start = 1
        self._lines = lines
        self._taken: list[str] = []
        self._taken_chars = 0
        self._pending: deque[str] = deque()
        self.guessed = False

    def __next__(self) -> str:
        if self._pending:
            text = self._pending.popleft()
        else:
            text = next(self._lines)
            self.guessed = self.guessed or self._lines.guessed
        self._taken.append(text)
        self._taken_chars += len(text)
        if self._taken_chars > MAX_RECORD_CHARS:
            raise InputError(f"the row is longer than {MAX_RECORD_CHARS:,} characters")
        if len(self._taken) > MAX_RECORD_LINES:
            raise InputError(
                f"a quote is opened and not closed within {MAX_RECORD_LINES:,} lines; "
                "close it, or double a quote that is text"
            )
        return text

    @property
    def ended(self) -> bool:
        """Whether the current record ends with a line break."""
        return self._taken[-1].endswith(("\n", "\r"))

    def begin_next(self) -> None:
        self.start += len(self._taken)
        self._taken.clear()
        self._taken_chars = 0
        self.guessed = False

    def retry_after_first(self) -> None:
        self._pending.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]
        self.begin_next()
