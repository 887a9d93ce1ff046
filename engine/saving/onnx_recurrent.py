"""LSTM, GRU and SimpleRNN as the recurrent operators of ONNX: gates in its order, time first."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from engine.ir.graph import Node, Value


class Writer(Protocol):
    """What is needed of the writer of an ONNX graph."""

    def add(self, kind: str, inputs: list[str], outputs: list[str] | int = 1, **attributes: Any) -> str: ...
    def constant(self, array: Any, name: str = "constant") -> str: ...
    def ints(self, values: Any) -> str: ...
    def unique(self, wanted: str) -> str: ...


# ONNX's name of an activation, its alpha and beta where it takes them.
FUNCTIONS: dict[str, tuple[str, tuple[float, ...]]] = {
    "tanh": ("Tanh", ()), "sigmoid": ("Sigmoid", ()), "relu": ("Relu", ()), "linear": ("Affine", (1.0, 0.0)),
    "hard_sigmoid": ("HardSigmoid", (1 / 6, 0.5)), "hard_sigmoid_keras_2": ("HardSigmoid", (0.2, 0.5)),
    "softsign": ("Softsign", ()), "softplus": ("Softplus", ()), "elu": ("Elu", (1.0,)),
}  # fmt: skip


def written_out(layer: Any, mask: Value | None) -> bool:
    """Whether a recurrent layer is written step by step: with a mask, or with activations that the operators lack."""
    names = {
        getattr(layer, field).__name__ for field in ("activation", "recurrent_activation") if hasattr(layer, field)
    }
    return mask is not None or not names <= FUNCTIONS.keys()


# Our gates are i, f, c, o; those of ONNX i, o, f, c. Both have z, r, h in a GRU.
LSTM_GATES, GRU_GATES = (0, 3, 1, 2), (0, 1, 2)


def lstm(w: Writer, node: Node, given: list[str]) -> list[str]:
    """(x, h, c, kernel, recurrent kernel, bias) -> sequence, h, c."""
    units = int(node.inputs[4].shape[0])
    functions = _functions([node.attrs.recurrent_activation, node.attrs.activation, node.attrs.activation])
    bias = w.add(
        "Concat", [_gates(w, given[5], LSTM_GATES, units, 0), w.constant(np.zeros(4 * units, np.float32))], axis=0
    )
    kernels = [_kernel(w, _gates(w, name, LSTM_GATES, units, 1)) for name in given[3:5]]
    return _written(w, node, "LSTM", given[0], [*kernels, bias], given[1:3], hidden_size=units, **functions)


def gru(w: Writer, node: Node, given: list[str]) -> list[str]:
    """(x, h, kernel, recurrent kernel, bias) -> sequence, h."""
    units = int(node.inputs[3].shape[0])
    functions = _functions([node.attrs.recurrent_activation, node.attrs.activation])
    if node.attrs.reset_after:  # the bias is (2, 3 units): of the input, of the state
        bias = w.add("Reshape", [given[4], w.ints([6 * units])])
    else:
        bias = w.add("Concat", [given[4], w.constant(np.zeros(3 * units, np.float32))], axis=0)
    kernels = [_kernel(w, name) for name in given[2:4]]
    return _written(w, node, "GRU", given[0], [*kernels, bias], given[1:2], hidden_size=units,
                    linear_before_reset=int(node.attrs.reset_after), **functions)  # fmt: skip


def simple_rnn(w: Writer, node: Node, given: list[str]) -> list[str]:
    """(x, h, kernel, recurrent kernel, bias) -> sequence, h."""
    units = int(node.inputs[3].shape[0])
    bias = w.add("Concat", [given[4], w.constant(np.zeros(units, np.float32))], axis=0)
    kernels = [_kernel(w, name) for name in given[2:4]]
    functions = _functions([node.attrs.activation])
    return _written(w, node, "RNN", given[0], [*kernels, bias], given[1:2], hidden_size=units, **functions)


def _functions(names: list[str]) -> dict[str, Any]:
    """Attributes that name the activations; those that take alpha and beta take them from lists, in order."""
    found = [FUNCTIONS[name] for name in names]
    attributes: dict[str, Any] = {"activations": [name for name, _ in found]}
    if any(values for _, values in found):
        attributes["activation_alpha"] = [values[0] for _, values in found if values]
        attributes["activation_beta"] = [values[1] for _, values in found if len(values) > 1]
    return {key: value for key, value in attributes.items() if value}


def _gates(w: Writer, name: str, order: tuple[int, ...], units: int, axis: int) -> str:
    """Gates in the other order along an axis."""
    parts = [
        w.add("Slice", [name, w.ints([gate * units]), w.ints([(gate + 1) * units]), w.ints([axis])]) for gate in order
    ]
    return w.add("Concat", parts, axis=axis)


def _kernel(w: Writer, name: str) -> str:
    """(features, gates) as (1, gates, features)."""
    return w.add("Unsqueeze", [w.add("Transpose", [name], perm=[1, 0]), w.ints([0])])


def _written(
    w: Writer, node: Node, kind: str, x: str, weights: list[str], states: list[str], **attributes: Any
) -> list[str]:
    """The operator with what turns its inputs and outputs: sequence, then states."""
    x = w.add("Transpose", [x], perm=[1, 0, 2])
    if node.attrs.go_backwards:
        x = w.add("Slice", [x, w.ints([-1]), w.ints([-(2**31) + 1]), w.ints([0]), w.ints([-1])])
    bias = w.add("Unsqueeze", [weights[2], w.ints([0])])
    starts = [w.add("Unsqueeze", [name, w.ints([0])]) for name in states]
    outputs = [w.unique(f"{kind.lower()}{end}") for end in ("", "_h", "_c")[: 1 + len(states)]]
    w.add(kind, [x, *weights[:2], bias, "", *starts], outputs, **attributes)
    sequence = w.add("Transpose", [w.add("Squeeze", [outputs[0], w.ints([1])])], perm=[1, 0, 2])
    return [sequence, *(w.add("Squeeze", [name, w.ints([0])]) for name in outputs[1:])]
