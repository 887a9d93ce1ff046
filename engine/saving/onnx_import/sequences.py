"""LSTM, GRU and RNN: gates in another order, directions on an axis of their own, the time first."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import layers
from engine.layers.symbolic import SymbolicTensor
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.shaping import dropped, sliced
from engine.saving.onnx_import.views import View

LAYERS = {"LSTM": layers.LSTM, "GRU": layers.GRU, "RNN": layers.SimpleRNN}
# Where our gates stand in ONNX's order: i, f, c, o of i, o, f, c; z, r, h.
GATES = {"LSTM": (0, 2, 3, 1), "GRU": (0, 1, 2), "RNN": (0,)}
DEFAULTS = {"LSTM": ("Sigmoid", "Tanh", "Tanh"), "GRU": ("Sigmoid", "Tanh"), "RNN": ("Tanh",)}
FUNCTIONS = {"Sigmoid": "sigmoid", "Tanh": "tanh", "Relu": "relu", "Softsign": "softsign", "Softplus": "softplus",
             "Elu": "elu"}  # fmt: skip


def recurrent(b: Building, node: Node, given: Given) -> list[View | None]:
    x = view_of(b, given)
    given = [*given, *[None] * (8 - len(given))]
    _refuse(b, node, given, x)
    kernels, recurrents = given[1], given[2]
    if not all(isinstance(one, np.ndarray) and one.ndim == 3 for one in (kernels, recurrents)):
        raise b.refusal("its weights are no constants of three axes")
    directions, units, gates = kernels.shape[0], recurrents.shape[2], len(GATES[node.kind])
    if recurrents.shape != (directions, gates * units, units) or kernels.shape[1] != gates * units:
        raise b.refusal(f"weights of shapes {list(kernels.shape)} and {list(recurrents.shape)}")
    direction = node.get("direction", "forward")
    if (direction == "bidirectional") != (directions == 2) or directions > 2:
        raise b.refusal(f"{directions} directions as '{direction}'")
    first = bool(node.get("layout", 0))
    tensor = b.in_order(x, (0, 1, 2) if first else (1, 0, 2))
    wanted = [bool(name) and b.uses[name] > 0 for name in (*node.outputs, "", "", "")[:3]]
    runs = []
    for at in range(directions):
        states = [_state(b, x, given[place], at, first) for place in ((5, 6) if node.kind == "LSTM" else (5,))]
        weights = _weights(node, [None if one is None else one[at] for one in given[1:4]], units)
        functions = _functions(b, node, at)
        runs.append((weights, states, functions, direction == "reverse" or at == 1))
    plain = wanted == [True, False, False] and all(one is None for run in runs for one in run[1])
    if directions == 2 and plain and runs[0][2] == runs[1][2]:
        return [_both_ways(b, node, tensor, runs, units, given, first), None, None]
    made = [_run(b, node, tensor, run, units, wanted, given) for run in runs]
    return _outputs(b, made, wanted, first)


def _refuse(b: Building, node: Node, given: Given, x: View) -> None:
    if x.rank != 3:
        raise b.refusal("its input is no batch of sequences", "a tensor of rank 3")
    if node.get("clip", 0) or node.get("input_forget", 0):
        raise b.refusal("clip or input_forget")
    time = x.shape[1 if node.get("layout", 0) else 0]
    lengths = given[4]
    if lengths is not None and (isinstance(lengths, View) or not (lengths == time).all()):
        raise b.refusal("lengths of sequences", "sequences of one length")
    peepholes = given[7]
    if node.kind == "LSTM" and peepholes is not None and (isinstance(peepholes, View) or peepholes.any()):
        raise b.refusal("peepholes")


def _functions(b: Building, node: Node, at: int) -> dict[str, str]:
    defaults = DEFAULTS[node.kind]
    names = (node.get("activations") or defaults * 2)[at * len(defaults) : (at + 1) * len(defaults)]
    found = []
    for name in names:
        if name == "HardSigmoid" and abs((node.get("activation_alpha") or [0.2])[0] - 1 / 6) < 1e-6:
            found.append("hard_sigmoid")
        elif name in FUNCTIONS:
            found.append(FUNCTIONS[name])
        else:
            raise b.refusal(f"the function {name}", ", ".join(FUNCTIONS))
    if len(found) != len(defaults) or (len(found) == 3 and found[1] != found[2]):
        raise b.refusal("different functions of the cell and of its output")
    return {"activation": found[-1]} | ({"recurrent_activation": found[0]} if len(found) > 1 else {})


def _weights(node: Node, arrays: list[Any], units: int) -> list[np.ndarray]:
    """Kernel, recurrent kernel and bias as our layers have them."""
    order = GATES[node.kind]

    def gates(array: np.ndarray) -> np.ndarray:
        parts = np.split(array, len(order))
        return np.concatenate([parts[at] for at in order])

    kernel, recurrent_kernel, both = arrays
    both = np.zeros(2 * len(order) * units, "float32") if both is None else both
    inner, outer = (gates(one) for one in np.split(both, 2))
    after = node.kind == "GRU" and node.get("linear_before_reset", 0)
    return [gates(kernel).T, gates(recurrent_kernel).T, np.stack([inner, outer]) if after else inner + outer]


def _config(node: Node, units: int, functions: dict[str, str]) -> dict[str, Any]:
    config: dict[str, Any] = {"units": units, **functions}
    if node.kind == "GRU":
        config["reset_after"] = bool(node.get("linear_before_reset", 0))
    return config


def _state(b: Building, x: View, state: Any, at: int, first: bool) -> SymbolicTensor | None:
    """The initial state of one direction, (batch, units); None for zeros."""
    if state is None or (isinstance(state, np.ndarray) and not state.any()):
        return None
    axis = 1 if first else 0
    if isinstance(state, np.ndarray):
        one = np.take(state, at, axis)
        if one.shape[0] != 1:
            raise b.refusal("an initial state that differs between samples")
        return b.repeated(one, x)
    if state.rank != 3:
        raise b.refusal("an initial state of another rank", "3")
    part = dropped(b, sliced(b, state, {axis: slice(at, at + 1, 1)}), [axis])
    return b.plain(part)


def _both_ways(b: Building, node: Node, tensor: SymbolicTensor, runs: list[Any], units: int, given: Given,
               first: bool) -> View:  # fmt: skip
    layer = LAYERS[node.kind](return_sequences=True, **_config(node, units, runs[0][2]))
    weights = [array for run in runs for array in run[0]]
    shared = [one for one in given[1:4] if one is not None]
    made = b.call(layers.Bidirectional, tensor, weights, shared=shared, layer=layer)
    time = made.shape[1]
    apart = b.call(layers.Reshape, made, target_shape=(-1 if time is None else time, 2, units))
    return View(apart, (0, 1, 2, 3) if first else (1, 2, 0, 3), True)


def _run(b: Building, node: Node, tensor: SymbolicTensor, run: Any, units: int, wanted: list[bool],
         given: Given) -> list[SymbolicTensor]:  # fmt: skip
    """One direction: the sequence, and the last states."""
    weights, states, functions, backwards = run
    if any(one is not None for one in states) and any(one is None for one in states):
        raise b.refusal("one initial state and not the other")
    states = [one for one in states if one is not None]
    ends = any(wanted[1:])
    shared = [one for one in given[1:4] if one is not None] if not backwards else None
    made = b.call(LAYERS[node.kind], [tensor, *states], weights, shared=shared, return_sequences=True,
                  return_state=ends, go_backwards=backwards, **_config(node, units, functions))  # fmt: skip
    made = made if isinstance(made, list) else [made]
    if backwards and wanted[0]:
        made[0] = b.operation("Flip", [made[0]], axis=1)
    return made


def _outputs(b: Building, runs: list[list[SymbolicTensor]], wanted: list[bool], first: bool) -> list[View | None]:
    ends = list(zip(*runs, strict=True))
    found: list[View | None] = []
    for place, tensors in enumerate(ends):
        apart = len(tensors) == 2
        sequence = place == 0
        if not wanted[place]:
            found.append(None)
            continue
        tensor = b.operation("Stack", [list(tensors)], axis=2 if sequence else 1) if apart else tensors[0]
        inner = 1 + sequence
        way = inner if apart else None
        last = inner + apart
        if sequence:
            found.append(View(tensor, (0, 1, way, last) if first else (1, way, 0, last), True))
        else:
            found.append(View(tensor, (0, way, last) if first else (way, 0, last), True))
    return found


RULES: dict[str, Rule] = {kind: recurrent for kind in LAYERS}
