"""`celery -A workers.app inspect encoder`: whether this worker can encode a picture."""

from typing import Any

from celery.worker.control import inspect_command

from matcher.db.encoders import find_encoder
from matcher.errors import MatcherError
from workers.lifecycle import get_matcher

_SIDE = 64


@inspect_command()  # type: ignore[untyped-decorator]
def encoder(_state: Any) -> dict[str, Any]:
    """Encode a grey picture with the default encoder; a new database has none yet, which is fine.

    The first call loads the encoder, if no task did.
    """
    import numpy as np  # with whoever only sends tasks it stays unloaded

    here = get_matcher().installation
    try:
        with here.transaction() as connection:
            row = find_encoder(connection)
        if row is None:
            return {"works": True, "encoder": None}
        grey = np.full((_SIDE, _SIDE, 3), 128, np.uint8)
        vectors = here.load_encoder(row).encode_images([grey])
    except MatcherError as error:
        return {"works": False, "reason": str(error)}
    return {"works": bool(np.isfinite(vectors).all()), "encoder": row.full_name}
