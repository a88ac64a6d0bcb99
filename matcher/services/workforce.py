"""Real workers as child processes, for as long as there is work."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from matcher.errors import MatcherError
from matcher.settings import Settings

WORKER_COMMAND = (sys.executable, "-m", "celery", "-A", "workers.app", "worker")
PARENT_VARIABLE = "MATCHER_WORKER_PARENT"  # a worker with a parent ends with it, killed or not
POLL_S = 0.25
STOP_S = 30.0
RING_S = 5.0
STALLED_S = 600.0

JobCounts = dict[str, int]


@contextmanager
def run_worker(
    log_file: Path, settings: Settings | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run one worker process with its output in `log_file`; it is told to stop, then waited for.

    Args:
        log_file: what it says goes here.
        settings: None for those of the environment.
    """
    environ = dict(os.environ) if settings is None else settings.to_environ()
    log_file.parent.mkdir(parents=True, exist_ok=True)
    with log_file.open("ab") as output:
        process = subprocess.Popen(
            [*WORKER_COMMAND, "--loglevel", "WARNING", "--without-gossip", "--without-mingle"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env=environ | {PARENT_VARIABLE: str(os.getpid())},
        )
        try:
            yield process
        finally:
            _stop(process)


def wait_for_worker(
    settings: Settings,
    log_file: Path,
    count_jobs: Callable[[], JobCounts],
    ring: Callable[[], bool],
    on_progress: Callable[[JobCounts], None],
) -> JobCounts:
    """Start a worker, and wait until every job is done, failed, or put off to a later try.

    When nothing moves because the broker is away, the worker is stopped, and jobs may be left.

    Args:
        settings: the worker's.
        log_file: what it says goes here.
        count_jobs: tells the jobs in each state.
        ring: called now and then while nothing moves: a ring may be lost. False when nobody can
            hear it.
        on_progress: called with the counts after each look.

    Raises:
        MatcherError: the worker ended before its work, or got nowhere; the log says why.
    """
    counts = count_jobs()
    moved = rung = monotonic()
    count_s = 0.0
    with run_worker(log_file, settings) as worker:
        while counts["pending"] + counts["leased"]:
            if worker.poll() is not None:
                raise MatcherError(
                    f"the worker ended with code {worker.returncode}: see {log_file}"
                )
            sleep(max(POLL_S, 10 * count_s))
            asked_at = monotonic()
            before, counts, now = counts, count_jobs(), monotonic()
            count_s = now - asked_at
            on_progress(counts)
            if counts != before:
                moved = rung = now
            elif now - moved > STALLED_S:
                raise MatcherError(f"no picture was embedded for {STALLED_S:.0f} s: see {log_file}")
            elif now - rung > RING_S:
                if not ring():
                    break
                rung = now
    return counts


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    started = monotonic()
    while process.poll() is None:
        if monotonic() - started > STOP_S:
            process.kill()
        sleep(0.05)
