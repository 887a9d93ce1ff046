"""Matrix products, batched by NumPy's rule, with either operand transposed on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import ShapeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.elementwise import multiply, sum_to
from engine.ops.gemm import batched_kernel, gemm_kernel
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Sample, register
from engine.ops.shaping import reshape


@dataclass(frozen=True)
class Transposed:
    """Which operands are read with their last two axes exchanged."""

    a: bool = False
    b: bool = False


def _turn(x: Any, turned: bool) -> Any:
    return np.swapaxes(x, -1, -2) if turned else x


def _sides(attrs: Transposed, a: TensorType, b: TensorType) -> tuple[Any, Any, Any, Any]:
    m, k = (a.shape[-1], a.shape[-2]) if attrs.a else a.shape[-2:]
    k2, n = (b.shape[-1], b.shape[-2]) if attrs.b else b.shape[-2:]
    return m, k, k2, n


def _infer(attrs: Transposed, a: TensorType, b: TensorType) -> tuple[TensorType, ...]:
    if a.rank < 2 or b.rank < 2:
        raise ShapeError("matmul takes matrices", expected="rank 2 or more", got=f"{a} and {b}")
    m, k, k2, n = _sides(attrs, a, b)
    if isinstance(k, int) and isinstance(k2, int) and k != k2:
        raise ShapeError("inner sizes differ", expected=f"{k} rows on the right", got=f"{a} and {b}", code="matmul")
    lead = shapes.broadcast(a.shape[:-2], b.shape[:-2]) if a.rank > 2 or b.rank > 2 else ()
    return (TensorType((*lead, m, n), dtypes.promote(a.dtype, b.dtype)),)


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    g, (a, b), t = cotangents[0], node.inputs, node.attrs
    grad_a = matmul(b, g, t.b, True) if t.a else matmul(g, b, False, not t.b)
    grad_b = matmul(g, a, True, t.a) if t.b else matmul(a, g, not t.a, False)
    return [sum_to(grad_a, a.shape), sum_to(grad_b, b.shape)]


def _flops(attrs: Transposed, a: TensorType, b: TensorType) -> shapes.Size:
    _, k, _, _ = _sides(attrs, a, b)
    return _infer(attrs, a, b)[0].size * k * 2


def _samples(rng: np.random.Generator) -> list[Sample]:
    found = []
    for ta in (False, True):
        for tb in (False, True):
            a, b = rng.normal(size=(3, 4)), rng.normal(size=(4, 5))
            found.append(Sample((_turn(a, ta).copy(), _turn(b, tb).copy()), Transposed(ta, tb)))
    found.append(Sample((rng.normal(size=(2, 3, 4)), rng.normal(size=(4, 5))), Transposed()))
    for turned in (Transposed(), Transposed(True, False), Transposed(False, True)):
        a, b = rng.normal(size=(2, 3, 17, 9)), rng.normal(size=(2, 3, 9, 35))
        found.append(Sample((_turn(a, turned.a).copy(), _turn(b, turned.b).copy()), turned))
    found.append(Sample((rng.normal(size=(5, 4)), rng.normal(size=(3, 4, 6))), Transposed()))
    found.append(Sample((rng.normal(size=(2, 1, 3, 4)), rng.normal(size=(3, 5, 4))), Transposed(False, True)))
    return found


def _scaled(attrs: Transposed, b: Any, factors: Any) -> Any:
    return multiply(b, reshape(factors, (-1, 1)) if attrs.b else factors)


def _fast(attrs: Transposed, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    if len({t.dtype for t in (*ins, *outs)}) > 1:
        return None
    return gemm_kernel(attrs, ins, outs) or batched_kernel(attrs, ins, outs) or _MatmulKernel(attrs)


class _MatmulKernel(NumpyKernel):
    """BLAS through `np.matmul`; transposed operands are views made when the kernel is bound."""

    def __init__(self, attrs: Transposed):
        super().__init__(np.matmul)
        self.attrs = attrs

    def bind(self, inputs: Any, outputs: Any, scratch: Any, pool: Any) -> Any:
        a, b, out = _turn(inputs[0], self.attrs.a), _turn(inputs[1], self.attrs.b), outputs[0]
        product = np.matmul
        return lambda: product(a, b, out)


MATMUL = register(
    Op(
        name="matmul",
        attrs=Transposed,
        infer=_infer,
        reference=lambda attrs, a, b: (np.matmul(_turn(a, attrs.a), _turn(b, attrs.b)),),
        samples=_samples,
        vjp=_vjp,
        flops=_flops,
        products=True,
        fast=_fast,
        scaled=_scaled,
        saves="inputs",
    )
)


def matmul(a: Any, b: Any, transpose_a: bool = False, transpose_b: bool = False) -> Any:
    """Product of matrices, (…, m, k) by (…, k, n); leading axes broadcast."""
    return apply(MATMUL, [as_tensor(a), as_tensor(b)], Transposed(transpose_a, transpose_b))[0]


def dot_last(x: Any, kernel: Any) -> Any:
    """Product over the last axis of `x` with a (k, n) kernel: (…, k) to (…, n), as one matrix product."""
    x, kernel = as_tensor(x), as_tensor(kernel)
    if len(x.shape) == 2:
        return matmul(x, kernel)
    rows = reshape(x, (-1, x.shape[-1]))
    return reshape(matmul(rows, kernel), (*x.shape[:-1], kernel.shape[-1]))
