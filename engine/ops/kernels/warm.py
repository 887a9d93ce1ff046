"""Compiles the usual kernels, or reads them from the disk cache, before they are wanted.

`python -m engine.ops.kernels.warm [name ...]` does it in a process of its own, so that a window stays smooth meanwhile;
the disk cache is shared. Names, the likeliest first: "cross_entropy", "conv", "pool", "batch_norm", "lstm", "gru", "depthwise",
"layer_norm" (all by default).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from engine.ops.kernels import cache
from engine.ops.kernels.host import host


def _conv() -> None:
    """The sweep, and tiles of the usual sizes: forward, gradient of the weights, masked."""
    from engine.ops.conv.panels import LOOPS, loop
    from engine.ops.kernels import sweep
    from engine.ops.kernels.tile_plan import NEIGHBOURS, RUNS, Tile, address

    sweep.compiled()
    for vectors in (1, 2):
        limit = host().rows(vectors)
        sizes = [(1, wide) for wide in range(limit, limit // 2, -1)]
        sizes += [(limit // wide, wide) for wide in range(2, limit // 2 + 1)]
        for accumulate, layout in ((0, RUNS), (1, NEIGHBOURS)):
            for high, wide in sizes:
                address(Tile(high, wide, vectors, 0, accumulate, layout))
    for high, wide in sizes[:4]:
        address(Tile(high, wide, 1, 1, 0, RUNS))
        address(Tile(high, wide, 1, 1, 1, NEIGHBOURS))
    for wide in range(host().rows(2), host().rows(2) // 2, -1):  # gradients of kernels of many channels
        address(Tile(1, wide, 2, 0, 0, NEIGHBOURS))
    for name in LOOPS:
        loop(name)


def _pool() -> None:
    from engine.ops.pool import fast

    fast.warm()


def _depthwise() -> None:
    from engine.ops.depthwise import fast

    fast.warm()


def _lstm() -> None:
    from engine.ops.recurrent import fast

    fast.warm()


def _gru() -> None:
    from engine.ops.recurrent import gated_fast, reset_before

    gated_fast.warm()
    reset_before.warm()


def _batch_norm() -> None:
    from engine.ops.batch_norm import fast

    fast.warm()


def _layer_norm() -> None:
    from engine.ops.layer_norm import fast

    fast.warm()


def _cross_entropy() -> None:
    from engine.ops.cross_entropy import fast

    fast.warm()


_GROUPS: dict[str, Callable[[], None]] = {
    "cross_entropy": _cross_entropy,
    "conv": _conv,
    "pool": _pool,
    "batch_norm": _batch_norm,
    "lstm": _lstm,
    "gru": _gru,
    "depthwise": _depthwise,
    "layer_norm": _layer_norm,
}


def warm(names: Sequence[str] | None = None) -> bool:
    """Compile or load the kernels of these groups. Returns False, having done nothing, where numba is absent.

    Raises:
        ValueError: a name is not a group.
    """
    unknown = set(names or ()) - set(_GROUPS)
    if unknown:
        raise ValueError(f"unknown kernels: {sorted(unknown)}; expected some of {list(_GROUPS)}")
    if not cache.available():
        return False
    for name in names or _GROUPS:
        _GROUPS[name]()
    return True


if __name__ == "__main__":
    warm(sys.argv[1:] or None)
