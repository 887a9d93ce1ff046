"""Kinds of parameters that a few layers need: borders of an image, lists of numbers, ranges, axes."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from engine.core.params import Field, IntList, Ints


def declare(cls: type, fields: Mapping[str, Field]) -> None:
    """Give a class fields that were made for it, as if they stood in its body."""
    for name, field in fields.items():
        setattr(cls, name, field)
        field.__set_name__(cls, name)


def _is_whole(value: Any) -> bool:
    return isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.bool_))


class Borders(Ints):
    """What is added to, or taken from, both ends of some axes: (before, after) an axis, one after another.

    One number stands for every end, a number an axis for both its ends; pairs may be nested or in one row.
    """

    def __init__(self, axes: int, default: Any, **common: Any):
        super().__init__(2 * axes, default, min=0, **common)
        self.axes = axes

    def expected(self) -> str:
        pairs = "a pair (before, after)" if self.axes == 1 else f"{self.axes} numbers or pairs (before, after)"
        return f"a whole number of at least 0, or {pairs}"

    _SIDES = {1: ("left_pad", "right_pad"), 2: ("top_pad", "bottom_pad", "left_pad", "right_pad")}  # of Keras 1

    def normalise(self, value: Any) -> tuple[int, ...]:
        if isinstance(value, Mapping):
            sides = self._SIDES.get(self.axes, ())
            if not set(value) <= set(sides):
                raise self.wrong(value)
            value = [value.get(side, 0) for side in sides]
        if _is_whole(value):
            flat = [value] * self.length
        elif isinstance(value, (str, bytes)) or not isinstance(value, (Sequence, np.ndarray)):
            raise self.wrong(value)
        elif len(value) == self.length and all(_is_whole(one) for one in value):
            flat = list(value)
        elif len(value) == self.axes:
            flat = []
            for one in value:
                pair = (one, one) if _is_whole(one) else one
                if not isinstance(pair, (list, tuple)) or len(pair) != 2 or not all(map(_is_whole, pair)):
                    raise self.wrong(value)
                flat.extend(pair)
        else:
            raise self.wrong(value)
        if min(flat) < 0:
            raise self.wrong(value)
        return tuple(int(one) for one in flat)

    def config(self, value: Any) -> Any:
        if self.axes == 1:
            return list(value)
        return [list(pair) for pair in self.pairs(value)]

    @staticmethod
    def pairs(value: Sequence[int]) -> list[tuple[int, int]]:
        """The pairs (before, after) of a normalised value."""
        return list(zip(value[::2], value[1::2], strict=True))


class Numbers(Field):
    """A number, or a list of them, nested or not; a text of numbers with commas between them is taken too."""

    kind = "text"

    def expected(self) -> str:
        return "a number, or a list of numbers"

    def normalise(self, value: Any) -> float | tuple[Any, ...]:
        if isinstance(value, Mapping) and "value" in value.get("config", {}):  # how Keras writes an array
            value = value["config"]["value"]
        if isinstance(value, str):
            parts = [part for part in re.split(r"[,;\s]+", value.strip("()[] ")) if part]
            try:
                found = tuple(float(part) for part in parts)
            except ValueError:
                raise self.wrong(value) from None
            if not found:
                raise self.wrong(value)
            value = found[0] if len(found) == 1 else found
        try:
            array = np.asarray(value)
            if array.dtype.kind not in "iuf" or not array.size or not np.isfinite(array).all():
                raise self.wrong(value)
        except (ValueError, TypeError):
            raise self.wrong(value) from None
        return _nested(array.astype(np.float64).tolist())

    def config(self, value: Any) -> Any:
        return _listed(value)


def _nested(value: Any) -> Any:
    return tuple(_nested(one) for one in value) if isinstance(value, list) else value


def _listed(value: Any) -> Any:
    return [_listed(one) for one in value] if isinstance(value, tuple) else value


class Range(Numbers):
    """A number, which stands for the range from its negative to itself, or two numbers (low, high).

    Args:
        least, most: bounds of both numbers.
        open_low: whether `least` itself is excluded.
    """

    def __init__(self, default: Any, *, least: float = -1.0, most: float = 1.0, open_low: bool = False, **common: Any):
        super().__init__(default, **common)
        self.least, self.most, self.open_low = least, most, open_low

    def expected(self) -> str:
        low = f"above {self.least:g}" if self.open_low else f"from {self.least:g}"
        to = f"{low} to {self.most:g}" if math.isfinite(self.most) else low
        return f"a number, or two (low, high), {to}"

    def normalise(self, value: Any) -> float | tuple[float, float]:
        made = super().normalise(value)
        both = made if isinstance(made, tuple) else (made,)
        if len(both) > 2 or (isinstance(made, tuple) and len(both) != 2):
            raise self.wrong(value)
        for one in both:
            if not isinstance(one, float) or not self.least <= one <= self.most:
                raise self.wrong(value)
            if self.open_low and one == self.least:
                raise self.wrong(value)
        return made

    def limits(self, value: float | tuple[float, float]) -> tuple[float, float]:
        """The range (low, high) that a normalised value stands for."""
        if isinstance(value, tuple):
            return min(value), max(value)
        return max(-abs(value), self.least), abs(value)


class Axes(IntList):
    """Axes of a tensor, always kept as a list: one axis is a list of one."""

    def normalise(self, value: Any) -> tuple[int, ...]:
        made = super().normalise(value)
        return (made,) if isinstance(made, int) else made
