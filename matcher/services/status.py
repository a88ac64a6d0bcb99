"""What stands in the database: versions, rows per state, jobs, indexes."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, text

from matcher.catalog.inbox import count_waiting_rows
from matcher.db.callbacks import count_waiting_deliveries
from matcher.db.cues import count_cues
from matcher.db.encoder_uses import EncoderUse, list_uses
from matcher.db.encoders import EncoderRow, list_encoders
from matcher.db.failures import FailureCause, list_failures
from matcher.db.jobs import count_jobs
from matcher.db.migrate import current_revision
from matcher.db.sources import SourceState, list_sources
from matcher.encoders import list_versions
from matcher.installation import Installation
from matcher.search.index.state import IndexState, read_index_state
from matcher.search.match_requests import count_waiting_requests
from matcher.services.checkup import list_faults_of


@dataclass(frozen=True, slots=True)
class CatalogStatus:
    """One shop's rows.

    Attributes:
        images: pictures that a product shows; the same bytes or URL count once.
        generic_images: those of them that too many groups share to tell one apart.
    """

    name: str
    products: int
    retired: int
    images: int
    generic_images: int


@dataclass(frozen=True, slots=True)
class DatabaseStatus:
    """Everything `matcher status` says of the database.

    Attributes:
        sources: hooks and feeds that catalogues come from.
        requests: how many questions of `match_request` wait for an answer.
        inbox: how many rows of the inbox no worker has taken in yet.
        deliveries: how many messages to callbacks wait to be sent.
        cues: how many pictures of products have a row, by the cue's name.
        encoders: which encoder is used where.
        addable: newest revisions of encoders in use, which this program has and the database lacks.
        faults: what `matcher check` finds missing, a line each.
    """

    postgresql: str
    pgvector: str
    revision: str | None
    role: str
    taxonomy_edition: str | None
    categories: int
    catalogs: tuple[CatalogStatus, ...]
    jobs: dict[str, int]
    failures: tuple[FailureCause, ...]
    requests: int
    inbox: int
    deliveries: int
    cues: dict[str, int]
    encoders: tuple[EncoderUse, ...]
    addable: tuple[str, ...]
    indexes: tuple[IndexState, ...]
    sources: tuple[SourceState, ...] = ()
    faults: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self) | {"sources": [each.to_dict() for each in self.sources]}


_SERVER = text("""
SELECT current_setting('server_version'), current_user,
       (SELECT extversion FROM pg_extension WHERE extname = 'vector'),
       (SELECT max(edition) FROM matcher.taxonomy WHERE retired_at IS NULL),
       (SELECT count(*) FROM matcher.taxonomy WHERE retired_at IS NULL)
""")
# Each table is read once, whatever the number of catalogues.
_CATALOGS = text("""
SELECT c.name, coalesce(p.sold, 0), coalesce(p.retired, 0),
       coalesce(i.shown, 0), coalesce(i.generic, 0)
FROM matcher.catalog c
LEFT JOIN (
  SELECT catalog_id, count(*) FILTER (WHERE retired_at IS NULL) AS sold,
         count(*) FILTER (WHERE retired_at IS NOT NULL) AS retired
  FROM matcher.product GROUP BY catalog_id
) p ON p.catalog_id = c.id
LEFT JOIN (
  SELECT catalog_id, count(*) AS shown, count(*) FILTER (WHERE generic) AS generic
  FROM matcher.image i
  WHERE EXISTS (SELECT FROM matcher.product_image pi WHERE pi.image_id = i.id)
  GROUP BY catalog_id
) i ON i.catalog_id = c.id
WHERE p.catalog_id IS NOT NULL
   OR EXISTS (SELECT FROM matcher.image own WHERE own.catalog_id = c.id)
ORDER BY c.name
""")


def get_status(installation: Installation) -> DatabaseStatus:
    """Return versions, rows per state, jobs, indexes and faults."""
    with installation.transaction() as connection:
        return read_status(connection, list_faults_of(connection, installation))


def read_status(connection: Connection, faults: Sequence[str] = ()) -> DatabaseStatus:
    """Read the status of a migrated database, of which these faults are known."""
    encoders = list_encoders(connection)
    version, role, pgvector, edition, categories = connection.execute(_SERVER).one()
    return DatabaseStatus(
        postgresql=version,
        pgvector=pgvector,
        revision=current_revision(connection),
        role=role,
        taxonomy_edition=edition,
        categories=categories,
        catalogs=tuple(list_catalogs(connection)),
        jobs=count_jobs(connection),
        failures=tuple(list_failures(connection)),
        requests=count_waiting_requests(connection),
        inbox=count_waiting_rows(connection),
        deliveries=count_waiting_deliveries(connection),
        cues=count_cues(connection),
        encoders=tuple(list_uses(connection)),
        addable=_find_addable(encoders),
        indexes=tuple(read_index_state(connection, row) for row in encoders),
        sources=tuple(list_sources(connection)),
        faults=tuple(faults),
    )


def list_catalogs(connection: Connection) -> list[CatalogStatus]:
    """Return the catalogues that hold anything: one whose feed was refused does not count."""
    return [CatalogStatus(*row) for row in connection.execute(_CATALOGS)]


def _find_addable(encoders: list[EncoderRow]) -> tuple[str, ...]:
    """Return the newest versions of this program, newer than all of that name in the database."""
    held: dict[str, int] = {}
    for row in encoders:
        held[row.name] = max(row.revision, held.get(row.name, 0))
    newest: dict[str, int] = {}
    for version in list_versions():
        name, _, revision = version.partition("@")
        newest[name] = max(int(revision), newest.get(name, 0))
    return tuple(
        f"{name}@{revision}"
        for name, revision in newest.items()
        if name in held and revision > held[name]
    )
