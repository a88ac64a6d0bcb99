"""PostgreSQL settings that fit the machine."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

Setting = str | int | float

_MIB = 1024 * 1024
_GIB = 1024 * _MIB


@dataclass(frozen=True, slots=True)
class Machine:
    """Memory and disk that the servers may use, in bytes, and cores."""

    memory: int
    cores: int
    shared_memory: int
    disk: int


def measure_machine(folder: Path) -> Machine:
    """Measure the machine for a server with data in `folder`; limits of control groups count."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        shared_memory = shutil.disk_usage("/dev/shm").free  # noqa: S108
    except OSError:
        shared_memory = 0
    return Machine(
        memory=min([physical, *_memory_limits()]),
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1,
        shared_memory=shared_memory,
        disk=shutil.disk_usage(folder).free,
    )


def postgres_settings(machine: Machine) -> dict[str, Setting]:
    """Return `postgresql.conf` values; the encoders need memory, too, so buffers get a quarter.

    Index and short vectors of ten million products take 13 GB. Queries are a third faster when
    PostgreSQL's own buffers hold most of the pages they read, instead of the system's cache.

    An HNSW build that does not fit `maintenance_work_mem` becomes several times slower.
    """
    maintenance = _clamp(machine.memory // 8, 64 * _MIB, 8 * _GIB)
    return {
        "shared_buffers": _megabytes(_clamp(machine.memory // 4, 64 * _MIB, 16 * _GIB)),
        "effective_cache_size": _megabytes(_clamp(machine.memory // 2, 256 * _MIB, 1024 * _GIB)),
        "maintenance_work_mem": _megabytes(maintenance),
        "autovacuum_work_mem": _megabytes(_clamp(machine.memory // 64, 64 * _MIB, _GIB)),
        "work_mem": _megabytes(_clamp(machine.memory // 384, 8 * _MIB, 128 * _MIB)),
        # A parallel index build needs the whole graph in shared memory; /dev/shm of a container
        # often has only 64 MB.
        "dynamic_shared_memory_type": (
            "posix" if machine.shared_memory > maintenance + 256 * _MIB else "sysv"
        ),
        "max_connections": 100,
        "max_worker_processes": 8 + machine.cores,
        "max_parallel_workers": machine.cores,
        "max_parallel_workers_per_gather": _clamp(machine.cores // 2, 0, 4),
        "max_parallel_maintenance_workers": _clamp(machine.cores - 1, 0, 8),
        "max_wal_size": _megabytes(_clamp(machine.disk // 16, 256 * _MIB, 4 * _GIB)),
        "checkpoint_timeout": "15min",
        "jit": "off",
        "random_page_cost": 1.1,
        "effective_io_concurrency": 64,
        "wal_compression": "off",
    }


def _memory_limits() -> list[int]:
    limits = [_read_limit(Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))]
    try:
        line = Path("/proc/self/cgroup").read_text().splitlines()[-1]
    except (OSError, IndexError):
        line = ""
    root = Path("/sys/fs/cgroup")
    group = root / line.rpartition("::")[2].lstrip("/")
    while group.is_relative_to(root):  # limits of the groups above apply, too
        limits.append(_read_limit(group / "memory.max"))
        group = group.parent
    return [limit for limit in limits if limit]


def _read_limit(path: Path) -> int:
    try:
        return int(path.read_text())
    except (OSError, ValueError):  # no such control group, or "max"
        return 0


def _clamp(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


def _megabytes(size: int) -> str:
    return f"{size // _MIB}MB"
