"""The folder of a run: a data folder with servers for each process, and what they share."""

import shutil
from pathlib import Path

from matcher.servers import stop_servers

_HOME = "home-"


def home_of(run: Path, process: str) -> Path:
    """Return the data folder of one of the run's processes."""
    return run / f"{_HOME}{process}"


def remove_run(run: Path) -> None:
    """Stop servers that a process left running, as one that was killed does, and delete all."""
    for home in run.glob(f"{_HOME}*"):
        stop_servers(home, force=True)
    shutil.rmtree(run, ignore_errors=True)
