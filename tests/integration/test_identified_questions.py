"""Photos, a text and identifiers in one question: what is named comes first, and is checked."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from matcher.errors import InputError
from matcher.matcher import Matcher
from matcher.search.answer import Answer
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog
from workers.tasks import match_photo as task

GTINS = {1: "4006381333931", 2: "036000291452", 3: "0-306-40615-2", 4: "2012345678903"}
"""Of products by number; that of 4 is one of a shop's own."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    with write_catalog(folder, 8).open() as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows):
        row |= {"gtin": GTINS.get(number, ""), "mpn": f"AB-{number:03}", "brand": "Acme Ltd."}
    rows[6] |= {"gtin": GTINS[1]}  # one GTIN on two SKUs
    rows[7] |= {"mpn": "AB 005", "brand": "Bolt"}  # another maker's number
    with (folder / "named.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return folder


@pytest.fixture
def shop(settings: Settings, folder: Path) -> Iterator[Matcher]:
    with Matcher(settings) as matcher:
        matcher.ingest(folder / "named.csv")
        report = matcher.embedding.run_pending()
        assert report is not None
        assert report.done == 8
        yield matcher


def skus(answer: Answer) -> list[str]:
    return [match.sku for match in answer.matches]


def test_identifiers_alone_name_their_skus(shop: Matcher) -> None:
    answer = shop.match(gtin="0036000291452")
    assert skus(answer) == ["sku-2"]
    assert (answer.identifiers, answer.matches[0].similarity) == ("matched", 0)
    assert skus(shop.match(gtin="9780306406157")) == ["sku-3"]
    assert skus(shop.match(gtin=GTINS[1])) == ["sku-1", "sku-6"]
    assert skus(shop.match(mpn="ab005", mpn_brand="ACME")) == ["sku-5"]
    assert skus(shop.match(gtin=GTINS[2], mpn="AB-005", mpn_brand="Acme")) == ["sku-2", "sku-5"]
    nothing = shop.match(gtin="40170725")
    assert (skus(nothing), nothing.identifiers) == ([], "none")


def test_a_named_sku_comes_first_and_a_photo_can_contradict_it(shop: Matcher, folder: Path) -> None:
    photo = folder / "2.png"
    plain = shop.match(photo, k=4)
    assert (skus(plain)[0], plain.identifiers) == ("sku-2", "none")
    agreed = shop.match(photo, gtin=GTINS[2], k=4)
    assert skus(agreed) == skus(plain)
    assert agreed.identifiers == "matched"
    against = shop.match(photo, gtin=GTINS[3], k=4)
    assert skus(against)[:2] == ["sku-3", "sku-2"]
    assert [match.rank for match in against.matches] == [1, 2, 3, 4]
    assert against.identifiers == "contradict"
    assert against.matches[0].similarity < against.matches[1].similarity
    unknown = shop.match(photo, gtin="40170725", k=4)
    assert unknown == plain
    several = shop.match(folder / "6.png", gtin=GTINS[1], k=4)
    assert skus(several)[:2] == ["sku-6", "sku-1"]
    assert several.identifiers == "matched"


def test_filters_apply_to_what_is_named(shop: Matcher, folder: Path) -> None:
    assert skus(shop.match(gtin=GTINS[2], brand="Bolt")) == []
    answer = shop.match(folder / "2.png", gtin=GTINS[2], brand="Bolt")
    assert (skus(answer), answer.identifiers) == (["sku-7"], "none")


def test_photos_and_a_text_count_alike_in_the_image_block(shop: Matcher, folder: Path) -> None:
    text, photo = "a mosaic of coloured squares", folder / "2.png"
    encoder = shop.installation.load_encoder(shop.installation.ensure_encoder())
    [words] = encoder.encode_texts([text])
    seen = shop.encode(photo).vector
    image = encoder.spec.columns["image"]
    both = seen.copy()
    both[image] += words[image] * np.linalg.norm(seen[image])
    answer = shop.match(photo, text=text, k=8)
    expected = shop.match_vector((both / np.linalg.norm(both)).astype(np.float32), k=8)
    assert skus(answer) == skus(expected)
    assert [m.similarity for m in answer.matches] == pytest.approx(
        [m.similarity for m in expected.matches], abs=1e-3
    )
    assert shop.match(text=text, k=8) == shop.match_text(text, k=8)


def test_what_names_nothing_is_refused_in_words(shop: Matcher, folder: Path) -> None:
    for gtin, said in (
        ("4006381333932", "last digit"),
        (GTINS[4], "one shop's own"),
        ("x", "no G"),
    ):
        with pytest.raises(InputError, match=said):
            shop.match(folder / "2.png", gtin=gtin)
    with pytest.raises(InputError, match="mpn_brand"):
        shop.match(mpn="AB-005")
    with pytest.raises(InputError, match="no photo was given"):
        shop.match()
    with pytest.raises(InputError, match="part of a photo"):
        shop.match(gtin=GTINS[1], region=(0, 0, 0.5, 0.5))


def test_a_text_beside_a_photo_counts_in_every_view_and_gets_no_firm_verdict(
    shop: Matcher, folder: Path
) -> None:
    photo, words = folder / "2.png", "a mosaic of coloured squares"
    vector = shop.match(photo, text=words, k=8)
    deep = shop.match(photo, text=words, k=8, depth="deep")
    alone = shop.match(photo, k=8, depth="deep")
    assert (deep.depth, skus(deep)[0], deep.verdict) == ("deep", "sku-2", "REVIEW")
    assert deep.matches[0].similarity < alone.matches[0].similarity - 0.01
    whole = {match.sku: match.similarity for match in vector.matches}
    assert all(match.similarity >= whole[match.sku] - 1e-3 for match in deep.matches)


def test_a_text_alone_is_answered_at_depth_vector_and_says_so(shop: Matcher) -> None:
    answer = shop.match(text="a mosaic", depth="deep")
    assert answer == shop.match_text("a mosaic")
    assert answer.depth == "vector"


def test_a_deep_look_is_checked_by_identifiers_too(shop: Matcher, folder: Path) -> None:
    answer = shop.match(folder / "2.png", gtin=GTINS[2], depth="deep", k=3)
    assert (skus(answer)[0], answer.depth, answer.identifiers) == ("sku-2", "deep", "matched")
    answer = shop.match(folder / "2.png", gtin=GTINS[3], depth="deep", k=3)
    assert (skus(answer)[0], answer.identifiers) == ("sku-3", "contradict")
    assert (answer.verdict, answer.reason) == ("REVIEW", "identifier_conflict")


def test_a_deep_look_says_what_the_question_contradicts(shop: Matcher, folder: Path) -> None:
    told = shop.match(folder / "2.png", mpn="AB-005", mpn_brand="Bolt", depth="deep")
    assert told.why[0] == "brand differs: Bolt / Acme Ltd."


def test_comparisons_say_why(shop: Matcher, folder: Path) -> None:
    told = shop.compare("sku-1", "sku-6")
    assert told.why == ("same GTIN", "MPN differs: AB-001 / AB-006", "same brand: Acme Ltd.")
    assert told.blocks.keys() == {"image", "color"}
    assert shop.compare("sku-2", "sku-7").why == ("brand differs: Acme Ltd. / Bolt",)
    [vetoed] = shop.compare("sku-2", "sku-7").attributes
    assert (vetoed.attribute, vetoed.differs) == ("brand", True)
    same = shop.compare(folder / "2.png", "sku-2")
    assert same.similarity == pytest.approx(1, abs=1e-2)
    assert same.blocks == pytest.approx({"image": 1, "color": 1}, abs=1e-2)


def test_texts_are_compared_alone_and_with_pictures(shop: Matcher, folder: Path) -> None:
    told = shop.compare(text_a="cola 6 x 33 cl", text_b="cola 33 cl")
    assert told.why == ("quantity differs: 6 x 33 cl / 33 cl",)
    assert told.blocks.keys() == {"image"}
    told = shop.compare(folder / "2.png", "sku-3", text_a="a red mug, 0.5 l")
    assert told.blocks.keys() == {"image", "color"}
    with pytest.raises(InputError, match="its own texts"):
        shop.compare("sku-2", "sku-3", text_a="mug")
    with pytest.raises(InputError, match="nothing to compare"):
        shop.compare("sku-2", text_a=None)


def test_command_line_and_task_give_the_same_answer(
    shop: Matcher, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = folder / "2.png"
    expected = shop.match(photo, text="squares", gtin=GTINS[3], k=3).to_dict()
    arguments = [str(photo), "--text", "squares", "--gtin", GTINS[3], "-k", "3", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "matcher.cli.main", "match", *arguments],
        env=settings.to_environ(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said.pop("text") == "squares"
    assert {name: said[name] for name in expected} == json.loads(json.dumps(expected))
    monkeypatch.setattr(task, "get_matcher", lambda: shop)
    assert task.match_photo(gtin=GTINS[1]) == shop.match(gtin=GTINS[1]).to_dict()


def test_products_are_found_by_index(shop: Matcher) -> None:
    """Of the conditions that find_named runs, on a table large enough to want one."""
    with shop.installation.transaction() as connection:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for condition, index in (
            ("p.gtin IS NOT NULL AND lpad(p.gtin, 14, '0') = ANY (ARRAY['1'])", "product_gtin_idx"),
            (
                "p.mpn IS NOT NULL AND lower(translate(p.mpn, ' -_/', '') COLLATE \"C\") = 'ab1'",
                "product_mpn_idx",
            ),
        ):
            plan = connection.exec_driver_sql(
                f"EXPLAIN SELECT FROM matcher.product p WHERE p.catalog_id = 1 AND {condition}"
            )
            assert index in " ".join(plan.scalars())
