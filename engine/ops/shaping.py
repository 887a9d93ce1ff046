"""Primitives that move elements and compute none: reshape, transpose, broadcast, concatenate, slice, pad, pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import ShapeError
from engine.core.shapes import Shape, Size
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.move_fast import MoveKernel
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Pool, Sample, register


@dataclass(frozen=True)
class ToShape:
    shape: Shape


def _reshape_infer(attrs: ToShape, x: TensorType) -> tuple[TensorType, ...]:
    if x.size != shapes.product(attrs.shape):
        raise ShapeError(
            "cannot reshape",
            expected=f"a shape of {x.size} elements",
            got=f"{shapes.text(x.shape)} to {shapes.text(attrs.shape)}",
        )
    return (TensorType(attrs.shape, x.dtype),)


RESHAPE = register(
    Op(
        name="reshape",
        attrs=ToShape,
        infer=_reshape_infer,
        reference=lambda attrs, x: (x.reshape(attrs.shape),),
        samples=lambda rng: [
            Sample((rng.normal(size=(2, 6)),), ToShape(shape)) for shape in ((3, 4), (12,), (1, 2, 2, 3))
        ],
        vjp=lambda graph, node, cotangents: [reshape(cotangents[0], node.inputs[0].shape)],
        bytes=lambda attrs, x: 0,
        view=True,
    )
)


@dataclass(frozen=True)
class Permutation:
    axes: tuple[int, ...]


def _transpose_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    return [transpose(cotangents[0], tuple(int(a) for a in np.argsort(node.attrs.axes)))]


TRANSPOSE = register(
    Op(
        name="transpose",
        attrs=Permutation,
        infer=lambda attrs, x: (TensorType(tuple(x.shape[axis] for axis in attrs.axes), x.dtype),),
        reference=lambda attrs, x: (x.transpose(attrs.axes),),
        samples=lambda rng: [
            Sample((rng.normal(size=(2, 3, 4)),), Permutation(axes)) for axes in ((2, 0, 1), (0, 2, 1), (0, 1, 2))
        ],
        vjp=_transpose_vjp,
        fast=lambda attrs, ins, outs: MoveKernel(
            lambda x, out: [(x.transpose(attrs.axes), out)], lambda x, out: np.copyto(out, x.transpose(attrs.axes))
        ),
    )
)


def _broadcast_infer(attrs: ToShape, x: TensorType) -> tuple[TensorType, ...]:
    if shapes.broadcast(x.shape, attrs.shape) != attrs.shape:
        raise ShapeError("cannot broadcast", expected=shapes.text(attrs.shape), got=shapes.text(x.shape))
    return (TensorType(attrs.shape, x.dtype),)


def _broadcast_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    from engine.ops.elementwise import sum_to

    return [sum_to(cotangents[0], node.inputs[0].shape)]


BROADCAST = register(
    Op(
        name="broadcast_to",
        attrs=ToShape,
        infer=_broadcast_infer,
        reference=lambda attrs, x: (np.broadcast_to(x, attrs.shape),),
        samples=lambda rng: [
            Sample((rng.normal(size=shape),), ToShape((2, 3, 4))) for shape in ((3, 1), (1, 1, 4), (), (2, 3, 4))
        ],
        vjp=_broadcast_vjp,
        fast=lambda attrs, ins, outs: MoveKernel(
            lambda x, out: [(np.broadcast_to(x, out.shape), out)], lambda x, out: np.copyto(out, x)
        ),
    )
)


@dataclass(frozen=True)
class Axis:
    axis: int


def _concatenate_infer(attrs: Axis, *types: TensorType) -> tuple[TensorType, ...]:
    first = types[0]
    total: Size = 0
    for type in types:
        same = type.rank == first.rank and all(
            mine == theirs or not isinstance(mine, int) or not isinstance(theirs, int)
            for axis, (mine, theirs) in enumerate(zip(type.shape, first.shape, strict=False))
            if axis != attrs.axis
        )
        if not same:
            raise ShapeError(
                "cannot concatenate",
                expected=f"equal sizes on every axis but {attrs.axis}",
                got=" and ".join(shapes.text(t.shape) for t in types),
                code="merge_shapes",
            )
        total = total + type.shape[attrs.axis]
    shape = (*first.shape[: attrs.axis], total, *first.shape[attrs.axis + 1 :])
    return (TensorType(shape, dtypes.promote(*(t.dtype for t in types))),)


def _concatenate_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    grads, start = [], 0
    for value in node.inputs:
        size = value.shape[node.attrs.axis]
        grads.append(slice_axis(cotangents[0], node.attrs.axis, start, start + size))
        start += size
    return grads


def _concatenate_fast(attrs: Axis, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> MoveKernel:
    def views(*arrays: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        *parts, out = arrays
        edges = np.cumsum([part.shape[attrs.axis] for part in parts])[:-1]
        return list(zip(parts, np.split(out, edges, attrs.axis), strict=True))

    return MoveKernel(views, lambda *arrays: np.concatenate(arrays[:-1], attrs.axis, arrays[-1]))


CONCATENATE = register(
    Op(
        name="concatenate",
        attrs=Axis,
        infer=_concatenate_infer,
        reference=lambda attrs, *arrays: (np.concatenate(arrays, attrs.axis),),
        samples=lambda rng: [
            Sample((rng.normal(size=(2, 3, 4)), rng.normal(size=(2, 1, 4)), rng.normal(size=(2, 2, 4))), Axis(1)),
            Sample((rng.normal(size=(2, 3)), rng.normal(size=(4, 3))), Axis(0)),
        ],
        vjp=_concatenate_vjp,
        fast=_concatenate_fast,
    )
)


@dataclass(frozen=True)
class Slices:
    """For each axis (start, stop, step), as NumPy takes them; stop is None to run to the end (or, going back, start)."""

    ranges: tuple[tuple[int, int | None, int], ...]

    def index(self) -> tuple[slice, ...]:
        return tuple(slice(*one) for one in self.ranges)


def _slice_size(size: Size, one: tuple[int, int | None, int]) -> Size:
    if isinstance(size, int):
        return len(range(*slice(*one).indices(size)))
    start, stop, step = one
    if stop is None and start in (0, -1) and abs(step) == 1:
        return size
    if stop is not None and step == 1 and start >= 0 and stop >= 0:
        return stop - start
    return (size - start) // abs(step) if step > 0 else size


def _slice_into(attrs: Slices) -> MoveKernel:
    at = attrs.index()
    return MoveKernel(lambda x, out: [(x[at], out)], lambda x, out: np.copyto(out, x[at]))


SLICE = register(
    Op(
        name="slice",
        attrs=Slices,
        infer=lambda attrs, x: (
            TensorType(tuple(_slice_size(size, one) for size, one in zip(x.shape, attrs.ranges, strict=True)), x.dtype),
        ),
        reference=lambda attrs, x: (x[attrs.index()],),
        samples=lambda rng: [
            Sample((rng.normal(size=(5, 6)),), Slices(ranges))
            for ranges in (
                ((1, 4, 1), (0, None, 1)),
                ((0, None, 2), (5, None, -1)),
                ((-1, None, -1), (1, 6, 3)),
                ((2, 3, 1), (0, 0, 1)),
            )
        ],
        vjp=lambda graph, node, cotangents: [
            apply(SLICE_GRADIENT, [cotangents[0]], SliceGradient(node.attrs.ranges, node.inputs[0].shape))[0]
        ],
        fast=lambda attrs, ins, outs: _slice_into(attrs),
    )
)


@dataclass(frozen=True)
class SliceGradient(Slices):
    shape: Shape = ()


def _slice_gradient(attrs: SliceGradient, g: np.ndarray) -> tuple[np.ndarray, ...]:
    x = np.zeros(attrs.shape, g.dtype)
    x[attrs.index()] = g
    return (x,)


class _SliceGradientKernel:
    """Zeros, and what is there in the slice."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, attrs: SliceGradient):
        self.at = attrs.index()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        return in_turn([clearing(outputs[0]), copying(outputs[0][self.at], inputs[0])])


SLICE_GRADIENT = register(
    Op(
        name="slice_gradient",
        attrs=SliceGradient,
        infer=lambda attrs, g: (TensorType(attrs.shape, g.dtype),),
        reference=_slice_gradient,
        samples=lambda rng: [Sample((rng.normal(size=(3, 3)),), SliceGradient(((1, 4, 1), (0, None, 2)), (5, 6)))],
        vjp=lambda graph, node, cotangents: [apply(SLICE, [cotangents[0]], Slices(node.attrs.ranges))[0]],
        fast=lambda attrs, ins, outs: _SliceGradientKernel(attrs),
    )
)


@dataclass(frozen=True)
class Padding:
    """For each axis (before, after), and the constant to fill with."""

    widths: tuple[tuple[int, int], ...]
    value: float = 0.0


def _pad_fast(attrs: Padding, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> NumpyKernel:
    inner = tuple(slice(before, before + size) for (before, _), size in zip(attrs.widths, ins[0].shape, strict=True))

    def call(x: np.ndarray, out: np.ndarray) -> None:
        out.fill(attrs.value)
        out[inner] = x

    return NumpyKernel(call)


def _pad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    ranges = tuple(
        (before, before + size, 1) if before or after else (0, None, 1)
        for (before, after), size in zip(node.attrs.widths, node.inputs[0].shape, strict=True)
    )
    return [apply(SLICE, [cotangents[0]], Slices(ranges))[0]]


PAD = register(
    Op(
        name="pad",
        attrs=Padding,
        infer=lambda attrs, x: (
            TensorType(tuple(b + size + a for (b, a), size in zip(attrs.widths, x.shape, strict=True)), x.dtype),
        ),
        reference=lambda attrs, x: (np.pad(x, attrs.widths, constant_values=attrs.value),),
        samples=lambda rng: [Sample((rng.normal(size=(2, 3)),), Padding(((1, 2), (0, 1)), value)) for value in (0, 2)],
        vjp=_pad_vjp,
        fast=_pad_fast,
    )
)

COPY = register(
    Op(
        name="copy",
        infer=lambda attrs, x: (x,),
        reference=lambda attrs, x: (x.copy(),),
        samples=lambda rng: [Sample((rng.normal(size=(2, 3)),))],
        vjp=lambda graph, node, cotangents: [cotangents[0]],
        fast=lambda attrs, ins, outs: NumpyKernel(lambda x, out: np.copyto(out, x)),
    )
)

# --- flat storage ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Window:
    """`shape` elements of a flat array, from element `offset` on."""

    offset: int
    shape: tuple[int, ...]


def _window(attrs: Window, flat: np.ndarray) -> tuple[np.ndarray, ...]:
    size = int(np.prod(attrs.shape, dtype=np.int64))
    return (flat[attrs.offset : attrs.offset + size].reshape(attrs.shape),)


def _window_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    start, size = node.attrs.offset, shapes.product(node.attrs.shape)
    flat = reshape(cotangents[0], (size,))
    total = node.inputs[0].shape[0]
    return [apply(SLICE_GRADIENT, [flat], SliceGradient(((start, start + size, 1),), (total,)))[0]]


WINDOW = register(
    Op(
        name="window",
        attrs=Window,
        infer=lambda attrs, flat: (TensorType(attrs.shape, flat.dtype),),
        reference=_window,
        samples=lambda rng: [
            Sample((rng.normal(size=(12,)),), Window(2, (2, 3))),
            Sample((rng.normal(size=3),), Window(1, ())),
        ],
        vjp=_window_vjp,
        bytes=lambda attrs, flat: 0,
        view=True,
    )
)


def _pack_infer(attrs: Any, *types: TensorType) -> tuple[TensorType, ...]:
    total: Size = 0
    for type in types:
        total = total + type.size
    return (TensorType((total,), types[0].dtype),)


def _pack_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    grads, start = [], 0
    for value in node.inputs:
        grads.append(apply(WINDOW, [cotangents[0]], Window(start, value.shape))[0])
        start += value.type.size
    return grads


class _PackKernel:
    """Copies what is not yet in its place: the memory plan puts most parts there from the start."""

    scratch: tuple[TensorType, ...] = ()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        copies, start = [], 0
        for part in inputs:
            target = outputs[0][start : start + part.size]
            if part.size and part.ctypes.data != target.ctypes.data:
                copies.append(copying(target, part.reshape(-1)))
            start += part.size
        return in_turn(copies)


PACK = register(
    Op(
        name="pack",
        infer=_pack_infer,
        reference=lambda attrs, *arrays: (np.concatenate([array.reshape(-1) for array in arrays]),),
        samples=lambda rng: [Sample((rng.normal(size=(2, 3)), rng.normal(size=()), rng.normal(size=(4,))))],
        vjp=_pack_vjp,
        fast=lambda attrs, ins, outs: _PackKernel(),
    )
)


# --- the functions ---------------------------------------------------------------------------------------------------


def reshape(x: Any, newshape: Sequence[Size]) -> Any:
    """`x` in another shape of as many elements; one size may be -1."""
    x = as_tensor(x)
    target = list(newshape)
    wild = [axis for axis, size in enumerate(target) if isinstance(size, int) and size == -1]
    if wild:
        known = shapes.product(size for size in target if not (isinstance(size, int) and size == -1))
        if known == 0:
            raise ShapeError("cannot infer a size beside a size of 0", got=shapes.text(tuple(target)))
        target[wild[0]] = shapes.product(x.shape) // known
    if tuple(target) == tuple(x.shape):
        return x
    return apply(RESHAPE, [x], ToShape(tuple(target)))[0]


def transpose(x: Any, axes: Sequence[int] | None = None) -> Any:
    """Axes in another order; reversed without `axes`."""
    x = as_tensor(x)
    rank = len(x.shape)
    order = tuple(reversed(range(rank))) if axes is None else tuple(shapes.axis_index(a, rank) for a in axes)
    return x if order == tuple(range(rank)) else apply(TRANSPOSE, [x], Permutation(order))[0]


def broadcast_to(x: Any, shape: Sequence[Size]) -> Any:
    """`x` repeated to `shape` by NumPy's rule."""
    x = as_tensor(x)
    return x if tuple(x.shape) == tuple(shape) else apply(BROADCAST, [x], ToShape(tuple(shape)))[0]


def concatenate(tensors: Sequence[Any], axis: int = -1) -> Any:
    """Tensors joined along one axis."""
    tensors = [as_tensor(tensor) for tensor in tensors]
    return apply(CONCATENATE, tensors, Axis(shapes.axis_index(axis, len(tensors[0].shape))))[0]


def stack(tensors: Sequence[Any], axis: int = 0) -> Any:
    """Tensors joined along a new axis."""
    tensors = [expand_dims(tensor, axis) for tensor in tensors]
    return concatenate(tensors, axis)


def expand_dims(x: Any, axis: int) -> Any:
    """`x` with a new axis of size 1 at `axis`."""
    x = as_tensor(x)
    at = shapes.axis_index(axis, len(x.shape) + 1)
    return reshape(x, (*x.shape[:at], 1, *x.shape[at:]))


def squeeze(x: Any, axis: int | None = None) -> Any:
    """`x` without an axis of size 1; None: without all of them."""
    x = as_tensor(x)
    if axis is None:
        return reshape(x, [size for size in x.shape if size != 1])
    at = shapes.axis_index(axis, len(x.shape))
    if x.shape[at] != 1:
        raise ShapeError("cannot squeeze", expected=f"size 1 on axis {axis}", got=shapes.text(tuple(x.shape)))
    return reshape(x, (*x.shape[:at], *x.shape[at + 1 :]))


def slice_axis(x: Any, axis: int, start: int, stop: int | None, step: int = 1) -> Any:
    """Elements `start:stop:step` along one axis."""
    x = as_tensor(x)
    at = shapes.axis_index(axis, len(x.shape))
    ranges = [(0, None, 1)] * len(x.shape)
    ranges[at] = (start, stop, step)
    return apply(SLICE, [x], Slices(tuple(ranges)))[0]


def reverse(x: Any, axis: int) -> Any:
    """Elements along one axis in the opposite order."""
    return slice_axis(x, axis, -1, None, -1)


def pad(x: Any, widths: Sequence[Sequence[int]], value: float = 0.0) -> Any:
    """`x` with `(before, after)` elements of `value` added on each axis."""
    x = as_tensor(x)
    pairs = tuple((int(before), int(after)) for before, after in widths)
    return x if not any(map(any, pairs)) else apply(PAD, [x], Padding(pairs, float(value)))[0]


def window(flat: Any, offset: int, shape: Sequence[int]) -> Any:
    """A part of a flat array as an array of `shape`, sharing its memory."""
    return apply(WINDOW, [flat], Window(int(offset), tuple(shape)))[0]


def pack(tensors: Sequence[Any]) -> Any:
    """All elements of several tensors, one after another, in one flat array."""
    return apply(PACK, list(tensors))[0]
