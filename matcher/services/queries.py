"""Photos and texts as questions: read, decoded, and encoded or looked at with one encoder."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.base import Encoder
from matcher.encoders.preprocess import prepare
from matcher.errors import ImageError, InputError
from matcher.images.decode import Finish
from matcher.images.fetch import Fetcher
from matcher.images.photos import Photo, read_photos
from matcher.images.region import Region, RegionsLike, read_regions
from matcher.search.deep.views import Look, decode_min_side, look_at, shrink

MAX_TEXT_CHARS = 1000
NOTHING_ASKED = "no photo was given, and nothing else to ask by"
MANY = 32  # questions that are encoded and asked at a time

Photos = Photo | Sequence[Photo]
Vector = NDArray[np.float32]
Pixels = list[NDArray[np.uint8]]
T = TypeVar("T")
U = TypeVar("U")


class QueryReader:
    """Turns questions into vectors of one encoder.

    Args:
        encoder: what makes the vectors.
        fetcher: the way to http(s) photos.
        max_bytes: of one file.
    """

    def __init__(self, encoder: Encoder, fetcher: Fetcher, *, max_bytes: int) -> None:
        self._encoder = encoder
        self._fetcher = fetcher
        self._max_bytes = max_bytes

    def encode(self, photos: Sequence[Photo], regions: Sequence[Region]) -> Vector:
        """Return one product's photos as a vector, float32 (dim,), unit length: their mean.

        Raises:
            InputError: too many photos.
            ImageError: a photo cannot be read.
        """
        return _mean(self._encoder.encode_images(self._read(photos, regions)))

    def look(
        self, photos: Sequence[Photo], regions: Sequence[Region], text: str | None = None
    ) -> tuple[Look, ...]:
        """Return how a deep look sees each photo of a product; a text counts as in `encode_all`.

        Raises:
            InputError: too many photos.
            ImageError: a photo cannot be read.
        """
        words = None if text is None else self.encode_text(text)
        side = decode_min_side(self._encoder)
        # As much as a scaled JPEG leaves at most, of a file that is not decoded so, too.
        read = self._read_each(photos, regions, side, lambda each: shrink(each, 2 * side))
        looks = [look_at(self._encoder, pixels) for pixels in read]
        return tuple(looks if words is None else (self._add(look, words) for look in looks))

    def _add(self, look: Look, words: Vector) -> Look:
        """Return a look whose every view asks with the same text, too."""
        views = (replace(view, vector=self._mix(view.vector, words)) for view in look.views)
        queries = (self._mix(query, words) for query in look.queries)
        return replace(look, views=tuple(views), queries=tuple(queries))

    def _mix(self, vector: Vector, words: Vector) -> Vector:
        share = np.linalg.norm(vector[self._encoder.spec.columns["image"]])
        return _mean([vector, words * np.float32(share)])

    def encode_text(self, text: str) -> Vector:
        """Return a text as a vector, float32 (dim,), unit length.

        Raises:
            InputError: it is blank, too long, or no valid Unicode.
            EncoderError: the encoder has no text tower.
        """
        vector = self._encoder.encode_texts([check_text(text)])[0]
        return np.asarray(vector, dtype=np.float32)

    def encode_all(self, photos: Sequence[Photo], regions: Sequence[Region], text: str) -> Vector:
        """Return photos and a text of one product as a vector, float32 (dim,), unit length.

        Both have the same length in the image block, where they can be compared. That is plain,
        not tuned. Of the other blocks only photos speak.

        Raises:
            InputError: too many photos, or a text that cannot be asked for.
            ImageError: a photo cannot be read.
            EncoderError: the encoder has no text tower.
        """
        words = self.encode_text(text)
        return self._mix(self.encode(photos, regions), words)

    def encode_many(
        self, products: Sequence[tuple[Sequence[Photo], Sequence[Region]]]
    ) -> Iterator[list[Vector | ImageError]]:
        """Yield the vectors of many products, photos and their regions, in batches, in order.

        A batch is read and decoded while the one before it is encoded, and photos of a batch side
        by side. An `ImageError` stands in the place of a product whose photos cannot be read.
        """
        with ThreadPoolExecutor(thread_name_prefix="many") as pool:
            batches = (
                [pool.submit(self._try_to_read, *each) for each in products[at : at + MANY]]
                for at in range(0, len(products), MANY)
            )
            for batch in _ahead(batches):
                yield self._encode_batch([each.result() for each in batch])

    def _read(self, photos: Sequence[Photo], regions: Sequence[Region]) -> Pixels:
        how, side = self._encoder.spec.preprocessing, self._encoder.decode_min_side
        return self._read_each(photos, regions, side, lambda each: prepare(each, how))

    def _read_each(
        self, photos: Sequence[Photo], regions: Sequence[Region], min_side: int, finish: Finish
    ) -> Pixels:
        return read_photos(
            photos,
            self._fetcher,
            max_bytes=self._max_bytes,
            min_side=min_side,
            honour_profiles=self._encoder.spec.preprocessing.honour_profiles,
            finish=finish,
            regions=regions,
        )

    def _try_to_read(
        self, photos: Sequence[Photo], regions: Sequence[Region]
    ) -> Pixels | ImageError:
        try:
            return self._read(photos, regions)
        except ImageError as error:
            return error

    def _encode_batch(self, batch: Sequence[Pixels | ImageError]) -> list[Vector | ImageError]:
        pixels = [each for read in batch if not isinstance(read, ImageError) for each in read]
        vectors = iter(self._encoder.encode_images(pixels) if pixels else ())
        return [
            read if isinstance(read, ImageError) else _mean([next(vectors) for _ in read])
            for read in batch
        ]


def is_nothing(photos: Photos) -> bool:
    """Whether no photo is given."""
    return isinstance(photos, list | tuple) and not photos


def list_photos(
    photos: Photos, region: RegionsLike | None
) -> tuple[Sequence[Photo], tuple[Region, ...]]:
    """Return the photos of one product, and the region of each.

    Raises:
        InputError: there is no photo, or a region is none of its photo.
    """
    several: Sequence[Photo] = photos if isinstance(photos, list | tuple) else [photos]  # type: ignore[list-item]
    if is_nothing(photos):
        raise InputError(NOTHING_ASKED)
    return several, read_regions(region, len(several))


def check_text(text: str) -> str:
    """Return a text that can be asked for.

    Raises:
        InputError: it is none.
    """
    if not isinstance(text, str) or not text.strip():
        raise InputError(f"the text is {text!r}: describe a product")
    if len(text) > MAX_TEXT_CHARS:
        raise InputError(f"a text of {len(text):,} characters: give {MAX_TEXT_CHARS:,} at most")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError("the text holds half a character: give valid Unicode") from None
    return text


def in_turn(step: Callable[[T], U], values: Iterable[T]) -> Iterator[U]:
    """Yield what `step` makes of each value, one at a time, while the next value is made."""
    with ThreadPoolExecutor(1, thread_name_prefix="turn") as pool:
        running = None
        for value in values:
            begun = pool.submit(step, value)
            if running is not None:
                yield running.result()
            running = begun
        if running is not None:
            yield running.result()


def _ahead(values: Iterator[T]) -> Iterator[T]:
    """Yield values, each when the next one was made, too."""
    following = next(values, None)
    while following is not None:
        current, following = following, next(values, None)
        yield current


def _mean(vectors: Sequence[Vector] | Vector) -> Vector:
    mean = np.mean(vectors, axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)
