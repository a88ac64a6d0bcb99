"""The content store: picture files named by their SHA-256, so that equal bytes are stored once."""

import hashlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from time import time
from typing import NoReturn, Protocol
from urllib.parse import unquote, urlsplit

from matcher.errors import ConfigurationError, ImageError

# Root or a shop's importer may write, workers under another account read, whatever the umask.
_FOLDER_MODE = 0o755
_FILE_MODE = 0o644

# If a caller never flushes, this limits what can be lost and how long the list gets.
_MAX_UNFLUSHED = 1000


class ContentStore(Protocol):
    """Stores the bytes of pictures; digests are the 32 raw bytes of a SHA-256."""

    def put(self, data: bytes) -> bytes:
        """Store the bytes and return their digest; storing them again changes nothing."""
        ...

    def flush(self) -> None:
        """Write what was put to disk; call it before committing rows that name it."""
        ...

    def get(self, digest: bytes) -> bytes:
        """Return the bytes.

        Raises:
            ImageError: they are missing or damaged.
        """
        ...

    def has(self, digest: bytes) -> bool:
        """Tell whether the bytes are stored."""
        ...

    def list_old(self, age_s: float) -> Iterator[bytes]:
        """Yield the digests of what was not put within so many seconds."""
        ...

    def remove_old(self, digest: bytes, age_s: float, *, dry_run: bool = False) -> int | None:
        """Remove bytes, unless they were put within so many seconds.

        Returns:
            How many bytes; None if they stay.
        """
        ...


def hash_content(data: bytes) -> bytes:
    """Return the SHA-256 of some bytes, raw, 32 bytes long."""
    return hashlib.sha256(data).digest()


def hash_file(path: Path) -> bytes:
    """Return the SHA-256 of a file, raw, 32 bytes long; the file is read in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def open_store(url: str | Path) -> ContentStore:
    """Open the store that a setting names: a folder, as path or as `file:///...`.

    Raises:
        ConfigurationError: another kind of URL.
    """
    if isinstance(url, Path) or "://" not in url:
        return FolderStore(Path(url))
    parts = urlsplit(url)
    if parts.scheme == "file" and parts.netloc in ("", "localhost") and parts.path != "/":
        return FolderStore(Path(unquote(parts.path)))
    raise ConfigurationError(
        f"MATCHER_STORE_URL={parts.scheme}://{parts.hostname or ''}...: pictures can be stored in "
        "a folder only; give its path or file:///path"
    )


class FolderStore:
    """A folder with the file `ab/cd/<digest in hexadecimal>` for each content.

    A file gets its name only when it is complete. Waiting for the disk after each file would take
    ten times as long as writing it, so `flush` does it once for many files.
    """

    def __init__(self, root: Path) -> None:
        self._root = root.absolute()
        self._unflushed: list[Path] = []
        self._lock = Lock()

    def put(self, data: bytes) -> bytes:
        """Store the bytes and return their digest; a damaged copy is replaced.

        Raises:
            ConfigurationError: the folder cannot be written.
        """
        digest = hash_content(data)
        path = self._locate(digest)
        try:
            if not (_holds(path, data) and _touch(path)):
                self._write(path, data)
                self._note(path)
        except OSError as error:
            self._refuse("write", error)
        return digest

    def flush(self) -> None:
        """Wait until the files that were put, and their names, are on disk.

        Raises:
            ConfigurationError: the disk reports an error.
        """
        with self._lock:
            waiting, self._unflushed = self._unflushed, []
        try:
            # First the files, then their folders; the folders above, which many share, come last.
            for path in waiting:
                _sync(path)
            for folder in _list_folders(waiting, self._root):
                _sync(folder)
        except OSError as error:
            self._refuse("write", error)

    def _note(self, path: Path) -> None:
        with self._lock:
            self._unflushed.append(path)
            full = len(self._unflushed) >= _MAX_UNFLUSHED
        if full:
            self.flush()

    def get(self, digest: bytes) -> bytes:
        """Return the bytes, checked against their digest.

        Raises:
            ImageError: they are missing or damaged.
            ConfigurationError: the folder cannot be read.
        """
        path = self._locate(digest)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise ImageError(
                f"picture {digest.hex()} is not in the content store {self._root}: ingest it "
                "again and run `matcher jobs retry`, or point MATCHER_STORE_URL at its own store"
            ) from error
        except OSError as error:
            self._refuse("read", error)
        if hash_content(data) != digest:
            raise ImageError(
                f"picture {digest.hex()} is damaged in the content store {self._root}: check the "
                "disk, then ingest the picture again"
            )
        return data

    def has(self, digest: bytes) -> bool:
        """Tell whether the bytes are stored; only `get` finds damage."""
        return self._locate(digest).is_file()

    def list_old(self, age_s: float) -> Iterator[bytes]:
        """Yield the digests of what was not put within so many seconds."""
        for path in self._root.glob("??/??/*"):
            if len(path.name) == 64 and _age_s(path) > age_s:
                yield bytes.fromhex(path.name)

    def remove_old(self, digest: bytes, age_s: float, *, dry_run: bool = False) -> int | None:
        """Remove bytes, unless they were put within so many seconds.

        Who puts them meanwhile either makes them young, or finds them gone and writes them again.

        Returns:
            How many bytes; None if they stay.
        """
        path = self._locate(digest)
        aside = path.with_name(f".{path.name}.old")
        try:
            size = path.stat().st_size
            if dry_run:
                return size
            path.rename(aside)
            if _age_s(aside) > age_s:
                aside.unlink()
                return size
            aside.rename(path)
        except FileNotFoundError:
            pass  # somebody else removes it
        except OSError as error:
            self._refuse("write", error)
        return None

    def _locate(self, digest: bytes) -> Path:
        if len(digest) != 32:
            raise ValueError(f"a SHA-256 digest has 32 bytes, not {len(digest)}")
        name = digest.hex()
        return self._root / name[:2] / name[2:4] / name

    def _write(self, path: Path, data: bytes) -> None:
        self._make_folder(path.parent)
        part = path.with_name(f".{uuid.uuid4().hex}.part")
        try:
            with part.open("xb") as file:
                file.write(data)
                os.fchmod(file.fileno(), _FILE_MODE)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    def _make_folder(self, folder: Path) -> None:
        """Make a folder and those above it, up to the root, open to readers."""
        if folder.is_dir():
            return
        if folder != self._root:
            self._make_folder(folder.parent)
        else:
            folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            folder.mkdir()
        except FileExistsError:
            return  # another writer was faster
        folder.chmod(_FOLDER_MODE)

    def _refuse(self, verb: str, error: OSError) -> NoReturn:
        raise ConfigurationError(
            f"cannot {verb} the content store {self._root} ({error.strerror}): check its owner and "
            f"free space, or set MATCHER_STORE_URL to a folder that user {os.geteuid()} may {verb}"
        ) from error


def _age_s(path: Path) -> float:
    return time() - path.stat().st_mtime


def _touch(path: Path) -> bool:
    """Make a file young; False if it is gone."""
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    except PermissionError:
        pass  # another account's
    return True


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return False


def _list_folders(paths: list[Path], root: Path) -> list[Path]:
    """Return the folders from the root's own parent down to each path, deepest first."""
    folders = {folder for path in paths for folder in path.parents[:3]}
    if folders:
        folders.add(root.parent)
    return sorted(folders, key=lambda folder: len(folder.parts), reverse=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
