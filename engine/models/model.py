"""Model: layers joined into a network that is itself a layer, and that can be trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import EngineError, GraphError, ShapeError, quote_list
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.called import held_layers
from engine.layers.input import InputLayer
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import Weight
from engine.models.naming import settle_names, unique
from engine.models.network import Network
from engine.ops.elementwise import cast
from engine.training.calling import PlannedCalls, planned_call
from engine.training.trainer import Trainer


class Model(Layer, Trainer):
    """A network of layers.

    Made in one of two ways:

    - `Model(inputs, outputs, name=None)`: what lies between symbolic tensors. Several tensors as a list or a dict.
    - a subclass that makes layers in `__init__` and applies them in `call(self, inputs)`; the inputs arrive as one
      tensor or as a list. It is traced like any layer, for arrays and in training alike.

    A model is a layer: it can be called on tensors of another network, and shares its weights there.

    Example:
        pixels = Input(shape=(64,))
        classes = Dense(10, activation="softmax")(Dense(32, activation="relu")(pixels))
        model = Model(pixels, classes)
    """

    category: ClassVar[str] = "Model"
    min_inputs, max_inputs = 1, None

    _network: Network | None = None
    # Of a model joined by code, once built: symbolic inputs, and types of outputs.
    _traced: tuple[list[SymbolicTensor], list[TensorType]] | None = None
    _calls_on_arrays: PlannedCalls | None = None
    default_name: ClassVar[str] = "model"

    def __init__(self, *args: Any, name: str | None = None, trainable: bool = True, dtype: str | None = None,
                 **ends: Any):  # fmt: skip
        inputs, outputs = self._ends(args, ends, name)
        super().__init__(name=name, trainable=trainable, dtype=dtype)
        if name is None and type(self) is Model:
            self.name = self.default_name
        if inputs is not None:
            self._set_network(Network(inputs, outputs, self.name))
            if not trainable:
                self.trainable = False

    @staticmethod
    def _ends(args: Sequence[Any], ends: dict[str, Any], name: str | None) -> tuple[Any, Any]:
        where = f"model '{name}'" if name else "Model"
        given = dict(zip(("inputs", "outputs"), args, strict=False))
        for key, value in ends.items():
            # Keras 1 and 2 took `input` and `output`.
            key = {"input": "inputs", "output": "outputs"}.get(key, key)
            if key not in ("inputs", "outputs"):
                raise GraphError(f"unknown argument '{key}'", where=where, expected="inputs, outputs, name, trainable")
            given[key] = value
        if len(args) > 2 or len(given) == 1:
            raise GraphError("a model is made of inputs and outputs", where=where, expected="Model(inputs, outputs)",
                             got=quote_list(given))  # fmt: skip
        return given.get("inputs"), given.get("outputs")

    @classmethod
    def writes_call(cls) -> bool:
        return cls.call is not Model.call

    def _set_network(self, network: Network) -> None:
        settle_names(self, network.layers)
        self._network = network
        self.min_inputs = self.max_inputs = len(network.inputs)
        self._built_for = tuple(tensor.type for tensor in network.inputs)

    # --- topology -------------------------------------------------------------------------------------------------

    @property
    def network(self) -> Network:
        """The layers and their calls. Raises `GraphError` where there is none."""
        if self._network is None:
            raise GraphError(
                f"has no network: {self._why_no_network()}",
                where=self.label,
                expected="a model made of inputs and outputs",
                got="layers joined by code" if self.is_subclassed else "layers without an input shape",
                mend="use Model(inputs, outputs)" if self.is_subclassed else "give the first layer an input_shape",
                code="no_network",
            )
        return self._network

    def _why_no_network(self) -> str:
        return "its layers are joined by the code of call()"

    @property
    def is_subclassed(self) -> bool:
        """Whether the layers are joined by the code of `call`."""
        return self._network is None

    @property
    def layers(self) -> list[Layer]:
        """The layers, in Keras's order."""
        return list(self._network.layers) if self._network is not None else list(held_layers(self))

    def inner_layers(self) -> Sequence[Layer]:
        return self.layers

    @property
    def inputs(self) -> list[SymbolicTensor]:
        return list(self.network.inputs)

    @property
    def outputs(self) -> list[SymbolicTensor]:
        return list(self.network.outputs)

    @property
    def input(self) -> Any:
        """The input tensor, or the list of them."""
        return self._one_or_list(self.inputs)

    @property
    def output(self) -> Any:
        """The output tensor, or the list of them."""
        return self._one_or_list(self.outputs)

    @property
    def input_shape(self) -> Any:
        return self._one_or_list([tensor.shape for tensor in self.inputs])

    @property
    def output_shape(self) -> Any:
        return self._one_or_list([tensor.shape for tensor in self.outputs])

    @property
    def input_names(self) -> list[str]:
        """Names under which data are given: of the Input layers, or the keys where the inputs were a dict."""
        if self._network is None and self._traced is not None:
            return [tensor.name for tensor in self._traced[0]]
        return _names(self.inputs, self.network.input_form)

    @property
    def output_names(self) -> list[str]:
        """Names under which targets are given: of the last layers, or the keys where the outputs were a dict."""
        if self._network is None and self._traced is not None:
            return [f"output_{number}" for number in range(1, len(self._traced[1]) + 1)]
        return _names(self.outputs, self.network.output_form)

    def get_layer(self, name: str | None = None, index: int | None = None) -> Layer:
        """A layer by name or by its place in `layers`.

        Raises:
            GraphError: there is none.
        """
        layers = self.layers
        if isinstance(name, int) and index is None:
            name, index = None, name
        if index is not None and name is None:
            if not -len(layers) <= index < len(layers):
                raise GraphError(f"has no layer {index}", where=self.label, expected=f"0 to {len(layers) - 1}",
                                 got=str(index))  # fmt: skip
            return layers[index]
        for layer in layers:
            if layer.name == name:
                return layer
        raise GraphError(
            f"has no layer '{name}'",
            where=self.label,
            expected=quote_list([layer.name for layer in layers] or ["none"]),
        )

    # --- building and running -------------------------------------------------------------------------------------

    def call(self, inputs: Any) -> Any:
        """How a subclass applies its layers; not needed where the model is made of inputs and outputs."""
        raise GraphError(
            "has no call()", where=self.label, mend="write call(self, inputs), or use Model(inputs, outputs)"
        )

    def build(self, input_shape: Any = None) -> None:
        """Make the weights for inputs of a shape, batch included (a list of shapes for several inputs)."""
        if self._network is not None or input_shape is None:
            return
        many = isinstance(input_shape, list) and bool(input_shape) and isinstance(input_shape[0], (list, tuple))
        self.ensure_built([
            TensorType(shapes.symbolic(shape), self.float_dtype) for shape in (input_shape if many else [input_shape])
        ])  # fmt: skip

    build.builds_once = True  # type: ignore[attr-defined]

    def ensure_built(self, types: Sequence[TensorType]) -> None:
        problems = self.input_problems(types)
        if problems:
            raise problems[0]
        if self._built_for is not None:
            return
        self._built_for = tuple(types)
        try:
            if type(self).build is not Model.build:
                self.run_build(types)
            # One call on inputs of these types finds the layers and the outputs.
            ends = [_open_input(f"input_{number}", type) for number, type in enumerate(types, 1)]
            outputs = self.output_types([tensor.type for tensor in ends])
            settle_names(self, self.layers)
        except EngineError:
            self._built_for = None
            raise
        self._traced = ends, outputs

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems or self._network is None:
            return problems
        for tensor, type in zip(self._network.inputs, types, strict=True):
            fits = type.rank == tensor.ndim and all(
                not isinstance(mine, int) or not isinstance(other, int) or mine == other
                for mine, other in zip(tensor.type.shape, type.shape, strict=True)
            )
            if not fits:
                problems.append(
                    ShapeError(f"input '{tensor.name}' takes another shape", where=self.label,
                               expected=shapes.text(tensor.type.shape), got=shapes.text(type.shape),
                               mend="reshape the data, or change the Input's shape",
                               code="shape" if type.rank == tensor.ndim else "rank")
                )  # fmt: skip
        return problems

    def emit(self, e: Emission, *inputs: Value, **options: Any) -> Sequence[Value]:
        if self._network is None:
            return self.emit_call(e, inputs, options)
        values: dict[SymbolicTensor, Value] = {}
        for tensor, value in zip(self._network.inputs, inputs, strict=True):
            values[tensor] = value if value.dtype == tensor.dtype else _cast(value, tensor.dtype)
        for call in self._network.calls:
            if not isinstance(call.layer, InputLayer):
                made = e.call_all(call.layer, *(values[tensor] for tensor in call.inputs), **call.options)
                values.update(zip(call.outputs, made, strict=True))
        return [values[tensor] for tensor in self._network.outputs]

    def __call__(self, inputs: Any = None, *more: Any, training: bool | None = None, **options: Any) -> Any:
        network = self._network
        if isinstance(inputs, Mapping) and network is not None:
            names = self.input_names
            layer_names = [tensor.name for tensor in network.inputs]
            missing = [name for name, other in zip(names, layer_names) if name not in inputs and other not in inputs]
            if missing:
                raise GraphError(f"input '{missing[0]}' is missing", where=self.label, expected=quote_list(names),
                                 got=quote_list(inputs) if inputs else "none")  # fmt: skip
            inputs = [inputs[name] if name in inputs else inputs[other] for name, other in zip(names, layer_names)]
        made = super().__call__(inputs, *more, training=training, **options)
        if network is not None and isinstance(network.output_form, tuple):
            made = made if isinstance(made, list) else [made]
            return dict(zip(network.output_form, made, strict=True))
        return made

    def call_arrays(self, arrays: list[np.ndarray], training: bool, options: dict[str, Any]) -> list[np.ndarray]:
        made = None if training or options else planned_call(self, arrays)
        return super().call_arrays(arrays, training, options) if made is None else made

    # --- weights --------------------------------------------------------------------------------------------------

    @property
    def weights(self) -> list[Weight]:
        """Parameters and saved states: the model's own, then layer by layer."""
        own = [weight for weight in self.own_weights if weight.kind in ("parameter", "state")]
        return list(dict.fromkeys([*own, *(weight for layer in self.layers for weight in layer.weights)]))

    @property
    def trainable_weights(self) -> list[Weight]:
        return [weight for weight in self._saved() if self.is_trainable(weight)]

    @property
    def non_trainable_weights(self) -> list[Weight]:
        return [weight for weight in self._saved() if not self.is_trainable(weight)]

    def reset_states(self) -> None:
        """Set the states that layers carry from batch to batch to zero."""
        for weight in self.all_weights():
            if weight.kind == "carry":
                weight.assign(np.zeros(weight.shape, weight.dtype))

    def set_weights(self, arrays: Sequence[Any]) -> None:
        if not self.built:
            raise GraphError("has no weights yet", where=self.label, mend="build the model first, by an input shape")
        super().set_weights(arrays)

    # --- description and files ------------------------------------------------------------------------------------

    def summary(self, line_length: int | None = None, positions: Sequence[float] | None = None,
                print_fn: Callable[[str], Any] | None = None) -> None:  # fmt: skip
        """Print the layers, their output shapes and numbers of parameters.

        Args:
            line_length: width of the table.
            positions: ends of the columns: characters, or parts of the width where they are at most 1.
            print_fn: takes each line; `print` by default.
        """
        from engine.models.summary import summary_lines

        for line in summary_lines(self, line_length, positions):
            (print_fn or print)(line)

    def get_config(self) -> dict[str, Any]:
        """The network as plain data, in Keras 3's form. Raises `GraphError` for a model joined by code."""
        from engine.models.config import network_config

        return network_config(self)

    @classmethod
    def from_config(cls, config: Mapping[str, Any], custom_objects: Mapping[str, Any] | None = None) -> Any:
        """A model, with fresh weights, from what `get_config` gave (Keras 1 to 3)."""
        from engine.models.rebuild import network_from_config

        return network_from_config(cls, config, custom_objects)

    def to_json(self, **options: Any) -> str:
        """The architecture as JSON, for `model_from_json` and Keras 3. `options` are those of `json.dumps`."""
        from engine.saving.text import to_json

        return to_json(self, **options)

    def to_yaml(self) -> str:
        """The architecture as YAML; `model_from_yaml` reads it."""
        from engine.saving.text import to_yaml

        return to_yaml(self)

    def save(self, filepath: Any, overwrite: bool = True, include_optimizer: bool = True) -> None:
        """Write architecture, weights, compilation and the optimizer's state: a `.keras` archive, or `.h5`."""
        from engine.saving.files import save_model

        save_model(self, filepath, overwrite=overwrite, include_optimizer=include_optimizer)

    def save_weights(self, filepath: Any, overwrite: bool = True) -> None:
        """Write the weights alone: `.weights.h5` in Keras 3's layout, any other name in that of all Keras."""
        from engine.saving.files import save_weights

        save_weights(self, filepath, overwrite=overwrite)

    def load_weights(self, filepath: Any, by_name: bool = False, skip_mismatch: bool = False) -> Any:
        """Take over the weights of a file (`.h5`, `.weights.h5`, `.keras`): in order, or by the names of layers.

        Args:
            by_name: only layers whose name is in the file.
            skip_mismatch: leave weights of another shape as they are, with a warning.

        Returns:
            A report, layer by layer, of what was taken, what was left, and why.
        """
        from engine.saving.files import load_weights

        return load_weights(self, filepath, by_name=by_name, skip_mismatch=skip_mismatch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} '{self.name}', {len(self.layers)} layers>"


def _names(tensors: Sequence[SymbolicTensor], form: Any) -> list[str]:
    if isinstance(form, tuple):
        return list(form)
    names: list[str] = []
    for tensor in tensors:
        names.append(unique(tensor.name, names))
    return names


def _cast(value: Value, dtype: str) -> Value:
    mask = value.mask
    value = cast(value, dtype)
    value.mask = mask
    return value


def _open_input(name: str, type: TensorType) -> SymbolicTensor:
    """An Input for data of a type; its batch is free."""
    return InputLayer(shape=shapes.public(type.shape)[1:], dtype=dtypes.canonical(type.dtype), name=name).open()
