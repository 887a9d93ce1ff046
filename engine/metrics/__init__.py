"""Metrics: figures to watch, gathered over the batches of an epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine import losses
from engine.core.named import Registry
from engine.metrics.accuracy import (
    Accuracy,
    BinaryAccuracy,
    CategoricalAccuracy,
    SparseCategoricalAccuracy,
    SparseTopKCategoricalAccuracy,
    TopKCategoricalAccuracy,
    accuracy,
    binary_accuracy,
    categorical_accuracy,
    sparse_categorical_accuracy,
    sparse_top_k_categorical_accuracy,
    top_k_categorical_accuracy,
)
from engine.metrics.base import Averaged, FunctionMetric, Mean, Metric, Sum
from engine.metrics.confusion import (
    FalseNegatives,
    FalsePositives,
    Precision,
    Recall,
    TrueNegatives,
    TruePositives,
)
from engine.metrics.correlation import (
    ConcordanceCorrelation,
    PearsonCorrelation,
    concordance_correlation,
    pearson_correlation,
)
from engine.metrics.curves import (
    AUC,
    PrecisionAtRecall,
    RecallAtPrecision,
    SensitivityAtSpecificity,
    SpecificityAtSensitivity,
)
from engine.metrics.errors import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    CategoricalHinge,
    CosineSimilarity,
    Hinge,
    KLDivergence,
    LogCoshError,
    MeanAbsoluteError,
    MeanAbsolutePercentageError,
    MeanSquaredError,
    MeanSquaredLogarithmicError,
    Poisson,
    RootMeanSquaredError,
    SparseCategoricalCrossentropy,
    SquaredHinge,
)
from engine.metrics.overlap import BinaryIoU, IoU, MeanIoU, OneHotIoU, OneHotMeanIoU
from engine.metrics.scores import F1Score, FBetaScore, R2Score

FUNCTIONS = {
    accuracy: Accuracy,
    binary_accuracy: BinaryAccuracy,
    categorical_accuracy: CategoricalAccuracy,
    sparse_categorical_accuracy: SparseCategoricalAccuracy,
    top_k_categorical_accuracy: TopKCategoricalAccuracy,
    sparse_top_k_categorical_accuracy: SparseTopKCategoricalAccuracy,
    losses.mean_squared_error: MeanSquaredError,
    losses.mean_absolute_error: MeanAbsoluteError,
    losses.mean_absolute_percentage_error: MeanAbsolutePercentageError,
    losses.mean_squared_logarithmic_error: MeanSquaredLogarithmicError,
    losses.binary_crossentropy: BinaryCrossentropy,
    losses.categorical_crossentropy: CategoricalCrossentropy,
    losses.sparse_categorical_crossentropy: SparseCategoricalCrossentropy,
    losses.kl_divergence: KLDivergence,
    losses.log_cosh: LogCoshError,
    losses.poisson: Poisson,
    losses.hinge: Hinge,
    losses.squared_hinge: SquaredHinge,
    losses.categorical_hinge: CategoricalHinge,
    pearson_correlation: PearsonCorrelation,
    concordance_correlation: ConcordanceCorrelation,
}
_BY_SHAPE = {
    "accuracy": (BinaryAccuracy, SparseCategoricalAccuracy, CategoricalAccuracy),
    "crossentropy": (BinaryCrossentropy, SparseCategoricalCrossentropy, CategoricalCrossentropy),
}
_BY_SHAPE["acc"], _BY_SHAPE["ce"] = _BY_SHAPE["accuracy"], _BY_SHAPE["crossentropy"]


def _wrap(function: Any) -> Metric:
    if isinstance(function, losses.Loss):
        return FunctionMetric(function.values, name=function.name)
    return FUNCTIONS[function]() if function in FUNCTIONS else FunctionMetric(function)


registry = Registry(
    "metric",
    "keras.metrics",
    (
        *FUNCTIONS.values(),
        RootMeanSquaredError,
        CosineSimilarity,
        R2Score,
        *(Precision, Recall, F1Score, FBetaScore, AUC),
        *(TruePositives, TrueNegatives, FalsePositives, FalseNegatives),
        *(SensitivityAtSpecificity, SpecificityAtSensitivity, PrecisionAtRecall, RecallAtPrecision),
        *(IoU, BinaryIoU, MeanIoU, OneHotIoU, OneHotMeanIoU),
        *(Mean, Sum),
    ),
    base=Metric,
    wrap=_wrap,
)


def get(identifier: Any, custom_objects: Mapping[str, Any] | None = None) -> Metric | None:
    """A metric of a name ("mae"), a config, a class, a metric, a loss, or a function `(y_true, y_pred) -> values`.

    Names that stand for no metric are looked for among the losses.

    Raises:
        ParameterError: nothing has that name, or it is none of these.
    """
    named = isinstance(identifier, str) and not (custom_objects and identifier in custom_objects)
    if named and registry.find(identifier) is None and losses.registry.find(identifier) is not None:
        identifier = losses.get(identifier)
    return registry.get(identifier, custom_objects)


def resolve(
    identifier: Any,
    output_shape: Sequence[Any],
    target_shape: Sequence[Any] | None = None,
    loss: Any = None,
    custom_objects: Mapping[str, Any] | None = None,
) -> Metric:
    """The metric that `compile` means: "accuracy" (or "acc") and "crossentropy" (or "ce") in the guise that fits.

    An output of width 1 makes it binary; targets of lower rank, or of width 1, make it sparse; otherwise it is
    categorical. A metric made of a name goes by this name in logs.

    Args:
        output_shape: of the output, batch first. target_shape: of its targets; where it is None, the loss decides.
    """
    key = identifier.lower() if isinstance(identifier, str) else ""
    if key in _BY_SHAPE:
        binary, sparse, categorical = _BY_SHAPE[key]
        if output_shape[-1] == 1:
            chosen = binary
        elif target_shape is None:
            chosen = sparse if getattr(loss, "targets", "") == "classes" else categorical
        elif len(target_shape) < len(output_shape) or target_shape[-1] == 1:
            chosen = sparse
        else:
            chosen = categorical
        return chosen(name=identifier)
    metric = get(identifier, custom_objects)
    assert metric is not None
    if isinstance(identifier, str):
        metric.name = identifier
    return metric


def serialize(metric: Any) -> dict[str, Any] | str:
    """The config of a metric, or the name of a wrapped function."""
    if isinstance(metric, FunctionMetric):
        return metric.name
    return registry.serialize(metric) if isinstance(metric, Metric) else serialize(_wrap(metric))


def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Metric | None:
    """The metric of a config or a name."""
    return get(config, custom_objects)


MeanMetricWrapper = FunctionMetric
mean_squared_error = mse = MSE = losses.mean_squared_error
huber, binary_focal_crossentropy = losses.huber, losses.binary_focal_crossentropy
categorical_focal_crossentropy = losses.categorical_focal_crossentropy
mean_absolute_error = mae = MAE = losses.mean_absolute_error
mean_absolute_percentage_error = mape = MAPE = losses.mean_absolute_percentage_error
mean_squared_logarithmic_error = msle = MSLE = losses.mean_squared_logarithmic_error
binary_crossentropy = losses.binary_crossentropy
categorical_crossentropy = losses.categorical_crossentropy
sparse_categorical_crossentropy = losses.sparse_categorical_crossentropy
kl_divergence = kld = KLD = kullback_leibler_divergence = losses.kl_divergence
log_cosh = logcosh = losses.log_cosh
hinge, squared_hinge, categorical_hinge = losses.hinge, losses.squared_hinge, losses.categorical_hinge
poisson = losses.poisson
cosine_similarity = cosine_proximity = cosine = losses.cosine_similarity

__all__ = [name for name in dir() if not name.startswith("_") and name not in ("annotations", "Any", "Mapping")]
