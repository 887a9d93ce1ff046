"""Graph, Node, Value: what layers emit, autodiff extends, passes rewrite and the compiler plans.

A graph owns its ids and names; nothing here is global. Values are in static single assignment: each is made once, by a
node or as an input or a constant of the graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import GraphError
from engine.core.shapes import Shape, Size

if TYPE_CHECKING:
    from engine.ops.op import Op


@dataclass(frozen=True)
class TensorType:
    """Shape and dtype of a value."""

    shape: Shape
    dtype: str = "float32"

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> Size:
        """Number of elements."""
        return shapes.product(self.shape)

    @property
    def nbytes(self) -> Size:
        return self.size * dtypes.size(self.dtype)

    def __str__(self) -> str:
        return f"{shapes.text(self.shape)} {self.dtype}"


@dataclass(frozen=True)
class Origin:
    """Where a node comes from, carried through every pass, so that an error, a NaN or a timing finds its block.

    Attributes:
        layer: path of layer names, outermost first, joined by "/" ("" for none).
        phase: "forward", "backward", "loss", "metric" or "update"; "weights" for what is computed from weights alone,
            before the first run and when they have changed.
        call: which call of a layer that is used several times.
    """

    layer: str = ""
    phase: str = "forward"
    call: int = 0

    @property
    def stage(self) -> int:
        """When it runs: 0 when weights have changed, 1 in every run, 2 at its end, where the run is to count."""
        return {"weights": 0, "update": 2}.get(self.phase, 1)

    def __str__(self) -> str:
        return f"{self.layer or '-'}:{self.phase}"


class Value:
    """One array flowing through the graph."""

    __slots__ = ("graph", "id", "index", "mask", "name", "node", "type")

    def __init__(self, graph: Graph, type: TensorType, node: Node | None = None, index: int = 0, name: str = ""):
        self.graph, self.type, self.node, self.index, self.name = graph, type, node, index, name
        self.id = graph._next_id()
        self.mask: Value | None = None  # which steps count, (batch, time) bool; see layers that make or use masks

    @property
    def shape(self) -> Shape:
        return self.type.shape

    @property
    def dtype(self) -> str:
        return self.type.dtype

    @property
    def rank(self) -> int:
        return len(self.type.shape)

    def __repr__(self) -> str:
        return f"%{self.id}{':' + self.name if self.name else ''} {self.type}"


@dataclass(eq=False)
class Node:
    """One operation applied to values.

    Attributes:
        parts: of a node that a pass made of several: where each came from, and how much of the work is its.
    """

    op: Op
    inputs: tuple[Value, ...]
    attrs: Any
    outputs: tuple[Value, ...]
    origin: Origin
    parts: tuple[tuple[Origin, float], ...] = ()

    @property
    def output(self) -> Value:
        return self.outputs[0]

    @property
    def shares(self) -> tuple[tuple[Origin, float], ...]:
        """Where the node comes from, each with its share of the node's work; the shares add up to 1."""
        if not self.parts:
            return ((self.origin, 1.0),)
        total = sum(work for _, work in self.parts)
        return tuple((origin, work / total) for origin, work in self.parts)

    def __repr__(self) -> str:
        outs = ", ".join(f"%{value.id}" for value in self.outputs)
        ins = ", ".join(f"%{value.id}" for value in self.inputs)
        return f"{outs} = {self.op.name}({ins}) [{self.origin}]"


class Graph:
    """Inputs, constants, nodes in an order that respects their needs, and outputs.

    Attributes:
        inputs: values fed from outside (data, weights, state), in order.
        nodes: in topological order, kept so by construction.
        outputs: the values asked for.
        constants: arrays of the constant values, by value.
        updates: pairs (input, value): after a run, the input's buffer holds the value (weights, state).
        fixed: places in `inputs` of what stays the same from run to run (weights, where nothing trains).
        beside: neighbours in `nodes` that may run at the same time; said by the last pass, lost by any other.
    """

    def __init__(self, name: str = "graph"):
        self.name = name
        self.inputs: list[Value] = []
        self.nodes: list[Node] = []
        self.outputs: list[Value] = []
        self.constants: dict[Value, np.ndarray] = {}
        self.updates: list[tuple[Value, Value]] = []
        self.fixed: frozenset[int] = frozenset()
        self.beside: list[tuple[Node, ...]] = []
        self.origin = Origin()
        self._ids = 0
        self._constant_index: dict[tuple[str, tuple[int, ...], bytes], Value] = {}

    def _next_id(self) -> int:
        self._ids += 1
        return self._ids

    def input(self, type: TensorType, name: str = "") -> Value:
        """A value fed from outside."""
        value = Value(self, type, name=name)
        self.inputs.append(value)
        return value

    def constant(self, array: Any, dtype: str | None = None, copy: bool = True) -> Value:
        """A value known now. Equal small constants are one value. `copy`: the array may change later."""
        array = np.array(array, dtype, copy=True if copy else None, order="C")
        key = None
        if array.size <= 64:
            key = (array.dtype.name, array.shape, array.tobytes())
            if key in self._constant_index:
                return self._constant_index[key]
        value = Value(self, TensorType(array.shape, dtypes.canonical(array.dtype)))
        self.constants[value] = array
        if key is not None:
            self._constant_index[key] = value
        return value

    def add(
        self, op: Op, inputs: Sequence[Value], attrs: Any = None, origin: Origin | None = None
    ) -> tuple[Value, ...]:
        """Append a node; its output types come from the op's own rule. Returns its outputs."""
        for value in inputs:
            if value.graph is not self:
                raise GraphError(f"value {value} belongs to another graph", where=op.name)
        types = op.infer(attrs, *(value.type for value in inputs))
        node = Node(op, tuple(inputs), attrs, (), origin or self.origin)
        node.outputs = tuple(Value(self, type, node, index) for index, type in enumerate(types))
        self.nodes.append(node)
        return node.outputs

    def at(self, origin: Origin) -> _OriginScope:
        """`with graph.at(origin):` nodes added inside carry that origin."""
        return _OriginScope(self, origin)

    def inside(self, layer: str, call: int = 0) -> _OriginScope:
        """`with graph.inside("dense"):` nodes added inside belong to that layer, within the present one."""
        path = f"{self.origin.layer}/{layer}" if self.origin.layer else layer
        return _OriginScope(self, replace(self.origin, layer=path, call=call))

    def consumers(self) -> dict[Value, list[Node]]:
        """For each value, the nodes that read it (a node once for each use)."""
        found: dict[Value, list[Node]] = {}
        for node in self.nodes:
            for value in node.inputs:
                found.setdefault(value, []).append(node)
        return found

    def values(self) -> Iterator[Value]:
        """Every value: inputs, constants, then outputs of nodes in order."""
        yield from self.inputs
        yield from self.constants
        for node in self.nodes:
            yield from node.outputs

    def roots(self) -> list[Value]:
        """The values that a run must make: outputs, and what updates write."""
        return [*self.outputs, *(value for _, value in self.updates)]


class _OriginScope:
    def __init__(self, graph: Graph, origin: Origin):
        self.graph, self.origin = graph, origin

    def __enter__(self) -> None:
        self.before, self.graph.origin = self.graph.origin, self.origin

    def __exit__(self, *error: object) -> None:
        self.graph.origin = self.before


def joined(nodes: Iterable[Node]) -> tuple[tuple[Origin, float], ...]:
    """`Node.parts` of a node that takes the place of several, by the arithmetic of each (at least one an element)."""
    work: dict[Origin, float] = {}
    for node in nodes:
        known = [value.type for value in node.inputs]
        most = max(float(node.op.flops(node.attrs, *known)), float(node.output.type.size))  # type: ignore[arg-type]
        for origin, share in node.shares:
            work[origin] = work.get(origin, 0.0) + share * max(most, 1.0)
    return tuple(work.items())


def toposort(roots: Iterable[Value]) -> list[Node]:
    """Nodes that the roots need, each after what it needs. Iterative: chains of any length work.

    Raises:
        GraphError: the nodes form a cycle.
    """
    order: list[Node] = []
    state: dict[Node, int] = {}  # 1: open, 2: done
    for root in roots:
        if root.node is None or state.get(root.node) == 2:
            continue
        stack = [(root.node, iter(root.node.inputs))]
        state[root.node] = 1
        while stack:
            node, inputs = stack[-1]
            for value in inputs:
                child = value.node
                if child is None or state.get(child) == 2:
                    continue
                if state.get(child) == 1:
                    raise GraphError("the graph has a cycle", where=child.op.name, code="cycle")
                state[child] = 1
                stack.append((child, iter(child.inputs)))
                break
            else:
                state[node] = 2
                order.append(node)
                stack.pop()
    return order
