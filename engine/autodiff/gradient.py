"""Reverse-mode differentiation of a graph, by appending the nodes that compute cotangents to it.

The rules are the ops' own `vjp`; this file only walks. (Griewank and Walther, "Evaluating Derivatives", 2008, ch. 3.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.core import dtypes
from engine.core.errors import ShapeError
from engine.ir.graph import Graph, Value
from engine.ops.elementwise import add


def gradients(graph: Graph, target: Value, wrt: Sequence[Value], cotangent: Value | None = None) -> list[Value | None]:
    """Gradients of `target` with respect to each of `wrt`, as values of the same graph.

    Args:
        target: what to differentiate; a scalar, unless `cotangent` is given.
        wrt: values of the graph, each a floating input or the output of a node.
        cotangent: what flows back into `target` (its type); ones by default.

    Returns:
        One value each, of the same type, or None where `target` does not depend on it.
    """
    if cotangent is None:
        if target.shape != ():
            raise ShapeError("only a scalar has a gradient without a cotangent", expected="()", got=str(target.type))
        cotangent = graph.constant(np.ones((), target.dtype))

    depends: set[Value] = set(wrt)
    path = []
    for node in graph.nodes:
        if any(value in depends for value in node.inputs):
            depends.update(value for value in node.outputs if dtypes.is_floating(value.dtype))
            path.append(node)

    flowing: dict[Value, Value] = {target: cotangent}
    for node in reversed(path):
        arriving = [flowing.get(value) for value in node.outputs]
        if node.op.vjp is None or all(one is None for one in arriving):
            continue
        with graph.at(replace(node.origin, phase="backward")):
            for value, grad in zip(node.inputs, node.op.vjp(graph, node, arriving), strict=True):
                if grad is None or value not in depends:
                    continue
                before = flowing.get(value)
                flowing[value] = grad if before is None else add(before, grad)
    return [flowing.get(value) for value in wrt]
