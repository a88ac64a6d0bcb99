"""What is missing or full is said once, in one line; what can go on does."""

import subprocess
import sys
from pathlib import Path

import psycopg.errors
import pytest
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from matcher.db.engine import translate
from matcher.doorbell import EMBED_PENDING, Doorbell
from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog

NOWHERE = "redis://127.0.0.1:1/0"
FORK = """
import os, sys
from matcher.errors import ServerError
from matcher.matcher import Matcher

matcher = Matcher()
matcher.status()
if child := os.fork():
    _, status = os.waitpid(child, 0)
    matcher.status()
    matcher.close()
    sys.exit(os.waitstatus_to_exitcode(status))
try:
    matcher.status()
except ServerError as error:
    print(error, flush=True)
    matcher.close()
    os._exit(7)
os._exit(1)
"""


def test_broker_that_is_away_is_told_once() -> None:
    doorbell = Doorbell(NOWHERE)
    with capture_logs() as logs:
        assert [doorbell.ring(EMBED_PENDING) for _ in range(3)] == [False] * 3
    doorbell.close()
    assert [each["event"] for each in logs] == ["doorbell.unheard"]


def test_pictures_are_embedded_without_a_broker(settings: Settings, tmp_path: Path) -> None:
    told: list[int] = []
    with Matcher(settings.model_copy(update={"broker_url": NOWHERE})) as matcher:
        matcher.ingest(write_catalog(tmp_path, 3))
        counts = matcher.embedding.run_until_done(lambda counts: told.append(counts["done"]))
        assert (counts["done"], counts["pending"], counts["leased"]) == (3, 0, 0)
        assert matcher.match(tmp_path / "1.png", k=1).matches[0].sku == "sku-1"
    assert told


def test_use_after_a_fork_is_refused_and_does_the_parent_no_harm(settings: Settings) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORK],
        env=settings.to_environ(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "opened before a fork" in done.stdout
    assert done.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ('could not extend file "base/5/1": No space left on device', "disk of its data folder"),
        ('could not resize shared memory segment "/PostgreSQL.1" to 9 bytes', "/dev/shm"),
    ],
)
def test_server_without_room_says_what_to_free(said: str, advice: str) -> None:
    error = translate(OperationalError("", {}, psycopg.errors.DiskFull(said)))
    assert "PostgreSQL has no room" in str(error)
    assert advice in str(error)
