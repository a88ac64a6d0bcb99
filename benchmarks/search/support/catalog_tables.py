"""A drawn gallery in the program's own tables, chunk by chunk, and the index over it."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg.sql import SQL, Composed, Identifier, Literal
from sqlalchemy import Engine

from benchmarks.search.support.categories import (
    LEVELS,
    SMALL_BRANDS,
    Integers,
    brand_name,
    color_name,
    colors_of,
    node_of,
    size_name,
    sizes_of,
    taxonomy_id,
)
from benchmarks.search.support.copy_fields import (
    digest_field,
    numbered_field,
    price_field,
    text_field,
)
from benchmarks.search.support.vectors import CHUNK_ROWS, Chunk, DrawnVectors
from matcher.db.binary_copy import Field, halfvec_field, int_field, write_rows
from matcher.db.encoders import EncoderRow, get_encoder
from matcher.db.engine import create_owner_engine
from matcher.installation import Installation
from matcher.search.index import build as index_build
from matcher.search.index.state import keep_counts, read_index_state
from matcher.servers import Servers, keep_servers
from matcher.settings import load_settings

CATALOG = "drawn"
# Neither is a position, nor are they each other: whoever mixes them up finds nothing.
FIRST_PRODUCT_ID = 100_000_001
FIRST_IMAGE_ID = 500_000_003
SKU_PREFIX = "D"

_DIGITS = 9
_TABLES = ("product", "image", "product_image", "embedding", "candidate")

Connection = psycopg.Connection[Any]

_TAXONOMY = """
INSERT INTO matcher.taxonomy (id, name, path, lineage)
SELECT t.id, t.name, t.path, CAST(t.lineage AS ltree)
FROM unnest(CAST(%s AS integer[]), CAST(%s AS text[]), CAST(%s AS text[]), CAST(%s AS text[]))
     AS t (id, name, path, lineage)
ON CONFLICT (id) DO NOTHING
"""
_CATALOG = "INSERT INTO matcher.catalog (name) VALUES (%s) ON CONFLICT (name) DO NOTHING"


def start_matcher(home: Path) -> Servers:
    """Start the servers of a data folder, migrated and with `compact` live."""
    servers = keep_servers(home)
    with closing(Installation(load_settings(home=home))) as installation:
        installation.ensure_encoder()
    return servers


def load_matcher(url: str, gallery: DrawnVectors, note: Callable[[int], None] | None = None) -> int:
    """Put a gallery into the tables, without an index over its vectors; return the encoder's id.

    A chunk is a transaction. Chunks that are there already are left alone, so that a run that was
    cut off goes on.

    Args:
        url: of the tables' owner.
        gallery: what to load.
        note: told after each chunk how many rows are there.
    """
    with psycopg.connect(url) as connection:
        encoder_id = int(_value(connection, "SELECT matcher.encoder_id(NULL, NULL)"))
        connection.execute(_CATALOG, [CATALOG])
        catalog_id = int(_value(connection, "SELECT matcher.catalog_id(%s)", CATALOG))
        _add_taxonomy(connection, np.unique(gallery.parent_leaves))
        connection.commit()
        for number in range(gallery.chunk_count):
            if not _is_loaded(connection, encoder_id, number):
                chunk = gallery.draw_chunk(number)
                _add_chunk(connection, chunk, encoder_id, catalog_id)
                if not number & (number - 1):  # 0, 1, 2, 4, 8: plans must not be those of no rows
                    _analyse(connection)
                _add_candidates(connection, chunk, encoder_id)
            connection.commit()
            if note:
                note(min(gallery.rows, (number + 1) * CHUNK_ROWS))
        _advance_sequences(connection)
    vacuum_tables(url)
    return encoder_id


def build_index(url: str, encoder_id: int) -> None:
    """Build what answers through an index need, with the memory that it asks for."""
    with closing(psycopg.connect(url)) as connection:
        query = "SELECT name || '@' || revision FROM matcher.encoder WHERE id = %s"
        name = _value(connection, query, encoder_id)
    with _owner(url) as engine:
        encoder, needed = _needed_memory(engine, name)
        index_build.build_index(engine, encoder, memory_bytes=needed)


def delete_products(
    url: str, encoder_id: int, positions: Integers, note: Callable[[int], None] | None = None
) -> None:
    """Delete products with their pictures and vectors, a chunk's worth a transaction. Idempotent.

    Args:
        url: of the tables' owner.
        encoder_id: whose vectors go.
        positions: of the rows, in ascending order.
        note: told after each transaction how many are gone.
    """
    vectors = SQL("DELETE FROM matcher.{} WHERE product_id = ANY (%s)").format(
        Identifier(f"embedding_{encoder_id}")
    )
    with psycopg.connect(url) as connection:
        for start in range(0, len(positions), CHUNK_ROWS):
            part = positions[start : start + CHUNK_ROWS]
            products, images = product_ids(part).tolist(), image_ids(part).tolist()
            connection.execute(vectors, [products])
            connection.execute("DELETE FROM matcher.product WHERE id = ANY (%s)", [products])
            connection.execute("DELETE FROM matcher.image WHERE id = ANY (%s)", [images])
            connection.commit()
            if note:
                note(start + len(part))


def insert_products(url: str, encoder_id: int, gallery: DrawnVectors) -> int:
    """Add a tenth as many products as a gallery has, at most a chunk, to its tables and indexes.

    Returns how many: none where they are there already.
    """
    more = gallery.draw_more(gallery.rows // 10)
    with psycopg.connect(url) as connection:
        if _is_loaded(connection, encoder_id, gallery.chunk_count):
            return 0
        catalog_id = int(_value(connection, "SELECT matcher.catalog_id(%s)", CATALOG))
        _add_chunk(connection, more, encoder_id, catalog_id)
        _add_candidates(connection, more, encoder_id)
    return len(more)


def reindex(url: str, encoder_id: int) -> None:
    """Build the HNSW index anew beside the old one, while writers go on."""
    with _owner(url) as engine:
        _, needed = _needed_memory(engine)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET maintenance_work_mem = '{needed // 1024} kB'")
        index = Identifier("matcher", f"{_candidate_table(connection, encoder_id)[0]}_hnsw_idx")
        connection.execute(SQL("REINDEX INDEX CONCURRENTLY {}").format(index))


def vacuum_tables(url: str) -> None:
    """Vacuum, analyse and count the tables, as PostgreSQL and the workers would do later."""
    with psycopg.connect(url, autocommit=True) as connection:
        for table in _TABLES:
            query = SQL("VACUUM (ANALYZE) {}")
            connection.execute(query.format(Identifier("matcher", table)))
    with _owner(url) as engine, engine.begin() as transaction:
        keep_counts(transaction, get_encoder(transaction))


def read_dead_share(url: str) -> float:
    """Return the share of the entries of HNSW whose pictures are gone."""
    with _owner(url) as engine, engine.begin() as transaction:
        return read_index_state(transaction, get_encoder(transaction)).dead_share


def raw_settings(asked: int) -> dict[str, str]:
    """Return what `raw_query` needs: HNSW alone, as thorough as it is asked for many."""
    return {
        "hnsw.ef_search": str(asked),
        "hnsw.iterative_scan": "off",
        "enable_seqscan": "off",
    }


def raw_query(connection: Connection, encoder_id: int, asked: int) -> Composed:
    """Return the query of the index alone, without what `match_vector` does around it.

    Its one parameter is the query as a short vector, its columns the ids of product and picture
    and the distance.
    """
    table, dimension = _candidate_table(connection, encoder_id)
    return SQL("""
        SELECT c.product_id, c.image_id, c.vector::halfvec({}) <#> %b AS distance
        FROM {} c ORDER BY distance LIMIT {}
        """).format(Literal(dimension), Identifier("matcher", table), Literal(asked))


def _candidate_table(connection: Connection, encoder_id: int) -> tuple[str, int]:
    """Return the name of the table that HNSW is over, and the dimension of its vectors."""
    query = "SELECT generation, dimension FROM matcher.search_space WHERE encoder_id = %s"
    row = connection.execute(query, [encoder_id]).fetchone()
    assert row is not None
    return f"candidate_{encoder_id}_{row[0]}", int(row[1])


def measure_relations(connection: Connection, schema: str) -> dict[str, int]:
    """Return bytes on disk by relation: heaps with what is stored beside them, and indexes."""
    found = connection.execute(
        """
        SELECT c.relname, CASE WHEN c.relkind = 'r' THEN pg_table_size(c.oid)
                               ELSE pg_relation_size(c.oid) END
        FROM pg_class c
        WHERE c.relnamespace = to_regnamespace(%s) AND c.relkind IN ('r', 'i')
        ORDER BY 2 DESC, 1
        """,
        [schema],
    )
    return {name: int(size) for name, size in found if size}


def position_of_sku(sku: str) -> int:
    """Return where a SKU's row stands in the gallery."""
    return int(sku.removeprefix(SKU_PREFIX))


def product_ids(positions: Integers) -> Integers:
    """Return the products' ids of rows of the gallery."""
    return FIRST_PRODUCT_ID + positions


def image_ids(positions: Integers) -> Integers:
    """Return the pictures' ids of rows of the gallery."""
    return FIRST_IMAGE_ID + positions


def brand_names(brands: Integers) -> NDArray[np.bytes_]:
    """Return the names of brands."""
    names = [brand_name(each).encode() for each in range(LEVELS + SMALL_BRANDS)]
    return np.array(names)[brands]


def color_names(positions: Integers) -> NDArray[np.bytes_]:
    """Return the names of the colours of rows."""
    return np.array([color_name(each).encode() for each in colors_of(positions).tolist()])


def size_names(positions: Integers) -> NDArray[np.bytes_]:
    """Return the names of the sizes of rows."""
    return np.array([size_name(each).encode() for each in sizes_of(positions).tolist()])


def _add_chunk(connection: Connection, chunk: Chunk, encoder_id: int, catalog_id: int) -> None:
    tables = {
        "product": _product_fields(chunk),
        "image": _image_fields(chunk),
        "product_image": _link_fields(chunk),
        f"embedding_{encoder_id}": {
            "encoder_id": int_field(np.full(len(chunk), encoder_id), 2),
            **_key_fields(chunk),
            "vector": halfvec_field(chunk.vectors),
        },
    }
    for table, fields in tables.items():
        columns = {"catalog_id": int_field(np.full(len(chunk), catalog_id), 4), **fields}
        write_rows(connection, ("matcher", table), columns)


def _add_candidates(connection: Connection, chunk: Chunk, encoder_id: int) -> None:
    images = image_ids(chunk.positions).tolist()
    query = "SELECT matcher.add_candidates(%s::smallint, %s::bigint[])"
    connection.execute(query, [encoder_id, images])


def _analyse(connection: Connection) -> None:
    for table in _TABLES:
        connection.execute(SQL("ANALYZE {}").format(Identifier("matcher", table)))


def _product_fields(chunk: Chunk) -> dict[str, Field]:
    return {
        "id": int_field(product_ids(chunk.positions), 8),
        "sku": numbered_field(SKU_PREFIX, chunk.positions, _DIGITS),
        "item_group_id": numbered_field("G", chunk.styles, _DIGITS),
        "title": numbered_field("Drawn product ", chunk.positions, _DIGITS),
        "brand": text_field(brand_names(chunk.brands)),
        "color": text_field(color_names(chunk.positions)),
        "size": text_field(size_names(chunk.positions)),
        "price": price_field(100 + chunk.positions * 7919 % 99_900),
        "taxonomy_id": int_field(taxonomy_id(0, LEVELS) + chunk.leaves, 4),
    }


def _image_fields(chunk: Chunk) -> dict[str, Field]:
    ids = image_ids(chunk.positions)
    return {
        "id": int_field(ids, 8),
        "url": numbered_field("https://shop.example/", chunk.positions, _DIGITS),
        "sha256": digest_field(ids),
        "bytes": int_field(np.full(len(chunk), 50_000), 4),
        "state": text_field(np.full(len(chunk), b"stored")),
    }


def _link_fields(chunk: Chunk) -> dict[str, Field]:
    return {**_key_fields(chunk), "position": int_field(np.zeros(len(chunk)), 2)}


def _key_fields(chunk: Chunk) -> dict[str, Field]:
    return {
        "product_id": int_field(product_ids(chunk.positions), 8),
        "image_id": int_field(image_ids(chunk.positions), 8),
    }


def _is_loaded(connection: Connection, encoder_id: int, number: int) -> bool:
    query = SQL("SELECT EXISTS (SELECT FROM matcher.{} WHERE product_id = %s)")
    table = Identifier(f"embedding_{encoder_id}")
    first = FIRST_PRODUCT_ID + number * CHUNK_ROWS
    return bool(_value(connection, query.format(table), first))


def _add_taxonomy(connection: Connection, leaves: Integers) -> None:
    ids, names, lineages = [], [], []
    for level in range(1, LEVELS + 1):
        for node in np.unique(node_of(leaves, level)):
            digits = f"{node:0{level}}"
            ids.append(taxonomy_id(int(node), level))
            names.append(f"Drawn {digits}")
            above = [taxonomy_id(int(digits[:end]), end) for end in range(1, level + 1)]
            lineages.append(".".join(map(str, above)))
    connection.execute(_TAXONOMY, [ids, names, names, lineages])


def _advance_sequences(connection: Connection) -> None:
    """Let the tables number what is added later: COPY brought ids of its own."""
    for table in ("product", "image"):
        query = SQL("SELECT setval(pg_get_serial_sequence(%s, 'id'), max(id)) FROM matcher.{}")
        connection.execute(query.format(Identifier(table)), [f"matcher.{table}"])


@contextmanager
def _owner(url: str) -> Iterator[Engine]:
    engine = create_owner_engine(lambda: url)
    try:
        yield engine
    finally:
        engine.dispose()


def _needed_memory(engine: Engine, name: str | None = None) -> tuple[EncoderRow, int]:
    """Return an encoder, the live one where none is named, and the bytes that its build takes."""
    with engine.begin() as transaction:
        encoder = get_encoder(transaction, name)
        return encoder, read_index_state(transaction, encoder).build_bytes


def _value(connection: Connection, query: Any, *values: object) -> Any:
    row = connection.execute(query, values).fetchone()
    assert row is not None
    return row[0]
