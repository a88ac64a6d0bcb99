"""The console script as its users type it, and what it left behind."""

import json
import os
import signal
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

SCRIPT = Path(sysconfig.get_path("scripts")) / "matcher"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        return json.loads(self.stdout)


class Run(Protocol):
    """Types a command: its words, and what differs in its environment."""

    def __call__(self, *words: str | Path, cwd: Path | None = None, **environ: str) -> Ran: ...


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MATCHER_")}
    kept.pop("COLUMNS", None)
    return kept | dict(settings)


def run_script(settings: Mapping[str, str], cwd: Path, *words: str | Path, **environ: str) -> Ran:
    """Run the console script; whatever happens it says nothing of how it is built."""
    done = subprocess.run(
        [SCRIPT, *map(str, words)],
        cwd=cwd,
        env=environment(settings) | environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=280,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def start_script(
    settings: Mapping[str, str], cwd: Path, *words: str | Path
) -> subprocess.Popen[str]:
    """Start the console script as a terminal does: so that Ctrl-C reaches it.

    A program started in the background ignores SIGINT, and so does all that it starts: tests that
    run there would see no interrupted command.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [SCRIPT, *map(str, words)],
            cwd=cwd,
            env=environment(settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
    finally:
        signal.signal(signal.SIGINT, before)


def assert_one_line(ran: Ran, code: int, *said: str) -> None:
    """A command ended with this code, and said in one line on stderr why."""
    assert (ran.code, ran.stdout) == (code, ""), ran
    assert len(ran.stderr.splitlines()) == 1, ran.stderr
    assert ran.stderr.startswith("matcher: ")
    for words in said:
        assert words in ran.stderr
