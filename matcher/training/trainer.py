"""The loop: batches to weights, scored on held-out SKUs after each epoch, within a time budget."""

import math
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor, nn

from matcher.encoders.runtime import count_cores
from matcher.encoders.spec import EncoderSpec
from matcher.errors import EncoderError, InputError
from matcher.training.data.dataset import Example
from matcher.training.data.folds import Split
from matcher.training.data.loader import load_batches, load_pictures
from matcher.training.data.panel import Panel
from matcher.training.data.sampler import Batch, HardNegatives, Miner, draw_batches
from matcher.training.losses import Classes, Labels, load_loss
from matcher.training.model import (
    RunningMean,
    copy_state,
    create_trainable,
    interpolate,
    load_state,
    parameter_groups,
    use_less_memory,
)
from matcher.training.recipe import Recipe
from matcher.training.scoring import Figures

Device = Literal["auto", "cpu", "cuda"]
Draw = Callable[[np.random.Generator, HardNegatives | None], Iterator[Batch]]
SHARES = (0.5, 0.75, 1.0)  # of the way from the start to the tuned weights that are tried
_MAX_NORM = 1.0
_ENCODED_AT_A_TIME = 32


@dataclass(frozen=True, slots=True)
class Epoch:
    """What stood after an epoch; figures are those of the running mean of the weights.

    Attributes:
        loss: mean over the epoch's steps; NaN before the first.
        training: photos of SKUs that are learned.
        held_out: photos of SKUs that are not; None when nothing is held out.
    """

    number: int
    loss: float
    training: Figures
    held_out: Figures | None

    @property
    def judged(self) -> Figures:
        """The figures that decide."""
        return self.held_out or self.training


@dataclass(frozen=True, slots=True)
class Progress:
    """Where training stands, after each step.

    Attributes:
        share: of the budget, 0 to 1.
        last: the last scored epoch; the untrained encoder's at first.
    """

    epoch: int
    step: int
    loss: float
    share: float
    last: Epoch


@dataclass(frozen=True, slots=True)
class Trained:
    """What training came to.

    Attributes:
        module: the image module with the chosen weights.
        epochs: the first is the untrained encoder, numbered 0.
        chosen: figures of the chosen weights.
        share: of the way from the start to the tuned weights (WiSE-FT).
        ended: why training ended.
    """

    module: nn.Module
    epochs: tuple[Epoch, ...]
    best_epoch: int
    chosen: Epoch
    share: float
    steps: int
    seconds: float
    ended: str


class Trainer:
    """Trains one encoder. On a CPU the same seed and number of steps give the same weights.

    Args:
        spec: where to start.
        split: what to learn from, and what is held out.
        recipe: how.
        checkpoint: written after each epoch; when it exists, training goes on from it.
        key: what the checkpoint must have been made of, besides the recipe: the data's digest.
        miner: asked before each epoch which groups should meet; None leaves that to chance.
        panel: the pictures that are scored, when trainings of one split and seed share them.
        classes: what a loss is told of the SKUs, when trainings of one split share it.
        draw: gives an epoch's batches; by default `draw_batches` from all that is learned.
        steps_per_epoch: batches of an epoch; see the property for the default.
        device: `auto` takes the GPU when there is one.

    Raises:
        EncoderError: the encoder's weights cannot be loaded, or `device` is `cuda` without one.
        UnknownNameError: no such loss.
        InputError: the checkpoint is of another training.
    """

    def __init__(
        self,
        spec: EncoderSpec,
        split: Split,
        recipe: Recipe,
        *,
        checkpoint: Path | None = None,
        key: str = "",
        miner: Miner | None = None,
        panel: Panel | None = None,
        classes: Classes | None = None,
        draw: Draw | None = None,
        steps_per_epoch: int | None = None,
        device: Device = "auto",
    ) -> None:
        self.spec, self.split, self.recipe = spec, split, recipe
        self._checkpoint, self._miner = checkpoint, miner
        self._draw, self._steps_per_epoch = draw or self._draw_evenly, steps_per_epoch
        self._identity = {**recipe.to_dict(), "spec": spec.fingerprint, "key": key}
        self._threads = count_cores()
        torch.set_num_threads(self._threads)
        self._device = _choose_device(device)
        torch.manual_seed(recipe.seed)
        self.module = create_trainable(spec).to(self._device).to(memory_format=torch.channels_last)
        self._groups = parameter_groups(self.module, spec, recipe)
        if self._device.type == "cuda":
            use_less_memory(self.module, spec)
        self._start = copy_state(self.module)
        self.panel = panel or Panel(split, spec, seed=recipe.seed, threads=self._threads)
        self._skus = {sku: row for row, sku in enumerate(sorted({e.sku for e in split.training}))}
        self.classes = classes or self._describe_classes()
        self._loss = load_loss(recipe.loss).create_loss(self.classes).to(self._device)
        learned = [p for p in self._loss.parameters() if p.requires_grad]
        if learned:
            self._groups.append({"params": learned, "rate": recipe.loss_rate, "weight_decay": 0.0})
        self._optimizer = torch.optim.AdamW(self._groups, lr=recipe.learning_rate)
        self._scaler = torch.amp.GradScaler("cuda", enabled=self._device.type == "cuda")
        self._mean = RunningMean(self.module, recipe.ema_decay)
        self._best = self._start
        self._epochs: list[Epoch] = []
        self._step = 0
        self._spent_s = 0.0
        self._score_s = 0.0

    @property
    def steps_per_epoch(self) -> int:
        """Batches that show as many photos as there are, and each SKU at least once."""
        if self._steps_per_epoch:
            return self._steps_per_epoch
        shape = self.recipe.batch
        photos = sum(each.domain == "photo" for each in self.split.training)
        looks = math.ceil(photos / (shape.skus * max(shape.views - shape.catalogue, 1)))
        return max(looks, math.ceil(len(self._skus) / shape.skus))

    def run(self, on_progress: Callable[[Progress], None] = lambda _: None) -> Trained:
        """Train until the time is over, the epochs are done, or strangers gain no more."""
        began = monotonic() - self._resume()
        if not self._epochs:
            self._end_epoch(math.nan, began)
        ended = self._find_end()
        while ended is None:
            losses = []
            for loss in self._train_epoch(began):
                losses.append(loss)
                on_progress(
                    Progress(
                        epoch=len(self._epochs),
                        step=self._step,
                        loss=loss,
                        share=self._share_done(began),
                        last=self._epochs[-1],
                    )
                )
            self._end_epoch(float(np.mean(losses)), began)
            ended = self._find_end()
        share, chosen = self._choose_share()
        return Trained(
            module=self.module,
            epochs=tuple(self._epochs),
            best_epoch=self._best_epoch().number,
            chosen=chosen,
            share=share,
            steps=self._step,
            seconds=monotonic() - began,
            ended=ended,
        )

    # Steps.

    def _train_epoch(self, began: float) -> Iterator[float]:
        seed = (self.recipe.seed, len(self._epochs))
        hardest = self._miner.renew(self._encode_all) if self._miner else None
        batches = self._draw(np.random.default_rng(seed), hardest)
        size = self.recipe.train_size or self.spec.preprocessing.size
        chosen = islice(batches, self.steps_per_epoch)
        ahead = 1 if self._device.type == "cpu" else 3
        loader = load_batches(chosen, size, seed, threads=self._threads, ahead=ahead)
        for loaded in loader:
            yield self._train_step(loaded.views, torch.from_numpy(loaded.pixels), began)
            if self._share_done(began) >= 1:
                return

    def _draw_evenly(
        self, rng: np.random.Generator, hardest: HardNegatives | None
    ) -> Iterator[Batch]:
        return draw_batches(self.split.training, self.recipe.batch, rng, hardest)

    def _train_step(self, views: Batch, pixels: Tensor, began: float) -> float:
        factor = self._rate_factor(began)
        for group in self._optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        labels = Labels(
            torch.tensor([self._skus[view.example.sku] for view in views], device=self._device),
            torch.tensor([view.domain == "photo" for view in views], device=self._device),
        )
        loss: Tensor = self._loss(self._encode(pixels), labels)
        self._optimizer.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        self._scaler.unscale_(self._optimizer)
        nn.utils.clip_grad_norm_(
            [p for p in self.module.parameters() if p.requires_grad], _MAX_NORM
        )
        self._scaler.step(self._optimizer)
        self._scaler.update()
        self._mean.update(self.module)
        self._step += 1
        return float(loss.detach())

    def _encode(self, pixels: Tensor) -> Tensor:
        cuda = self._device.type == "cuda"
        with torch.autocast(self._device.type, torch.float16, enabled=cuda):
            vectors: Tensor = self.module(pixels.to(self._device))
        return vectors.float()

    def _rate_factor(self, began: float) -> float:
        """Rise over the first steps, then fall along a cosine until the budget is spent."""
        rise = min(1.0, (self._step + 1) / self.recipe.warmup_steps)
        return rise * 0.5 * (1 + math.cos(math.pi * min(self._share_done(began), 1.0)))

    def _share_done(self, began: float) -> float:
        reserved_s = self._score_s * (1 + len(SHARES))
        budget_s = max(self.recipe.minutes * 60 - reserved_s, 1e-6)
        by_steps = self._step / (self.recipe.max_epochs * self.steps_per_epoch)
        # The first step is always taken: rates come from it.
        by_time = (monotonic() - began) / budget_s if self._step else 0.0
        return max(by_steps, by_time)

    # Scores.

    def _end_epoch(self, loss: float, began: float) -> None:
        raw, before = copy_state(self.module), monotonic()
        load_state(self.module, self._mean.state)
        self._epochs.append(self._score(len(self._epochs), loss))
        if self._best_epoch() is self._epochs[-1]:
            self._best = {name: tensor.clone() for name, tensor in self._mean.state.items()}
        load_state(self.module, raw)
        self._score_s = monotonic() - before
        self._spent_s = monotonic() - began
        if self._checkpoint:
            self._save(self._checkpoint)

    def _score(self, number: int, loss: float) -> Epoch:
        training, held_out = self.panel.score(self._encode_all)
        return Epoch(number, loss, training, held_out)

    def _best_epoch(self) -> Epoch:
        """Return the best trained epoch so far; without held-out SKUs, the last."""
        trained = self._epochs[1:] or self._epochs
        if not self.split.held_out:
            return trained[-1]
        return max(trained, key=lambda epoch: (epoch.judged.top1, epoch.judged.delta))

    def _find_end(self) -> str | None:
        done = len(self._epochs) - 1
        reserved_s = self._score_s * (2 + len(SHARES))
        if done and self._spent_s + reserved_s >= self.recipe.minutes * 60:
            return f"{self.recipe.minutes:g} minutes were over"
        if done >= self.recipe.max_epochs:
            return f"{done} epochs were done"
        if self.split.held_out and done - self._best_epoch().number >= self.recipe.patience:
            return f"no gain on held-out SKUs in {self.recipe.patience} epochs"
        return None

    def _choose_share(self) -> tuple[float, Epoch]:
        """Put the best weights in place, mixed with the start as held-out SKUs like it best."""
        best = self._best_epoch()
        shares = SHARES if self.split.held_out else (1.0,)
        scored = []
        for share in shares:
            load_state(self.module, interpolate(self._start, self._best, share))
            scored.append(self._score(best.number, best.loss))
        place = max(
            range(len(shares)), key=lambda i: (scored[i].judged.top1, scored[i].judged.delta)
        )
        load_state(self.module, interpolate(self._start, self._best, shares[place]))
        return shares[place], scored[place]

    def _describe_classes(self) -> Classes:
        shown: dict[str, Example] = {}
        for example in sorted(self.split.training, key=lambda each: each.domain):
            shown.setdefault(example.sku, example)  # "catalogue" sorts before "photo"
        ordered = tuple(shown[sku] for sku in self._skus)
        pixels = load_pictures(ordered, self.spec, self._threads)
        groups = {name: row for row, name in enumerate(sorted({e.group for e in ordered}))}
        pictures = Counter(each.sku for each in self.split.training)
        return Classes(
            torch.tensor([groups[each.group] for each in ordered]),
            torch.from_numpy(self._encode_all(pixels)),
            torch.tensor([pictures[each.sku] for each in ordered]),
        )

    def _encode_all(self, pixels: np.ndarray[Any, np.dtype[np.uint8]]) -> Any:
        parts = []
        with torch.inference_mode():
            for at in range(0, len(pixels), _ENCODED_AT_A_TIME):
                batch = torch.from_numpy(pixels[at : at + _ENCODED_AT_A_TIME])
                parts.append(self._encode(batch).cpu().numpy())
        return np.concatenate(parts)

    # Checkpoints.

    def _save(self, path: Path) -> None:
        saved = {
            "identity": self._identity,
            "module": copy_state(self.module),
            "best": self._best,
            "mean": self._mean.state,
            "mean_steps": self._mean.steps,
            "loss": self._loss.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "scaler": self._scaler.state_dict(),
            "epochs": [asdict(epoch) for epoch in self._epochs],
            "step": self._step,
            "spent_s": self._spent_s,
            "score_s": self._score_s,
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        torch.save(saved, fresh)
        fresh.replace(path)

    def _resume(self) -> float:
        """Go on from the checkpoint if there is one; return the seconds spent before it."""
        if self._checkpoint is None or not self._checkpoint.is_file():
            return 0.0
        saved = torch.load(self._checkpoint, map_location=self._device, weights_only=True)
        if saved["identity"] != self._identity:
            raise InputError(
                f"{self._checkpoint} is of a training with other data or another recipe: give the"
                " same ones to go on, choose another name, or delete that file"
            )
        load_state(self.module, saved["module"])
        self._best = saved["best"]
        self._mean.state, self._mean.steps = saved["mean"], saved["mean_steps"]
        self._loss.load_state_dict(saved["loss"])
        self._optimizer.load_state_dict(saved["optimizer"])
        with suppress(RuntimeError):  # made on a CPU, gone on with on a GPU
            self._scaler.load_state_dict(saved["scaler"])
        self._epochs = [_read_epoch(row) for row in saved["epochs"]]
        self._step, self._spent_s = saved["step"], saved["spent_s"]
        self._score_s = saved["score_s"]
        return self._spent_s


def _choose_device(wanted: Device) -> torch.device:
    if wanted == "cuda" and not torch.cuda.is_available():
        raise EncoderError("device 'cuda': torch finds no GPU here; set MATCHER_DEVICE=auto")
    return torch.device("cuda" if wanted != "cpu" and torch.cuda.is_available() else "cpu")


def _read_epoch(row: dict[str, Any]) -> Epoch:
    held_out = row["held_out"]
    return Epoch(
        row["number"],
        row["loss"],
        Figures(**row["training"]),
        Figures(**held_out) if held_out else None,
    )
