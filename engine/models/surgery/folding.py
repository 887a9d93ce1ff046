"""Batch normalization folded into the layer before it: the same predictions with one layer less."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import activations
from engine.layers.base import Layer
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.models.surgery.heads import changed
from engine.models.surgery.replay import Replay, edit, layer_named, network_of
from engine.models.surgery.report import Edited

# Which weight a scale of the outputs goes into, and how its axes hold the outputs.
KERNELS = {
    "Dense": ("kernel", (-1,)), "Conv1D": ("kernel", (-1,)), "Conv2D": ("kernel", (-1,)), "Conv3D": ("kernel", (-1,)),
    "Conv1DTranspose": ("kernel", (-2,)), "Conv2DTranspose": ("kernel", (-2,)), "Conv3DTranspose": ("kernel", (-2,)),
    "DepthwiseConv1D": ("", (-2, -1)), "DepthwiseConv2D": ("", (-2, -1)),
    "SeparableConv1D": ("pointwise_kernel", (-1,)), "SeparableConv2D": ("pointwise_kernel", (-1,)),
}  # fmt: skip


def fold_batch_norm(model: Any, layer: Any = None) -> Edited:
    """Every BatchNormalization (or one) that stands right behind a linear Dense or convolution goes into its weights.

    Predictions stay (to rounding); training is another one, for the batch's own statistics are not used any more.
    The report's notes say what was folded, and what was not, and why.
    """
    network = network_of(model)
    norms = [layer_named(model, layer)] if layer is not None else [
        one for one in network.layers if type(one).__name__ == "BatchNormalization"
    ]  # fmt: skip
    uses: dict[SymbolicTensor, int] = {}
    for call in network.calls:
        for tensor in call.inputs:
            uses[tensor] = uses.get(tensor, 0) + 1
    for tensor in network.outputs:
        uses[tensor] = uses.get(tensor, 0) + 1
    notes: list[str] = []
    folded: dict[Layer, Layer] = {}  # norm: the layer before it
    for norm in norms:
        reason = _reason(network, norm, uses)
        if reason:
            notes.append(f"'{norm.name}' is not folded: {reason}")
        else:
            folded[norm] = network.calls_of[norm][0].inputs[0].node.layer
    new = {before: changed(before, use_bias=True) for before in folded.values()}
    replay = Replay()

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer in folded:
            return inputs
        if call.layer in new:
            return replay.call(replay.take(call.layer, new[call.layer]), inputs, call.options)
        return None

    edited = edit(model, hook, replay=replay)
    touched = {before.name for before in folded.values()}
    for norm, before in folded.items():
        _merge(norm, before, new[before])
        notes.append(f"'{norm.name}' is folded into '{before.name}'")
    paths = {weight.path for twin in new.values() for weight in twin.weights}
    edited.report.kept[:] = [path for path in edited.report.kept if path not in paths]
    gone = {norm.name for norm in folded} | touched
    edited.report.lost[:] = [one for one in edited.report.lost if one.layer not in gone]
    edited.report.notes += notes or ["there is no BatchNormalization"]
    return edited


def _reason(network: Any, norm: Layer, uses: dict[SymbolicTensor, int]) -> str:
    """Why a layer cannot be folded; empty where it can."""
    if type(norm).__name__ != "BatchNormalization":
        return "it is no BatchNormalization"
    calls = network.calls_of[norm]
    if len(calls) != 1:
        return "it is used several times"
    source = calls[0].inputs[0]
    before = source.node.layer
    if type(before).__name__ not in KERNELS:
        return f"'{before.name}' before it is no Dense and no convolution"
    if len(network.calls_of[before]) != 1 or uses[source] != 1:
        return f"'{before.name}' before it is used elsewhere too"
    if activations.serialize(before.activation) != "linear":
        return f"'{before.name}' before it has an activation of its own"
    axis = norm.axis % source.ndim
    features = 1 if getattr(before, "data_format", "channels_last") == "channels_first" else source.ndim - 1
    if axis != features:
        return f"its axis {norm.axis} is not that of the features of '{before.name}'"
    return ""


def _merge(norm: Layer, before: Layer, new: Layer) -> None:
    """Kernel times the scale, bias scaled and shifted; in float64, rounded once."""
    old = {weight.name: weight.array.astype(np.float64) for weight in before.own_weights}
    own = {weight.name: weight.array.astype(np.float64) for weight in norm.own_weights}
    factor = 1 / np.sqrt(own["moving_variance"] + norm.epsilon) * own.get("gamma", 1.0)
    name, axes = KERNELS[type(before).__name__]
    name = name or next(one for one in old if one != "bias")
    kernel = old[name]
    shape = [1] * kernel.ndim
    for axis in axes:
        shape[axis] = kernel.shape[axis]
    for weight in new.own_weights:
        if weight.name == name:
            weight.assign(kernel * factor.reshape(shape))
        elif weight.name == "bias":
            shifted = (old.get("bias", 0.0) - own["moving_mean"]) * factor + own.get("beta", 0.0)
            weight.assign(shifted)
        elif weight.name in old:
            weight.assign(old[weight.name])
