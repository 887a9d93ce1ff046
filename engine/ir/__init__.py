"""The intermediate representation: a graph of operations on typed values."""

from engine.ir.graph import Graph, Node, Origin, TensorType, Value

__all__ = ["Graph", "Node", "Origin", "TensorType", "Value"]
