"""Embedding, which looks vectors up, and Masking, which marks steps to be left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine import ops
from engine.core import dtypes
from engine.core.errors import DTypeError, EngineError
from engine.core.params import Bool, Float, Int
from engine.core.shapes import text
from engine.initializers import InitializerField
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class Embedding(Layer):
    """Turns whole numbers (words, categories) into vectors that are learnt.

    Input shape: `(batch, …)`, whole numbers below `input_dim`. Output shape: `(batch, …, output_dim)`.
    """

    category = "Embedding"
    aliases = ("lookup", "word vectors", "token")
    formula = "y = embeddings[x]"

    input_dim = Int(doc="Number of different ids: the largest id plus one.", min=1)
    output_dim = Int(doc="Length of each vector.", min=1)
    embeddings_initializer = InitializerField("uniform", doc="First values of the vectors.", deprecated=("init",))
    embeddings_regularizer = common.regularizer("vectors", "W_regularizer")
    embeddings_constraint = common.constraint("vectors", "W_constraint")
    activity_regularizer = common.regularizer("output")
    mask_zero = Bool(False, doc="Treat id 0 as padding, which layers after it leave out.")

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = dict(keywords)
        if "input_length" in keywords:  # Keras 1 and 2: the length of the sequences, where the layer is the first
            length = keywords.pop("input_length")
            if length is not None and "input_shape" not in keywords and "batch_input_shape" not in keywords:
                keywords["input_shape"] = tuple(length) if isinstance(length, (list, tuple)) else (length,)
        for key in ("weights", "sparse", "dropout", "input_dtype"):
            if not keywords.get(key, 0):
                keywords.pop(key, None)
        return super()._translate(keywords)

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and dtypes.is_floating(types[0].dtype) and types[0].rank >= 4:
            problems.append(self._not_ids(types[0], "looks like an image"))
        return problems

    def input_advice(self, types: Sequence[TensorType]) -> list[EngineError]:
        (x,) = types
        if x.rank == 3 and dtypes.is_floating(x.dtype):
            return [self._not_ids(x, "is not a sequence of ids")]
        return []

    def _not_ids(self, x: TensorType, looks: str) -> EngineError:
        return DTypeError(
            f"takes whole numbers (ids of words or categories), and its input {looks}",
            where=self.label,
            expected="(batch, steps) of whole numbers",
            got=f"{text(x.shape)} {x.dtype}",
            mend="use Conv2D or Flatten for images, or feed it an Input of dtype int32",
            code="embedding_input",
        )

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [
            WeightSpec("embeddings", (self.input_dim, self.output_dim), self.embeddings_initializer, self.float_dtype,
                       regularizer=self.embeddings_regularizer, constraint=self.embeddings_constraint, picked=True)
        ]  # fmt: skip

    def emit(self, e: Emission, x: Value) -> Value:
        ids = x if x.dtype in ("int32", "int64") else ops.cast(x, "int32")
        y = ops.take(e.weight("embeddings"), ids, axis=0)
        common.penalise(e, y)
        if self.mask_zero:
            y.mask = ops.not_equal(ids, 0)
        return y


class Masking(Layer):
    """Marks steps all of whose values are `mask_value` as padding, which layers after it leave out.

    Input shape: `(batch, steps, …, features)`. Output shape: the same; marked steps become 0.
    """

    category = "Embedding"
    aliases = ("mask", "padding")
    formula = "mask = any(x != mask_value)"
    min_rank = 2

    mask_value = Float(0.0, doc="Value of padding.")

    def emit(self, e: Emission, x: Value) -> Value:
        kept = ops.reduce_any(ops.not_equal(x, self.mask_value), -1)
        y = ops.where(ops.expand_dims(kept, -1), x, 0.0)
        y.mask = kept
        return y
