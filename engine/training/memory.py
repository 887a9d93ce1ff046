"""The memory of a step, told before any is taken, and refused where it is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.compiler import Plan
from engine.core import dtypes
from engine.core.errors import OutOfMemoryError
from engine.core.machine import available_memory
from engine.ir.graph import TensorType
from engine.training.ends import ends_of
from engine.training.protocol import BatchType, Mode

# Steps below this are never refused: looking would cost more than it saves.
UNASKED_BYTES = 1 << 26


@dataclass(frozen=True)
class MemoryEstimate:
    """Bytes that live at the peak of a step.

    Attributes:
        samples: of a batch. weights: the model's. slots: the optimizer's. gradients: of all trained weights.
        activations: what layers compute, as far as it lives at one time, and the kernels' own room. batch: inputs,
            targets and sample weights.
    """

    samples: int
    weights: int
    slots: int
    gradients: int
    activations: int
    batch: int

    @property
    def total(self) -> int:
        return self.weights + self.slots + self.gradients + self.activations + self.batch

    def text(self) -> str:
        """In words, the largest part first."""
        parts = {
            "what the layers compute": self.activations, "weights": self.weights, "gradients": self.gradients,
            "the optimizer": self.slots, "the batch": self.batch,
        }  # fmt: skip
        named = [
            f"{megabytes(size)} for {name}" for name, size in sorted(parts.items(), key=lambda one: -one[1]) if size
        ]
        return f"{megabytes(self.total)}: {', '.join(named)}"


def megabytes(size: int) -> str:
    """A size as people read it: "312 MB", "4.7 GB"."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(1, round(size / 1e6))} MB"


def of_plan(model: Any, plan: Plan, batch: BatchType, mode: str = "train", slots: int = 0) -> MemoryEstimate:
    """The estimate for a plan. slots: numbers that the optimizer keeps for each weight it trains."""
    weights = [w for w in model.all_weights()]
    trains = mode in ("train", "accumulate")
    trained = sum(w.spec.size for w in weights if model.is_trainable(w)) if trains else 0
    ends = [*batch.inputs, *(t for t in (*batch.targets, *batch.weights) if t is not None)]
    # Pieces of a batch add up their gradients in memory beside that of the step's own.
    gradients = 4 * trained * (2 if mode == "accumulate" else 1)
    return MemoryEstimate(
        samples=batch.size,
        weights=sum(w.spec.size * dtypes.size(w.spec.dtype) for w in weights),
        slots=4 * slots * trained,
        gradients=gradients,
        activations=max(0, plan.arena_bytes + plan.kept_bytes - 4 * trained),
        batch=sum(int(type.nbytes) for type in ends),  # type: ignore[arg-type]
    )


def estimate_memory(model: Any, batch_size: int = 32, mode: Mode = "train") -> MemoryEstimate:
    """What a step of a model needs at its peak, without taking any of it.

    Args:
        model: compiled, unless to predict; of known input sizes but for the batch.
        mode: "train", "test" or "predict".

    Raises:
        GraphError: a size is not known, or the model is not compiled.
    """
    model._ready("predict" if mode == "predict" else "fit")
    steps, batch = model._steps, typical_batch(model, batch_size, mode)
    return steps.estimate(mode, batch)


def typical_batch(model: Any, batch_size: int, mode: Mode) -> BatchType:
    """The type of batches that the model's inputs and losses usually get."""
    ends = ends_of(model)
    assert ends is not None

    def sized(type: TensorType, dtype: str | None = None) -> TensorType:
        return TensorType((batch_size, *type.shape[1:]), dtype or type.dtype)

    targets: list[TensorType | None] = []
    for index, output in enumerate(ends.outputs):
        compilation = model._compilation
        if mode == "predict" or compilation is None or not compilation.wants_target(index):
            targets.append(None)
        elif getattr(compilation.losses[index], "targets", "") == "classes":
            targets.append(TensorType((batch_size, *output.shape[1:-1]), "int32"))
        else:
            targets.append(sized(output, "float32"))
    return BatchType(tuple(sized(t) for t in ends.inputs), tuple(targets), (None,) * len(targets))


def refuse_slots(weights: int, slots: int) -> None:
    """Raise `OutOfMemoryError` where so many weights, and what the optimizer keeps for each, ask for more than there is."""
    wanted = 4 * weights * (1 + slots)
    free = available_memory() if wanted >= UNASKED_BYTES else None
    if free is not None and wanted > free:
        raise OutOfMemoryError(
            f"training {weights:,} weights needs {megabytes(wanted)} for them and the optimizer", where="fit",
            expected=f"at most {megabytes(free)}, which are free", got=megabytes(wanted),
            mend="make the network smaller, freeze layers, or take an optimizer that keeps less, such as SGD",
        )  # fmt: skip


def refuse_what_does_not_fit(
    plan: Plan,
    estimate: Callable[[], MemoryEstimate],
    fewer: Callable[[int], MemoryEstimate] | None,
    where: str,
    beside: int = 0,
) -> None:
    """Raise `OutOfMemoryError` where a plan asks for more memory than there is.

    Args:
        fewer: the estimate for a batch cut into so many pieces; None where it cannot be cut.
        beside: bytes that are taken beside the plan's own.
    """
    wanted = plan.arena_bytes + plan.kept_bytes + beside
    if wanted < UNASKED_BYTES:
        return
    free = available_memory()
    if free is None or wanted <= free:
        return
    whole = estimate()
    mend, offered = "take a smaller batch_size", None
    if fewer is not None and whole.samples > 1:
        pieces = 2
        while True:
            part = fewer(pieces)
            if part.activations + part.batch + part.gradients <= 0.9 * free:
                mend = (
                    f"train in pieces: pieces={pieces} makes the same step with {megabytes(part.total)}, "
                    "in a little more time; or take a smaller batch_size"
                )
                offered = pieces
                break
            if pieces >= whole.samples:
                mend = "one sample alone is too large: make the network or its inputs smaller"
                break
            pieces = min(pieces * 2, whole.samples)
    error = OutOfMemoryError(f"a step of {whole.samples:,} samples needs {whole.text()}", where=where, field="batch_size",
                             expected=f"at most {megabytes(free)}, which are free", got=megabytes(whole.total),
                             mend=mend)  # fmt: skip
    error.pieces = offered
    raise error
