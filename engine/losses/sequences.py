"""CTC: sequences of labels whose places within the output are not known."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core import shapes
from engine.core.errors import ShapeError
from engine.losses.base import Loss
from engine.ops.apply import as_tensor

# The logarithm of what cannot be; finite, so that differences of two such are numbers.
_NEVER = -1e5


def ctc(y_true: Any, y_pred: Any) -> Any:
    """Minus the logarithm of the probability of the labels, over all their alignments (Graves et al., 2006), (batch,).

    Args:
        y_true: class numbers, (batch, labels); 0 is the blank and, at the end, padding.
        y_pred: logits, (batch, steps, classes).

    Raises:
        ShapeError: of other ranks.
    """
    y_true, y_pred = as_tensor(y_true), as_tensor(y_pred)
    for what, tensor, rank, form in (
        ("targets", y_true, 2, "(batch, labels)"),
        ("outputs", y_pred, 3, "(batch, steps, classes)"),
    ):
        if len(tensor.shape) != rank:
            raise ShapeError(f"CTC takes {what} of another shape", where="ctc", expected=form,
                             got=shapes.text(tuple(tensor.shape)))  # fmt: skip
    labels = ops.cast(y_true, "int32")
    count, steps = int(labels.shape[1]), y_pred.shape[1]
    chances = ops.log_softmax(y_pred)
    # The path: blank, label, blank, label, …, blank.
    chosen = ops.one_hot(labels, int(y_pred.shape[2]), dtype=str(y_pred.dtype))
    emitted = ops.einsum("btk,bnk->btn", chances, chosen)
    blank = ops.slice_axis(chances, 2, 0, 1)
    rows = [blank] + [one for n in range(count) for one in (ops.slice_axis(emitted, 2, n, n + 1), blank)]
    path = ops.concatenate(rows, 2)
    # A blank may be left out between two labels that differ.
    leap = np.full((1, 1), _NEVER, "float32")
    skips = [leap, leap]
    for n in range(1, count):
        same = ops.equal(ops.slice_axis(labels, 1, n, n + 1), ops.slice_axis(labels, 1, n - 1, n))
        skips += [leap, ops.where(same, np.float32(_NEVER), np.float32(0.0))]
    skips = [*skips, leap] if count else [leap]
    batch_zero = ops.multiply(ops.slice_axis(ops.slice_axis(path, 1, 0, 1), 2, 0, 1), 0.0)
    batch_zero = ops.reshape(batch_zero, (y_pred.shape[0], 1))
    skip = ops.concatenate([ops.add(batch_zero, one) for one in skips], 1)
    width = 2 * count + 1
    start = np.full((1, width), _NEVER, "float32")
    start[0, : min(2, width)] = 0.0
    reached = ops.add(ops.add(batch_zero, start), _step(path, 0))
    for t in range(1, steps if isinstance(steps, int) else 1):
        ways = _log_add(reached, _moved(reached, 1))
        ways = _log_add(ways, ops.add(_moved(reached, 2), skip))
        reached = ops.add(ways, _step(path, t))
    length = ops.reduce_sum(ops.cast(ops.not_equal(labels, 0), "int32"), 1)
    last = ops.multiply(length, 2)
    ends = ops.one_hot(last, width, dtype=str(y_pred.dtype))
    before = ops.one_hot(ops.subtract(last, 1), width, dtype=str(y_pred.dtype))
    at_blank = ops.reduce_sum(ops.multiply(reached, ends), 1)
    at_label = ops.reduce_sum(ops.multiply(reached, before), 1)
    at_label = ops.where(ops.greater(length, 0), at_label, np.float32(_NEVER))
    return ops.negate(_log_add(at_blank, at_label))


def _step(path: Any, t: int) -> Any:
    return ops.squeeze(ops.slice_axis(path, 1, t, t + 1), 1)


def _moved(reached: Any, by: int) -> Any:
    """Each place's number at `by` places further on."""
    width = reached.shape[1]
    if by >= width:
        return ops.add(ops.multiply(reached, 0.0), _NEVER)
    return ops.pad(ops.slice_axis(reached, 1, 0, width - by), ((0, 0), (by, 0)), constant_values=_NEVER)


def _log_add(a: Any, b: Any) -> Any:
    """log(exp(a) + exp(b)), without overflow."""
    return ops.add(ops.maximum(a, b), ops.log1p(ops.exp(ops.negate(ops.absolute(ops.subtract(a, b))))))


class CTC(Loss):
    """Labels in their order, wherever they fall within the steps of the output: speech, handwriting.

    Targets: class numbers, (batch, labels), 0 being the blank and padding. Output: logits, (batch, steps, classes).
    """

    key: ClassVar[str] = "ctc"
    aliases = ("ctc_loss",)
    formula = "-log(sum over alignments of prod over steps of softmax(y))"

    function = staticmethod(ctc)
