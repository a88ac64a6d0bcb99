"""The whole memory of a worker stays below what docs/how-to/images.md promises."""

import re
from pathlib import Path
from typing import Any

from PIL import Image

from matcher.matcher import Matcher
from matcher.settings import Settings
from tests.support.databases import Database
from tests.support.picture_feeds import write_feed
from tests.support.worker_process import own_broker, running_worker, wait_until, worker_environment

DOCS = Path(__file__).parents[2] / "docs" / "how-to" / "images.md"


def write_pictures(folder: Path) -> Path:
    """Write pictures of the largest size that is read, and of one that is decoded side by side."""
    lossless: dict[str, Any] = {"lossless": True, "method": 0}
    for number in range(2):
        colour = (200, 40 * number, 60)
        large = Image.new("RGB", (10_000, 10_000), colour)
        large.save(folder / f"large-{number}.webp", **lossless)
        large.save(folder / f"large-{number}.png", compress_level=1)
    for number in range(8):
        medium = Image.new("RGB", (4000, 3900), (20 * number, 90, 160))
        medium.save(folder / f"{number}.png", compress_level=1)
    return write_feed(folder, sorted(path.name for path in folder.iterdir()))


def peak_mb(pid: int) -> int:
    """Return the most memory that a process ever held, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    (peak,) = re.findall(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
    return int(peak) // 1000


def test_a_worker_with_many_large_pictures_stays_within_its_bound(
    matcher: Matcher, settings: Settings, database: Database, tmp_path: Path
) -> None:
    (said,) = re.findall(r"That is (\d+) GB with the default\s+settings", DOCS.read_text("utf-8"))
    matcher.installation.load_encoder(matcher.installation.ensure_encoder())
    (tmp_path / "shop").mkdir()
    accepted = matcher.ingest(write_pictures(tmp_path / "shop")).accepted
    broker_url = own_broker(database.broker_url, 9)
    environment = worker_environment(settings, broker_url=broker_url, sweep_s=1)
    log, schedule = tmp_path / "worker.log", str(tmp_path / "schedule")
    with running_worker(environment, log, "-B", "--schedule", schedule) as worker:
        wait_until(lambda: matcher.embedding.count_jobs()["done"] == accepted, "all embedded", log)
        assert peak_mb(worker.pid) < int(said) * 1000
