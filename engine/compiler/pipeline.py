"""The visible list of passes, in the order in which they run."""

from __future__ import annotations

import os
from collections.abc import Callable

from engine.compiler.branches import bring_together
from engine.compiler.fuse import fuse_epilogues
from engine.compiler.fuse_batch_norm import fuse_batch_norm
from engine.compiler.fuse_cross_entropy import fuse_cross_entropy
from engine.compiler.fuse_elementwise import fuse_elementwise
from engine.compiler.inference import absorb_scales, hoist
from engine.compiler.memory import plan_memory
from engine.compiler.passes import drop_dead, fold, merge_common, own_outputs, schedule, simplify
from engine.compiler.plan import Plan
from engine.ir.graph import Graph
from engine.ir.verify import verify

PASSES: tuple[Callable[[Graph], Graph], ...] = (
    drop_dead,
    fold,
    simplify,
    merge_common,
    drop_dead,
    absorb_scales,
    fuse_cross_entropy,
    fuse_epilogues,
    fuse_batch_norm,
    drop_dead,
    own_outputs,
    hoist,
    schedule,
    fuse_elementwise,
    bring_together,
)

# Without the passes that join nodes of several layers: for finding the layer where something went wrong.
PLAIN: tuple[Callable[[Graph], Graph], ...] = (drop_dead, fold, own_outputs, schedule)


def optimise(graph: Graph, debug: bool | None = None, passes: tuple[Callable[[Graph], Graph], ...] = PASSES) -> Graph:
    """The graph after every pass. In debug mode (LAYERLOOM_DEBUG=1) it is verified after each."""
    debug = os.environ.get("LAYERLOOM_DEBUG") == "1" if debug is None else debug
    for step in passes:
        made = step(graph)
        made.fixed, graph = graph.fixed, made  # inputs keep their places
        if debug:
            verify(graph, step.__name__)
    return graph


def compile_graph(graph: Graph, debug: bool | None = None, plain: bool = False) -> Plan:
    """A plan for a graph whose sizes are all known; `plain`: without fusion, so that every node keeps its origin."""
    return plan_memory(optimise(graph, debug, PLAIN if plain else PASSES))
