"""File locks that end with their holders: who uses the servers, who writes a study.

An flock belongs to an open file. Whoever inherits the descriptor holds it too, and the kernel
lets go of it when the last holder is gone, however that holder died.
"""

import contextlib
import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self


class FileLock:
    """A lock that is held until `close` here and in every process that inherited it."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor

    def close(self) -> None:
        """Give up this process's copy. A forked child keeps its own, so nothing is unlocked."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
        self.descriptor = -1

    def is_current(self) -> bool:
        """Whether the path still names the locked file; a data folder may be deleted meanwhile."""
        try:
            there, held = self.path.stat(), os.fstat(self.descriptor)
        except OSError:
            return False
        return (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def lock(path: Path, *, shared: bool = False) -> FileLock:
    """Wait for the lock on `path` and return it."""
    held = FileLock(path, _open(path))
    fcntl.flock(held.descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
    return held


def try_lock(path: Path, *, shared: bool = False) -> FileLock | None:
    """Return the lock on `path`, or None when it cannot be had at once."""
    held = FileLock(path, _open(path))
    try:
        fcntl.flock(held.descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        return None
    return held


def is_locked(path: Path) -> bool:
    """Whether anyone holds the lock on `path` exclusively; creates nothing."""
    if not path.exists():
        return False
    probe = try_lock(path, shared=True)
    if probe is not None:
        probe.close()
    return probe is None


def holders(path: Path) -> list[int]:
    """Return the ids of the processes that took a lock on `path`, as far as the kernel tells."""
    inode = str(path.stat().st_ino)
    pids = set()
    with contextlib.suppress(OSError):  # no /proc outside Linux
        for line in Path("/proc/locks").read_text().splitlines():
            fields = line.split()
            # "1: FLOCK ADVISORY READ 4711 fe:00:1234 0 EOF"; a waiting process has "->" here
            if fields[1] == "FLOCK" and fields[5].rsplit(":", 1)[-1] == inode:
                pids.add(int(fields[4]))
    return sorted(pid for pid in pids if pid > 0)


def _open(path: Path) -> int:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    give_to_folder_owner(descriptor, path.parent)
    return descriptor


def give_to_folder_owner(descriptor: int, folder: Path) -> None:
    """Let a file that root makes in an ordinary account's folder be that account's."""
    owner = folder.stat()
    if os.geteuid() == 0 and os.fstat(descriptor).st_uid != owner.st_uid:
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
