"""Matrices factorised, inverted and solved with, the last two axes being rows and columns; NumPy (LAPACK) computes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ParameterError, ShapeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.arranging import tril
from engine.ops.elementwise import add, multiply, negate, sum_to
from engine.ops.matmul import matmul
from engine.ops.op import Op, Sample, register
from engine.ops.shaping import expand_dims, reshape, squeeze, transpose


def _turned(x: Any) -> Any:
    """Rows and columns exchanged."""
    rank = len(x.shape)
    return transpose(x, [*range(rank - 2), rank - 1, rank - 2])


def _square(x: TensorType) -> None:
    if x.rank < 2 or x.shape[-1] != x.shape[-2]:
        raise ShapeError("takes square matrices", expected="(…, n, n)", got=shapes.text(x.shape))


def _same(attrs: Any, x: TensorType) -> tuple[TensorType, ...]:
    _square(x)
    return (x,)


def _number(attrs: Any, x: TensorType) -> tuple[TensorType, ...]:
    _square(x)
    return (TensorType(x.shape[:-2], x.dtype),)


def _solution(attrs: Any, a: TensorType, b: TensorType) -> tuple[TensorType, ...]:
    _square(a)
    if b.rank < 2 or b.shape[-2] != a.shape[-1]:
        raise ShapeError("the right side has another number of rows", expected=shapes.text(a.shape[-1:]),
                         got=shapes.text(b.shape))  # fmt: skip
    return (TensorType((*shapes.broadcast(a.shape[:-2], b.shape[:-2]), *b.shape[-2:]), b.dtype),)


def _cholesky(x: np.ndarray) -> np.ndarray:
    try:
        return np.linalg.cholesky(x)
    except np.linalg.LinAlgError:
        raise ParameterError("the matrix has no Cholesky factor", where="cholesky", expected="a positive definite matrix",
                             got="another", mend="add a small number to its diagonal") from None  # fmt: skip


def _inverse(x: np.ndarray) -> np.ndarray:
    try:
        return np.linalg.inv(x)
    except np.linalg.LinAlgError:
        raise _singular("inv") from None


def _solve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    try:
        return np.linalg.solve(a, b)
    except np.linalg.LinAlgError:
        raise _singular("solve") from None


def _singular(where: str) -> ParameterError:
    return ParameterError("the matrix has no inverse", where=where, expected="one whose rows are independent",
                          got="a singular one")  # fmt: skip


def _inverse_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    turned = _turned(node.output)
    return [negate(matmul(matmul(turned, cotangents[0]), turned))]


def _det_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    factor = expand_dims(expand_dims(multiply(cotangents[0], node.output), -1), -1)
    return [multiply(_turned(inv(node.inputs[0])), factor)]


def _cholesky_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    # Murray, "Differentiation of the Cholesky decomposition" (2016), eq. 9; symmetric, as the input is.
    factor = node.output
    inner = tril(matmul(_turned(factor), cotangents[0]))
    size = int(factor.shape[-1])
    inner = multiply(inner, np.asarray(1 - 0.5 * np.eye(size), str(factor.dtype)))
    back = inv(factor)
    found = matmul(matmul(_turned(back), inner), back)
    return [multiply(add(found, _turned(found)), 0.5)]


def _solve_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    a, b = node.inputs
    right = apply(SOLVE, [_turned(a), cotangents[0]])[0]
    left = negate(matmul(right, _turned(node.output)))
    return [sum_to(left, a.shape), sum_to(right, b.shape)]


def _regular(rng: np.random.Generator) -> list[Sample]:
    """Matrices well away from singular ones."""
    return [Sample((rng.normal(size=shape) + 3 * np.eye(shape[-1]),)) for shape in ((3, 3), (2, 4, 4))]


def _definite(rng: np.random.Generator) -> list[Sample]:
    made = [one.arrays[0] for one in _regular(rng)]
    return [Sample((x @ np.swapaxes(x, -1, -2),), differentiable=()) for x in made]


INV = register(
    Op(name="inv", infer=_same, reference=lambda attrs, x: (_inverse(x),), samples=_regular, vjp=_inverse_vjp,
       flops=lambda attrs, x: 2 * x.size * x.shape[-1])
)  # fmt: skip
DET = register(
    Op(name="det", infer=_number, reference=lambda attrs, x: (np.asarray(np.linalg.det(x)),), samples=_regular,
       vjp=_det_vjp, flops=lambda attrs, x: x.size * x.shape[-1])
)  # fmt: skip
# Differences in one element leave the symmetric matrices, where alone the gradient holds: its test stands by itself.
CHOLESKY = register(
    Op(name="cholesky", infer=_same, reference=lambda attrs, x: (_cholesky(x),), samples=_definite,
       vjp=_cholesky_vjp, flops=lambda attrs, x: x.size * x.shape[-1])
)  # fmt: skip
SOLVE = register(
    Op(
        name="solve",
        infer=_solution,
        reference=lambda attrs, a, b: (_solve(a, b),),
        samples=lambda rng: [
            Sample((one.arrays[0], rng.normal(size=(*one.arrays[0].shape[:-1], 2)))) for one in _regular(rng)
        ],
        vjp=_solve_vjp,
        flops=lambda attrs, a, b: 2 * a.size * a.shape[-1],
    )
)


def inv(x: Any) -> Any:
    """Inverses of square matrices, (…, n, n)."""
    return apply(INV, [as_tensor(x)])[0]


def det(x: Any) -> Any:
    """Determinants of square matrices: (…, n, n) gives (…)."""
    return apply(DET, [as_tensor(x)])[0]


def cholesky(x: Any, upper: bool = False) -> Any:
    """L with L Lᵀ = x of symmetric positive definite matrices (`upper`: its transpose).

    Raises:
        ParameterError: a matrix is not positive definite.
    """
    found = apply(CHOLESKY, [as_tensor(x)])[0]
    return _turned(found) if upper else found


def solve(a: Any, b: Any) -> Any:
    """x with a x = b: (…, n, n) and (…, n, k), or (…, n) for one vector each."""
    a, b = as_tensor(a), as_tensor(b)
    if len(b.shape) == len(a.shape) - 1:
        return squeeze(apply(SOLVE, [a, reshape(b, (*b.shape, 1))])[0], -1)
    return apply(SOLVE, [a, b])[0]


__all__ = ["cholesky", "det", "inv", "solve"]
