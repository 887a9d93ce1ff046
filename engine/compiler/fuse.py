"""Fusion of epilogues: a product followed by its bias and its activation becomes one kernel.

Which op takes which epilogue is the op's own say (`Op.epilogues`); this pass only finds the places.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.compiler.rewrite import rewrite
from engine.ir.graph import Graph, Node, Value, joined


def sole_reader(consumers: dict[Value, list[Node]], roots: set[Value], value: Value) -> Node | None:
    """The only reader of a value that nothing else needs."""
    readers = consumers.get(value, [])
    return readers[0] if len(readers) == 1 and value not in roots else None


def _bias_of(add: Node, product: Value) -> Value | None:
    other = add.inputs[1] if add.inputs[0] is product else add.inputs[0]
    fits = other.rank == 1 and product.rank >= 1 and other.shape[0] == product.shape[-1]
    return other if fits and add.output.type == product.type and other.dtype == product.dtype else None


def fuse_epilogues(graph: Graph) -> Graph:
    """Put bias additions, and activations after them, into the kernels that offer to take them."""
    consumers, roots = graph.consumers(), set(graph.roots())
    taken: dict[Node, tuple[Node, Value, str]] = {}  # last node of a chain -> (product, bias, activation)
    whole: dict[Node, list[Node]] = {}  # last node of a chain -> all of it
    skipped: set[Node] = set()
    for node in graph.nodes:
        if node.op.epilogues is None:
            continue
        add = sole_reader(consumers, roots, node.output)
        if add is None or add.op.name != "add" or add.inputs[0] is add.inputs[1]:
            continue
        bias = _bias_of(add, node.output)
        if bias is None:
            continue
        last, activation = add, "linear"
        after = sole_reader(consumers, roots, add.output)
        if after is not None and node.op.epilogues(node.attrs, after.op.name) is not None:
            last, activation = after, after.op.name
        if node.op.epilogues(node.attrs, activation) is None:
            continue
        taken[last] = (node, bias, activation)
        whole[last] = list(dict.fromkeys([node, add, last]))
        skipped.update({node, add} - {last})
    if not taken:
        return graph

    known: dict[Value, Value] = {}

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        known.update(zip(node.inputs, inputs, strict=True))
        if node in taken:
            product, bias, activation = taken[node]
            assert product.op.epilogues is not None
            op, attrs = product.op.epilogues(product.attrs, activation)
            with new.at(product.origin):
                made = new.add(op, [known[v] for v in product.inputs] + [known[bias]], attrs)
            if (fused := made[0].node) is not None:
                fused.parts = joined(whole[node])
            return made
        if node in skipped:
            # Its readers are all part of the chain, which reads the chain's own inputs instead.
            return [Gone(new, value) for value in node.outputs]
        return None

    return rewrite(graph, visit)


class Gone(Value):
    """Stands for a value inside a fused chain; nothing may read it."""

    __slots__ = ()

    def __init__(self, graph: Graph, value: Value):
        super().__init__(graph, value.type)
