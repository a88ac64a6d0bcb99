"""How fast is the forward pass of `compact`, against torch and onnxruntime on the same cores?

    python benchmarks/pipeline/encode.py --json FILE [--data-dir DATASETS] [--seconds N]

Every variant gets the same pictures, already at the model's size, and runs in a process of its
own; the processes take turns, and the best turn of each counts: the one that other work on the
machine disturbed least. `speedup` is openvino over the fastest torch eager variant. onnxruntime
is listed where the packages onnx and onnxruntime are installed.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matcher.encoders import load_spec
from matcher.encoders.families.compact import image_tower
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime import count_cores

PICTURES = 64
ROUNDS = 5
TORCH_BATCHES = (1, 4, 16)
# glibc: serve large blocks from the heap and keep them, instead of a mmap and munmap a tensor.
ALLOCATOR = {
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 32),
    "MALLOC_TOP_PAD_": str(256 << 20),
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}
VARIANTS: dict[str, dict[str, str]] = {
    "torch eager": {},
    "torch eager, channels_last": {},
    "torch eager, allocator tuned": ALLOCATOR,
    "torch eager, channels_last, allocator tuned": ALLOCATOR,
    "onnxruntime": {},
    "openvino": {},
}

Pictures = NDArray[np.uint8]
Pass = Callable[[Pictures], object]


def read_inputs(data: Path | None) -> Pictures:
    """Return (n, size, size, 3): catalogue pictures when a data folder is given, else noise."""
    how = load_spec("compact").preprocessing
    if data is None:
        return np.random.default_rng(0).integers(
            0, 256, (PICTURES, how.size, how.size, 3), np.uint8
        )
    from benchmarks.support.photo_sets import read_picture

    paths = sorted((data / "abo" / "catalog").glob("*.jpg"))[:PICTURES]
    return np.stack([prepare(read_picture(path), how) for path in paths])


def start_torch(*, channels_last: bool) -> Pass:
    """Return an eager pass over batches of the size that measures fastest."""
    import torch

    torch.set_num_threads(count_cores())
    layout = torch.channels_last if channels_last else torch.contiguous_format
    module = image_tower(load_spec("compact")).build().to(memory_format=layout)

    def run(pictures: Pictures, batch: int) -> None:
        with torch.inference_mode():
            for start in range(0, len(pictures), batch):
                module(torch.from_numpy(pictures[start : start + batch]))

    def seconds(batch: int) -> float:
        run(warmup, batch)
        began = time.perf_counter()
        run(warmup, batch)
        return time.perf_counter() - began

    warmup = read_inputs(None)
    best = min(TORCH_BATCHES, key=seconds)
    return lambda pictures: run(pictures, best)


def start_onnxruntime() -> Pass:
    """Return a pass over single pictures, all cores on each."""
    import onnxruntime
    import torch

    size = load_spec("compact").preprocessing.size
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "compact.onnx"
        example = torch.zeros((1, size, size, 3), dtype=torch.uint8)
        module = image_tower(load_spec("compact")).build()
        torch.onnx.export(module, (example,), str(path), dynamo=False, input_names=["pixels"])
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = count_cores()
        session = onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])

    def run(pictures: Pictures) -> None:
        for picture in pictures:
            session.run(None, {"pixels": picture[None]})

    return run


def start_openvino(cache: Path) -> Pass:
    """Return the product's own runtime."""
    from matcher.encoders.runtime.openvino import OpenVinoRuntime

    spec = load_spec("compact")
    runtime = OpenVinoRuntime(
        image_tower(spec), key=spec.fingerprint, cache_dir=cache, threads=count_cores()
    )
    return lambda pictures: runtime.run(pictures, len(pictures))


def start_variant(name: str, cache: Path) -> Pass:
    """Return the pass of a variant."""
    if name == "openvino":
        return start_openvino(cache)
    if name == "onnxruntime":
        return start_onnxruntime()
    return start_torch(channels_last="channels_last" in name)


def serve_variant(name: str, data: Path | None, seconds: float, cache: Path) -> None:
    """Measure once for every line on stdin; answer images a second on stdout."""
    pictures = read_inputs(data)
    run = start_variant(name, cache)
    run(pictures)
    print("ready", flush=True)
    for _ in sys.stdin:
        began, passes = time.perf_counter(), 0
        while time.perf_counter() - began < seconds:
            run(pictures)
            passes += 1
        print(passes * len(pictures) / (time.perf_counter() - began), flush=True)


def start_process(
    name: str, arguments: argparse.Namespace, cache: Path
) -> "subprocess.Popen[str] | None":
    """Start a variant and wait until it is warm; None when it cannot run here."""
    command = [sys.executable, "-m", "benchmarks.pipeline.encode", "--variant", name]
    command += ["--seconds", str(arguments.seconds), "--cache", str(cache)]
    if arguments.data_dir:
        command += ["--data-dir", str(arguments.data_dir.resolve())]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, **VARIANTS[name]},
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    return process if process.stdout.readline().strip() == "ready" else None


def ask(process: "subprocess.Popen[str]") -> float:
    """Let one variant run for its turn."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def measure(arguments: argparse.Namespace) -> dict[str, list[float]]:
    """Return images a second by variant, one number a round."""
    with tempfile.TemporaryDirectory() as cache:
        started = {name: start_process(name, arguments, Path(cache)) for name in VARIANTS}
        running = {name: process for name, process in started.items() if process}
        try:
            rounds = [
                {name: ask(process) for name, process in running.items()} for _ in range(ROUNDS)
            ]
        finally:
            for process in running.values():
                process.communicate()
    return {name: [turn[name] for turn in rounds] for name in running}


def main() -> None:
    """Measure every variant, print a table, write JSON when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0, help="a turn")
    parser.add_argument("--variant", choices=VARIANTS, help=argparse.SUPPRESS)
    parser.add_argument("--cache", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.variant:
        serve_variant(arguments.variant, arguments.data_dir, arguments.seconds, arguments.cache)
        return
    turns = measure(arguments)
    speed = {name: round(max(values), 1) for name, values in turns.items()}
    eager = max((name for name in speed if name.startswith("torch")), key=lambda name: speed[name])
    speedup = round(speed["openvino"] / speed[eager], 2)
    for name in VARIANTS:
        shown = f"{speed[name]:8.1f} images/s" if name in speed else "  not installed"
        print(f"{name:45}{shown}")
    print(f"speedup {speedup} over {eager}, on {count_cores()} cores")
    if arguments.json:
        report = {
            "speedup": speedup,
            "over": eager,
            "variants": speed,
            "turns": turns,
            "cores": count_cores(),
        }
        arguments.json.write_text(json.dumps(report, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
