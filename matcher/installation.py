"""One installation: its database, content store, fetcher, doorbell and encoders, opened on use."""

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import Connection, Engine

from matcher.catalog.classify import ensure_taxonomy
from matcher.db.encoder_uses import use_by_default
from matcher.db.encoders import (
    EncoderRow,
    find_encoder,
    keep_spec,
    list_encoders,
    register_encoder,
)
from matcher.db.engine import open_database, translated_errors
from matcher.db.jobs import open_all_jobs
from matcher.db.sessions import require_own_sessions
from matcher.doorbell import Doorbell
from matcher.encoders import EncoderSpec, load_encoder, load_spec
from matcher.encoders.loaded import LoadedEncoders
from matcher.encoders.stored import is_stored, restore_spec, store_spec
from matcher.errors import EncoderError, ServerError, UnknownNameError
from matcher.images.store import ContentStore, open_store
from matcher.servers import ensure_servers, release_servers
from matcher.settings import Settings

if TYPE_CHECKING:
    from matcher.encoders.base import Encoder
    from matcher.images.fetch import Fetcher


log = structlog.get_logger()

# Several installations of one process share its embedded servers: the last one lets go.
_users: Counter[Path] = Counter()
_users_lock = threading.Lock()


class Installation:
    """What the settings name. Thread-safe; close it when done."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._pid = os.getpid()
        self.stopping = threading.Event()  # set when the program ends; transfers are given up
        self._encoders = LoadedEncoders(settings.encoders_loaded)
        self._lock = threading.RLock()
        self._uses_embedded = False

    def close(self) -> None:
        """Close connections; the embedded servers stop when nobody else uses them.

        A forked child closes nothing: connections and locks are its parent's.
        """
        if os.getpid() != self._pid:
            return
        opened = self.__dict__
        engines = {opened.pop(name, None) for name in ("_engine", "question_engine")}
        for engine in engines - {None}:
            engine.dispose()
        opened.pop("work_engine", None)
        for name in ("fetcher", "doorbell"):
            if resource := opened.pop(name, None):
                resource.close()
        if self._uses_embedded:
            self._uses_embedded = False
            with _users_lock:
                _users[self.settings.home] -= 1
                if not _users[self.settings.home]:
                    release_servers(self.settings.home)

    def _use_embedded(self) -> None:
        with _users_lock:
            _users[self.settings.home] += not self._uses_embedded
            self._uses_embedded = True

    @property
    def engine(self) -> Engine:
        """The database, checked: PostgreSQL, pgvector and migration fit this program.

        Raises:
            ServerError: this process is a fork of the one that opened the installation.
        """
        self._check_process()
        return self._engine

    def _check_process(self) -> None:
        """Refuse a fork: connections, locks and threads of encoders do not survive it."""
        if os.getpid() != self._pid:
            raise ServerError(
                "this Matcher was opened before a fork, and works in the process that opened it"
                " only: open one in each child, or start children by `spawn`"
            )

    @cached_property
    def _engine(self) -> Engine:
        if self.settings.database_url is None:
            self._use_embedded()
        with self._lock, translated_errors():
            return open_database(self.settings)

    @cached_property
    def question_engine(self) -> Engine:
        """The database as questions reach it: through a pooler, where a direct URL is set, too."""
        if self.settings.direct_database_url is None:
            return self.engine
        with self._lock, translated_errors():
            return open_database(self.settings, for_questions=True)

    @cached_property
    def work_engine(self) -> Engine:
        """The database for what holds session locks: ingest, workers, index builds.

        Raises:
            ConfigurationError: a pooler shares sessions, and no direct URL is set.
        """
        with translated_errors():
            require_own_sessions(self.engine)
        return self.engine

    @contextmanager
    def question(self) -> Iterator[Connection]:
        """Begin a transaction that asks."""
        self._check_process()
        with translated_errors(), self.question_engine.begin() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Begin a transaction whose driver errors come out as this program's."""
        with translated_errors(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Begin a transaction whose statements all see the same rows."""
        with translated_errors(), self.engine.connect() as connection:
            connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @cached_property
    def store(self) -> ContentStore:
        """The pictures' bytes, by content hash."""
        return open_store(self.settings.store_url or self.settings.home / "images")

    @cached_property
    def fetcher(self) -> "Fetcher":
        """The way to http(s) pictures and feeds."""
        from matcher.images.fetch import Fetcher  # half of what `matcher status` would import

        settings = self.settings
        return Fetcher(
            timeout_s=settings.fetch_timeout_s,
            max_bytes=settings.fetch_max_bytes,
            max_redirects=settings.fetch_max_redirects,
            allow_private=settings.fetch_allow_private,
            stopping=self.stopping,
        )

    @cached_property
    def doorbell(self) -> Doorbell:
        """The way to the workers."""
        return Doorbell(self.broker_url)

    @property
    def database_url(self) -> str:
        """The application's URL of the database, for psql and other clients."""
        if self.settings.database_url:
            return self.settings.database_url
        self._use_embedded()
        return ensure_servers(self.settings.home).database_url

    @property
    def broker_url(self) -> str:
        """The configured broker, or the embedded one, started if need be."""
        if self.settings.broker_url:
            return self.settings.broker_url
        self._use_embedded()
        return ensure_servers(self.settings.home).broker_url

    @property
    def encoder_folder(self) -> Path:
        """Where training leaves its encoders, a folder each."""
        return self.settings.home / "encoders"

    def load_spec(self, name_or_path: str) -> EncoderSpec:
        """Return a shipped or a trained spec by name, or any by its path.

        Raises:
            UnknownNameError: no such spec; names those that exist.
            EncoderError: the file is no spec.
        """
        return load_spec(name_or_path, folder=self.encoder_folder)

    def ensure_encoder(self) -> EncoderRow:
        """Return the default encoder; a new database gets the one the settings name."""
        with self.transaction() as connection:
            ensure_taxonomy(connection)
            found = find_encoder(connection)
            if found is not None:
                self._warn_of_other_encoder(found)
                for row in list_encoders(connection):
                    self._keep_files(connection, row)
                return found
            row = self.register(connection, self.load_spec(self.settings.encoder))
            row = use_by_default(connection, row)
            open_all_jobs(connection, row.id)  # of pictures that plain SQL wrote before
            return row

    def register(self, connection: Connection, spec: EncoderSpec) -> EncoderRow:
        """Make the encoder's row; its spec and files go into the content store. Idempotent.

        Raises:
            EncoderError: its name and revision are taken by an encoder of other vectors.
        """
        row = register_encoder(
            connection,
            name=spec.name,
            revision=spec.revision,
            fingerprint=spec.fingerprint,
            dimension=spec.dimension,
            spec_json=store_spec(spec, self.store),
        )
        self._keep_files(connection, row)
        return row

    def _keep_files(self, connection: Connection, row: EncoderRow) -> None:
        """Store the files of an encoder that was registered before rows had them."""
        if is_stored(row.spec):
            return
        spec = self._find_own_spec(row)
        if spec is not None:
            keep_spec(connection, row, store_spec(spec, self.store))

    def _warn_of_other_encoder(self, live: EncoderRow) -> None:
        wanted = self.settings.encoder
        if "encoder" not in self.settings.model_fields_set:
            return
        spec = self.load_spec(wanted)
        if wanted != live.name and f"{spec.name}@{spec.revision}" != live.full_name:
            log.warning("encoder.setting_ignored", wanted=wanted, live=live.full_name)

    def load_encoder(self, row: EncoderRow) -> "Encoder":
        """Return the encoder behind a row; the settings say how many are held at a time.

        Raises:
            EncoderError: neither this program nor the content store has what made its vectors.
        """
        self._check_process()
        return self._encoders.get(row.id, lambda: self._build_encoder(row))

    def _build_encoder(self, row: EncoderRow) -> "Encoder":
        cache = self.settings.home / "cache" / "encoders"
        spec = self._find_own_spec(row)
        if spec is None and is_stored(row.spec):
            spec = restore_spec(row.spec, self.store, cache / "files")
        if spec is None or spec.fingerprint != row.fingerprint:
            raise EncoderError(
                f"encoder {row.full_name} was made by another version of its spec, and the content"
                " store has none of its files: install the matcher that made it"
            )
        from matcher.encoders.runtime.batching import BatchingEncoder  # `status` needs no numpy

        loaded = load_encoder(spec, device=self.settings.device, cache_dir=cache)
        return BatchingEncoder(loaded)

    def _find_own_spec(self, row: EncoderRow) -> EncoderSpec | None:
        """Return this program's own spec of a row's version; None when it has none."""
        for name in (self.settings.encoder, row.full_name, row.name):
            with suppress(UnknownNameError, EncoderError):
                spec = self.load_spec(name)
                if spec.name == row.name and spec.fingerprint == row.fingerprint:
                    return spec
        return None
