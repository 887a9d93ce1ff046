"""TimeDistributed: a layer or a whole model applied to every step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine import ops
from engine.core.errors import EngineError
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.nested import LayerField
from engine.layers.recurrent import as_mask, at_step, no_steps
from engine.layers.trace import Emission


class TimeDistributed(Layer):
    """Applies a layer, or a whole model, to every step of a sequence, with the same weights.

    Input shape: `(batch, steps, …)`, where `(batch, …)` is what the layer takes. Output shape: `(batch, steps, …)`.
    """

    category = "Recurrent"
    aliases = ("each step", "per step", "wrapper", "sequence")
    formula = "y[t] = layer(x[t])"
    min_rank = 3
    passes_mask = True

    layer = LayerField(doc="What is applied to every step.", choices=("Dense", "Conv2D", "Flatten", "LSTM"))

    def inner_layers(self) -> Sequence[Layer]:
        return (self.layer,)

    def reset_states(self) -> None:
        """Start anew: the states of the layer become zeros."""
        self.layer.reset_states()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types) or no_steps(self, types[0])
        if problems:
            return problems
        x = types[0]
        return self.layer.input_problems([TensorType((x.shape[0], *x.shape[2:]), x.dtype)])

    def emit(self, e: Emission, x: Value, mask: Any = None) -> list[Value]:
        mask = x.mask if mask is None else as_mask(e, mask)
        if mask is not None and mask is not x.mask:
            x = ops.reshape(x, x.shape)
            x.mask = mask
        inner = mask if mask is not None and len(mask.shape) > 2 else None
        outputs = self._together(e, x, inner) if self._treats_samples_alone(e) else self._one_by_one(e, x, inner)
        for output in outputs:
            output.mask = mask
        return outputs

    def _treats_samples_alone(self, e: Emission) -> bool:
        """Whether all steps can be one large batch: nothing in the layer looks at, or counts, its batches."""
        layers = [self.layer]
        for layer in layers:
            layers.extend(layer.inner_layers())
        for layer in layers:
            fixed = layer.category == "Input" and layer.batch_size is not None  # type: ignore[attr-defined]
            if fixed or getattr(layer, "stateful", False) or getattr(layer, "activity_regularizer", None) is not None:
                return False
            if e.training and any(weight.kind == "state" for weight in layer.own_weights):
                return False
        # The weights of a layer that was never called are not there yet.
        return self.layer.built or self._would_keep_no_state()

    def _would_keep_no_state(self) -> bool:
        return type(self.layer).__name__ != "BatchNormalization"

    def _together(self, e: Emission, x: Value, mask: Value | None) -> list[Value]:
        """Every step of every sample as a sample."""
        batch, steps = x.shape[:2]
        rows = ops.reshape(x, (batch * steps, *x.shape[2:]))
        if mask is not None:
            rows.mask = ops.reshape(mask, (batch * steps, *mask.shape[2:]))
        made = e.call_all(self.layer, rows)
        return [ops.reshape(y, (batch, steps, *y.shape[1:])) for y in made]

    def _one_by_one(self, e: Emission, x: Value, mask: Value | None) -> list[Value]:
        """The layer called once a step, as Keras does: what it keeps changes from step to step."""
        batch, steps = x.shape[:2]
        made: list[list[Value]] = []
        # While the number of steps is not known only types count, and one step has them all.
        for t in range(steps if isinstance(steps, int) else 1):
            step = at_step(x, t)
            if mask is not None:
                step.mask = at_step(mask, t)
            made.append(e.call_all(self.layer, step))
        if isinstance(steps, int):
            return [ops.stack(list(outputs), 1) for outputs in zip(*made, strict=True)]
        return [ops.broadcast_to(ops.expand_dims(y, 1), (batch, steps, *y.shape[1:])) for y in made[0]]
