"""How much a product holds, and whether two texts say the same of it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from matcher.attributes.amounts import Amount, read_amounts
from matcher.attributes.counts import read_pack, read_pieces

_ROUNDED: Final = Decimal("0.06")
"""How far a rounded number in another system of units is off: 1 oz (28.35 g) is sold as 30 g."""

_HELD: Final = ("volume", "mass", "ounces")


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a text says of how much a product holds.

    Attributes:
        amounts: all that it names.
        pack: how many are in a pack; None when it does not say.
        pieces: what it counts: {("capsules", 60)}.
    """

    amounts: tuple[Amount, ...] = ()
    pack: int | None = None
    pieces: frozenset[tuple[str, int]] = frozenset()

    def describe(self, attribute: str) -> str:
        """Return in words what it says: "6 x 33 cl"."""
        kinds = _HELD if attribute == "quantity" else (attribute,)
        named = [each for each in self.amounts if each.kind in kinds]
        words = [each.written for each in named]
        if attribute == "quantity":
            if self.pack and all(each.times == 1 for each in named):
                words.append(f"pack of {self.pack}")
            words += [f"{count} {noun}" for noun, count in sorted(self.pieces)]
        return ", ".join(dict.fromkeys(words))


NOT_SAID: Final = Quantity()


def read_quantity(text: str) -> Quantity:
    """Return what a text, such as a title, says of how much a product holds."""
    return Quantity(read_amounts(text), read_pack(text), read_pieces(text))


def compare_quantities(left: Quantity, right: Quantity) -> dict[str, bool]:
    """Return whether quantity, storage and length clearly differ, as far as both sides say so.

    What can be understood so that both agree does not differ.
    """
    held = [
        _packs_differ(left, right),
        _pieces_differ(left, right),
        *(_amounts_differ(left, right, kind) for kind in _HELD),
    ]
    stated = {
        "quantity": True if True in held else False if False in held else None,
        "storage": _amounts_differ(left, right, "storage"),
        "length": _amounts_differ(left, right, "length"),
    }
    return {attribute: differs for attribute, differs in stated.items() if differs is not None}


_Meanings = list[tuple[Decimal, bool]]
"""What one amount can mean: values, each with whether its unit is metric."""


def _amounts_differ(left: Quantity, right: Quantity, kind: str) -> bool | None:
    """Whether each side names an amount that the other has not; None if that cannot be told."""
    a, b = _list_meanings(left, kind), _list_meanings(right, kind)
    if not (a and b):
        return None
    if not (_all_among(a, b) or _all_among(b, a)):
        return True
    return None if any(len(meanings) > 1 for meanings in (*a, *b)) else False


def _list_meanings(quantity: Quantity, kind: str) -> list[_Meanings]:
    """Return what each amount of a kind can mean.

    Beside a pack of six, 33 cl are of each can, but 300 g may be of all bars together.
    """
    pack = quantity.pack or 1
    meanings = []
    for each in quantity.amounts:
        if each.kind != kind:
            continue
        totals = [each.total]
        if each.times == 1 and pack > 1 and kind in _HELD:
            totals = [each.value * pack] if kind == "volume" else [each.value, each.value * pack]
        meanings.append([(total, each.metric) for total in totals])
    return meanings


def _all_among(some: list[_Meanings], others: list[_Meanings]) -> bool:
    return all(any(_is_close(a, b) for other in others for a in one for b in other) for one in some)


def _is_close(a: tuple[Decimal, bool], b: tuple[Decimal, bool]) -> bool:
    (x, x_is_metric), (y, y_is_metric) = a, b
    if x_is_metric and y_is_metric:
        return x == y
    return abs(x - y) <= _ROUNDED * max(x, y)


def _packs_differ(left: Quantity, right: Quantity) -> bool | None:
    a, b = _find_pack(left), _find_pack(right)
    return None if a is None or b is None else a != b


def _find_pack(quantity: Quantity) -> int | None:
    times = {each.times for each in quantity.amounts if each.kind in _HELD and each.times > 1}
    return times.pop() if quantity.pack is None and len(times) == 1 else quantity.pack


def _pieces_differ(left: Quantity, right: Quantity) -> bool | None:
    a, b = dict(left.pieces), dict(right.pieces)
    both = a.keys() & b.keys()
    if not both or len(a) < len(left.pieces) or len(b) < len(right.pieces):
        return None  # nothing in common, or a side counts the same noun twice
    return any(a[noun] != b[noun] for noun in both)
