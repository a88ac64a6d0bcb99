"""Plain torch: autocast and pinned batches on a GPU, the reference for other runtimes on a CPU."""

from collections.abc import Iterable
from itertools import islice
from threading import Lock
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.tower import Tower

_BATCH = {"cuda": 64, "cpu": 8}


class TorchRuntime:
    """Runs a tower eagerly; batches are drawn while the GPU computes the one before."""

    def __init__(self, tower: Tower, *, device: Literal["cpu", "cuda"]) -> None:
        self._device = device
        self._dtype = getattr(torch, tower.dtype)
        self._module = tower.build().to(device).to(memory_format=torch.channels_last)
        self._lock = Lock()
        probe = torch.zeros((1, *tower.shape), dtype=self._dtype)
        self.dimension = int(self._forward(probe).shape[1])

    def run(self, inputs: Iterable[NDArray[Any]], count: int) -> Vectors:
        """Return one row an input; see `Runtime.run`."""
        vectors = np.empty((count, self.dimension), np.float32)
        source, done = iter(inputs), 0
        pending: list[tuple[int, torch.Tensor]] = []
        with self._lock:
            while batch := list(islice(source, _BATCH[self._device])):
                pending.append((done, self._forward(torch.from_numpy(np.stack(batch)))))
                done += len(batch)
                if len(pending) > 1:
                    _collect(vectors, *pending.pop(0))
            for start, rows in pending:
                _collect(vectors, start, rows)
        return vectors

    def _forward(self, batch: torch.Tensor) -> torch.Tensor:
        cuda = self._device == "cuda"
        if cuda:
            batch = batch.pin_memory().to(self._device, non_blocking=True)
        with torch.inference_mode(), torch.autocast(self._device, torch.float16, enabled=cuda):
            rows: torch.Tensor = self._module(batch)
        return rows.float()


def has_cuda() -> bool:
    """Tell whether torch can use a GPU."""
    return torch.cuda.is_available()


def _collect(vectors: Vectors, start: int, rows: torch.Tensor) -> None:
    vectors[start : start + len(rows)] = rows.cpu().numpy()
