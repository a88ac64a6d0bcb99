"""Workers, broker and PostgreSQL are killed while pictures are embedded: nothing may be lost."""

import csv
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import sleep

import numpy as np
import psutil
import psycopg
import pytest
from celery import Celery
from PIL import Image

from matcher.matcher import Matcher
from matcher.servers import ensure_servers, inspect_servers, stop_servers
from matcher.settings import Settings
from tests.support.audit import install_audit, read_writes
from tests.support.databases import superuser_url, with_database
from tests.support.worker_process import (
    count_encoded,
    end_worker,
    spawn_worker,
    wait_until,
    worker_environment,
)

VICTIMS = ("worker", "PostgreSQL", "worker", "worker", "Valkey")
PICTURES = 480
BATCH_SIZE = 16
LEASE_S = 5.0
DAMAGED = {"cut-off": "cut off", "page": "HTML", "pixel": "tracking pixel"}


@pytest.fixture
def own_home(graphs: Path) -> Iterator[Path]:
    """Servers that may be killed without hurting other tests; the exported graph is shared."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-faults-"))
    folder.chmod(0o755)
    (folder / "cache").mkdir()
    (folder / "cache" / "encoders").symlink_to(graphs)
    try:
        yield folder
    finally:
        stop_servers(folder, force=True)
        shutil.rmtree(folder, ignore_errors=True)


def test_kills_lose_no_accepted_picture(own_home: Path, tmp_path: Path) -> None:
    settings = Settings(
        home=own_home, batch_size=BATCH_SIZE, lease_s=LEASE_S, sweep_s=1.0, max_attempts=8
    )
    with Matcher(settings) as matcher:
        accepted = matcher.ingest(draw_feed(tmp_path / "feed")).pictures
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        audit(own_home)
        team = Team(settings, tmp_path / "worker.log")
        try:
            for number, victim in enumerate(VICTIMS, start=1):
                team.wait_for_encoded(number * PICTURES // 7)
                if victim == "worker":
                    team.kill_worker()
                else:
                    kill_server(own_home, victim)
            wait_until(lambda: all_closed(matcher), "every job is done or failed", team.log)
            broker_url = ensure_servers(own_home).broker_url
            wait_until(lambda: team.hears(broker_url), "the worker hears its new broker", team.log)
        finally:
            team.end()
        counts = matcher.embedding.count_jobs()
        with psycopg.connect(ensure_servers(own_home).owner_url) as connection:
            writes = read_writes(connection)
            reasons = read_reasons(connection)
            vectors = connection.execute("SELECT count(*) FROM matcher.embedding").fetchone()

    encoded_again = team.count_encoded() - counts["done"]
    assert accepted == PICTURES + len(DAMAGED)
    assert (counts["done"], counts["failed"]) == (PICTURES, len(DAMAGED))
    assert counts["pending"] == counts["retrying"] == counts["leased"] == 0
    assert reasons.keys() == DAMAGED.keys()
    assert all(DAMAGED[sku] in reason for sku, reason in reasons.items()), reasons
    assert set(writes.values()) == {1}
    assert len(writes) == 2 * PICTURES  # a closed job and a vector each
    assert vectors == (PICTURES,)
    assert 0 <= encoded_again <= len(VICTIMS) * BATCH_SIZE
    assert not psutil.pid_exists(team.worker.pid)


class Team:
    """One worker at a time; a new one comes when it was killed."""

    def __init__(self, settings: Settings, log: Path) -> None:
        self.log = log
        self._environment = worker_environment(settings)
        self.worker = self._spawn()

    def _spawn(self) -> subprocess.Popen[bytes]:
        schedule = self.log.with_suffix(".schedule")
        return spawn_worker(self._environment, self.log, "-B", "--schedule", str(schedule))

    def kill_worker(self) -> None:
        assert self.worker.poll() is None, "the worker ended by itself"
        self.worker.kill()
        self.worker.wait()
        self.worker = self._spawn()

    def hears(self, broker_url: str) -> bool:
        with Celery(broker=broker_url, set_as_current=False) as app:
            return bool(app.control.ping(timeout=0.5))

    def end(self) -> None:
        end_worker(self.worker)

    def wait_for_encoded(self, count: int) -> None:
        wait_until(lambda: self.count_encoded() >= count, f"{count} pictures encoded", self.log)

    def count_encoded(self) -> int:
        """Sum what all workers say they encoded, whether or not it was committed."""
        return count_encoded(self.log)


def draw_feed(folder: Path) -> Path:
    """Write a feed of small pictures, all different, and of three that are none."""
    folder.mkdir()
    names = [f"sku-{number}" for number in range(PICTURES)]
    rng = np.random.default_rng(7)
    for name in names:
        (folder / f"{name}.jpg").write_bytes(draw_jpeg(rng))
    (folder / "cut-off.jpg").write_bytes(draw_jpeg(rng)[:-400])
    (folder / "page.jpg").write_text("<!DOCTYPE html><html><body>Not found</body></html>")
    Image.new("RGB", (1, 1)).save(folder / "pixel.jpg")
    path = folder / "products.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = [(name, f"{name}.jpg") for name in (*DAMAGED, *names)]
        csv.writer(file).writerows([("id", "image_link"), *rows])
    return path


def draw_jpeg(rng: np.random.Generator) -> bytes:
    blocks = Image.fromarray(rng.integers(0, 255, (6, 6, 3), np.uint8))
    buffer = BytesIO()
    blocks.resize((96, 96), Image.Resampling.BICUBIC).save(buffer, "JPEG")
    return buffer.getvalue()


def audit(home: Path) -> None:
    """Count every committed write: a rolled-back one leaves no row here either."""
    install_audit(with_database(superuser_url(home, ensure_servers(home)), "matcher"))


def read_reasons(connection: psycopg.Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT p.sku, j.reason FROM matcher.embedding_job j"
        " JOIN matcher.product_image USING (image_id) JOIN matcher.product p ON p.id = product_id"
        " WHERE j.state = 'failed'"
    ).fetchall()
    return dict(rows)


def kill_server(home: Path, name: str) -> None:
    """Kill a server of this data folder; whoever holds work brings it back."""
    pid = next(state.pid for state in inspect_servers(home) if state.name == name)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: is_back(home, name, pid), f"{name} is back")


def is_back(home: Path, name: str, killed: int) -> bool:
    return any(s.name == name and s.pid not in (None, killed) for s in inspect_servers(home))


def all_closed(matcher: Matcher) -> bool:
    sleep(0.2)
    counts = matcher.embedding.count_jobs()
    return not counts["pending"] + counts["retrying"] + counts["leased"]
