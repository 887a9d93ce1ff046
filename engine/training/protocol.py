"""What the training loop asks of the compiled steps of a model, and the data they pass each other.

The loop, once a batch: `buffers = steps.prepare(mode, batch_type)`, the data adapter fills them, `steps.train(…)`.
Full batches of one shape get the same buffers every time, so a step copies each sample once and allocates nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np

from engine.ir.graph import TensorType

Mode = Literal["train", "test", "predict"]


@dataclass(frozen=True)
class BatchType:
    """Types of one batch, all sizes whole numbers, the batch first. Hashable: a key for plans.

    Attributes:
        inputs: one a model input, in the dtype of that input.
        targets: one a model output; None for an output without a loss and metrics, and all None in mode "predict".
            Floats are float32; whole numbers stay whole (int32, or int64 where they do not fit).
        weights: sample weights, one a model output: (batch,) or (batch, time) float32; None for none. Class weights
            and the user's sample weights arrive multiplied together.
    """

    inputs: tuple[TensorType, ...]
    targets: tuple[TensorType | None, ...]
    weights: tuple[TensorType | None, ...]

    @property
    def size(self) -> int:
        """Number of samples."""
        size = self.inputs[0].shape[0]
        assert isinstance(size, int)
        return size

    def sized(self, size: int) -> BatchType:
        """The type of batches of another size."""

        def again(types: Sequence[TensorType | None]) -> tuple[Any, ...]:
            return tuple(None if t is None else TensorType((size, *t.shape[1:]), t.dtype) for t in types)

        return BatchType(again(self.inputs), again(self.targets), again(self.weights))

    def cut(self, pieces: int) -> BatchType:
        """The type of the largest of so many pieces."""
        return self.sized(-(-self.size // pieces))


class Buffers(Protocol):
    """Memory of a plan that the loop fills before a step; where the BatchType has None, so do the lists."""

    inputs: list[np.ndarray]
    targets: list[np.ndarray | None]
    weights: list[np.ndarray | None]


class StepsLike(Protocol):
    """Compiled steps of one model: a plan for each mode and batch type, made at first use and kept (LRU).

    Made as `Steps(model, compilation, optimizer)`, see `engine.training.compilation.Compilation`; `compilation` and
    `optimizer` are None for a model that is only used to predict.
    """

    def prepare(self, mode: Mode, batch: BatchType) -> Buffers:
        """The buffers of the plan for such a batch; the next `train`, `test` or `predict` runs this plan.

        Weights that change afterwards count for "test" and "predict" from the next `prepare` on.

        `compilation.metrics_for(batch.targets)` gives the metrics (made at the first batch with targets).
        """

    def train(self, learning_rate: float, iteration: int) -> None:
        """One step on the batch in the buffers; `iteration` is 1 at the optimizer's first step."""

    def test(self) -> None:
        """Losses and metrics of the batch in the buffers, without a change of weights."""

    def predict(self) -> Sequence[np.ndarray]:
        """Outputs for the batch in the buffers: views that hold until the next step."""

    def predict_all(self, batch: BatchType, standard: Any, samples: int) -> list[np.ndarray] | None:
        """Outputs for the first `samples` of `standard`, asked for in batches of a type; None: go batch by batch."""

    def reset(self) -> None:
        """Set the running means of losses and the states of metrics to zero: at the start of an epoch or evaluation."""

    def logs(self) -> dict[str, float]:
        """Losses and metrics since `reset`, keys and order as `compilation.log_keys()`.

        "loss" (with what layers add, and loss weights) and "<output>_loss" are means over samples: a batch's value
        counts as often as the batch has samples.
        """

    def last_loss(self) -> float:
        """The total loss of the last batch alone."""

    def synchronize(self) -> None:
        """Make the model's weights and the optimizer's slots what the last step left them as."""


class ModelLike(Protocol):
    """What training uses of a model."""

    name: str
    inputs: Sequence[Any]  # SymbolicTensor: type, shape, dtype, name, node
    outputs: Sequence[Any]
    input_names: list[str]
    output_names: list[str]

    def get_weights(self) -> list[np.ndarray]: ...

    def set_weights(self, arrays: Sequence[Any]) -> None: ...
