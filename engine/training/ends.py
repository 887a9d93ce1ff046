"""Names and types of a model's inputs and outputs, also of models that take them from their first data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.core import shapes
from engine.ir.graph import TensorType


@dataclass(frozen=True)
class Ends:
    """Where data enter a model and leave it; sizes that are not fixed are symbolic.

    Attributes:
        tables: for inputs that feed an Embedding, (input index, label of the layer, number of its rows).
    """

    input_names: tuple[str, ...]
    inputs: tuple[TensorType, ...]
    output_names: tuple[str, ...]
    outputs: tuple[TensorType, ...]
    tables: tuple[tuple[int, str, int], ...] = ()

    @property
    def batch_size(self) -> int | None:
        """The number of samples in every batch, where an input fixes it."""
        return next((type.shape[0] for type in self.inputs if isinstance(type.shape[0], int)), None)


def ends_of(model: Any) -> Ends | None:
    """The ends of a model; None while its first data must still build it."""
    network = getattr(model, "_network", None)
    if network is not None:
        return Ends(
            tuple(model.input_names),
            tuple(tensor.type for tensor in network.inputs),
            tuple(model.output_names),
            tuple(tensor.type for tensor in network.outputs),
            tuple(_tables(network, {tensor: i for i, tensor in enumerate(network.inputs)})),
        )
    traced = getattr(model, "_traced", None)
    if traced is None:
        return None
    inputs, outputs = traced
    types = tuple(getattr(output, "type", output) for output in outputs)
    names = [f"output_{number}" for number in range(1, len(types) + 1)]
    return Ends(tuple(t.name for t in inputs), tuple(t.type for t in inputs), tuple(names), types)


def build_for(model: Any, arrays: Sequence[Any]) -> None:
    """Build a model for inputs like these arrays, any number of samples."""
    model.ensure_built([
        TensorType((shapes.BATCH, *array.shape[1:]), _dtype(model, array)) for array in arrays
    ])  # fmt: skip


def _dtype(model: Any, array: Any) -> str:
    return "int32" if array.dtype.kind in "iu" and array.dtype.itemsize > 1 else model.float_dtype


def _tables(network: Any, inputs: dict[Any, int]) -> list[tuple[int, str, int]]:
    """Embeddings that an input feeds directly, those in models inside this one too."""
    found = []
    for call in network.calls:
        fed = [inputs.get(tensor) for tensor in call.inputs]
        if all(index is None for index in fed):
            continue
        inner = getattr(call.layer, "_network", None)
        if inner is not None:
            found += _tables(inner, {t: i for t, i in zip(inner.inputs, fed) if i is not None})
        elif type(call.layer).__name__ == "Embedding" and fed[0] is not None:
            found.append((fed[0], call.layer.label, int(call.layer.input_dim)))
    return found
