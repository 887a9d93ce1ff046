"""Softmax and the cross-entropy of it as one op, forward and back; likewise sigmoid and the one of yes or no.

The probabilities are an output of the joined op, so whoever else reads them (metrics, the model's outputs) still does. The
gradient is written from them and the targets, without the quotients by probabilities that the ops alone would take.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.compiler.fuse import sole_reader
from engine.compiler.rewrite import copy_node
from engine.ir.graph import Graph, Node, Value, joined, toposort
from engine.ops.cross_entropy import (
    BINARY_CROSS_ENTROPY,
    BINARY_CROSS_ENTROPY_GRAD,
    CROSS_ENTROPY,
    CROSS_ENTROPY_GRAD,
    SIGMOID_CROSS_ENTROPY,
    SIGMOID_CROSS_ENTROPY_GRAD,
    SOFTMAX_CROSS_ENTROPY,
    SOFTMAX_CROSS_ENTROPY_GRAD,
)
from engine.ops.op import Op


@dataclass(frozen=True)
class _Kind:
    """A loss, its gradient, the op whose result it takes, and what they become together."""

    loss: Op
    gradient: Op
    activation: str
    whole: Op
    whole_gradient: Op


KINDS = (
    _Kind(CROSS_ENTROPY, CROSS_ENTROPY_GRAD, "softmax", SOFTMAX_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY_GRAD),
    _Kind(
        BINARY_CROSS_ENTROPY, BINARY_CROSS_ENTROPY_GRAD, "sigmoid", SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY_GRAD
    ),
)


@dataclass
class _Place:
    """An activation, its loss, and where the gradient passes through both, its first and its last node."""

    kind: _Kind
    activation: Node
    loss: Node
    gradient: Node | None = None
    end: Node | None = None


def _through_softmax(slope: Value, p: Value, reader: Node) -> Value | None:
    """The gradient behind a softmax, where `reader` is it."""
    return reader.output if reader.op.name == "softmax_grad" and reader.inputs == (slope, p) else None


def _through_sigmoid(slope: Value, p: Value, reader: Node) -> Value | None:
    """slope * (p * (1 - p)), as the sigmoid's rule writes it."""
    if reader.op.name != "multiply" or len(reader.inputs) != 2 or reader.inputs.count(slope) != 1:
        return None
    other = next(value for value in reader.inputs if value is not slope)
    if other.node is None or other.node.op.name != "multiply" or p not in other.node.inputs:
        return None
    apart = next((value.node for value in other.node.inputs if value is not p), None)
    if apart is None or apart.op.name != "subtract" or apart.inputs[1] is not p:
        return None
    one = slope.graph.constants.get(apart.inputs[0])
    return reader.output if one is not None and one.size == 1 and float(one.reshape(())) == 1.0 else None


def _find(graph: Graph) -> list[_Place]:
    consumers, roots = graph.consumers(), set(graph.roots())
    found: dict[Node, _Place] = {}
    for loss in graph.nodes:
        kind = next((kind for kind in KINDS if loss.op is kind.loss), None)
        activation = loss.inputs[0].node if kind is not None else None
        if kind is None or activation is None or activation.op.name != kind.activation or activation in found:
            continue
        # Targets come before what is joined: they must not need it, nor, round a corner, what was joined already.
        if not found.keys().isdisjoint(before := set(toposort([loss.inputs[1]]))) or activation in before:
            continue
        found[activation] = place = _Place(kind, activation, loss)
        p = activation.output
        for node in consumers.get(p, ()):
            if node.op is not kind.gradient or node.inputs[1:] != loss.inputs or node.attrs != loss.attrs:
                continue
            reader = sole_reader(consumers, roots, node.output)
            through = _through_softmax if kind.activation == "softmax" else _through_sigmoid
            if reader is not None and through(node.output, p, reader) is not None:
                place.gradient, place.end = node, reader
                break
    return list(found.values())


def fuse_cross_entropy(graph: Graph) -> Graph:
    """Join activations with the cross-entropies of their results."""
    places = _find(graph)
    if not places:
        return graph
    at_activation = {place.activation: place for place in places}
    losses = {place.loss for place in places}
    gradients = {place.gradient for place in places if place.gradient is not None}
    ends = {place.end: place for place in places if place.end is not None}

    new = Graph(graph.name)
    known: dict[Value, Value] = {value: new.input(value.type, value.name) for value in graph.inputs}
    known.update({value: new.constant(array, copy=False) for value, array in graph.constants.items()})

    def join(nodes: list[Node], made: tuple[Value, ...]) -> None:
        if (node := made[0].node) is not None:
            node.parts = joined(nodes)

    def write(node: Node) -> None:
        if node in losses or node in gradients or node.outputs[0] in known:
            return
        if (place := at_activation.get(node)) is not None:
            x, target = node.inputs[0], place.loss.inputs[1]
            for before in toposort([target]):  # what the targets come from may stand behind the activation
                write(before)
            made = new.add(place.kind.whole, [known[x], known[target]], place.loss.attrs, node.origin)
            join([node, place.loss], made)
            known[node.output], known[place.loss.output] = made
        elif (place := ends.get(node)) is not None and place.gradient is not None:
            inputs = [known[value] for value in place.gradient.inputs]
            made = new.add(place.kind.whole_gradient, inputs, place.gradient.attrs, node.origin)
            join([place.gradient, node], made)
            known[node.output] = made[0]
        else:
            known.update(zip(node.outputs, copy_node(new, node, tuple(known[v] for v in node.inputs)), strict=True))

    for node in graph.nodes:
        write(node)
    new.outputs = [known[value] for value in graph.outputs]
    new.updates = [(known[target], known[value]) for target, value in graph.updates]
    return new
