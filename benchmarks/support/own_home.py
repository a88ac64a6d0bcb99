"""A data folder of a benchmark's own, with servers of its own."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matcher.servers import stop_servers


@contextmanager
def own_home(name: str) -> Iterator[Path]:
    """Give a new data folder, deleted at the end; workers find it in the environment."""
    home = Path(tempfile.mkdtemp(prefix=f"matcher-{name}-"))
    with used_home(home):
        try:
            yield home
        finally:
            stop_servers(home, force=True)
            shutil.rmtree(home, ignore_errors=True)


@contextmanager
def used_home(home: Path) -> Iterator[Path]:
    """Use a data folder that is kept; its servers stop at the end."""
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o755)  # the server's account must be able to enter it
    os.environ["MATCHER_HOME"] = str(home)
    try:
        yield home
    finally:
        stop_servers(home, force=True)
