"""InputSpec: what a layer of one's own asks of its inputs, in Keras's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.core import dtypes, shapes
from engine.core.errors import EngineError, GraphError, ShapeError
from engine.ir.graph import TensorType

if TYPE_CHECKING:
    from engine.layers.base import Layer


class InputSpec:
    """What an input must be; a layer that sets `self.input_spec` (one, or a list) has it checked.

    Args:
        dtype: of the elements. shape: batch included, None for any size. ndim, min_ndim, max_ndim: numbers of axes.
        axes: {axis: size}.
    """

    def __init__(self, dtype: str | None = None, shape: Sequence[int | None] | None = None, ndim: int | None = None,
                 max_ndim: int | None = None, min_ndim: int | None = None, axes: Mapping[int, int | None] | None = None,
                 allow_last_axis_squeeze: bool = False, name: str | None = None, optional: bool = False):  # fmt: skip
        self.dtype = None if dtype is None else dtypes.canonical(dtype)
        self.shape = None if shape is None else tuple(shape)
        self.ndim = len(self.shape) if self.shape is not None else ndim
        self.min_ndim, self.max_ndim = min_ndim, max_ndim
        self.axes = {int(axis): size for axis, size in (axes or {}).items()}
        self.allow_last_axis_squeeze, self.name, self.optional = allow_last_axis_squeeze, name, optional

    def problem(self, type: TensorType, where: str) -> EngineError | None:
        """The error for an input of that type; None where it fits."""
        got = shapes.text(type.shape)
        if self.ndim is not None and type.rank != self.ndim:
            return ShapeError(f"takes rank {self.ndim}", where=where, expected=f"rank {self.ndim}",
                              got=f"rank {type.rank}, {got}", mend="put Reshape before it", code="rank")  # fmt: skip
        if self.min_ndim is not None and type.rank < self.min_ndim:
            return ShapeError(f"takes at least rank {self.min_ndim}", where=where, expected=f"at least rank {self.min_ndim}",
                              got=f"rank {type.rank}, {got}", mend="put Reshape before it", code="rank")  # fmt: skip
        if self.max_ndim is not None and type.rank > self.max_ndim:
            return ShapeError(f"takes at most rank {self.max_ndim}", where=where, expected=f"at most rank {self.max_ndim}",
                              got=f"rank {type.rank}, {got}", mend="put Flatten or Reshape before it", code="rank")  # fmt: skip
        if self.dtype is not None and type.dtype != self.dtype:
            return ShapeError("takes another dtype", where=where, expected=self.dtype, got=type.dtype,
                              mend=f"cast the input to {self.dtype}", code="dtype")  # fmt: skip
        sizes = dict(enumerate(self.shape or ())) | self.axes
        for axis, size in sizes.items():
            if size is not None and isinstance(found := type.shape[axis], int) and found != size:
                return ShapeError(f"takes size {size} on axis {axis}", where=where, expected=f"{size} on axis {axis}",
                                  got=got, mend="give it an input of that size, or a new layer", code="shape")  # fmt: skip
        return None


def spec_problems(layer: Layer, types: Sequence[TensorType]) -> list[EngineError]:
    """What `input_spec` of a layer of one's own refuses about inputs of these types."""
    asked = getattr(layer, "input_spec", None)
    if asked is None:
        return []
    specs = list(asked) if isinstance(asked, (list, tuple)) else [asked] * len(types)
    if len(specs) != len(types):
        return [GraphError("wrong number of inputs", where=layer.label, expected=f"{len(specs)} inputs",
                           got=str(len(types)), code="inputs")]  # fmt: skip
    found = (spec.problem(type, layer.label) for spec, type in zip(specs, types, strict=True) if spec is not None)
    return [problem for problem in found if problem is not None]
