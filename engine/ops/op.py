"""What a primitive is: one declaration, in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from engine.core.shapes import Size
from engine.ir.graph import Graph, Node, TensorType, Value


class Pool(Protocol):
    """The threads that a kernel may spread its work over."""

    threads: int

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        """Call `function(*shard)` for each shard, the caller taking part; returns when all are done."""
        ...


class FastKernel(Protocol):
    """A quick way to compute an op for given types, made by `Op.fast`."""

    scratch: tuple[TensorType, ...]

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        """A call without arguments that reads `inputs` and writes `outputs`. It allocates and decides nothing."""
        ...


@dataclass(frozen=True)
class Sample:
    """One example for the tests: arrays that go in, attributes, and which inputs are differentiable."""

    arrays: tuple[np.ndarray, ...]
    attrs: Any = None
    differentiable: tuple[int, ...] | None = None  # None: every floating input
    tolerance: float = 1e-6
    note: str = ""


@dataclass(frozen=True, eq=False)
class Op:
    """A primitive operation.

    Attributes:
        name: unique.
        infer: `(attrs, *types) -> types of the outputs`. The only shape and dtype rule; raises `ShapeError`.
        reference: `(attrs, *arrays) -> arrays`: plain NumPy, obvious rather than quick, any float dtype.
        samples: `(rng) -> [Sample, …]`, covering what the op can do.
        vjp: `(graph, node, cotangents) -> cotangent of each input, or None`. Emits ops, computes nothing. A cotangent
            is None where nothing flows back. Without a vjp, no gradient passes.
        attrs: the frozen dataclass of the attributes, normalised; None for none.
        flops: `(attrs, *types) -> additions and multiplications`, from types alone.
        bytes: `(attrs, *types) -> bytes read and written`; the default counts inputs and outputs once.
        fast: `(attrs, in_types, out_types) -> FastKernel | None`.
        inplace: indices of inputs whose buffer an output may take over (the kernel reads an element before it writes it).
        view: the first output shares the memory of the first input (reshape): no kernel is called.
        elementwise: an element of the output depends on the inputs' elements at its place, inputs being stretched to it.
        products: whether it sums products, as matrix products and convolutions do: its flops are multiply-adds, two each.
        recurrent: whether it goes through time step by step, so that its products are as small as the batch.
        pure: calling it twice gives the same; False for random numbers, which are never merged or folded.
        scaled: `(attrs, weights, factors) -> weights`: what the second input must be, for the channels of the output (its
            last axis) to come out multiplied by a vector of factors. Emits ops.
        epilogues: `(attrs, activation) -> (op, attrs) | None`: the op that also adds a bias (its last input) and applies
            "linear" or an activation's op.
    """

    name: str
    infer: Callable[..., tuple[TensorType, ...]]
    reference: Callable[..., tuple[np.ndarray, ...]]
    samples: Callable[[np.random.Generator], list[Sample]]
    vjp: Callable[[Graph, Node, Sequence[Value | None]], list[Value | None]] | None = None
    attrs: type | None = None
    flops: Callable[..., Size] = lambda attrs, *types: 0
    bytes: Callable[..., Size] | None = None
    fast: Callable[[Any, Sequence[TensorType], Sequence[TensorType]], FastKernel | None] | None = None
    inplace: tuple[int, ...] = ()
    view: bool = False
    pure: bool = True
    elementwise: bool = False
    products: bool = False
    recurrent: bool = False
    saves: str = ""  # what backward reads, in words ("inputs", "output", "nothing")
    scaled: Callable[[Any, Any, Any], Any] | None = field(default=None, repr=False)
    epilogues: Callable[[Any], Any] | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        return f"<op {self.name}>"

    def traffic(self, attrs: Any, *types: TensorType) -> Size:
        """Bytes read and written."""
        if self.bytes is not None:
            return self.bytes(attrs, *types)
        total: Size = 0
        for type in (*types, *self.infer(attrs, *types)):
            total = total + type.nbytes
        return total


_registry: dict[str, Op] = {}


def register(op: Op) -> Op:
    """Make an op known to the tests and to `lookup`. Returns it."""
    if op.name in _registry:
        raise ValueError(f"op '{op.name}' is declared twice")
    _registry[op.name] = op
    return op


def registered() -> dict[str, Op]:
    """Every declared op, by name (of the modules imported so far; `engine.ops` imports all)."""
    return dict(_registry)
