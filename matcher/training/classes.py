"""What a loss is told of the SKUs before training: their groups, and where their vectors start."""

from collections import Counter

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import normalize

from matcher.encoders.runtime import count_cores
from matcher.training.data.dataset import Example
from matcher.training.data.loader import load_pictures
from matcher.training.experiment import Experiment
from matcher.training.losses import Classes
from matcher.training.network import Network

_LOADED_AT_A_TIME = 128


def describe_classes(experiment: Experiment, network: Network, *, most: int) -> Classes:
    """Return the SKUs that are learned, each with the untrained vector of its main picture.

    Args:
        experiment: what is trained.
        network: the untrained encoder.
        most: so many SKUs are encoded, those of the most pictures first; the others start at
            random, as proxies do in the papers.
    """
    examples = experiment.split.training
    shown: dict[str, Example] = {}
    for example in sorted(examples, key=lambda each: each.domain):
        shown.setdefault(example.sku, example)  # "catalogue" sorts before "photo"
    ordered = tuple(shown[sku] for sku in experiment.skus)
    groups = {name: row for row, name in enumerate(sorted({e.group for e in ordered}))}
    counted = Counter(each.sku for each in examples)
    pictures = torch.tensor([counted[each.sku] for each in ordered])
    chosen = pictures.argsort(descending=True, stable=True)[:most].sort().values
    encoded = _encode(tuple(ordered[row] for row in chosen.tolist()), experiment, network)
    generator = torch.Generator().manual_seed(experiment.recipe.seed)
    start = normalize(torch.randn(len(ordered), encoded.shape[1], generator=generator), dim=1)
    start[chosen] = torch.from_numpy(encoded)
    return Classes(torch.tensor([groups[each.group] for each in ordered]), start, pictures)


def _encode(
    examples: tuple[Example, ...], experiment: Experiment, network: Network
) -> NDArray[np.float32]:
    """Pictures are decoded in parts: those of a large shop would fill the memory."""
    parts = []
    for at in range(0, len(examples), _LOADED_AT_A_TIME):
        chunk = examples[at : at + _LOADED_AT_A_TIME]
        pixels = load_pictures(chunk, experiment.spec, count_cores())
        parts.append(network.encode_all(pixels))
    return np.concatenate(parts)
