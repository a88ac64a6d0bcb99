"""What `matcher tune` searches: ranges around a recipe, as Optuna's distributions, and back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.encoders.spec import EncoderSpec
from matcher.training.losses import list_losses
from matcher.training.recipe import Recipe, takes_any_size

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution

Space = dict[str, "BaseDistribution"]

_TIMES = 8.0  # rates are searched from an eighth to eight times the recipe's


def create_space(spec: EncoderSpec, default: Recipe, *, any_loss: bool) -> Space:
    """Return what is searched, by the names of the recipe's entries.

    Every range holds the default recipe's value: it is the first trial.

    Args:
        spec: what is trained; not every network takes views of other sizes than it serves.
        default: what is to be beaten.
        any_loss: search the loss, too.
    """
    from optuna.distributions import (
        CategoricalDistribution,
        FloatDistribution,
        IntDistribution,
    )

    def spread(value: float, low: float, high: float, *, log: bool = False) -> FloatDistribution:
        return FloatDistribution(min(low, value), max(high, value), log=log)

    rate, loss_rate = default.learning_rate, default.loss_rate
    decay = default.weight_decay
    space: Space = {
        "learning_rate": spread(rate, rate / _TIMES, rate * _TIMES, log=True),
        "loss_rate": spread(loss_rate, loss_rate / _TIMES, loss_rate * _TIMES, log=True),
        "layer_decay": spread(default.layer_decay, 0.5, 1.0),
        "frozen_layers": IntDistribution(0, max(6, default.frozen_layers)),
        "ema_decay": spread(default.ema_decay, 0.9, 0.995),
        "weight_decay": spread(decay, 1e-3, 0.5, log=decay > 0),
        "simulated": spread(default.batch.simulated, 0.0, 0.5),
    }
    if takes_any_size(spec):
        served = spec.preprocessing.size
        sizes = {served * part // 7 for part in (4, 5, 6, 7)} | {default.train_size or served}
        space["train_size"] = CategoricalDistribution(sorted(sizes))
    if any_loss:
        space["loss"] = CategoricalDistribution(list_losses())
    return space


def read_params(recipe: Recipe, spec: EncoderSpec, space: Space) -> dict[str, Any]:
    """Return a recipe's values of what is searched."""
    flat = recipe.to_dict() | {
        "simulated": recipe.batch.simulated,
        "train_size": recipe.train_size or spec.preprocessing.size,
    }
    return {name: flat[name] for name in space}


def apply_params(params: Mapping[str, Any], default: Recipe) -> Recipe:
    """Return the default recipe with searched values in place of its own, to four digits."""
    values: dict[str, Any] = {
        name: float(f"{value:.4g}") if isinstance(value, float) else value
        for name, value in params.items()
    }
    batch = replace(default.batch, simulated=values.pop("simulated", default.batch.simulated))
    return replace(default, **values, batch=batch)
