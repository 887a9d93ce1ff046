"""Operation: what Keras 3 keeps as nodes that are no layers (`x + y`, `ops.mean(x, axis=1)`), as a layer."""

from __future__ import annotations

import difflib
import functools
import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from types import FunctionType
from typing import Any, ClassVar

import numpy as np

from engine import activations, ops
from engine.core.errors import EngineError, GraphError, ParameterError, quote_list
from engine.core.params import REQUIRED, Text
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer, snake_case
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import Weight


def _get_item(x: Any, key: Any) -> Any:
    """Basic indexing: whole numbers, slices, None and "..."."""
    keys = list(key) if isinstance(key, (list, tuple)) else [key]
    if any(one == "..." for one in keys if isinstance(one, str)):
        at = keys.index("...")
        used = sum(one is not None for one in keys) - 1
        keys[at : at + 1] = [slice(None)] * (len(x.shape) - used)
    axis = 0
    for one in keys:
        if one is None:
            x = ops.expand_dims(x, axis)
            axis += 1
        elif isinstance(one, slice):
            start, stop, step = one.start, one.stop, 1 if one.step is None else one.step
            if step < 0:
                x = ops.reverse(x, axis)
                start, stop = -1 - start if start is not None else 0, -1 - stop if stop is not None else None
                step = -step
            if (start or 0, stop, step) != (0, None, 1):
                x = ops.slice_axis(x, axis, start or 0, stop, step)
            axis += 1
        elif isinstance(one, int):
            x = ops.squeeze(ops.slice_axis(x, axis, one, one + 1 if one != -1 else None), axis)
        else:
            raise ParameterError(f"an index {one!r} is not one that this layer takes", expected="numbers and slices")
    return x


def _split(x: Any, indices_or_sections: Any, axis: int = 0) -> list[Any]:
    size = x.shape[axis]
    if not isinstance(size, int):
        raise ParameterError("an axis of unknown size cannot be split", expected="a whole number", got=str(size))
    if isinstance(indices_or_sections, int):
        step = size // indices_or_sections
        ends = [step * number for number in range(1, indices_or_sections)]
    else:
        ends = list(indices_or_sections)
    return [ops.slice_axis(x, axis, a, b) for a, b in zip([0, *ends], [*ends, size])]


def _reduced(reduce: Callable[..., Any]) -> Callable[..., Any]:
    def call(x: Any, axis: Any = None, keepdims: bool = False, initial: Any = None) -> Any:
        if initial is not None:
            raise ParameterError("a reduction with a first value is not supported", field="initial")
        return reduce(x, tuple(axis) if isinstance(axis, list) else axis, keepdims)

    return call


def _standard(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    return ops.sqrt(_reduced(ops.variance)(x, axis, keepdims))


def _squeeze(x: Any, axis: Any = None) -> Any:
    if axis is None:
        axis = [at for at, size in enumerate(x.shape) if size == 1]
    for at in sorted((one % len(x.shape) for one in ([axis] if isinstance(axis, int) else axis)), reverse=True):
        x = ops.squeeze(x, at)
    return x


def _expand(x: Any, axis: Any) -> Any:
    for at in [axis] if isinstance(axis, int) else sorted(axis):
        x = ops.expand_dims(x, at)
    return x


def _floor_divide(x: Any, y: Any) -> Any:
    return ops.floor(ops.divide(x, y))


def _swap(x: Any, axis1: int, axis2: int) -> Any:
    axes = list(range(len(x.shape)))
    axes[axis1], axes[axis2] = axes[axis2], axes[axis1]
    return ops.transpose(x, axes)


def _flip(x: Any, axis: Any = None) -> Any:
    for at in range(len(x.shape)) if axis is None else [axis] if isinstance(axis, int) else axis:
        x = ops.reverse(x, at)
    return x


# By the names of Keras's operation classes; arguments and settings as they have them.
OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "Abs": ops.absolute,
    "Absolute": ops.absolute,
    "Add": ops.add,
    "All": _reduced(ops.reduce_all),
    "Any": _reduced(ops.reduce_any),
    "Argmax": lambda x, axis=-1, keepdims=False: ops.argmax(x, axis, keepdims),
    "Argmin": lambda x, axis=-1, keepdims=False: ops.argmin(x, axis, keepdims),
    "BroadcastTo": lambda x, shape: ops.broadcast_to(x, shape),
    "Cast": lambda x, dtype: ops.cast(x, dtype),
    "Clip": lambda x, x_min, x_max: ops.clip(x, x_min, x_max),
    "Concatenate": lambda xs, axis=0: ops.concatenate(xs, axis),
    "Cos": ops.cos,
    "Divide": ops.divide,
    "Elu": lambda x, alpha=1.0: activations.elu(x, alpha),
    "Equal": ops.equal,
    "Erf": ops.erf,
    "Exp": ops.exp,
    "ExpandDims": _expand,
    "Expm1": ops.expm1,
    "Flip": _flip,
    "Floor": ops.floor,
    "FloorDivide": _floor_divide,
    "Gelu": lambda x, approximate=True: activations.gelu(x, approximate),
    "GetItem": _get_item,
    "Greater": ops.greater,
    "HardSigmoid": lambda x: activations.hard_sigmoid(x),
    "GreaterEqual": ops.greater_equal,
    "Isfinite": ops.isfinite,
    "LeakyRelu": lambda x, negative_slope=0.2: activations.relu(x, negative_slope),
    "Less": ops.less,
    "LessEqual": ops.less_equal,
    "Log": ops.log,
    "Log1p": ops.log1p,
    "LogSoftmax": lambda x, axis=-1: ops.log_softmax(x, axis),
    "LogicalAnd": ops.logical_and,
    "LogicalNot": ops.logical_not,
    "LogicalOr": ops.logical_or,
    "Matmul": ops.matmul,
    "Max": _reduced(ops.reduce_max),
    "Maximum": ops.maximum,
    "Mean": _reduced(ops.mean),
    "Min": _reduced(ops.reduce_min),
    "Minimum": ops.minimum,
    "Multiply": ops.multiply,
    "Negative": ops.negate,
    "NotEqual": ops.not_equal,
    "OneHot": lambda x, num_classes, axis=-1, dtype="float32", sparse=False: ops.one_hot(x, num_classes, axis, dtype),
    "Pad": ops.pad,
    "Power": ops.power,
    "Reciprocal": ops.reciprocal,
    "Relu": ops.relu,
    "Relu6": lambda x: activations.relu(x, 0.0, 6.0),
    "Reshape": lambda x, newshape: ops.reshape(x, newshape),
    "Round": lambda x, decimals=0: ops.round(x),
    "Selu": lambda x: activations.selu(x),
    "Sigmoid": ops.sigmoid,
    "Sign": ops.sign,
    "Silu": lambda x: ops.multiply(x, ops.sigmoid(x)),
    "Sin": ops.sin,
    "Softmax": lambda x, axis=-1: ops.softmax(x, axis),
    "Softplus": lambda x: activations.softplus(x),
    "Softsign": lambda x: activations.softsign(x),
    "Split": _split,
    "Sqrt": ops.sqrt,
    "Square": ops.square,
    "Squeeze": _squeeze,
    "Stack": lambda xs, axis=0: ops.stack(xs, axis),
    "Std": _standard,
    "StopGradient": ops.stop_gradient,
    "Subtract": ops.subtract,
    "Sum": _reduced(ops.reduce_sum),
    "Swapaxes": _swap,
    "Take": lambda x, indices, axis=None: ops.take(x, indices, axis),
    "Tanh": ops.tanh,
    "Transpose": lambda x, axes=None: ops.transpose(x, axes),
    "TrueDivide": ops.divide,
    "Var": _reduced(ops.variance),
    "Where": ops.where,
}


def class_name(function: Callable[..., Any]) -> str:
    """The name of the class that Keras has for a function of its ops."""
    name = function.__name__
    return _CLASS_NAMES.get(name) or "".join(part[:1].upper() + part[1:] for part in name.split("_"))


_CLASS_NAMES = {"reduce_sum": "Sum", "reduce_max": "Max", "reduce_min": "Min", "reduce_any": "Any", "reduce_all": "All",
                "variance": "Var", "negate": "Negative", "indexed": "GetItem"}  # fmt: skip
# Parameters that are operands of a call; what else a function takes is what it is set to.
_OPERANDS = {"x", "y", "a", "b", "x1", "x2", "xs", "inputs", "kernel", "condition", "indices", "data", "segment_ids",
             "weights", "depthwise_kernel", "pointwise_kernel", "operands", "arrays", "tensors", "values"}  # fmt: skip


@functools.cache
def operations() -> Mapping[str, Callable[..., Any]]:
    """Every function of engine.ops by its class's name: those that Keras sets in its own way, and the others."""
    found = {class_name(one): one for name in ops.__all__ if isinstance(one := getattr(ops, name), FunctionType)}
    found["Einsum"] = lambda *operands, subscripts: ops.einsum(subscripts, *operands)
    return found | dict(OPERATIONS)


def operate(function: Callable[..., Any], args: Sequence[Any], keywords: Mapping[str, Any]) -> Any:
    """A function of engine.ops on tensors of a network being described, as a layer of that network.

    Returns:
        Its output, or the list of them.
    """
    bound = inspect.signature(function).bind(*args, **keywords)
    inputs: list[Any] = []
    call: list[Any] = []
    named: dict[str, Any] = {}
    settings: dict[str, Any] = {}
    name = class_name(function)
    for key, value in bound.arguments.items():
        kind = inspect.signature(function).parameters[key].kind
        if function.__name__ == "indexed":
            call.append(_written(value, inputs, name))
        elif kind is inspect.Parameter.VAR_POSITIONAL:
            call.extend(_written(one, inputs, name) for one in value)
        elif key in _OPERANDS:
            call.append(_written(value, inputs, name))
        else:
            settings[key] = _written(value, [], name)
    layer = Operation(name, json.dumps(settings), json.dumps({"args": call, "kwargs": named}), _module(name),
                      name=snake_case(name))  # fmt: skip
    layer.auto_named = True
    return layer(inputs)


def _written(value: Any, inputs: list[Any], operation: str) -> Any:
    """An argument as JSON data, a tensor being a place among the inputs."""
    if isinstance(value, SymbolicTensor):
        inputs.append(value)
        return {"input": len(inputs) - 1}
    if isinstance(value, Weight):
        raise GraphError(f"{operation} joins a weight to a tensor of a network being described", where=repr(value),
                         mend="write a layer class, and use its weights in its call()", code="operation")  # fmt: skip
    if isinstance(value, slice):
        parts = {"start": value.start, "stop": value.stop, "step": value.step}
        return {"class_name": "__slice__", "config": parts}
    if value is Ellipsis:
        return {"class_name": "__ellipsis__", "config": {}}
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [_written(one, inputs, operation) for one in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise GraphError(f"{operation} has an argument that cannot be kept", where="a network being described",
                     expected="tensors, numbers, texts, lists of them", got=type(value).__name__,
                     mend="write a layer class, and compute it in its call()", code="operation")  # fmt: skip


class Operation(Layer):
    """One operation on tensors, with its constants: what files of Keras 3 hold between layers.

    Output shape: by the operation.
    """

    category = "Operation"
    aliases = ("op", "function", "lambda")
    formula = "y = operation(x, …)"
    min_inputs, max_inputs = 1, None
    is_operation: ClassVar[bool] = True

    operation = Text(REQUIRED, doc="Name of the operation, as Keras has it: Add, NotEqual, Mean, ….")
    settings = Text("{}", doc="What the operation is set to, as JSON: axis, keepdims, ….", group="Advanced")
    arguments = Text("", doc="Its arguments as JSON, {\"input\": 0} for the first input; empty: the inputs.",
                     group="Advanced")  # fmt: skip
    module = Text("keras.src.ops.numpy", doc="Where Keras has the operation.", group="Advanced")

    def setup(self) -> None:
        if self.operation not in operations():
            near = difflib.get_close_matches(self.operation, operations(), 3, 0.5)
            raise ParameterError(f"the operation '{self.operation}' is not known", where=self.label, field="operation",
                                 expected=quote_list(near) if near else f"one of {len(operations())} that are",
                                 mend="put a layer in its place before saving", code="unknown_operation")  # fmt: skip
        try:
            self._settings = json.loads(self.settings)
            self._arguments = json.loads(self.arguments) if self.arguments else None
        except (ValueError, RecursionError) as error:
            raise ParameterError("its settings are not JSON", where=self.label, got=str(error)) from None

    def emit(self, e: Emission, *inputs: Value) -> Value | Sequence[Value]:
        args, kwargs = self.filled(inputs, slices=True)
        try:
            return operations()[self.operation](*args, **kwargs, **self._settings)
        except EngineError:
            raise
        except (TypeError, ValueError, IndexError, AttributeError, KeyError) as error:
            raise GraphError(f"the operation {self.operation} does not take these arguments", where=self.label,
                             got=str(error), code="operation") from error  # fmt: skip

    def filled(self, inputs: Sequence[Any], slices: bool = False) -> tuple[list[Any], dict[str, Any]]:
        """Arguments and named arguments with inputs in their places; slices as Keras writes them, or as such."""
        if self._arguments is None:
            return list(inputs), {}

        def fill(value: Any) -> Any:
            if isinstance(value, Mapping):
                if set(value) == {"input"}:
                    return inputs[value["input"]]
                if slices and value.get("class_name") == "__slice__":
                    one = value["config"]
                    return slice(one["start"], one["stop"], one["step"])
                if slices and value.get("class_name") == "__ellipsis__":
                    return "..."
                if slices and value.get("class_name") in ("__numpy__", "__tensor__"):
                    return np.asarray(value["config"]["value"], value["config"]["dtype"])
                return {key: fill(one) for key, one in value.items()}
            return [fill(one) for one in value] if isinstance(value, list) else value

        try:
            return fill(self._arguments["args"]), fill(self._arguments["kwargs"])
        except (IndexError, KeyError, TypeError) as error:
            raise GraphError("its arguments name an input that it has not", where=self.label,
                             expected="{'args': …, 'kwargs': …}", got=str(error)) from None  # fmt: skip

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        return [] if types else super().input_problems(types)

    @property
    def settings_given(self) -> dict[str, Any]:
        """What the operation is set to: axis, keepdims, …."""
        return dict(self._settings)

    @property
    def template(self) -> dict[str, Any] | None:
        """The arguments, {"input": number} in the places of tensors; None: the inputs, one after the other."""
        return self._arguments

    # --- as Keras writes it ------------------------------------------------------------------------------------------

    def describe(self) -> dict[str, Any]:
        """The operation as an entry of a network's config."""
        return {
            "module": self.module,
            "class_name": self.operation,
            "config": {"name": self.name, **self._settings},
            "registered_name": self.operation,
        }

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Operation:
        """An operation of an entry of a network's config.

        Raises:
            ParameterError: the operation is not known.
        """
        settings = dict(data.get("config") or {})
        name = settings.pop("name", None)
        nodes = data.get("inbound_nodes") or ([data["arguments"]] if data.get("arguments") else [])
        return cls(
            operation=data["class_name"],
            settings=json.dumps(settings),
            arguments=json.dumps(_template(nodes[0])) if nodes else "",
            module=data.get("module") or _module(data["class_name"]),
            name=name,
        )


# Operations that Keras has in other modules than ops.numpy.
ELSEWHERE = {"Cast": "core", "StopGradient": "core", "Erf": "math"}
OF_NN = (
    "Elu", "Gelu", "HardSigmoid", "LeakyRelu", "LogSoftmax", "OneHot", "Relu", "Relu6", "Selu", "Sigmoid", "Silu",
    "Softmax", "Softplus", "Softsign",
)  # fmt: skip


def _module(name: str) -> str:
    return f"keras.src.ops.{'nn' if name in OF_NN else ELSEWHERE.get(name, 'numpy')}"


def is_operation(data: Mapping[str, Any]) -> bool:
    """Whether an entry of a network's config is an operation of Keras 3."""
    module = data.get("module")
    if module is not None:
        return str(module).startswith(("keras.src.ops.", "keras.ops"))
    # .h5 files name no modules; an operation has neither a dtype nor the choice to be trained.
    config, nodes = data.get("config"), data.get("inbound_nodes")
    return (
        data.get("class_name") in operations()
        and isinstance(config, Mapping)
        and "trainable" not in config
        and isinstance(nodes, list)
        and bool(nodes)
        and isinstance(nodes[0], Mapping)
    )


def _template(node: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call with {"input": number} in the places of tensors, in the order in which they come."""
    count = 0

    def look(value: Any) -> Any:
        nonlocal count
        if isinstance(value, Mapping):
            if value.get("class_name") == "__keras_tensor__":
                count += 1
                return {"input": count - 1}
            return {key: look(one) for key, one in value.items()}
        return [look(one) for one in value] if isinstance(value, (list, tuple)) else value

    return {"args": look(node.get("args", [])), "kwargs": look(node.get("kwargs") or {})}
