"""UpSampling: images and sequences made larger by whole factors."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.core.params import Choice, Int, Ints
from engine.ir.graph import Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.ops.resample import METHODS, resample


def repeat(x: Value, factors: Sequence[int], first: int) -> Value:
    """Each element several times in place, along the axes from `first` on."""
    split = [*x.shape[:first]]
    target = [*x.shape[:first]]
    final = [*x.shape[:first]]
    for size, factor in zip(x.shape[first : first + len(factors)], factors, strict=True):
        split += [size, 1]
        target += [size, factor]
        final.append(size * factor)
    rest = x.shape[first + len(factors) :]
    return ops.reshape(ops.broadcast_to(ops.reshape(x, (*split, *rest)), (*target, *rest)), (*final, *rest))


class UpSampling1D(Layer):
    """Repeats each step of a sequence.

    Input shape: `(batch, steps, features)`. Output shape: `(batch, steps * size, features)`.
    """

    category = "Reshaping"
    aliases = ("upsample", "repeat", "enlarge")
    formula = "y[t] = x[t // size]"
    rank = 3

    size = Int(2, doc="How many times each step is repeated.", min=1, deprecated=("length",))

    def emit(self, e: Emission, x: Value) -> Value:
        return repeat(x, (self.size,), 1)


class UpSampling2D(Layer):
    """Makes an image larger by whole factors, repeating pixels or interpolating between them.

    Input shape: `(batch, height, width, channels)`. Output shape: the same with height and width times `size`.
    """

    category = "Reshaping"
    aliases = ("upsample", "enlarge", "resize")
    formula = "y[i, j] = x[i / size[0], j / size[1]]"
    rank = 4

    size = Ints(2, 2, doc="Factors of the height and of the width.")
    data_format = common.DataFormatField()
    interpolation = Choice(METHODS, "nearest", doc="How pixels between the old ones are found.")

    def emit(self, e: Emission, x: Value) -> Value:
        first = 1 if self.data_format == "channels_last" else 2
        if self.interpolation == "nearest":
            return repeat(x, self.size, first)
        x = common.floats(self, x)
        for axis, factor in enumerate(self.size, first):
            x = resample(x, axis, x.shape[axis] * factor, self.interpolation)
        return x


class UpSampling3D(Layer):
    """Makes a volume larger by whole factors, repeating voxels.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: the same with spatial sizes times `size`.
    """

    category = "Reshaping"
    aliases = ("upsample", "enlarge", "repeat")
    formula = "y[i, j, k] = x[i // size[0], j // size[1], k // size[2]]"
    rank = 5

    size = Ints(3, 2, doc="Factors of the depth, the height and the width.")
    data_format = common.DataFormatField()

    def emit(self, e: Emission, x: Value) -> Value:
        return repeat(x, self.size, 1 if self.data_format == "channels_last" else 2)
