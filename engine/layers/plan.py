"""A layer's call on arrays, planned once and run as often as one likes: on fast kernels, in memory of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.compiler import compile_graph
from engine.core import dtypes
from engine.ir.graph import Graph, TensorType
from engine.layers.trace import Trace
from engine.runtime.executor import Execution, aligned


class LayerPlan:
    """How a layer (or a nested network) is computed at inference for arrays of the types of `arrays`.

    It holds for every layer of the same kind, config and input types, whatever its weights. Nothing of the layer is ever
    changed, not even a state or a seed.

    Args:
        layer: built or not; its weights need no values.
        arrays: inputs, batch first. masks: for each the steps that are no padding, bool (batch, steps); None: all.
    """

    def __init__(self, layer: Any, arrays: Sequence[np.ndarray], masks: Sequence[np.ndarray | None] = ()):
        graph = Graph(layer.name)
        trace = Trace(graph)
        inputs = [graph.input(_type_of(array)) for array in arrays]
        given = list(inputs)
        for value, mask in zip(inputs, masks or [None] * len(inputs), strict=True):
            if mask is not None:
                value.mask = graph.input(_type_of(mask))
                given.append(value.mask)
        outputs = trace.call(layer, inputs)
        graph.outputs = [*outputs, *(value.mask for value in outputs if value.mask is not None)]
        places = {value: at for at, value in enumerate(graph.inputs)}
        self.given = [places[value] for value in given]
        self.masked = [value.mask is not None for value in outputs]
        self.weight_shapes = [tuple(weight.shape) for weight in layer.weights]
        number = {weight: at for at, weight in enumerate(layer.weights)}
        # Seeds and carried states are not among a layer's weights: they are read where they are.
        self.bindings = [(places[value], number.get(weight), weight) for weight, value in trace.bindings.items()]
        self.plan = compile_graph(graph)

    def bind(
        self, arrays: Sequence[np.ndarray], masks: Sequence[np.ndarray | None], weights: Sequence[np.ndarray]
    ) -> LayerCall:
        """A call with arrays of its own: inputs, masks, and weights in the order of `layer.weights`.

        They are read where they are: what is written into them later is seen by the next run.
        """
        fed = [*arrays, *(mask for mask in masks if mask is not None)]
        inputs = self.plan.graph.inputs
        given = {inputs[at]: np.ascontiguousarray(array) for at, array in zip(self.given, fed, strict=True)}
        for at, number, weight in self.bindings:
            array = weight.array if number is None else weights[number]
            given[inputs[at]] = np.ascontiguousarray(array, weight.dtype).reshape(weight.shape)
        execution = Execution(self.plan, given, arena=aligned(self.plan.arena_bytes))
        execution.prologue()
        return LayerCall(execution, self.masked)


class LayerCall:
    """A planned call that is bound to arrays.

    Attributes:
        outputs: what the layer gives, views of its memory (or of an input's) that hold until the next run.
        masks: the mask of each output, or None.
    """

    def __init__(self, execution: Execution, masked: Sequence[bool]):
        self._execution = execution
        self.outputs = execution.outputs[: len(masked)]
        after = iter(execution.outputs[len(masked) :])
        self.masks = [next(after) if one else None for one in masked]

    def run(self) -> None:
        """Compute `outputs` and `masks` anew."""
        self._execution.compute()


def _type_of(array: np.ndarray) -> TensorType:
    return TensorType(array.shape, dtypes.canonical(array.dtype))
