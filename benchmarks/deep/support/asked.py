"""Photos of exams with their candidates, looked at once and kept in files."""

import hashlib
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.deep.support.exams import Exam, choose, read_exam
from benchmarks.deep.support.lists import describe_exam, read_gallery
from matcher.cues import cue_versions
from matcher.encoders import load_encoder, load_spec
from matcher.search.deep.features import list_features
from matcher.search.deep.fitting import Labelled


@dataclass(frozen=True)
class Asked:
    """The photos of an exam, each with its candidates."""

    lists: tuple[Labelled, ...] = ()
    skus: tuple[str, ...] = ()

    def __add__(self, other: "Asked") -> "Asked":
        """Return the photos of both."""
        return Asked(self.lists + other.lists, self.skus + other.skus)


def read_asked(names: Sequence[str], encoder: str, kept: Path, data: Path) -> Iterator[Asked]:
    """Yield what an encoder sees of each exam; an exam that was kept is not looked at again."""
    spec = load_spec(encoder)
    groups = None
    missed = Path(encoder).with_name("groups.txt")
    if missed.is_file():
        groups = {name[1:] for name in missed.read_text("utf-8").splitlines()}
    for name in names:
        key = f"{spec.fingerprint} {sorted(cue_versions().items())} {list_features()}"
        file = kept / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.pickle"
        if not file.is_file():
            file.write_bytes(pickle.dumps(_look(name, encoder, groups, data)))
            print(f"{name}: looked at with {encoder}", flush=True)
        yield pickle.loads(file.read_bytes())


def read_strangers(names: Sequence[str], folds: Path, kept: Path, data: Path) -> dict[str, Asked]:
    """Return the photos of each exam, seen by encoders that have not learned their groups.

    Args:
        names: of exams.
        folds: of `benchmarks/compact/folds.py`; groups that no fold missed are left out.
        kept: where what was looked at lies.
        data: the folder of data sets.
    """
    found = {name: Asked() for name in names}
    for fold in sorted(each.parent for each in folds.glob("*/groups.txt")):
        seen = read_asked(names, str(fold / "compact.toml"), kept, data)
        for name, asked in zip(names, seen, strict=True):
            found[name] += asked
    return found


def _look(name: str, encoder: str, groups: set[str] | None, data: Path) -> Asked:
    with TemporaryDirectory() as scratch:
        exam = read_exam(name, data, Path(scratch))
        if groups is not None:
            exam = Exam(exam.name, exam.gallery, choose(exam.photos, groups))
        if not exam.photos:
            return Asked()
        loaded = load_encoder(load_spec(encoder), device="cpu")
        lists = describe_exam(loaded, exam, read_gallery(loaded, exam.gallery))
    return Asked(tuple(lists), tuple(each.sku for each in exam.photos))
