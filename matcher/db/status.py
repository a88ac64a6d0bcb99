"""What stands in the database: versions, rows per state, jobs, indexes."""

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, text

from matcher.db.jobs import count_jobs, list_failures
from matcher.db.migrate import current_revision


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
class IndexStatus:
    """One encoder's vectors and their index.

    Attributes:
        vectors: as the statistics have it; exact below 100,000.
        index_state: "ready", "building" or "missing".
    """

    encoder: str
    revision: int
    state: str
    dimension: int
    vectors: int
    table_bytes: int
    index_bytes: int
    index_state: str


@dataclass(frozen=True, slots=True)
class FailureReason:
    """A reason for which pictures failed, and one of them."""

    reason: str
    pictures: int
    example: str


@dataclass(frozen=True, slots=True)
class DatabaseStatus:
    """Everything `matcher status` says of the database."""

    postgresql: str
    pgvector: str
    revision: str | None
    role: str
    taxonomy_edition: str | None
    categories: int
    catalogs: tuple[CatalogStatus, ...]
    jobs: dict[str, int]
    failures: tuple[FailureReason, ...]
    indexes: tuple[IndexStatus, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


_SERVER = text("""
SELECT current_setting('server_version'), current_user,
       (SELECT extversion FROM pg_extension WHERE extname = 'vector'),
       (SELECT max(edition) FROM matcher.taxonomy WHERE retired_at IS NULL),
       (SELECT count(*) FROM matcher.taxonomy WHERE retired_at IS NULL)
""")
_CATALOGS = text("""
SELECT c.name,
       (SELECT count(*) FROM matcher.product p WHERE p.catalog_id = c.id AND p.retired_at IS NULL),
       (SELECT count(*) FROM matcher.product p
        WHERE p.catalog_id = c.id AND p.retired_at IS NOT NULL),
       (SELECT count(DISTINCT pi.image_id) FROM matcher.product_image pi
        WHERE pi.catalog_id = c.id),
       (SELECT count(*) FROM matcher.image i WHERE i.catalog_id = c.id AND i.generic
          AND EXISTS (SELECT FROM matcher.product_image pi WHERE pi.image_id = i.id))
FROM matcher.catalog c ORDER BY c.name
""")
_INDEXES = text("""
SELECT e.id, e.name, e.revision, e.state, e.dimension, t.reltuples::bigint,
       pg_table_size(t.oid), coalesce(pg_relation_size(x.indexrelid), 0),
       CASE WHEN x.indexrelid IS NULL THEN 'missing'
            WHEN x.indisvalid THEN 'ready' ELSE 'building' END
FROM matcher.encoder e
JOIN pg_class t ON t.oid = to_regclass(format('matcher.embedding_%s', e.id))
LEFT JOIN (pg_index x JOIN pg_class i ON i.oid = x.indexrelid
           JOIN pg_am a ON a.oid = i.relam AND a.amname = 'hnsw') ON x.indrelid = t.oid
ORDER BY e.id
""")
_EXACT_BELOW = 100_000


def read_status(connection: Connection) -> DatabaseStatus:
    """Read the status of a migrated database."""
    version, role, pgvector, edition, categories = connection.execute(_SERVER).one()
    return DatabaseStatus(
        postgresql=version,
        pgvector=pgvector,
        revision=current_revision(connection),
        role=role,
        taxonomy_edition=edition,
        categories=categories,
        catalogs=tuple(CatalogStatus(*row) for row in connection.execute(_CATALOGS)),
        jobs=count_jobs(connection),
        failures=tuple(FailureReason(*row) for row in list_failures(connection)),
        indexes=_read_indexes(connection),
    )


def _read_indexes(connection: Connection) -> tuple[IndexStatus, ...]:
    found = []
    for id_, name, revision, state, dimension, estimate, *sizes in connection.execute(_INDEXES):
        vectors = estimate
        if estimate < _EXACT_BELOW:
            vectors = connection.execute(
                text("SELECT count(*) FROM matcher.embedding WHERE encoder_id = :id"), {"id": id_}
            ).scalar_one()
        found.append(IndexStatus(name, revision, state, dimension, vectors, *sizes))
    return tuple(found)
