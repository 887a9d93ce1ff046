"""Branches that run at the same time, each on a core of its own: recurrent layers that do not wait for one another.

A recurrent layer goes through time step by step, so its work comes in pieces that are often too small to be cut over
the cores. Two of them, such as both directions of a Bidirectional, keep two cores busy without being cut. What runs
beside what follows from sizes alone, so a network computes the same bits every time.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.compiler.rewrite import in_order
from engine.core.config import thread_count
from engine.ir.graph import Graph, Node, toposort

# Measured (docs/performance.md): up to this much arithmetic, and with few samples always, a layer gains by having one
# core to itself; a larger one is as quick cut over all cores, and then nobody waits for a whole layer.
MOST_FLOPS, FEW_ROWS = 1e8, 4
# Below this, all of them together are not worth waking a thread.
LEAST_FLOPS = 8e6
EVEN = 1.25  # one branch takes at most so many times as long as another


def _flops(node: Node) -> float:
    return float(node.op.flops(node.attrs, *(value.type for value in node.inputs)))  # type: ignore[arg-type]


def _alike(first: Node, others: Sequence[Node], threads: int) -> list[Node]:
    """The first and those of the others that are worth running beside it; none where none is."""
    work = _flops(first)
    found = [first]
    for node in others:
        if len(found) < threads and max(work, _flops(node)) <= EVEN * min(work, _flops(node)):
            found.append(node)
    # With more cores than branches, those that can be cut over all cores are.
    fits = len(found) == threads or _rows(first) < threads
    return found if len(found) > 1 and fits and len(found) * work >= LEAST_FLOPS else []


def _rows(node: Node) -> int:
    """Samples in the batch."""
    return int(node.inputs[0].shape[0])  # type: ignore[arg-type]


def _may(node: Node) -> bool:
    return node.op.recurrent and (_flops(node) <= MOST_FLOPS or _rows(node) <= FEW_ROWS)


def bring_together(graph: Graph) -> Graph:
    """The same nodes, those that are to run at one time next to each other and named in `beside`."""
    threads = thread_count()
    candidates = [node for node in graph.nodes if _may(node)]
    if threads < 2 or len(candidates) < 2:
        return graph
    needs = _needs(graph, candidates)
    place = {node: index for index, node in enumerate(graph.nodes)}
    order: list[Node] = []
    groups: list[list[Node]] = []
    done: set[Node] = set()
    ran = 0  # the candidates that are done, a bit each

    def run(nodes: Sequence[Node]) -> None:
        order.extend(nodes)
        done.update(nodes)

    for node in graph.nodes:
        if node in done:
            continue
        if node not in candidates:
            run([node])
            continue
        ready = [
            other
            for index, other in enumerate(candidates)
            if other is not node
            and other not in done
            and other.origin.stage == node.origin.stage
            and needs[other] & ~ran == 1 << index
        ]
        group = _alike(node, ready, threads) or [node]
        before = toposort([value for one in group for value in one.inputs])
        run(sorted((one for one in before if one not in done), key=place.__getitem__))
        run(group)
        for one in group:
            ran |= 1 << candidates.index(one)
        if len(group) > 1:
            groups.append(group)
    if not groups:
        return graph
    new = in_order(graph, order)
    made = dict(zip(order, new.nodes, strict=True))
    new.beside = [tuple(made[node] for node in group) for group in groups]
    return new


def _needs(graph: Graph, candidates: Sequence[Node]) -> dict[Node, int]:
    """For every node the candidates that it waits for, itself among them, a bit each."""
    bit = {node: 1 << index for index, node in enumerate(candidates)}
    needs: dict[Node, int] = {}
    for node in graph.nodes:
        found = bit.get(node, 0)
        for value in node.inputs:
            if value.node is not None:
                found |= needs[value.node]
        needs[node] = found
    return needs
