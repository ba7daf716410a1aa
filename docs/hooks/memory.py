"""Makes forks of a process that has imported much cheap: most of a small snippet's cost is its fork's memory."""

import ctypes
import gc
import re
import weakref
from pathlib import Path

MADV_COLLAPSE, HUGE = 25, 2 << 20  # madvise(2), Linux 6.1; bytes of a huge page


def lighten() -> None:
    """Spare each fork what the imports left to do: walking their objects, and torch's own finalizers at exit.

    They cost a fork more than a small snippet does. What a snippet registers itself still runs.
    """
    gc.collect()
    gc.freeze()
    for finalizer in list(weakref.finalize._registry):
        finalizer.atexit = False


def collapse() -> None:
    """Merge the heap into huge pages where the system can: a fork then copies 200 entries and not 70 000.

    It takes a tenth of a second, and makes a fork and its end three times as fast.
    """
    libc = ctypes.CDLL(None)
    for area in Path("/proc/self/maps").read_text().splitlines():
        if match := re.match(r"([0-9a-f]+)-([0-9a-f]+) rw-p \S+ 00:00 0 +(\[heap\])?$", area):
            start, end = (int(address, 16) for address in match.groups()[:2])
            for page in range(-(-start // HUGE) * HUGE, end // HUGE * HUGE, HUGE):
                libc.madvise(ctypes.c_void_p(page), ctypes.c_size_t(HUGE), MADV_COLLAPSE)  # refused: no harm
