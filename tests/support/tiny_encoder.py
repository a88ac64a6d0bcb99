"""A real encoder of eight columns: fast, deterministic, and it counts what it is given."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.db.encoder_uses import list_active_encoders, use_by_default
from matcher.db.encoders import EncoderRow, register_encoder
from matcher.db.jobs import open_all_jobs
from matcher.embedding.embedder import Embedder
from matcher.embedding.run import EmbedLimits
from matcher.encoders.spec import Block, EncoderSpec, Preprocessing
from matcher.matcher import Matcher

DIMENSION = 8
LIMITS = EmbedLimits(batch_size=8, lease_s=60, max_attempts=5, fetch_threads=4, generic_groups=10)
POISON = (255, 0, 255)  # a picture of this colour breaks the encoder


class TinyEncoder:
    """The vector is the mean colour and its differences; nothing else is looked at."""

    spec = EncoderSpec(
        name="tiny",
        revision=1,
        family="compact",
        architecture="none",
        weights="none",
        dimension=DIMENSION,
        licence="Apache-2.0",
        preprocessing=Preprocessing(8, "squash", "bilinear", (0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
        blocks=(Block("image", DIMENSION, 1.0),),
    )
    dimension = DIMENSION
    decode_min_side = 8

    def __init__(self) -> None:
        self.calls: list[int] = []

    @property
    def encoded(self) -> int:
        """Pictures it was given so far."""
        return sum(self.calls)

    def encode_images(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        self.calls.append(len(images))
        colours = np.array([image.reshape(-1, 3).mean(axis=0) for image in images])
        if (np.abs(colours - POISON) < 8).all(axis=1).any():
            raise RuntimeError("this picture cannot be encoded")
        columns = np.concatenate([colours, np.roll(colours, 1, axis=1) - colours], axis=1)
        padded = np.pad(columns, ((0, 0), (0, DIMENSION - columns.shape[1])), constant_values=1)
        unit: NDArray[np.float32] = padded / np.linalg.norm(padded, axis=1, keepdims=True)
        return unit.astype(np.float32)

    def encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        raise NotImplementedError


def register_tiny(matcher: Matcher) -> EncoderRow:
    """Make it the database's live encoder, before an ingest makes another one that."""
    return _register(matcher, "tiny")


def register_second(matcher: Matcher) -> EncoderRow:
    """Add another one beside it, which makes the same vectors."""
    return _register(matcher, "second")


def embed(matcher: Matcher, encoder: TinyEncoder | None = None) -> None:
    """Work off the jobs of all encoders."""
    here = matcher.installation
    with here.transaction() as connection:
        rows = list_active_encoders(connection)
    for row in rows:
        used = encoder or TinyEncoder()
        Embedder(here.engine, row, used, here.store, here.fetcher, LIMITS).run(lambda: True)


def fill(matcher: Matcher, row: EncoderRow) -> None:
    """Work off jobs for all pictures that lack a vector of an encoder, too."""
    with matcher.installation.transaction() as connection:
        open_all_jobs(connection, row.id)
    embed(matcher)


def unit_vector(seed: int) -> NDArray[np.float32]:
    vector = np.random.default_rng(seed).normal(size=DIMENSION).astype(np.float32)
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def _register(matcher: Matcher, name: str) -> EncoderRow:
    with matcher.installation.transaction() as connection:
        row = register_encoder(
            connection,
            name=name,
            revision=1,
            fingerprint=name,
            dimension=DIMENSION,
            spec_json="{}",
        )
        return use_by_default(connection, row)
