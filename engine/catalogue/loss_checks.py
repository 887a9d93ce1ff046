"""Whether a loss fits the output it stands behind, and the labels it is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from engine.catalogue.types import Problem, TensorSpec
from engine.core.errors import EngineError
from engine.core.shapes import text

_CLASSES = "sparse_categorical_crossentropy"
_ONE_HOT = "categorical_crossentropy"
_BINARY = "binary_crossentropy"
# Activations whose outputs stay within 0 … 1.
_SHARES = ("softmax", "sigmoid", "hard_sigmoid")
_CROSSENTROPIES = (_CLASSES, _ONE_HOT, _BINARY, "kl_divergence")


class _Check:
    """One question: a loss, an output, and what is known of its labels."""

    def __init__(self, loss: Any, output: TensorSpec, activation: str | None, target: TensorSpec | None,
                 values: np.ndarray | None):  # fmt: skip
        self.key, self.takes, self.output, self.activation = loss.key, loss.targets, output, activation
        self.values = values
        if target is None and values is not None:
            target = TensorSpec((None, *values.shape[1:]), values.dtype.name)
        self.target = target
        self.width = output.shape[-1] if len(output.shape) > 1 else 1

    def problem(self, severity: str, code: str, what: str, expected: str = "", got: str = "", mend: str = "",
                field: str | None = None) -> Problem:  # fmt: skip
        error = EngineError(what, where=f"Loss {self.key}", expected=expected, got=got, mend=mend)
        return Problem(severity, code, str(error), field, expected, got, mend)

    # --- the output --------------------------------------------------------------------------------------------------

    def of_output(self) -> Iterator[Problem]:
        if self.takes in ("one_hot", "classes") and self.width == 1:
            yield self.problem(
                "error",
                "loss_width",
                "the output has one unit, and one class is always right",
                "as many units as there are classes",
                "1 unit",
                "set units to the number of classes, or use binary_crossentropy with sigmoid",
            )
        if self.activation is None or self.key not in _CROSSENTROPIES:
            return
        if self.key == _BINARY:
            yield from self._binary_activation()
        elif self.activation != "softmax":
            why = "give shares that sum to 1" if self.activation not in _SHARES else "sum to 1 over the classes"
            yield self.problem(
                "warning",
                "loss_activation",
                f"the output's activation {self.activation} does not {why}",
                "softmax",
                self.activation,
                "set the activation of the last layer to softmax",
                "activation",
            )

    def _binary_activation(self) -> Iterator[Problem]:
        if self.activation == "softmax" and self.width == 1:
            yield self.problem("error", "loss_activation", "softmax of one unit is always 1, so nothing can be learnt",
                               "sigmoid", "softmax", "set the activation of the last layer to sigmoid",
                               "activation")  # fmt: skip
        elif self.activation == "softmax":
            yield self.problem("warning", "loss_activation", "softmax outputs are classes that exclude each other",
                               "sigmoid, or a categorical loss", "softmax",
                               "use categorical_crossentropy, or set the activation to sigmoid",
                               "activation")  # fmt: skip
        elif self.activation not in _SHARES:
            yield self.problem("warning", "loss_activation",
                               f"the output's activation {self.activation} leaves the range 0 to 1", "sigmoid",
                               str(self.activation), "set the activation of the last layer to sigmoid",
                               "activation")  # fmt: skip

    # --- the shape of the labels -----------------------------------------------------------------------------------

    def of_shape(self) -> Iterator[Problem]:
        if self.target is None:
            return
        target, output = self.target.shape[1:], self.output.shape[1:]
        if self.takes == "classes":
            if _equal(target, output[:-1]) or _equal(target, (*output[:-1], 1)):
                return
            if _equal(target, output) and len(target):
                yield self.problem(
                    "error",
                    "loss_one_hot",
                    "the labels look one-hot, and this loss takes class numbers",
                    f"labels {text((None, *output[:-1]))}",
                    text(self.target.shape),
                    f"use {_ONE_HOT}",
                )
                return
            yield self._wrong_shape((None, *output[:-1]))
            return
        if _equal(target, output) or _without_ones(target) == _without_ones(output):
            return
        if self.takes == "one_hot" and (_equal(target, output[:-1]) or _equal(target, (*output[:-1], 1))):
            yield self.problem(
                "error",
                "loss_class_numbers",
                "the labels look like class numbers, and this loss takes one-hot vectors",
                f"labels {text((None, *output))}",
                text(self.target.shape),
                f"use {_CLASSES}",
            )
            return
        yield self._wrong_shape((None, *output))

    def _wrong_shape(self, wanted: tuple[int | None, ...]) -> Problem:
        assert self.target is not None
        mend = f"set units to {self.target.shape[-1]}" if self._width_only(wanted) else (
            "make the last layer's output of the labels' shape, or choose other labels")  # fmt: skip
        return self.problem("error", "loss_shape", f"labels of shape {text(self.target.shape)} do not fit an output of "
                            f"shape {text(self.output.shape)}", f"labels {text(wanted)}",
                            text(self.target.shape), mend)  # fmt: skip

    def _width_only(self, wanted: tuple[int | None, ...]) -> bool:
        assert self.target is not None
        shape = self.target.shape
        return len(shape) == len(wanted) > 1 and shape[-1] is not None and _equal(shape[1:-1], wanted[1:-1])

    # --- the labels themselves ----------------------------------------------------------------------------------------

    def of_values(self) -> Iterator[Problem]:
        if self.values is None or not self.values.size:
            return
        if self.values.dtype.kind not in "fiub":
            yield self.problem("error", "loss_text", "the labels are not numbers", "numbers", self.values.dtype.name,
                               "choose a column of numbers, or turn names into class numbers")  # fmt: skip
            return
        values = np.asarray(self.values, np.float64)
        finite = np.isfinite(values)
        if not finite.all():
            row = int(np.argmin(finite.reshape(len(values), -1).all(axis=1)))
            count = int(values.size - finite.sum())
            yield self.problem("error", "not_finite", f"the labels hold {count} NaN or infinite value"
                               f"{'s' if count > 1 else ''}, the first in row {row}", "finite numbers",
                               str(values[row].ravel()[int(np.argmin(finite[row].ravel()))]),
                               "remove these rows, or fill the gaps")  # fmt: skip
            return
        low, high = float(values.min()), float(values.max())
        if self.takes == "classes":
            yield from self._class_numbers(values, low, high)
        elif self.takes in ("one_hot", "binary"):
            yield from self._shares(values, low, high)
        elif self.takes == "numbers":
            yield from self._reach(low, high)

    def _class_numbers(self, values: np.ndarray, low: float, high: float) -> Iterator[Problem]:
        if not (values == np.floor(values)).all():
            broken = values[values != np.floor(values)].ravel()[0]
            yield self.problem(
                "error",
                "loss_fractions",
                "the labels are not whole numbers",
                "class numbers 0, 1, 2, …",
                f"{broken:g}",
                "use mean_squared_error for numbers to be predicted",
            )
        elif low < 0:
            yield self.problem("error", "loss_labels", f"a label is {low:g}, and classes are counted from 0",
                               "labels of at least 0", f"{low:g}", "number the classes from 0")  # fmt: skip
        elif self.width is not None and high >= self.width:
            yield self.problem(
                "error",
                "loss_labels",
                f"labels run to {high:g}, and the output has {self.width} classes (0 to {self.width - 1})",
                f"labels below {self.width}",
                f"{high:g}",
                f"set units to {int(high) + 1}",
                "units",
            )

    def _shares(self, values: np.ndarray, low: float, high: float) -> Iterator[Problem]:
        if low < 0 or high > 1:
            outside = low if low < 0 else high
            whole = bool((values == np.floor(values)).all()) and low >= 0
            mend = (f"use {_CLASSES}, with {int(high) + 1} units" if whole else
                    "scale the labels to 0 … 1, or use mean_squared_error")  # fmt: skip
            yield self.problem("error", "loss_labels", f"a label is {outside:g}, and labels go from 0 to 1",
                               "labels of 0 to 1", f"{outside:g}", mend)  # fmt: skip
        elif self.takes == "one_hot" and values.ndim > 1 and values.shape[-1] > 1:
            sums = values.sum(axis=-1).ravel()
            wrong = np.abs(sums - 1) > 1e-3
            if wrong.any():
                yield self.problem("warning", "loss_sums", f"the labels of row {int(np.argmax(wrong))} sum to "
                                   f"{sums[wrong][0]:g}", "labels of a row that sum to 1", f"{sums[wrong][0]:g}",
                                   f"use {_BINARY} with sigmoid where several classes may hold at once")  # fmt: skip

    def _reach(self, low: float, high: float) -> Iterator[Problem]:
        """Numbers that an activation can never give."""
        ranges = {"sigmoid": (0, 1), "softmax": (0, 1), "hard_sigmoid": (0, 1), "tanh": (-1, 1), "softsign": (-1, 1),
                  "relu": (0, np.inf), "softplus": (0, np.inf), "exponential": (0, np.inf)}  # fmt: skip
        least, most = ranges.get(self.activation or "", (-np.inf, np.inf))
        if low < least or high > most:
            outside = low if low < least else high
            yield self.problem(
                "warning",
                "loss_reach",
                f"a label is {outside:g}, which {self.activation} can never give",
                f"labels of {least:g} to {most:g}",
                f"{outside:g}",
                "set the activation of the last layer to linear, or scale the labels",
                "activation",
            )


def _equal(one: tuple[int | None, ...], other: tuple[int | None, ...]) -> bool:
    """Whether two shapes may be equal; None goes with anything."""
    return len(one) == len(other) and all(a == b or a is None or b is None for a, b in zip(one, other, strict=True))


def _without_ones(shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
    """A shape without a last axis of size 1: (batch, 1) and (batch,) go together."""
    return shape[:-1] if shape and shape[-1] == 1 else shape


def check_loss(
    loss_key: str,
    output: TensorSpec,
    last_activation: str | None,
    target: TensorSpec | None,
    target_values: np.ndarray | None = None,
) -> tuple[Problem, ...]:
    """What is wrong with a loss behind an output: its activation, its width, the labels' shape and values.

    Args:
        last_activation: name of the activation that made the output; None where it is not known.
        target: type of the labels, the batch first. target_values: the labels themselves.
    """
    from engine import losses

    found = losses.registry.find(loss_key) if isinstance(loss_key, str) else None
    if found is None:
        known = sorted(losses.registry.classes)
        error = EngineError(f"unknown loss {loss_key!r}", expected=f"one of {', '.join(known)}", got=repr(loss_key),
                            mend="choose one of these")  # fmt: skip
        return (Problem("error", "unknown_loss", str(error), "loss", error.expected, error.got, error.mend),)
    values = None if target_values is None else np.asarray(target_values)
    check = _Check(found, output, last_activation, target, values)
    shape = list(check.of_shape())
    # Labels of another form are not worth looking at one by one.
    return (*check.of_output(), *shape, *(() if shape else check.of_values()))
