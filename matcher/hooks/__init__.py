"""What shops send when a product changes; one module a shop system, found by listing this folder.

A hook proves who sent a request, and says what it means. It neither asks nor writes the database:
a request is stored as it came (`event`), and read by a worker later.
"""

import hmac
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final, Protocol, cast

from matcher.catalog.product import FeedRow
from matcher.errors import InputError
from matcher.listed import list_modules, load_module

AHEAD: Final = timedelta(minutes=5)
"""How far a shop's clock may be ahead of ours. A time further ahead would shut out later events."""


class SignatureError(InputError):
    """A request that none of the secrets has signed, or one that is too old."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the headers of a request say.

    Attributes:
        id: the same when the shop sends it again.
        topic: what happened, in the shop system's words.
        sent_at: when it happened, or was sent; None where the shop does not say.
    """

    id: str
    topic: str
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """A product as it is now. SKUs that it had and no longer has are no longer sold.

    Attributes:
        key: the shop's own number of it, or its SKU.
        version: when it became so. An older version never overwrites a newer one.
        rows: a product or reject for each variant.
        parent: key of the product whose variant it is, where variants are products of their own.
    """

    key: str
    version: datetime
    rows: tuple[FeedRow, ...]
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A product that is no longer sold."""

    key: str
    version: datetime


@dataclass(frozen=True, slots=True)
class Uninstalled:
    """The shop no longer calls us."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A request of a topic that says nothing of products."""


Change = Changed | Removed | Uninstalled | Nothing


class Hook(Protocol):
    """What a module of this folder offers.

    Attributes:
        KEY_ATTRIBUTE: attribute in which feeds of that shop system keep `Changed.key`; None where
            the key is the SKU.
    """

    KEY_ATTRIBUTE: str | None

    def verify(
        self, headers: Mapping[str, str], body: bytes, secrets: Sequence[str], now: datetime
    ) -> Delivery | None:
        """Return what a request is, if one of the secrets has signed it.

        None is a test of the address, which no secret signs and nothing follows from.

        Args:
            headers: by lower-case name.
            body: as it came.
            secrets: that are valid; two while one is exchanged for another.
            now: with a time zone.

        Raises:
            SignatureError: it is not signed, or too old.
        """
        ...

    def parse(self, topic: str, body: bytes, sent_at: datetime) -> Change:
        """Return what a verified request means.

        Args:
            topic: of the delivery.
            body: as it came.
            sent_at: of the delivery, or when it came.

        Raises:
            InputError: it does not mean anything; says why.
        """
        ...


def list_hooks() -> tuple[str, ...]:
    """Return the names of the shop systems, sorted."""
    return list_modules(sys.modules[__name__])


def load_hook(name: str) -> Hook:
    """Return the hook of a shop system.

    Raises:
        UnknownNameError: no such hook; names those that exist.
    """
    return cast("Hook", load_module(sys.modules[__name__], name, "hook"))


def is_signed(signature: bytes, body: bytes, secrets: Sequence[str]) -> bool:
    """Tell, in constant time, whether one of the secrets makes this HMAC-SHA256 of a body."""
    made = (hmac.digest(secret.encode(), body, sha256) for secret in secrets if secret)
    return any(hmac.compare_digest(each, signature) for each in made)


def read_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body.

    Raises:
        InputError: it is none.
    """
    try:
        found = json.loads(body, parse_constant=_refuse_constant)
    except RecursionError:
        raise InputError("the JSON is nested too deeply to be a product") from None
    except ValueError as error:
        raise InputError(f"the body is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise InputError("the body is no JSON object")
    return found


def read_key(value: object) -> str:
    """Return what a product is known by in its shop: a number or a text of up to 200 characters.

    Raises:
        InputError: it is neither.
    """
    key = str(value).strip() if isinstance(value, int | str) and value is not True else ""
    if not 0 < len(key) <= 200 or "\0" in key:
        raise InputError("the product has no `id`")
    return key


def read_time(value: object, name: str) -> datetime:
    """Return a time of a body, ISO 8601; one without a zone is UTC.

    Raises:
        InputError: it is none.
    """
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or not 1970 < found.year < 9000:
        raise InputError(f"`{name}` is no time: give it as 2026-11-28T09:30:00Z")
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def check_age(sent_at: datetime, now: datetime, *, max_age: timedelta) -> None:
    """Refuse a request from long ago, or from the future.

    Raises:
        SignatureError: it is.
    """
    if not now - max_age <= sent_at <= now + AHEAD:
        raise SignatureError(
            f"the request was sent at {sent_at.isoformat()}, and it is {now.isoformat()}"
        )


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")
