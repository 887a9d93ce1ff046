"""The executor: a plan bound to memory. Running it is going through a flat list of calls."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np

from engine.compiler.plan import ALIGNMENT, Place, Plan, Step
from engine.core.errors import Cancelled, NotFiniteError
from engine.ir.graph import Node, TensorType, Value
from engine.ops.kernels.native import Call
from engine.ops.kernels.plain import copying, in_turn, joined
from engine.ops.op import Pool
from engine.runtime.threads import SerialPool, shared_pool

# From this much arithmetic on a stretch of compiled calls ends: some 10 ms, after which a run can be cancelled.
STRETCH_FLOPS = 2e9

_SERIAL = SerialPool()


class CancelFlag(Protocol):
    """Anything with `is_set()`, such as `threading.Event`."""

    def is_set(self) -> bool: ...


def aligned(nbytes: int) -> np.ndarray:
    """Memory of so many bytes, its start aligned for vectors."""
    raw = np.empty(nbytes + ALIGNMENT, np.uint8)
    start = -raw.ctypes.data % ALIGNMENT
    return raw[start : start + nbytes]


def new_buffer(type: TensorType) -> np.ndarray:
    """A zeroed array of a type of known sizes, aligned."""
    memory = aligned(int(type.nbytes))  # type: ignore[arg-type]
    memory[:] = 0
    return memory.view(type.dtype).reshape(type.shape)  # type: ignore[arg-type]


class Execution:
    """A plan with its arena, ready to run.

    Args:
        inputs: arrays that stand for inputs of the graph, by value.
        arena: memory for the arena, at least `plan.arena_bytes` long; executions that never run at one time may share it.
        kept: memory for what the prologue makes, shared by executions of one plan that read the same weights.

    Attributes:
        inputs: an array for each input of the graph: those given, and new buffers for the others. Fill them in place.
        outputs: views of the outputs; they hold until the next run.
    """

    def __init__(
        self,
        plan: Plan,
        inputs: dict[Value, np.ndarray] | None = None,
        pool: Pool | None = None,
        arena: np.ndarray | None = None,
        kept: np.ndarray | None = None,
    ):
        self.plan, self.pool = plan, pool or shared_pool()
        given = inputs or {}
        self.inputs = [given.get(value, None) for value in plan.graph.inputs]
        self.inputs = [
            array if array is not None else new_buffer(value.type)
            for array, value in zip(self.inputs, plan.graph.inputs, strict=True)
        ]
        self._constants = list(plan.graph.constants.values())
        self._kept = aligned(plan.kept_bytes) if kept is None else kept
        self.move(aligned(plan.arena_bytes) if arena is None else arena)

    # --- binding ------------------------------------------------------------------------------------------------------

    @property
    def released(self) -> bool:
        """Whether it has no memory to run in."""
        return self._arena is None

    def release(self) -> None:
        """Give the arena back: it cannot run until it gets another by `move`. Inputs, and what is kept, stay."""
        self._arena = None
        self.outputs = []
        self._prologue, self._compute, self._update, self._staged = [], [], [], []
        self._turns, self._stretches, self._ending = [], [], []

    def move(self, arena: np.ndarray) -> None:
        """Run in another arena, at least `plan.arena_bytes` long, from now on."""
        plan = self.plan
        self._arena: np.ndarray | None = arena
        self.outputs = [self.array(value) for value in plan.graph.outputs]
        self._prologue = [self._bind(step) for step in plan.prologue]
        self._compute = [self._bind(step) for step in plan.compute]
        self._update = [self._bind(step) for step in plan.update]
        self._staged: list[Callable[[], None]] = []
        self._update += [self._copy(target, value) for target, value in plan.copies]
        # What runs: the same calls, stretches of compiled ones made one.
        self._turns = self._in_turns()
        self._stretches = self._in_stretches()
        self._ending = joined([*self._staged, *self._update])

    def array(self, value: Value) -> np.ndarray:
        """The memory of a value; for one that does not live to the end, whatever came to stand there."""
        return self._view(self.plan.places[value], value.type)

    def _view(self, place: Place, type: TensorType) -> np.ndarray:
        size = int(type.nbytes)  # type: ignore[arg-type]
        if place.buffer in ("arena", "kept"):
            memory = (self._arena if place.buffer == "arena" else self._kept)[place.offset : place.offset + size]
            return memory.view(type.dtype).reshape(type.shape)  # type: ignore[arg-type]
        source = self.inputs[place.slot] if place.buffer == "input" else self._constants[place.slot]
        if place.offset == 0 and source.shape == type.shape and source.dtype == type.dtype:
            return source
        start = place.offset // source.itemsize
        return source.reshape(-1)[start : start + int(type.size)].reshape(type.shape)  # type: ignore[arg-type]

    def _bind(self, step: Step) -> Callable[[], None]:
        node = step.node
        ins = [self.array(value) for value in node.inputs]
        outs = [self.array(value) for value in node.outputs]
        if step.kernel is None:
            return _reference_call(node, ins, outs)
        scratch = [self._view(Place("arena", 0, start), type) for type, start in step.scratch]
        pool = _SERIAL if step.group else self.pool  # what others run beside has one thread to itself
        return step.kernel.bind(ins, outs, scratch, pool)  # type: ignore[attr-defined]

    def _copy(self, target: Value, value: Value) -> Callable[[], None]:
        to, source = self.array(target), self.array(value)
        if self.plan.places[value].buffer == "input":
            # The source may itself be updated: read it before anything is written.
            held = np.empty_like(source)
            self._staged.append(copying(held, source))
            return copying(to, held)
        return copying(to, source)

    def _in_stretches(self) -> list[Callable[[], None]]:
        """The computation's calls, compiled neighbours made one, but for so much work that a step can be cancelled."""
        found: list[Callable[[], None]] = []
        group: list[Callable[[], None]] = []
        work = 0.0
        for turn in self._turns:
            work += sum(_flops(self.plan.compute[index].node) for index in turn)
            group.append(self._together([self._compute[index] for index in turn]))
            if work >= STRETCH_FLOPS:
                found += joined(group)
                group, work = [], 0.0
        return found + joined(group)

    def _in_turns(self) -> list[list[int]]:
        """The computation's steps by number, those that run at one time in one list."""
        numbers = range(len(self.plan.compute))
        groups = itertools.groupby(numbers, key=lambda index: self.plan.compute[index].group or -1 - index)
        return [list(turn) for _, turn in groups]

    def _together(self, calls: list[Callable[[], None]]) -> Callable[[], None]:
        crew = getattr(self.pool, "crew", None)
        if len(calls) > 1 and crew is not None and all(isinstance(one, Call) for one in calls):
            return crew.side_by_side(calls)
        return in_turn(calls)

    # --- running ------------------------------------------------------------------------------------------------------

    def prologue(self) -> None:
        """Compute what weights alone decide: to be called before the first run, and when weights have changed."""
        with np.errstate(all="ignore"):
            for call in self._prologue:
                call()

    def run(self, cancel: CancelFlag | None = None) -> list[np.ndarray]:
        """Compute and update; returns `outputs`."""
        self.compute(cancel)
        self.update()
        return self.outputs

    def compute(self, cancel: CancelFlag | None = None) -> None:
        """Everything up to the update: changes nothing but the arena.

        Raises:
            Cancelled: `cancel` was set; weights and states are as before.
        """
        with np.errstate(all="ignore"):
            if cancel is None:
                for call in self._stretches:
                    call()
                return
            for call in self._stretches:
                if cancel.is_set():
                    raise Cancelled
                call()

    def update(self) -> None:
        """Write what the step has computed into weights and states. Not to be interrupted."""
        with np.errstate(all="ignore"):
            for call in self._ending:
                call()

    def recorded(self, pool: Pool) -> Execution:
        """The same plan in the same memory, its kernels bound to another pool."""
        inputs = dict(zip(self.plan.graph.inputs, self.inputs, strict=True))
        return Execution(self.plan, inputs, pool, self._arena, self._kept)

    def turns(self) -> list[list[tuple[Node | None, Callable[[], None]]]]:
        """What `calls` tells, those that run at one time in one list."""
        calls, before = self.calls(), len(self._compute)
        return [[calls[index] for index in turn] for turn in self._turns] + [[one] for one in calls[before:]]

    def calls(self) -> list[tuple[Node | None, Callable[[], None]]]:
        """Every call of a full run in order, with its node; None for a copy that ends an update."""
        nodes: list[Node | None] = [step.node for step in (*self.plan.compute, *self.plan.update)]
        calls = [*self._compute, *self._staged, *self._update]
        before = len(self._compute)
        nodes[before:before] = [None] * len(self._staged)
        return list(zip([*nodes, *[None] * (len(calls) - len(nodes))], calls, strict=True))

    def first_not_finite(self) -> NotFiniteError | None:
        """Run the computation again, looking at every result: which block first gives a NaN or an infinity?

        Inputs and weights must still be those of the bad step; nothing is updated.
        """
        for value, array in zip(self.plan.graph.inputs, self.inputs, strict=True):
            if not _finite(array):
                return _blame(value.name or "an input", "holds a NaN or an infinity before the step begins", "")
        with np.errstate(all="ignore"):
            for step, call in zip(self.plan.compute, self._compute, strict=True):
                call()
                for value in step.node.outputs:
                    if not _finite(self.array(value)):
                        origin = step.node.origin
                        return _blame(
                            origin.layer or "the loss",
                            f"first gives a NaN or an infinity, in '{step.node.op.name}' ({origin.phase})",
                            origin.layer,
                        )
        return None


def _flops(node: Node) -> float:
    return float(node.op.flops(node.attrs, *(value.type for value in node.inputs)))  # type: ignore[arg-type]


def _finite(array: np.ndarray) -> bool:
    return array.dtype.kind != "f" or bool(np.isfinite(array).all())


def _blame(where: str, what: str, layer: str) -> NotFiniteError:
    error = NotFiniteError(what, where=where, mend="lower the learning rate, or scale the inputs")
    error.block = layer or None
    return error


def _reference_call(node: Node, ins: Sequence[np.ndarray], outs: Sequence[np.ndarray]) -> Callable[[], None]:
    reference, attrs = node.op.reference, node.attrs

    def call() -> None:
        for out, array in zip(outs, reference(attrs, *ins), strict=True):
            np.copyto(out, array, casting="unsafe")

    return call


def execute(plan: Plan, arrays: Sequence[Any], pool: Pool | None = None) -> list[np.ndarray]:
    """Run a plan once on arrays of its inputs; returns copies of the outputs."""
    bound = Execution(plan, dict(zip(plan.graph.inputs, map(np.asarray, arrays), strict=True)), pool)
    bound.prologue()
    return [array.copy() for array in bound.run()]
