"""JSON Lines: one object a line, with Google Merchant field names as keys."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matcher.catalog.feeds import FeedFormat
from matcher.catalog.fields import FIELDS, canonical_name, make_row
from matcher.catalog.foreign import describe_document
from matcher.catalog.json_document import is_shopify_json
from matcher.catalog.options import DEFAULTS, ReadOptions
from matcher.catalog.product import FeedRow, FieldWarning, Reject
from matcher.catalog.text import (
    GUESSED,
    MAX_RECORD_CHARS,
    BrokenTextError,
    Lines,
    decode_head,
    shown,
)
from matcher.errors import InputError


@dataclass(frozen=True, slots=True)
class JsonLines:
    """Objects whose values are texts, numbers, or lists of them."""

    name: str = "jsonl"

    def detect(self, source: Path, head: bytes) -> bool:
        """A text that starts with an object, or whose suffix is .jsonl or .ndjson."""
        text = decode_head(head).lstrip()
        if is_shopify_json(text) or (text.startswith("{") and describe_document(text)):
            return False
        return text.startswith("{") or (
            source.suffix.lower() in (".jsonl", ".ndjson") and not text.startswith("<")
        )

    def read(self, source: Path, options: ReadOptions = DEFAULTS) -> Iterator[FeedRow]:
        """Yield a product or reject for every line that is not blank."""
        lines = Lines(source, options.encoding)
        number = 0
        try:
            for number, text in enumerate(lines, start=1):
                if text.strip():
                    yield _make_row(text, number, options, guessed=lines.guessed)
        except BrokenTextError as error:
            yield Reject(number + 1, None, str(error), ends_reading=True)
        finally:
            lines.close()


def read_line(text: str, line: int) -> FeedRow:
    """Return the product of one line, or a reject with the reason."""
    return _make_row(text, line, DEFAULTS, guessed=False)


def make_object_row(
    values: dict[str, Any],
    line: int,
    *,
    options: ReadOptions = DEFAULTS,
    warnings: Sequence[FieldWarning] = (),
) -> FeedRow:
    """Return the product of an object of fields, or a reject with the reason."""
    return make_row(options.rename_all(_fields(values)), line, warnings=warnings)


def _make_row(text: str, line: int, options: ReadOptions, *, guessed: bool) -> FeedRow:
    try:
        values = parse_object(text)
    except InputError as error:
        return Reject(line, None, str(error))
    warnings = (FieldWarning(GUESSED, f"the line {GUESSED}"),) if guessed else ()
    return make_object_row(values, line, options=options, warnings=warnings)


def parse_object(text: str) -> dict[str, Any]:
    """Return the object of one line.

    Raises:
        InputError: it is none, or JSON cannot be read.
    """
    if len(text) > MAX_RECORD_CHARS:
        raise InputError(f"the line is longer than {MAX_RECORD_CHARS:,} characters")
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise InputError(
            f"no valid JSON at character {error.pos + 1}: {error.msg}; "
            "each line is one whole object"
        ) from error
    except RecursionError as error:
        raise InputError("the JSON is nested too deeply to be a product") from error
    except ValueError as error:
        raise InputError("the JSON holds NaN, Infinity or a number that is too long") from error
    if not isinstance(value, dict):
        raise InputError(f"{shown(text)} is no JSON object; each line is one, in braces")
    return value


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _fields(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        field = canonical_name(name)
        if field in FIELDS and isinstance(value, list):
            for each in value:
                yield field, _text(each)
        elif field == "price" and isinstance(value, dict):
            yield field, _price_text(value)
        else:
            yield name, _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _price_text(price: dict[str, Any]) -> str:
    """Convert a price of Google's Content API: {"value": "12.50", "currency": "USD"}."""
    return f"{_text(price.get('value'))} {_text(price.get('currency'))}"


FORMATS: tuple[FeedFormat, ...] = (JsonLines(),)
