"""Candidates that a question speaks against: another brand, or another quantity."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from matcher.attributes.brands import stands_in
from matcher.attributes.differences import AttributeComparison, contradict
from matcher.attributes.read import NOTHING_SAID, Attributes, read_attributes
from matcher.search.deep.candidates import Candidate

_LEAST_BRAND = 3  # letters: shorter brands stand in texts by chance


def find_contradicted(
    said: Attributes, candidates: Sequence[Candidate]
) -> Mapping[int, tuple[AttributeComparison, ...]]:
    """Return what contradicts each candidate, by its place; those that nothing contradicts lack.

    A text has no field for the brand: of the brands of all candidates, the one that it names is
    the one that it speaks of.

    Args:
        said: of the product that is asked about.
        candidates: as the catalogue describes them.
    """
    if said == NOTHING_SAID:
        return {}
    described = [read_candidate(each) for each in candidates]
    if said.brand is None:
        said = _with_brand(said, described)
    found = ((at, contradict(said, each)) for at, each in enumerate(described))
    return {at: against for at, against in found if against}


def read_candidate(candidate: Candidate) -> Attributes:
    """Return what the catalogue says of a candidate."""
    return read_attributes(
        {
            "title": candidate.title,
            "brand": candidate.brand,
            "size": candidate.size,
            "color": candidate.color,
            "material": candidate.material,
        }
    )


def _with_brand(said: Attributes, described: Sequence[Attributes]) -> Attributes:
    """Return what is said with the longest brand that its words name."""
    written = {each.brand: each.written_brand for each in described if each.brand}
    named = [
        brand for brand in written if len(brand) >= _LEAST_BRAND and stands_in(brand, said.words)
    ]
    if not named:
        return said
    longest = max(named, key=lambda brand: (len(brand), brand))
    return replace(said, brand=longest, written_brand=written[longest])
