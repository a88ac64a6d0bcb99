"""Each loss equals a slow loop written from its definition."""

import math

import pytest
import torch
from torch import Tensor

from matcher.training.losses import Classes, Labels
from matcher.training.losses.clip import START_TEMPERATURE, ClipLoss
from matcher.training.losses.margin_softmax import MARGIN, SCALE, MarginSoftmax
from matcher.training.losses.supcon import TEMPERATURE, SupervisedContrastive
from matcher.training.losses.variant import (
    LEAST_PICTURES,
    PICTURE_MARGIN,
    PROXY_MARGIN,
    SHARPNESS,
    SIBLING_MARGIN,
    SIBLING_WEIGHT,
    START_THRESHOLD,
    THRESHOLD_SHARE,
    VariantLoss,
)
from matcher.training.losses.variant import SCALE as VARIANT_SCALE
from tests.support.training_samples import draw_batch

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


def slow_handicap(classes: Classes, row: int, other: int, margin: float) -> float:
    groups = classes.groups.tolist()
    if row == other:
        return -margin
    return SIBLING_MARGIN if groups[row] == groups[other] else 0.0


def slow_pictures(classes: Classes, vectors: Tensor, labels: Labels) -> float:
    rows, skus, photos = unpack(vectors, labels)
    sides: tuple[list[int], list[int]] = ([], [])
    for place, photo in enumerate(photos):
        sides[0 if photo else 1].append(place)
    total = 0.0
    for asked, keys in (sides, sides[::-1]):
        losses = []
        for i in asked:
            logits = [
                VARIANT_SCALE
                * (dot(rows[i], rows[j]) + slow_handicap(classes, skus[i], skus[j], PICTURE_MARGIN))
                for j in keys
            ]
            right = [place for place, j in enumerate(keys) if skus[j] == skus[i]]
            if right:
                losses.append(-sum(log_share(logits, place) for place in right) / len(right))
        total += sum(losses) / len(losses) / 2
    return total


def slow_proxies(classes: Classes, vectors: Tensor, labels: Labels) -> float:
    rows, skus, _ = unpack(vectors, labels)
    proxies, pictures = classes.start.tolist(), classes.pictures.tolist()
    known = [sku for sku in range(len(proxies)) if pictures[sku] >= LEAST_PICTURES]
    total = 0.0
    for row, sku in zip(rows, skus, strict=True):
        if sku in known:
            logits = [
                VARIANT_SCALE
                * (dot(row, proxies[other]) + slow_handicap(classes, sku, other, PROXY_MARGIN))
                for other in known
            ]
            total -= log_share(logits, known.index(sku))
    return total / len(rows)


def slow_threshold(classes: Classes, vectors: Tensor, labels: Labels) -> float:
    rows, skus, photos = unpack(vectors, labels)
    groups = classes.groups.tolist()
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
    return (sum(pulled) / len(pulled) + sum(pushed) / sum(weights)) / 2


def test_variant_loss_equals_loops_over_pictures_proxies_and_pairs(
    batch: tuple[Classes, Tensor, Labels],
) -> None:
    loss = VariantLoss(batch[0])(*batch[1:])
    expected = slow_pictures(*batch) + slow_proxies(*batch)
    expected += THRESHOLD_SHARE * slow_threshold(*batch)
    assert loss.item() == pytest.approx(expected, rel=1e-4)


def test_a_batch_of_skus_without_proxies_still_has_a_loss() -> None:
    classes, vectors, labels = draw_batch()
    lonely = Classes(classes.groups, classes.start, torch.ones_like(classes.pictures))
    loss = VariantLoss(lonely)
    assert loss.choose_proxies(vectors, labels).item() == 0
    assert loss(vectors, labels).item() > 0


def test_a_sibling_as_near_as_a_stranger_costs_more() -> None:
    start, pictures = torch.eye(3), torch.full((3,), LEAST_PICTURES)
    vectors = torch.nn.functional.normalize(torch.tensor([[1.0, 0.8, 0.0], [1.0, 0.0, 0.0]]), dim=1)
    labels = Labels(torch.tensor([0, 0]), torch.tensor([True, False]))
    sibling = VariantLoss(Classes(torch.tensor([0, 0, 1]), start, pictures))(vectors, labels)
    stranger = VariantLoss(Classes(torch.tensor([0, 1, 2]), start, pictures))(vectors, labels)
    assert sibling.item() > stranger.item()


def test_a_wrong_pair_of_siblings_counts_more_than_one_of_strangers() -> None:
    start, pictures = torch.eye(3), torch.full((3,), LEAST_PICTURES)
    labels = Labels(torch.tensor([0, 1, 2]), torch.tensor([True, False, False]))
    near, far = [0.8, 0.6, 0.0], [0.0, 0.0, 1.0]
    vectors = torch.tensor([[1.0, 0.0, 0.0], near, far])
    sibling = VariantLoss(Classes(torch.tensor([0, 0, 1]), start, pictures)).part_pairs(
        vectors, labels
    )
    stranger = VariantLoss(Classes(torch.tensor([0, 1, 2]), start, pictures)).part_pairs(
        vectors, labels
    )
    assert sibling.item() > stranger.item()
