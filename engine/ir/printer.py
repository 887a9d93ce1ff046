"""A graph as text, for people."""

from __future__ import annotations

from engine.ir.graph import Graph


def render(graph: Graph) -> str:
    """One line an input, constant and node: `%7 = matmul(%1, %2) (32, 10) float32  [dense:forward]`."""
    lines = [f"graph {graph.name}"]
    lines += [f"  input %{value.id} {value.name} {value.type}" for value in graph.inputs]
    lines += [f"  const %{value.id} {value.type}" for value in graph.constants]
    for node in graph.nodes:
        outs = ", ".join(f"%{value.id}" for value in node.outputs)
        ins = ", ".join(f"%{value.id}" for value in node.inputs)
        attrs = "" if node.attrs is None else f" {node.attrs}"
        types = ", ".join(str(value.type) for value in node.outputs)
        lines.append(f"  {outs} = {node.op.name}({ins}){attrs} : {types}  [{node.origin}]")
    lines += [f"  output %{value.id}" for value in graph.outputs]
    lines += [f"  update %{target.id} <- %{value.id}" for target, value in graph.updates]
    return "\n".join(lines)
