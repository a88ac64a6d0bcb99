"""The background fill: which pictures lack rows of a cue, found by walking catalogues by SKU."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, text

from matcher.db.cues import Versions
from matcher.db.engine import translated_errors

PRODUCTS: Final = 200
"""Products a claim; so many pictures are read in about ten seconds."""
AGAIN_HOURS: Final = 24

# What a catalogue keeps, as "geometry@1 words@1"; the same on hosts that cannot read all of it.
_WANTED = """array_to_string(ARRAY(
    SELECT v.value FROM jsonb_each_text(CAST(:versions AS jsonb)) v
    WHERE v.key = ANY (:common) OR v.key = ANY (c.asked_cues) ORDER BY v.value), ' ')"""
# A new cue or version begins anew; so does each day, for what failed or was lost with a worker.
_BEGIN = text(f"""
INSERT INTO matcher.cue_fill AS f (catalog_id, cues)
SELECT c.id, {_WANTED} FROM matcher.catalog c WHERE c.cues ORDER BY c.id
ON CONFLICT (catalog_id) DO UPDATE SET cues = excluded.cues, sku = '', finished_at = NULL
WHERE f.cues <> excluded.cues OR f.finished_at < now() - make_interval(hours => :hours)
""")  # noqa: S608 - constant text
_DUE = text(f"""
SELECT EXISTS (
  SELECT FROM matcher.catalog c LEFT JOIN matcher.cue_fill f ON f.catalog_id = c.id
  WHERE c.cues AND string_to_array({_WANTED}, ' ') <@ CAST(:readable AS text[])
    AND (f.finished_at IS NULL OR f.cues <> {_WANTED}
         OR f.finished_at < now() - make_interval(hours => :hours)))
""")  # noqa: S608 - constant text
_NEXT = text("""
SELECT f.catalog_id, f.sku, string_to_array(f.cues, ' ') AS cues
FROM matcher.cue_fill f JOIN matcher.catalog c ON c.id = f.catalog_id AND c.cues
WHERE f.finished_at IS NULL AND string_to_array(f.cues, ' ') <@ CAST(:readable AS text[])
ORDER BY f.catalog_id LIMIT 1 FOR UPDATE OF f SKIP LOCKED
""")
_PRODUCTS = text("""
SELECT p.id, p.sku, p.retired_at IS NULL FROM matcher.product p
WHERE p.catalog_id = :catalog_id AND p.sku > :sku ORDER BY p.sku LIMIT :n
""")
_ADVANCE = text("""
UPDATE matcher.cue_fill
SET sku = :sku, finished_at = CASE WHEN :finished THEN now() END,
    filled = CASE WHEN :finished THEN cues ELSE filled END
WHERE catalog_id = :catalog_id
""")
_GO_BACK = text("""
UPDATE matcher.cue_fill SET sku = least(sku, :sku), finished_at = NULL
WHERE catalog_id = :catalog_id
""")
_PICTURES = text("""
SELECT pi.product_id, i.id, i.url, i.sha256
FROM matcher.product_image pi
JOIN matcher.image i ON i.id = pi.image_id AND i.state = 'stored'
WHERE pi.product_id = ANY (:product_ids)
""")
# A statement of its own: rows of pictures and of cues may lie on different servers.
_FILLED = text("""
SELECT c.product_id, c.image_id FROM matcher.cue c
WHERE c.product_id = ANY (:product_ids) AND c.cue || '@' || c.version = ANY (:current)
GROUP BY 1, 2 HAVING count(*) >= :n
""")
_IS_FILLED = text("""
SELECT string_to_array(f.filled, ' ') @> CAST(:cues AS text[])
FROM matcher.catalog_id(CAST(:catalog AS text)) i (id)
JOIN matcher.catalog c ON c.id = i.id AND c.cues JOIN matcher.cue_fill f ON f.catalog_id = c.id
""")
_WALK_AGAIN = text("UPDATE matcher.cue_fill SET cues = '' WHERE catalog_id = :catalog_id")
_FORGET = text("DELETE FROM matcher.cue_fill WHERE catalog_id = :catalog_id")


@dataclass(frozen=True, slots=True)
class UnreadPicture:
    """A picture that lacks a row of some cue."""

    image_id: int
    url: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class FillRange:
    """Products of a catalogue that one worker has taken.

    Attributes:
        sku: the last one before them.
        cues: that the catalogue keeps.
    """

    catalog_id: int
    sku: str
    pictures: tuple[UnreadPicture, ...]
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownCues:
    """The cues that the program has.

    Attributes:
        versions: of all of them.
        common: those that are read of every picture.
        readable: those that this host can read.
    """

    versions: Versions
    common: Sequence[str]
    readable: Sequence[str]

    def to_values(self) -> dict[str, Any]:
        """Return the values of statements."""
        names = {name: f"{name}@{version}" for name, version in self.versions.items()}
        return {
            "versions": json.dumps(names),
            "common": list(self.common),
            "readable": [names[name] for name in self.readable],
            "hours": AGAIN_HOURS,
        }


def is_fill_due(connection: Connection, known: KnownCues) -> bool:
    """Tell whether some catalogue has not been walked for what it keeps, or not for a day."""
    return bool(connection.execute(_DUE, known.to_values()).scalar_one())


def is_filled(connection: Connection, catalog: str | None, versions: Versions) -> bool:
    """Tell whether a catalogue was walked to the end for these cues: its pictures have their rows.

    Pictures that came later got them with their vectors.

    Raises:
        UnknownNameError: no such catalogue.
    """
    names = [f"{name}@{version}" for name, version in versions.items()]
    values = {"catalog": catalog, "cues": names}
    with translated_errors():
        return bool(connection.execute(_IS_FILLED, values).scalar())


def claim_range(connection: Connection, known: KnownCues) -> FillRange | None:
    """Take the next products and find their pictures without rows; None when all are walked.

    Workers that ask at once get different ones. What a lost worker had taken is found a day later.
    Catalogues that keep what this host cannot read are left to others.
    """
    connection.execute(_BEGIN, known.to_values())
    while (found := connection.execute(_NEXT, known.to_values()).first()) is not None:
        key = {"catalog_id": found.catalog_id, "sku": found.sku}
        products = connection.execute(_PRODUCTS, {**key, "n": PRODUCTS}).all()
        last = products[-1].sku if products else found.sku
        connection.execute(_ADVANCE, {**key, "sku": last, "finished": not products})
        if products:
            sold = [product_id for product_id, _, is_sold in products if is_sold]
            unread = tuple(_find_unread(connection, sold, found.cues))
            cues = tuple(each.partition("@")[0] for each in found.cues)
            return FillRange(found.catalog_id, found.sku, unread, cues)
    return None


def return_range(connection: Connection, taken: FillRange) -> None:
    """Have products walked again, because a worker stops."""
    connection.execute(_GO_BACK, {"catalog_id": taken.catalog_id, "sku": taken.sku})


def walk_again(connection: Connection, catalog_id: int) -> None:
    """Have a catalogue walked from its beginning; what it was filled with stays there."""
    connection.execute(_WALK_AGAIN, {"catalog_id": catalog_id})


def forget_fill(connection: Connection, catalog_id: int) -> None:
    """Have a catalogue walked from its beginning, whose rows are removed."""
    connection.execute(_FORGET, {"catalog_id": catalog_id})


def _find_unread(
    connection: Connection, product_ids: Sequence[int], current: Sequence[str]
) -> list[UnreadPicture]:
    values = {"product_ids": list(product_ids), "current": list(current), "n": len(current)}
    filled = {tuple(row) for row in connection.execute(_FILLED, values)}
    shown = connection.execute(_PICTURES, {"product_ids": list(product_ids)})
    unread = {
        image_id: UnreadPicture(image_id, url, bytes(sha256))
        for product_id, image_id, url, sha256 in shown
        if (product_id, image_id) not in filled
    }
    return list(unread.values())
