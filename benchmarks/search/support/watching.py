"""What a server takes while something runs: memory, and how long an index build still needs."""

import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil
import psycopg
from psycopg.sql import SQL

from matcher.servers import inspect_servers

_SAMPLE_S = 1.0
_PRINT_S = 15.0
_BUILD = """
SELECT phase, tuples_done, tuples_total, blocks_done, blocks_total
FROM pg_stat_progress_create_index
"""


class Watch:
    """Notes the peak of PostgreSQL's memory until the block ends, and prints what a build does.

    Attributes:
        peak_bytes: memory of all its processes together, what they share counted once.
    """

    def __init__(self, home: Path, url: str) -> None:
        self.peak_bytes = 0
        self._home, self._url = home, url
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        printed_at = began = time.monotonic()
        while True:
            self.peak_bytes = max(self.peak_bytes, measure_memory(self._home))
            now = time.monotonic()
            if now - printed_at > _PRINT_S:
                printed_at = now
                with suppress(psycopg.Error):  # it is just being restarted
                    print_build(self._url, now - began)
            if self._ended.wait(_SAMPLE_S):
                return


def measure_memory(home: Path) -> int:
    """Return bytes of PostgreSQL's processes; a page that several share counts once in all."""
    return sum(_share_of(each.pid) for each in _list_processes(home))


def measure_cpu_s(home: Path) -> float:
    """Return the CPU seconds of PostgreSQL so far, with what its ended processes have used."""
    used = 0.0
    for number, each in enumerate(_list_processes(home)):
        with suppress(psutil.NoSuchProcess):
            times = each.cpu_times()
            used += times.user + times.system
            if number == 0:  # the leader waits for all others
                used += times.children_user + times.children_system
    return used


def _list_processes(home: Path) -> list[psutil.Process]:
    """Return PostgreSQL's processes, the leader first."""
    pids = [state.pid for state in inspect_servers(home) if state.name == "PostgreSQL"]
    if not pids or pids[0] is None:
        return []
    with suppress(psutil.NoSuchProcess):
        leader = psutil.Process(pids[0])
        return [leader, *leader.children(recursive=True)]
    return []


def count_pages(connection: psycopg.Connection[Any], query: Any, values: Any) -> int:
    """Return how many pages a query reads, cached or not."""
    explained = connection.execute(
        SQL("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {}").format(query),
        values,
    ).fetchone()
    assert explained is not None
    plan = explained[0][0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])


def _share_of(pid: int) -> int:
    with suppress(OSError):  # it has just ended, or is not ours to look into
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return 1024 * int(line.split()[1])
    return 0


def print_build(url: str, seconds: float) -> None:
    """Print how far an index build is, if there is one."""
    with psycopg.connect(url) as connection:
        row = connection.execute(_BUILD).fetchone()
    if row is None:
        return
    phase, tuples, all_tuples, blocks, all_blocks = row
    done = tuples / all_tuples if all_tuples else blocks / all_blocks if all_blocks else 0.0
    left = f", {say_left(seconds, done)}" if done else ""
    print(f"  {phase}: {100 * done:.0f} %{left}", flush=True)


def say_left(seconds: float, done: float) -> str:
    """Return how long the rest needs when it goes on as it went so far."""
    left = seconds * (1 - done) / done if done else 0.0
    return f"about {left / 60:.0f} min left" if left > 90 else f"about {left:.0f} s left"


def drop_page_cache() -> bool:
    """Make the system forget files it holds in memory; False where only root may."""
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3\n")
    except OSError:
        return False
    return True
