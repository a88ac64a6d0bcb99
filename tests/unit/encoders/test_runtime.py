"""Choosing where to run, and the exported graph that spares later processes torch."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from matcher.encoders import load_encoder, load_spec
from matcher.encoders.families.clip import image_tower
from matcher.encoders.runtime import count_cores, load_runtime, may_have_cuda
from matcher.encoders.runtime.openvino import OpenVinoRuntime
from matcher.errors import EncoderError
from tests.support.encoder_samples import draw_pictures, write_tiny_clip


@pytest.fixture(scope="module")
def spec_path(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_tiny_clip(tmp_path_factory.mktemp("runtime")))


def test_a_warm_cache_needs_no_torch(spec_path: str, tmp_path: Path) -> None:
    expected = load_encoder(spec_path, device="cpu", cache_dir=tmp_path).encode_images(
        draw_pictures(1)
    )
    code = (
        "import sys; from pathlib import Path; from matcher.encoders import load_encoder\n"
        "import numpy as np; picture = np.load(sys.argv[3])\n"
        "encoder = load_encoder(sys.argv[1], device='cpu', cache_dir=Path(sys.argv[2]))\n"
        "np.save(sys.argv[3], encoder.encode_images([picture]))\n"
        "print({'torch', 'open_clip', 'timm'} & set(sys.modules))"
    )
    exchange = tmp_path / "exchange.npy"
    np.save(exchange, draw_pictures(1)[0])
    found = subprocess.run(
        [sys.executable, "-c", code, spec_path, str(tmp_path), str(exchange)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.strip() == "set()"
    np.testing.assert_allclose(np.load(exchange), expected, atol=1e-6)


def test_starts_at_the_same_moment_leave_one_whole_graph(spec_path: str, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(load_encoder, spec_path, device="cpu", cache_dir=tmp_path) for _ in range(2)
        ]
        first, second = (job.result().encode_images(draw_pictures()) for job in jobs)
    np.testing.assert_allclose(first, second, atol=1e-6)
    (folder,) = tmp_path.iterdir()
    assert {path.name for path in folder.iterdir()} == {"graph.xml", "graph.bin"}


def test_a_broken_cache_is_made_again(spec_path: str, tmp_path: Path) -> None:
    load_encoder(spec_path, device="cpu", cache_dir=tmp_path)
    (graph,) = tmp_path.glob("*/graph.xml")
    graph.write_text("<net", "utf-8")
    encoder = load_encoder(spec_path, device="cpu", cache_dir=tmp_path)
    assert encoder.encode_images(draw_pictures(1)).shape == (1, 24)
    assert graph.stat().st_size > 1000


def test_a_cache_that_cannot_be_written_only_costs_time(spec_path: str, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", "utf-8")
    encoder = load_encoder(spec_path, device="cpu", cache_dir=blocked / "cache")
    assert encoder.encode_images(draw_pictures(1)).shape == (1, 24)


def test_other_specs_have_other_graphs(spec_path: str, tmp_path: Path) -> None:
    tower = image_tower(load_spec(spec_path))
    for key in ("one", "two"):
        load_runtime(tower, key=key, device="cpu", cache_dir=tmp_path, threads=1)
    assert len(list(tmp_path.iterdir())) == 2


def test_the_number_of_threads_does_not_change_vectors(spec_path: str) -> None:
    one, three = (
        load_encoder(spec_path, device="cpu", threads=threads).encode_images(draw_pictures(5))
        for threads in (1, 3)
    )
    np.testing.assert_allclose(one, three, atol=1e-6)


@pytest.mark.skipif(may_have_cuda(), reason="this machine has a GPU")
def test_without_a_gpu_auto_runs_on_the_cpu_and_cuda_is_refused(spec_path: str) -> None:
    tower = image_tower(load_spec(spec_path))
    assert isinstance(load_runtime(tower, key="k", device="auto"), OpenVinoRuntime)
    with pytest.raises(EncoderError, match="device 'cuda': torch finds no GPU"):
        load_runtime(tower, key="k", device="cuda")


def test_at_least_one_core_may_be_used() -> None:
    assert count_cores() >= 1


REPORTER = "from pathlib import Path; Path(__file__).with_name('imported').touch()"
EXPORT = """
import os, socket, sys, threading
from pathlib import Path

calls, seen, done = [], set(), threading.Event()
socket.getaddrinfo = socket.socket.connect = lambda *where: calls.append(where)
before = frozenset(os.environ.items())


def watch():
    while not done.is_set():
        seen.add(frozenset(os.environ.items()))


watcher = threading.Thread(target=watch)
watcher.start()
from matcher.encoders import load_encoder
load_encoder(sys.argv[1], device="cpu", cache_dir=Path(sys.argv[2]))
done.set()
watcher.join()
print(calls, sorted({name for each in seen for name, _ in each ^ before}))
"""


@pytest.fixture
def reporting(tmp_path: Path) -> dict[str, str]:
    """The environment of a program that notes who takes up OpenVINO's reporting package."""
    package = tmp_path / "packages" / "openvino_telemetry"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(REPORTER, "utf-8")
    (tmp_path / "home").mkdir()
    paths = os.pathsep.join([str(package.parent), *sys.path])
    return os.environ | {"HOME": str(tmp_path / "home"), "CI": "", "PYTHONPATH": paths}


def run_python(environment: dict[str, str], *arguments: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", *arguments],
        capture_output=True, text=True, check=True, timeout=240, env=environment,
    )  # fmt: skip
    return ran.stdout


def test_an_export_reports_to_nobody_and_leaves_the_environment_alone(
    spec_path: str, tmp_path: Path, reporting: dict[str, str]
) -> None:
    """OpenVINO keeps a client id and a usage count under the home folder when it reports."""
    found = run_python(reporting, EXPORT, spec_path, str(tmp_path / "cache"))
    assert found == "[] []\n"
    assert list((tmp_path / "cache").glob("*/graph.xml"))
    assert not list((tmp_path / "packages").glob("*/imported"))
    assert not list((tmp_path / "home").iterdir())


def test_openvino_by_itself_takes_up_its_reporting(
    tmp_path: Path, reporting: dict[str, str]
) -> None:
    """Without this the test above would watch for something that never happens."""
    run_python(reporting, "import openvino")
    assert list((tmp_path / "packages").glob("*/imported"))
