"""The loop over many products, for numba. Imported only after `cache.available()` said yes."""

from __future__ import annotations

import numba

from engine.ops.gemm.compiled import TILE_FIELDS, gemm
from engine.ops.gemm.layout import Gemm

A_FIELD = TILE_FIELDS + Gemm._fields.index("a")
product = numba.njit(nogil=True, error_model="numpy")(gemm)


def batched(plan, b, room, c, start, stop, a_step, b_step, c_step):
    """Products `start` to `stop`; steps in floats from one matrix to the next, 0 where one serves all."""
    first = plan[A_FIELD]
    for i in range(start, stop):
        plan[A_FIELD] = first + 4 * i * a_step
        product(plan, b[i * b_step :], room, c[i * c_step :])
    plan[A_FIELD] = first
