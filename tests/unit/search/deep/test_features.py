"""Features of candidates: which similarity counts before which backdrop."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from matcher.encoders import load_spec
from matcher.encoders.spec import EncoderSpec
from matcher.images.region import WHOLE
from matcher.search.deep.candidates import Candidate, CandidatePicture
from matcher.search.deep.features import describe, list_features
from matcher.search.deep.views import Look, View

SPEC = load_spec("compact")
Vector = NDArray[np.float32]


def vector(image: int, color: int) -> Vector:
    """A vector whose blocks each have one entry, weighed as the encoder does."""
    made = np.zeros(SPEC.dimension, np.float32)
    weights = {block.name: block.weight for block in SPEC.blocks}
    for name, at in (("image", image), ("color", color)):
        made[SPEC.columns[name].start + at] = np.sqrt(weights[name])
    return made


def candidate(sku: str, *pictures: Vector) -> Candidate:
    shown = tuple(CandidatePicture(at, each) for at, each in enumerate(pictures))
    return Candidate(1, sku, None, *(None,) * 7, shown)


def look(backdrop: float, *views: Vector) -> Look:
    seen = tuple(View("whole", each, WHOLE) for each in views)
    return Look(seen, views, np.zeros((8, 8, 3), np.uint8), backdrop)


def features(seen: Look, *candidates: Candidate, spec: EncoderSpec = SPEC) -> dict[str, Vector]:
    rows = describe(spec, [seen], candidates, {})
    return dict(zip(list_features(), rows.T, strict=True))


def test_the_most_similar_view_and_picture_count() -> None:
    found = features(
        look(0, vector(0, 0), vector(1, 1)), candidate("a", vector(1, 1), vector(2, 2))
    )
    assert found["vector"] == pytest.approx([0])
    assert found["view"] == pytest.approx([1])


def test_all_pictures_of_a_sku_count_together() -> None:
    one, other = vector(0, 0), vector(1, 1)
    several = candidate("a", one, other)
    mean = replace(several, count=4, mean=np.float32(0.25) * (3 * one + other))
    found = features(look(0, one), candidate("b", one), several, mean)
    assert found["mean"] == pytest.approx([1, 1 / np.sqrt(2), 3 / np.sqrt(10)])
    assert found["view"] == pytest.approx([1, 1, 1])


def test_a_picture_that_is_left_out_is_left_out_of_the_mean() -> None:
    one, other, third = vector(0, 0), vector(1, 1), vector(2, 2)
    mean = np.float32(1 / 3) * (one + other + third)
    whole = replace(candidate("a", one, other), count=3, mean=mean)
    left = whole.without(0)
    assert left is not None
    assert [each.image_id for each in left.pictures] == [1]
    assert left.count == 2
    assert left.prototype == pytest.approx((other + third) / np.sqrt(2), abs=1e-6)
    assert whole.without(9) is whole
    assert candidate("b", one).without(0) is None


@pytest.mark.parametrize(("backdrop", "image", "color"), [(0.0, 1, 0), (0.45, 0.5, 0.5), (1, 0, 1)])
def test_colour_counts_before_a_plain_backdrop_and_the_network_before_clutter(
    backdrop: float, image: float, color: float
) -> None:
    alike = candidate("image", vector(0, 9)), candidate("color", vector(9, 0))
    found = features(look(backdrop, vector(0, 0)), *alike)
    assert found["image_clutter"] == pytest.approx([image, 0])
    assert found["color_plain"] == pytest.approx([0, color])


def test_without_a_colour_block_colour_says_nothing() -> None:
    only = load_spec("vit-b-32")
    seen = np.eye(1, only.dimension, dtype=np.float32)[0]
    found = features(look(1, seen), candidate("a", seen), spec=only)
    assert found["color_plain"] == pytest.approx([0])
    assert found["vector"] == pytest.approx([1])
