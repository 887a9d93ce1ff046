"""How a model's answer depends on what it is given: gradients with respect to inputs and to what lies between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.autodiff import gradients
from engine.compiler import compile_graph
from engine.core import dtypes
from engine.core.errors import ShapeError
from engine.runtime.executor import Execution
from engine.training.data import Standard, batch_type
from engine.training.writer import StepWriter


@dataclass(frozen=True)
class Answer:
    """Copies of what a model gave, and how its first output depends on the rest.

    Attributes:
        outputs: one a model output, (samples, …).
        inputs: the gradient with respect to each input, in its shape; None for one of whole numbers, and for one that the
            first output does not depend on.
        inner: the same with respect to each of the other outputs.
    """

    outputs: list[np.ndarray]
    inputs: list[np.ndarray | None]
    inner: list[np.ndarray | None]


@dataclass(frozen=True)
class _Made:
    """What is computed, its buffers, how many outputs the model has, and where each slope stands among all outputs."""

    execution: Execution
    inputs: list[np.ndarray]
    weight: np.ndarray
    outputs: int
    places: list[int | None]


class Sensitivity:
    """Differentiates a model's first output, as it predicts, as often as one likes: it is traced once a batch size.

    What is to be looked at between is made an output of the model too: `Model(inputs, [answer, inner])`.
    Weights that are assigned in place are seen; a layer that is given other memory is not.
    """

    def __init__(self, model: Any, steps: Any, standardize: Any, ends: Any):
        self._model, self._steps = model, steps
        self._standardize, self._ends = standardize, ends
        self._made: dict[int, _Made] = {}

    def __call__(self, x: Any, weight: Any) -> Answer:
        """Outputs and gradients for samples.

        Args:
            x: inputs as `predict` takes them.
            weight: what each number of the first output counts, in its shape (or one that stretches to it): what is
                differentiated is their sum, multiplied so.

        Raises:
            ShapeError: `weight` does not stretch to the first output.
        """
        standard: Standard = self._standardize(x, None, None)
        made = self._made.get(standard.samples)
        if made is None:
            made = self._made[standard.samples] = self._trace(standard)
        for array, buffer in zip(standard.inputs, made.inputs, strict=True):
            np.copyto(buffer, array[:], casting="unsafe")
        try:
            np.copyto(made.weight, np.asarray(weight, "float32"), casting="unsafe")
        except ValueError as error:
            raise ShapeError("the weights do not stretch to the first output", where="sensitivity", field="weight",
                             expected=str(made.weight.shape), got=str(np.shape(weight))) from error  # fmt: skip
        made.execution.prologue()
        made.execution.compute(None)
        found = [np.array(array) for array in made.execution.outputs]
        slopes = [None if place is None else found[place] for place in made.places]
        count = len(made.inputs)
        return Answer(found[: made.outputs], slopes[:count], slopes[count:])

    def _trace(self, standard: Standard) -> _Made:
        writer = StepWriter(self._steps, "predict", batch_type(standard, standard.samples, self._ends.inputs))
        writer.trace_model()
        graph, target = writer.graph, writer.outputs[0]
        cotangent = graph.input(target.type, "weight")
        wanted = [value for value in (*writer.inputs, *writer.outputs[1:]) if dtypes.is_floating(value.dtype)]
        slopes = dict(zip(wanted, gradients(graph, target, wanted, cotangent), strict=True))
        outputs = list(writer.outputs)
        places: list[int | None] = []
        for value in (*writer.inputs, *writer.outputs[1:]):
            slope = slopes.get(value)
            places.append(None if slope is None else len(outputs))
            if slope is not None:
                outputs.append(slope)
        graph.outputs = outputs
        # Every node keeps its kernel: no chain is fused that nothing else in the program has.
        plan = compile_graph(graph, plain=True)
        execution, buffers = writer.execution(plan)
        inputs = [buffers[value] for value in writer.inputs]
        return _Made(execution, inputs, buffers[cotangent], len(writer.outputs), places)
