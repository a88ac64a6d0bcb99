"""Messages that no worker can read: logged, counted in the broker, and dropped."""

from contextlib import suppress
from typing import Any

import structlog

from matcher.doorbell import REFUSED_COUNT

log = structlog.get_logger()


def note_refused(channel: Any, reason: str) -> None:
    """Log why a message is dropped, and count it where `matcher status` looks.

    Args:
        channel: kombu's channel to the broker.
        reason: what is wrong with the message.
    """
    log.warning("message.refused", reason=reason)
    with suppress(*channel.connection.connection_errors), channel.conn_or_acquire() as client:
        client.incr(REFUSED_COUNT)
