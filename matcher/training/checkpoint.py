"""A training on disk, so that it goes on where it was stopped."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from matcher.errors import InputError
from matcher.training.experiment import Experiment


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A file, written after each epoch; when it exists, training goes on from it.

    Attributes:
        key: what it must have been made of, besides spec and recipe: the data's digest.
    """

    path: Path
    key: str = ""

    def save(self, experiment: Experiment, state: dict[str, Any]) -> None:
        """Write the file; half of it is never seen under its name."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        torch.save({"identity": self._identify(experiment), **state}, fresh)
        fresh.replace(self.path)

    def find(self, experiment: Experiment, device: torch.device) -> dict[str, Any] | None:
        """Return what was saved, on a device; None when there is no file.

        Raises:
            InputError: the file is of another training.
        """
        if not self.path.is_file():
            return None
        saved: dict[str, Any] = torch.load(self.path, map_location=device, weights_only=True)
        if saved["identity"] != self._identify(experiment):
            raise InputError(
                f"{self.path} is of a training with other data or another recipe: give the same"
                " ones to go on, choose another name, or delete that file"
            )
        return saved

    def _identify(self, experiment: Experiment) -> dict[str, Any]:
        recipe, spec = experiment.recipe, experiment.spec
        return {**recipe.to_dict(), "spec": spec.fingerprint, "key": self.key}
