"""Kill everything at random while thousands of pictures go in: `make chaos`.

    python -m tests.faults.chaos [--seed N] [--pictures N] [--kills N]

The last line counts: accepted=... done=... failed=... lost=0 duplicated=0 stuck=0
"""

import argparse
import sys

from tests.support.chaos.run import own_folder, run_chaos

SHOWN_CHARS = 20_000


def main() -> int:
    """Run once; the exit code is 1 if anything was lost, duplicated or is stuck."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", type=int, default=5000)
    parser.add_argument("--kills", type=int, default=20)
    given = parser.parse_args()
    with own_folder() as folder:
        outcome = run_chaos(folder, **vars(given))
        if not outcome.is_whole:
            sys.stderr.write((folder / "chaos.log").read_text(errors="replace")[-SHOWN_CHARS:])
    sys.stdout.write("\n".join([*outcome.notes, str(outcome), ""]))
    return 0 if outcome.is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
