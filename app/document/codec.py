"""Nodes, wires, comments and groups as JSON objects and back, for project files and the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.document.changes import Bends
from app.document.errors import DocumentError
from app.document.parts import Comment, Group, Node, Wire
from app.document.values import Config

_MISSING = object()


def node_to_json(node: Node) -> dict[str, Any]:
    """Only what differs from the default is written, so that files stay small and readable."""
    result: dict[str, Any] = {
        "id": node.id,
        "kind": node.kind,
        "name": node.name,
        "config": Config(node.config).plain(),
        "position": list(node.position),
    }
    if not node.trainable:
        result["trainable"] = False
    if node.comment:
        result["comment"] = node.comment
    if node.shares is not None:
        result["shares"] = node.shares
    if node.output:
        result["output"] = True
    if node.group is not None:
        result["group"] = node.group
    if node.bypassed:
        result["bypassed"] = True
    return result


def node_from_json(data: Any) -> Node:
    """Raises DocumentError naming the field that is missing or wrong."""
    fields = _fields(data, "a block", "id kind name config position trainable comment shares output group bypassed")
    return Node(
        id=_text(fields, "id", "a block"),
        kind=_text(fields, "kind", "a block"),
        name=_text(fields, "name", "a block"),
        config=Config(_object(fields, "config")),
        position=_two(_numbers(fields, "position", 2, "a block")),
        trainable=_flag(fields, "trainable", True),
        comment=_text(fields, "comment", "a block", ""),
        shares=None if fields.get("shares") is None else _text(fields, "shares", "a block"),
        output=_flag(fields, "output", False),
        group=None if fields.get("group") is None else _text(fields, "group", "a block"),
        bypassed=_flag(fields, "bypassed", False),
    )


def wire_to_json(wire: Wire) -> list[str]:
    return [wire.source, wire.source_port, wire.target, wire.target_port]


def wire_from_json(data: Any) -> Wire:
    if not isinstance(data, list) or len(data) != 4 or not all(isinstance(item, str) for item in data):
        raise DocumentError(
            f"A wire is a list of four texts (source, its port, target, its port), got {_short(data)}.", field="wires"
        )
    return Wire(*data)


def comment_to_json(comment: Comment) -> dict[str, Any]:
    return {"id": comment.id, "text": comment.text, "rect": list(comment.rect), "kind": comment.kind}


def comment_from_json(data: Any) -> Comment:
    fields = _fields(data, "a comment", "id text rect kind")
    x, y, width, height = _numbers(fields, "rect", 4, "a comment")
    return Comment(
        id=_text(fields, "id", "a comment"),
        text=_text(fields, "text", "a comment"),
        rect=(x, y, width, height),
        kind=_text(fields, "kind", "a comment", "note"),
    )


def group_to_json(group: Group) -> dict[str, Any]:
    result: dict[str, Any] = {"id": group.id, "name": group.name, "color": group.color}
    if group.parent is not None:
        result["parent"] = group.parent
    if group.collapsed:
        result["collapsed"] = True
    return result


def group_from_json(data: Any) -> Group:
    fields = _fields(data, "a group", "id name parent collapsed color")
    return Group(
        id=_text(fields, "id", "a group"),
        name=_text(fields, "name", "a group"),
        parent=None if fields.get("parent") is None else _text(fields, "parent", "a group"),
        collapsed=_flag(fields, "collapsed", False, "a group"),
        color=_text(fields, "color", "a group", "blue"),
    )


def bends_to_json(bends: Mapping[Wire, Bends]) -> list[list[Any]]:
    return [[wire_to_json(wire), [list(point) for point in bends[wire]]] for wire in sorted(bends)]


def bends_from_json(data: Any) -> dict[Wire, Bends]:
    result = {}
    for entry in data:
        if not isinstance(entry, list) or len(entry) != 2 or not isinstance(entry[1], list):
            raise DocumentError(f"The bends of a wire are a wire and a list of places, got {_short(entry)}.")
        points = (_numbers({"bends": point}, "bends", 2, "a wire") for point in entry[1])
        result[wire_from_json(entry[0])] = tuple(_two(point) for point in points)
    return result


def _fields(data: Any, what: str, known: str) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise DocumentError(f"{what.capitalize()} is an object, got {_short(data)}.")
    if unknown := sorted(set(data) - set(known.split())):
        raise DocumentError(f"{what.capitalize()} has an unknown field {unknown[0]!r}.", field=unknown[0])
    return data


def _text(fields: Mapping[str, Any], name: str, what: str, default: Any = _MISSING) -> str:
    value = fields.get(name, default)
    if isinstance(value, str):
        return value
    raise _wrong(what, name, "a text", value)


def _flag(fields: Mapping[str, Any], name: str, default: bool, what: str = "a block") -> bool:
    value = fields.get(name, default)
    if isinstance(value, bool):
        return value
    raise _wrong(what, name, "true or false", value)


def _object(fields: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = fields.get(name, {})
    if isinstance(value, Mapping):
        return value
    raise _wrong("a block", name, "an object", value)


def _numbers(fields: Mapping[str, Any], name: str, count: int, what: str) -> list[float]:
    value = fields.get(name, _MISSING)
    if (
        isinstance(value, list)
        and len(value) == count
        and all(isinstance(item, int | float) and not isinstance(item, bool) for item in value)
        and all(abs(item) < 1e9 for item in value)
    ):
        return [float(item) for item in value]
    raise _wrong(what, name, f"{count} numbers below 1e9", value)


def _two(values: list[float]) -> tuple[float, float]:
    return (values[0], values[1])


def _wrong(what: str, name: str, expected: str, value: Any) -> DocumentError:
    got = "nothing" if value is _MISSING else _short(value)
    return DocumentError(
        f"The field {name!r} of {what}: expected {expected}, got {got}.", field=name, expected=expected, got=got
    )


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
