"""One way to call an op: on values of a graph it adds a node, on arrays it runs, by the same declaration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.core import dtypes
from engine.core.config import settings
from engine.ir.graph import Graph, TensorType, Value
from engine.ops.op import Op


def is_symbolic(tensor: Any) -> bool:
    """Whether `tensor` stands for a value that does not exist yet: of a graph, or of a network being described."""
    return isinstance(tensor, Value) or hasattr(type(tensor), "__engine_apply__")


def graph_of(tensors: Sequence[Any]) -> Graph | None:
    """The graph that the first graph value among `tensors` belongs to."""
    return next((tensor.graph for tensor in tensors if isinstance(tensor, Value)), None)


def as_tensor(tensor: Any, like: Any = None) -> Any:
    """A value, a symbolic tensor or an array. Python numbers take the dtype of `like`; floats default to floatx."""
    if is_symbolic(tensor) or isinstance(tensor, np.ndarray):
        return tensor
    if hasattr(tensor, "__engine_value__"):
        return tensor.__engine_value__()
    if isinstance(tensor, np.generic):
        return np.asarray(tensor)
    if isinstance(tensor, (bool, int, float)) and like is not None:
        kind = dtypes.canonical(like.dtype)
        if dtypes.is_floating(kind) or (isinstance(tensor, int) and kind != "bool"):
            return np.asarray(tensor, kind)
    array = np.asarray(tensor)
    if array.dtype.kind == "f":
        return array.astype(settings.floatx)
    if array.dtype.kind == "i":
        return array.astype("int32")
    return array


def apply(op: Op, inputs: Sequence[Any], attrs: Any = None) -> tuple[Any, ...]:
    """Outputs of `op` on `inputs`: values where an input is a graph value, otherwise arrays."""
    typed = next((t for t in inputs if is_symbolic(t) or isinstance(t, (np.ndarray, np.generic))), None)
    tensors = [as_tensor(tensor, typed) for tensor in inputs]
    graph = graph_of(tensors)
    if graph is not None:
        return graph.add(op, [t if isinstance(t, Value) else graph.constant(t) for t in tensors], attrs)
    for tensor in tensors:
        hook = getattr(type(tensor), "__engine_apply__", None)
        if hook is not None:
            return hook(op, tensors, attrs)
    types = [TensorType(tensor.shape, dtypes.canonical(tensor.dtype)) for tensor in tensors]
    made = op.infer(attrs, *types)
    with np.errstate(all="ignore"):
        arrays = op.reference(attrs, *tensors)
    return tuple(np.asarray(array, type.dtype).reshape(type.shape) for array, type in zip(arrays, made, strict=True))
