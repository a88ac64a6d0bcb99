"""Margin softmax over one proxy a SKU.

CosFace: Wang et al. 2018, arXiv 1801.09414, as pytorch-metric-learning has it. Proxies start
where the untrained encoder puts the SKU's pictures, so that no time goes into finding them.
"""

import torch
from pytorch_metric_learning.losses import CosFaceLoss
from torch import Tensor, nn

from matcher.training.losses import Classes, Labels

MARGIN = 0.25
SCALE = 24.0


class MarginSoftmax(nn.Module):
    """Each row chooses its SKU's proxy among all proxies, handicapped by a margin."""

    def __init__(self, classes: Classes, margin: float = MARGIN, scale: float = SCALE) -> None:
        super().__init__()
        skus, dimension = classes.start.shape
        self.loss = CosFaceLoss(skus, dimension, margin=margin, scale=scale)
        with torch.no_grad():
            self.loss.W.copy_(classes.start.T)

    def forward(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean over the rows."""
        loss: Tensor = self.loss(vectors, labels.skus)
        return loss


def create_loss(classes: Classes) -> MarginSoftmax:
    """Return the loss with a proxy for each SKU."""
    return MarginSoftmax(classes)
