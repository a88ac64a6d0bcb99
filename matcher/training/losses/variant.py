"""Our own loss: it knows variants, the two kinds of pictures, and one threshold for all SKUs.

Two terms are added up:

*Proxies.* Margin softmax (CosFace, arXiv 1801.09414) over one proxy a SKU that its photos and its
catalogue pictures share. A sibling, a SKU of the same variant group, is the hardest negative: its
proxy counts as if it were closer by `SIBLING_MARGIN`, so siblings must part by more than strangers.

*Threshold.* Every pair of a photo and a catalogue picture in the batch answers "the same SKU?" by a
sigmoid around one learned threshold (SigLIP, arXiv 2303.15343, with the bias on the scale of
cosines). Softmax only orders a query's candidates; this term puts right pairs of *every* SKU above
the same similarity and wrong ones below it, which is what abstaining by one number needs. It also
pulls photo and catalogue picture together directly, not just through their proxy. Right pairs and
wrong pairs count half each, however many there are; pairs of siblings count `SIBLING_WEIGHT` fold.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize, softplus

from matcher.training.losses import Classes, Labels

MARGIN = 0.25
SIBLING_MARGIN = 0.1
SCALE = 24.0
SIBLING_WEIGHT = 3.0
SHARPNESS = 12.0
START_THRESHOLD = 0.5
THRESHOLD_SHARE = 0.5


class VariantLoss(nn.Module):
    """Proxies shared by both domains, siblings pushed harder, one threshold."""

    groups: Tensor

    def __init__(self, classes: Classes) -> None:
        super().__init__()
        self.register_buffer("groups", classes.groups.clone())
        self.proxies = nn.Parameter(classes.start.clone())
        self.threshold = nn.Parameter(torch.tensor(START_THRESHOLD))

    def forward(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the proxies' mean over rows plus the threshold's mean over pairs."""
        return self.choose_proxies(vectors, labels) + THRESHOLD_SHARE * self.part_pairs(
            vectors, labels
        )

    def choose_proxies(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean cross-entropy of each row's choice among all proxies."""
        cosines = vectors @ normalize(self.proxies, dim=1).T
        own = nn.functional.one_hot(labels.skus, len(self.groups)).bool()
        sibling = (self.groups[labels.skus][:, None] == self.groups[None, :]) & ~own
        handicapped = cosines - MARGIN * own + SIBLING_MARGIN * sibling
        return cross_entropy(SCALE * handicapped, labels.skus)

    def part_pairs(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean loss of right pairs and of wrong pairs, a half each."""
        photos, shown = labels.photos, ~labels.photos
        distance = vectors[photos] @ vectors[shown].T - self.threshold
        photo_skus, shown_skus = labels.skus[photos][:, None], labels.skus[shown][None, :]
        right = photo_skus == shown_skus
        sibling = (self.groups[photo_skus] == self.groups[shown_skus]) & ~right
        weight = torch.where(sibling, SIBLING_WEIGHT, 1.0)
        pulled = softplus(-SHARPNESS * distance)
        pushed = softplus(SHARPNESS * distance)
        return (_mean(pulled, right * weight) + _mean(pushed, ~right * weight)) / 2


def create_loss(classes: Classes) -> VariantLoss:
    """Return the loss with a proxy for each SKU."""
    return VariantLoss(classes)


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1.0)
