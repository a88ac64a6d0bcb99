"""Events of one source, brought into its catalogue in one transaction, newest version first.

The order in which events come means nothing: a product's newest version counts. What counts stands
in `source_product`, also for a product that was removed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import structlog
from sqlalchemy import Connection

from matcher.catalog.chunk import Chunk, to_chunk
from matcher.catalog.classify import read_categories
from matcher.catalog.merge import merge_products
from matcher.catalog.pictures import LinkReader
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.db.events import Event, Outcome
from matcher.db.pulls import find_pulled
from matcher.db.source_products import Told, find_numbered, find_told, retire_skus, write_told
from matcher.db.sources import SourceRow, disable_source
from matcher.errors import InputError
from matcher.hooks import (
    AHEAD,
    Change,
    Changed,
    Hook,
    Nothing,
    Removed,
    Uninstalled,
    load_hook,
)

log = structlog.get_logger()

OLD = "something newer is known of the product"


@dataclass(frozen=True, slots=True)
class _News:
    """An event that tells of a product; `line` is its place among the others."""

    event: Event
    change: Changed | Removed
    line: int

    @property
    def age(self) -> tuple[datetime, datetime]:
        """What decides which of two versions is newer."""
        return self.change.version, self.event.sent_at

    def list_skus(self) -> set[str]:
        """Return the SKUs that the product has now."""
        rows = self.change.rows if isinstance(self.change, Changed) else ()
        return {row.sku for row in rows if row.sku}


@dataclass(slots=True)
class _Refused:
    """What was refused of each event, by its line."""

    by_line: dict[int, list[Reject]] = field(default_factory=dict)

    def add(self, rejects: Iterable[Reject]) -> None:
        for reject in rejects:
            self.by_line.setdefault(reject.line, []).append(reject)

    def describe(self, line: int) -> str | None:
        """Return the first reason, and how many there are."""
        found = self.by_line.get(line, [])
        if not found:
            return None
        more = f" (and {len(found) - 1:,} more)" if len(found) > 1 else ""
        return f"{found[0].sku or 'a row'}: {found[0].reason}{more}"


def apply_events(
    connection: Connection,
    source: SourceRow,
    events: Sequence[Event],
    links: LinkReader,
    *,
    generic_groups: int,
) -> list[Outcome]:
    """Bring events into the catalogue, in the caller's transaction; returns what became of each.

    The caller has locked the source.
    """
    hook = load_hook(source.hook)
    news: list[_News] = []
    outcomes: list[Outcome] = []
    for event in events:
        change = _read(hook, event)
        if isinstance(change, Changed | Removed):
            news.append(_News(event, change, len(news) + 1))
        elif isinstance(change, Outcome):
            outcomes.append(change)
        else:
            outcomes.append(_settle(connection, source, event, change))
    told = find_told(connection, source.id, [each.change.key for each in news])
    newest = _find_newest(news, told)
    had = _find_skus(connection, source, hook, newest, told)
    newest = _leave_out_pulled(connection, source, newest, had)
    outcomes += [Outcome(each.event.id, "done", OLD) for each in news if each not in newest]
    return outcomes + _merge(connection, source, hook, newest, had, links, generic_groups)


def _read(hook: Hook, event: Event) -> Change | Outcome:
    try:
        change = hook.parse(event.topic, event.payload, event.sent_at)
    except InputError as error:
        return Outcome(event.id, "failed", str(error))
    except Exception as error:  # whatever a body does to a parser, the next event is worked on
        log.exception("event.unreadable", id=event.id)
        return Outcome(event.id, "failed", f"a fault of the program: {error!r}"[:500])
    if isinstance(change, Changed | Removed) and change.version > datetime.now(UTC) + AHEAD:
        reason = f"its time, {change.version.isoformat()}, is ahead of our clock"
        return Outcome(event.id, "failed", reason)
    return change


def _settle(
    connection: Connection, source: SourceRow, event: Event, change: Uninstalled | Nothing
) -> Outcome:
    if isinstance(change, Nothing):
        return Outcome(event.id, "done", f"nothing to do for topic {event.topic or 'without name'}")
    disable_source(connection, source.id, "the shop has uninstalled the app")
    return Outcome(event.id, "done", "the source is disabled, its catalogue is kept")


def _find_newest(news: Iterable[_News], told: Mapping[str, Told]) -> list[_News]:
    """Return the newest event of each product, if it is newer than what was told before."""
    newest: dict[str, _News] = {}
    for each in news:
        key = each.change.key
        before = newest.get(key)
        known = told.get(key)
        if known is not None and each.age <= (known.version, known.sent_at):
            continue
        if before is None or each.age > before.age:
            newest[key] = each
    return list(newest.values())


def _leave_out_pulled(
    connection: Connection,
    source: SourceRow,
    newest: Sequence[_News],
    had: Mapping[str, set[str]],
) -> list[_News]:
    """Leave out what a feed says that is newer, and that was read last or is read now."""
    skus = {each.line: had[each.change.key] | each.list_skus() for each in newest}
    pulled_at, read = find_pulled(connection, source.id, set[str]().union(*skus.values()))
    left = []
    for each in newest:
        times = [pulled_at, *(read.get(sku) for sku in skus[each.line])]
        if all(time is None or time < each.change.version for time in times):
            left.append(each)
    return left


def _merge(
    connection: Connection,
    source: SourceRow,
    hook: Hook,
    newest: Sequence[_News],
    had: Mapping[str, set[str]],
    links: LinkReader,
    generic_groups: int,
) -> list[Outcome]:
    """Merge what counts; an event of which every row is refused fails, and changes nothing."""
    rows = _list_rows(connection, source, hook, newest)
    refused = _Refused()
    stored: set[int] = set()
    if rows:
        chunk = to_chunk(rows, links.read_all(rows), read_categories(connection))
        links.flush()
        stored = _lines(chunk)
        merged = merge_products(connection, source.catalog_id, chunk, generic_groups=generic_groups)
        refused.add(merged.rejects)
    outcomes, written, gone = [], [], set[str]()
    for each in newest:
        reason = refused.describe(each.line)
        if isinstance(each.change, Changed) and each.line not in stored:
            outcomes.append(Outcome(each.event.id, "failed", reason or "it has no variant"))
            continue
        outcomes.append(Outcome(each.event.id, "done", reason))
        now, before = each.list_skus(), had[each.change.key]
        gone |= before - now
        written.append(Told(each.change.key, *each.age, frozenset(before | now)))
    still = {row.sku for row in rows if row.sku}
    retire_skus(connection, source.catalog_id, gone - still, generic_groups)
    write_told(connection, {"source_id": source.id, "catalog_id": source.catalog_id}, written)
    return outcomes


def _lines(chunk: Chunk) -> set[int]:
    return {row.product.line for row in chunk.products.values()}


def _find_skus(
    connection: Connection,
    source: SourceRow,
    hook: Hook,
    newest: Sequence[_News],
    told: Mapping[str, Told],
) -> dict[str, set[str]]:
    """Return the SKUs that each product has or had: as events told, and as feeds did."""
    keys = [each.change.key for each in newest]
    if hook.KEY_ATTRIBUTE is None:
        return {key: {key} for key in keys}
    numbered = find_numbered(connection, source.catalog_id, hook.KEY_ATTRIBUTE, keys)
    known = {key: told[key].skus if key in told else frozenset[str]() for key in keys}
    return {key: {*known[key], *numbered.get(key, ())} for key in keys}


def _list_rows(
    connection: Connection, source: SourceRow, hook: Hook, newest: Sequence[_News]
) -> list[FeedRow]:
    """Return the rows of all events, each with its event's line and its parent's group."""
    changed = [(each, each.change) for each in newest if isinstance(each.change, Changed)]
    parents = {change.parent for _, change in changed if change.parent}
    groups: dict[str, str] = {}
    if parents and hook.KEY_ATTRIBUTE:
        found = find_numbered(connection, source.catalog_id, hook.KEY_ATTRIBUTE, parents)
        groups = {key: next(iter(skus)) for key, skus in found.items()}
    groups |= {c.key: c.rows[0].sku for _, c in changed if c.key in parents and c.rows[0].sku}
    return [
        _placed(row, each.line, groups.get(change.parent or ""))
        for each, change in changed
        for row in change.rows
    ]


def _placed(row: FeedRow, line: int, group: str | None) -> FeedRow:
    if isinstance(row, Product) and group:
        return replace(row, line=line, item_group_id=group)
    return replace(row, line=line)
