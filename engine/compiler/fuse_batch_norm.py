"""Batch normalisation joined with what follows it: an addition, a relu, their gradients, and the sum of its gradient.

Its statistics need a pass over memory of their own; everything behind them is done in the second one. The relu's gradient
is found from the normalisation's input, so that neither its result nor a mask is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.compiler.fuse import Gone, sole_reader
from engine.compiler.rewrite import rewrite
from engine.ir.graph import Graph, Node, Value, joined
from engine.ops.batch_norm import APPLY, BATCH_NORM, BATCH_NORM_GRAD, JOINED_GRAD, STATISTICS, Joined


@dataclass
class _Chain:
    """A normalisation, the addition and the relu behind it, where there are such."""

    norm: Node
    add: Node | None = None
    relu: Node | None = None

    @property
    def nodes(self) -> list[Node]:
        return [node for node in (self.norm, self.add, self.relu) if node is not None]

    @property
    def other(self) -> Value | None:
        """What is added."""
        if self.add is None:
            return None
        first, second = self.add.inputs
        return second if first is self.norm.outputs[0] else first


@dataclass
class _Gradient:
    """A normalisation's gradient, the relu's gradient before it, and the sums of its result over the samples."""

    node: Node
    relu: Node | None
    sums: list[Node]


def _chain(node: Node, consumers: dict[Value, list[Node]], roots: set[Value]) -> _Chain | None:
    chain, value = _Chain(node), node.outputs[0]
    after = sole_reader(consumers, roots, value)
    if after is not None and after.op.name == "add" and after.inputs[0] is not after.inputs[1]:
        if any(one.type != value.type for one in after.inputs):
            return None
        chain.add, value = after, after.output
        after = sole_reader(consumers, roots, value)
    if after is not None and after.op.name == "relu":
        chain.relu = after
    return chain if len(chain.nodes) > 1 else None


def _gradient(
    node: Node, chains: dict[Node, _Chain], consumers: dict[Value, list[Node]], roots: set[Value]
) -> _Gradient | None:
    dy, dx, norm = node.inputs[0], node.outputs[0], node.inputs[3].node
    if norm is None or norm.op is not BATCH_NORM or norm.inputs[0] is not node.inputs[1]:
        return None
    relu = dy.node
    chain = chains.get(norm)
    if (
        relu is None
        or relu.op.name != "relu_gradient"
        or chain is None
        or chain.relu is None
        or chain.add is not None
        or relu.inputs[1] is not chain.relu.output
        or relu.inputs[0].type != dy.type
        or sole_reader(consumers, roots, dy) is not node
    ):
        relu = None
    samples = list(range(dx.rank - 1))
    sums = [
        one
        for one in consumers.get(dx, ())
        if one.op.name == "reduce_sum" and sorted(one.attrs.axes) == samples and not one.attrs.keepdims
    ]
    return _Gradient(node, relu, sums) if relu is not None or sums else None


def fuse_batch_norm(graph: Graph) -> Graph:
    """Join batch normalisations in training with their neighbours."""
    consumers, roots = graph.consumers(), set(graph.roots())
    chains: dict[Node, _Chain] = {}
    for node in graph.nodes:
        if node.op is BATCH_NORM and node.outputs[0].dtype == "float32":
            chain = _chain(node, consumers, roots)
            # Where two are added, the later one takes the other's result.
            if chain is not None and not any(
                one in chains and chains[one].add is chain.add for one in _summands(chain)
            ):
                chains[node] = chain
    gradients = {
        node: found
        for node in graph.nodes
        if node.op is BATCH_NORM_GRAD and (found := _gradient(node, chains, consumers, roots)) is not None
    }
    if not chains and not gradients:
        return graph
    last = {chain.nodes[-1]: chain for chain in chains.values()}
    skipped = {node for chain in chains.values() for node in chain.nodes[1:-1]}
    skipped |= {found.relu for found in gradients.values() if found.relu is not None}
    summed = {node: found for found in gradients.values() for node in found.sums}
    totals: dict[Node, Value] = {}
    known: dict[Value, Value] = {}

    def visit(new: Graph, node: Node, inputs: tuple[Value, ...]) -> Sequence[Value] | None:
        known.update(zip(node.inputs, inputs, strict=True))
        if node in chains:
            mean, variance = new.add(STATISTICS, [inputs[0]])
            known.update(zip(node.outputs[1:], (mean, variance), strict=True))
            return [Gone(new, node.outputs[0]), mean, variance]
        if node in last:
            chain = last[node]
            norm, other = chain.norm, chain.other
            operands = [*norm.inputs, *norm.outputs[1:], *([] if other is None else [other])]
            attrs = Joined(norm.attrs.epsilon, chain.relu is not None)
            with new.at(norm.origin):
                made = new.add(APPLY, [known[value] for value in operands], attrs)
            if (one := made[0].node) is not None:
                one.parts = joined(chain.nodes)
            return made
        if node in gradients:
            found = gradients[node]
            dy = inputs[0] if found.relu is None else known[found.relu.inputs[0]]
            beta = known[node.inputs[3].node.inputs[2]]  # type: ignore[union-attr]
            attrs = Joined(node.attrs.epsilon, found.relu is not None)
            *made, total = new.add(JOINED_GRAD, [dy, *inputs[1:3], beta, *inputs[3:]], attrs)
            totals[node] = total
            if (one := total.node) is not None:
                one.parts = joined([node, *([found.relu] if found.relu else []), *found.sums])
            return made
        if node in summed:
            return [totals[summed[node].node]]
        if node in skipped:
            return [Gone(new, value) for value in node.outputs]
        return None

    return rewrite(graph, visit)


def _summands(chain: _Chain) -> list[Node]:
    """The nodes whose results a chain adds."""
    return [value.node for value in chain.add.inputs if value.node is not None] if chain.add is not None else []
