"""What would mend a problem: a label and the command, which is made only when it is wanted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.document import edits, ports
from app.document.graph import Document, Node, Wire
from app.document.history import Command
from app.document.inspecting import Inspector
from app.document.values import Config
from engine.catalogue import LayerReport, Problem, TensorSpec

IMAGE_RANK = 4
# How many ways out are offered: more is no help.
_MOST = 3


@dataclass(frozen=True)
class Fix:
    """One click that mends a problem."""

    label: str
    build: Callable[[], Command] = field(compare=False, repr=False)

    @property
    def command(self) -> Command:
        """The command for the document as it is now. Raises DocumentError where it has changed too much since."""
        # A click is a step of its own, whatever was typed into the same field before.
        return replace(self.build(), merge_key=None)


@dataclass(frozen=True)
class NodeProblem:
    """A problem, the block that it is about (None: the network), and what would mend it."""

    node_id: str | None
    problem: Problem
    fixes: tuple[Fix, ...] = ()

    @property
    def why(self) -> str:
        """Why it matters, in a sentence or two; empty where nothing is known beyond the message."""
        from app.document.checks.kinds import why

        return why(self.problem.code)


def set_field_fix(
    inspector: Inspector, document: Document, node: Node, name: str, value: Any, label: str | None = None
) -> Fix:
    """Set one field; the label names the block and the value."""
    return Fix(
        label or f"Set {name} of {node.name!r} to {_value_text(value)}",
        lambda: edits.set_field(document, node.id, name, value, inspector.catalogue),
    )


def set_fields_fix(
    inspector: Inspector, document: Document, ids: Sequence[str], name: str, value: Any, label: str
) -> Fix:
    """Set one field of several blocks in one step."""

    def build() -> Command:
        draft = edits.Draft(document)
        for node_id in ids:
            draft.apply(*edits.set_field(draft.document, node_id, name, value, inspector.catalogue).changes)
        return draft.command(label)

    return Fix(label, build)


def settings_fix(document: Document, section: str, label: str, **values: Any) -> Fix:
    """Set keys of a section of the settings."""
    return Fix(label, lambda: edits.set_settings(document, section, values))


def delete_fix(document: Document, node: Node) -> Fix:
    """Delete a block and join what fed it to what reads it."""
    return Fix(f"Delete {node.name!r}", lambda: edits.delete_keeping_flow(document, [node.id]))


def freeze_fix(document: Document, ids: Sequence[str], trainable: bool, label: str) -> Fix:
    """Freeze blocks, or thaw them."""
    return Fix(label, lambda: edits.set_trainable(document, ids, trainable))


def replace_fix(document: Document, node: Node, kind: str, config: Mapping[str, Any] | None = None) -> Fix:
    """Put a block of another kind in a block's place; it must have one input and one output."""

    def build() -> Command:
        draft = edits.Draft(document)
        wire = next(iter(document.incoming(node.id).values()))
        draft.apply(*edits.insert_on_wire(draft.document, wire, kind, node.position, config, False).changes)
        draft.apply(*edits.delete_keeping_flow(draft.document, [node.id]).changes)
        return draft.command(f"Replace {node.kind}")

    return Fix(f"Replace {node.name!r} by {kind}", build)


def insert_fix(document: Document, wire: Wire, kind: str, config: Mapping[str, Any], label: str) -> Fix:
    """Put a new block into a wire that is there, or wire the two ends through it where it is not there yet."""

    def build() -> Command:
        if wire in document.wires:
            return edits.insert_on_wire(document, wire, kind, config=config)
        draft = edits.Draft(document)
        draft.apply(*edits.connect(document, wire.source, wire.source_port, wire.target, wire.target_port).changes)
        landed = next(
            change for change in draft.document.outgoing(wire.source) if change not in document.outgoing(wire.source)
        )
        draft.apply(*edits.insert_on_wire(draft.document, landed, kind, config=config).changes)
        return draft.command(label)

    return Fix(label, build)


def field_fixes(inspector: Inspector, document: Document, node: Node, problem: Problem) -> Iterator[Fix]:
    """For a wrong value of a field: the nearest allowed value, or the default."""
    info = inspector.field(node.kind, problem.field or "")
    if info is None:
        return
    value = node.config.get(info.name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        for bound, beyond in ((info.minimum, -1), (info.maximum, 1)):
            if bound is not None and (value - bound) * beyond > 0:
                nearest = int(bound) if info.kind == "int" else bound
                yield set_field_fix(inspector, document, node, info.name, nearest)
    if info.name in node.config and not info.required:
        yield set_field_fix(
            inspector, document, node, info.name, info.default, f"Set {info.name} of {node.name!r} back to its default"
        )


def input_fixes(
    inspector: Inspector,
    document: Document,
    node: Node,
    wires: Sequence[Wire],
    specs: Sequence[TensorSpec],
    feeders: Mapping[str, tuple[TensorSpec, ...]],
) -> list[Fix]:
    """For a block that cannot take what it is fed: a field of it or of the block before, or a block in between.

    `wires` and `specs` are what feeds it, in order; `feeders` holds the inputs of the blocks that these come from.
    """
    takes = Taking(inspector, node)
    found: list[Fix] = []
    for name, value in (("padding", "same"),):
        if inspector.field(node.kind, name) is not None and takes(specs, {name: value}):
            found.append(set_field_fix(inspector, document, node, name, value))
    for at, wire in enumerate(wires):
        given = list(specs)
        source = document.nodes[wire.source]
        for name, value in _other_values(inspector, source, specs, at):
            config = Config(source.config).replacing({name: value})
            outputs = inspector.outputs(source.kind, config, feeders.get(source.id, ()))
            if outputs and takes([*given[:at], outputs[0], *given[at + 1 :]]):
                found.append(set_field_fix(inspector, document, source, name, value))
        for kind, adapter_config, label in adapters(specs[at]):
            outputs = inspector.outputs(kind, adapter_config, (specs[at],))
            if outputs and takes([*given[:at], outputs[0], *given[at + 1 :]]):
                found.append(insert_fix(document, wire, kind, adapter_config, label))
    return found[:_MOST]


class Taking:
    """Whether a block takes inputs: it then has no errors but those of its own fields."""

    def __init__(self, inspector: Inspector, node: Node) -> None:
        self._inspector = inspector
        self._node = node

    def __call__(self, specs: Sequence[TensorSpec], values: Mapping[str, Any] | None = None) -> bool:
        return not self.errors(specs, values)

    def errors(self, specs: Sequence[TensorSpec], values: Mapping[str, Any] | None = None) -> list[Problem]:
        node = self._node
        config = Config(node.config).replacing(values or {})
        own = _errors(self._inspector.report(node.kind, config, (), node.name, node.trainable))
        fed = _errors(self._inspector.report(node.kind, config, specs, node.name, node.trainable))
        return [problem for problem in fed if problem not in own]


def adapters(spec: TensorSpec) -> list[tuple[str, dict[str, Any], str]]:
    """Blocks that give the same values another shape: (kind, configuration, label), the usual first."""
    sizes = spec.shape[1:]
    found: list[tuple[str, dict[str, Any], str]] = []
    if len(sizes) > 1:
        found.append(("Flatten", {}, "Insert Flatten"))
    if len(sizes) == IMAGE_RANK - 1:
        found.append(("GlobalAveragePooling2D", {}, "Insert GlobalAveragePooling2D"))
    if sizes and None not in sizes:
        known = [size for size in sizes if size is not None]
        shapes = [*_images_in(known), [*known, 1]]
        if len(known) > 2:
            shapes.append([known[0], _product(known[1:])])
        for shape in shapes:
            text = "x".join(str(size) for size in shape)
            found.append(("Reshape", {"target_shape": shape}, f"Insert Reshape to {text}"))
    return found


def _images_in(sizes: Sequence[int]) -> list[list[int]]:
    """The square images, grey or in colour, that a row of numbers may hold: 784 are 28 x 28."""
    if len(sizes) != 1:
        return []
    sides = [(math.isqrt(sizes[0] // channels), channels) for channels in (1, 3) if sizes[0] % channels == 0]
    return [[side, side, channels] for side, channels in sides if side >= 4 and side * side * channels == sizes[0]]


def connect_fixes(document: Document, node: Node) -> list[Fix]:
    """For a block without input: a wire from the nearest block before it that nothing reads."""
    free = [
        other
        for other in document.nodes.values()
        if not document.outgoing(other.id) and other.id != node.id and not document.reaches(node.id, other.id)
    ]
    if not free:
        return []
    x, y = node.position

    def distance(other: Node) -> tuple[bool, float, str]:
        dx, dy = x - other.position[0], y - other.position[1]
        return (dx < 0, dx * dx + dy * dy, other.id)

    nearest = min(free, key=distance)
    wired = document.incoming(node.id)
    port = next(
        (port for port in ports.input_ports(node.kind, node.config, wired) if port not in wired),
        None,
    )
    if port is None:
        return []
    return [
        Fix(f"Connect {nearest.name!r}", lambda: edits.connect(document, nearest.id, "out", node.id, port)),
    ]


def _other_values(
    inspector: Inspector, source: Node, specs: Sequence[TensorSpec], at: int
) -> Iterable[tuple[str, Any]]:
    """Values of the feeding block's fields that often put its output right."""
    if inspector.field(source.kind, "return_sequences") is not None:
        yield "return_sequences", not source.config.get("return_sequences", False)
    last = specs[at].shape[-1]
    for other in specs:
        if other.shape[-1] == last or other.shape[-1] is None:
            continue
        for name in ("units", "filters"):
            if inspector.field(source.kind, name) is not None:
                yield name, other.shape[-1]


def _errors(report: LayerReport) -> list[Problem]:
    return [problem for problem in report.problems if problem.severity == "error"]


def _product(sizes: Iterable[int]) -> int:
    result = 1
    for size in sizes:
        result *= size
    return result


def _value_text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "(" + ", ".join(str(item) for item in value) + ("," if len(value) == 1 else "") + ")"
    return f"'{value}'" if isinstance(value, str) else str(value)
