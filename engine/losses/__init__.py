"""Losses: how far outputs are from targets. Classes, and functions of the same names with one value a sample."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.named import Registry
from engine.losses.base import FunctionLoss, Loss
from engine.losses.crossentropy import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    KLDivergence,
    SparseCategoricalCrossentropy,
    binary_crossentropy,
    categorical_crossentropy,
    kl_divergence,
    sparse_categorical_crossentropy,
)
from engine.losses.focal import (
    BinaryFocalCrossentropy,
    CategoricalFocalCrossentropy,
    CategoricalGeneralizedCrossEntropy,
    binary_focal_crossentropy,
    categorical_focal_crossentropy,
    categorical_generalized_cross_entropy,
)
from engine.losses.hinge import CategoricalHinge, Hinge, SquaredHinge, categorical_hinge, hinge, squared_hinge
from engine.losses.metric_learning import Circle, circle
from engine.losses.overlap import Dice, Tversky, dice, tversky
from engine.losses.reduction import reduce_loss
from engine.losses.regression import (
    CosineSimilarity,
    Huber,
    LogCosh,
    MeanAbsoluteError,
    MeanAbsolutePercentageError,
    MeanSquaredError,
    MeanSquaredLogarithmicError,
    Poisson,
    cosine_similarity,
    huber,
    log_cosh,
    mean_absolute_error,
    mean_absolute_percentage_error,
    mean_squared_error,
    mean_squared_logarithmic_error,
    poisson,
)
from engine.losses.sequences import CTC, ctc

mse = MSE = mean_squared_error
mae = MAE = mean_absolute_error
mape = MAPE = mean_absolute_percentage_error
msle = MSLE = mean_squared_logarithmic_error
kld = KLD = kullback_leibler_divergence = kl_divergence
logcosh = log_cosh
bce = BCE = binary_crossentropy
cosine_proximity = cosine = cosine_similarity

FUNCTIONS = {
    mean_squared_error: MeanSquaredError,
    mean_absolute_error: MeanAbsoluteError,
    mean_absolute_percentage_error: MeanAbsolutePercentageError,
    mean_squared_logarithmic_error: MeanSquaredLogarithmicError,
    binary_crossentropy: BinaryCrossentropy,
    categorical_crossentropy: CategoricalCrossentropy,
    sparse_categorical_crossentropy: SparseCategoricalCrossentropy,
    binary_focal_crossentropy: BinaryFocalCrossentropy,
    categorical_focal_crossentropy: CategoricalFocalCrossentropy,
    categorical_generalized_cross_entropy: CategoricalGeneralizedCrossEntropy,
    kl_divergence: KLDivergence,
    huber: Huber,
    log_cosh: LogCosh,
    poisson: Poisson,
    cosine_similarity: CosineSimilarity,
    hinge: Hinge,
    squared_hinge: SquaredHinge,
    categorical_hinge: CategoricalHinge,
    dice: Dice,
    tversky: Tversky,
    circle: Circle,
    ctc: CTC,
}


def _wrap(function: Any) -> Loss:
    return FUNCTIONS[function]() if function in FUNCTIONS else FunctionLoss(function)


registry = Registry("loss", "keras.losses", FUNCTIONS.values(), base=Loss, wrap=_wrap)


def get(identifier: Any, custom_objects: Mapping[str, Any] | None = None) -> Loss | None:
    """A loss of a name ("mse"), a config, a class, a loss, or a function `(y_true, y_pred) -> values`.

    Raises:
        ParameterError: nothing has that name, or it is none of these.
    """
    return registry.get(identifier, custom_objects)


def serialize(loss: Any) -> dict[str, Any] | str:
    """The config of a loss, or the name of a wrapped function."""
    if isinstance(loss, FunctionLoss):
        return loss.name
    return registry.serialize(loss) if isinstance(loss, Loss) else serialize(_wrap(loss))


def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Loss | None:
    """The loss of a config or a name."""
    return get(config, custom_objects)


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("annotations", "Any", "Mapping")]
