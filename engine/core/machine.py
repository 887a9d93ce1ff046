"""What the machine has to offer at this moment."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def available_memory() -> int | None:
    """Bytes that may still be allocated without the machine swapping: what the system says, or a container's limit.

    None where neither can be found out.
    """
    found = [size for size in (_system_memory(), _container_memory(Path("/sys/fs/cgroup"))) if size is not None]
    return min(found, default=None)


def _system_memory() -> int | None:
    if sys.platform == "win32":
        return _windows_memory()
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:  # macOS does not say what is available: three quarters of what there is
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") * 3 // 4
    except (OSError, ValueError):
        return None


def _windows_memory() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong), ("load", ctypes.c_ulong), ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong), ("page_total", ctypes.c_ulonglong), ("page", ctypes.c_ulonglong),
            ("virtual_total", ctypes.c_ulonglong), ("virtual", ctypes.c_ulonglong), ("extended", ctypes.c_ulonglong),
        )  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    done = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.available) if done else None


def _container_memory(root: Path) -> int | None:
    """What is left of a control group's limit (Linux): files that it caches count as free."""
    for limit, used, kept in (
        (root / "memory.max", root / "memory.current", "inactive_file"),
        (root / "memory/memory.limit_in_bytes", root / "memory/memory.usage_in_bytes", "total_inactive_file"),
    ):
        try:
            most, now = int(limit.read_text()), int(used.read_text())
            for line in (used.parent / "memory.stat").read_text().splitlines():
                name, _, size = line.partition(" ")
                if name == kept:
                    now -= int(size)
            return None if most >= 1 << 60 else max(0, most - now)
        except (OSError, ValueError):  # "max": there is no limit
            continue
    return None
