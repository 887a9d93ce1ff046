"""`table_step`: an optimizer's step on the rows of a table that a batch has used, and on no other.

An optimizer may leave a weight as it is where its gradient is zero, and change what it keeps beside it (its slots) in a
way that gradients have no part in, or not at all. Rows that a batch did not use are then left alone: their slots lag
behind, and are caught up with, step by step, when the row is used again or its slots are read (`settle`). All numbers
come out as if the whole table had made every step, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops import table_step_fast
from engine.ops.fused import FUSED, Expression, Instruction
from engine.ops.gather import SCATTER_ADD
from engine.ops.op import Op, Sample, register


@dataclass(frozen=True)
class Rule:
    """An elementwise expression on one row. `reads`: what each of its inputs is, `makes`: what each of its outputs is:
    "parameter", "gradient", "rate", "iteration" or a slot's number."""

    expression: Expression
    reads: tuple[str | int, ...]
    makes: tuple[str | int, ...]

    @staticmethod
    def of(graph: Graph, reads: Sequence[str | int], makes: Sequence[str | int]) -> Rule | None:
        """The rule that a compiled graph of one row is, given names of its inputs and outputs in order; None if it has
        steps in between."""
        nodes = [node for node in graph.nodes if not node.op.view]
        made = [value for node in nodes for value in node.outputs]
        if any(node.op is not FUSED or not set(node.inputs) <= set(graph.inputs) for node in nodes):
            return None
        if not nodes or set(graph.outputs) != set(made):
            return None
        return Rule(
            _joined(nodes),
            tuple(reads[graph.inputs.index(value)] for node in nodes for value in node.inputs),
            tuple(makes[graph.outputs.index(value)] for value in made),
        )

    def apply(self, known: dict[str | int, np.ndarray]) -> dict[str | int, np.ndarray]:
        """What the rule makes of arrays by name."""
        made = FUSED.reference(self.expression, *(known[name] for name in self.reads))
        return dict(zip(self.makes, made, strict=True))


def _joined(nodes: Sequence[Node]) -> Expression:
    """The expressions of several nodes that do not read each other, as one."""
    found = [node.attrs for node in nodes]
    count, code, outputs = sum(len(one.kinds) for one in found), [], []
    first = 0  # input of the expression at hand
    for one in found:
        begin, own = len(code), len(one.kinds)
        for instruction in one.code:
            operands = tuple(first + k if k < own else count + begin + k - own for k in instruction.operands)
            code.append(replace(instruction, operands=operands))
        outputs += [begin + out for out in one.outputs]
        first += own
    kinds, dtypes = (tuple(k for one in found for k in getattr(one, name)) for name in ("kinds", "dtypes"))
    return Expression(found[0].shape, kinds, max(one.inner for one in found), dtypes, tuple(code), tuple(outputs))


@dataclass(frozen=True)
class TableStep:
    """step: of a row with its gradient. idle: of the slots of a row without one; None where they stay as they are."""

    step: Rule
    idle: Rule | None


def used_rows(gradient: Value) -> tuple[Value, Value] | None:
    """The gradients of picked rows, and their ids, where a table's gradient is made of nothing else."""
    node = gradient.node
    if node is None or node.op is not SCATTER_ADD or len(gradient.shape) != 2:
        return None
    return node.inputs[0], node.inputs[1]


def _infer(attrs: TableStep, *types: TensorType) -> tuple[TensorType, ...]:
    """(table, gradients, ids, rate, iteration, last, count, *slots) -> table, last, count, *slots."""
    table, _, _, _, _, last, count, *slots = types
    return (table, last, count, *slots)


def _reference(attrs: TableStep, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    table, gradients, ids, rate, iteration, last, count, *slots = arrays
    total = np.zeros_like(table)
    np.add.at(total, ids, gradients)
    count = count + 1
    table, last, slots = table.copy(), last.copy(), [slot.copy() for slot in slots]
    for row in np.unique(ids % len(table)):
        known: dict[Any, np.ndarray] = {number: slot[row] for number, slot in enumerate(slots)}
        known |= {"parameter": table[row], "gradient": total[row], "rate": rate, "iteration": iteration}
        for _ in range(int(count[0] - last[row]) - 1 if attrs.idle is not None else 0):
            known |= attrs.idle.apply(known)  # type: ignore[union-attr]
        known |= attrs.step.apply(known)
        table[row], last[row] = known["parameter"], count[0]
        for number, slot in enumerate(slots):
            slot[row] = known[number]
    return (table, last, count, *slots)


def _samples(rng: np.random.Generator) -> list[Sample]:
    def one(op: str, *operands: int, attrs: Any = None) -> Instruction:
        return Instruction(op, operands, attrs, "float32")

    def full(columns: int, count: int, code: tuple[Instruction, ...], outputs: tuple[int, ...], rate: bool) -> Any:
        kinds = ("full",) * (count - rate) + ("scalar",) * rate
        return Expression((columns,), kinds, 0, ("float32",) * count, code, outputs)

    found = []
    for rows, columns, ids in ((9, 17, rng.integers(-3, 9, (2, 5))), (70, 33, rng.integers(0, 70, 100)), (4, 1, [2])):
        ids = np.asarray(ids)
        table, gradients = rng.normal(size=(rows, columns)), rng.normal(size=(*ids.shape, columns))
        last, count = rng.integers(0, 4, rows), np.array([3])
        rate = np.asarray(0.1)
        plain = full(columns, 3, (one("multiply", 1, 2), one("subtract", 0, 3)), (1,), True)
        sgd = TableStep(Rule(plain, ("parameter", "gradient", "rate"), ("parameter",)), None)
        found.append(Sample((table, gradients, ids, rate, np.asarray(4.0), last, count), sgd, (), note="plain"))
        kept = (one("literal", attrs=0.75), one("multiply", 2, 4), one("square", 1), one("add", 5, 6),
                one("multiply", 7, 3), one("subtract", 0, 8))  # fmt: skip
        held = full(columns, 1, (one("literal", attrs=0.75), one("multiply", 0, 1)), (1,), False)
        moving = TableStep(
            Rule(full(columns, 4, kept, (5, 3), True), ("parameter", "gradient", 0, "rate"), ("parameter", 0)),
            Rule(held, (0,), (0,)),
        )
        slot = np.abs(rng.normal(size=(rows, columns)))
        slot[1] = 0
        arrays = (table, gradients, ids, rate, np.asarray(4.0), last, count, slot)
        found.append(Sample(arrays, moving, (), note="a slot that decays"))
    return found


def _flops(attrs: TableStep, *types: TensorType) -> Any:
    return types[1].size * (1 + len(attrs.step.expression.code))


TABLE_STEP = register(
    Op(
        name="table_step",
        attrs=TableStep,
        infer=_infer,
        reference=_reference,
        samples=_samples,
        flops=_flops,
        bytes=lambda attrs, *types: types[1].nbytes * (3 + 2 * len(types[7:])),
        fast=table_step_fast.table_step,
        inplace=(0, 5, 6, *range(7, 7 + table_step_fast.MOST_SLOTS)),
    )
)


class Lag:
    """How far the slots of a table's rows lag behind: of each row, the step that it last took part in.

    Attributes:
        last: (rows,). count: (1,), the steps that there were.
    """

    def __init__(self, rows: int):
        self.last, self.count = np.zeros(rows, np.int64), np.zeros(1, np.int64)
        self.settle: Callable[[], None] = self._settled

    def _settled(self) -> None:
        self.last.fill(self.count[0])

    def follow(self, idle: Rule | None, slots: Sequence[np.ndarray]) -> None:
        """From now on `settle` brings these slots, (rows, columns), to what the rule makes of them."""
        if idle is None:
            return
        catch_up = table_step_fast.catching_up(idle, slots, self.last, self.count)

        def settle() -> None:
            if self.last.size and self.last.min() < self.count[0]:
                catch_up()

        self.settle = settle


def table_step(
    rules: TableStep, table: Value, gradients: Value, ids: Value, rate: Value, iteration: Value, last: Value,
    count: Value, slots: Sequence[Value],
) -> tuple[Value, ...]:  # fmt: skip
    """The table, `last`, `count` and the slots after a step; see the module."""
    return table.graph.add(TABLE_STEP, [table, gradients, ids, rate, iteration, last, count, *slots], rules)
