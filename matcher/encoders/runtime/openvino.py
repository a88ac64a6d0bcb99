"""OpenVINO in single precision: the fastest exact runtime on a CPU, without torch once exported."""

import hashlib
import shutil
import tempfile
import warnings
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import structlog
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.runtime.telemetry import block_telemetry
from matcher.encoders.tower import Tower
from matcher.errors import EncoderError

block_telemetry()
import openvino as ov  # noqa: E402

_EXPORT_FORMAT = 1  # raise when the exported graph of the same spec changes
_GRAPH = "graph.xml"
_EXPORTING = Lock()  # torch.export keeps its state in globals: two at once fail

log = structlog.get_logger(__name__)


class OpenVinoRuntime:
    """Runs a tower as one input a stream, one stream a thread.

    Streams of single inputs cost the fewest CPU seconds an image (measured against batches of
    4, 8 and 16 and against all threads on one input), and leave no core waiting for another.
    """

    def __init__(self, tower: Tower, *, key: str, cache_dir: Path | None, threads: int) -> None:
        core = ov.Core()
        settings = {
            "INFERENCE_PRECISION_HINT": "f32",
            "NUM_STREAMS": threads,
            "INFERENCE_NUM_THREADS": threads,
            # Decoding runs beside: a pinned stream would wait for its core while another idles.
            "ENABLE_CPU_PINNING": False,
        }
        compiled = core.compile_model(_load_graph(core, tower, key, cache_dir), "CPU", settings)
        self.dimension = int(compiled.output(0).partial_shape[1].get_length())
        # Twice as many as streams: the next input waits copied in when a stream comes free.
        self._requests = ov.AsyncInferQueue(compiled, 2 * threads)
        self._requests.set_callback(_collect)
        self._lock = Lock()

    def run(self, inputs: Iterable[NDArray[Any]], count: int) -> Vectors:
        """Return one row an input; see `Runtime.run`."""
        vectors = np.empty((count, self.dimension), np.float32)
        # One caller at a time: it keeps every stream busy, and the others would only queue.
        with self._lock:
            try:
                for row, item in zip(vectors, inputs, strict=True):
                    self._requests.start_async({0: item[None]}, row)
            finally:
                self._requests.wait_all()
        return vectors


def _collect(request: Any, row: Vectors) -> None:
    row[:] = request.get_output_tensor(0).data[0]


def _load_graph(core: ov.Core, tower: Tower, key: str, cache_dir: Path | None) -> ov.Model:
    """Read the exported graph from the cache, or export and keep it."""
    if cache_dir is None:
        return _export(tower)
    folder = cache_dir / _cache_name(tower, key)
    model = _read_graph(core, folder)
    if model is None:
        model = _export(tower)
        _keep(model, folder)
    return model


def _read_graph(core: ov.Core, folder: Path) -> ov.Model | None:
    if not (folder / _GRAPH).is_file():
        return None
    try:
        return core.read_model(folder / _GRAPH)
    except RuntimeError as error:
        log.warning("encoder.cache_rejected", folder=str(folder), reason=str(error))
        shutil.rmtree(folder, ignore_errors=True)
        return None


def _cache_name(tower: Tower, key: str) -> str:
    said = f"{key} {tower.kind} {tower.shape} {_EXPORT_FORMAT} {ov.get_version()}"
    return f"{tower.kind}-{hashlib.sha256(said.encode()).hexdigest()[:24]}"


def _keep(model: ov.Model, folder: Path) -> None:
    """Save under a private name, then rename: processes that start together never see half."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".export-", dir=folder.parent))
    except OSError as error:
        log.warning("encoder.not_cached", folder=str(folder), reason=str(error))
        return
    try:
        ov.save_model(model, scratch / _GRAPH, compress_to_fp16=False)
        scratch.chmod(0o755)
        scratch.rename(folder)
    except (OSError, RuntimeError) as error:
        if not (folder / _GRAPH).is_file():
            log.warning("encoder.not_cached", folder=str(folder), reason=str(error))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _export(tower: Tower) -> ov.Model:
    """Trace the tower with torch and convert it; takes seconds.

    Raises:
        EncoderError: the model holds an operation that cannot be exported.
    """
    import torch

    module = tower.build()
    example = torch.zeros((1, *tower.shape), dtype=getattr(torch, tower.dtype))
    try:
        with _EXPORTING, warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            model = ov.convert_model(torch.export.export(module, (example,)))
    except Exception as error:  # tracing and conversion share no base class
        raise EncoderError(
            f"the {tower.kind} tower cannot be exported to OpenVINO: {error}"
        ) from error
    model.reshape([1, *tower.shape])
    return model
