"""Calls as Keras 1 and 2 noted them, `[["layer", call, output, options], …]`: the one form that Keras 2 and 3 both read.

Keras 2 counts the making of a nested model as its call 0, and Keras 3, reading this form, does not. So each call of a
nested model is written twice, and places name the second one: whoever counts from 0 or from 1 finds the same call.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.layers.base import Layer
from engine.layers.operation import Operation
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.models.model import Model

PLAIN = (bool, int, float, str)


def place(network: Any, tensor: SymbolicTensor) -> list[Any]:
    """Where a tensor comes from, for a file whose calls of nested models stand twice."""
    name, call, output = network.place(tensor)
    return [name, 2 * call + 1 if stands_twice(tensor.node.layer) else call, output]


def stands_twice(layer: Layer) -> bool:
    """Whether readers disagree how calls of this layer are counted: it is a model that knows its inputs."""
    return isinstance(layer, Model) and not layer.is_subclassed and layer.built


def old_call(network: Any, call: CallNode) -> list[Any] | None:
    """A call in the old form; None where that form cannot say it, and Keras 3's has to be used.

    That is an operation that is no layer, several tensors by place or one by name (the initial state of a recurrent
    layer, MultiHeadAttention), and options that are not plain.
    """
    if isinstance(call.layer, Operation):
        return None
    options = {key: value for key, value in call.options.items() if value is not None}
    marks = list(range(len(call.inputs)))
    args, kwargs = call.layer.call_form(marks, options)
    given = args[0] if len(args) == 1 and isinstance(args[0], (list, tuple)) else args
    if list(given) != marks or (given is args and len(args) > 1) or (given is not args and len(marks) == 1):
        return None
    if not all(_plain(value) for value in kwargs.values()):
        return None
    return [[*place(network, tensor), kwargs] for tensor in call.inputs]


def _plain(value: Any) -> bool:
    if isinstance(value, Sequence) and not isinstance(value, str):
        # Three parts, a text and two numbers, would be read as the place of a tensor.
        return all(isinstance(one, (bool, int, float)) for one in value)
    return isinstance(value, PLAIN)
