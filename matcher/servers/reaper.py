"""Stops the servers of a data folder when the last process that uses them is gone.

Run as `python -m matcher.servers.reaper HOME`. Users hold a shared lock; this waits for the
exclusive one, which the kernel grants even when they were killed.
"""

import sys
from pathlib import Path

from matcher.locks import lock, try_lock
from matcher.servers.both import stop_all
from matcher.servers.home import Home


def main(home: Home) -> None:
    """Wait for the last user, then stop the servers unless they are to be kept."""
    only_one = try_lock(home.lock("reaper"))
    if only_one is None:
        return
    # The order of release matters: a user who enters must not mistake us for still waiting.
    with lock(home.lock("users")) as users, only_one:
        if users.is_current():
            if not home.keep.exists():
                stop_all(home)
        elif not home.root.exists():  # deleted while they ran; nothing can name them later
            stop_all(home)


if __name__ == "__main__":
    main(Home(Path(sys.argv[1])))
