"""What failed for good: grouped by cause, shown whole, tried again, dropped."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from matcher.db.failed import Selection, list_kinds
from matcher.errors import UnknownNameError
from matcher.matcher import Matcher
from tests.support.tiny_encoder import register_tiny

GONE = "HTTP 404: the shop''s server has no such picture (https://shop.example/{}.jpg)"


@pytest.fixture
def shop(matcher: Matcher, tmp_path: Path) -> Matcher:
    """Six pictures, of which five failed; a feed and two questions did, too."""
    register_tiny(matcher)
    rows = "".join(f"sku-{n},https://shop.example/{n}.jpg\n" for n in range(6))
    (tmp_path / "feed.csv").write_text(f"id,image_link\n{rows}")
    matcher.ingest(tmp_path / "feed.csv", catalog="shop")
    run_id = matcher.feeds.submit("https://shop.example/feed.csv", catalog="shop")
    with psycopg.connect(matcher.installation.database_url, autocommit=True) as connection:
        ids = connection.execute("SELECT id FROM matcher.image ORDER BY url").fetchall()
        for n, (image_id,) in enumerate(ids[:5]):
            reason = GONE.format(n) if n < 4 else "an HTML page"
            connection.execute(
                "UPDATE matcher.embedding_job SET state = 'failed', reason = %s"
                " WHERE image_id = %s",
                [reason.replace("''", "'"), image_id],
            )
        connection.execute(
            "UPDATE matcher.ingest_run SET state = 'failed', reason = 'HTTP 500', rows_read = 7,"
            " finished_at = now() WHERE id = %s",
            [run_id],
        )
        connection.execute(
            "INSERT INTO matcher.match_request (catalog, gtin, state, error)"
            " VALUES ('shop', '1', 'failed', 'a bad gtin'), ('shop', '2', 'failed', 'a bad gtin')"
        )
    return matcher


@pytest.fixture
def client(shop: Matcher) -> Iterator[psycopg.Connection]:
    with psycopg.connect(shop.installation.database_url, autocommit=True) as connection:
        yield connection


def test_causes_are_grouped_by_kind_with_a_whole_example(shop: Matcher) -> None:
    causes = shop.failed.list()
    counted = [(each.kind, each.count, each.cause) for each in causes]
    assert counted == [
        ("feeds", 1, "HTTP 500"),
        ("pictures", 4, "HTTP 404: the shop's server has no such picture (https://shop.example)"),
        ("pictures", 1, "an HTML page"),
        ("requests", 2, "a bad gtin"),
    ]
    example = causes[1].example
    assert (example.catalog, example.subject) == ("shop", "sku-0")
    assert example.reason.endswith("(https://shop.example/0.jpg)")
    assert example.payload["link"] == "https://shop.example/0.jpg"
    assert shop.failed.list(catalog="other") == []
    with pytest.raises(UnknownNameError, match="choose one of"):
        shop.failed.list("nothing")


def test_a_page_says_how_many_there_are(shop: Matcher) -> None:
    page = shop.failed.show("pictures", n=2)
    assert (len(page.items), page.total) == (2, 5)
    rest = shop.failed.show("pictures", after=page.items[-1].id)
    assert [item.subject for item in rest.items] == ["sku-2", "sku-3", "sku-4"]


def test_those_of_a_cause_are_tried_again_and_no_others(shop: Matcher) -> None:
    cause = shop.failed.list("pictures")[0].cause
    assert shop.failed.retry("pictures", Selection(cause=cause)) == 4
    assert [each.count for each in shop.failed.list("pictures")] == [1]
    assert shop.embedding.count_jobs()["pending"] == 5


def test_a_feed_is_read_again_from_its_start(shop: Matcher, client: psycopg.Connection) -> None:
    assert shop.failed.retry("feeds") == 1
    row = client.execute(
        "SELECT state, rows_read, reason, finished_at FROM matcher.ingest_run"
        " WHERE source LIKE 'http%'"
    ).fetchone()
    assert row == ("reading", 0, None, None)
    assert len(shop.feeds.list_due()) == 1


def test_a_question_is_asked_again(shop: Matcher, client: psycopg.Connection) -> None:
    [first, _] = shop.failed.show("requests").items
    assert shop.failed.retry("requests", Selection(ids=(first.id,))) == 1
    states = client.execute("SELECT state FROM matcher.match_request ORDER BY id").fetchall()
    assert states == [("pending",), ("failed",)]


@pytest.mark.parametrize("kind", list_kinds())
def test_what_is_dropped_is_neither_listed_nor_tried_again(shop: Matcher, kind: str) -> None:
    total = shop.failed.show(kind).total
    others = [each for each in shop.failed.list() if each.kind != kind]
    assert shop.failed.drop(kind) == total > 0
    assert shop.failed.list() == others
    assert shop.failed.retry(kind) == 0
