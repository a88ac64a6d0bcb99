"""Connections: whose server, as which role, and whether it can be used at all."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Any, TypeVar

import psycopg
import structlog
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, text
from sqlalchemy.exc import DataError, DBAPIError, OperationalError

from matcher.db.migrate import current_revision, head_revision, is_current, is_whole, upgrade
from matcher.db.server_check import check_server
from matcher.db.sessions import APP_ROLE, work_as_app
from matcher.errors import (
    ConfigurationError,
    InputError,
    MatcherError,
    NotAllowedError,
    ServerError,
    UnknownNameError,
)
from matcher.servers import ensure_servers
from matcher.settings import Settings

log = structlog.get_logger()
T = TypeVar("T")

CONNECT_TIMEOUT_S = 10
# PostgreSQL and pgbouncer report these, so that asking for them costs nothing.
_FORMS = {"DateStyle": "ISO", "standard_conforming_strings": "on"}
_NO_ROOM = "53100"  # disk_full, which PostgreSQL says of /dev/shm, too
_NOT_ALLOWED = "42501"
_LOCKED = "55P03"
_UNREADABLE = ("22021", "22P05")  # a NUL within JSON
_AWAY = (None, "57P01", "57P02", "57P03")  # no answer, or a server that stops or starts
_LOST = "08"  # class of what is said of a connection, that to a lost node of a cluster included
# What Citus says of a node that is lost in a write, and what it repeats of libpq's words, without a
# SQLSTATE of its own.
_LOST_IN_WRITE = (
    "failure on connection marked as essential",
    "server closed the connection unexpectedly",
    "could not receive data from server",
    "could not send data to server",
    "connection not open",
    "no connection to the server",
)
_LOST_RACE = ("40001", "40P01")  # serialization failure, deadlock: another transaction won
_MIGRATE_AGAIN_S = 30.0
_ADVICE = {
    _NOT_ALLOWED: "migrations run as the owner of schema matcher, whose URL is"
    " MATCHER_OWNER_DATABASE_URL",
    _LOCKED: "a transaction holds a table for long, an index build perhaps: run `matcher migrate`"
    " again when it has ended",
}

# How a hint of the SQL functions names an argument; the Python interface's are called alike.
_SQL_ARGUMENT = re.compile(r"`(\w+) =>`")
_OWNS_TABLES = text("""
SELECT EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
               WHERE c.oid = to_regclass('matcher.product') AND r.rolname = current_user)
""")


def create_app_engine(find_url: Callable[[], str]) -> Engine:
    """Return an engine whose sessions work as the application's role.

    Args:
        find_url: asked for each new connection: an embedded server that was lost is started
            again on the way, perhaps on another port.

    Raises:
        ConfigurationError: it finds no PostgreSQL URL.
    """
    engine = create_owner_engine(find_url)
    work_as_app(engine)
    return engine


def create_owner_engine(find_url: Callable[[], str]) -> Engine:
    """Return an engine that connects as the URL says: for migrations."""
    check_url(find_url())
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(find_url()),
        pool_size=4,
        max_overflow=20,  # a worker has 12 threads, of which some hold a lock on a connection, too
        pool_pre_ping=True,
        pool_recycle=1800,
        # What a server may have set otherwise: leases and builds rest on seeing what has committed.
        isolation_level="READ COMMITTED",
    )
    event.listen(engine, "rollback", _drop_if_busy)
    event.listen(engine, "handle_error", _prefer_interrupt)
    return engine


def connect(url: str) -> "psycopg.Connection[Any]":
    """Return a connection that sends and reads values in one form.

    A role, a database or the environment may have set others, which the driver cannot read.
    """
    connection = psycopg.connect(
        check_url(url), connect_timeout=CONNECT_TIMEOUT_S, client_encoding="UTF8"
    )
    try:
        for name, value in _FORMS.items():
            if not (connection.info.parameter_status(name) or value).startswith(value):
                connection.execute(f"SET {name} = {value}".encode())
        connection.commit()
    except BaseException:
        connection.close()
        raise
    return connection


def _drop_if_busy(connection: Connection) -> None:
    """Give up a connection on which a command runs: no ROLLBACK would get through.

    Ctrl-C in a COPY leaves it so, and the error of the ROLLBACK would hide the interrupt.
    """
    if connection.invalidated:
        return
    driver = connection.connection.driver_connection
    if driver is not None and driver.info.transaction_status == TransactionStatus.ACTIVE:
        connection.invalidate()


def _prefer_interrupt(failure: ExceptionContext) -> None:
    """Raise the Ctrl-C behind an error: what clears up after one fails on a busy connection.

    The ping of a pooled connection is such a place: it puts `autocommit` back in a `finally`.
    """
    error: BaseException | None = failure.original_exception
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            raise error
        error = error.__context__


def check_url(url: str) -> str:
    """Return a URL that the driver takes, with the spellings of other tools made good.

    Raises:
        ConfigurationError: it is no PostgreSQL URL. The URL itself is not repeated: it may hold
            a password.
    """
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.split("+")[0] not in ("postgresql", "postgres"):
        raise ConfigurationError(
            "MATCHER_DATABASE_URL must look like postgresql://user:password@host:5432/database"
        )
    try:
        conninfo_to_dict(f"postgresql://{rest}")
    except psycopg.Error:
        raise ConfigurationError(
            "MATCHER_DATABASE_URL cannot be read: write special characters of the password as %XX"
        ) from None
    return f"postgresql://{rest}"


def open_database(
    settings: Settings, *, as_owner: bool = False, for_questions: bool = False
) -> Engine:
    """Return an engine on the configured server, or on the embedded one, started if need be.

    The embedded database is migrated on the way; a configured one never is. Questions may go
    through a pooler (`database_url`), all else goes past it where `direct_database_url` is set.

    Raises:
        ServerError: unreachable, too old, or at another migration, and what to do about it.
    """
    if settings.database_url is None:
        home = settings.home
        owner = create_owner_engine(lambda: ensure_servers(home).owner_url)
        if as_owner:
            return owner
        migrate(owner)
        owner.dispose()
        return create_app_engine(lambda: ensure_servers(home).database_url)
    pooled = settings.database_url
    url = pooled if for_questions else settings.direct_database_url or pooled
    if as_owner:
        return create_owner_engine(lambda: settings.owner_database_url or url)
    engine = create_app_engine(lambda: url)
    try:
        check_database(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def migrate(owner: Engine, *, mend: bool = False) -> None:
    """Bring tables and SQL to this program's version; nothing happens when they stand there.

    With `mend` functions that were lost at this version, or changed, are installed again, too.

    Raises:
        ServerError: `owner` cannot be reached, or may not change the schema.
    """
    with translated_errors():
        check_server(owner)
        with owner.connect() as connection:
            if is_whole(connection) if mend else is_current(connection):
                return
            current, head = current_revision(connection) or "", head_revision()
        if current > head:
            raise ServerError(
                f"the database stands at migration {current}, this program at {head}: install"
                " the version that made it"
            )
        # Workers go on meanwhile: of two that wait for each other PostgreSQL ends one.
        outlast(lambda: _upgrade(owner), for_s=_MIGRATE_AGAIN_S)


def _upgrade(owner: Engine) -> None:
    try:
        upgrade(owner)
    except DBAPIError as error:
        if (advice := _ADVICE.get(_sqlstate(error) or "")) is None:
            raise
        raise ServerError(f"{translate(error)}; {advice}") from error


def check_database(engine: Engine) -> None:
    """Make sure that the database can be used as it stands.

    Raises:
        ServerError: in one line what is wrong and what to do.
    """
    with translated_errors():
        check_server(engine)
        with engine.connect() as connection:
            check_revision(connection)


def check_revision(connection: Connection) -> None:
    """Refuse a schema that another version of this program made."""
    try:
        current = current_revision(connection)
    except DBAPIError as error:
        if _sqlstate(error) != _NOT_ALLOWED:
            raise
        raise ServerError(
            f"this role may not read schema matcher: as its owner, GRANT {APP_ROLE} TO it"
        ) from error
    if current is None:
        raise ServerError("the database has no tables of Matcher yet: run `matcher migrate`")
    if connection.execute(_OWNS_TABLES).scalar_one():
        log.warning("role.owns_tables", remedy=f"as an administrator: GRANT {APP_ROLE} TO it")
    head = head_revision()
    if current != head:
        raise ServerError(
            f"the database stands at migration {current}, this program at {head}: "
            "run `matcher migrate`, or install the version that fits"
        )
    if not is_current(connection):
        raise ServerError(
            "the SQL functions of the database are of another version than this program: "
            "run `matcher migrate`, or install the version that fits"
        )


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn driver errors into this program's: once, here."""
    try:
        yield
    except DBAPIError as error:
        raise translate(error) from error
    except UnicodeEncodeError as error:  # by the driver, too: half a character, no UTF-8
        raise InputError(
            f"a value cannot be used: {error.object[:80]!r} is not valid Unicode"
        ) from error


def outlast(action: Callable[[], T], *, for_s: float) -> T:
    """Run a transaction; again while the server is away or another one wins, for `for_s` seconds.

    The action may run again after a commit whose answer was lost: it must be idempotent.
    """
    deadline = monotonic() + for_s
    while True:
        try:
            return action()
        except DBAPIError as error:
            lost_race = _sqlstate(error) in _LOST_RACE
            if not (lost_race or _is_away(error)) or monotonic() > deadline:
                raise translate(error) from error
            log.warning("transaction.repeated", reason=str(error.orig).splitlines()[0])
            sleep(0.05 if lost_race else 0.5)


def translate(error: DBAPIError) -> MatcherError:
    """Return the error a caller should see for one the driver raised."""
    state = _sqlstate(error)
    diagnostics = getattr(error.orig, "diag", None)
    message = (getattr(diagnostics, "message_primary", None) or str(error.orig)).strip()
    hint = getattr(diagnostics, "message_hint", None)
    said = _SQL_ARGUMENT.sub(r"`\1=`", f"{message}. {hint}" if hint else message)
    if state == "MA001":
        return UnknownNameError(said)
    if state == "MA002":
        return InputError(said)
    # By the driver, of a NUL in a text, or by the server.
    if state in _UNREADABLE or (state is None and isinstance(error, DataError)):
        return InputError(f"a value cannot be used: {said}")
    if _is_away(error):
        reason = message.splitlines()[0] if message else "no answer"
        return ServerError(f"PostgreSQL cannot be reached: {reason}; is the server running?")
    if state == _NO_ROOM:
        return ServerError(f"PostgreSQL has no room: {said}; {_what_to_free(said)}")
    if state == _NOT_ALLOWED:
        return NotAllowedError(f"PostgreSQL refused ({state}): {said}")
    return ServerError(f"PostgreSQL refused ({state}): {said}")


def _what_to_free(said: str) -> str:
    if "shared memory" in said:
        return "free space in /dev/shm of its host, or give its container more (--shm-size)"
    return "free space on the disk of its data folder, then try again"


def _is_away(error: DBAPIError) -> bool:
    if not isinstance(error, OperationalError):
        return str(error.orig).startswith(_LOST_IN_WRITE)
    state = _sqlstate(error)
    return state in _AWAY or (state or "").startswith(_LOST)


def _sqlstate(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)
