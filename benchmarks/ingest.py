"""How much of the cores does the pipeline turn into vectors? Its images/s over what they allow.

What the cores allow: cores / (decode + forward + blocks), CPU seconds an image, each stage timed
alone in the same run; `blocks` is all that stands between decoding and the model: resizing and the
cues. The pipeline is the real one: the pictures are ingested into an embedded PostgreSQL of the
benchmark's own, then one worker process takes them from job to committed vector, HNSW index
included. Its start is left out: the clock runs from the transaction that brings the first
`WARM_UP` vectors together to that of the last vector.

`efficiency` counts every core as ours. Where other programs were busy meanwhile, `cpu_efficiency`
(the stages over the CPU seconds an image of worker and servers together) is an upper bound that
does not depend on them, and `share` tells what part of the machine's CPU time was ours.
"""

import argparse
import csv
import importlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

import numpy as np
import psutil
from numpy.typing import NDArray
from PIL import Image
from sqlalchemy import text

from matcher.db.embedded import inspect_servers, stop_servers
from matcher.encoders import EncoderSpec, load_spec
from matcher.encoders.base import Family
from matcher.encoders.cues import load_cue
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime import load_runtime
from matcher.images.decode import decode_image
from matcher.matcher import Matcher
from matcher.settings import load_settings
from matcher.workforce import run_worker

WARM_UP = 128
ROUNDS = 3
LARGE = (1200, 1600)
GOALS = {"abo": 0.85, "large_jpeg": 0.80}
Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Costs:
    """CPU seconds an image of each stage alone."""

    decode: float
    blocks: float
    forward: float

    @property
    def total(self) -> float:
        """CPU seconds that an image needs at least."""
        return self.decode + self.blocks + self.forward


@dataclass(frozen=True, slots=True)
class Throughput:
    """What the pipeline did, the worker's start left out.

    Attributes:
        worker_cpu_s: CPU seconds an image of the worker; `postgres_cpu_s` of all its processes.
        share: of the CPU time spent on this machine meanwhile, the part that was ours.
    """

    images_per_s: float
    worker_cpu_s: float
    postgres_cpu_s: float
    share: float


def write_large(data_dir: Path, folder: Path, count: int) -> Path:
    """Enlarge shop pictures and save them as shops do: 1,200 x 1,600, progressive, quality 90."""
    folder.mkdir()
    sources = sorted(data_dir.glob("luma/catalog/**/*.jpg"))
    sources += sorted(data_dir.glob("luma/photos/**/*.jpg"))
    rows = []
    for number, path in enumerate(sources[:count]):
        with Image.open(path) as picture:
            grown = picture.convert("RGB").resize(LARGE, Image.Resampling.BICUBIC)
        grown.save(folder / f"{number}.jpg", "JPEG", quality=90, progressive=True)
        rows.append((f"large-{number}", f"{number}.jpg"))
    return write_table(folder / "products.csv", rows)


def write_small(data_dir: Path, folder: Path, count: int) -> Path:
    """List the first pictures of `abo`."""
    folder.mkdir()
    with (data_dir / "abo" / "products.csv").open(newline="", encoding="utf-8") as file:
        rows = [(row["id"], row["image_link"]) for row in csv.DictReader(file)][:count]
    return write_table(folder / "products.csv", rows)


def write_table(path: Path, rows: Sequence[tuple[str, str]]) -> Path:
    """Write a feed of ids and pictures."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("id", "image_link"), *rows])
    return path


def time_stages(spec: EncoderSpec, pictures: Sequence[bytes], cache_dir: Path) -> Costs:
    """Time each stage alone over the pictures: the best of some rounds, all threads counted."""
    family = cast("Family", importlib.import_module(f"matcher.encoders.{spec.family}"))
    runtime = load_runtime(
        family.image_tower(spec), key=spec.fingerprint, device="cpu", cache_dir=cache_dir
    )
    cues = [load_cue(block.name) for block in spec.blocks[1:]]

    def decode() -> list[Pixels]:
        return [decode_image(data, min_side=spec.decode_min_side) for data in pictures]

    def blocks() -> list[Pixels]:
        inputs = [prepare(image, spec.preprocessing) for image in decoded]
        for cue in cues:
            for pixels in inputs:
                cue.encode(pixels)
        return inputs

    decoded = decode()
    inputs = blocks()
    return Costs(
        *(
            best_cpu_s(stage) / len(pictures)
            for stage in (decode, blocks, lambda: runtime.run(iter(inputs), len(inputs)))
        )
    )


def best_cpu_s(stage: Callable[[], object]) -> float:
    """Return the CPU seconds of the best round."""

    def once() -> float:
        started = time.process_time()
        stage()
        return time.process_time() - started

    return min(once() for _ in range(ROUNDS))


def run_pipeline(matcher: Matcher, feed: Path, images: Path, catalog: str) -> Throughput:
    """Ingest a feed, and let a worker embed it."""
    report = matcher.ingest(feed, catalog=catalog, images=images)
    before = matcher.count_jobs()["done"]
    with run_worker(matcher.settings.home / "log" / "worker.log") as process:
        started = wait_for(matcher, process.pid, before + min(WARM_UP, report.pictures // 2))
        ended = wait_for(matcher, process.pid, before + report.pictures)
    n = ended.done - started.done
    ours = ended.worker_s - started.worker_s + ended.postgres_s - started.postgres_s
    return Throughput(
        images_per_s=measure_rate(read_commits(matcher, catalog)),
        worker_cpu_s=(ended.worker_s - started.worker_s) / n,
        postgres_cpu_s=(ended.postgres_s - started.postgres_s) / n,
        share=ours / (ended.machine_s - started.machine_s),
    )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """CPU seconds spent so far."""

    done: int
    worker_s: float
    postgres_s: float
    machine_s: float


def wait_for(matcher: Matcher, worker: int, done: int) -> Snapshot:
    """Wait until so many jobs are done.

    Raises:
        SystemExit: a picture failed, or the worker ended.
    """
    while (counts := matcher.count_jobs())["done"] < done:
        if counts["failed"] or not psutil.pid_exists(worker):
            raise SystemExit(f"not every picture could be embedded: {counts}")
        time.sleep(0.2)
    states = inspect_servers(matcher.settings.home)
    postgres = next(state.pid for state in states if state.name == "PostgreSQL")
    machine = psutil.cpu_times()
    busy = machine.user + machine.nice + machine.system + machine.irq + machine.softirq
    return Snapshot(counts["done"], tree_cpu_s(worker), tree_cpu_s(postgres or 0), busy)


def tree_cpu_s(pid: int) -> float:
    """Return the CPU seconds of a process and its children, ended ones included."""
    process = psutil.Process(pid)
    total = sum(process.cpu_times()[:4])
    for child in process.children(recursive=True):
        with_ended = child.cpu_times()
        total += with_ended.user + with_ended.system
    return float(total)


def read_commits(matcher: Matcher, catalog: str) -> list[tuple[datetime, int]]:
    """Return when vectors were written, and how many each time."""
    with matcher.installation.transaction() as connection:
        rows = connection.execute(
            text(
                "SELECT j.updated_at, count(*) FROM matcher.embedding_job j"
                " JOIN matcher.catalog c ON c.id = j.catalog_id"
                " WHERE c.name = :catalog AND j.state = 'done' GROUP BY 1 ORDER BY 1"
            ),
            {"catalog": catalog},
        )
        return [(at, n) for at, n in rows]


def measure_rate(commits: Sequence[tuple[datetime, int]]) -> float:
    """Return vectors a second from the end of the warm-up to the last commit."""
    total = sum(n for _, n in commits)
    seen = 0
    for at, n in commits:
        seen += n
        if seen >= min(WARM_UP, total // 2):
            return (total - seen) / (commits[-1][0] - at).total_seconds()
    raise SystemExit("no vector was written")


@contextmanager
def own_home() -> Iterator[Path]:
    """Give a data folder of the benchmark's own; the worker finds it in the environment."""
    home = Path(tempfile.mkdtemp(prefix="matcher-ingest-"))
    home.chmod(0o755)
    os.environ["MATCHER_HOME"] = str(home)
    try:
        yield home
    finally:
        stop_servers(home, force=True)
        shutil.rmtree(home, ignore_errors=True)


def measure(matcher: Matcher, name: str, feed: Path, images: Path) -> dict[str, float]:
    """Run the pipeline over a feed, then time its stages alone."""
    throughput = run_pipeline(matcher, feed, images, name)
    with feed.open(newline="", encoding="utf-8") as file:
        links = [row["image_link"] for row in csv.DictReader(file)]
    pictures = [(images / link).read_bytes() for link in links[:: max(1, len(links) // 300)]]
    cache_dir = matcher.settings.home / "cache" / "encoders"
    costs = time_stages(load_spec(matcher.settings.encoder), pictures, cache_dir)
    cores = len(os.sched_getaffinity(0))
    return {
        "pictures": len(links),
        **{f"{stage}_cpu_ms": 1000 * cost for stage, cost in asdict(costs).items()},
        "worker_cpu_ms": 1000 * throughput.worker_cpu_s,
        "postgres_cpu_ms": 1000 * throughput.postgres_cpu_s,
        "images_per_s": throughput.images_per_s,
        "allowed_per_s": cores / costs.total,
        "efficiency": throughput.images_per_s * costs.total / cores,
        "cpu_efficiency": costs.total / (throughput.worker_cpu_s + throughput.postgres_cpu_s),
        "share": throughput.share,
    }


def main() -> None:
    """Measure, print, and write JSON if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--json", type=Path, help="write the results here")
    parser.add_argument("--quick", action="store_true", help="a tenth of the pictures")
    arguments = parser.parse_args()
    if arguments.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    if not (arguments.data_dir / "abo").is_dir() or not (arguments.data_dir / "luma").is_dir():
        parser.error(f"{arguments.data_dir} holds no abo/ or no luma/")
    part = 10 if arguments.quick else 1
    results = {}
    with own_home() as home, Matcher(load_settings()) as matcher:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        small = write_small(arguments.data_dir, home / "abo", 10_000 // part)
        results["abo"] = measure(matcher, "abo", small, arguments.data_dir / "abo")
        large = write_large(arguments.data_dir, home / "large", 4_000 // part)
        results["large_jpeg"] = measure(matcher, "large_jpeg", large, large.parent)
    show(results)
    if arguments.json:
        columns = {key: {name: row[key] for name, row in results.items()} for key in results["abo"]}
        arguments.json.write_text(json.dumps(columns | {"goals": GOALS}, indent=2) + "\n")


def show(results: dict[str, dict[str, float]]) -> None:
    """Print a table for people."""
    for key in results["abo"]:
        print(f"{key:16}", *(f"{row[key]:>12.3f}" for row in results.values()))
    print(f"{'goal':16}", *(f"{GOALS[name]:>12.3f}" for name in results), *results)


if __name__ == "__main__":
    main()
