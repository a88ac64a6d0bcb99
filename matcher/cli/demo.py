"""`matcher demo`: ingest, embed and match in two minutes, with a page of the answers."""

import shlex
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, create_progress, print_json, print_table
from matcher.errors import InputError

if TYPE_CHECKING:
    from rich.progress import Progress

    from matcher.demo.dataset import DemoDataset
    from matcher.demo.run import DemoResult
    from matcher.matcher import Matcher

SHOWN = 10


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def demo(
    *,
    dataset: Annotated[
        Path | None,
        typer.Option(help="Folder with products.csv and queries.csv, val.csv or views.csv."),
    ] = None,
    photos: Annotated[int, typer.Option(min=1, help="At most this many query photos.")] = 60,
    products: Annotated[
        int, typer.Option(min=1, help="SKUs to draw when no dataset is given.")
    ] = 300,
    seed: Annotated[int, typer.Option(help="Fixes what is drawn or sampled.")] = 0,
    page: Annotated[Path, typer.Option(help="File for the page.")] = Path("demo.html"),
    as_json: JsonFlag = False,
) -> None:
    """Try everything on a drawn catalogue.

    Ingests a catalogue (drawn, or a dataset's), embeds it with a worker, matches photos of its
    products, and writes an HTML page of the answers.
    """
    from matcher.demo.run import write_result
    from matcher.matcher import Matcher

    if page.is_dir():
        raise InputError(f"{page} is a folder: name the page's file, such as {page / 'demo.html'}")
    started = monotonic()
    with Matcher() as matcher, create_progress() as bars:
        chosen = _choose(matcher, bars, dataset, photos, products, seed)
        catalog = "demo" if dataset is None else f"demo-{chosen.name}"
        result = _run(matcher, bars, chosen, catalog, started)
        commands = _next_commands(chosen, catalog)
        write_result(matcher, chosen, result, page, commands)
    if as_json:
        print_json(_to_dict(chosen, result, page))
    else:
        _print_result(chosen, result, page, commands)


def _choose(
    matcher: "Matcher",
    bars: "Progress",
    dataset: Path | None,
    photos: int,
    products: int,
    seed: int,
) -> "DemoDataset":
    from matcher.demo.dataset import drawn_dataset, open_dataset

    if dataset is not None:
        return open_dataset(dataset, limit=photos, seed=seed)
    folder = matcher.settings.home / "demo"
    task = bars.add_task("drawing", total=products + photos, note="a catalogue and photos of it")
    return drawn_dataset(
        folder,
        products=products,
        photos=photos,
        seed=seed,
        progress=lambda done, total: bars.update(task, completed=done, total=total),
    )


def _run(
    matcher: "Matcher", bars: "Progress", dataset: "DemoDataset", catalog: str, started: float
) -> "DemoResult":
    from matcher.demo.run import run_demo

    embedding = bars.add_task("embedding", total=None, note="by a worker process")
    answering = bars.add_task("answering", total=len(dataset.queries), note="photos")

    def on_embed(counts: dict[str, int]) -> None:
        finished = counts["done"] + counts["failed"]
        bars.update(embedding, completed=finished, total=sum(counts.values()))

    return run_demo(
        matcher,
        dataset,
        catalog,
        started=started,
        on_embed=on_embed,
        on_answer=lambda done: bars.update(answering, completed=done),
    )


def _next_commands(dataset: "DemoDataset", catalog: str) -> tuple[str, ...]:
    photo, sku = dataset.queries[0]
    quoted = sku.replace("'", "''")
    question = f"SELECT * FROM matcher.match_sku('{quoted}', k => 5, catalog => '{catalog}')"  # noqa: S608
    return (
        f"matcher match {shlex.quote(str(photo))} --catalog {shlex.quote(catalog)}",
        f'matcher psql -c "{question}"',
        "matcher ingest YOUR-FEED.csv --catalog shop --embed",
    )


def _to_dict(dataset: "DemoDataset", result: "DemoResult", page: Path) -> dict[str, object]:
    return {
        "dataset": dataset.name,
        "simulated": dataset.simulated,
        "catalog": result.catalog,
        "products": result.products,
        "queries": len(result.answers),
        "top1": round(result.top(1), 2),
        "top3": round(result.top(3), 2),
        "top5": round(result.top(5), 2),
        "failed": result.failed,
        "seconds": round(result.seconds, 1),
        "page": str(page),
    }


def _print_result(
    dataset: "DemoDataset", result: "DemoResult", page: Path, commands: tuple[str, ...]
) -> None:
    rows = [
        (
            answer.photo.name,
            answer.truth,
            answer.answer.matches[0].sku if answer.answer.matches else None,
            answer.answer.matches[0].probability if answer.answer.matches else None,
            str(answer.rank or "-"),
        )
        for answer in result.answers[:SHOWN]
    ]
    columns = ("photo", "true SKU", "first answer", "probability", "rank")
    print_table(f"The first {len(rows)} of {len(result.answers)} photos", columns, rows)
    what = "simulated photos of drawn products" if dataset.simulated else "photos"
    note = " (simulated)" if dataset.simulated else ""
    console.print(
        f"\n{dataset.name}: {result.products:,} products, {len(result.answers):,} {what}",
        markup=False,
    )
    console.print(
        f"right SKU first {result.top(1):.1f} %, in the first 3 {result.top(3):.1f} %,"
        f" in the first 5 {result.top(5):.1f} %{note}",
        markup=False,
    )
    if result.failed:
        console.print(f"{result.failed:,} pictures failed: `matcher jobs failed` says why.")
    console.print(
        f"\n{result.seconds:.0f} s. Every answer in pictures: {page.resolve()}", markup=False
    )
    console.print("\nTry next:")
    for command in commands:
        console.print(f"  {command}", markup=False)
