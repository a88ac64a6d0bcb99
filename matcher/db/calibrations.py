"""The calibration of a catalogue for an encoder, as a row."""

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from matcher.db.engine import translated_errors

_FIND = text("""
SELECT (SELECT coalesce(sum(n.pictures), 0) FROM matcher.candidate_count n
        WHERE n.encoder_id = e.id AND n.kind = 'catalog' AND n.catalog_id = c.id)::bigint
         AS pictures, k.content
FROM matcher.catalog_id(CAST(:catalog AS text)) c (id)
CROSS JOIN LATERAL matcher.encoder_id(CAST(:encoder AS text), c.id) e (id)
LEFT JOIN matcher.calibration k ON k.catalog_id = c.id AND k.encoder_id = e.id
""")
_KEEP = text("""
INSERT INTO matcher.calibration (catalog_id, encoder_id, content)
SELECT c.id, matcher.encoder_id(CAST(:encoder AS text), c.id), CAST(:content AS jsonb)
FROM matcher.catalog_id(CAST(:catalog AS text)) c (id)
ON CONFLICT (catalog_id, encoder_id)
DO UPDATE SET content = excluded.content, created_at = now()
""")
_LIST = text("""
SELECT c.name AS catalog, e.name || '@' || e.revision AS encoder, k.content
FROM matcher.calibration k
JOIN matcher.catalog c ON c.id = k.catalog_id
JOIN matcher.encoder e ON e.id = k.encoder_id
JOIN matcher.catalog_encoder u
  ON u.catalog_id = k.catalog_id AND u.encoder_id = k.encoder_id AND u.state = 'live'
ORDER BY c.name
""")


class StoredCalibration(NamedTuple):
    """What a catalogue was calibrated to.

    Attributes:
        pictures: that may be answers there; 0 where they were never counted, in small ones.
        content: None where it was never calibrated with this encoder.
    """

    pictures: int
    content: dict[str, Any] | None


def find_calibration(
    connection: Connection, catalog: str | None, encoder: str | None
) -> StoredCalibration:
    """Return the calibration of a catalogue.

    Raises:
        UnknownNameError: no such catalogue or encoder.
    """
    with translated_errors():
        found = connection.execute(_FIND, {"catalog": catalog, "encoder": encoder}).one()
    return StoredCalibration(found.pictures, found.content)


def list_calibrations(connection: Connection) -> list[tuple[str, str, dict[str, Any]]]:
    """Return catalogue, encoder and content of all calibrations that answers are told by."""
    return [tuple(row) for row in connection.execute(_LIST)]


def keep_calibration(
    connection: Connection, catalog: str | None, encoder: str, content: dict[str, Any]
) -> None:
    """Put a calibration in the place of that of before."""
    with translated_errors():
        key = {"catalog": catalog, "encoder": encoder, "content": json.dumps(content)}
        connection.execute(_KEEP, key)
