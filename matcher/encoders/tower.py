"""The image module that runtimes run: raw pixels in, unit vectors out, everything in one graph."""

from pathlib import Path
from typing import TYPE_CHECKING

from matcher.encoders.spec import EncoderSpec

if TYPE_CHECKING:
    from torch import Tensor, nn


def create_image_module(backbone: "nn.Module", spec: EncoderSpec) -> "nn.Module":
    """Wrap a backbone between the spec's normalisation and its projection.

    Args:
        backbone: normalised float (n, 3, size, size) to features (n, d).
        spec: gives normalisation and projection.

    Returns:
        A module in evaluation mode: uint8 (n, size, size, 3) to float32 (n, dimension), unit
        length.
    """
    import torch
    from torch import Tensor

    projection = spec.blocks[0].projection
    mean, matrix = _load_projection(projection) if projection else (None, None)

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
            return torch.nn.functional.normalize((features - self.mean) @ self.matrix, dim=-1)

    return ImageModule().eval()


def _load_projection(path: Path) -> tuple["Tensor", "Tensor"]:
    from safetensors.torch import load_file

    tensors = load_file(path)
    return tensors["mean"].float(), tensors["matrix"].float()
