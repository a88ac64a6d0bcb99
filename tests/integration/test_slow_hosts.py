"""A host that answers late keeps what it gave, and holds up neither other pictures nor the end."""

import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import text

from matcher.db.encoders import EncoderRow
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits, EmbedReport
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.tiny_encoder import TinyEncoder, register_tiny
from tests.support.worker_process import (
    Shop,
    open_shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

LIMITS = EmbedLimits(batch_size=64, lease_s=60, max_attempts=5, fetch_threads=4, generic_groups=10)
END_S = 10.0


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"fetch_allow_private": True, "fetch_timeout_s": 60.0})


@pytest.fixture
def row(matcher: Matcher) -> EncoderRow:
    return register_tiny(matcher)


@pytest.fixture
def embedder(matcher: Matcher, row: EncoderRow) -> Embedder:
    here = matcher.installation
    return Embedder(here.engine, row, TinyEncoder(), here.store, here.fetcher, LIMITS)


@pytest.fixture
def slow_shop() -> Iterator[Shop]:
    with open_shop(answer_s=1.5) as opened:
        yield opened


def ingest(matcher: Matcher, folder: Path, links: Sequence[str], catalog: str) -> None:
    rows = "".join(f"{catalog}-{number},{link}\n" for number, link in enumerate(links))
    feed = folder / f"{catalog}.csv"
    feed.write_text(f"id,image_link\n{rows}")
    matcher.ingest(feed, catalog=catalog, images=folder)


def fill(shop: Shop, count: int) -> list[str]:
    return [shop.put(f"/{number}.png", draw_png(number)) for number in range(count)]


def count_done(matcher: Matcher, catalog: str) -> int:
    query = (
        "SELECT count(*) FROM matcher.embedding_job j JOIN matcher.catalog c ON c.id = j.catalog_id"
        " WHERE j.state = 'done' AND c.name = :catalog"
    )
    with matcher.installation.transaction() as connection:
        return int(connection.execute(text(query), {"catalog": catalog}).scalar_one())


def attempts(matcher: Matcher) -> set[tuple[str, int]]:
    with matcher.installation.transaction() as connection:
        found = connection.execute(text("SELECT state, attempts FROM matcher.embedding_job"))
        return {(state, tried) for state, tried in found}


def let_all_be_ready(matcher: Matcher) -> None:
    with matcher.installation.transaction() as connection:
        connection.execute(
            text("UPDATE matcher.embedding_job SET ready_at = now() WHERE state = 'pending'")
        )


def test_pictures_slower_than_a_slice_are_fetched_once_and_kept(
    matcher: Matcher, embedder: Embedder, slow_shop: Shop, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, fill(slow_shop, 12), "slow")
    done = 0
    while done < 12:
        let_all_be_ready(matcher)
        ends = monotonic() + 0.5
        report = embedder.run(lambda ends=ends: monotonic() < ends)  # type: ignore[misc]
        assert report.done > 0
        done += report.done
    assert len(slow_shop.asked) == 12
    assert attempts(matcher) == {("done", 1)}


def test_slow_host_is_worked_off_in_one_run(
    matcher: Matcher, embedder: Embedder, slow_shop: Shop, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, fill(slow_shop, 20), "slow")
    report = embedder.run(lambda: True)
    assert (report.done, report.finished) == (20, True)
    assert len(slow_shop.asked) == 20
    assert attempts(matcher) == {("done", 1)}


def test_pictures_behind_a_slow_host_do_not_wait_for_it(
    matcher: Matcher, embedder: Embedder, slow_shop: Shop, tmp_path: Path
) -> None:
    ingest(matcher, tmp_path, fill(slow_shop, 150), "slow")
    with open_shop() as fast_shop:
        ingest(matcher, tmp_path, [*fill(fast_shop, 20)], "fast")
        write_catalog(tmp_path, 20)
        ingest(matcher, tmp_path, [f"{number}.png" for number in range(20)], "local")
        report = embedder.run(
            lambda: count_done(matcher, "local") + count_done(matcher, "fast") < 40
        )
    assert (count_done(matcher, "local"), count_done(matcher, "fast")) == (20, 20)
    assert not report.finished
    assert len(slow_shop.asked) < 50


def test_worker_that_is_told_to_stop_hands_back_what_a_slow_host_owes(
    matcher: Matcher, embedder: Embedder, tmp_path: Path
) -> None:
    stop = matcher.installation.stopping
    reports: list[EmbedReport] = []

    def run() -> None:
        reports.append(embedder.run(lambda: not stop.is_set(), is_stopping=stop.is_set))

    with open_shop(answer_s=50) as shop:
        ingest(matcher, tmp_path, fill(shop, 12), "slow")
        thread = threading.Thread(target=run)
        thread.start()
        wait_until(lambda: len(shop.asked) >= 4, "it is asked")
        matcher.stop()
        thread.join(END_S)
        assert not thread.is_alive()
    assert [report.done for report in reports] == [0]
    assert attempts(matcher) == {("pending", 0)}


def test_worker_ends_within_seconds_while_a_shop_keeps_it_waiting(
    settings: Settings, database: Database, tmp_path: Path
) -> None:
    settings = settings.model_copy(update={"broker_url": own_broker(database.broker_url, 10)})
    log = tmp_path / "worker.log"
    with open_shop(answer_s=50) as shop, Matcher(settings) as matcher:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        ingest(matcher, tmp_path, fill(shop, 30), "slow")
        with running_worker(worker_environment(settings), log) as worker:
            wait_until(lambda: len(shop.asked) >= 4, "the shop is asked", log)
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(END_S) == 0, log.read_text()
        assert attempts(matcher) == {("pending", 0)}, log.read_text()
