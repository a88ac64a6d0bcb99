"""Where benchmarks write: results of their own, and the pictures of the docs."""

from pathlib import Path

_ROOT = Path(__file__).parents[2]
RESULTS = _ROOT / "benchmarks" / "results"
"""Not in git."""
IMAGES = _ROOT / "docs" / "images"
