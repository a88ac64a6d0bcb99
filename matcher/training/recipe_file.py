"""Recipes as TOML: what a search found and a person may change, read back with every entry checked.

Only what shapes the training stands there. Time, seed and folds are options of the command.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from matcher.encoders.spec import EncoderSpec
from matcher.entries import check_entries
from matcher.errors import InputError
from matcher.training.recipe import Recipe, choose_recipe, takes_any_size

_OPTIONS = {"minutes": "--minutes", "seed": "--seed", "folds": "--learn-all"}


def compose_recipe(
    spec: EncoderSpec,
    file: Path | None,
    *,
    loss: str | None,
    minutes: float,
    seed: int,
    mining: bool,
) -> Recipe:
    """Return the family's recipe, changed by a file, and that by what was said beside it.

    Args:
        spec: what is trained.
        file: see `read_recipe`; None for none.
        loss: in place of the recipe's; None leaves it.
        minutes: of the whole training.
        seed: of everything.
        mining: False turns it off; True leaves it to the recipe.

    Raises:
        InputError: see `read_recipe`.
    """
    recipe = choose_recipe(spec, minutes=minutes, seed=seed)
    if file:
        recipe = read_recipe(file, recipe, spec)
    return replace(recipe, loss=loss or recipe.loss, mining=mining and recipe.mining)


def read_recipe(path: Path, base: Recipe, spec: EncoderSpec) -> Recipe:
    """Return `base` with the entries of a file in place of its own.

    Args:
        path: TOML; entries are fields of `Recipe`, `[batch]` holds those of `BatchShape`.
        base: the recipe of the encoder's family, see `choose_recipe`.
        spec: what is trained.

    Raises:
        InputError: the file cannot be read, or an entry is unknown, of the wrong type, or out of
            range; names it and what may stand there.
    """
    try:
        recipe = _merge(base, tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except ValueError as error:  # no UTF-8, no TOML, or no recipe
        raise InputError(f"{path} is no recipe: {error}") from error
    size = spec.preprocessing.size
    if recipe.train_size not in (None, size) and not takes_any_size(spec):
        raise InputError(
            f"{path}: train_size: {spec.name} takes views of {size} pixels only; leave it out"
        )
    return recipe


def render_recipe(recipe: Recipe, comment: str) -> str:
    """Return a recipe as TOML that `read_recipe` reads back.

    Args:
        recipe: time, seed and folds are left out.
        comment: one line for people.
    """
    batch = [f"{each.name} = {json.dumps(getattr(recipe.batch, each.name))}"
             for each in fields(recipe.batch)]  # fmt: skip
    plain = {
        each.name: getattr(recipe, each.name)
        for each in fields(recipe)
        if each.name not in (*_OPTIONS, "batch")
    }
    # JSON's texts, numbers and truth values are TOML too; it has no null.
    lines = [f"{name} = {json.dumps(value)}" for name, value in plain.items() if value is not None]
    return "\n".join((f"# {comment}", *lines, "", "[batch]", *batch)) + "\n"


def _merge(base: Recipe, entries: Mapping[str, Any]) -> Recipe:
    """Return a recipe with checked entries in place of its own values."""
    for name in entries.keys() & _OPTIONS.keys():
        raise ValueError(f"{name} is given on the command line, see {_OPTIONS[name]}")
    values = asdict(base)
    batch = entries.get("batch", {})
    if isinstance(batch, dict):
        batch = values["batch"] | batch
    return check_entries(Recipe, {**values, **entries, "batch": batch}, hidden=_OPTIONS)
