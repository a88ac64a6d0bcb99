"""What a deep answer costs, step by step, from the bytes of a photo to the verdict.

    python benchmarks/deep/cost.py --data-dir DATASETS --json FILE [--rows N] [--photos N]

The gallery is drawn (`benchmarks.search.support.vectors`), with cue rows of real pictures, of `abo`
and `grocery`, given out in turn. Photos of `grocery` val ask one after the other. Written are the
least and the median of each step, milliseconds of the clock and of the client's CPU, and the first
answer after the start. For one core run it under `taskset -c 0`.
"""

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import psycopg

from benchmarks.search.peers.postgres import MatcherPeer
from benchmarks.search.support.arguments import parse_with_data
from benchmarks.search.support.catalog_tables import start_matcher
from benchmarks.search.support.vectors import DrawnVectors, real_vectors
from benchmarks.support.own_home import own_home
from benchmarks.support.photo_sets import read_rows
from matcher.cues import cue_versions, list_common, load_cue
from matcher.images.decode import decode_image
from matcher.matcher import Matcher
from matcher.search.deep.answer import rank
from matcher.search.deep.calibration import load_shipped
from matcher.search.deep.candidates import find_union
from matcher.search.deep.features import describe
from matcher.settings import load_settings

POOL = 400  # pictures that cue rows are read of
SIZES = (20, 60)

_FILL = """
INSERT INTO matcher.cue (product_id, image_id, cue, version, catalog_id, content)
SELECT c.product_id, c.image_id, %(cue)s, %(version)s, c.catalog_id,
       (CAST(%(rows)s AS bytea[]))[1 + c.product_id %% cardinality(CAST(%(rows)s AS bytea[]))]
FROM matcher.candidate c
"""


@dataclass
class Clock:
    """Times of each step."""

    wall: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    cpu: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time a block."""
        wall, cpu = perf_counter(), process_time()
        yield
        self.wall[name].append(1000 * (perf_counter() - wall))
        self.cpu[name].append(1000 * (process_time() - cpu))

    def to_dict(self) -> dict[str, Any]:
        """Return least and median of each step, ms."""
        return {
            name: {
                "wall_ms": [round(min(values), 1), round(float(np.median(values)), 1)],
                "client_cpu_ms": [
                    round(min(self.cpu[name]), 1),
                    round(float(np.median(self.cpu[name])), 1),
                ],
            }
            for name, values in self.wall.items()
        }


def fill_cues(url: str, pictures: Sequence[Path]) -> None:
    """Give every candidate the cue rows of some real picture."""
    pixels = [decode_image(each.read_bytes(), min_side=256) for each in pictures]
    with psycopg.connect(url) as connection:
        for name in list_common():
            rows = [load_cue(name).extract(each) for each in pixels]
            values = {"cue": name, "version": cue_versions()[name], "rows": rows}
            connection.execute(_FILL, values)


def ask(matcher: Matcher, photos: Sequence[bytes]) -> dict[str, Any]:
    """Return what each step costs, whole answers, and the first one."""
    first, clock = Clock(), Clock()
    with first.step("first answer"):
        matcher.match(photos[0], depth="deep")
    for photo in photos:
        with clock.step("whole answer"):
            matcher.match(photo, depth="deep")
        with clock.step("vector depth"):
            matcher.match(photo, depth="vector")
        with clock.step("look: decode, views, cues of the photo"):
            query = matcher.answers.deep.look(photo)
        with clock.step("union, rows read"), matcher.installation.question() as connection:
            union = find_union(connection, query.looks, {}, cues=cue_versions())
        for size in SIZES:
            some = union.candidates[:size]
            with clock.step(f"features of {size}"):
                describe(query.spec, query.looks, some, query.cues)
            with clock.step(f"features, fusion and verdict of {size}"):
                rank(query, some, load_shipped(), pictures=0)
    return {**first.to_dict(), **clock.to_dict()}


def main() -> None:
    """Build, fill, ask."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000, help="of the gallery")
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--json", type=Path, required=True)
    arguments = parse_with_data(parser)
    data = Path(arguments.data_dir)
    gallery = DrawnVectors(real_vectors(data, arguments.cache_dir).gallery, arguments.rows, seed=0)
    tables = ("abo", "grocery")
    pool = [
        data / name / row["image_link"]
        for name in tables
        for row in read_rows(data / name / "products.csv")[:POOL]
    ]
    val = read_rows(data / "grocery" / "val.csv")
    step = max(1, len(val) // arguments.photos)
    photos = [(data / "grocery" / row["image"]).read_bytes() for row in val[::step]]
    with own_home("deep-cost") as home:
        servers = start_matcher(home)
        with closing(MatcherPeer(servers)) as peer:
            peer.build(gallery)
        fill_cues(servers.owner_url, pool)
        with Matcher(load_settings(home=home)) as matcher:
            figures = ask(matcher, photos)
    found = {
        "rows": arguments.rows,
        "photos": len(photos),
        "cores": len(os.sched_getaffinity(0)),
        "steps": figures,
    }
    arguments.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
