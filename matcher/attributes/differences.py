"""Compare the attributes of two products: what is the same, what differs, what contradicts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from matcher.attributes.brands import brands_differ, stands_in
from matcher.attributes.colors import colors_differ
from matcher.attributes.quantities import compare_quantities
from matcher.attributes.read import Attributes
from matcher.attributes.sizes import sizes_differ

VETOES: Final = frozenset(("brand", "quantity", "storage"))
"""Attributes that no two listings of one SKU state differently. Shops name colours freely, round
lengths, and write one size in several systems."""


@dataclass(frozen=True, slots=True)
class AttributeComparison:
    """One attribute that both products state.

    Attributes:
        attribute: "brand", "quantity", "storage", "length", "size", "color" or "material".
        differs: whether they clearly differ; else they agree.
        left: what the first product says, in words.
        right: what the second one says.
    """

    attribute: str
    differs: bool
    left: str
    right: str


def contradict(left: Attributes, right: Attributes) -> tuple[AttributeComparison, ...]:
    """Return what speaks against one SKU: clear differences in brand, quantity or storage.

    What is missing, equal in other units (0.5 l, 500 ml) or doubtful contradicts nothing.
    """
    return tuple(
        each
        for each in compare_attributes(left, right)
        if each.differs and each.attribute in VETOES
    )


def compare_attributes(left: Attributes, right: Attributes) -> tuple[AttributeComparison, ...]:
    """Return each attribute in which the products clearly agree or differ."""
    return (
        *_compare_brands(left, right),
        *(
            AttributeComparison(
                name, differs, left.quantity.describe(name), right.quantity.describe(name)
            )
            for name, differs in compare_quantities(left.quantity, right.quantity).items()
        ),
        *_compare_sizes(left, right),
        *_compare_names("color", left.colors, right.colors, colors_differ),
        *_compare_names("material", left.materials, right.materials, frozenset.isdisjoint),
    )


def _compare_brands(left: Attributes, right: Attributes) -> Iterator[AttributeComparison]:
    if left.brand and right.brand:
        # "Unilever" does not contradict "Dove" where the title is "Dove soap".
        named = stands_in(left.brand, right.words) or stands_in(right.brand, left.words)
        differs = brands_differ(left.brand, right.brand)
        if not (differs and named):
            yield AttributeComparison(
                "brand", differs, left.written_brand or "", right.written_brand or ""
            )


def _compare_sizes(left: Attributes, right: Attributes) -> Iterator[AttributeComparison]:
    if left.size and right.size:
        differs = sizes_differ(left.size, right.size)
        if differs or left.size == right.size:
            yield AttributeComparison("size", differs, left.size, right.size)


def _compare_names(
    attribute: str,
    left: frozenset[str],
    right: frozenset[str],
    clearly_differ: Callable[[frozenset[str], frozenset[str]], bool],
) -> Iterator[AttributeComparison]:
    if left and right:
        differs = clearly_differ(left, right)
        if differs or left == right:
            yield AttributeComparison(attribute, differs, _join(left), _join(right))


def _join(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
