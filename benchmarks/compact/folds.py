"""Make five `compact`s, each without one fold of the groceries' variant groups.

    python benchmarks/compact/folds.py --data-dir DATASETS --target FOLDER [--steps N]

The shipped encoder has learned all 81 groceries. Whatever is fitted for products that an encoder
has never seen takes the features of a grocery from the one `compact` here that saw neither its
photos nor its catalogue picture, nor those of its variants. Each is trained as the shipped one is,
but for the texts. FOLDER/N/compact.toml is the encoder without fold N, FOLDER/N/groups.txt names
what it has not seen. A fold that is there is not made again.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic

from benchmarks.compact.data import Mixture, read_mixture
from benchmarks.compact.train import (
    SHARE,
    STEPS,
    create_recipe,
    create_trainer,
    fit_start,
    train,
)
from matcher.encoders import load_spec
from matcher.encoders.spec import EncoderSpec
from matcher.training.allocator import keep_memory
from matcher.training.data.dataset import TrainingSet
from matcher.training.data.folds import assign_folds
from matcher.training.versions.export import render_spec, write_encoder

FOLDS = 5
SEED = 0


def list_folds(groups: Sequence[str]) -> list[set[str]]:
    """Return the groups of each fold."""
    fold_of = assign_folds(groups, FOLDS, SEED)
    return [{name for name, at in fold_of.items() if at == fold} for fold in range(FOLDS)]


def leave_out(mixture: Mixture, groups: set[str]) -> Mixture:
    """Return the mixture without the photos and pictures of some groceries."""
    kept = tuple(each for each in mixture.grocery.examples if each.group not in groups)
    return replace(mixture, grocery=TrainingSet(kept))


def make_fold(mixture: Mixture, target: Path, steps: int) -> None:
    """Train on a mixture, and write the encoder with the blocks of the shipped one."""
    shipped = load_spec("compact")
    with tempfile.TemporaryDirectory() as scratch:
        start = fit_start(mixture, Path(scratch))
        trainer = create_trainer(start, mixture, create_recipe(steps=steps))
        module = train(trainer, share=SHARE)
        written = write_encoder(target, "compact", start, module)
    spec = with_blocks_of(shipped, written)
    (target / "compact.toml").write_text(render_spec(spec, "compact"), "utf-8")


def with_blocks_of(shipped: EncoderSpec, written: EncoderSpec) -> EncoderSpec:
    """Return the shipped encoder's spec with the weights of another, without texts."""
    image = replace(shipped.blocks[0], projection=written.blocks[0].projection)
    return replace(
        shipped,
        name=written.name,
        revision=1,
        weights=written.weights,
        text=None,
        blocks=(image, *shipped.blocks[1:]),
    )


def main() -> None:
    """Make the folds that are missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--target", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=STEPS)
    arguments = parser.parse_args()
    keep_memory()
    with tempfile.TemporaryDirectory() as drawn:
        mixture = read_mixture(arguments.data_dir, Path(drawn))
        folds = list_folds([each.group for each in mixture.grocery.examples])
        for fold, groups in enumerate(folds):
            target = arguments.target / str(fold)
            done = target / "groups.txt"
            if done.is_file():
                print(f"fold {fold} is there")
                continue
            started = monotonic()
            make_fold(leave_out(mixture, groups), target, arguments.steps)
            done.write_text("".join(f"{name}\n" for name in sorted(groups)), "utf-8")
            minutes = (monotonic() - started) / 60
            print(
                f"fold {fold}: {len(groups)} groups, seed {SEED}, {minutes:.1f} minutes", flush=True
            )


if __name__ == "__main__":
    main()
