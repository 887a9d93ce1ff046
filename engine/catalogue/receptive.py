"""How much of the network's input one place of a layer's output sees: its receptive field.

Along each spatial axis (time, or height and width, …) the field has a size, and neighbouring places have fields that lie
a step apart. A window of k taps, d apart, makes the size (k - 1) * d steps larger; its stride makes the step larger
(Araujo, Norris, Sim: "Computing Receptive Fields of Convolutional Neural Networks", 2019). Edges are left out: the field
of a place near one reaches over it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

from engine import layers as kinds
from engine.catalogue.forms import class_of
from engine.catalogue.types import TensorSpec
from engine.core.errors import EngineError
from engine.layers import Layer
from engine.layers.convolution import Convolution
from engine.layers.convolution_transpose import _Transposed
from engine.layers.merging import Merge
from engine.layers.pooling import Pooling

_ONE = Fraction(1)
# Layers that treat every place alone, whatever they do with its features.
_PLACEWISE = (
    kinds.Dense, kinds.LayerNormalization, kinds.RMSNormalization, kinds.UnitNormalization, kinds.BatchNormalization,
    kinds.Normalization, kinds.Embedding, kinds.Masking, kinds.Concatenate, Merge,
)  # fmt: skip
_PLACEWISE_CATEGORIES = ("Activation", "Regularization")
_PLACEWISE_NAMES = ("Cropping", "ZeroPadding", "Rescaling", "CenterCrop")


@dataclass(frozen=True)
class ReceptiveField:
    """What one place sees of the network's input, along each spatial axis.

    Attributes:
        sizes: places of the input, of the place that sees most (behind an upsampling they differ); None: all of the axis.
        steps: how far apart the fields of two neighbours lie.
    """

    sizes: tuple[int | None, ...]
    steps: tuple[Fraction, ...]

    @classmethod
    def of_input(cls, spec: TensorSpec) -> ReceptiveField:
        """Of an input: each place sees itself. Vectors have no spatial axes; ids of words have one."""
        axes = max(0, len(spec.shape) - 2) or int(len(spec.shape) == 2 and spec.dtype.startswith(("int", "uint")))
        return cls((1,) * axes, (_ONE,) * axes)

    @property
    def whole(self) -> bool:
        """Whether a place sees all of the input, along every axis."""
        return all(size is None for size in self.sizes)

    def everything(self) -> ReceptiveField:
        """The field of what depends on all places."""
        return ReceptiveField((None,) * len(self.sizes), self.steps)

    def through(self, window: Sequence[int], strides: Sequence[int], dilation: Sequence[int]) -> ReceptiveField:
        """Behind a window that slides over all axes."""
        sizes = tuple(
            None if size is None else size + ceil((taps - 1) * apart * step)
            for size, step, taps, apart in zip(self.sizes, self.steps, window, dilation, strict=True)
        )
        return ReceptiveField(sizes, tuple(step * by for step, by in zip(self.steps, strides, strict=True)))

    def spread(self, window: Sequence[int], factors: Sequence[int]) -> ReceptiveField:
        """Behind a transposed window: a place is reached by ceil(taps / factor) places of the input."""
        sizes = tuple(
            None if size is None else size + ceil((-(-taps // factor) - 1) * step)
            for size, step, taps, factor in zip(self.sizes, self.steps, window, factors, strict=True)
        )
        return ReceptiveField(sizes, tuple(step / by for step, by in zip(self.steps, factors, strict=True)))

    def __str__(self) -> str:
        return " × ".join("all" if size is None else str(size) for size in self.sizes) or "all"


def receptive_field(
    kind: str, config: Mapping[str, Any], inputs: Sequence[TensorSpec], before: Sequence[ReceptiveField | None]
) -> ReceptiveField | None:
    """The receptive field behind a layer of a kind and config.

    Args:
        inputs: types of its inputs. before: their receptive fields, None where one is not known.

    Returns:
        None where it cannot be told: a wrong config, or an input whose field is not known.
    """
    if kind in ("Input", "InputLayer"):
        shape = inputs[0] if inputs else None
        return None if shape is None else ReceptiveField.of_input(shape)
    try:
        layer = class_of(kind)(**config)
    except (EngineError, TypeError, ValueError):
        return None
    return behind(layer, inputs, before)


def behind(
    layer: Layer, inputs: Sequence[TensorSpec], before: Sequence[ReceptiveField | None]
) -> ReceptiveField | None:
    """The receptive field behind a layer; see `receptive_field`."""
    known = [field for field in before if field is not None]
    if not known or len(known) != len(before):
        return None
    field = _merged(known)
    if field is None or not field.sizes:
        return field
    if isinstance(layer, kinds.TimeDistributed):
        return _each_step(layer, inputs[0], field)
    if isinstance(layer, _Transposed):
        return field.spread(layer.kernel_size, layer.strides)
    if isinstance(layer, Convolution):
        return field.through(layer.kernel_size, layer.strides, layer.dilation_rate)
    if isinstance(layer, Pooling):
        return field.through(layer.pool_size, layer.strides, (1,) * layer.axes)
    if isinstance(layer, (kinds.UpSampling1D, kinds.UpSampling2D, kinds.UpSampling3D)):
        given: Any = layer.size
        size = (given,) if isinstance(given, int) else tuple(given)
        taps = 1 if getattr(layer, "interpolation", "nearest") == "nearest" else 2
        return field.spread([taps * factor for factor in size], size)
    flat = bool(inputs) and len(inputs[0].shape) == 2 and not isinstance(layer, kinds.Embedding)
    if isinstance(layer, kinds.Dense) and flat:
        return field.everything()
    placewise = isinstance(layer, _PLACEWISE) or layer.category in _PLACEWISE_CATEGORIES
    if placewise or type(layer).__name__.startswith(_PLACEWISE_NAMES):
        return field
    return field.everything()


def _merged(fields: Sequence[ReceptiveField]) -> ReceptiveField | None:
    """Of several inputs together: the largest along each axis; None where they have different axes."""
    first = fields[0]
    longest = max(fields, key=lambda field: len(field.sizes))
    fields = [field if field.sizes else longest for field in fields]
    if any(len(field.sizes) != len(longest.sizes) for field in fields):
        return None
    if len(fields) == 1:
        return first
    sizes = tuple(
        None if any(size is None for size in axis) else max(axis)
        for axis in zip(*(field.sizes for field in fields), strict=True)
    )
    return ReceptiveField(sizes, tuple(max(axis) for axis in zip(*(field.steps for field in fields), strict=True)))


def _each_step(layer: Any, spec: TensorSpec, field: ReceptiveField) -> ReceptiveField:
    """Behind a layer that is applied to every step: time stays, the layer sees the other axes."""
    inner = TensorSpec((spec.shape[0], *spec.shape[2:]), spec.dtype)
    rest = behind(layer.layer, [inner], [ReceptiveField(field.sizes[1:], field.steps[1:])])
    if rest is None:
        return field.everything()
    return ReceptiveField((field.sizes[0], *rest.sizes), (field.steps[0], *rest.steps))
