"""Pictures that change: other bytes at an old link, or another link in a feed.

Until the new picture has its vector, the old one answers.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, text

Pair = tuple[int, int]
"""A product's id and that of a picture of it."""

# The live encoder's job asks for the picture; others follow when it has changed.
_RECHECK = """
UPDATE matcher.embedding_job j
SET state = 'pending', recheck = true, attempts = 0, ready_at = now(), reason = NULL,
    updated_at = now()
FROM (
  SELECT j.encoder_id, j.image_id
  FROM matcher.embedding_job j
  JOIN matcher.catalog_encoder u
    ON u.encoder_id = j.encoder_id AND u.catalog_id = j.catalog_id AND u.state = 'live'
  JOIN matcher.image i ON i.id = j.image_id AND i.state = 'stored' AND i.url NOT LIKE 'sha256:%'
  WHERE (j.state = 'done' OR j.state = 'failed' AND j.recheck) AND {condition}
  ORDER BY j.encoder_id, j.image_id FOR UPDATE OF j) due
WHERE j.encoder_id = due.encoder_id AND j.image_id = due.image_id
"""
_RECHECK_IMAGES = text(_RECHECK.format(condition="j.image_id = ANY (:image_ids)"))
_RECHECK_OLD = text(
    _RECHECK.format(
        condition="""i.fetched_at <= now() - make_interval(secs => :older_than_s)
    AND (CAST(:catalog_id AS integer) IS NULL OR j.catalog_id = :catalog_id)
    AND EXISTS (SELECT FROM matcher.product_image pi JOIN matcher.product p ON p.id = pi.product_id
                WHERE pi.image_id = i.id AND p.retired_at IS NULL)"""
    )
)
_PAIRS = text("""
SELECT product_id, image_id FROM matcher.product_image WHERE image_id = ANY (:image_ids)
""")
_OF_PAIRS = """
unnest(CAST(:product_ids AS bigint[]), CAST(:image_ids AS bigint[])) AS d (product, image)
WHERE t.product_id = d.product AND t.image_id = d.image
"""
_FORGET_VECTORS = tuple(
    text(f"DELETE FROM matcher.{table} t USING {_OF_PAIRS}")  # noqa: S608 - constant names
    for table in ("embedding", "candidate", "cue")
)
_LOCK_CANDIDATES = text("SELECT matcher.lock_candidates(CAST(:product_ids AS bigint[]))")
_FORGET_PAIRS = text(f"DELETE FROM matcher.product_image t USING {_OF_PAIRS}")  # noqa: S608
_WITH_VECTOR = text(f"""
SELECT DISTINCT t.product_id, t.image_id FROM matcher.embedding t, {_OF_PAIRS}
""")  # noqa: S608
_MARK_REPLACED = text(f"""
UPDATE matcher.product_image t SET replaced = true FROM {_OF_PAIRS} AND NOT t.replaced
""")  # noqa: S608
_REPLACED_BY = text("""
SELECT old.product_id, old.image_id
FROM matcher.product_image new
JOIN matcher.catalog_encoder u
  ON u.catalog_id = new.catalog_id AND u.encoder_id = :encoder_id AND u.state = 'live'
JOIN matcher.product_image old
  ON old.product_id = new.product_id AND old.position = new.position AND old.replaced
WHERE new.image_id = ANY (:image_ids) AND NOT new.replaced
""")
_REOPEN = text("""
UPDATE matcher.embedding_job
SET state = 'pending', lease_token = NULL, attempts = 0, ready_at = now(), reason = NULL,
    updated_at = now()
WHERE image_id = ANY (:image_ids) AND encoder_id <> :encoder_id AND state <> 'pending'
""")
_COUNT_CHANGED = text("SELECT count(*) FROM matcher.image WHERE changed_at >= :since")


def recheck_images(connection: Connection, image_ids: Sequence[int]) -> int:
    """Have workers ask again for those of these pictures that have a vector; returns how many."""
    if not image_ids:
        return 0
    return connection.execute(_RECHECK_IMAGES, {"image_ids": list(image_ids)}).rowcount


def recheck_old(connection: Connection, catalog_id: int | None, older_than_s: float) -> int:
    """Have workers ask again for pictures that were last fetched so long ago; returns how many."""
    values = {"catalog_id": catalog_id, "older_than_s": older_than_s}
    return connection.execute(_RECHECK_OLD, values).rowcount


def forget_old_bytes(connection: Connection, encoder_id: int, image_ids: Sequence[int]) -> None:
    """Remove vectors and cues of pictures whose bytes changed; other encoders' jobs open again.

    In the transaction that writes this encoder's new ones: it answers all the time.
    """
    pairs = connection.execute(_PAIRS, {"image_ids": list(image_ids)}).all()
    _forget_vectors(connection, [(product_id, image_id) for product_id, image_id in pairs])
    connection.execute(_REOPEN, {"image_ids": list(image_ids), "encoder_id": encoder_id})


def keep_replaced(connection: Connection, pairs: Sequence[Pair]) -> set[Pair]:
    """Mark those pairs that have a vector as replaced; return them."""
    if not pairs:
        return set()
    found = connection.execute(_WITH_VECTOR, _columns(pairs)).all()
    kept = [(product_id, image_id) for product_id, image_id in found]
    connection.execute(_MARK_REPLACED, _columns(kept))
    return set(kept)


def find_replaced(connection: Connection, encoder_id: int, image_ids: Sequence[int]) -> list[Pair]:
    """Return the pairs in whose place these pictures are, if the encoder is their live one."""
    values = {"encoder_id": encoder_id, "image_ids": list(image_ids)}
    rows = connection.execute(_REPLACED_BY, values)
    return [(product_id, image_id) for product_id, image_id in rows]


def remove_pairs(connection: Connection, pairs: Sequence[Pair]) -> None:
    """Take pictures from products; a trigger removes vectors, cues, and jobs nobody needs."""
    if pairs:
        connection.execute(_FORGET_PAIRS, _columns(pairs))


def _forget_vectors(connection: Connection, pairs: Sequence[Pair]) -> None:
    connection.execute(_LOCK_CANDIDATES, {"product_ids": sorted({each for each, _ in pairs})})
    for statement in _FORGET_VECTORS:
        connection.execute(statement, _columns(pairs))


def _columns(pairs: Sequence[Pair]) -> dict[str, list[int]]:
    return {"product_ids": [pair[0] for pair in pairs], "image_ids": [pair[1] for pair in pairs]}


def count_changed(connection: Connection, since: datetime) -> int:
    """Return of how many pictures other bytes were found since a time by the database's clock."""
    return int(connection.execute(_COUNT_CHANGED, {"since": since}).scalar_one())
