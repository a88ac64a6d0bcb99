"""A catalogue calibrated on its own second pictures, and verdicts in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.search.deep.promises import Wanted
from matcher.settings import Settings
from tests.support.boxes import PRODUCTS, draw, photograph, write_feed

WANTED = Wanted(same=0.8, new=0.8)


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Matcher]:
    with Matcher(settings) as matcher:
        matcher.ingest(write_feed(tmp_path, second=True))
        matcher.embedding.run_pending()
        yield matcher


def test_a_catalogue_gives_verdicts_once_it_is_calibrated(shop: Matcher) -> None:
    photo = photograph(7)[5:170, 5:170]
    before = shop.match(photo, depth="deep")
    assert before.matches[0].sku == "sku-7"
    assert (before.verdict, before.reason) == ("REVIEW", "outside_calibration")
    assert shop.calibrations.get().is_shipped
    done: list[int] = []
    report = shop.calibrations.fit(wanted=WANTED, progress=lambda n, _: done.append(n))
    assert (report.products, report.photos) == (PRODUCTS, PRODUCTS)
    assert done == list(range(1, PRODUCTS + 1))
    assert report.kept.same.bound >= WANTED.same
    assert not shop.calibrations.get().is_shipped
    after = shop.match(photo, depth="deep")
    assert after.verdict == "SAME_SKU"
    assert after.matches[0].probability is not None
    assert after.matches[0].probability >= (report.kept.same.least or 1)


@pytest.mark.parametrize(
    "change",
    [
        "jsonb_set(content, '{fusion,weights,smell.nfa}', '1')",
        "jsonb_set(content, '{cues,geometry}', '0')",
    ],
)
def test_a_calibration_of_other_cues_gives_review_until_it_is_made_anew(
    shop: Matcher, change: str
) -> None:
    shop.calibrations.fit(wanted=WANTED)
    assert shop.check() == []
    with shop.installation.transaction() as connection:
        connection.execute(text(f"UPDATE matcher.calibration SET content = {change}"))
    answer = shop.match(photograph(7), depth="deep")
    assert answer.matches[0].sku == "sku-7"
    assert (answer.verdict, answer.reason) == ("REVIEW", "outside_calibration")
    assert [fault for fault in shop.check() if "matcher calibrate --catalog default" in fault]
    shop.calibrations.fit(wanted=WANTED)
    assert shop.match(photograph(7), depth="deep").verdict == "SAME_SKU"


def test_a_photo_and_a_sku_are_judged_as_the_catalogue_answers(
    shop: Matcher, tmp_path: Path
) -> None:
    shop.calibrations.fit(wanted=WANTED)
    photo = tmp_path / "asked.png"
    Image.fromarray(photograph(7)[5:170, 5:170]).save(photo)
    before = shop.compare(photo, "sku-7")
    assert (before.depth, before.verdict, before.probability) == ("vector", None, None)
    shop.cues.run_slice()
    answer = shop.match(photo)
    for one, other in ((photo, "sku-7"), ("sku-7", photo)):
        same = shop.compare(one, other)
        assert (same.depth, same.verdict) == ("deep", "SAME_SKU")
        assert same.probability == answer.matches[0].probability
    differs = shop.compare(photo, "sku-8")
    assert (differs.depth, differs.verdict) == ("deep", "NO_MATCH")
    assert differs.probability is not None
    assert differs.probability < 0.1


def test_two_photos_and_two_skus_have_a_probability(shop: Matcher, tmp_path: Path) -> None:
    shop.calibrations.fit(wanted=WANTED)
    shop.cues.run_slice()
    photos = {}
    for name, pixels in (
        ("seven", photograph(7)[5:170, 5:170]),
        ("seven again", photograph(7)[10:160, 5:170]),
        ("eight", photograph(8)[5:170, 5:170]),
        ("strange", draw(1000)),
        ("strange again", draw(1000)[5:170, 5:170]),
    ):
        photos[name] = tmp_path / f"{name}.png"
        Image.fromarray(pixels).save(photos[name])
    same = shop.compare(photos["seven"], photos["seven again"], catalog="default")
    assert (same.depth, same.verdict) == ("deep", "SAME_SKU")
    other = shop.compare(photos["seven"], photos["eight"], catalog="default")
    assert other.verdict == "NO_MATCH"
    unlisted = shop.compare(photos["strange"], photos["strange again"], catalog="default")
    assert unlisted.verdict in ("REVIEW", "NO_MATCH")
    skus = shop.compare("sku-7", "sku-8")
    assert (skus.depth, skus.verdict, skus.reason) == ("deep", "REVIEW", "outside_calibration")
    for alike, unlike in ((same, other), (unlisted, other), (unlisted, skus)):
        assert alike.probability is not None
        assert unlike.probability is not None
        assert alike.probability > 0.5 > unlike.probability


def test_what_nobody_sells_is_not_said_to_be_a_sku(shop: Matcher) -> None:
    shop.calibrations.fit(wanted=WANTED)
    verdicts = {shop.match(draw(1000 + n), depth="deep").verdict for n in range(8)}
    assert "SAME_SKU" not in verdicts


def test_a_promise_that_the_photos_do_not_carry_is_refused(shop: Matcher) -> None:
    report = shop.calibrations.fit(wanted=Wanted(same=0.99, new=0.99))
    assert report.kept.same.least is None
    assert shop.match(photograph(3), depth="deep").verdict == "REVIEW"


def test_labelled_photos_calibrate_a_catalogue_of_single_pictures(
    settings: Settings, tmp_path: Path
) -> None:
    with Matcher(settings) as matcher:
        matcher.ingest(write_feed(tmp_path, second=False))
        matcher.embedding.run_pending()
        with pytest.raises(InputError, match=r"second picture.*--photos"):
            matcher.calibrations.fit()
        photos = [(f"sku-{n}", tmp_path / f"{n}-2.png") for n in range(PRODUCTS)]
        photos.append(("sku-0", tmp_path / "missing.png"))
        report = matcher.calibrations.fit(photos=photos, wanted=WANTED)
        assert report.photos == PRODUCTS
        fewer = matcher.calibrations.fit(photos=photos[:-1] * 3, wanted=WANTED, most=PRODUCTS)
        assert fewer.products == fewer.photos == PRODUCTS
        assert len(report.left_out) == 1
        assert "missing.png" in report.left_out[0]
