"""Where an encoder runs: CUDA when there is a GPU, else the fastest exact CPU runtime."""

import ctypes
import math
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, Protocol

from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.tower import Tower
from matcher.errors import EncoderError

_CGROUP = Path("/sys/fs/cgroup")


class Runtime(Protocol):
    """Runs one tower; safe to call from several threads at once."""

    @property
    def dimension(self) -> int:
        """Columns of the output, as the loaded model has them."""
        ...

    def run(self, inputs: Iterable[NDArray[Any]], count: int) -> Vectors:
        """Return one row an input, in order.

        Args:
            inputs: arrays of the tower's shape and type, drawn as room comes free.
            count: how many there are.

        Returns:
            float32, (count, dimension).
        """
        ...


def load_runtime(
    tower: Tower,
    *,
    key: str,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    cache_dir: Path | None = None,
    threads: int | None = None,
) -> Runtime:
    """Return the tower on the device it runs fastest on.

    Args:
        tower: what to run.
        key: of the exported graph in `cache_dir`: the encoder's fingerprint.
        device: `auto` takes the GPU when there is one.
        cache_dir: keeps exported graphs; None keeps nothing.
        threads: CPU threads; None for one a core this process may use.

    Raises:
        EncoderError: `device` is `cuda` and there is none, or the tower cannot be built.
    """
    if device == "cuda" or (device == "auto" and may_have_cuda()):
        from matcher.encoders.runtime.torch import TorchRuntime, has_cuda

        if has_cuda():
            return TorchRuntime(tower, device="cuda")
        if device == "cuda":
            raise EncoderError(
                "device 'cuda': torch finds no GPU here; check the driver, or set the device to"
                " 'auto' (MATCHER_DEVICE=auto)"
            )
    from matcher.encoders.runtime.openvino import OpenVinoRuntime

    return OpenVinoRuntime(tower, key=key, cache_dir=cache_dir, threads=threads or count_cores())


def may_have_cuda() -> bool:
    """Tell whether asking torch for a GPU is worth the seconds its import takes."""
    if not any(Path(path).exists() for path in ("/dev/nvidiactl", "/dev/nvidia0", "/dev/dxg")):
        return False
    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    return True


def count_cores() -> int:
    """Return how many cores this process may use: its affinity, and a container's CPU quota."""
    cores = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    quota = _read_cpu_quota(_CGROUP)
    return cores if quota is None else max(1, min(cores, math.ceil(quota)))


def _read_cpu_quota(folder: Path) -> float | None:
    """Return the cores that a container may use, cgroup version 2 or 1; None without a limit."""
    try:
        if (limits := folder / "cpu.max").exists():
            quota, period = limits.read_text().split()
        else:
            quota, period = (
                (folder / "cpu" / f"cpu.cfs_{name}_us").read_text() for name in ("quota", "period")
            )
        return int(quota) / int(period) if int(quota) > 0 else None
    except (OSError, ValueError, ZeroDivisionError):  # no such file, or "max"
        return None
