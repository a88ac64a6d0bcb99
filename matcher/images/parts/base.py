"""A picture file taken apart: what its decoder needs, and the metadata that changes pixels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parts:
    """A picture file without its metadata.

    Attributes:
        picture: a file of the same format that holds only what decoders need for the pixels.
        exif: its EXIF block, for the orientation; empty for none.
        profile: its ICC profile; empty for none.
    """

    picture: bytes
    exif: bytes = b""
    profile: bytes = b""
