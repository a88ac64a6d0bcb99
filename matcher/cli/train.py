"""`matcher train`: train a new encoder version on a shop's own photos."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from matcher.cli.output import JsonFlag, console, create_progress, plural, print_json, print_table

if TYPE_CHECKING:
    from matcher.encoders.spec import EncoderSpec
    from matcher.settings import Settings
    from matcher.training.data.dataset import Problem
    from matcher.training.outcome import Step
    from matcher.training.recipe import Recipe
    from matcher.training.run import Result
    from matcher.training.versions.card import Card

SHOWN_PROBLEMS = 5
ProductsArgument = Annotated[Path, typer.Argument(help="A feed whose pictures are files.")]
PhotosArgument = Annotated[Path, typer.Argument(help="CSV with columns image and id.")]
BaseOption = Annotated[
    str, typer.Option("--from", help="Encoder's name or .toml, or open_clip's ARCHITECTURE:FILE.")
]
MiningFlag = Annotated[
    bool,
    typer.Option(
        "--mining/--no-mining",
        help="Choose hard negatives, with the database; without, no database is needed.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("train")(train)


def train(
    products: ProductsArgument,
    photos: PhotosArgument,
    *,
    name: Annotated[str, typer.Option(help="Name of the new encoder.")],
    base: BaseOption = "compact",
    recipe: Annotated[
        Path | None, typer.Option(help="TOML from `matcher tune`, or written by hand.")
    ] = None,
    loss: Annotated[
        str | None, typer.Option(help="Replaces the recipe's loss.", show_default="variant")
    ] = None,
    minutes: Annotated[
        float, typer.Option(min=0.01, help="Time, with reading and all scoring.")
    ] = 15.0,
    val: Annotated[
        Path | None, typer.Option(help="CSV like PHOTOS, scored once, at the end.")
    ] = None,
    size: Annotated[
        int | None,
        typer.Option(min=96, max=512, help="Edge of its input pictures, in pixels."),
    ] = None,
    image_weight: Annotated[
        float | None,
        typer.Option(min=0.01, max=0.99, help="Weight of the image block; cues share the rest."),
    ] = None,
    learn_all: Annotated[
        bool, typer.Option("--learn-all", help="Hold no SKU out; training never ends early.")
    ] = False,
    mining: MiningFlag = True,
    seed: Annotated[int, typer.Option(min=0, help="Fixes folds, batches and augmentation.")] = 0,
    as_json: JsonFlag = False,
) -> None:
    """Train an encoder to distinguish this shop's SKUs in photos.

    One variant group in five is held out, to end training early and to measure the gain on unseen
    SKUs. If a training was interrupted, the same command continues it.
    """
    from matcher.extras import require_extra

    require_extra("train", "matcher train")

    from dataclasses import replace

    from matcher.settings import load_settings
    from matcher.training.bases import load_base, resize_base, weigh_base
    from matcher.training.recipe_file import compose_recipe

    settings = load_settings()
    spec = load_base(base, settings.home / "encoders")
    if size:
        spec = resize_base(spec, size)
    if image_weight:
        spec = weigh_base(spec, image_weight)
    chosen = compose_recipe(spec, recipe, loss=loss, minutes=minutes, seed=seed, mining=mining)
    if learn_all:
        chosen = replace(chosen, folds=0)
    result = _train_with_progress((products, photos, val), name, spec, chosen, settings)
    if as_json:
        print_json({**result.card.to_dict(), "folder": str(result.folder)})
    else:
        _print_result(result)


def _train_with_progress(
    tables: tuple[Path, Path, Path | None],
    name: str,
    spec: "EncoderSpec",
    recipe: "Recipe",
    settings: "Settings",
) -> "Result":
    from matcher.installation import Installation
    from matcher.training.run import Tables, train_encoder

    with closing(Installation(settings)) as installation, create_progress() as bars:
        task = bars.add_task("reading", total=100, note="")

        def advance(step: "Step") -> None:
            bars.update(task, completed=100 * min(step.share, 1.0), note=_describe(step))

        return train_encoder(
            Tables(*tables),
            spec,
            recipe,
            name=name,
            folder=installation.encoder_folder,
            device=settings.device,
            cache_dir=settings.home / "cache" / "encoders",
            database=lambda: installation.engine,
            on_stage=lambda stage: bars.update(task, description=stage),
            on_step=advance,
        )


def _describe(step: "Step") -> str:
    score, of = step.last.judged, "held-out" if step.last.held_out else "learned"
    return f"%  epoch {step.epoch}, loss {step.loss:.2f}, {of} top-1 {score.top1:.1f} %,"


def _print_result(result: "Result") -> None:
    card = result.card
    rows = [
        _row("held-out SKUs", card.base, card.before),
        _row("held-out SKUs", card.name, card.after),
    ]
    rows += [_row("learned SKUs", card.name, card.learned)]
    rows += [_row(f"val, {where}", card.name, row) for where, row in (card.val or {}).items()]
    columns = ("photos of", "encoder", "top-1 %", "top-3 %", "top-5 %", "delta", "photos")
    print_table(None, columns, [row for row in rows if row])
    print_problems(result.problems)
    console.print(f"\n{card.name} is in {result.folder}: card.md, curves.png", markup=False)
    _advise(card)


def print_problems(problems: Sequence["Problem"]) -> None:
    """Print the first rows that were left out, and how many more."""
    for problem in problems[:SHOWN_PROBLEMS]:
        console.print(f"left out: {problem.where}: {problem.reason}", markup=False)
    if len(problems) > SHOWN_PROBLEMS:
        console.print(f"left out: {plural(len(problems) - SHOWN_PROBLEMS, 'more row')}")


def _row(
    of: str, encoder: str, figures: dict[str, float] | None
) -> tuple[str, str, str, str, str, float, int] | None:
    if not figures:
        return None
    top1, top3, top5 = (f"{figures[key]:.1f}" for key in ("top1", "top3", "top5"))
    return of, encoder, top1, top3, top5, figures["delta"], int(figures["queries"])


def _advise(card: "Card") -> None:
    if card.loses:
        console.print(
            f"It is worse than {card.base} on held-out SKUs: keep {card.base}.", markup=False
        )
        return
    console.print(
        f"Next: `matcher encoders add {card.name}` and `matcher embed` make its vectors;"
        f" `matcher encoders activate {card.name}` then lets it answer.",
        markup=False,
    )
