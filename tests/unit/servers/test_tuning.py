"""PostgreSQL settings that follow the machine."""

from pathlib import Path

import pytest

from matcher.servers.tuning import Machine, measure_machine, postgres_settings

GIB = 1024**3
LARGE = Machine(memory=64 * GIB, cores=16, shared_memory=32 * GIB, disk=500 * GIB)
SMALL = Machine(memory=GIB // 2, cores=1, shared_memory=64 * 1024**2, disk=2 * GIB)


def megabytes(settings: dict[str, str | int | float], name: str) -> int:
    return int(str(settings[name]).removesuffix("MB"))


@pytest.mark.parametrize("machine", [SMALL, LARGE])
def test_index_builds_and_buffers_leave_most_memory_to_the_encoders(machine: Machine) -> None:
    settings = postgres_settings(machine)
    taken = megabytes(settings, "shared_buffers") + megabytes(settings, "maintenance_work_mem")
    assert taken <= 3 * machine.memory // 8 // 1024**2


def test_small_shared_memory_is_not_used_for_parallel_index_builds() -> None:
    assert postgres_settings(SMALL)["dynamic_shared_memory_type"] == "sysv"
    assert postgres_settings(LARGE)["dynamic_shared_memory_type"] == "posix"


def test_write_ahead_log_leaves_room_on_a_small_disk() -> None:
    assert megabytes(postgres_settings(SMALL), "max_wal_size") == 256
    assert megabytes(postgres_settings(LARGE), "max_wal_size") == 4096


def test_this_machine_can_be_measured(tmp_path: Path) -> None:
    machine = measure_machine(tmp_path)
    assert machine.memory > 64 * 1024**2
    assert machine.cores >= 1
    assert machine.disk > 0
