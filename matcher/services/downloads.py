"""Feeds that are downloaded: into the data folder, up to a limit, cleaned up after a kill."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import time
from uuid import uuid4

from matcher.errors import ConfigurationError, ImageError
from matcher.images.fetch import Fetcher
from matcher.images.links import show_url
from matcher.locks import lock, try_lock

NEW_S = 60.0


@contextmanager
def downloaded(url: str, fetcher: Fetcher, folder: Path, *, max_bytes: int) -> Iterator[Path]:
    """Yield the file behind a URL; it lies in a folder of its own below `folder` meanwhile.

    What processes that were killed left there is removed on the way.

    Raises:
        ImageError: naming the URL, and why it cannot be downloaded.
        ConfigurationError: the folder cannot be written.
    """
    own = folder / uuid4().hex
    try:
        own.mkdir(parents=True, mode=0o700)
        held = lock(own / "lock")
    except OSError as error:
        raise ConfigurationError(
            f"cannot write {own}: {error.strerror}; make room or set MATCHER_HOME to another folder"
        ) from error
    try:
        with held:
            remove_abandoned(folder)
            # The ending tells the format; the name itself may be longer than a file's may be.
            target = own / f"feed{Path(url.split('?', 1)[0]).suffix[:20]}"
            _download(url, fetcher, target, max_bytes)
            yield target
    finally:
        shutil.rmtree(own, ignore_errors=True)


def remove_abandoned(folder: Path) -> None:
    """Remove what nobody holds: its process was killed."""
    for path in folder.glob("*/lock"):
        try:
            if time() - path.stat().st_mtime < NEW_S:
                continue  # its owner may be about to lock it
            held = try_lock(path)
        except OSError:  # its owner has just removed it
            continue
        if held is not None:
            held.close()
            shutil.rmtree(path.parent, ignore_errors=True)


def _download(url: str, fetcher: Fetcher, target: Path, max_bytes: int) -> None:
    try:
        fetcher.download(url, target, max_bytes=max_bytes)
    except ImageError as error:
        reason, shown = str(error), show_url(url)
        if reason.startswith("too large"):
            reason += ", or raise MATCHER_FEED_MAX_BYTES"
        raise ImageError(
            reason if shown in reason else f"{shown}: {reason}", transient=error.transient
        ) from error
