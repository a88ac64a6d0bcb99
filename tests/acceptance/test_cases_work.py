"""Kinds of faults that real work has shown: hosts and messages that held it up or ended it."""

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
import redis

from matcher.doorbell import QUEUE
from tests.support.picture_feeds import draw_png, write_catalog, write_feed
from tests.support.scripts import Run, start_script
from tests.support.worker_process import Shop, open_shop, own_broker, wait_until

NO_BROKER = "redis://127.0.0.1:1/0"
POISON = ("[]", "no JSON", json.dumps({"body": "WzEsMl0=", "content-type": "application/json"}))


@pytest.fixture
def by_url(by_url: dict[str, str]) -> dict[str, str]:
    """As elsewhere, with a broker of the test's own and hosts on this machine."""
    broker = own_broker(by_url["MATCHER_BROKER_URL"], 6)
    return by_url | {"MATCHER_BROKER_URL": broker, "MATCHER_FETCH_ALLOW_PRIVATE": "true"}


@contextmanager
def worker(settings: dict[str, str], folder: Path) -> Iterator["subprocess.Popen[str]"]:
    process = start_script(settings, folder, "worker", "--loglevel", "WARNING")
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=60)


def fill(shop: Shop, count: int) -> list[str]:
    return [shop.put(f"/{number}.png", draw_png(number)) for number in range(count)]


# Failures.


def test_missing_pictures_of_a_host_are_one_cause_with_an_example(
    here_apart: Run, tmp_path: Path
) -> None:
    with open_shop() as shop:
        feed = write_feed(tmp_path, [f"{shop.url}/gone/{number}.jpg" for number in range(40)])
        here_apart("ingest", feed)
        here_apart("embed", MATCHER_BROKER_URL=NO_BROKER)
        (cause,) = here_apart("jobs", "failed", "--json").json
        assert (cause["pictures"], "HTTP 404" in cause["reason"]) == (40, True)
        assert cause["example"].startswith(f"{shop.url}/gone/")
        assert "40 x HTTP 404" in here_apart("status").stdout
        assert "HTTP 404" in here_apart("jobs", "failed").stdout


def test_causes_that_are_not_listed_are_counted(here_apart: Run, tmp_path: Path) -> None:
    statuses = (400, 401, 402, 403, 404, 405, 410, 451)
    with open_shop() as shop:
        feed = write_feed(tmp_path, [shop.put(f"/{each}.jpg", each) for each in statuses])
        here_apart("ingest", feed)
        here_apart("embed", MATCHER_BROKER_URL=NO_BROKER)
        causes = here_apart("jobs", "failed", "--json").json
        said = here_apart("status").stdout
    assert len(causes) == len(statuses)
    assert said.count("1 x HTTP 4") == 5
    assert "3 more causes" in said


# Hosts.


def test_slow_host_holds_up_neither_another_catalogue_nor_the_workers_end(
    by_url: dict[str, str], here_apart: Run, tmp_path: Path
) -> None:
    slow, local = tmp_path / "slow", tmp_path / "local"
    for folder in (slow, local):
        folder.mkdir()

    def count_done() -> int:
        return int(here_apart("status", "--json").json["jobs"]["done"])

    with open_shop(answer_s=3.0) as shop:
        here_apart("ingest", write_feed(slow, fill(shop, 64)), "--catalog", "slow")
        here_apart("ingest", write_catalog(local, 6), "--catalog", "local")
        quick = by_url | {"MATCHER_SLICE_S": "2", "MATCHER_LEASE_S": "10"}
        with worker(quick, tmp_path) as running:
            wait_until(lambda: count_done() >= 6 + 8, "local pictures, and some of the slow host")
            assert len(shop.asked) < 64
            running.send_signal(signal.SIGTERM)
            told = monotonic()
            running.communicate(timeout=60)
            assert monotonic() - told < 15  # ten seconds, and those of a busy machine
    jobs = here_apart("status", "--json").json["jobs"]
    assert jobs["leased"] == jobs["failed"] == 0


# Messages.


def test_messages_that_nobody_can_read_are_counted_and_the_worker_works_on(
    by_url: dict[str, str], here_apart: Run, tmp_path: Path
) -> None:
    with (
        worker(by_url, tmp_path) as running,
        redis.Redis.from_url(by_url["MATCHER_BROKER_URL"]) as broker,
    ):
        for raw in POISON:
            broker.lpush(QUEUE, raw)
        here_apart("ingest", write_catalog(tmp_path, 3))
        wait_until(lambda: here_apart("status", "--json").json["jobs"]["done"] == 3, "the pictures")
        assert running.poll() is None
        assert f"{len(POISON)} malformed messages refused" in here_apart("status").stdout
        assert not broker.hlen("unacked")
