"""Tensors of an ONNX graph as tensors of ours in another order of axes.

ONNX keeps channels first and, in recurrent operators, time first; our layers want the batch first and channels last. A
`View` says which of our axes each ONNX axis is, so that transposing, squeezing and unsqueezing move nothing: only what
really has to stand in memory otherwise costs a Permute or a Reshape.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from engine.core.shapes import Size
from engine.layers.symbolic import SymbolicTensor

Axes = tuple["int | None", ...]


@dataclass(frozen=True)
class View:
    """A tensor of the ONNX graph.

    Attributes:
        tensor: ours, the batch at its axis 0.
        axes: for each ONNX axis, which axis of ours it is; None: an axis of size 1 that ours does not have.
        alone: whether nothing else uses the tensor, so that the layer that made it may still be changed.
    """

    tensor: SymbolicTensor
    axes: Axes
    alone: bool = False

    @property
    def rank(self) -> int:
        return len(self.axes)

    @property
    def dtype(self) -> str:
        return self.tensor.dtype

    @property
    def shape(self) -> tuple[Size, ...]:
        """Sizes in ONNX's order."""
        return tuple(1 if axis is None else self.tensor.type.shape[axis] for axis in self.axes)

    @property
    def order(self) -> tuple[int, ...]:
        """The ONNX axes that ours has, in our order."""
        return tuple(sorted((at for at, axis in enumerate(self.axes) if axis is not None), key=self._place))

    def _place(self, at: int) -> int:
        axis = self.axes[at]
        return -1 if axis is None else axis

    def seen_as(self, axes: Sequence[int | None]) -> View:
        """The same tensor with other ONNX axes."""
        return replace(self, axes=tuple(axes))

    def permuted(self, order: Sequence[int]) -> View:
        return self.seen_as([self.axes[at] for at in order])


Operand = View | np.ndarray


def positive(axis: int, rank: int) -> int:
    """An axis counted from the front."""
    return axis + rank if axis < 0 else axis


def natural(rank: int) -> tuple[int, ...]:
    return tuple(range(rank))


def channels_last(rank: int) -> tuple[int, ...]:
    """Channels first to channels last."""
    return (0, *range(2, rank), 1)


def arranged(array: np.ndarray, order: Sequence[int], rank: int) -> np.ndarray:
    """A constant broadcast against views that were brought into an order of ONNX axes; size-1 axes left out go."""
    array = array.reshape((1,) * (rank - array.ndim) + array.shape)
    rest = [axis for axis in range(rank) if axis not in order]
    return array.transpose([*rest, *order]).reshape([array.shape[axis] for axis in order])


def number(array: np.ndarray) -> Any:
    """The one value of a constant."""
    return array.reshape(-1)[0].item()
