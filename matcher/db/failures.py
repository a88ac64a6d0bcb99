"""What became of pictures: how many have a vector, and why others failed, by cause."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from matcher.db.replaced_pictures import count_changed


@dataclass(frozen=True, slots=True)
class FailureCause:
    """A cause for which pictures failed, and one of them.

    Attributes:
        reason: in which addresses are shortened to their host.
        example: the link of one of the pictures, as the feed has it.
        sku: of a product that shows it; None if none does any more.
    """

    reason: str
    pictures: int
    example: str
    catalog: str
    sku: str | None


@dataclass(frozen=True, slots=True)
class FailedPicture:
    """A picture that failed, as one product shows it.

    Attributes:
        cause: the `reason` of its `FailureCause`.
        reason: its own, in full.
    """

    cause: str
    catalog: str
    sku: str | None
    link: str
    reason: str


@dataclass(frozen=True, slots=True)
class EmbedOutcome:
    """What became of pictures since a moment.

    Attributes:
        done: pictures that got their vector.
        failed: pictures that failed for good.
        retrying: pictures that failed and are tried again later.
        failures: the causes of those that failed for good, commonest first.
        changed: pictures whose links led to other bytes than before.
    """

    done: int
    failed: int
    retrying: int
    failures: tuple[FailureCause, ...] = ()
    changed: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether no picture failed."""
        return not self.failed + self.retrying

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


# A reason that names an address is shortened to its host, so that 40 missing pictures of one shop
# are one cause.
_CAUSE = r"regexp_replace(j.reason, '(https?://[^\s/?#),;]+)[^\s),;]*', '\1', 'gi')"
_LINK = "left(coalesce(pi.source, i.url), 2000)"
_CLOCK = text("SELECT clock_timestamp()")
_CAUSES = text(rf"""
WITH cause AS (
  SELECT {_CAUSE} AS reason, count(*) AS pictures, min(j.image_id) AS image_id
  FROM matcher.embedding_job j
  WHERE j.state = 'failed'
    AND (CAST(:since AS timestamptz) IS NULL OR j.updated_at >= CAST(:since AS timestamptz))
  GROUP BY 1
)
SELECT cause.reason, cause.pictures, {_LINK}, c.name, pi.sku
FROM cause JOIN matcher.image i ON i.id = cause.image_id
JOIN matcher.catalog c ON c.id = i.catalog_id
LEFT JOIN LATERAL (
  SELECT shown.source, p.sku
  FROM matcher.product_image shown JOIN matcher.product p ON p.id = shown.product_id
  WHERE shown.image_id = cause.image_id
  ORDER BY p.sku LIMIT 1
) pi ON true
ORDER BY cause.pictures DESC, cause.reason
""")  # noqa: S608 - constant text
_FAILED = text(rf"""
SELECT {_CAUSE}, c.name, p.sku, {_LINK}, j.reason
FROM matcher.embedding_job j
JOIN matcher.image i ON i.id = j.image_id
JOIN matcher.catalog c ON c.id = j.catalog_id
LEFT JOIN matcher.product_image pi ON pi.image_id = j.image_id
LEFT JOIN matcher.product p ON p.id = pi.product_id
WHERE j.state = 'failed'
ORDER BY c.name, p.sku, pi.position, j.encoder_id
""")  # noqa: S608 - constant text
_SINCE = text("""
SELECT count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'failed'),
       count(*) FILTER (WHERE state = 'pending' AND attempts > 0 AND ready_at > now())
FROM matcher.embedding_job
WHERE updated_at >= :since
""")


def read_clock(connection: Connection) -> datetime:
    """Return the time by the database's clock, which stamps the jobs."""
    now: datetime = connection.execute(_CLOCK).scalar_one()
    return now


def read_outcome(connection: Connection, since: datetime) -> EmbedOutcome:
    """Return what became of pictures since a time by the database's clock."""
    done, failed, retrying = connection.execute(_SINCE, {"since": since}).one()
    failures = list_failures(connection, since) if failed else []
    changed = count_changed(connection, since)
    return EmbedOutcome(done, failed, retrying, tuple(failures), changed)


def list_failures(connection: Connection, since: datetime | None = None) -> list[FailureCause]:
    """Return the causes for which pictures failed (since a time), commonest first."""
    return [FailureCause(*row) for row in connection.execute(_CAUSES, {"since": since})]


def read_failed(connection: Connection) -> Iterator[FailedPicture]:
    """Yield every failed picture, once for each product that shows it."""
    for row in connection.execution_options(yield_per=1000).execute(_FAILED):
        yield FailedPicture(*row)
