"""What a block inside a network makes of samples, brought down to a map of two directions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from app.document.graph import Document
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.feeding import fed_inputs
from app.sessions.job import build_aside
from app.sessions.understanding.projection import Projection, principal_components

_MOST_SAMPLES, _MOST_NUMBERS = 2000, 4096


def last_inner(document: Document, output: str) -> str | None:
    """The block that feeds an output block; None where that is an Input."""
    sources = [wire.source for wire in document.incoming(output).values()]
    return sources[0] if len(sources) == 1 and document.nodes[sources[0]].kind not in ("Input", "Model") else None


def inner_map(
    document: Document, node_id: str, inputs: Mapping[str, Any], cancelled: Cancel = never
) -> Projection | None:
    """The first samples' values behind a block as points; None where they are too many numbers a sample, or shared."""
    import engine

    node = document.nodes[node_id]
    if node.shares is not None or node.bypassed:
        return None
    stop_if(cancelled)
    built = build_aside(document)
    tensor = built.layer_of[node_id].output
    if any(size is None for size in tensor.shape[1:]) or int(np.prod(tensor.shape[1:])) > _MOST_NUMBERS:
        return None
    arrays = [inputs[one][:_MOST_SAMPLES] for one in fed_inputs(document)]
    inner = engine.Model(built.model.inputs, tensor)
    return principal_components(inner.predict(arrays[0] if len(arrays) == 1 else arrays, verbose=0))
