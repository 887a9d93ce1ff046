"""The merge inside Inception-ResNet: one input plus a part of the other."""

from __future__ import annotations

from engine import ops
from engine.core.params import Float
from engine.ir.graph import Value
from engine.layers.merging import Merge


class CustomScaleLayer(Merge):
    """Adds the second input, scaled, to the first. The name is the one that Keras's files have for it.

    Input shape: two tensors of one shape. Output shape: that shape.
    """

    aliases = ("scaled residual",)
    formula = "y = a + scale * b"
    max_inputs = 2
    keras_module = "keras.src.applications.inception_resnet_v2"

    scale = Float(1.0, doc="Factor on the second input.")

    def merge(self, inputs: list[Value]) -> Value:
        first, second = inputs
        return ops.add(first, ops.multiply(second, self.scale))
