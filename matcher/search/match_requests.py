"""Questions that SQL asks by a row: leased one at a time, answered by rows, kept for some days."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sqlalchemy import Connection, text

from matcher.images.region import Region

if TYPE_CHECKING:  # `matcher status` counts rows, and loads no answers for it
    from matcher.search.answer import Answer

ASKED: Final = "matcher_match_request"
"""The channel that tells workers of new questions."""

_CLAIM = text("""
UPDATE matcher.match_request r
SET state = 'leased', lease_token = :token, attempts = r.attempts + 1,
    ready_at = now() + make_interval(secs => :lease_s)
FROM (SELECT id FROM matcher.match_request
      WHERE state IN ('pending', 'leased') AND ready_at <= now()
      ORDER BY priority, ready_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) first
WHERE r.id = first.id
RETURNING r.id, r.lease_token, r.attempts, r.catalog, r.photos, r.text, r.gtin, r.mpn,
          r.mpn_brand, r.k, r.depth, r.region, r.filters, r.trace_id,
          coalesce(r.answer_by < now(), false) AS is_late
""")
_ASK = text("""
INSERT INTO matcher.match_request
  (catalog, photos, text, gtin, mpn, mpn_brand, k, depth, region, filters, priority, answer_by,
   task_id, trace_id)
VALUES (:catalog, :photos, :text, :gtin, :mpn, :mpn_brand, :k, :depth,
        CAST(:region AS double precision[]), CAST(:filters AS jsonb), :priority,
        now() + make_interval(secs => :answer_within_s), :task_id, :trace_id)
ON CONFLICT (task_id) DO UPDATE SET task_id = excluded.task_id RETURNING id
""")
_READ = text("""
SELECT r.id, r.state, r.error, r.method, r.complete, r.depth, r.region, r.identifiers, r.verdict,
       r.reason, r.pair, r.why,
       (SELECT coalesce(jsonb_agg(to_jsonb(m) - 'request_id' ORDER BY m.rank), '[]')
        FROM matcher.match m WHERE m.request_id = r.id) AS matches
FROM matcher.match_request r WHERE r.id = :id
""")
_ANY_READY = text("""
SELECT EXISTS (SELECT FROM matcher.match_request
               WHERE state IN ('pending', 'leased') AND ready_at <= now())
""")
_HOLD = text("""
SELECT id FROM matcher.match_request WHERE id = :id AND lease_token = :token FOR UPDATE
""")
_ANSWER = text("""
UPDATE matcher.match_request
SET state = 'done', error = NULL, lease_token = NULL, answered_at = now(),
    depth = :depth, region = CAST(:region AS double precision[]),
    method = :method, complete = :complete, identifiers = :identifiers, verdict = :verdict,
    reason = :reason, pair = CAST(:pair AS text[]), why = CAST(:why AS text[])
WHERE id = :id AND lease_token = :token
""")
_ADD_MATCHES = text("""
INSERT INTO matcher.match
  (request_id, rank, sku, item_group_id, title, similarity, probability)
SELECT :id, m.* FROM unnest(
  CAST(:ranks AS integer[]), CAST(:skus AS text[]), CAST(:groups AS text[]),
  CAST(:titles AS text[]), CAST(:similarities AS double precision[]),
  CAST(:probabilities AS double precision[])) m
""")
_FAIL = text("""
UPDATE matcher.match_request r
SET state = CASE WHEN :transient AND r.attempts < :max_attempts THEN 'pending' ELSE 'failed' END,
    ready_at = now() + make_interval(
      secs => :retry_s * power(4, r.attempts - 1) * (0.8 + 0.4 * random())),
    lease_token = NULL, error = :error, answered_at = now()
WHERE r.id = :id AND r.lease_token = :token
RETURNING r.state
""")
# In the transaction of the answer: who is told of it can read it.
_TELL = text("SELECT pg_notify('matcher_match', CAST(CAST(:id AS bigint) AS text))")
_COUNT_WAITING = text("""
SELECT count(*) FROM matcher.match_request WHERE state IN ('pending', 'leased')
""")


@dataclass(frozen=True, slots=True)
class MatchRequest:
    """A question as it stands in its row, and the lease that its answer is written under.

    Attributes:
        attempts: how often a worker took it, this time included.
        photos: http(s) or `data:` URLs, or `sha256:...` for the content store.
        region: x, y, w, h, or a list of them.
        is_late: whether its deadline has passed.
    """

    id: int
    token: UUID
    attempts: int
    catalog: str | None
    photos: Sequence[str]
    text: str | None
    gtin: str | None
    mpn: str | None
    mpn_brand: str | None
    k: int
    depth: str | None
    region: Sequence[Any] | None
    filters: Mapping[str, Any]
    trace_id: str | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question to be kept as a row; the fields are those of `Matcher.match`.

    Attributes:
        priority: 0 to 9; 0 is answered first.
        answer_within_s: after so many seconds it fails instead of being answered.
        task_id: of the message that asks; its second delivery asks nothing.
    """

    photos: list[str] = field(default_factory=list)
    text: str | None = None
    gtin: str | None = None
    mpn: str | None = None
    mpn_brand: str | None = None
    k: int = 5
    depth: str | None = None
    region: list[Any] | None = None
    filters: Mapping[str, Any] = field(default_factory=dict)
    priority: int = 5
    answer_within_s: float | None = None
    task_id: str | None = None


def add_request(connection: Connection, question: Question, trace_id: str | None) -> int:
    """Add a question, unless its message did before; returns its id."""
    filters = dict(question.filters)
    values = {
        **asdict(question),
        "catalog": filters.pop("catalog", None),
        "filters": json.dumps(filters),
        "trace_id": trace_id,
    }
    return int(connection.execute(_ASK, values).scalar_one())


def find_answer(connection: Connection, request_id: int) -> dict[str, Any] | None:
    """Return a question's state, and what it is answered with; None for an unknown id."""
    row = connection.execute(_READ, {"id": request_id}).one_or_none()
    return None if row is None else row._asdict()


def claim_request(connection: Connection, *, lease_s: float) -> MatchRequest | None:
    """Lease the question that waits longest, also one whose worker went silent.

    Commit at once: the lease, not the lock, is what keeps other workers away.
    """
    values = {"token": uuid4(), "lease_s": lease_s}
    row = connection.execute(_CLAIM, values).one_or_none()
    return None if row is None else MatchRequest(*row)


def is_any_request_ready(connection: Connection) -> bool:
    """Tell whether a worker that asked now would get a question."""
    return bool(connection.execute(_ANY_READY).scalar_one())


def write_answer(connection: Connection, request: MatchRequest, answer: "Answer") -> bool:
    """Write what a question is answered with, and tell who listens to `matcher_match`.

    Returns:
        False if the lease is over, and nothing was written.
    """
    key = {"id": request.id, "token": request.token}
    values = {
        **{name: getattr(answer, name) for name in _SCALARS},
        "pair": list(answer.pair),
        "why": list(answer.why),
        "region": _to_array(answer.region),
    }
    if connection.execute(_HOLD, key).one_or_none() is None:
        return False
    matches = answer.matches
    columns = {
        "ranks": [match.rank for match in matches],
        "skus": [match.sku for match in matches],
        "groups": [match.item_group_id for match in matches],
        "titles": [match.title for match in matches],
        "similarities": [match.similarity for match in matches],
        "probabilities": [match.probability for match in matches],
    }
    connection.execute(_ADD_MATCHES, {"id": request.id, **columns})
    # Last: a trigger tells callbacks of the whole answer.
    connection.execute(_ANSWER, {**key, **values})
    connection.execute(_TELL, {"id": request.id})
    return True


def fail_request(
    connection: Connection,
    request: MatchRequest,
    error: str,
    *,
    transient: bool,
    max_attempts: int,
    retry_s: float,
) -> bool:
    """Close a question with a reason; a transient one waits, longer each time, for a new try.

    Returns:
        Whether it is failed for good.
    """
    values = {
        "id": request.id,
        "token": request.token,
        "error": error,
        "transient": transient,
        "max_attempts": max_attempts,
        "retry_s": retry_s,
    }
    is_failed = connection.execute(_FAIL, values).scalar_one_or_none() == "failed"
    if is_failed:
        connection.execute(_TELL, {"id": request.id})
    return is_failed


def count_waiting_requests(connection: Connection) -> int:
    """Return how many questions have no answer yet."""
    return int(connection.execute(_COUNT_WAITING).scalar_one())


_SCALARS = ("depth", "method", "complete", "identifiers", "verdict", "reason")


def _to_array(region: Any) -> list[Any] | None:
    if region is None:
        return None
    return list(region) if isinstance(region, Region) else [list(each) for each in region]
