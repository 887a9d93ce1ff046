"""BatchNormalization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import ops
from engine.core.config import settings
from engine.core.errors import EngineError, ParameterError, ShapeError
from engine.core.params import Bool, Float, Int
from engine.core.shapes import text
from engine.initializers import InitializerField
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class BatchNormalization(Layer):
    """Shifts and scales each feature to mean 0 and variance 1 over the batch, then to a learnt mean and scale.

    Outside training, and when the layer is frozen, averages kept while training take the place of the batch's own
    (Ioffe and Szegedy, 2015). The variance is the biased one. Output shape: that of the input.
    """

    category = "Normalization"
    aliases = ("bn", "batch norm", "normalise", "standardise")
    formula = "y = gamma * (x - mean) / sqrt(variance + epsilon) + beta"
    min_rank = 2
    passes_mask = True

    axis = Int(-1, doc="Axis of the features: -1 for channels last, 1 for channels first.")
    momentum = Float(0.99, min=0, max=1, doc="Share of the moving averages kept at each step.")
    epsilon = Float(1e-3, above=0, doc="Added to the variance, so that nothing is divided by zero.", group="Advanced")
    center = Bool(True, doc="Learn a mean (beta).")
    scale = Bool(True, doc="Learn a scale (gamma).")
    beta_initializer = InitializerField("zeros", doc="First values of beta.", show_if=("center", True))
    gamma_initializer = InitializerField("ones", doc="First values of gamma.", show_if=("scale", True))
    moving_mean_initializer = InitializerField("zeros", doc="First values of the moving mean.")
    moving_variance_initializer = InitializerField("ones", doc="First values of the moving variance.")
    beta_regularizer = common.regularizer("beta")
    gamma_regularizer = common.regularizer("gamma")
    beta_constraint = common.constraint("beta")
    gamma_constraint = common.constraint("gamma")

    _removed = {
        "mode": "is not needed: the layer normalises each feature",
        "fused": "is not needed",
        "synchronized": "is not needed on one machine",
        "renorm_momentum": "belongs to renorm",
        "virtual_batch_size": "is not supported",
    }

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if keywords.pop("renorm", False):
            raise ParameterError("batch renormalisation is not supported", where=cls._where(keywords), field="renorm",
                                 expected="False", got="True", mend="leave renorm out")  # fmt: skip
        axis = keywords.get("axis")
        if isinstance(axis, (list, tuple)) and len(axis) == 1:  # how Keras 2 writes it
            keywords["axis"] = axis[0]
        for key in ("renorm_clipping", *cls._removed):  # defaults that Keras writes into every config
            if key == "renorm_momentum" or not keywords.get(key):
                keywords.pop(key, None)
        return keywords

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        (x,) = types
        if not -x.rank <= self.axis < x.rank or self.axis % x.rank == 0:
            problems.append(
                ShapeError(f"axis {self.axis} is not an axis of features", where=self.label, field="axis",
                           expected=f"1 to {x.rank - 1}, or -1", got=f"{self.axis} for {text(x.shape)}",
                           mend="use -1 for channels last, 1 for channels first", code="axis")
            )  # fmt: skip
        elif not isinstance(x.shape[self.axis], int):
            problems.append(common.unknown_size(self, x, f"size of axis {self.axis}"))
        return problems

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        shape = (int(x.shape[self.axis]),)
        dtype = self.float_dtype
        specs = []
        if self.scale:
            specs.append(WeightSpec("gamma", shape, self.gamma_initializer, dtype,
                                    regularizer=self.gamma_regularizer, constraint=self.gamma_constraint))  # fmt: skip
        if self.center:
            specs.append(WeightSpec("beta", shape, self.beta_initializer, dtype,
                                    regularizer=self.beta_regularizer, constraint=self.beta_constraint))  # fmt: skip
        return [
            *specs,
            WeightSpec("moving_mean", shape, self.moving_mean_initializer, dtype, kind="state"),
            WeightSpec("moving_variance", shape, self.moving_variance_initializer, dtype, kind="state"),
        ]

    def emit(self, e: Emission, x: Value, mask: Any = None) -> Value:
        x = common.floats(self, x)
        mask = x.mask if mask is None else mask
        mean, variance = e.weight("moving_mean"), e.weight("moving_variance")
        if e.training and self.trainable:
            if mask is None and self.axis % x.rank == x.rank - 1 and x.dtype == mean.dtype:
                gamma = e.weight("gamma") if self.scale else np.ones(mean.shape, x.dtype)
                beta = e.weight("beta") if self.center else np.zeros(mean.shape, x.dtype)
                y, *moments = ops.batch_norm(x, gamma, beta, self.epsilon)
                self._keep(e, mean, variance, *moments)
                return y
            moments = self._moments(x, mask)
            self._keep(e, mean, variance, *moments)
            mean, variance = moments
        factor = ops.reciprocal(ops.sqrt(ops.add(variance, self.epsilon)))
        if self.scale:
            factor = ops.multiply(factor, e.weight("gamma"))
        shift = ops.negate(ops.multiply(mean, factor))
        if self.center:
            shift = ops.add(shift, e.weight("beta"))
        return ops.add(ops.multiply(x, self._spread(factor, x)), self._spread(shift, x))

    def _keep(self, e: Emission, old_mean: Value, old_variance: Value, mean: Value, variance: Value) -> None:
        """Let the moving averages follow the batch's figures."""
        for name, old, new in (("moving_mean", old_mean, mean), ("moving_variance", old_variance, variance)):
            kept = ops.multiply(old, self.momentum)
            e.update(name, ops.add(kept, ops.multiply(new, 1 - self.momentum)))

    def _moments(self, x: Value, mask: Any) -> tuple[Value, Value]:
        """Mean and biased variance of each feature over the batch; masked steps do not count."""
        axes = [axis for axis in range(x.rank) if axis != self.axis % x.rank]
        if mask is None:
            mean = ops.mean(x, axes, keepdims=True)
            variance = ops.mean(ops.square(ops.subtract(x, mean)), axes)
            return ops.reshape(mean, variance.shape), variance
        weight = ops.cast(mask, x.dtype)
        while len(weight.shape) < x.rank:
            weight = ops.expand_dims(weight, -1)
        weight = ops.broadcast_to(weight, x.shape)
        count = ops.add(ops.reduce_sum(weight, axes, keepdims=True), settings.epsilon)
        mean = ops.divide(ops.reduce_sum(ops.multiply(x, weight), axes, keepdims=True), count)
        apart = ops.multiply(ops.square(ops.subtract(x, mean)), weight)
        variance = ops.divide(ops.reduce_sum(apart, axes, keepdims=True), count)
        size = (x.shape[self.axis],)
        return ops.reshape(mean, size), ops.reshape(variance, size)

    def _spread(self, vector: Value, x: Value) -> Value:
        """A vector of the features, shaped to go with `x`."""
        axis = self.axis % x.rank
        return vector if axis == x.rank - 1 else ops.reshape(vector, (-1, *(1,) * (x.rank - 1 - axis)))
