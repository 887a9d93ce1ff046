"""The plainest way to run a graph: node after node, by the references. What planned runs are compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.ir.graph import Graph, Value


def evaluate(graph: Graph, arrays: Sequence[np.ndarray], *, every: bool = False) -> list[np.ndarray]:
    """Outputs of a graph for arrays of its inputs, in order.

    Args:
        every: return the arrays of all values (inputs, constants, nodes in order) instead.
    """
    known: dict[Value, np.ndarray] = dict(graph.constants)
    for value, array in zip(graph.inputs, arrays, strict=True):
        known[value] = np.asarray(array)
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            made = node.op.reference(node.attrs, *(known[value] for value in node.inputs))
            for value, array in zip(node.outputs, made, strict=True):
                known[value] = np.asarray(array, value.dtype).reshape(value.shape)
    if every:
        return [known[value] for value in graph.values()]
    return [known[value] for value in graph.outputs]
