"""How an encoder is trained, as data: everything that the card repeats."""

from dataclasses import asdict, field
from typing import Annotated, Any

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from matcher.encoders.families import load_family
from matcher.encoders.spec import EncoderSpec
from matcher.entries import within
from matcher.training.data.sampler import BatchShape

Amount = Annotated[float, within(0)]
Share = Annotated[float, within(0, 1)]
Number = Annotated[int, within(0)]
Count = Annotated[int, within(1)]


@dataclass(frozen=True, slots=True, config=ConfigDict(strict=True, extra="forbid"))
class Recipe:
    """What may be chosen. The defaults of a family come from `choose_recipe`.

    Attributes:
        loss: a file in `matcher.training.losses`.
        minutes: the whole of training, scoring included; at least one step is trained.
        seed: fixes folds, batches and augmentation.
        max_epochs: ends training before the time does; an epoch is about one look at each photo.
        patience: epochs without a better held-out top-1 after which training ends.
        train_size: edge of the training views, pixels; None for the size that is served. Crops show
            products larger than they are served, which smaller views make up for (Touvron et al.
            2019, arXiv 1906.06423), and they are faster.
        learning_rate: of the projection; layers below it get less, see `layer_decay`.
        loss_rate: of the loss's own parameters, such as proxies.
        layer_decay: each layer's learning rate, as a share of the next one's.
        frozen_layers: layers, from the pixels on, that are not trained.
        ema_decay: of the running mean of the weights, which is what is scored and kept.
        folds: one of so many parts of the variant groups is held out; 0 holds nothing out, so
            that training ends with its epochs or its time, and nothing is known of strangers.
        mining: whether groups that the model confuses meet in one batch, see `mining`.
    """

    loss: str = "variant"
    minutes: float = 15.0
    seed: Number = 0
    max_epochs: Count = 30
    patience: Count = 4
    train_size: Annotated[int | None, within(32, 1024)] = None
    learning_rate: Share = 1e-3
    loss_rate: Amount = 1e-2
    weight_decay: Amount = 0.05
    layer_decay: Share = 0.75
    frozen_layers: Number = 3
    ema_decay: Share = 0.98
    warmup_steps: Count = 20
    folds: Number = 5
    mining: bool = True
    batch: BatchShape = field(default_factory=BatchShape)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON types only."""
        return asdict(self)


def takes_any_size(spec: EncoderSpec) -> bool:
    """Whether training views may have another size than is served: a transformer's may not."""
    return load_family(spec.family).ANY_SIZE


def choose_recipe(
    spec: EncoderSpec, *, loss: str = "variant", minutes: float = 15.0, seed: int = 0
) -> Recipe:
    """Return the recipe for an encoder's family.

    A CLIP transformer collapses at a convolutional network's rates (openai/CLIP #150): FT-CLIP
    (Dong et al. 2022, arXiv 2212.06138) takes about 1e-5 with a decay of 0.65.
    """
    if takes_any_size(spec):
        size = spec.preprocessing.size * 6 // 7
        return Recipe(loss=loss, minutes=minutes, seed=seed, train_size=size)
    return Recipe(
        loss=loss,
        minutes=minutes,
        seed=seed,
        learning_rate=2e-5,
        layer_decay=0.65,
        frozen_layers=1,
    )
