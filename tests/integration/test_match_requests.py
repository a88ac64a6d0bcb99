"""Questions that SQL asks by a row: answered, failed in words, taken once, told of, forgotten."""

import base64
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from matcher.matcher import Matcher
from matcher.search.answer import Answer
from matcher.settings import Settings
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.worker_process import Shop as Host
from tests.support.worker_process import open_shop

REGION = [0.0, 0.1, 0.9, 0.8]
Database = psycopg.Connection[dict[str, Any]]


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Matcher]:
    """Eight products, all with their cues."""
    private = settings.model_copy(update={"fetch_allow_private": True, "max_attempts": 2})
    with Matcher(private) as matcher:
        matcher.ingest(write_catalog(tmp_path, 8))
        assert matcher.embedding.run_pending() is not None
        matcher.cues.run_slice()
        yield matcher


@pytest.fixture
def client(shop: Matcher) -> Iterator[Database]:
    """Another program, which knows nothing but the tables."""
    url = shop.installation.database_url
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        yield connection


@pytest.fixture
def host() -> Iterator[Host]:
    with open_shop() as opened:
        yield opened


def ask(client: Database, **columns: Any) -> int:
    names = ", ".join(columns)
    places = ", ".join(["%s"] * len(columns))
    statement = f"INSERT INTO matcher.match_request ({names}) VALUES ({places}) RETURNING id"
    values = [Jsonb(value) if isinstance(value, dict) else value for value in columns.values()]
    row = client.execute(statement.encode(), values).fetchone()
    assert row is not None
    return int(row["id"])


def read(client: Database, request_id: int) -> dict[str, Any]:
    query = "SELECT * FROM matcher.match_request WHERE id = %s"
    row = client.execute(query, [request_id]).fetchone()
    assert row is not None
    matches = client.execute(
        "SELECT rank, sku, item_group_id, title, similarity, probability FROM matcher.match"
        " WHERE request_id = %s ORDER BY rank",
        [request_id],
    )
    return {**row, "matches": matches.fetchall()}


def is_answered_like(found: dict[str, Any], answer: Answer) -> bool:
    """Whether a row says all that an answer does."""
    expected = answer.to_dict()
    expected |= {name: list(expected[name]) for name in ("pair", "why", "matches")}
    expected["region"] = None if answer.region is None else list(cast("Any", answer.region))
    return {name: found[name] for name in expected} == expected


def data_url(picture: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(picture).decode()


@pytest.mark.parametrize("depth", ["vector", "deep", None])
def test_a_row_is_answered_as_python_is(shop: Matcher, client: Database, depth: Any) -> None:
    photo = data_url(draw_png(3))
    filters = {"distinct_groups": True, "price_max": None}
    asked = ask(client, photos=[photo], k=3, depth=depth, region=REGION, filters=filters)
    assert shop.requests.answer_waiting() == 1
    found = read(client, asked)
    answer = shop.match(photo, k=3, depth=depth, region=REGION, distinct_groups=True)
    assert (found["state"], found["error"]) == ("done", None)
    assert found["depth"] == (depth or "deep")
    assert found["matches"][0]["sku"] == "sku-3"
    assert is_answered_like(found, answer)


def test_photos_come_from_hosts_from_the_content_store_and_with_the_row(
    shop: Matcher, client: Database, host: Host
) -> None:
    picture = draw_png(5)
    digest = shop.installation.store.put(picture)
    links = [host.put("/5.png", picture), f"sha256:{digest.hex()}", data_url(picture)]
    asked = [ask(client, photos=[link], k=1) for link in links] + [ask(client, photos=links, k=1)]
    assert shop.requests.answer_waiting() == len(asked)
    rows = [read(client, each) for each in asked]
    assert [row["matches"][0]["sku"] for row in rows] == ["sku-5"] * 4, rows


def test_a_text_or_identifiers_are_asked_without_a_photo(shop: Matcher, client: Database) -> None:
    words, named = ask(client, text="a mosaic", depth="deep"), ask(client, gtin="4006381333931")
    assert shop.requests.answer_waiting() == 2
    assert is_answered_like(read(client, words), shop.match_text("a mosaic"))
    assert (read(client, named)["state"], read(client, named)["matches"]) == ("done", [])


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({}, "no photo was given"),
        ({"catalog": "nowhere"}, "no catalogue 'nowhere'"),
        ({"k": 0}, "k is 0: ask for 1 to 1,000 SKUs"),
        ({"region": [0.1, 0.2, 0.3]}, "is not four numbers"),
        ({"region": [0, 0, 2, 1]}, "reaches out of the photo"),
        ({"depth": "deeper"}, "depth is 'deeper': choose vector or deep"),
        ({"filters": {"colour": "red"}}, "no filter 'colour'"),
        ({"filters": {"price_min": "cheap"}}, "filter price_min is 'cheap'"),
        ({"gtin": "4006381333932"}, "last digit"),
        ({"photos": ["/etc/passwd"]}, "workers open no paths"),
        ({"photos": ["sha256:abc"]}, "is no SHA-256"),
        ({"photos": [f"sha256:{'0' * 64}"]}, "store"),
        ({"photos": [data_url(b"no picture")]}, "no picture"),
    ],
)
def test_a_bad_row_fails_in_the_words_of_the_other_doors_and_stops_no_other(
    shop: Matcher, client: Database, columns: dict[str, Any], said: str
) -> None:
    good = data_url(draw_png(1))
    photos = [good] if columns else []
    bad = ask(client, **{"photos": photos, **columns})
    after = ask(client, photos=[good])
    assert shop.requests.answer_waiting() == 2
    row = read(client, bad)
    assert row["state"] == "failed"
    assert "\n" not in row["error"]
    assert said in row["error"]
    assert read(client, after)["state"] == "done"


def test_what_may_pass_is_tried_again_and_then_given_up(
    shop: Matcher, client: Database, host: Host
) -> None:
    link = host.put("/2.png", 503)
    asked = ask(client, photos=[link])
    assert shop.requests.answer_waiting() == 1
    row = read(client, asked)
    assert (row["state"], row["attempts"]) == ("pending", 1)
    assert "503" in row["error"]
    client.execute("UPDATE matcher.match_request SET ready_at = now()")
    host.put("/2.png", draw_png(2))
    shop.requests.answer_waiting()
    assert (read(client, asked)["state"], read(client, asked)["error"]) == ("done", None)


def test_a_question_whose_workers_were_lost_is_asked_again_and_then_given_up(
    shop: Matcher, client: Database
) -> None:
    asked = ask(client, photos=[data_url(draw_png(2))])
    lost = "UPDATE matcher.match_request SET state = 'leased', attempts = {}, ready_at = now()"
    client.execute(lost.format(1).encode())
    shop.requests.answer_waiting()
    assert read(client, asked)["state"] == "done"
    client.execute("DELETE FROM matcher.match")
    client.execute(lost.format(2).encode())
    shop.requests.answer_waiting()
    assert read(client, asked)["error"] == "2 workers stopped while they looked for an answer"


def test_each_question_is_answered_once_by_workers_that_ask_at_once(
    shop: Matcher, client: Database
) -> None:
    asked = {ask(client, photos=[data_url(draw_png(n % 8))], depth="vector") for n in range(24)}
    with Matcher(shop.settings) as other:
        teams = [threading.Thread(target=each.requests.answer_waiting) for each in (shop, other)]
        for team in teams:
            team.start()
        for team in teams:
            team.join()
    rows = [read(client, each) for each in asked]
    assert {(row["state"], row["attempts"], len(row["matches"])) for row in rows} == {
        ("done", 1, 5)
    }


def test_questions_are_answered_by_priority_and_fail_after_their_deadline(
    shop: Matcher, client: Database
) -> None:
    gtin = "4006381333931"
    batch, usual, person = (ask(client, gtin=gtin, priority=n) for n in (9, 5, 0))
    late = ask(client, gtin=gtin, answer_by="2020-01-01")
    assert shop.requests.answer_waiting() == 4
    order = client.execute(
        "SELECT id FROM matcher.match_request WHERE state = 'done' ORDER BY answered_at"
    )
    assert [row["id"] for row in order] == [person, usual, batch]
    assert read(client, late)["error"] == "no worker came to it before its deadline: ask again"


def test_who_listens_is_told_of_questions_and_of_answers(shop: Matcher, client: Database) -> None:
    client.execute("LISTEN matcher_match_request")
    client.execute("LISTEN matcher_match")
    good, bad = ask(client, photos=[data_url(draw_png(1))]), ask(client, k=0)
    shop.requests.answer_waiting()
    told = [(each.channel, each.payload) for each in client.notifies(timeout=5, stop_after=4)]
    assert told.count(("matcher_match_request", "")) == 2
    assert told[2:] == [("matcher_match", str(good)), ("matcher_match", str(bad))]


def test_status_counts_what_waits_and_old_questions_are_forgotten(
    shop: Matcher, client: Database
) -> None:
    kept, old = ask(client, gtin="4006381333931"), ask(client, photos=[data_url(draw_png(1))])
    assert shop.status().requests == 2
    shop.requests.answer_waiting()
    assert shop.status().requests == 0
    client.execute(
        "UPDATE matcher.match_request SET asked_at = now() - interval '31 days' WHERE id = %s",
        [old],
    )
    shop.upkeep.sweep()
    left = client.execute("SELECT id FROM matcher.match_request").fetchall()
    assert [row["id"] for row in left] == [kept]
    assert client.execute("SELECT FROM matcher.match").fetchall() == []


def test_a_catalogue_is_looked_at_deeply_once_all_its_cues_are_there(
    settings: Settings, tmp_path: Path
) -> None:
    with Matcher(settings) as matcher:
        matcher.ingest(write_catalog(tmp_path, 3))
        matcher.embedding.run_pending()
        photo = tmp_path / "1.png"
        assert matcher.match(photo).depth == "vector"
        matcher.cues.run_slice()
        assert matcher.match(photo) == matcher.match(photo, depth="deep")
        [many] = matcher.match_many([photo])
        assert many == replace(matcher.match(photo, depth="deep"))
        assert matcher.match(photo, depth="vector").depth == "vector"
        matcher.cues.set_wanted("default", wanted=False)
        assert matcher.match(photo).depth == "vector"
