"""A full disk is one line that says what to free, and work goes on when that is done."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from matcher.servers import keep_servers, stop_servers
from tests.support.picture_feeds import write_feed
from tests.support.scripts import Ran, run_script

MB = 1 << 20
ROWS = [f"https://shop.example/{number}.jpg" for number in range(6000)]
BARE_CANDIDATES = """
INSERT INTO matcher.candidate (encoder_id, catalog_id, product_id, image_id)
SELECT 1, 1, n, n FROM generate_series(1, 3000) n
"""


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A disk of so many megabytes, of memory; only root may make one."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-full-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(folder)]
    try:
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("this account may mount nothing")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
    finally:
        shutil.rmtree(folder)


def run(home: Path, folder: Path, *words: str | Path) -> Ran:
    return run_script({"MATCHER_HOME": str(home)}, folder, *words)


def assert_says(ran: Ran, *words: str) -> None:
    *_, line = ran.stderr.splitlines()
    assert ran.code == 1
    assert line.startswith("matcher: ")
    assert len(line) < 300
    assert all(word in line for word in words), ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("megabytes", [4, 55])
def test_servers_that_do_not_fit_name_the_disk(tmp_path: Path, megabytes: int) -> None:
    with small_disk(megabytes) as disk:
        home = disk / "home"
        assert_says(run(home, tmp_path, "status"), "full", "free space", str(home))


def test_disk_that_fills_up_stops_an_ingest_and_is_forgiven(tmp_path: Path) -> None:
    feed = write_feed(tmp_path, ROWS)
    with small_disk(150) as disk:
        home, ballast = disk / "home", disk / "ballast"
        try:
            assert run(home, tmp_path, "up").code == 0
            free = shutil.disk_usage(disk).free
            ballast.write_bytes(bytes(max(free - MB, 0)))
            assert_says(run(home, tmp_path, "ingest", feed), "free space")
            ballast.unlink()
            ran = run(home, tmp_path, "ingest", feed)
            assert ran.code == 0, ran.stderr
            assert f"{len(ROWS):,} products in" in ran.stdout
        finally:
            stop_servers(home, force=True)


def test_index_that_does_not_fit_beside_the_one_that_stands_is_not_begun(tmp_path: Path) -> None:
    feed = write_feed(tmp_path, ROWS[:1])
    with small_disk(150) as disk:
        home = disk / "home"
        try:
            assert run(home, tmp_path, "ingest", feed).code == 0
            with psycopg.connect(keep_servers(home).owner_url) as owner:
                owner.execute(BARE_CANDIDATES)
            free = shutil.disk_usage(disk).free
            (disk / "ballast").write_bytes(bytes(free - 4 * MB))
            ran = run(home, tmp_path, "index", "build")
            assert_says(ran, "MB beside the one that stands", "free space", str(home))
        finally:
            stop_servers(home, force=True)
