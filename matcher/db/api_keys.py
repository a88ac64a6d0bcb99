"""Keys of the HTTP service as rows: made, found by their prefix, revoked."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, text

Scope = Literal["read", "ingest", "hooks", "review", "admin"]
"""What a key may be for; admin is for everything."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is kept: all but the key itself.

    Attributes:
        prefix: its first characters, by which a person tells it from others.
        catalogs: the only catalogues it knows of; None for all.
        catalog_ids: of these, and of those that were removed.
        per_minute: how many requests it may make; None for any number.
    """

    id: int
    name: str
    prefix: str
    scopes: tuple[Scope, ...]
    catalogs: tuple[str, ...] | None
    catalog_ids: tuple[int, ...] | None
    per_minute: int | None
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        own = asdict(self)
        own.pop("catalog_ids")
        times = {name: at.isoformat() for name, at in own.items() if isinstance(at, datetime)}
        return own | times


_COLUMNS = """
SELECT k.id, k.name, k.prefix, k.scopes,
       CASE WHEN k.catalog_ids IS NOT NULL THEN ARRAY(
         SELECT c.name FROM matcher.catalog c WHERE c.id = ANY (k.catalog_ids) ORDER BY c.name) END,
       k.catalog_ids, k.per_minute, k.created_at, k.expires_at, k.revoked_at, k.last_used_at
"""
_LIST = text(f"{_COLUMNS} FROM matcher.api_key k ORDER BY k.id")
_GET = text(f"{_COLUMNS} FROM matcher.api_key k WHERE k.id = :id")
_FIND = text(f"""
{_COLUMNS}, k.hash,
  (k.last_used_at < now() - interval '1 minute') IS NOT false AND NOT pg_is_in_recovery()
FROM matcher.api_key k
WHERE k.prefix = :prefix AND k.revoked_at IS NULL AND (k.expires_at > now()) IS NOT false
""")
_NOTE_USE = text("UPDATE matcher.api_key SET last_used_at = now() WHERE id = :id")
_KEEP = text("""
INSERT INTO matcher.api_key (name, prefix, hash, scopes, catalog_ids, per_minute, expires_at)
VALUES (:name, :prefix, :hash, :scopes, :catalog_ids, :per_minute,
        now() + make_interval(days => CAST(:days AS integer)))
ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING
RETURNING id
""")
_REVOKE = text("""
UPDATE matcher.api_key SET revoked_at = now() WHERE name = :name AND revoked_at IS NULL
RETURNING id
""")


def keep_key(
    connection: Connection,
    *,
    name: str,
    prefix: str,
    digest: bytes,
    scopes: Sequence[str],
    catalog_ids: Sequence[int] | None,
    per_minute: int | None,
    days: int | None,
) -> ApiKey | None:
    """Keep a new key; None when one that is not revoked has its name."""
    values = {
        "name": name,
        "prefix": prefix,
        "hash": digest,
        "scopes": list(scopes),
        "catalog_ids": None if catalog_ids is None else list(catalog_ids),
        "per_minute": per_minute,
        "days": days,
    }
    made = connection.execute(_KEEP, values).scalar_one_or_none()
    return None if made is None else _to_key(connection.execute(_GET, {"id": made}).one())


def list_keys(connection: Connection) -> list[ApiKey]:
    """Return all keys, the revoked ones, too, oldest first."""
    return [_to_key(row) for row in connection.execute(_LIST)]


def find_key(connection: Connection, prefix: str) -> tuple[ApiKey, bytes] | None:
    """Return the key of a prefix that may be used now, with its digest; its use is noted.

    At most once a minute: a busy key shall not write a row a request.
    """
    row = connection.execute(_FIND, {"prefix": prefix}).one_or_none()
    if row is None:
        return None
    *own, digest, is_to_be_noted = row
    key = _to_key(own)
    if is_to_be_noted:
        connection.execute(_NOTE_USE, {"id": key.id})
    return key, bytes(digest)


def revoke_key(connection: Connection, name: str) -> ApiKey | None:
    """Revoke the key of a name; None when there is none to revoke."""
    revoked = connection.execute(_REVOKE, {"name": name}).scalar_one_or_none()
    return None if revoked is None else _to_key(connection.execute(_GET, {"id": revoked}).one())


def _to_key(row: Sequence[Any]) -> ApiKey:
    id_, name, prefix, scopes, catalogs, catalog_ids, *rest = row
    return ApiKey(
        id_,
        name,
        prefix,
        tuple(scopes),
        None if catalogs is None else tuple(catalogs),
        None if catalog_ids is None else tuple(catalog_ids),
        *rest,
    )
