"""Models applied to arrays: by the plan of a prediction, kept for each shape."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.training.arrays import fits
from engine.training.protocol import BatchType
from engine.training.step import Steps


class PlannedCalls:
    """Calls of one network on arrays. Any thread may call, one at a time; training may go on beside it.

    A copy of the model gets its own: this one copies, and pickles, as None.
    """

    def __init__(self, model: Any):
        self.network = model._network
        self._steps = Steps(model)
        self._lock = threading.Lock()

    def __reduce__(self) -> Any:
        return type(None), ()

    def __call__(self, arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Outputs for inputs of the network's shapes, in arrays of their own."""
        types = [tensor.type for tensor in self.network.inputs]
        batch = BatchType(
            tuple(TensorType(array.shape, type.dtype) for array, type in zip(arrays, types, strict=True)),
            (None,) * len(self.network.outputs),
            (None,) * len(self.network.outputs),
        )
        with self._lock:
            step = self._steps.prepare("predict", batch)
            for array, buffer in zip(arrays, step.inputs, strict=True):
                np.copyto(buffer, array, casting="unsafe")
            return [array.copy() for array in self._steps.predict()]


def planned_call(model: Any, arrays: Sequence[np.ndarray]) -> list[np.ndarray] | None:
    """Outputs of a model outside training; None where there is no plan for such a call: nothing to compute, or code
    that joins the layers."""
    network = model._network
    if network is None or not arrays or len(arrays) != len(network.inputs):
        return None
    if any(array.dtype.kind not in "biuf" or not array.size for array in arrays):
        return None
    if not all(fits(array.shape, tensor.type) for array, tensor in zip(arrays, network.inputs, strict=True)):
        return None
    if model._calls_on_arrays is None or model._calls_on_arrays.network is not network:
        model._calls_on_arrays = PlannedCalls(model)
    return model._calls_on_arrays(arrays)
