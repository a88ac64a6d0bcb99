"""Answers at depth deep, and regions of photos at both depths."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from matcher.errors import ImageError, InputError
from matcher.images.region import Region
from matcher.matcher import Matcher
from matcher.search.answer import Answer, Depth
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png, write_catalog

PRODUCTS = 12
LEFT = (0.0, 0.0, 0.5, 1.0)
RIGHT = (0.5, 0.0, 0.5, 1.0)
DEPTHS: tuple[Depth, ...] = ("vector", "deep")


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Matcher]:
    """Twelve products in the catalogue "default"."""
    with Matcher(settings) as matcher:
        matcher.ingest(write_catalog(tmp_path, PRODUCTS))
        assert matcher.embedding.run_pending() is not None
        yield matcher


def picture(number: int) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(draw_png(number))))


def side_by_side() -> NDArray[np.uint8]:
    """A photo of two products, 3 on the left and 5 on the right."""
    return np.concatenate([picture(3), picture(5)], axis=1)


def skus(answer: Answer | ImageError) -> list[str]:
    assert isinstance(answer, Answer)
    return [match.sku for match in answer.matches]


def test_a_small_product_before_a_plain_backdrop_is_found_by_looking_deeper(shop: Matcher) -> None:
    photo = np.full((640, 640, 3), 255, np.uint8)
    photo[40:168, 460:588] = picture(7)
    deep = shop.match(photo, k=12, depth="deep")
    assert deep.depth == "deep"
    assert skus(deep)[0] == "sku-7"
    assert deep.matches[0].similarity > shop.match(photo, k=1).matches[0].similarity + 0.1
    assert isinstance(deep.region, Region)
    assert deep.region == pytest.approx((460 / 640, 40 / 640, 0.2, 0.2), abs=0.06)
    assert [match.rank for match in deep.matches] == list(range(1, PRODUCTS + 1))
    assert (deep.method, deep.complete) == ("exact", True)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_photo_is_cut_to_its_region_before_anything_else(shop: Matcher, depth: Depth) -> None:
    for region, number in ((LEFT, 3), (RIGHT, 5)):
        answer = shop.match(side_by_side(), k=3, depth=depth, region=region)
        alone = shop.match(picture(number), k=3, depth=depth)
        assert answer == replace(alone, region=Region(*region))
        assert skus(answer)[0] == f"sku-{number}"


@pytest.mark.parametrize("depth", DEPTHS)
def test_several_photos_have_a_region_each(shop: Matcher, depth: Depth) -> None:
    photo = side_by_side()
    answer = shop.match([photo, photo], k=1, depth=depth, region=[LEFT, LEFT])
    assert answer.region == (LEFT, LEFT)
    assert skus(answer) == ["sku-3"]
    with pytest.raises(InputError, match="1 regions for 2 photos"):
        shop.match([photo, photo], depth=depth, region=LEFT)


@pytest.mark.parametrize("depth", DEPTHS)
def test_many_questions_have_the_answers_of_single_ones_with_regions(
    shop: Matcher, tmp_path: Path, depth: Depth
) -> None:
    (tmp_path / "page.jpg").write_text("<!DOCTYPE html>")
    questions: list[Any] = [side_by_side(), tmp_path / "page.jpg", tmp_path / "1.png"]
    first, bad, last = shop.match_many(
        questions, k=3, depth=depth, regions=[RIGHT, None, None], distinct_groups=True
    )
    assert isinstance(bad, ImageError)
    for answer, question, region in ((first, questions[0], RIGHT), (last, questions[2], None)):
        single = shop.match(question, k=3, depth=depth, region=region, distinct_groups=True)
        assert skus(answer) == skus(single)
        assert isinstance(answer, Answer)
        assert (answer.region, answer.depth) == (single.region, depth)
    with pytest.raises(InputError, match="1 regions for 3 questions"):
        shop.match_many(questions, regions=[LEFT])


def test_a_filter_that_nothing_fits_has_the_empty_answer_of_depth_vector(
    shop: Matcher, tmp_path: Path
) -> None:
    photo = tmp_path / "1.png"
    shallow = shop.match(photo, brand="nobody")
    assert shop.match(photo, brand="nobody", depth="deep") == replace(shallow, depth="deep")


def test_a_catalogue_without_vectors_says_so_at_depth_deep(
    settings: Settings, tmp_path: Path
) -> None:
    with Matcher(settings) as matcher:
        matcher.ingest(write_catalog(tmp_path, 2))
        with pytest.raises(InputError, match="has no vector yet"):
            matcher.match(tmp_path / "1.png", depth="deep")


def test_a_depth_that_is_none_is_refused(shop: Matcher, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="depth is 'deeper': choose vector or deep"):
        shop.match(tmp_path / "1.png", depth="deeper")  # type: ignore[arg-type]
