"""Numbers brought to a common size."""

from __future__ import annotations

import numpy as np

from engine.core.params import Bool, Choice
from engine.preprocessing.steps.base import Column, State, Step, columns_field
from engine.preprocessing.steps.rows import mapped, sampled

# Of rows that lie on disk so much is read for statistics, in stretches spread over the whole.
_LOOKED_AT = 32 * 2**20


class Normalize(Step):
    """Brings numbers to a common size: mean 0 and deviation 1, the range 0 to 1, or pixels of 0 to 255 to 0 to 1.

    A column of a table has statistics of its own; of images and series, each channel has (the last axis).
    """

    key = "normalize"
    takes = ("number", "array", "image")

    method = Choice(("z-score", "min-max", "pixels"), "z-score", doc="Mean 0 and deviation 1 (z-score), the least to 0 "
                    "and the greatest to 1 (min-max), or 0 … 255 to 0 … 1 (pixels).")  # fmt: skip
    per_channel = Bool(True, doc="Statistics for each channel (each entry of the last axis), not one for all.")
    columns = columns_field()

    def learn(self, column: Column) -> State:
        if self.method == "pixels":
            return {"offset": 0.0, "scale": 255.0}
        values = sampled(column.values, _LOOKED_AT)
        axes = tuple(range(values.ndim - 1)) if self.per_channel and values.ndim > 1 else None
        with np.errstate(invalid="ignore"):
            if self.method == "min-max":
                low, high = np.nanmin(values, axis=axes), np.nanmax(values, axis=axes)
                offset, scale = low, np.asarray(high, "float64") - low
            else:
                offset = np.nanmean(values, axis=axes, dtype="float64")
                scale = np.nanstd(values, axis=axes, dtype="float64")
        # What never changes is left at 0.
        scale = np.where(np.asarray(scale) > 0, scale, 1.0)
        return {"offset": _plain(offset), "scale": _plain(scale)}

    def apply(self, column: Column, state: State) -> Column:
        if column.kind == "number":
            return Column("number", (column.values - state["offset"]) / state["scale"], column.names)
        offset, scale = np.asarray(state["offset"], "float32"), np.asarray(state["scale"], "float32")
        return Column(column.kind, mapped(column.values, _Scaled(offset, scale)), column.names)


class _Scaled:
    def __init__(self, offset: np.ndarray, scale: np.ndarray):
        self._offset, self._scale = offset, scale

    def __call__(self, values: np.ndarray) -> np.ndarray:
        found = values.astype("float32")
        found -= self._offset
        found /= self._scale
        return found


def _plain(value: object) -> object:
    return np.asarray(value, "float64").tolist()
