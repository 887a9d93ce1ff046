"""Nodes of constants alone, computed while a graph is read, and sizes of tensors as constants.

A size that is not known (the batch) is a `Dim` within an array of objects, so that PyTorch's chains of Shape, Gather,
Concat and Reshape come out as what they mean.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core.errors import EngineError
from engine.core.shapes import Size
from engine.saving.onnx_import import file
from engine.saving.onnx_import.views import positive

OF_SHAPES = ("Shape", "Size")
MOST = 50_000_000  # values of one result


def of_shape(node: file.Node, shape: Sequence[Size]) -> np.ndarray:
    """What Shape and Size give for a tensor."""
    if node.kind == "Size":
        total: Any = 1
        for size in shape:
            total = total * size
        return _sizes([total])[0:1].reshape(())
    start, end = node.get("start", 0), node.get("end", len(shape))
    return _sizes(list(shape)[slice(start, end)])


def _sizes(values: Sequence[Any]) -> np.ndarray:
    if all(isinstance(value, int) for value in values):
        return np.asarray(values, "int64")
    made = np.empty(len(values), object)
    made[:] = values
    return made


def _tidy(made: Any) -> np.ndarray:
    """An array of objects as one of numbers again, where all its sizes are known."""
    array = np.asarray(made)
    if array.dtype == object and all(isinstance(one, (int, np.integer)) for one in array.reshape(-1)):
        return array.astype("int64")
    return array.astype("float32") if array.dtype == "float64" else array


def fold(building: Any, node: file.Node, given: Sequence[Any]) -> list[np.ndarray]:
    """The outputs of a node of constants.

    Raises:
        FileFormatError: the result would be too large, or cannot be computed.
    """
    if node.kind == "Constant":
        return [_constant(building, node)]
    size = _result_size(node, given)
    if size > MOST:
        raise building.refusal(f"it makes a constant of {size:,} values", f"at most {MOST:,}")
    try:
        with np.errstate(all="ignore"):
            made = FOLDS[node.kind](node, *given)
    except EngineError:
        raise
    except (TypeError, ValueError, IndexError, KeyError, AttributeError, ArithmeticError, MemoryError) as error:
        raise building.refusal(f"it cannot be computed: {error}") from None
    return [_tidy(one) for one in made] if isinstance(made, list) else [_tidy(made)]


def _result_size(node: file.Node, given: Sequence[Any]) -> int:
    """How many values a node may make, told before it makes them."""

    def product(values: Any) -> int:
        size = 1
        for value in np.asarray(values).reshape(-1):
            size *= abs(int(value)) if isinstance(value, (int, np.integer)) else 1
        return size

    if node.kind == "ConstantOfShape":
        return product(given[0])
    if node.kind == "Expand":
        return product(given[1]) * max(given[0].size, 1)
    if node.kind == "Tile":
        return product(given[1]) * given[0].size
    if node.kind == "Range":
        start, limit, delta = (float(one) for one in given)
        return int(abs((limit - start) / (delta or 1))) if np.isfinite(limit - start) else MOST + 1
    if node.kind == "MatMul":
        return max(given[0].size // max(given[0].shape[-1], 1), 1) * max(given[1].shape[-1], 1)
    if node.kind == "Pad":
        # One negative number does not make another large one small.
        return product([size + 2 * int(np.abs(given[1]).max(initial=0)) for size in given[0].shape])
    if node.kind == "Gather":
        return given[1].size * max(given[0].size // max(given[0].shape[0], 1), 1)
    sizes = [one.shape for one in given if one is not None]
    try:
        return product(np.broadcast_shapes(*sizes))
    except ValueError:
        return sum(product(one) for one in sizes)


def _constant(building: Any, node: file.Node) -> np.ndarray:
    for name, dtype in (("value_int", "int64"), ("value_float", "float32"), ("value_ints", "int64"),
                        ("value_floats", "float32")):  # fmt: skip
        if name in node.attributes:
            return np.asarray(node.attributes[name], dtype)
    value = node.get("value")
    if not isinstance(value, np.ndarray):
        raise building.refusal("its value is no tensor of numbers")
    return value


def axes_of(node: file.Node, given: Any, rank: int) -> list[int] | None:
    """Axes of a node: an attribute before opset 13, an input since; None: not given."""
    axes = node.get("axes") if given is None else [int(one) for one in np.asarray(given).reshape(-1)]
    return None if axes is None else [positive(axis, rank) for axis in axes]


def _squeeze(node: file.Node, x: np.ndarray, axes: Any = None) -> np.ndarray:
    found = axes_of(node, axes, x.ndim)
    return np.squeeze(x, tuple(found) if found is not None else None)


def _unsqueeze(node: file.Node, x: np.ndarray, axes: Any = None) -> np.ndarray:
    count = len(node.get("axes") or ()) if axes is None else np.asarray(axes).size
    for axis in sorted(axes_of(node, axes, x.ndim + count) or ()):
        x = np.expand_dims(x, axis)
    return x


def ranges(node: file.Node, rank: int, given: Sequence[Any]) -> dict[int, slice]:
    """What a Slice takes of each axis that it names."""
    if given:
        starts, stops, *rest = (
            None if one is None else [one_ for one_ in np.asarray(one).reshape(-1)] for one in given
        )
    else:
        starts, stops, rest = node.get("starts"), node.get("ends"), [node.get("axes")]
    axes = rest[0] if rest and rest[0] is not None else range(len(starts or ()))
    steps = rest[1] if len(rest) > 1 and rest[1] is not None else [1] * len(starts or ())
    far = 2**31 - 2
    found = {}
    for start, stop, axis, step in zip(starts or (), stops or (), axes, steps, strict=True):
        start, stop, step = int(start), int(stop), int(step)
        end = None if (stop >= far if step > 0 else stop <= -far) else stop
        begin = None if (start >= far and step < 0) or (start == 0 and step > 0) else start
        found[positive(int(axis), rank)] = slice(begin, end, step)
    return found


def _slice(node: file.Node, x: np.ndarray, *given: Any) -> np.ndarray:
    parts = ranges(node, x.ndim, given)
    return x[tuple(parts.get(axis, slice(None)) for axis in range(x.ndim))]


def _reshape(node: file.Node, x: np.ndarray, shape: np.ndarray) -> np.ndarray:
    sizes = [x.shape[at] if size == 0 and not node.get("allowzero", 0) else int(size) for at, size in enumerate(shape)]
    return x.reshape(sizes)


def _reduced(function: Callable[..., Any]) -> Callable[..., Any]:
    def rule(node: file.Node, x: np.ndarray, axes: Any = None) -> Any:
        found = axes_of(node, axes, x.ndim)
        return function(x, axis=tuple(found) if found else None, keepdims=bool(node.get("keepdims", 1)))

    return rule


def _known(shape: Any) -> list[int]:
    """Sizes; what is to be repeated for each sample stays one, and is broadcast where it is used."""
    return [int(size) if isinstance(size, (int, np.integer)) else 1 for size in shape]


def _cast(node: file.Node, x: np.ndarray) -> np.ndarray:
    dtype = file.DTYPES.get(node.get("to"), "float32")
    if x.dtype == object:
        return x
    return x.astype("float32" if dtype in file.FLOATS else dtype)


def _divide(node: file.Node, a: Any, b: Any) -> Any:
    if a.dtype.kind in "iuO" and b.dtype.kind in "iuO":
        return a // b
    return a / b


def _split(node: file.Node, x: np.ndarray, sizes: Any = None) -> list[np.ndarray]:
    axis = node.get("axis", 0)
    wanted = node.get("split") if sizes is None else [int(one) for one in sizes]
    if wanted is None:
        return list(np.array_split(x, len(node.outputs), axis))
    return np.split(x, np.cumsum(wanted)[:-1], axis)


def _erf(node: file.Node, x: np.ndarray) -> np.ndarray:
    from engine import ops

    return np.asarray(ops.erf(x))


def _pad(node: file.Node, x: np.ndarray, widths: np.ndarray, value: Any = None, axes: Any = None) -> np.ndarray:
    half = len(widths) // 2
    pairs = [(0, 0)] * x.ndim
    for at, axis in enumerate(axes_of(node, axes, x.ndim) or range(half)):
        pairs[axis] = (int(widths[at]), int(widths[at + half]))
    mode = node.get("mode", "constant")
    if mode == "constant":
        return np.pad(x, pairs, constant_values=0 if value is None else np.asarray(value).item())
    return np.pad(x, pairs, mode)


FOLDS: dict[str, Callable[..., Any]] = {
    "Constant": lambda node: None,
    "Abs": lambda node, x: np.abs(x), "Add": lambda node, a, b: a + b, "And": lambda node, a, b: a & b, "Cast": _cast,
    "Ceil": lambda node, x: np.ceil(x), "Concat": lambda node, *xs: np.concatenate(xs, node.get("axis", 0)),
    "ConstantOfShape": lambda node, shape: np.full(_known(shape),
                                                   *node.get("value", np.zeros(1, "float32")).reshape(-1)[:1]),
    "Cos": lambda node, x: np.cos(x), "Div": _divide, "Equal": lambda node, a, b: a == b, "Erf": _erf,
    "Exp": lambda node, x: np.exp(x),
    "Expand": lambda node, x, shape: np.broadcast_to(x, np.broadcast_shapes(x.shape, _known(shape))),
    "Flatten": lambda node, x: x.reshape(int(np.prod(x.shape[: node.get("axis", 1)])), -1),
    "Floor": lambda node, x: np.floor(x),
    "Gather": lambda node, x, at: np.take(x, at.astype("int64"), node.get("axis", 0)),
    "Greater": lambda node, a, b: a > b, "Identity": lambda node, x: x, "Less": lambda node, a, b: a < b,
    "Log": lambda node, x: np.log(x), "MatMul": lambda node, a, b: a @ b,
    "Max": lambda node, *xs: functools.reduce(np.maximum, xs), "Min": lambda node, *xs: functools.reduce(np.minimum, xs),
    "Mod": lambda node, a, b: np.fmod(a, b) if node.get("fmod", 0) else a % b, "Mul": lambda node, a, b: a * b,
    "Neg": lambda node, x: -x, "Not": lambda node, x: ~x, "Or": lambda node, a, b: a | b, "Pad": _pad,
    "Pow": lambda node, a, b: np.power(a, b),
    "Range": lambda node, start, limit, step: np.arange(start.item(), limit.item(), step.item()).astype(start.dtype),
    "Reciprocal": lambda node, x: 1 / x, "ReduceMax": _reduced(np.max), "ReduceMean": _reduced(np.mean),
    "ReduceMin": _reduced(np.min), "ReduceProd": _reduced(np.prod), "ReduceSum": _reduced(np.sum), "Reshape": _reshape,
    "Shape": lambda node, x: of_shape(node, x.shape), "Sin": lambda node, x: np.sin(x),
    "Size": lambda node, x: of_shape(node, x.shape), "Slice": _slice, "Split": _split,
    "Sqrt": lambda node, x: np.sqrt(x), "Squeeze": _squeeze, "Sub": lambda node, a, b: a - b,
    "Trilu": lambda node, x, k=None: (np.triu if node.get("upper", 1) else np.tril)(x, 0 if k is None else int(k)),
    "Tile": lambda node, x, times: np.tile(x, [int(one) for one in times]),
    "Transpose": lambda node, x: np.transpose(x, node.get("perm")), "Unsqueeze": _unsqueeze,
    "Where": lambda node, where, a, b: np.where(where, a, b),
}  # fmt: skip
