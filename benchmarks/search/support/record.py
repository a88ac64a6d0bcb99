"""The result file of a measurement in phases, which goes on where it was cut off."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Record:
    """The result file: what has been done, and what it took."""

    path: Path
    data: Json

    @classmethod
    def open(cls, path: Path, setup: Json) -> "Record":
        """Read the file of an earlier start, or begin one.

        Raises:
            SystemExit: it is of another size or seed.
        """
        if not path.exists():
            return cls(path, {"setup": setup, "spent_s": {}, "phases": {}})
        data: Json = json.loads(path.read_text())
        if data["setup"] != setup:
            raise SystemExit(f"{path} is of {data['setup']}, not of {setup}: name another file")
        return cls(path, data)

    @property
    def phases(self) -> Json:
        """What has ended."""
        return dict(self.data["phases"])

    def spent(self, phase: str) -> float:
        """Return the seconds that earlier starts spent on a phase without ending it."""
        return float(self.data["spent_s"].get(phase, 0.0))

    def spend(self, phase: str, seconds: float) -> None:
        """Note how long a phase has taken so far."""
        self.data["spent_s"][phase] = round(seconds, 2)
        self._write()

    def end(self, phase: str, figures: Json) -> None:
        """Note what a phase took."""
        self.data["phases"][phase] = figures
        self.data["spent_s"].pop(phase, None)
        self._write()

    def _write(self) -> None:
        draft = self.path.with_suffix(".part")
        draft.write_text(json.dumps(self.data, indent=2) + "\n")
        draft.replace(self.path)
