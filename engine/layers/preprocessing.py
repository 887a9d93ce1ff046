"""Preparing numbers: Rescaling, Normalization, CategoryEncoding, Discretization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import ops
from engine.core import dtypes, shapes
from engine.core.config import settings
from engine.core.errors import DataError, EngineError, ParameterError, ShapeError
from engine.core.params import Bool, Choice, Float, Int
from engine.initializers import Ones, Zeros
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.fields import Axes, Numbers
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class Rescaling(Layer):
    """Multiplies by a number and adds another: pixels of 0 to 255 become 0 to 1 with a scale of 1/255.

    Output shape: that of the input, as floats.
    """

    category = "Normalization"
    aliases = ("scale", "divide by 255", "normalise pixels")
    formula = "y = x * scale + offset"
    passes_mask = True

    scale = Numbers(doc="What the input is multiplied by: one number, or one for each channel.")
    offset = Numbers(0.0, doc="What is added then: one number, or one for each channel.")

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        for name in ("scale", "offset"):
            shape = self._array(name, types[0].dtype).shape if not problems else ()
            try:
                if shapes.broadcast(types[0].shape, shape) == types[0].shape or not shape:
                    continue
            except ShapeError:
                pass
            problems.append(
                ShapeError(f"{name} does not go with its input", where=self.label, field=name,
                           expected=f"one number, or {types[0].shape[-1]}", got=f"{shape[-1]} numbers",
                           mend="give one number for each channel", code="shape")
            )  # fmt: skip
        return problems

    def _array(self, name: str, dtype: str) -> np.ndarray:
        array = np.asarray(getattr(self, name), dtype if dtypes.is_floating(dtype) else "float32")
        if array.ndim and settings.image_data_format == "channels_first":
            array = array.reshape(*array.shape, *(1,) * (3 - array.ndim))
        return array

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        return ops.add(ops.multiply(x, self._array("scale", x.dtype)), self._array("offset", x.dtype))


class _KeptAxes(Axes):
    """Axes, where None stands for no axis."""

    def check(self, value: Any) -> tuple[int, ...]:
        return () if value is None else self.normalise(value)


class Normalization(Layer):
    """Shifts and scales each feature to mean 0 and variance 1, by numbers given or found in the data by `adapt`.

    Output shape: that of the input, as floats.
    """

    category = "Normalization"
    aliases = ("standardise", "z-score", "normalise features")
    formula = "y = (x - mean) / sqrt(variance)"
    passes_mask = True

    axis = _KeptAxes(-1, nullable=True, doc="Axis, or axes, each place along which has a mean and a variance of its own; "
                                            "none: one for all.")  # fmt: skip
    mean = Numbers(None, doc="The mean, or means, where they are known; else call adapt.")
    variance = Numbers(None, doc="The variance, or variances, where they are known; else call adapt.")
    invert = Bool(False, doc="Go back: from mean 0 and variance 1 to the data's own.")

    def setup(self) -> None:
        if (self.mean is None) != (self.variance is None):
            missing = "mean" if self.mean is None else "variance"
            raise ParameterError("mean and variance go together", where=self.label, field=missing, expected="both or none",
                                 got=f"no {missing}", mend=f"give {missing} too")  # fmt: skip
        if self.mean is not None and np.shape(self.mean) != np.shape(self.variance):
            raise ParameterError("mean and variance are not of one shape", where=self.label, field="variance",
                                 expected=f"{np.shape(self.mean)}", got=f"{np.shape(self.variance)}")  # fmt: skip

    def _kept(self, rank: int) -> list[int]:
        return sorted(axis % rank for axis in self.axis)

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        (x,) = types
        if any(not -x.rank <= axis < x.rank for axis in self.axis):
            return [ShapeError("this is not an axis of its input", where=self.label, field="axis",
                               expected=f"{-x.rank} to {x.rank - 1}", got=f"{', '.join(map(str, self.axis))}",
                               mend="use -1 for the last axis", code="axis")]  # fmt: skip
        unknown = next((axis for axis in self._kept(x.rank) if not isinstance(x.shape[axis], int)), None)
        if unknown is not None:
            return [common.unknown_size(self, x, f"size of axis {unknown}")]
        if self.mean is not None:
            try:
                self._spread(np.asarray(self.mean), x)
            except ValueError:
                kept = [x.shape[axis] for axis in self._kept(x.rank)]
                return [ShapeError("mean and variance do not go with its input", where=self.label, field="mean",
                                   expected=f"one number, or {shapes.text(kept)}", got=shapes.text(np.shape(self.mean)),
                                   mend="give one number for each place along axis", code="shape")]  # fmt: skip
        return []

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        if self.mean is not None:
            return []
        shape = tuple(int(x.shape[axis]) for axis in self._kept(x.rank))
        return [
            WeightSpec("mean", shape, Zeros(), self.float_dtype, kind="state"),
            WeightSpec("variance", shape, Ones(), self.float_dtype, kind="state"),
            WeightSpec("count", (), Zeros(), "int32", kind="state"),  # Keras keeps one, always 0
        ]

    def _spread(self, numbers: np.ndarray, x: Any) -> np.ndarray:
        """Given numbers, shaped to go with `x`."""
        kept = self._kept(x.rank)
        if numbers.ndim > len(kept):
            raise ValueError("too many axes")
        wanted = [x.shape[axis] for axis in kept]
        full = np.broadcast_to(numbers, wanted)
        return full.reshape([x.shape[axis] if axis in kept else 1 for axis in range(x.rank)])

    def adapt(self, data: Any) -> None:
        """Find mean and variance in data: an array, or an iterable of batches.

        Raises:
            DataError: there are no data, or mean and variance were given.
        """
        if self.mean is not None:
            raise DataError("mean and variance were given: there is nothing to adapt", where=self.label,
                            mend="leave them out to find them in data")  # fmt: skip
        batches = [data] if hasattr(data, "shape") else data
        total, squares, count = 0.0, 0.0, 0
        for batch in batches:
            array = np.asarray(batch[0] if isinstance(batch, (tuple, list)) else batch)
            self.ensure_built([TensorType(array.shape, dtypes.canonical(array.dtype))])
            kept = self._kept(array.ndim)
            rest = tuple(axis for axis in range(array.ndim) if axis not in kept)
            more = int(np.prod([array.shape[axis] for axis in rest], dtype=np.int64))
            if not more:
                continue
            mean, variance = np.mean(array, rest, dtype=np.float64), np.var(array, rest, dtype=np.float64)
            # Chan's rule for joining the moments of two parts.
            apart = mean - total
            squares = squares + variance * more + apart**2 * (count * more / (count + more))
            total = total + apart * (more / (count + more))
            count += more
        if not count:
            raise DataError(
                "there are no data to adapt to", where=self.label, expected="an array, or batches of arrays"
            )
        self.weight("mean").assign(total)
        self.weight("variance").assign(squares / count)

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if self.mean is not None:
            mean, variance = (self._spread(np.asarray(one, x.dtype), x) for one in (self.mean, self.variance))
        else:
            kept = self._kept(x.rank)
            shape = [x.shape[axis] if axis in kept else 1 for axis in range(x.rank)]
            mean, variance = (ops.reshape(e.weight(name), shape) for name in ("mean", "variance"))
        deviation = ops.maximum(ops.sqrt(variance), settings.epsilon)
        if self.invert:
            return ops.add(ops.multiply(x, deviation), mean)
        return ops.divide(ops.subtract(x, mean), deviation)


_MODES = ("multi_hot", "one_hot", "count")


def encode(ids: Value, mode: str, classes: int, dtype: str) -> Value:
    """Ids as vectors: one for each id ("one_hot"), or one for each row of them ("multi_hot", "count")."""
    if mode == "one_hot" and ids.rank > 1 and ids.shape[-1] == 1:
        ids = ops.squeeze(ids, -1)
    vectors = ops.one_hot(ids, classes, dtype=dtype)
    if mode == "one_hot" or vectors.rank == 2:
        return vectors
    return ops.reduce_max(vectors, -2) if mode == "multi_hot" else ops.reduce_sum(vectors, -2)


class CategoryEncoding(Layer):
    """Turns ids into vectors of zeros and ones, or of counts.

    Input shape: `(batch, ids)`, whole numbers. Output shape: `(batch, num_tokens)`; with one_hot `(batch, ids, num_tokens)`.
    """

    category = "Embedding"
    aliases = ("one hot", "multi hot", "bag of words")
    formula = "y[k] = 1 where k is among the ids"

    num_tokens = Int(doc="Number of different ids: the largest id plus one.", min=1)
    output_mode = Choice(
        _MODES, "multi_hot", doc="multi_hot: which ids occur; count: how often; one_hot: each id by itself."
    )

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if not keywords.get("sparse", True):
            del keywords["sparse"]
        if keywords.get("output_mode") == "binary":
            keywords["output_mode"] = "multi_hot"
        return keywords

    def emit(self, e: Emission, x: Value) -> Value:
        return encode(x, self.output_mode, self.num_tokens, self.float_dtype)


class Discretization(Layer):
    """Turns numbers into the bin they fall into, between boundaries given or found in the data by `adapt`.

    Output shape: that of the input, whole numbers; with other modes as those of CategoryEncoding.
    """

    category = "Embedding"
    aliases = ("bins", "bucket", "quantiles")
    formula = "y = number of boundaries not above x"

    bin_boundaries = Numbers(None, doc="Where the bins meet, in rising order.")
    num_bins = Int(None, min=1, doc="Number of bins, equally full, whose boundaries adapt finds.")
    epsilon = Float(0.01, above=0, doc="Not needed: quantiles are exact. Kept for old models.", group="Advanced")
    output_mode = Choice(
        ("int", *_MODES), "int", doc="int: the bin's number; else a vector for it, as CategoryEncoding."
    )

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if not keywords.get("sparse", True):
            del keywords["sparse"]
        return keywords

    def setup(self) -> None:
        if self.bin_boundaries is None and self.num_bins is None:
            raise ParameterError("it has no bins", where=self.label, field="bin_boundaries",
                                 expected="bin_boundaries or num_bins", got="neither", mend="give one of them")  # fmt: skip
        if isinstance(self.bin_boundaries, float):
            self.bin_boundaries = (self.bin_boundaries,)
        if self.bin_boundaries is not None and list(self.bin_boundaries) != sorted(self.bin_boundaries):
            raise ParameterError("bin_boundaries do not rise", where=self.label, field="bin_boundaries",
                                 expected="numbers in rising order", got=str(list(self.bin_boundaries)))  # fmt: skip

    def adapt(self, data: Any) -> None:
        """Find boundaries in data (an array, or an iterable of batches) so that bins are equally full."""
        arrays = [data] if hasattr(data, "shape") else [np.asarray(one) for one in data]
        if self.num_bins is None or not arrays or not sum(array.size for array in arrays):
            raise DataError("there is nothing to adapt", where=self.label, expected="num_bins, and data")
        values = np.concatenate([np.asarray(array).reshape(-1) for array in arrays])
        shares = np.arange(1, self.num_bins) / self.num_bins
        self.bin_boundaries = tuple(float(one) for one in np.quantile(values, shares))

    def emit(self, e: Emission, x: Value) -> Value:
        if self.bin_boundaries is None:
            raise DataError("its boundaries are not known yet", where=self.label, mend="call adapt(data) first")
        x = common.floats(self, x)
        bounds = np.asarray(self.bin_boundaries, x.dtype)
        above = ops.greater_equal(ops.expand_dims(x, -1), bounds)
        bins = ops.cast(ops.reduce_sum(ops.cast(above, "int32"), -1), "int32")
        if self.output_mode == "int":
            return bins
        return encode(bins, self.output_mode, len(self.bin_boundaries) + 1, self.float_dtype)
