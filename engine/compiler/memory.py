"""The memory plan: offsets in one arena, so that a step allocates nothing.

Values that are views share the memory of what they view; `pack` lets its inputs be written straight into their place;
an elementwise op may write over an input that nobody reads later; an update may write straight into its target. What
the prologue makes for all runs lies in memory of its own. What runs at one time counts as one moment.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass

from engine.compiler.plan import ALIGNMENT, Place, Plan, Step
from engine.core import dtypes
from engine.core.errors import GraphError
from engine.core.shapes import is_known
from engine.ir.graph import Graph, Node, TensorType, Value


def _bytes(value: Value) -> int:
    return int(value.type.nbytes)  # type: ignore[arg-type]


def _rounded(size: int) -> int:
    return max(ALIGNMENT, -(-size // ALIGNMENT) * ALIGNMENT)


class FreeList:
    """Free ranges of an arena that grows: best fit, with neighbours joined when a range is given back."""

    def __init__(self) -> None:
        self.ranges: list[tuple[int, int]] = []  # (start, size), sorted by start
        self.end = 0

    def take(self, size: int) -> int:
        best = None
        for index, (_, free) in enumerate(self.ranges):
            if free >= size and (best is None or free < self.ranges[best][1]):
                best = index
        if best is not None:
            start, free = self.ranges.pop(best)
            if free > size:
                insort(self.ranges, (start + size, free - size))
            return start
        if self.ranges and sum(self.ranges[-1]) == self.end:
            start, free = self.ranges.pop()
            self.end = start + size
            return start
        start, self.end = self.end, self.end + size
        return start

    def give(self, start: int, size: int) -> None:
        insort(self.ranges, (start, size))
        index = self.ranges.index((start, size))
        if index + 1 < len(self.ranges) and start + size == self.ranges[index + 1][0]:
            size += self.ranges.pop(index + 1)[1]
            self.ranges[index] = (start, size)
        if index and sum(self.ranges[index - 1]) == start:
            before, more = self.ranges.pop(index - 1)
            self.ranges[index - 1] = (before, more + size)


@dataclass
class Span:
    """Memory that is taken from one node of the order to another, both included."""

    size: int
    offset: int
    begin: int
    end: int


# Where the order of running leaves this share of the arena empty, memory is laid out once more, the largest first; not
# for graphs of more values than this, for which it would take too long.
HOLES, MOST_SPANS = 0.02, 1500


def lay_out_by_size(spans: Sequence[Span]) -> tuple[list[int], int]:
    """An offset for each span, and where the last one ends: the largest first, each as low as those before it allow."""
    offsets, end = [0] * len(spans), 0
    placed: list[tuple[int, Span]] = []  # (offset, span), sorted by offset
    for index in sorted(range(len(spans)), key=lambda index: (-spans[index].size, spans[index].begin)):
        span, offset = spans[index], 0
        for start, other in placed:
            if other.begin > span.end or other.end < span.begin:
                continue
            if start >= offset + span.size:
                break
            offset = max(offset, start + other.size)
        offsets[index] = offset
        insort(placed, (offset, span), key=lambda pair: pair[0])
        end = max(end, offset + span.size)
    return offsets, end


class MemoryPlanner:
    """Assigns a place to every value of a scheduled graph."""

    def __init__(self, graph: Graph):
        self.graph = graph
        self.group = {node: number for number, nodes in enumerate(graph.beside, 1) for node in nodes}
        self.position = {node: index for index, node in enumerate(graph.nodes)}
        for nodes in graph.beside:
            self.position.update(dict.fromkeys(nodes, self.position[nodes[-1]]))
        self.base: dict[Value, tuple[Value, int]] = {}  # value -> (value whose memory it shares, offset in bytes)
        self.last: dict[Value, int] = {}  # base -> position of its last use
        self.plan = Plan(graph)

    def run(self) -> Plan:
        for value in self.graph.values():
            if not is_known(value.shape):
                raise GraphError(f"size of {value} is not known", where=self.graph.name, code="plan")
        self._share_views()
        self._place_packed()
        self._measure_lives()
        self._direct_updates()
        self._allocate()
        return self.plan

    # --- who shares whose memory ------------------------------------------------------------------------------------

    def root(self, value: Value) -> tuple[Value, int]:
        offset = 0
        while value in self.base:
            value, more = self.base[value]
            offset += more
        return value, offset

    def _share_views(self) -> None:
        for node in self.graph.nodes:
            if node.op.view:
                start = getattr(node.attrs, "offset", 0) * dtypes.size(node.output.dtype)
                self.base[node.output] = (node.inputs[0], start)

    def _place_packed(self) -> None:
        """Inputs of a `pack` are written straight into it, where each is a buffer of its own used by that pack alone."""
        fixed = set(self.graph.inputs) | set(self.graph.constants)
        for node in self.graph.nodes:
            if node.op.name != "pack":
                continue
            offset = 0
            for value in node.inputs:
                owner, inner = self.root(value)
                same = inner == 0 and _bytes(owner) == _bytes(value)
                if same and owner not in fixed and owner not in self.base and node.inputs.count(value) == 1:
                    self.base[owner] = (node.output, offset)
                    fixed.add(owner)
                offset += _bytes(value)

    def _measure_lives(self) -> None:
        end = len(self.graph.nodes)
        for value in self.graph.values():
            self.last.setdefault(self.root(value)[0], -1)
        for node in self.graph.nodes:
            for value in (*node.inputs, *node.outputs):
                owner, _ = self.root(value)
                self.last[owner] = max(self.last[owner], self.position[node])
        for value in self.graph.roots():
            self.last[self.root(value)[0]] = end

    def _direct_updates(self) -> None:
        """Values of updates that may be written straight into their target; the others are copied at the end."""
        taken: set[Value] = set()
        readers: dict[Value, list[tuple[Node, int]]] = {}
        for node in self.graph.nodes:
            for index, value in enumerate(node.inputs):
                readers.setdefault(self.root(value)[0], []).append((node, index))
        shown = {self.root(value)[0] for value in self.graph.outputs}
        for target, value in self.graph.updates:
            node = value.node
            direct = (
                node is not None
                and node.origin.phase == "update"
                and value not in self.base
                and not node.op.view
                and value not in taken
                and value not in self.graph.outputs
                and target not in shown
                and self._readers_done(readers.get(target, ()), node)
            )
            if direct:
                self.base[value] = (target, 0)
                taken.add(value)
            else:
                self.plan.copies.append((target, value))

    def _readers_done(self, readers: Sequence[tuple[Node, int]], writer: Node) -> bool:
        """Whether no reader of a target comes after `writer`, which itself may read it only where it may write over it."""
        at = self.position[writer]
        return not any(
            self.position[node] > at or (node is writer and index not in node.op.inplace) for node, index in readers
        )

    # --- offsets ------------------------------------------------------------------------------------------------------

    def _allocate(self) -> None:
        plan, graph = self.plan, self.graph
        slots = {value: Place("input", index, 0) for index, value in enumerate(graph.inputs)}
        slots.update({value: Place("constant", index, 0) for index, value in enumerate(graph.constants)})
        offsets: dict[Value, int] = {}
        kept: dict[Value, int] = {}
        free, live = FreeList(), 0
        dying: dict[int, list[Value]] = {}
        for owner, last in self.last.items():
            dying.setdefault(last, []).append(owner)
        sizes: dict[Value, int] = {}
        spans: list[Span] = []
        span_of: dict[Value, int] = {}
        scratch_of: list[tuple[Step, range]] = []

        def take(owner: Value, index: int) -> None:
            nonlocal live
            sizes[owner] = _rounded(_bytes(owner))
            offsets[owner] = free.take(sizes[owner])
            span_of[owner] = len(spans)
            spans.append(Span(sizes[owner], offsets[owner], index, len(graph.nodes)))
            live += sizes[owner]
            plan.live_bytes = max(plan.live_bytes, live)

        scratch: list[tuple[TensorType, int, int]] = []
        for index, node in enumerate(graph.nodes):
            now = self.position[node]
            for out in node.outputs:
                owner, _ = self.root(out)
                if owner in slots or owner in offsets or owner in kept:
                    continue
                if node.origin.stage == 0 and self._outlives_prologue(owner):
                    kept[owner] = plan.kept_bytes
                    plan.kept_bytes += _rounded(_bytes(owner))
                    continue
                donor = self._donor(node, out, owner, sizes, index)
                if donor is not None:
                    offsets[owner], sizes[owner] = offsets[donor], sizes.pop(donor)
                    span_of[owner] = span_of[donor]
                    continue
                take(owner, now)
            step = self._step(node)
            if step is not None:
                own = [
                    (type, free.take(size), size)
                    for type in (step.kernel.scratch if step.kernel is not None else ())  # type: ignore[attr-defined]
                    for size in [_rounded(int(type.nbytes))]
                ]
                scratch += own
                step.scratch = tuple((type, start) for type, start, _ in own)
                scratch_of.append((step, range(len(spans), len(spans) + len(own))))
                spans += [Span(size, start, now, now) for _, start, size in own]
                plan.live_bytes = max(plan.live_bytes, live + sum(size for *_, size in scratch))
                (plan.prologue, plan.compute, plan.update)[node.origin.stage].append(step)
            if index < now:
                continue  # others run at the same time
            for _, start, size in scratch:
                free.give(start, size)
            scratch = []
            for owner in dying.get(index, ()):
                if owner in sizes:
                    free.give(offsets[owner], sizes[owner])
                    live -= sizes.pop(owner)
                    spans[span_of[owner]].end = index
        plan.arena_bytes = free.end
        if plan.arena_bytes > (1 + HOLES) * plan.live_bytes and len(spans) <= MOST_SPANS:
            found, end = lay_out_by_size(spans)
            if end <= plan.arena_bytes:
                plan.arena_bytes = end
                offsets = {owner: found[at] for owner, at in span_of.items()}
                for step, at in scratch_of:
                    step.scratch = tuple((type, found[i]) for (type, _), i in zip(step.scratch, at, strict=True))
        for value in graph.values():
            owner, inner = self.root(value)
            if owner in slots:
                plan.places[value] = Place(slots[owner].buffer, slots[owner].slot, inner)
            elif owner in kept:
                plan.places[value] = Place("kept", 0, kept[owner] + inner)
            elif owner in offsets:
                plan.places[value] = Place("arena", 0, offsets[owner] + inner)

    def _outlives_prologue(self, owner: Value) -> bool:
        """Whether a later stage reads what the prologue makes."""
        last = self.last[owner]
        return last >= len(self.graph.nodes) or self.graph.nodes[last].origin.stage > 0

    def _donor(self, node: Node, out: Value, owner: Value, sizes: dict[Value, int], index: int) -> Value | None:
        """An input whose memory an output may take over: nobody reads it later, types are equal."""
        if owner is not out or self._shared(owner) or node in self.group:
            return None
        for value in (node.inputs[at] for at in node.op.inplace if at < len(node.inputs)):
            if self.root(value) != (value, 0) or value not in sizes or self.last[value] != index:
                continue
            if value.type != out.type or self._shared(value) or node.inputs.count(value) > 1:
                continue
            return value
        return None

    def _shared(self, owner: Value) -> bool:
        if not hasattr(self, "_owners"):
            self._owners = {base for base, _ in self.base.values()} | {self.root(v)[0] for v in self.base}
        return owner in self._owners

    def _step(self, node: Node) -> Step | None:
        if node.op.view:
            return None
        ins = [value.type for value in node.inputs]
        outs = [value.type for value in node.outputs]
        kernel = node.op.fast(node.attrs, ins, outs) if node.op.fast is not None else None
        return Step(node, kernel, group=self.group.get(node, 0))


def plan_memory(graph: Graph) -> Plan:
    """A plan for a scheduled graph of known sizes."""
    return MemoryPlanner(graph).run()
