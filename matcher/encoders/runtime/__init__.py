"""Where an encoder runs: CUDA when there is a GPU, else the fastest exact CPU runtime."""

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, Protocol

from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.tower import Tower
from matcher.errors import EncoderError


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
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
