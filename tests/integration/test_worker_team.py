"""Four worker processes on one database: one ring wakes all, and none does another's work."""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.audit import install_audit, read_writes
from tests.support.databases import Database
from tests.support.encoder_samples import write_tiny_clip
from tests.support.gallery import DIFFERENCES
from tests.support.picture_feeds import draw_png, write_feed
from tests.support.worker_process import (
    count_encoded,
    open_shop,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

WORKERS = 4
PICTURES = 120
ANSWER_S = 0.1  # slow enough that all workers are at it together


@pytest.fixture
def settings(settings: Settings, database: Database, tmp_path: Path) -> Settings:
    spec = write_tiny_clip(tmp_path / "tiny")
    chosen = {"encoder": str(spec), "broker_url": own_broker(database.broker_url, 9)}
    return settings.model_copy(update={**chosen, "fetch_allow_private": True})


def test_four_workers_share_the_pictures_and_nothing_is_done_twice(
    settings: Settings, database: Database, tmp_path: Path
) -> None:
    logs = [tmp_path / f"{number}.log" for number in range(WORKERS)]
    install_audit(database.superuser_url)
    with Matcher(settings) as matcher, open_shop(ANSWER_S) as shop, ExitStack() as team:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        links = [shop.put(f"/{number}.png", draw_png(number)) for number in range(PICTURES)]
        environment = worker_environment(settings, batch_size=4)
        for log in logs:
            options = ("--loglevel", "INFO", "-n", f"{log.stem}@%h")
            team.enter_context(running_worker(environment, log, *options))
        for log in logs:
            wait_until(lambda log=log: is_ready(log), "a worker is ready", log)  # type: ignore[misc]
        matcher.ingest(write_feed(tmp_path, links))  # rings once
        wait_until(
            lambda: matcher.embedding.count_jobs()["done"] == PICTURES, "every picture", logs[0]
        )
    shares = [count_encoded(log) for log in logs]
    assert sum(shares) == PICTURES
    assert all(shares), shares
    with psycopg.connect(database.superuser_url) as superuser:
        writes = Counter(read_writes(superuser).values())
        assert writes == {1: 2 * PICTURES}  # a closed job and a vector each
        candidates = superuser.execute("SELECT count(*) FROM matcher.candidate").fetchone()
        assert candidates == (PICTURES,)
        assert superuser.execute(DIFFERENCES).fetchall() == []


def is_ready(log: Path) -> bool:
    return log.exists() and " ready." in log.read_text()
