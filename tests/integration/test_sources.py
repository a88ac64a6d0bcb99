"""Feeds that are pulled: only when they changed, never over what an event told later."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from matcher.db.sources import SourceState
from matcher.errors import ImageError, InputError, UnknownNameError
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.hooks import generic
from tests.support.worker_process import Shop as Host

PATH = "/feed.jsonl"


@pytest.fixture
def here(settings: Settings) -> Iterator[Matcher]:
    chosen = {"fetch_allow_private": True, "hook_secrets": {"generic/shop": (generic.SECRET,)}}
    with Matcher(settings.model_copy(update=chosen)) as opened:
        yield opened


@pytest.fixture
def source(here: Matcher, shop: Host) -> Matcher:
    """A source `mugs` whose feed lists four products, read once."""
    put_feed(shop, *(make(sku) for sku in "ABCD"))
    here.sources.add("mugs", shop.url + PATH, catalog="shop", hook="generic", every_s=3600)
    read(here)
    return here


def make(sku: str, title: str = "As the feed has it") -> dict[str, Any]:
    return {"id": sku, "title": title, "image_link": f"https://shop.example/{sku}.jpg"}


def put_feed(shop: Host, *products: dict[str, Any]) -> None:
    shop.put(PATH, "\n".join(map(json.dumps, products)).encode())


def tell(here: Matcher, at: datetime, product: dict[str, Any], kind: str = "updated") -> None:
    content = {"type": f"product.{kind}", "timestamp": at.isoformat(), "data": product}
    body, now = json.dumps(content).encode(), datetime.now(UTC)
    event_id = f"{at.timestamp()}-{product['id']}"
    request = generic.send("", body, generic.SECRET, event_id=event_id, sent_at=now)
    assert here.hooks.receive("generic", "shop", request.headers, request.body) == "accepted"


def read(here: Matcher) -> int | None:
    run = here.sources.pull("mugs")
    if run is not None:
        while not here.feeds.read_on(run):
            pass
    return run


def titles(here: Matcher) -> dict[str, str]:
    query = text("SELECT sku, title FROM matcher.product WHERE retired_at IS NULL")
    with here.installation.transaction() as connection:
        return {row.sku: row.title for row in connection.execute(query)}


def state(here: Matcher) -> SourceState:
    (found,) = here.sources.list()
    return found


def test_a_pull_brings_what_hooks_have_missed_and_counts_it(source: Matcher, shop: Host) -> None:
    put_feed(shop, make("A", "changed"), make("B"), make("C"), make("D"), make("E"))
    assert read(source) is not None
    assert titles(source)["A"] == "changed"
    assert "E" in titles(source)
    assert (state(source).changed, state(source).pull_state) == (2, "done")
    put_feed(shop, *(make(sku) for sku in "ABCDE"))
    read(source)
    put_feed(shop, *(make(sku) for sku in "BCDE"))
    read(source)
    assert sorted(titles(source)) == list("BCDE")
    assert state(source).changed == 1


def test_a_feed_that_has_not_changed_is_not_read(source: Matcher, shop: Host) -> None:
    shop.answered.clear()
    assert read(source) is None
    assert shop.answered == [304]
    assert state(source).error is None


def test_what_an_event_told_after_the_feed_was_made_is_left_alone(
    source: Matcher, shop: Host
) -> None:
    later = datetime.now(UTC) + timedelta(seconds=2)
    tell(source, later, make("A", "told later"))
    tell(source, later, make("B"), "deleted")
    tell(source, later, make("NEW", "told later"))
    source.events.apply_waiting()
    put_feed(shop, make("A"), make("B"), make("C"), make("D", "changed"))
    read(source)
    assert titles(source) == {
        "A": "told later",
        "C": "As the feed has it",
        "D": "changed",
        "NEW": "told later",
    }
    assert state(source).changed == 1


def test_an_event_that_is_older_than_the_feed_changes_nothing(source: Matcher) -> None:
    earlier = datetime.now(UTC) - timedelta(minutes=1)
    tell(source, earlier, make("A", "told before"))
    tell(source, earlier, make("B"), "deleted")
    source.events.apply_waiting()
    assert set(titles(source).values()) == {"As the feed has it"}
    assert len(titles(source)) == 4


def test_an_event_that_is_older_than_a_feed_that_is_being_read_changes_nothing_of_it(
    here: Matcher, settings: Settings, shop: Host
) -> None:
    a_row_at_a_time = {"fetch_allow_private": True, "chunk_rows": 1, "slice_s": 1e-6}
    put_feed(shop, *(make(sku) for sku in "ABC"))
    here.sources.add("mugs", shop.url + PATH, catalog="shop", hook="generic")
    with Matcher(settings.model_copy(update=a_row_at_a_time)) as reader:
        run = reader.sources.pull("mugs")
        assert run is not None
        assert not reader.feeds.read_on(run)
        earlier = datetime.now(UTC) - timedelta(minutes=1)
        tell(here, earlier, make("A", "told before"))
        tell(here, earlier, make("C", "told before"))
        here.events.apply_waiting()
        assert titles(here) == {"A": "As the feed has it", "C": "told before"}
        with pytest.raises(InputError, match="is being read"):
            here.sources.pull("mugs")
        while not reader.feeds.read_on(run):
            pass
        assert set(titles(here).values()) == {"As the feed has it"}


def test_a_host_that_fails_is_asked_again_before_the_next_pull(source: Matcher, shop: Host) -> None:
    shop.put(PATH, 503)
    with pytest.raises(ImageError, match="503"):
        source.sources.pull("mugs")
    found = state(source)
    assert "HTTP 503" in str(found.error)
    assert found.next_pull_at is not None
    assert found.next_pull_at < datetime.now(UTC) + timedelta(minutes=6)
    put_feed(shop, make("A"), make("B"), make("C"), make("D"))
    assert source.sources.pull_due() == 0  # not due before then
    read(source)
    assert state(source).error is None


def test_a_due_feed_is_pulled_once_and_a_sweep_rings_for_it(
    here: Matcher, shop: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[str] = []
    monkeypatch.setattr(here.installation.doorbell, "ring", lambda task, *_: rung.append(task))
    put_feed(shop, make("A"))
    here.sources.add("mugs", shop.url + PATH, catalog="shop")
    assert rung == ["matcher.pull_sources"]
    here.upkeep.sweep()
    assert rung.count("matcher.pull_sources") == 2
    assert here.sources.pull_due() == 1
    assert here.sources.pull_due() == 0
    assert "matcher.read_feed" in rung


def test_a_feed_that_would_retire_too_much_says_so(source: Matcher, shop: Host) -> None:
    put_feed(shop, make("A"))
    read(source)
    assert len(titles(source)) == 4
    assert "nothing was retired: the feed no longer holds 3 of 4" in str(state(source).error)
    assert read(source) is not None  # it is read again until it is right


def test_a_hook_is_silent_when_pulls_find_what_it_should_have_told(
    source: Matcher, shop: Host
) -> None:
    assert not state(source).silent
    _set_back(source, "source", "created_at", hours=2)
    put_feed(shop, *(make(sku, "changed") for sku in "ABCD"))
    read(source)
    assert state(source).silent
    tell(source, datetime.now(UTC), make("A"))
    assert not state(source).silent
    _set_back(source, "event", "received_at", hours=24 * 8)
    assert state(source).silent


def _set_back(here: Matcher, table: str, column: str, *, hours: int) -> None:
    statement = f"UPDATE matcher.{table} SET {column} = {column} - interval '{hours} hours'"
    with here.installation.transaction() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({}, "a source needs the URL of a feed, a hook, or both"),
        ({"url": "file:///etc/passwd"}, "only http and https are fetched"),
        ({"url": "https://user:secret@shop.example/feed"}, "user name or password"),
        ({"url": "https://shop.example/feed", "every_s": 1}, "at least 60 s apart"),
        ({"hook": "magento"}, "no hook 'magento': choose one of generic, shopify, woocommerce"),
        ({"hook": "generic", "catalog": ""}, "a catalogue's name has"),
    ],
)
def test_a_source_that_cannot_work_is_refused(
    here: Matcher, chosen: dict[str, Any], said: str
) -> None:
    with pytest.raises(InputError, match=said):
        here.sources.add("mugs", **chosen)
    assert here.sources.list() == []


def test_a_hook_belongs_to_one_source_of_a_catalogue(here: Matcher) -> None:
    here.sources.add("mugs", catalog="shop", hook="generic")
    with pytest.raises(InputError, match="source mugs has the hook generic"):
        here.sources.add("cups", catalog="shop", hook="generic")
    with pytest.raises(InputError, match="belongs to another catalogue"):
        here.sources.add("mugs", catalog="other", hook="generic")
    with pytest.raises(UnknownNameError, match="no source 'cups'; there are: mugs"):
        here.sources.remove("cups")
    here.sources.remove("mugs")
    assert here.sources.list() == []
