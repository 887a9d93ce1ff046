"""Training, testing and predicting one batch at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.training.arguments import values_of
from engine.training.data import Batch
from engine.training.data import batch_type as type_of_batch
from engine.training.pieces import count_of


class OneBatch:
    """Mixed into `Trainer`."""

    optimizer: Any
    _steps: Any
    _compilation: Any
    _ready: Any
    _standardizer: Any

    def train_on_batch(self, x: Any, y: Any = None, sample_weight: Any = None, class_weight: Any = None,
                       return_dict: bool = False, pieces: int | str | None = None) -> Any:  # fmt: skip
        """One step on one batch, in `pieces` parts (see `fit`).

        Returns:
            As `evaluate`, of this batch alone.
        """
        return self._on_batch("train", x, y, sample_weight, class_weight, return_dict, pieces)

    def test_on_batch(self, x: Any, y: Any = None, sample_weight: Any = None, return_dict: bool = False) -> Any:
        """Losses and metrics of one batch; returns as `train_on_batch`."""
        return self._on_batch("test", x, y, sample_weight, None, return_dict)

    def _on_batch(self, mode: Any, x: Any, y: Any, sample_weight: Any, class_weight: Any, return_dict: bool,
                  pieces: int | str | None = None) -> Any:  # fmt: skip
        ends = self._ready(f"{mode}_on_batch", x)
        standard = self._standardizer(ends, self._compilation, class_weight)(x, y, sample_weight)
        batch = Batch(type_of_batch(standard, standard.samples, ends.inputs), standard, None)
        self._steps.reset()
        count = count_of(pieces, self._steps, batch.type, "train_on_batch")
        if count > 1:
            rate, number = float(self.optimizer.learning_rate), self.optimizer.iterations + 1
            self._steps.train_in_pieces(batch.pieces(count), rate, number)
        else:
            batch.fill(self._steps.prepare(mode, batch.type))
        if mode == "train":
            if count == 1:
                self._steps.train(float(self.optimizer.learning_rate), self.optimizer.iterations + 1)
            self.optimizer.iterations += 1
            self._steps.synchronize()
        else:
            self._steps.test()
        return values_of(dict(self._steps.logs()), return_dict)

    def predict_on_batch(self, x: Any) -> Any:
        """Outputs for one batch."""
        ends = self._ready("predict", x)
        standard = self._standardizer(ends, None)(x)
        made = self._predict_batch(Batch(type_of_batch(standard, standard.samples, ends.inputs), standard, None))
        outputs = [array.copy() for array in made]
        return outputs[0] if len(outputs) == 1 else outputs

    def _predict_batch(self, batch: Batch) -> Sequence[np.ndarray]:
        batch.fill(self._steps.prepare("predict", batch.type))
        return self._steps.predict()
