"""Nodes, wires and comments as JSON objects and back, for project files and the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.document.errors import DocumentError
from app.document.parts import Comment, Node, Wire
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
    return result


def node_from_json(data: Any) -> Node:
    """Raises DocumentError naming the field that is missing or wrong."""
    fields = _fields(data, "a block", "id kind name config position trainable comment shares output")
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


def _flag(fields: Mapping[str, Any], name: str, default: bool) -> bool:
    value = fields.get(name, default)
    if isinstance(value, bool):
        return value
    raise _wrong("a block", name, "true or false", value)


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
