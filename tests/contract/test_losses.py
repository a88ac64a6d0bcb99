"""What every loss keeps, over all that lie in the folder."""

import subprocess
import sys

import pytest
import torch
from torch import nn

from matcher.errors import UnknownNameError
from matcher.training.losses import Labels, list_losses, load_loss
from tests.support.training_samples import draw_batch

each_loss = pytest.mark.parametrize("name", list_losses())


def test_there_are_the_baselines_and_our_own() -> None:
    assert {"clip", "supcon", "margin_softmax", "variant"} <= set(list_losses())


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"no loss 'hinge'.*clip, margin_softmax"):
        load_loss("hinge")


@each_loss
def test_a_loss_is_one_finite_number_with_a_gradient(name: str) -> None:
    classes, vectors, labels = draw_batch()
    vectors.requires_grad_()
    loss = load_loss(name).create_loss(classes)(vectors, labels)
    assert loss.shape == ()
    loss.backward()
    assert vectors.grad is not None
    assert torch.isfinite(vectors.grad).all()
    assert float(vectors.grad.abs().sum()) > 0


@each_loss
def test_the_order_of_rows_does_not_matter(name: str) -> None:
    classes, vectors, labels = draw_batch()
    loss = load_loss(name).create_loss(classes)
    turned = torch.arange(len(vectors)).flip(0)
    other = loss(vectors[turned], Labels(labels.skus[turned], labels.photos[turned]))
    assert other.item() == pytest.approx(loss(vectors, labels).item(), rel=1e-4)


@each_loss
def test_vectors_in_their_places_cost_less_than_swapped_ones(name: str) -> None:
    classes, _, labels = draw_batch()
    loss = load_loss(name).create_loss(classes)
    right = classes.start[labels.skus]
    assert loss(right, labels).item() < loss(right.roll(3, dims=0), labels).item()


@each_loss
@pytest.mark.parametrize("photos", [True, False])
def test_a_batch_of_one_side_is_no_error(name: str, photos: bool) -> None:
    classes, vectors, labels = draw_batch()
    vectors.requires_grad_()
    one_side = Labels(labels.skus, torch.full_like(labels.photos, photos))
    loss = load_loss(name).create_loss(classes)(vectors, one_side)
    assert torch.isfinite(loss)
    loss.backward()


@each_loss
def test_a_step_down_makes_it_smaller(name: str) -> None:
    classes, vectors, labels = draw_batch()
    loss = load_loss(name).create_loss(classes)
    free = nn.Parameter(vectors.clone())
    unit = nn.functional.normalize
    before = loss(unit(free, dim=1), labels)
    torch.optim.SGD([free], lr=0.01).zero_grad()
    before.backward()
    assert free.grad is not None
    after = loss(unit(free.detach() - 0.01 * free.grad, dim=1), labels)
    assert after.item() < before.item()


def test_losses_need_no_torchvision() -> None:
    program = (
        "import sys; sys.modules['torchvision'] = None\n"
        "from matcher.training.losses import list_losses, load_loss\n"
        "for name in list_losses(): load_loss(name)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=120)


def test_listing_losses_loads_no_torch() -> None:
    program = (
        "import sys; from matcher.training.losses import list_losses; list_losses()\n"
        "assert 'torch' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
