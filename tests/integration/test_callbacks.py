"""Webhooks of the user's: told of what happened, signed, tried again, given up, and no other's."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row
from standardwebhooks import Webhook

from matcher.errors import ImageError, InputError, UnknownNameError
from matcher.matcher import Matcher
from matcher.services.callbacks import MAX_ATTEMPTS, NewCallback
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog
from tests.support.receiver import Receiver, open_receiver

Database = psycopg.Connection[dict[str, Any]]
DUE = "UPDATE matcher.callback_delivery SET ready_at = now()"
LOUD = "UPDATE matcher.callback SET quiet_until = NULL"


@pytest.fixture
def matcher(settings: Settings) -> Iterator[Matcher]:
    private = settings.model_copy(update={"fetch_allow_private": True, "fetch_timeout_s": 2})
    with Matcher(private) as opened:
        yield opened


@pytest.fixture
def client(matcher: Matcher) -> Iterator[Database]:
    url = matcher.installation.database_url
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        yield connection


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with open_receiver() as opened:
        yield opened


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    return write_catalog(tmp_path, 3)


def read(receiver: Receiver, callback: NewCallback) -> list[dict[str, Any]]:
    """Return what was received, checked by the public library."""
    hook = Webhook(callback.secret)
    return [hook.verify(body, headers) for headers, body in receiver.received]


def test_a_finished_reading_is_told_with_a_signature_that_the_public_library_accepts(
    matcher: Matcher, receiver: Receiver, feed: Path
) -> None:
    callback = matcher.callbacks.add(receiver.url, ["run"])
    report = matcher.ingest(feed, catalog="shop")
    assert matcher.status().deliveries == 1
    assert matcher.callbacks.deliver_waiting() == 1
    [told] = read(receiver, callback)
    assert told["type"] == "run.finished"
    wanted = {"run_id": report.run_id, "catalog": "shop", "state": "done", "accepted": 3}
    assert wanted.items() <= told["data"].items()
    assert matcher.callbacks.deliver_waiting() == 0
    [state] = matcher.callbacks.list()
    assert (state.waiting, state.delivered, state.failed) == (0, 1, 0)


def test_a_reading_that_is_rolled_back_tells_nobody(
    matcher: Matcher, client: Database, receiver: Receiver, feed: Path
) -> None:
    matcher.callbacks.add(receiver.url, ["run"])
    matcher.ingest(feed, dry_run=True)
    assert matcher.callbacks.deliver_waiting() == 0


def test_an_answer_is_told_with_its_matches_and_a_failure_with_its_reason(
    matcher: Matcher, client: Database, receiver: Receiver, feed: Path
) -> None:
    matcher.ingest(feed, catalog="shop")
    matcher.embedding.run_pending()
    callback = matcher.callbacks.add(receiver.url, ["match"], catalog="shop")
    digest = client.execute("SELECT encode(sha256, 'hex') AS d FROM matcher.image").fetchone()
    assert digest is not None
    ask = "INSERT INTO matcher.match_request (photos, k, catalog) VALUES (%s, %s, %s)"
    client.execute(ask, [[f"sha256:{digest['d']}"], 2, None])
    client.execute(ask, [["/etc/passwd"], 2, "shop"])
    client.execute(ask, [[], 2, "elsewhere"])
    matcher.requests.answer_waiting()
    assert matcher.callbacks.deliver_waiting() == 2
    good, bad = read(receiver, callback)
    assert (good["type"], good["data"]["state"]) == ("match.answered", "done")
    stored = client.execute("SELECT sku FROM matcher.match ORDER BY rank").fetchall()
    assert [each["sku"] for each in good["data"]["matches"]] == [each["sku"] for each in stored]
    assert (bad["data"]["state"], bad["data"]["matches"]) == ("failed", [])
    assert "workers open no paths" in bad["data"]["error"]


def test_what_somebody_says_is_told_once_each_time(
    matcher: Matcher, receiver: Receiver, feed: Path, tmp_path: Path
) -> None:
    matcher.ingest(feed, catalog="shop")
    matcher.embedding.run_pending()
    callback = matcher.callbacks.add(receiver.url, ["verdict", "run"])
    for said in ("same", "different"):
        matcher.decisions.record(tmp_path / "1.png", "sku-1", said, by="ann", catalog="shop")
    assert matcher.callbacks.deliver_waiting() == 2
    told = read(receiver, callback)
    assert [(each["type"], each["data"]["said"]) for each in told] == [
        ("verdict.given", "same"),
        ("verdict.given", "different"),
    ]


def test_only_events_and_catalogues_that_were_asked_for_are_told(
    matcher: Matcher, receiver: Receiver, feed: Path
) -> None:
    matcher.ingest(feed, catalog="shop")
    matcher.callbacks.add(receiver.url, ["match"])
    matcher.callbacks.add(receiver.url, ["run"], catalog="shop")
    matcher.ingest(feed, catalog="other")
    assert matcher.callbacks.deliver_waiting() == 0
    matcher.ingest(feed, catalog="shop")
    assert matcher.callbacks.deliver_waiting() == 1


def test_a_message_that_was_not_taken_is_sent_again_under_the_same_id_and_then_given_up(
    matcher: Matcher, client: Database, receiver: Receiver, feed: Path
) -> None:
    matcher.callbacks.add(receiver.url, ["run"])
    receiver.status = 503
    matcher.ingest(feed)
    for _ in range(MAX_ATTEMPTS):
        assert matcher.callbacks.deliver_waiting() == 0
        assert matcher.callbacks.deliver_waiting() == 0  # it is left alone for a while
        client.execute(DUE)
        client.execute(LOUD)
    assert len(receiver.received) == MAX_ATTEMPTS
    assert len({headers["webhook-id"] for headers, _ in receiver.received}) == 1
    assert len({body for _, body in receiver.received}) == 1
    [state] = matcher.callbacks.list()
    assert (state.failed, state.reason) == (1, "HTTP 503: the receiver did not take it")
    receiver.status = 200
    assert matcher.callbacks.retry(state.id) == 1
    assert matcher.callbacks.deliver_waiting() == 1
    assert matcher.callbacks.list()[0].failed == 0


@pytest.mark.parametrize("status", [301, 410])
def test_an_answer_that_will_not_change_is_no_reason_to_follow_or_to_go_on(
    matcher: Matcher, receiver: Receiver, feed: Path, status: int
) -> None:
    matcher.callbacks.add(receiver.url, ["run"])
    receiver.status = status
    matcher.ingest(feed)
    matcher.callbacks.deliver_waiting()
    [state] = matcher.callbacks.list()
    assert (state.waiting, state.failed) == ((0, 1) if status == 410 else (1, 0))
    assert len(receiver.received) == 1


def test_a_receiver_that_is_down_holds_up_no_other(
    matcher: Matcher, receiver: Receiver, feed: Path
) -> None:
    with open_receiver() as gone:
        dead = gone.url
    matcher.callbacks.add(dead, ["run"])
    matcher.callbacks.add(receiver.url, ["run"])
    for _ in range(3):
        matcher.ingest(feed)
    assert matcher.callbacks.deliver_waiting() == 3
    down, up = matcher.callbacks.list()
    assert (down.waiting, up.delivered) == (3, 3)
    assert "no connection to the server" in str(down.reason)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/", "http://[::ffff:127.0.0.1]/", "http://2130706433/"]
)
def test_a_private_address_is_not_reached_unless_it_is_allowed(
    settings: Settings, feed: Path, url: str
) -> None:
    with Matcher(settings) as matcher:
        matcher.callbacks.add(url, ["run"])
        matcher.ingest(feed)
        assert matcher.callbacks.deliver_waiting() == 0
        [state] = matcher.callbacks.list()
        assert state.failed == 1
        assert "is not a public address" in str(state.reason)


def test_a_message_in_hand_of_a_lost_worker_is_sent_by_another(
    matcher: Matcher, client: Database, receiver: Receiver, feed: Path
) -> None:
    matcher.callbacks.add(receiver.url, ["run"])
    matcher.ingest(feed)
    lost = "UPDATE matcher.callback_delivery SET state = 'leased', ready_at = now() + interval '{}'"
    client.execute(lost.format("1 hour").encode())
    assert matcher.callbacks.deliver_waiting() == 0
    client.execute(lost.format("-1 hour").encode())
    assert matcher.callbacks.deliver_waiting() == 1


def test_what_cannot_be_a_callback_is_refused(matcher: Matcher) -> None:
    with pytest.raises(ImageError, match="only http and https"):
        matcher.callbacks.add("ftp://shop.example/", ["run"])
    with pytest.raises(InputError, match="no event 'runs': choose of run, match, verdict"):
        matcher.callbacks.add("https://shop.example/", ["runs"])
    with pytest.raises(UnknownNameError, match="no catalogue 'nowhere'"):
        matcher.callbacks.add("https://shop.example/", ["run"], catalog="nowhere")
    with pytest.raises(UnknownNameError, match="no callback 7"):
        matcher.callbacks.remove(7)
    with pytest.raises(UnknownNameError, match="no callback 7"):
        matcher.callbacks.retry(7)


def test_old_messages_are_forgotten_and_a_removed_callback_takes_its_own_along(
    matcher: Matcher, client: Database, receiver: Receiver, feed: Path
) -> None:
    callback = matcher.callbacks.add(receiver.url, ["run"])
    matcher.ingest(feed)
    matcher.callbacks.deliver_waiting()
    client.execute("UPDATE matcher.callback_delivery SET done_at = now() - interval '31 days'")
    matcher.ingest(feed)
    matcher.upkeep.sweep()
    assert matcher.callbacks.list()[0].delivered == 0
    assert json.loads(receiver.received[0][1])["type"] == "run.finished"
    matcher.callbacks.remove(callback.id)
    assert client.execute("SELECT FROM matcher.callback_delivery").fetchall() == []
