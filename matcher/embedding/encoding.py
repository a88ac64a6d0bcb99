"""Pictures of a batch to vectors: decoded to the encoder's size, encoded in pieces."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic

import numpy as np
import structlog
from numpy.typing import NDArray

from matcher.cues import list_common, load_cue
from matcher.embedding.contents import Batch, Content, Decoded, attempt
from matcher.encoders.base import Encoder
from matcher.encoders.preprocess import prepare
from matcher.images.decode import decode_image

log = structlog.get_logger()

PIECE_S = 2.0  # encoded between two looks whether to stop
MIN_PIECE = 16


class BatchEncoder:
    """Encodes the pictures of batches with one encoder.

    Args:
        encoder: makes the vectors.
        name: of the encoder, with its revision.
        cues: whether what a deep look reads is extracted, too.
    """

    def __init__(self, encoder: Encoder, name: str, *, cues: bool) -> None:
        self._encoder = encoder
        self._name = name
        self._cues = cues
        self._per_s = 0.0

    def decode(self, data: bytes) -> Decoded:
        """Decode and shrink to the encoder's input size, so that a batch needs little memory.

        Cues read the picture before: the encoder's input may be squashed.
        """
        how = self._encoder.spec.preprocessing
        cues: dict[str, bytes] = {}

        def finish(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
            if self._cues:
                cues.update(extract_cues(pixels, list_common()))
            return prepare(pixels, how)

        pixels = decode_image(
            data,
            min_side=self._encoder.decode_min_side,
            honour_profiles=how.honour_profiles,
            finish=finish,
        )
        return Decoded(pixels, cues)

    def encode(self, batch: Batch, is_stopping: Callable[[], bool]) -> int:
        """Encode the decoded pictures; return how many they were.

        When the worker stops, what is not encoded yet is left to go back.
        """
        fresh = [content for content in batch.contents if content.pixels is not None]
        done = 0
        for piece in self._pieces(fresh):
            if is_stopping():
                _leave(batch, fresh[done:])
                break
            self._encode_piece(batch, piece)
            done += len(piece)
        return done

    def _pieces(self, fresh: Sequence[Content]) -> Iterator[Sequence[Content]]:
        """Yield pictures in parts of about `PIECE_S`, so that a worker can stop between them."""
        at = 0
        while at < len(fresh):
            size = max(MIN_PIECE, round(PIECE_S * self._per_s))
            yield fresh[at : at + size]
            at += size

    def _encode_piece(self, batch: Batch, fresh: Sequence[Content]) -> None:
        started = monotonic()
        try:
            vectors = self._encoder.encode_images(_pixels(fresh))
            batch.vectors |= {c.sha256: v for c, v in zip(fresh, vectors, strict=True)}
        except Exception as error:  # encode each picture alone, to find the one that failed
            log.warning("batch.refused", encoder=self._name, reason=str(error))
            self._encode_alone(batch, fresh)
        seconds = monotonic() - started
        self._per_s = len(fresh) / max(seconds, 0.001)
        log.info("batch.encoded", n=len(fresh), duration_ms=round(1000 * seconds))

    def _encode_alone(self, batch: Batch, fresh: Sequence[Content]) -> None:
        def encode(content: Content) -> tuple[bytes, NDArray[np.float32]]:
            return content.sha256, self._encoder.encode_images(_pixels([content]))[0]

        outcomes = (attempt(c.job, lambda c=c: encode(c)) for c in fresh)  # type: ignore[misc]
        batch.vectors |= dict(batch.keep(outcomes))


def extract_cues(pixels: NDArray[np.uint8], names: Sequence[str]) -> dict[str, bytes]:
    """Return what each cue reads of a picture, by name; one that fails is logged and left out."""
    found: dict[str, bytes] = {}
    for name in names:
        try:
            found[name] = load_cue(name).extract(pixels)
        except Exception:  # a cue must not hold up a vector
            log.exception("cue.broke", cue=name, shape=pixels.shape)
    return found


def _leave(batch: Batch, contents: Sequence[Content]) -> None:
    """Let pictures go back untried, with all others of the same bytes."""
    digests = {content.sha256 for content in contents}
    batch.unread += [c.job for c in batch.contents if c.sha256 in digests]
    batch.contents = [c for c in batch.contents if c.sha256 not in digests]


def _pixels(contents: Sequence[Content]) -> list[NDArray[np.uint8]]:
    return [content.pixels for content in contents if content.pixels is not None]
