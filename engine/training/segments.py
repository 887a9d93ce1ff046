"""Which of the weights in an arena are stepped together, and which tables are stepped by the rows that a batch uses."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.compiler.pipeline import optimise
from engine.ir.graph import Graph, TensorType, Value
from engine.layers.weight import Weight
from engine.ops.kernels.cache import available
from engine.ops.table_step import Rule, TableStep
from engine.training.arena import ParameterArena

# A smaller table stays in the cache: a pass over it costs little, and one step for all weights is one call.
LEAST_ELEMENTS = 1 << 17


@dataclass(frozen=True)
class Segment:
    """Weights that lie one after another and are one input of a step.

    Attributes:
        value: the input; flat, or in the shape of the one weight that it is.
        start: its first element in the arena.
        rules: of a table, how a row is stepped; None where all elements are stepped at once.
    """

    value: Value
    start: int
    weights: list[Weight]
    rules: TableStep | None

    def of(self, flat: np.ndarray) -> np.ndarray:
        """Its part of an array that is laid out as the weights are."""
        size = sum(weight.spec.size for weight in self.weights)
        return flat[self.start : self.start + size].reshape(self.value.shape)  # type: ignore[arg-type]


def segments_of(arena: ParameterArena, optimizer: Any) -> Iterator[tuple[int, list[Weight], TableStep | None]]:
    """(first element, weights, rules) of each segment; one for all where the optimizer is None, or no table is stepped
    by rows."""

    def rules_of(weight: Weight) -> TableStep | None:
        spec = weight.spec
        fits = spec.picked and spec.size >= LEAST_ELEMENTS and spec.constraint is None and spec.regularizer is None
        return row_rules(optimizer, int(spec.shape[1])) if fits and optimizer is not None else None

    found = [(weight, rules_of(weight)) for weight in arena.weights]
    for rules, group in itertools.groupby(found, key=lambda one: (one[0] if one[1] else None, one[1])):
        weights = [weight for weight, _ in group]
        yield arena.offsets[weights[0]], weights, rules[1]


def row_rules(optimizer: Any, columns: int) -> TableStep | None:
    """How an optimizer steps a row of a table alone; None where a row without gradient does not stay as it is."""
    if not available() or not optimizer.steps_alone:
        return None
    names = tuple(optimizer.slots())
    numbers = tuple(range(len(names)))
    row, scalar = TensorType((columns,)), TensorType(())
    graph = Graph("idle row")
    slots = {name: graph.input(row, name) for name in names}
    left = optimizer.idle(dict(slots))
    if left is None:
        return None
    idle = None
    if any(left[name] is not slots[name] for name in names):
        graph.outputs = [left[name] for name in names]
        idle = Rule.of(optimise(graph), numbers, numbers)
        if idle is None:
            return None
    graph = Graph("row")
    parameter, gradient = graph.input(row, "parameter"), graph.input(row, "gradient")
    rate, iteration = graph.input(scalar, "rate"), graph.input(scalar, "iteration")
    slots = {name: graph.input(row, name) for name in names}
    new, moved = optimizer.step(parameter, gradient, dict(slots), rate, iteration)
    graph.outputs = [new, *(moved[name] for name in names)]
    step = Rule.of(optimise(graph), ("parameter", "gradient", "rate", "iteration", *numbers), ("parameter", *numbers))
    return TableStep(step, idle) if step is not None else None


def pays(grads: Value, ids: Value, table: Value) -> bool:
    """Whether so few rows are used that passing over the others costs more than finding them."""
    return int(ids.type.size) <= int(table.shape[0])  # type: ignore[arg-type]
