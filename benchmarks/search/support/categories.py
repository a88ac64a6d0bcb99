"""A tree of categories over vectors, and the filters that search benchmarks ask with.

Categories come from the vectors themselves: every node is split into ten by k-means whose clusters
are held to one size, four levels deep, so that what lies in a category also looks alike, and a node
at level 1, 2, 3 or 4 holds about 10, 1, .1 or .01 % of the rows. Brands are drawn without looking:
an attribute that says nothing about the picture. So are colours and sizes, five of each.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CHILDREN = 10
LEVELS = 4
SELECTIVITIES = (10.0, 1.0, 0.1, 0.01)  # per cent of the rows, by level
OWN, INDEPENDENT, FOREIGN = "own subtree", "independent attribute", "foreign subtree"
KINDS = (OWN, INDEPENDENT, FOREIGN)
PAIR, RESPELLED = "two attributes", "attribute, other spelling"
SMALL_BRANDS = 500

_TINTS = 5
_ROUNDS = 12
_FIRST_TAXONOMY_ID = 1_000_000
_FOREIGN = 3  # what a random stream is for, beside those of `benchmarks.search.support.vectors`

Vectors = NDArray[np.float32]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FilterClass:
    """What many questions have in common: a kind of filter, and how much it lets through.

    Attributes:
        kind: one of `KINDS`, `PAIR`, `RESPELLED`, or "none".
        level: of the tree, from 1; a brand has the level whose share it has; 0 for no filter.
    """

    kind: str = "none"
    level: int = 0

    @property
    def selectivity(self) -> float:
        """Per cent of the rows that pass, nominally."""
        if self.kind == PAIR:
            return 100.0 / _TINTS**2
        return SELECTIVITIES[self.level - 1] if self.level else 100.0


NO_FILTER = FilterClass()
FILTER_CLASSES = (
    NO_FILTER,
    *(FilterClass(kind, level) for kind in KINDS for level in range(1, LEVELS + 1)),
    FilterClass(PAIR),
    FilterClass(RESPELLED, 1),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """One question's filter: a node of the tree, a brand, a colour and a size, or nothing.

    Attributes:
        level: of the node.
        node: its number among the nodes of its level, from 0.
        brand: its number, as `draw_brands` gives it.
        is_pair: the first colour and the first size.
        is_respelled: a system that is told of spellings gets another one than its rows have.
    """

    level: int = 0
    node: int | None = None
    brand: int | None = None
    is_pair: bool = False
    is_respelled: bool = False

    @property
    def wanted(self) -> dict[str, int | str]:
        """What the columns of a table with a column a level are to be."""
        if self.is_pair:
            return {"color": color_name(0), "size": size_name(0)}
        if self.brand is not None:
            return {"brand": brand_name(self.brand)}
        return {} if self.node is None else {f"l{self.level}": self.node}

    @property
    def taxonomy_id(self) -> int | None:
        """The node's row in the taxonomy."""
        return None if self.node is None else taxonomy_id(self.node, self.level)

    def keeps(self, leaves: Integers, brands: Integers, positions: Integers) -> NDArray[np.bool_]:
        """Tell which rows pass."""
        if self.is_pair:
            return np.asarray((colors_of(positions) == 0) & (sizes_of(positions) == 0))
        if self.brand is not None:
            return np.asarray(brands == self.brand)
        if self.node is not None:
            return np.asarray(node_of(leaves, self.level) == self.node)
        return np.ones(len(leaves), bool)


def grow_tree(vectors: Vectors, seed: int) -> Integers:
    """Return the leaf of each vector: four digits, the child taken at each level.

    With fewer vectors than leaves a leaf is one vector, and some stay empty.
    """
    rng = np.random.default_rng(seed)
    leaves = np.zeros(len(vectors), np.int64)
    for _ in range(LEVELS):
        digits = np.zeros(len(vectors), np.int64)
        for node in np.unique(leaves):
            members = np.flatnonzero(leaves == node)
            digits[members] = _split(vectors[members], rng)
        leaves = leaves * CHILDREN + digits
    return leaves


def node_of(leaves: Integers, level: int) -> Integers:
    """Return the nodes of a level above leaves."""
    return np.asarray(leaves // CHILDREN ** (LEVELS - level))


def taxonomy_id(node: int, level: int) -> int:
    """Return the id of a node's row in the taxonomy: above those of every real edition."""
    return _FIRST_TAXONOMY_ID + 100_000 * level + node


def draw_brands(count: int, rng: np.random.Generator) -> Integers:
    """Return a brand each: 0 to 3 with the share of their level, the others evenly small."""
    edges = np.cumsum(SELECTIVITIES) / 100
    drawn = rng.random(count)
    small = LEVELS + rng.integers(SMALL_BRANDS, size=count)
    return np.where(drawn < edges[-1], np.searchsorted(edges, drawn, side="right"), small)


def brand_name(brand: int) -> str:
    """Return a name: `brand-10`, `brand-1`, `brand-0.1`, `brand-0.01`, then `small-0`, ..."""
    if brand < LEVELS:
        return f"brand-{SELECTIVITIES[brand]:g}"
    return f"small-{brand - LEVELS}"


def colors_of(positions: Integers) -> Integers:
    """Return a colour each: five, evenly, that tell nothing of sizes."""
    return positions * 7919 // 11 % _TINTS


def sizes_of(positions: Integers) -> Integers:
    """Return a size each: five, evenly."""
    return positions * 104_729 // 13 % _TINTS


def color_name(color: int) -> str:
    """Return a name."""
    return f"color-{color}"


def size_name(size: int) -> str:
    """Return a name."""
    return f"size-{size}"


def draw_filters(
    which: FilterClass, own_leaves: Integers, all_leaves: Integers, seed: int
) -> list[Filter]:
    """Return a filter for each query.

    Args:
        which: the class.
        own_leaves: of the queries.
        all_leaves: those that hold anything.
        seed: fixes which foreign node each query gets: one outside its own level-1 node.
    """
    if which.kind == INDEPENDENT:
        return [Filter(which.level, brand=which.level - 1)] * len(own_leaves)
    if which.kind == RESPELLED:
        respelled = Filter(which.level, brand=which.level - 1, is_respelled=True)
        return [respelled] * len(own_leaves)
    if which.kind == PAIR:
        return [Filter(is_pair=True)] * len(own_leaves)
    if which.kind == OWN:
        return [Filter(which.level, int(node)) for node in node_of(own_leaves, which.level)]
    if which.kind == FOREIGN:
        return _draw_foreign(which.level, own_leaves, all_leaves, seed)
    return [Filter()] * len(own_leaves)


def _draw_foreign(
    level: int, own_leaves: Integers, all_leaves: Integers, seed: int
) -> list[Filter]:
    rng = np.random.default_rng([seed, _FOREIGN, level])
    nodes = np.unique(node_of(all_leaves, level))
    tops = nodes // CHILDREN ** (level - 1)
    return [Filter(level, int(rng.choice(nodes[tops != top]))) for top in node_of(own_leaves, 1)]


def keep_mask(
    filters: Sequence[Filter], leaves: Integers, brands: Integers, positions: Integers
) -> NDArray[np.bool_] | None:
    """Tell which rows pass each filter of one class: (filters, rows); None where all do."""
    if filters[0].is_pair:
        return np.tile(filters[0].keeps(leaves, brands, positions), (len(filters), 1))
    if filters[0].brand is not None:
        wanted = np.array([each.brand for each in filters])
        return np.asarray(wanted[:, None] == brands)
    if filters[0].node is not None:
        nodes = np.array([each.node for each in filters])
        return np.asarray(nodes[:, None] == node_of(leaves, filters[0].level))
    return None


def _split(vectors: Vectors, rng: np.random.Generator) -> Integers:
    """Return the cluster of each vector: k-means, no cluster larger than its fair share."""
    count = len(vectors)
    if count <= CHILDREN:
        return rng.permutation(CHILDREN)[:count]
    centres = vectors[rng.choice(count, CHILDREN, replace=False)]
    for _ in range(_ROUNDS):
        assigned = _assign(vectors @ centres.T, -(-count // CHILDREN))
        centres = np.stack([vectors[assigned == each].mean(axis=0) for each in range(CHILDREN)])
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    return assigned


def _assign(similarity: Vectors, room: int) -> Integers:
    """Give each row its most similar column that has room; a full one keeps its most similar."""
    assigned = np.full(len(similarity), -1)
    while (waiting := np.flatnonzero(assigned < 0)).size:
        wanted = np.where(
            np.bincount(assigned[assigned >= 0], minlength=CHILDREN) < room, 0.0, -np.inf
        )
        choice = np.argmax(similarity[waiting] + wanted, axis=1)
        for column in np.unique(choice):
            rows = waiting[choice == column]
            best = rows[np.argsort(-similarity[rows, column], kind="stable")]
            assigned[best[: room - np.count_nonzero(assigned == column)]] = column
    return assigned
