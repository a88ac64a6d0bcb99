"""A hint names an argument as the door writes it that was used."""

from pathlib import Path

import psycopg
import pytest

from matcher.cli.hints import as_options
from matcher.errors import FeedError, MatcherError
from matcher.matcher import Matcher
from tests.support.databases import Database
from tests.support.picture_feeds import write_feed
from tests.support.tiny_encoder import register_tiny


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("name one with `catalog=`: 'a'", "name one with --catalog: 'a'"),
        ("repeat with `force=True`", "repeat with --force"),
        ("with `format='csv'` and `columns={'id': 'SKU', 'title': 'The name'}`",
         'with --format csv and --map id=SKU --map title="The name"'),
        ("pass `memory_bytes=`", "pass --memory"),
        ("run `matcher embed`, or `jq -c '.a = 1'`", "run `matcher embed`, or `jq -c '.a = 1'`"),
        ("a title `x=[[[`", "a title --x"),
    ],
)  # fmt: skip
def test_arguments_are_options_on_the_command_line(hint: str, said: str) -> None:
    assert as_options(hint) == said


def test_several_catalogues_are_told_apart_in_the_words_of_the_door(
    matcher: Matcher, database: Database, tmp_path: Path
) -> None:
    register_tiny(matcher)
    for name in ("north", "south"):
        matcher.ingest(write_feed(tmp_path, ["https://shop.example/a.jpg"]), catalog=name)
    for ask in (
        lambda: matcher.match_sku("sku-0"),
        lambda: matcher.match_vector([0] * 8),  # type: ignore[arg-type]
        lambda: matcher.products.get("sku-0"),
    ):
        with pytest.raises(MatcherError, match="`catalog=`"):
            ask()
    questions = (
        "match_sku('sku-0')",
        "catalog_id(NULL)",
        "match_image('https://shop.example/a.jpg')",
    )
    with psycopg.connect(database.app_url, autocommit=True) as connection:
        for question in questions:
            with pytest.raises(psycopg.Error, match="several catalogues") as refused:
                connection.execute(f"SELECT matcher.{question}".encode())
            assert "`catalog =>`" in (refused.value.diag.message_hint or "")


def test_what_a_feed_needs_is_named_as_arguments(matcher: Matcher, tmp_path: Path) -> None:
    feed = tmp_path / "feed.csv"
    feed.write_text("SKU,Name,Picture\nA,B,c.jpg\n")
    with pytest.raises(FeedError, match=r"columns=\{.*'image_link': 'COLUMN'\}"):
        matcher.ingest(feed)
    feed = tmp_path / "letter.txt"
    feed.write_text("Dear shop,\n\nno feed\n")
    with pytest.raises(FeedError, match="`format=`"):
        matcher.ingest(feed)
