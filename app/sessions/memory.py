"""How much memory this program holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def held_memory() -> int | None:
    """Bytes of this process that stand in the machine's memory (on macOS the most that ever did).

    None where it cannot be found out.
    """
    if sys.platform == "win32":
        return _on_windows()
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        pass
    try:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    except (ImportError, OSError):
        return None


def _on_windows() -> int | None:
    import ctypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_ulong), ("faults", ctypes.c_ulong), ("peak", ctypes.c_size_t), ("held", ctypes.c_size_t),
            ("pool_peak", ctypes.c_size_t), ("pool", ctypes.c_size_t), ("other_peak", ctypes.c_size_t),
            ("other", ctypes.c_size_t), ("paged", ctypes.c_size_t), ("paged_peak", ctypes.c_size_t),
        )  # fmt: skip

    counters = Counters(size=ctypes.sizeof(Counters))
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    windll.kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(windll.kernel32.GetCurrentProcess())
    done = windll.psapi.GetProcessMemoryInfo(process, ctypes.byref(counters), counters.size)
    return int(counters.held) if done else None
