"""What became of all that was accepted, by the rows of the database."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import psycopg

from tests.support.audit import read_writes
from tests.support.chaos.senders import Accepted

_PICTURES = """
SELECT p.sku, j.state,
       CASE WHEN p.title IN ('old', 'late') THEN p.title || ' won' ELSE j.reason END,
       EXISTS (SELECT FROM matcher.embedding e
               WHERE e.product_id = p.id AND e.image_id = pi.image_id)
FROM matcher.product p
JOIN matcher.product_image pi ON pi.product_id = p.id
LEFT JOIN matcher.embedding_job j ON j.image_id = pi.image_id
"""
_REQUESTS = "SELECT id, state, error FROM matcher.match_request"
_RUNS = "SELECT id, state, reason FROM matcher.ingest_run"
_OPEN = """
SELECT (SELECT count(*) FROM matcher.embedding_job WHERE state IN ('pending', 'leased'))
     + (SELECT count(*) FROM matcher.match_request WHERE state IN ('pending', 'leased'))
     + (SELECT count(*) FROM matcher.ingest_run
        WHERE state = 'reading' AND source ~ '^https?://')
     + (SELECT count(*) FROM matcher.event WHERE state = 'pending')
     + (SELECT count(*) FROM matcher.inbox WHERE state IN ('pending', 'leased'))
"""
# No sender tells or asks for the same thing by two messages.
_ASKED_AGAIN = """
SELECT photos::text, count(*) FROM matcher.match_request GROUP BY 1 HAVING count(*) > 1
UNION ALL
SELECT 'an event of ' || event_id, count(*) FROM matcher.event GROUP BY 1 HAVING count(*) > 1
UNION ALL
SELECT source, count(*) FROM matcher.ingest_run WHERE source ~ '^https?://'
GROUP BY 1 HAVING count(*) > 1
"""
_CLOSED = "SELECT count(*) FROM matcher.embedding_job WHERE state IN ('done', 'failed')"


@dataclass(slots=True)
class Outcome:
    """The count, and what is wrong in words.

    Attributes:
        lost: accepted, and no row says so; or failed although its host serves it.
        duplicated: committed writes beyond one.
        stuck: neither done nor failed.
    """

    accepted: int = 0
    done: int = 0
    failed: int = 0
    lost: int = 0
    duplicated: int = 0
    stuck: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether nothing was lost, duplicated or stuck."""
        return not self.lost + self.duplicated + self.stuck

    def __str__(self) -> str:
        names = ("accepted", "done", "failed", "lost", "duplicated", "stuck")
        return " ".join(f"{name}={getattr(self, name)}" for name in names)

    def add(self, what: str, state: str | None, *, good: bool, reason: str | None = None) -> None:
        """Count one thing that was accepted."""
        self.accepted += 1
        if state == "done" and good:
            self.done += 1
        elif state == "failed" and not good:
            self.failed += 1
        elif state in ("pending", "leased", "retrying", "reading"):
            self.stuck += 1
            self.notes.append(f"{what} is stuck: {state}")
        else:
            self.lost += 1
            self.notes.append(f"{what} is lost: {state}, {reason}")


def count_open(database: psycopg.Connection) -> int:
    """Return how many things wait or are worked on."""
    return _one(database, _OPEN)


def count_closed(database: psycopg.Connection) -> int:
    """Return how many pictures are done or have failed."""
    return _one(database, _CLOSED)


def count_outcome(database: psycopg.Connection, accepted: Accepted) -> Outcome:
    """Compare what was accepted with the rows."""
    found = Outcome()
    pictures = {sku: row for sku, *row in database.execute(_PICTURES)}
    for sku, good in accepted.pictures.items():
        state, reason, has_vector = pictures.get(sku, (None, "no such product", False))
        if state == "done" and (reason or not has_vector):
            state, reason = None, reason or "done without a vector"
        found.add(f"picture of {sku}", state, good=good, reason=reason)
    _add_rows(found, database, _REQUESTS, "question", accepted.requests)
    _add_rows(found, database, _RUNS, "feed", accepted.runs)
    _add_duplicates(found, database)
    return found


def _add_rows(
    found: Outcome, database: psycopg.Connection, query: str, what: str, ids: Iterable[int]
) -> None:
    rows = {key: row for key, *row in database.execute(query.encode())}
    for each in ids:
        state, reason = rows.get(each, (None, "no such row"))
        found.add(f"{what} {each}", state, good=True, reason=reason)


def _add_duplicates(found: Outcome, database: psycopg.Connection) -> None:
    for what, n in read_writes(database).items():
        if n > 1:
            found.duplicated += n - 1
            found.notes.append(f"written {n} times: {what}")
    for what, n in database.execute(_ASKED_AGAIN):
        found.duplicated += n - 1
        found.notes.append(f"accepted {n} times: {what}")


def _one(database: psycopg.Connection, query: str) -> int:
    row = database.execute(query.encode()).fetchone()
    assert row is not None
    return int(row[0])
