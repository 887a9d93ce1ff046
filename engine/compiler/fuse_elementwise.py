"""Fusion of elementwise chains: neighbours of one shape become one kernel that passes over memory once."""

from __future__ import annotations

from engine.compiler.rewrite import copy_node
from engine.ir.graph import Graph, Node, Value, joined
from engine.ops.fused import FUSED, Expression, Instruction, can_fuse, operand_kind
from engine.ops.kernels.cache import available

# Limits of one kernel, so that its values stay in registers and its arguments in bounds.
MOST_INSTRUCTIONS = 48
MOST_OPERANDS = 20


class _Group:
    """Nodes that will run as one, at the place of the last of them."""

    def __init__(self, nodes: list[Node], inner: int):
        self.nodes, self.inner = nodes, inner


class ElementwiseFusion:
    """Finds the groups of a graph, then writes the graph anew with one node for each."""

    def __init__(self, graph: Graph):
        self.graph = graph
        self.position = {node: index for index, node in enumerate(graph.nodes)}
        self.consumers = graph.consumers()
        self.roots = set(graph.roots())
        self.group: dict[Node, _Group] = {}

    def run(self) -> Graph:
        for node in self.graph.nodes:
            if can_fuse(node):
                self._place(node)
        return self._rewrite() if self.group else self.graph

    # --- finding --------------------------------------------------------------------------------------------------------

    def _kinds(self, node: Node) -> int | None:
        """The inner size that a node's operands imply (0 for any), or None where they are stretched in a mixed way."""
        inner = 0
        for value in node.inputs:
            found = operand_kind(value.shape, node.output.shape)
            if found is None:
                return None
            if found[1]:
                if inner and inner != found[1]:
                    return None
                inner = found[1]
        return inner

    def _place(self, node: Node) -> None:
        inner = self._kinds(node)
        if inner is None:
            return
        group = _Group([node], inner)
        for value in node.inputs:
            other = self.group.get(value.node) if value.node is not None else None
            if other is None or other is group:
                continue
            merged = self._merged(group, other, node)
            if merged is not None:
                group = merged
                for member in group.nodes:
                    self.group[member] = group
        for member in group.nodes:
            self.group[member] = group

    def _merged(self, group: _Group, other: _Group, last: Node) -> _Group | None:
        if other.nodes[0].output.shape != last.output.shape:
            return None
        if group.inner and other.inner and group.inner != other.inner:
            return None
        if other.nodes[0].origin.stage != last.origin.stage:
            return None
        nodes = sorted({*group.nodes, *other.nodes}, key=self.position.__getitem__)
        if len(nodes) > MOST_INSTRUCTIONS or self._operands(nodes) > MOST_OPERANDS:
            return None
        members, end = set(nodes), self.position[last]
        # All run where the last one stands: whoever else reads one of them must come after.
        for member in nodes:
            for reader in self.consumers.get(member.output, ()):
                if reader not in members and self.position[reader] < end:
                    return None
        return _Group(nodes, group.inner or other.inner)

    def _operands(self, nodes: list[Node]) -> int:
        members = set(nodes)
        ins = {value for node in nodes for value in node.inputs if value.node not in members}
        return len(ins) + sum(self._leaves(node, members) for node in nodes)

    def _leaves(self, node: Node, members: set[Node]) -> bool:
        """Whether somebody outside needs the node's result."""
        return node.output in self.roots or any(r not in members for r in self.consumers.get(node.output, ()))

    # --- writing --------------------------------------------------------------------------------------------------------

    def _rewrite(self) -> Graph:
        new = Graph(self.graph.name)
        known: dict[Value, Value] = {value: new.input(value.type, value.name) for value in self.graph.inputs}
        known.update({value: new.constant(array, copy=False) for value, array in self.graph.constants.items()})
        for node in self.graph.nodes:
            group = self.group.get(node)
            if group is None:
                known.update(zip(node.outputs, copy_node(new, node, tuple(known[v] for v in node.inputs)), strict=True))
            elif node is group.nodes[-1]:
                self._emit(new, group, known)
        new.outputs = [known[value] for value in self.graph.outputs]
        new.updates = [(known[target], known[value]) for target, value in self.graph.updates]
        return new

    def _emit(self, new: Graph, group: _Group, known: dict[Value, Value]) -> None:
        members, shape = set(group.nodes), group.nodes[-1].output.shape
        ins: list[Value] = []
        literals: list[Value] = []
        for node in group.nodes:
            for value in node.inputs:
                if value.node in members or value in ins or value in literals:
                    continue
                array = self.graph.constants.get(value)
                single = array is not None and array.size == 1 and value.dtype == "float32"
                (literals if single else ins).append(value)
        index = {value: at for at, value in enumerate(ins)}
        code: list[Instruction] = []
        for value in literals:
            index[value] = len(ins) + len(code)
            code.append(Instruction("literal", (), float(self.graph.constants[value].reshape(())), "float32"))
        outputs: list[int] = []
        leaving: list[Value] = []
        for node in group.nodes:
            if self._leaves(node, members):
                outputs.append(len(code))
                leaving.append(node.output)
            index[node.output] = len(ins) + len(code)
            code.append(Instruction(node.op.name, tuple(index[v] for v in node.inputs), node.attrs, node.output.dtype))
        kinds = []
        for value in ins:
            found = operand_kind(value.shape, shape)
            assert found is not None
            kinds.append(found[0])
        expression = Expression(
            shape, tuple(kinds), group.inner, tuple(v.dtype for v in ins), tuple(code), tuple(outputs)
        )
        made = new.add(FUSED, [known[value] for value in ins], expression, group.nodes[-1].origin)
        if (node := made[0].node) is not None:
            node.parts = joined(group.nodes)
        known.update(zip(leaving, made, strict=True))


def fuse_elementwise(graph: Graph) -> Graph:
    """Chains of elementwise ops as one op each; nothing is done where no kernel could be compiled."""
    return ElementwiseFusion(graph).run() if available() else graph
