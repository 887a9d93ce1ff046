"""Cutting a network, and putting layers in, out and in each other's places."""

from __future__ import annotations

from typing import Any

from engine.core.errors import GraphError
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.models.clone import copy_of
from engine.models.network import Network
from engine.models.surgery.replay import Replay, edit, fresh, layer_named, network_of, tensors_of
from engine.models.surgery.report import Edited


def cut(model: Any, outputs: Any, inputs: Any = None, name: str | None = None) -> Edited:
    """A model of a part: what leads to `outputs`.

    Args:
        model: functional or Sequential.
        outputs: names of layers, or tensors, at which the new model ends; one, or a list.
        inputs: names of layers, or tensors, at which it begins; by default those Inputs that the outputs need.
        name: of the new model.

    Raises:
        GraphError: there is no such layer, or the outputs need more than the inputs.
    """
    ends = tensors_of(model, outputs)
    begins = tensors_of(model, inputs) if inputs is not None else _needed(model, ends)
    part = Network(begins, ends, model.name)
    replay = Replay()
    replay.leave_out(network_of(model).layers)
    replay.run(part)
    many = "list" if isinstance(outputs, (list, tuple)) else None
    return replay.finish(model, [replay.made[one] for one in part.inputs], [replay.made[one] for one in part.outputs],
                         None, many, name)  # fmt: skip


def _needed(model: Any, ends: list[SymbolicTensor]) -> list[SymbolicTensor]:
    """Inputs of a model that tensors depend on, in the model's order."""
    seen, stack = set(), [tensor.node for tensor in ends]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack += [tensor.node for tensor in node.inputs]
    return [tensor for tensor in network_of(model).inputs if tensor.node in seen]


def drop_top(model: Any, layers: int = 1, name: str | None = None) -> Edited:
    """The model without its last layers.

    Args:
        layers: how many are taken off, counted from the output.

    Raises:
        GraphError: there are several outputs, a merge is reached, or fewer layers are there.
    """
    network = network_of(model)
    if len(network.outputs) != 1:
        raise GraphError(f"has {len(network.outputs)} outputs, so its top is not one", where=model.label,
                         expected="a model of one output", mend="use cut() and name the layers to keep")  # fmt: skip
    tensor = network.outputs[0]
    for number in range(layers):
        node = tensor.node
        if isinstance(node.layer, InputLayer) or not node.inputs:
            raise GraphError(f"has only {number} layers above its input", where=model.label, got=str(layers))
        if len(node.inputs) > 1:
            raise GraphError(f"'{node.layer.name}' joins {len(node.inputs)} branches, of which none is the one to keep",
                             where=model.label, mend="use cut() and name the layers to keep")  # fmt: skip
        tensor = node.inputs[0]
    if isinstance(tensor.node.layer, InputLayer):
        raise GraphError("nothing would be left", where=model.label, expected="fewer layers than it has",
                         got=str(layers))  # fmt: skip
    return cut(model, tensor, None, name)


def replace_layer(model: Any, layer: Any, new: Layer) -> Edited:
    """Another layer in the place of one, in all its calls. Weights of equal names and shapes are taken over."""
    old = layer_named(model, layer)
    _not_input(model, old, "replaced")
    fresh(new, "replace_layer")
    replay = Replay()

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer is not old:
            return None
        if old not in replay.twins:
            auto, name = new.auto_named, old.name if new.auto_named else new.name
            replay.take(old, new)
            new.auto_named = auto
            if name != new.name:
                replay.names.discard(new.name)
                _check_free(model, name, old)
                new.rename(name)
                replay.names.add(name)
                replay.report.renamed[old.name] = name
        return replay.call(new, inputs, {key: value for key, value in call.options.items() if value is not None})

    return edit(model, hook, replay=replay)


def insert_between(model: Any, source: Any, target: Any, layer: Layer) -> Edited:
    """A layer on the way from one to another; `target` None: on every way that leaves `source`.

    Raises:
        GraphError: the one does not feed the other.
    """
    first = layer_named(model, source)
    second = layer_named(model, target) if target is not None else None
    fresh(layer, "insert_between")
    replay = Replay(_names(model))
    passed: dict[SymbolicTensor, SymbolicTensor] = {}
    replay_added: list[Layer] = []

    def through(tensor: SymbolicTensor) -> SymbolicTensor:
        if tensor not in passed:
            if not replay_added:
                replay_added.append(replay.add(layer))
            passed[tensor] = replay.call(layer, [tensor])[0]
        return passed[tensor]

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if second is not None and call.layer is not second:
            return None
        between = [one.node.layer is first for one in call.inputs]
        if not any(between):
            return None
        given = [through(tensor) if hit else tensor for tensor, hit in zip(inputs, between)]
        return replay.call(replay.twin(call.layer), given, call.options)

    network = network_of(model)
    replay.run(network, hook)
    outputs = [replay.made[one] for one in network.outputs]
    if second is None:
        outputs = [
            through(tensor) if old.node.layer is first else tensor for old, tensor in zip(network.outputs, outputs)
        ]
    if not passed:
        raise GraphError(f"'{first.name}' does not feed '{second.name if second else 'anything'}'", where=model.label,
                         expected="two layers joined by a wire", mend="name a layer and one behind it")  # fmt: skip
    return replay.finish(model, [replay.made[one] for one in network.inputs], outputs, network.input_form,
                         network.output_form)  # fmt: skip


def insert_after(model: Any, source: Any, layer: Layer) -> Edited:
    """A layer behind another, before everything that it feeds."""
    return insert_between(model, source, None, layer)


def remove_layer(model: Any, layer: Any, keep: int | None = None) -> Edited:
    """A layer taken out; what fed it feeds what it fed.

    Args:
        keep: which of its inputs goes on, where it has several.

    Raises:
        GraphError: it has several inputs and `keep` is not given, or the rest does not go together.
    """
    old = layer_named(model, layer)
    _not_input(model, old, "removed")

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer is not old:
            return None
        if len(inputs) > 1 and keep is None:
            raise GraphError(f"'{old.name}' has {len(inputs)} inputs, of which none is the one to go on",
                             where=model.label, expected="keep=0, 1, …", got="keep=None")  # fmt: skip
        if not -len(inputs) <= (keep or 0) < len(inputs):
            raise GraphError(f"'{old.name}' has no input {keep}", where=model.label,
                             expected=f"0 to {len(inputs) - 1}", got=str(keep))  # fmt: skip
        return [inputs[keep or 0]] * len(call.outputs)

    return edit(model, hook)


def duplicate_layer(model: Any, layer: Any, name: str | None = None) -> Edited:
    """A second layer like one, with the same values, behind it in the flow. Its output must fit its own input."""
    old = layer_named(model, layer)
    _not_input(model, old, "duplicated")
    twin = copy_of(old)
    twin.rename(name or f"{old.name}_copy")
    edited = insert_between(model, old, None, twin)
    for mine, theirs in zip(twin.all_weights(), old.all_weights(), strict=True):
        if mine.shape == theirs.shape:
            mine.assign(theirs.array)
    return edited


def share_layer(model: Any, layer: Any, instead_of: Any) -> Edited:
    """One layer in the place of another too: both places have the same weights from now on.

    Raises:
        ShapeError: the layer does not take what the other one takes.
    """
    kept, other = layer_named(model, layer), layer_named(model, instead_of)
    _not_input(model, other, "shared")
    if kept is other:
        raise GraphError(f"'{kept.name}' is one layer already", where=model.label, mend="name two layers")
    replay = Replay()

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        return replay.call(replay.twin(kept), inputs, call.options) if call.layer is other else None

    return edit(model, hook, replay=replay)


def unshare_layer(model: Any, layer: Any) -> Edited:
    """A layer of its own, with the same values, for every call but the first of a shared one."""
    old = layer_named(model, layer)
    calls = network_of(model).calls_of[old]
    if len(calls) < 2:
        raise GraphError(f"'{old.name}' is used once", where=model.label, expected="a layer used several times")
    replay = Replay(_names(model))
    copies: list[Layer] = []

    def hook(call: CallNode, inputs: list[SymbolicTensor]) -> Any:
        if call.layer is not old or call is calls[0]:
            return None
        copies.append(replay.add(copy_of(old)))
        return replay.call(copies[-1], inputs, call.options)

    edited = edit(model, hook, replay=replay)
    for copy in copies:
        for mine, theirs in zip(copy.all_weights(), old.all_weights(), strict=True):
            mine.assign(theirs.array)
    return edited


def rename_layer(model: Any, layer: Any, name: str) -> Edited:
    """Another name for a layer. Raises `GraphError`: it is taken."""
    old = layer_named(model, layer)
    _check_free(model, name, old)
    edited = edit(model)
    if isinstance(old, InputLayer):
        _rename_input(edited, old, name)
    else:
        edited.model.get_layer(old.name).rename(name)
    edited.report.renamed[old.name] = name
    edited.report.kept[:] = [weight.path for one in edited.model.layers for weight in one.weights]
    return edited


def _rename_input(edited: Edited, old: Layer, name: str) -> None:
    for tensor in edited.model.network.inputs:
        if tensor.name == old.name:
            tensor.node.layer.rename(name)


def _names(model: Any) -> list[str]:
    return [layer.name for layer in network_of(model).layers]


def _check_free(model: Any, name: str, but: Layer) -> None:
    if not name:
        raise GraphError("a name is empty", where=model.label, expected="a name")
    if any(one.name == name and one is not but for one in network_of(model).layers):
        raise GraphError(f"there is a layer '{name}' already", where=model.label, mend="choose another name",
                         code="name")  # fmt: skip


def _not_input(model: Any, layer: Layer, what: str) -> None:
    if isinstance(layer, InputLayer):
        raise GraphError(f"the input '{layer.name}' cannot be {what}", where=model.label, expected="a layer behind it",
                         mend="use cut() with inputs= to begin elsewhere")  # fmt: skip
