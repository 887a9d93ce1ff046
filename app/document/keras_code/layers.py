"""Layers, and what stands in their parameters, from calls in Keras code."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING, Any

from app.document.catalogue import Catalogue
from app.document.keras_code.literals import is_plain
from app.document.keras_code.things import Layer, Unknown
from app.document.names import base_name

if TYPE_CHECKING:
    from app.document.keras_code.reader import _Reader
    from engine.catalogue import FieldInfo, LayerInfo

# What Keras takes of every layer, and what the blocks say in another way or do without.
_OF_ALL = ("name", "trainable", "dtype", "input_shape", "batch_input_shape", "batch_shape", "input_dim", "input_length")
_PASSED_BY = (
    "dtype",
    "input_length",
    "autocast",
    "sparse",
    "ragged",
    "weights",
    "implementation",
    "data_format",
    "seed",
)


class LayerMaker:
    """Knows the kinds of the catalogue, and Keras's objects by their names."""

    def __init__(self, catalogue: Catalogue, reader: _Reader) -> None:
        self._catalogue = catalogue
        self._reader = reader

    def knows(self, kind: str) -> bool:
        return kind != "Model" and self._info(kind) is not None

    def kinds(self) -> list[str]:
        import engine.catalogue

        return [info.kind for info in engine.catalogue.layer_kinds()]

    def named(self, name: str) -> str | None:
        """An activation that is named as a function: tf.nn.relu, keras.activations.relu."""
        import engine.catalogue

        return name if name in engine.catalogue.activations() else None

    def described(self, call: ast.Call, name: str) -> Any:
        """An initializer, regularizer or constraint as its configuration; None for anything else."""
        key = base_name(name)
        for info in (*self._catalogue.initializers(), *self._catalogue.regularizers(), *self._catalogue.constraints()):
            if key not in (info.key, *info.aliases) and name not in (info.key, *info.aliases):
                continue
            config = self._config(call, name, info.fields)
            return {"class_name": name[:1].upper() + name[1:], "config": config} if config else info.key
        return None

    def made(self, call: ast.Call, kind: str) -> Layer:
        """The layer that a call makes. Raises DocumentError for a parameter that it does not have."""
        info = self._info(kind)
        assert info is not None
        given = self._arguments(call, info)
        layer = Layer(kind, {}, str(given.pop("name", None) or ""), bool(given.pop("trainable", True)))
        if kind == "Input":
            self._input(call, layer, given)
            return layer
        layer.input_shape = self._input_shape(given, info)
        by_name = {field.name: field for field in info.fields}
        for name, value in given.items():
            if name in by_name:
                layer.config[name] = self._fitted(call, by_name[name], value)
            elif name not in _PASSED_BY:
                raise self._no_parameter(call, kind, name, list(by_name))
        return layer

    # ---- arguments

    def _arguments(self, call: ast.Call, info: LayerInfo) -> dict[str, Any]:
        names = [field.name for field in info.fields]
        given: dict[str, Any] = {}
        if len(call.args) > len(names):
            raise self._reader.fail(call, f"{info.kind} takes at most {len(names)} parameters without a name")
        for name, argument in zip(names, call.args, strict=False):
            given[name] = self._reader.value(argument)
        for keyword in call.keywords:
            if keyword.arg is None:
                spread = self._reader.value(keyword.value)
                if not isinstance(spread, dict):
                    raise self._reader.fail(call, "parameters of which the names cannot be told")
                given.update(spread)
            else:
                given[keyword.arg] = self._reader.value(keyword.value)
        return given

    def _config(self, call: ast.Call, name: str, fields: tuple[FieldInfo, ...]) -> dict[str, Any]:
        given = {field.name: self._reader.value(argument) for field, argument in zip(fields, call.args, strict=False)}
        given.update({one.arg: self._reader.value(one.value) for one in call.keywords if one.arg is not None})
        for key, value in given.items():
            if key not in {field.name for field in fields}:
                raise self._no_parameter(call, name, key, [field.name for field in fields])
            if not is_plain(value):
                raise self._reader.fail(call, f"the value of {key} is no literal")
        return given

    def _fitted(self, call: ast.Call, field: FieldInfo, value: Any) -> Any:
        """A value as a block's configuration holds it."""
        if isinstance(value, Layer):
            if value.blocks:
                raise self._reader.fail(call, f"{field.name} is a layer that is called by itself too")
            return _as_config(value)
        if isinstance(value, list) and value and all(isinstance(item, Layer) for item in value):
            return [_as_config(item) for item in value]
        if isinstance(value, Unknown) or not is_plain(value):
            said = value.text if isinstance(value, Unknown) else type(value).__name__
            raise self._reader.fail(
                call,
                f"the value of {field.name}, {said}, cannot be told without running the code",
                expected="a number, a text or a list of them",
                mend="write the value itself in its place",
            )
        if field.kind == "int_tuple" and field.length and isinstance(value, int) and not isinstance(value, bool):
            return [value] * field.length
        if field.kind in ("shape", "int_list") and isinstance(value, int) and not isinstance(value, bool):
            return [value] if field.kind == "shape" else value
        return value

    def _input(self, call: ast.Call, layer: Layer, given: dict[str, Any]) -> None:
        batch = given.pop("batch_shape", None) or given.pop("batch_input_shape", None)
        shape = given.pop("shape", None)
        shape = given.pop("input_shape", None) if shape is None else shape
        size = given.pop("batch_size", None)
        if isinstance(batch, list) and batch:
            size, shape = batch[0], batch[1:]
        if isinstance(shape, int):
            shape = [shape]
        if shape is None or not is_plain(shape):
            raise self._reader.fail(call, "an Input without a shape that is written down", expected="shape=(28, 28, 1)")
        layer.config["shape"] = list(shape)
        if isinstance(size, int):
            layer.config["batch_size"] = size
        dtype = given.pop("dtype", None)
        if isinstance(dtype, str) and dtype != "float32":
            layer.config["dtype"] = dtype

    @staticmethod
    def _input_shape(given: dict[str, Any], info: LayerInfo) -> list[int | None] | None:
        shape, batch = (
            given.pop("input_shape", None),
            given.pop("batch_input_shape", None) or given.pop("batch_shape", None),
        )
        if isinstance(batch, list):
            shape = batch[1:]
        if "input_dim" in given and not any(field.name == "input_dim" for field in info.fields):
            width, length = given.pop("input_dim"), given.get("input_length")
            shape = [width] if length is None else [length, width]
        elif info.kind == "Embedding" and shape is None:
            shape = [given.get("input_length")]
        return list(shape) if isinstance(shape, list) and is_plain(shape) else None

    def _no_parameter(self, call: ast.Call, kind: str, name: str, known: list[str]) -> Exception:
        close = difflib.get_close_matches(name, [*known, *_OF_ALL], 1)
        hint = f"did you mean {close[0]!r}?" if close else f"it has {', '.join(known) or 'none'}"
        return self._reader.fail(call, f"{kind} has no parameter {name!r}; {hint}", expected=", ".join(known))

    def _info(self, kind: str) -> LayerInfo | None:
        try:
            return self._catalogue.layer_info(kind)
        except LookupError:
            return None


def _as_config(layer: Layer) -> dict[str, Any]:
    """A layer within another one, as Keras writes it."""
    config = {**layer.config, "name": layer.name or base_name(layer.kind)}
    return {"class_name": layer.kind, "config": config}
