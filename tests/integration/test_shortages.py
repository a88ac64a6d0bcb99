"""What is missing or full is said once, in one line; what can go on does."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg.errors
import pytest
import redis
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from matcher.db.engine import translate
from matcher.doorbell import EMBED_PENDING, Doorbell
from matcher.matcher import Matcher
from matcher.servers.programs import find_programs
from matcher.services.workforce import JobCounts
from matcher.settings import Settings
from tests.support.picture_feeds import write_catalog
from tests.support.worker_process import wait_until

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


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A broker that may be killed, and that nobody starts again; its port is in its command."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
    program = str(find_programs().valkey_server)
    with subprocess.Popen(
        [program, "--port", port, "--save", "", "--dir", str(tmp_path)], stdout=subprocess.DEVNULL
    ) as process:
        with redis.Redis(port=int(port)) as client:
            wait_until(lambda: answers(client), "the broker answers")
        yield process
        process.kill()


def answers(client: redis.Redis) -> bool:
    try:
        return bool(client.ping())
    except redis.RedisError:
        return False


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


def test_embedding_goes_on_when_the_broker_dies_in_the_middle(
    settings: Settings, valkey: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    assert isinstance(valkey.args, list)
    named = {"broker_url": f"redis://127.0.0.1:{valkey.args[2]}/0"}
    short = {"batch_size": 8, "slice_s": 0.5}  # each slice needs another message
    pictures = 120

    def kill_broker(counts: JobCounts) -> None:
        if counts["done"]:
            valkey.kill()

    with Matcher(settings.model_copy(update=named | short)) as matcher:
        matcher.ingest(write_catalog(tmp_path, pictures))
        counts = matcher.embedding.run_until_done(kill_broker, log_file=tmp_path / "worker.log")
    assert valkey.wait() != 0
    assert (counts["done"], counts["pending"], counts["leased"]) == (pictures, 0, 0)


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
