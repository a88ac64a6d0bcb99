"""Hard negatives: pgvector is asked which variant groups the model in training confuses."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from pgvector import HalfVector
from sqlalchemy import Connection, Engine, text

from matcher.db.binary_copy import open_copy
from matcher.db.engine import outlast
from matcher.encoders.runtime import count_cores
from matcher.encoders.spec import EncoderSpec
from matcher.errors import InputError, ServerError
from matcher.training.data.dataset import Example
from matcher.training.data.loader import fuse_blocks, load_cues, load_pictures
from matcher.training.data.sampler import Encode, HardNegatives
from matcher.training.recipe import Recipe

NEIGHBOURS = 8  # groups, for each group: half a batch of single products
PHOTOS_PER_SKU = 2
# Up to here each picture is compared with each: 10 s, against 80 s for making the vectors on two
# cores. Above, building the index and asking it is faster.
EXACT_LIMIT = 4000
_OUTLAST_S = 60.0
_MOST_ASKED = 200  # pictures that the index is asked for: it walks further for each
_LOADED_AT_A_TIME = 128

# Gone with the transaction: nothing is held open while an epoch is trained.
_CREATE = """
CREATE TEMP TABLE mined_picture (place integer NOT NULL, vector halfvec({dimension}) NOT NULL)
ON COMMIT DROP
"""
_COPY = "COPY mined_picture (place, vector) FROM STDIN (FORMAT BINARY)"
_INDEX = "CREATE INDEX mined_picture_idx ON mined_picture USING hnsw (vector halfvec_ip_ops)"
# A filter takes the pictures of the own group out of what the index proposes.
_SEARCH_ON = "SET LOCAL hnsw.iterative_scan = strict_order"
# Without the index the inner sort is exact. `place` is the group's place among the names: equal
# similarities are told apart by name.
_ASK = text("""
SELECT place, other
FROM (
  SELECT p.place, near.place AS other,
         row_number() OVER (PARTITION BY p.place ORDER BY min(near.distance), near.place) AS rank
  FROM mined_picture p
  CROSS JOIN LATERAL (
    SELECT o.place, p.vector <#> o.vector AS distance
    FROM mined_picture o
    WHERE o.place <> p.place
    ORDER BY p.vector <#> o.vector, o.place
    LIMIT :most
  ) near
  GROUP BY p.place, near.place
) ranked
WHERE rank <= :neighbours
ORDER BY place, rank
""")


class PgvectorMiner:
    """Ranks each group's most similar other groups, by the best pair of their pictures.

    The vectors are those of the model in training, every block of them, also where the database
    holds the shop's catalogue: what the base encoder confuses is not what confuses now.

    Args:
        engine: the installation's database; the application's role may make TEMP tables.
        examples: what is learned from; of each SKU a few pictures are compared.
        spec: how pictures are prepared, and which blocks the vectors have.
        exact_limit: up to so many pictures all are compared; above, an HNSW index proposes, and
            the same seed need not give the same neighbours.
    """

    def __init__(
        self,
        engine: Engine,
        examples: Sequence[Example],
        spec: EncoderSpec,
        *,
        exact_limit: int = EXACT_LIMIT,
    ) -> None:
        self._engine, self._spec, self._exact_limit = engine, spec, exact_limit
        self._pictures = choose_pictures(examples)
        self._cues: NDArray[np.float32] | None = None

    @property
    def count(self) -> int:
        """How many pictures are compared."""
        return len(self._pictures)

    def renew(self, encode: Encode) -> HardNegatives:
        """Encode the pictures, and ask which groups are most alike now.

        Raises:
            ServerError: the database cannot be used; says how to train without.
        """
        vectors = self._encode(encode)
        if not np.isfinite(vectors).all():  # a training that ran away: its figures will say so
            return lambda _: ()
        groups = [each.group for each in self._pictures]
        with naming_the_way_out():
            found = outlast(
                lambda: find_neighbours(
                    self._engine, groups, vectors, exact_limit=self._exact_limit
                ),
                for_s=_OUTLAST_S,
            )
        return lambda group: found.get(group, ())

    def _encode(self, encode: Encode) -> NDArray[np.float32]:
        """Pictures are decoded each time: those of a large shop would fill the memory."""
        image, cues = [], []
        for at in range(0, len(self._pictures), _LOADED_AT_A_TIME):
            chunk = self._pictures[at : at + _LOADED_AT_A_TIME]
            pixels = load_pictures(chunk, self._spec, count_cores())
            image.append(encode(pixels))
            if self._cues is None:  # training does not change them
                cues.append(load_cues(pixels, self._spec))
        if self._cues is None:
            self._cues = np.concatenate(cues)
        return fuse_blocks(np.concatenate(image), self._cues, self._spec)


def choose_pictures(examples: Sequence[Example]) -> tuple[Example, ...]:
    """Return what is compared: of each SKU its main picture and some photos from all over its rows.

    At most one picture for three photos that are learned from, or one a SKU where that is more, so
    that mining stays cheap beside the epoch.
    """
    shown: dict[str, list[Example]] = defaultdict(list)
    taken: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        (taken if example.domain == "photo" else shown)[example.sku].append(example)
    photos = sum(map(len, taken.values()))
    dealt = []
    for sku in sorted(shown.keys() | taken.keys()):
        own = taken[sku]
        spread = min(PHOTOS_PER_SKU, len(own))
        some = [own[place * len(own) // spread] for place in range(spread)]
        dealt += list(enumerate([*shown[sku][:1], *some]))
    most = max(len(shown.keys() | taken.keys()), photos // 3)
    dealt.sort(key=lambda numbered: numbered[0])  # every SKU's first before any one's second
    return tuple(example for _, example in dealt[:most])


def find_neighbours(
    engine: Engine,
    groups: Sequence[str],
    vectors: NDArray[np.float32],
    *,
    neighbours: int = NEIGHBOURS,
    exact_limit: int = EXACT_LIMIT,
) -> dict[str, tuple[str, ...]]:
    """Return each group's most similar other groups, most similar first, equals by name.

    Args:
        engine: a database with pgvector.
        groups: what each row shows.
        vectors: float32, (n, dim), unit length; compared in half precision, as served.
        neighbours: groups, at most, for each.
        exact_limit: rows from which on an index proposes the pictures.

    Raises:
        DBAPIError: the driver's; see `outlast`.
    """
    names, places, sizes = np.unique(list(groups), return_inverse=True, return_counts=True)
    # So many pictures surely show that many groups, however large the groups are.
    most = int((neighbours - 1) * sizes.max() + 1)
    with engine.begin() as connection:
        _load(connection, places.tolist(), vectors)
        if len(vectors) > exact_limit:
            connection.execute(text(_INDEX))
            connection.execute(text(_SEARCH_ON))
            most = min(most, _MOST_ASKED)
        connection.execute(text("ANALYZE mined_picture"))
        rows = connection.execute(_ASK, {"most": most, "neighbours": neighbours}).all()
    found: dict[str, tuple[str, ...]] = {}
    for place, other in rows:
        name = str(names[place])
        found[name] = (*found.get(name, ()), str(names[other]))
    return found


@contextmanager
def naming_the_way_out() -> Iterator[None]:
    """Add to a server's error that training can do without one."""
    try:
        yield
    except ServerError as error:
        raise ServerError(
            f"{error}; hard negatives are mined in the database: --no-mining does without"
        ) from error


def open_database(recipe: Recipe, database: Callable[[], Engine] | None) -> Engine | None:
    """Return the database that a recipe mines in; None when it does not mine.

    Raises:
        InputError: it does, and no database is given.
        ServerError: it cannot be opened; says how to train without.
    """
    if not recipe.mining:
        return None
    if database is None:
        raise InputError("a recipe with mining needs a database: give one, or mining = false")
    with naming_the_way_out():
        return database()


def _load(connection: Connection, places: Sequence[int], vectors: NDArray[np.float32]) -> None:
    connection.execute(text(_CREATE.format(dimension=vectors.shape[1])))
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a live Connection has one
    with open_copy(driver, _COPY) as copy:
        copy.set_types(["int4", "halfvec"])
        for place, vector in zip(places, vectors, strict=True):
            copy.write_row((place, HalfVector(vector)))
