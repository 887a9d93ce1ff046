"""The same network with fresh weights, or with other layers in the place of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.core.errors import GraphError
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.nested import classes_inside
from engine.models.config import describe
from engine.models.model import Model
from engine.models.rebuild import make_layer
from engine.models.sequential import Sequential


def clone_model(model: Model, input_tensors: Any = None, clone_function: Callable[[Layer], Layer] | None = None) -> Any:
    """A model of the same layers with weights of their own.

    Args:
        model: a functional model or a Sequential.
        input_tensors: tensors on which the copy stands instead of inputs of its own.
        clone_function: makes the layer that stands for a layer (an Input is always copied); by default a copy.
    """
    copy = clone_function or copy_of
    if isinstance(model, Sequential):
        twin = Sequential(name=model.name)
        start = input_tensors if input_tensors is not None else model.input_layer and copy_of(model.input_layer)
        for layer in ([start] if start is not None else []) + [copy(layer) for layer in model.layers]:
            twin.add(layer)
        return twin
    network = model.network
    made: dict[Any, Any] = {}
    if input_tensors is not None:
        given = input_tensors if isinstance(input_tensors, (list, tuple)) else [input_tensors]
        if len(given) != len(network.inputs):
            raise GraphError("wrong number of input tensors", where=model.label, expected=str(len(network.inputs)),
                             got=str(len(given)))  # fmt: skip
        made.update(zip(network.inputs, given, strict=True))
    twins: dict[Layer, Layer] = {}
    for call in network.calls:
        if all(tensor in made for tensor in call.outputs):
            continue
        if call.layer not in twins:
            twins[call.layer] = copy_of(call.layer) if isinstance(call.layer, InputLayer) else copy(call.layer)
        twin = twins[call.layer]
        if isinstance(twin, InputLayer):
            made[call.outputs[0]] = twin.open()
            continue
        outputs = twin.call_symbolic([made[tensor] for tensor in call.inputs], call.options)
        made.update(zip(call.outputs, outputs, strict=True))

    def ends(tensors: Any, form: Any) -> Any:
        found = [made[tensor] for tensor in tensors]
        return found[0] if form is None else found if form == "list" else dict(zip(form, found, strict=True))

    return type(model)(
        ends(network.inputs, network.input_form), ends(network.outputs, network.output_form), name=model.name
    )


def copy_of(layer: Layer) -> Layer:
    """A layer of the same parameters and name, with fresh weights."""
    if isinstance(layer, Model):
        return clone_model(layer)
    twin = make_layer(describe(layer), classes_inside(layer))
    twin.auto_named = layer.auto_named
    return twin
