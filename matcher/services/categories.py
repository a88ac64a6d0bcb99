"""Which category a product belongs to, by the products that look like it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from matcher.catalog.classify import find_categories
from matcher.images.region import RegionsLike
from matcher.installation import Installation
from matcher.search.answer import Match
from matcher.services.answers import Answers
from matcher.services.queries import Photos

NEAREST = 20
_SHARPNESS = 20.0  # a product that is .05 less similar than the first speaks e times less


@dataclass(frozen=True, slots=True)
class GuessedCategory:
    """A category that a product may belong to.

    Attributes:
        share: of what speaks for any category, 0 to 1; no calibrated probability.
        skus: how many of the nearest products are filed there.
    """

    id: int
    path: str
    share: float
    skus: int


class Categories:
    """Guesses where a product is to be filed."""

    def __init__(self, installation: Installation, answers: Answers) -> None:
        self._installation = installation
        self._answers = answers

    def guess(
        self,
        photos: Photos = (),
        *,
        text: str | None = None,
        region: RegionsLike | None = None,
        catalog: str | None = None,
        k: int = 3,
    ) -> tuple[GuessedCategory, ...]:
        """Return the k categories of the products that look most like photos or fit a text.

        The nearest products vote, one of each variant group; the more similar, the more it counts.

        Args:
            photos: of one product; see `Answers.match`.
            text: words that describe it.
            region: the part of the photo that shows it.
            catalog: whose products are looked at.
            k: how many categories at most.

        Raises:
            ImageError: a photo cannot be read.
            UnknownNameError: the catalogue does not exist.
            InputError: nothing is asked, or the catalogue holds no vector yet.
        """
        answer = self._answers.match(
            photos,
            text=text,
            region=region,
            depth="vector",
            k=NEAREST,
            catalog=catalog,
            distinct_groups=True,
        )
        skus = [match.sku for match in answer.matches]
        with self._installation.question() as connection:
            filed = find_categories(connection, skus, catalog)
        return _count_votes(answer.matches, filed)[:k]


def _count_votes(
    matches: Sequence[Match], filed: Mapping[str, tuple[int, str]]
) -> tuple[GuessedCategory, ...]:
    votes: defaultdict[tuple[int, str], list[float]] = defaultdict(list)
    for match in matches:
        if match.sku in filed:
            votes[filed[match.sku]].append(exp(_SHARPNESS * match.similarity))
    total = sum(map(sum, votes.values()))
    guessed = [
        GuessedCategory(id_, path, sum(each) / total, len(each))
        for (id_, path), each in votes.items()
    ]
    return tuple(sorted(guessed, key=lambda each: (-each.share, each.id)))
