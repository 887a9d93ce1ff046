"""What a sweep varies: fields of blocks and of the training settings, and the values that each may take."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.document import edits
from app.document.edits.draft import Draft
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command
from engine.catalogue import FieldInfo, layer_info, optimizers

_KINDS = ("choice", "int", "float")
_TRAINING = {
    "batch_size": ("Batch size", "int"),
    "epochs": ("Epochs", "int"),
    "validation_split": ("Validation share", "float"),
    "shuffle": ("Shuffle", "bool"),
    "seed": ("Seed", "int"),
}
_VARIED = ("int", "float", "bool", "choice", "activation", "initializer", "regularizer", "dtype")


@dataclass(frozen=True)
class Target:
    """A field that a sweep can vary.

    Attributes:
        path: "training.batch_size", "optimizer.kind", "optimizer.learning_rate" or "block.ID.units".
        label: for the user. kind: of the field ("int", "float", "bool", or a choice of `choices`).
        value: what it is now.
    """

    path: str
    label: str
    kind: str
    value: Any
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dimension:
    """One field and its values: those of `choices`, or from `low` to `high` (both taken), on a log scale if `log`.

    `points` is how many values a grid takes of a range.
    """

    path: str
    kind: str
    choices: tuple[Any, ...] = ()
    low: float = 0.0
    high: float = 1.0
    log: bool = False
    points: int = 3

    def __post_init__(self) -> None:
        wrong = None
        if self.kind not in _KINDS:
            wrong = ("kind", " or ".join(_KINDS), repr(self.kind))
        elif self.kind == "choice":
            if not self.choices:
                wrong = ("choices", "at least one value", "none")
        elif not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            wrong = ("range", "a lowest value below the highest", f"{self.low:g} to {self.high:g}")
        elif self.log and self.low <= 0:
            wrong = ("range", "a lowest value above 0 on a log scale", f"{self.low:g}")
        elif self.points < 2:
            wrong = ("points", "at least 2", str(self.points))
        if wrong:
            raise DocumentError(
                f"{self.path}: the {wrong[0]} of a sweep must be {wrong[1]}, not {wrong[2]}.",
                field=self.path,
                expected=wrong[1],
                got=wrong[2],
            )

    def grid(self) -> list[Any]:
        """The values of a grid, each once, in order."""
        if self.kind == "choice":
            return list(self.choices)
        start, stop = (math.log(self.low), math.log(self.high)) if self.log else (self.low, self.high)
        steps = [start + (stop - start) * number / (self.points - 1) for number in range(self.points)]
        values = [math.exp(step) if self.log else step for step in steps]
        values[0], values[-1] = self.low, self.high
        if self.kind == "int":
            return list(dict.fromkeys(round(value) for value in values))
        return values

    def to_json(self) -> dict[str, Any]:
        if self.kind == "choice":
            return {"path": self.path, "kind": self.kind, "choices": list(self.choices)}
        names = ("path", "kind", "low", "high", "log", "points")
        return {name: getattr(self, name) for name in names}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Dimension:
        """Raises DocumentError for what is no dimension."""
        try:
            values = dict(data)
            if "choices" in values:
                values["choices"] = tuple(values["choices"])
            return cls(**values)
        except (TypeError, ValueError) as error:
            raise DocumentError(f"This is no dimension of a sweep: {error}.") from error


def targets(document: Document) -> list[Target]:
    """All that can be varied: the training first, then the optimizer, then the blocks in the order of the flow."""
    training = document.settings["training"]
    found = [
        Target(f"training.{name}", label, kind, training[name], 1 if kind == "int" else 0, None)
        for name, (label, kind) in _TRAINING.items()
    ]
    kinds = optimizers()
    chosen = training["optimizer"]
    found.append(
        Target("optimizer.kind", "Optimizer", "choice", chosen["kind"], choices=tuple(info.key for info in kinds))
    )
    config = dict(chosen.get("config") or {})
    for info in kinds:
        if info.key == chosen["kind"]:
            found += [_target(f"optimizer.{field.name}", "Optimizer", field, config) for field in _fields(info.fields)]
    for node_id in document.order():
        node = document.nodes[node_id]
        if node.shares is not None or node.kind in ("Input", "Model"):
            continue
        fields = _fields(layer_info(node.kind).fields)
        found += [_target(f"block.{node_id}.{field.name}", node.name, field, node.config) for field in fields]
    return found


def with_values(document: Document, values: Mapping[str, Any]) -> Document:
    """A copy of the document with other values of some fields. Raises DocumentError for a path that leads nowhere.

    The optimizer's kind is set first: its other fields then count from that kind's own defaults.
    """
    return _draft(document, values).document


def set_values(document: Document, values: Mapping[str, Any]) -> Command:
    """The command that sets those values, in one step. Raises DocumentError as `with_values` does."""
    return _draft(document, values).command("Apply the values of a run")


def label_of(document: Document, path: str) -> str:
    """A path as the user knows it."""
    return next((target.label for target in targets(document) if target.path == path), path)


def _draft(document: Document, values: Mapping[str, Any]) -> Draft:
    draft = Draft(document)
    for path in sorted(values, key=lambda path: path != "optimizer.kind"):
        draft.apply(*_set(draft.document, path, values[path]).changes)
    return draft


def _set(document: Document, path: str, value: Any) -> Command:
    where, _, name = path.partition(".")
    training = document.settings["training"]
    if where == "training" and name in _TRAINING:
        return edits.set_settings(document, "training", {name: value})
    if where == "optimizer" and name:
        optimizer = {"kind": training["optimizer"]["kind"], "config": dict(training["optimizer"].get("config") or {})}
        if name == "kind":
            optimizer = optimizer if optimizer["kind"] == value else {"kind": value, "config": {}}
        else:
            optimizer["config"][name] = value
        return edits.set_settings(document, "training", {"optimizer": optimizer})
    node_id, _, field = name.partition(".")
    if where == "block" and node_id in document.nodes and field:
        return edits.set_field(document, node_id, field, value)
    raise DocumentError(f"There is nothing called {path!r} to vary.", field=path)


def _fields(fields: Sequence[FieldInfo]) -> Iterable[FieldInfo]:
    return (field for field in fields if field.kind in _VARIED)


def _target(path: str, owner: str, field: FieldInfo, config: Mapping[str, Any]) -> Target:
    value = config.get(field.name, field.default)
    kind = field.kind if field.kind in ("int", "float", "bool") else "choice"
    return Target(path, f"{owner}: {field.label}", kind, value, field.minimum, field.maximum, field.choices)
