"""The network and its loss brought to what the data are: input shapes, head and loss; or a network to begin with."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.document import edits
from app.document.analysis import Analysis
from app.document.edits import Draft
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command
from app.document.names import legal_name, unique_name
from app.document.scaling import input_scaling, output_scaling
from app.document.settings import ANY_OUTPUT
from app.sessions.dataset import Dataset
from app.sessions.errors import DataError
from app.sessions.feeding import fed_inputs, types_for

_STEP, _ROW, _LINE = 240.0, 168.0, 5
# A network that is not trained and grows beyond both is made anew.
_MANY, _GROWN = 2_000_000, 4
Blocks = list[tuple[str, dict[str, Any]]]
# What the step "window" makes; it holds the target's past, which no step has scaled.
WINDOW = "window"

_LEAST_SIDE = 8


@dataclass(frozen=True)
class Fitting:
    """The command that fits the network to the data, what it does in words, and whether the network is a new one."""

    command: Command
    words: str
    is_new: bool


@dataclass(frozen=True)
class Head:
    """What an output has to be for one target. `rescaling`: what makes numbers of its size of those around 0."""

    units: int
    activation: str
    loss: str
    metric: str
    steps: int = 0
    rescaling: Mapping[str, float] | None = None


def fit_to_data(document: Document, dataset: Dataset) -> Fitting:
    """A command; the network that is there is kept where it fits with a new input shape and head.

    Raises DataError where the data have nothing to learn from or nothing to predict.
    """
    if not dataset.inputs:
        raise DataError("The data have nothing to learn from.", mend="choose columns that are learned from")
    without = without_targets(dataset)
    if without is not None:
        raise without
    heads = {name: head_of(dataset, name) for name in dataset.targets}
    adapted = _adapted(document, dataset, heads)
    if adapted is not None:
        return adapted
    draft = Draft(document)
    if document.nodes:
        _do(draft, edits.delete(draft.document, list(draft.document.nodes)))
    _build(draft, dataset, heads)
    words = "A new network was made that suits the data" if document.nodes else "A network was made that suits the data"
    return Fitting(draft.command("Fit the network to the data"), f"{words}: {_said(heads)}.", True)


def without_targets(dataset: Dataset) -> DataError | None:
    """What to say of data that have nothing to predict; None for others."""
    if dataset.targets:
        return None
    return DataError("The data have nothing to predict.", mend=_how_to_have_targets(dataset))


def _how_to_have_targets(dataset: Dataset) -> str:
    if len(dataset.inputs) > 1 or dataset.columns:
        return "say on the Data page which column is “Predicted”"
    if dataset.kind == "image":
        return "put the images of each class into a folder of their own, or choose a table of paths and labels"
    return "put the labels beside them: numpy.savez(path, x=…, y=…), or NAME_labels.npy beside NAME.npy"


def head_of(dataset: Dataset, name: str) -> Head:
    """The head of a target: softmax for classes, a sigmoid for two of them, numbers as they are."""
    values, classes = dataset.targets[name], dataset.classes.get(name)
    inner = tuple(values.shape[1:])
    if classes is not None and len(inner) == 0:
        if len(classes) == 2:
            return Head(1, "sigmoid", "binary_crossentropy", "accuracy")
        return Head(max(2, len(classes)), "softmax", "sparse_categorical_crossentropy", "accuracy")
    if np.dtype(values.dtype).kind in "iu" and len(inner) == 1 and inner[0] > 1 and isinstance(values, np.ndarray):
        return Head(int(values.max()) + 1, "softmax", "sparse_categorical_crossentropy", "accuracy", inner[0])
    if len(inner) == 1 and inner[0] > 1 and _is_one_hot(values):
        return Head(inner[0], "softmax", "categorical_crossentropy", "accuracy")
    # What it is scaled by comes from the samples that train; those that validate are the last.
    scaling = output_scaling(values[0 : max(1, len(values) - (dataset.validation or 0))])
    return Head(max(1, math.prod(inner)), "linear", "mean_squared_error", "mean_absolute_error", rescaling=scaling)


def _is_one_hot(values: Any) -> bool:
    some = np.asarray(values[0 : min(256, len(values))])
    return bool(len(some)) and bool(((some == 0) | (some == 1)).all() and (some.sum(axis=1) == 1).all())


# ---- the network that is there


def _adapted(document: Document, dataset: Dataset, heads: Mapping[str, Head]) -> Fitting | None:
    """The network with another input shape and head; None where that does not make it fit."""
    ids, outputs = fed_inputs(document), document.outputs()
    if len(ids) != 1 or len(outputs) != 1 or len(dataset.inputs) != 1 or len(heads) != 1:
        return None
    ((_, values),), (head,) = dataset.inputs.items(), heads.values()
    draft = Draft(document)
    entry = draft.document.nodes[ids[0]]
    shape = [int(size) for size in values.shape[1:]]
    was = entry.config.get("shape")
    # Where the rank differs the layers behind were meant for other data.
    if not isinstance(was, list) or len(was) != len(shape) or head.steps:
        return None
    config = {**entry.config, "shape": shape}
    if np.dtype(values.dtype).kind in "iu" and _feeds_table(draft.document, entry.id):
        config["dtype"] = "int32"
    elif np.dtype(values.dtype).kind == "f":
        config.pop("dtype", None)
    if config != dict(entry.config):
        _do(draft, edits.set_config(draft.document, entry.id, config))
    if not _set_head(draft, outputs[0], head):
        return None
    _settings(draft, {draft.document.outputs()[0]: head})
    if draft.document.settings["data"]["map"]:
        _do(draft, edits.set_settings(draft.document, "data", {"map": {}}))
    before, after = _parameters(document), _parameters(draft.document)
    # A network for small images, put onto large ones, would spend all on its first dense layer.
    if not document.weights and after > _MANY and after > _GROWN * before:
        return None
    if not _is_sound(draft.document, dataset):
        return None
    words = f"Input {' x '.join(map(str, shape))}, {_said(heads)}."
    return Fitting(draft.command("Fit the network to the data"), words, False)


def _feeds_table(document: Document, node_id: str) -> bool:
    return any(document.nodes[wire.target].kind == "Embedding" for wire in document.outgoing(node_id))


def _set_head(draft: Draft, node_id: str, head: Head) -> bool:
    """Units and activation of the last layer, and the Rescaling behind it; False where there is no such layer."""
    node = draft.document.nodes[node_id]
    if node.kind == "Rescaling":
        wires = list(draft.document.incoming(node_id).values())
        if not wires or not _set_head(draft, wires[0].source, replace(head, rescaling=None)):
            return False
        if head.rescaling is not None:
            _configure(draft, node_id, head.rescaling)
        else:
            _do(draft, edits.delete(draft.document, [node_id]))
        return True
    if head.rescaling is not None:
        if not _set_head(draft, node_id, replace(head, rescaling=None)):
            return False
        x, y = node.position
        _behind(draft, node_id, "Rescaling", head.rescaling, (x + _STEP, y))
        return True
    if node.kind == "Activation":
        wires = list(draft.document.incoming(node_id).values())
        before = draft.document.nodes[wires[0].source] if wires else None
        if before is None or before.kind != "Dense" or before.shares is not None:
            return False
        _configure(draft, node_id, {"activation": head.activation})
        _configure(draft, before.id, {"units": head.units})
        return True
    if node.kind != "Dense" or node.shares is not None:
        return False
    _configure(draft, node_id, {"units": head.units, "activation": head.activation})
    return True


def _configure(draft: Draft, node_id: str, values: Mapping[str, Any]) -> None:
    node = draft.document.nodes[node_id]
    config = {**node.config, **values}
    if config == dict(node.config):
        return
    if node_id in draft.document.weights and "units" in values:
        _do(draft, edits.set_weights(draft.document, {node_id: None}))
    _do(draft, edits.set_config(draft.document, node_id, config))


def _parameters(document: Document) -> int:
    analysis = Analysis(document)
    try:
        return analysis.total_parameters
    finally:
        analysis.close()


def _is_sound(document: Document, dataset: Dataset) -> bool:
    analysis = Analysis(document)
    try:
        inputs, targets = types_for(document, dataset)
        analysis.set_inputs(inputs)
        analysis.set_targets(targets)
        return not any(item.problem.severity == "error" for item in analysis.problems())
    except DocumentError:
        return False
    finally:
        analysis.close()


# ---- a network to begin with


def _build(draft: Draft, dataset: Dataset, heads: Mapping[str, Head]) -> None:
    mapping: dict[str, str] = {}
    ends, row = [], 0
    for name, values in dataset.inputs.items():
        shape = [int(size) for size in values.shape[1:]]
        whole = np.dtype(values.dtype).kind in "iu" and len(shape) == 1
        config: dict[str, Any] = {"shape": shape}
        if whole:
            config["dtype"] = "int32"
        entry = _add(draft, "Input", config, (0.0, row * _ROW), name)
        mapping[entry] = name
        scaling = input_scaling(values) if name == WINDOW and config.get("dtype") is None else None
        body = _body(
            shape, _vocabulary(dataset, name, values) if whole else 0, any(head.steps for head in heads.values())
        )
        if scaling is not None:
            body = [("Rescaling", scaling), *body]
        last = entry
        for at, (kind, fields) in enumerate(body, start=1):
            last = _behind(draft, last, kind, fields, (_STEP * (at % _LINE), (row + at // _LINE) * _ROW))
        ends.append(last)
        row += len(body) // _LINE + 1
    last = ends[0]
    if len(ends) > 1:
        x, y = draft.document.nodes[ends[-1]].position
        last = _add(draft, "Concatenate", {}, (x + _STEP, y))
        for end in ends:
            draft_port = next(
                port for port in draft.document.input_ports(last) if port not in draft.document.incoming(last)
            )
            _do(draft, edits.connect(draft.document, end, "out", last, draft_port))
        last = _behind(draft, last, "Dense", {"units": 32, "activation": "relu"}, (x + 2 * _STEP, y))
    found: dict[str, Head] = {}
    for name, head in heads.items():
        x, y = draft.document.nodes[last].position
        place = (x + _STEP, y) if x < _STEP * (_LINE - 1) else (0.0, y + _ROW)
        before = last
        for kind, fields in _decoder(head):
            before = _behind(draft, before, kind, fields, place)
            place = (place[0] + _STEP, place[1])
        dense = ("Dense", {"units": head.units, "activation": head.activation})
        ends_in: Blocks = [dense] if head.rescaling is None else [dense, ("Rescaling", dict(head.rescaling))]
        shape = tuple(dataset.targets[name].shape[1:])
        if head.loss == "mean_squared_error" and len(shape) > 1:
            ends_in.append(("Reshape", {"target_shape": list(shape)}))
        end = before
        for at, (kind, fields) in enumerate(ends_in):
            called = name if at == len(ends_in) - 1 else None
            end = _behind(draft, end, kind, fields, (place[0] + at * _STEP, place[1]), called)
        mapping[end] = name
        found[end] = head
    _settings(draft, found)
    # Names that cannot be those of layers are mapped; else they say by themselves what feeds what.
    named = all(draft.document.nodes[node_id].name == name for node_id, name in mapping.items())
    if not named or draft.document.settings["data"]["map"]:
        _do(draft, edits.set_settings(draft.document, "data", {"map": {} if named else mapping}))


def _body(shape: list[int], vocabulary: int, is_sequence_out: bool) -> Blocks:
    """Layers that make a vector of an input."""
    if vocabulary:
        first: tuple[str, dict[str, Any]] = ("Embedding", {"input_dim": vocabulary, "output_dim": 32})
        if is_sequence_out or shape[0] <= 24:
            return [first, ("LSTM", {"units": 64})]
        return [first, ("GlobalAveragePooling1D", {}), ("Dense", {"units": 32, "activation": "relu"})]
    if len(shape) == 3:
        return _for_images(shape)
    if len(shape) == 2 and shape[0] == shape[1] >= _LEAST_SIDE and not is_sequence_out:
        # As high as wide: grey images without an axis of channels rather than a series.
        return [("Reshape", {"target_shape": [*shape, 1]}), *_for_images([*shape, 1])]
    if len(shape) == 2:
        if shape[0] <= 200:
            return [("LSTM", {"units": 64})]
        conv = {"filters": 32, "kernel_size": [7], "activation": "relu", "padding": "same"}
        return [("Conv1D", conv), ("MaxPooling1D", {"pool_size": [4]}), ("GRU", {"units": 32})]
    if len(shape) == 4:
        return [("Reshape", {"target_shape": [shape[0], math.prod(shape[1:])]}), ("LSTM", {"units": 64})]
    body: Blocks = [("Flatten", {})] if len(shape) != 1 else []
    return [*body, ("Dense", {"units": 64, "activation": "relu"}), ("Dense", {"units": 32, "activation": "relu"})]


def _for_images(shape: list[int]) -> Blocks:
    if shape[0] in (1, 3) and shape[1] == shape[2] > 4:
        # Windows slide over height and width, which have to come before the channels.
        return [("Permute", {"dims": [2, 3, 1]}), *_for_images([shape[1], shape[2], shape[0]])]
    side = min(shape[0], shape[1])
    body: Blocks = []
    filters = 16 if side >= 48 else 32
    while side >= 7 and len(body) < 8:
        config = {"filters": filters, "kernel_size": [3, 3], "padding": "same", "activation": "relu"}
        body += [("Conv2D", config), ("MaxPooling2D", {"pool_size": [2, 2]})]
        side, filters = side // 2, min(64, filters * 2)
    return [
        *body,
        ("Flatten", {}),
        ("Dense", {"units": 64, "activation": "relu"}),
        ("Dropout", {"rate": 0.3}),
    ]


def _decoder(head: Head) -> Blocks:
    """Layers that make a sequence of a vector, where the answer is one."""
    if not head.steps:
        return []
    return [("RepeatVector", {"n": head.steps}), ("LSTM", {"units": 64, "return_sequences": True})]


def _vocabulary(dataset: Dataset, name: str, values: Any) -> int:
    known = 0
    if dataset.preparation is not None:
        for step, states in zip(
            dataset.preparation.pipeline.steps, dataset.preparation.pipeline.states or [], strict=False
        ):
            if step.key == "tokenize" and name in states:
                known = len(states[name]["words"]) + 2
    return max(known, int(np.asarray(values[0 : min(4096, len(values))]).max(initial=0)) + 1)


# ---- small hands


def _settings(draft: Draft, heads: Mapping[str, Head]) -> None:
    """Losses and metrics that go with the heads, by output."""
    entries = {node_id: {"kind": head.loss, "config": {}, "weight": 1.0} for node_id, head in heads.items()}
    first = next(iter(entries.values()))
    losses = (
        {ANY_OUTPUT: first}
        if len({entry["kind"] for entry in entries.values()}) == 1
        else {ANY_OUTPUT: first, **entries}
    )
    metrics = list(dict.fromkeys(head.metric for head in heads.values()))
    if len(heads) > 1:
        # Metrics are shared by all outputs: what one of them cannot have is left out.
        metrics = metrics if len(metrics) == 1 else []
    training = draft.document.settings["training"]
    values: dict[str, Any] = {}
    if {key: dict(value) for key, value in training["losses"].items()} != losses:
        values["losses"] = losses
    if list(training["metrics"]) != metrics:
        values["metrics"] = metrics
    if values:
        _do(draft, edits.set_settings(draft.document, "training", values))


def _add(
    draft: Draft, kind: str, config: Mapping[str, Any], place: tuple[float, float], name: str | None = None
) -> str:
    title = None if name is None else unique_name(legal_name(name), draft.document.names)
    command = edits.add_node(draft.document, kind, place, config, title)
    _do(draft, command)
    return edits.added_ids(command)[0]


def _behind(
    draft: Draft, last: str, kind: str, config: Mapping[str, Any], place: tuple[float, float], name: str | None = None
) -> str:
    made = _add(draft, kind, config, place, name)
    _do(draft, edits.connect(draft.document, last, "out", made, "in"))
    return made


def _do(draft: Draft, command: Command) -> None:
    draft.apply(*command.changes)


def _said(heads: Mapping[str, Head]) -> str:
    parts = [
        f"{head.units} {'unit' if head.units == 1 else 'units'} ({head.activation}) for “{name}”, "
        f"loss {head.loss.replace('_', ' ')}"
        + (
            ""
            if head.rescaling is None
            else f", brought to the size of the numbers (x {head.rescaling['scale']:g} + {head.rescaling['offset']:g})"
        )
        for name, head in heads.items()
    ]
    return "; ".join(parts)
