"""The README's examples, run as a reader would: in order, on a catalogue in the current folder."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from matcher.demo.dataset import drawn_dataset
from matcher.matcher import Matcher
from matcher.servers import Servers
from matcher.services.workforce import run_worker
from matcher.settings import Settings
from tests.support.databases import Database, copied_database

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, flags=re.DOTALL)
PRODUCTS = 40

Run = Callable[..., str]


@pytest.fixture(scope="module")
def shop(servers: Servers, home: Path, template: str) -> Iterator[Database]:
    with copied_database(servers, home, template) as database:
        yield database


@pytest.fixture(scope="module")
def run(shop: Database, home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Run a command in a folder that holds products.csv and photo.jpg."""
    folder = tmp_path_factory.mktemp("reader")
    dataset = drawn_dataset(folder, products=PRODUCTS, photos=1)
    shutil.copy(dataset.queries[0][0], folder / "photo.jpg")
    assert dataset.products == folder / "products.csv"
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "MATCHER_HOME": str(home),
        "MATCHER_DATABASE_URL": shop.app_url,
        "MATCHER_BROKER_URL": shop.broker_url,
        "MATCHER_STORE_URL": str(folder / "store"),
    }

    def run_command(*command: str) -> str:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=200
        )
        assert done.returncode == 0, f"{command}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in environment if name.startswith("MATCHER_")]:
            patch.setenv(name, environment[name])
        yield run_command


def blocks(language: str) -> list[str]:
    return [text for kind, text in BLOCKS if kind == language]


def test_readme_shows_one_example_of_each_way_in() -> None:
    kinds = [kind for kind, _ in BLOCKS]
    assert kinds == ["sh", "sh", "sql", "python", "python"]


def test_the_two_commands_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^make (\w+)", blocks("sh")[0], flags=re.MULTILINE)
    assert targets == ["demo", "test"]
    for target in targets:
        assert re.search(rf"^{target}: ", makefile, flags=re.MULTILINE)


def test_examples_work_in_order(run: Run) -> None:
    shown = run("bash", "-ec", blocks("sh")[1])
    assert f"{PRODUCTS} products in" in shown
    assert "similarity" in shown

    answered = run("matcher", "psql", "-At", "-c", blocks("sql")[0]).splitlines()
    assert len(answered) == 5
    assert not any("|TS-101-RED|" in line for line in answered)

    ranked = run(sys.executable, "-c", blocks("python")[0]).splitlines()
    assert [line.split()[0] for line in ranked] == ["1", "2", "3", "4", "5"]
    assert ranked[0].split()[1] in shown

    settings = Settings()
    with Matcher(settings), run_worker(settings.home / "log" / "readme-worker.log"):
        best = run(sys.executable, "-c", blocks("python")[1]).strip()
    assert best == ranked[0].split()[1]


def test_every_link_of_the_readme_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []
