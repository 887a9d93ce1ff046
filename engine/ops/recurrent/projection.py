"""The products of a recurrent kernel that are of all steps at once: the input's, and the gradients behind the loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.fast import ForwardKernel, KernelGradientKernel
from engine.ops.kernels.plain import copying
from engine.ops.op import Pool
from engine.ops.reduce_fast import row_sums

if TYPE_CHECKING:
    from engine.ops.recurrent.fast import Machine

Call = Callable[[], None]


class Pointwise(NamedTuple):
    """Attributes of a convolution with a window of one step."""

    strides: tuple[int, ...] = (1,)
    dilation: tuple[int, ...] = (1,)
    padding: tuple[tuple[int, int], ...] = ((0, 0),)
    groups: int = 1
    activation: str = "linear"


class Projection:
    """The input by the kernel, in the order in which the steps are taken. wide: columns of the kernel."""

    def __init__(self, machine: Machine, x: TensorType, wide: int):
        gates = (machine.batch, machine.steps, wide)
        self.backwards = machine.attrs.go_backwards
        self.product = ForwardKernel(Pointwise(), x.shape, (1, machine.features, wide), gates)
        self.in_product = machine.reserve(*self.product.scratch)
        self.turned = machine.reserve(*((x,) if self.backwards else ()))

    def bind(
        self,
        x: np.ndarray,
        kernel: np.ndarray,
        bias: np.ndarray,
        gates: np.ndarray,
        scratch: Sequence[np.ndarray],
        pool: Pool,
    ) -> list[Call]:
        """What fills the gates."""
        ordered = scratch[self.turned][0] if self.backwards else x
        product = self.product.bind((ordered, kernel[None], bias), (gates,), scratch[self.in_product], pool)
        return [*([copying(ordered, x[:, ::-1])] if self.backwards else []), product]


class ProjectionGradient:
    """Gradients of the input and of the weights from those of the gates, which lie in the order of the steps."""

    def __init__(self, machine: Machine, x: TensorType, wide: int):
        gates, states = ((machine.batch, machine.steps, width) for width in (wide, machine.units))
        self.backwards = machine.attrs.go_backwards
        self.to_x = ForwardKernel(Pointwise(), gates, (1, wide, machine.features), x.shape)
        self.to_kernel = KernelGradientKernel(Pointwise(), x.shape, gates, (1, machine.features, wide))
        self.to_recurrent = KernelGradientKernel(Pointwise(), states, gates, (1, machine.units, wide))
        self.to_bias = row_sums(machine.batch * machine.steps, wide)
        self.in_x, self.in_kernel, self.in_recurrent, self.in_bias = (
            machine.reserve(*one.scratch) for one in (self.to_x, self.to_kernel, self.to_recurrent, self.to_bias)
        )
        self.own = machine.reserve(TensorType((wide, machine.features)))
        self.in_order = machine.reserve(*((x, x) if self.backwards else ()))

    def bind(
        self,
        x: np.ndarray,
        kernel: np.ndarray,
        d_gates: np.ndarray,
        d_x: np.ndarray,
        d_kernel: np.ndarray,
        scratch: Sequence[np.ndarray],
        pool: Pool,
    ) -> list[Call]:
        """The gradients of the input and of the kernel."""
        (turned,) = scratch[self.own]
        ordered, d_ordered = scratch[self.in_order] if self.backwards else (x, d_x)
        start = np.zeros(x.shape[2], np.float32)
        to_x = self.to_x.bind((d_gates, turned[None], start), (d_ordered,), scratch[self.in_x], pool)
        to_kernel = self.to_kernel.bind((ordered, d_gates), (d_kernel[None],), scratch[self.in_kernel], pool)
        turn = [copying(ordered, x[:, ::-1])] if self.backwards else []
        back = [copying(d_x, d_ordered[:, ::-1])] if self.backwards else []
        return [copying(turned, kernel.T), *turn, to_x, *back, to_kernel]

    def recurrent(
        self, before: np.ndarray, d_gates: np.ndarray, target: np.ndarray, scratch: Sequence[np.ndarray], pool: Pool
    ) -> Call:
        """The gradient of the recurrent kernel; `before`: the state before each step."""
        return self.to_recurrent.bind((before, d_gates), (target[None],), scratch[self.in_recurrent], pool)

    def bias(self, d_gates: np.ndarray, target: np.ndarray, scratch: Sequence[np.ndarray], pool: Pool) -> Call:
        """The gradient of the bias."""
        return self.to_bias.bind((d_gates,), (target,), scratch[self.in_bias], pool)
