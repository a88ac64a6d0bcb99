"""Candidates that a question, or what is written on its product, speaks against.

Another brand or another quantity is clear; see `matcher.attributes.differences`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from matcher.attributes.brands import stands_in
from matcher.attributes.differences import AttributeComparison, contradict
from matcher.attributes.read import NOTHING_SAID, Attributes, read_attributes
from matcher.cues.words.lines import unpack
from matcher.encoders.cues.color import UNIFORM_SHARE
from matcher.search.deep.candidates import Candidate
from matcher.search.deep.query import QueryLooks

_LEAST_BRAND = 3  # letters: shorter brands stand in texts by chance
_SURE = 0.9  # of a line that is read


def find_contradicted(
    statements: Iterable[Attributes], candidates: Sequence[Candidate]
) -> Mapping[int, tuple[AttributeComparison, ...]]:
    """Return what contradicts each candidate, by its place; those that nothing contradicts lack.

    A text has no field for the brand: of the brands of all candidates, the one that it names is
    the one that it speaks of.

    Args:
        statements: what is said of the product that is asked about; one that contradicts is enough.
        candidates: as the catalogue describes them.
    """
    said = [each for each in statements if each != NOTHING_SAID]
    if not said:
        return {}
    described = [read_candidate(each) for each in candidates]
    said = [each if each.brand else _with_brand(each, described) for each in said]
    found = {
        at: tuple(chain.from_iterable(contradict(each, of) for each in said))
        for at, of in enumerate(described)
    }
    return {at: against for at, against in found.items() if against}


def list_statements(query: QueryLooks) -> tuple[Attributes, Attributes]:
    """Return what a question says, and what is written on the product in its photos.

    Only photos before a plain backdrop count: on a shelf the words of neighbours are read, too.
    """
    written = [
        line.text
        for look, row in zip(query.looks, query.cues.get("words", ()), strict=False)
        if look.backdrop >= UNIFORM_SHARE
        for line in unpack(row)
        if line.sure >= _SURE
    ]
    return query.said, read_attributes({}, " | ".join(written))


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
