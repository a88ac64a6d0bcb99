"""`matcher index`: show the search index, build it, and probe its recall."""

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, create_progress, plural, print_json, print_table
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.db.probes import ShapeRecall
    from matcher.search.index.state import IndexState

index = typer.Typer(help="The search index of large catalogues.", no_args_is_help=True)
EncoderOption = Annotated[
    str | None,
    typer.Option("--encoder", "-e", help="Name, or name@revision; else the default encoder."),
]
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?", re.IGNORECASE)
SHOWN = 20
NOT_MEASURED = "not measured yet: a worker does so once a day, `matcher index check` at once"
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


def register(app: typer.Typer) -> None:
    """Add the group."""
    app.add_typer(index, name="index")


@index.command()
def status(*, as_json: JsonFlag = False) -> None:
    """Show size, dead entries, a running build's progress, recall, and whether a build is due."""
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        states = matcher.index.list_states()
    if as_json:
        print_json([state.to_dict() for state in states])
        return
    if not states:
        console.print("No encoder yet: `matcher ingest FEED` registers one.")
    for state in states:
        _print_state(state)


def _print_state(state: "IndexState") -> None:
    console.print(
        f"{state.encoder}@{state.revision}, {state.encoder_state}: index {state.state}",
        markup=False,
    )
    lines = {
        "building": state.progress,
        "pictures": f"{state.pictures:,}",
        "built for": f"{state.built_for:,}" if state.built_for else None,
        "space": f"{state.short_dimension} of {state.vector_dimension} dimensions"
        if state.short_dimension
        else None,
        "bytes": f"vectors {_megabytes(state.vector_bytes)},"
        f" candidates {_megabytes(state.table_bytes)}, HNSW {_megabytes(state.hnsw_bytes)},"
        f" other indexes {_megabytes(state.other_index_bytes)}",
        "dead": f"{100 * state.dead_share:.1f} % of the entries of HNSW",
        "next build": f"needs {_megabytes(state.build_bytes)} of memory"
        f" and {_megabytes(state.build_disk_bytes)} of disk",
        "recall": None if state.recall or not state.short_dimension else NOT_MEASURED,
        "to do": state.advice,
    }
    for name, value in lines.items():
        if value:
            console.print(f"{name:>12}  {value}", markup=False)
    if state.recall:
        console.print()
        _print_recall(state.recall)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


@index.command()
def build(
    encoder: EncoderOption = None,
    *,
    memory: Annotated[
        str | None,
        typer.Option("--memory", help="Memory for the build, as 8GB; default: what it needs."),
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Build the index, or build it again; searches continue, writers wait while it is written."""
    from matcher.matcher import Matcher

    with Matcher() as matcher, create_progress() as bar:

        def show(phase: str, done: int, total: int) -> None:
            if not bar.tasks or bar.tasks[-1].description != phase:
                for task in bar.tasks:
                    bar.remove_task(task.id)
                bar.add_task(phase, total=total or None, note="")
            bar.update(bar.task_ids[-1], completed=done, total=total or None)

        made = matcher.index.build(encoder, memory_bytes=_parse_size(memory), progress=show)
    if as_json:
        print_json(made.to_dict())
        return
    console.print(
        f"{plural(made.pictures, 'picture')} in {made.seconds:,.0f} s:"
        f" {made.dimension} dimensions that keep {100 * made.kept_variance:.0f} % of the variance"
    )
    console.print("Next: `matcher index check` compares its answers with exact ones.")


def _parse_size(size: str | None) -> int | None:
    if size is None:
        return None
    found = _SIZE.fullmatch(size.strip())
    if not found:
        raise InputError(f"{size!r} is no size: write it as 8GB or 500MB")
    return int(float(found[1]) * _UNITS[found[2].lower()])


@index.command()
def check(
    encoder: EncoderOption = None,
    *,
    questions: Annotated[
        int,
        typer.Option("--questions", "-n", min=1, max=10_000, help="Pictures of each catalogue."),
    ] = 50,
    as_json: JsonFlag = False,
) -> None:
    """Compare answers with exact ones, with and without filters, and keep the recall."""
    from matcher.matcher import Matcher

    with Matcher() as matcher, create_progress() as bar:
        task = bar.add_task("ask", total=None, note="pictures")
        found = matcher.index.check(
            encoder,
            questions=questions,
            progress=lambda asked, total: bar.update(task, completed=asked, total=total),
        )
    if as_json:
        print_json([asdict(each) for each in found])
    elif found:
        _print_recall(found)
    else:
        console.print(
            "Nothing to measure: no index answers for a catalogue by this encoder; all of its"
            " eligible pictures are compared."
        )


def _print_recall(found: "Sequence[ShapeRecall]") -> None:
    """Print the lowest figures, and what no product's fields allow to be asked."""
    from matcher.search.index.shapes import SHAPES

    columns = ("filter", "catalogue", "questions", "recall@10", "answered exactly", "short", "")
    rows = [
        (
            each.shape,
            each.catalog,
            each.questions,
            f"{each.recall:.3f}",
            f"{100 * each.exact / each.questions:.0f} %",
            each.short,
            "low" if each.is_low else "",
        )
        for each in found[:SHOWN]
    ]
    print_table(None, columns, rows)
    if len(found) > SHOWN:
        console.print(f"{plural(len(found) - SHOWN, 'figure')} more, none lower: --json lists all")
    if missing := [shape for shape in SHAPES if all(each.shape != shape for each in found)]:
        console.print(f"not measured, as no product asked has them: {', '.join(missing)}")
