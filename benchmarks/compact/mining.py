"""Does mining change the batches, and what does it cost beside the epoch?

    python benchmarks/compact/mining.py PRODUCTS.csv PHOTOS.csv [--steps N] [--json FILE]

Mines once with `compact` as it ships, and draws an epoch's batches with and without: a meeting is
a pair of variant groups in one batch of which the second is among the first's most similar ones.
The database is that of the installation, `MATCHER_HOME`. Times: the first renewal, later ones and a
training step, medians.
"""

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from matcher.encoders import load_spec
from matcher.installation import Installation
from matcher.settings import load_settings
from matcher.training.data.dataset import read_training_set
from matcher.training.data.folds import split_training_set
from matcher.training.data.sampler import Batch, Encode, HardNegatives, draw_batches
from matcher.training.experiment import Batching, Experiment
from matcher.training.mining import NEIGHBOURS, PgvectorMiner, choose_pictures
from matcher.training.outcome import Step
from matcher.training.recipe import choose_recipe
from matcher.training.trainer import Trainer


class TimedMiner:
    """Notes how long each renewal takes, and keeps the last answer."""

    def __init__(self, miner: PgvectorMiner) -> None:
        self._miner = miner
        self.count = miner.count
        self.seconds: list[float] = []
        self.found: HardNegatives = lambda _: ()

    def renew(self, encode: Encode) -> HardNegatives:
        """Renew three times: cues are kept from the first time on."""
        for _ in range(3):
            began = time.perf_counter()
            self.found = self._miner.renew(encode)
            self.seconds.append(time.perf_counter() - began)
        return self.found


class EnoughError(Exception):
    """Ends a training after the steps that are timed."""


def count_meetings(batches: Sequence[Batch], near: HardNegatives) -> float:
    """Return the mean number of meetings in a batch."""
    groups = [{view.example.group for view in batch} for batch in batches]
    return statistics.mean(sum(b in near(a) for a in each for b in each) for each in groups)


def measure(products: Path, photos: Path, installation: Installation, steps: int) -> dict[str, Any]:
    """Return counts and seconds."""
    spec = load_spec("compact")
    split = split_training_set(read_training_set(products, photos))
    recipe = replace(choose_recipe(spec), minutes=600.0)
    miner = TimedMiner(PgvectorMiner(installation.engine, split.training, spec))
    trainer = Trainer(Experiment(spec, split, recipe), batching=Batching(miner))
    ends: list[float] = []

    def note(step: Step) -> None:
        ends.append(time.perf_counter())
        if step.number > steps:
            raise EnoughError

    try:
        trainer.run(note)
    except EnoughError:
        step_s = statistics.median(np.diff(ends))
    count = trainer.steps_per_epoch

    def draw(hard: HardNegatives | None) -> list[Batch]:
        rng = np.random.default_rng(0)
        return list(islice(draw_batches(split.training, recipe.batch, rng, hard), count))

    first_s, later_s = miner.seconds[0], statistics.median(miner.seconds[1:])
    return {
        "groups": len({each.group for each in split.training}),
        "neighbours": NEIGHBOURS,
        "pictures": len(choose_pictures(split.training)),
        "meetings_a_batch_without": round(count_meetings(draw(None), miner.found), 2),
        "meetings_a_batch_with": round(count_meetings(draw(miner.found), miner.found), 2),
        "first_renewal_s": round(first_s, 2),
        "later_renewal_s": round(later_s, 2),
        "step_s": round(step_s, 3),
        "steps_an_epoch": count,
        "share_of_epoch": round(later_s / (later_s + step_s * count), 4),
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("products", type=Path)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    installation = Installation(load_settings())
    try:
        result = measure(given.products, given.photos, installation, given.steps)
    finally:
        installation.close()
    print(json.dumps(result, indent=2))
    if given.json:
        given.json.write_text(json.dumps(result, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
