"""The arguments that searches in galleries of real pictures share."""

import argparse
import os
from pathlib import Path

from benchmarks.search.support.vectors import CACHE


def parse_with_data(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """Parse the command line with `--data-dir` and `--cache-dir`; ends where no data is named."""
    parser.add_argument("--data-dir", type=Path, default=os.environ.get("MATCHER_DATA_DIR"))
    parser.add_argument("--cache-dir", type=Path, default=CACHE, help="keeps encoded pictures")
    arguments = parser.parse_args()
    if arguments.data_dir is None:
        parser.error("name the data folder with --data-dir or MATCHER_DATA_DIR")
    return arguments
