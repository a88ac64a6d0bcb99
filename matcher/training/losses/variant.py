"""Our own loss: it knows variants, the two kinds of pictures, and one threshold for all SKUs.

Three terms are added up, each a mean over the batch:

*Pictures.* A photo chooses its SKU among the catalogue pictures of the batch, and such a picture
among the photos (CLIP's symmetric cross-entropy with a margin): what is asked when it serves, and
what teaches most where a SKU has one picture.

*Proxies.* Margin softmax (CosFace, arXiv 1801.09414) over one proxy a SKU that its photos and its
catalogue pictures share: the middle of many pictures, known in every batch. SKUs of fewer than
`LEAST_PICTURES` have none: a proxy seen twice would only hold its picture where it was.

*Threshold.* Every pair of a photo and a catalogue picture in the batch answers "the same SKU?" by a
sigmoid around one learned threshold (SigLIP, arXiv 2303.15343, with the bias on the scale of
cosines). Softmax only orders a query's candidates; this term puts right pairs of *every* SKU above
the same similarity and wrong ones below it, which is what abstaining by one number needs. Right
pairs and wrong pairs count half each, however many there are.

In all three a sibling, a SKU of the same variant group, is the hardest negative: it counts as if it
were closer by `SIBLING_MARGIN` where SKUs are chosen among, and `SIBLING_WEIGHT` fold as a pair, so
siblings must part by more than strangers.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize, one_hot, softplus

from matcher.training.losses import Classes, Labels
from matcher.training.losses.clip import choose_partners

PROXY_MARGIN = 0.25
PICTURE_MARGIN = 0.1  # pictures differ more than proxies do: a right pair is seldom that close
SIBLING_MARGIN = 0.1
SCALE = 24.0
LEAST_PICTURES = 3
SIBLING_WEIGHT = 3.0
SHARPNESS = 12.0
START_THRESHOLD = 0.5
THRESHOLD_SHARE = 0.5


class VariantLoss(nn.Module):
    """Pictures of both sides, proxies that they share, siblings pushed harder, one threshold."""

    groups: Tensor
    proxy_rows: Tensor
    proxy_groups: Tensor

    def __init__(self, classes: Classes) -> None:
        super().__init__()
        chosen = classes.pictures >= LEAST_PICTURES
        rows = torch.where(chosen, chosen.cumsum(0) - 1, -1)
        self.register_buffer("groups", classes.groups.clone())
        self.register_buffer("proxy_rows", rows)  # of each SKU; -1 for none
        self.register_buffer("proxy_groups", classes.groups[chosen])
        self.proxies = nn.Parameter(classes.start[chosen].clone())
        self.threshold = nn.Parameter(torch.tensor(START_THRESHOLD))

    def forward(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the sum of the three terms."""
        return (
            self.choose_pictures(vectors, labels)
            + self.choose_proxies(vectors, labels)
            + THRESHOLD_SHARE * self.part_pairs(vectors, labels)
        )

    def choose_pictures(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean cross-entropy of both directions between the sides."""
        cosines, right, sibling = self._pair(vectors, labels)
        logits = SCALE * (cosines - PICTURE_MARGIN * right + SIBLING_MARGIN * sibling)
        return (choose_partners(logits, right) + choose_partners(logits.T, right.T)) / 2

    def choose_proxies(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the cross-entropy of each row's choice among all proxies, as a mean over rows."""
        wanted = self.proxy_rows[labels.skus]
        rows = wanted >= 0
        if not bool(rows.any()):
            return vectors.sum() * 0
        wanted = wanted[rows]
        cosines = vectors[rows] @ normalize(self.proxies, dim=1).T
        own = one_hot(wanted, len(self.proxies)).bool()
        sibling = (self.proxy_groups[wanted][:, None] == self.proxy_groups[None, :]) & ~own
        logits = SCALE * (cosines - PROXY_MARGIN * own + SIBLING_MARGIN * sibling)
        return cross_entropy(logits, wanted, reduction="sum") / len(vectors)

    def part_pairs(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean loss of right pairs and of wrong pairs, a half each."""
        cosines, right, sibling = self._pair(vectors, labels)
        distance = cosines - self.threshold
        weight = torch.where(sibling, SIBLING_WEIGHT, 1.0)
        pulled = softplus(-SHARPNESS * distance)
        pushed = softplus(SHARPNESS * distance)
        return (_mean(pulled, right * weight) + _mean(pushed, ~right * weight)) / 2

    def _pair(self, vectors: Tensor, labels: Labels) -> tuple[Tensor, Tensor, Tensor]:
        """Return each photo beside each catalogue picture: cosine, right or not, sibling or not."""
        photos, shown = labels.photos, ~labels.photos
        photo_skus, shown_skus = labels.skus[photos][:, None], labels.skus[shown][None, :]
        right = photo_skus == shown_skus
        sibling = (self.groups[photo_skus] == self.groups[shown_skus]) & ~right
        return vectors[photos] @ vectors[shown].T, right, sibling


def create_loss(classes: Classes) -> VariantLoss:
    """Return the loss with a proxy for each SKU that has the pictures for one."""
    return VariantLoss(classes)


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1.0)
