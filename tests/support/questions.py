"""Questions to the SQL functions: by which plan, what is right, and which plans ran."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import psycopg
from pgvector import HalfVector

from tests.support.gallery import StockedDatabase

BY_INDEX = "SET matcher.exact_limit = 0"
# A scan of all that is eligible is for small numbers, too.
BY_NEAR = "SET matcher.exact_limit = 0; SET matcher.scan_limit = 0"


def brute_force(gallery: StockedDatabase, query: np.ndarray, where: str = "true") -> list[str]:
    """The ranking by numpy over the stored half-precision vectors; ties by SKU."""
    rows = gallery.ask(
        "SELECT p.sku, e.vector FROM matcher.embedding e"
        " JOIN matcher.product p ON p.id = e.product_id JOIN matcher.image i ON i.id = e.image_id"
        f" WHERE p.retired_at IS NULL AND NOT i.generic AND {where}"
    )
    wanted = HalfVector(query).to_numpy().astype(np.float64)
    best: dict[str, float] = {}
    for sku, vector in rows:
        assert isinstance(sku, str)
        assert isinstance(vector, HalfVector)
        similarity = float(np.float32(vector.to_numpy().astype(np.float64) @ wanted))
        best[sku] = max(similarity, best.get(sku, -9))
    return sorted(best, key=lambda sku: (-round(best[sku], 6), sku))


@contextmanager
def recorded_plans(connection: psycopg.Connection[Any], **options: str) -> Iterator[list[str]]:
    """Give the plans of all that a superuser's session runs meanwhile, nested statements too.

    `options` are those of auto_explain.
    """
    plans: list[str] = []

    def note(notice: psycopg.errors.Diagnostic) -> None:
        plans.append((notice.message_primary or "").partition("plan:\n")[2])

    wanted = {"log_nested_statements": "on", "log_level": "notice", **options}
    connection.execute("LOAD 'auto_explain'")
    for name, value in (*wanted.items(), ("log_min_duration", "0")):
        connection.execute(f"SET auto_explain.{name} = {value}".encode())
    connection.add_notice_handler(note)
    try:
        yield plans
    finally:
        connection.remove_notice_handler(note)
        connection.execute("SET auto_explain.log_min_duration = -1")


def list_nodes(plan: str) -> list[dict[str, Any]]:
    """Return every node of a plan that was recorded as JSON."""
    nodes, found = [json.loads(plan)["Plan"]], []
    while nodes:
        found.append(nodes.pop())
        nodes += found[-1].get("Plans", [])
    return found
