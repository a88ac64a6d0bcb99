"""How much does a slow shop cost a fast one? The fast one's pictures/s beside it, over alone.

    python benchmarks/pipeline/slow_host.py --json FILE [--data-dir DATASETS] [--pictures N]

Both shops are servers on loopback, each with a catalogue; one worker embeds. The fast shop answers
at once, the slow one after `SLOW_S`. The slow one's pictures are ingested first. The goal is .8.
"""

import argparse
import csv
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from sqlalchemy import text

from benchmarks.support.own_home import own_home
from matcher.doorbell import EMBED_PENDING
from matcher.matcher import Matcher
from matcher.services.workforce import run_worker
from matcher.settings import load_settings

PICTURES = 600
SLOW_S = 11.0
GOAL = 0.8
_DONE = text("""
SELECT count(*) FROM matcher.embedding_job j JOIN matcher.catalog c ON c.id = j.catalog_id
WHERE c.name = :catalog AND j.state = 'done'
""")


@contextmanager
def open_shop(pictures: list[bytes], answer_s: float) -> Iterator[str]:
    """Serve pictures by number; each answer takes so many seconds."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            time.sleep(answer_s)
            body = pictures[int(self.path.strip("/").split(".")[0]) % len(pictures)]
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def ingest(matcher: Matcher, shop: str, count: int, catalog: str, home: Path) -> None:
    """Bring the shop's pictures in, a product each; every address is new."""
    feed = home / f"{catalog}.csv"
    with feed.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "image_link"))
        rows.writerows((f"{catalog}-{n}", f"{shop}/{n}.jpg?{catalog}") for n in range(count))
    matcher.ingest(feed, catalog=catalog)


def wait_for(matcher: Matcher, catalog: str, count: int) -> float:
    """Ring, and return how many pictures a second got their vector."""
    began = time.perf_counter()
    matcher.installation.doorbell.ring(EMBED_PENDING)
    while True:
        with matcher.installation.transaction() as connection:
            if connection.execute(_DONE, {"catalog": catalog}).scalar_one() == count:
                return count / (time.perf_counter() - began)
        time.sleep(0.2)


def run(pictures: list[bytes], home: Path) -> dict[str, object]:
    """Embed the fast shop's pictures alone, then others of it beside the slow shop."""
    count, half = len(pictures) // 2, len(pictures) // 2
    settings = load_settings(fetch_allow_private=True)
    with (
        Matcher(settings) as matcher,
        open_shop(pictures[:half], 0) as alone,
        open_shop(pictures[half:], 0) as fast,
        open_shop(pictures, SLOW_S) as slow,
        run_worker(home / "log" / "worker.log", settings),
    ):
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        ingest(matcher, fast, 32, "warm-up", home)
        wait_for(matcher, "warm-up", 32)
        ingest(matcher, alone, count, "alone", home)
        alone_per_s = wait_for(matcher, "alone", count)
        ingest(matcher, slow, 2 * count, "slow", home)
        time.sleep(2)  # the worker has begun with it
        ingest(matcher, fast, count, "beside", home)
        beside_per_s = wait_for(matcher, "beside", count)
    return {
        "pictures": count,
        "slow_s": SLOW_S,
        "alone_per_s": round(alone_per_s, 1),
        "beside_per_s": round(beside_per_s, 1),
        "share": round(beside_per_s / alone_per_s, 2),
        "goal": GOAL,
    }


def main() -> None:
    """Measure, and write the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--pictures", type=int, default=PICTURES)
    given = parser.parse_args()
    if given.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    paths = sorted((given.data_dir / "abo" / "catalog").glob("*.jpg"))[: 2 * given.pictures]
    with own_home("slow-host") as home:
        result = run([path.read_bytes() for path in paths], home)
    given.json.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
