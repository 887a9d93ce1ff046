"""Cross-entropies that weigh samples: focal ones attend to what is still wrong, the generalized one to noise."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.config import settings
from engine.core.params import Bool, Float, NumberOrNumbers
from engine.losses.base import Loss, pair
from engine.losses.crossentropy import (
    axis_field,
    class_numbers,
    from_logits_field,
    label_smoothing_field,
    probabilities,
    same_shapes,
)
from engine.losses.reduction import as_float


def binary_focal_crossentropy(
    y_true: Any,
    y_pred: Any,
    apply_class_balancing: bool = False,
    alpha: float = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Any:
    """mean((1 - q)^gamma * binary cross-entropy) over `axis`, q the probability given to the target."""
    y_true, y_pred = pair(y_true, y_pred)
    same_shapes("binary_focal_crossentropy", y_true, y_pred)
    if label_smoothing:
        y_true = ops.add(ops.multiply(y_true, 1.0 - label_smoothing), 0.5 * label_smoothing)
    if from_logits:
        y_pred = ops.sigmoid(y_pred)
    p = ops.clip(y_pred, settings.epsilon, 1.0 - settings.epsilon)
    other = ops.subtract(1.0, y_true)
    entropy = ops.negate(ops.add(ops.multiply(y_true, ops.log(p)), ops.multiply(other, ops.log(ops.subtract(1.0, p)))))
    hit = ops.add(ops.multiply(y_true, y_pred), ops.multiply(other, ops.subtract(1.0, y_pred)))
    losses = ops.multiply(ops.power(ops.subtract(1.0, hit), gamma), entropy)
    if apply_class_balancing:
        losses = ops.multiply(losses, ops.add(ops.multiply(y_true, alpha), ops.multiply(other, 1.0 - alpha)))
    return ops.mean(losses, axis)


def categorical_focal_crossentropy(
    y_true: Any,
    y_pred: Any,
    alpha: Any = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Any:
    """sum(alpha * (1 - p)^gamma * -t * log(p)) over `axis`; `alpha` one number, or one a class."""
    y_pred = as_float(y_pred)
    y_true = ops.cast(y_true, y_pred.dtype)
    same_shapes("categorical_focal_crossentropy", y_true, y_pred, "make class numbers one-hot with to_categorical")
    if label_smoothing:
        share = label_smoothing / int(y_true.shape[-1])
        y_true = ops.add(ops.multiply(y_true, 1.0 - label_smoothing), share)
    if from_logits:
        y_pred = ops.softmax(y_pred, axis)
    p = probabilities(y_pred, axis)
    factor = ops.multiply(ops.power(ops.subtract(1.0, p), gamma), list(alpha) if isinstance(alpha, tuple) else alpha)
    return ops.negate(ops.reduce_sum(ops.multiply(factor, ops.multiply(y_true, ops.log(p))), axis))


def categorical_generalized_cross_entropy(y_true: Any, y_pred: Any, q: float = 0.5) -> Any:
    """(1 - p[class]^q) / q, for targets that are class numbers (Zhang and Sabuncu, 2018)."""
    y_pred = as_float(y_pred)
    chosen = ops.one_hot(class_numbers(y_true, y_pred), int(y_pred.shape[-1]), dtype=y_pred.dtype)
    p = ops.reduce_sum(ops.multiply(chosen, y_pred), -1)
    return ops.multiply(ops.subtract(1.0, ops.power(p, q)), 1.0 / q)


def _gamma() -> Float:
    return Float(2.0, min=0, doc="How much less those count that are right already; 0: not less.")


class BinaryFocalCrossentropy(Loss):
    """For yes or no where one of them is rare: what is right already counts less (Lin et al., 2017)."""

    key: ClassVar[str] = "binary_focal_crossentropy"
    aliases = ("binary_focal",)
    formula = "mean((1-q)^gamma * -log(q)), q the probability of the target"
    targets = "binary"

    apply_class_balancing = Bool(False, doc="Weigh targets of 1 by alpha, those of 0 by 1 - alpha.")
    alpha = Float(0.25, min=0, max=1, doc="Weight of targets of 1.", show_if=("apply_class_balancing", True))
    gamma = _gamma()
    from_logits = from_logits_field()
    label_smoothing = label_smoothing_field()
    axis = axis_field()

    function = staticmethod(binary_focal_crossentropy)


class CategoricalFocalCrossentropy(Loss):
    """For one class of several, some of them rare, the targets one-hot: what is right already counts less."""

    key: ClassVar[str] = "categorical_focal_crossentropy"
    aliases = ("focal", "categorical_focal")
    formula = "-sum(alpha * (1-p)^gamma * t * log(p))"
    targets = "one_hot"

    alpha = NumberOrNumbers(0.25, min=0, doc="Weight of the classes; or a list, one weight a class.")
    gamma = _gamma()
    from_logits = from_logits_field()
    label_smoothing = label_smoothing_field()
    axis = axis_field()

    function = staticmethod(categorical_focal_crossentropy)


class CategoricalGeneralizedCrossEntropy(Loss):
    """For one class of several where some targets are wrong: between cross-entropy and absolute error."""

    key: ClassVar[str] = "categorical_generalized_cross_entropy"
    formula = "(1 - p[class]^q) / q"
    targets = "classes"

    q = Float(0.5, above=0, below=1, doc="Near 0 it is cross-entropy, near 1 absolute error, which noise harms less.")

    function = staticmethod(categorical_generalized_cross_entropy)
