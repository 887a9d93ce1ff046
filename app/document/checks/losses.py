"""Losses against what the outputs give and what the data set holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.document import edits
from app.document.checks.network import Network, called, hint, warning
from app.document.fixes import IMAGE_RANK, Fix, NodeProblem, insert_fix, set_field_fix
from app.document.graph import Document, Node, Wire
from app.document.history import Command
from app.document.inspecting import Inspector, has_errors, shape_text
from app.document.settings import loss_of
from app.document.values import Config
from engine.catalogue import Problem, TensorSpec

if TYPE_CHECKING:
    from app.document.analysis import Analysis

# Blocks that leave the values as they are: the activation before them is still the last one.
_VALUES_KEPT = frozenset({"Flatten", "Reshape", "Dropout", "Permute", "RepeatVector"})
_ACTIVATION_KINDS = {"Softmax": "softmax", "ReLU": "relu"}
_COMMON_LOSSES = (
    "sparse_categorical_crossentropy",
    "categorical_crossentropy",
    "binary_crossentropy",
    "mean_squared_error",
)
_DISTANCES = ("mean_squared_error", "mean_absolute_error", "mean_squared_logarithmic_error", "huber", "log_cosh")
_CLASSIFYING = frozenset(_COMMON_LOSSES[:3])
_MOST_FIXES = 3


@dataclass(frozen=True)
class _Output:
    """One output with its loss and what the data set holds for it."""

    node: Node
    spec: TensorSpec
    loss: str
    activation: str | None
    target: TensorSpec | None
    values: np.ndarray | None
    from_logits: bool = False


def problems(network: Network) -> Iterator[NodeProblem]:
    """Labels that do not fit the loss, outputs that do not fit it, and images that reach a classification."""
    analysis, document, training = network.analysis, network.document, network.training
    for node_id in network.outputs:
        spec = analysis.output_spec(node_id)
        if spec is None or has_errors(analysis.report(node_id)):
            continue
        target, values = analysis.targets.get(node_id, (None, None))
        output = _Output(
            node=document.nodes[node_id],
            spec=spec,
            loss=loss_of(training, node_id)["kind"],
            activation=last_activation(analysis.inspector, document, node_id),
            target=target,
            values=values,
            from_logits=loss_of(training, node_id)["config"].get("from_logits") is True,
        )
        head = list(_unflattened(analysis, output))
        yield from head
        for problem in _check(analysis, output):
            # The fixes for the shape are with the unflattened head already.
            fixes = () if head else tuple(_fixes(analysis, output))
            yield NodeProblem(node_id, problem, fixes)
        yield from _logits(analysis, output)
        yield from _classes_by_distance(analysis, output)
        yield from _no_negative_numbers(analysis, output)


def _logits(analysis: Analysis, output: _Output) -> Iterator[NodeProblem]:
    """A loss that applies softmax or sigmoid itself, behind an output that has done so."""
    if not output.from_logits or output.activation not in ("softmax", "sigmoid"):
        return
    document, node = analysis.document, output.node
    problem = warning(
        "logits_twice",
        f"The loss {output.loss} is set to take raw values (from_logits), and {called(node)} gives them already put "
        f"through {output.activation}.",
        expected="linear",
        got=str(output.activation),
        mend="turn from_logits off, or set the activation of the last layer to linear",
    )
    fixes = [_loss_fix(document, node, output.loss, "Turn from_logits off")]
    if analysis.inspector.field(node.kind, "activation") is not None:
        fixes.append(set_field_fix(analysis.inspector, document, node, "activation", "linear"))
    yield NodeProblem(node.id, problem, tuple(fixes))


def _classes_by_distance(analysis: Analysis, output: _Output) -> Iterator[NodeProblem]:
    """Classes that are learnt as if they were numbers."""
    if output.activation != "softmax" or output.loss not in _DISTANCES or output.spec.shape[-1] in (None, 1):
        return
    found = [key for key in _COMMON_LOSSES[:2] if not _check(analysis, replace(output, loss=key))]
    # The labels are made for the loss: with another one they are given as that one takes them.
    keys = found or ["categorical_crossentropy"]
    problem = warning(
        "classes_by_distance",
        f"{called(output.node)} gives a share for each class (softmax), and the loss {output.loss} measures distances: "
        "it hardly corrects an answer that is surely wrong.",
        expected="categorical_crossentropy for classes, or linear for numbers",
        got=f"softmax with {output.loss}",
        mend=f"use {keys[0]}",
    )
    fixes = tuple(_loss_fix(analysis.document, output.node, key) for key in keys)
    yield NodeProblem(output.node.id, problem, fixes)


def _no_negative_numbers(analysis: Analysis, output: _Output) -> Iterator[NodeProblem]:
    """An output for numbers that can neither fall below zero nor learn its way back from there."""
    if output.activation != "relu" or output.loss not in _DISTANCES or output.node.kind not in ("Dense", "ReLU"):
        return
    values = output.values
    if values is not None and values.size and values.dtype.kind in "iuf" and values.min() < 0:
        # The loss's own check says it with the number.
        return
    node = output.node
    fixes: tuple[Fix, ...] = ()
    if analysis.inspector.field(node.kind, "activation") is not None:
        fixes = (set_field_fix(analysis.inspector, analysis.document, node, "activation", "linear"),)
    problem = hint(
        "dead_output",
        f"{called(node)} predicts numbers through relu: once a unit gives 0 for all samples, it learns no more.",
        expected="linear, or softplus for numbers above 0",
        got="relu",
        mend="set the activation of the last layer to linear",
        field="activation",
    )
    yield NodeProblem(node.id, problem, fixes)


def last_activation(inspector: Inspector, document: Document, node_id: str) -> str | None:
    """The activation that made an output's values; None where no activation did or it is not a plain name."""
    while True:
        node = document.nodes[node_id]
        if node.bypassed and (fed := list(document.incoming(node_id).values())):
            node_id = fed[0].source
            continue
        if node.kind in _ACTIVATION_KINDS:
            return _ACTIVATION_KINDS[node.kind]
        if inspector.field(node.kind, "activation") is not None:
            value = inspector.value(node.kind, node.config, "activation")
            return "linear" if value is None else value if isinstance(value, str) else None
        wires = list(document.incoming(node_id).values())
        if node.kind not in _VALUES_KEPT or not wires:
            return None
        node_id = wires[0].source


def _check(analysis: Analysis, output: _Output) -> tuple[Problem, ...]:
    # Raw values are what a loss with from_logits asks for: no activation is the right one.
    activation = None if output.from_logits else output.activation
    return analysis.inspector.loss_report(output.loss, output.spec, activation, output.target, output.values)


def _fixes(analysis: Analysis, output: _Output) -> Iterator[Fix]:
    """Single changes after which the loss has nothing to say, the units before the loss before the activation."""
    document, inspector, node = analysis.document, analysis.inspector, output.node
    found: list[Fix] = []
    inputs = analysis.input_specs(node.id) or ()
    for units in _likely_units(output):
        if inspector.field(node.kind, "units") is None or units == output.spec.shape[-1]:
            continue
        changed = inspector.outputs(node.kind, Config(node.config).replacing({"units": units}), inputs)
        if changed and not _check(analysis, replace(output, spec=changed[0])):
            found.append(set_field_fix(inspector, document, node, "units", units))
    for key in _COMMON_LOSSES:
        if key != output.loss and not _check(analysis, replace(output, loss=key)):
            found.append(_loss_fix(document, node, key))
    if inspector.field(node.kind, "activation") is not None:
        for activation in ("softmax", "sigmoid", "linear"):
            if activation != output.activation and not _check(analysis, replace(output, activation=activation)):
                found.append(set_field_fix(inspector, document, node, "activation", activation))
    yield from found[:_MOST_FIXES]


def _likely_units(output: _Output) -> list[int]:
    """How many values the labels ask for: one a class, or as many as a target has."""
    likely: list[int] = []
    if output.target is not None and len(output.target.shape) == len(output.spec.shape):
        last = output.target.shape[-1]
        if last is not None and last > 1:
            likely.append(last)
    values = output.values
    if values is not None and values.size and values.dtype.kind in "iufb" and np.all(np.isfinite(values)):
        classes = int(values.max()) + 1
        if 1 < classes <= 100_000 and np.all(values == np.round(values)) and values.min() >= 0:
            likely.append(classes)
    return likely


def _loss_fix(document: Document, node: Node, key: str, label: str = "") -> Fix:
    def build() -> Command:
        training = document.settings["training"]
        losses = training["losses"]
        entry = {**loss_of(training, node.id), "kind": key, "config": {}}
        alone = len(document.outputs()) == 1 and node.id not in losses
        return edits.set_settings(document, "training", {"losses": {**losses, "*" if alone else node.id: entry}})

    return Fix(label or f"Use the loss {key}", build)


def _is_mask(document: Document, output: _Output) -> bool:
    """Whether the output is an image as large as one that comes in: then each pixel is what has a class."""
    size = list(output.spec.shape[1:-1])
    shapes = (node.config.get("shape") for node in document.nodes.values() if node.kind == "Input")
    return any(isinstance(shape, list) and shape[:-1] == size for shape in shapes)


def _unflattened(analysis: Analysis, output: _Output) -> Iterator[NodeProblem]:
    """An image (or a sequence) that reaches a loss for classes of whole samples: legal, and rarely meant."""
    rank = len(output.spec.shape)
    target_rank = None if output.target is None else len(output.target.shape)
    wanted = 2 if output.target is None else _rank_for(output.loss, output.target)
    if output.loss not in _CLASSIFYING or rank <= wanted or (rank == IMAGE_RANK - 1 and target_rank is None):
        return
    if target_rank is None and output.node.kind.startswith("Conv") and _is_mask(analysis.document, output):
        return
    document, inspector = analysis.document, analysis.inspector
    node, wire = _first_of_head(analysis, output.node)
    if wire is None:
        return
    spec = analysis.output_spec(wire.source, wire.source_port)
    if spec is None or len(spec.shape) < 3:
        return
    source = document.nodes[wire.source]
    fixes: list[Fix] = []
    if len(spec.shape) == IMAGE_RANK:
        what = f"an image of {shape_text(spec)} acts on each pixel"
        fixes.append(insert_fix(document, wire, "Flatten", {}, "Insert Flatten"))
        fixes.append(insert_fix(document, wire, "GlobalAveragePooling2D", {}, "Insert GlobalAveragePooling2D"))
    else:
        what = f"a sequence of {shape_text(spec)} acts on each step"
        if source.config.get("return_sequences"):
            fixes.append(set_field_fix(inspector, document, source, "return_sequences", False))
        fixes.append(insert_fix(document, wire, "Flatten", {}, "Insert Flatten"))
    problem = Problem(
        severity="warning",
        code="unflattened" if len(spec.shape) == IMAGE_RANK else "sequences_left",
        message=(
            f"{node.kind} {node.name!r} on {what}; the loss {output.loss} of {output.node.name!r} "
            f"then gets {shape_text(output.spec)} values a sample. Insert Flatten?"
        ),
        field=None,
        expected="one row of values a sample",
        got=shape_text(output.spec),
        mend=f"insert Flatten before {node.name!r}",
    )
    yield NodeProblem(node.id, problem, tuple(fixes))


def _rank_for(loss: str, target: TensorSpec) -> int:
    """How many axes an output must have for these labels: class numbers lack the axis of the classes."""
    rank = len(target.shape)
    if loss != "sparse_categorical_crossentropy":
        return max(2, rank)
    return max(2, rank if rank > 1 and target.shape[-1] == 1 else rank + 1)


def _first_of_head(analysis: Analysis, node: Node) -> tuple[Node, Wire | None]:
    """The first of the Dense blocks (and what stands between them) that lead to an output."""
    document = analysis.document
    head = {"Dense", "Activation", "Dropout", "BatchNormalization"}
    found: tuple[Node, Wire | None] = (node, next(iter(document.incoming(node.id).values()), None))
    while node.kind in head:
        wire = next(iter(document.incoming(node.id).values()), None)
        if wire is None:
            break
        if node.kind == "Dense":
            found = (node, wire)
        node = document.nodes[wire.source]
    return found
