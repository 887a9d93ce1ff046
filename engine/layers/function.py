"""Lambda: a function of ops as a layer."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from typing import Any

from engine import ops
from engine.core.errors import ParameterError
from engine.core.params import Field, ShapeField
from engine.ir.graph import Value
from engine.layers import expression
from engine.layers.base import Layer
from engine.layers.trace import Emission


class FunctionField(Field):
    """A function: its name, an expression in `x`, or, in code, any callable."""

    kind = "text"

    def expected(self) -> str:
        return "a function of engine.ops, or an expression such as 'x * sigmoid(x)'"

    def normalise(self, value: Any) -> str | Callable[..., Any]:
        if isinstance(value, Mapping) and value.get("class_name") == "function":  # how Keras writes a named function
            value = value.get("config")
        if isinstance(value, str):
            expression.check(value)
            return value
        if isinstance(value, Mapping) or (isinstance(value, (list, tuple)) and value):
            raise ParameterError(
                "compiled Python code from a file is not run", field=self.name, expected=self.expected(),
                got="code", mend="write the function as an expression of ops", code="lambda"
            )  # fmt: skip
        if callable(value):
            # A function that has a name here is kept by it, so that it can be saved.
            name = getattr(value, "__name__", "")
            return name if value in (expression.functions().get(name), getattr(ops, name, None)) else value
        raise self.wrong(value)


class ArgumentsField(Field):
    """Named plain values, or the JSON text of them."""

    kind = "text"

    def expected(self) -> str:
        return 'names with plain values, such as {"axis": 1}'

    def normalise(self, value: Any) -> dict[str, Any]:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                raise self.wrong(value) from None
        if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
            raise self.wrong(value)
        return dict(value)


class Lambda(Layer):
    """Computes a function of its input: one that has a name, or an expression of ops.

    A Python function works too, but a model that holds one cannot be saved. Output shape: the function's.
    """

    category = "Core"
    aliases = ("function", "expression", "custom", "formula")
    formula = "y = function(x)"
    min_inputs, max_inputs = 1, None

    function = FunctionField(doc="A function's name, such as 'softmax', or an expression in x, such as 'x / 255'.")
    output_shape_given = ShapeField(None, name="output_shape", group="Advanced",
                                    doc="Not needed: the shape follows from the function. Kept for old models.")  # fmt: skip
    arguments = ArgumentsField(None, doc="Further arguments of the function, by name.", group="Advanced")

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        for name in ("module", "function_type", "output_shape_type", "output_shape_module"):  # of Keras 2's files
            keywords.pop(name, None)
        if keywords.get("mask", 0) is None:
            del keywords["mask"]
        shape = keywords.get("output_shape")
        if callable(shape) or isinstance(shape, (str, Mapping)):
            keywords["output_shape"] = None
        return keywords

    def get_config(self) -> dict[str, Any]:
        """The parameters as plain data.

        Raises:
            ParameterError: the function is a Python function.
        """
        if not isinstance(self.function, str):
            raise ParameterError(
                "a Python function cannot be saved", where=self.label, field="function",
                expected="a function of engine.ops by its name, or an expression", got=repr(self.function),
                mend="write the function as an expression such as 'x * 2', or write a layer class", code="lambda"
            )  # fmt: skip
        return super().get_config()

    def emit(self, e: Emission, *inputs: Value) -> Any:
        arguments = dict(self.arguments or {})
        if isinstance(self.function, str):
            return self._result(lambda: expression.compute(self.function, inputs, arguments))
        try:
            if "training" in inspect.signature(self.function).parameters:
                arguments.setdefault("training", e.training)
        except (TypeError, ValueError):  # a builtin, which tells no signature
            pass
        x = inputs[0] if len(inputs) == 1 else list(inputs)
        return self._result(lambda: self.function(x, **arguments))

    def _result(self, call: Callable[[], Any]) -> Any:
        try:
            made = call()
        except TypeError as error:
            raise ParameterError(f"the function cannot be computed: {error}", where=self.label, field="function",
                                 mend="check the names and number of its arguments") from None  # fmt: skip
        if isinstance(made, Value) or (isinstance(made, (list, tuple)) and all(isinstance(one, Value) for one in made)):
            return made
        raise ParameterError("the function does not return a tensor made of its input", where=self.label,
                             field="function", expected="a tensor", got=type(made).__name__,
                             mend="use functions of engine.ops")  # fmt: skip
