"""`matcher evaluate`: how often the right SKU comes first."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from matcher.cli.output import (
    console,
    create_progress,
    plural,
    print_json,
    print_table,
)
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.evaluation.asked import Evaluation, Task
    from matcher.evaluation.figures import Figures
    from matcher.evaluation.metrics import Interval
    from matcher.settings import Settings

SHOWN_LEFT_OUT = 5


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("evaluate")(evaluate)


def evaluate(
    products: Annotated[Path, typer.Argument(help="A feed, as for ingest.")],
    queries: Annotated[
        Path,
        typer.Argument(
            help="CSV with columns image and id (A|B: either is right; empty: no product)."
        ),
    ],
    *,
    gallery_photos: Annotated[
        Path | None, typer.Option(help="CSV like QUERIES: further pictures of the products.")
    ] = None,
    distractors: Annotated[
        Path | None, typer.Option(help="Feed of further products, none of which is right.")
    ] = None,
    encoder: Annotated[
        str | None, typer.Option(help="Encoder's name or .toml; default: MATCHER_ENCODER.")
    ] = None,
    against: Annotated[
        str | None, typer.Option(help="A second encoder to compare with, photo by photo.")
    ] = None,
    depth: Annotated[
        Literal["vector", "deep"],
        typer.Option("--depth", help="One vector of each photo, or several views and cues of it."),
    ] = "vector",
    seed: Annotated[int, typer.Option(help="Fixes all random choices.")] = 0,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write the figures here; - is stdout.")
    ] = None,
    predictions: Annotated[
        Path | None, typer.Option(help="Write every answer here, as CSV.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="Write a page of figures and pictures into this folder.")
    ] = None,
) -> None:
    """Measure how often the right SKU of a photo comes first.

    As in a shop, the catalogue is ingested, embedded by a worker and queried, but on temporary
    servers. Every photo is a query of its own.
    """
    from matcher.evaluation.asked import Task
    from matcher.evaluation.figures import compare, compute_figures
    from matcher.extras import require_extra
    from matcher.settings import load_settings

    if report:
        require_extra("report", "matcher evaluate --report")
    _check_targets(json_file, predictions, report)
    settings = load_settings()
    chosen = encoder or settings.encoder
    task = Task(products, queries, gallery_photos, distractors, chosen, seed, depth)
    ours = _evaluate_with_progress(task, settings)
    differences: dict[str, Interval] = {}
    if against:
        theirs = _evaluate_with_progress(replace(task, encoder=against), settings)
        differences = compare(ours, theirs)
    figures = compute_figures(ours)
    if json_file:
        _write_json(json_file, _to_dict(figures, against, differences))
    if predictions:
        from matcher.evaluation.report import write_predictions

        write_predictions(ours, predictions)
    if json_file != Path("-"):
        _print_figures(figures, against, differences)
    if report:
        _write_report(ours, figures, report, against, differences)


def _check_targets(json_file: Path | None, predictions: Path | None, report: Path | None) -> None:
    """Check the output files first, so that minutes of work are not lost at the end."""
    for target in (json_file, predictions):
        if target and target != Path("-") and (target.is_dir() or not target.parent.is_dir()):
            raise InputError(f"{target} cannot be written: name a file in a folder that exists")
    if report and report.exists() and not report.is_dir():
        raise InputError(f"{report} is a file: name the report's folder")


def _evaluate_with_progress(task: "Task", settings: "Settings") -> "Evaluation":
    from matcher.evaluation.evaluator import Listener, evaluate

    with create_progress() as bars:
        embedding = bars.add_task("embedding", total=None, note=task.encoder)
        answering = bars.add_task("answering", total=None, note="photos")

        def on_embed(counts: dict[str, int]) -> None:
            finished = counts["done"] + counts["failed"]
            bars.update(embedding, completed=finished, total=sum(counts.values()))

        def on_answer(done: int, total: int) -> None:
            bars.update(answering, completed=done, total=total)

        return evaluate(task, settings, Listener(on_embed, on_answer))


def _to_dict(
    figures: "Figures", against: str | None, differences: Mapping[str, "Interval"]
) -> dict[str, Any]:
    said = figures.to_dict()
    if against:
        said["against"] = against
        said["differences"] = {
            name: {end: round(value, 4) for end, value in asdict(each).items()}
            for name, each in differences.items()
        }
    return said


def _write_json(target: Path, value: dict[str, Any]) -> None:
    if target == Path("-"):
        print_json(value)
    else:
        target.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")


def _print_figures(
    figures: "Figures", against: str | None, differences: Mapping[str, "Interval"]
) -> None:
    strangers = figures.queries - figures.matching
    console.print(
        f"{figures.encoder}: {plural(figures.queries, 'photo')}"
        f"{f', {strangers:,} of them of no product,' if strangers else ''}"
        f" against {plural(figures.products, 'product')}",
        markup=False,
    )
    rows = [(name, *_cells(name, interval)) for name, interval in figures.accuracy.items()]
    rows += [(f"{name} of the group", *_cells(name, each)) for name, each in figures.group.items()]
    rows += [(f"{name} minus {against}", *_cells(name, each)) for name, each in differences.items()]
    print_table(None, ("figure", "value", "95 % interval, by SKU"), rows)
    if figures.no_match:
        found = figures.no_match
        console.print(
            f"photos of no product: AUROC {found.auroc:.3f};"
            f" {found.false_match_rate:.1f} % reach the similarity that 95 % of the others reach"
        )
    for reason in figures.left_out[:SHOWN_LEFT_OUT]:
        console.print(f"left out: {reason}", markup=False)
    if len(figures.left_out) > SHOWN_LEFT_OUT:
        console.print(f"left out: {len(figures.left_out) - SHOWN_LEFT_OUT:,} more")


def _cells(name: str, interval: "Interval") -> tuple[str, str]:
    digits = 1 if name.startswith("top") else 3
    unit = " %" if name.startswith("top") else ""
    low, high = f"{interval.low:.{digits}f}", f"{interval.high:.{digits}f}"
    return f"{interval.value:.{digits}f}{unit}", f"{low} to {high}"


def _write_report(
    evaluation: "Evaluation",
    figures: "Figures",
    folder: Path,
    against: str | None,
    differences: Mapping[str, "Interval"],
) -> None:
    from matcher.evaluation.report import write_report

    page = write_report(evaluation, figures, folder, against=against, differences=differences)
    console.print(f"\nEvery wrong answer in pictures: {page.resolve()}", markup=False)
