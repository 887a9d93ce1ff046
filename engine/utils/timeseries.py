"""Windows over a series as batches, by the name that Keras 3 gives them."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import DataError, ParameterError
from engine.utils.sequence import PyDataset


class Windows(PyDataset):
    """Batches of windows: inputs (batch, steps, …), and targets where there are some."""

    def __init__(self, data: np.ndarray, targets: np.ndarray | None, starts: np.ndarray, steps: np.ndarray,
                 batch_size: int | None):  # fmt: skip
        super().__init__()
        self.data, self.targets, self.starts, self.steps, self.batch_size = data, targets, starts, steps, batch_size

    def __len__(self) -> int:
        return len(self.starts) if self.batch_size is None else -(-len(self.starts) // self.batch_size)

    def __getitem__(self, index: int) -> Any:
        if not 0 <= index < len(self):
            raise IndexError(index)
        if self.batch_size is None:
            chosen = self.starts[index]
            x = self.data[chosen + self.steps]
        else:
            chosen = self.starts[index * self.batch_size : (index + 1) * self.batch_size]
            x = self.data[chosen[:, None] + self.steps]
        return x if self.targets is None else (x, self.targets[chosen])


def timeseries_dataset_from_array(data: Any, targets: Any, sequence_length: int, sequence_stride: int = 1,
                                  sampling_rate: int = 1, batch_size: int | None = 128, shuffle: bool = False,
                                  seed: int | None = None, start_index: int | None = None,
                                  end_index: int | None = None) -> Windows:  # fmt: skip
    """Windows over a series, for `fit`, `evaluate` and `predict`.

    Args:
        data: (steps, …). targets: one for each window's first step, or None.
        sequence_length: steps in a window. sampling_rate: every so many of them. sequence_stride: steps between windows.
        batch_size: windows of a batch; None: one at a time, without the batch's axis.
        shuffle: windows in another order, repeatable by `seed`.
        start_index, end_index: the part of the series that is used, the end not included.

    Raises:
        ParameterError: a number that is out of range. DataError: no window fits.
    """
    for name, value in (("sequence_length", sequence_length), ("sequence_stride", sequence_stride),
                        ("sampling_rate", sampling_rate)):  # fmt: skip
        if value < 1:
            raise ParameterError(f"{name} must be positive", where="timeseries_dataset_from_array", field=name,
                                 expected="at least 1", got=str(value))  # fmt: skip
    data = np.asarray(data)
    first, end = start_index or 0, len(data) if end_index is None else end_index
    if not 0 <= first < end <= len(data):
        raise ParameterError("the part of the series is out of range", where="timeseries_dataset_from_array",
                             field="start_index", expected=f"0 to {len(data)}", got=f"{first} to {end}")  # fmt: skip
    data = data[first:end]
    targets = None if targets is None else np.asarray(targets)[first:end]
    count = len(data) - (sequence_length - 1) * sampling_rate
    if targets is not None:
        count = min(count, len(targets))
    if count < 1:
        raise DataError("no window fits the series", where="timeseries_dataset_from_array",
                        expected=f"at least {(sequence_length - 1) * sampling_rate + 1} steps", got=str(len(data)))  # fmt: skip
    starts = np.arange(0, count, sequence_stride)
    if shuffle:
        starts = np.random.default_rng(seed).permutation(starts)
    return Windows(data, targets, starts, np.arange(sequence_length) * sampling_rate, batch_size)


__all__ = ["Windows", "timeseries_dataset_from_array"]
