"""What an installation lacks: after a restore, a move, or a change made by hand."""

import json
import re

from sqlalchemy import Connection, text

from matcher.db.calibrations import list_calibrations
from matcher.db.install import list_sql_faults
from matcher.db.table_check import list_table_faults
from matcher.errors import ConfigurationError, ServerError
from matcher.images.store import ContentStore
from matcher.installation import Installation

_SAMPLE = 200
_NEWEST = 10_000  # where all pictures are remote, finding no local one must not take long
_LOCAL_PICTURES = text(r"""
SELECT sha256
FROM (SELECT id, url, sha256 FROM matcher.image ORDER BY id DESC LIMIT :newest) i
WHERE url LIKE 'sha256:%' AND sha256 IS NOT NULL ORDER BY id DESC LIMIT :sample
""")
_SPECS = text("SELECT name || '@' || revision, spec FROM matcher.encoder ORDER BY id")
_FILE = re.compile(r"sha256:([0-9a-f]{64})")


def list_faults(installation: Installation) -> list[str]:
    """Return what is missing or differs, a line each with what mends it; empty when all is well.

    A database that cannot be used at all is one line. Of the content store the newest local
    pictures and the files of encoders are looked for.
    """
    try:
        with installation.transaction() as connection:
            return list_faults_of(connection, installation)
    except (ServerError, ConfigurationError) as error:
        return [str(error)]


def list_faults_of(connection: Connection, installation: Installation) -> list[str]:
    """Return the faults of a database that can be used."""
    if unreachable := list_table_faults(connection):
        # What reads rows would only fail for the same reason.
        return [*unreachable, *_mended_by_migrate(connection)]
    mended = _mended_by_migrate(connection)
    faults = [*mended, *_list_store_faults(connection, installation)]
    # Calibrations are found through a view, which may be what is lost.
    return faults if mended else [*faults, *_list_old_calibrations(connection)]


def _mended_by_migrate(connection: Connection) -> list[str]:
    return [f"{fault}: run `matcher migrate`" for fault in list_sql_faults(connection)]


def _list_store_faults(connection: Connection, installation: Installation) -> list[str]:
    try:
        store = installation.store
    except ConfigurationError as error:
        return [str(error)]
    place = installation.settings.store_url or installation.settings.home / "images"
    advice = f"not in the content store {place}: restore its folder, or set MATCHER_STORE_URL"
    pictures = list(
        connection.execute(_LOCAL_PICTURES, {"sample": _SAMPLE, "newest": _NEWEST}).scalars()
    )
    missing = [digest for digest in pictures if not store.has(bytes(digest))]
    faults = []
    if missing:
        faults.append(f"{len(missing)} of the newest {len(pictures)} local pictures are {advice}")
    for name, spec in connection.execute(_SPECS):
        if _lacks_files(spec, store):
            faults.append(f"files of encoder {name} are {advice}")
    return faults


def _list_old_calibrations(connection: Connection) -> list[str]:
    """Name calibrations that answers no longer use; those catalogues get REVIEW at most."""
    stored = list_calibrations(connection)
    if not stored:
        return []
    # It loads NumPy, which status does without.
    from matcher.search.deep.calibration import Calibration

    return [
        f"calibration of catalogue {catalog} with {encoder} is of other cues than this program"
        f" reads: run `matcher calibrate --catalog {catalog}`"
        for catalog, encoder, content in stored
        if not Calibration.from_dict(content).is_current
    ]


def _lacks_files(spec: object, store: ContentStore) -> bool:
    digests = _FILE.findall(json.dumps(spec))
    return any(not store.has(bytes.fromhex(digest)) for digest in digests)
