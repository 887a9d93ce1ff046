"""A trained network put to another use in one step: images fitted, a new head, the body frozen as deep as asked.

steps = stages(document)
plan = fine_tune(document, Aim(units=10, activation="softmax", loss="sparse_categorical_crossentropy"), len(steps))
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.changes import SettingsChanged, WeightsChanged, frozen_weights
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.settings import ANY_OUTPUT, completed
from app.document.surgery.cutting import before
from app.document.surgery.grafting import arranged_if_crowded
from app.document.surgery.heads import put_head
from app.document.surgery.joining import put_behind
from app.document.surgery.plan import Operation, Plan
from app.document.surgery.replacing import head_of
from app.document.values import Config

# Of so few layers with weights each is a stage of its own.
_FEW = 12
_CHUNKS = 8
_IMAGE_RANK = 3
# Mean of ImageNet's pixels, and their deviation: in 0…255 as BGR, in 0…1 as RGB.
_BGR_MEAN = (103.939, 116.779, 123.68)
_RGB_MEAN, _RGB_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


@dataclass(frozen=True)
class Stage:
    """Layers of a body that are frozen together: ids of the blocks that own them, and what is said of them."""

    first: str
    last: str
    nodes: tuple[str, ...]
    parameters: int
    size: str


@dataclass(frozen=True)
class Images:
    """What the data's images are, and how they are fitted to the network.

    Attributes:
        shape: height, width, channels of the data.
        high: the highest value of a pixel: 1 or 255.
        resize: whether they are brought to the size that the network was trained with; else it takes them as they are.
        scaling: "caffe", "tf" or "torch", as `preprocess_input` of the network scales pixels; "" for none.
    """

    shape: tuple[int, ...]
    high: float = 255.0
    resize: bool = True
    scaling: str = ""


@dataclass(frozen=True)
class Aim:
    """The new head, its loss and metrics, and settings of data to be taken over."""

    units: int
    activation: str
    loss: str
    metrics: tuple[str, ...] = ()
    data: Mapping[str, Any] | None = None


def body_end(document: Document) -> str:
    """The last block of the body: what feeds the layer that decides on the classes, else the only output.

    Raises DocumentError for a network of several outputs, or without any.
    """
    outputs = document.outputs()
    if len(outputs) != 1:
        raise DocumentError(
            f"The network has {len(outputs)} outputs.",
            expected="one output",
            got=str(len(outputs)),
            mend="cut it first",
        )
    try:
        head = head_of(document)
    except DocumentError:
        return outputs[0]
    feeding = list(document.incoming(head.id).values())
    spatial = head.kind != "Dense" and head.id != outputs[0]
    return feeding[0].source if len(feeding) == 1 and not spatial else outputs[0]


def stages(document: Document) -> tuple[Stage, ...]:
    """The body's layers with weights from the input on: one by one where they are few, else by the size of their maps."""
    operation = Operation(document)
    analysis = operation.analysis(document)
    kept = set(before(document, body_end(document)))
    found: dict[tuple[int | None, ...], list[str]] = {}
    owners: list[str] = []
    for node_id in document.order():
        node = document.nodes[node_id]
        if node_id in kept and node.layer_id not in owners and analysis.report(node_id).parameters:
            owners.append(node.layer_id)
            specs = analysis.output_spec(node_id)
            shape = specs.shape[1:-1] if specs is not None and len(specs.shape) > 2 else ()
            found.setdefault(shape, []).append(node.layer_id)
    if len(owners) <= _FEW:
        groups = [[one] for one in owners]
    elif len(found) > 1:
        groups = list(found.values())
    else:
        groups = [list(chunk) for chunk in np.array_split(np.array(owners), _CHUNKS)]
    made = []
    for group in groups:
        spec = analysis.output_spec(group[-1])
        size = "" if spec is None else "×".join("?" if one is None else str(one) for one in spec.shape[1:])
        names = [document.nodes[one].name for one in group]
        parameters = sum(analysis.report(one).parameters for one in group)
        made.append(Stage(names[0], names[-1], tuple(group), parameters, size))
    analysis.close()
    return tuple(made)


def trained_size(document: Document) -> tuple[int | None, ...]:
    """The shape of the image that the network's only Input takes. Raises DocumentError for several Inputs."""
    inputs = [one for one in document.inputs() if document.outgoing(one)]
    if len(inputs) != 1:
        raise DocumentError(
            f"The network has {len(inputs)} Inputs that are read.", expected="one Input", got=str(len(inputs))
        )
    return tuple(document.nodes[inputs[0]].config.get("shape") or ())


def fine_tune(document: Document, aim: Aim, frozen: int, images: Images | None = None) -> Plan:
    """Fit the images, freeze the first `frozen` stages, put a new head on the body, and set what is trained with.

    Raises DocumentError where the network has several inputs or outputs, and where the images cannot be fitted.
    """
    deep = stages(document)[:frozen]
    end = body_end(document)
    operation = Operation(document)
    if images is not None:
        fitted = _fit_images(operation, images)
        end = fitted if end in document.inputs() else end
    resting = {one for stage in deep for one in stage.nodes}
    draft = operation.draft
    for node in tuple(draft.document.nodes.values()):
        if node.id in document.nodes and node.kind != "Input":
            draft.change_node(node.id, trainable=node.layer_id not in resting)
    last = put_head(operation, end, aim.units, aim.activation)
    new = {one for one in draft.document.nodes if one not in document.nodes}
    for change in arranged_if_crowded(draft.document, new):
        draft.apply(change)
    _set_training(operation, aim, len(deep) == len(stages(document)))
    return operation.finish("Fine-tune", (last,))


def _set_training(operation: Operation, aim: Aim, body_rests: bool) -> None:
    draft = operation.draft
    before_ = draft.document.settings["training"]
    after = completed(
        "training",
        {
            **before_,
            "losses": {ANY_OUTPUT: {"kind": aim.loss, "config": {}, "weight": 1.0}},
            "metrics": list(aim.metrics),
            # Trained layers are moved in small steps: large ones would undo what they have learnt.
            "optimizer": {"kind": "adam", "config": {} if body_rests else {"learning_rate": 0.0001}},
        },
    )
    if after != before_:
        draft.apply(SettingsChanged("training", before_, after))
    if aim.data is not None:
        held = draft.document.settings["data"]
        wanted = completed("data", {**aim.data, "map": {}})
        if wanted != held:
            draft.apply(SettingsChanged("data", held, wanted))


def _fit_images(operation: Operation, images: Images) -> str:
    """Put what the images need behind the Input; returns the block that gives them as the network wants them."""
    document = operation.draft.document
    wanted = trained_size(document)
    (entry,) = [one for one in document.inputs() if document.outgoing(one)]
    if len(wanted) != _IMAGE_RANK or len(images.shape) != _IMAGE_RANK:
        if tuple(wanted) == tuple(images.shape) or all(size is None for size in wanted):
            return entry
        raise DocumentError(
            f"The network takes {_text(wanted)}, and the data has {_text(images.shape)}: they cannot be fitted.",
            node_id=entry,
            expected=_text(wanted),
            got=_text(images.shape),
            mend="choose other data, or another network",
        )
    *sides, channels = images.shape
    if wanted[2] not in (None, channels) and (channels, wanted[2]) != (1, 3):
        raise DocumentError(
            f"The network takes images of {wanted[2]} channels, and the data has {channels}.",
            node_id=entry,
            expected=str(wanted[2]),
            got=str(channels),
            mend="choose images of as many channels",
        )
    node = document.nodes[entry]
    shape = list(images.shape)
    is_mixed = bool(images.scaling) or wanted[2] not in (None, channels)
    operation.draft.change_node(entry, config=Config(node.config).replacing({"shape": shape}))
    last = entry
    goal = [given if size is None else size for size, given in zip(wanted[:2], sides, strict=True)]
    if images.resize and goal != sides:
        last = put_behind(operation, last, "Resizing", {"height": goal[0], "width": goal[1]}, "resize")
    if is_mixed:
        kernel, bias = _mixing(channels, int(wanted[2] or channels), images)
        config = {"filters": kernel.shape[1], "kernel_size": [1, 1]}
        last = put_behind(operation, last, "Conv2D", config, "preprocess")
        operation.draft.change_node(last, trainable=False)
        arrays = frozen_weights([kernel.reshape(1, 1, *kernel.shape), bias])
        operation.draft.apply(WeightsChanged(last, None, arrays))
    return last


def _mixing(given: int, wanted: int, images: Images) -> tuple[np.ndarray, np.ndarray]:
    """Pixels scaled and their channels brought in order as one product: (given, wanted) factors, and what is added."""
    factors = np.ones((1, wanted)) if given == 1 else np.eye(given)
    added = np.zeros(wanted)
    to_255 = 255.0 / images.high
    if images.scaling == "tf":
        factors, added = factors * to_255 / 127.5, added - 1.0
    elif images.scaling == "torch":
        factors = factors * to_255 / 255.0 / np.array(_RGB_DEVIATION)
        added = -np.array(_RGB_MEAN) / np.array(_RGB_DEVIATION)
    elif images.scaling == "caffe":
        factors, added = factors[:, ::-1] * to_255, -np.array(_BGR_MEAN)
    return factors.astype("float32"), added.astype("float32")


def _text(shape: tuple[int | None, ...]) -> str:
    return "x".join("?" if size is None else str(size) for size in shape) or "single numbers"
