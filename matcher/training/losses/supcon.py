"""Supervised contrastive loss over SKUs, whichever side a picture is from.

Khosla et al. 2020, arXiv 2004.11362, as pytorch-metric-learning has it.
"""

from pytorch_metric_learning.losses import SupConLoss
from torch import Tensor, nn

from matcher.training.losses import Classes, Labels

TEMPERATURE = 0.1


class SupervisedContrastive(nn.Module):
    """Each row chooses the other rows of its SKU among all other rows."""

    def __init__(self, temperature: float = TEMPERATURE) -> None:
        super().__init__()
        self.loss = SupConLoss(temperature=temperature)

    def forward(self, vectors: Tensor, labels: Labels) -> Tensor:
        """Return the mean over the rows that have a partner."""
        loss: Tensor = self.loss(vectors, labels.skus)
        return loss


def create_loss(classes: Classes) -> SupervisedContrastive:
    """Return the loss; it has no proxies, so it needs to know nothing of the SKUs."""
    del classes
    return SupervisedContrastive()
