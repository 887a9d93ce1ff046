"""The second half of a convolution in groups, where its first half is a DepthwiseConv2D: ResNeXt's files are so."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Int
from engine.core.shapes import text
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.trace import Emission


class GroupSum(Layer):
    """Sums, in each group of channels, the parts that its channels give to each output.

    The last axis holds, group by group, input by input, that input's part of each of the group's outputs; a group has as
    many outputs as inputs.

    Input shape: `(batch, …, groups * width * width)`. Output shape: `(batch, …, groups * width)`.
    """

    category = "Merging"
    aliases = ("grouped convolution", "resnext")
    formula = "y[g, m] = sum over a of x[g, a, m]"
    min_rank = 2

    groups = Int(32, doc="Number of groups.", min=1)

    def _width(self, channels: int) -> int:
        """Inputs of a group; 0 where the channels are not groups of squares."""
        width = round((channels / self.groups) ** 0.5)
        return width if width * width * self.groups == channels else 0

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        channels = types[0].shape[-1]
        if not isinstance(channels, int) or not self._width(channels):
            problems.append(
                ShapeError("the channels do not divide into such groups", where=self.label, got=text(types[0].shape),
                           expected=f"{self.groups} groups of width * width channels",
                           mend="put a DepthwiseConv2D before it whose depth_multiplier is channels // groups")
            )  # fmt: skip
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        width = self._width(int(x.shape[-1]))
        parts = ops.reshape(x, (*x.shape[:-1], self.groups, width, width))
        return ops.reshape(ops.reduce_sum(parts, [-2]), (*x.shape[:-1], self.groups * width))
