"""What two products have in common and what differs, in words."""

from collections.abc import Iterator, Mapping, Sequence

from matcher.attributes.brands import brands_differ, read_brand
from matcher.attributes.differences import AttributeComparison
from matcher.attributes.identifiers import normal_gtin, normal_mpn

Fields = Mapping[str, str | None]


def describe_attributes(compared: Sequence[AttributeComparison]) -> tuple[str, ...]:
    """Return a sentence an attribute: "color differs: navy / royal blue", "same brand: Acme"."""
    return tuple(
        f"{each.attribute} differs: {each.left} / {each.right}"
        if each.differs
        else f"same {each.attribute}: {each.left}"
        for each in compared
    )


def describe_identifiers(left: Fields, right: Fields) -> tuple[str, ...]:
    """Return what the GTINs and MPNs of two products say; numbers that name nothing say nothing."""
    return tuple(_describe_identifiers(left, right))


def _describe_identifiers(left: Fields, right: Fields) -> Iterator[str]:
    a, b = normal_gtin(left.get("gtin")), normal_gtin(right.get("gtin"))
    if a and b:
        yield "same GTIN" if a == b else f"GTIN differs: {left['gtin']} / {right['gtin']}"
    a, b = normal_mpn(left.get("mpn")), normal_mpn(right.get("mpn"))
    brands = read_brand(left.get("brand")), read_brand(right.get("brand"))
    if a and b and brands[0] and brands[1] and not brands_differ(brands[0], brands[1]):
        yield "same MPN" if a == b else f"MPN differs: {left['mpn']} / {right['mpn']}"
