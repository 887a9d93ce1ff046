"""Passes for graphs in which weights stay the same from run to run: their part is computed once, and scales are absorbed.

Where a product is followed by a multiplication and an addition for each channel, as by a batch normalisation at
inference, the factors go into the product's weights and nothing is left of it but a bias.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from engine import ops
from engine.compiler.fuse import Gone
from engine.compiler.rewrite import copy_node, rewrite
from engine.ir.graph import Graph, Node, Value, joined

# What is kept for all runs may be this many times as large as what it is made of: a bias stretched to a batch is not.
KEPT_GROWTH = 2


def fixed_values(graph: Graph) -> set[Value]:
    """Values that fixed inputs and constants alone decide, as far as they are worth keeping."""
    found = {graph.inputs[index] for index in graph.fixed} - {target for target, _ in graph.updates}
    if not found:
        return set()
    known = found | set(graph.constants)
    for node in graph.nodes:
        if not node.op.pure or node.origin.stage != 1 or not node.inputs:
            continue
        if not all(value in known for value in node.inputs) or not any(value in found for value in node.inputs):
            continue
        before = sum(int(value.type.nbytes) for value in node.inputs)  # type: ignore[arg-type]
        after = sum(int(value.type.nbytes) for value in node.outputs)  # type: ignore[arg-type]
        if node.op.view or after <= KEPT_GROWTH * before:
            found.update(node.outputs)
            known.update(node.outputs)
    return found


def hoist(graph: Graph) -> Graph:
    """Mark what weights alone decide as work of the prologue."""
    fixed = fixed_values(graph)
    if not any(node.outputs[0] in fixed for node in graph.nodes):
        return graph

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        if node.outputs[0] not in fixed:
            return None
        made = copy_node(new, node, inputs)
        if (copy := made[0].node) is not None:
            copy.origin = replace(copy.origin, phase="weights")
            copy.parts = tuple((replace(origin, phase="weights"), work) for origin, work in copy.parts)
        return made

    return rewrite(graph, visit)


@dataclass
class _Chain:
    """A product and what follows it: factors and terms of its channels, and changes of shape between them."""

    product: Node
    nodes: list[Node] = field(default_factory=list)
    steps: list[tuple[str, Value]] = field(default_factory=list)  # ("multiply" or "add", a vector of channels)
    shapes: list[Node] = field(default_factory=list)

    @property
    def last(self) -> Node:
        return self.nodes[-1]


def absorb_scales(graph: Graph) -> Graph:
    """Put factors of channels, where weights alone decide them, into the weights of the product before."""
    fixed = fixed_values(graph)
    if not fixed:
        return graph
    known_fixed = fixed | set(graph.constants)
    consumers, roots = graph.consumers(), set(graph.roots())
    chains: dict[Node, _Chain] = {}
    gone: set[Node] = set()
    for node in graph.nodes:
        if node.op.scaled is None or node in gone or node.inputs[1] not in fixed:
            continue
        chain = _follow(node, known_fixed, consumers, roots)
        if chain is not None:
            chains[chain.last] = chain
            gone.update({node, *chain.nodes} - {chain.last})
    if not chains:
        return graph
    known: dict[Value, Value] = {}

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        known.update(zip(node.inputs, inputs, strict=True))
        if node in chains:
            return [_absorbed(new, chains[node], known)]
        if node in gone:
            return [Gone(new, value) for value in node.outputs]
        return None

    return rewrite(graph, visit)


def _follow(product: Node, fixed: set[Value], consumers: dict[Value, list[Node]], roots: set[Value]) -> _Chain | None:
    """The chain behind a product; None where no factor is in it."""
    chain, axis = _Chain(product), product.output.rank - 1
    value, ends = product.output, 0
    shapes_before: list[Node] = []
    while value not in roots and len(readers := consumers.get(value, ())) == 1:
        (node,) = readers
        if node.op.name in ("reshape", "transpose"):
            moved = _moved(node, value, axis)
            if moved is None:
                break
            axis = moved
            shapes_before.append(node)
        elif node.op.name in ("add", "multiply"):
            other = node.inputs[1] if node.inputs[0] is value else node.inputs[0]
            vector = other is not value and other in fixed and _is_vector(other, value, axis)
            if not vector or node.output.type != value.type or other.dtype != value.dtype:
                break
            chain.steps.append((node.op.name, other))
            chain.shapes += shapes_before
            shapes_before = []
            if node.op.name == "multiply":
                ends = len(chain.nodes) + 1
        else:
            break
        chain.nodes.append(node)
        value = node.output
    if not ends:
        return None
    # What follows the last factor and its terms stays as it is: shapes that lead nowhere.
    while chain.nodes and chain.nodes[-1] in shapes_before:
        chain.nodes.pop()
    return chain


def _moved(node: Node, value: Value, axis: int) -> int | None:
    """Where the axis of the channels is after a reshape or a transposition; None where it is lost."""
    before, after = value.shape, node.output.shape
    if node.op.name == "transpose":
        return list(node.attrs.axes).index(axis)
    if axis == len(before) - 1 and after and after[-1] == before[-1]:
        return len(after) - 1
    return None


def _is_vector(other: Value, value: Value, axis: int) -> bool:
    """Whether a value has one element a channel (or one for all), stretched along the other axes."""
    shape = (*(1,) * (value.rank - other.rank), *other.shape)
    return other.rank <= value.rank and all(
        size == 1 or (at == axis and size == value.shape[axis]) for at, size in enumerate(shape)
    )


def _absorbed(new: Graph, chain: _Chain, known: dict[Value, Value]) -> Value:
    """The product with its factors in its weights, then what is added, then the changes of shape."""
    node = chain.product
    channels = node.output.shape[-1]
    scale: Value | None = None
    shift: Value | None = None
    with new.at(chain.last.origin):
        for name, given in chain.steps:
            vector = known[given]
            flat = ops.broadcast_to(ops.reshape(vector, (-1,)), (channels,))
            if name == "add":
                shift = flat if shift is None else ops.add(shift, flat)
            else:
                scale = flat if scale is None else ops.multiply(scale, flat)
                shift = None if shift is None else ops.multiply(shift, flat)
        assert node.op.scaled is not None
        weights = node.op.scaled(node.attrs, known[node.inputs[1]], scale)
    with new.at(node.origin):
        value = new.add(node.op, (known[node.inputs[0]], weights), node.attrs)[0]
        if (made := value.node) is not None:
            made.parts = joined([node, *chain.nodes])
        # Where the channels stay last, what is added comes after the shapes: neighbours of one shape become one kernel.
        early = any(one.op.name == "transpose" for one in chain.shapes)
        if shift is not None and early:
            value = ops.add(value, shift)
        for one in chain.shapes:
            value = new.add(one.op, (value,), one.attrs)[0]
        if shift is not None and not early:
            value = ops.add(value, shift)
    return value
