"""From a graph to a plan: passes that rewrite it, an order, and a place in memory for every value."""

from engine.compiler.pipeline import compile_graph
from engine.compiler.plan import Plan

__all__ = ["Plan", "compile_graph"]
