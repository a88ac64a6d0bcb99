"""Output of commands: tables or JSON on stdout, progress on stderr."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from matcher.printable import escape_json, make_printable

JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]
CatalogOption = Annotated[
    str | None, typer.Option("--catalog", "-c", help="Catalogue; needed if there are several.")
]

_ENDLESS = 10_000
_in_pipe = not sys.stdout.isatty() and "COLUMNS" not in os.environ


class _PlainConsole(Console):
    """Prints what a feed says as it is, but lets nothing of it steer the terminal."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """Render anything; of the text, what could steer is shown as a mark."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else _make_printable(segment)


def _make_printable(segment: Segment) -> Segment:
    return segment._replace(text=make_printable(segment.text))


console = _PlainConsole(
    highlight=False, emoji=False, soft_wrap=True, width=_ENDLESS if _in_pipe else None
)
stderr = _PlainConsole(stderr=True, highlight=False, emoji=False)


def print_json(value: Any) -> None:
    """Print a value as JSON, one document, UTF-8."""
    document = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write(escape_json(document) + "\n")


def print_table(
    title: str | None, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Print a table; numbers are right-aligned, all other cells are plain text, not markup.

    In a terminal it fits the width; in a pipe each row is one line.
    """
    table = Table(
        title=title,
        title_justify="left",
        header_style="bold",
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        collapse_padding=True,
    )
    cells = [list(row) for row in rows]
    for index, name in enumerate(columns):
        numeric = all(isinstance(row[index], int | float) for row in cells)
        table.add_column(name, justify="right" if numeric and cells else "left", overflow="fold")
    for row in cells:
        table.add_row(*(Text(_cell(value)) for value in row))
    console.print(table)


def plural(n: int, noun: str) -> str:
    """Return "1 picture", "2,000 pictures"."""
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"


def shorten(link: str, chars: int = 60) -> str:
    """Shorten a link to `chars` characters by leaving out its middle."""
    return link if len(link) <= chars else f"{link[: chars // 2]}...{link[-chars // 2 + 3 :]}"


def create_progress() -> Progress:
    """Return a progress display on stderr: bar, count, rate, time left; for terminals only."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=16),
        MofNCompleteColumn(),
        TextColumn("{task.fields[note]}"),
        TimeRemainingColumn(compact=True),
        TextColumn("left"),
        console=stderr,
        disable=not stderr.is_terminal,
    )


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, int):
        return f"{value:,}"
    return make_printable(" ".join(str(value).splitlines()))  # before the columns are measured
