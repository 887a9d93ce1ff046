"""The op that runs an elementwise expression. Passes make it; nobody calls it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import Node, TensorType
from engine.ops.fused.expression import Expression, Instruction
from engine.ops.fused.lowering import LOWERINGS, TRUTHS
from engine.ops.kernels.cache import available
from engine.ops.kernels.crew import spread
from engine.ops.op import Op, Pool, Sample, register, registered

# From this much work on, a thread that is awake may take part, and one that sleeps is worth waking.
SHARD_WORK, WAKING_WORK = 1 << 16, 1 << 19


def can_fuse(node: Node) -> bool:
    """Whether a node can be part of an expression: an elementwise op with a lowering, on float32 and bool."""
    if node.op.name not in LOWERINGS or len(node.outputs) != 1 or not is_known(node.output.shape):
        return False
    if node.output.dtype not in ("float32", "bool"):
        return False
    wanted = TRUTHS.get(node.op.name, "f" * len(node.inputs))
    for value, letter in zip(node.inputs, wanted, strict=True):
        truth = value.dtype == "bool"
        if node.op.name == "cast":
            if value.dtype not in ("float32", "bool"):
                return False
        elif truth != (letter == "b") or (not truth and value.dtype != "float32"):
            return False
    return True


def _infer(attrs: Expression, *types: TensorType) -> tuple[TensorType, ...]:
    double = any(type.dtype == "float64" for type in types)
    return tuple(
        TensorType(attrs.shape, "float64" if double and attrs.code[out].dtype == "float32" else attrs.code[out].dtype)
        for out in attrs.outputs
    )


def _reference(attrs: Expression, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    ops = registered()
    values: list[np.ndarray] = list(arrays)
    floats = [array.dtype for array in arrays if array.dtype.kind == "f"] or [np.dtype("float32")]
    for one in attrs.code:
        if one.op == "literal":
            values.append(np.asarray(one.attrs, floats[0]))
        else:
            values.append(np.asarray(ops[one.op].reference(one.attrs, *(values[k] for k in one.operands))[0]))
    count = len(arrays)
    return tuple(np.broadcast_to(values[count + out], attrs.shape) for out in attrs.outputs)


class FusedKernel:
    """Machine code of an expression, its rows spread over the pool's threads where there is enough work."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, expression: Expression):
        self.expression = expression

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        from engine.ops.fused.machine import bind

        work = outputs[0].size * (len(self.expression.code) + 2)
        parts = pool.threads if work >= SHARD_WORK else 1
        function, shards = bind(self.expression, inputs, outputs, parts)
        return spread(
            pool, [[(function, words)] for words in shards], keep=(inputs, outputs), wakes=work >= WAKING_WORK
        )


def _fast(attrs: Expression, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FusedKernel | None:
    if not available() or any(t.dtype not in ("float32", "bool") for t in ins):
        return None
    return FusedKernel(attrs)


def _samples(rng: np.random.Generator) -> list[Sample]:
    from engine.ops.elementwise import Bounds

    def one(op: str, *operands: int, attrs: Any = None, dtype: str = "float32") -> Instruction:
        return Instruction(op, operands, attrs, dtype)

    found = []
    for shape in ((3, 5), (4, 33), (2, 3, 16)):
        x, row = rng.normal(size=shape), rng.normal(size=shape[-1:])
        column = rng.normal(size=(*shape[:-1], 1))
        chain = (one("add", 0, 1), one("tanh", 4), one("multiply", 5, 2), one("literal", attrs=0.5), one("add", 6, 7))
        found.append(
            Sample(
                (x, row, column, np.asarray(0.3)),
                Expression(shape, ("full", "row", "column", "scalar"), shape[-1], ("float32",) * 4, chain, (1, 4)),
            )
        )
        truths = (
            one("greater", 0, 1, dtype="bool"),
            one("logical_not", 2, dtype="bool"),
            one("where", 3, 0, 1),
            one("clip", 4, attrs=Bounds(-0.5, 0.75)),
        )
        found.append(
            Sample((x, rng.normal(size=shape)), Expression(shape, ("full",) * 2, 0, ("float32",) * 2, truths, (1, 3)))
        )
    return found


def _flops(attrs: Expression, *types: TensorType) -> Any:
    return TensorType(attrs.shape).size * sum(one.op != "literal" for one in attrs.code)


FUSED = register(
    Op(
        name="fused",
        attrs=Expression,
        infer=_infer,
        reference=_reference,
        samples=_samples,
        flops=_flops,
        fast=_fast,
        inplace=tuple(range(24)),
    )
)
