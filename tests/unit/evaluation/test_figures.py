"""Figures of an evaluation, worked out by hand from a few asked photos."""

import math
from pathlib import Path

import numpy as np
import pytest

from matcher.catalog.product import Product
from matcher.evaluation.asked import AskedPhoto, Evaluation, Task
from matcher.evaluation.figures import compare, compute_figures
from matcher.evaluation.tables import LabelledPhoto
from matcher.search.answer import Match

SKUS = tuple(f"S{number:03}" for number in range(100))
PRODUCTS = 60  # the first ones; the others are distractors


def asked(
    name: str,
    *skus: str,
    rank: float = 1,
    similarity: float = 0.8,
    own: float = 0.8,
    other: float = 0.5,
    ahead: tuple[int, int] = (0, 0),
) -> AskedPhoto:
    first = skus[0] if rank == 1 and skus else "S059"
    return AskedPhoto(
        photo=LabelledPhoto(name, Path(name), skus),
        answers=(Match(1, first, None, None, similarity),),
        vector=np.zeros(4, np.float32),
        rank=rank if skus else math.inf,
        group_rank=1.0 if skus else math.inf,
        own=own if skus else None,
        other=other if skus else None,
        delta=0.3 if skus else None,
        ahead=ahead,
    )


def evaluation(*photos: AskedPhoto, distractors: bool = True) -> Evaluation:
    return Evaluation(
        task=Task(Path("p.csv"), Path("q.csv")),
        encoder="compact 1",
        asked=photos,
        skus=SKUS,
        products={sku: Product(sku, ("a.png",)) for sku in SKUS},
        distractors=frozenset(SKUS[PRODUCTS:]) if distractors else frozenset(),
        main=np.zeros((len(SKUS), 4), np.float32),
        left_out=(),
        index=None,
    )


def test_photos_of_no_product_count_for_abstention_and_not_for_accuracy() -> None:
    figures = compute_figures(
        evaluation(
            asked("a", "S001", similarity=0.9),
            asked("b", "S002", rank=4, similarity=0.6, own=0.4),
            asked("c", similarity=0.7),
        )
    )
    assert (figures.queries, figures.matching) == (3, 2)
    assert figures.accuracy["top1"].value == 50
    assert figures.accuracy["top5"].value == 100
    assert figures.accuracy["mrr"].value == pytest.approx(0.625)
    assert figures.accuracy["margin"].value == pytest.approx((0.3 - 0.1) / 2)
    assert figures.group["top1"].value == 100
    assert figures.no_match is not None
    assert figures.no_match.auroc == 0.5
    assert figures.coverage["0.99"] == pytest.approx(100 / 3, abs=1e-3)
    assert figures.curve[-1].tolist() == pytest.approx([1, 1 / 3])


def test_smaller_galleries_keep_all_products_and_draw_distractors() -> None:
    figures = compute_figures(
        evaluation(
            asked("a", "S001"),
            asked("b", "S002", rank=2, ahead=(1, 0)),  # a product beats it: always wrong
            asked("c", "S003", rank=2, ahead=(0, 1)),  # a distractor does: right while it is away
            asked("d", "S004"),
        )
    )
    sizes = {each.size: each.top1.value for each in figures.gallery_sizes if not each.extrapolated}
    assert sizes == {60: 75, 100: 50}


def test_without_distractors_other_products_are_drawn() -> None:
    photos = (asked("a", "S001"), asked("b", "S002", rank=2, ahead=(1, 0)))
    figures = compute_figures(evaluation(*photos, distractors=False))
    sizes = {each.size: each.top1.value for each in figures.gallery_sizes if not each.extrapolated}
    assert sizes == pytest.approx(
        {size: 50 + 50 * (1 - (size - 1) / 99) for size in (2, 10, 32, 100)}
    )
    guess = figures.gallery_sizes[-1]
    assert (guess.size, guess.extrapolated) == (1000, True)
    assert guess.top1.value < sizes[100]


def test_differences_are_taken_photo_by_photo() -> None:
    ours = evaluation(asked("a", "S001"), asked("b", "S002"), asked("only ours", "S003"))
    theirs = evaluation(asked("b", "S002", rank=3, own=0.6), asked("a", "S001"))
    differences = compare(ours, theirs)
    assert differences["top1"].value == 50
    assert differences["top3"].value == 0
    assert differences["margin"].value == pytest.approx(0.1)
