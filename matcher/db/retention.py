"""How long finished work is kept: one list, from which a sweep forgets what is older."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

from matcher.settings import Settings


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows that are kept for some days.

    Attributes:
        what: they are, for people.
        table: in schema `matcher`.
        column: the time that counts; what has none is kept.
        setting: whose value is the days.
    """

    what: str
    table: str
    column: str
    setting: str

    def days(self, settings: Settings) -> int:
        """Return for how many days."""
        return int(getattr(settings, self.setting))


KEPT: Final = (
    Kept("questions by row", "match_request", "asked_at", "request_days"),
    Kept("rows of the inbox", "inbox", "done_at", "inbox_days"),
    Kept("messages to callbacks", "callback_delivery", "done_at", "callback_days"),
    Kept("readings of feeds", "ingest_run", "finished_at", "run_days"),
)


def forget_some(connection: Connection, kept: Kept, days: int, n: int) -> int:
    """Drop up to `n` rows that are older; returns how many there were."""
    statement = f"""
DELETE FROM matcher.{kept.table} WHERE ctid IN (
  SELECT ctid FROM matcher.{kept.table}
  WHERE {kept.column} < now() - make_interval(days => :days) LIMIT :n)
"""  # noqa: S608 - names from the list above
    return connection.execute(text(statement), {"days": days, "n": n}).rowcount
