"""Four worker processes on one database: one ring wakes all, and none does another's work."""

import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import psycopg

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.audit import install_audit, read_writes
from tests.support.databases import Database
from tests.support.gallery import DIFFERENCES
from tests.support.picture_feeds import write_catalog
from tests.support.tiny_encoder import register_tiny
from tests.support.worker_process import (
    count_encoded,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

CHECKOUT = Path(__file__).parents[2]
TINY_WORKER = (
    sys.executable, "-m", "celery", "--workdir", str(CHECKOUT),
    "-A", "tests.support.tiny_worker", "worker",
)  # fmt: skip
WORKERS = 4
PICTURES = 120


def test_four_workers_share_the_pictures_and_nothing_is_done_twice(
    settings: Settings, database: Database, tmp_path: Path
) -> None:
    settings = settings.model_copy(update={"broker_url": own_broker(database.broker_url, 9)})
    logs = [tmp_path / f"{number}.log" for number in range(WORKERS)]
    install_audit(database.superuser_url)
    with Matcher(settings) as matcher, ExitStack() as team:
        register_tiny(matcher)
        environment = worker_environment(settings, batch_size=4)
        for log in logs:
            options = ("--loglevel", "INFO", "-n", f"{log.stem}@%h")
            team.enter_context(running_worker(environment, log, *options, command=TINY_WORKER))
        for log in logs:
            wait_until(lambda log=log: is_ready(log), "a worker is ready", log)  # type: ignore[misc]
        matcher.ingest(write_catalog(tmp_path, PICTURES))  # rings once
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
