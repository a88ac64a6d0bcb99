"""Real worker processes and a real shop on loopback, for tests that need the whole pipeline."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import monotonic, sleep
from zlib import crc32

import redis

from matcher.settings import Settings

WORKER = (sys.executable, "-m", "celery", "-A", "workers.app", "worker")
PATIENCE_S = 120.0


def worker_environment(settings: Settings, **more: object) -> dict[str, str]:
    """The environment in which a worker process has these settings."""
    chosen = {f"MATCHER_{name.upper()}": str(value) for name, value in more.items()}
    logs = {"MATCHER_LOG_JSON": "true", "MATCHER_LOG_LEVEL": "info"}
    return settings.to_environ() | chosen | logs


def own_broker(url: str, number: int) -> str:
    """An emptied database of the broker: other tests' doorbells must not be heard."""
    own = f"{url.rpartition('/')[0]}/{number}"
    with redis.Redis.from_url(own) as client:
        client.flushdb()
    return own


def spawn_worker(
    environment: dict[str, str], log: Path, *options: str, command: tuple[str, ...] = WORKER
) -> subprocess.Popen[bytes]:
    """Start a worker in a session of its own; the caller ends it."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [*command, *options],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )


@contextmanager
def running_worker(
    environment: dict[str, str], log: Path, *options: str, command: tuple[str, ...] = WORKER
) -> Iterator[subprocess.Popen[bytes]]:
    process = spawn_worker(environment, log, *options, command=command)
    try:
        yield process
    finally:
        end_worker(process)


def end_worker(process: subprocess.Popen[bytes]) -> None:
    """Stop a worker, and whatever it started, by force if it must be."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_until(condition: Callable[[], bool], what: str, log: Path | None = None) -> None:
    started = monotonic()
    while not condition():
        if monotonic() - started > PATIENCE_S:
            said = log.read_text()[-3000:] if log and log.exists() else ""
            raise AssertionError(f"{what}: not within {PATIENCE_S:.0f} s\n{said}")
        sleep(0.05)


def count_encoded(log: Path) -> int:
    """Sum what workers say in a log that they encoded, whether or not it was committed."""
    if not log.exists():
        return 0
    events = map(_read_event, log.read_text().splitlines())
    return sum(int(each["n"]) for each in events if each.get("event") == "batch.encoded")


def _read_event(line: str) -> dict[str, str]:
    try:
        return dict(json.loads(line))
    except ValueError:  # Celery's own lines, or one that a kill cut off
        return {}


@dataclass(slots=True)
class Shop:
    """Serves what is put into `pages`; a list is served one by one, its last entry for good.

    Each file has an ETag; who sends it is answered with 304. It says when it was made where that
    stands in `made`.
    """

    url: str
    pages: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)
    made: dict[str, datetime] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    answered: list[int] = field(default_factory=list)

    def put(self, path: str, *bodies: bytes | int) -> str:
        """Answer a path with these bodies or bare statuses, in order; returns its URL."""
        self.pages[path] = [(b, b"") if isinstance(b, int) else (200, b) for b in bodies]
        return self.url + path

    def next_answer(self, path: str) -> tuple[int, bytes]:
        answers = self.pages.get(path, [(404, b"")])
        return answers.pop(0) if len(answers) > 1 else answers[0]


@contextmanager
def open_shop(answer_s: float = 0.0) -> Iterator[Shop]:
    """Open a shop; each answer takes it so many seconds."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            shop.asked.append(self.path)
            sleep(answer_s)
            status, body = shop.next_answer(self.path)
            etag = f'"{crc32(body)}"'
            if status == 200 and self.headers["If-None-Match"] == etag:
                status, body = 304, b""
            shop.answered.append(status)
            self.send_response(status)
            self.send_header("ETag", etag)
            if made := shop.made.get(self.path):
                self.send_header("Last-Modified", format_datetime(made, usegmt=True))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shop = Shop(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield shop
        finally:
            server.shutdown()
            thread.join()
