"""If and Loop, where constants decide what is done: the branch that is taken, and the loop written out, step by step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.saving.onnx_import.file import Body, Node
from engine.saving.onnx_import.views import Operand, View

if TYPE_CHECKING:
    from engine.saving.onnx_import.building import Building, Rule

STEPS = 1_000  # of one loop
WRITTEN_OUT = 10_000  # nodes of all branches and loops together
COMPARISONS = ("Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual")


def bodies(node: Node) -> list[Body]:
    """The graphs within a node."""
    return [value for value in node.attributes.values() if isinstance(value, Body)]


def names_used(nodes: Iterable[Node]) -> Iterator[str]:
    """What nodes take, those in the graphs within them too."""
    stack = list(nodes)
    while stack:
        node = stack.pop()
        yield from node.inputs
        for body in bodies(node):
            yield from body.outputs
            stack += body.nodes


def doubtful(node: Node, given: Sequence[Any]) -> bool:
    """Whether a size that is not known is compared with one that it may have: the answer counts for some data only."""
    if node.kind not in COMPARISONS:
        return False
    sizes = [one.reshape(-1).tolist() for one in given]
    free = [
        any(not isinstance(size, int) for size in one) and given[at].dtype == object for at, one in enumerate(sizes)
    ]
    others = [size for at, one in enumerate(sizes) for size in one if not free[at]]
    return any(free) and (node.kind != "Equal" or all(free) or any(size > 0 for size in others))


def _if(b: Building, node: Node, given: list[Operand | None]) -> list[Operand]:
    branch = node.get("then_branch" if _decided(b, given[0], "its condition") else "else_branch")
    if not isinstance(branch, Body):
        raise b.refusal("it has no such branch")
    return _run(b, branch, f"{node.outputs[0]}/", {}, node)[: len(node.outputs)]


def _loop(b: Building, node: Node, given: list[Operand | None]) -> list[Operand]:
    body = node.get("body")
    count, going, *carried = [*given, None, None][: max(2, len(given))]
    if not isinstance(body, Body) or len(body.inputs) != 2 + len(carried) or len(body.outputs) <= len(carried):
        raise b.refusal("its body does not fit its inputs")
    limit = None if count is None else int(_constant(b, count, "how often it runs"))
    if limit is None and going is None:
        raise b.refusal("it never ends")
    values: list[Any] = list(carried)
    rows: list[list[Any]] = [[] for _ in body.outputs[1 + len(carried) :]]
    step = 0
    while (limit is None or step < limit) and (going is None or _decided(b, going, "whether it goes on")):
        if step == STEPS:
            raise b.refusal("it runs too often to be written out", f"at most {STEPS:,} steps")
        inside = [np.asarray(step, "int64"), np.asarray(True) if going is None else going, *values]
        made = _run(
            b, body, f"{node.outputs[0] or node.name}/{step}/", dict(zip(body.inputs, inside, strict=True)), node
        )
        going, values = None if going is None else made[0], made[1 : 1 + len(carried)]
        for row, one in zip(rows, made[1 + len(carried) :], strict=True):
            row.append(one)
        step += 1
    return [*values, *(_stacked(b, row, f"{node.outputs[0]}/{at}") for at, row in enumerate(rows))]


def _constant(b: Building, value: Any, what: str) -> Any:
    """The one value of a constant."""
    if isinstance(value, View):
        raise b.refusal(f"{what} depends on the data", "a constant")
    array = np.asarray(value)
    if array.size != 1 or array.dtype == object or b.is_doubtful(value):
        raise b.refusal(f"{what} depends on sizes that are not known", "a constant")
    return array.reshape(-1)[0]


def _decided(b: Building, value: Any, what: str) -> bool:
    return bool(_constant(b, value, what))


def _run(b: Building, body: Body, prefix: str, given: Mapping[str, Any], node: Node) -> list[Operand]:
    """Take the nodes of a body as if they stood in the graph; what it gives."""
    inner = {*body.inputs, *body.constants, *(name for one in body.nodes for name in one.outputs)} - {""}
    names = {name: f"{prefix}{name}" for name in inner}
    nodes = [_renamed(one, names) for one in body.nodes]
    b.written_out += len(nodes)
    if b.written_out > WRITTEN_OUT:
        raise b.refusal("there are too many nodes in branches and loops", f"at most {WRITTEN_OUT:,}")
    for name, value in (*body.constants.items(), *given.items()):
        b.values[names[name]] = value
    outputs = [names.get(name, name) for name in body.outputs]
    b.uses.update(Counter([*names_used(nodes), *outputs]))
    for one in nodes:
        b.node = one
        b.take(one)
    b.node = node
    made = [b.operand(name) for name in outputs]
    return [one for one in made if one is not None]


def _renamed(node: Node, names: Mapping[str, str]) -> Node:
    """A node of a body with the names that its values have in the graph; the graphs within it too."""
    attributes = {
        key: _renamed_body(value, names) if isinstance(value, Body) else value for key, value in node.attributes.items()
    }
    return replace(node, inputs=[names.get(name, name) for name in node.inputs],
                   outputs=[names.get(name, name) for name in node.outputs], attributes=attributes)  # fmt: skip


def _renamed_body(body: Body, names: Mapping[str, str]) -> Body:
    own = {*body.inputs, *body.constants, *(name for one in body.nodes for name in one.outputs)}
    outer = {name: new for name, new in names.items() if name not in own}
    return replace(body, nodes=[_renamed(one, outer) for one in body.nodes],
                   outputs=[outer.get(name, name) for name in body.outputs])  # fmt: skip


def _stacked(b: Building, row: Sequence[Any], prefix: str) -> Any:
    """What a loop collects, one value a step, along a new first axis."""
    if not row:
        raise b.refusal("it collects nothing, as it does not run")
    names = [f"{prefix}/row{at}" for at in range(len(row))]
    for name, value in zip(names, row, strict=True):
        b.values[name] = value
        b.uses[name] += 1
        b.uses[f"{name}+"] += 1
        b.take(Node("Unsqueeze", f"{name}+", [name], [f"{name}+"], {"axes": [0]}))
    b.take(Node("Concat", prefix, [f"{name}+" for name in names], [prefix], {"axis": 0}))
    b.uses[prefix] += 1
    return b.operand(prefix)


RULES: dict[str, Rule] = {"If": _if, "Loop": _loop}
