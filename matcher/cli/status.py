"""Output of `matcher status`: servers, catalogues, jobs, and what to do next."""

from textwrap import fill
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from matcher.cli.failures import print_causes
from matcher.cli.output import console, print_table
from matcher.cli.sources import describe_troubles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.cli.broker import BrokerStatus
    from matcher.db.encoder_uses import EncoderUse
    from matcher.db.sources import SourceState
    from matcher.search.index.state import IndexState
    from matcher.servers import ServerState
    from matcher.services.metrics import Traffic
    from matcher.services.status import DatabaseStatus
    from matcher.settings import Settings


def print_status(
    settings: "Settings",
    servers: "list[ServerState]",
    broker: "BrokerStatus",
    database: "DatabaseStatus",
    traffic: "Traffic",
) -> None:
    """Print the whole status; empty parts are left out."""
    _print_servers(settings, servers, broker, database)
    _print_traffic(settings, traffic)
    if database.catalogs:
        console.print()
        print_table(
            None,
            ("catalogue", "products", "retired", "pictures", "generic"),
            [
                (c.name, c.products, c.retired, c.images, c.generic_images)
                for c in database.catalogs
            ],
        )
        console.print()
        _print_jobs(database)
    console.print(f"\nNext: {_next_step(database)}", markup=False)


def _print_servers(
    settings: "Settings",
    servers: "list[ServerState]",
    broker: "BrokerStatus",
    database: "DatabaseStatus",
) -> None:
    ports = {server.name.lower(): f"port {server.port}" for server in servers}
    postgresql = _address(settings.database_url) or ports["postgresql"]
    valkey = _address(settings.broker_url) or ports["valkey"]
    rows = [
        ("data folder", str(settings.home)),
        ("servers", _describe_servers(settings, servers)),
        ("PostgreSQL", f"{database.postgresql}, pgvector {database.pgvector}, {postgresql}"),
        ("broker", f"{broker.describe()}, {valkey}"),
        ("database", f"migration {database.revision}, as role {database.role}"),
        ("taxonomy", _describe_taxonomy(database)),
        *(row for index in database.indexes for row in _list_index_rows(index)),
        *([("requests", f"{database.requests:,} wait for a worker")] if database.requests else []),
        *([("inbox", f"{database.inbox:,} rows wait for a worker")] if database.inbox else []),
        *(
            [("callbacks", f"{waiting:,} messages wait")]
            if (waiting := database.deliveries)
            else []
        ),
        *(("cue", f"{name}: {n:,} pictures") for name, n in database.cues.items()),
        *(("encoder", _describe_own(use)) for use in database.encoders if use.catalog),
        *(("encoder", _describe_addable(name)) for name in database.addable),
        *(("source", line) for source in database.sources for line in _describe_source(source)),
        *(("fault", fault) for fault in database.faults),
    ]
    for name, value in rows:
        console.print(f"{name:<12} {value}", markup=False)


def _print_traffic(settings: "Settings", traffic: "Traffic") -> None:
    from matcher.db.retention import KEPT

    waiting = [f"{what} {seconds:,.0f} s" for what, seconds in traffic.waiting_s.items() if seconds]
    said = f"{traffic.embedded:,} pictures embedded, {traffic.answered:,} questions by row answered"
    console.print(f"{'last minute':<12} {said}", markup=False)
    if waiting:
        console.print(f"{'oldest wait':<12} {', '.join(waiting)}", markup=False)
    kept = ", ".join(f"{each.what} {each.days(settings)} days" for each in KEPT)
    lines = fill(kept, 80, initial_indent=f"{'kept':<13}", subsequent_indent=" " * 13)
    console.print(lines, markup=False)


def _describe_servers(settings: "Settings", servers: "list[ServerState]") -> str:
    if settings.database_url and settings.broker_url:
        return "named by MATCHER_DATABASE_URL and MATCHER_BROKER_URL"
    if any(server.kept for server in servers):
        return "embedded, kept until `matcher down`"
    return "embedded, stop with the last process; `matcher up` keeps them"


def _address(url: str | None) -> str | None:
    """Return where a configured server is; never its password."""
    if url is None:
        return None
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


def _describe_taxonomy(database: "DatabaseStatus") -> str:
    if database.taxonomy_edition:
        return f"edition {database.taxonomy_edition}, {database.categories:,} categories"
    if not database.categories:
        return "none yet; the first ingest loads the top level"
    return f"top level only ({database.categories}); `matcher taxonomy load` loads all of it"


def _list_index_rows(index: "IndexState") -> "Iterator[tuple[str, str]]":
    yield "encoder", _describe_index(index)
    if index.short_dimension:
        yield "recall", _describe_recall(index)
    if index.advice:
        yield "to do", index.advice


def _describe_index(index: "IndexState") -> str:
    size = index.vector_bytes + index.table_bytes + index.hnsw_bytes + index.other_index_bytes
    return (
        f"{index.encoder}@{index.revision}, {index.encoder_state}: {index.pictures:,} vectors of"
        f" {index.vector_dimension}, {size / 1e6:,.1f} MB, index {index.state}"
    )


def _describe_recall(index: "IndexState") -> str:
    if not index.recall:
        return "not measured yet"
    return f"{index.recall[0].recall:.3f} or more (lowest by filter: {index.recall[0].shape})"


def _describe_own(use: "EncoderUse") -> str:
    return f"{use.encoder}, {use.state} in catalogue {use.catalog}"


def _describe_addable(name: str) -> str:
    return f"{name} comes with this program and is not in use: `matcher encoders add {name}`"


def _describe_source(source: "SourceState") -> "Iterator[str]":
    if source.waiting:
        yield f"{source.name}: {source.waiting:,} events wait for a worker"
    for trouble in describe_troubles(source):
        yield f"{source.name}: {trouble}"


def _print_jobs(database: "DatabaseStatus") -> None:
    jobs = database.jobs
    console.print(
        f"{'jobs':<12} {jobs['done']:,} done, {jobs['pending']:,} waiting,"
        f" {jobs['retrying']:,} to retry, {jobs['leased']:,} leased, {jobs['failed']:,} failed",
        markup=False,
    )
    print_causes(database.failures)


def _next_step(database: "DatabaseStatus") -> str:
    if database.faults:
        return "mend the faults above; `matcher check` lists them again."
    if not database.catalogs:
        return (
            "`matcher ingest FEED --embed` reads a catalogue and embeds it;"
            " `matcher demo` does so with a drawn one."
        )
    if database.jobs["pending"] + database.jobs["leased"]:
        return "`matcher embed` embeds the waiting pictures now; `matcher worker` keeps running."
    if database.addable:
        return f"`matcher encoders add {database.addable[0]}` fills the newer revision."
    if database.jobs["failed"]:
        return "`matcher jobs failed` lists what failed; `matcher jobs retry --embed` tries again."
    return "`matcher match PHOTO` answers which SKU it shows."
