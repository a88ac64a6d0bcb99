"""Audits: a share of automatic answers is drawn, for people to say whether they are right."""

from hashlib import sha256
from io import BytesIO

import structlog
from PIL import Image
from sqlalchemy import text

from matcher.db.decisions import keep_decision
from matcher.errors import MatcherError
from matcher.installation import Installation
from matcher.search.answer import Answer
from matcher.search.deep.query import QueryLooks
from matcher.search.deep.views import Look

log = structlog.get_logger()

_AUTOMATIC = ("SAME_SKU", "NO_MATCH")
_IS_STANDBY = text("SELECT current_setting('transaction_read_only') = 'on'")


def is_drawn(look: Look, share: float) -> bool:
    """Whether answers to a photo are audited: told by its pixels, and so in every door alike."""
    drawn = int.from_bytes(sha256(look.pixels.tobytes()).digest()[:8])
    return drawn < share * 2**64


def queue_audit(
    installation: Installation, query: QueryLooks, answer: Answer, catalog: str | None
) -> None:
    """Put an automatic answer that is drawn into the list of decisions that wait.

    A question is answered whatever becomes of its audit: one that cannot be kept is only logged.
    """
    if answer.verdict not in _AUTOMATIC or not answer.matches or len(query.looks) > 1:
        return
    if query.has_text or not is_drawn(query.looks[0], installation.settings.audit_share):
        return
    try:
        _keep(installation, query.looks[0], answer, catalog)
    except MatcherError as error:
        log.warning("audit.failed", error=str(error))


def _keep(installation: Installation, look: Look, answer: Answer, catalog: str | None) -> None:
    photo = store_photo(installation, look)
    with installation.question() as connection:
        if connection.execute(_IS_STANDBY).scalar_one():
            return
        values: dict[str, object] = {
            "catalog": catalog,
            "photo": photo,
            "sku": answer.matches[0].sku,
            "chosen_by": "audit",
            "chance": installation.settings.audit_share,
            "verdict": answer.verdict,
            "said": None,
            "decided_by": None,
        }
        keep_decision(connection, values)


def store_photo(installation: Installation, look: Look) -> bytes:
    """Keep a question's photo as it was looked at, 512 pixels at most; returns its SHA-256.

    Raises:
        ConfigurationError: the content store cannot be written.
    """
    content = BytesIO()
    Image.fromarray(look.pixels).save(content, "PNG")
    photo = installation.store.put(content.getvalue())
    installation.store.flush()
    return photo
