"""How much of the cores does the pipeline turn into vectors? Its images/s over what they allow.

What the cores allow: cores / (decode + forward + blocks), CPU seconds an image, each stage timed
alone in the same run; `blocks` is all that stands between decoding and the model: resizing and the
cues. Half of the rounds are timed before the pipeline runs and half after it, and the median
counts: a shared machine slows stages and pipeline alike, and the best round would only be the
luckiest. The pipeline is the real one: the pictures are ingested into an embedded PostgreSQL of the
benchmark's own, then a worker process takes them from job to committed vector. The worker was
started before and has embedded some other pictures. The first set is a first load: the clock runs
from the ring of the doorbell until the HNSW index that ends it stands. The second set goes into the
live index: the clock stops with the last vector.

`efficiency` counts every core as ours. Where other programs were busy meanwhile, `cpu_efficiency`
(the stages over the CPU seconds an image of worker and servers together) is an upper bound that
does not depend on them, and `share` tells what part of the machine's CPU time was ours.
"""

import argparse
import csv
import json
import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

import psutil
from PIL import Image
from sqlalchemy import text

from benchmarks.support.own_home import own_home
from matcher.db.engine import create_owner_engine
from matcher.encoders import EncoderSpec, load_spec
from matcher.encoders.cues import load_cue
from matcher.encoders.families import load_family
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime import load_runtime
from matcher.images.decode import decode_image
from matcher.matcher import Matcher
from matcher.servers import ensure_servers, inspect_servers
from matcher.services.workforce import run_worker
from matcher.settings import load_settings

WARM_UP = 64
ROUNDS = 3
LARGE = (1200, 1600)
GOALS = {"abo": 0.85, "large_jpeg": 0.80}


@dataclass(frozen=True, slots=True)
class Costs:
    """CPU seconds an image of each stage alone."""

    decode: float
    blocks: float
    forward: float

    @property
    def total(self) -> float:
        """CPU seconds that an image needs in all."""
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
    rows = read_table(data_dir / "abo" / "products.csv")
    return write_table(folder / "products.csv", rows[:count])


def read_table(path: Path) -> list[tuple[str, str]]:
    """Read ids and pictures of a feed."""
    with path.open(newline="", encoding="utf-8") as file:
        return [(row["id"], row["image_link"]) for row in csv.DictReader(file)]


def write_table(path: Path, rows: Sequence[tuple[str, str]]) -> Path:
    """Write a feed of ids and pictures."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("id", "image_link"), *rows])
    return path


def time_stages(spec: EncoderSpec, pictures: Sequence[bytes], cache_dir: Path) -> list[Costs]:
    """Time each stage alone over the pictures, some rounds, all threads counted."""
    tower = load_family(spec.family).image_tower(spec)
    runtime = load_runtime(tower, key=spec.fingerprint, device="cpu", cache_dir=cache_dir)
    cues = [load_cue(block.name) for block in spec.blocks[1:]]

    decode_spec = partial(
        decode_image,
        min_side=spec.decode_min_side,
        honour_profiles=spec.preprocessing.honour_profiles,
    )

    # Results are let go at once, as in the pipeline: keeping them makes the kernel find new memory
    # for each, which cost half as much again.
    def decode() -> None:
        for data in pictures:
            decode_spec(data)

    def blocks() -> None:
        for image in decoded:
            pixels = prepare(image, spec.preprocessing)
            for cue in cues:
                cue.encode(pixels)

    decoded = [decode_spec(data) for data in pictures[::4]]
    inputs = [prepare(image, spec.preprocessing) for image in decoded]
    return [
        Costs(
            cpu_s(decode) / len(pictures),
            cpu_s(blocks) / len(decoded),
            cpu_s(lambda: runtime.run(iter(inputs), len(inputs))) / len(inputs),
        )
        for _ in range(ROUNDS)
    ]


def cpu_s(stage: Callable[[], object]) -> float:
    """Return the CPU seconds of one round."""
    started = time.process_time()
    stage()
    return time.process_time() - started


def typical(rounds: Sequence[Costs]) -> Costs:
    """Return each stage's median."""
    return Costs(
        median(costs.decode for costs in rounds),
        median(costs.blocks for costs in rounds),
        median(costs.forward for costs in rounds),
    )


def run_pipeline(
    matcher: Matcher, worker: int, feed: Path, images: Path, catalog: str
) -> Throughput:
    """Ingest a feed, then let the worker hear of it."""
    process = psutil.Process(worker)
    process.suspend()  # it would begin with the first chunk
    try:
        n = matcher.ingest(feed, catalog=catalog, images=images).pictures
        started = take_snapshot(matcher, worker)
        rung_at = time.time()
    finally:
        process.resume()
    wait_until_embedded(matcher, worker)
    ended_at = read_last_commit(matcher)
    ended = take_snapshot(matcher, worker)
    ours = ended.worker_s - started.worker_s + ended.postgres_s - started.postgres_s
    return Throughput(
        images_per_s=n / (ended_at - rung_at),
        worker_cpu_s=(ended.worker_s - started.worker_s) / n,
        postgres_cpu_s=(ended.postgres_s - started.postgres_s) / n,
        share=ours / (ended.machine_s - started.machine_s),
    )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """CPU seconds spent so far."""

    worker_s: float
    postgres_s: float
    machine_s: float


def wait_until_embedded(matcher: Matcher, worker: int) -> None:
    """Wait until no job is open.

    Raises:
        SystemExit: a picture failed, or the worker ended.
    """
    while (counts := matcher.embedding.count_jobs())["pending"] + counts["leased"]:
        if counts["failed"] + counts["retrying"] or not psutil.pid_exists(worker):
            raise SystemExit(f"not every picture could be embedded: {counts}")
        time.sleep(0.5)  # counting costs the database: seldom


def take_snapshot(matcher: Matcher, worker: int) -> Snapshot:
    """Read the clocks of CPU time."""
    states = inspect_servers(matcher.settings.home)
    postgres = next(state.pid for state in states if state.name == "PostgreSQL")
    machine = psutil.cpu_times()
    busy = machine.user + machine.nice + machine.system + machine.irq + machine.softirq
    return Snapshot(tree_cpu_s(worker), tree_cpu_s(postgres or 0), busy)


def tree_cpu_s(pid: int) -> float:
    """Return the CPU seconds of a process and its children, ended ones included."""
    process = psutil.Process(pid)
    total = sum(process.cpu_times()[:4])
    for child in process.children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it has just ended, and counts with its parent
            with_ended = child.cpu_times()
            total += with_ended.user + with_ended.system
    return float(total)


def read_last_commit(matcher: Matcher) -> float:
    """Return when the last vector's transaction began, seconds since the epoch."""
    with matcher.installation.transaction() as connection:
        query = "SELECT extract(epoch FROM max(updated_at)) FROM matcher.embedding_job"
        return float(connection.execute(text(query)).scalar_one())


def measure(matcher: Matcher, worker: int, name: str, feed: Path, images: Path) -> dict[str, float]:
    """Run the pipeline over a feed, and time its stages alone before and after it."""
    links = [link for _, link in read_table(feed)]
    pictures = [(images / link).read_bytes() for link in links[:: max(1, len(links) // 300)]]
    cache_dir = matcher.settings.home / "cache" / "encoders"
    spec = load_spec(matcher.settings.encoder)
    before = time_stages(spec, pictures, cache_dir)
    throughput = run_pipeline(matcher, worker, feed, images, name)
    costs = typical(before + time_stages(spec, pictures, cache_dir))
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
    with own_home("ingest") as home, Matcher(load_settings()) as matcher:
        results = measure_all(matcher, home, arguments.data_dir, part)
    show(results)
    if arguments.json:
        columns = {key: {name: row[key] for name, row in results.items()} for key in results["abo"]}
        arguments.json.write_text(json.dumps(columns | {"goals": GOALS}, indent=2) + "\n")


def measure_all(
    matcher: Matcher, home: Path, data_dir: Path, part: int
) -> dict[str, dict[str, float]]:
    """Start a worker, warm it up, and measure the sets one after the other."""
    matcher.installation.load_encoder(matcher.installation.ensure_encoder())
    small = write_small(data_dir, home / "abo", 10_000 // part)
    large = write_large(data_dir, home / "large", 4_000 // part)
    warm_up = write_table(home / "warm-up.csv", read_table(small)[:WARM_UP])
    with run_worker(home / "log" / "worker.log") as process:
        matcher.ingest(warm_up, catalog="warm-up", images=data_dir / "abo")
        wait_until_embedded(matcher, process.pid)
        forget(matcher)
        return {
            "abo": measure(matcher, process.pid, "abo", small, data_dir / "abo"),
            "large_jpeg": measure(matcher, process.pid, "large_jpeg", large, large.parent),
        }


def forget(matcher: Matcher) -> None:
    """Drop the warm-up's vectors: what follows is a first load."""
    home = matcher.settings.home
    owner = create_owner_engine(lambda: ensure_servers(home).owner_url)
    with owner.begin() as connection:
        connection.execute(text("TRUNCATE matcher.embedding, matcher.candidate"))
    owner.dispose()


def show(results: dict[str, dict[str, float]]) -> None:
    """Print a table for people."""
    for key in results["abo"]:
        print(f"{key:16}", *(f"{row[key]:>12.3f}" for row in results.values()))
    print(f"{'goal':16}", *(f"{GOALS[name]:>12.3f}" for name in results), *results)


if __name__ == "__main__":
    main()
