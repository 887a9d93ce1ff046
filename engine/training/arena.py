"""All trainable weights of a model in one flat array, and the optimizer's slots beside it: one update serves them all."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from engine.ir.graph import TensorType
from engine.layers.weight import Weight
from engine.ops.table_step import Lag
from engine.runtime.executor import new_buffer


class ParameterArena:
    """Flat float32 storage of some weights, in order, and of their slots.

    The weights live here from then on: each weight's array is a view of `parameters`. `slots` names the optimizer's
    slots and what they hold at first; those of weights that were in the `previous` arena go on as they were.

    Attributes:
        parameters: all elements, one weight after another.
        slots: for each slot of the optimizer, an array as long. Of tables whose slots lag behind (`lags`) they are
            brought up to date when they are asked for.
        offsets: first element of each weight.
        lags: of each table that is stepped by rows, how far its slots lag behind.
    """

    def __init__(
        self,
        weights: Sequence[Weight],
        slots: Mapping[str, float] | None = None,
        previous: ParameterArena | None = None,
    ):
        self.weights = list(weights)
        self.offsets: dict[Weight, int] = {}
        total = 0
        for weight in self.weights:
            self.offsets[weight] = total
            total += weight.spec.size
        self.parameters = new_buffer(TensorType((total,), "float32"))
        self._views: list[np.ndarray] = []
        for weight in self.weights:
            view = self.window(self.parameters, weight)
            weight.rebind(view)
            self._views.append(weight.array)
        self.lags: dict[Weight, Lag] = {}
        self._slots: dict[str, np.ndarray] = {}
        for name, value in (slots or {}).items():
            self._slots[name] = new_buffer(TensorType((total,), "float32"))
            self._slots[name].fill(value)
        if previous is not None:
            self._take_over(previous)

    @property
    def slots(self) -> dict[str, np.ndarray]:
        self.settle()
        return self._slots

    def settle(self, but: Collection[Weight] = ()) -> None:
        """Bring slots that lag behind up to date, but for those of some weights."""
        for weight, lag in self.lags.items():
            if weight not in but:
                lag.settle()

    def window(self, flat: np.ndarray, weight: Weight) -> np.ndarray:
        """A weight's part of a flat array."""
        start = self.offsets[weight]
        return flat[start : start + weight.spec.size].reshape(weight.shape)

    def slot(self, name: str, weight: Weight) -> np.ndarray:
        """A weight's part of a slot: a view, in the weight's shape."""
        return self.window(self.slots[name], weight)

    def holds(self, weights: Sequence[Weight]) -> bool:
        """Whether these very weights still live here, in this order."""
        return len(weights) == len(self.weights) and all(
            mine is theirs and mine.array is view
            for mine, theirs, view in zip(self.weights, weights, self._views, strict=True)
        )

    def _take_over(self, previous: ParameterArena) -> None:
        """Slots of weights that were trained before (and not frozen since) go on as they were."""
        for name in self.slots.keys() & previous.slots.keys():
            for weight in self.offsets.keys() & previous.offsets.keys():
                self.slot(name, weight)[...] = previous.slot(name, weight)

    def state(self) -> Mapping[str, np.ndarray]:
        """Copies of the parameters and slots, for taking a run up again."""
        return {"parameters": self.parameters.copy(), **{name: array.copy() for name, array in self.slots.items()}}

    def restore(self, state: Mapping[str, np.ndarray]) -> None:
        """Take over what `state` gave."""
        np.copyto(self.parameters, state["parameters"])
        for name, array in self.slots.items():
            np.copyto(array, state[name])
