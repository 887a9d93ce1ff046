"""Operation: what Keras 3 keeps as nodes that are no layers (`x + y`, `ops.mean(x, axis=1)`), as a layer."""

from __future__ import annotations

import difflib
import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from engine.core.errors import EngineError, GraphError, ParameterError, quote_list
from engine.core.params import REQUIRED, Text
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer, snake_case
from engine.layers.operation_table import class_name, keras_module, operations
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import Weight

# Parameters that are operands of a call; what else a function takes is what it is set to.
_OPERANDS = {"x", "y", "a", "b", "x1", "x2", "xs", "inputs", "kernel", "condition", "indices", "data", "segment_ids",
             "weights", "depthwise_kernel", "pointwise_kernel", "operands", "arrays", "tensors", "values"}  # fmt: skip


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
    layer = Operation(name, json.dumps(settings), json.dumps({"args": call, "kwargs": named}), keras_module(name),
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
        at = self.fields["module"].default
        return {
            "module": keras_module(self.operation) if self.module == at else self.module,
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
            module=data.get("module") or keras_module(data["class_name"]),
            name=name,
        )


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
