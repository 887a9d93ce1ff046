"""The forms in which data are given, brought into one: a list of arrays, in the order of the model's ends."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import DataError, quote_list
from engine.ir.graph import TensorType
from engine.training.rows import is_rows, take

# Arrays are converted to the model's dtype as a whole up to this size, and batch by batch beyond.
CONVERT_BYTES = 1 << 29


def as_array(data: Any, where: str) -> np.ndarray:
    """Data as an array of numbers.

    Raises:
        DataError: ragged, text or other objects.
    """
    if is_rows(data):
        return data
    try:
        array = data if isinstance(data, np.ndarray) else np.asarray(data)
    except ValueError:
        raise DataError("the rows differ in length", where=where, expected="rows of one length", got="ragged",
                        field=where, mend="pad them, for example with utils.pad_sequences") from None  # fmt: skip
    if array.dtype.kind in "biuf":
        return array
    kind = {"U": "text", "S": "text", "O": "objects", "c": "complex numbers"}.get(array.dtype.kind, str(array.dtype))
    if array.dtype.kind == "O" and array.size and all(isinstance(one, str) for one in array.flat):
        kind = "text"
    raise DataError(f"the array holds {kind}", where=where, expected="an array of numbers", got=kind, field=where,
                    mend="turn text into numbers first" if kind == "text" else "give rows of one length")  # fmt: skip


def as_list(data: Any, names: Sequence[str], role: str) -> list[Any]:
    """Data for each end, None where there are none.

    Args:
        data: an array; a list or tuple, one an end; or a dict by the names of ends.
        names: of the model's inputs or outputs. role: "input", "target" or "sample weight", for messages.
    """
    if isinstance(data, Mapping):
        return _by_name(data, names, role)
    if isinstance(data, (list, tuple)):
        if len(names) == 1:
            alone = len(data) == 1 and (data[0] is None or len(getattr(data[0], "shape", ())) > 0)
            return [data[0] if alone else data]
        if len(data) == len(names):
            return list(data)
        raise DataError(
            f"the number of {role}s does not go with the model", where=f"{role}s", field=role,
            expected=f"{len(names)}, for {quote_list(names)}", got=str(len(data)),
            mend="give one array each, in this order, or a dict by these names",
        )  # fmt: skip
    if len(names) > 1 and data is not None:
        raise DataError(f"one array for several {role}s", where=f"{role}s", field=role,
                        expected=f"{len(names)} arrays, for {quote_list(names)}", got="1",
                        mend="give a list of arrays in this order, or a dict by these names")  # fmt: skip
    return [data] * len(names)


def _by_name(data: Mapping[str, Any], names: Sequence[str], role: str) -> list[Any]:
    unknown = [name for name in data if name not in names]
    if unknown:
        raise DataError(f"the model has no {_end(role)} '{unknown[0]}'", where=f"{role}s", field=str(unknown[0]),
                        expected=quote_list(names), got=repr(unknown[0]), mend="use the model's names")  # fmt: skip
    if role == "input":
        missing = [name for name in names if name not in data]
        if missing:
            raise DataError(f"the array for input '{missing[0]}' is missing", where="inputs", field=missing[0],
                            expected=quote_list(names), got=quote_list(list(data) or ["nothing"]))  # fmt: skip
    return [data.get(name) for name in names]


def _end(role: str) -> str:
    return "input" if role == "input" else "output"


def fit_rank(array: np.ndarray, type: TensorType) -> np.ndarray:
    """The array with a last axis of size 1 added or dropped, where that alone makes its rank fit."""
    if is_rows(array):
        return array
    if array.ndim == type.rank - 1 and type.shape[-1] == 1:
        return array[..., None]
    if array.ndim == type.rank + 1 and array.shape[-1] == 1 and type.rank > 1:
        return array[..., 0]
    return array


def fits(shape: Sequence[int], type: TensorType) -> bool:
    """Whether samples of an array (its first axis left out) are of a type's shape."""
    return len(shape) == type.rank and all(
        not isinstance(size, int) or size == mine for mine, size in zip(shape[1:], type.shape[1:], strict=True)
    )


def shape_error(shape: tuple[int, ...], type: TensorType, where: str, mend: str = "") -> DataError:
    """The error for an array of another shape than its end takes; it tells the reshape that would do."""
    wanted = type.shape[1:]
    known = [size for size in wanted if isinstance(size, int)]
    if not mend and len(shape) > 0 and len(known) == len(wanted) and math.prod(shape[1:]) == math.prod(known):
        mend = f"reshape it: array.reshape({shapes.text((-1, *known))})"
    name = where.partition("'")[2].rstrip("'") or where
    return DataError("the array has another shape", where=where, expected=shapes.text((None, *type.shape[1:])),
                     got=shapes.text(shape), mend=mend or "give samples of the shape that the model takes",
                     field=name, code="shape")  # fmt: skip


def standard_inputs(data: Any, names: Sequence[str], types: Sequence[TensorType]) -> list[np.ndarray]:
    """Arrays for the inputs, of their ranks and shapes, in their dtypes where that costs little memory."""
    arrays = []
    for given, name, type in zip(as_list(data, names, "input"), names, types, strict=True):
        where = f"Input '{name}'"
        if given is None:
            raise DataError("the array is missing", where=where, expected=shapes.text((None, *type.shape[1:])),
                            got="None", field=name)  # fmt: skip
        array = fit_rank(as_array(given, where), type)
        if not fits(array.shape, type):
            raise shape_error(array.shape, type, where)
        arrays.append(convert(array, type.dtype, where))
    return arrays


def convert(array: np.ndarray, dtype: str, where: str) -> np.ndarray:
    """An array in a dtype, if it is not too large to be converted as a whole.

    Raises:
        DataError: the numbers of an input of whole numbers have fractions.
    """
    if array.dtype == dtype or is_rows(array):
        return array
    if array.dtype.kind == "f" and np.dtype(dtype).kind in "iu":
        odd = np.flatnonzero(array != np.floor(array))
        if odd.size:
            row = int(np.unravel_index(odd[0], array.shape)[0])
            raise DataError("the numbers are not whole", where=where, expected=f"whole numbers ({dtype})",
                            got=f"{array.reshape(-1)[odd[0]]:g} in row {row}",
                            mend="round them, or give the input the dtype float32")  # fmt: skip
    return array.astype(dtype) if array.size * np.dtype(dtype).itemsize <= CONVERT_BYTES else array


def standard_target(given: Any, name: str) -> np.ndarray:
    """Targets as an array: floats as float32, whole numbers as int32 (int64 where they do not fit)."""
    array = as_array(given, f"Target '{name}'")
    if is_rows(array):
        if array.dtype == np.float32 and len(array.shape) > 1:
            return array
        # Class numbers are small, and are checked as a whole.
        array = take(array, slice(0, len(array)))
    if array.dtype.kind in "fb":
        return array.astype(np.float32, copy=False)
    if array.dtype == np.int64 and array.size and (array.max() > 2**31 - 1 or array.min() < -(2**31)):
        return array
    return array if array.dtype == np.uint64 else array.astype(np.int32, copy=False)


def count_samples(named: Sequence[tuple[str, np.ndarray]]) -> int:
    """The number of samples, the same in all arrays.

    Raises:
        DataError: they differ, or there are none.
    """
    first, array = named[0]
    samples = len(array)
    for name, other in named[1:]:
        if len(other) != samples:
            raise DataError("the arrays differ in their number of samples", where=name, field=name,
                            expected=f"{samples}, as {first} has", got=str(len(other)),
                            mend="give as many rows in each array")  # fmt: skip
    if samples == 0:
        raise DataError("there are no samples", where=first, field=first, expected="at least 1 row", got="0")
    return samples
