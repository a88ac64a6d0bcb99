"""Requests of shops: proved, kept as rows, answered at once; workers do the rest (`events`)."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

import structlog

from matcher.db.events import keep_event
from matcher.errors import InputError
from matcher.hooks import load_hook
from matcher.installation import Installation

log = structlog.get_logger()

MAX_BYTES = 8 * 1024 * 1024
"""Of a body: a product of Shopify with 2,048 variants takes about 2 MiB."""

Received = Literal["accepted", "known", "ping"]


class Hooks:
    """What shops send."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def receive(self, hook: str, catalog: str, headers: Mapping[str, str], body: bytes) -> Received:
        """Keep what a shop sent; "accepted" means: a committed row.

        The database is asked only once a secret has proved who sends.

        Args:
            hook: one of `matcher.hooks.list_hooks()`.
            catalog: whose products it is about.
            headers: of the request, by lower-case name.
            body: as it came.

        Returns:
            "known" for a request that was kept before; "ping" for a test of the address.

        Raises:
            UnknownNameError: no such hook, or no source of the catalogue has it.
            SignatureError: none of the hook's secrets has signed it.
            InputError: it is too large, or the source is disabled.
        """
        if len(body) > MAX_BYTES:
            raise InputError(f"the body is larger than {MAX_BYTES:,} bytes")
        secrets = self._installation.settings.hook_secrets.get(f"{hook}/{catalog}", ())
        delivery = load_hook(hook).verify(headers, body, secrets, datetime.now(UTC))
        if delivery is None:
            return "ping"
        with self._installation.transaction() as connection:
            is_new = keep_event(
                connection,
                hook=hook,
                catalog=catalog,
                event_id=delivery.id[:200],
                topic=delivery.topic[:100],
                sent_at=delivery.sent_at,
                payload=body,
            )
        log.info("event.kept", hook=hook, catalog=catalog, event_id=delivery.id, new=is_new)
        return "accepted" if is_new else "known"
