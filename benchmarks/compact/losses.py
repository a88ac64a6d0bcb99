"""Which loss makes the best encoder? One protocol, several seeds, differences paired by query.

    python benchmarks/compact/losses.py --data-dir DATASETS --json FILE [--steps N] [--seeds 0 1 2]

Every training starts at the same network and projection, sees the batches of
`benchmarks.compact.data` for the same number of steps, and is asked alone: the image block without
colour.

seen     photos of grocery's val.csv -> the catalogue and the training photos, 81 SKUs learned
unseen   other views of luma -> the right style and colour among 268, none learned; only the half of
         the styles that nothing was chosen by
luma     the same, all styles

FILE is written after each training, and trainings it holds are not done again.
"""

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.compact.blocks import image_alone
from benchmarks.compact.data import Mixture, read_mixture
from benchmarks.compact.imagenet import plain_spec
from benchmarks.compact.train import create_recipe, create_trainer, fit_start, train
from benchmarks.support.photo_sets import PhotoSet, may_choose_by, read_photo_set
from matcher.encoders import load_encoder, load_spec
from matcher.encoders.base import Encoder
from matcher.encoders.spec import EncoderSpec
from matcher.evaluation.metrics import bootstrap, paired_difference, rank_of, top_k
from matcher.training.allocator import keep_memory
from matcher.training.losses import list_losses
from matcher.training.trainer import Trainer
from matcher.training.versions.export import write_encoder

STEPS = 50
LEARNING_RATE = 1e-3  # short trainings need a higher one than the shipped weights had
OURS = "variant"
UNTRAINED = "untrained"
NEIGHBOURS = 8

Ranks = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Task:
    """Photos and the gallery they are looked up in."""

    name: str
    queries: PhotoSet
    gallery: PhotoSet


def read_tasks(data: Path) -> list[Task]:
    """Read what is asked."""
    grocery, luma = data / "grocery", data / "luma"
    products = read_photo_set(grocery / "products.csv")
    photos = read_photo_set(grocery / "train.csv", picture="image")
    views = read_photo_set(luma / "views.csv", picture="image")
    shown = read_photo_set(luma / "products.csv")
    return [
        Task(
            "seen",
            read_photo_set(grocery / "val.csv", picture="image"),
            products + photos,
        ),
        Task(
            "unseen",
            views.select([not may_choose_by(group) for group in views.groups]),
            shown,
        ),
        Task("luma", views, shown),
    ]


def rank_queries(encoder: Encoder, task: Task) -> list[float]:
    """Return the place of each query's SKU, by its most similar picture."""
    queries = encoder.encode_images(task.queries.pictures)
    gallery = encoder.encode_images(task.gallery.pictures)
    names = sorted(set(task.gallery.skus))
    row = {name: place for place, name in enumerate(names)}
    best = np.full((len(names), len(queries)), -np.inf, np.float32)
    np.maximum.at(best, [row[sku] for sku in task.gallery.skus], gallery @ queries.T)
    return _ranks(best.T, names, task.queries.skus)


def rank_frozen(encoder: Encoder, task: Task) -> dict[str, list[float]]:
    """Return ranks of what needs no training of the network; only SKUs with photos can be told."""
    from sklearn.linear_model import LogisticRegression

    features = encoder.encode_images(task.gallery.pictures)
    queries = encoder.encode_images(task.queries.pictures)
    names = sorted(set(task.gallery.skus))
    probe = LogisticRegression(C=100.0, max_iter=2000).fit(features, task.gallery.skus)
    column = {name: place for place, name in enumerate(names)}
    similarity = queries @ features.T
    votes = np.zeros((len(queries), len(names)))
    for query, near in enumerate(np.argsort(-similarity, axis=1)[:, :NEIGHBOURS]):
        for place in near:
            votes[query, column[task.gallery.skus[place]]] += similarity[query, place]
    return {
        f"{NEIGHBOURS} nearest pictures vote": _ranks(votes, names, task.queries.skus),
        "linear probe": _ranks(probe.decision_function(queries), names, task.queries.skus),
    }


def _ranks(scores: NDArray[np.floating], names: Sequence[str], right: Sequence[str]) -> list[float]:
    return [rank_of(row, names, [sku]) for row, sku in zip(scores, right, strict=True)]


def ask(spec: EncoderSpec, tasks: list[Task]) -> Ranks:
    """Return the ranks of every task's queries."""
    encoder = load_encoder(spec, device="cpu")
    return {task.name: rank_queries(encoder, task) for task in tasks}


def measure(
    mixture: Mixture,
    tasks: list[Task],
    *,
    steps: int,
    seeds: Sequence[int],
    file: Path,
    folder: Path,
) -> dict[str, Ranks]:
    """Return ranks by method and seed, training what the file does not hold yet."""
    found = json.loads(file.read_text()) if file.exists() else {}
    start = fit_start(mixture, folder)
    first: Trainer | None = None
    plain = plain_spec()

    def keep(name: str, ranks: Ranks) -> None:
        found[name] = ranks
        file.write_text(json.dumps(found))

    if UNTRAINED not in found:
        keep(UNTRAINED, ask(plain, tasks))
        for name, ranks in rank_frozen(load_encoder(plain, device="cpu"), tasks[0]).items():
            keep(name, {tasks[0].name: ranks})
        keep("projection alone", ask(start, tasks))
        keep("compact as shipped", ask(image_alone(load_spec("compact")), tasks))
    for seed in seeds:
        for loss in sorted(list_losses(), key=lambda name: name != OURS):
            name = f"{loss} {seed}"
            if name not in found:
                recipe = create_recipe(
                    steps=steps, loss=loss, seed=seed, learning_rate=LEARNING_RATE
                )
                trainer = create_trainer(start, mixture, recipe, like=first)
                first = first or trainer
                spec = write_encoder(folder / name, name, start, train(trainer))
                keep(name, ask(spec, tasks))
    return found


def summarise(found: dict[str, Ranks], tasks: list[Task]) -> dict[str, Any]:
    """Return by task and method: top-1/3/5, the interval of top-1, and ours minus it.

    The seeds of a method are averaged for each query before anything is drawn: an interval is over
    SKUs, as others have it.
    """
    methods: dict[str, list[str]] = {}
    for name in found:
        loss, _, seed = name.rpartition(" ")
        methods.setdefault(loss if seed.isdigit() else name, []).append(name)
    summary: dict[str, Any] = {}
    for task in tasks:
        hits = {
            method: {
                k: np.mean([top_k(found[name][task.name], k) for name in names], axis=0)
                for k in (1, 3, 5)
            }
            for method, names in methods.items()
            if task.name in found[names[0]]
        }
        summary[task.name] = {
            method: {
                **{f"top{k}": round(float(values[k].mean()), 1) for k in (1, 3, 5)},
                "interval": _ends(bootstrap(values[1], task.queries.skus)),
                "seeds": [
                    round(float(top_k(found[name][task.name], 1).mean()), 1)
                    for name in methods[method]
                ],
                "minus_untrained": _differ(values, hits[UNTRAINED], task),
                "ours_minus_this": _differ(hits[OURS], values, task) if OURS in hits else None,
            }
            for method, values in hits.items()
        }
    return summary


def _differ(
    ours: dict[int, NDArray[np.float64]], theirs: dict[int, NDArray[np.float64]], task: Task
) -> list[float]:
    return _ends(paired_difference(ours[1], theirs[1], task.queries.skus), value=True)


def _ends(interval: Any, *, value: bool = False) -> list[float]:
    ends = [interval.low, interval.high]
    return [round(each, 1) for each in ([interval.value, *ends] if value else ends)]


def print_summary(summary: dict[str, Any]) -> None:
    """Print a table a task."""
    for task, methods in summary.items():
        heads = f"{'minus untrained':>26}{'ours minus this':>26}"
        print(f"\n{task:26}{'top-1/3/5 %':>18}{'95 %':>16}{heads}   seeds, top-1")
        for method, row in methods.items():
            tops = "/".join(f"{row[f'top{k}']:.1f}" for k in (1, 3, 5))
            low, high = row["interval"]
            cells = "".join(
                f"{_say(row[key]):>26}" for key in ("minus_untrained", "ours_minus_this")
            )
            print(f"{method:26}{tops:>18}{f'{low} to {high}':>16}{cells}   {row['seeds']}")


def _say(difference: list[float] | None) -> str:
    if difference is None:
        return ""
    gain, least, most = difference
    return f"{gain:+} ({least:+} to {most:+})"


def main() -> None:
    """Train, ask, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    arguments = parser.parse_args()
    keep_memory()
    tasks = read_tasks(arguments.data_dir)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        found = measure(
            read_mixture(arguments.data_dir, folder / "drawn"),
            tasks,
            steps=arguments.steps,
            seeds=arguments.seeds,
            file=arguments.json,
            folder=folder,
        )
    print_summary(summarise(found, tasks))


if __name__ == "__main__":
    main()
