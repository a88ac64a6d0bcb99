"""Requests as shop systems document them; one module a hook, named like it.

The payloads are ours, with the fields and shapes that the pages name.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol, cast

from matcher.listed import load_module

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Request:
    """What a shop sends."""

    headers: dict[str, str]
    body: bytes


class Sample(Protocol):
    """What a module of this folder offers.

    Attributes:
        SECRET: one that the shop system accepts.
        OTHER: another one.
        UPDATED: topic and content of a product that changed, at `VERSION`.
        DELETED: topic and content of the same product when it is removed.
    """

    SECRET: str
    OTHER: str
    UPDATED: tuple[str, Mapping[str, Any]]
    DELETED: tuple[str, Mapping[str, Any]]
    VERSION: datetime

    def send(
        self, topic: str, body: bytes, secret: str, *, event_id: str, sent_at: datetime
    ) -> Request:
        """Return the request that delivers a body."""
        ...


def load_sample(name: str) -> Sample:
    """Return the sample of a hook: a hook without one fails here."""
    return cast("Sample", load_module(sys.modules[__name__], name, "sample"))
