"""Which contents of the store some row names."""

from collections.abc import Sequence

from sqlalchemy import Connection, text

# The sub-selects are hashed once; only pictures are too many for that, and have an index.
_NAMED = text("""
SELECT d FROM unnest(CAST(:digests AS bytea[])) d
WHERE EXISTS (SELECT FROM matcher.image i WHERE i.sha256 = d)
   OR d IN (SELECT photo FROM matcher.decision)
   OR 'sha256:' || encode(d, 'hex') IN (
     SELECT photo FROM matcher.match_request, unnest(photos) photo WHERE photo LIKE 'sha256:%')
   OR encode(d, 'hex') IN (
     SELECT (regexp_matches(spec::text, 'sha256:([0-9a-f]{64})', 'g'))[1] FROM matcher.encoder)
""")


def find_named(connection: Connection, digests: Sequence[bytes]) -> set[bytes]:
    """Return those digests that a picture, a decision, a question or an encoder names."""
    rows = connection.execute(_NAMED, {"digests": list(digests)})
    return {bytes(digest) for digest in rows.scalars()}
