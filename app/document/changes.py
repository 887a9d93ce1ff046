"""Small records of what changed: frozen, invertible, the only thing that `Document.apply` takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.document.parts import Comment, Group, Node, Wire
from app.document.values import Config

Weights = tuple[np.ndarray, ...]
Bends = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class NodeAdded:
    node: Node

    def inverse(self) -> NodeRemoved:
        return NodeRemoved(self.node)


@dataclass(frozen=True)
class NodeRemoved:
    node: Node

    def inverse(self) -> NodeAdded:
        return NodeAdded(self.node)


@dataclass(frozen=True)
class NodeChanged:
    before: Node
    after: Node

    def inverse(self) -> NodeChanged:
        return NodeChanged(self.after, self.before)


@dataclass(frozen=True)
class WireAdded:
    wire: Wire

    def inverse(self) -> WireRemoved:
        return WireRemoved(self.wire)


@dataclass(frozen=True)
class WireRemoved:
    wire: Wire

    def inverse(self) -> WireAdded:
        return WireAdded(self.wire)


@dataclass(frozen=True)
class CommentAdded:
    comment: Comment

    def inverse(self) -> CommentRemoved:
        return CommentRemoved(self.comment)


@dataclass(frozen=True)
class CommentRemoved:
    comment: Comment

    def inverse(self) -> CommentAdded:
        return CommentAdded(self.comment)


@dataclass(frozen=True)
class CommentChanged:
    before: Comment
    after: Comment

    def inverse(self) -> CommentChanged:
        return CommentChanged(self.after, self.before)


@dataclass(frozen=True)
class GroupAdded:
    group: Group

    def inverse(self) -> GroupRemoved:
        return GroupRemoved(self.group)


@dataclass(frozen=True)
class GroupRemoved:
    group: Group

    def inverse(self) -> GroupAdded:
        return GroupAdded(self.group)


@dataclass(frozen=True)
class GroupChanged:
    before: Group
    after: Group

    def inverse(self) -> GroupChanged:
        return GroupChanged(self.after, self.before)


@dataclass(frozen=True)
class BendsChanged:
    """The points through which a wire is led, from its source on; none for a wire that finds its own way."""

    wire: Wire
    before: Bends
    after: Bends

    def inverse(self) -> BendsChanged:
        return BendsChanged(self.wire, self.after, self.before)


@dataclass(frozen=True)
class SettingsChanged:
    """A whole section ("training", "data", "view") before and after."""

    section: str
    before: Config
    after: Config

    def inverse(self) -> SettingsChanged:
        return SettingsChanged(self.section, self.after, self.before)


@dataclass(frozen=True, eq=False)
class WeightsChanged:
    """The weights of a node; None = not initialised."""

    node_id: str
    before: Weights | None
    after: Weights | None

    def inverse(self) -> WeightsChanged:
        return WeightsChanged(self.node_id, self.after, self.before)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WeightsChanged):
            return NotImplemented
        return (
            self.node_id == other.node_id
            and same_weights(self.before, other.before)
            and same_weights(self.after, other.after)
        )

    def __hash__(self) -> int:
        return hash((WeightsChanged, self.node_id))


Change = (
    NodeAdded
    | NodeRemoved
    | NodeChanged
    | WireAdded
    | WireRemoved
    | CommentAdded
    | CommentRemoved
    | CommentChanged
    | GroupAdded
    | GroupRemoved
    | GroupChanged
    | BendsChanged
    | SettingsChanged
    | WeightsChanged
)


def frozen_weights(arrays: Iterable[np.ndarray]) -> Weights:
    """Copies that nobody can write to: a document's weights change only by a change."""
    result = []
    for array in arrays:
        copied = np.array(array)
        copied.setflags(write=False)
        result.append(copied)
    return tuple(result)


def same_weights(left: Weights | None, right: Weights | None) -> bool:
    """Equal by dtype, shape and value (a NaN equals a NaN: it is the same weight)."""
    if left is right:
        return True
    if left is None or right is None or len(left) != len(right):
        return False
    return all(_same_array(a, b) for a, b in zip(left, right, strict=True))


def _same_array(left: np.ndarray, right: np.ndarray) -> bool:
    if left is right:
        return True
    if left.dtype != right.dtype or left.shape != right.shape:
        return False
    return np.array_equal(left, right, equal_nan=left.dtype.kind in "fc")
