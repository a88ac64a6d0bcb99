"""The search index of an encoder: how it stands, its build, its recall, and the space behind it."""

from typing import Final

MAX_DIMENSION: Final = 256
"""Of short vectors. It stands here as `matcher status`, which reads it, loads no numpy."""
