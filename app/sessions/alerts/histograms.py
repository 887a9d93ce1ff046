"""A look inside as histograms: small enough to be kept for every epoch of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

WEIGHTS, GRADIENTS, ACTIVATIONS = "weights", "gradients", "activations"
QUANTITIES = (WEIGHTS, GRADIENTS, ACTIVATIONS)
BINS = 48


@dataclass(frozen=True)
class Histogram:
    """Counts between `low` and `high`, in BINS equal parts."""

    counts: np.ndarray
    low: float
    high: float


@dataclass(frozen=True)
class LayerLook:
    """Of one layer after an epoch: a histogram a quantity that it has; `moved` is how far its weights went a batch as a
    share of their length, `dead` the share of units that give 0 for every sample; None where they cannot be told."""

    histograms: Mapping[str, Histogram]
    moved: float | None
    dead: float | None


def layers_of(
    inside: Any, before: Mapping[Any, np.ndarray] | None, batches: int, dead: Mapping[str, float | None]
) -> dict[str, LayerLook]:
    """All layers of an engine's `Inside`, in order; `before` are the weights so many batches ago."""
    found = {}
    for name in dict.fromkeys([*inside.activations, *(layer for layer, _ in inside.gradients)]):
        keys = [key for key in inside.weights if key[0] == name]
        arrays = {
            WEIGHTS: [inside.weights[key] for key in keys],
            GRADIENTS: [inside.gradients[key] for key in keys],
            ACTIVATIONS: [inside.activations[name]] if name in inside.activations else [],
        }
        histograms = {kind: made for kind, some in arrays.items() if (made := histogram(some)) is not None}
        moved = None
        if keys and before is not None and batches and all(key in before for key in keys):
            length = np.sqrt(sum(float(np.square(inside.weights[key]).sum()) for key in keys))
            way = np.sqrt(sum(float(np.square(inside.weights[key] - before[key]).sum()) for key in keys))
            moved = float(way / length / batches) if length else None
        found[name] = LayerLook(histograms, moved, dead.get(name))
    return found


def histogram(arrays: list[np.ndarray]) -> Histogram | None:
    """Of all numbers together that are finite; None where there are none."""
    if not arrays:
        return None
    values = np.concatenate([array.reshape(-1) for array in arrays])
    values = values[np.isfinite(values)]
    if not values.size:
        return None
    low, high = float(values.min()), float(values.max())
    if low == high:
        low, high = low - 0.5, high + 0.5
    return Histogram(np.histogram(values, BINS, (low, high))[0].astype(np.int64), low, high)


def strip(looks: list[Histogram]) -> tuple[np.ndarray, float, float]:
    """Histograms of several epochs on one scale: shares (epochs, BINS) from 0 to 1 (the fullest bin of each epoch is
    1), and the scale's ends."""
    low, high = min(one.low for one in looks), max(one.high for one in looks)
    edges = np.linspace(low, high, BINS + 1)
    rows = []
    for one in looks:
        # Counts are spread over the common bins by how much of each they cover.
        own = np.linspace(one.low, one.high, BINS + 1)
        total = np.interp(edges, own, np.concatenate([[0.0], np.cumsum(one.counts)]))
        counts = np.diff(total)
        rows.append(counts / (counts.max() or 1.0))
    return np.array(rows), low, high
