"""Input: where data enters a network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core import shapes
from engine.core.config import settings
from engine.core.params import DType, Int, ShapeField
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.layers.trace import Emission


class InputLayer(Layer):
    """Data enters the network here.

    Output shape: `(batch_size, *shape)`.
    """

    category = "Input"
    aliases = ("input", "data", "placeholder")
    min_inputs, max_inputs = 0, 0
    formula = "y = data"

    shape = ShapeField(doc="Shape of one sample, without the batch; None for a size that may vary.")
    batch_size = Int(None, min=1, doc="Number of samples in every batch, where it must be fixed.", group="Advanced")
    dtype = DType("float32", doc="Dtype of the data.", keyword_only=True)

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = dict(keywords)
        for key in ("batch_shape", "batch_input_shape"):
            if keywords.get(key) is not None:
                batch, *shape = keywords.pop(key)
                keywords.setdefault("batch_size", batch)
                keywords["shape"] = tuple(shape)
        keywords.pop("batch_input_shape", None)
        for key in ("sparse", "ragged", "optional"):
            if not keywords.get(key):
                keywords.pop(key, None)
        if keywords.get("input_tensor", 0) is None:
            keywords.pop("input_tensor")
        return keywords

    @property
    def type(self) -> TensorType:
        """Type of the tensor that enters, the batch symbolic unless fixed."""
        return TensorType(shapes.symbolic((self.batch_size, *self.shape)), self.dtype or settings.floatx)

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        config.pop("shape"), config.pop("batch_size")
        return {"batch_shape": [self.batch_size, *self.shape], "dtype": self.dtype, "sparse": False, "name": self.name}

    def emit(self, e: Emission, *inputs: Value) -> Sequence[Value]:
        return inputs

    def output_types(self, types: Sequence[TensorType], **options: Any) -> list[TensorType]:
        return [self.type]

    def ensure_built(self, types: Sequence[TensorType]) -> None:
        self._built_for = ()

    def get_input_at(self, index: int) -> SymbolicTensor:
        """The tensor itself: an input layer passes on what it takes in."""
        return self.get_output_at(index)

    def get_input_shape_at(self, index: int) -> tuple[int | None, ...]:
        return self.get_output_shape_at(index)

    def open(self) -> SymbolicTensor:
        """The tensor that enters the network."""
        if not self.calls:
            node = CallNode(self, [], [self.type], {})
            self.calls.append(node)
        return self.calls[0].outputs[0]


def Input(shape: Any = None, batch_size: int | None = None, dtype: str | None = None, name: str | None = None,
          batch_shape: Any = None, **old: Any) -> SymbolicTensor:  # fmt: skip
    """A symbolic tensor: data of `shape` (without the batch) enter a network here.

    Args:
        shape: sizes of one sample; None for a size that may vary.
        batch_size: number of samples in every batch, where it must be fixed.
        dtype: of the data; float32 by default.
        batch_shape: shape with the batch, instead of `shape`.
    """
    given: dict[str, Any] = {"batch_size": batch_size, "dtype": dtype or settings.floatx, "name": name, **old}
    if batch_shape is not None:
        del given["batch_size"]
        given["batch_shape"] = batch_shape
    else:
        given["shape"] = shape
    return InputLayer(**given).open()
