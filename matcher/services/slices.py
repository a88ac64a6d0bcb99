"""How long one task may work: long work is cut into slices, so that a worker can stop."""

import threading
from time import monotonic


class WorkSlice:
    """The time that one task has. It ends early when its process is told to stop.

    Args:
        seconds: from now on; None for no end.
        stopping: set when the process is told to stop.
    """

    def __init__(self, seconds: float | None, stopping: threading.Event) -> None:
        self._ends = None if seconds is None else monotonic() + seconds
        self._stopping = stopping

    def may_go_on(self) -> bool:
        """Tell whether there is time for another batch."""
        if self._stopping.is_set():
            return False
        return self._ends is None or monotonic() < self._ends
