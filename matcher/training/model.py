"""The image tower as training sees it: the graph that serves, with its projection set free.

Pixels go in as bytes and unit vectors come out, as in `matcher.encoders.tower`, so that what is
trained is what is served. Everything stays in evaluation mode: the statistics of batch
normalisation belong to millions of pictures, and a shop's few hundred would ruin them.
"""

import re
from collections.abc import Iterable, Mapping

import torch
from torch import Tensor, nn

from matcher.encoders.families import load_family
from matcher.encoders.spec import EncoderSpec
from matcher.encoders.tower import IMAGE_PROJECTION, TEXT_PROJECTION, load_tensors
from matcher.training.recipe import Recipe

State = dict[str, Tensor]

# Parameters behind the last block: they may be registered, and so listed, before it.
_BEHIND = re.compile(r"(^|\.)(proj|head|ln_post|norm|attn_pool|conv_head|bn2)(\.|$)")
_NUMBERED = re.compile(r"^(?:[^.]+\.)*?[^.]*\.\d+\.")


def create_trainable(spec: EncoderSpec) -> nn.Module:
    """Return the spec's image module with a projection that learns.

    A compact encoder's text projection travels along as buffers `text_mean` and `text_matrix`.

    Returns:
        uint8 (n, size, size, 3) to float32 (n, dimension of the image block), unit length.

    Raises:
        EncoderError: the weights cannot be loaded.
    """
    module = load_family(spec.family).image_tower(spec).build().eval()
    for name in IMAGE_PROJECTION:
        tensor = getattr(module, name, None)
        if tensor is not None:
            delattr(module, name)
            module.register_parameter(name, nn.Parameter(tensor.clone()))
    projection = spec.blocks[0].projection
    if spec.text and projection:
        tensors = load_tensors(projection, TEXT_PROJECTION)
        for name, tensor in zip(TEXT_PROJECTION, tensors, strict=True):
            module.register_buffer(name, tensor)
    module.requires_grad_(requires_grad=False)
    for _, parameter in named_tower_parameters(module, spec):
        parameter.requires_grad_()
    return module


def named_tower_parameters(module: nn.Module, spec: EncoderSpec) -> list[tuple[str, nn.Parameter]]:
    """Return the parameters that a picture passes through, from the pixels on, then projection.

    A CLIP model's text tower is left as it is.
    """
    family = load_family(spec.family)
    tower = family.image_part(family.network_of(module))
    projection = [(name, p) for name, p in module.named_parameters() if name in IMAGE_PROJECTION]
    return [*tower.named_parameters(), *projection]


def group_by_layer(names: Iterable[str]) -> list[list[str]]:
    """Sort parameters into layers, from the pixels on: stem, each block or stage, head.

    Layers are told by their names: `blocks.3.0.conv.weight` belongs to the numbered container
    `blocks.3`, what comes before the first is the stem, what comes after the last is the head.
    """
    stem: list[str] = []
    head: list[str] = []
    blocks: dict[str, list[str]] = {}
    for name in names:
        found = _NUMBERED.match(name)
        if found:
            blocks.setdefault(found.group(), []).append(name)
        elif name in IMAGE_PROJECTION or _BEHIND.search(name):
            head.append(name)
        else:
            stem.append(name)
    return [layer for layer in (stem, *blocks.values(), head) if layer]


def parameter_groups(
    module: nn.Module, spec: EncoderSpec, recipe: Recipe
) -> list[dict[str, object]]:
    """Return the optimiser's groups: less learning the nearer to the pixels, none in frozen layers.

    Layer-wise decay as in ULMFiT (Howard & Ruder 2018, arXiv 1801.06146). Vectors, such as biases
    and scales, have no weight decay. Parameters of frozen layers are told to need no gradient.
    """
    parameters = dict(named_tower_parameters(module, spec))
    layers = group_by_layer(parameters)
    groups: list[dict[str, object]] = []
    for depth, layer in enumerate(layers):
        frozen = depth < min(recipe.frozen_layers, len(layers) - 1)
        rate = recipe.learning_rate * recipe.layer_decay ** (len(layers) - 1 - depth)
        members = [parameters[name] for name in layer]
        for parameter in members:
            parameter.requires_grad_(not frozen)
        if frozen:
            continue
        for decay, chosen in (
            (recipe.weight_decay, [p for p in members if p.ndim > 1]),
            (0.0, [p for p in members if p.ndim <= 1]),
        ):
            if chosen:
                groups.append({"params": chosen, "rate": rate, "weight_decay": decay})
    return groups


def use_less_memory(module: nn.Module, spec: EncoderSpec) -> None:
    """Compute activations anew on the way back instead of keeping them, where the model can."""
    network = load_family(spec.family).network_of(module)
    switch = getattr(network, "set_grad_checkpointing", None)
    if callable(switch):
        switch(True)


def copy_state(module: nn.Module) -> State:
    """Return a copy of the trained parameters."""
    return {name: p.detach().clone() for name, p in module.named_parameters() if p.requires_grad}


def load_state(module: nn.Module, state: Mapping[str, Tensor]) -> None:
    """Put parameters in place; those that `state` lacks stay."""
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            if name in state:
                parameter.copy_(state[name])


def interpolate(start: State, tuned: State, share: float) -> State:
    """Return the weights between the start (share 0) and the tuned ones (share 1).

    WiSE-FT (Wortsman et al. 2022, arXiv 2109.01903): what lies between often knows the new task
    as well as the tuned ones and forgets less of what the start knew.
    """
    return {name: torch.lerp(start[name], tuned[name], share) for name in tuned}


class RunningMean:
    """An exponential moving average of the trained parameters.

    The first steps count as in TensorFlow's `ExponentialMovingAverage(num_updates)`: after n of
    them the decay is at most (1 + n) / (10 + n), so that the start fades.
    """

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self.state = copy_state(module)

    def update(self, module: nn.Module) -> None:
        """Take in the parameters after one more step."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, parameter in module.named_parameters():
                if name in self.state:
                    self.state[name].lerp_(parameter, 1 - decay)
