"""An environment with the built wheel and what it requires, without extras and without pip.

pip would fetch gigabytes anew. What the wheel requires is linked from this environment instead,
distribution by distribution: nothing else can be imported there, and `pip check` agrees.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path
from zipfile import Path as ZipPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.scripts import Ran, environment

CHECKOUT = Path(__file__).parents[2]
BARE = CHECKOUT / ".venv-bare"
_CLOSURE = "closure.txt"
_SITE = Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)


@dataclass(frozen=True, slots=True)
class Bare:
    """The environment in `folder`."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def script(self) -> Path:
        return self.folder / "bin" / "matcher"

    @property
    def site(self) -> Path:
        return self.folder / _SITE

    def run(self, home: Path, *command: str | Path) -> Ran:
        """Run a command beside a data folder, as in a shell that knows no checkout."""
        settings = environment({"MATCHER_HOME": str(home)})
        settings.pop("PYTHONPATH", None)
        done = subprocess.run(
            [str(word) for word in command],
            cwd=home.parent, env=settings, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=280, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return Ran(done.returncode, done.stdout, done.stderr)


def build_wheel(folder: Path) -> Path:
    """Build the wheel of this checkout, without a network."""
    run_pip("wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", str(folder), str(CHECKOUT))
    (built,) = folder.glob("matcher-*.whl")
    return built


def create_bare(wheel: Path, folder: Path = BARE) -> Bare:
    """Install a wheel without its extras; what it requires is linked anew when that changed."""
    bare = Bare(folder)
    (info,) = (each for each in ZipPath(wheel).iterdir() if each.name.endswith(".dist-info"))
    needed = find_closure(PathDistribution(info))
    said = "".join(sorted(f"{each.name} {each.version}\n" for each in needed)) + sys.version
    note = folder / _CLOSURE
    if not note.is_file() or note.read_text("utf-8") != said:
        shutil.rmtree(folder, ignore_errors=True)
        venv = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
        subprocess.run(venv, check=True, timeout=60)
        for each in needed:
            _link_distribution(each, bare)
        note.write_text(said, "utf-8")
    target = ("--python", str(bare.python))
    run_pip(*target, "install", "--no-deps", "--no-index", "--force-reinstall", str(wheel))
    run_pip(*target, "check")
    return bare


def find_closure(root: Distribution) -> list[Distribution]:
    """Return what a distribution requires without extras, directly or not, as installed here."""
    waiting = list(_requirements(root, {""}))
    seen: dict[str, set[str]] = {}
    while waiting:
        each = waiting.pop()
        name, extras = canonicalize_name(each.name), {"", *each.extras}
        if name in seen and extras <= seen[name]:
            continue
        seen[name] = seen.get(name, set()) | extras
        waiting += _requirements(distribution(name), seen[name])
    return [distribution(name) for name in sorted(seen)]


def run_pip(*arguments: str) -> None:
    quiet = ("--quiet", "--disable-pip-version-check")
    command = [sys.executable, "-m", "pip", *quiet, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stdout + done.stderr


def _requirements(owner: Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    for line in owner.requires or ():
        each = Requirement(line)
        if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in extras):
            yield each


def _link_distribution(source: Distribution, bare: Bare) -> None:
    files = source.files
    assert files, f"{source.name} does not say which files it has"
    for file in files:
        origin = Path(os.path.normpath(str(source.locate_file(file))))
        place = bare.folder / origin.relative_to(sys.prefix)
        if place.parent == bare.python.parent or not origin.is_file():
            continue  # a script starts this environment's Python
        place.parent.mkdir(parents=True, exist_ok=True)
        _link(origin, place)


def _link(origin: Path, place: Path) -> None:
    try:
        os.link(origin, place)
    except FileExistsError:
        return  # a file that two distributions claim
    except OSError:  # another file system
        shutil.copy2(origin, place)
