"""Keep OpenVINO from reporting to its maker: it does so on import and on every export."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_telemetry() -> Iterator[None]:
    """Set the variable under which OpenVINO stays silent, and put back what was there.

    Its reporting is on unless a consent file says otherwise, but off where `CI` is `true`.
    """
    before = os.environ.get("CI")
    os.environ["CI"] = "true"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("CI", None)
        else:
            os.environ["CI"] = before
