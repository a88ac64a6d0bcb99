"""The folder of a run: a data folder with servers for each process, and what they share."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from matcher.locks import FileLock, lock, try_lock
from matcher.servers import stop_servers

_RUN = "matcher-test-run-"
_HOME = "home-"
_LOCK = "run.lock"


def create_run() -> tuple[Path, FileLock]:
    """Make a run's folder, held by a lock, and remove the folders of runs that were killed."""
    folder = Path(tempfile.mkdtemp(prefix=_RUN))
    folder.chmod(0o755)  # the account that runs the servers passes through
    held = lock(folder / "draft")
    (folder / "draft").rename(folder / _LOCK)
    for path in folder.parent.glob(f"{_RUN}*/{_LOCK}"):
        with suppress(OSError):  # another account's, or removed by another run
            left = try_lock(path)
            if left is not None:
                remove_run(path.parent)
                left.close()
    return folder, held


def home_of(run: Path, process: str) -> Path:
    """Return the data folder of one of the run's processes."""
    return run / f"{_HOME}{process}"


def remove_run(run: Path) -> None:
    """Stop servers that a process left running, as one that was killed does, and delete all."""
    for home in run.glob(f"{_HOME}*"):
        stop_servers(home, force=True)
    shutil.rmtree(run, ignore_errors=True)
