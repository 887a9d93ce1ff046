"""What an edit of a model does to its layers and weights, known before it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Lost:
    """Weights that cannot follow an edit: of which layer, which, and why."""

    layer: str
    weights: tuple[str, ...]
    reason: str


@dataclass
class EditReport:
    """What became of layers and weights.

    Attributes:
        kept: paths, in the new model, of the weights whose values are those of the old one, to the byte.
        lost: weights of the old model that the new one has not, or has in another shape; each with the reason.
        added, removed: names of layers. renamed: old names and new ones.
        notes: what else is to be known: what was folded, which activation followed.
    """

    kept: list[str] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [f"{len(self.kept)} weights kept"]
        lines += [f"added: {', '.join(self.added)}"] if self.added else []
        lines += [f"removed: {', '.join(self.removed)}"] if self.removed else []
        lines += [f"renamed: {old} to {new}" for old, new in self.renamed.items()]
        lines += [f"cannot follow: {one.layer} ({', '.join(one.weights)}): {one.reason}" for one in self.lost]
        return "\n".join([*lines, *self.notes])


class Edited(NamedTuple):
    """A new model, not compiled, and what the edit did. The model that was edited is as it was."""

    model: Any
    report: EditReport
