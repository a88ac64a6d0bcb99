"""How a parallel run spreads the tests: a file goes to one process, and the slow files go first."""

import os

import pytest
from xdist.scheduler import LoadScopeScheduling

from matcher.encoders.runtime import count_cores

MAX_PROCESSES = 8
"""Each has servers of its own, and may hold torch and several encoders."""
TOGETHER = ("tests/acceptance/demo/",)
"""Folders whose files share what takes long to make."""
SLOW_FIRST = (
    "tests/acceptance/demo/",
    "tests/acceptance/",
    "tests/faults/",
    "tests/integration/",
    "tests/unit/encoders/",
    "tests/unit/training/",
    "tests/migration/",
    "tests/contract/",
)


class FileScheduling(LoadScopeScheduling):
    """Gives whole files to processes, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        return scope_of(nodeid)


def scope_of(nodeid: str) -> str:
    """Return the file, or the folder, whose tests share a process."""
    for folder in TOGETHER:
        if nodeid.startswith(folder):
            return folder
    return nodeid.partition("::")[0]


def rank(item: pytest.Item) -> int:
    """Return a test's place among the folders: what ends a run should be short."""
    for place, folder in enumerate(SLOW_FIRST):
        if item.nodeid.startswith(folder):
            return place
    return len(SLOW_FIRST)


def share_cores() -> None:
    """Let the libraries of this process use its share of the cores; before they are loaded."""
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if processes > 1:
        threads = max(1, count_cores() // processes)
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))
