"""CLIP's symmetric cross-entropy between photos and catalogue pictures: the baseline.

Radford et al. 2021, arXiv 2103.00020. A batch shows a SKU more than once, so a row may have several
right partners: it is pulled to all of them alike, as in UniCL (Yang et al. 2022, arXiv 2204.03610);
with one photo and one catalogue picture a SKU the loss is CLIP's own.
"""

import math

import torch
from torch import Tensor, nn

from matcher.training.losses import Classes, Labels

START_TEMPERATURE = 0.07
MAX_SCALE = 100.0


class ClipLoss(nn.Module):
    """Photos choose among the catalogue pictures of the batch, and these among the photos."""

    def __init__(self) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(math.log(1 / START_TEMPERATURE)))

    def forward(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean of both directions."""
        photos, shown = labels.photos, ~labels.photos
        scale = self.log_scale.exp().clamp(max=MAX_SCALE)
        logits = scale * vectors[photos] @ vectors[shown].T
        right = labels.skus[photos][:, None] == labels.skus[shown][None, :]
        return (choose_partners(logits, right) + choose_partners(logits.T, right.T)) / 2


def create_loss(classes: Classes) -> ClipLoss:
    """Return the loss; it has no proxies, so it needs to know nothing of the SKUs."""
    del classes
    return ClipLoss()


def choose_partners(logits: Tensor, right: Tensor) -> Tensor:
    """Return the mean cross-entropy of the rows that have a right column.

    Args:
        logits: (n, m).
        right: bool, (n, m); a row with several is pulled to all of them alike.
    """
    partners = right.sum(dim=1)
    rows = partners > 0
    if not bool(rows.any()):
        return logits.sum() * 0
    log_share = logits[rows].log_softmax(dim=1)
    return -((log_share * right[rows]).sum(dim=1) / partners[rows]).mean()
