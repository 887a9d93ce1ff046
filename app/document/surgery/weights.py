"""Weights of one layer by name: what a block declares, and what can be carried from one layer to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.document.changes import Weights, frozen_weights
from app.document.errors import DocumentError
from app.document.graph import Node
from app.document.model import layer_of
from engine.catalogue import TensorSpec, unfilled_weights


def built(node: Node, specs: Sequence[TensorSpec] | None) -> Any:
    """The block's layer with weights for these inputs, not filled; None where it cannot be built from them."""
    import engine

    if not specs:
        return None
    try:
        layer = layer_of(node)
        tensors = [engine.Input(batch_shape=spec.shape, dtype=spec.dtype) for spec in specs]
        with unfilled_weights():
            layer(tensors[0] if len(tensors) == 1 else tensors)
    except (DocumentError, ValueError, TypeError, LookupError, NotImplementedError):
        return None
    return layer


def shapes_of(layer: Any) -> list[tuple[int, ...]]:
    """The shapes of a layer's weights, in the order of a document's arrays."""
    return [tuple(weight.shape) for weight in layer.weights]


def carried(layer: Any, named: Sequence[tuple[str, np.ndarray]]) -> tuple[Weights | None, list[str], str]:
    """What a layer takes over of named arrays: those of its own names and shapes, byte for byte.

    Returns the layer's arrays (first values where nothing came; None where nothing came at all), the names of the
    arrays that stay behind, and why.
    """
    waiting = [(name, array) for name, array in named]
    arrays: list[np.ndarray | None] = []
    reason = "the new layer has no such weight"
    for weight in layer.weights:
        at = next((at for at, (name, _) in enumerate(waiting) if name == weight.name), None)
        if at is not None and waiting[at][1].shape == tuple(weight.shape):
            arrays.append(waiting.pop(at)[1])
            continue
        if at is not None:
            reason = f"the new shape is {size_text(weight.shape)}, the old one {size_text(waiting[at][1].shape)}"
        arrays.append(None)
    lost = [f"{name} {size_text(array.shape)}" for name, array in waiting]
    if all(array is None for array in arrays):
        return None, lost, reason
    return frozen_weights(map(_filled, layer.weights, arrays)), lost, reason


def weight_names(node: Node, specs: Sequence[TensorSpec] | None, arrays: Weights) -> list[str]:
    """What the block's layer calls these arrays of its; "array 1" and so on where that cannot be told."""
    layer = built(node, specs)
    if layer is not None and shapes_of(layer) == [array.shape for array in arrays]:
        return [weight.name for weight in layer.weights]
    return [f"array {at}" for at in range(1, len(arrays) + 1)]


def _filled(weight: Any, array: np.ndarray | None) -> np.ndarray:
    """The array that was carried, else first values."""
    if array is not None:
        return array
    weight.initialize()
    return weight.array


def size_text(shape: Sequence[int]) -> str:
    """ "3x3x1x8"."""
    return "x".join(str(size) for size in shape) or "one number"
