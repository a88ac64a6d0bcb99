"""Batches: every SKU as often as any other, siblings together, both sides, hard ones drawn near."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.training.data.dataset import Domain, Example
from matcher.training.data.sampler import (
    Batch,
    BatchShape,
    HardNegatives,
    draw_batches,
    mix_batches,
)


def make_examples(groups: list[int], photos: int = 3) -> list[Example]:
    """Return one catalogue picture and some photos of each SKU; `groups` are sizes in SKUs."""
    examples = []
    for group, size in enumerate(groups):
        for variant in range(size):
            sku = f"{group}-{variant}"
            domains: list[Domain] = ["catalogue", *["photo"] * photos]  # type: ignore[list-item]
            examples += [
                Example(sku, f"G{group}", domain, Path(f"{sku}/{number}"))
                for number, domain in enumerate(domains)
            ]
    return examples


def draw(
    examples: list[Example],
    shape: BatchShape,
    count: int,
    seed: int = 0,
    hard: HardNegatives | None = None,
) -> list[Batch]:
    return list(islice(draw_batches(examples, shape, np.random.default_rng(seed), hard), count))


def skus_of(batch: Batch) -> list[str]:
    return list(dict.fromkeys(view.example.sku for view in batch))


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12), st.integers(6, 10), st.integers(0, 99))
def test_siblings_are_in_one_batch_and_no_sku_comes_twice_in_it(
    groups: list[int], room: int, seed: int
) -> None:
    for batch in draw(make_examples(groups), BatchShape(room, 3), 12, seed):
        skus = skus_of(batch)
        assert 0 < len(skus) <= room
        assert len(batch) == 3 * len(skus)
        for group in {sku.partition("-")[0] for sku in skus}:
            inside = sum(sku.startswith(f"{group}-") for sku in skus)
            assert inside == groups[int(group)]


@given(st.lists(st.integers(1, 9), min_size=2, max_size=9), st.integers(0, 99))
def test_every_sku_comes_as_often_as_any_other(groups: list[int], seed: int) -> None:
    counts = Counter(dict.fromkeys((e.sku for e in make_examples(groups)), 0))
    for batch in draw(make_examples(groups), BatchShape(4, 2), 40, seed):
        counts.update(skus_of(batch))
        assert max(counts.values()) - min(counts.values()) <= 2


def test_a_sku_of_many_photos_comes_no_more_often_than_one_of_few() -> None:
    examples = make_examples([1] * 6)
    examples += [Example("0-0", "G0", "photo", Path(f"more/{n}")) for n in range(200)]
    counts = Counter(sku for b in draw(examples, BatchShape(3, 4), 20) for sku in skus_of(b))
    assert set(counts.values()) == {10}


def test_a_group_larger_than_a_batch_is_parted() -> None:
    batches = draw(make_examples([10]), BatchShape(4, 2), 3)
    assert [len(skus_of(batch)) for batch in batches] == [4, 4, 2]


def test_each_sku_shows_both_sides() -> None:
    for batch in draw(make_examples([2, 2, 1]), BatchShape(4, 4), 10):
        for sku in skus_of(batch):
            domains = Counter(view.domain for view in batch if view.example.sku == sku)
            assert domains == {"photo": 3, "catalogue": 1}


def test_a_sku_without_photos_gets_simulated_ones() -> None:
    (batch,) = draw(make_examples([1], photos=0), BatchShape(4, 4), 1)
    assert [view.simulated for view in batch] == [True, True, True, False]
    assert [view.domain for view in batch] == ["photo", "photo", "photo", "catalogue"]


def test_a_sku_without_catalogue_picture_shows_photos_only() -> None:
    examples = [each for each in make_examples([1]) if each.domain == "photo"]
    (batch,) = draw(examples, BatchShape(4, 4), 1)
    assert [view.domain for view in batch] == ["photo"] * 4


def test_each_photo_comes_before_any_comes_again() -> None:
    batches = draw(make_examples([1], photos=6), BatchShape(2, 4, simulated=0), 4)
    photos = [view.example.path for batch in batches for view in batch if view.domain == "photo"]
    assert len(set(photos[:6])) == len(set(photos[6:])) == 6


def test_the_seed_decides_everything() -> None:
    examples, shape = make_examples([2, 3, 1, 2]), BatchShape(4, 3)
    assert draw(examples, shape, 8, seed=1) == draw(examples, shape, 8, seed=1)
    assert draw(examples, shape, 8, seed=1) != draw(examples, shape, 8, seed=2)


def test_groups_that_are_confused_meet_in_one_batch() -> None:
    confused = {f"gG{n}": [f"gG{n ^ 1}"] for n in range(8)}
    for batch in draw(make_examples([1] * 8), BatchShape(2, 2), 20, hard=lambda g: confused[g]):
        first, second = (int(sku.partition("-")[0]) for sku in skus_of(batch))
        assert first == second ^ 1


def test_a_mixed_batch_is_one_batch_of_each_source() -> None:
    many, few = make_examples([1] * 20), make_examples([2], photos=1)

    def sources() -> list[Iterator[Batch]]:
        return [
            draw_batches(examples, BatchShape(skus, 2), np.random.default_rng(3))
            for examples, skus in ((many, 4), (few, 2))
        ]

    mixed = list(islice(mix_batches(sources()), 5))
    apart = [list(islice(source, 5)) for source in sources()]
    assert mixed == [first + second for first, second in zip(*apart, strict=True)]
