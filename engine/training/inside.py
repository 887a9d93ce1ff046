"""A look inside a network that trains: what each layer gives, and the gradient of each weight, on some samples.

It computes beside the training and changes nothing of it: no weight, no running statistic, no random number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.compiler import compile_graph
from engine.runtime.executor import Execution
from engine.training.data import Standard, batch_type
from engine.training.memory import refuse_what_does_not_fit
from engine.training.writer import StepWriter


@dataclass(frozen=True)
class Inside:
    """Copies, in the order of the network.

    Attributes:
        activations: what each layer gives, by its name ("outer/inner" in a nested model): (samples, …).
        gradients, weights: of each weight that is trained, by (layer name, number within the layer).
        loss: of these samples.
    """

    activations: dict[str, np.ndarray]
    gradients: dict[tuple[str, int], np.ndarray]
    weights: dict[tuple[str, int], np.ndarray]
    loss: float


@dataclass(frozen=True)
class _Made:
    arena: Any
    execution: Execution
    layers: list[str]
    keys: list[tuple[str, int]]
    held: list[tuple[Any, np.ndarray]]


class Look:
    """Looks inside a compiled model on the same samples, as often as one likes; the model is traced once and again only
    when it was given other memory or other weights to train.

    Args:
        model: built and compiled. standard: checked samples, see `Trainer.look`.
    """

    def __init__(self, model: Any, steps: Any, standard: Standard, ends: Any):
        self._model, self._steps = model, steps
        self._standard, self._ends = standard, ends
        self._made: _Made | None = None

    def __call__(self) -> Inside:
        """What stands inside now. Raises OutOfMemoryError where there is no room for it."""
        arena = self._steps.ensure_arena()
        if self._made is None or self._made.arena is not arena or any(w.array is not a for w, a in self._made.held):
            self._made = self._trace(arena)
        execution, layers, keys = self._made.execution, self._made.layers, self._made.keys
        execution.prologue()
        execution.compute(None)
        outputs = [np.array(array) for array in execution.outputs]
        count = len(layers)
        weights = {key: np.array(weight.array) for key, weight in zip(keys, arena.weights, strict=True)}
        return Inside(
            activations=dict(zip(layers, outputs[1 : count + 1], strict=True)),
            gradients=dict(zip(keys, outputs[count + 1 :], strict=True)),
            weights=weights,
            loss=float(outputs[0]),
        )

    def _trace(self, arena: Any) -> _Made:
        standard = self._standard
        batch = batch_type(standard, standard.samples, self._ends.inputs)
        writer = StepWriter(self._steps, "train", batch)
        writer.trace_model()
        shown: dict[str, Any] = {}
        for node in writer.graph.nodes:
            if node.origin.phase == "forward" and node.origin.layer:
                value = node.output
                if value.shape[:1] == (standard.samples,) and value.dtype == "float32":
                    shown.pop(node.origin.layer, None)
                    shown[node.origin.layer] = value
        writer.add_losses()
        gradients = writer.gradients() if writer.parameters else []
        graph = writer.graph
        graph.outputs = [writer.total, *shown.values(), *gradients]
        # Every node keeps its layer, and no kernel is made for a chain that the training itself does not have.
        plan = compile_graph(graph, plain=True)
        refuse_what_does_not_fit(
            plan, lambda: self._steps.estimate("train", batch, plan), None, "look",
            beside=sum(int(value.type.nbytes) for value in graph.outputs),
        )  # fmt: skip
        execution, buffers = writer.execution(plan)
        for arrays, values in (
            (standard.inputs, writer.inputs),
            (standard.targets, writer.targets),
            (standard.weights, writer.weights),
        ):
            for array, value in zip(arrays, values, strict=True):
                if array is not None and value is not None:
                    np.copyto(buffers[value], array, casting="unsafe")
        return _Made(arena, execution, list(shown), _keys(self._model, arena.weights), writer.held())


def _keys(model: Any, weights: Sequence[Any]) -> list[tuple[str, int]]:
    """The layer's name and the number within it of each weight."""
    owner = {
        id(weight): (layer.name, number) for layer in model.layers for number, weight in enumerate(layer.all_weights())
    }
    return [owner.get(id(weight), (weight.path, 0)) for weight in weights]
