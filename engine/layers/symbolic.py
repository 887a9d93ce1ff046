"""Tensors of a network that is being described: they have a type and a history, and no values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.core import shapes
from engine.core.errors import GraphError
from engine.ir.graph import TensorType
from engine.ops.operators import install

if TYPE_CHECKING:
    from engine.layers.base import Layer


class CallNode:
    """One call of a layer on symbolic tensors: an edge bundle of the network."""

    def __init__(self, layer: Layer, inputs: list[SymbolicTensor], types: list[TensorType], options: dict[str, Any]):
        self.layer, self.inputs, self.options = layer, inputs, options
        self.outputs = [SymbolicTensor(type, self, index) for index, type in enumerate(types)]

    @property
    def index(self) -> int:
        """Which call of its layer this is, from 0."""
        return self.layer.calls.index(self)


class SymbolicTensor:
    """An output of a layer in a network being described.

    Attributes:
        shape: sizes, the batch first; None where any size goes.
        dtype: name of the dtype.
        node: the call that makes it.
        index: which output of the call.
    """

    def __init__(self, type: TensorType, node: CallNode, index: int):
        self.type, self.node, self.index = type, node, index

    @property
    def shape(self) -> tuple[int | None, ...]:
        return shapes.public(self.type.shape)

    @property
    def dtype(self) -> str:
        return self.type.dtype

    @property
    def ndim(self) -> int:
        return self.type.rank

    @property
    def name(self) -> str:
        return self.node.layer.name

    def __bool__(self) -> bool:
        raise GraphError("a tensor of a network being described has no value", where=repr(self))

    @staticmethod
    def __engine_function__(function: Any, args: Any, keywords: Any) -> Any:
        """A function of engine.ops on tensors of the network becomes a layer of it."""
        from engine.layers.operation import operate

        return operate(function, args, keywords)

    def __engine_apply__(self, op: Any, inputs: Any, attrs: Any) -> Any:
        raise GraphError(
            f"'{op.name}' was called on a tensor of a network being described",
            where=repr(self),
            mend="put the operation into a layer, and call the layer",
        )

    def __repr__(self) -> str:
        return f"<SymbolicTensor {self.name} {self.type}>"


install(SymbolicTensor)
