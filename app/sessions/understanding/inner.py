"""What a block inside a network makes of samples, brought down to a map of two directions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.feeding import fed_inputs
from app.sessions.job import build_aside
from app.sessions.understanding.projection import Projection, principal_components
from app.sessions.understanding.tsne import tsne

PCA, TSNE = "pca", "tsne"
MOST_SAMPLES, _MOST_NUMBERS = 2000, 4096
_BATCH = 256


def last_inner(document: Document, output: str) -> str | None:
    """The block that feeds an output block; None where that is an Input."""
    sources = [wire.source for wire in document.incoming(output).values()]
    return sources[0] if len(sources) == 1 and document.nodes[sources[0]].kind not in ("Input", "Model") else None


def projectable(document: Document, output: str) -> tuple[str, ...]:
    """Blocks on the way to an output whose answers can be projected, from the Inputs on: each gives one array."""
    behind, waiting = {output}, [output]
    while waiting:
        for wire in document.incoming(waiting.pop()).values():
            if wire.source not in behind:
                behind.add(wire.source)
                waiting.append(wire.source)
    return tuple(
        node_id
        for node_id in document.order()
        if node_id in behind
        and document.nodes[node_id].kind not in ("Input", "Model")
        and document.nodes[node_id].shares is None
        and not document.nodes[node_id].bypassed
    )


def inner_map(
    document: Document, node_id: str, inputs: Mapping[str, Any], cancelled: Cancel = never
) -> Projection | None:
    """The first samples' values behind a block as points; None where they are too many numbers a sample, or shared."""
    node = document.nodes[node_id]
    if node.shares is not None or node.bypassed:
        return None
    built = build_aside(document)
    if _numbers(built, node_id) is None:
        return None
    return principal_components(_values(built, node_id, inputs, cancelled))


def projected(
    document: Document,
    node_id: str,
    inputs: Mapping[str, Any],
    method: str,
    cancelled: Cancel = never,
    tell: Callable[[np.ndarray, int, int], None] = lambda points, step, steps: None,
) -> Projection:
    """The same by PCA or TSNE, for a block that was chosen. Raises DataError where it cannot be shown.

    `tell` is given the points of t-SNE as they move.
    """
    built = build_aside(document)
    if _numbers(built, node_id) is None:
        raise DataError(
            f"{document.nodes[node_id].name!r} gives too many numbers a sample for a map.",
            expected=f"at most {_MOST_NUMBERS:,}",
            mend="choose another block",
        )
    values = _values(built, node_id, inputs, cancelled)
    if method == PCA:
        return principal_components(values)
    return Projection(tsne(values, cancelled=cancelled, tell=tell), (float("nan"), float("nan")))


def _numbers(built: BuiltModel, node_id: str) -> int | None:
    """Numbers a sample behind a block; None where they are not known, or too many."""
    shape = built.layer_of[node_id].output.shape[1:]
    if any(size is None for size in shape) or (count := int(np.prod(shape))) > _MOST_NUMBERS:
        return None
    return count


def _values(built: BuiltModel, node_id: str, inputs: Mapping[str, Any], cancelled: Cancel) -> np.ndarray:
    import engine

    inner = engine.Model(built.model.inputs, built.layer_of[node_id].output)
    order = fed_inputs(built.document)
    count = min(MOST_SAMPLES, len(inputs[order[0]]))
    parts = []
    for start in range(0, count, _BATCH):
        stop_if(cancelled)
        arrays = [np.asarray(inputs[one][start : min(count, start + _BATCH)]) for one in order]
        parts.append(inner.predict(arrays[0] if len(arrays) == 1 else arrays, verbose=0))
    return np.concatenate(parts)
