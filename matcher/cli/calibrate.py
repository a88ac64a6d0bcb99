"""`matcher calibrate`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import CatalogOption, JsonFlag, console, plural, print_json, print_table
from matcher.errors import InputError

if TYPE_CHECKING:
    from matcher.search.deep.calibration import Threshold
    from matcher.services.calibrations import CalibrationReport


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("calibrate")(calibrate)


def calibrate(
    *,
    catalog: CatalogOption = None,
    photos: Annotated[
        Path | None,
        typer.Option(help="CSV of photos, columns image and id; else own second pictures."),
    ] = None,
    decisions: Annotated[
        bool, typer.Option("--decisions", help="Ask the photos that people decided on.")
    ] = False,
    precision: Annotated[
        float, typer.Option(help="Share of SAME_SKU and SAME_GROUP that are right.")
    ] = 0.95,
    new_precision: Annotated[float, typer.Option(help="Share of NO_MATCH that are right.")] = 0.95,
    most: Annotated[int, typer.Option(min=20, help="Photos that are asked.")] = 400,
    as_json: JsonFlag = False,
) -> None:
    """Fit verdicts at depth deep to a catalogue."""
    from rich.progress import Progress

    from matcher.evaluation.tables import read_photos
    from matcher.matcher import Matcher
    from matcher.search.deep.promises import Wanted

    for value in (precision, new_precision):
        if not 0.5 <= value < 1:
            raise InputError(f"a precision of {value:g}: give a share from 0.5 to below 1")
    if photos is not None and decisions:
        raise InputError("--photos and --decisions: give one of them")
    asked = None
    if photos is not None:
        asked = [(each.skus[0], each.path) for each in read_photos(photos)[0] if each.skus]
    with Matcher() as matcher, Progress(console=console, disable=as_json) as bars:
        task = bars.add_task("looking", total=None)
        report = matcher.calibrations.fit(
            catalog,
            photos=asked,
            decisions=decisions,
            wanted=Wanted(precision, new_precision),
            most=most,
            progress=lambda done, total: bars.update(task, completed=done, total=total),
        )
    if as_json:
        print_json(report.to_dict())
        return
    _print_report(report, precision, new_precision)


def _print_report(report: "CalibrationReport", precision: float, new_precision: float) -> None:
    kept = report.kept
    rows = [
        _row("SAME_SKU", kept.same, precision),
        _row("SAME_GROUP", kept.group, precision),
        _row("NO_MATCH", kept.none, new_precision),
    ]
    titles = ("verdict", "promised", "from probability", "SKUs", "lower bound", "answered")
    asked = f"{plural(report.photos, 'photo')} of {plural(report.products, 'SKU')}"
    print_table(asked, titles, rows)
    for line in report.left_out[:10]:
        console.print(f"left out: {line}", markup=False, style="dim")
    if len(report.left_out) > 10:
        console.print(f"and {len(report.left_out) - 10:,} more", style="dim")


def _row(verdict: str, threshold: "Threshold", wanted: float) -> tuple[object, ...]:
    """Return a row; a promise that the photos do not carry is refused, with what is missing."""
    from matcher.search.deep.calibration import products_needed

    if threshold.least is None:
        needed = products_needed(wanted)
        said = f"refused: {needed:,} SKUs at least, all right, are needed"
        return verdict, f"{wanted:.0%}", said, threshold.products, f"{threshold.bound:.3f}", "-"
    least, bound = f"{threshold.least:.3f}", f"{threshold.bound:.3f}"
    answered = f"{threshold.coverage:.0%}"
    return verdict, f"{wanted:.0%}", least, threshold.products, bound, answered
