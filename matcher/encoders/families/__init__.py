"""Kinds of networks that encoders are built from; one file a family, found by listing this folder.

A family is a module that offers what `Family` names. Importing it loads nothing heavy: torch and
the library of the network are imported when a tower is built.
"""

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, cast

from matcher.listed import list_modules, load_module

if TYPE_CHECKING:
    from torch import Tensor, nn

    from matcher.encoders.spec import EncoderSpec
    from matcher.encoders.tower import TextTower, Tower


class Family(Protocol):
    """What a module of this folder offers.

    Attributes:
        ANY_SIZE: whether its networks take pictures of another size than they serve: a
            convolutional network does, a transformer does not.
    """

    ANY_SIZE: bool

    def check_spec(self, spec: "EncoderSpec") -> None:
        """Refuse a spec with an entry that this family does not look at, or lacks one it needs.

        Raises:
            ValueError: names the entry.
        """
        ...

    def image_tower(self, spec: "EncoderSpec") -> "Tower":
        """Return the recipe of the image tower; nothing heavy is loaded yet."""
        ...

    def text_tower(self, spec: "EncoderSpec") -> "TextTower | None":
        """Return the text tower, or None for an encoder without one.

        Raises:
            EncoderError: the tokenizer cannot be loaded.
        """
        ...

    def network_of(self, module: "nn.Module") -> "nn.Module":
        """Return the network in an image module: what the weights file describes."""
        ...

    def image_part(self, network: "nn.Module") -> "nn.Module":
        """Return the part of a network that a picture passes through."""
        ...

    def weights_of(self, module: "nn.Module") -> "Mapping[str, Tensor]":
        """Return what a weights file of a trained image module holds, by the names it has there."""
        ...


def list_families() -> tuple[str, ...]:
    """Return the names of the families, sorted."""
    return list_modules(sys.modules[__name__])


def load_family(name: str) -> Family:
    """Return the family of that name.

    Raises:
        UnknownNameError: no such family; names those that exist.
    """
    return cast("Family", load_module(sys.modules[__name__], name, "family"))
