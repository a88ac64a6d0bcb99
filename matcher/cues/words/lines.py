"""Lines of text as a row: how sure each one is, and what it says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SURE = 9  # the largest digit


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was read.

    Attributes:
        text: in small letters where it comes from a row.
        sure: how sure the reading is, 0 to 1.
    """

    text: str
    sure: float


def pack(lines: Iterable[Line], max_bytes: int) -> bytes:
    """Return the surest lines in their order, each behind a digit of how sure it is."""
    written = [(round(line.sure * _SURE), " ".join(line.text.casefold().split())) for line in lines]
    rows = [f"{sure}{text}".encode() for sure, text in written if text]
    kept, left = [], max_bytes
    for at in sorted(range(len(rows)), key=lambda at: -rows[at][0]):
        if len(rows[at]) < left:
            kept.append(at)
            left -= len(rows[at]) + 1
    return b"\n".join(rows[at] for at in sorted(kept))


def unpack(row: bytes) -> Sequence[Line]:
    """Return the lines of a row."""
    return [Line(line[1:], int(line[0]) / _SURE) for line in row.decode().split("\n") if line]
