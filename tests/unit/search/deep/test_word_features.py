"""Words on a product as evidence: what variants share, and what titles alone tell."""

from collections.abc import Sequence

import numpy as np

from matcher.cues import MAX_BYTES
from matcher.cues.words.lines import Line, pack
from matcher.encoders import load_spec
from matcher.images.region import WHOLE
from matcher.search.deep.candidates import Candidate, CandidatePicture
from matcher.search.deep.features import describe, list_features
from matcher.search.deep.views import Look, View

SPEC = load_spec("compact")
VECTOR = np.zeros(SPEC.dimension, np.float32)
LOOK = Look((View("whole", VECTOR, WHOLE),), (VECTOR,), np.zeros((8, 8, 3), np.uint8), 0.0)


def row(*lines: str) -> bytes:
    return pack([Line(line, 1.0) for line in lines], MAX_BYTES)


def candidate(title: str | None, group: str, *rows: bytes) -> Candidate:
    pictures = tuple(CandidatePicture(1, VECTOR, {"words": each}) for each in rows)
    nothing = (None,) * 6
    return Candidate(
        1, f"{group}-{title}", group, title, *nothing, pictures or (CandidatePicture(2, VECTOR),)
    )


def evidence(asked: bytes, candidates: Sequence[Candidate]) -> list[float]:
    features = describe(SPEC, (LOOK,), candidates, {"words": (asked,)})
    return [float(each) for each in features[:, list_features().index("words.rarity")]]


def test_words_of_a_picture_speak_for_all_variants() -> None:
    seen = row("GRÄDDFIL", "FETT")
    ours, sibling, other = evidence(
        seen, [candidate(None, "cream", seen), candidate(None, "cream"), candidate(None, "milk")]
    )
    assert ours == sibling > 0 == other


def test_a_title_speaks_for_its_own_sku() -> None:
    seen = row("Tropicana", "MANDARIN")
    mandarin, apple, other = evidence(
        seen,
        [
            candidate("Tropicana Mandarin Morning", "juice"),
            candidate("Tropicana Apple", "juice"),
            candidate("Zucchini", "zucchini"),
        ],
    )
    assert mandarin > apple > 0 == other


def test_no_words_are_no_evidence() -> None:
    several = [candidate("Tropicana", "juice", row("tropicana"))]
    assert evidence(b"", several) == [0]
    features = describe(SPEC, (LOOK,), several, {})
    assert features[:, list_features().index("words.rarity")] == 0
