"""Figures of a running installation, for `matcher status --watch` and as text for Prometheus."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

from matcher.db.failed import Selection, list_causes, list_kinds
from matcher.installation import Installation
from matcher.services.status import DatabaseStatus, read_status

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
MOST_CAUSES: Final = 20
"""Causes of a kind that are told apart; the others are one."""

_TRAFFIC = text("""
SELECT
  (SELECT extract(epoch FROM now() - min(updated_at))::float8 FROM matcher.embedding_job
   WHERE state = 'pending' AND ready_at <= now()) AS pictures_s,
  (SELECT extract(epoch FROM now() - min(ready_at))::float8 FROM matcher.ingest_run
   WHERE state = 'reading' AND ready_at <= now() AND source ~ '^https?://') AS feeds_s,
  (SELECT extract(epoch FROM now() - min(asked_at))::float8 FROM matcher.match_request
   WHERE state = 'pending' AND ready_at <= now()) AS requests_s,
  (SELECT count(*) FROM matcher.embedding_job
   WHERE state = 'done' AND updated_at > now() - interval '1 minute') AS embedded,
  a.answered, a.answer_p95_s
FROM (SELECT count(*) AS answered,
             percentile_cont(0.95) WITHIN GROUP (
               ORDER BY extract(epoch FROM answered_at - asked_at)) AS answer_p95_s
      FROM matcher.match_request
      WHERE asked_at > now() - interval '1 hour' AND state = 'done'
        AND answered_at > now() - interval '1 minute') a
""")


@dataclass(frozen=True, slots=True)
class Traffic:
    """What came and went in the last minute, and how long the oldest has waited.

    Attributes:
        waiting_s: by what waits; 0 where nothing does. A feed that is being read counts.
        embedded: pictures that got their vector, or were found unchanged.
        answered: questions by row.
        answer_p95_s: from question to answer, of those; None without any.
    """

    waiting_s: Mapping[str, float]
    embedded: int
    answered: int
    answer_p95_s: float | None


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure with its values by label; all are gauges, read from rows when they are asked for."""

    name: str
    help: str
    values: tuple[tuple[Mapping[str, str], float], ...]


def get_traffic(installation: Installation) -> Traffic:
    """Return what came and went in the last minute."""
    with installation.transaction() as connection:
        return read_traffic(connection)


def get_metrics(installation: Installation) -> str:
    """Return all figures in Prometheus' text format."""
    with installation.transaction() as connection:
        metrics = [
            *_of_traffic(read_traffic(connection)),
            _of_failures(connection),
            *_of_status(read_status(connection)),
        ]
    return "".join(_render(metric) for metric in metrics)


def read_traffic(connection: Connection) -> Traffic:
    """Return what came and went in the last minute."""
    row = connection.execute(_TRAFFIC).one()
    waiting = {"pictures": row.pictures_s, "feeds": row.feeds_s, "requests": row.requests_s}
    waiting_s = {what: seconds or 0.0 for what, seconds in waiting.items()}
    return Traffic(waiting_s, row.embedded, row.answered, row.answer_p95_s)


def _of_traffic(traffic: Traffic) -> Iterator[Metric]:
    yield Metric(
        "matcher_waiting_seconds",
        "How long the oldest has waited for a worker.",
        tuple(({"what": what}, seconds) for what, seconds in traffic.waiting_s.items()),
    )
    yield _single("matcher_embedded_last_minute", "Pictures embedded.", traffic.embedded)
    yield _single("matcher_answered_last_minute", "Questions by row answered.", traffic.answered)
    if traffic.answer_p95_s is not None:
        help_ = "From question to answer, 95 in 100 of the last minute."
        yield _single("matcher_answer_p95_seconds", help_, traffic.answer_p95_s)


def _of_failures(connection: Connection) -> Metric:
    values: list[tuple[Mapping[str, str], float]] = []
    for kind in list_kinds():
        causes = list_causes(connection, kind, Selection())
        values += [({"kind": kind, "cause": c.cause}, c.count) for c in causes[:MOST_CAUSES]]
        if others := sum(cause.count for cause in causes[MOST_CAUSES:]):
            values.append(({"kind": kind, "cause": "others"}, others))
    return Metric("matcher_failed", "What failed for good, by cause.", tuple(values))


def _of_status(status: DatabaseStatus) -> Iterator[Metric]:
    yield Metric(
        "matcher_pictures",
        "Pictures to embed with the encoders in use, by state.",
        tuple(({"state": state}, count) for state, count in status.jobs.items()),
    )
    yield Metric(
        "matcher_products",
        "Products on sale.",
        tuple(({"catalog": each.name}, each.products) for each in status.catalogs),
    )
    yield _single("matcher_requests_waiting", "Questions by row without answer.", status.requests)
    yield Metric(
        "matcher_index_bytes",
        "Size of vectors, of what finds them, and of its indexes.",
        tuple(
            ({"encoder": f"{each.encoder}@{each.revision}", "part": part}, size)
            for each in status.indexes
            for part, size in (
                ("vectors", each.vector_bytes),
                ("table", each.table_bytes),
                ("hnsw", each.hnsw_bytes),
                ("others", each.other_index_bytes),
            )
        ),
    )
    yield Metric(
        "matcher_index_dead_share",
        "Entries of HNSW that are dead; at 0.3 it is built anew.",
        tuple(
            ({"encoder": f"{each.encoder}@{each.revision}"}, each.dead_share)
            for each in status.indexes
        ),
    )
    yield Metric(
        "matcher_index_recall",
        "Of exact answers, the share that the index found, by shape of filter.",
        tuple(
            (
                {
                    "encoder": f"{each.encoder}@{each.revision}",
                    "catalog": probe.catalog,
                    "shape": probe.shape,
                },
                probe.recall,
            )
            for each in status.indexes
            for probe in each.recall
        ),
    )


def _single(name: str, help_: str, value: float) -> Metric:
    return Metric(name, help_, (({}, value),))


def _render(metric: Metric) -> str:
    lines = [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} gauge"]
    lines += [f"{metric.name}{_labels(labels)} {value}" for labels, value in metric.values]
    return "\n".join([*lines, ""])


def _labels(labels: Mapping[str, str]) -> str:
    said: Iterable[str] = (f'{name}="{_escape(value)}"' for name, value in labels.items())
    return f"{{{','.join(said)}}}" if labels else ""


def _escape(value: str) -> str:
    return value.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")
