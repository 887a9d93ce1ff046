"""`+ - * / ** @`, comparisons, negation and indexing on graph values, by the ops of the same names."""

from __future__ import annotations

from typing import Any

from engine.ir.graph import Value
from engine.ops import elementwise as ew
from engine.ops.curves import mod
from engine.ops.described import described
from engine.ops.indexing import indexed
from engine.ops.matmul import matmul

_BINARY = {
    "add": ew.add,
    "sub": ew.subtract,
    "mul": ew.multiply,
    "truediv": ew.divide,
    "pow": ew.power,
    "floordiv": ew.floor_divide,
    "mod": mod,
    "matmul": matmul,
}
_COMPARE = {"lt": ew.less, "le": ew.less_equal, "gt": ew.greater, "ge": ew.greater_equal}


def _binary(function: Any, swapped: bool) -> Any:
    def method(self: Any, other: Any) -> Any:
        return function(other, self) if swapped else function(self, other)

    return method


def install(cls: type = Value, like_an_array: bool = False) -> None:
    """Give a class of tensors Python's arithmetic. `==` stays identity: values are keys of dictionaries.

    Args:
        like_an_array: NumPy's functions take it, too, by its `__array__`.
    """
    for name, function in _BINARY.items():
        function = described(function)
        setattr(cls, f"__{name}__", _binary(function, False))
        setattr(cls, f"__r{name}__", _binary(function, True))
    for name, function in _COMPARE.items():
        setattr(cls, f"__{name}__", _binary(described(function), False))
    cls.__getitem__ = described(indexed)  # type: ignore[attr-defined]
    cls.__iter__ = None  # type: ignore[attr-defined]  # the size may not be known: a loop would not end
    cls.__neg__ = described(ew.negate)  # type: ignore[attr-defined]
    cls.__array_priority__ = 1000  # type: ignore[attr-defined]
    cls.__abs__ = described(ew.absolute)  # type: ignore[attr-defined]
    if not like_an_array:
        cls.__array_ufunc__ = None  # type: ignore[attr-defined]
