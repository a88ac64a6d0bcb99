"""A trained encoder as a folder: spec and weights; complete once the spec is there."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor, nn

from matcher.encoders.families import load_family
from matcher.encoders.spec import EncoderSpec, list_specs, load_spec
from matcher.errors import InputError

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")


def check_name(name: str, folder: Path) -> Path:
    """Return the folder that an encoder of this name is written to.

    Raises:
        InputError: the name is shipped, taken, or no name.
    """
    if not _NAME.fullmatch(name):
        raise InputError(
            f"{name!r} is no name for an encoder: use small letters, digits, '.', '_' and '-'"
        )
    if name in list_specs():
        raise InputError(f"an encoder {name!r} comes with the program; choose another name")
    if (folder / name / f"{name}.toml").exists():
        raise InputError(
            f"{folder / name} holds a trained encoder already, and vectors may have been made with"
            " it: choose another name"
        )
    return folder / name


def write_encoder(target: Path, name: str, base: EncoderSpec, module: nn.Module) -> EncoderSpec:
    """Write a trained image module to a folder, and read its spec back.

    The weights file is one that the family reads: open_clip's, or all that a compact encoder has,
    its base's text projection included. Matrices and filters are stored in half precision, vectors
    (biases, scales, statistics of batch normalisation, which may be tiny) in full.

    Args:
        target: made when missing.
        name: of the encoder and its files.
        base: what training started from; gives everything but weights and projection.
        module: from `create_trainable`.
    """
    target.mkdir(parents=True, exist_ok=True)
    weights = target / f"{name}.safetensors"
    tensors = load_family(base.family).weights_of(module)
    save_file({key: _compact(tensor) for key, tensor in tensors.items()}, weights)
    weights.chmod(0o644)  # safetensors writes for its owner alone; workers may be others
    image = base.blocks[0]
    if image.projection:
        image = replace(image, projection=weights)
    config = None
    if base.model_config:
        config = target / base.model_config.name
        shutil.copyfile(base.model_config, config)
    spec = replace(
        base,
        name=name,
        revision=1,
        weights=str(weights),
        blocks=(image, *base.blocks[1:]),
        model_config=config,
    )
    path = target / f"{name}.toml"
    fresh = path.with_suffix(".new")
    fresh.write_text(render_spec(spec, base.name), "utf-8")
    fresh.replace(path)
    return load_spec(str(path))


def render_spec(spec: EncoderSpec, base: str) -> str:
    """Return a spec as TOML; its files are named relative to its folder."""
    how = spec.preprocessing
    lines = [
        f"# Trained from {base} with `matcher train`; card.md beside this file says how.",
        *_entries(
            name=spec.name,
            revision=spec.revision,
            family=spec.family,
            architecture=spec.architecture,
            weights=Path(spec.weights).name,
            dimension=spec.dimension,
            licence=spec.licence,
        ),
    ]
    if spec.text:
        lines += _entries(text=spec.text)
    if spec.model_config:
        lines += _entries(model_config=spec.model_config.name)
    lines += [
        "",
        "[preprocessing]",
        *_entries(
            size=how.size,
            resize=how.resize,
            interpolation=how.interpolation,
            mean=list(how.mean),
            std=list(how.std),
            profiles=how.profiles,
        ),
    ]
    for block in spec.blocks:
        lines += ["", "[[blocks]]"]
        lines += _entries(name=block.name, dimension=block.dimension, weight=block.weight)
        if block.projection:
            lines += _entries(projection=block.projection.name)
    return "\n".join(lines) + "\n"


def _entries(**values: object) -> list[str]:
    # JSON's strings, numbers and lists are TOML too.
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]


def _compact(tensor: Tensor) -> Tensor:
    kept = tensor.detach().cpu()
    if kept.is_floating_point():
        kept = kept.half() if kept.ndim > 1 else kept.float()
    # Shared or strided storage is refused by safetensors.
    return kept.clone().contiguous()
