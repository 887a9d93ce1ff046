"""Predictions of many samples: how many at a time, and several such runs at once, each on one core.

A sample's outputs do not depend on the samples beside it, so a prediction need not keep to the batches of the caller.
Larger runs spend less on calls and read weights more seldom; smaller ones keep what they compute in the caches; and runs
side by side wait for one another only at the end, where threads inside each kernel wait at every kernel.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.compiler.plan import Plan
from engine.core.config import thread_count
from engine.runtime.threads import SerialPool, shared_pool
from engine.training.data import Batch, Standard
from engine.training.protocol import BatchType
from engine.training.step import Steps

# What one core does a second, roughly: it decides sizes only, and the same on every machine.
_FLOPS, _BYTES = 1e11, 1e10
CALL_SECONDS = 20e-6  # of work that a kernel call should do at least, for the call not to weigh
LEAST_SECONDS = 8e-6  # below this, threads that run calls side by side hinder one another
WEIGHT_USES = 1024  # how often a weight should be used once it is read
RECURRENT_ROWS = 16  # samples that go through time together
MANY_RUNS = 16
CACHE_BYTES = 3 << 19  # of one core
MOST_BYTES = 1 << 23  # that a run may take where the caller's batch takes less


@dataclass(frozen=True)
class Costs:
    """What a run of `rows` samples costs.

    Attributes:
        calls: of kernels. flops, moved: arithmetic, and bytes read and written. weights: their bytes. memory: of what
            a run computes. recurrent: whether something goes through time step by step.
    """

    rows: int
    calls: int
    flops: float
    moved: float
    weights: float
    memory: float
    recurrent: bool = False

    @classmethod
    def of(cls, plan: Plan, rows: int) -> Costs:
        """Of a plan for so many samples."""
        graph = plan.graph
        stays = {graph.inputs[index] for index in graph.fixed} | set(graph.constants)
        for node in graph.nodes:
            if node.origin.stage == 0 or (node.op.view and node.inputs[0] in stays):
                stays.update(node.outputs)
        flops = moved = 0.0
        weights = {}
        for step in plan.compute:
            types = [value.type for value in step.node.inputs]
            flops += float(step.node.op.flops(step.node.attrs, *types))  # type: ignore[arg-type]
            for value in (*step.node.inputs, *step.node.outputs):
                size = float(value.type.nbytes)  # type: ignore[arg-type]
                if value in stays:
                    weights[value] = size
                else:
                    moved += size
        recurrent = any(step.node.op.recurrent for step in plan.compute)
        fed = sum(float(v.type.nbytes) for at, v in enumerate(graph.inputs) if at not in graph.fixed)  # type: ignore[arg-type]
        return cls(rows, len(plan.compute), flops, moved, sum(weights.values()), plan.arena_bytes + fed, recurrent)

    @property
    def seconds(self) -> float:
        """A rough time for one sample on one core."""
        return max(self.flops / _FLOPS, self.moved / _BYTES, 1e-9) / self.rows


@dataclass(frozen=True)
class Layout:
    """How a prediction is cut: `rows` at a time, in `lanes` side by side; 1 lane has all threads inside each kernel."""

    rows: int
    lanes: int


def lay_out(costs: Costs, samples: int, threads: int) -> Layout:
    """How to cut a prediction of so many samples, asked for in batches of `costs.rows`."""
    a_row = max(1.0, costs.memory / costs.rows)
    uses = costs.flops / costs.rows / 2
    enough = max(CALL_SECONDS * costs.calls / costs.seconds, WEIGHT_USES * (costs.weights / 4) / max(uses, 1.0))
    if costs.recurrent:
        enough = max(enough, RECURRENT_ROWS)
    room = max(costs.rows, MOST_BYTES / a_row)
    rows = math.ceil(min(max(enough, min(costs.rows, CACHE_BYTES / a_row)), room))
    rows = max(1, min(rows, samples))
    # With few runs they are made even; with many, their size does not follow the number of samples: a plan serves again.
    runs = math.ceil(samples / rows / threads) * threads
    even = rows if runs > MANY_RUNS else math.ceil(samples / runs)
    too_few = even * 2 < min(enough, room)  # for each core to have enough of them
    if threads < 2 or too_few or costs.seconds * even < LEAST_SECONDS * costs.calls:
        return Layout(min(samples, max(rows, min(costs.rows, int(room)))), 1)
    return Layout(even, threads)


def stands_alone(plan: Plan, rows: int) -> bool:
    """Whether outputs of samples stand alone: nothing is updated from batch to batch, and the batch is their first axis."""
    return not plan.graph.updates and all(value.shape[:1] == (rows,) for value in plan.graph.outputs)


class Lanes:
    """Executions of one prediction plan, one a lane, and what runs them."""

    def __init__(self, steps: Steps, layout: Layout, batch: BatchType):
        self.steps, self.layout = steps, layout
        self.first = steps.prepare("predict", batch.sized(layout.rows))
        if layout.lanes == 1:
            self.all = [self.first]
            return
        if len(self.first.beside) < layout.lanes:
            serial = SerialPool()
            self.first.beside = [self.first.twin(serial) for _ in range(layout.lanes)]
        self.all = self.first.beside

    def run(self, standard: Standard, samples: int) -> list[np.ndarray]:
        """Outputs for the first `samples` of some arrays."""
        outputs = [np.empty((samples, *array.shape[1:]), array.dtype) for array in self.first.execution.outputs]
        rows = self.layout.rows
        starts = range(0, samples, rows)

        def lane(number: int) -> None:
            step = self.all[number]
            for start in starts[number :: self.layout.lanes]:
                # The last run goes back to be whole: another size would need a plan of its own.
                begin = min(start, samples - rows)
                Batch(step.batch, standard, slice(begin, begin + rows)).fill(step)
                step.execution.compute(self.steps.cancel)
                for into, array in zip(outputs, step.execution.outputs, strict=True):
                    into[start : begin + rows] = array[start - begin :]

        shared_pool().run(lane, [(number,) for number in range(len(self.all))])
        return outputs


def predict_samples(steps: Steps, batch: BatchType, standard: Standard, samples: int) -> list[np.ndarray] | None:
    """Outputs for the first `samples` of some arrays, asked for in batches of a type; None where batches must be kept to."""
    arrays: Sequence[Any] = standard.inputs
    if samples < 2 or not all(type(array) is np.ndarray for array in arrays):
        return None
    if batch not in steps.costs:
        plan = steps.plan("predict", batch)
        steps.costs[batch] = Costs.of(plan, batch.size) if stands_alone(plan, batch.size) else None
    costs = steps.costs[batch]
    if costs is None:
        return None
    return Lanes(steps, lay_out(costs, samples, thread_count()), batch).run(standard, samples)
