"""The SQL files as they are shipped: what each makes, who may use it, and a checksum of all."""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import Connection

from matcher.db.install.filters import SQL_FOLDER, render_sql
from matcher.db.tables import SCHEMA

# Installed in this order, by name within a folder: PL/pgSQL looks up what it calls when it runs,
# but SQL functions, views and triggers need what they name when they are made.
_FOLDERS = {
    "keep": "function",
    "find": "function",
    "ask": "function",
    "old": "function",
    "keep/views": "view",
    "keep/triggers": "trigger",
    "keep/fills": "fill",
}
_SIGNATURE = re.compile(
    rf"^CREATE OR REPLACE FUNCTION {SCHEMA}\.(\w+)(\(.*?)\nLANGUAGE ", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class SqlFile:
    """One file: one function, view, trigger or fill, which bears the file's name.

    Attributes:
        kind: "function", "view", "trigger", or "fill": a data step that is run once.
        text: the statement that makes it, or puts it in the place of the one that stands.
        is_public: users are told to call it: a question.
        is_asked: questions call it, with the rights of whoever asks.
        is_granted: the application may use it; else its owner alone.
        is_definer: it works with the rights of the owner.
    """

    kind: str
    name: str
    text: str
    is_public: bool
    is_asked: bool
    is_granted: bool
    is_definer: bool

    @property
    def signature(self) -> str:
        """The arguments and the result of a function, as the file spells them."""
        found = _SIGNATURE.search(self.text)
        if found is None or found[1] != self.name:
            raise ValueError(f"{self.name}.sql holds no CREATE OR REPLACE FUNCTION of this name")
        return found[2]


def read_files() -> list[SqlFile]:
    """Return all files, in the order in which they are installed."""
    return [
        _read_file(path, kind)
        for folder, kind in _FOLDERS.items()
        for path in sorted((SQL_FOLDER / folder).glob("*.sql"))
    ]


def read_earlier_functions() -> list[str]:
    """Return what stood before the database noted it, as PostgreSQL spells: name(type, type)."""
    lines = (SQL_FOLDER / "earlier.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def sql_checksum() -> str:
    """Return a digest of all files, names and contents, in hexadecimal."""
    digest = hashlib.sha256()
    for path in sorted(path for path in SQL_FOLDER.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(SQL_FOLDER).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def execute(connection: Connection, file: SqlFile) -> None:
    """Run a file's statement."""
    # Nothing in it is a parameter.
    connection.exec_driver_sql(file.text, execution_options={"no_parameters": True})


def _read_file(path: Path, kind: str) -> SqlFile:
    text = render_sql(path.read_text(encoding="utf-8"))
    notes = {line.removeprefix("-- ") for line in text.splitlines() if line.startswith("-- ")}
    return SqlFile(
        kind,
        path.stem,
        text,
        is_public="public" in notes,
        is_asked=path.parent.name in ("ask", "find"),
        is_granted="grant: owner" not in notes,
        is_definer="\nSECURITY DEFINER\n" in text,
    )
