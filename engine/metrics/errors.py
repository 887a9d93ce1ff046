"""Losses as metrics: means over samples, whatever the batches' sizes."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import losses, ops
from engine.core.params import Bool, Float, Int
from engine.losses.base import pair
from engine.losses.reduction import divide_no_nan
from engine.metrics.base import Averaged, State


class MeanSquaredError(Averaged):
    """Mean of squared differences."""

    key: ClassVar[str] = "mean_squared_error"
    aliases = ("mse",)
    direction = "down"

    function = staticmethod(losses.mean_squared_error)


class RootMeanSquaredError(Averaged):
    """Square root of the mean of squared differences, in the unit of the target."""

    key: ClassVar[str] = "root_mean_squared_error"
    aliases = ("rmse",)
    direction = "down"

    def values(self, y_true: Any, y_pred: Any) -> Any:
        return ops.square(ops.subtract(*pair(y_true, y_pred)))

    def meaning(self, state: State) -> Any:
        return ops.sqrt(divide_no_nan(state["total"], state["count"]))


class MeanAbsoluteError(Averaged):
    """Mean of absolute differences."""

    key: ClassVar[str] = "mean_absolute_error"
    aliases = ("mae",)
    direction = "down"

    function = staticmethod(losses.mean_absolute_error)


class MeanAbsolutePercentageError(Averaged):
    """Mean of absolute differences in percent of the target."""

    key: ClassVar[str] = "mean_absolute_percentage_error"
    aliases = ("mape",)
    direction = "down"

    function = staticmethod(losses.mean_absolute_percentage_error)


class MeanSquaredLogarithmicError(Averaged):
    """Mean of squared differences of logarithms."""

    key: ClassVar[str] = "mean_squared_logarithmic_error"
    aliases = ("msle",)
    direction = "down"

    function = staticmethod(losses.mean_squared_logarithmic_error)


class BinaryCrossentropy(Averaged):
    """Cross-entropy of yes or no."""

    key: ClassVar[str] = "binary_crossentropy"
    aliases = ("bce",)
    direction = "down"

    from_logits = Bool(False, doc="The output is not yet a probability.")
    label_smoothing = Float(0.0, min=0, max=1, doc="Share of certainty taken from the targets.", group="Advanced")

    function = staticmethod(losses.binary_crossentropy)


class CategoricalCrossentropy(Averaged):
    """Cross-entropy of one class of several, the targets one-hot."""

    key: ClassVar[str] = "categorical_crossentropy"
    aliases = ("cce",)
    direction = "down"

    from_logits = Bool(False, doc="The output is not yet a probability.")
    label_smoothing = Float(0.0, min=0, max=1, doc="Share of certainty taken from the targets.", group="Advanced")
    axis = Int(-1, doc="Axis of the classes.", group="Advanced")

    function = staticmethod(losses.categorical_crossentropy)


class SparseCategoricalCrossentropy(Averaged):
    """Cross-entropy of one class of several, the targets class numbers."""

    key: ClassVar[str] = "sparse_categorical_crossentropy"
    aliases = ("scce",)
    direction = "down"

    from_logits = Bool(False, doc="The output is not yet a probability.")
    axis = Int(-1, doc="Axis of the classes.", group="Advanced")

    function = staticmethod(losses.sparse_categorical_crossentropy)


class KLDivergence(Averaged):
    """How far the output's distribution is from the target's."""

    key: ClassVar[str] = "kl_divergence"
    aliases = ("kld", "kullback_leibler_divergence")
    direction = "down"

    function = staticmethod(losses.kl_divergence)


class CosineSimilarity(Averaged):
    """Cosine of the angle between target and output: 1 for the same direction."""

    key: ClassVar[str] = "cosine_similarity"
    aliases = ("cosine",)
    direction = "up"

    axis = Int(-1, doc="Axis along which the vectors lie.", group="Advanced")

    def values(self, y_true: Any, y_pred: Any) -> Any:
        return ops.negate(losses.cosine_similarity(y_true, y_pred, self.axis))


class LogCoshError(Averaged):
    """Mean of the logarithm of the hyperbolic cosine of differences."""

    key: ClassVar[str] = "logcosh"
    aliases = ("log_cosh", "log_cosh_error")
    direction = "down"

    function = staticmethod(losses.log_cosh)


class Hinge(Averaged):
    """Margin of two classes."""

    key: ClassVar[str] = "hinge"
    direction = "down"

    function = staticmethod(losses.hinge)


class SquaredHinge(Averaged):
    """Squared margin of two classes."""

    key: ClassVar[str] = "squared_hinge"
    direction = "down"

    function = staticmethod(losses.squared_hinge)


class CategoricalHinge(Averaged):
    """Margin between the right class and the best wrong one, the targets one-hot."""

    key: ClassVar[str] = "categorical_hinge"
    direction = "down"

    function = staticmethod(losses.categorical_hinge)


class Poisson(Averaged):
    """Loss of counts: the output is the expected count."""

    key: ClassVar[str] = "poisson"
    direction = "down"

    function = staticmethod(losses.poisson)
