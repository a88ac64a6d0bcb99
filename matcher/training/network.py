"""The network in training, on its device: pictures to vectors, with gradients or without."""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from matcher.encoders.spec import EncoderSpec
from matcher.errors import EncoderError
from matcher.training.experiment import Device
from matcher.training.model import (
    copy_state,
    create_trainable,
    parameter_groups,
    use_less_memory,
)
from matcher.training.recipe import Recipe

_ENCODED_AT_A_TIME = 32


class Network:
    """An encoder's image module that learns.

    Attributes:
        module: see `create_trainable`.
        groups: for an optimiser, see `parameter_groups`.
        start: the parameters that training changes, as they were.

    Raises:
        EncoderError: the weights cannot be loaded, or `device` is `cuda` without one.
    """

    def __init__(self, spec: EncoderSpec, recipe: Recipe, device: Device) -> None:
        self.device = _choose_device(device)
        torch.manual_seed(recipe.seed)
        self.module = create_trainable(spec).to(self.device).to(memory_format=torch.channels_last)
        self.groups = parameter_groups(self.module, spec, recipe)
        if self.on_gpu:
            use_less_memory(self.module, spec)
        self.start = copy_state(self.module)

    @property
    def on_gpu(self) -> bool:
        """Whether it runs on a GPU, in half precision where that is exact enough."""
        return self.device.type == "cuda"

    def encode(self, pixels: Tensor) -> Tensor:
        """Return the image block: uint8 (n, size, size, 3) to float32 (n, d), with gradients."""
        with torch.autocast(self.device.type, torch.float16, enabled=self.on_gpu):
            vectors: Tensor = self.module(pixels.to(self.device))
        return vectors.float()

    def encode_all(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the image block of many pictures, in parts that fit the memory; no gradients."""
        parts: list[NDArray[Any]] = []
        with torch.inference_mode():
            for at in range(0, len(pixels), _ENCODED_AT_A_TIME):
                batch = torch.from_numpy(pixels[at : at + _ENCODED_AT_A_TIME])
                parts.append(self.encode(batch).cpu().numpy())
        return np.concatenate(parts)


def _choose_device(wanted: Device) -> torch.device:
    if wanted == "cuda" and not torch.cuda.is_available():
        raise EncoderError("device 'cuda': torch finds no GPU here; set MATCHER_DEVICE=auto")
    return torch.device("cuda" if wanted != "cpu" and torch.cuda.is_available() else "cpu")
