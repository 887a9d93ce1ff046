"""Layers in Keras's form: `build` adds weights, `call` computes with the functions of engine.ops.

Stands on the mechanism of every layer: weights added are what `weight_specs` tells, and `emit` runs the code of `call`
on values of the graph, where a weight stands for its value of that moment.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine import constraints, initializers, regularizers
from engine.core import shapes
from engine.core.errors import GraphError, ParameterError
from engine.ir.graph import TensorType, Value
from engine.layers.current import writing
from engine.layers.weight import Weight, WeightSpec
from engine.ops.apply import as_tensor, is_symbolic

if TYPE_CHECKING:
    from engine.layers.base import Layer
    from engine.layers.trace import Emission


class Called:
    """What a layer needs to be written as Keras's users write theirs.

    Example:
        class Linear(Layer):
            def __init__(self, units=32, **kwargs):
                super().__init__(**kwargs)
                self.units = units

            def build(self, input_shape):
                self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer="glorot_uniform")

            def call(self, inputs):
                return ops.matmul(inputs, self.kernel)

            def get_config(self):
                return super().get_config() | {"units": self.units}
    """

    _weights: dict[str, Weight]
    name: str
    supports_masking = False
    _building = False
    _own_built = False

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if "build" in vars(cls) and not getattr(vars(cls)["build"], "builds_once", False):
            cls.build = _once(vars(cls)["build"])  # type: ignore[method-assign]

    def __new__(cls, *args: Any, **keywords: Any) -> Any:
        made = super().__new__(cls)
        if cls.writes_call():
            made._arguments_given = (args, keywords)
        return made

    def __init__(self, *args: Any, **keywords: Any):
        more: dict[str, Any] = {}
        if self.writes_call():
            for key in ("activity_regularizer", "dynamic", "autocast"):
                if key in keywords and key not in self.fields:  # type: ignore[attr-defined]
                    more[key] = keywords.pop(key)
        super().__init__(*args, **keywords)
        if "activity_regularizer" in more:
            self.activity_regularizer = regularizers.get(more["activity_regularizer"])

    @classmethod
    def writes_call(cls) -> bool:
        """Whether the class is in Keras's form."""
        return hasattr(cls, "call")

    def add_weight(self, *args: Any, shape: Any = None, initializer: Any = None, dtype: Any = None,
                   trainable: bool = True, regularizer: Any = None, constraint: Any = None, name: str | None = None,
                   **older: Any) -> Weight:  # fmt: skip
        """Make a weight of this layer; in `build`, or in `__init__` where its shape is known there.

        Args:
            shape: whole numbers; () by default. In Keras 2 the name stood before it.
            initializer: name, config or object; glorot_uniform by default, zeros for what is not a float.
            trainable: whether training changes it by gradients.
            regularizer: penalty added to the loss. constraint: applied after each update.

        Raises:
            ParameterError: a shape with an unknown size, or a name that is taken.
        """
        if "_weights" not in self.__dict__:
            raise GraphError("a weight is added before the layer is there", where=type(self).__name__,
                             mend="call super().__init__(**kwargs) first")  # fmt: skip
        for value in args:
            if isinstance(value, str) and name is None:
                name = value
            elif shape is None:
                shape = value
            elif initializer is None:
                initializer = value
            else:
                raise ParameterError("too many positional arguments", where=self._where_weight(name),
                                     expected="add_weight(shape=…, initializer=…)")  # fmt: skip
        for key in ("autocast", "aggregation", "synchronization", "use_resource", "experimental_autocast", "overwrite",
                    "layout", "partitioner"):  # fmt: skip
            older.pop(key, None)
        if older:
            raise ParameterError(f"unknown argument '{next(iter(older))}'", where=self._where_weight(name),
                                 field=next(iter(older)), expected="shape, initializer, dtype, trainable, regularizer, "
                                 "constraint, name")  # fmt: skip
        sizes = () if shape is None else (shape,) if isinstance(shape, (int, np.integer)) else tuple(shape)
        if not all(isinstance(size, (int, np.integer)) for size in sizes):
            raise ParameterError("a weight's shape must be known", where=self._where_weight(name), field="shape",
                                 expected="whole numbers", got=shapes.text(shapes.public(sizes)),
                                 mend="give the input a shape without None there")  # fmt: skip
        name = self._free_name(name or "variable", given=name is not None)
        kind = str(np.dtype(dtype)) if dtype is not None and dtype != "bfloat16" else self.float_dtype  # type: ignore[attr-defined]
        if initializer is None:
            initializer = "glorot_uniform" if kind.startswith("float") else "zeros"
        spec = WeightSpec(
            name,
            tuple(int(size) for size in sizes),
            initializers.get(initializer),
            kind,
            "parameter" if trainable else "state",
            regularizers.get(regularizer),
            constraints.get(constraint),
        )
        self._weights[name] = Weight(spec, f"{self.name}/{name}", self)
        return self._weights[name]

    add_variable = add_weight

    def _where_weight(self, name: str | None) -> str:
        return f"{type(self).__name__} '{self.name}'" + (f", weight '{name}'" if name else "")

    def _free_name(self, name: str, given: bool) -> str:
        if name not in self._weights:
            return name
        number = 1
        while f"{name}_{number}" in self._weights:
            number += 1
        return f"{name}_{number}"

    def add_loss(self, loss: Any) -> None:
        """Add a scalar, or the mean of an array's elements, to what training minimises; within `call`."""
        from engine import ops
        from engine.layers.current import emission

        e = emission()
        if e is None:
            raise GraphError("add_loss is called outside of call()", where=self._where_weight(None),
                             mend="call it within call(), with a tensor made of the inputs or weights")  # fmt: skip
        value = as_tensor(loss() if callable(loss) else loss)
        value = value if isinstance(value, Value) else e.graph.constant(value)
        e.add_loss(ops.mean(value) if value.rank else value)

    def build(self, input_shape: Any = None) -> None:
        """Make the weights for inputs of a shape, batch included (a list of shapes for several inputs).

        In Keras's form a subclass adds its weights here.
        """
        if input_shape is None or self._building or self.built:  # type: ignore[attr-defined]
            return
        kind = self.float_dtype  # type: ignore[attr-defined]
        self.output_types([TensorType(shapes.symbolic(shape), kind) for shape in _shapes(input_shape)])  # type: ignore[attr-defined]

    def compute_output_shape(self, input_shape: Any) -> Any:
        """The shape of the output for inputs of a shape, batch included; lists where there are several."""
        kind = self.float_dtype  # type: ignore[attr-defined]
        types = self.output_types([TensorType(shapes.symbolic(shape), kind) for shape in _shapes(input_shape)])  # type: ignore[attr-defined]
        found = [shapes.public(type.shape) for type in types]
        return found[0] if len(found) == 1 else found

    def run_build(self, types: Sequence[TensorType]) -> None:
        """Let the subclass's `build` add its weights, once, for inputs of these types."""
        if type(self).build is Called.build or self._building or self._own_built:
            return
        given: list[Any] = [shapes.public(type.shape) for type in types]
        count = len([one for one in inspect.signature(self.build).parameters.values()
                     if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)])  # fmt: skip
        if len(given) > 1 and count == len(given):
            self.build(*given)
        else:
            self.build(given[0] if len(given) == 1 else given)

    def emit_call(self, e: Emission, inputs: Sequence[Value], options: Mapping[str, Any]) -> list[Value]:
        """Run the code of `call` on values: layers and ops applied to them write themselves into the graph."""
        from engine.layers.common import penalise
        from engine.layers.nested import number_names

        graph: Any = e.graph
        before = getattr(graph, "trace", None)
        graph.trace = e.trace
        call = self.call  # type: ignore[attr-defined]
        known = inspect.signature(call).parameters
        options = dict(options)
        masks = [value.mask for value in inputs]
        open_ended = any(one.kind is one.VAR_KEYWORD for one in known.values())
        if "training" in known or (open_ended and "training" in options):
            options.setdefault("training", e.training)
        if "mask" in known and options.get("mask") is None:
            options["mask"] = masks[0] if len(masks) == 1 else masks if any(m is not None for m in masks) else None
        try:
            with writing(e):
                made = call(*placed(call, inputs, options), **options)
                outputs = _flat(made)
                outputs = [one if isinstance(one, Value) else graph.constant(as_tensor(one)) for one in outputs]
                self._mask_outputs(e, inputs, outputs, masks)
            if self.category != "Model":  # type: ignore[attr-defined]  # a model names its layers itself
                number_names(list(held_layers(self)))
            if getattr(self, "activity_regularizer", None) is not None:
                for output in outputs:
                    penalise(e, output)
        finally:
            graph.trace = before
        return outputs

    def _mask_outputs(self, e: Emission, inputs: Sequence[Value], outputs: list[Value], masks: list[Any]) -> None:
        own = getattr(type(self), "compute_mask", None)
        if own is not None:
            made = self.compute_mask(  # type: ignore[attr-defined]
                inputs[0] if len(inputs) == 1 else list(inputs), masks[0] if len(masks) == 1 else masks
            )
            told = list(made) if isinstance(made, (list, tuple)) else [made] * len(outputs)
        elif self.supports_masking:
            told = [next((mask for mask in masks if mask is not None), None)] * len(outputs)
        else:
            return
        for output, mask in zip(outputs, told, strict=True):
            if output not in inputs and not (mask is None and own is None):
                output.mask = mask

    def given_arguments(self) -> dict[str, Any]:
        """What the constructor was given, by name, where the class does not tell its config itself."""
        args, keywords = self.__dict__.get("_arguments_given", ((), {}))
        try:
            bound = inspect.signature(type(self).__init__).bind(self, *args, **keywords)
        except (TypeError, ValueError):
            return dict(keywords)
        bound.apply_defaults()
        found: dict[str, Any] = {}
        for name, parameter in list(inspect.signature(type(self).__init__).parameters.items())[1:]:
            if parameter.kind is parameter.VAR_KEYWORD:
                found.update(bound.arguments.get(name, {}))
            elif parameter.kind is not parameter.VAR_POSITIONAL:
                found[name] = bound.arguments[name]
        return found


def _once(build: Any) -> Any:
    """A subclass's `build` that adds its weights once, whoever calls it; what it calls by super() comes through."""

    @functools.wraps(build)
    def build_once(self: Called, *args: Any, **keywords: Any) -> None:
        if self._building:
            build(self, *args, **keywords)
            return
        if self._own_built:
            return
        self._building = True
        try:
            build(self, *args, **keywords)
            self._own_built = True
        finally:
            self._building = False

    build_once.builds_once = True  # type: ignore[attr-defined]
    return build_once


def plain_arguments(layer: Any) -> dict[str, Any]:
    """Arguments of a layer's own constructor, for its config.

    Raises:
        ParameterError: one of them is no plain data, and the class does not say how to write it.
    """
    if type(layer).__init__ is Called.__init__:
        return {}
    found = {name: value for name, value in layer.given_arguments().items() if name not in layer.fields}
    found.pop("input_shape", None)
    for name, value in found.items():
        if not _is_plain(value):
            raise ParameterError(f"cannot be saved: its argument '{name}' is no plain data", where=layer.label, field=name,
                                 expected="numbers, texts, lists and dicts of them", got=type(value).__name__,
                                 mend="write get_config(self) and from_config(cls, config)", code="config")  # fmt: skip
    return found


def taken_arguments(cls: type, config: Mapping[str, Any]) -> dict[str, Any]:
    """The config without what every layer has and this class's constructor does not take."""
    known = inspect.signature(cls.__init__).parameters
    if any(one.kind is one.VAR_KEYWORD for one in known.values()):
        return dict(config)
    return {key: value for key, value in config.items() if key in known or key not in ("name", "trainable", "dtype")}


def by_place(layer: Any, tensors: list[Any], options: dict[str, Any]) -> list[Any]:
    """Tensors that were given to `call` by name, put behind those given by place, in the order of its parameters."""
    known = [name for name in inspect.signature(layer.call).parameters if name not in ("training", "mask")]
    tensors = [] if len(tensors) == 1 and tensors[0] is None else list(tensors)
    for name in known[len(tensors) :]:
        if is_symbolic(options.get(name)) or isinstance(options.get(name), np.ndarray):
            tensors.append(options.pop(name))
    return tensors


def _is_plain(value: Any) -> bool:
    if isinstance(value, Mapping):
        return all(isinstance(key, str) and _is_plain(one) for key, one in value.items())
    if isinstance(value, (list, tuple)):
        return all(_is_plain(one) for one in value)
    return value is None or isinstance(value, (bool, int, float, str))


def _shapes(input_shape: Any) -> list[Any]:
    """The shapes of several inputs, or of one."""
    if isinstance(input_shape, Mapping):
        return [input_shape[key] for key in sorted(input_shape)]
    many = isinstance(input_shape, (list, tuple)) and bool(input_shape) and isinstance(input_shape[0], (list, tuple))
    return list(input_shape) if many else [input_shape]


def placed(call: Any, inputs: Sequence[Any], options: Mapping[str, Any]) -> list[Any]:
    """Inputs as `call` takes them: each in a place of its own where it has as many, else in one list."""
    if len(inputs) == 1:
        return list(inputs)
    parameters = [one for one in inspect.signature(call).parameters.values() if one.name not in ("training", "mask")]
    if any(one.kind is one.VAR_POSITIONAL for one in parameters):
        return list(inputs)
    free = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    free = [one for one in free if one.name not in options]
    needed = [one for one in free if one.default is one.empty]
    return list(inputs) if len(needed) > 1 or (len(free) >= len(inputs) and len(needed) != 1) else [list(inputs)]


def _flat(made: Any) -> list[Any]:
    if isinstance(made, Mapping):
        return [made[key] for key in sorted(made)]
    return list(made) if isinstance(made, (list, tuple)) else [made]


def held_layers(holder: Any) -> Iterator[Layer]:
    """Layers among the attributes of an object, and in lists and dicts of them, each once."""
    from engine.layers.base import Layer

    found: dict[Layer, None] = {}

    def look(value: Any) -> None:
        if isinstance(value, Layer):
            if value is not holder:
                found.setdefault(value)
        elif isinstance(value, (list, tuple)):
            for one in value:
                look(one)
        elif isinstance(value, dict):
            for one in value.values():
                look(one)

    for name, value in vars(holder).items():
        if name not in ("_owners", "_weights", "calls", "_traced", "_arguments_given"):
            look(value)
    yield from found
