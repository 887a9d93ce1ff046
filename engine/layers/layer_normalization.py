"""Normalization of each sample by itself: LayerNormalization, GroupNormalization, UnitNormalization."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import ops
from engine.core.errors import EngineError, ParameterError, ShapeError
from engine.core.params import Bool, Float, Int, IntList
from engine.core.shapes import text
from engine.initializers import InitializerField, Ones
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.fields import Axes
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.layer_norm import layer_norm


def standardised(x: Value, axes: Sequence[int], epsilon: float) -> tuple[Value, Value]:
    """Distance from the mean over some axes, and 1 / standard deviation, in which those axes have size 1."""
    apart = ops.subtract(x, ops.mean(x, axes, keepdims=True))
    variance = ops.mean(ops.square(apart), axes, keepdims=True)
    return apart, ops.reciprocal(ops.sqrt(ops.add(variance, epsilon)))


def normalised_last(
    layer: _Scaled, e: Emission, x: Value, axes: Sequence[int], centred: bool, scale: str
) -> Value | None:
    """The normalisation as one op, where the axes are the last ones; None where they are not.

    scale: name of the weight that scales; it and beta may be missing.
    """
    if list(axes) != list(range(x.rank - len(axes), x.rank)):
        return None
    count = math.prod(int(x.shape[axis]) for axis in axes)  # type: ignore[arg-type]
    held = {spec.name for spec in layer.weight_specs(x.type)}

    def vector(name: str, otherwise: float) -> Value:
        if name in held:
            return ops.reshape(e.weight(name), (count,))
        return x.graph.constant(np.full(count, otherwise, x.dtype))

    return layer_norm(x, vector(scale, 1.0), vector("beta", 0.0), layer.epsilon, len(axes), centred)


def axis_problem(layer: Layer, x: TensorType, axes: Sequence[int]) -> EngineError | None:
    """The error for axes that the input does not have, or whose size is not known; None where all is well."""
    wrong = [axis for axis in axes if not -x.rank <= axis < x.rank or axis % x.rank == 0]
    if wrong or len({axis % x.rank for axis in axes}) != len(axes):
        return ShapeError("these are not axes of its input", where=layer.label, field="axis",
                          expected=f"of 1 to {x.rank - 1}, or -1 to {1 - x.rank}, each once",
                          got=f"{', '.join(map(str, axes))} for {text(x.shape)}",
                          mend="use -1 for the last axis", code="axis")  # fmt: skip
    unknown = next((axis for axis in axes if not isinstance(x.shape[axis], int)), None)
    return None if unknown is None else common.unknown_size(layer, x, f"size of axis {unknown}")


class _Scaled(Layer):
    """Base of normalizations with a learnt scale and shift."""

    category = "Normalization"
    min_rank = 2
    passes_mask = True

    center: bool
    scale: bool
    epsilon: Any
    beta_initializer: Any
    gamma_initializer: Any
    beta_regularizer: Any
    gamma_regularizer: Any
    beta_constraint: Any
    gamma_constraint: Any

    def scale_specs(self, shape: tuple[int, ...], shifted: bool, scaled: bool) -> list[WeightSpec]:
        """gamma and beta, of a shape."""
        specs = []
        if scaled:
            specs.append(WeightSpec("gamma", shape, self.gamma_initializer, self.float_dtype,
                                    regularizer=self.gamma_regularizer, constraint=self.gamma_constraint))  # fmt: skip
        if shifted:
            specs.append(WeightSpec("beta", shape, self.beta_initializer, self.float_dtype,
                                    regularizer=self.beta_regularizer, constraint=self.beta_constraint))  # fmt: skip
        return specs


class LayerNormalization(_Scaled):
    """Shifts and scales each sample's features to mean 0 and variance 1, then to a learnt mean and scale.

    It needs no other samples, and does the same in training and use (Ba, Kiros and Hinton, 2016).
    Output shape: that of the input.
    """

    aliases = ("layer norm", "ln", "normalise")
    formula = "y = gamma * (x - mean) / sqrt(variance + epsilon) + beta"

    axis = Axes(-1, doc="Axis, or axes, over which mean and variance are taken.")
    epsilon = Float(1e-3, above=0, doc="Added to the variance, so that nothing is divided by zero.", group="Advanced")
    center = Bool(True, doc="Learn a mean (beta).")
    scale = Bool(True, doc="Learn a scale (gamma).")
    beta_initializer = InitializerField("zeros", doc="First values of beta.", show_if=("center", True))
    gamma_initializer = InitializerField("ones", doc="First values of gamma.", show_if=("scale", True))
    beta_regularizer = common.regularizer("beta")
    gamma_regularizer = common.regularizer("gamma")
    beta_constraint = common.constraint("beta")
    gamma_constraint = common.constraint("gamma")
    rms_scaling = Bool(False, group="Advanced",
                       doc="Divide by the standard deviation and scale only: no mean is taken away, no beta added.")  # fmt: skip

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        wrong = None if problems else axis_problem(self, types[0], self.axis)
        return [*problems, *([wrong] if wrong else [])]

    def _axes(self, x: Any) -> list[int]:
        return sorted(axis % x.rank for axis in self.axis)

    @property
    def _scaled(self) -> bool:
        # Keras learns a scale with rms_scaling whatever `scale` says.
        return self.scale or self.rms_scaling

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        shape = tuple(int(x.shape[axis]) for axis in self._axes(x))
        return self.scale_specs(shape, self.center and not self.rms_scaling, self._scaled)

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        axes = self._axes(x)
        whole = None if self.rms_scaling else normalised_last(self, e, x, axes, True, "gamma")
        if whole is not None:
            return whole
        apart, factor = standardised(x, axes, self.epsilon)
        y = ops.multiply(x if self.rms_scaling else apart, factor)
        shape = [size if axis in axes else 1 for axis, size in enumerate(x.shape)]
        if self._scaled:
            y = ops.multiply(y, ops.reshape(e.weight("gamma"), shape[axes[0] :]))
        if self.center and not self.rms_scaling:
            y = ops.add(y, ops.reshape(e.weight("beta"), shape[axes[0] :]))
        return y


class RMSNormalization(_Scaled):
    """Divides each sample's features by the root of their mean square, then scales each as it learns.

    It is LayerNormalization without the mean (Zhang and Sennrich, 2019). Output shape: that of the input.
    """

    aliases = ("rms norm", "root mean square", "normalise")
    formula = "y = scale * x / sqrt(mean(x^2) + epsilon)"

    axis = Axes(-1, doc="Axis, or axes, over which the mean square is taken.")
    epsilon = Float(
        1e-6, above=0, doc="Added to the mean square, so that nothing is divided by zero.", group="Advanced"
    )

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        wrong = None if problems else axis_problem(self, types[0], self.axis)
        return [*problems, *([wrong] if wrong else [])]

    def _axes(self, x: Any) -> list[int]:
        return sorted(axis % x.rank for axis in self.axis)

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        shape = tuple(int(x.shape[axis]) for axis in self._axes(x))
        return [WeightSpec("scale", shape, Ones(), self.float_dtype)]

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        axes = self._axes(x)
        whole = normalised_last(self, e, x, axes, False, "scale")
        if whole is not None:
            return whole
        square = ops.mean(ops.square(x), axes, keepdims=True)
        factor = ops.reciprocal(ops.sqrt(ops.add(square, self.epsilon)))
        shape = [size if axis in axes else 1 for axis, size in enumerate(x.shape)]
        return ops.multiply(ops.multiply(x, factor), ops.reshape(e.weight("scale"), shape[axes[0] :]))


class GroupNormalization(_Scaled):
    """Shifts and scales groups of each sample's channels to mean 0 and variance 1, then each channel as it learns.

    One group: all channels together; as many groups as channels (or -1): each channel by itself, "instance
    normalization" (Wu and He, 2018). Output shape: that of the input.
    """

    aliases = ("group norm", "gn", "instance norm", "normalise")
    formula = "y = gamma * (x - mean(group)) / sqrt(variance(group) + epsilon) + beta"

    groups = Int(32, min=-1, doc="Number of groups of channels; -1: each channel by itself.")
    axis = Int(-1, doc="Axis of the channels: -1 for channels last, 1 for channels first.")
    epsilon = Float(1e-3, above=0, doc="Added to the variance, so that nothing is divided by zero.", group="Advanced")
    center = Bool(True, doc="Learn a mean (beta).")
    scale = Bool(True, doc="Learn a scale (gamma).")
    beta_initializer = InitializerField("zeros", doc="First values of beta.", show_if=("center", True))
    gamma_initializer = InitializerField("ones", doc="First values of gamma.", show_if=("scale", True))
    beta_regularizer = common.regularizer("beta")
    gamma_regularizer = common.regularizer("gamma")
    beta_constraint = common.constraint("beta")
    gamma_constraint = common.constraint("gamma")

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        (x,) = types
        wrong = axis_problem(self, x, (self.axis,))
        if wrong:
            return [wrong]
        channels = x.shape[self.axis]
        if self.groups == 0 or (self.groups > 0 and channels % self.groups):  # type: ignore[operator]
            return [
                ParameterError(f"{channels} channels cannot be cut into {self.groups} equal groups", where=self.label,
                               field="groups", expected=f"a divisor of {channels}, or -1", got=str(self.groups),
                               mend="set groups to a number that divides the channels", code="groups")
            ]  # fmt: skip
        return []

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return self.scale_specs((int(x.shape[self.axis]),), self.center, self.scale)

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        axis = self.axis % x.rank
        channels = int(x.shape[axis])  # type: ignore[arg-type]
        groups = channels if self.groups == -1 else self.groups
        cut = ops.reshape(x, (*x.shape[:axis], groups, channels // groups, *x.shape[axis + 1 :]))
        apart, factor = standardised(cut, [one for one in range(1, cut.rank) if one != axis], self.epsilon)
        y = ops.reshape(ops.multiply(apart, factor), x.shape)
        shape = (channels, *(1,) * (x.rank - 1 - axis))
        if self.scale:
            y = ops.multiply(y, ops.reshape(e.weight("gamma"), shape))
        if self.center:
            y = ops.add(y, ops.reshape(e.weight("beta"), shape))
        return y


class UnitNormalization(Layer):
    """Scales each sample's vector to length 1.

    Output shape: that of the input.
    """

    category = "Normalization"
    aliases = ("l2 normalise", "unit norm", "normalise")
    formula = "y = x / sqrt(sum(x^2))"
    min_rank = 2
    passes_mask = True

    axis = IntList(-1, doc="Axis, or axes, along which the length is taken.")

    def _axes(self) -> tuple[int, ...]:
        return (self.axis,) if isinstance(self.axis, int) else self.axis

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and any(not -types[0].rank <= axis < types[0].rank for axis in self._axes()):
            problems.append(
                ShapeError("this is not an axis of its input", where=self.label, field="axis",
                           expected=f"{-types[0].rank} to {types[0].rank - 1}", got=f"{', '.join(map(str, self._axes()))}",
                           mend="use -1 for the last axis", code="axis")
            )  # fmt: skip
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        length = ops.sqrt(ops.reduce_sum(ops.square(x), self._axes(), keepdims=True))
        return ops.multiply(x, ops.minimum(ops.reciprocal(length), 1e12))
