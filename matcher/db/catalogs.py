"""Catalogues as rows: found by name, and removed with all that belongs to them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from matcher.errors import InputError

REFUSED_DAYS: Final = 30

_ID = text("SELECT matcher.catalog_id(CAST(:name AS text))")
_READING = text("""
SELECT min(r.id) FROM matcher.ingest_run r
WHERE r.catalog_id = :id AND r.state = 'reading'
  AND NOT pg_try_advisory_xact_lock(hashtext('matcher.ingest_run'), r.id::integer)
""")
_CLOSE_RUNS = text("""
UPDATE matcher.ingest_run SET state = 'failed', reason = 'its catalogue is removed',
       finished_at = now()
WHERE catalog_id = :id AND state = 'reading'
""")
# Each is repeated until it finds no row. The order is that of what refers to what: products take
# their candidates and links to pictures with them, pictures their jobs.
_PARTS: Final[Mapping[str, str]] = {
    "inbox": """
DELETE FROM matcher.inbox WHERE id IN (
  SELECT i.id FROM matcher.inbox i JOIN matcher.catalog c ON c.name = i.catalog
  WHERE c.id = :id LIMIT :n)
""",
    "products": """
DELETE FROM matcher.product WHERE id IN (
  SELECT id FROM matcher.product WHERE catalog_id = :id ORDER BY sku LIMIT :n FOR UPDATE)
""",
    "vectors": """
DELETE FROM matcher.embedding WHERE (encoder_id, product_id, image_id) IN (
  SELECT encoder_id, product_id, image_id FROM matcher.embedding WHERE catalog_id = :id LIMIT :n)
""",
    "candidates": """
DELETE FROM matcher.candidate WHERE (encoder_id, product_id, image_id) IN (
  SELECT encoder_id, product_id, image_id FROM matcher.candidate WHERE catalog_id = :id LIMIT :n)
""",
    "cues": """
DELETE FROM matcher.cue WHERE (product_id, image_id, cue) IN (
  SELECT product_id, image_id, cue FROM matcher.cue WHERE catalog_id = :id LIMIT :n)
""",
    "pictures": """
DELETE FROM matcher.image WHERE id IN (
  SELECT id FROM matcher.image WHERE catalog_id = :id ORDER BY md5(url) LIMIT :n)
""",
    "events": """
DELETE FROM matcher.event WHERE id IN (
  SELECT id FROM matcher.event WHERE catalog_id = :id LIMIT :n)
""",
    "versions": """
DELETE FROM matcher.source_product WHERE (source_id, key) IN (
  SELECT source_id, key FROM matcher.source_product WHERE catalog_id = :id LIMIT :n)
""",
    # A run takes up to 20,000 refused rows and warnings with it.
    "readings": """
DELETE FROM matcher.ingest_run WHERE id IN (
  SELECT id FROM matcher.ingest_run WHERE catalog_id = :id LIMIT least(:n, 10))
""",
}
PARTS: Final = tuple(_PARTS)
_REST = tuple(
    text(statement)
    for statement in (
        "LOCK TABLE matcher.encoder_use IN SHARE ROW EXCLUSIVE MODE",
        "DELETE FROM matcher.encoder_use WHERE catalog_id = :id",
        "DELETE FROM matcher.candidate_count WHERE catalog_id = :id",
        "DELETE FROM matcher.source WHERE catalog_id = :id",
        "DELETE FROM matcher.catalog WHERE id = :id",
    )
)
_FORGET_REFUSED = text("""
WITH refused AS (
  SELECT c.id FROM matcher.catalog c
  WHERE NOT EXISTS (SELECT FROM matcher.product p WHERE p.catalog_id = c.id)
    AND NOT EXISTS (SELECT FROM matcher.image i WHERE i.catalog_id = c.id)
    AND NOT EXISTS (SELECT FROM matcher.encoder_use u WHERE u.catalog_id = c.id)
    AND NOT EXISTS (SELECT FROM matcher.inbox n WHERE n.catalog = c.name)
    AND NOT EXISTS (SELECT FROM matcher.callback b WHERE b.catalog_id = c.id)
    AND NOT EXISTS (SELECT FROM matcher.source s WHERE s.catalog_id = c.id)
    AND (SELECT max(coalesce(r.finished_at, 'infinity')) FROM matcher.ingest_run r
         WHERE r.catalog_id = c.id) < now() - make_interval(days => :days)
), runs AS (
  DELETE FROM matcher.ingest_run r USING refused c WHERE r.catalog_id = c.id
)
DELETE FROM matcher.catalog c USING refused WHERE c.id = refused.id
""")


def get_catalog_id(connection: Connection, name: str | None) -> int:
    """Return a catalogue's id; without a name that of the only one, or of "default".

    An unknown or ambiguous name is the database's error MA001.
    """
    return int(connection.execute(_ID, {"name": name}).scalar_one())


def begin_removal(connection: Connection, catalog_id: int) -> None:
    """Close the runs of a catalogue, so that no worker reads on in them.

    Raises:
        InputError: a feed is being read into it.
    """
    key = {"id": catalog_id}
    reading = connection.execute(_READING, key).scalar_one()
    if reading is not None:
        raise InputError(
            f"a feed is being read into this catalogue (run {reading}): stop it, or wait"
        )
    connection.execute(_CLOSE_RUNS, key)


def remove_some(connection: Connection, catalog_id: int, part: str, n: int) -> int:
    """Remove up to `n` rows of one of the `PARTS` of a catalogue; returns how many there were.

    Raises:
        InputError: rows came in meanwhile that need those.
    """
    with _refused_if_rows_come():
        return connection.execute(text(_PARTS[part]), {"id": catalog_id, "n": n}).rowcount


def end_removal(connection: Connection, catalog_id: int) -> None:
    """Remove the catalogue's own row, when its parts are gone.

    Raises:
        InputError: rows came in meanwhile.
    """
    with _refused_if_rows_come():
        for statement in _REST:
            connection.execute(statement, {"id": catalog_id})


@contextmanager
def _refused_if_rows_come() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise InputError(
            "rows came into this catalogue while it was removed: stop what writes them, and"
            " remove it again"
        ) from error


def forget_refused_catalogs(connection: Connection) -> int:
    """Drop catalogues that no feed has filled, and that none was read into lately."""
    return connection.execute(_FORGET_REFUSED, {"days": REFUSED_DAYS}).rowcount
