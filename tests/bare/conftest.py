"""The built wheel, and an environment that holds nothing but what it requires."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.servers import stop_servers
from tests.support.bare import Bare, build_wheel, create_bare


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def bare(wheel: Path) -> Bare:
    return create_bare(wheel)


@pytest.fixture(scope="session")
def bare_home() -> Iterator[Path]:
    """A data folder that only the installed wheel uses."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-bare-"))
    folder.chmod(0o755)
    home = folder / "home"
    try:
        yield home
    finally:
        stop_servers(home, force=True)
        shutil.rmtree(folder, ignore_errors=True)
