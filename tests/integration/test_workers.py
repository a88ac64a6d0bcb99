"""Real worker processes: what they do on their own, and how they start and stop."""

import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from celery import Celery
from sqlalchemy import text

from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.settings import Settings
from tests.support.databases import Database, copied_database, settings_of
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.tasks import open_tasks
from tests.support.worker_process import (
    PATIENCE_S,
    WORKER,
    Shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

MATCHER_WORKER = (sys.executable, "-m", "matcher.cli.main", "worker")


@dataclass(frozen=True, slots=True)
class Office:
    """An installation on a database of its own, and its worker."""

    matcher: Matcher
    tasks: Celery
    folder: Path
    log: Path


@pytest.fixture(scope="module")
def office(servers: Servers, home: Path, template: str) -> Iterator[Office]:
    """Six products wait for a worker that comes with a beat."""
    with tempfile.TemporaryDirectory() as where, copied_database(servers, home, template) as copy:
        folder = Path(where)
        settings = settings_of(
            copy,
            home,
            folder,
            broker_url=own_broker(servers.broker_url, 7),
            fetch_allow_private=True,
            sweep_s=1.0,
        )
        with Matcher(settings) as matcher:
            matcher.installation.load_encoder(matcher.installation.ensure_encoder())
            matcher.ingest(write_catalog(folder, 6))
            log = folder / "worker.log"
            schedule = str(folder / "schedule")
            environment = worker_environment(settings)
            with (
                running_worker(environment, log, "-B", "--schedule", schedule),
                open_tasks(str(settings.broker_url)) as tasks,
            ):
                yield Office(matcher, tasks, folder, log)


@pytest.fixture
def lone_settings(settings: Settings, database: Database) -> Settings:
    """Settings for a worker of the test's own, on a broker that nobody else uses."""
    broker_url = own_broker(database.broker_url, 8)
    return settings.model_copy(update={"broker_url": broker_url, "fetch_allow_private": True})


def all_embedded(matcher: Matcher, count: int) -> Callable[[], bool]:
    return lambda: bool(matcher.embedding.count_jobs()["done"] == count)


def read_run(matcher: Matcher, run_id: int) -> tuple[str, int, int, int]:
    with matcher.installation.transaction() as connection:
        row = connection.execute(
            text(
                "SELECT state, rows_read, accepted, rejected FROM matcher.ingest_run WHERE id = :id"
            ),
            {"id": run_id},
        ).one()
    return row.state, row.rows_read, row.accepted, row.rejected


def is_alive(process: psutil.Process) -> bool:
    """An orphan that ended stays a zombie where nobody adopts it."""
    return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)


def test_worker_embeds_what_waited_before_it_came(office: Office) -> None:
    wait_until(lambda: count_done(office.matcher) >= 6, "vectors", office.log)
    assert office.matcher.embedding.count_jobs()["failed"] == 0


@pytest.mark.parametrize("how", [{"depth": "vector"}, {"depth": "deep", "region": [0, 0, 1, 0.9]}])
def test_photo_sent_by_name_is_answered_like_matcher_does(
    office: Office, shop: Shop, how: dict[str, Any]
) -> None:
    wait_until(lambda: count_done(office.matcher) >= 6, "vectors", office.log)
    photo = shop.put("/photo.png", draw_png(3))
    reply = office.tasks.send_task("matcher.match_photo", args=[photo], kwargs={"k": 3, **how})
    answer = reply.get(timeout=PATIENCE_S)
    expected = office.matcher.match(photo, k=3, **how)
    assert (answer["depth"], answer["region"]) == (how["depth"], how.get("region"))
    assert [match["sku"] for match in answer["matches"]] == [m.sku for m in expected.matches]
    assert answer["matches"][0]["sku"] == "sku-3"
    assert (answer["method"], answer["complete"]) == (expected.method, expected.complete)
    for found, match in zip(answer["matches"], expected.matches, strict=True):
        assert found["similarity"] == pytest.approx(match.similarity, abs=1e-4)


def test_photo_by_path_is_refused_without_opening_it(office: Office) -> None:
    photo = str(office.folder / "0.png")
    reply = office.tasks.send_task("matcher.match_photo", args=[photo])
    with pytest.raises(Exception, match="workers open no paths"):
        reply.get(timeout=PATIENCE_S)


@pytest.mark.parametrize("photos", [{}, 7, [7]])
def test_what_is_no_photo_is_refused_in_words(office: Office, photos: object) -> None:
    reply = office.tasks.send_task("matcher.match_photo", args=[photos])
    with pytest.raises(Exception, match=r"http\(s\) or data: URL"):
        reply.get(timeout=PATIENCE_S)


def test_feed_is_read_to_its_end_and_its_rejects_are_kept(office: Office, shop: Shop) -> None:
    links = "".join(f"feed-{n},{shop.put(f'/{n}.png', draw_png(100 + n))}\n" for n in range(3))
    feed = f"id,image_link\n{links}no-link,\nfeed-0,{shop.url}/0.png\n"
    url = shop.put("/feed.csv", feed.encode())
    before = office.matcher.embedding.count_jobs()["done"]
    reply = office.tasks.send_task(
        "matcher.ingest_feed", kwargs={"url": url, "catalog": "feed", "format": "csv"}
    )
    run_id = reply.get(timeout=PATIENCE_S)["run_id"]
    wait_until(
        lambda: read_run(office.matcher, run_id)[0] == "done", "the feed is read", office.log
    )
    assert read_run(office.matcher, run_id) == ("done", 5, 3, 2)
    rejects = list(office.matcher.feeds.read_rejects(run_id))
    assert [reject.sku for reject in rejects] == ["no-link", "feed-0"]
    wait_until(
        lambda: count_done(office.matcher) >= before + 3,
        "its pictures",
        office.log,
    )


def test_feed_is_read_with_the_encoding_and_the_columns_of_its_sender(
    office: Office, shop: Shop
) -> None:
    link = shop.put("/named.png", draw_png(200))
    feed = f"Artikel;Bezeichnung;image_link\nnamed;Łódź-Tasche;{link}\n"
    url = shop.put("/named.csv", feed.encode("windows-1250"))
    columns = {"id": "Artikel", "title": "Bezeichnung"}
    reply = office.tasks.send_task(
        "matcher.ingest_feed", args=[url], kwargs={"encoding": "windows-1250", "columns": columns}
    )
    run_id = reply.get(timeout=PATIENCE_S)["run_id"]
    wait_until(
        lambda: read_run(office.matcher, run_id)[0] == "done", "the feed is read", office.log
    )
    assert office.matcher.products.get("named").fields["title"] == "Łódź-Tasche"


def test_beat_rings_for_pictures_and_feeds_whose_doorbell_was_lost(
    office: Office, shop: Shop
) -> None:
    """The rows are there, and no message ever was."""
    deaf = Matcher(
        office.matcher.settings.model_copy(update={"broker_url": "redis://127.0.0.1:1/0"})
    )
    before = office.matcher.embedding.count_jobs()["done"]
    with deaf:
        (office.folder / "late.png").write_bytes(draw_png(77))
        (office.folder / "late.csv").write_text("id,image_link\nlate,late.png\n")
        deaf.ingest(office.folder / "late.csv")
        link = shop.put("/late.png", draw_png(78))
        feed = shop.put("/late.csv", f"id,image_link\nlate-feed,{link}\n".encode())
        run_id = deaf.feeds.submit(feed)
    wait_until(
        lambda: count_done(office.matcher) >= before + 2,
        "both pictures",
        office.log,
    )
    wait_until(
        lambda: read_run(office.matcher, run_id)[0] == "done", "the feed is read", office.log
    )


def test_worker_probes_an_index_that_was_not_probed_for_a_day(office: Office) -> None:
    wait_until(lambda: count_done(office.matcher) >= 6, "vectors", office.log)
    office.matcher.index.build()
    assert office.matcher.index.list_states()[0].recall == ()
    office.tasks.send_task("matcher.probe_index")
    wait_until(lambda: bool(office.matcher.index.list_states()[0].recall), "a figure", office.log)


def test_feed_is_read_in_slices_that_go_on_where_the_last_one_stopped(
    lone_settings: Settings, shop: Shop, tmp_path: Path
) -> None:
    rows = 45  # more than two chunks, each a slice of its own
    links = "".join(f"sku-{n},{shop.url}/missing.png\n" for n in range(rows))
    url = shop.put("/feed.csv", f"id,image_link\n{links}".encode())
    log = tmp_path / "worker.log"
    with Matcher(lone_settings) as matcher:
        run_id = matcher.feeds.submit(url, format="csv")
        with running_worker(worker_environment(lone_settings, slice_s=0.001, chunk_rows=20), log):
            wait_until(lambda: read_run(matcher, run_id)[0] == "done", "the feed is read", log)
        assert read_run(matcher, run_id) == ("done", rows, rows, 0)
        assert shop.asked.count("/feed.csv") >= 3
        with matcher.installation.transaction() as connection:
            counted = connection.execute(text("SELECT count(*) FROM matcher.product")).scalar_one()
    assert counted == rows


def test_embedding_goes_on_slice_after_slice(
    lone_settings: Settings, home: Path, tmp_path: Path
) -> None:
    log = tmp_path / "worker.log"
    with Matcher(lone_settings) as matcher:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        matcher.ingest(write_catalog(tmp_path, 40))
        environment = worker_environment(lone_settings, slice_s=0.2, batch_size=4)
        with running_worker(environment, log):
            wait_until(all_embedded(matcher, 40), "every picture", log)
        with matcher.installation.transaction() as connection:
            query = "SELECT DISTINCT attempts FROM matcher.embedding_job"
            assert connection.execute(text(query)).scalars().all() == [1]


@pytest.mark.parametrize(
    "command",
    # Celery takes `-P prefork` for its own default, and the pool that is configured instead.
    [WORKER, (*WORKER, "-P", "prefork"), MATCHER_WORKER],
    ids=["celery", "celery -P prefork", "matcher worker"],
)
def test_worker_stops_when_it_is_told_and_leaves_nothing_behind(
    command: tuple[str, ...], lone_settings: Settings, tmp_path: Path
) -> None:
    log = tmp_path / "worker.log"
    options = ["--loglevel", "INFO"]
    if command is MATCHER_WORKER:
        options += ["--schedule", str(tmp_path / "schedule")]
    with running_worker(
        worker_environment(lone_settings), log, *options, command=command
    ) as worker:
        wait_until(lambda: " ready." in log.read_text(), "the worker is ready", log)
        children = psutil.Process(worker.pid).children(recursive=True)
        assert bool(children) == (command is MATCHER_WORKER)  # its beat
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(PATIENCE_S) == 0, log.read_text()
    assert not [child for child in children if is_alive(child)]
    assert "Traceback" not in log.read_text()


def test_beat_of_a_killed_worker_does_not_live_on(lone_settings: Settings, tmp_path: Path) -> None:
    log = tmp_path / "worker.log"
    options = ("-B", "--loglevel", "INFO", "--schedule", str(tmp_path / "schedule"))
    with running_worker(worker_environment(lone_settings), log, *options) as worker:
        wait_until(lambda: "beat: Starting" in log.read_text(), "the beat runs", log)
        [beat] = psutil.Process(worker.pid).children(recursive=True)
        worker.kill()
        worker.wait()
    wait_until(lambda: not is_alive(beat), "the beat ends", log)


def test_solo_pool_embeds_too(lone_settings: Settings, tmp_path: Path) -> None:
    log = tmp_path / "worker.log"
    with Matcher(lone_settings) as matcher:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        matcher.ingest(write_catalog(tmp_path, 3))
        with running_worker(worker_environment(lone_settings), log, "-P", "solo") as worker:
            wait_until(all_embedded(matcher, 3), "every picture", log)
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(PATIENCE_S) == 0


def count_done(matcher: Matcher) -> int:
    return matcher.embedding.count_jobs()["done"]
