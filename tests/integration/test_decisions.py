"""Decisions of photos and SKUs, and automatic answers that are drawn for them."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from matcher.errors import InputError, UnknownNameError
from matcher.matcher import Matcher
from matcher.search.deep.promises import Wanted
from matcher.settings import Settings
from tests.support.boxes import photograph, write_feed

ALL = 1.0


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Matcher]:
    with Matcher(settings.model_copy(update={"audit_share": ALL})) as matcher:
        matcher.ingest(write_feed(tmp_path, second=True))
        matcher.embedding.run_pending()
        yield matcher


def test_a_decision_keeps_its_photo_and_the_last_word_counts(shop: Matcher) -> None:
    first = shop.decisions.record(photograph(3), "sku-3", "different", by="ann")
    again = shop.decisions.record(photograph(3), "sku-3", "same", by="bob")
    assert again.id == first.id
    assert (again.said, again.decided_by, again.chosen_by) == ("same", "bob", "review")
    assert shop.decisions.list() == [again]
    kept = shop.installation.store.get(bytes.fromhex(again.photo))
    assert np.array_equal(np.asarray(Image.open(BytesIO(kept))), photograph(3))
    with pytest.raises(InputError, match="say same"):
        shop.decisions.record(photograph(3), "sku-3", "perhaps", by="ann")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="nothing-like-it"):
        shop.decisions.record(photograph(3), "nothing-like-it", "same", by="ann")
    with pytest.raises(UnknownNameError, match="no decision 99"):
        shop.decisions.answer(99, "same", by="ann")


def test_automatic_answers_that_are_drawn_wait_once_for_a_decision(shop: Matcher) -> None:
    shop.match(photograph(7), depth="deep")
    assert shop.decisions.list(waiting=True) == []  # REVIEW is looked at anyway
    shop.calibrations.fit(wanted=Wanted(same=0.8, new=0.8))
    for _ in range(2):
        assert shop.match(photograph(7), depth="deep").verdict == "SAME_SKU"
    (waiting,) = shop.decisions.list(waiting=True)
    assert (waiting.sku, waiting.chosen_by, waiting.verdict) == ("sku-7", "audit", "SAME_SKU")
    shop.decisions.answer(waiting.id, "same", by="ann")
    assert shop.decisions.list(waiting=True) == []


def test_decisions_calibrate_a_catalogue(shop: Matcher) -> None:
    with pytest.raises(InputError, match="of 0 products"):
        shop.calibrations.fit(decisions=True)
    for number in range(30):
        shop.decisions.record(photograph(number), f"sku-{number}", "same", by="ann")
    shop.decisions.record(photograph(31), "sku-32", "different", by="ann")
    report = shop.calibrations.fit(decisions=True, wanted=Wanted(same=0.8, new=0.8))
    assert (report.products, report.photos) == (30, 31)
    assert shop.match(photograph(7), depth="deep").verdict == "SAME_SKU"
