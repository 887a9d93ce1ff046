"""The arithmetic of one step of one row, as a function for numba: a cell, its direction and its activations."""

from __future__ import annotations

from numba import types
from numba.extending import intrinsic

from engine.ops.kernels.functions import ACTIVATIONS, SLOPES
from engine.ops.kernels.host import host
from engine.ops.kernels.vector import Emitter


def cell_maker(cells):
    """`make(name, activation, recurrent_activation)` for cells by name, each a function that emits vector code."""

    @intrinsic(prefer_literal=True)
    def one_row(context, name, activation, recurrent_activation, a, b, c, d, e, plan):
        """The first three are literals; then five addresses, whose meaning is the cell's own, and that of the plan."""
        cell, activation_name, gate_name = (t.literal_value for t in (name, activation, recurrent_activation))

        def generate(context, builder, signature, arguments):
            cells[cell](
                Emitter(builder, host().lanes), ACTIVATIONS[activation_name], ACTIVATIONS[gate_name], *arguments[3:],
                SLOPES[activation_name], SLOPES[gate_name],
            )  # fmt: skip
            return context.get_dummy_value()

        return types.void(name, activation, recurrent_activation, *[types.int64] * 6), generate

    def make(name, activation, recurrent_activation):
        """The function for one step of one row."""

        def cell(a, b, c, d, e, plan):
            one_row(name, activation, recurrent_activation, a, b, c, d, e, plan)

        return cell

    return make
