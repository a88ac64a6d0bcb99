"""Databases as earlier programs left them: `tests/migration/dumps/README.md` says how they look."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from matcher.images.store import ContentStore
from matcher.servers import Servers
from tests.support.databases import Database, copied_database

FOLDER = Path(__file__).parents[1] / "migration" / "dumps"
DUMPS = tuple(sorted(FOLDER.glob("*.sql")))
PICTURES = FOLDER / "pictures"


@contextmanager
def old_database(servers: Servers, home: Path, dump: Path) -> Iterator[Database]:
    """Load a dump into a database of the test's own."""
    with copied_database(servers, home, "template1") as database:
        with psycopg.connect(database.owner_url) as connection:
            # Functions of old set parameters of pgvector: known once its library is loaded.
            connection.execute("SELECT '[0]'::vector")
            connection.execute(dump.read_text(encoding="utf-8"))
        yield database


def store_pictures(store: ContentStore) -> None:
    """Put the pictures that the dumps name into a content store."""
    for path in PICTURES.glob("*.jpg"):
        store.put(path.read_bytes())
