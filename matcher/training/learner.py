"""One step after the other: loss, gradients, optimiser, and the running mean of the weights."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import torch
from torch import Tensor, nn

from matcher.training.data.loader import Loaded
from matcher.training.data.sampler import Batch
from matcher.training.losses import Labels
from matcher.training.model import RunningMean, copy_state, load_state
from matcher.training.network import Network
from matcher.training.recipe import Recipe

_MAX_NORM = 1.0


class Learner:
    """Makes a network's loss smaller.

    Args:
        network: what learns.
        recipe: gives the rates.
        loss: on the network's device; its own parameters learn, too.
        skus: the rows of `Classes`.

    Attributes:
        mean: of the weights, which is what is scored and kept.
        steps: how many were taken.
    """

    def __init__(
        self, network: Network, recipe: Recipe, loss: nn.Module, skus: Mapping[str, int]
    ) -> None:
        self._network, self._loss, self._skus = network, loss, skus
        learned = [p for p in loss.parameters() if p.requires_grad]
        own = {"params": learned, "rate": recipe.loss_rate, "weight_decay": 0.0}
        groups = [*network.groups, own] if learned else network.groups
        self._optimizer = torch.optim.AdamW(groups, lr=recipe.learning_rate)
        self._scaler = torch.amp.GradScaler("cuda", enabled=network.on_gpu)
        self.mean = RunningMean(network.module, recipe.ema_decay)
        self.steps = 0

    def step(self, batch: Loaded, factor: float) -> float:
        """Take one step and return the loss before it.

        Args:
            batch: pictures and what they show.
            factor: of every learning rate.
        """
        for group in self._optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        vectors = self._network.encode(torch.from_numpy(batch.pixels))
        loss: Tensor = self._loss(vectors, self._label(batch.views))
        self._optimizer.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        self._scaler.unscale_(self._optimizer)
        trained = [p for p in self._network.module.parameters() if p.requires_grad]
        nn.utils.clip_grad_norm_(trained, _MAX_NORM)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        self.mean.update(self._network.module)
        self.steps += 1
        return float(loss.detach())

    def to_state(self) -> dict[str, Any]:
        """Return all that a later step depends on, for a checkpoint."""
        return {
            "module": copy_state(self._network.module),
            "mean": self.mean.state,
            "mean_steps": self.mean.steps,
            "loss": self._loss.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "scaler": self._scaler.state_dict(),
            "step": self.steps,
        }

    def load_state(self, saved: Mapping[str, Any]) -> None:
        """Go on from what `to_state` returned."""
        load_state(self._network.module, saved["module"])
        self.mean.state, self.mean.steps = saved["mean"], saved["mean_steps"]
        self._loss.load_state_dict(saved["loss"])
        self._optimizer.load_state_dict(saved["optimizer"])
        with suppress(RuntimeError):  # made on a CPU, gone on with on a GPU
            self._scaler.load_state_dict(saved["scaler"])
        self.steps = saved["step"]

    def _label(self, views: Batch) -> Labels:
        device = self._network.device
        return Labels(
            torch.tensor([self._skus[view.example.sku] for view in views], device=device),
            torch.tensor([view.domain == "photo" for view in views], device=device),
        )
