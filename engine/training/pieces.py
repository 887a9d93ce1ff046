"""A step on a large batch, made in pieces: their gradients add up to those of the whole, then one update is made.

The loss of a batch is a mean, so a piece counts by its share of what the mean is over: its samples; the steps that a mask
leaves; or its sample weights, where the loss is a mean by them. Weight penalties count as samples do. With that the update
is the one that the whole batch would make, rounding aside. What looks at a batch as a whole sees pieces instead: batch
normalisation takes the mean and variance of each, and losses that are no mean over samples (a Dice loss over the batch).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.core.errors import ParameterError
from engine.training.memory import UNASKED_BYTES, available_memory
from engine.training.protocol import BatchType

if TYPE_CHECKING:
    from engine.training.step import Steps

_NOTHING = BatchType((), (), ())


def train_in_pieces(steps: Steps, pieces: Sequence[Any], learning_rate: float, iteration: int) -> None:
    """One step of `steps` on a batch given as pieces (`data.Batch`)."""
    samples = sum(piece.type.size for piece in pieces)
    shares = _shares(steps, pieces, samples)
    steps.gathered().fill(0)
    losses: list[np.ndarray] = []
    for piece, share in zip(pieces, shares, strict=True):
        step = steps.prepare("accumulate", piece.type)
        piece.fill(step)
        for buffer, value in zip(step.shares, share, strict=True):
            buffer[...] = value
        steps.compute(step)
        step.execution.update()
        # Losses come by their shares and add up; metrics are running results, the last of which stands.
        found = [array.copy() for array in step.execution.outputs]
        losses = [
            one if key.startswith("=") or not losses else one + before
            for key, one, before in zip(step.keys, found, losses or found)
        ]
        keys = step.keys
    last = steps.prepare("apply", _NOTHING)
    assert last.learning_rate is not None and last.iteration is not None
    last.learning_rate[...] = learning_rate
    last.iteration[...] = iteration
    last.execution.run()
    steps.record(keys, losses, samples)


def _shares(steps: Steps, pieces: Sequence[Any], samples: int) -> list[list[float]]:
    """For each piece: its share of each output's loss, then of the rest."""
    losses = steps.compilation.losses
    shares = [[piece.type.size / samples] * (len(losses) + 1) for piece in pieces]
    for index, loss in enumerate(losses):
        if getattr(loss, "reduction", "") == "sum":
            for share in shares:
                share[index] = 1.0
    amounts: list[dict[int, float]] = []
    for piece in pieces:
        if not _measured(steps, piece.type):
            return shares
        step = steps.prepare("measure", piece.type)
        piece.fill(step)
        step.execution.run(steps.cancel)
        amounts.append({int(key): float(a) for key, a in zip(step.keys, step.execution.outputs, strict=True)})
    for index in amounts[0]:
        total = sum(amount[index] for amount in amounts)
        for share, amount in zip(shares, amounts, strict=True):
            share[index] = amount[index] / total if total else 0.0
    return shares


def _measured(steps: Steps, batch: BatchType) -> bool:
    """Whether a loss is a mean over something else than samples."""
    if batch not in steps.measured:
        steps.measured[batch] = bool(steps.writer("measure", batch).scalars)
    return steps.measured[batch]


def count_of(pieces: Any, steps: Steps, batch: BatchType, where: str) -> int:
    """The number of pieces that was asked for: a whole number, None for 1, or "auto" for as few as memory allows.

    Raises:
        ParameterError: anything else.
    """
    if pieces is None:
        return 1
    if pieces == "auto":
        return fewest(steps, batch)
    if isinstance(pieces, bool) or not isinstance(pieces, (int, np.integer)) or pieces < 1:
        raise ParameterError(f"pieces cannot be {pieces!r}", where=where, field="pieces", got=repr(pieces),
                             expected='a whole number of at least 1, or "auto"')  # fmt: skip
    return int(pieces)


def fewest(steps: Steps, batch: BatchType) -> int:
    """As few pieces of such a batch as fit into the memory that there is: a power of two."""
    free = available_memory()
    pieces, kind = 1, "train"
    while free is not None and pieces < batch.size:
        plan = steps.plan(kind, batch.cut(pieces))  # type: ignore[arg-type]
        if plan.arena_bytes < max(UNASKED_BYTES, 0.9 * free):
            break
        pieces, kind = min(pieces * 2, batch.size), "accumulate"
    return pieces
