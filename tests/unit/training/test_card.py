"""The card: read back as written, complete for a person, and a gate for what loses."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.errors import InputError, MatcherError
from matcher.training.versions.card import Card, find_card, render_card, require_gain, write_card

WORSE = {"top1": 40.0, "top3": 60.0, "top5": 70.0, "delta": 0.2, "queries": 300}
BETTER = {**WORSE, "top1": 50.0}
CARD = Card(
    name="mine",
    base="compact",
    licence="MIT",
    data={
        "products": "p.csv", "photos": "q.csv", "catalogue_pictures": 81, "photo_pictures": 2640,
        "skus": 81, "groups": 42, "held_out_photos": 500, "held_out_groups": 8, "problems": 2,
    },
    recipe={"loss": "variant", "seed": 7},
    run={"steps": 100, "ended": "15 minutes were over"},
    before=WORSE,
    after=BETTER,
    learned=BETTER,
    val={"catalogue": {**BETTER, "top1_interval": [45.0, 55.0]}},
)  # fmt: skip


def test_a_card_is_read_back_as_written(tmp_path: Path) -> None:
    write_card(CARD, tmp_path)
    assert find_card(tmp_path) == CARD
    assert json.loads((tmp_path / "card.json").read_text("utf-8"))["loses"] is False


def test_a_folder_without_a_card_has_none(tmp_path: Path) -> None:
    assert find_card(tmp_path) is None


def test_a_card_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text('{"name": "mine"}', "utf-8")
    with pytest.raises(MatcherError, match=r"card\.json is no model card"):
        find_card(tmp_path)


def test_the_page_says_data_recipe_seed_and_figures() -> None:
    page = render_card(CARD)
    for part in ("# mine", "81 SKUs in 42 variant groups", "2 rows left out", "seed: 7",
                 "| held-out SKUs | base | 40.0 |", "| held-out SKUs | mine | 50.0 |",
                 "| val, catalogue | mine | 50.0 |", "15 minutes were over"):  # fmt: skip
        assert part in page


def test_only_a_version_that_loses_is_refused() -> None:
    require_gain(None)
    require_gain(CARD)
    require_gain(replace(CARD, before=None, after=None))
    loser = replace(CARD, before=BETTER, after=WORSE)
    assert loser.loses
    with pytest.raises(InputError, match=r"40\.0 % of held-out.*50\.0 %.*--force"):
        require_gain(loser)
