"""What a deep look reads of a picture; one module a cue, found by listing this folder.

A vector block (`matcher.encoders.cues`) is part of the vector, so an index finds it. What cannot be
a vector is a cue here: a small row a picture, compared for the candidates only.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from matcher.extras import EXTRAS
from matcher.listed import list_modules, load_module

MAX_BYTES = 4000
"""Of a row: two fit on a page of 8 kB."""
QUERY_BYTES = 8000
"""Of what is read of a question's photo, which is not stored and shows more than the product."""


class Cue(Protocol):
    """What a module of this folder offers.

    A cue that takes more than 15 ms a picture has `EXTRA`, the name of the extra that reads it:
    then it is read where a catalogue asks for it, behind the vectors. A cue that texts speak of,
    too, has `describe(text)`, which gives the row of a text.

    Attributes:
        VERSION: raised whenever rows change; rows of another version are made anew.
        FEATURES: names of the columns that `compare` gives. Each says how many powers of ten rarer
            than chance what was found is, 0 and up, so that all cues speak of evidence alike.
        OF_GROUP: whether variants of a group share what it reads, as they do a print: then what
            is found on one of them speaks for all.
    """

    VERSION: int
    FEATURES: tuple[str, ...]
    OF_GROUP: bool

    def extract(self, pixels: NDArray[np.uint8], max_bytes: int = MAX_BYTES) -> bytes:
        """Return the row of a picture, uint8, (h, w, 3) RGB; empty: there is nothing to compare.

        `QUERY_BYTES` are for the photo of a question.
        """
        ...

    def compare(self, query: bytes, rows: Sequence[bytes]) -> NDArray[np.float32]:
        """Return float32, (len(rows), len(FEATURES)); NaN where either side has nothing."""
        ...


def list_cues() -> tuple[str, ...]:
    """Return the names of the cues, sorted."""
    return list_modules(sys.modules[__name__])


def load_cue(name: str) -> Cue:
    """Return the cue of that name.

    Raises:
        UnknownNameError: no such cue; names those that exist.
    """
    return cast("Cue", load_module(sys.modules[__name__], name, "cue"))


def find_extra(name: str) -> str | None:
    """Return the extra that a cue needs to read pictures; None where it is read of all of them."""
    return cast("str | None", getattr(load_cue(name), "EXTRA", None))


def is_readable(name: str) -> bool:
    """Whether pictures can be read here: the extra of the cue is installed, if it needs one."""
    extra = find_extra(name)
    return extra is None or all(find_spec(each) for each in EXTRAS[extra])


def list_common() -> tuple[str, ...]:
    """Return the names of the cues that are read of every picture, with its vector."""
    return tuple(name for name in list_cues() if find_extra(name) is None)


def describe_text(name: str, text: str) -> bytes:
    """Return a cue's row of a text about a product; empty where texts say nothing of it."""
    describe = getattr(load_cue(name), "describe", None)
    return cast("bytes", describe(text)) if describe and text else b""


@cache
def cue_versions() -> Mapping[str, int]:
    """Return the version of each cue, by name."""
    return {name: load_cue(name).VERSION for name in list_cues()}
