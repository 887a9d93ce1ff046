"""The data set against the Input blocks, and what its numbers and labels are like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.document import edits
from app.document.changes import WireAdded, WireRemoved
from app.document.checks.network import CONVOLUTIONS, Network, called, error, hint, warning
from app.document.data_facts import class_counts
from app.document.fixes import Fix, NodeProblem, insert_fix, set_field_fix, settings_fix
from app.document.graph import Node
from app.document.history import Command
from app.document.inspecting import shape_text
from app.document.scaling import output_scaling
from app.document.settings import ANY_OUTPUT, loss_of
from app.document.values import plain
from engine.catalogue import TensorSpec

# Numbers farther from zero than this make the first steps of training too large.
_LARGE = 20.0
# Columns of a table whose reaches differ more than this are not weighed alike.
_UNLIKE = 100.0
_SCALING = frozenset(
    {"Rescaling", "Normalization", "BatchNormalization", "LayerNormalization", "Embedding", "CategoryEncoding"}
)
_DISCRETE = frozenset({"Discretization", "Lambda", "Model", "Masking", "Resizing"})
_MOST_UNEVEN = 10.0
_DISTANCES = frozenset(
    {"mean_squared_error", "mean_absolute_error", "huber", "log_cosh", "root_mean_squared_error", "mse", "mae"}
)
_CHANNELS = (1, 3)


def problems(network: Network) -> Iterator[NodeProblem]:
    yield from _shapes(network)
    for node in network.of_kind("Input"):
        yield from _channels(network, node)
        yield from _ranges(network, node)
    yield from _labels(network)
    yield from _far_labels(network)


def _shapes(network: Network) -> Iterator[NodeProblem]:
    document = network.document
    for node_id, spec in network.analysis.data.items():
        node = document.nodes.get(node_id)
        shape = None if node is None else node.config.get("shape")
        if node is None or node.kind != "Input" or not isinstance(shape, list):
            continue
        sizes = list(spec.shape[1:])
        if len(shape) == len(sizes) and all(
            a is None or b is None or a == b for a, b in zip(shape, sizes, strict=True)
        ):
            continue
        wanted = TensorSpec((None, *shape), spec.dtype)
        text = "(" + ", ".join(str(size) for size in sizes) + ("," if len(sizes) == 1 else "") + ")"
        problem = error(
            "data_shape",
            f"Input {node.name!r} takes {shape_text(wanted)}, and the data has {shape_text(spec)}.",
            field="shape",
            expected=shape_text(wanted),
            got=shape_text(spec),
            mend=f"set its shape to {text}, or map other data to it",
        )
        label = f"Set Input shape to {text}"
        yield NodeProblem(node_id, problem, (set_field_fix(network.inspector, document, node, "shape", sizes, label),))


def _channels(network: Network, node: Node) -> Iterator[NodeProblem]:
    """Images whose channels come first, read by layers that look for them last."""
    shape = node.config.get("shape")
    if not isinstance(shape, list) or len(shape) != 3 or any(not isinstance(size, int) for size in shape):
        return
    first, height, width = shape
    if first not in _CHANNELS or height != width or width <= 4:
        return
    reader = network.next_beyond(node, frozenset({"Rescaling", "Normalization"}))
    if reader is None or reader.kind not in CONVOLUTIONS | {"MaxPooling2D", "AveragePooling2D", "DepthwiseConv2D"}:
        return
    if network.value(reader, "data_format") == "channels_first":
        return
    problem = warning(
        "channel_order",
        f"Input {node.name!r} takes {first}x{height}x{width}, and {called(reader)} reads that as an image {first} high "
        f"with {width} channels.",
        expected=f"{height}x{width}x{first}",
        got=f"{first}x{height}x{width}",
        mend="insert Permute, so that the channels come last",
    )
    wire = network.wires_out(node)[0]
    fix = insert_fix(network.document, wire, "Permute", {"dims": [2, 3, 1]}, "Insert Permute to channels last")
    yield NodeProblem(node.id, problem, (fix,))


def _ranges(network: Network, node: Node) -> Iterator[NodeProblem]:
    facts = network.analysis.facts.inputs.get(node.id) if network.analysis.facts is not None else None
    wires = network.wires_out(node)
    spec = network.output(node)
    if facts is None or not wires or spec is None:
        return
    readers = [_first_worker(network, reader) for reader in network.readers(node)]
    if any(reader is None or reader.kind in _SCALING | _DISCRETE for reader in readers):
        return
    reach = max(abs(facts.low), abs(facts.high))
    is_image = len(spec.shape) == 4
    if is_image and reach > _LARGE and facts.low >= 0:
        scale = 1 / 255 if reach <= 255 else 1 / reach
        shown = "1/255" if reach <= 255 else f"1/{reach:g}"
        fix = _scale_fix(network, node, "Rescaling", {"scale": scale}, f"Insert Rescaling by {shown}")
        mend = f"scale it by {shown}"
    elif reach > _LARGE or facts.scales > _UNLIKE:
        fix = _scale_fix(network, node, "BatchNormalization", {}, "Insert BatchNormalization")
        mend = "put BatchNormalization or Normalization behind the Input"
    else:
        return
    got = f"{facts.low:g} to {facts.high:g}"
    unlike = reach <= _LARGE
    problem = warning(
        "data_range",
        f"The columns of Input {node.name!r} are of very unlike size (the largest {facts.scales:,.0f} times the least)."
        if unlike
        else f"The data of Input {node.name!r} run from {got}; layers learn best from numbers around 0 to 1.",
        expected="numbers of about 0 to 1, or around 0",
        got=got,
        mend=mend,
    )
    yield NodeProblem(node.id, problem, (fix,))


def _scale_fix(network: Network, node: Node, kind: str, config: dict[str, object], label: str) -> Fix:
    """Put a block behind an Input, before all that reads it."""
    document = network.document

    def build() -> Command:
        draft = edits.Draft(document)
        first, *others = document.outgoing(node.id)
        draft.apply(*edits.insert_on_wire(draft.document, first, kind, config=config).changes)
        (added,) = edits.added_ids(draft.command(""))
        for wire in others:
            draft.apply(WireRemoved(wire), WireAdded(replace(wire, source=added, source_port="out")))
        return draft.command(label)

    return Fix(label, build)


def _first_worker(network: Network, node: Node) -> Node | None:
    """The first block from here on that does more than reshape."""
    while node.kind in ("Flatten", "Reshape", "Permute", "Dropout", "GaussianNoise", "RandomFlip", "ZeroPadding2D"):
        after = network.only_reader(node)
        if after is None:
            return None
        node = after
    return node


def _labels(network: Network) -> Iterator[NodeProblem]:
    for node_id, (_, values) in network.analysis.targets.items():
        node = network.document.nodes.get(node_id)
        counts = class_counts(values)
        if node is None or counts is None or len(counts) < 2 or not _is_classifying(network, node):
            continue
        present = counts[counts > 0]
        given = plain(network.training["class_weights"])
        is_weighted = node_id in given or ANY_OUTPUT in given
        if not is_weighted and len(present) >= 2 and present.max() > _MOST_UNEVEN * present.min():
            most, least = int(counts.argmax()), int((counts == present.min()).argmax())
            problem = hint(
                "imbalance",
                f"Class {most} has {present.max():,} labels and class {least} has {present.min():,}: {called(node)} can "
                f"be right on {present.max() / present.sum():.0%} by always saying {most}.",
                expected=f"classes that differ less than {_MOST_UNEVEN:g} times",
                got=f"{present.max() / present.min():.0f} times",
                mend="let rare classes count more, or add samples of them, and watch more than accuracy",
            )
            weights = {
                str(number): float(f"{present.sum() / (len(present) * counts[number]):.6g}")
                for number in counts.nonzero()[0].tolist()
            }
            fix = settings_fix(
                network.document, "training", "Let rare classes count more", class_weights={**given, node_id: weights}
            )
            yield NodeProblem(node_id, problem, (fix,))
        spec = network.output(node)
        units = spec.shape[-1] if spec is not None and len(spec.shape) == 2 else None
        if values is not None and values.ndim == 1 and node.kind == "Dense" and units is not None:
            classes = len(counts)
            if network.activation(node) == "softmax" and units > classes:
                problem = hint(
                    "spare_units",
                    f"{called(node)} has {units} units, and the labels name {classes} classes.",
                    expected=f"{classes} units",
                    got=str(units),
                    mend=f"set units to {classes}",
                    field="units",
                )
                fixes: tuple[Fix, ...] = ()
                if not network.is_trained(node):
                    fixes = (set_field_fix(network.inspector, network.document, node, "units", classes),)
                yield NodeProblem(node_id, problem, fixes)


def _far_labels(network: Network) -> Iterator[NodeProblem]:
    """Numbers to predict that are far from what a fresh layer answers."""
    document = network.document
    outputs = document.outputs()
    for node_id, (_, values) in network.analysis.targets.items():
        node = document.nodes.get(node_id)
        loss = str(loss_of(network.training, node_id)["kind"])
        if node is None or node_id not in outputs or values is None or values.dtype.kind not in "iuf":
            continue
        if loss not in _DISTANCES:
            continue
        if node.kind != "Dense" or network.is_trained(node) or network.activation(node) != "linear":
            continue
        scaling = output_scaling(values)
        if scaling is None:
            continue
        got = f"{values.min():g} to {values.max():g}"
        problem = warning(
            "target_range",
            f"The numbers that {called(node)} is to predict run from {got}, and a fresh layer answers with numbers around 0.",
            expected="numbers around 0 out of the last layer, brought to the size of the labels behind it",
            got=got,
            mend=f"put a Rescaling by {scaling['scale']:g} and an offset of {scaling['offset']:g} behind it",
        )
        fixes: tuple[Fix, ...] = ()
        if len(outputs) == 1:
            fixes = (_behind_fix(network, node, scaling),)
        yield NodeProblem(node_id, problem, fixes)


def _behind_fix(network: Network, node: Node, scaling: dict[str, float]) -> Fix:
    """Put a Rescaling behind the network's output."""
    label = "Insert Rescaling behind the output"

    def build() -> Command:
        draft = edits.Draft(network.document)
        x, y = node.position
        draft.apply(*edits.add_node(draft.document, "Rescaling", (x + 240.0, y), scaling).changes)
        (added,) = edits.added_ids(draft.command(""))
        draft.apply(*edits.connect(draft.document, node.id, "out", added, "in").changes)
        draft.change_node(node.id, output=False)
        edits.follow_output(draft, draft.document.settings, node.id, added)
        return draft.command(label)

    return Fix(label, build)


def _is_classifying(network: Network, node: Node) -> bool:
    return str(loss_of(network.training, node.id)["kind"]).endswith("crossentropy")
