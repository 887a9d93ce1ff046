"""What is seen of a training: figures by epoch, and of looks inside the network a few numbers a layer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True)
class LayerSeen:
    """One layer at one look.

    Attributes:
        gradient: root mean square of its kernel's gradient; None where none is trained. weight: of the kernel itself.
        spread: standard deviation of what it gives. dead: the share of its units that give 0 for every sample, None for
            a layer that also gives numbers below 0.
    """

    gradient: float | None
    weight: float | None
    spread: float
    dead: float | None


@dataclass(frozen=True)
class LookSeen:
    """All layers, in the order of the network; `norm` is the length of all gradients together, `moved` how far the
    weights went since the look before, as a share of their length and a batch."""

    epoch: int
    layers: Mapping[str, LayerSeen]
    norm: float
    weight_norm: float
    moved: float | None = None


@dataclass
class Seen:
    """Everything so far; rules read it.

    Attributes:
        inputs: smallest, mean, largest and standard deviation of each input of numbers that no layer normalises.
        losses: of single batches. history: one value an epoch. looks: after each epoch, the first and the last ones.
    """

    inputs: list[tuple[float, float, float, float]] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    history: dict[str, list[float]] = field(default_factory=dict)
    looks: list[LookSeen] = field(default_factory=list)

    @property
    def epochs(self) -> int:
        return len(self.history.get("loss", ()))


def layer_seen(gradients: Sequence[np.ndarray], weights: Sequence[np.ndarray], given: np.ndarray | None) -> LayerSeen:
    """A layer by the gradients and values of its weights, the kernel first, and by what it gives."""
    kernel = next((number for number, array in enumerate(weights) if array.ndim > 1), None)
    spread, dead = 0.0, None
    if given is not None and given.size:
        spread = float(given.std())
        if given.ndim > 1 and float(given.min()) >= 0.0 and given.shape[-1] > 1:
            dead = float(np.mean(np.all(given.reshape(-1, given.shape[-1]) == 0.0, axis=0)))
    if kernel is None:
        return LayerSeen(None, None, spread, dead)
    return LayerSeen(_rms(gradients[kernel]), _rms(weights[kernel]), spread, dead)


def look_seen(inside: Any, epoch: int, before: Mapping[Any, np.ndarray] | None, batches: int) -> LookSeen:
    """A look of the engine in a few numbers; `before` are the weights of the look before, so many batches ago."""
    names = list(dict.fromkeys([*inside.activations, *(layer for layer, _ in inside.gradients)]))
    layers = {}
    for name in names:
        keys = [key for key in inside.gradients if key[0] == name]
        layers[name] = layer_seen(
            [inside.gradients[key] for key in keys], [inside.weights[key] for key in keys], inside.activations.get(name)
        )
    moved = None
    length = _length(inside.weights.values())
    if before is not None and before.keys() == inside.weights.keys() and batches:
        moved = _length(inside.weights[key] - before[key] for key in before) / (length or 1.0) / batches
    return LookSeen(epoch, layers, _length(inside.gradients.values()), length, moved)


def _rms(array: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(array, dtype=np.float64))))


def _length(arrays: Any) -> float:
    return math.sqrt(sum(float(np.square(array, dtype=np.float64).sum()) for array in arrays))
