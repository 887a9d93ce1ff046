"""Checks that a graph is well formed; run after every pass in tests and in debug mode."""

from __future__ import annotations

from engine.core.errors import GraphError
from engine.ir.graph import Graph


def verify(graph: Graph, stage: str = "") -> None:
    """Raise `GraphError`, naming the stage, unless the graph is well formed.

    Every value is made before it is used, by one node, in this graph; types are what the op's rule says; outputs and
    updates exist, and an update has the type of its input.
    """

    def fail(what: str) -> None:
        raise GraphError(f"{what}", where=f"graph '{graph.name}' after {stage}" if stage else f"graph '{graph.name}'")

    made = set(graph.inputs) | set(graph.constants)
    if len(made) != len(graph.inputs) + len(graph.constants):
        fail("an input is listed twice")
    for node in graph.nodes:
        for value in node.inputs:
            if value not in made:
                fail(f"{node} uses %{value.id} before it is made")
        types = tuple(node.op.infer(node.attrs, *(value.type for value in node.inputs)))
        if types != tuple(value.type for value in node.outputs):
            fail(f"{node} has outputs {[str(v.type) for v in node.outputs]}, its rule says {[str(t) for t in types]}")
        for value in node.outputs:
            if value.node is not node or value.graph is not graph:
                fail(f"%{value.id} does not know its node")
            if value in made:
                fail(f"%{value.id} is made twice")
            made.add(value)
    for value in graph.roots():
        if value not in made:
            fail(f"output %{value.id} is never made")
    for target, value in graph.updates:
        if target not in graph.inputs:
            fail(f"update of %{target.id}, which is not an input")
        if target.type != value.type:
            fail(f"update of {target} with {value}: types differ")
