"""Copied parts of a network: what goes through the clipboard, within a project and between projects.

The clipboard holds JSON text without weights: a text may go anywhere, and trained weights are large. The weights of
what was copied last are kept here, by reference, so that a paste in any window of this program brings them back to
the bit; pasted in another program, the blocks begin with fresh weights.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.document.changes import Bends, Weights
from app.document.codec import (
    bends_from_json,
    bends_to_json,
    comment_from_json,
    comment_to_json,
    group_from_json,
    group_to_json,
    node_from_json,
    node_to_json,
    wire_from_json,
    wire_to_json,
)
from app.document.errors import DocumentError
from app.document.graph import Document, id_order
from app.document.parts import Comment, Group, Node, Wire

FORMAT = "layerloom-fragment"
VERSION = 1
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True)
class Fragment:
    """Blocks and comments with the wires among them, and the wires that came in from outside, and
    the groups around them.

    `weights` are those of the layers, by the blocks' ids; a block that re-uses a layer has the layer's.
    """

    nodes: tuple[Node, ...]
    wires: tuple[Wire, ...]
    outer_wires: tuple[Wire, ...] = ()
    comments: tuple[Comment, ...] = ()
    weights: Mapping[str, Weights] = field(default_factory=dict, compare=False, repr=False)
    groups: tuple[Group, ...] = ()
    bends: Mapping[Wire, Bends] = field(default_factory=dict)


def copy(document: Document, ids: Collection[str]) -> Fragment:
    """The blocks and comments with these ids. Raises DocumentError for an unknown one.

    A group comes along where all that is in it does; blocks of one that does not leave it.
    """
    chosen = set(ids)
    nodes = [document.node(item) for item in sorted(chosen - set(document.comments), key=id_order)]
    inside = {node.id for node in nodes}
    wires = sorted(document.wires)
    whole = {group_id for group_id in document.groups if (held := document.members(group_id)) and inside >= set(held)}
    nodes = [node if node.group in whole else replace(node, group=None) for node in nodes]
    groups = [document.groups[group_id] for group_id in sorted(whole, key=id_order)]
    return Fragment(
        nodes=tuple(nodes),
        wires=tuple(wire for wire in wires if wire.source in inside and wire.target in inside),
        outer_wires=tuple(wire for wire in wires if wire.source not in inside and wire.target in inside),
        comments=tuple(document.comments[item] for item in sorted(chosen & set(document.comments), key=id_order)),
        weights={node.id: document.weights[node.layer_id] for node in nodes if node.layer_id in document.weights},
        groups=tuple(group if group.parent in whole else replace(group, parent=None) for group in groups),
        bends={
            wire: points for wire, points in document.bends.items() if wire.source in inside and wire.target in inside
        },
    )


# The text that was put on the clipboard last, and the weights that belong to it.
_last: tuple[str, Mapping[str, Weights]] = ("", {})


def to_clipboard(fragment: Fragment) -> str:
    """The fragment's text for the clipboard; its weights are remembered until something else is copied."""
    global _last
    text = to_text(fragment)
    _last = (text, dict(fragment.weights))
    return text


def from_clipboard(text: str) -> Fragment:
    """The fragment of a clipboard's text, with its weights where it was copied in this program last."""
    found = from_text(text)
    return replace(found, weights=_last[1]) if text == _last[0] else found


def to_text(fragment: Fragment) -> str:
    """The fragment as JSON, without its weights."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "nodes": [node_to_json(node) for node in fragment.nodes],
            "wires": [wire_to_json(wire) for wire in fragment.wires],
            "outer_wires": [wire_to_json(wire) for wire in fragment.outer_wires],
            "comments": [comment_to_json(comment) for comment in fragment.comments],
            "groups": [group_to_json(group) for group in fragment.groups],
            "bends": bends_to_json(fragment.bends),
        },
        indent=1,
        ensure_ascii=False,
    )


def from_text(text: str) -> Fragment:
    """Raises DocumentError for text that is not a fragment: anything may be in the clipboard."""
    if len(text) > LARGEST:
        raise DocumentError("The clipboard holds too much text to be a part of a network.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise DocumentError(
            "The clipboard does not hold a part of a network.", mend="select blocks and copy them first"
        )
    if data.get("version") != VERSION:
        raise DocumentError(
            f"The copied part was made by another version of Layerloom (fragment version {data.get('version')!r}).",
            expected=str(VERSION),
            got=repr(data.get("version")),
        )
    return Fragment(
        nodes=tuple(node_from_json(item) for item in _list(data, "nodes")),
        wires=tuple(wire_from_json(item) for item in _list(data, "wires")),
        outer_wires=tuple(wire_from_json(item) for item in _list(data, "outer_wires")),
        comments=tuple(comment_from_json(item) for item in _list(data, "comments")),
        groups=tuple(group_from_json(item) for item in _list(data, "groups")),
        bends=bends_from_json(_list(data, "bends")),
    )


def is_fragment(text: str) -> bool:
    """Whether paste can take this text: cheap enough to enable a menu entry."""
    return len(text) <= LARGEST and f'"{FORMAT}"' in text[:200]


def _list(data: dict[str, Any], name: str) -> list[Any]:
    value = data.get(name, [])
    if not isinstance(value, list):
        raise DocumentError(f"The copied part is damaged: {name!r} is not a list.", field=name)
    return value
