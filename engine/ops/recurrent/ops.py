"""The ops `lstm` and `lstm_grad`: a whole sequence in one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Size, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.op import Op, Sample, register
from engine.ops.recurrent import fast, reference


@dataclass(frozen=True)
class LstmAttrs:
    """activation: of the candidate and of the cell's output. recurrent_activation: of the three gates. Both one of
    `reference.ACTIVATIONS`. masked: a mask (N, T) bool follows the other inputs. dropped: the last input is what the
    state is multiplied with where it is fed back, (N, U), the same at every step.
    """

    activation: str = "tanh"
    recurrent_activation: str = "sigmoid"
    go_backwards: bool = False
    masked: bool = False
    dropped: bool = False


def _plain(attrs: LstmAttrs) -> tuple[Any, ...]:
    return attrs.activation, attrs.recurrent_activation, attrs.go_backwards


def _infer(attrs: LstmAttrs, *types: TensorType) -> tuple[TensorType, ...]:
    """(x, h, c, kernel, recurrent_kernel, bias[, mask][, drop]) -> sequence, h, c, gates, cells."""
    x, h, c, kernel, recurrent, bias = types[:6]
    if x.rank != 3:
        raise ShapeError("an LSTM takes (batch, time, features)", expected="rank 3", got=text(x.shape), code="rank")
    batch, steps, features = x.shape
    units = recurrent.shape[0]
    wanted = {
        "kernel": (kernel.shape, (features, 4 * units)),
        "recurrent kernel": (recurrent.shape, (units, 4 * units)),
        "bias": (bias.shape, (4 * units,)),
        "state h": (h.shape[1:], (units,)),
        "state c": (c.shape[1:], (units,)),
    }
    for name, (got, expected) in wanted.items():
        if got != expected:
            raise ShapeError(f"the {name} of an LSTM has the wrong shape", expected=text(expected), got=text(got))
    sequence = TensorType((batch, steps, units), x.dtype)
    state = TensorType((batch, units), x.dtype)
    return sequence, state, state, TensorType((batch, steps, 4 * units), x.dtype), sequence


def _infer_grad(attrs: LstmAttrs, *types: TensorType) -> tuple[TensorType, ...]:
    """(x, h, c, kernel, recurrent_kernel, sequence, gates, cells, d_sequence, d_h, d_c[, mask][, drop]) -> six gradients."""
    return (*types[:5], TensorType(types[4].shape[1:], types[0].dtype))


def _flops(attrs: LstmAttrs, *types: TensorType) -> Size:
    batch, steps, features = types[0].shape
    units = types[1].shape[1]
    return batch * steps * units * (8 * (features + units) + 40)


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """The gates and the cells are for the backward pass alone: nothing flows back from them."""
    x, h, c, kernel, recurrent, _ = node.inputs[:6]
    sequence, _, _, gates, cells = node.outputs
    flowing = [
        graph.constant(np.zeros(output.shape, output.dtype)) if cotangent is None else cotangent
        for cotangent, output in zip(cotangents[:3], node.outputs)
    ]
    inputs = (x, h, c, kernel, recurrent, sequence, gates, cells, *flowing, *node.inputs[6:])
    found = graph.add(lstm_grad, inputs, node.attrs)
    return [*found, *(None for _ in node.inputs[6:])]


def extras(attrs: Any, arrays: Sequence[np.ndarray], count: int) -> tuple[Any, Any]:
    """The mask, or None, and the factors of the state fed back, or 1, behind the first `count` arrays."""
    return arrays[count] if attrs.masked else None, arrays[-1] if attrs.dropped else 1.0


def _reference(attrs: LstmAttrs, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    return reference.lstm(*arrays[:6], *extras(attrs, arrays, 6), *_plain(attrs))


def _reference_grad(attrs: LstmAttrs, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    return reference.lstm_grad(*arrays[:11], *extras(attrs, arrays, 11), *_plain(attrs))


_CASES = (
    ((2, 3, 4, 5), LstmAttrs(), "plain"),
    ((3, 4, 2, 3), LstmAttrs(go_backwards=True), "backwards"),
    ((4, 5, 3, 2), LstmAttrs(masked=True), "masked"),
    ((3, 4, 1, 17), LstmAttrs(masked=True, go_backwards=True), "masked, backwards"),
    ((2, 3, 3, 4), LstmAttrs("linear", "hard_sigmoid"), "other activations"),
    ((2, 2, 3, 4), LstmAttrs("sigmoid", "tanh"), "activations swapped"),
    ((1, 1, 1, 1), LstmAttrs(), "one of each"),
    ((3, 4, 2, 5), LstmAttrs(dropped=True), "state dropped"),
    ((4, 3, 2, 5), LstmAttrs(masked=True, go_backwards=True, dropped=True), "masked, state dropped"),
    *(((3, 3, 2, 5), LstmAttrs(name, gate), name) for name, gate in (
        ("softsign", "hard_sigmoid_keras_2"), ("elu", "hard_tanh"), ("selu", "sigmoid"), ("relu6", "sigmoid"),
        ("leaky_relu", "sigmoid"), ("relu", "sigmoid"))),
)  # fmt: skip


def _arrays(rng: np.random.Generator, shape: tuple[int, int, int, int], attrs: LstmAttrs) -> tuple[np.ndarray, ...]:
    batch, steps, features, units = shape
    shapes = (
        (batch, steps, features), (batch, units), (batch, units), (features, 4 * units), (units, 4 * units),
        (4 * units,),
    )  # fmt: skip
    return (*(rng.standard_normal(s) * 0.5 for s in shapes), *random_extras(rng, attrs, batch, steps, units))


def random_extras(
    rng: np.random.Generator, attrs: Any, batch: int, steps: int, units: int, drops: tuple[int, ...] = ()
) -> list[np.ndarray]:
    """A mask and factors of the state, as far as the attributes ask for them. drops: axes of the factors in front."""
    found = []
    if attrs.masked:
        mask = rng.random((batch, steps)) < 0.6
        mask[0], mask[-1, 0], mask[-1, -1] = True, False, False
        found.append(mask)
    if getattr(attrs, "dropped", False):
        found.append((rng.random((*drops, batch, units)) < 0.7) / 0.7)
    return found


def _samples(rng: np.random.Generator) -> list[Sample]:
    # Gates and cells are outputs without a gradient of their own, so central differences of the whole do not apply.
    return [Sample(_arrays(rng, shape, attrs), attrs, differentiable=(), note=note) for shape, attrs, note in _CASES]


def _samples_grad(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape, attrs, note in _CASES:
        arrays = _arrays(rng, shape, attrs)
        sequence, h, c, gates, cells = _reference(attrs, *arrays)
        flowing = [rng.standard_normal(a.shape) for a in (sequence, h, c)]
        inputs = (*arrays[:5], sequence, gates, cells, *flowing, *arrays[6:])
        found.append(Sample(inputs, attrs, differentiable=(), note=note))
    return found


lstm = register(
    Op(
        "lstm",
        attrs=LstmAttrs,
        infer=_infer,
        reference=_reference,
        vjp=_vjp,
        flops=_flops,
        products=True,
        recurrent=True,
        samples=_samples,
        fast=fast.lstm,
        saves="inputs and outputs",
    )
)

lstm_grad = register(
    Op(
        "lstm_grad",
        attrs=LstmAttrs,
        infer=_infer_grad,
        reference=_reference_grad,
        flops=lambda attrs, *types: _flops(attrs, *types) * 2,
        products=True,
        recurrent=True,
        samples=_samples_grad,
        fast=fast.lstm_grad,
        saves="nothing",
    )
)
