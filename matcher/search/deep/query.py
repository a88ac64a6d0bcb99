"""A question as a deep look sees it."""

from collections.abc import Mapping
from dataclasses import dataclass

from matcher.attributes.read import NOTHING_SAID, Attributes
from matcher.encoders.spec import EncoderSpec
from matcher.images.region import Regions
from matcher.search.deep.views import Look


@dataclass(frozen=True, slots=True)
class QueryLooks:
    """What `look` returns: the photos of one product as a deep look sees them.

    Attributes:
        looks: one a photo.
        encoder: name and revision of the encoder that made their vectors.
        spec: what this encoder is.
        cues: what each cue read of each photo, by the cue's name.
        region: the part of each photo that was looked at, where one was given; else where the
            product was found, if it was found in any.
        said: of the product, beside the photos.
        has_text: the vectors of the looks are those of a text, too.
    """

    looks: tuple[Look, ...]
    encoder: str
    spec: EncoderSpec
    cues: Mapping[str, tuple[bytes, ...]]
    region: Regions | None = None
    said: Attributes = NOTHING_SAID
    has_text: bool = False
