"""Forms from declarations: fields, layers and objects as data."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache
from typing import Any

from engine import activations, constraints, initializers, regularizers
from engine.catalogue.types import FieldInfo, LayerInfo, ObjectInfo, UnknownKind
from engine.core import dtypes
from engine.core.errors import quote_list
from engine.core.named import Registry
from engine.core.params import Choice, Field, Ints
from engine.layers import CLASSES, Layer, Operation, layer_class
from engine.layers.base import field_names
from engine.layers.nested import LayerField

_NAMES = {
    "activation": activations.names,
    "initializer": initializers.registry.names,
    "regularizer": regularizers.registry.names,
    "constraint": constraints.registry.names,
}


def _choices(field: Field) -> tuple[str, ...]:
    if isinstance(field, Choice):
        return field.choices
    if field.kind == "dtype":
        return dtypes.NAMES
    if isinstance(field, LayerField):
        return field.choices
    return _NAMES[field.kind]() if field.kind in _NAMES else ()


def _bound(field: Field, *names: str) -> float | None:
    return next((bound for name in names if (bound := getattr(field, name, None)) is not None), None)


def _default(field: Field) -> Any:
    if field.required:
        return None
    return field.check(field.default) if isinstance(field, Ints) else field.default


def field_info(name: str, field: Field) -> FieldInfo:
    """A declared field as data."""
    return FieldInfo(
        name=name,
        label=field.label,
        kind=field.kind,
        default=_default(field),
        required=field.required,
        doc=field.doc,
        minimum=_bound(field, "min", "above"),
        maximum=_bound(field, "max", "below"),
        choices=_choices(field),
        nullable=field.nullable,
        group=field.group,
        unit=field.unit,
        show_if=field.show_if,
        length=field.length if isinstance(field, Ints) else None,
    )


def summary_of(cls: type) -> str:
    """The first sentence of a docstring."""
    return (cls.__doc__ or "").strip().split("\n\n")[0].replace("\n", " ").strip()


def kind_of(cls: type[Layer]) -> str:
    """The name under which the catalogue has a layer class."""
    return "Input" if cls.__name__ == "InputLayer" else cls.__name__


def class_of(kind: str) -> type[Layer]:
    """The layer class of a kind; that of "Operation", which no palette offers and files bring along, too.

    Raises:
        UnknownKind: there is none.
    """
    found = Operation if kind == Operation.__name__ else layer_class("InputLayer" if kind == "Input" else kind)
    if found is None:
        raise UnknownKind(
            f"unknown kind of layer '{kind}'",
            expected=quote_list((kind_of(cls) for cls in CLASSES), 60),
            got=repr(kind),
            mend="replace it by a layer of the palette",
        )
    return found


@cache
def _layer_info(kind: str) -> LayerInfo:
    cls = class_of(kind)
    return LayerInfo(
        kind=kind,
        category=cls.category,
        summary=summary_of(cls),
        fields=tuple(field_info(name, field) for name, field in _form_fields(cls).items()),
        min_inputs=cls.min_inputs,
        max_inputs=cls.max_inputs,
        aliases=cls.aliases,
        formula=cls.formula,
    )


def _form_fields(cls: type[Layer]) -> dict[str, Field]:
    fields = field_names(cls)
    # The dtype of data is a choice of the network's; that of a layer is a setting.
    return fields | {"dtype": cls.fields["dtype"]} if cls.__name__ == "InputLayer" else fields


def layer_info(kind: str) -> LayerInfo:
    """What a palette and a form need to know of a kind of layer.

    Raises:
        UnknownKind: there is no such kind.
    """
    return _layer_info(kind)


def layer_kinds() -> tuple[LayerInfo, ...]:
    """Every kind of layer, in the order of palettes."""
    return tuple(layer_info(kind_of(cls)) for cls in CLASSES)


def object_info(kind: str, cls: Any, key: str, aliases: Iterable[str]) -> ObjectInfo:
    """A declared class (a loss, an initializer, …) as data."""
    shown = {
        name: field
        for name, field in cls.fields.items()
        if field.kind not in ("opaque", "layer") and field.group != "Hidden" and name not in ("name", "dtype")
    }
    return ObjectInfo(
        kind=kind,
        key=key,
        summary=summary_of(cls),
        fields=tuple(field_info(name, field) for name, field in shown.items()),
        aliases=tuple(aliases),
    )


def _of_registry(registry: Registry) -> tuple[ObjectInfo, ...]:
    return tuple(
        object_info(registry.noun, cls, key, registry.aliases_of(cls)) for key, cls in registry.classes.items()
    )


@cache
def _of_package(module: str) -> tuple[ObjectInfo, ...]:
    """Objects of a package above the layers."""
    return _of_registry(importlib.import_module(module).registry)


def losses() -> tuple[ObjectInfo, ...]:
    """Every loss."""
    return _of_package("engine.losses")


def optimizers() -> tuple[ObjectInfo, ...]:
    """Every optimizer."""
    return _of_package("engine.optimizers")


def schedules() -> tuple[ObjectInfo, ...]:
    """Every schedule of the learning rate."""
    return _of_package("engine.optimizers.schedules")


def metrics() -> tuple[ObjectInfo, ...]:
    """Every metric."""
    # The mean and the sum of values alone compare nothing, so no form offers them.
    return tuple(info for info in _of_package("engine.metrics") if info.key not in ("mean", "sum"))


def steps() -> tuple[ObjectInfo, ...]:
    """Every step that prepares data."""
    return _of_package("engine.preprocessing.steps")


@cache
def callbacks() -> tuple[ObjectInfo, ...]:
    """Every callback that a form can set up, under its class's name."""
    module = importlib.import_module("engine.training.callbacks")
    declared = (getattr(module, name) for name in sorted(module.__all__))
    return tuple(
        object_info("callback", cls, cls.__name__, ())
        for cls in declared
        if getattr(cls, "fields", None) and not any(field.kind == "opaque" for field in cls.fields.values())
    )


@cache
def initializer_kinds() -> tuple[ObjectInfo, ...]:
    """Every initializer."""
    return _of_registry(initializers.registry)


@cache
def regularizer_kinds() -> tuple[ObjectInfo, ...]:
    """Every regularizer."""
    return _of_registry(regularizers.registry)


@cache
def constraint_kinds() -> tuple[ObjectInfo, ...]:
    """Every constraint."""
    return _of_registry(constraints.registry)
