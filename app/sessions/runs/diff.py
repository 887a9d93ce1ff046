"""What two networks differ in: blocks, their fields, and how far their weights are apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.graph import Document, Node
from app.document.values import Config


@dataclass(frozen=True)
class BlockDiff:
    """One block of either network.

    Attributes:
        name, kind: of the block. state: "same", "changed", "added" (only in the second) or "removed".
        fields: the fields that differ, with both values; "takes" are the blocks whose outputs it takes.
        parameters: weights of both, counted in numbers; None where a network has no weights for it.
        distance: of the weights, relative: the norm of the difference over the norm of the first; None where they
            cannot be compared.
        largest: the largest difference of two weights.
    """

    name: str
    kind: str
    state: str
    fields: Mapping[str, tuple[Any, Any]]
    parameters: tuple[int | None, int | None]
    distance: float | None = None
    largest: float | None = None


def compare(first: Document, second: Document) -> list[BlockDiff]:
    """Blocks in the order of the first's flow, those only in the second at the end.

    Blocks are the same where their ids and kinds are, else where their names and kinds are: runs of one project keep
    ids, networks that were drawn apart may share names.
    """
    pairs = _pairs(first, second)
    found = [_compared(first, second, node_id, pairs) for node_id in first.order()]
    taken = set(pairs.values())
    return found + [_alone(second, node_id, "added") for node_id in second.order() if node_id not in taken]


def _pairs(first: Document, second: Document) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for node_id, node in first.nodes.items():
        if node_id in second.nodes and second.nodes[node_id].kind == node.kind:
            pairs[node_id] = node_id
    taken = set(pairs.values())
    for node_id, node in first.nodes.items():
        other = second.names.get(node.name)
        if node_id not in pairs and other is not None and other not in taken and second.nodes[other].kind == node.kind:
            pairs[node_id] = other
            taken.add(other)
    return pairs


def _compared(first: Document, second: Document, node_id: str, pairs: Mapping[str, str]) -> BlockDiff:
    other_id = pairs.get(node_id)
    if other_id is None:
        return _alone(first, node_id, "removed")
    node, other = first.nodes[node_id], second.nodes[other_id]
    fields = _fields(node, other)
    sources = [wire.source for wire in first.incoming(node_id).values()]
    others = [wire.source for wire in second.incoming(other_id).values()]
    if [pairs.get(source) for source in sources] != others:
        fields["takes"] = [first.nodes[one].name for one in sources], [second.nodes[one].name for one in others]
    before, after = first.weights.get(node.layer_id), second.weights.get(other.layer_id)
    distance = largest = None
    shapes = [None if one is None else [array.shape for array in one] for one in (before, after)]
    if before is not None and after is not None and shapes[0] == shapes[1]:
        distance, largest = _distance(before, after)
    is_reshaped = None not in shapes and shapes[0] != shapes[1]
    state = "changed" if fields or is_reshaped or (largest is not None and largest > 0) else "same"
    return BlockDiff(node.name, node.kind, state, fields, (_count(before), _count(after)), distance, largest)


def _alone(document: Document, node_id: str, state: str) -> BlockDiff:
    node = document.nodes[node_id]
    count = _count(document.weights.get(node.layer_id))
    return BlockDiff(node.name, node.kind, state, {}, (count, None) if state == "removed" else (None, count))


def _fields(first: Node, second: Node) -> dict[str, tuple[Any, Any]]:
    one, two = Config(first.config).plain(), Config(second.config).plain()
    found = {name: (one.get(name), two.get(name)) for name in dict.fromkeys((*one, *two))}
    found |= {"name": (first.name, second.name), "trainable": (first.trainable, second.trainable)}
    return {name: values for name, values in found.items() if values[0] != values[1]}


def _distance(before: tuple[np.ndarray, ...], after: tuple[np.ndarray, ...]) -> tuple[float, float]:
    squares = norm = largest = 0.0
    for one, two in zip(before, after, strict=True):
        apart = np.subtract(one, two, dtype=np.float64)
        squares += float(np.square(apart).sum())
        norm += float(np.square(one, dtype=np.float64).sum())
        largest = max(largest, float(np.abs(apart).max(initial=0.0)))
    return (float(np.sqrt(squares / norm)) if norm else float(np.sqrt(squares))), largest


def _count(weights: tuple[np.ndarray, ...] | None) -> int | None:
    return None if weights is None else sum(array.size for array in weights)
