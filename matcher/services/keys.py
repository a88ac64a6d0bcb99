"""Keys of the HTTP service: who may ask, for what, and in which catalogues."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, get_args

from sqlalchemy import Connection, text

from matcher.db.api_keys import ApiKey, Scope, find_key, keep_key, list_keys, revoke_key
from matcher.db.catalogs import get_catalog_id
from matcher.errors import InputError, UnknownNameError
from matcher.installation import Installation

PREFIX: Final = "mtk_"
"""What every key begins with, so that a key in a file is known for one."""

_SHOWN: Final = len(PREFIX) + 8
_DISTRIBUTED = text("SELECT matcher.is_distributed('matcher.embedding')")


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that was made; `token` is the key itself, which is kept nowhere."""

    token: str
    key: ApiKey

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return {"key": self.token, **self.key.to_dict()}


class Keys:
    """Makes keys, finds and revokes them."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def create(
        self,
        name: str,
        *,
        scopes: Sequence[str] = ("read",),
        catalogs: Sequence[str] | None = None,
        days: int | None = None,
        per_minute: int | None = None,
    ) -> NewKey:
        """Make a key. It is returned this once: only its digest is kept.

        Args:
            name: who it is for; it stands in logs.
            scopes: what it may be used for.
            catalogs: the only ones it knows of; None for all.
            days: after which it expires; None for never.
            per_minute: requests that it may make; None for any number.

        Raises:
            InputError: a scope or a number is out of range, or the name is taken; or there are
                catalogues, and Citus has distributed their tables.
            UnknownNameError: no such catalogue.
        """
        _check(name, scopes, days, per_minute)
        token = PREFIX + secrets.token_urlsafe(32)
        with self._installation.transaction() as connection:
            ids = None if catalogs is None else _find_ids(connection, catalogs)
            made = keep_key(
                connection,
                name=name,
                prefix=token[:_SHOWN],
                digest=_digest(token),
                scopes=sorted({*scopes}),
                catalog_ids=ids,
                per_minute=per_minute,
                days=days,
            )
        if made is None:
            raise InputError(
                f"there is a key {name!r} already: `matcher keys revoke` it, or name another"
            )
        return NewKey(token, made)

    def list(self) -> list[ApiKey]:
        """Return all keys, the revoked ones, too, oldest first."""
        with self._installation.transaction() as connection:
            return list_keys(connection)

    def revoke(self, name: str) -> ApiKey:
        """Make a key useless; services refuse it within seconds.

        Raises:
            UnknownNameError: no key that could be revoked has this name.
        """
        with self._installation.transaction() as connection:
            revoked = revoke_key(connection, name)
        if revoked is None:
            raise UnknownNameError(f"there is no key {name!r}: `matcher keys list` has them")
        return revoked

    def find(self, token: str) -> ApiKey | None:
        """Return what is kept of a key; None when it is unknown, expired or revoked."""
        if not token.startswith(PREFIX) or not token.isascii():
            return None
        with self._installation.transaction() as connection:
            found = find_key(connection, token[:_SHOWN])
        if found is None:
            return None
        key, digest = found
        return key if hmac.compare_digest(digest, _digest(token)) else None


def _digest(token: str) -> bytes:
    """A plain digest will do: a key has 256 random bits, which nobody finds by trying."""
    return hashlib.sha256(token.encode()).digest()


def _check(name: str, scopes: Sequence[str], days: int | None, per_minute: int | None) -> None:
    if not name.strip() or len(name) > 100:
        raise InputError("a key's name has 1 to 100 characters")
    known = get_args(Scope)
    unknown = [scope for scope in scopes if scope not in known]
    if unknown or not scopes:
        said = repr(unknown[0]) if unknown else "none"
        raise InputError(f"the scope is {said}: give {', '.join(known[:-1])} or {known[-1]}")
    for number, of in ((days, "days"), (per_minute, "requests a minute")):
        if number is not None and not 1 <= number <= 1_000_000:
            raise InputError(f"{number} {of}: give 1 to 1,000,000")


def _find_ids(connection: Connection, catalogs: Sequence[str]) -> list[int]:
    if connection.execute(_DISTRIBUTED).scalar_one():
        raise InputError(
            "Citus keeps no rows of single catalogues apart: make a key without --catalog, or give"
            " the shop a database of its own"
        )
    return [get_catalog_id(connection, name) for name in catalogs]
