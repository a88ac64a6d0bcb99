"""Memory that a training on a CPU takes is kept, not given back after each step.

glibc maps every large tensor anew and the kernel clears it page by page: that took more than half
of the time of eager torch. `mallopt(3)` sets for this process what the environment variables
`MALLOC_MMAP_MAX_`, `MALLOC_TRIM_THRESHOLD_` and `MALLOC_TOP_PAD_` set for one that starts.
"""

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_MAX = -1, -2, -4
_NEVER = 2**31 - 1
_TOP_PAD_BYTES = 256 * 1024**2


def keep_memory() -> bool:
    """Set the allocator; returns whether this system has one that can be."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL("libc.so.6").mallopt
    except (OSError, AttributeError):  # musl
        return False
    settings = ((_M_MMAP_MAX, 0), (_M_TRIM_THRESHOLD, _NEVER), (_M_TOP_PAD, _TOP_PAD_BYTES))
    results = [int(mallopt(name, value)) for name, value in settings]
    return all(results)
