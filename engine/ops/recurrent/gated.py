"""The ops `gru`, `simple_rnn` and their gradients: a whole sequence in one call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Shape, Size, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.op import Op, Sample, register
from engine.ops.recurrent import gated_fast as fast
from engine.ops.recurrent import gated_reference as reference
from engine.ops.recurrent.ops import extras, random_extras


@dataclass(frozen=True)
class SimpleRnnAttrs:
    """activation: one of `reference.ACTIVATIONS`. masked: a mask (N, T) follows the other inputs. dropped: the last
    input is what the state is multiplied with where it is fed back, (N, U), the same at every step."""

    activation: str = "tanh"
    go_backwards: bool = False
    masked: bool = False
    dropped: bool = False


@dataclass(frozen=True)
class GruAttrs:
    """activation: of the candidate. recurrent_activation: of the gates. Both as in `SimpleRnnAttrs`.

    reset_after: the reset gate is applied to the recurrent product, not to the state; the bias is then (2, 3U).
    dropped: the last input is what the state is multiplied with on its way to each gate, (3, N, U).
    """

    activation: str = "tanh"
    recurrent_activation: str = "sigmoid"
    go_backwards: bool = False
    masked: bool = False
    reset_after: bool = True
    dropped: bool = False


def _plain(attrs: Any) -> tuple[Any, ...]:
    if isinstance(attrs, GruAttrs):
        return attrs.activation, attrs.recurrent_activation, attrs.go_backwards, attrs.reset_after
    return attrs.activation, attrs.go_backwards


def _check(name: str, gates: int, bias: Shape, types: Sequence[TensorType]) -> tuple[TensorType, TensorType]:
    """The types of the sequence and of the state that come out."""
    x, h, kernel, recurrent, given = types[:5]
    if x.rank != 3:
        raise ShapeError(f"a {name} takes (batch, time, features)", expected="rank 3", got=text(x.shape), code="rank")
    batch, steps, features = x.shape
    units = recurrent.shape[0]
    wanted = {
        "kernel": (kernel.shape, (features, gates * units)),
        "recurrent kernel": (recurrent.shape, (units, gates * units)),
        "bias": (given.shape, bias),
        "state": (h.shape[1:], (units,)),
    }
    for what, (got, expected) in wanted.items():
        if got != expected:
            raise ShapeError(f"the {what} of a {name} has the wrong shape", expected=text(expected), got=text(got))
    return TensorType((batch, steps, units), x.dtype), TensorType((batch, units), x.dtype)


def _infer_simple(attrs: SimpleRnnAttrs, *types: TensorType) -> tuple[TensorType, ...]:
    """(x, h, kernel, recurrent_kernel, bias[, mask][, drop]) -> sequence, h."""
    return _check("SimpleRNN", 1, (types[3].shape[0],), types)


def _infer_gru(attrs: GruAttrs, *types: TensorType) -> tuple[TensorType, ...]:
    """(x, h, kernel, recurrent_kernel, bias[, mask][, drop]) -> sequence, h, gates, inner."""
    wide = 3 * types[3].shape[0]
    sequence, state = _check("GRU", 3, (2, wide) if attrs.reset_after else (wide,), types)
    return sequence, state, TensorType((*sequence.shape[:2], wide), sequence.dtype), sequence


def _flops(gates: int) -> Callable[..., Size]:
    def count(attrs: Any, *types: TensorType) -> Size:
        batch, steps, features = types[0].shape
        units = types[1].shape[1]
        return batch * steps * units * gates * (2 * (features + units) + 10)

    return count


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """What comes after the sequence and the state is for the backward pass alone: nothing flows back from it."""
    sequence, _, *kept = node.outputs
    flowing = [
        graph.constant(np.zeros(output.shape, output.dtype)) if cotangent is None else cotangent
        for cotangent, output in zip(cotangents[:2], node.outputs)
    ]
    found = graph.add(_GRADIENTS[node.op.name], (*node.inputs[:4], sequence, *kept, *flowing, *node.inputs[5:]),
                      node.attrs)  # fmt: skip
    return [*found, *(None for _ in node.inputs[5:])]


def _calls(function: Callable[..., Any], count: int) -> Callable[..., tuple[np.ndarray, ...]]:
    """A reference of `count` arrays and what may follow them, as an op's."""

    def call(attrs: Any, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return function(*arrays[:count], *extras(attrs, arrays, count), *_plain(attrs))

    return call


_SIZES = ((2, 3, 4, 5), (3, 4, 2, 3), (4, 5, 3, 2), (3, 4, 1, 17), (2, 3, 3, 4), (1, 1, 1, 1))

_SIMPLE_CASES = (
    SimpleRnnAttrs(), SimpleRnnAttrs(go_backwards=True), SimpleRnnAttrs(masked=True),
    SimpleRnnAttrs(masked=True, go_backwards=True), SimpleRnnAttrs("sigmoid"), SimpleRnnAttrs("linear"),
    SimpleRnnAttrs(dropped=True), SimpleRnnAttrs("selu", masked=True, dropped=True),
)  # fmt: skip

_GRU_CASES = (
    GruAttrs(), GruAttrs(go_backwards=True), GruAttrs(masked=True), GruAttrs(masked=True, go_backwards=True),
    GruAttrs("linear", "hard_sigmoid"), GruAttrs("sigmoid", "tanh"), GruAttrs(reset_after=False),
    GruAttrs(reset_after=False, masked=True, go_backwards=True),
    GruAttrs("softsign", "hard_sigmoid_keras_2", reset_after=False), GruAttrs("elu", "hard_tanh", masked=True),
    GruAttrs(dropped=True), GruAttrs("relu", masked=True, go_backwards=True, dropped=True),
    GruAttrs(reset_after=False, masked=True, dropped=True),
)  # fmt: skip


def arrays_of(rng: np.random.Generator, shape: tuple[int, int, int, int], attrs: Any) -> tuple[np.ndarray, ...]:
    """Inputs of an op for (batch, steps, features, units)."""
    batch, steps, features, units = shape
    wide = 3 * units if isinstance(attrs, GruAttrs) else units
    bias = (2, wide) if getattr(attrs, "reset_after", False) else (wide,)
    shapes = ((batch, steps, features), (batch, units), (features, wide), (units, wide), bias)
    drops = (3,) if isinstance(attrs, GruAttrs) else ()
    return (*(rng.standard_normal(s) * 0.5 for s in shapes), *random_extras(rng, attrs, batch, steps, units, drops))


def _samples(cases: Sequence[Any]) -> Callable[[np.random.Generator], list[Sample]]:
    # What is kept for the backward pass has no gradient, so central differences of the whole do not apply.
    return lambda rng: [
        Sample(arrays_of(rng, _SIZES[index % len(_SIZES)], attrs), attrs, differentiable=(), note=str(attrs))
        for index, attrs in enumerate(cases)
    ]


def gradient_inputs(op: Op, attrs: Any, arrays: Sequence[np.ndarray], rng: np.random.Generator) -> tuple[Any, ...]:
    """Inputs of an op's gradient, with random cotangents."""
    sequence, h, *kept = op.reference(attrs, *arrays)
    flowing = [rng.standard_normal(a.shape) for a in (sequence, h)]
    return (*arrays[:4], sequence, *kept, *flowing, *arrays[5:])


def _gradient_samples(cases: Sequence[Any], op: Op) -> Callable[[np.random.Generator], list[Sample]]:
    return lambda rng: [
        Sample(gradient_inputs(op, one.attrs, one.arrays, rng), one.attrs, differentiable=(), note=one.note)
        for one in _samples(cases)(rng)
    ]


def _infer_gradient(attrs: Any, *types: TensorType) -> tuple[TensorType, ...]:
    """(x, h, kernel, recurrent_kernel, …) -> gradients of x, h, kernel, recurrent kernel and bias."""
    wide = types[2].shape[1]
    return (*types[:4], TensorType((2, wide) if getattr(attrs, "reset_after", False) else (wide,), types[0].dtype))


simple_rnn = register(
    Op("simple_rnn", attrs=SimpleRnnAttrs, infer=_infer_simple, reference=_calls(reference.simple_rnn, 5), vjp=_vjp,
       flops=_flops(1), products=True, recurrent=True,
       samples=_samples(_SIMPLE_CASES), fast=fast.simple_rnn, saves="inputs and outputs")
)  # fmt: skip

simple_rnn_grad = register(
    Op("simple_rnn_grad", attrs=SimpleRnnAttrs, infer=_infer_gradient, reference=_calls(reference.simple_rnn_grad, 7),
       products=True, recurrent=True,
       flops=lambda attrs, *types: _flops(1)(attrs, *types) * 2, samples=_gradient_samples(_SIMPLE_CASES, simple_rnn),
       fast=fast.simple_rnn_grad, saves="nothing")
)  # fmt: skip

gru = register(
    Op("gru", attrs=GruAttrs, infer=_infer_gru, reference=_calls(reference.gru, 5), vjp=_vjp, flops=_flops(3),
       products=True, recurrent=True,
       samples=_samples(_GRU_CASES), fast=fast.gru, saves="inputs and outputs")
)  # fmt: skip

gru_grad = register(
    Op("gru_grad", attrs=GruAttrs, infer=_infer_gradient, reference=_calls(reference.gru_grad, 9),
       products=True, recurrent=True,
       flops=lambda attrs, *types: _flops(3)(attrs, *types) * 2, samples=_gradient_samples(_GRU_CASES, gru),
       fast=fast.gru_grad, saves="nothing")
)  # fmt: skip

_GRADIENTS = {"simple_rnn": simple_rnn_grad, "gru": gru_grad}
