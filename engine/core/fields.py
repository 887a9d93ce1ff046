"""Kinds of parameters: what each takes, the one form it keeps a value in, and its words when a value is wrong."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from engine.core.errors import ParameterError, quote_list

REQUIRED: Any = inspect.Parameter.empty


class Field:
    """One parameter of a declared class.

    Args:
        default: value when the caller gives none; `REQUIRED` for a parameter that must be given.
        doc: one plain sentence for tooltips and references.
        nullable: whether None is a value.
        group: "Basic", or "Advanced" for what most people leave alone.
        unit: of a physical or counted quantity ("steps"), for forms.
        show_if: `(field name, value)`: a form shows this field only then.
        deprecated: older names under which it is still accepted.
        name: of the parameter, where the attribute that holds it must be called otherwise.
    """

    kind = "value"

    def __init__(
        self,
        default: Any = REQUIRED,
        *,
        doc: str,
        nullable: bool = False,
        group: str = "Basic",
        unit: str = "",
        show_if: tuple[str, Any] | None = None,
        deprecated: Sequence[str] = (),
        label: str = "",
        keyword_only: bool = False,
        name: str = "",
    ):
        self.default, self.doc, self.group, self.unit = default, doc, group, unit
        self.nullable = nullable or default is None
        self.show_if, self.deprecated, self.keyword_only = show_if, tuple(deprecated), keyword_only
        self.name, self.label, self.attribute = name, label, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name
        self.name = self.name or name
        self.label = self.label or self.name.replace("_", " ").capitalize()

    @property
    def required(self) -> bool:
        return self.default is REQUIRED

    def expected(self) -> str:
        """What it takes, for messages."""
        return "a value"

    def normalise(self, value: Any) -> Any:
        """The value in its one form. Raises `ParameterError` for what it does not take."""
        return value

    def check(self, value: Any) -> Any:
        """`normalise`, with None and errors handled the same for every kind of field."""
        if value is None:
            if self.nullable:
                return None
            raise self.wrong(value)
        return self.normalise(value)

    def config(self, value: Any) -> Any:
        """The value as plain JSON data."""
        return value

    def wrong(self, value: Any, mend: str = "") -> ParameterError:
        what = f"{self.name} cannot be {value!r}"
        return ParameterError(what, field=self.name, expected=self.expected(), got=repr(value), mend=mend, code="field")


class Bool(Field):
    kind = "bool"

    def expected(self) -> str:
        return "True or False"

    def normalise(self, value: Any) -> bool:
        if isinstance(value, (bool, np.bool_)) or value in (0, 1):
            return bool(value)
        raise self.wrong(value)


class _Number(Field):
    def __init__(self, default: Any = REQUIRED, *, min: float | None = None, max: float | None = None,
                 above: float | None = None, below: float | None = None, **common: Any):  # fmt: skip
        super().__init__(default, **common)
        self.min, self.max, self.above, self.below = min, max, above, below

    def expected(self) -> str:
        noun = "a whole number" if self.kind == "int" else "a number"
        bounds = [
            f"{words} {bound:g}"
            for words, bound in (
                ("of at least", self.min),
                ("of at most", self.max),
                ("greater than", self.above),
                ("less than", self.below),
            )
            if bound is not None
        ]
        return f"{noun} {' and '.join(bounds)}".rstrip()

    def bounded(self, value: Any) -> Any:
        if (
            (self.min is not None and value < self.min)
            or (self.max is not None and value > self.max)
            or (self.above is not None and value <= self.above)
            or (self.below is not None and value >= self.below)
        ):
            raise self.wrong(value)
        return value


class Int(_Number):
    kind = "int"

    def normalise(self, value: Any) -> int:
        if isinstance(value, (bool, np.bool_)):
            raise self.wrong(value)
        if isinstance(value, (int, np.integer)):
            return self.bounded(int(value))
        if isinstance(value, (float, np.floating)) and float(value).is_integer():
            return self.bounded(int(value))
        raise self.wrong(value)


class Float(_Number):
    kind = "float"

    def normalise(self, value: Any) -> float:
        if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, float, np.integer, np.floating)):
            raise self.wrong(value)
        if math.isnan(value):
            raise self.wrong(value)
        return self.bounded(float(value))


class Numbers(Field):
    """A list of numbers, at least `min` and at most `max` where these are given."""

    kind = "float_list"

    def __init__(self, default: Any = REQUIRED, *, min: float | None = None, max: float | None = None, **common: Any):
        super().__init__(default, **common)
        self._one = Float(min=min, max=max, doc="One of them.")

    def expected(self) -> str:
        one = self._one.expected().removeprefix("a number").strip()
        return f"a list of numbers {one}".rstrip()

    def normalise(self, value: Any) -> tuple[float, ...]:
        if isinstance(value, (str, bytes)) or not isinstance(value, (Sequence, np.ndarray)):
            raise self.wrong(value)
        try:
            return tuple(self._one.check(one) for one in value)
        except ParameterError:
            raise self.wrong(value) from None

    def config(self, value: Any) -> Any:
        return None if value is None else list(value)


class NumberOrNumbers(Float):
    """A number, or a list of them; a form shows the number."""

    def expected(self) -> str:
        return f"{super().expected()}, or a list of them"

    def normalise(self, value: Any) -> Any:
        if not isinstance(value, (list, tuple, np.ndarray)):
            return super().normalise(value)
        try:
            return tuple(super(NumberOrNumbers, self).normalise(one) for one in value)
        except ParameterError:
            raise self.wrong(value) from None

    def config(self, value: Any) -> Any:
        return list(value) if isinstance(value, tuple) else value


class Text(Field):
    kind = "text"

    def expected(self) -> str:
        return "a text"

    def normalise(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(value)
        return value


class Choice(Field):
    """One of a few names."""

    kind = "choice"

    def __init__(self, choices: Sequence[str], default: Any = REQUIRED, **common: Any):
        super().__init__(default, **common)
        self.choices = tuple(choices)

    def expected(self) -> str:
        return quote_list(self.choices)

    def normalise(self, value: Any) -> str:
        if isinstance(value, str) and value.lower() in self.choices:
            return value.lower()
        raise self.wrong(value)


class Ints(Field):
    """`length` whole numbers; one number stands for all of them (a kernel size, strides)."""

    kind = "int_tuple"

    def __init__(self, length: int, default: Any = REQUIRED, *, min: int = 1, **common: Any):
        super().__init__(default, **common)
        self.length, self.min = length, min

    def expected(self) -> str:
        if self.length == 1:
            return f"a whole number of at least {self.min}"
        return f"a whole number, or {self.length} of them, of at least {self.min}"

    def normalise(self, value: Any) -> tuple[int, ...]:
        values = [value] * self.length if isinstance(value, (int, np.integer)) else value
        if isinstance(values, (str, bytes)) or not isinstance(values, (Sequence, np.ndarray)):
            raise self.wrong(value)
        if len(values) != self.length:
            raise self.wrong(value)
        for one in values:
            if isinstance(one, (bool, np.bool_)) or not isinstance(one, (int, np.integer)) or one < self.min:
                raise self.wrong(value)
        return tuple(int(one) for one in values)

    def config(self, value: Any) -> Any:
        return None if value is None else list(value)


class ShapeField(Field):
    """A shape without the batch: whole numbers, and None for a size that is not fixed; -1 where `wildcard`."""

    kind = "shape"

    def __init__(self, default: Any = REQUIRED, *, wildcard: bool = False, **common: Any):
        super().__init__(default, **common)
        self.wildcard = wildcard

    def expected(self) -> str:
        return "a shape such as (28, 28, 1)" + (", where one size may be -1" if self.wildcard else "")

    def normalise(self, value: Any) -> tuple[int | None, ...]:
        if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
            value = (value,)
        if isinstance(value, (str, bytes)) or not isinstance(value, (Sequence, np.ndarray)):
            raise self.wrong(value)
        sizes: list[int | None] = []
        for size in value:
            if size is None and not self.wildcard:
                sizes.append(None)
            elif (
                isinstance(size, (int, np.integer))
                and not isinstance(size, bool)
                and (size > 0 or (size == -1 and self.wildcard))
            ):
                sizes.append(int(size))
            else:
                raise self.wrong(value)
        if sizes.count(-1) > 1:
            raise self.wrong(value)
        return tuple(sizes)

    def config(self, value: Any) -> Any:
        return None if value is None else list(value)


class IntList(Field):
    """One or several whole numbers (axes)."""

    kind = "int_list"

    def expected(self) -> str:
        return "a whole number, or a list of them"

    def normalise(self, value: Any) -> int | tuple[int, ...]:
        if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
            return int(value)
        if isinstance(value, (list, tuple)) and all(
            isinstance(one, (int, np.integer)) and not isinstance(one, bool) for one in value
        ):
            return tuple(int(one) for one in value)
        raise self.wrong(value)

    def config(self, value: Any) -> Any:
        return list(value) if isinstance(value, tuple) else value


class DType(Field):
    kind = "dtype"

    def expected(self) -> str:
        from engine.core.dtypes import NAMES

        return quote_list(NAMES, 12)

    def normalise(self, value: Any) -> str:
        from engine.core.dtypes import canonical

        try:
            return canonical(value["config"]["name"] if isinstance(value, Mapping) else value)
        except (ValueError, TypeError, KeyError):
            raise self.wrong(value) from None


class ObjectField(Field):
    """An object looked up by name or config in a registry: an initializer, an activation, a nested layer.

    Args:
        kind: what it is ("initializer"); forms choose their editor by it.
        get: makes the object of a name, a config or an object.
        serialize: makes JSON data of the object.
    """

    def __init__(self, kind: str, get: Callable[[Any], Any], serialize: Callable[[Any], Any],
                 default: Any = REQUIRED, **common: Any):  # fmt: skip
        super().__init__(default, **common)
        self.kind, self._get, self._serialize = kind, get, serialize

    def expected(self) -> str:
        return f"the name, the config or an instance of an {self.kind}".replace("an r", "a r").replace("an c", "a c")

    def normalise(self, value: Any) -> Any:
        try:
            return self._get(value)
        except ParameterError as error:
            raise ParameterError(
                error.what, field=self.name, expected=error.expected, got=error.got, mend=error.mend, code="field"
            ) from None

    def config(self, value: Any) -> Any:
        return None if value is None else self._serialize(value)


class Opaque(Field):
    """A value that only code can give (a function, an array); forms leave it out."""

    kind = "opaque"
