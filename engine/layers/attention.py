"""Attention and AdditiveAttention: values looked up by how well their keys fit a query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from engine import initializers, ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Bool, Choice, Float
from engine.core.shapes import text
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.recurrent import as_mask
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class _Attention(Layer):
    """What both share; a subclass says how well a query and a key go together (`scores`)."""

    category = "Merging"
    min_inputs, max_inputs = 2, 3
    min_rank = 3
    named_inputs = ("mask",)

    dropout: float
    seed: int | None
    use_scale: bool

    def scores(self, e: Emission, query: Value, key: Value) -> Value:
        """(batch, queries, dim) and (batch, keys, dim) to (batch, queries, keys)."""
        raise NotImplementedError

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        types = [type for type in types if type.dtype != "bool"]
        problems = super().input_problems(types)
        if problems:
            return problems
        query, value, key = types[0], types[1], types[-1]
        wrong = ""
        if _differ(query.shape[-1], key.shape[-1]):
            wrong = "queries and keys are of different width"
            mend = "make both of one width, with a Dense layer say"
        elif len({type.rank for type in types}) > 1:
            wrong, mend = "query, value and key are of different rank", "make all of one rank"
        elif _differ(value.shape[-2], key.shape[-2]):
            wrong, mend = "there are not as many values as keys", "give a value for each key"
        if wrong:
            problems.append(
                ShapeError(wrong, where=self.label, expected="(batch, queries, dim), (batch, keys, width) and "
                           "(batch, keys, dim)", got=" and ".join(text(type.shape) for type in types), mend=mend,
                           code="attention")
            )  # fmt: skip
        return problems

    def weight_specs(self, *types: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)] if self.dropout > 0 else []

    def __call__(self, inputs: Any = None, *more: Any, mask: Any = None, **options: Any) -> Any:
        """Apply the layer to a list [query, value] or [query, value, key].

        Args:
            mask: [query mask, value mask], each (batch, steps) or None; without it, those that come with the inputs.
            return_attention_scores: give the shares of the values as a second output.
            use_causal_mask: a query sees no later value.
        """
        tensors = [*inputs] if isinstance(inputs, (list, tuple)) else [inputs]
        tensors = [*tensors, *more]
        if mask is not None:
            masks = [*mask, None, None][:2] if isinstance(mask, (list, tuple)) else [mask, None]
            given = [one for one in masks if isinstance(one, SymbolicTensor)]
            if given:
                options["masked"] = [isinstance(one, SymbolicTensor) for one in masks]
                tensors = [*tensors, *given]
            else:
                options["mask"] = masks
        return super().__call__(tensors, **options)

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        named = dict(options)
        masked = named.pop("masked", None)
        if masked:
            count = len(inputs) - sum(masked)
            given = iter(inputs[count:])
            inputs, named["mask"] = inputs[:count], [next(given) if one else None for one in masked]
        return [list(inputs)], named

    def emit(self, e: Emission, *inputs: Value, mask: Any = None, masked: Any = None,
             return_attention_scores: bool = False, use_causal_mask: bool = False) -> list[Value]:  # fmt: skip
        if masked:
            count = len(inputs) - sum(masked)
            given = iter(inputs[count:])
            inputs, mask = inputs[:count], [next(given) if one else None for one in masked]
        masks = [inputs[0].mask, inputs[1].mask] if mask is None else mask
        query_mask, value_mask = (None if one is None else as_mask(e, one) for one in masks)
        query, value, *rest = (common.floats(self, one) for one in inputs)
        scores = self.scores(e, query, rest[0] if rest else value)
        seen = None if value_mask is None else ops.expand_dims(value_mask, -2)
        if use_causal_mask:
            earlier = causal(e, scores.shape[-2], scores.shape[-1])
            seen = earlier if seen is None else ops.logical_and(seen, earlier)
        if seen is not None:
            # Far below any score, and not so far that a row without any value gives NaN.
            scores = ops.where(seen, scores, ops.subtract(scores, 1e9))
        shares = ops.softmax(scores)
        dropped = ops.dropout(shares, e.random_state(), self.dropout) if e.training and self.dropout else shares
        y = ops.matmul(dropped, value)
        if query_mask is not None:
            y = ops.where(ops.expand_dims(query_mask, -1), y, 0.0)
        y.mask = query_mask
        return [y, dropped] if return_attention_scores else [y]


def _differ(one: Any, other: Any) -> bool:
    return isinstance(one, int) and isinstance(other, int) and one != other


def causal(e: Emission, queries: Any, keys: Any) -> Value:
    """(queries, keys): True where the key is not later than the query."""
    if not isinstance(queries, int) or not isinstance(keys, int):
        # While sizes are not known only types count.
        return ops.broadcast_to(e.graph.constant(np.ones((1, 1), bool)), (queries, keys))
    return e.graph.constant(np.tri(queries, keys, dtype=bool))


class Attention(_Attention):
    """Gives each query a mean of the values, weighted by how well their keys fit it (Luong et al., 2015).

    Inputs: query `(batch, queries, dim)`, value `(batch, keys, width)` and, at will, key `(batch, keys, dim)`; without
    a key the value is the key. Output shape: `(batch, queries, width)`.
    """

    aliases = ("attend", "luong", "dot product attention")
    formula = "y = softmax(query key') value"

    use_scale = Bool(False, doc="Learn a factor of the scores.")
    score_mode = Choice(("dot", "concat"), "dot", doc="How a query and a key are compared: by their product, or by "
                        "the tanh of their sum.")  # fmt: skip
    dropout = Float(0.0, min=0, max=1, doc="Share of the weights of values dropped while training.")
    seed = common.seed()

    def weight_specs(self, *types: TensorType) -> list[WeightSpec]:
        ones = initializers.get("ones")
        names = ["scale"] * self.use_scale + ["concat_score_weight"] * (self.score_mode == "concat")
        return [*(WeightSpec(name, (), ones, self.float_dtype) for name in names), *super().weight_specs(*types)]

    def scores(self, e: Emission, query: Value, key: Value) -> Value:
        if self.score_mode == "dot":
            found = ops.matmul(query, key, transpose_b=True)
            return ops.multiply(found, e.weight("scale")) if self.use_scale else found
        total = _pairs(query, key)
        if self.use_scale:
            total = ops.multiply(e.weight("scale"), total)
        return ops.multiply(e.weight("concat_score_weight"), ops.reduce_sum(ops.tanh(total), -1))


class AdditiveAttention(_Attention):
    """Gives each query a mean of the values, weighted by a learnt sum of the tanh of query and key.

    Inputs: query `(batch, queries, dim)`, value `(batch, keys, width)` and, at will, key `(batch, keys, dim)`; without
    a key the value is the key. Output shape: `(batch, queries, width)`.
    (Bahdanau et al., "Neural machine translation by jointly learning to align and translate", 2014.)
    """

    aliases = ("attend", "bahdanau")
    formula = "y = softmax(sum(scale * tanh(query + key))) value"

    use_scale = Bool(True, doc="Learn a factor of each feature in the sum.")
    dropout = Float(0.0, min=0, max=1, doc="Share of the weights of values dropped while training.")
    seed = common.seed()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and self.use_scale and not isinstance(types[0].shape[-1], int):
            problems.append(common.unknown_size(self, types[0], "width of its query"))
        return problems

    def weight_specs(self, *types: TensorType) -> list[WeightSpec]:
        width, draw = types[0].shape[-1], initializers.get("glorot_uniform")
        own = [WeightSpec("scale", (int(width),), draw, self.float_dtype)] if self.use_scale else []
        return [*own, *super().weight_specs(*types)]

    def scores(self, e: Emission, query: Value, key: Value) -> Value:
        found = ops.tanh(_pairs(query, key))
        if self.use_scale:
            found = ops.multiply(e.weight("scale"), found)
        return ops.reduce_sum(found, -1)


def _pairs(query: Value, key: Value) -> Value:
    """Sums of every query and every key, (batch, queries, keys, dim)."""
    return ops.add(ops.expand_dims(query, -2), ops.expand_dims(key, -3))
