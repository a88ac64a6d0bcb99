"""Recipes as TOML: what a search found and a person may change, read back with every entry checked.

Only what shapes the training stands there. Time, seed and folds are options of the command.
"""

import json
import math
import tomllib
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

from matcher.encoders.spec import EncoderSpec
from matcher.errors import InputError
from matcher.training.recipe import Recipe, choose_recipe, takes_any_size

_OPTIONS = {"minutes": "--minutes", "seed": "--seed", "folds": "--learn-all"}
_AT_LEAST = {
    "max_epochs": 1, "patience": 1, "warmup_steps": 1, "train_size": 32, "skus": 2, "views": 1,
}  # fmt: skip
_AT_MOST = {
    "learning_rate": 1,
    "layer_decay": 1,
    "ema_decay": 1,
    "simulated": 1,
    "train_size": 1024,
}
_KINDS = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}


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
        entries = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except ValueError as error:  # no TOML, or no UTF-8
        raise InputError(f"{path} is no recipe: {error}") from error
    recipe: Recipe = _merge(base, entries, f"{path}: ")
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


def _merge(base: Any, entries: dict[str, Any], where: str) -> Any:
    """Return a dataclass with checked entries in place of its own values."""
    kinds = get_type_hints(type(base))
    values = {}
    for name, value in entries.items():
        if name in _OPTIONS:
            raise InputError(f"{where}{name} is given on the command line, see {_OPTIONS[name]}")
        if name not in kinds:
            known = ", ".join(sorted(kinds.keys() - _OPTIONS.keys()))
            raise InputError(f"{where}no entry {name!r}: choose among {known}")
        own = getattr(base, name)
        if is_dataclass(own):
            if not isinstance(value, dict):
                raise InputError(f"{where}{name} must be a table, as [{name}]")
            values[name] = _merge(own, value, f"{where}{name}.")
        else:
            values[name] = _check(name, value, kinds[name], where)
    return replace(base, **values)


def _check(name: str, value: Any, wanted: Any, where: str) -> Any:
    kinds = get_args(wanted) if isinstance(wanted, UnionType) else (wanted,)
    kind = next(each for each in kinds if each in _KINDS)
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not kind:
        raise InputError(f"{where}{name} must be {_KINDS[kind]}, not {value!r}")
    if kind in (int, float):
        low, high = _AT_LEAST.get(name, 0), _AT_MOST.get(name, math.inf)
        if not (low <= value <= high and math.isfinite(value)):
            limits = f"at least {low}" if high == math.inf else f"from {low} to {high}"
            raise InputError(f"{where}{name} must be {limits}, not {value!r}")
    return value
