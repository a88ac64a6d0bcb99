"""The loop: batches to weights, scored on held-out SKUs after each epoch, within a time budget."""

import math
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from time import monotonic

import numpy as np
import torch

from matcher.encoders.runtime import count_cores
from matcher.training.budget import Budget
from matcher.training.checkpoint import Checkpoint
from matcher.training.classes import describe_classes
from matcher.training.data.loader import Loaded, load_batches
from matcher.training.data.sampler import HardNegatives, draw_batches
from matcher.training.experiment import Batching, Device, Experiment, Shared
from matcher.training.learner import Learner
from matcher.training.losses import load_loss
from matcher.training.model import copy_state, interpolate, load_state
from matcher.training.network import Network
from matcher.training.outcome import Epoch, Step, Trained
from matcher.training.pace import MINING_SHARE, PANEL_SHARE, STARTS_SHARE, measure_pace
from matcher.training.panel import Panel

SHARES = (0.5, 0.75, 1.0)  # of the way from the start to the tuned weights that are tried


class Trainer:
    """Trains one encoder. On a CPU the same seed and number of steps give the same weights.

    Args:
        experiment: what is trained.
        batching: where batches come from.
        shared: what another training worked out already.
        checkpoint: written after each epoch; when it exists, training goes on from it.
        device: `auto` takes the GPU when there is one.

    Attributes:
        module: the image module in training.
        pace: how fast pictures are read and encoded here.
        panel: the pictures that are scored.
        classes: what the loss is told of the SKUs.

    Raises:
        EncoderError: the encoder's weights cannot be loaded, or `device` is `cuda` without one.
        UnknownNameError: no such loss.
    """

    def __init__(
        self,
        experiment: Experiment,
        *,
        batching: Batching | None = None,
        shared: Shared | None = None,
        checkpoint: Checkpoint | None = None,
        device: Device = "auto",
    ) -> None:
        spec, split, recipe = experiment.spec, experiment.split, experiment.recipe
        shared = shared or Shared()
        self.experiment = experiment
        self._batching, self._checkpoint = batching or Batching(), checkpoint
        self._threads = count_cores()
        torch.set_num_threads(self._threads)
        self._network = Network(spec, recipe, device)
        self.module = self._network.module
        self.pace = measure_pace(experiment, self._network, self._threads)
        most = self.pace.afford(PANEL_SHARE)
        self.panel = shared.panel or Panel(
            split, spec, seed=recipe.seed, threads=self._threads, most=most
        )
        self.classes = shared.classes or describe_classes(
            experiment, self._network, most=self.pace.afford(STARTS_SHARE)
        )
        loss = load_loss(recipe.loss).create_loss(self.classes).to(self._network.device)
        self._learner = Learner(self._network, recipe, loss, experiment.skus)
        self._budget = Budget(recipe, self.steps_per_epoch, last_scores=len(SHARES))
        self._best = self._network.start
        self._epochs: list[Epoch] = []

    @property
    def steps_per_epoch(self) -> int:
        """Batches of an epoch."""
        return self._batching.steps_per_epoch or self.experiment.count_steps()

    def run(
        self, on_step: Callable[[Step], None] = lambda _: None, *, kept_s: float = 0.0
    ) -> Trained:
        """Train until the time is over, the epochs are done, or strangers gain no more.

        Args:
            on_step: called after each step.
            kept_s: seconds of the recipe's minutes that are needed before and after.

        Raises:
            InputError: the checkpoint is of another training.
        """
        self._resume()
        self._budget.kept_s = kept_s
        self._budget.begin()
        if not self._epochs:
            self._end_epoch(math.nan)
        while (ended := self._find_end()) is None:
            self._end_epoch(self._train_epoch(on_step))
        share, chosen = self._choose_share()
        return Trained(
            module=self.module,
            epochs=tuple(self._epochs),
            best_epoch=self._best_epoch().number,
            chosen=chosen,
            share=share,
            steps=self._learner.steps,
            seconds=self._budget.elapsed_s,
            ended=ended,
        )

    def _train_epoch(self, on_step: Callable[[Step], None]) -> float:
        """Take the epoch's steps, fewer when the budget is spent; return their mean loss."""
        losses = []
        for batch in self._load_epoch():
            factor = self._budget.rate_factor(self._learner.steps)
            losses.append(self._learner.step(batch, factor))
            steps = self._learner.steps
            spent = self._budget.share_done(steps)
            on_step(Step(len(self._epochs), steps, losses[-1], spent, self._epochs[-1]))
            if spent >= 1:
                break
        return float(np.mean(losses))

    def _load_epoch(self) -> Iterator[Loaded]:
        recipe = self.experiment.recipe
        seed = (recipe.seed, len(self._epochs))
        rng, hardest = np.random.default_rng(seed), self._mine()
        if self._batching.draw:
            batches = self._batching.draw(rng, hardest)
        else:
            batches = draw_batches(self.experiment.split.training, recipe.batch, rng, hardest)
        chosen = islice(batches, self.steps_per_epoch)
        ahead = 3 if self._network.on_gpu else 1
        return load_batches(
            chosen,
            self.experiment.view_size,
            seed,
            honour_profiles=self.experiment.spec.preprocessing.honour_profiles,
            threads=self._threads,
            ahead=ahead,
        )

    def _mine(self) -> HardNegatives | None:
        """Ask which groups are confused now; not when too much of the time would go into it."""
        miner = self._batching.miner
        if miner is None or miner.count * self.pace.picture_s > MINING_SHARE * self._budget.left_s:
            return None
        return miner.renew(self._network.encode_all)

    def _end_epoch(self, loss: float) -> None:
        """Score the running mean of the weights, keep it if it is the best, and save."""
        raw, before = copy_state(self.module), monotonic()
        mean = self._learner.mean.state
        load_state(self.module, mean)
        self._epochs.append(self._score(len(self._epochs), loss))
        if self._best_epoch() is self._epochs[-1]:
            self._best = {name: tensor.clone() for name, tensor in mean.items()}
        load_state(self.module, raw)
        self._budget.end_epoch(monotonic() - before)
        self._save()

    def _score(self, number: int, loss: float) -> Epoch:
        training, held_out = self.panel.score(self._network.encode_all)
        return Epoch(number, loss, training, held_out)

    def _best_epoch(self) -> Epoch:
        """Return the best trained epoch so far; without held-out SKUs, the last."""
        trained = self._epochs[1:] or self._epochs
        if not self.experiment.split.held_out:
            return trained[-1]
        return max(trained, key=lambda epoch: epoch.merit)

    def _find_end(self) -> str | None:
        done, patience = len(self._epochs) - 1, self.experiment.recipe.patience
        if over := self._budget.find_end(done):
            return over
        if self.experiment.split.held_out and done - self._best_epoch().number >= patience:
            return f"no gain on held-out SKUs in {patience} epochs"
        return None

    def _choose_share(self) -> tuple[float, Epoch]:
        """Put the best weights in place, mixed with the start as held-out SKUs like it best."""
        best, start = self._best_epoch(), self._network.start
        scored = []
        for share in SHARES if self.experiment.split.held_out else (1.0,):
            load_state(self.module, interpolate(start, self._best, share))
            scored.append((share, self._score(best.number, best.loss)))
        share, chosen = max(scored, key=lambda each: each[1].merit)
        load_state(self.module, interpolate(start, self._best, share))
        return share, chosen

    def _save(self) -> None:
        if self._checkpoint is None:
            return
        state = {
            **self._learner.to_state(),
            "best": self._best,
            "epochs": [asdict(epoch) for epoch in self._epochs],
            "spent_s": self._budget.spent_s,
            "score_s": self._budget.score_s,
        }
        self._checkpoint.save(self.experiment, state)

    def _resume(self) -> None:
        """Go on from the checkpoint if there is one."""
        if self._checkpoint is None:
            return
        saved = self._checkpoint.find(self.experiment, self._network.device)
        if saved is None:
            return
        self._learner.load_state(saved)
        self._best = saved["best"]
        self._epochs = [Epoch.from_dict(row) for row in saved["epochs"]]
        self._budget.spent_s, self._budget.score_s = saved["spent_s"], saved["score_s"]
