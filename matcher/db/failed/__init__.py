"""What failed for good: listed by cause with an example, shown, tried again, dropped.

Each module of this folder is a kind and offers `KIND`.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from matcher.listed import list_modules, load_module


@dataclass(frozen=True, slots=True)
class Kind:
    """What can fail, as SQL.

    Attributes:
        failed: selects `id`, `catalog`, `reason` and `failed_at` of each that failed, once.
        shown: selects `id`, `subject` (a few words) and `payload` (jsonb: all that it was asked
            with) of those whose id is in `:ids`.
        retry: has those in `:ids` tried again, if they have failed.
        drop: removes those in `:ids`, if they have failed.
    """

    failed: str
    shown: str
    retry: str
    drop: str


@dataclass(frozen=True, slots=True)
class FailedItem:
    """One that failed."""

    id: int
    catalog: str | None
    subject: str
    reason: str
    failed_at: datetime
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cause:
    """A reason, in which addresses are shortened to their host, and one that failed for it."""

    kind: str
    cause: str
    count: int
    newest: datetime
    example: FailedItem


@dataclass(frozen=True, slots=True)
class Selection:
    """Which of a kind are meant; without any of these, all.

    Attributes:
        ids: only these.
        cause: only those of this `Cause`.
        catalog: only those of this one.
    """

    ids: tuple[int, ...] | None = None
    cause: str | None = None
    catalog: str | None = None


# As in `matcher.db.failures`: 40 missing pictures of one shop are one cause.
_CAUSE = r"regexp_replace(f.reason, '(https?://[^\s/?#),;]+)[^\s),;]*', '\1', 'gi')"
_WHERE = f"""
WHERE (CAST(:ids AS bigint[]) IS NULL OR f.id = ANY (CAST(:ids AS bigint[])))
  AND (CAST(:cause AS text) IS NULL OR {_CAUSE} = CAST(:cause AS text))
  AND (CAST(:catalog AS text) IS NULL OR f.catalog = CAST(:catalog AS text))
"""
_CAUSES = f"""
SELECT {_CAUSE} AS cause, count(*) AS n, max(f.failed_at) AS newest, min(f.id) AS id
FROM ({{failed}}) f {_WHERE}
GROUP BY 1 ORDER BY n DESC, cause
"""  # noqa: S608 - constant text
_SOME = f"""
SELECT f.id, f.catalog, f.reason, f.failed_at FROM ({{failed}}) f {_WHERE} AND f.id > :after
ORDER BY f.id LIMIT :n
"""  # noqa: S608 - constant text
_COUNT = f"SELECT count(*) FROM ({{failed}}) f {_WHERE}"  # noqa: S608 - constant text


def list_kinds() -> tuple[str, ...]:
    """Return the names of what can fail."""
    return list_modules(sys.modules[__name__])


def list_causes(connection: Connection, name: str, selection: Selection) -> list[Cause]:
    """Return why things of a kind failed, the commonest cause first, each with an example."""
    kind = _get_kind(name)
    rows = connection.execute(text(_CAUSES.format(failed=kind.failed)), _to_values(selection)).all()
    examples = {
        item.id: item
        for item in list_items(connection, name, Selection(tuple(row.id for row in rows)))
    }
    return [
        Cause(name, row.cause, row.n, row.newest, examples[row.id])
        for row in rows
        if row.id in examples
    ]


def list_items(
    connection: Connection, name: str, selection: Selection, *, after: int = 0, n: int | None = None
) -> list[FailedItem]:
    """Return those that failed, by id: `n` of them, behind the id `after`."""
    kind = _get_kind(name)
    values = {**_to_values(selection), "after": after, "n": n}
    rows = connection.execute(text(_SOME.format(failed=kind.failed)), values).all()
    shown = {
        row.id: row
        for row in connection.execute(text(kind.shown), {"ids": [row.id for row in rows]})
    }
    return [
        FailedItem(
            row.id,
            row.catalog,
            shown[row.id].subject,
            row.reason,
            row.failed_at,
            shown[row.id].payload,
        )
        for row in rows
        if row.id in shown
    ]


def list_ids(
    connection: Connection, name: str, selection: Selection, *, after: int, n: int
) -> list[int]:
    """Return the next `n` ids of those that failed, behind the id `after`."""
    values = {**_to_values(selection), "after": after, "n": n}
    statement = text(_SOME.format(failed=_get_kind(name).failed))
    return [row.id for row in connection.execute(statement, values)]


def count_items(connection: Connection, name: str, selection: Selection) -> int:
    """Return how many failed."""
    statement = text(_COUNT.format(failed=_get_kind(name).failed))
    return int(connection.execute(statement, _to_values(selection)).scalar_one())


def retry_items(connection: Connection, name: str, ids: Sequence[int]) -> int:
    """Have some tried again; returns how many."""
    return connection.execute(text(_get_kind(name).retry), {"ids": list(ids)}).rowcount


def drop_items(connection: Connection, name: str, ids: Sequence[int]) -> int:
    """Remove some; returns how many."""
    return connection.execute(text(_get_kind(name).drop), {"ids": list(ids)}).rowcount


def _get_kind(name: str) -> Kind:
    kind: Kind = load_module(sys.modules[__name__], name, "kind of failure").KIND
    return kind


def _to_values(selection: Selection) -> dict[str, Any]:
    return {
        "ids": None if selection.ids is None else list(selection.ids),
        "cause": selection.cause,
        "catalog": selection.catalog,
    }
