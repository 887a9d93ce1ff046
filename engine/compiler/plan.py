"""A plan: the order of kernels, and where in memory every value lives. Data only; the executor makes it run."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.ir.graph import Graph, Node, TensorType, Value

ALIGNMENT = 64


@dataclass(frozen=True)
class Place:
    """Where a value lives: a buffer ("arena", "kept", "input" or "constant") and an offset in bytes.

    `slot` is the index of the input, or of the constant; 0 for the arena and for what is kept from run to run.
    """

    buffer: str
    slot: int
    offset: int


@dataclass
class Step:
    """One kernel call to be: a node, and the arena offsets of its scratch buffers.

    group: neighbours with the same number, not 0, may run at the same time.
    """

    node: Node
    kernel: object | None  # a FastKernel, or None for the reference
    scratch: tuple[tuple[TensorType, int], ...] = ()
    group: int = 0


@dataclass
class Plan:
    """What to run.

    Attributes:
        prologue: steps that read weights alone; run once, and again when weights have changed.
        compute: steps that change nothing but the arena.
        update: steps that may write into inputs (weights, states); run only when the step is to count.
        copies: (input, value) pairs to be copied after the update steps.
        places: where values live.
        arena_bytes: size of the arena. kept_bytes: of what the prologue makes for all runs.
        live_bytes: the largest sum of buffers that live at one time (what no plan can go below).
    """

    graph: Graph
    prologue: list[Step] = field(default_factory=list)
    compute: list[Step] = field(default_factory=list)
    update: list[Step] = field(default_factory=list)
    copies: list[tuple[Value, Value]] = field(default_factory=list)
    places: dict[Value, Place] = field(default_factory=dict)
    arena_bytes: int = 0
    kept_bytes: int = 0
    live_bytes: int = 0

    @property
    def kernel_calls(self) -> int:
        """Kernel calls of one full run; what the prologue calls is not counted."""
        return len(self.compute) + len(self.update) + len(self.copies)
