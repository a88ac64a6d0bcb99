"""What the installation does without extras, and what the commands that need one say."""

from pathlib import Path

import pytest

from matcher.extras import EXTRAS
from tests.support.bare import Bare

pytestmark = pytest.mark.bare
PRODUCTS, PHOTOS = 20, 4


@pytest.fixture(scope="module")
def demo(bare: Bare, bare_home: Path) -> Path:
    """The data folder after a demo."""
    size = ("--products", str(PRODUCTS), "--photos", str(PHOTOS))
    page = bare_home.parent / "demo.html"
    ran = bare.run(bare_home, bare.script, "demo", *size, "--page", page)
    assert ran.code == 0, ran.stderr
    assert page.is_file()
    return bare_home


def test_packages_of_extras_cannot_be_imported(bare: Bare, bare_home: Path) -> None:
    names = sorted({name for names in EXTRAS.values() for name in names} | {"pytest"})
    code = f"from importlib.util import find_spec; print([n for n in {names} if find_spec(n)])"
    assert bare.run(bare_home, bare.python, "-c", code).stdout == "[]\n"


def test_the_demo_photo_is_matched(bare: Bare, demo: Path) -> None:
    photo = demo / "demo" / "photos" / "photo-001.jpg"
    ran = bare.run(demo, bare.script, "match", photo, "--catalog", "demo", "--json")
    assert len(ran.json["matches"]) == 5


def test_the_demo_is_evaluated_without_a_report(bare: Bare, demo: Path) -> None:
    tables = (demo / "demo" / "products.csv", demo / "demo" / "queries.csv")
    figures = bare.run(demo, bare.script, "evaluate", *tables, "--json", "-").json
    assert (figures["queries"], figures["products"]) == (PHOTOS, PRODUCTS)


@pytest.mark.parametrize(
    ("command", "extra"),
    [
        (("train", "products.csv", "photos.csv", "--name", "mine"), "train"),
        (("tune", "products.csv", "photos.csv"), "train"),
        (("evaluate", "products.csv", "photos.csv", "--report", "report"), "report"),
    ],
    ids=["train", "tune", "evaluate"],
)
def test_a_command_without_its_extra_ends_before_any_work(
    bare: Bare, tmp_path: Path, command: tuple[str, ...], extra: str
) -> None:
    home = tmp_path / "home"
    ran = bare.run(home, bare.script, *command)
    assert (ran.code, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)
    assert ran.stderr.endswith(f"pip install 'matcher[{extra}]'\n")
    assert not home.exists()


def test_what_there_is_can_be_listed_all_the_same(bare: Bare, demo: Path) -> None:
    for command in ("train", "tune", "evaluate"):
        assert bare.run(demo, bare.script, command, "--help").code == 0
    encoders = bare.run(demo, bare.script, "encoders", "list", "--json").json
    assert "compact" in {row["name"] for row in encoders}
    code = "from matcher.training.losses import list_losses; print(list_losses())"
    assert "supcon" in bare.run(demo, bare.python, "-c", code).stdout
