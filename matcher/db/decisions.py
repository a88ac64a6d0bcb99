"""Decisions as rows: what people said of a photo and a SKU, or have still to say."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import Connection, text

from matcher.db.engine import translated_errors
from matcher.errors import InputError, UnknownNameError

Said = Literal["same", "same_group", "different"]
"""That a photo shows a SKU, another variant of its group, or neither."""

ChosenBy = Literal["audit", "review", "accept"]
"""Why a pair was looked at: drawn from automatic answers, not sure enough, or somebody's choice."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A photo, the SKU that it was compared with, and what somebody said of both.

    Attributes:
        photo: SHA-256 of the picture in the content store, in hexadecimal.
        chance: how likely the pair was to be looked at.
        verdict: what the answer said, where an answer asked for it.
        said: None while it waits.
    """

    id: int
    catalog: str
    photo: str
    sku: str
    chosen_by: ChosenBy
    chance: float
    verdict: str | None
    said: Said | None
    decided_by: str | None
    decided_at: datetime | None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        decided_at = None if self.decided_at is None else self.decided_at.isoformat()
        return asdict(self) | {"decided_at": decided_at}


_COLUMNS = """
SELECT d.id, c.name AS catalog, encode(d.photo, 'hex') AS photo, d.sku, d.chosen_by, d.chance,
       d.verdict, d.said, d.decided_by, d.decided_at
FROM matcher.decision d JOIN matcher.catalog c ON c.id = d.catalog_id
"""
_LIST = text(f"""{_COLUMNS}
WHERE d.catalog_id = matcher.catalog_id(CAST(:catalog AS text))
  AND (NOT :waiting OR d.said IS NULL)
ORDER BY d.id
""")
_GET = text(f"{_COLUMNS} WHERE d.id = :id")
_KEEP = text("""
INSERT INTO matcher.decision
  (catalog_id, photo, sku, chosen_by, chance, verdict, said, decided_by, decided_at)
SELECT matcher.catalog_id(CAST(:catalog AS text)), :photo, :sku, :chosen_by, :chance, :verdict,
       :said, :decided_by, CASE WHEN CAST(:said AS text) IS NOT NULL THEN now() END
ON CONFLICT (catalog_id, photo, sku) DO UPDATE
SET said = coalesce(excluded.said, matcher.decision.said),
    decided_by = coalesce(excluded.decided_by, matcher.decision.decided_by),
    decided_at = coalesce(excluded.decided_at, matcher.decision.decided_at)
RETURNING id
""")
_ANSWER = text("""
UPDATE matcher.decision SET said = :said, decided_by = :decided_by, decided_at = now()
WHERE id = :id
""")


def keep_decision(connection: Connection, values: Mapping[str, Any]) -> Decision:
    """Keep a decision, or a pair that waits for one; the same photo and SKU are one row.

    Args:
        connection: in a transaction.
        values: the columns, and `catalog`, its name.

    Raises:
        UnknownNameError: no such catalogue.
    """
    with translated_errors():
        kept = connection.execute(_KEEP, dict(values)).scalar_one()
    return get_decision(connection, kept)


def list_decisions(connection: Connection, catalog: str | None, *, waiting: bool) -> list[Decision]:
    """Return the decisions of a catalogue, oldest first; of those that wait only, on request.

    Raises:
        UnknownNameError: no such catalogue.
    """
    with translated_errors():
        rows = connection.execute(_LIST, {"catalog": catalog, "waiting": waiting}).all()
    return [Decision(*row) for row in rows]


def get_decision(connection: Connection, number: int) -> Decision:
    """Return a decision.

    Raises:
        UnknownNameError: there is none of that number.
    """
    row = connection.execute(_GET, {"id": number}).one_or_none()
    if row is None:
        raise UnknownNameError(f"no decision {number}: `matcher decisions list` has them")
    return Decision(*row)


def answer_decision(connection: Connection, number: int, said: str, by: str) -> Decision:
    """Write what somebody said of a pair, in the place of what was said before.

    Raises:
        UnknownNameError: there is no decision of that number.
    """
    connection.execute(_ANSWER, {"id": number, "said": said, "decided_by": by})
    return get_decision(connection, number)


def check_said(said: str, by: str) -> None:
    """Check what somebody said, and that somebody did.

    Raises:
        InputError: it is neither `same`, `same_group` nor `different`, or nobody is named.
    """
    if said not in get_args(Said):
        raise InputError(f"the decision is {said!r}: say same, same_group or different")
    if not by.strip():
        raise InputError("nobody is named who decided: say who")
