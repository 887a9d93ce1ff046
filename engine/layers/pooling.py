"""Pooling: one value for each window, over one, two or three spatial axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from engine.core.errors import EngineError
from engine.core.params import Choice, Field, Ints
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.ops.apply import apply
from engine.ops.op import Op
from engine.ops.pool import PoolAttrs, average_pool, max_pool


def _fields(axes: int, old: Mapping[str, str]) -> dict[str, Field]:
    """The parameters of pooling over some axes; `old` has Keras 1's names of its one axis."""

    def older(name: str) -> tuple[str, ...]:
        return (old[name],) if name in old else ()

    return {
        "pool_size": Ints(axes, 2, doc="Size of the window on each axis.", deprecated=older("pool_size")),
        "strides": Ints(axes, None, doc="Steps between two positions of the window; none: the window's size.",
                        deprecated=older("strides")),
        "padding": Choice(("valid", "same"), "valid", deprecated=("border_mode",),
                          doc="same: windows may reach over the edge; valid: the window stays inside."),
        "data_format": common.DataFormatField(),
    }  # fmt: skip


class Pooling(Layer):
    """Base of pooling; a subclass says over how many spatial axes, and by which op."""

    category = "Pooling"
    axes: ClassVar[int]
    op: ClassVar[Op]

    pool_size: tuple[int, ...]
    strides: tuple[int, ...]
    padding: str
    data_format: str

    def __init_subclass__(cls, **old: str) -> None:
        # The fields' lengths follow the number of axes.
        if hasattr(cls, "axes"):
            for name, field in _fields(cls.axes, old).items():
                setattr(cls, name, field)
                field.__set_name__(cls, name)
        super().__init_subclass__()

    def setup(self) -> None:
        if self.strides is None:
            self.strides = self.pool_size

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and self.padding == "valid":
            sizes = windows.spatial(types[0], self.data_format)
            wrong = windows.window_problem(self, "window", self.pool_size, (1,) * self.axes, sizes, "pool_size")
            problems.extend([wrong] if wrong else [])
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.to_channels_last(common.floats(self, x), self.data_format)
        pads = windows.paddings(self.padding, x.shape[1:-1], self.pool_size, self.strides, (1,) * self.axes)
        y = apply(self.op, [x], PoolAttrs(self.pool_size, self.strides, pads))[0]
        return common.to_channels_first(y, self.data_format)


class _Max(Pooling):
    """Base of pooling by the largest."""

    op = max_pool
    formula = "y = max of each window"


class _Average(Pooling):
    """Base of pooling by the mean; what lies over the edge does not count."""

    op = average_pool
    formula = "y = mean of each window"


_OLD = {"pool_size": "pool_length", "strides": "stride"}


class MaxPooling1D(_Max, **_OLD):
    """Keeps the largest value of each window of steps.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, channels)`.
    """

    axes, rank = 1, 3
    aliases = ("max pool", "subsample")


class MaxPooling2D(_Max):
    """Keeps the largest value of each window of an image, channel by channel.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new_height, new_width, channels)`.
    """

    axes, rank = 2, 4
    aliases = ("max pool", "subsample", "downsample")


class MaxPooling3D(_Max):
    """Keeps the largest value of each box of a volume, channel by channel.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, *new sizes, channels)`.
    """

    axes, rank = 3, 5
    aliases = ("max pool",)


class AveragePooling1D(_Average, **_OLD):
    """Keeps the mean of each window of steps.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, channels)`.
    """

    axes, rank = 1, 3
    aliases = ("average pool", "mean pool")


class AveragePooling2D(_Average):
    """Keeps the mean of each window of an image, channel by channel.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new_height, new_width, channels)`.
    """

    axes, rank = 2, 4
    aliases = ("average pool", "mean pool", "downsample")


class AveragePooling3D(_Average):
    """Keeps the mean of each box of a volume, channel by channel.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, *new sizes, channels)`.
    """

    axes, rank = 3, 5
    aliases = ("average pool", "mean pool")
