"""A network of layers: the calls between given inputs and outputs, in the orders that Keras gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.core.errors import GraphError, quote_list
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.symbolic import CallNode, SymbolicTensor


class Network:
    """Calls of layers between inputs and outputs.

    Attributes:
        inputs, outputs: symbolic tensors, flat.
        calls: every call that the outputs need, inputs' too, each after what it needs.
        layers: every layer once, in Keras's order: by distance from the outputs, then by first visit.
        input_form, output_form: how the user gave them: None (one tensor), "list", or the keys of a dict.
    """

    def __init__(self, inputs: Any, outputs: Any, name: str = "model"):
        self.name = name
        self.inputs, self.input_form = flatten(inputs, "inputs", name)
        self.outputs, self.output_form = flatten(outputs, "outputs", name)
        if len(set(self.inputs)) != len(self.inputs):
            raise GraphError("an input is given twice", where=f"model '{name}'", mend="give each input once")
        if any(not isinstance(tensor.node.layer, InputLayer) for tensor in self.inputs):
            self._start_anew()
        self.calls, visits = _walk(self.inputs, self.outputs, name)
        self.layers = self._by_depth(visits)
        self.calls_of: dict[Layer, list[CallNode]] = {layer: [] for layer in self.layers}
        for call in self.calls:
            self.calls_of[call.layer].append(call)
        for layer, calls in self.calls_of.items():
            known = {call: index for index, call in enumerate(layer.calls)}
            calls.sort(key=lambda call: known.get(call, len(known)))

    def _by_depth(self, visits: dict[Layer, int]) -> list[Layer]:
        """Layers farthest from the outputs first; a layer used several times counts where it is farthest."""
        mine = set(self.calls)
        call_depth: dict[CallNode, int] = {}
        depth: dict[Layer, int] = {}
        for call in reversed(self.calls):
            deep = max(call_depth.get(call, 0), depth.get(call.layer, 0))
            call_depth[call] = depth[call.layer] = deep
            for tensor in call.inputs:
                if tensor.node in mine:
                    call_depth[tensor.node] = max(deep + 1, call_depth.get(tensor.node, 0))
        for tensor in self.inputs:
            if tensor.node.layer not in depth:  # fed, and used by nothing
                depth[tensor.node.layer], visits[tensor.node.layer] = 0, -1
                self.calls.append(tensor.node)
        return sorted(depth, key=lambda layer: (-depth[layer], visits[layer]))

    def _start_anew(self) -> None:
        """Inputs in the middle of another network: put Inputs in their place, and the same layers behind them."""
        replaced: dict[SymbolicTensor, SymbolicTensor] = {}
        for tensor in self.inputs:
            if isinstance(tensor.node.layer, InputLayer):
                replaced[tensor] = tensor
                continue
            shape = tensor.shape
            layer = InputLayer(batch_shape=shape, dtype=tensor.dtype, name=f"{tensor.name}_input")
            layer.auto_named = True
            replaced[tensor] = layer.open()
        calls, _ = _walk(self.inputs, self.outputs, self.name)
        for call in calls:
            if isinstance(call.layer, InputLayer):
                continue
            copy = CallNode(
                call.layer, [replaced[t] for t in call.inputs], [t.type for t in call.outputs], call.options
            )
            for tensor, twin in zip(call.outputs, copy.outputs, strict=True):
                replaced.setdefault(tensor, twin)
        self.inputs = [replaced[tensor] for tensor in self.inputs]
        self.outputs = [replaced[tensor] for tensor in self.outputs]

    def place(self, tensor: SymbolicTensor) -> tuple[str, int, int]:
        """Where a tensor comes from: name of the layer, which of its calls in this network, which output."""
        return tensor.node.layer.name, self.calls_of[tensor.node.layer].index(tensor.node), tensor.index


def flatten(tensors: Any, what: str, name: str) -> tuple[list[SymbolicTensor], Any]:
    """Tensors as a flat list, and the form in which they were given. Dicts are flat in the order of their keys."""
    form: Any = None
    if isinstance(tensors, Mapping):
        form = tuple(sorted(tensors))
        tensors = [tensors[key] for key in form]
    elif isinstance(tensors, (list, tuple)):
        form = "list"
    else:
        tensors = [tensors]
    flat: list[SymbolicTensor] = []
    for tensor in tensors:
        if isinstance(tensor, (list, tuple)):
            flat.extend(tensor)
        else:
            flat.append(tensor)
    for tensor in flat:
        if not isinstance(tensor, SymbolicTensor):
            raise GraphError(
                f"{what} must be tensors of a network",
                where=f"model '{name}'",
                expected="what Input(…) or a call of a layer returned",
                got=repr(tensor)[:80],
                mend="call the layer on a tensor, and give what it returns",
            )
    if not flat:
        raise GraphError(f"a model needs {what}", where=f"model '{name}'", expected="at least one tensor", got="none")
    return flat, form


def _walk(
    inputs: Sequence[SymbolicTensor], outputs: Sequence[SymbolicTensor], name: str
) -> tuple[list[CallNode], dict[Layer, int]]:
    """Calls that the outputs need, each after what it needs, and the order in which layers are first met.

    Depth first from the outputs, without recursion: chains of any length work.
    """
    given = set(inputs)
    done: set[CallNode] = set()
    order: list[CallNode] = []
    visits: dict[Layer, int] = {}

    def enter(tensor: SymbolicTensor) -> CallNode | None:
        call = tensor.node
        if call in done:
            return None
        if isinstance(call.layer, InputLayer):
            if tensor not in given:
                raise GraphError(
                    f"the graph is disconnected: an output needs the input '{call.layer.name}'",
                    where=f"model '{name}'",
                    expected="every Input that the outputs need among the inputs",
                    got=f"inputs {quote_list([one.name for one in inputs])}",
                    mend=f"add '{call.layer.name}' to the inputs, or take it out of the way to the outputs",
                    code="disconnected",
                )
        elif tensor in given:
            done.add(call)
            return None
        visits.setdefault(call.layer, len(visits))
        return call

    for output in outputs:
        start = enter(output)
        stack = [(start, iter(start.inputs))] if start is not None else []
        while stack:
            call, tensors = stack[-1]
            for tensor in tensors:
                child = enter(tensor)
                if child is not None:
                    stack.append((child, iter(child.inputs)))
                    break
            else:
                stack.pop()
                if call not in done:
                    done.add(call)
                    order.append(call)
    return order, visits
