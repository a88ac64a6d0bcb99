"""What an evaluation tells of photos whose product may be missing."""

import numpy as np

from matcher.evaluation.open_set import LEAST_PRODUCTS, measure_open_set
from matcher.evaluation.plots import plot_reliability
from matcher.search.deep.features import list_features
from matcher.search.deep.fitting import Labelled
from matcher.search.deep.promises import Known

PHOTOS = 80


def draw_photo(number: int) -> Known:
    """A photo that is more similar to its own product than to thirty others, mostly clearly."""
    rng = np.random.default_rng(number)
    features = np.zeros((31, len(list_features())), np.float32)
    features[:, 0] = rng.normal(0.5, 0.05, 31)
    features[0, 0] = rng.normal(0.9, 0.05)
    groups = tuple(f"group-{number}-{at // 2}" for at in range(31))
    return Known(f"sku-{number}", Labelled(features, groups, 0))


def test_clear_photos_are_told_from_those_of_absent_products() -> None:
    found = measure_open_set([draw_photo(number) for number in range(PHOTOS)])
    assert found is not None
    assert found.photos == PHOTOS
    assert found.auroc_none > 0.95
    assert len(found.chances) == len(found.right) == 3 * PHOTOS
    assert sum(found.right) <= PHOTOS
    assert set(found.to_dict()["promises"]) == {"SAME_SKU", "SAME_GROUP", "NO_MATCH"}


def test_photos_of_too_few_products_tell_nothing() -> None:
    assert measure_open_set([draw_photo(number) for number in range(LEAST_PRODUCTS - 1)]) is None


def test_a_reliability_diagram_of_probabilities_counts_its_photos() -> None:
    rng = np.random.default_rng(0)
    chances = rng.random(300)
    drawn = plot_reliability(
        chances.tolist(), (rng.random(300) < chances).tolist(), of="probability"
    )
    assert drawn.count(">30<") == 10
    assert "probability of the first answer" in drawn
    assert ">30<" not in plot_reliability(chances.tolist(), [True] * 300)
