"""Weights of samples: the user's own, and those that come from weights of classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import DataError
from engine.ir.graph import TensorType
from engine.training.checks import check_finite


def standard_weight(array: np.ndarray, samples: int, output: TensorType, where: str) -> np.ndarray:
    """Sample weights as float32, (samples,) or, for an output of sequences, (samples, steps).

    Raises:
        DataError: another number of samples or of steps, or NaN.
    """
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    inner = output.shape[1:-1]
    sizes_fit = all(not isinstance(size, int) or size == mine for mine, size in zip(array.shape[1:], inner))
    if array.ndim == 0 or array.ndim > 1 + len(inner) or len(array) != samples or not sizes_fit:
        wanted = [shapes.text((samples,))] + ([shapes.text((samples, *inner))] if inner else [])
        raise DataError("the weights have another shape", where=where, field="sample_weight",
                        expected=" or ".join(wanted), got=shapes.text(array.shape),
                        mend="give one weight a sample")  # fmt: skip
    array = array.astype(np.float32, copy=False)
    check_finite(array, where)
    return array


def weights_of_classes(
    target: np.ndarray, classes: Mapping[Any, float], weight: np.ndarray | None, output: TensorType, name: str
) -> np.ndarray:
    """Weights of samples by the class of their target, times weights they have already; 1 for classes not named.

    The class is the target itself where it is a class number (rounded), otherwise the place of its largest element.
    """
    where = f"Target '{name}'"
    if target.ndim > 1 and target.shape[-1] != 1:
        numbers = target.argmax(-1) if target.ndim == output.rank else target
    else:
        numbers = np.round(target).astype(np.int64).reshape(target.shape[:1] if target.ndim > 1 else target.shape)
    if numbers.ndim != 1:
        raise DataError("class weights are for targets of one class a sample", where=where, field="class_weight",
                        expected="class numbers or one-hot targets", got=shapes.text(target.shape),
                        mend="give sample_weight instead")  # fmt: skip
    found = np.ones(len(numbers), np.float32)
    for number, factor in classes.items():
        try:
            found[numbers == int(number)] = float(factor)
        except (TypeError, ValueError):
            raise DataError("class weights are numbers by class number", where="class_weight", field="class_weight",
                            expected="{0: 1.0, 1: 2.5}", got=f"{{{number!r}: {factor!r}}}") from None  # fmt: skip
    if weight is None:
        return found
    return weight * (found if weight.ndim == 1 else found.reshape(-1, *(1,) * (weight.ndim - 1)))
