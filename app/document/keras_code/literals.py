"""The values of literals in code: numbers, texts, lists, and sums of them. Nothing is called."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

_SIGNS: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_LARGEST = 10**12
_LONGEST = 10_000


class NoLiteral(Exception):
    """Not a value that can be told without running the code."""


def is_plain(value: Any) -> bool:
    """Whether a value is made of numbers, texts, truth and lists of them."""
    if isinstance(value, list | tuple):
        return all(is_plain(item) for item in value)
    if isinstance(value, dict):
        return all(isinstance(key, str | int) and is_plain(item) for key, item in value.items())
    return value is None or isinstance(value, bool | int | float | str)


def joined(sign: ast.operator, left: Any, right: Any) -> Any:
    """The value of a sum, product and so on of two values. Raises NoLiteral where it has none, or is beyond all use."""
    numbers = all(isinstance(value, int | float) for value in (left, right))
    lists = all(isinstance(value, list) for value in (left, right)) and isinstance(sign, ast.Add)
    texts = all(isinstance(value, str) for value in (left, right)) and isinstance(sign, ast.Add)
    repeated = isinstance(left, list) and isinstance(right, int) and isinstance(sign, ast.Mult)
    if repeated and len(left) * right > _LONGEST:
        raise NoLiteral(f"a list of more than {_LONGEST} items")
    if isinstance(sign, ast.Pow) and (not numbers or abs(left) > _LARGEST or abs(right) > 64):
        raise NoLiteral("a power that is too large")
    if not (numbers or lists or texts or repeated) or type(sign) not in _SIGNS:
        raise NoLiteral("a calculation with something else than numbers")
    try:
        result = _SIGNS[type(sign)](left, right)
    except (ArithmeticError, ValueError) as error:
        raise NoLiteral(str(error)) from None
    if isinstance(result, int | float) and abs(result) > _LARGEST:
        raise NoLiteral("a number beyond all use")
    return result
