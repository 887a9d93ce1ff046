"""Rows picked by index, their gradient, and one-hot vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import DTypeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops import gather_fast
from engine.ops.apply import apply, as_tensor
from engine.ops.elementwise import cast
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Sample, register


def _infer(attrs: Any, table: TensorType, ids: TensorType) -> tuple[TensorType, ...]:
    if dtypes.is_floating(ids.dtype) or ids.dtype == "bool":
        raise DTypeError("indices must be whole numbers", got=ids.dtype)
    return (TensorType((*ids.shape, *table.shape[1:]), table.dtype),)


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    table, ids = node.inputs
    return [apply(SCATTER_ADD, [cotangents[0], ids], Rows(table.shape[0]))[0], None]


TAKE = register(
    Op(
        name="take",
        infer=_infer,
        reference=lambda attrs, table, ids: (np.take(table, ids, axis=0, mode="wrap"),),
        samples=lambda rng: [
            Sample((rng.normal(size=(7, 3)), rng.integers(0, 7, (2, 5)))),
            Sample((rng.normal(size=(4,)), rng.integers(0, 4, (6,)))),
        ],
        vjp=_vjp,
        bytes=lambda attrs, table, ids: _infer(attrs, table, ids)[0].nbytes * 2 + ids.nbytes,
        # "wrap" counts negative ids from the end; ids that are out of range are refused before a run begins.
        fast=lambda attrs, ins, outs: gather_fast.take(ins, outs[0]),
    )
)


@dataclass(frozen=True)
class Rows:
    """Number of rows of the table that is made."""

    rows: int


def _scatter_infer(attrs: Rows, grads: TensorType, ids: TensorType) -> tuple[TensorType, ...]:
    return (TensorType((attrs.rows, *grads.shape[ids.rank :]), grads.dtype),)


def _scatter_add(attrs: Rows, grads: np.ndarray, ids: np.ndarray) -> tuple[np.ndarray, ...]:
    table = np.zeros((attrs.rows, *grads.shape[ids.ndim :]), grads.dtype)
    np.add.at(table, ids, grads)
    return (table,)


def _scatter_into(grads: np.ndarray, ids: np.ndarray, out: np.ndarray) -> None:
    out.fill(0)
    np.add.at(out, ids, grads)


SCATTER_ADD = register(
    Op(
        name="scatter_add",
        attrs=Rows,
        infer=_scatter_infer,
        reference=_scatter_add,
        samples=lambda rng: [
            Sample((rng.normal(size=(2, 5, 3)), rng.integers(0, 7, (2, 5))), Rows(7)),
            Sample((rng.normal(size=(6,)), rng.integers(0, 4, (6,))), Rows(4)),
        ],
        vjp=lambda graph, node, cotangents: [apply(TAKE, [cotangents[0], node.inputs[1]])[0], None],
        flops=lambda attrs, grads, ids: grads.size,
        fast=lambda attrs, ins, outs: gather_fast.scatter_add(ins, outs[0]) or NumpyKernel(_scatter_into),
    )
)


@dataclass(frozen=True)
class Classes:
    """Number of classes and dtype of one-hot vectors."""

    classes: int
    dtype: str = "float32"


def _one_hot(attrs: Classes, ids: np.ndarray) -> tuple[np.ndarray, ...]:
    return ((ids[..., None] == np.arange(attrs.classes)).astype(attrs.dtype),)


def _one_hot_fast(attrs: Classes, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    compiled = gather_fast.one_hot(ins[0], outs[0])
    if compiled is not None:
        return compiled
    classes = np.arange(attrs.classes, dtype=ins[0].dtype)  # of another type, NumPy would make copies

    def call(ids: np.ndarray, out: np.ndarray, hit: np.ndarray) -> None:
        np.equal(ids[..., None], classes, hit)
        np.copyto(out, hit)

    return NumpyKernel(call, scratch=(TensorType(outs[0].shape, "bool"),))


ONE_HOT = register(
    Op(
        name="one_hot",
        attrs=Classes,
        infer=lambda attrs, ids: (TensorType((*ids.shape, attrs.classes), attrs.dtype),),
        reference=_one_hot,
        samples=lambda rng: [
            Sample((rng.integers(-1, 6, (2, 3)),), Classes(5), differentiable=()),
            Sample((rng.integers(0, 5, 7).astype("int32"),), Classes(5), differentiable=()),
        ],
        fast=_one_hot_fast,
    )
)


def take(table: Any, ids: Any) -> Any:
    """Rows of `table` by index: (rows, …) and ids of any shape give ids.shape + (…). Negative ids count from the end."""
    return apply(TAKE, [as_tensor(table), as_tensor(ids)])[0]


def one_hot(ids: Any, classes: int, dtype: str = "float32") -> Any:
    """Vectors of zeros with a one at the id; an id out of range gives zeros only."""
    ids = as_tensor(ids)
    if dtypes.is_floating(dtypes.canonical(ids.dtype)):
        ids = cast(ids, "int64")
    return apply(ONE_HOT, [ids], Classes(int(classes), dtypes.canonical(dtype)))[0]


def scatter_add(grads: Any, ids: Any, rows: int) -> Any:
    """Rows summed into a table of zeros at their ids: the transpose of `take`."""
    return apply(SCATTER_ADD, [as_tensor(grads), as_tensor(ids)], Rows(shapes.product((rows,))))[0]
