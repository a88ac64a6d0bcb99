"""Towers: pixels or tokens in, unit vectors out, everything in the one module that runtimes run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from matcher.errors import EncoderError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from matcher.encoders.spec import EncoderSpec

IMAGE_PROJECTION = ("mean", "matrix")
TEXT_PROJECTION = ("text_mean", "text_matrix")


@dataclass(frozen=True, slots=True)
class Tower:
    """One half of an encoder, as a recipe that a runtime may never need to cook.

    Attributes:
        kind: names the exported graph beside its encoder.
        shape: of one input without the batch axis: (size, size, 3) pixels, or (tokens,).
        dtype: of the input: raw pixels, normalised inside the module, or token ids.
        dimension: columns of the output.
        build: makes the module: (n, *shape) to float32 (n, dimension), unit length.
    """

    kind: Literal["image", "text"]
    shape: tuple[int, ...]
    dtype: Literal["uint8", "int64"]
    dimension: int
    build: Callable[[], "nn.Module"]


@dataclass(frozen=True, slots=True)
class TextTower:
    """A text tower with the tokenizer it was trained with.

    Attributes:
        tokenize: texts to token ids, int64, (n, tokens).
    """

    tower: Tower
    tokenize: "Callable[[Sequence[str]], NDArray[np.int64]]"


def create_image_module(backbone: "nn.Module", spec: "EncoderSpec") -> "nn.Module":
    """Wrap a backbone between the spec's normalisation and its projection.

    Args:
        backbone: normalised float (n, 3, size, size) to features (n, d).
        spec: gives normalisation and projection.

    Returns:
        A module in evaluation mode: uint8 (n, size, size, 3) to float32 (n, dimension), unit
        length.

    Raises:
        EncoderError: the projection cannot be read.
    """
    import torch
    from torch import Tensor

    projection = spec.blocks[0].projection
    mean, matrix = load_tensors(projection, IMAGE_PROJECTION) if projection else (None, None)

    class ImageModule(torch.nn.Module):
        shift: Tensor
        scale: Tensor
        mean: Tensor | None
        matrix: Tensor | None

        def __init__(self) -> None:
            super().__init__()
            how = spec.preprocessing
            self.backbone = backbone
            self.register_buffer("shift", torch.tensor(how.mean).view(1, 3, 1, 1) * 255)
            self.register_buffer("scale", 1 / (torch.tensor(how.std).view(1, 3, 1, 1) * 255))
            self.register_buffer("mean", mean)
            self.register_buffer("matrix", matrix)

        def forward(self, pixels: "Tensor") -> "Tensor":
            x = (pixels.permute(0, 3, 1, 2).float() - self.shift) * self.scale
            features = torch.nn.functional.normalize(self.backbone(x).float(), dim=-1)
            if self.mean is None or self.matrix is None:
                return features
            return _project(features, self.mean, self.matrix)

    return ImageModule().eval()


def create_text_module(backbone: "nn.Module", projection: Path) -> "nn.Module":
    """Turn the columns of a sentence encoder towards those of the pictures.

    Args:
        backbone: int64 (n, tokens) to float32 (n, d), unit length.
        projection: file that holds the `text_mean` (d,) and the `text_matrix` (d, dimension).

    Returns:
        A module in evaluation mode: int64 (n, tokens) to float32 (n, dimension), unit length.

    Raises:
        EncoderError: the projection cannot be read.
    """
    import torch
    from torch import Tensor

    mean, matrix = load_tensors(projection, TEXT_PROJECTION)

    class TextModule(torch.nn.Module):
        mean: Tensor
        matrix: Tensor

        def __init__(self) -> None:
            super().__init__()
            self.backbone = backbone
            self.register_buffer("mean", mean)
            self.register_buffer("matrix", matrix)

        def forward(self, ids: "Tensor") -> "Tensor":
            return _project(self.backbone(ids), self.mean, self.matrix)

    return TextModule().eval()


def load_tensors(path: Path, names: Sequence[str]) -> tuple["Tensor", ...]:
    """Read some tensors of a weights file, in single precision, in the order of the names.

    Raises:
        EncoderError: the file cannot be read, or lacks one of them.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as file:
            return tuple(file.get_tensor(name).float() for name in names)
    except (OSError, SafetensorError) as error:
        raise EncoderError(
            f"{path}: cannot read {' and '.join(names)}, which the encoder spec takes from it:"
            f" {error}"
        ) from error


def _project(columns: "Tensor", mean: "Tensor", matrix: "Tensor") -> "Tensor":
    import torch

    return torch.nn.functional.normalize((columns - mean) @ matrix, dim=-1)
