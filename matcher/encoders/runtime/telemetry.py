"""Keep OpenVINO from reporting to its maker: it would on import and on every export."""

import sys


def block_telemetry() -> None:
    """Make OpenVINO find no package to report with; it then takes a stub of its own in its place.

    To be called before OpenVINO is imported; holds for this process from then on. Its other ways
    out are for a whole machine (a consent file in the home folder) or for whatever else reads the
    variable (`CI=true`). A program that imported OpenVINO before us has decided for itself.

    https://github.com/openvinotoolkit/openvino/blob/master/tools/ovc/openvino/tools/ovc/telemetry_stub.py
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
