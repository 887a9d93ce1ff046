"""Names of dtypes, as strings: what every part of the engine passes around."""

from __future__ import annotations

import numpy as np

from engine.core.errors import DTypeError, quote_list

FLOATING = ("float32", "float64")
INTEGER = ("int32", "int64", "uint8", "int8", "int16", "uint16", "uint32", "uint64")
NAMES = (*FLOATING, *INTEGER, "bool")

_ALIASES = {"float": "float32", "double": "float64", "int": "int32", "float16": "float32", "bfloat16": "float32"}


def canonical(dtype: object) -> str:
    """The engine's name of a dtype given as a name, a NumPy dtype or a type.

    Half-precision floats become float32, the dtype the engine computes them in.
    """
    name = dtype if isinstance(dtype, str) else np.dtype(dtype).name  # type: ignore[call-overload]
    name = _ALIASES.get(name, name)
    if name not in NAMES:
        raise DTypeError("unknown dtype", expected=quote_list(NAMES), got=repr(dtype))
    return name


def is_floating(dtype: str) -> bool:
    return dtype in FLOATING


def size(dtype: str) -> int:
    """Bytes an element."""
    return np.dtype(dtype).itemsize


def promote(*dtypes: str) -> str:
    """The dtype of an operation on several: floats win over integers, float32 over any integer (as Keras does)."""
    floats = [dtype for dtype in dtypes if is_floating(dtype)]
    if floats:
        return "float64" if "float64" in floats else "float32"
    return np.result_type(*dtypes).name
