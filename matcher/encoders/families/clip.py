"""Family `clip`: any open_clip model by architecture and weights, image and text tower."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from matcher.encoders.tower import TextTower, Tower, create_image_module
from matcher.errors import EncoderError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from matcher.encoders.spec import EncoderSpec

ANY_SIZE = False  # positions in a transformer are learned for one size
_HUB = "hf-hub:"


def check_spec(spec: "EncoderSpec") -> None:
    """Refuse what only `compact` looks at: it would change the fingerprint and nothing else."""
    if spec.text is not None:
        raise ValueError("text: a model of family 'clip' brings its own text tower")
    if any(block.projection for block in spec.blocks):
        raise ValueError("projection: a model of family 'clip' projects both towers by itself")


def image_tower(spec: "EncoderSpec") -> Tower:
    """Return the recipe of the image tower."""
    size = spec.preprocessing.size

    def build() -> "nn.Module":
        return create_image_module(_method_as_module(_create_model(spec), "encode_image"), spec)

    return Tower("image", (size, size, 3), "uint8", spec.blocks[0].dimension, build)


def text_tower(spec: "EncoderSpec") -> TextTower:
    """Return the text tower with its tokenizer; importing open_clip takes seconds.

    Raises:
        EncoderError: the tokenizer can neither be found here nor downloaded, or needs a package.
    """
    import open_clip

    _register_config(spec)
    try:
        tokenizer = open_clip.get_tokenizer(_model_name(spec))
    except ImportError as error:
        raise EncoderError(
            f"the tokenizer of encoder {spec.name!r} needs the package {error.name!r}:"
            f" `pip install {error.name}`; pictures are encoded without it"
        ) from error
    except Exception as error:  # whatever the hub's client or the tokenizer raises
        raise EncoderError(_advice(spec, "tokenizer", error)) from error

    def tokenize(texts: Sequence[str]) -> "NDArray[np.int64]":
        ids: NDArray[np.int64] = tokenizer(list(texts)).numpy().astype("int64")
        return ids

    def build() -> "nn.Module":
        return _method_as_module(_create_model(spec), "encode_text")

    shape = (int(tokenizer.context_length),)
    return TextTower(Tower("text", shape, "int64", spec.blocks[0].dimension, build), tokenize)


def network_of(module: "nn.Module") -> "nn.Module":
    """Return the whole open_clip model, the text tower included."""
    return cast("nn.Module", cast("nn.Module", module.backbone).model)


def image_part(network: "nn.Module") -> "nn.Module":
    """Return open_clip's image tower."""
    return cast("nn.Module", network.visual)


def weights_of(module: "nn.Module") -> "dict[str, Tensor]":
    """Return the tensors of the whole model by open_clip's names."""
    return dict(network_of(module).state_dict())


def _create_model(spec: "EncoderSpec") -> "nn.Module":
    import open_clip

    _register_config(spec)
    name = _model_name(spec)
    pretrained = None if name.startswith(_HUB) else spec.weights
    try:
        # Without `require_pretrained` a failed download leaves random weights and only a log line.
        model: nn.Module = open_clip.create_model(
            name, pretrained, precision="fp32", require_pretrained=True, pretrained_text=False
        )
    except Exception as error:  # the hub's client, torch.load and open_clip share no base class
        raise EncoderError(_advice(spec, "weights", error)) from error
    return model.eval()


def _model_name(spec: "EncoderSpec") -> str:
    return spec.weights if spec.weights.startswith(_HUB) else spec.architecture


def _register_config(spec: "EncoderSpec") -> None:
    """Make an architecture known to open_clip that it does not ship."""
    import open_clip

    if spec.model_config is None or spec.architecture in open_clip.list_models():
        return
    if spec.model_config.stem != spec.architecture:
        raise EncoderError(
            f"encoder {spec.name!r}: open_clip names a model after its file, so architecture"
            f" {spec.architecture!r} needs the file name {spec.architecture}.json"
        )
    open_clip.add_model_config(spec.model_config)


def _method_as_module(model: "nn.Module", method: str) -> "nn.Module":
    import torch

    class MethodModule(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, inputs: "Tensor") -> "Tensor":
            encoded: Tensor = getattr(self.model, method)(inputs, normalize=True)
            return encoded

    return MethodModule().eval()


def _advice(spec: "EncoderSpec", part: str, error: Exception) -> str:
    reason = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
    return (
        f"cannot load the {part} {spec.weights!r} of encoder {spec.name!r} ({spec.architecture}):"
        f" {reason}. With a network they are downloaded once; without one, copy the spec, set"
        " `weights` to a local .safetensors or .pt file, and give the path of that spec"
    )
