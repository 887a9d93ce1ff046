"""A model made of an ONNX graph, node by node, by the rules of the tables beside this file."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core.errors import EngineError, FileFormatError
from engine.core.shapes import BATCH
from engine.layers import Operation, Permute, Reshape
from engine.layers.base import Layer
from engine.layers.input import Input
from engine.layers.symbolic import SymbolicTensor
from engine.models.naming import unique
from engine.saving.onnx_import import control, file, folding
from engine.saving.onnx_import.views import Operand, View, arranged, channels_last, natural

Rule = Callable[["Building", file.Node, "list[Operand | None]"], Any]
# Operators of sequences, whose first input has the time first.
RECURRENT = ("LSTM", "GRU", "RNN")
IN_CHANNELS = ("Conv", "ConvTranspose", "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "Resize",
               "Upsample", "BatchNormalization", "InstanceNormalization")  # fmt: skip
VALUES_IN_CONFIG = 2_000_000  # of constants that become part of the description


class Building:
    """The layers made so far, and what each name of the graph stands for: a `View`, or a constant."""

    def __init__(self, graph: file.Graph, rules: dict[str, Rule], images_last: bool):
        self.graph, self.rules, self.images_last = graph, rules, images_last
        self.values: dict[str, Operand] = dict(graph.constants)
        self.uses = Counter(control.names_used(graph.nodes))
        self.uses.update(place.name for place in graph.outputs)
        self.batch_sizes: set[int] = set()
        self.node: file.Node | None = None
        self.written_out = 0
        self._taken: set[str] = set()
        self._shared: dict[Any, Layer] = {}
        self._weights: dict[Layer, Any] = {}
        self._made: dict[SymbolicTensor, tuple[type[Layer], dict[str, Any], list[SymbolicTensor]]] = {}
        self._doubtful: set[int] = set()
        self._folded: dict[Any, list[np.ndarray]] = {}
        self._kept: list[Any] = []
        self._in_config = 0

    # --- the whole graph ---------------------------------------------------------------------------------------------

    def model(self) -> Any:
        """The model of the graph, with its weights."""
        from engine.models import Model

        inputs = [self._input(place) for place in self.graph.inputs]
        if not inputs:
            raise FileFormatError("this graph has no inputs", expected="a model of one input or more", code="onnx")
        for node in self.graph.nodes:
            self.node = node
            try:
                self.take(node)
            except EngineError as error:
                raise self.located(error, node) from None
        self.node = None
        outputs = [self._output(place) for place in self.graph.outputs]
        model = Model(inputs if len(inputs) > 1 else inputs[0], outputs if len(outputs) > 1 else outputs[0],
                      name=_plain(self.graph.name) or "model")  # fmt: skip
        for layer, weights in self._weights.items():
            if isinstance(weights, list):
                layer.set_weights(weights)
            elif layer.built:
                for name, array in weights.items():
                    layer.weight(name).assign(np.ascontiguousarray(array, "float32"))
        return model

    def located(self, error: EngineError, node: file.Node) -> EngineError:
        if node.label not in str(error):
            error = error.located(node.label)
        return error

    def refusal(self, why: str, expected: str = "") -> FileFormatError:
        """An error about the node at hand."""
        assert self.node is not None
        return FileFormatError(f"this cannot be taken: {why}", where=self.node.label, expected=expected,
                               mend="export the model without it, or cut it off before", code="onnx")  # fmt: skip

    def take(self, node: file.Node) -> None:
        """Make what a node stands for, and note it by the names of its outputs."""
        given = [self.operand(name) for name in node.inputs]
        constants = [one for one in given if not isinstance(one, View)]
        if len(constants) == len(given) and (node.kind == "Constant" or node.kind in folding.FOLDS):
            made: Any = self._fold(node, constants)
        elif node.kind in folding.OF_SHAPES and isinstance(given[0], View):
            made = folding.of_shape(node, given[0].shape)
        elif node.kind in self.rules:
            if given and len(constants) == len(given) and node.kind not in control.RULES:
                given[0] = self._for_each_sample(given[0])
            made = self.rules[node.kind](self, node, given)
        else:
            raise self.refusal("this operator is not known", f"one of the {len(self.rules)} that are read")
        made = made if isinstance(made, list) else [made]
        for name, value in zip(node.outputs, made, strict=False):
            if name and value is not None:
                self.values[name] = value

    def _for_each_sample(self, array: Any) -> View:
        """A constant as a tensor that is the same for every sample."""
        like = next(value for place in self.graph.inputs if isinstance(value := self.values.get(place.name), View))
        if not isinstance(array, np.ndarray) or array.ndim < 2 or array.shape[0] != 1 or array.dtype.kind != "f":
            raise self.refusal("its input is a constant")
        if "float" not in like.dtype:
            like = View(self.operation("Cast", [like.tensor], dtype="float32"), like.axes)
        return View(self.repeated(array, like), natural(array.ndim), True)

    def operand(self, name: str) -> Operand | None:
        """What a name of the graph stands for; None for an operand left out."""
        if not name:
            return None
        if name not in self.values:
            raise self.refusal(f"its input '{name}' is made by no node before it")
        value = self.values[name]
        if isinstance(value, View):
            value = View(value.tensor, value.axes, value.alone and self.uses[name] == 1)
        return value

    def _fold(self, node: file.Node, constants: Sequence[Any]) -> list[np.ndarray]:
        """A node of constants alone; equal nodes give the very same arrays, so that shared weights stay shared."""
        key = (node.kind, repr(sorted(node.attributes.items(), key=str)), tuple(map(id, constants)))
        if node.kind == "Constant" or key not in self._folded:
            self._folded[key] = folding.fold(self, node, constants)
            self._kept += constants
            if any(map(self.is_doubtful, constants)) or control.doubtful(node, constants):
                self._doubtful.update(map(id, self._folded[key]))
        return self._folded[key]

    def is_doubtful(self, constant: Any) -> bool:
        """Whether a constant is such for some data only, as a size that is not known was compared."""
        return id(constant) in self._doubtful

    # --- ends --------------------------------------------------------------------------------------------------------

    def _input(self, place: file.Place) -> SymbolicTensor:
        rank = len(place.shape)
        if rank < 1:
            raise FileFormatError(f"the input '{place.name}' is a single number", expected="a batch of samples",
                                  code="onnx")  # fmt: skip
        batch = self._batch_axis(place)
        if isinstance(place.shape[batch], int):
            self.batch_sizes.add(place.shape[batch])
        order = [batch, *(axis for axis in range(rank) if axis != batch)]
        if self.images_last and (rank > 3 or (rank == 3 and self._feeds(place.name, IN_CHANNELS))):
            order = list(channels_last(rank))
        sizes = [size if isinstance(size, int) else None for size in (place.shape[axis] for axis in order)]
        if any(size is not None and size < 1 for size in sizes):
            raise FileFormatError(f"the input '{place.name}' has a size below 1", got=str(place.shape), code="onnx")
        dtype = "float32" if place.dtype in file.FLOATS else place.dtype
        tensor = Input(tuple(sizes[1:]), dtype=dtype, name=self.name(place.name))
        axes: list[int | None] = [None] * rank
        for ours, theirs in enumerate(order):
            axes[theirs] = ours
        self.values[place.name] = View(tensor, tuple(axes))
        return tensor

    def _batch_axis(self, place: file.Place) -> int:
        """Which axis of an input is the batch: by its name; the second one of sequences and states; else the first."""
        named = [axis for axis, size in enumerate(place.shape) if isinstance(size, str) and "batch" in size.lower()]
        if named:
            return named[0]
        for node in self.graph.nodes:
            if node.kind in RECURRENT and not node.get("layout", 0):
                states = [name for name in (*node.inputs[:1], *node.inputs[5:7]) if name]
                if place.name in states and len(place.shape) == 3:
                    return 1
        return 0

    def _feeds(self, name: str, kinds: Sequence[str]) -> bool:
        return any(node.kind in kinds and name in node.inputs[:1] for node in self.graph.nodes)

    def _output(self, place: file.Place) -> SymbolicTensor:
        value = self.values.get(place.name)
        if not isinstance(value, View):
            what = "is a constant" if value is not None else "is made by no node"
            raise FileFormatError(f"the output '{place.name}' {what}", code="onnx")
        batch = next((at for at, axis in enumerate(value.axes) if axis == 0), 0)
        order = [batch, *(axis for axis in range(value.rank) if axis != batch)]
        if self.images_last and value.rank > 3 and value.axes[1] == value.rank - 1:
            order = list(channels_last(value.rank))
        return self.in_order(value, order)

    # --- layers ------------------------------------------------------------------------------------------------------

    def name(self, wanted: str) -> str:
        name = unique(_plain(wanted) or "layer", self._taken)
        self._taken.add(name)
        return name

    def call(self, cls: type[Layer], inputs: SymbolicTensor | list[SymbolicTensor],
             weights: dict[str, Any] | list[Any] | None = None, shared: Any = None, **config: Any) -> Any:  # fmt: skip
        """Call a new layer (or, where weights are shared, the one that has them) on tensors; what it gives.

        Args:
            weights: arrays by the layer's names for them, or in its order.
            shared: what a layer of the same class and config has in common with this one: the file's own arrays.
        """
        tensors = inputs if isinstance(inputs, list) else [inputs]
        key = None
        if shared is not None:
            self._kept.append(shared)
            key = (cls, repr(sorted(config.items(), key=str)), tuple(map(id, shared)))
        layer = self._shared.get(key) if key is not None else None
        if layer is None:
            layer = cls(**config, name=self.name(self._label(cls)))
            if key is not None:
                self._shared[key] = layer
            self._weights[layer] = {}
        made = layer(tensors if len(tensors) > 1 else tensors[0])
        if not self._weights[layer] and weights:
            for weight, array in weights.items() if isinstance(weights, dict) else ():
                if layer.weight(weight).shape != tuple(array.shape):
                    raise self.refusal(f"'{weight}' has the shape {list(array.shape)}",
                                       str(list(layer.weight(weight).shape)))  # fmt: skip
            self._weights[layer] = weights
        for tensor in made if isinstance(made, list) else [made]:
            self._made[tensor] = (cls, config, tensors)
        return made

    def _label(self, cls: type[Layer]) -> str:
        return (self.node.name if self.node is not None else "") or cls.__name__.lower()

    def with_bias(self, view: View, bias: np.ndarray) -> SymbolicTensor | None:
        """The tensor of a layer made without a bias, made anew with one; None if it is not such a layer's alone."""
        made = self._made.get(view.tensor)
        if not view.alone or made is None or made[1].get("use_bias") is not False:
            return None
        layer = view.tensor.node.layer
        if len(layer.calls) > 1 or layer in self._shared.values():
            return None
        cls, config, inputs = made
        weights = {**self._weights.pop(layer), "bias": bias}
        again = cls(**{**config, "use_bias": True}, name=layer.name)
        tensor = again(inputs[0])
        self._weights[again] = weights
        return tensor

    def operation(
        self, kind: str, arguments: Sequence[Any], given: dict[str, Any] | None = None, **settings: Any
    ) -> Any:
        """Call an operation of Keras on tensors, constants and plain values, in any mixture; lists of tensors too.

        Args:
            given: arguments of the call by name.
            settings: what Keras gives to the operation's constructor.
        """
        tensors: list[SymbolicTensor] = []

        def fill(value: Any) -> Any:
            if isinstance(value, SymbolicTensor):
                tensors.append(value)
                return {"input": len(tensors) - 1}
            if isinstance(value, np.ndarray):
                return self.constant(value)
            if isinstance(value, slice):
                config = {"start": value.start, "stop": value.stop, "step": value.step}
                return {"class_name": "__slice__", "config": config}
            return [fill(one) for one in value] if isinstance(value, (list, tuple)) else value

        template = {"args": [fill(one) for one in arguments], "kwargs": dict(given or {})}
        return self.call(
            Operation, tensors, operation=kind, settings=json.dumps(settings), arguments=json.dumps(template)
        )

    def constant(self, array: np.ndarray) -> Any:
        """A constant within a description: as Keras writes arrays, or a plain number."""
        if array.dtype == object:
            raise self.refusal("it computes with a size that is not known")
        self._in_config += array.size
        if self._in_config > VALUES_IN_CONFIG:
            raise self.refusal("its constants are too large", f"at most {VALUES_IN_CONFIG:,} values")
        if array.ndim == 0:
            return array.item()
        dtype = "float32" if array.dtype.kind == "f" else array.dtype.name
        return {"class_name": "__numpy__", "config": {"value": array.tolist(), "dtype": dtype}}

    # --- axes --------------------------------------------------------------------------------------------------------

    def in_order(self, view: View, order: Sequence[int]) -> SymbolicTensor:
        """Our tensor with the ONNX axes `order` in their order; those left out must be of size 1 and not ours."""
        tensor, have = view.tensor, view.order
        wanted = [at for at in order if view.axes[at] is not None]
        if len(wanted) != len(have):
            gone = [axis for at in have if at not in order and (axis := view.axes[at]) is not None]
            tensor = self.operation("Squeeze", [tensor], axis=sorted(gone))
            have = tuple(at for at in have if at in order)
        if list(have) != wanted:
            places = [have.index(at) for at in wanted]
            if places[0] == 0:
                tensor = self.call(Permute, tensor, dims=tuple(places[1:]))
            else:
                tensor = self.operation("Transpose", [tensor], axes=places)
        if len(wanted) != len(order):
            sizes = iter(tensor.type.shape)
            full = [1 if view.axes[at] is None else next(sizes) for at in order]
            unknown = [size for size in full[1:] if not isinstance(size, int)]
            if view.axes[order[0]] is not None and len(unknown) < 2:
                shape = tuple(size if isinstance(size, int) else -1 for size in full[1:])
                tensor = self.call(Reshape, tensor, target_shape=shape)
            else:
                missing = [at for at, axis in enumerate(order) if view.axes[axis] is None]
                tensor = self.operation("ExpandDims", [tensor], axis=missing)
        return tensor

    def plain(self, view: View) -> SymbolicTensor:
        """Our tensor with all axes in ONNX's order."""
        return self.in_order(view, natural(view.rank))

    def image(self, view: View) -> SymbolicTensor:
        """Our tensor with all axes, channels last."""
        return self.in_order(view, channels_last(view.rank))

    def image_view(self, tensor: SymbolicTensor, alone: bool = True) -> View:
        """What a layer with channels last gives, seen with channels first."""
        rank = tensor.ndim
        return View(tensor, (0, rank - 1, *range(1, rank - 1)), alone)

    def repeated(self, array: np.ndarray, like: View) -> SymbolicTensor:
        """A constant whose first axis is of size 1, for every sample of a batch."""
        one: Any = [slice(None, None, None)] + [slice(0, 1, None)] * (like.tensor.ndim - 1)
        nothing = self.operation("Multiply", [self.operation("GetItem", [like.tensor, one]), 0.0])
        if array.ndim != like.tensor.ndim:
            nothing = self.call(Reshape, nothing, target_shape=(1,) * (array.ndim - 1))
        return self.operation("Add", [nothing, array])

    def aligned(self, given: Sequence[Operand]) -> tuple[list[Any], Callable[[Any], View]]:
        """Operands brought into one order of axes so that they broadcast as they do in ONNX.

        Returns:
            Tensors and arrays, and a function that sees the result in ONNX's order.
        """
        rank = max(one.rank if isinstance(one, View) else one.ndim for one in given)
        views = [one.seen_as([None] * (rank - one.rank) + list(one.axes)) for one in given if isinstance(one, View)]
        arrays = [one for one in given if not isinstance(one, View)]
        lead = max(views, key=lambda one: len(one.order))
        order = list(lead.order)
        for at in range(rank):
            wide = any(one.axes[at] is not None for one in views) or any(
                at >= rank - one.ndim and one.shape[at - rank + one.ndim] != 1 for one in arrays
            )
            if at not in order and wide:
                order.append(at)
        left = iter(views)
        made = [
            self.in_order(next(left), order) if isinstance(one, View) else arranged(one, order, rank) for one in given
        ]

        def seen(tensor: SymbolicTensor) -> View:
            return View(tensor, tuple(order.index(at) if at in order else None for at in range(rank)), True)

        return made, seen

    def is_batch(self, size: Any) -> bool:
        return size == BATCH or (isinstance(size, int) and size in self.batch_sizes)


def _plain(name: str) -> str:
    """A name of a file as one of a layer."""
    return re.sub(r"[^\w.\-]+", "_", name.strip("/")).strip("_")[:120]
