"""Heads: how many classes, which activation, and heads of Dense layers as convolutions."""

from __future__ import annotations

from typing import Any

from engine import activations
from engine.core.errors import GraphError, ParameterError
from engine.layers import Conv2D, Dense, InputLayer
from engine.layers.base import Layer
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.models.surgery.replay import Replay, edit, layer_named, network_of
from engine.models.surgery.report import Edited

# What decides on the number of classes: the parameter, by the layer's class.
WIDTHS = {"Dense": "units", "Conv1D": "filters", "Conv2D": "filters", "Conv3D": "filters"}
# What may stand between that layer and the output.
PASSING = (
    "Activation", "Softmax", "ReLU", "Dropout", "Flatten", "Reshape", "GlobalAveragePooling1D",
    "GlobalAveragePooling2D", "GlobalAveragePooling3D", "GlobalMaxPooling1D", "GlobalMaxPooling2D",
    "GlobalMaxPooling3D",
)  # fmt: skip


def changed(layer: Layer, **fields: Any) -> Layer:
    """A fresh layer like one, some parameters changed."""
    config = layer.get_config() | fields
    made = type(layer).from_config(config)
    made.auto_named = layer.auto_named
    return made


def change_classes(model: Any, classes: int, output: int | str | None = None) -> Edited:
    """The model with another number of classes: the last Dense or convolution is a new one, all others stay.

    Args:
        classes: how many; with 1, a softmax becomes a sigmoid, and back.
        output: which output, by number or by name, where there are several.

    Raises:
        GraphError: several outputs and none named, or no layer decides on the number of classes.
    """
    if not isinstance(classes, int) or isinstance(classes, bool) or classes < 1:
        raise ParameterError("the number of classes is wrong", where="change_classes", field="classes",
                             expected="a whole number of at least 1", got=repr(classes))  # fmt: skip
    node = _output(model, output).node
    while type(node.layer).__name__ not in WIDTHS:
        if type(node.layer).__name__ not in PASSING or len(node.inputs) != 1:
            raise GraphError(f"no layer decides on the number of classes: '{node.layer.name}' does not",
                             where=model.label, expected="an output of Dense or a convolution", got=node.layer.label,
                             mend="graft a head onto it")  # fmt: skip
        node = node.inputs[0].node
    head = node.layer
    fields: dict[str, Any] = {WIDTHS[type(head).__name__]: classes}
    name = activations.serialize(head.activation)
    follows = {("softmax", True): "sigmoid", ("sigmoid", False): "softmax"}.get((name, classes == 1), name)
    was = getattr(head, WIDTHS[type(head).__name__])
    if follows != name and (was == 1 or classes == 1):
        fields["activation"] = follows
    new = changed(head, **fields)
    replay = Replay()

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer is not head:
            return None
        if head not in replay.twins:
            replay.take(head, new)
        return replay.call(new, inputs, call.options)

    edited = edit(model, hook, replay=replay)
    if "activation" in fields:
        edited.report.notes.append(f"'{head.name}' has {fields['activation']} in the place of {name}")
    return edited


def _output(model: Any, output: int | str | None) -> SymbolicTensor:
    network = network_of(model)
    names = [tensor.name for tensor in network.outputs]
    if output is None and len(names) > 1:
        raise GraphError(f"has {len(names)} outputs", where=model.label, expected="output= a name or a number",
                         got=", ".join(names))  # fmt: skip
    if isinstance(output, str):
        if output not in names:
            raise GraphError(f"has no output '{output}'", where=model.label, expected=", ".join(names))
        return network.outputs[names.index(output)]
    if output is not None and not -len(names) <= output < len(names):
        raise GraphError(f"has no output {output}", where=model.label, expected=f"0 to {len(names) - 1}")
    return network.outputs[output or 0]


def swap_activation(model: Any, layer: Any, activation: Any) -> Edited:
    """Another activation for a layer, its weights as they are.

    Raises:
        GraphError: the layer has none. ParameterError: there is no such activation.
    """
    old = layer_named(model, layer)
    if "activation" not in type(old).fields:
        raise GraphError(f"'{old.name}' has no activation", where=model.label,
                         expected="Dense, a convolution, Activation", got=old.label,
                         mend="insert an Activation behind it")  # fmt: skip
    new = changed(old, activation=activations.serialize(activations.get(activation)))
    replay = Replay()

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer is not old:
            return None
        if old not in replay.twins:
            replay.take(old, new)
        return replay.call(new, inputs, call.options)

    return edit(model, hook, replay=replay)


def dense_to_convolution(model: Any, flatten: Any = None, free_size: bool = False) -> Edited:
    """A head of Flatten and Dense layers as convolutions: it then gives a map of classes for larger images.

    The first Dense becomes a convolution as large as what was flattened, those behind it become 1x1. Outputs are
    (batch, 1, 1, classes) for images of the old size.

    Args:
        flatten: name of the Flatten, where there are several.
        free_size: let the input take images of any size.

    Raises:
        GraphError: there is no such head, or something in it cannot be a convolution.
    """
    network = network_of(model)
    found = [layer for layer in network.layers if type(layer).__name__ == "Flatten"]
    start = layer_named(model, flatten) if flatten is not None else found[0] if len(found) == 1 else None
    if start is None or type(start).__name__ != "Flatten":
        raise GraphError(f"has {len(found)} layers Flatten", where=model.label, expected="a head of Flatten and Dense",
                         mend="name the one with flatten=" if found else "")  # fmt: skip
    (call,) = network.calls_of[start]
    shape = call.inputs[0].shape
    if len(shape) != 4 or None in shape[1:] or start.data_format != "channels_last":
        raise GraphError(f"'{start.name}' does not flatten images of a fixed size, channels last", where=model.label,
                         expected="(None, height, width, channels)", got=str(shape))  # fmt: skip
    replay = Replay()
    inside: dict[SymbolicTensor, tuple[int, int]] = {}
    filled: list[tuple[Dense, Layer]] = []

    def hook(one: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if one.layer is start:
            inside[one.outputs[0]] = (shape[1], shape[2])
            return inputs
        if not any(tensor in inside for tensor in one.inputs):
            return None
        kind = type(one.layer).__name__
        size = inside[one.inputs[0]]
        if kind == "Dense":
            config = one.layer.get_config()
            units = config.pop("units")
            new = Conv2D(filters=units, kernel_size=size, **_shared(config))
            new.auto_named = one.layer.auto_named
            inside[one.outputs[0]] = (1, 1)
            filled.append((one.layer, replay.take(one.layer, new)))
            return replay.call(new, inputs)
        if kind in ("Dropout", "Activation", "ReLU", "LeakyReLU", "ELU", "Softmax") or (
            kind == "BatchNormalization" and size == (1, 1)
        ):
            inside[one.outputs[0]] = size
            return None
        raise GraphError(f"'{one.layer.name}' in the head cannot work on maps", where=model.label,
                         expected="Dense, Dropout, activations", got=one.layer.label)  # fmt: skip

    if free_size:
        for tensor in network.inputs:
            if tensor.ndim == 4:
                old = tensor.node.layer
                twin = InputLayer(batch_shape=(tensor.shape[0], None, None, tensor.shape[3]), dtype=tensor.dtype,
                                  name=old.name)  # fmt: skip
                replay.take(old, twin)
    edited = edit(model, hook, replay=replay)
    for old, new in filled:
        kernel = old.weight("kernel").array
        new.weight("kernel").assign(kernel.reshape(new.weight("kernel").shape))
        if old.use_bias:
            new.weight("bias").assign(old.weight("bias").array)
        path = new.weight("kernel").path
        if path not in edited.report.kept:
            edited.report.kept.append(path)
    names = {old.name for old, _ in filled}
    edited.report.lost[:] = [one for one in edited.report.lost if one.layer not in names]
    edited.report.notes.append(f"convolutions now: {', '.join(sorted(names))}")
    return edited


def _shared(config: dict[str, Any]) -> dict[str, Any]:
    """Of a Dense's config, what a convolution has too."""
    return {key: value for key, value in config.items() if key in Conv2D.fields and key != "batch_input_shape"}
