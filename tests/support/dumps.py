"""Databases of earlier programs: small plain-SQL dumps, loaded as their owner."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from matcher.images.store import ContentStore
from matcher.servers import Servers
from tests.support.databases import superuser_url

FOLDER = Path(__file__).parents[1] / "migration" / "dumps"
PICTURES = FOLDER / "pictures"


@contextmanager
def loaded_dump(path: Path, servers: Servers, home: Path, name: str) -> Iterator[str]:
    """Load a dump into a database of its own; yields the owner's URL of it, and drops it."""
    with psycopg.connect(superuser_url(home, servers), autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name} OWNER matcher_owner")
        url = servers.owner_url.rsplit("/", 1)[0] + f"/{name}"
        try:
            with psycopg.connect(url) as connection:
                connection.execute("SELECT '[0]'::vector")  # some functions set hnsw.ef_search
                connection.execute(path.read_text("utf-8"))
            yield url
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def store_pictures(store: ContentStore) -> None:
    """Put the pictures that the dumps name into a content store."""
    for path in PICTURES.glob("*.jpg"):
        store.put(path.read_bytes())
