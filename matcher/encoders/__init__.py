"""Pictures and text to vectors: a spec says what, a family builds it, a runtime runs it."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from matcher.encoders.families import load_family
from matcher.encoders.spec import (
    EncoderSpec,
    list_specs,
    list_trained,
    list_versions,
    load_spec,
)

if TYPE_CHECKING:
    from matcher.encoders.base import Encoder
    from matcher.encoders.runtime import Runtime
    from matcher.encoders.tower import Tower

__all__ = [
    "EncoderSpec",
    "list_specs",
    "list_trained",
    "list_versions",
    "load_encoder",
    "load_spec",
]


def load_encoder(
    spec: EncoderSpec | str,
    *,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    cache_dir: Path | None = None,
    threads: int | None = None,
) -> "Encoder":
    """Return an encoder ready to run.

    Args:
        spec: a spec, or the name or path of one.
        device: `auto` takes the GPU when there is one.
        cache_dir: keeps the exported graph, so that the next start needs no torch: 0.5 s in
            place of 15. None keeps nothing.
        threads: CPU threads; None for one a core this process may use.

    Raises:
        UnknownNameError: no such spec.
        EncoderError: the weights cannot be loaded, or the device is not there.
    """
    from matcher.encoders.blocks import BlockEncoder
    from matcher.encoders.runtime import load_runtime

    if isinstance(spec, str):
        spec = load_spec(spec)
    fingerprint = spec.fingerprint

    def start(tower: "Tower") -> "Runtime":
        return load_runtime(
            tower, key=fingerprint, device=device, cache_dir=cache_dir, threads=threads
        )

    return BlockEncoder(spec, load_family(spec.family), start)
