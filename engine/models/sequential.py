"""Sequential: a chain of layers, with or without an input shape known beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.core import dtypes, shapes
from engine.core.errors import GraphError
from engine.ir.graph import TensorType
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.symbolic import SymbolicTensor
from engine.models.model import Model
from engine.models.naming import settle_names
from engine.models.network import Network


class Sequential(Model):
    """Layers one after the other.

    The input shape comes from `Input(…)` as the first element, from `input_shape`, `input_dim` or
    `batch_input_shape` of the first layer, or, deferred, from the first data.

    Example:
        model = Sequential([Dense(64, activation="relu", input_dim=100), Dense(10, activation="softmax")])
    """

    default_name = "sequential"

    def __init__(self, layers: Iterable[Any] | None = None, name: str | None = None, trainable: bool = True,
                 dtype: str | None = None):  # fmt: skip
        super().__init__(name=name, trainable=trainable, dtype=dtype)
        self._chain: list[Layer] = []
        self._start: InputLayer | None = None
        self._tip: SymbolicTensor | None = None  # output of the last layer, once the input shape is known
        self._lazy: Network | None = None
        for layer in layers or ():
            self.add(layer)
        if not trainable:
            self.trainable = False

    # --- the chain ------------------------------------------------------------------------------------------------

    def add(self, layer: Any) -> None:
        """Append a layer (or a model, or first of all an `Input`).

        Raises:
            EngineError: it does not fit behind the layers before it; the chain is as before.
        """
        if isinstance(layer, SymbolicTensor) and isinstance(layer.node.layer, InputLayer):
            layer = layer.node.layer
        if not isinstance(layer, Layer):
            raise GraphError(
                "takes layers", where=self.label, expected="a layer, such as Dense(10)", got=repr(layer)[:80]
            )
        if isinstance(layer, InputLayer):
            if self._chain or self._start is not None:
                raise GraphError(f"'{layer.name}' is not the first", where=self.label, expected="Input comes first",
                                 mend="leave it out, or make a new Sequential that starts with it")  # fmt: skip
            self._begin(layer)
            return
        if layer in self._chain:
            raise GraphError(f"layer '{layer.name}' is in it already", where=self.label,
                             mend="use Model(inputs, outputs) to use a layer twice")  # fmt: skip
        started = self._start
        if not self._chain and started is None:
            self._begin_from(layer)
        self._chain.append(layer)
        try:
            settle_names(self, self._chain)
            if self._tip is not None:
                self._extend(layer)
        except Exception:
            self._chain.pop()
            if started is None:
                self._start = self._tip = self._built_for = None
            raise
        self._lazy = None

    def pop(self) -> Layer:
        """Take the last layer off, and return it."""
        if not self._chain:
            raise GraphError("has no layer to take off", where=self.label)
        layer = self._chain.pop()
        if self._tip is not None:
            node = self._tip.node
            layer.calls.remove(node)
            self._tip = node.inputs[0]
        if not self._chain and self._start is not None and getattr(self._start, "made_by_model", False):
            self._start = self._tip = self._built_for = None
        self._lazy = None
        return layer

    def _begin(self, start: InputLayer) -> None:
        self._start, self._tip = start, start.open()
        self.min_inputs = self.max_inputs = 1
        self._built_for = (self._tip.type,)

    def _begin_from(self, layer: Layer) -> None:
        """The Input that the first layer describes, where it does."""
        shape, dtype = layer.batch_input_shape, layer.float_dtype
        if shape is None and isinstance(layer, Model) and layer.built and not layer.is_subclassed:
            if len(layer.inputs) != 1:
                raise GraphError(f"'{layer.name}' has {len(layer.inputs)} inputs", where=self.label,
                                 expected="one input", mend="use Model(inputs, outputs)")  # fmt: skip
            shape, dtype = layer.inputs[0].shape, layer.inputs[0].dtype
        if shape is not None:
            self._begin(self._own_input(layer, shape, dtype))

    def _own_input(self, layer: Layer, shape: Sequence[int | None], dtype: str) -> InputLayer:
        start = InputLayer(batch_shape=tuple(shape), dtype=dtype, name=f"{layer.name}_input")
        start.auto_named = start.made_by_model = True
        return start

    def _extend(self, layer: Layer) -> None:
        outputs = layer.call_symbolic([self._tip], {})
        if len(outputs) != 1:
            layer.calls.pop()
            raise GraphError(f"'{layer.name}' has {len(outputs)} outputs", where=self.label, expected="one output",
                             mend="use Model(inputs, outputs)")  # fmt: skip
        self._tip = outputs[0]

    def ensure_built(self, types: Sequence[TensorType]) -> None:
        if self._tip is None and self._chain:
            problems = Layer.input_problems(self, types)
            if problems or len(types) != 1:
                raise problems[0] if problems else GraphError("takes one input", where=self.label, got=str(len(types)))
            shape = (None, *shapes.public(types[0].shape)[1:])
            self._begin(self._own_input(self._chain[0], shape, dtypes.canonical(types[0].dtype)))
            try:
                for layer in self._chain:
                    self._extend(layer)
            except Exception:
                self._start = self._tip = self._built_for = None
                raise
            self._lazy = None
        elif not self._chain and self._tip is None:
            raise GraphError("has no layers", where=self.label, mend="add one")
        super().ensure_built(types)

    # --- as a model -----------------------------------------------------------------------------------------------

    @property
    def _network(self) -> Network | None:  # type: ignore[override]
        """The chain as a network, made when it is asked for."""
        if self.__dict__.get("_tip") is None:
            return None
        if self._lazy is None:
            self._lazy = Network(self._start.open(), self._tip, self.name)
        return self._lazy

    @property
    def is_subclassed(self) -> bool:
        return False

    def _why_no_network(self) -> str:
        return "the shape of its input is not known yet"

    @property
    def layers(self) -> list[Layer]:
        """The layers, without the Input."""
        return list(self._chain)

    @property
    def input_layer(self) -> InputLayer | None:
        """The Input at the start, once the input shape is known."""
        return self._start

    def get_config(self) -> dict[str, Any]:
        from engine.models.config import sequential_config

        return sequential_config(self)

    @classmethod
    def from_config(cls, config: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
        from engine.models.rebuild import sequential_from_config

        return sequential_from_config(cls, config, custom_objects)
