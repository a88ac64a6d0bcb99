"""A second encoder: filled in the shadow, made live when nothing lacks its vector, and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from matcher.db.encoders import EncoderRow, get_encoder
from matcher.errors import InputError, UnknownNameError
from matcher.matcher import Matcher
from tests.support.tiny_encoder import embed, fill, register_second, register_tiny

Ingest = Callable[[dict[str, tuple[int, int, int]]], None]


@pytest.fixture
def first(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def ingest(matcher: Matcher, first: EncoderRow, tmp_path: Path) -> Ingest:
    def run(colors: dict[str, tuple[int, int, int]]) -> None:
        for sku, color in colors.items():
            Image.new("RGB", (32, 32), color).save(tmp_path / f"{sku}.png")
        feed = tmp_path / "feed.csv"
        feed.write_text("id,image_link\n" + "".join(f"{sku},{sku}.png\n" for sku in colors))
        matcher.ingest(feed)
        embed(matcher)

    return run


def live(matcher: Matcher) -> str:
    with matcher.installation.transaction() as connection:
        return get_encoder(connection).name


def test_an_encoder_that_lacks_vectors_is_not_made_live(matcher: Matcher, ingest: Ingest) -> None:
    ingest({"red": (200, 0, 0), "blue": (0, 0, 200)})
    register_second(matcher)
    with pytest.raises(InputError, match=r"lacks vectors of 2 of 2 pictures.*matcher embed"):
        matcher.encoders.activate("second")
    assert live(matcher) == "tiny"


def test_a_filled_encoder_answers_and_the_one_before_is_the_way_back(
    matcher: Matcher, ingest: Ingest
) -> None:
    ingest({"red": (200, 0, 0), "blue": (0, 0, 200)})
    fill(matcher, register_second(matcher))
    coverage = matcher.encoders.activate("second")
    assert (coverage.encoder.state, coverage.pictures, coverage.encoded) == ("live", 2, 2)
    assert live(matcher) == "second"
    states = {each.encoder.name: each.encoder.state for each in matcher.encoders.list()}
    assert states == {"tiny": "shadow", "second": "live"}
    ingest({"green": (0, 200, 0), "red": (200, 0, 0)})
    assert {each.coverage.encoded for each in matcher.encoders.list()} == {3}
    matcher.encoders.activate("tiny")
    assert live(matcher) == "tiny"


def test_making_the_live_encoder_live_changes_nothing(matcher: Matcher, ingest: Ingest) -> None:
    ingest({"red": (200, 0, 0)})
    assert matcher.encoders.activate("tiny").encoder.state == "live"
    assert live(matcher) == "tiny"


def test_pictures_that_no_encoder_could_read_are_not_waited_for(
    matcher: Matcher, ingest: Ingest, tmp_path: Path
) -> None:
    ingest({"red": (200, 0, 0)})
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n no picture")
    (tmp_path / "feed.csv").write_text("id,image_link\nbad,bad.png\n")
    matcher.ingest(tmp_path / "feed.csv")
    embed(matcher)
    fill(matcher, register_second(matcher))
    assert matcher.encoders.activate("second").pictures == 1


def test_a_picture_that_only_the_new_encoder_fails_on_is_missed(
    matcher: Matcher, ingest: Ingest
) -> None:
    ingest({"red": (200, 0, 0)})
    fill(matcher, register_second(matcher))
    with matcher.installation.transaction() as connection:
        connection.execute(text("DELETE FROM matcher.embedding WHERE encoder_id = 2"))
        failed = "UPDATE matcher.embedding_job SET state = 'failed', reason = 'x'"
        connection.execute(text(f"{failed} WHERE encoder_id = 2"))
    with pytest.raises(InputError, match="lacks vectors of 1 of 1"):
        matcher.encoders.activate("second")


def test_opening_all_jobs_twice_opens_none_again(matcher: Matcher, ingest: Ingest) -> None:
    ingest({"red": (200, 0, 0), "blue": (0, 0, 200)})
    row = register_second(matcher)
    fill(matcher, row)
    fill(matcher, row)
    assert matcher.embedding.count_jobs()["done"] == 4


def test_an_encoder_that_workers_could_not_find_is_not_added(matcher: Matcher) -> None:
    with pytest.raises(UnknownNameError, match=r"choose one of compact, marqo"):
        matcher.encoders.add("./somewhere/mine.toml")
