"""Writes that were sent with a key: claimed by whoever does them, and answered the same again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

CLAIM_S = 600.0
"""A write that is not done by then is done again: whoever claimed it was killed."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What a write was answered.

    Attributes:
        digest: SHA-256 of what was asked.
        status: None while the write is being done.
    """

    digest: bytes
    status: int | None
    headers: Mapping[str, str]
    body: bytes


_CLAIM = text("""
INSERT INTO matcher.idempotency_key AS k (caller, key, digest) VALUES (:caller, :key, :digest)
ON CONFLICT (caller, key) DO UPDATE SET claimed_at = now()
WHERE k.status IS NULL AND k.digest = excluded.digest
  AND k.claimed_at < now() - make_interval(secs => :claim_s)
RETURNING key
""")
_FIND = text("""
SELECT digest, status, headers, body FROM matcher.idempotency_key
WHERE caller = :caller AND key = :key
""")
_KEEP = text("""
UPDATE matcher.idempotency_key
SET status = :status, headers = CAST(:headers AS jsonb), body = :body
WHERE caller = :caller AND key = :key
""")
_RELEASE = text("""
DELETE FROM matcher.idempotency_key WHERE caller = :caller AND key = :key AND status IS NULL
""")


def claim_write(connection: Connection, caller: str, key: str, digest: bytes) -> KeptAnswer | None:
    """Return what a key was used for; None when the write is now the caller's to do."""
    values = {"caller": caller, "key": key, "digest": digest, "claim_s": CLAIM_S}
    if connection.execute(_CLAIM, values).one_or_none() is not None:
        return None
    row = connection.execute(_FIND, {"caller": caller, "key": key}).one_or_none()
    if row is None:  # released in this moment: by the time of another try it is free
        return KeptAnswer(digest, None, {}, b"")
    return KeptAnswer(bytes(row.digest), row.status, row.headers or {}, bytes(row.body or b""))


def keep_answer(connection: Connection, caller: str, key: str, answer: KeptAnswer) -> None:
    """Keep what a write was answered."""
    connection.execute(
        _KEEP,
        {
            "caller": caller,
            "key": key,
            "status": answer.status,
            "headers": json.dumps(dict(answer.headers)),
            "body": answer.body,
        },
    )


def release_write(connection: Connection, caller: str, key: str) -> None:
    """Give up a write that failed, so that it may be sent again."""
    connection.execute(_RELEASE, {"caller": caller, "key": key})
