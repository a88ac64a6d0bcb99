"""Mining in the real database: the order is that of similarity, and batches are drawn by it."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sqlalchemy import event, text

from matcher.encoders import load_spec
from matcher.matcher import Matcher
from matcher.training.data.dataset import Example
from matcher.training.data.folds import split_training_set
from matcher.training.data.sampler import Batch, BatchShape, HardNegatives, draw_batches
from matcher.training.experiment import Batching, Experiment
from matcher.training.mining import PgvectorMiner, find_neighbours
from matcher.training.recipe import choose_recipe
from matcher.training.trainer import Trainer
from tests.support.encoder_samples import write_tiny_clip
from tests.support.training_samples import read_sample

Vectors = NDArray[np.float32]


def draw_vectors(groups: int, pictures: int, dimension: int = 16) -> tuple[list[str], Vectors]:
    """Draw pictures around a centre of each group; groups 2n and 2n + 1 have centres close by."""
    rng = np.random.default_rng(3)
    centres = np.repeat(rng.normal(size=(groups // 2, dimension)), 2, axis=0)
    centres += 0.3 * rng.normal(size=centres.shape)
    rows = np.repeat(centres, pictures, axis=0)
    rows += 0.05 * rng.normal(size=rows.shape)
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    names = [f"g{group:04}" for group in range(groups) for _ in range(pictures)]
    return names, unit.astype(np.float32)


def rank_slowly(groups: list[str], vectors: Vectors, most: int) -> dict[str, tuple[str, ...]]:
    """Compare every picture with every other one in a plain loop."""
    halves = vectors.astype(np.float16).astype(np.float32)
    ranked = {}
    for group in sorted(set(groups)):
        best: dict[str, float] = {}
        for own, vector in zip(groups, halves, strict=True):
            for other, candidate in zip(groups, halves, strict=True):
                if own == group != other:
                    best[other] = max(best.get(other, -2.0), float(vector @ candidate))
        ranked[group] = tuple(sorted(best, key=lambda name: (-best[name], name))[:most])
    return ranked


def test_neighbours_come_in_the_order_of_their_best_pair(matcher: Matcher) -> None:
    groups, vectors = draw_vectors(12, 3)
    groups += ["g0000"] * 9  # one group is larger than the others together have places for
    vectors = np.concatenate([vectors, vectors[3:12]])
    found = find_neighbours(matcher.installation.engine, groups, vectors, neighbours=5)
    assert found == rank_slowly(groups, vectors, 5)


def test_equal_similarities_are_told_apart_by_name(matcher: Matcher) -> None:
    vectors = np.array([[1, 0], [0.6, 0.8], [0.6, 0.8], [0.6, 0.8]], np.float32)
    engine = matcher.installation.engine
    for names in (["d", "b", "c", "a"], ["d", "a", "b", "c"]):
        found = find_neighbours(engine, names, vectors, neighbours=2)
        assert found["d"] == ("a", "b")
        assert found["a"] == ("b", "c")


def test_many_pictures_are_found_through_the_index(matcher: Matcher) -> None:
    groups, vectors = draw_vectors(500, 3)
    engine, plans = matcher.installation.engine, []

    @event.listens_for(engine, "before_cursor_execute")
    def explain(connection, cursor, statement, parameters, context, many) -> None:  # type: ignore[no-untyped-def]
        if "LATERAL" in statement and not statement.startswith("EXPLAIN"):
            cursor.execute(f"EXPLAIN {statement}", parameters)
            plans.append("\n".join(row[0] for row in cursor.fetchall()))

    exact = find_neighbours(engine, groups, vectors)
    indexed = find_neighbours(engine, groups, vectors, exact_limit=1000)
    assert ["Index Scan using mined_picture_idx" in plan for plan in plans] == [False, True]
    assert {group: near[0] for group, near in indexed.items()} == {
        group: near[0] for group, near in exact.items()
    }
    shared = [len(set(exact[group]) & set(indexed[group])) / 8 for group in exact]
    assert np.mean(shared) > 0.95


def test_nothing_is_left_in_the_database(matcher: Matcher) -> None:
    find_neighbours(matcher.installation.engine, *draw_vectors(4, 2))
    with matcher.installation.transaction() as connection:
        assert connection.execute(text("SELECT to_regclass('mined_picture')")).scalar() is None


def count_meetings(batch: Batch, near: HardNegatives) -> int:
    groups = {view.example.group for view in batch}
    return sum(other in near(group) for group in groups for other in groups)


def test_groups_that_are_alike_meet_more_often(matcher: Matcher) -> None:
    names, vectors = draw_vectors(40, 2)
    found = find_neighbours(matcher.installation.engine, names, vectors, neighbours=3)
    examples = [Example(name, name[1:], "photo", Path(name)) for name in sorted(set(names))]

    def draw(hard: HardNegatives | None) -> float:
        rng = np.random.default_rng(1)
        batches = islice(draw_batches(examples, BatchShape(8, 2), rng, hard), 50)
        return float(np.mean([count_meetings(batch, found.__getitem__) for batch in batches]))

    assert draw(found.__getitem__) > 2.5 * draw(None)


def test_the_same_seed_gives_the_same_weights(matcher: Matcher, tmp_path: Path) -> None:
    spec = load_spec(str(write_tiny_clip(tmp_path / "tiny")))
    split = split_training_set(read_sample(tmp_path / "tables"))
    quick = choose_recipe(spec, minutes=60)
    recipe = replace(quick, max_epochs=1, learning_rate=1e-3, batch=BatchShape(4, 3))

    def train(*, mining: bool) -> torch.Tensor:
        engine = matcher.installation.engine
        miner = PgvectorMiner(engine, split.training, spec) if mining else None
        trainer = Trainer(Experiment(spec, split, recipe), batching=Batching(miner))
        trainer.run()
        return torch.cat([p.detach().ravel() for p in trainer.module.parameters()])

    first, again, without = (train(mining=mining) for mining in (True, True, False))
    torch.testing.assert_close(first, again, rtol=1e-4, atol=1e-6)
    assert not torch.allclose(first, without, rtol=1e-4, atol=1e-6)
