"""MultiHeadAttention: several attentions side by side, each on projections of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Bool, Float, Int, IntList, ShapeField
from engine.core.shapes import product, text
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.attention import causal
from engine.layers.base import Layer
from engine.layers.recurrent import as_mask
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import Weight, WeightSpec

_TENSORS = ("query", "value", "key")
_MASKS = ("query_mask", "value_mask", "key_mask", "attention_mask")


class MultiHeadAttention(Layer):
    """Lets each query look at all values with several heads, each of which learns what to look for.

    Inputs: query `(batch, queries, …)`, value `(batch, keys, …)` and, at will, key, shaped as the value; without a key
    the value is the key. Output shape: that of the query, its last size `output_shape` where that is given.
    (Vaswani et al., "Attention is all you need", 2017.)

    Called as Keras calls it: `layer(query, value, key=None, attention_mask=None, …)`.
    """

    category = "Merging"
    aliases = ("transformer", "self attention", "attend", "mha")
    formula = "y = concat(softmax(Q K' / sqrt(key_dim)) V) W"
    min_inputs, max_inputs = 2, 3
    min_rank = 3
    named_inputs = ("key", *_MASKS)

    num_heads = Int(doc="Number of heads.", min=1)
    key_dim = Int(doc="Width of each head's queries and keys.", min=1)
    value_dim = Int(None, min=1, doc="Width of each head's values; none: key_dim.")
    dropout = Float(0.0, min=0, max=1, doc="Share of the weights of values dropped while training.")
    use_bias = common.use_bias()
    _sizes = ShapeField(None, name="output_shape", group="Advanced",
                        doc="Sizes of each output; none: the width of the query.")  # fmt: skip
    attention_axes = IntList(None, group="Advanced", doc="Axes along which a query looks; none: all but the batch and "
                             "the features.")  # fmt: skip
    sliding_window = Int(None, min=1, group="Advanced", doc="How far a query sees on either side, itself counted; "
                         "none: everything.")  # fmt: skip
    kernel_initializer = common.kernel_initializer()
    bias_initializer = common.bias_initializer()
    kernel_regularizer = common.regularizer("kernels")
    bias_regularizer = common.regularizer("biases")
    activity_regularizer = common.regularizer("projections and output")
    kernel_constraint = common.constraint("kernels")
    bias_constraint = common.constraint("biases")
    use_gate = Bool(False, group="Advanced", doc="Multiply what the heads give by a gate learnt from the query.")
    seed = common.seed()

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if not keywords.get("flash_attention"):
            keywords.pop("flash_attention", None)
        return keywords

    # --- checks and weights ------------------------------------------------------------------------------------------

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        tensors = [type for type in types if type.dtype != "bool"]
        problems = super().input_problems(tensors)
        if problems:
            return problems
        for name, type in zip(_TENSORS, tensors, strict=False):
            if not isinstance(type.shape[-1], int):
                problems.append(common.unknown_size(self, type, f"width of its {name}"))
        value, key = tensors[1], tensors[-1]
        wrong = ""
        if len({type.rank for type in tensors}) > 1:
            wrong, mend = "query, value and key are of different rank", "make all of one rank"
        elif any(isinstance(a, int) and isinstance(b, int) and a != b for a, b in
                 zip(value.shape[1:-1], key.shape[1:-1], strict=True)):  # fmt: skip
            wrong, mend = "there are not as many values as keys", "give a value for each key"
        elif any(not 0 < axis % tensors[0].rank < tensors[0].rank - 1 for axis in self._axes(tensors[0].rank)):
            wrong, mend = "attention_axes names an axis that is not between the batch and the features", (
                f"use axes of 1 to {tensors[0].rank - 2}")  # fmt: skip
        if wrong:
            problems.append(
                ShapeError(wrong, where=self.label, got=" and ".join(text(type.shape) for type in tensors), mend=mend,
                           expected="(batch, queries, features) and (batch, keys, features)", code="attention")
            )  # fmt: skip
        return problems

    def weight_specs(self, *types: TensorType) -> list[WeightSpec]:
        tensors = [type for type in types if type.dtype != "bool"]
        query, value, key = tensors[0], tensors[1], tensors[-1]
        width = self.value_dim or self.key_dim
        inner = {"query": (query, self.key_dim), "key": (key, self.key_dim), "gate": (query, width),
                 "value": (value, width)}  # fmt: skip
        specs: list[WeightSpec] = []
        for name, (type, size) in inner.items():
            if name != "gate" or self.use_gate:
                heads = (self.num_heads, size)
                specs.extend(self._dense(name, (int(type.shape[-1]), *heads), heads))
        ends = tuple(self._ends(query))
        specs.extend(self._dense("attention_output", (self.num_heads, width, *ends), ends))
        return [*specs, common.seed_spec(self.seed)] if self.dropout > 0 else specs

    def _dense(self, name: str, kernel: tuple[int, ...], bias: tuple[int, ...]) -> list[WeightSpec]:
        specs = [WeightSpec(f"{name}/kernel", kernel, self.kernel_initializer, self.float_dtype,
                            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec(f"{name}/bias", bias, self.bias_initializer, self.float_dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def _ends(self, query: Any) -> Sequence[int]:
        return self._sizes or (int(query.shape[-1]),)

    def _axes(self, rank: int) -> list[int]:
        if self.attention_axes is None:
            return list(range(1, rank - 1))
        given = [self.attention_axes] if isinstance(self.attention_axes, int) else list(self.attention_axes)
        return [axis % rank for axis in given]

    def archive_parts(self, weights: Sequence[Weight]) -> dict[str, list[Weight]]:
        names = {"query": "query_dense", "key": "key_dense", "gate": "_gate_dense", "value": "value_dense",
                 "attention_output": "output_dense"}  # fmt: skip
        parts: dict[str, list[Weight]] = {}
        for weight in weights:
            parts.setdefault(names[weight.name.partition("/")[0]], []).append(weight)
        return parts

    # --- calling -----------------------------------------------------------------------------------------------------

    def __call__(self, query: Any = None, value: Any = None, key: Any = None, query_mask: Any = None,
                 value_mask: Any = None, key_mask: Any = None, attention_mask: Any = None,
                 **options: Any) -> Any:  # fmt: skip
        """Apply the layer.

        Args:
            query, value, key: tensors, the query `(batch, queries, features)`; or a list of them as the first.
            query_mask, value_mask, key_mask: (batch, steps); without them, those that come with the inputs.
            attention_mask: (batch, queries, keys), True where a query may look.
            return_attention_scores: give the weights, (batch, heads, queries, keys), as a second output.
            use_causal_mask: a query sees no later value.
        """
        if isinstance(query, (list, tuple)):
            query, value, key = query if len(query) == 3 else (*query, key)
        tensors, names = [], []
        masks = dict(zip(_MASKS, (query_mask, value_mask, key_mask, attention_mask), strict=True))
        for name, one in {**dict(zip(_TENSORS, (query, value, key), strict=True)), **masks}.items():
            if one is None:
                continue
            if name in _MASKS and not isinstance(one, SymbolicTensor):
                options[name] = one
                continue
            tensors.append(one)
            names.append(name)
        if names not in (["query", "value"], ["query", "value", "key"]):
            options["given"] = names
        return super().__call__(tensors, **options)

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        named = dict(options)
        names = named.pop("given", _TENSORS)
        by_name = dict(zip(names, inputs, strict=False))
        return [by_name.pop("query"), by_name.pop("value")], {**by_name, **named}

    def emit(self, e: Emission, *inputs: Value, given: Sequence[str] = _TENSORS, query_mask: Any = None,
             value_mask: Any = None, key_mask: Any = None, attention_mask: Any = None,
             return_attention_scores: bool = False, use_causal_mask: bool = False) -> list[Value]:  # fmt: skip
        tensors = dict(zip(given, inputs, strict=False))
        masks = {"value_mask": value_mask, "key_mask": key_mask, "attention_mask": attention_mask}
        masks |= {name: value for name, value in tensors.items() if name in masks}
        flowing = {name: tensors[name].mask for name in _TENSORS if name in tensors}
        for name in ("value", "key"):
            if masks[f"{name}_mask"] is None:
                masks[f"{name}_mask"] = flowing.get(name)
        # As in Keras, the query's own mask counts, and one given by hand does not.
        masks["query_mask"] = flowing["query"]
        known = {name: as_mask(e, mask) for name, mask in masks.items() if mask is not None}

        query, value = common.floats(self, tensors["query"]), common.floats(self, tensors["value"])
        key = common.floats(self, tensors["key"]) if "key" in tensors else value
        axes = self._axes(query.rank)
        # (batch, …, heads, positions, width): axes that are not looked along are more of the batch.
        heads = {name: self._project(e, name, x) for name, x in (("query", query), ("key", key), ("value", value))}
        rows = {name: self._rows(x, axes) for name, x in heads.items()}
        scale = 1 / math.sqrt(self.key_dim)
        scores = ops.matmul(ops.multiply(rows["query"], scale), rows["key"], transpose_b=True)
        full = (*scores.shape[:-2], *(query.shape[a] for a in axes), *(key.shape[a] for a in axes))
        seen = self._seen(e, known, query, value, use_causal_mask)
        if seen is not None:
            while len(seen.shape) < len(full):
                seen = ops.expand_dims(seen, -2 * len(axes) - 1)
            scores = ops.reshape(ops.where(seen, ops.reshape(scores, full), -1e9), scores.shape)
        shares = ops.softmax(scores)
        dropped = ops.dropout(shares, e.random_state(), self.dropout) if e.training and self.dropout else shares
        y = self._back(ops.matmul(dropped, rows["value"]), axes, query)
        if self.use_gate:
            y = ops.multiply(y, ops.sigmoid(self._project(e, "gate", query)))
        y = self._out(e, y, query)
        y.mask = known.get("query_mask")
        return [y, ops.reshape(shares, full)] if return_attention_scores else [y]

    def _project(self, e: Emission, name: str, x: Value) -> Value:
        """(…, features) to (…, heads, width)."""
        kernel = e.weight(f"{name}/kernel")
        features, heads, width = kernel.shape
        y = ops.dot_last(x, ops.reshape(kernel, (features, heads * width)))
        y = ops.reshape(y, (*x.shape[:-1], heads, width))
        y = ops.add(y, e.weight(f"{name}/bias")) if self.use_bias else y
        common.penalise(e, y)
        return y

    def _order(self, rank: int, axes: Sequence[int]) -> list[int]:
        """Axes of a projection: batch, those not looked along, heads, those looked along, width."""
        others = [axis for axis in range(1, rank - 2) if axis not in axes]
        return [0, *others, rank - 2, *axes, rank - 1]

    def _rows(self, x: Value, axes: Sequence[int]) -> Value:
        turned = ops.transpose(x, self._order(x.rank, axes))
        lead = turned.shape[: -1 - len(axes)]
        return ops.reshape(turned, (*lead, product(turned.shape[-1 - len(axes) : -1]), turned.shape[-1]))

    def _back(self, y: Value, axes: Sequence[int], query: Value) -> Value:
        """(batch, …, heads, positions, width) to (…, heads, width) in the query's order of axes."""
        order = self._order(query.rank + 1, axes)
        opened = ops.reshape(y, (*y.shape[:-2], *(query.shape[axis] for axis in axes), y.shape[-1]))
        return ops.transpose(opened, [int(place) for place in np.argsort(order)])

    def _out(self, e: Emission, y: Value, query: Value) -> Value:
        kernel, ends = e.weight("attention_output/kernel"), tuple(self._ends(query))
        heads, width = kernel.shape[:2]
        flat = ops.reshape(y, (*query.shape[:-1], heads * width))
        y = ops.dot_last(flat, ops.reshape(kernel, (heads * width, math.prod(ends))))
        y = ops.reshape(y, (*query.shape[:-1], *ends))
        y = ops.add(y, e.weight("attention_output/bias")) if self.use_bias else y
        common.penalise(e, y)
        return y

    def _seen(self, e: Emission, masks: Mapping[str, Value], query: Value, value: Value, earlier: bool) -> Value | None:
        """(batch, queries, keys): True where a query may look at a key; None where it may everywhere."""
        parts = []
        if "query_mask" in masks:
            parts.append(ops.expand_dims(masks["query_mask"], -1))
        parts.extend(ops.expand_dims(masks[name], -2) for name in ("value_mask", "key_mask") if name in masks)
        queries, keys = query.shape[1], value.shape[1]
        if earlier:
            parts.append(ops.expand_dims(causal(e, queries, keys), 0))
        if self.sliding_window is not None and isinstance(queries, int) and isinstance(keys, int):
            apart = np.abs(np.arange(queries)[:, None] - np.arange(keys)[None])
            parts.append(e.graph.constant((apart < self.sliding_window)[None]))
        if "attention_mask" in masks:
            parts.append(masks["attention_mask"])
        if not parts:
            return None
        seen = parts[0]
        for part in parts[1:]:
            seen = ops.logical_and(seen, part)
        return seen
