"""An elementwise expression: a short program over operands of one shape, or stretched to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.core.shapes import Shape, product


@dataclass(frozen=True)
class Instruction:
    """One op of a chain. Operands count the inputs first, then earlier instructions. `literal` has its value in attrs."""

    op: str
    operands: tuple[int, ...]
    attrs: Any
    dtype: str


@dataclass(frozen=True)
class Expression:
    """A chain of elementwise ops.

    Attributes:
        shape: of every result.
        kinds: of each input: "full" (of that shape), "scalar" (one element), "row" (its last axes) or "column" (all but
            its last axes).
        inner: number of elements of the last axes that rows and columns speak of; 0 where there are none.
        dtypes: of the inputs.
        code: the instructions.
        outputs: which instructions are results.
    """

    shape: Shape
    kinds: tuple[str, ...]
    inner: int
    dtypes: tuple[str, ...]
    code: tuple[Instruction, ...]
    outputs: tuple[int, ...]

    def program(self) -> tuple:
        """What the machine code depends on: everything but sizes."""
        return (self.kinds, self.dtypes, self.code, self.outputs)


def operand_kind(shape: Shape, result: Shape) -> tuple[str, int] | None:
    """How an operand is stretched to the result's shape, and the inner size that this implies; None if in another way."""
    if shape == result:
        return "full", 0
    if product(shape) == 1:
        return "scalar", 0
    rank = len(result)
    padded = (1,) * (rank - len(shape)) + tuple(shape)
    lead = next(axis for axis, size in enumerate(padded) if size != 1)
    if padded[lead:] == tuple(result[lead:]):
        return "row", int(product(result[lead:]))  # type: ignore[arg-type]
    tail = next(axis for axis in range(rank, 0, -1) if padded[axis - 1] != 1)
    if padded[:tail] == tuple(result[:tail]):
        return "column", int(product(result[tail:]))  # type: ignore[arg-type]
    return None
