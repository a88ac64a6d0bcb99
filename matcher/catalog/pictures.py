"""Turn feed links into pictures that a worker can reach: a URL, or bytes in the content store."""

import stat
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from matcher.catalog.links import find_host_link
from matcher.catalog.product import FeedRow, Product, Reject
from matcher.catalog.text import shown
from matcher.errors import ImageError
from matcher.images.data_url import decode_data_url, is_data_url
from matcher.images.links import CONTENT_SCHEME, is_remote


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a product.

    Attributes:
        url: http(s), or `sha256:<hex>` for bytes that lie in the content store.
        source: the link as the feed has it; None if it equals `url`.
        sha256: of the bytes, if they were read.
    """

    url: str
    source: str | None = None
    sha256: bytes | None = None
    n_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class PicturedProduct:
    """A product with its reachable pictures, and the reasons why others are not."""

    product: Product
    pictures: tuple[Picture, ...]
    problems: tuple[Reject, ...] = ()


class PictureStore(Protocol):
    """Where bytes of pictures go."""

    def put(self, data: bytes) -> bytes:
        """Keep bytes; return their SHA-256."""

    def flush(self) -> None:
        """Make them durable."""


class UnkeptStore:
    """Takes bytes of pictures and keeps none of them: to look at a feed without writing."""

    def put(self, data: bytes) -> bytes:
        """Return the SHA-256 of the bytes."""
        return sha256(data).digest()

    def flush(self) -> None:
        """Do nothing."""


class LinkReader:
    """Reads the links of a feed; local files only below the folder that the caller names."""

    def __init__(self, store: PictureStore, *, folder: Path | None, max_bytes: int) -> None:
        self._store = store
        self._folder = None if folder is None else folder.resolve()
        self._max_bytes = max_bytes

    def read_all(self, rows: Iterable[FeedRow]) -> Iterator[PicturedProduct | Reject]:
        """Read the links of many rows, in order; store local files and `data:` pictures."""
        with ThreadPoolExecutor(max_workers=4, thread_name_prefix="links") as pool:
            yield from pool.map(self.read_row, rows)

    def flush(self) -> None:
        """Make the stored bytes durable; call it before committing rows that name them."""
        self._store.flush()

    def read_row(self, row: FeedRow) -> PicturedProduct | Reject:
        """Read one row's links; refuse the product if none of its pictures can be reached."""
        if isinstance(row, Reject):
            return row
        pictures: dict[str, Picture] = {}
        problems: list[Reject] = []
        for link in row.image_links:
            try:
                picture = self.read_link(link)
                pictures.setdefault(picture.url, picture)
            except ImageError as error:
                problems.append(Reject(row.line, row.sku, f"picture left out: {error}"))
        if not pictures:
            reason = problems[0].reason.replace("picture left out: ", "no usable picture: ", 1)
            return replace(problems[0], reason=reason)
        # Drop the links to free memory: a `data:` link is a whole picture.
        return PicturedProduct(
            replace(row, image_links=()), tuple(pictures.values()), tuple(problems)
        )

    def read_link(self, link: str) -> Picture:
        """Return the picture of a link.

        Raises:
            ImageError: it is neither a URL nor a file in the folder, or cannot be read.
        """
        if is_remote(link):
            return Picture(link)
        if is_data_url(link):
            return self._stored(decode_data_url(link, max_bytes=self._max_bytes), None)
        host_link = find_host_link(link)
        if host_link and not self._holds(link):
            return Picture(host_link, link)
        return self._stored(self._read_file(link), link)

    def _holds(self, link: str) -> bool:
        """Whether the folder has a file of that name, so that the link is a path and no URL."""
        try:
            return self._folder is not None and (self._folder / link).is_file()
        except (OSError, ValueError):
            return False

    def _stored(self, data: bytes, source: str | None) -> Picture:
        digest = self._store.put(data)
        return Picture(CONTENT_SCHEME + digest.hex(), source, digest, len(data))

    def _read_file(self, link: str) -> bytes:
        if self._folder is None:
            raise ImageError(
                f"{shown(link)} is no http(s) URL; a feed read from a URL cannot link local files"
            )
        name = shown(link)
        try:
            path = self._locate(self._folder, link)
            if not path.is_relative_to(self._folder):
                raise ImageError(
                    f"{name} lies outside {self._folder}: name the pictures' folder (`images=`),"
                    " or write the whole URL"
                )
            found = path.stat()
            if not stat.S_ISREG(found.st_mode):
                raise ImageError(f"{name} is a folder or a device, not a file")
            if found.st_size > self._max_bytes:
                raise ImageError(f"{name} is larger than {self._max_bytes:,} bytes")
            return path.read_bytes()
        except OSError as error:
            raise ImageError(f"{name} cannot be read: {error.strerror}") from error
        except RuntimeError as error:  # pathlib raises it for circular symbolic links
            raise ImageError(f"{name} cannot be read: its symbolic links form a loop") from error

    @staticmethod
    def _locate(folder: Path, link: str) -> Path:
        """Return the path of a link; `/media/a.jpg` of a site may lie below its folder's copy."""
        path = (folder / link).resolve()
        if link.startswith("/") and not path.is_relative_to(folder):
            below = (folder / link.lstrip("/")).resolve()
            return below if below.is_file() else path
        return path
