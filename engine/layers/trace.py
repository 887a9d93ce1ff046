"""Writing layers into a graph: which value stands for which weight, what is updated, what is added to the loss."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.core.errors import EngineError
from engine.ir.graph import Graph, TensorType, Value
from engine.layers.current import writing
from engine.layers.weight import Weight
from engine.ops.apply import as_tensor
from engine.ops.elementwise import cast
from engine.ops.random import next_random_state
from engine.ops.shaping import broadcast_to

if TYPE_CHECKING:
    from engine.layers.base import Layer


class Trace:
    """One network being written into a graph.

    Attributes:
        graph: where the nodes go.
        training: whether layers behave as in training (dropout drops, batch statistics are used).
        bindings: the value that stands for each weight; `weight()` makes an input of the graph at the first use.
        updates: what each weight is to hold after the step.
        losses: scalars to be added to the loss.
        written_out: whether a recurrent layer is to be written step by step, for formats that have no one operation
            for it: (layer, mask) to bool.
    """

    def __init__(
        self, graph: Graph, training: bool = False, written_out: Callable[[Layer, Value | None], bool] | None = None
    ):
        self.graph, self.training, self.written_out = graph, training, written_out
        self.bindings: dict[Weight, Value] = {}
        self.updates: dict[Weight, Value] = {}
        self.losses: list[Value] = []
        self._calls: dict[Layer, int] = {}

    def weight(self, weight: Weight) -> Value:
        """The value of a weight now: what an earlier call of a shared layer updated is seen by the later one."""
        if weight in self.updates:
            return self.updates[weight]
        if weight not in self.bindings:
            self.bindings[weight] = self.graph.input(TensorType(weight.shape, weight.dtype), weight.path)
        return self.bindings[weight]

    def build(self, layer: Layer, types: Sequence[TensorType]) -> None:
        """Make sure of a layer's weights before it is written; `call` does so."""
        with writing(None):
            layer.ensure_built(types)

    def call(self, layer: Layer, inputs: Sequence[Value], **options: Any) -> list[Value]:
        """Outputs of a layer on values; its nodes carry the layer as origin, and masks pass through it."""
        self.build(layer, [value.type for value in inputs])
        training = options.pop("training", None)
        before, self.training = self.training, self.training if training is None else bool(training)
        times = self._calls.get(layer, 0)
        self._calls[layer] = times + 1
        with self.graph.inside(layer.name, times):
            try:
                outputs = layer.emit(Emission(self, layer), *inputs, **options)
            except EngineError as error:
                raise error.located(layer.label) from None
            finally:
                self.training = before
        outputs = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
        if layer.passes_mask:
            mask = next((value.mask for value in inputs if value.mask is not None), None)
            for value in outputs:
                if mask is not None and value.mask is None and value not in inputs:
                    value.mask = mask
        return outputs


class Emission:
    """What a layer sees while it writes itself into a graph."""

    def __init__(self, trace: Trace, layer: Layer):
        self.trace, self.layer, self.graph = trace, layer, trace.graph

    @property
    def training(self) -> bool:
        """Whether to behave as in training."""
        return self.trace.training

    def weight(self, name: str) -> Value:
        """The value of a weight of this layer, by its name within the layer."""
        return self.trace.weight(self.layer.weight(name))

    def update(self, name: str, value: Value) -> None:
        """What a weight of this layer is to hold after the step."""
        self.trace.updates[self.layer.weight(name)] = value

    def random_state(self) -> Value:
        """A fresh state of this layer's generator (its weight "seed"), which moves on with every use."""
        state = self.weight("seed")
        self.update("seed", next_random_state(state))
        return state

    def set_weight(self, weight: Weight, value: Any) -> None:
        """What any weight is to hold after the step; until then, and in this step, later reads see it."""
        tensor = as_tensor(value)
        tensor = tensor if isinstance(tensor, Value) else self.graph.constant(np.asarray(tensor, weight.dtype))
        if tuple(tensor.shape) != weight.shape:
            tensor = broadcast_to(tensor, weight.shape)
        self.trace.updates[weight] = tensor if tensor.dtype == weight.dtype else cast(tensor, weight.dtype)

    def add_loss(self, value: Value) -> None:
        """Add a scalar to what training minimises."""
        self.trace.losses.append(value)

    def call(self, layer: Layer, *inputs: Value, **options: Any) -> Value:
        """The first output of an inner layer."""
        return self.call_all(layer, *inputs, **options)[0]

    def call_all(self, layer: Layer, *inputs: Value, **options: Any) -> list[Value]:
        """All outputs of an inner layer."""
        return self.trace.call(layer, inputs, **options)
