"""Each loss equals a slow loop written from its definition."""

import math

import pytest
import torch
from torch import Tensor

from matcher.training.losses import Classes, Labels
from matcher.training.losses.clip import START_TEMPERATURE, ClipLoss
from matcher.training.losses.margin_softmax import MARGIN, SCALE, MarginSoftmax
from matcher.training.losses.supcon import TEMPERATURE, SupervisedContrastive
from matcher.training.losses.variant import MARGIN as VARIANT_MARGIN
from matcher.training.losses.variant import SCALE as VARIANT_SCALE
from matcher.training.losses.variant import (
    SHARPNESS,
    SIBLING_MARGIN,
    SIBLING_WEIGHT,
    START_THRESHOLD,
    THRESHOLD_SHARE,
    VariantLoss,
)
from tests.unit.training_samples import draw_batch

Rows = list[list[float]]


@pytest.fixture(params=range(4))
def batch(request: pytest.FixtureRequest) -> tuple[Classes, Tensor, Labels]:
    return draw_batch(seed=request.param)


def dot(a: list[float], b: list[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def log_share(logits: list[float], chosen: int) -> float:
    most = max(logits)
    return logits[chosen] - most - math.log(sum(math.exp(each - most) for each in logits))


def unpack(vectors: Tensor, labels: Labels) -> tuple[Rows, list[int], list[bool]]:
    return vectors.tolist(), labels.skus.tolist(), labels.photos.tolist()


def slow_direction(queries: Rows, theirs: list[int], keys: Rows, ours: list[int]) -> float:
    losses = []
    for query, sku in zip(queries, theirs, strict=True):
        logits = [dot(query, key) / START_TEMPERATURE for key in keys]
        right = [place for place, other in enumerate(ours) if other == sku]
        if right:
            losses.append(-sum(log_share(logits, place) for place in right) / len(right))
    return sum(losses) / len(losses)


def test_clip_loss_equals_a_loop_over_both_directions(
    batch: tuple[Classes, Tensor, Labels],
) -> None:
    _, vectors, labels = batch
    rows, skus, photos = unpack(vectors, labels)
    taken = [place for place, photo in enumerate(photos) if photo]
    shown = [place for place, photo in enumerate(photos) if not photo]
    sides = (
        ([rows[i] for i in taken], [skus[i] for i in taken]),
        (
            [rows[i] for i in shown],
            [skus[i] for i in shown],
        ),
    )
    expected = (slow_direction(*sides[0], *sides[1]) + slow_direction(*sides[1], *sides[0])) / 2
    assert ClipLoss()(vectors, labels).item() == pytest.approx(expected, rel=1e-4)


def test_clip_loss_of_pairs_is_cross_entropy_along_the_diagonal() -> None:
    generator = torch.Generator().manual_seed(3)
    photos, shown = (
        torch.nn.functional.normalize(torch.randn(5, 6, generator=generator), dim=1)
        for _ in range(2)
    )
    labels = Labels(torch.arange(5).repeat(2), torch.tensor([True] * 5 + [False] * 5))
    logits = photos @ shown.T / START_TEMPERATURE
    diagonal = torch.arange(5)
    cross_entropy = torch.nn.functional.cross_entropy
    expected = (cross_entropy(logits, diagonal) + cross_entropy(logits.T, diagonal)) / 2
    loss = ClipLoss()(torch.cat([photos, shown]), labels)
    assert loss.item() == pytest.approx(float(expected), rel=1e-5)


def test_supervised_contrastive_loss_equals_a_loop_over_anchors(
    batch: tuple[Classes, Tensor, Labels],
) -> None:
    _, vectors, labels = batch
    rows, skus, _ = unpack(vectors, labels)
    losses = []
    for i, row in enumerate(rows):
        others = [j for j in range(len(rows)) if j != i]
        logits = [dot(row, rows[j]) / TEMPERATURE for j in others]
        right = [place for place, j in enumerate(others) if skus[j] == skus[i]]
        if right:
            losses.append(-sum(log_share(logits, place) for place in right) / len(right))
    expected = sum(losses) / len(losses)
    assert SupervisedContrastive()(vectors, labels).item() == pytest.approx(expected, rel=1e-4)


def test_margin_softmax_equals_a_loop_over_proxies(batch: tuple[Classes, Tensor, Labels]) -> None:
    classes, vectors, labels = batch
    rows, skus, _ = unpack(vectors, labels)
    proxies = classes.start.tolist()
    total = 0.0
    for row, sku in zip(rows, skus, strict=True):
        logits = [
            SCALE * (dot(row, proxy) - (MARGIN if place == sku else 0.0))
            for place, proxy in enumerate(proxies)
        ]
        total -= log_share(logits, sku)
    loss = MarginSoftmax(classes)(vectors, labels)
    assert loss.item() == pytest.approx(total / len(rows), rel=1e-4)


def slow_variant(classes: Classes, vectors: Tensor, labels: Labels) -> float:
    rows, skus, photos = unpack(vectors, labels)
    proxies, groups = classes.start.tolist(), classes.groups.tolist()
    chosen = 0.0
    for row, sku in zip(rows, skus, strict=True):
        logits = []
        for place, proxy in enumerate(proxies):
            cosine = dot(row, proxy)
            if place == sku:
                cosine -= VARIANT_MARGIN
            elif groups[place] == groups[sku]:
                cosine += SIBLING_MARGIN
            logits.append(VARIANT_SCALE * cosine)
        chosen -= log_share(logits, sku) / len(rows)
    pulled, pushed, weights = [], [], []
    for i, photo in enumerate(rows):
        for j, shown in enumerate(rows):
            if not photos[i] or photos[j]:
                continue
            distance = dot(photo, shown) - START_THRESHOLD
            if skus[i] == skus[j]:
                pulled.append(math.log1p(math.exp(-SHARPNESS * distance)))
            else:
                weights.append(SIBLING_WEIGHT if groups[skus[i]] == groups[skus[j]] else 1.0)
                pushed.append(weights[-1] * math.log1p(math.exp(SHARPNESS * distance)))
    parted = (sum(pulled) / len(pulled) + sum(pushed) / sum(weights)) / 2
    return chosen + THRESHOLD_SHARE * parted


def test_variant_loss_equals_a_loop_over_proxies_and_pairs(
    batch: tuple[Classes, Tensor, Labels],
) -> None:
    classes, vectors, labels = batch
    loss = VariantLoss(classes)(vectors, labels)
    assert loss.item() == pytest.approx(slow_variant(classes, vectors, labels), rel=1e-4)


def test_a_sibling_as_near_as_a_stranger_costs_more() -> None:
    start = torch.eye(3)
    vectors = torch.nn.functional.normalize(torch.tensor([[1.0, 0.8, 0.0], [1.0, 0.0, 0.0]]), dim=1)
    labels = Labels(torch.tensor([0, 0]), torch.tensor([True, False]))
    sibling = VariantLoss(Classes(torch.tensor([0, 0, 1]), start))(vectors, labels)
    stranger = VariantLoss(Classes(torch.tensor([0, 1, 2]), start))(vectors, labels)
    assert sibling.item() > stranger.item()


def test_a_wrong_pair_of_siblings_counts_more_than_one_of_strangers() -> None:
    start, labels = (
        torch.eye(3),
        Labels(torch.tensor([0, 1, 2]), torch.tensor([True, False, False])),
    )
    near, far = [0.8, 0.6, 0.0], [0.0, 0.0, 1.0]
    vectors = torch.tensor([[1.0, 0.0, 0.0], near, far])
    sibling = VariantLoss(Classes(torch.tensor([0, 0, 1]), start)).part_pairs(vectors, labels)
    stranger = VariantLoss(Classes(torch.tensor([0, 1, 2]), start)).part_pairs(vectors, labels)
    assert sibling.item() > stranger.item()
