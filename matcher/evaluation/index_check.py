"""The same questions through the index: what an evaluation's answers would lose in a large shop."""

from collections.abc import Sequence

from sqlalchemy import text

from matcher.evaluation.asked import AskedPhoto, IndexCheck
from matcher.matcher import Matcher
from matcher.search.candidates import match_vector

QUERIES = 500

_FORCE_INDEX = text("SELECT set_config('matcher.exact_limit', '0', true)")


def check_index(matcher: Matcher, asked: Sequence[AskedPhoto], k: int) -> IndexCheck | None:
    """Ask the same through the index, as a large catalogue would be; None without a question.

    So small a catalogue needs no index otherwise: it is built for this.

    Args:
        matcher: its only catalogue was asked.
        asked: exact answers, `k` each.
        k: how many answers are compared.
    """
    sample = [each for each in asked[:QUERIES] if each.answers]
    if not sample:
        return None
    if all(index.short_dimension is None for index in matcher.index.list_states()):
        matcher.index.build()
    shared, wanted, same = 0, 0, 0
    for each in sample:
        with matcher.installation.transaction() as connection:
            connection.execute(_FORCE_INDEX)
            found = match_vector(connection, each.vector, k=k)
        if found.method != "approximate":
            return None
        exact = [match.sku for match in each.answers]
        skus = [match.sku for match in found.matches]
        shared += len(set(skus) & set(exact))
        wanted += len(exact)
        same += skus[:1] == exact[:1]
    return IndexCheck(len(sample), k, shared / wanted, same / len(sample))
