"""Typed parameters: a field is declared once, and signature, validation, config, forms and exported code follow.

    class Dense(Layer):
        units = Int(doc="Number of outputs.", min=1)
        use_bias = Bool(True, doc="Add a bias to the product.")

`Declared` gives such a class its constructor, `get_config`, `from_config` and `field_problems`.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from engine.core.errors import ParameterError, quote_list
from engine.core.fields import (
    REQUIRED,
    Bool,
    Choice,
    DType,
    Field,
    Float,
    Int,
    IntList,
    Ints,
    NumberOrNumbers,
    Numbers,
    ObjectField,
    Opaque,
    ShapeField,
    Text,
)

__all__ = [
    "REQUIRED",
    "Declared",
    "Bool",
    "Choice",
    "DType",
    "Field",
    "Float",
    "Int",
    "IntList",
    "Ints",
    "NumberOrNumbers",
    "Numbers",
    "ObjectField",
    "Opaque",
    "ShapeField",
    "Text",
]


class Declared:
    """Base of classes whose parameters are fields. Subclasses declare; they write no constructor.

    `_setup()` is called at the end of construction, for what follows from the parameters.
    """

    fields: ClassVar[dict[str, Field]] = {}
    _removed: ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        found: dict[str, Field] = {}
        for base in reversed(cls.__mro__):
            for value in vars(base).values():
                if isinstance(value, Field):
                    found.pop(value.name, None)
                    found[value.name] = value
        # What a class declares itself comes first; what it inherits (name, dtype) comes after, by keyword.
        own = {name: field for name, field in found.items() if not field.keyword_only}
        cls.fields = own | {name: field for name, field in found.items() if field.keyword_only}
        cls.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [
                inspect.Parameter(
                    name,
                    inspect.Parameter.KEYWORD_ONLY if field.keyword_only else inspect.Parameter.POSITIONAL_OR_KEYWORD,
                    default=inspect.Parameter.empty if field.required else field.default,
                )
                for name, field in sorted(
                    cls.fields.items(), key=lambda item: (item[1].keyword_only, not item[1].required)
                )
            ]
        )

    def __init__(self, *args: Any, **keywords: Any):
        values = self._bind(args, keywords)
        for name, field in self.fields.items():
            try:
                value = field.check(values[name]) if name in values else self._default(field)
            except ParameterError as error:
                raise error.located(self._where(values)) from None
            object.__setattr__(self, field.attribute, value)
        self._setup()

    def _setup(self) -> None:
        """What follows from the parameters; for subclasses."""

    @classmethod
    def _where(cls, values: Mapping[str, Any]) -> str:
        name = values.get("name")
        return f"{cls.__name__} '{name}'" if isinstance(name, str) else cls.__name__

    @classmethod
    def _default(cls, field: Field) -> Any:
        return None if field.default is None else field.check(field.default)

    @classmethod
    def _bind(cls, args: Sequence[Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments by field name; deprecated names are translated, unknown and missing ones refused."""
        positional = [name for name, field in cls.fields.items() if not field.keyword_only]
        positional.sort(key=lambda name: not cls.fields[name].required)
        where = cls._where(keywords)
        if len(args) > len(positional):
            raise ParameterError(
                "too many positional arguments", where=where, expected=f"at most {len(positional)}", got=str(len(args))
            )
        values = dict(zip(positional, args, strict=False))
        older = {old: name for name, field in cls.fields.items() for old in field.deprecated}
        for key, value in cls._translate(dict(keywords)).items():
            name = older.get(key, key)
            if name not in cls.fields:
                if key in cls._removed:
                    warnings.warn(f"{where}: {key} {cls._removed[key]}", DeprecationWarning, stacklevel=4)
                    continue
                raise ParameterError(
                    f"unknown argument '{key}'",
                    where=where,
                    field=key,
                    expected=quote_list(cls.fields, 20),
                    got=f"{key}={value!r}",
                    mend="leave it out or correct its spelling",
                    code="field",
                )
            if name in values:
                raise ParameterError(f"argument '{name}' is given twice", where=where, field=name)
            if name != key:
                warnings.warn(f"{where}: '{key}' is the old name of '{name}'", DeprecationWarning, stacklevel=4)
            values[name] = value
        missing = [name for name, field in cls.fields.items() if field.required and name not in values]
        if missing:
            raise ParameterError(
                f"'{missing[0]}' is missing",
                where=where,
                field=missing[0],
                expected=cls.fields[missing[0]].expected(),
                got="nothing",
                code="field",
            )
        return values

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        """Old spellings whose value changes too, not only their name; for subclasses."""
        return keywords

    def apply(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """The function of the arguments, with the parameters for which it has a place of the same name."""
        shared = [name for name in inspect.signature(function).parameters if name in self.fields]
        return function(*arguments, **{name: getattr(self, name) for name in shared})

    def get_config(self) -> dict[str, Any]:
        """The parameters as plain JSON data; `from_config` makes an equal object of it."""
        return {
            name: field.config(getattr(self, field.attribute))
            for name, field in self.fields.items()
            if field.kind != "opaque"
        }

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Any:
        return cls(**config)

    @classmethod
    def field_problems(cls, config: Mapping[str, Any]) -> list[ParameterError]:
        """Every wrong field of a config, without raising: what a form marks while the user types."""
        problems = []
        known = dict(config)
        for key in list(known):
            if key not in cls.fields and not any(key in field.deprecated for field in cls.fields.values()):
                problems.append(
                    ParameterError(f"unknown parameter '{key}'", field=key, expected=quote_list(cls.fields, 20),
                                   got=repr(known[key]), mend="remove it")
                )  # fmt: skip
        for name, field in cls.fields.items():
            given = next((known[key] for key in (name, *field.deprecated) if key in known), REQUIRED)
            if given is REQUIRED:
                if field.required:
                    problems.append(
                        ParameterError(f"'{name}' is missing", field=name, expected=field.expected(), got="nothing",
                                       mend=f"set {field.label.lower()}")
                    )  # fmt: skip
                continue
            try:
                field.check(given)
            except ParameterError as error:
                problems.append(error)
        return problems

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={getattr(self, field.attribute)!r}"
            for name, field in self.fields.items()
            if field.required or getattr(self, field.attribute, None) != self._default(field)
        )
        return f"{type(self).__name__}({shown})"
