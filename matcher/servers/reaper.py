"""Stop the servers of a data folder when the last process that uses them has ended.

Run as `python -m matcher.servers.reaper HOME`. Users hold a shared lock. The reaper waits for the
exclusive lock, which the kernel grants when all users have ended, even if they were killed.
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
    # `only_one` is released first: a new user must not think that this reaper still waits.
    with lock(home.lock("users")) as users, only_one:
        if users.is_current():
            if not home.keep.exists():
                stop_all(home)
        elif not home.root.exists():  # deleted while they ran, so nothing could stop them later
            stop_all(home)


if __name__ == "__main__":
    main(Home(Path(sys.argv[1])))
