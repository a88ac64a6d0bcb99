"""Decisions: what people say of a photo and a SKU, kept for ever."""

from sqlalchemy import Connection, text

from matcher.db.decisions import (
    ChosenBy,
    Decision,
    Said,
    answer_decision,
    check_said,
    keep_decision,
    list_decisions,
)
from matcher.db.engine import translated_errors
from matcher.errors import InputError
from matcher.images.photos import Photo
from matcher.installation import Installation
from matcher.services.audits import store_photo
from matcher.services.deep_answers import DeepAnswers

_SKU = text("""
SELECT sku FROM matcher.product
WHERE id = matcher.product_id(CAST(:sku AS text),
  (SELECT name FROM matcher.catalog WHERE id = matcher.catalog_id(CAST(:catalog AS text))))
""")


class Decisions:
    """Records decisions, and lists them with those that wait."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._deep = DeepAnswers(installation)

    def record(
        self,
        photo: Photo,
        sku: str,
        said: Said,
        *,
        by: str,
        catalog: str | None = None,
        chosen_by: ChosenBy = "review",
        chance: float = 1.0,
    ) -> Decision:
        """Keep what somebody said of a photo and a SKU; said again, the last word counts.

        Args:
            photo: of a question; it is kept in the content store, 512 pixels at most.
            sku: that it was compared with.
            said: that it shows this SKU, another variant of its group, or neither.
            by: who says so.
            catalog: its name.
            chosen_by: why the pair was looked at.
            chance: how likely it was to be looked at.

        Raises:
            ImageError: the photo cannot be read.
            UnknownNameError: no such catalogue or SKU.
            InputError: a word or the chance is out of range, or nobody is named.
        """
        check_said(said, by)
        if not 0 < chance <= 1:
            raise InputError(f"a chance of {chance:g}: give one above 0, to 1")
        look = self._deep.look(photo, catalog=catalog).looks[0]
        with self._installation.transaction() as connection:
            values: dict[str, object] = {
                "catalog": catalog,
                "photo": store_photo(self._installation, look),
                "sku": _find_sku(connection, sku, catalog),
                "chosen_by": chosen_by,
                "chance": chance,
                "verdict": None,
                "said": said,
                "decided_by": by,
            }
            return keep_decision(connection, values)

    def answer(self, number: int, said: Said, *, by: str) -> Decision:
        """Say what is so of a pair that waits; see `record`.

        Raises:
            UnknownNameError: there is no decision of that number.
            InputError: see `record`.
        """
        check_said(said, by)
        with self._installation.transaction() as connection:
            return answer_decision(connection, number, said, by)

    def list(self, catalog: str | None = None, *, waiting: bool = False) -> list[Decision]:
        """Return the decisions of a catalogue, oldest first, or only what waits for one.

        Raises:
            UnknownNameError: no such catalogue.
        """
        with self._installation.question() as connection:
            return list_decisions(connection, catalog, waiting=waiting)


def _find_sku(connection: Connection, sku: str, catalog: str | None) -> str:
    with translated_errors():
        return str(connection.execute(_SKU, {"sku": sku, "catalog": catalog}).scalar_one())
