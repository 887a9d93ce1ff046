"""Exponential smoothing of a series that grows: old points are never computed again."""

from __future__ import annotations

import numpy as np

from app.plots.buffers import Series

# Points that one product of matrices smooths at once.
_BLOCK = 256


class Smoothed:
    """The moving average y[t] = (w y[t-1] + (1-w) x[t]) of a series, corrected for its beginning at 0.

    A value that is no number leaves the average as it was.
    """

    def __init__(self, source: Series, weight: float) -> None:
        self.weight = weight
        self.points = Series()
        self._source = source
        self._state, self._count = 0.0, 0
        powers = weight ** np.arange(_BLOCK + 1)
        steps = np.arange(_BLOCK)
        self._carry = powers[1:]
        lag = steps[:, None] - steps[None, :]
        self._matrix = np.where(lag >= 0, (1 - weight) * powers[np.maximum(lag, 0)], 0.0)

    def update(self) -> Series:
        """The smoothed points, up to the last that has come."""
        done = len(self.points)
        x, y = self._source.x[done:], self._source.y[done:]
        for start in range(0, len(x), _BLOCK):
            self._add(x[start : start + _BLOCK], y[start : start + _BLOCK])
        return self.points

    def _add(self, x: np.ndarray, y: np.ndarray) -> None:
        good = np.isfinite(y)
        if not good.all():
            for one, two, is_good in zip(x, y, good, strict=True):
                if is_good:
                    self._state = self.weight * self._state + (1 - self.weight) * two
                    self._count += 1
                self.points.append(one, self._state / (1 - self.weight**self._count) if self._count else np.nan)
            return
        count = len(y)
        states = self._carry[:count] * self._state + self._matrix[:count, :count] @ y
        share = 1 - self.weight ** (self._count + 1 + np.arange(count, dtype=np.float64))
        self._state, self._count = float(states[-1]), self._count + count
        self.points.extend(x, states / share)
