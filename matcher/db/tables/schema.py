"""The schema that all rows live in, how its constraints are named, and columns that recur."""

from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, func
from sqlalchemy.types import UserDefinedType

SCHEMA = "matcher"

metadata = MetaData(
    schema=SCHEMA,
    naming_convention={
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "pk": "%(table_name)s_pkey",
    },
)


class Ltree(UserDefinedType[str]):
    """PostgreSQL `ltree`: the ids from the root of the taxonomy to a category."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """Return the type's name in DDL."""
        return "LTREE"


def created_at(name: str = "created_at") -> Column[object]:
    """Return a column for the time at which a row was written."""
    return Column(name, DateTime(timezone=True), nullable=False, server_default=func.now())


def catalog_id() -> Column[int]:
    """Return the column that says which catalogue a row belongs to."""
    return Column("catalog_id", Integer, ForeignKey("matcher.catalog.id"), nullable=False)
