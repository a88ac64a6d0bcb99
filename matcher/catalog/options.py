"""How a feed is to be read where it does not say so itself: its encoding and its columns."""

import codecs
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from matcher.catalog.fields import FIELDS, canonical_name
from matcher.catalog.text import shown
from matcher.errors import FeedError, InputError


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the caller knows about a feed.

    Attributes:
        encoding: a name that Python knows, such as `windows-1250`; None to tell it from the bytes.
        columns: field of the specification -> the feed's name of the column that holds it.
    """

    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def rename(self, raw: str) -> tuple[str, ...]:
        """Return the fields a column holds; a mapped field's own column becomes `feed_FIELD`."""
        name = canonical_name(raw)
        fields = tuple(
            each for each, column in self.columns.items() if canonical_name(column) == name
        )
        return fields or ((f"feed_{name}",) if name in self.columns else (name,))

    def rename_all(self, fields: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield fields under the names that `rename` gives."""
        if not self.columns:
            yield from fields
            return
        for raw, text in fields:
            for name in self.rename(raw):
                yield name, text


DEFAULTS = ReadOptions()


def make_options(
    encoding: str | None = None, columns: Mapping[str, str] | None = None
) -> ReadOptions:
    """Check what the caller said.

    Raises:
        InputError: the encoding or a field is not known.
    """
    if encoding is not None:
        try:
            text_codec = codecs.lookup(encoding)._is_text_encoding
        except (LookupError, ValueError):  # a NUL, or no ASCII
            text_codec = False
        if not text_codec:
            raise InputError(
                f"no encoding {shown(encoding)}; known are utf-8, utf-16, windows-1250, "
                "windows-1251, windows-1252, iso-8859-15, shift_jis, gb18030, ..."
            )
    return ReadOptions(encoding, _known_fields(columns or {}))


def parse_columns(words: Iterable[str]) -> dict[str, str]:
    """Return field -> column of words like `id=SKU`.

    Raises:
        InputError: a word has no equals sign, or no text beside it.
    """
    columns: dict[str, str] = {}
    for word in words:
        name, mark, column = (part.strip() for part in word.partition("="))
        if not (mark and name and column):
            raise InputError(f"--map {shown(word)}: write FIELD=COLUMN, such as id=SKU")
        columns[name] = column
    return columns


def load_columns(path: Path) -> dict[str, str]:
    """Return field -> column of a TOML file: `id = "SKU"`, a line a field.

    The lines may stand in a table `[columns]`.

    Raises:
        InputError: the file cannot be read, or is no such file.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeError) as error:
        raise InputError(f'{path}: no TOML: {error}; write lines like id = "SKU"') from error
    columns = content.get("columns", content)
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise InputError(f'{path}: each line is a field and a column\'s name, like id = "SKU"')
    return columns


def missing_columns(options: ReadOptions, header: Iterable[str]) -> list[str]:
    """Return the mapped columns that a table does not have."""
    names = {canonical_name(cell) for cell in header}
    return [column for column in options.columns.values() if canonical_name(column) not in names]


def refuse_columns(options: ReadOptions, source: Path, name: str) -> None:
    """Refuse a mapping for a format whose columns are fixed.

    Raises:
        FeedError: there is a mapping.
    """
    if options.columns:
        raise FeedError(
            f"{source}: is read as {name}, whose columns are fixed; "
            "to name columns yourself add `format='csv'`"
        )


def _known_fields(columns: Mapping[str, str]) -> dict[str, str]:
    known = {canonical_name(name): column for name, column in columns.items()}
    strange = [name for name in known if name not in FIELDS and name != "link"]
    if strange:
        raise InputError(f"no field {shown(strange[0])} to map to; there are: {', '.join(FIELDS)}")
    return known
