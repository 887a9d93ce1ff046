"""Which layers training changes."""

from __future__ import annotations

from typing import Any

from engine.core.errors import GraphError
from engine.layers.base import Layer
from engine.models.surgery.replay import edit, layer_named, network_of
from engine.models.surgery.report import Edited


def freeze(model: Any, layers: Any = None, up_to: Any = None) -> Edited:
    """A model some of whose layers training leaves alone.

    Args:
        layers: names of layers, one or a list; without them and `up_to`: all layers.
        up_to: name of a layer; it and everything before it, on every way, is frozen.
    """
    return _set(model, layers, up_to, False)


def unfreeze(model: Any, layers: Any = None, up_to: Any = None) -> Edited:
    """A model some of whose layers training changes again; arguments as for `freeze`."""
    return _set(model, layers, up_to, True)


def before(model: Any, layer: Any) -> list[Layer]:
    """A layer and everything before it, in the model's order."""
    network = network_of(model)
    last = layer_named(model, layer)
    stack = list(network.calls_of[last])
    seen = set(stack)
    while stack:
        for tensor in stack.pop().inputs:
            if tensor.node not in seen:
                seen.add(tensor.node)
                stack.append(tensor.node)
    found = {node.layer for node in seen}
    return [one for one in network.layers if one in found]


def _set(model: Any, layers: Any, up_to: Any, trainable: bool) -> Edited:
    if layers is not None and up_to is not None:
        raise GraphError("takes names of layers or up_to, not both", where="unfreeze" if trainable else "freeze")
    if up_to is not None:
        chosen = before(model, up_to)
    elif layers is not None:
        chosen = [layer_named(model, one) for one in (layers if isinstance(layers, (list, tuple)) else [layers])]
    else:
        chosen = list(network_of(model).layers)
    edited = edit(model)
    twins = {layer.name: layer for layer in edited.model.layers}
    for layer in chosen:
        if layer.name in twins:
            twins[layer.name].trainable = trainable
    if trainable:
        edited.model._trainable = True
    word = "training changes" if trainable else "frozen"
    edited.report.notes.append(f"{word}: {', '.join(layer.name for layer in chosen if layer.weights) or 'nothing'}")
    return edited
