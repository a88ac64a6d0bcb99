"""What a message must look like before a worker takes it: its envelope, headers and body."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from kombu.message import Message
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictInt,
    StrictStr,
    TypeAdapter,
    ValidationError,
)
from typing_extensions import TypedDict

MAX_DEPTH = 32
"""Lists and objects within each other; beyond it even printing a value may exceed the stack."""

_SHOWN_CHARS = 200
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, RecursionError)

Number = int | float
OptionalText = StrictStr | None


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow")


class _Properties(_Part):
    delivery_tag: StrictStr
    delivery_info: dict[str, Any]
    body_encoding: Literal["base64", "utf-8"] | None = None


class _Envelope(_Part):
    """What the Redis transport wraps a message in."""

    body: OptionalText = None
    properties: _Properties
    headers: dict[str, Any] | None = None
    content_type: OptionalText = Field(None, alias="content-type")
    content_encoding: OptionalText = Field(None, alias="content-encoding")


class _Headers(_Part):
    """Version 2 of Celery's protocol."""

    task: StrictStr
    id: Annotated[StrictStr, Field(min_length=1, max_length=255)]
    root_id: OptionalText = None
    parent_id: OptionalText = None
    group: OptionalText = None
    shadow: OptionalText = None
    origin: OptionalText = None
    argsrepr: OptionalText = None
    kwargsrepr: OptionalText = None
    eta: OptionalText = None
    expires: OptionalText = None
    retries: StrictInt | None = None
    replaced_task_nesting: StrictInt | None = None
    timelimit: Annotated[list[Number | None], Field(min_length=2, max_length=2)] | None = None
    ignore_result: bool | None = None
    stamped_headers: list[StrictStr] | None = None
    stamps: dict[str, Any] | None = None


class _Signature(TypedDict):
    """A task that is to follow."""

    task: StrictStr
    args: list[Any]
    kwargs: dict[str, Any]
    options: dict[str, Any]


class _Embedded(_Part):
    callbacks: list[_Signature] | None = None
    errbacks: list[_Signature] | None = None
    chain: list[_Signature] | None = None
    chord: _Signature | None = None


_BODY = TypeAdapter(tuple[list[Any], dict[str, Any], _Embedded | None])


def find_envelope_fault(payload: object) -> str | None:
    """Return what is wrong with an envelope as it came from the broker; None for a good one."""
    try:
        _Envelope.model_validate(payload)
    except ValidationError as error:
        return f"the envelope is malformed: {_describe(error)}"
    return None


def find_message_fault(message: Message) -> str | None:
    """Return what is wrong with a message's headers or body; None for a good one."""
    headers = message.headers
    if not isinstance(headers, dict) or not {"task", "id"} <= headers.keys():
        return "its headers name no task and id: send it with Celery 4 or newer"
    try:
        check_plain(headers)
        _Headers.model_validate(headers)
    except ValidationError as error:
        return f"its headers are malformed: {_describe(error)}"
    except ValueError as error:
        return f"its headers are malformed: {error}"
    try:
        body = message.decode()  # type: ignore[no-untyped-call]
    except Exception as error:  # any serialiser or compression that the sender names
        return f"its body cannot be read as JSON ({shorten(error)})"
    try:
        _BODY.validate_python(body)
        check_plain(body)
    except ValidationError as error:
        return f"its body is not [args, kwargs, options]: {_describe(error)}"
    except ValueError as error:
        return str(error)
    return None


def check_plain(value: object) -> None:
    """Check that a value from JSON can be logged, stored in PostgreSQL and sent back.

    Raises:
        ValueError: it is nested too deeply, or holds half a character or a NUL.
    """
    for depth, each in _walk(value):
        if depth > MAX_DEPTH:
            raise ValueError(f"lists or objects lie in each other {MAX_DEPTH} deep: flatten them")
        if isinstance(each, str):
            if "\0" in each:
                raise ValueError("a text holds a NUL character: leave it out")
            if not each.isascii():
                _check_encodable(each)


def _check_encodable(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(
            "a text holds half a character (a lone surrogate): send valid Unicode"
        ) from None


def _walk(value: object) -> Iterator[tuple[int, object]]:
    """Yield values breadth first, not by recursion, each with its depth."""
    level, depth = [value], 0
    while level:
        deeper: list[object] = []
        for each in level:
            yield depth, each
            if isinstance(each, dict):
                deeper += each.keys()
                deeper += each.values()
            elif isinstance(each, list | tuple):
                deeper += each
        level, depth = deeper, depth + 1


def _describe(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return shorten(f"{where}: {first['msg']}" if where else first["msg"])


def shorten(value: object) -> str:
    """Return a short text of anything, for a log line or an error."""
    try:
        text = str(value)
    except _UNREADABLE as error:
        text = type(error).__name__
    return text if len(text) <= _SHOWN_CHARS else f"{text[:_SHOWN_CHARS]}..."
