"""Folds of SKUs: what is held out shares no variant group with what is learned."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matcher.errors import InputError
from matcher.training.data.dataset import Example, TrainingSet


@dataclass(frozen=True, slots=True)
class Split:
    """A training set, parted by variant group.

    Attributes:
        training: examples to learn from, photos and catalogue pictures.
        held_out: photos of groups that nothing is learned from; may be empty by choice.
        gallery: every catalogue picture, of the groups on both sides: the shop knows them all.
    """

    training: tuple[Example, ...]
    held_out: tuple[Example, ...]
    gallery: tuple[Example, ...]


def assign_folds(groups: Sequence[str], folds: int, seed: int) -> dict[str, int]:
    """Deal the groups out to folds of equal size; the order of `groups` does not matter."""
    names = sorted(set(groups))
    order = np.random.default_rng(seed).permutation(len(names))
    return {names[index]: place % folds for place, index in enumerate(order)}


def split_training_set(
    training_set: TrainingSet, *, folds: int = 5, fold: int = 0, seed: int = 0
) -> Split:
    """Hold out one fold of the variant groups that have photos; none with `folds` 0.

    Raises:
        InputError: fewer groups with photos than two, or no such fold.
    """
    if folds == 0:
        return Split(training_set.examples, (), training_set.catalogue)
    groups = [example.group for example in training_set.photos]
    if len(set(groups)) < 2:
        raise InputError(
            "photos of at least two variant groups are needed: one to learn from, one to be held"
            " out; add photos of other products to the table"
        )
    folds = min(folds, len(set(groups)))
    if not 0 <= fold < folds:
        raise InputError(f"there is no fold {fold}: they count from 0 to {folds - 1}")
    fold_of = assign_folds(groups, folds, seed)
    return Split(
        training=tuple(each for each in training_set.examples if fold_of.get(each.group) != fold),
        held_out=tuple(each for each in training_set.photos if fold_of[each.group] == fold),
        gallery=training_set.catalogue,
    )
