"""The passes that make a graph smaller without changing a bit of what it computes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.compiler.rewrite import copy_node, in_order, rewrite
from engine.ir.graph import Graph, Node, Value, toposort
from engine.ops.elementwise import SQUARE
from engine.ops.fused import operand_kind
from engine.ops.shaping import COPY

# A folded constant must stay small: it lives as long as the plan.
FOLD_ELEMENTS = 1 << 14


def fold(graph: Graph) -> Graph:
    """Compute now what depends on constants only."""

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        if not inputs or not node.op.pure or not all(value in new.constants for value in inputs):
            return None
        if any(not isinstance(v.type.size, int) or v.type.size > FOLD_ELEMENTS for v in node.outputs):
            return None
        with np.errstate(all="ignore"):
            arrays = node.op.reference(node.attrs, *(new.constants[value] for value in inputs))
        return [
            new.constant(np.asarray(array, value.dtype).reshape(value.shape))
            for array, value in zip(arrays, node.outputs, strict=True)
        ]

    return rewrite(graph, visit)


def _number(graph: Graph, value: Value) -> float | None:
    """A constant that is a single float, or None."""
    array = graph.constants.get(value)
    return float(array.reshape(())) if array is not None and array.size == 1 and array.dtype.kind == "f" else None


def _is_one(graph: Graph, value: Value) -> bool:
    return _number(graph, value) == 1.0


def _unstretched(node: Node, inputs: tuple[Value, ...]) -> tuple[Value, ...]:
    """Operands before they were stretched: an elementwise op stretches them itself."""
    for index, value in enumerate(inputs):
        if value.node is None or value.node.op.name != "broadcast_to":
            continue
        source = value.node.inputs[0]
        if operand_kind(source.shape, node.output.shape) is None:
            continue  # stretched in a way that kernels do not do themselves
        shorter = (*inputs[:index], source, *inputs[index + 1 :])
        if node.op.infer(node.attrs, *(v.type for v in shorter))[0] == node.output.type:
            inputs = shorter
    return inputs


def simplify(graph: Graph) -> Graph:
    """Drop what changes nothing: products with one, quotients by one, a view of a view, a copy to the same type,
    operands that are stretched where the op would stretch them itself. Second powers are squares."""

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        name, out = node.op.name, node.outputs[0]
        if node.op.elementwise and (shorter := _unstretched(node, inputs)) != inputs:
            return new.add(node.op, shorter, node.attrs)
        if name == "multiply":
            for index in (0, 1):
                if _is_one(new, inputs[index]) and inputs[1 - index].type == out.type:
                    return [inputs[1 - index]]
        if name == "power" and inputs[0].type == out.type and (exponent := _number(new, inputs[1])) in (1.0, 2.0):
            return [inputs[0]] if exponent == 1.0 else new.add(SQUARE, [inputs[0]])
        if name == "divide" and _is_one(new, inputs[1]) and inputs[0].type == out.type:
            return [inputs[0]]
        if name in ("cast", "reshape", "broadcast_to") and inputs[0].type == out.type:
            return [inputs[0]]
        if name == "stop_gradient":
            return [inputs[0]]
        if name == "reshape" and inputs[0].node is not None and inputs[0].node.op is node.op:
            source = inputs[0].node.inputs[0]
            return [source] if source.type == out.type else new.add(node.op, [source], node.attrs)
        return None

    return rewrite(graph, visit)


def merge_common(graph: Graph) -> Graph:
    """Compute once what is computed twice (common subexpressions)."""
    seen: dict[tuple, tuple[Value, ...]] = {}

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        if not node.op.pure:
            return None
        # Work of the update stays there: what must not run before the step is known to be good.
        key = (node.op.name, node.attrs, tuple(value.id for value in inputs), node.origin.phase == "update")
        if key not in seen:
            seen[key] = copy_node(new, node, inputs)
        return seen[key]

    return rewrite(graph, visit)


def drop_dead(graph: Graph) -> Graph:
    """Leave out what no output and no update needs; the order of the rest stays."""
    needed = set(toposort(graph.roots()))
    alive = Graph(graph.name)
    known = {value: alive.input(value.type, value.name) for value in graph.inputs}
    used = {value for node in needed for value in node.inputs} | set(graph.roots())
    for value, array in graph.constants.items():
        if value in used:
            known[value] = alive.constant(array, copy=False)
    for node in graph.nodes:
        if node in needed:
            known.update(zip(node.outputs, copy_node(alive, node, tuple(known[v] for v in node.inputs)), strict=True))
    alive.outputs = [known[value] for value in graph.outputs]
    alive.updates = [(known[target], known[value]) for target, value in graph.updates]
    return alive


def own_outputs(graph: Graph) -> Graph:
    """Copy outputs that are a weight or a state, or a view of one: an update must not change them afterwards."""
    targets = {target for target, _ in graph.updates}

    def source(value: Value) -> Value:
        while value.node is not None and value.node.op.view:
            value = value.node.inputs[0]
        return value

    copied = {value for value in graph.outputs if source(value) in targets}
    if not copied:
        return graph
    new = rewrite(graph, lambda *_: None)
    new.outputs = [
        new.add(COPY, [made])[0] if value in copied else made
        for value, made in zip(graph.outputs, new.outputs, strict=True)
    ]
    return new


def schedule(graph: Graph) -> Graph:
    """The order of running: as written, but what weights alone decide first, and the update's nodes last, so that a step
    can be dropped before them."""
    return in_order(graph, [node for stage in range(3) for node in graph.nodes if node.origin.stage == stage])
