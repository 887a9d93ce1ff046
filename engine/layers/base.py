"""Layer: parameters, weights, and how it writes itself into a graph."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from engine.core import dtypes, shapes
from engine.core.config import settings
from engine.core.errors import EngineError, GraphError, ShapeError, quote_list
from engine.core.params import Bool, Declared, DType, Field, ShapeField, Text
from engine.ir.graph import Graph, TensorType, Value
from engine.layers.called import Called, by_place, held_layers, placed, plain_arguments, taken_arguments
from engine.layers.input_spec import spec_problems
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.layers.trace import Emission, Trace
from engine.layers.weight import Weight, WeightSpec
from engine.ops.apply import as_tensor


def snake_case(name: str) -> str:
    """ "MaxPooling2D" as "max_pooling2d": how layers are named by their class."""
    name = re.sub(r"\W+", "", name)
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()


class Layer(Called, Declared):
    """Base of layers.

    A subclass declares its parameters as fields and says three things, each without computing an array:
    `weight_specs(*types)`, `emit(e, *inputs)` and, where the inputs must be of a kind, `input_problems(types)`. Or it is
    in Keras's form (`called.py`): a constructor of its own, `build(input_shape)` with `add_weight`, and `call(inputs)`.

    Calling a layer on symbolic tensors extends the network; on arrays it builds the same graph and runs it.
    """

    category: ClassVar[str] = "Core"
    aliases: ClassVar[tuple[str, ...]] = ()
    formula: ClassVar[str] = ""
    min_inputs: ClassVar[int] = 1
    max_inputs: ClassVar[int | None] = 1
    rank: ClassVar[int | None] = None  # required rank of the input, batch included
    min_rank: ClassVar[int] = 1
    passes_mask: ClassVar[bool] = False
    keras_module: ClassVar[str] = "keras.layers"  # where Keras 3 finds the class of this name
    named_inputs: ClassVar[tuple[str, ...]] = ()  # arguments of a call, by name, that may be tensors of the network

    name = Text(None, doc="Name of the layer, unique in its model.", keyword_only=True, group="Advanced")
    _trainable = Bool(True, name="trainable", doc="Whether training changes the layer's weights.", keyword_only=True,
                      group="Advanced")  # fmt: skip
    dtype = DType(None, doc="Dtype of the layer's floats.", keyword_only=True, group="Advanced")
    batch_input_shape = ShapeField(
        None, doc="Shape of the input with the batch, where the layer is the first.", keyword_only=True, group="Hidden"
    )

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        """Keras 1 and 2 let the first layer name its input: input_shape, batch_size, input_dim, input_length."""
        keywords = dict(keywords)
        batch = None if "batch_size" in cls.fields else keywords.pop("batch_size", None)
        if "input_shape" in keywords:
            shape = keywords.pop("input_shape")
            keywords["batch_input_shape"] = (batch, *(shape if isinstance(shape, (tuple, list)) else (shape,)))
        elif "batch_shape" in keywords and "batch_shape" not in cls.fields:
            keywords["batch_input_shape"] = keywords.pop("batch_shape")
        if "input_dim" in keywords and not any(
            name == "input_dim" or "input_dim" in field.deprecated for name, field in cls.fields.items()
        ):
            width = keywords.pop("input_dim")
            length = (keywords.pop("input_length", None),) if cls.rank == 3 else ()
            keywords["batch_input_shape"] = (batch, *length, width)
        return keywords

    def _setup(self) -> None:
        self.auto_named = self.name is None
        if self.name is None:
            self.name = snake_case(type(self).__name__)
        self._weights: dict[str, Weight] = {}
        self._built_for: tuple[TensorType, ...] | None = None
        self.calls: list[CallNode] = []
        self.setup()

    def setup(self) -> None:
        """What follows from the parameters; for subclasses."""

    # --- for subclasses --------------------------------------------------------------------------------------------

    def weight_specs(self, *types: TensorType) -> list[WeightSpec]:
        """The layer's own weights for inputs of these types, in the order of files; in Keras's form, those it added."""
        if self._built_for is None:
            self.run_build(types)
        return [weight.spec for weight in self._weights.values()]

    def emit(self, e: Emission, *inputs: Value, **options: Any) -> Value | Sequence[Value]:
        """Write the layer into a graph; returns its output or outputs. In Keras's form `call` does."""
        if self.writes_call():
            return self.emit_call(e, inputs, options)
        raise NotImplementedError(f"{type(self).__name__}.emit")

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        """Everything wrong with inputs of these types, without raising. Subclasses add to `super()`'s list."""
        problems: list[EngineError] = []
        if self.writes_call() and types:
            return spec_problems(self, types)
        many = self.max_inputs is None or self.max_inputs > 1
        if len(types) < self.min_inputs or (self.max_inputs is not None and len(types) > self.max_inputs):
            wanted = f"at least {self.min_inputs}" if self.max_inputs is None else str(self.max_inputs)
            noun = "inputs" if many else "input"
            return [GraphError("wrong number of inputs", where=self.label,
                               expected=f"{wanted} {noun}", got=str(len(types)), code="inputs")]  # fmt: skip
        for type in types:
            if self.rank is not None and type.rank != self.rank:
                problems.append(self.rank_error(type, self.rank))
            elif type.rank < self.min_rank:
                problems.append(self.rank_error(type, self.min_rank, "at least "))
        return problems

    def input_advice(self, types: Sequence[TensorType]) -> list[EngineError]:
        """What is allowed, and probably not meant, about inputs of these types: warnings for the canvas."""
        return []

    def inner_layers(self) -> Sequence[Layer]:
        """Layers inside this one (of wrappers and models); in Keras's form, those that attributes hold."""
        return tuple(held_layers(self)) if self.writes_call() else ()

    def archive_parts(self, weights: Sequence[Weight]) -> dict[str, list[Weight]]:
        """The layer's own weights by the part of it in which Keras 3's files keep them; "": the layer itself."""
        return {"": list(weights)}

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """A call as Keras writes it: what goes in by place, and what by name."""
        if self.writes_call():
            return placed(self.call, inputs, options), dict(options)  # type: ignore[attr-defined]
        # What takes several inputs takes them as a list, even when it is one.
        many = len(inputs) > 1 or self.min_inputs > 1
        return [list(inputs)] if many else list(inputs), dict(options)

    # --- messages ----------------------------------------------------------------------------------------------------

    @property
    def label(self) -> str:
        """How messages name the layer: "Conv2D 'conv_3'"."""
        return f"{type(self).__name__} '{self.name}'"

    _RANK_WORDS: ClassVar[Mapping[int, str]] = {
        2: "vectors, (batch, features)",
        3: "sequences, (batch, steps, features)",
        4: "images, (batch, height, width, channels)",
        5: "volumes, (batch, depth, height, width, channels)",
    }

    def rank_error(self, type: TensorType, rank: int, qualifier: str = "") -> ShapeError:
        words = self._RANK_WORDS.get(rank, "")
        return ShapeError(
            f"takes {qualifier}rank {rank}" + (f" ({words})" if words and not qualifier else ""),
            where=self.label,
            expected=f"{qualifier}rank {rank}",
            got=f"rank {type.rank}, {shapes.text(type.shape)}",
            mend=(
                "put Flatten or GlobalAveragePooling2D before it"
                if type.rank > rank and not qualifier
                else "put Reshape before it, or give it another input"
            ),
            code="rank",
        )

    # --- weights -----------------------------------------------------------------------------------------------------

    @property
    def float_dtype(self) -> str:
        """Dtype of the layer's floats."""
        return self.dtype or settings.floatx

    @property
    def built(self) -> bool:
        return self._built_for is not None or self._own_built

    @built.setter
    def built(self, value: bool) -> None:
        """Keras's users set it at the end of `build`; the layer knows it by itself."""

    def ensure_built(self, types: Sequence[TensorType]) -> None:
        """Check the inputs and, the first time, make the weights.

        Raises:
            EngineError: the first of `input_problems`.
        """
        problems = self.input_problems(types)
        if problems:
            raise problems[0]
        if self._built_for is None:
            specs = self.weight_specs(*types)
            known = self._weights
            self._weights = {
                spec.name: known[spec.name] if spec.name in known else Weight(spec, f"{self.name}/{spec.name}", self)
                for spec in specs
            }
            self._built_for = tuple(types)
            return
        for spec, weight in zip(self.weight_specs(*types), self._weights.values(), strict=True):
            if spec.shape != weight.shape and spec.kind != "carry":
                raise ShapeError(
                    f"was built for inputs {' and '.join(shapes.text(t.shape) for t in self._built_for)}",
                    where=self.label,
                    expected=f"weight '{spec.name}' of shape {shapes.text(weight.shape)}",
                    got=f"inputs {' and '.join(shapes.text(t.shape) for t in types)}",
                    mend="use a new layer for inputs of another width",
                )

    def weight(self, name: str) -> Weight:
        """A weight of this layer by its name within the layer."""
        return self._weights[name]

    @property
    def own_weights(self) -> list[Weight]:
        """Every weight of this layer itself, seeds and carried states too."""
        return list(self._weights.values())

    def all_weights(self) -> list[Weight]:
        """Every weight of this layer and of those inside it, each once."""
        found = dict.fromkeys(self.own_weights)
        for layer in self.inner_layers():
            found.update(dict.fromkeys(layer.all_weights()))
        return list(found)

    def is_trainable(self, weight: Weight) -> bool:
        """Whether training changes a weight of this layer (or of one inside it)."""
        return self._trainable and weight.kind == "parameter" and weight.trainable and (
            weight.layer is self or weight.layer is None or weight.layer._trainable
        )  # fmt: skip

    @property
    def trainable(self) -> bool:
        """Whether training changes the layer's weights; setting it reaches the layers inside."""
        return self._trainable

    @trainable.setter
    def trainable(self, value: bool) -> None:
        self._trainable = bool(value)
        for layer in self.inner_layers():
            layer.trainable = value

    @property
    def weights(self) -> list[Weight]:
        """Parameters and saved states: trainable ones first, as Keras orders them."""
        return [*self.trainable_weights, *self.non_trainable_weights]

    @property
    def trainable_weights(self) -> list[Weight]:
        return [weight for weight in self._saved() if self.is_trainable(weight)]

    @property
    def non_trainable_weights(self) -> list[Weight]:
        return [weight for weight in self._saved() if not self.is_trainable(weight)]

    def _saved(self) -> list[Weight]:
        return [weight for weight in self.all_weights() if weight.kind in ("parameter", "state")]

    def get_weights(self) -> list[np.ndarray]:
        """Copies of the arrays of `weights`, in their order."""
        return [weight.numpy() for weight in self.weights]

    def set_weights(self, arrays: Sequence[Any]) -> None:
        """Take over arrays in the order of `weights`.

        Raises:
            ShapeError: their number or a shape is wrong; nothing is changed then.
        """
        weights = self.weights
        arrays = [np.asarray(array) for array in arrays]
        if len(arrays) != len(weights):
            raise ShapeError(
                "wrong number of weights",
                where=self.label,
                expected=f"{len(weights)} arrays ({quote_list([w.path for w in weights]) if weights else 'none'})",
                got=f"{len(arrays)}",
            )
        for weight, array in zip(weights, arrays, strict=True):
            if array.shape != weight.shape:
                raise ShapeError("wrong shape for a weight", where=weight.path, expected=shapes.text(weight.shape),
                                 got=shapes.text(array.shape), mend="give an array of the weight's shape")  # fmt: skip
        for weight, array in zip(weights, arrays, strict=True):
            weight.assign(array)

    def count_params(self) -> int:
        """Number of parameters and saved states."""
        return sum(weight.spec.size for weight in self._saved())

    def rename(self, name: str) -> None:
        """Give the layer another name; its weights' paths follow."""
        self.name = name
        for weight in self.own_weights:
            weight.path = f"{name}/{weight.name}"

    # --- config ------------------------------------------------------------------------------------------------------

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        if self.writes_call() and type(self).get_config is Layer.get_config:
            config |= plain_arguments(self)
        config["dtype"] = self.float_dtype
        if config.get("batch_input_shape") is None:
            config.pop("batch_input_shape", None)
        return {key: config[key] for key in ("name", "trainable", "dtype") if key in config} | config

    # --- calling -----------------------------------------------------------------------------------------------------

    def output_types(self, types: Sequence[TensorType], **options: Any) -> list[TensorType]:
        """Types of the outputs for inputs of these types; sizes may be symbolic. Makes the weights if need be."""
        graph = Graph()
        trace = Trace(graph)
        return [value.type for value in trace.call(self, [graph.input(type) for type in types], **options)]

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Any:
        """A layer of what `get_config` gave."""
        return cls(**taken_arguments(cls, config)) if cls.writes_call() else super().from_config(config)

    def __call__(self, inputs: Any = None, *more: Any, training: bool | None = None, **options: Any) -> Any:
        """Apply the layer: to symbolic tensors, to values of a graph being traced, or to arrays.

        Returns:
            One output, or a list where the layer has several.
        """
        tensors = [*inputs] if isinstance(inputs, (list, tuple)) and not more else [inputs, *more]
        if self.writes_call():
            tensors = by_place(self, tensors, options)
        tensors = [tensor if isinstance(tensor, SymbolicTensor) else as_tensor(tensor) for tensor in tensors]
        if all(isinstance(tensor, SymbolicTensor) for tensor in tensors):
            outputs = self.call_symbolic(tensors, options)
        elif any(isinstance(tensor, SymbolicTensor) for tensor in tensors):
            raise GraphError("arrays and tensors of a network being described cannot be mixed", where=self.label)
        elif any(isinstance(tensor, Value) for tensor in tensors):
            graph = next(tensor.graph for tensor in tensors if isinstance(tensor, Value))
            values = [tensor if isinstance(tensor, Value) else graph.constant(tensor) for tensor in tensors]
            trace = getattr(graph, "trace", None) or Trace(graph, bool(training))
            # Within the code of `call`; a network that is described is told by fit and predict alone, as in Keras 3.
            outputs = trace.call(self, values, training=training, **options)
        else:
            outputs = self.call_arrays(tensors, bool(training), options)
        return outputs[0] if len(outputs) == 1 else outputs

    def call_symbolic(self, tensors: list[SymbolicTensor], options: dict[str, Any]) -> list[SymbolicTensor]:
        """Extend the network by one call of this layer."""
        types = self.output_types([tensor.type for tensor in tensors], **options)
        node = CallNode(self, tensors, types, options)
        self.calls.append(node)
        return list(node.outputs)

    def call_arrays(self, arrays: list[np.ndarray], training: bool, options: dict[str, Any]) -> list[np.ndarray]:
        """Build the layer's graph for arrays, run it, and keep what it updates (states, seeds)."""
        from engine.runtime.evaluate import evaluate

        graph = Graph(self.name)
        trace = Trace(graph, training)
        inputs = [graph.input(TensorType(array.shape, dtypes.canonical(array.dtype))) for array in arrays]
        outputs = trace.call(self, inputs, **options)
        graph.outputs = [*outputs, *trace.updates.values()]
        weights = {value: weight for weight, value in trace.bindings.items()}
        feeds = [*arrays, *(weights[value].array for value in graph.inputs[len(inputs) :])]
        made = evaluate(graph, feeds)
        for weight, array in zip(trace.updates, made[len(outputs) :], strict=True):
            weight.assign(array)
        return made[: len(outputs)]

    # --- history of calls --------------------------------------------------------------------------------------------

    def _only(self, what: str, found: list[Any]) -> Any:
        if not found:
            raise GraphError(f"has not been called, so it has no {what}", where=self.label)
        if len(found) > 1 and any(one != found[0] for one in found):
            raise GraphError(
                f"is called {len(self.calls)} times, so '{what}' is ambiguous",
                where=self.label,
                mend=f"use get_{what}_at(index)",
                code="ambiguous",
            )
        return found[0]

    @staticmethod
    def _one_or_list(values: list[Any]) -> Any:
        return values[0] if len(values) == 1 else values

    def _call_at(self, index: int) -> CallNode:
        if not -len(self.calls) <= index < len(self.calls):
            raise GraphError(f"has no call {index}", where=self.label, expected=f"0 to {len(self.calls) - 1}")
        return self.calls[index]

    def get_input_at(self, index: int) -> Any:
        """Input tensor (or list of them) of one call of the layer."""
        return self._one_or_list(list(self._call_at(index).inputs))

    def get_output_at(self, index: int) -> Any:
        """Output tensor (or list of them) of one call of the layer."""
        return self._one_or_list(list(self._call_at(index).outputs))

    def get_input_shape_at(self, index: int) -> Any:
        return self._one_or_list([tensor.shape for tensor in self._call_at(index).inputs])

    def get_output_shape_at(self, index: int) -> Any:
        return self._one_or_list([tensor.shape for tensor in self._call_at(index).outputs])

    @property
    def input(self) -> Any:
        """Input tensor of the only call; ambiguous with several."""
        return self._only("input", [self.get_input_at(i) for i in range(len(self.calls))])

    @property
    def output(self) -> Any:
        """Output tensor of the only call; ambiguous with several."""
        return self._only("output", [self.get_output_at(i) for i in range(len(self.calls))])

    @property
    def input_shape(self) -> Any:
        return self._only("input_shape", [self.get_input_shape_at(i) for i in range(len(self.calls))])

    @property
    def output_shape(self) -> Any:
        return self._only("output_shape", [self.get_output_shape_at(i) for i in range(len(self.calls))])


def field_names(cls: type[Layer]) -> dict[str, Field]:
    """Fields of a layer class that a form shows: its own, without name, trainable and dtype."""
    return {name: field for name, field in cls.fields.items() if not field.keyword_only and field.kind != "opaque"}
