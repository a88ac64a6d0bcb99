"""One demo for all tests of this folder; a parallel run keeps them in one process for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.demo.dataset import drawn_dataset
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.settings import Settings
from tests.support.demo import PHOTOS, PRODUCTS, Demo
from tests.support.scripts import run_script


@pytest.fixture(scope="session")
def demo(home: Path, servers: Servers, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The drawn catalogue in the session's home: ingested, embedded by a worker, answered."""
    folder = tmp_path_factory.mktemp("demo")
    size = ("--products", str(PRODUCTS), "--photos", str(PHOTOS))
    ran = run_script({"MATCHER_HOME": str(home)}, folder, "demo", *size, "--page", "page/demo.html")
    dataset = drawn_dataset(folder / "drawn", products=PRODUCTS, photos=PHOTOS)
    return Demo(ran, folder / "page" / "demo.html", dataset)


@pytest.fixture
def home_matcher(home: Path, demo: Demo) -> Iterator[Matcher]:
    """The same installation from Python."""
    with Matcher(Settings(home=home)) as matcher:
        yield matcher
