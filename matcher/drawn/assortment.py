"""Plan the drawn shop's products: groups and variants, their names and looks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from matcher.drawn.canvas import WHITE, Color, mix
from matcher.drawn.look import COLORS, Drawing, Look
from matcher.drawn.stock import (
    BRANDS,
    CLOTH,
    FABRICS,
    FLAVOURS,
    KINDS,
    PLAIN,
    PRINTED,
    RIBBONS,
    WORDS,
    Axis,
    Kind,
)


@dataclass(frozen=True, slots=True)
class DrawnProduct:
    """One SKU of the drawn catalogue, with fields of the Google Merchant specification.

    Attributes:
        google_product_category: a path as Google publishes it.
        price: amount and currency, "24.90 EUR".
    """

    sku: str
    item_group_id: str
    title: str
    brand: str
    color: str
    pattern: str
    product_type: str
    google_product_category: str
    price: str
    description: str


@dataclass(frozen=True, slots=True)
class Variant:
    """A product, and the kind and look that it is drawn with."""

    product: DrawnProduct
    look: Look
    draw: Drawing


def plan_assortment(products: int, seed: int) -> list[Variant]:
    """Choose `products` variants in groups of 3 to 6; the kinds alternate.

    The same arguments give the same products on every machine.
    """
    rng = np.random.default_rng([seed, 11])
    variants: list[Variant] = []
    for number, size in enumerate(_group_sizes(products, rng)):
        kind, model = KINDS[number % len(KINDS)], number // len(KINDS)
        variants.extend(_group(kind, model, size, rng))
    return variants


def _group_sizes(products: int, rng: np.random.Generator) -> list[int]:
    sizes: list[int] = []
    left = products
    while left > 0:
        size = min(int(rng.integers(3, 7)), left)
        if 0 < left - size < 3:
            size = left if left <= 6 else left - 3
        sizes.append(size)
        left -= size
    return sizes


def _group(kind: Kind, model: int, size: int, rng: np.random.Generator) -> list[Variant]:
    axis = kind.axes[model % len(kind.axes)]
    group_id = f"{kind.code}-{101 + model}"
    brand = BRANDS[int(rng.integers(len(BRANDS)))]
    name = kind.names[model % len(kind.names)]
    price = f"{rng.integers(kind.price[0], kind.price[1]) + 0.9:.2f} EUR"
    looks = _looks(kind, axis, model, brand, size, rng)
    return [
        Variant(
            DrawnProduct(
                sku=f"{group_id}-{label.upper().replace(' ', '-')}",
                item_group_id=group_id,
                title=f"{brand} {name} {kind.noun}, {label}",
                brand=brand,
                color=_color_name(look.color),
                pattern=look.pattern,
                product_type=kind.product_type,
                google_product_category=kind.category,
                price=price,
                description=_description(kind, look, label),
            ),
            look,
            kind.draw,
        )
        for label, look in looks
    ]


def _looks(
    kind: Kind, axis: Axis, model: int, brand: str, size: int, rng: np.random.Generator
) -> list[tuple[str, Look]]:
    cut_seed = int(rng.integers(2**31))
    if axis in ("flavour", "edition"):
        return _package_looks(kind, axis, model, cut_seed, brand.upper(), size, rng)
    names = _pick(tuple(COLORS), len(COLORS), rng)
    color, accent = names[0], next(n for n in names[1:] if _apart(COLORS[names[0]], COLORS[n]))
    base = Look(model, cut_seed, COLORS[color], COLORS[accent], brand=brand)
    if axis == "pattern":
        return [
            (f"{color} {p}".title(), replace(base, pattern=p)) for p in _pick(FABRICS, size, rng)
        ]
    if axis == "print":
        motifs = _pick(PRINTED, size, rng)
        words = _pick(WORDS, size, rng)
        if model % 2:
            return [(w.title(), replace(base, text=w)) for w in words]
        return [(m.title(), replace(base, motif=m)) for m in motifs]
    fabric = FABRICS[model % 4] if model % 2 else PLAIN[model % 4 // 2 * (kind.code in CLOTH)]
    mark = PRINTED[int(rng.integers(len(PRINTED)))] if fabric in PLAIN and model % 3 else ""
    base = replace(base, pattern=fabric, motif=mark)
    return [
        (name, replace(base, color=COLORS[name], accent=_partner(name, accent)))
        for name in _told_apart(names)[:size]
    ]


def _package_looks(
    kind: Kind,
    axis: Axis,
    model: int,
    cut_seed: int,
    brand: str,
    size: int,
    rng: np.random.Generator,
) -> list[tuple[str, Look]]:
    flavours = _pick(kind.flavours, size, rng)
    notes = _pick(kind.editions, size, rng)
    ribbons = _pick(RIBBONS, size, rng)
    looks: list[tuple[str, Look]] = []
    for number in range(size):
        flavour = flavours[number % len(flavours) if axis == "flavour" else 0]
        note = notes[0 if axis == "flavour" else number]
        color, accent, mark = FLAVOURS[flavour]
        if axis == "edition":
            accent = ribbons[number]
        look = Look(
            model, cut_seed, COLORS[color], COLORS[accent], "plain", mark, flavour, note, brand
        )
        label = flavour if axis == "flavour" else f"{flavour} {note}"
        looks.append((label.title(), look))
    return looks


def _pick(names: Sequence[str], count: int, rng: np.random.Generator) -> list[str]:
    order = rng.permutation(len(names))
    return [names[int(i)] for i in order[:count]]


def _told_apart(names: Sequence[str]) -> list[str]:
    """Drop each colour that could not be distinguished in bad light from one already chosen."""
    chosen: list[str] = []
    for name in names:
        if all(_distance(COLORS[name], COLORS[other]) > 100 for other in chosen):
            chosen.append(name)
    return chosen


def _distance(first: Color, second: Color) -> float:
    return float(np.abs(np.subtract(first, second)).sum())


def _apart(first: Color, second: Color) -> bool:
    return _distance(first, second) > 190


def _partner(color: str, accent: str) -> Color:
    if _apart(COLORS[color], COLORS[accent]):
        return COLORS[accent]
    return mix(COLORS[accent], WHITE, 0.8) if sum(COLORS[color]) < 420 else (52, 54, 66)


def _color_name(color: Color) -> str:
    return next(name for name, value in COLORS.items() if value == color)


def _description(kind: Kind, look: Look, label: str) -> str:
    details = [f"{kind.noun} by {look.brand.title()}, {label.lower()}."]
    if look.pattern != "plain":
        details.append(f"Pattern: {look.pattern}.")
    if look.motif:
        details.append(f"Print: {look.motif}.")
    if look.note:
        details.append(f"On the pack: {look.text}, {look.note}.")
    return " ".join(details)
