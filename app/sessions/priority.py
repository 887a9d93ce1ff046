"""Who goes first where there are more threads than cores: the window, then what trains behind it."""

from __future__ import annotations

import os
import sys
import threading

# Steps of "nice": with two cores and two threads that compute, 95 % of drag steps came at once instead of after 50 ms.
# More of it would leave a run too little beside other programs.
LOWER_BY = 5
_COMPUTING = ("layerloom-kernel", "layerloom-crew", "layerloom-batches")


def give_way() -> None:
    """Let this thread, those that it starts, and those that compute for it, run after others of this process.

    For the rest of their lives: what is lowered may not be raised again. Only Linux knows a priority for each thread that
    one may set; elsewhere nothing changes (Windows favours the window in front by itself).
    """
    if not sys.platform.startswith("linux"):
        return
    helpers = [one.native_id for one in threading.enumerate() if one.name.startswith(_COMPUTING)]
    for thread in (threading.get_native_id(), *helpers):
        if thread is not None:
            _lower(thread)


def _lower(thread: int) -> None:
    try:
        if os.getpriority(os.PRIO_PROCESS, thread) < LOWER_BY:
            os.setpriority(os.PRIO_PROCESS, thread, LOWER_BY)
    except OSError:
        # It has ended meanwhile, or a container forbids it: then all go on as they are.
        pass
