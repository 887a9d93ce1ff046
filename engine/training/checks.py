"""What is wrong with the values of data, told before training begins: NaN, labels that do not fit, ids out of range."""

from __future__ import annotations

import weakref
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import DataError
from engine.ir.graph import TensorType
from engine.losses import Loss
from engine.training.arrays import fit_rank, fits, shape_error

# Rows looked through at a time when the first bad one is sought.
_ROWS = 1 << 12


class Seen:
    """Arrays that were found clean, so that training on them again need not pass over them again.

    An array is known again by its identity and by a thousand of its elements, spread evenly; so changing it in place
    is noticed unless very few elements change.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, Any], tuple[Any, bytes]] = {}

    @staticmethod
    def _mark(array: np.ndarray) -> bytes:
        flat = array.reshape(-1) if array.flags.c_contiguous else array[:: max(1, len(array) // 64)].reshape(-1)
        return flat[:: max(1, flat.size // 1024)].tobytes()

    def __call__(self, array: np.ndarray, rule: Any) -> bool:
        """Whether this array has passed this rule before; if not, it is taken to pass it now (see `forget`)."""
        key, mark = (id(array), rule), self._mark(array)
        known = self._known.get(key)
        if known is not None and known[0]() is array and known[1] == mark:
            return True
        self._known = {k: v for k, v in self._known.items() if v[0]() is not None}
        self._known[key] = (weakref.ref(array), mark)
        return False

    def forget(self, array: np.ndarray, rule: Any) -> None:
        """The array did not pass after all."""
        self._known.pop((id(array), rule), None)


def all_finite(array: np.ndarray) -> bool:
    """Whether no element is NaN or infinite; one pass, no memory."""
    if array.dtype.kind != "f":
        return True
    with np.errstate(all="ignore"):
        if np.isfinite(array.sum(dtype=array.dtype)):
            return True
    return bool(np.isfinite(array).all())


def check_finite(array: np.ndarray, where: str) -> None:
    """Raise `DataError` with the first row that holds NaN or infinity."""
    if all_finite(array):
        return
    for start in range(0, len(array), _ROWS):
        rows = array[start : start + _ROWS]
        bad = np.argwhere(~np.isfinite(rows))
        if len(bad):
            place = [int(i) for i in bad[0]]
            value = rows[tuple(place)]
            what = "NaN" if np.isnan(value) else "infinity"
            count = int((~np.isfinite(array)).any(axis=tuple(range(1, array.ndim))).sum())
            raise DataError(f"the array holds {what}", where=where, field=_name(where), expected="finite numbers",
                            got=f"{value} in row {start + place[0]}, {count} such row{'s' if count > 1 else ''} in all",
                            mend="remove these rows, or fill them with a number", code="not_finite")  # fmt: skip


def _name(where: str) -> str:
    return where.partition("'")[2].rstrip("'")


def check_ids(ids: np.ndarray, rows: int, where: str, layer: str) -> None:
    """Raise `DataError` where ids lie outside a table of `rows` rows."""
    low, high = ids.min(), ids.max()
    if low >= 0 and high < rows:
        return
    bad = np.argwhere((ids < 0) | (ids >= rows))[0]
    value = ids[tuple(bad)]
    mend = f"give {layer} an input_dim of at least {int(high) + 1}" if low >= 0 else "ids count from 0"
    raise DataError(f"an id is outside the table of {layer}", where=where, field=_name(where),
                    expected=f"whole numbers 0 to {rows - 1}", got=f"{value:g} in row {int(bad[0])}",
                    mend=mend, code="ids")  # fmt: skip


def fit_target(array: np.ndarray, name: str, output: TensorType, loss: Loss | None) -> np.ndarray:
    """Targets in the shape that the loss takes for an output.

    Raises:
        DataError: another shape: one-hot targets for class numbers, class numbers for one-hot, or any other.
    """
    kind, where = getattr(loss, "targets", "free"), f"Target '{name}'"
    width = output.shape[-1]
    if kind == "free":
        return array
    if kind == "classes":
        inner = TensorType(output.shape[:-1])
        if fits(array.shape, inner) or (array.shape[-1:] == (1,) and fits(array.shape[:-1], inner)):
            return array
        if fits(array.shape, output):
            raise DataError("one-hot targets do not fit a loss of class numbers", where=where, field=name,
                            expected=f"class numbers of shape {shapes.text((None, *inner.shape[1:]))}",
                            got=shapes.text(array.shape), mend="use categorical_crossentropy, or array.argmax(-1)",
                            code="labels")  # fmt: skip
        raise shape_error(array.shape, inner, where)
    array = fit_rank(array, output)
    if fits(array.shape, output):
        return array
    class_numbers = array.ndim == output.rank - 1 or array.shape[-1] == 1
    if kind in ("one_hot", "binary") and class_numbers and isinstance(width, int) and width > 1:
        raise DataError(
            f"class numbers do not fit {loss.name} of {width} outputs", where=where, field=name,  # type: ignore[union-attr]
            expected=f"one-hot targets of shape {shapes.text((None, *output.shape[1:]))}", got=shapes.text(array.shape),
            mend=f"use sparse_categorical_crossentropy, or utils.to_categorical(array, {width})", code="labels",
        )  # fmt: skip
    if kind == "one_hot" and array.ndim == output.rank and isinstance(width, int):
        raise DataError("the targets have another number of classes than the output", where=where, field=name,
                        expected=f"{width} classes", got=f"{array.shape[-1]}, {shapes.text(array.shape)}",
                        mend=f"give the last layer {array.shape[-1]} units", code="labels")  # fmt: skip
    raise shape_error(array.shape, output, where, "give the last layer as many units as the target has numbers"
                      if array.ndim == output.rank else "")  # fmt: skip


def check_labels(array: np.ndarray, name: str, output: TensorType, loss: Loss | None) -> None:
    """Raise `DataError` where the values of targets do not fit the loss."""
    kind, where = getattr(loss, "targets", "free"), f"Target '{name}'"
    if kind == "classes":
        _check_classes(array, where, name, output, getattr(loss, "ignore_class", None))
    elif kind in ("binary", "one_hot"):
        low, high = array.min(), array.max()
        if low < 0 or high > 1:
            bad = np.argwhere((array < 0) | (array > 1))[0]
            mend = "turn them into 0 and 1" if kind == "binary" else "make them one-hot with utils.to_categorical"
            raise DataError(f"targets do not fit {loss.name}", where=where, field=name,  # type: ignore[union-attr]
                            expected="numbers from 0 to 1", got=f"{array[tuple(bad)]:g} in row {int(bad[0])}",
                            mend=mend, code="labels")  # fmt: skip


def _check_classes(array: np.ndarray, where: str, name: str, output: TensorType, ignored: int | None) -> None:
    classes = output.shape[-1]
    wrong = np.zeros(array.shape, bool)
    if array.dtype.kind == "f" and (array != np.floor(array)).any():
        wrong = array != np.floor(array)
    elif isinstance(classes, int) and (array.min() < 0 or array.max() >= classes):
        wrong = (array < 0) | (array >= classes)
    if ignored is not None:
        wrong &= array != ignored
    if not wrong.any():
        return
    bad = np.argwhere(wrong)[0]
    highest = int(array.max())
    mend = "number the classes from 0"
    if highest >= int(classes) and array.min() >= 0:  # type: ignore[call-overload]
        mend = f"number the classes from 0, or give the last layer {highest + 1} units"
    raise DataError("a class number does not fit the output", where=where, field=name,
                    expected=f"whole numbers 0 to {int(classes) - 1}",  # type: ignore[call-overload]
                    got=f"{array[tuple(bad)]:g} in row {int(bad[0])}", mend=mend, code="labels")  # fmt: skip
