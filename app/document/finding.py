"""Finding blocks by what is said of them: name, kind, parameters, shape, state.

`conv` · `relu` · `units=64` · `filters>128` · `3x3` · `32x32x3` · `params>=1000` · `is:frozen`; all words must hold.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.document.graph import Document, Node

if TYPE_CHECKING:
    from app.document.analysis import Analysis

_COMPARISON = re.compile(r"([a-z_]\w*)(!=|>=|<=|=|>|<)(.+)", re.IGNORECASE)
_SIZES = re.compile(r"\d+(?:[x×]\d+)+\Z", re.IGNORECASE)
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_PARAMETERS = ("params", "parameters", "weights")
STATES = ("bypassed", "error", "frozen", "input", "output", "shared", "warning")


def found(document: Document, analysis: Analysis, query: str) -> tuple[str, ...]:
    """Ids of the blocks that a query finds, in the order in which data flows; none for an empty query."""
    words = query.split()
    if not words:
        return ()
    return tuple(
        node_id
        for node_id in document.order()
        if all(_holds(document, analysis, document.nodes[node_id], word.lower()) for word in words)
    )


def _holds(document: Document, analysis: Analysis, node: Node, word: str) -> bool:
    if word.startswith("is:"):
        return _is(document, analysis, node, word[3:])
    if _SIZES.match(word):
        sizes = [int(size) for size in re.split("[x×]", word)]
        return _has_sizes(analysis, node, sizes) or word in node.name.lower()
    if compared := _COMPARISON.match(word):
        return _compares(analysis, node, compared[1], compared[2], compared[3])
    return _says(document, analysis, node, word)


def _is(document: Document, analysis: Analysis, node: Node, state: str) -> bool:
    match state:
        case "frozen":
            return not node.trainable
        case "shared":
            return node.shares is not None or bool(document.sharers(node.id))
        case "bypassed":
            return node.bypassed
        case "input":
            return node.kind == "Input"
        case "output":
            return node.id in document.outputs()
        case "error" | "warning":
            return any(item.problem.severity == state for item in analysis.node_problems(node.id))
    return False


def _has_sizes(analysis: Analysis, node: Node, sizes: list[int]) -> bool:
    """A parameter that is these sizes, or an output that ends or begins with them."""
    if any(_listed(value) == sizes for value in _values(analysis, node).values()):
        return True
    for spec in analysis.output_specs(node.id) or ():
        shape = list(spec.shape[1:])
        if shape[: len(sizes)] == sizes or shape[-len(sizes) :] == sizes:
            return True
    return False


def _compares(analysis: Analysis, node: Node, name: str, sign: str, wanted: str) -> bool:
    if name in _PARAMETERS:
        return _compare(sign, analysis.report(node.id).parameters, wanted)
    values = _values(analysis, node)
    values.update({"name": node.name, "kind": node.kind, "type": node.kind, "trainable": node.trainable})
    if name not in values:
        close = [key for key in values if key.startswith(name)]
        if len(close) != 1:
            return False
        name = close[0]
    return _compare(sign, values[name], wanted)


def _compare(sign: str, value: Any, wanted: str) -> bool:
    listed = _listed(value)
    if listed is not None:
        sizes = [int(size) for size in re.split("[x×,]", wanted) if size.isdigit()]
        # One number stands for all of them: strides=2.
        sizes = sizes * len(listed) if len(sizes) == 1 else sizes
        return _SIGNS[sign](listed, sizes) if sign in ("=", "!=") else False
    if isinstance(value, bool) or value is None or isinstance(value, str):
        said = str(value).lower()
        return sign in ("=", "!=") and _SIGNS[sign](said, wanted.lower())
    try:
        return isinstance(value, int | float) and _SIGNS[sign](float(value), float(wanted.replace(",", "")))
    except ValueError:
        return sign == "!="


def _says(document: Document, analysis: Analysis, node: Node, word: str) -> bool:
    info = analysis.inspector.info(node.kind)
    texts = [node.name, node.kind, node.comment]
    texts += [document.groups[group_id].name for group_id in document.groups_around(node.group)]
    if info is not None:
        texts += [info.category]
        if word in (alias.lower() for alias in info.aliases):
            return True
    texts += [value for value in node.config.values() if isinstance(value, str)]
    if any(word in text.lower() for text in texts):
        return True
    if not word.isdigit():
        return False
    numbers = [value for value in node.config.values() if isinstance(value, int) and not isinstance(value, bool)]
    sizes = [size for spec in analysis.output_specs(node.id) or () for size in spec.shape[1:]]
    return int(word) in (*numbers, *sizes)


def _values(analysis: Analysis, node: Node) -> dict[str, Any]:
    """All fields of a block, those with their defaults too."""
    info = analysis.inspector.info(node.kind)
    values = {field.name: field.default for field in info.fields} if info is not None else {}
    return {**values, **node.config}


def _listed(value: Any) -> list[Any] | None:
    return list(value) if isinstance(value, list | tuple) else None
