"""A model as a Python script that builds it anew, for Keras 3 or for the engine."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Any, Literal

from engine import optimizers
from engine.core.errors import ParameterError
from engine.core.named import snake_case
from engine.core.params import Declared
from engine.layers.base import Layer
from engine.layers.cells import Cell
from engine.layers.input import InputLayer
from engine.layers.operation import Operation
from engine.layers.symbolic import SymbolicTensor
from engine.models.model import Model

Flavour = Literal["keras", "engine"]

REGISTRIES = ("initializers", "regularizers", "constraints", "losses", "metrics", "optimizers")


def to_python(model: Model, flavour: Flavour = "keras", weights: str | None = None) -> str:
    """The text of a script with a function that builds the model, layer by layer, with all names, and compiles it.

    Args:
        model: a functional model or a Sequential with a known input shape.
        flavour: "keras" for a script that runs on Keras 3, "engine" for one that runs on the engine.
        weights: name of an .h5 file beside the script that it loads the weights from; None: fresh weights.

    Raises:
        GraphError: the model is joined by code.
    """
    return _Script(flavour).text(model, weights)


class _Script:
    def __init__(self, flavour: Flavour):
        self.library = flavour
        self.functions: dict[Model, str] = {}
        self.blocks: list[list[str]] = []
        self.classes: set[str] = set()

    def text(self, model: Model, weights: str | None) -> str:
        main = self._function(model, "build_model", compiled=True)
        lines = [f'"""Builds the model "{_quotable(model.name)}". Written by Layerloom."""', ""]
        lines += [f"import {self.library}", f"from {self.library} import layers"]
        if self.classes:
            lines.append("")
            lines += [f"# {name}: a layer class of your own; import it here." for name in sorted(self.classes)]
        for block in self.blocks:
            lines += ["", "", *block]
        lines += ["", "", 'if __name__ == "__main__":', f"    model = {main}()"]
        if weights is not None:
            lines.append(f"    model.load_weights({weights!r})")
        lines.append("    model.summary()")
        return "\n".join(lines) + "\n"

    # --- functions -------------------------------------------------------------------------------------------------

    def _function(self, model: Model, name: str, compiled: bool = False) -> str:
        """Write the function that builds a model (after those of the models within); returns its name."""
        network = model.network
        names = _Names({"layers", self.library, "model"})
        tensors: dict[SymbolicTensor, str] = {}
        variables: dict[Layer, str] = {}
        body: list[str] = []
        for tensor in network.inputs:
            tensors[tensor] = names.new(tensor.name)
            body.append(f"{tensors[tensor]} = {self._input(tensor.node.layer)}")
        for call in network.calls:
            layer = call.layer
            if isinstance(layer, InputLayer):
                continue
            if isinstance(layer, Operation) and self.library == "keras":
                ends = [names.new(f"{layer.name}_{i}" if len(call.outputs) > 1 else layer.name)
                        for i in range(len(call.outputs))]  # fmt: skip
                tensors.update(zip(call.outputs, ends, strict=True))
                body.append(f"{', '.join(ends)} = {_operation(layer, [tensors[tensor] for tensor in call.inputs])}")
                continue
            made = self._constructor(layer) if layer not in variables else variables[layer]
            if layer not in variables and len(network.calls_of[layer]) > 1:
                variables[layer] = names.new(f"{layer.name}_layer")
                body.append(f"{variables[layer]} = {made}")
                made = variables[layer]
            for tensor in call.outputs:
                number = f"_{tensor.index + 1}" if len(call.outputs) > 1 else ""
                tensors[tensor] = names.new(layer.name + number)
            given = [tensors[tensor] for tensor in call.inputs]
            placed, named = layer.call_form(given, call.options)
            arguments = [_tensors(one) for one in placed]
            arguments += [f"{key}={_tensors(value) if key in layer.named_inputs else repr(value)}"
                          for key, value in named.items() if value is not None]  # fmt: skip
            ends = [tensors[tensor] for tensor in call.outputs]
            if isinstance(layer, Cell):  # gives its output, and its states in a list, as it takes them
                states = layer.nested(ends[1:]) if self.library == "keras" else ends[1:]
                ends = [ends[0], _tensors(states)]
            body.append(f"{', '.join(ends)} = {made}({', '.join(arguments)})")
        ends = [_ends([tensors[tensor] for tensor in side], form) for side, form in (
            (network.inputs, network.input_form), (network.outputs, network.output_form))]  # fmt: skip
        trainable = "" if model.trainable else ", trainable=False"
        made = f"{self.library}.Model({ends[0]}, {ends[1]}, name={model.name!r}{trainable})"
        if compiled and getattr(model, "optimizer", None) is not None:
            body += [f"model = {made}", *self._compile(model), "return model"]
        else:
            body.append(f"return {made}")
        self.blocks.append([f"def {name}():", *(f"    {line}" for line in body)])
        return name

    def _compile(self, model: Any) -> list[str]:
        given = model.get_compile_config()
        described = {"module": "keras.optimizers"} | dict(optimizers.serialize(model.optimizer))
        lines = ["model.compile(", f"    optimizer={self._object(described)},"]
        for key in ("loss", "loss_weights", "metrics", "weighted_metrics"):
            if given.get(key) is not None:
                lines.append(f"    {key}={self._value(given[key])},")
        return [*lines, ")"]

    # --- values ----------------------------------------------------------------------------------------------------

    def _input(self, layer: Any) -> str:
        batch = "" if layer.batch_size is None else f", batch_size={layer.batch_size}"
        dtype = "" if layer.type.dtype == "float32" else f", dtype={layer.type.dtype!r}"
        return f"{self.library}.Input(shape={tuple(layer.shape)!r}{batch}{dtype}, name={layer.name!r})"

    def _constructor(self, layer: Layer) -> str:
        """The call that makes a layer: what must be given, what is not as by default, and its name."""
        if isinstance(layer, Model):
            if layer not in self.functions:
                taken = set(self.functions.values()) | {"build_model"}
                name = _Names(taken).new(f"build_{layer.name}")
                self.functions[layer] = name
                self._function(layer, name)
            return f"{self.functions[layer]}()"
        if layer.writes_call():
            raise ParameterError("is of a class of your own, whose code a script cannot hold", where=layer.label,
                                 expected="layers of the engine", got=type(layer).__name__,
                                 mend="save the model as .keras, and load it with custom_objects", code="own_class")  # fmt: skip
        layer.get_config()  # what cannot be written refuses
        given = []
        for name, field in type(layer).fields.items():
            if name in ("name", "batch_input_shape") or field.kind == "opaque":
                continue
            value = getattr(layer, field.attribute)
            default = None if field.required or field.default is None else field.config(field.check(field.default))
            if not field.required and field.config(value) == default:
                continue
            if name == "dtype" and value == "float32":
                continue
            given.append(f"{name}={self._field(field, value)}")
        cls = type(layer)
        own = cls.__module__.startswith("engine.layers")
        if not own:
            self.classes.add(cls.__name__)
        return f"{'layers.' if own else ''}{cls.__name__}({', '.join([*given, f'name={layer.name!r}'])})"

    def _field(self, field: Any, value: Any) -> str:
        """A parameter; layers within layers, and models, as what makes them."""
        if field.kind == "layer" and value is not None:
            return self._constructor(value)
        if field.kind == "layers":
            return f"[{', '.join(self._constructor(one) for one in value)}]"
        return self._value(field.config(value))

    def _value(self, value: Any) -> str:
        if isinstance(value, Mapping):
            if "class_name" in value:
                return self._object(value)
            return "{" + ", ".join(f"{key!r}: {self._value(one)}" for key, one in value.items()) + "}"
        if isinstance(value, list) and value and all(isinstance(one, (int, type(None))) for one in value):
            return repr(tuple(value))
        if isinstance(value, list):
            return f"[{', '.join(self._value(one) for one in value)}]"
        return repr(value)

    def _object(self, data: Mapping[str, Any]) -> str:
        """An initializer, a loss, … as the call that makes it."""
        module = str(data.get("module") or "").rsplit(".", 1)[-1]
        config = dict(data.get("config") or {})
        if module == "layers" or module not in REGISTRIES:
            return f"{self.library}.layers.{data['class_name']}({self._arguments(config)})"
        cls = _class_of(module, data["class_name"])
        if cls is not None:
            config = {key: value for key, value in config.items() if _is_given(cls, key, value)}
        return f"{self.library}.{module}.{data['class_name']}({self._arguments(config)})"

    def _arguments(self, config: Mapping[str, Any]) -> str:
        return ", ".join(f"{key}={self._value(value)}" for key, value in config.items())


def _tensors(names: Any) -> str:
    """Names of tensors in a call: one, or a list of them."""
    if isinstance(names, list):
        return f"[{', '.join(_tensors(one) for one in names)}]"
    return str(names)


class _Code(str):
    """Code, whose representation is itself."""

    __slots__ = ()
    __repr__ = str.__str__


def _operation(layer: Operation, given: list[str]) -> str:
    """An operation as Keras 3 writes it: keras.ops.mean(x, axis=1), x[:, 0]."""
    args, kwargs = layer.filled([_Code(name) for name in given], slices=True)
    if layer.operation == "GetItem":
        key = args[1] if isinstance(args[1], list) else [args[1]]
        return f"{args[0]}[{', '.join(_index(one) for one in key)}]"
    named = {**kwargs, **layer.settings_given}
    words = [repr(one) for one in args] + [f"{key}={value!r}" for key, value in named.items() if value is not None]
    return f"keras.ops.{snake_case(layer.operation)}({', '.join(words)})"


def _index(one: Any) -> str:
    if not isinstance(one, slice):
        return "..." if one == "..." else repr(one)
    parts = ["" if part is None else str(part) for part in (one.start, one.stop, one.step)]
    return ":".join(parts if parts[2] else parts[:2])


def _ends(names: list[str], form: Any) -> str:
    if form is None:
        return names[0]
    if form == "list":
        return f"[{', '.join(names)}]"
    return "{" + ", ".join(f"{key!r}: {name}" for key, name in zip(form, names, strict=True)) + "}"


def _class_of(module: str, name: str) -> type[Declared] | None:
    import importlib

    found = getattr(importlib.import_module(f"engine.{module}"), name, None)
    return found if isinstance(found, type) and issubclass(found, Declared) else None


def _is_given(cls: type[Declared], key: str, value: Any) -> bool:
    """Whether a value is not what the class takes by default."""
    field = cls.fields.get(key)
    if field is None or field.required:
        return True
    if value is None or field.default is None:
        return value is not field.default
    return field.config(field.check(field.default)) != value


def _quotable(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'")


class _Names:
    """Names of variables: of the layers, made valid and each once."""

    def __init__(self, taken: set[str]):
        self.taken = set(taken)

    def new(self, wanted: str) -> str:
        base = re.sub(r"\W", "_", wanted).lower()
        if not base or base[0].isdigit() or keyword.iskeyword(base):
            base = f"x_{base}"
        name, number = base, 1
        while name in self.taken:
            number += 1
            name = f"{base}_{number}"
        self.taken.add(name)
        return name
