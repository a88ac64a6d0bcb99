"""What training may start from: a spec, or open_clip weights given as ARCHITECTURE:FILE."""

from dataclasses import replace
from pathlib import Path
from typing import cast

from matcher.encoders.spec import Block, EncoderSpec, Preprocessing, load_spec
from matcher.errors import InputError, UnknownNameError
from matcher.training.recipe import takes_any_size

_OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
_OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)
_HALF = (0.5, 0.5, 0.5)


def load_base(named: str, folder: Path) -> EncoderSpec:
    """Return the spec to start from.

    Args:
        named: `compact`, any spec's name or path, or such as `ViT-B-32:weights.safetensors`.
        folder: where trained encoders lie.

    Raises:
        UnknownNameError: no such spec, or open_clip has no such architecture.
        InputError: the weights file is missing.
        EncoderError: the file is no spec.
    """
    architecture, colon, file = named.partition(":")
    if not colon or named.endswith(".toml"):
        return load_spec(named, folder=folder)
    path = Path(file).resolve()
    if not path.is_file():
        raise InputError(f"{file}: no such file; give the weights as ARCHITECTURE:FILE")
    return _describe_clip(architecture, path)


def resize_base(spec: EncoderSpec, size: int) -> EncoderSpec:
    """Return the spec with pictures of another size, pixels: finer detail costs time in proportion.

    Raises:
        InputError: the network takes one size only.
    """
    if size != spec.preprocessing.size and not takes_any_size(spec):
        raise InputError(
            f"--size: {spec.name} takes pictures of {spec.preprocessing.size} pixels only"
        )
    return replace(spec, preprocessing=replace(spec.preprocessing, size=size))


def weigh_base(spec: EncoderSpec, weight: float) -> EncoderSpec:
    """Return the spec with another weight of its image block; cues share the rest as before.

    Raises:
        InputError: there are no cues to share the rest.
    """
    image, *cues = spec.blocks
    if not cues:
        raise InputError(f"--image-weight: {spec.name} has no block beside the image's")
    others = [replace(cue, weight=cue.weight * (1 - weight) / (1 - image.weight)) for cue in cues]
    return replace(spec, blocks=(replace(image, weight=weight), *others))


def _describe_clip(architecture: str, weights: Path) -> EncoderSpec:
    """Return a spec with the preprocessing that the architecture's published weights have."""
    import open_clip

    config = open_clip.get_model_config(architecture)
    if config is None:
        raise UnknownNameError(
            f"open_clip has no architecture {architecture!r}; `open_clip.list_models()` names"
            " them, and a spec with `model_config` describes any other"
        )
    size = config["vision_cfg"].get("image_size", 224)
    siglip = "SigLIP" in architecture
    dimension = cast("int", config["embed_dim"])
    return EncoderSpec(
        name=f"{architecture}:{weights.name}".replace("@", "-"),  # which no name may hold
        revision=1,
        family="clip",
        architecture=architecture,
        weights=str(weights),
        dimension=dimension,
        licence="that of the weights",
        preprocessing=Preprocessing(
            size=size if isinstance(size, int) else size[0],
            resize="squash" if siglip else "crop",
            interpolation="bicubic",
            mean=_HALF if siglip else _OPENAI_MEAN,
            std=_HALF if siglip else _OPENAI_STD,
            profiles="honour",
        ),
        blocks=(Block("image", dimension, 1.0),),
    )
