"""Kombu's Redis transport, with a check of each envelope before anything relies on its shape.

Without it, one entry in the queue that is no message ends every worker that takes it.
"""

from typing import Any

from kombu.transport import TRANSPORT_ALIASES, redis

from workers.messages import find_envelope_fault, shorten
from workers.refused import note_refused


def install() -> None:
    """Let this process's connections to Redis and Valkey use the checked transports."""
    TRANSPORT_ALIASES.update(
        redis="workers.transport:Transport",
        rediss="workers.transport:Transport",
        sentinel="workers.transport:SentinelTransport",
    )


class _CheckedReads:
    """A channel that drops what is no JSON."""

    def _brpop_read(self, **options: Any) -> Any:
        return self._read_or_drop(super()._brpop_read, **options)  # type: ignore[misc]

    def _receive_one(self, client: Any) -> Any:
        return self._read_or_drop(super()._receive_one, client)  # type: ignore[misc]

    def _read_or_drop(self, read: Any, *args: Any, **options: Any) -> Any:
        try:
            return read(*args, **options)
        except (ValueError, RecursionError) as error:
            # Only parsing raises these: `_deliver` and the consumer keep their own errors.
            note_refused(self, f"the envelope cannot be read as JSON ({shorten(error)})")
            return True


class _CheckedDeliveries:
    """A transport that drops envelopes of another shape than kombu's."""

    def _deliver(self, message: Any, queue: str) -> None:
        fault = find_envelope_fault(message)
        if fault is None:
            super()._deliver(message, queue)  # type: ignore[misc]
        else:
            note_refused(self.channels[0], fault)  # type: ignore[attr-defined]


class Channel(_CheckedReads, redis.Channel):
    """Channel of one Redis or Valkey."""


class SentinelChannel(_CheckedReads, redis.SentinelChannel):
    """Channel of a Redis that sentinels name."""


class Transport(_CheckedDeliveries, redis.Transport):
    """`redis://` and `rediss://`."""

    Channel = Channel


class SentinelTransport(_CheckedDeliveries, redis.SentinelTransport):
    """`sentinel://`."""

    Channel = SentinelChannel
