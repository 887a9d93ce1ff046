"""Every kernel call of a training step on one core, in processor time: what is slow, and how much is lost to it.

    python -m tests.bench.calls WORKLOAD [calls shown] [runs]

The shortest of several runs counts. Processor time does not grow with what else the machine does, but for what others take
of caches and memory: figures of a busy machine can be used. A benchmark, not a test.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

import engine
from engine.ir.graph import Node
from engine.runtime.executor import Execution
from engine.runtime.threads import SerialPool

PEAK = 215e9  # what tiles reach on one core of the machine in docs/performance.md; it orders the last table, no more


class Row(NamedTuple):
    """One call, or several alike. shape: of its first output."""

    op: str
    layer: str
    shape: str
    seconds: float
    flops: float
    moved: float
    count: int = 1

    @property
    def rates(self) -> str:
        return f"{self.flops / self.seconds / 1e9:7.0f} GFLOP/s {self.moved / self.seconds / 1e9:6.1f} GB/s"


def training_step(name: str) -> Execution:
    """The largest training step of a workload, bound to one thread."""
    sys.path.insert(0, str(Path(__file__).parent))
    from workloads import LARGE, WORKLOADS

    model, x, y, batch = {**WORKLOADS, **LARGE}[name](engine)

    def cut(arrays):
        return [array[:batch] for array in arrays] if isinstance(arrays, list) else arrays[:batch]

    model.fit(cut(x), cut(y), batch_size=batch, verbose=0)
    steps = [step for key, step in model._steps._plans.items() if key[0] == "train"]
    return max(steps, key=lambda step: step.execution.plan.arena_bytes).execution.recorded(SerialPool())


def measured(calls: list[tuple[Node | None, Callable[[], None]]], runs: int) -> list[Row]:
    shortest = [float("inf")] * len(calls)
    with np.errstate(all="ignore"):
        for _ in range(runs):
            for index, (_, call) in enumerate(calls):
                start = time.thread_time()
                call()
                shortest[index] = min(shortest[index], time.thread_time() - start)
    found = []
    for (node, _), seconds in zip(calls, shortest, strict=True):
        if node is None:
            found.append(Row("copy", "", "", seconds, 0.0, 0.0))
            continue
        types = [value.type for value in node.inputs]
        flops, moved = float(node.op.flops(node.attrs, *types)), float(node.op.traffic(node.attrs, *types))
        found.append(Row(node.op.name, node.origin.layer, str(node.outputs[0].shape), seconds, flops, moved))
    return found


def together(rows: list[Row], key: Callable[[Row], object]) -> list[Row]:
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return [
        group[0]._replace(
            seconds=sum(row.seconds for row in group), flops=sum(row.flops for row in group),
            moved=sum(row.moved for row in group), count=len(group),
        )
        for group in groups.values()
    ]  # fmt: skip


def main() -> None:
    name, shown, runs = sys.argv[1], *(int(text) for text in (*sys.argv[2:], "12", "6")[:2])
    execution = training_step(name)
    rows = measured(execution.calls(), runs)
    total, plan = sum(row.seconds for row in rows), execution.plan
    print(f"{name}: {total * 1e3:.2f} ms a step on one core, {sum(r.flops for r in rows) / total / 1e9:.0f} GFLOP/s;"
          f" arena {plan.arena_bytes / 1e6:.1f} MB, {plan.live_bytes / 1e6:.1f} at one time")  # fmt: skip
    for row in sorted(together(rows, lambda row: row.op), key=lambda row: -row.seconds)[:shown]:
        print(f"  {row.op:24}{row.count:5} {row.seconds * 1e3:9.3f} ms {row.seconds / total * 100:5.1f} % {row.rates}")
    print("longest calls")
    for row in sorted(rows, key=lambda row: -row.seconds)[:shown]:
        print(f"  {row.op:24}{row.layer:26.26}{row.shape:24} {row.seconds * 1e3:8.3f} ms {row.rates}")
    print(f"products that lose most against {PEAK / 1e9:.0f} GFLOP/s")
    products = together(
        [row for row in rows if row.flops > 2e10 * row.seconds], lambda row: (row.op, row.shape, row.flops)
    )
    for row in sorted(products, key=lambda row: row.flops / PEAK - row.seconds)[:shown]:
        lost = (row.seconds - row.flops / PEAK) * 1e3
        print(f"  {row.op:24}{row.shape:24}{row.count:4} {row.seconds * 1e3:9.3f} ms {row.rates} lost {lost:.2f} ms")


if __name__ == "__main__":
    main()
