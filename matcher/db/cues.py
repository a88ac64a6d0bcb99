"""What a deep look reads of pictures: rows beside the vectors, a row a picture and cue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

Versions = Mapping[str, int]
"""The version of each cue that the program has, by name."""


@dataclass(frozen=True, slots=True)
class CueRow:
    """What one cue reads of one picture.

    Attributes:
        sha256: of the bytes that were read: if the picture has others by now, nothing is written.
        content: empty where there is nothing to compare.
        reason: why the picture could not be read; None if it was.
    """

    image_id: int
    sha256: bytes
    cue: str
    content: bytes
    reason: str | None = None


# One other picture of the same bytes stands for all of them; two statements, as for vectors.
_IMAGES_OF_CONTENT = text("""
SELECT d.sha256, i.id
FROM unnest(CAST(:digests AS bytea[])) AS d (sha256)
CROSS JOIN LATERAL (SELECT i.id FROM matcher.image i WHERE i.sha256 = d.sha256 LIMIT 50) i
""")
_CUES_OF_IMAGES = text("""
SELECT DISTINCT ON (c.image_id, c.cue) c.image_id, c.cue, c.version, c.content
FROM matcher.cue c WHERE c.image_id = ANY (:image_ids) AND c.reason IS NULL
""")
# A worker that finds other bytes changes the row: whoever comes second sees what the first one did.
_LOCK_IMAGES = text("""
SELECT FROM matcher.image i WHERE i.id = ANY (:image_ids) ORDER BY i.id FOR SHARE
""")
_WRITE = text("""
INSERT INTO matcher.cue (product_id, image_id, cue, version, catalog_id, content, reason)
SELECT pi.product_id, pi.image_id, s.cue, s.version, pi.catalog_id, s.content, s.reason
FROM unnest(CAST(:image_ids AS bigint[]), CAST(:digests AS bytea[]), CAST(:cues AS text[]),
            CAST(:versions AS smallint[]), CAST(:contents AS bytea[]), CAST(:reasons AS text[]))
     AS s (image_id, sha256, cue, version, content, reason)
JOIN matcher.image i ON i.id = s.image_id AND i.sha256 = s.sha256
JOIN matcher.product_image pi ON pi.image_id = s.image_id
JOIN matcher.catalog c ON c.id = pi.catalog_id AND c.cues
ON CONFLICT (product_id, image_id, cue)
  DO UPDATE SET version = excluded.version, content = excluded.content, reason = excluded.reason
""")
_ANY_WANTED = text("SELECT EXISTS (SELECT FROM matcher.catalog WHERE cues)")
_COUNT = text("SELECT c.cue, count(*) FROM matcher.cue c GROUP BY c.cue ORDER BY c.cue")
_SET = text("UPDATE matcher.catalog SET cues = :wanted WHERE id = :catalog_id")
_ASK = text("""
UPDATE matcher.catalog c
SET asked_cues = array_remove(c.asked_cues, CAST(:cue AS text))
                 || CASE WHEN :wanted THEN ARRAY[CAST(:cue AS text)] ELSE '{}' END
WHERE c.id = :catalog_id
""")
_ASKED = text("""
SELECT c.asked_cues FROM matcher.catalog c WHERE c.cues AND c.name = coalesce(:catalog, 'default')
""")
_PICTURES = text("""
SELECT count(*) FROM matcher.product_image pi WHERE pi.catalog_id = :catalog_id
""")
_REMOVE = text("""
DELETE FROM matcher.cue WHERE (product_id, image_id, cue) IN (
  SELECT product_id, image_id, cue FROM matcher.cue
  WHERE catalog_id = :catalog_id AND cue = :cue LIMIT :n)
""")


def write_cues(connection: Connection, rows: Sequence[CueRow], versions: Versions) -> int:
    """Write rows for each product that shows the pictures; returns how many were written.

    Pictures that have other bytes by now, and catalogues that want no cues, are left out.
    """
    if not rows:
        return 0
    connection.execute(_LOCK_IMAGES, {"image_ids": sorted({row.image_id for row in rows})})
    columns = {
        "image_ids": [row.image_id for row in rows],
        "digests": [row.sha256 for row in rows],
        "cues": [row.cue for row in rows],
        "versions": [versions[row.cue] for row in rows],
        "contents": [row.content for row in rows],
        "reasons": [row.reason for row in rows],
    }
    return connection.execute(_WRITE, columns).rowcount


def find_cues(
    connection: Connection, digests: Sequence[bytes], versions: Versions
) -> dict[bytes, Mapping[str, bytes]]:
    """Return what was read of the same bytes before, by SHA-256 and the cue's name.

    Rows of another version are left out.
    """
    if not digests:
        return {}
    digest_of = {
        image_id: bytes(digest)
        for digest, image_id in connection.execute(_IMAGES_OF_CONTENT, {"digests": list(digests)})
    }
    found: dict[bytes, dict[str, bytes]] = {}
    rows = connection.execute(_CUES_OF_IMAGES, {"image_ids": list(digest_of)})
    for image_id, cue, version, content in rows:
        if versions.get(cue) == version:
            found.setdefault(digest_of[image_id], {})[cue] = bytes(content)
    return dict(found)


def are_cues_wanted(connection: Connection) -> bool:
    """Tell whether any catalogue keeps what a deep look reads."""
    return bool(connection.execute(_ANY_WANTED).scalar_one())


def set_cues_wanted(connection: Connection, catalog_id: int, *, wanted: bool) -> None:
    """Have a catalogue keep what a deep look reads, or not."""
    connection.execute(_SET, {"catalog_id": catalog_id, "wanted": wanted})


def set_cue_asked(connection: Connection, catalog_id: int, cue: str, *, wanted: bool) -> None:
    """Have a catalogue keep a cue beyond those that are read of every picture, or not."""
    connection.execute(_ASK, {"catalog_id": catalog_id, "cue": cue, "wanted": wanted})


def find_asked_cues(connection: Connection, catalog: str | None) -> frozenset[str]:
    """Return the cues that a catalogue keeps beyond those that are read of every picture."""
    return frozenset(connection.execute(_ASKED, {"catalog": catalog}).scalar() or ())


def count_pictures(connection: Connection, catalog_id: int) -> int:
    """Return how many pictures the products of a catalogue show."""
    return int(connection.execute(_PICTURES, {"catalog_id": catalog_id}).scalar_one())


def remove_cue(connection: Connection, catalog_id: int, cue: str, n: int) -> int:
    """Remove up to n rows of a cue; returns how many were there."""
    values = {"catalog_id": catalog_id, "cue": cue, "n": n}
    return connection.execute(_REMOVE, values).rowcount


def count_cues(connection: Connection) -> dict[str, int]:
    """Return how many pictures of products have a row, by the cue's name."""
    return {str(cue): int(n) for cue, n in connection.execute(_COUNT)}


def to_rows(image_id: int, sha256: bytes, cues: Mapping[str, bytes]) -> Iterable[CueRow]:
    """Yield the rows of one picture."""
    for cue, content in cues.items():
        yield CueRow(image_id, sha256, cue, content)
