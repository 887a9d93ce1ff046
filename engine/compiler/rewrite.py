"""The one way passes change a graph: copy it node by node, and say for some nodes what to put instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.ir.graph import Graph, Node, Value

Visit = Callable[[Graph, Node, tuple[Value, ...]], Sequence[Value] | None]


def rewrite(graph: Graph, visit: Visit) -> Graph:
    """A new graph. `visit(new, node, inputs)` returns what stands for the node's outputs, or None to copy the node.

    Inputs keep their order, outputs and updates their meaning, nodes their origin.
    """
    new = Graph(graph.name)
    known: dict[Value, Value] = {}
    for value in graph.inputs:
        known[value] = new.input(value.type, value.name)
    for value, array in graph.constants.items():
        known[value] = new.constant(array, copy=False)
    for node in graph.nodes:
        inputs = tuple(known[value] for value in node.inputs)
        with new.at(node.origin):
            made = visit(new, node, inputs)
            if made is None:
                made = copy_node(new, node, inputs)
        for old, value in zip(node.outputs, made, strict=True):
            known[old] = value
    new.outputs = [known[value] for value in graph.outputs]
    new.updates = [(known[target], known[value]) for target, value in graph.updates]
    return new


def copy_node(graph: Graph, node: Node, inputs: tuple[Value, ...]) -> tuple[Value, ...]:
    """The same node in another graph; its types are known, so the rule is not asked again."""
    copy = Node(node.op, inputs, node.attrs, (), node.origin, node.parts)
    copy.outputs = tuple(Value(graph, value.type, copy, value.index, value.name) for value in node.outputs)
    graph.nodes.append(copy)
    return copy.outputs


def in_order(graph: Graph, nodes: Sequence[Node]) -> Graph:
    """The same graph with its nodes in another order, in which each still comes after what it needs."""
    new = Graph(graph.name)
    known = {value: new.input(value.type, value.name) for value in graph.inputs}
    known.update({value: new.constant(array, copy=False) for value, array in graph.constants.items()})
    for node in nodes:
        made = copy_node(new, node, tuple(known[value] for value in node.inputs))
        known.update(zip(node.outputs, made, strict=True))
    new.outputs = [known[value] for value in graph.outputs]
    new.updates = [(known[target], known[value]) for target, value in graph.updates]
    return new
