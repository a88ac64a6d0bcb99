"""The installed program as its users meet it: a console script, a home, one demo for all."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import structlog

import matcher.cli.output  # noqa: F401 - looks at COLUMNS once: before a command here sets it
from matcher.cli.main import main
from matcher.servers import Servers
from tests.support.databases import Database
from tests.support.scripts import Ran, Run, run_script


@pytest.fixture
def run(home: Path, servers: Servers, tmp_path: Path) -> Run:
    """Run the console script in the session's home, with its embedded servers."""

    def run_at_home(*words: str | Path, cwd: Path | None = None, **environ: str) -> Ran:
        return run_script({"MATCHER_HOME": str(home)}, cwd or tmp_path, *words, **environ)

    return run_at_home


@pytest.fixture
def by_url(home: Path, database: Database, tmp_path: Path) -> dict[str, str]:
    """Settings of an installation on the test's own, empty database."""
    return {
        "MATCHER_HOME": str(home),
        "MATCHER_DATABASE_URL": database.app_url,
        "MATCHER_OWNER_DATABASE_URL": database.owner_url,
        "MATCHER_BROKER_URL": database.broker_url,
        "MATCHER_STORE_URL": str(tmp_path / "store"),
    }


@pytest.fixture
def run_apart(by_url: dict[str, str], tmp_path: Path) -> Run:
    """Run the console script on the test's own, empty database, named by URL."""

    def run_by_url(*words: str | Path, cwd: Path | None = None, **environ: str) -> Ran:
        return run_script(by_url | environ, cwd or tmp_path, *words)

    return run_by_url


@pytest.fixture
def type_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    """Run what the console script runs, inside this process: a second sooner."""

    def type_words(*words: str | Path, cwd: Path | None = None, **environ: str) -> Ran:
        with monkeypatch.context() as patch:
            for name, value in environ.items():
                patch.setenv(name, value)
            patch.chdir(cwd or tmp_path)
            patch.setattr(sys, "argv", ["matcher", *map(str, words)])
            capsys.readouterr()
            with pytest.raises(SystemExit) as ended:
                main()
        said = capsys.readouterr()
        return Ran(int(ended.value.code or 0), said.out, said.err)

    yield type_words
    structlog.reset_defaults()


@pytest.fixture
def here(type_here: Run, home: Path, servers: Servers) -> Run:
    """As `run`, inside this process."""
    return partial(type_here, MATCHER_HOME=str(home))


@pytest.fixture
def here_apart(type_here: Run, by_url: dict[str, str]) -> Run:
    """As `run_apart`, inside this process."""

    def type_by_url(*words: str | Path, cwd: Path | None = None, **environ: str) -> Ran:
        return type_here(*words, cwd=cwd, **by_url | environ)

    return type_by_url
