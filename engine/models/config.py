"""Layers and networks as plain data: the configs that Keras 3 writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from engine.layers import layer_class
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.operation import Operation
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.models import keras2_spelling, old_calls, sharing
from engine.models.model import Model
from engine.models.sequential import Sequential

# "json": what get_config and to_json give. "h5": what .h5 files hold, in the way that Keras 2 reads too.
Style = Literal["json", "h5"]


# Classes whose constructors in Keras 3 do not take `trainable`.
TAKE_NO_TRAINABLE = ("SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D", "Discretization")


def describe(layer: Layer, style: Style = "json") -> dict[str, Any]:
    """A layer or a model as data from which `make_layer` makes a fresh one."""
    with sharing.numbered(layer) as numbers:
        entry = _described(layer, style)
        return {**entry, sharing.KEY: numbers[layer]} if layer in numbers else entry


def _described(layer: Layer, style: Style) -> dict[str, Any]:
    name = type(layer).__name__
    if isinstance(layer, Operation):
        return {**layer.describe(), "arguments": layer.template}
    if isinstance(layer, Sequential):
        config, module, registered = sequential_config(layer, style), "keras", None
    elif isinstance(layer, Model) and not layer.is_subclassed:
        name = "Functional" if type(layer) is Model else name
        config, module, registered = network_config(layer, style), "keras.src.models.functional", "Functional"
    else:
        config, module, registered = layer.get_config(), layer.keras_module, None
        if layer_class(name) is not type(layer):
            module, registered = type(layer).__module__, name
    if name in TAKE_NO_TRAINABLE and config.get("trainable") is True:
        del config["trainable"]
    if style == "json":
        return {"module": module, "class_name": name, "config": config, "registered_name": registered}
    if registered is not None or isinstance(layer, Model):
        return {"class_name": name, "config": config}
    config |= {
        key: _wrapped(inner) for key in config if type(inner := getattr(layer, key, None)) in (Model, Sequential)
    }
    return keras2_spelling.entry(name, config)


def _wrapped(network: Model) -> dict[str, Any]:
    """A network in a wrapper as .h5 files hold it, under the one name by which Keras 2 and 3 both find its class."""
    name = "Sequential" if isinstance(network, Sequential) else "Model"
    return {**describe(network, "h5"), "module": "keras", "class_name": name, "registered_name": None}


def _without_shape(layer: Layer, entry: dict[str, Any]) -> dict[str, Any]:
    """A layer behind an Input: the Input says the shape, and Keras 3 refuses it in a layer."""
    if not isinstance(layer, InputLayer):
        entry["config"].pop("batch_input_shape", None)
    return entry


def network_config(model: Model, style: Style = "json") -> dict[str, Any]:
    """Config of a functional model: its layers, their calls, and where it begins and ends."""
    network = model.network
    layers = []
    for layer in network.layers:
        entry = _without_shape(layer, describe(layer, style))
        entry["name"] = layer.name
        calls = [] if isinstance(layer, InputLayer) else network.calls_of[layer]
        nodes = [_call(network, call, style) for call in calls]
        if style == "h5" and old_calls.stands_twice(layer):
            nodes = [node for node in nodes for _ in range(2)]
        entry["inbound_nodes"] = nodes
        layers.append(entry)
    return {
        "name": model.name,
        "trainable": model.trainable,
        "layers": layers,
        "input_layers": _ends(network, network.inputs, network.input_form, style),
        "output_layers": _ends(network, network.outputs, network.output_form, style),
    }


def _call(network: Any, call: CallNode, style: Style) -> dict[str, Any] | list[Any]:
    """One call of a layer: where its inputs come from, and its options."""
    if style == "h5" and (old := old_calls.old_call(network, call)) is not None:
        return old
    tensors = [
        {
            "class_name": "__keras_tensor__",
            "config": {
                "shape": list(tensor.shape),
                "dtype": tensor.dtype,
                "keras_history": _place(network, tensor, style),
            },
        }
        for tensor in call.inputs
    ]
    if isinstance(call.layer, Operation):
        args, kwargs = call.layer.filled(tensors)
        return {"args": args, "kwargs": kwargs}
    options: dict[str, Any] = {key: value for key, value in call.options.items() if value is not None}
    args, kwargs = call.layer.call_form(tensors, options)
    return {"args": args, "kwargs": kwargs}


def _place(network: Any, tensor: SymbolicTensor, style: Style) -> list[Any]:
    return old_calls.place(network, tensor) if style == "h5" else list(network.place(tensor))


def _ends(network: Any, tensors: Sequence[SymbolicTensor], form: Any, style: Style) -> Any:
    """Places of inputs or outputs, in the form in which the user gave them."""
    places = []
    for tensor in tensors:
        name, call, index = _place(network, tensor, style)
        # Here, and only here, Keras counts the making of a functional model as its call 0.
        made = (
            style == "json" and isinstance(tensor.node.layer, Model) and not isinstance(tensor.node.layer, Sequential)
        )
        places.append([name, call + made, index])
    if form == "list":
        return places
    return places[0] if form is None else dict(zip(form, places, strict=True))


def sequential_config(model: Sequential, style: Style = "json") -> dict[str, Any]:
    """Config of a chain: its layers, with the Input first where the input shape is known."""
    start = [model.input_layer] if model.input_layer is not None else []
    layers = [describe(layer, style) for layer in start]
    layers += [_without_shape(layer, describe(layer, style)) if start else describe(layer, style)
               for layer in model.layers]  # fmt: skip
    if style == "h5":
        return {"name": model.name, "layers": layers}
    config = {"name": model.name, "trainable": model.trainable, "dtype": model.float_dtype, "layers": layers}
    if model.built:
        config["build_input_shape"] = list(model.input_shape)
    return config
