"""`matcher demo`: the whole way in two minutes, with a page to look at."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, create_progress, print_json, print_table

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
    photos: Annotated[int, typer.Option(help="At most this many query photos.")] = 60,
    products: Annotated[int, typer.Option(help="SKUs to draw when no dataset is given.")] = 300,
    seed: Annotated[int, typer.Option(help="Fixes what is drawn or sampled.")] = 0,
    page: Annotated[Path, typer.Option(help="Where to write the page.")] = Path("demo.html"),
    as_json: JsonFlag = False,
) -> None:
    """Ingest a catalogue, embed it, answer photos of it, and write a page of the answers."""
    from matcher.demo.run import write_result
    from matcher.matcher import Matcher

    with Matcher() as matcher, create_progress() as bars:
        chosen = _choose(matcher, bars, dataset, photos, products, seed)
        catalog = "demo" if dataset is None else f"demo-{chosen.name}"
        result = _run(matcher, bars, chosen, catalog)
        commands = (
            f"matcher match {chosen.queries[0][0]} --catalog {catalog}",
            f"matcher psql -c \"SELECT * FROM matcher.match_sku('{chosen.queries[0][1]}',"
            f" k => 5, catalog => '{catalog}')\"",
            "matcher ingest YOUR-FEED.csv --catalog shop --embed",
        )
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
    matcher: "Matcher", bars: "Progress", dataset: "DemoDataset", catalog: str
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
        on_embed=on_embed,
        on_answer=lambda done: bars.update(answering, completed=done),
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
            answer.answer.matches[0].similarity if answer.answer.matches else None,
            answer.rank or f"not in {len(answer.answer.matches)}",
        )
        for answer in result.answers[:SHOWN]
    ]
    columns = ("photo", "true SKU", "first answer", "similarity", "rank of the true SKU")
    print_table(f"The first {len(rows)} of {len(result.answers)} photos", columns, rows)
    what = "simulated photos of drawn products" if dataset.simulated else "photos"
    console.print(
        f"{dataset.name}: {result.products:,} products, {len(result.answers):,} {what}:"
        f" top-1 {result.top(1):.1f} %, top-3 {result.top(3):.1f} %, top-5 {result.top(5):.1f} %",
        markup=False,
    )
    if result.failed:
        console.print(f"{result.failed:,} pictures failed: `matcher jobs failed` says why.")
    console.print(f"{result.seconds:.0f} s. Every answer as pictures: {page.resolve()}", markup=False)
    console.print("\nTry next:")
    for command in commands:
        console.print(f"  {command}", markup=False)
