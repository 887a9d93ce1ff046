"""Layers as parameters of other layers: given as objects or as configs, written as Keras 3 writes them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from engine.core.errors import EngineError, ParameterError
from engine.core.params import REQUIRED, Field
from engine.layers.base import Layer

# Classes of the user's own, by name, while something that may hold them is made of a config.
_KNOWN: ContextVar[Mapping[str, Any] | None] = ContextVar("known_layer_classes", default=None)


@contextmanager
def known_classes(classes: Mapping[str, Any] | None) -> Iterator[None]:
    """Within it, configs of nested layers may name these classes too."""
    token = _KNOWN.set({**(_KNOWN.get() or {}), **(classes or {})})
    try:
        yield
    finally:
        _KNOWN.reset(token)


def make(config: Mapping[str, Any]) -> Layer:
    """A fresh layer or model of its description `{"class_name": …, "config": …}`."""
    # Models stand above layers, and a layer may hold one: they are asked for by name.
    config = importlib.import_module("engine.saving.migrations").migrate(config)
    return importlib.import_module("engine.models.rebuild").make_layer(config, _KNOWN.get())


def describe(layer: Layer) -> dict[str, Any]:
    """A layer or model as plain data, from which `make` makes a fresh one."""
    return importlib.import_module("engine.models.config").describe(layer)


def classes_inside(layer: Layer) -> dict[str, type[Layer]]:
    """The classes of a layer and of those inside it, by name."""
    found = {type(layer).__name__: type(layer)}
    for inner in layer.inner_layers():
        found |= classes_inside(inner)
    return found


def twin(layer: Layer, **changes: Any) -> Layer:
    """A layer of the same parameters but for `changes`, with weights of its own."""
    with known_classes(classes_inside(layer)):
        return type(layer).from_config({**layer.get_config(), **changes})


def number_names(layers: Sequence[Layer]) -> None:
    """Give layers inside one other names that differ, where nobody chose them: "lstm_cell", "lstm_cell_1"."""
    taken = {layer.name for layer in layers if not layer.auto_named}
    for layer in layers:
        if layer.auto_named:
            name, number = layer.name, 0
            while name in taken:
                number += 1
                name = f"{layer.name}_{number}"
            if name != layer.name:
                layer.rename(name)
            taken.add(name)


class LayerField(Field):
    """A layer.

    Args:
        choices: names of the classes that a form offers.
    """

    kind = "layer"

    def __init__(self, default: Any = REQUIRED, *, choices: Sequence[str] = (), **common: Any):
        super().__init__(default, **common)
        self.choices = tuple(choices)

    def expected(self) -> str:
        return "a layer, or its config {'class_name': …, 'config': …}"

    def normalise(self, value: Any) -> Layer:
        if isinstance(value, Layer):
            return value
        if not isinstance(value, Mapping):
            example = f"{self.choices[0] if self.choices else 'Dense'}(8)"
            raise self.wrong(value, mend=f"give a layer such as {example}")
        try:
            return make(value)
        except EngineError as error:
            raise ParameterError(f"{self.name} cannot be made: {str(error).rstrip('.')}", field=self.name,
                                 expected=error.expected, got=error.got, mend=error.mend) from None  # fmt: skip

    def config(self, value: Any) -> Any:
        return None if value is None else describe(value)


class LayersField(LayerField):
    """Several layers, one after the other."""

    kind = "layers"

    def expected(self) -> str:
        return "a list of layers"

    def normalise(self, value: Any) -> tuple[Layer, ...]:  # type: ignore[override]
        if not isinstance(value, (list, tuple)) or not value:
            raise self.wrong(value)
        return tuple(super(LayersField, self).normalise(one) for one in value)

    def config(self, value: Any) -> Any:
        return None if value is None else [describe(layer) for layer in value]
