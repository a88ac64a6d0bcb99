"""From two tables to an encoder in its folder: what `matcher train` does."""

import hashlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import Engine

from matcher.catalog.feeds import read_feed
from matcher.catalog.product import Product
from matcher.encoders.spec import EncoderSpec
from matcher.errors import InputError
from matcher.extras import require_extra
from matcher.training.allocator import keep_memory
from matcher.training.checkpoint import Checkpoint
from matcher.training.data.dataset import (
    Example,
    Problem,
    TrainingSet,
    read_checked_photos,
    read_training_set,
)
from matcher.training.data.folds import split_training_set
from matcher.training.experiment import Batching, Device, Experiment
from matcher.training.mining import PgvectorMiner, open_database
from matcher.training.outcome import Step, Trained
from matcher.training.pace import VAL_SHARE
from matcher.training.recipe import Recipe
from matcher.training.trainer import Trainer
from matcher.training.versions.card import Card, write_card
from matcher.training.versions.export import check_name, write_encoder
from matcher.training.versions.validation import choose_validation, score_once

CHECKPOINT = "checkpoint.pt"
CURVES = "curves.png"


@dataclass(frozen=True, slots=True)
class Tables:
    """Where the data lies.

    Attributes:
        products: a feed.
        photos: columns `image`, `id`.
        val: such a table too, scored once at the end; nothing is chosen by it. A sample is scored
            where all of it would take more than a third of the minutes.
    """

    products: Path
    photos: Path
    val: Path | None = None

    def digest(self) -> str:
        """Return what tells other data apart: SHA-256 of feed and photos."""
        return _digest(self.products) + _digest(self.photos)


@dataclass(frozen=True, slots=True)
class Result:
    """What training left.

    Attributes:
        problems: rows that nothing was learned from, and of `val` that were not asked.
    """

    folder: Path
    card: Card
    problems: tuple[Problem, ...]


def train_encoder(
    tables: Tables,
    base: EncoderSpec,
    recipe: Recipe,
    *,
    name: str,
    folder: Path,
    device: Device = "auto",
    cache_dir: Path | None = None,
    database: Callable[[], Engine] | None = None,
    on_stage: Callable[[str], None] = lambda _: None,
    on_step: Callable[[Step], None] = lambda _: None,
) -> Result:
    """Train an encoder and write it to `folder`/`name`; the same call goes on where one stopped.

    Args:
        tables: the data.
        base: what to start from.
        recipe: how.
        name: of the new encoder.
        folder: holds trained encoders.
        device: `auto` takes the GPU when there is one.
        cache_dir: keeps the exported graph for workers when `val` is scored.
        database: opens the one that a recipe with `mining` needs.
        on_stage: told what is done now, for people.
        on_step: called after each step.

    Raises:
        InputError: the name is taken, a table cannot be used, there is too little to learn, or the
            extra `train` is not installed.
        EncoderError: the base cannot be loaded.
        ServerError: the recipe has `mining`, and the database cannot be used.
    """
    require_extra("train", "training")
    began, target = monotonic(), check_name(name, folder)
    engine = open_database(recipe, database)
    on_stage("reading")
    known = read_training_set(tables.products, tables.photos)
    val, val_problems = _read_val(tables, known)
    split = split_training_set(known, folds=recipe.folds, seed=recipe.seed)
    keep_memory()
    on_stage("loading")
    experiment = Experiment(base, split, recipe)
    trainer = Trainer(
        experiment,
        batching=Batching(PgvectorMiner(engine, split.training, base) if engine else None),
        checkpoint=Checkpoint(target / CHECKPOINT, tables.digest()),
        device=device,
    )
    validation = choose_validation(
        known, val, most=trainer.pace.afford(VAL_SHARE), seed=recipe.seed
    )
    on_stage("training")
    later_s = validation.count * trainer.pace.picture_s
    trained = trainer.run(on_step, kept_s=monotonic() - began + later_s)
    on_stage("writing")
    spec = write_encoder(target, name, base, trained.module)
    figures = None
    if validation.photos:
        on_stage("scoring")
        figures = score_once(spec, validation, device=device, cache_dir=cache_dir)
    card = _make_card(name, experiment, tables, known, trained, figures)
    _write_papers(card, trained, target)
    (target / CHECKPOINT).unlink(missing_ok=True)
    if validation.left_out:
        val_problems.append(Problem(str(tables.val), validation.describe_left_out()))
    return Result(target, card, (*known.problems, *val_problems))


def _read_val(tables: Tables, known: TrainingSet) -> tuple[list[Example], list[Problem]]:
    if tables.val is None:
        return [], []
    sold = {row.sku: row for row in read_feed(tables.products) if isinstance(row, Product)}
    problems: list[Problem] = []
    photos = read_checked_photos(tables.val, sold, problems)
    pictured = {each.sku for each in known.catalogue}
    problems += [
        Problem(str(each.path), f"product {each.sku!r} has no picture to be found by")
        for each in photos
        if each.sku not in pictured
    ]
    photos = [each for each in photos if each.sku in pictured]
    if not photos:
        raise InputError(f"{tables.val}: holds no photo that can be scored")
    return photos, problems


def _make_card(
    name: str,
    experiment: Experiment,
    tables: Tables,
    known: TrainingSet,
    trained: Trained,
    val: dict[str, Any] | None,
) -> Card:
    base, held_out = experiment.spec, experiment.split.held_out
    start, chosen = trained.epochs[0], trained.chosen
    return Card(
        name=name,
        base=base.name,
        licence=base.licence,
        data={
            "products": str(tables.products),
            "products_sha256": _digest(tables.products),
            "photos": str(tables.photos),
            "photos_sha256": _digest(tables.photos),
            "val": str(tables.val) if tables.val else None,
            "catalogue_pictures": len(known.catalogue),
            "photo_pictures": len(known.photos),
            "skus": len({each.sku for each in known.examples}),
            "groups": len({each.group for each in known.examples}),
            "held_out_photos": len(held_out),
            "held_out_groups": len({each.group for each in held_out}),
            "problems": len(known.problems),
        },
        recipe=experiment.recipe.to_dict(),
        run={
            "steps": trained.steps,
            "minutes_taken": round(trained.seconds / 60, 2),
            "epochs": len(trained.epochs) - 1,
            "best_epoch": trained.best_epoch,
            "share_of_tuned_weights": trained.share,
            "ended": trained.ended,
            **_versions(),
        },
        before=start.held_out.to_dict() if start.held_out else None,
        after=chosen.held_out.to_dict() if chosen.held_out else None,
        learned=chosen.training.to_dict(),
        val=val,
    )


def _write_papers(card: Card, trained: Trained, target: Path) -> None:
    from matcher.training.versions.curves import draw_curves

    draw_curves(trained.epochs, target / CURVES, f"{card.name}, from {card.base}")
    write_card(card, target)


def _versions() -> dict[str, str]:
    import torch

    device = torch.cuda.get_device_name() if torch.cuda.is_available() else "cpu"
    return {"device": device, "python": sys.version.split()[0], "torch": str(torch.__version__)}


def _digest(path: Path) -> str:
    """Return the SHA-256 of a table; a folder of pictures counts by its file names."""
    if path.is_dir():
        names = "\n".join(sorted(str(each.relative_to(path)) for each in path.rglob("*")))
        return hashlib.sha256(names.encode()).hexdigest()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
