"""What a profile tells: kernel calls, time by layer, shares of the step, and its limit in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.runtime.peaks import Peaks

# A call that takes this much longer than its arithmetic and its memory need, and less than this time in all, is mostly
# the calling itself.
_CALL_FACTOR, _CALL_SECONDS = 5.0, 20e-6


@dataclass(frozen=True)
class KernelCall:
    """One kernel call of a step. Times in seconds from the beginning of the step's first.

    Attributes:
        op: what it computes ("conv2d_bias", "fused", …).
        layer: path of layer names, outermost first, joined by "/"; "" for the optimizer and what belongs to no layer.
        phase: "forward", "backward", "loss", "metric" or "update".
        slices: (thread, start, seconds) of each thread that took part; thread 0 is the one that runs the step.
        flops: additions and multiplications. bytes: read and written.
        shares: (layer, phase, number of the layer's call, share of the work): several where one kernel does the work of
            several layers; the shares add up to 1.
    """

    index: int
    op: str
    layer: str
    phase: str
    start: float
    seconds: float
    slices: tuple[tuple[int, float, float], ...]
    flops: float
    bytes: float
    shares: tuple[tuple[str, str, int, float], ...]

    @property
    def thread(self) -> int:
        """The thread that took longest over its part."""
        return max(self.slices, key=lambda one: one[2])[0] if self.slices else 0

    def limit(self, peaks: Peaks) -> str:
        """What it spends its time on: "compute", "memory", or "python" where the call itself weighs most."""
        compute, memory = peaks.seconds(self.flops, self.bytes)
        if self.seconds < _CALL_SECONDS and self.seconds > _CALL_FACTOR * max(compute, memory):
            return "python"
        return "compute" if compute >= memory else "memory"


@dataclass(frozen=True)
class InnerLayer:
    """A layer of the model: its path, its class, whether all its weights are frozen, whether it holds layers."""

    path: str
    kind: str
    frozen: bool = False
    nested: bool = False


@dataclass
class LayerTime:
    """What one layer took in a step, all its calls together; seconds.

    Attributes:
        layer: its path; "loss", "metrics", "optimizer" and "gradients" (sums of gradients, belonging to no layer) have
            rows of their own, with `kind` "".
        calls: how many times the step calls it. kernels: kernel calls that did work for it.
        share: of the time of all kernels.
        frozen: whether it has weights and none is trained.
        nested: whether it is a model or a wrapper; its figures hold those of the layers inside it, which have rows too.
    """

    layer: str
    kind: str = ""
    calls: int = 0
    kernels: int = 0
    forward: float = 0.0
    backward: float = 0.0
    update: float = 0.0
    flops: float = 0.0
    bytes: float = 0.0
    share: float = 0.0
    frozen: bool = False
    nested: bool = False
    _seen: set[int] = field(default_factory=set, repr=False, compare=False)

    @property
    def seconds(self) -> float:
        return self.forward + self.backward + self.update

    def _add(self, call: KernelCall, phase: str, number: int, share: float) -> None:
        seconds = call.seconds * share
        if phase == "backward":
            self.backward += seconds
        elif phase == "update":
            self.update += seconds
        else:
            self.forward += seconds
        self.flops += call.flops * share
        self.bytes += call.bytes * share
        self._seen.add(number)
        self.calls = len(self._seen)


_ROWS = {"loss": "loss", "metric": "metrics", "update": "optimizer"}


def layers_of(known: Sequence[InnerLayer], calls: Iterable[KernelCall]) -> tuple[LayerTime, ...]:
    """A row for each layer, in the model's order, then the rows that belong to none, where they took time."""
    rows = {one.path: LayerTime(one.path, one.kind, frozen=one.frozen, nested=one.nested) for one in known}
    others: dict[str, LayerTime] = {}
    calls = list(calls)
    for call in calls:
        worked: set[int] = set()
        for layer, phase, number, share in call.shares:
            path = "" if phase in _ROWS else layer
            while path and path not in rows:  # a layer that a layer makes for itself counts to the latter
                path = path.rpartition("/")[0]
            if path:
                some = [rows[path]]
                while "/" in path:
                    path = path.rpartition("/")[0]
                    if path in rows:
                        some.append(rows[path])
            else:
                name = _ROWS.get(phase, "loss" if layer else "gradients")
                some = [others.setdefault(name, LayerTime(name))]
            for row in some:
                row._add(call, phase, number, share)
                if id(row) not in worked:
                    worked.add(id(row))
                    row.kernels += 1
    total = sum(call.seconds for call in calls) or 1.0
    for row in (*rows.values(), *others.values()):
        row.share = row.seconds / total
    return (*rows.values(), *others.values())


@dataclass(frozen=True)
class Profile:
    """A measured step; seconds unless said otherwise.

    Attributes:
        mode: "train" or "predict". batch_size: samples of the step.
        calls: the kernel calls, in order. layers: time by layer.
        step_seconds: a whole step, the batch's gathering with it. input_seconds: making and gathering the batch.
        peaks: what this machine can do.
        arena_bytes: memory for what the step computes.
    """

    model: str
    mode: str
    batch_size: int
    calls: tuple[KernelCall, ...]
    layers: tuple[LayerTime, ...]
    step_seconds: float
    input_seconds: float
    peaks: Peaks
    arena_bytes: int

    @property
    def kernel_seconds(self) -> float:
        """All kernel calls together."""
        return sum(call.seconds for call in self.calls)

    @property
    def python_seconds(self) -> float:
        """What is neither input nor kernels: Python between them."""
        return max(0.0, self.step_seconds - self.input_seconds - self.kernel_seconds)

    @property
    def flops(self) -> float:
        """Additions and multiplications of a step."""
        return sum(call.flops for call in self.calls)

    @property
    def bytes(self) -> float:
        """Bytes that the kernels of a step read and write."""
        return sum(call.bytes for call in self.calls)

    @property
    def gflops(self) -> float:
        """Billions of additions and multiplications a second, over the whole step."""
        return self.flops / self.step_seconds / 1e9

    @property
    def gigabytes(self) -> float:
        """Billions of bytes a second, over the whole step."""
        return self.bytes / self.step_seconds / 1e9

    @property
    def shares(self) -> dict[str, float]:
        """Where a step's time goes: "input", "compute", "memory" and "python"; they add up to 1."""
        seconds = {"input": self.input_seconds, "compute": 0.0, "memory": 0.0, "python": self.python_seconds}
        for call in self.calls:
            seconds[call.limit(self.peaks)] += call.seconds
        total = sum(seconds.values()) or 1.0
        return {name: value / total for name, value in seconds.items()}

    @property
    def limit(self) -> str:
        """What limits the run: the greatest of `shares`."""
        shares = self.shares
        return max(shares, key=lambda name: shares[name])

    def limit_text(self) -> str:
        """What limits the run, in words, with what would help."""
        share, peaks = self.shares[self.limit], self.peaks
        if self.limit == "input":
            return (
                f"Input: {share:.0%} of a step goes to making and gathering the batch. Prepare the data before training, "
                "or keep them in memory as arrays."
            )
        if self.limit == "python":
            return (
                f"Python: {share:.0%} of a step goes to calling kernels that have little to do. A larger batch gives "
                "each call more work."
            )
        if self.limit == "memory":
            return (
                f"Memory: {share:.0%} of a step goes to kernels that move data rather than compute; the step moves "
                f"{self.gigabytes:.1f} GB a second of the {peaks.gigabytes:.0f} that this machine copies. "
                "Wider layers with fewer elementwise ones between them use the processor better."
            )
        return (
            f"Compute: {share:.0%} of a step goes to arithmetic, {self.gflops:.0f} GFLOP a second over the whole step "
            f"of the {peaks.gflops:.0f} that this machine reaches. Fewer or smaller layers make it faster."
        )

    def block(self, name: str) -> LayerTime | None:
        """The row of a layer by its path; None where there is none."""
        return next((row for row in self.layers if row.layer == name), None)

    def chrome_trace(self) -> dict[str, Any]:
        """The step in the Chrome trace format, for chrome://tracing, Perfetto and Speedscope."""
        from engine.training.profile.chrome import chrome_trace

        return chrome_trace(self)

    def save_chrome_trace(self, path: str | Path) -> None:
        """Write `chrome_trace()` to a JSON file."""
        from engine.training.profile.chrome import save

        save(self, Path(path))
