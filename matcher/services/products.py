"""Products as they stand: one SKU with the state of its pictures, and the pictures' bytes."""

from collections.abc import Sequence

from matcher.db.products import ProductState, find_main_digests, get_product
from matcher.installation import Installation


class Products:
    """What stands in a catalogue."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def get(self, sku: str, *, catalog: str | None = None) -> ProductState:
        """Return one product and the state of its pictures.

        Raises:
            UnknownNameError: no such SKU, or it stands in several catalogues.
        """
        with self._installation.transaction() as connection:
            return get_product(connection, sku, catalog)

    def read_pictures(self, skus: Sequence[str], *, catalog: str | None = None) -> dict[str, bytes]:
        """Return the encoded bytes of each SKU's main picture, where they are stored."""
        with self._installation.transaction() as connection:
            digests = find_main_digests(connection, list(skus), catalog)
        return {sku: self._installation.store.get(digest) for sku, digest in digests.items()}
