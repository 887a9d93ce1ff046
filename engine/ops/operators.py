"""`+ - * / ** @`, comparisons, negation and indexing on graph values, by the ops of the same names."""

from __future__ import annotations

from typing import Any

from engine.ir.graph import Value
from engine.ops import elementwise as ew
from engine.ops.indexing import indexed
from engine.ops.matmul import matmul

_BINARY = {
    "add": ew.add,
    "sub": ew.subtract,
    "mul": ew.multiply,
    "truediv": ew.divide,
    "pow": ew.power,
    "matmul": matmul,
}
_COMPARE = {"lt": ew.less, "le": ew.less_equal, "gt": ew.greater, "ge": ew.greater_equal}


def _binary(function: Any, swapped: bool) -> Any:
    def method(self: Any, other: Any) -> Any:
        return function(other, self) if swapped else function(self, other)

    return method


def install(cls: type = Value) -> None:
    """Give a class of symbolic tensors Python's arithmetic. `==` stays identity: values are keys of dictionaries."""
    for name, function in _BINARY.items():
        setattr(cls, f"__{name}__", _binary(function, False))
        setattr(cls, f"__r{name}__", _binary(function, True))
    for name, function in _COMPARE.items():
        setattr(cls, f"__{name}__", _binary(function, False))
    cls.__getitem__ = indexed  # type: ignore[attr-defined]
    cls.__iter__ = None  # type: ignore[attr-defined]  # the size may not be known: a loop would not end
    cls.__neg__ = lambda self: ew.negate(self)  # type: ignore[attr-defined]
    cls.__array_priority__ = 1000  # type: ignore[attr-defined]
    cls.__array_ufunc__ = None  # type: ignore[attr-defined]
