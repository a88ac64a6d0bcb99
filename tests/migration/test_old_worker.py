"""A worker of the program before goes on across `migrate`: with its sessions, plans and names."""

import base64
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import psycopg
import pytest

from matcher.db.engine import create_owner_engine, migrate
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.settings import Settings
from tests.support.databases import copied_database, settings_of
from tests.support.picture_feeds import draw_png, write_catalog
from tests.support.tasks import open_tasks
from tests.support.worker_process import (
    PATIENCE_S,
    own_broker,
    running_worker,
    wait_until,
    worker_environment,
)

CHECKOUT = Path(__file__).parents[2]
BEFORE = "fee5df00f2ea22fc927468cc63f3ed7292c73034"  # migration 0006
PROGRAM = ("matcher", "workers", "alembic")
COMMAND = "from matcher.cli.main import main; main()"


@pytest.fixture(scope="module")
def old_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program before, from this checkout's own history."""
    archive = subprocess.run(
        ["git", "archive", BEFORE, *PROGRAM], cwd=CHECKOUT, capture_output=True, check=False
    )
    if archive.returncode != 0:
        pytest.skip(f"this checkout has no history to take {BEFORE[:7]} from")
    folder = tmp_path_factory.mktemp("before")
    with tarfile.open(fileobj=BytesIO(archive.stdout)) as packed:
        packed.extractall(folder, filter="data")
    return folder


@pytest.fixture
def settings(servers: Servers, home: Path, tmp_path: Path) -> Iterator[Settings]:
    """Settings on an empty database."""
    with copied_database(servers, home, "template1") as database:
        broker_url = own_broker(database.broker_url, 10)
        yield settings_of(database, home, tmp_path, broker_url=broker_url)


def run_old(program: Path, environment: dict[str, str], *arguments: str) -> None:
    command = [sys.executable, "-c", COMMAND, *arguments]
    done = subprocess.run(
        command, cwd=program, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_old_worker_embeds_and_answers_across_a_migrate(
    old_program: Path, settings: Settings, tmp_path: Path
) -> None:
    environment = worker_environment(settings) | {"PYTHONPATH": str(old_program)}
    run_old(old_program, environment, "migrate")
    first = write_catalog(folder(tmp_path, "first"), 6)
    run_old(old_program, environment, "ingest", str(first), "--catalog", "first")
    log = tmp_path / "worker.log"
    command = (
        *(sys.executable, "-P", "-m", "celery"),  # -P: not the program in this folder
        *("--workdir", str(old_program), "-A", "workers.app", "worker"),
    )
    with running_worker(environment, log, "--loglevel", "INFO", command=command) as worker:
        wait_until(lambda: count(settings, "embedding") == 6, "the first vectors", log)
        assert best_of(settings, 3, "first") == "sku-3"

        assert settings.owner_database_url is not None
        owner_url = settings.owner_database_url
        owner = create_owner_engine(lambda: owner_url)
        migrate(owner)
        owner.dispose()

        second = write_catalog(folder(tmp_path, "second"), 9)
        with Matcher(settings) as matcher:
            matcher.ingest(second, catalog="second")  # rings
        wait_until(lambda: count(settings, "embedding") == 15, "vectors after it", log)
        assert count(settings, "candidate") == 15
        assert best_of(settings, 3, "first") == "sku-3"
        assert best_of(settings, 8, "second", brand=None) == "sku-8"
        assert worker.poll() is None
    said = log.read_text()
    assert "Traceback" not in said


def folder(parent: Path, name: str) -> Path:
    made = parent / name
    made.mkdir()
    return made


def count(settings: Settings, table: str) -> int:
    assert settings.database_url is not None
    with psycopg.connect(settings.database_url) as connection:
        row = connection.execute(f"SELECT count(*) FROM matcher.{table}").fetchone()
    assert row is not None
    return int(row[0])


def best_of(settings: Settings, number: int, catalog: str, **filters: Any) -> str:
    """The SKU that the worker says a picture shows."""
    photo = "data:image/png;base64," + base64.b64encode(draw_png(number)).decode()
    with open_tasks(str(settings.broker_url)) as tasks:
        given = {"k": 3, "catalog": catalog} | filters
        reply = tasks.send_task("matcher.match_photo", args=[photo], kwargs=given)
        answer = reply.get(timeout=PATIENCE_S)
    return str(answer["matches"][0]["sku"])
