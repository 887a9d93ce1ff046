"""Losses of probabilities: cross-entropies of two and of many classes, and the Kullback-Leibler divergence."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core import shapes
from engine.core.config import settings
from engine.core.errors import ShapeError
from engine.core.params import Bool, Float, Int
from engine.losses.base import Loss, pair
from engine.losses.numeric import softplus
from engine.losses.reduction import as_float
from engine.ops.apply import as_tensor
from engine.ops.cross_entropy import Terms, binary_cross_entropy, cross_entropy


def same_shapes(name: str, y_true: Any, y_pred: Any, mend: str = "") -> None:
    if len(y_true.shape) != len(y_pred.shape) or any(
        isinstance(a, int) and isinstance(b, int) and a != b for a, b in zip(y_true.shape, y_pred.shape)
    ):
        raise ShapeError("targets and output differ in shape", where=name, expected=shapes.text(y_pred.shape),
                         got=shapes.text(y_true.shape), mend=mend)  # fmt: skip


def probabilities(y_pred: Any, axis: int) -> Any:
    """Outputs as probabilities that add up to 1, kept from 0 and 1 so that logarithms are finite."""
    shares = ops.divide(y_pred, ops.reduce_sum(y_pred, axis, keepdims=True))
    return ops.clip(shares, settings.epsilon, 1.0 - settings.epsilon)


def _is_last(axis: int, y_pred: Any) -> bool:
    return axis in (-1, len(y_pred.shape) - 1)


def _chances(y_pred: Any, from_logits: bool, axis: int) -> Any:
    """Logarithms of probabilities."""
    return ops.log_softmax(y_pred, axis) if from_logits else ops.log(probabilities(y_pred, axis))


def binary_crossentropy(
    y_true: Any, y_pred: Any, from_logits: bool = False, label_smoothing: float = 0.0, axis: int = -1
) -> Any:
    """-mean(t*log(p) + (1-t)*log(1-p)) over `axis`, p the output or, `from_logits`, its sigmoid."""
    y_true, y_pred = pair(y_true, y_pred)
    same_shapes("binary_crossentropy", y_true, y_pred)
    if _is_last(axis, y_pred):
        terms = Terms(0.0 if from_logits else settings.epsilon, float(label_smoothing))
        return binary_cross_entropy(y_pred, y_true, terms, from_logits)
    if label_smoothing:
        y_true = ops.add(ops.multiply(y_true, 1.0 - label_smoothing), 0.5 * label_smoothing)
    if from_logits:
        losses = ops.subtract(softplus(y_pred), ops.multiply(y_true, y_pred))
    else:
        p = ops.clip(y_pred, settings.epsilon, 1.0 - settings.epsilon)
        hits = ops.multiply(y_true, ops.log(p))
        misses = ops.multiply(ops.subtract(1.0, y_true), ops.log(ops.subtract(1.0, p)))
        losses = ops.negate(ops.add(hits, misses))
    return ops.mean(losses, axis)


def categorical_crossentropy(
    y_true: Any, y_pred: Any, from_logits: bool = False, label_smoothing: float = 0.0, axis: int = -1
) -> Any:
    """-sum(t * log(p)) over `axis`, p the output's shares of its sum or, `from_logits`, its softmax."""
    y_pred = as_float(y_pred)
    y_true = ops.cast(as_tensor(y_true), y_pred.dtype)
    same_shapes("categorical_crossentropy", y_true, y_pred,
                "use sparse_categorical_crossentropy for targets that are class numbers")  # fmt: skip
    if _is_last(axis, y_pred):
        terms = Terms(0.0 if from_logits else settings.epsilon, float(label_smoothing))
        return cross_entropy(y_pred, y_true, terms, from_logits)
    if label_smoothing:
        share = label_smoothing / int(y_true.shape[-1])
        y_true = ops.add(ops.multiply(y_true, 1.0 - label_smoothing), share)
    return ops.negate(ops.reduce_sum(ops.multiply(y_true, _chances(y_pred, from_logits, axis)), axis))


def sparse_categorical_crossentropy(
    y_true: Any, y_pred: Any, from_logits: bool = False, ignore_class: int | None = None, axis: int = -1
) -> Any:
    """-log(p[class]) along `axis`, for targets that are class numbers; 0 where the class is `ignore_class`."""
    y_pred = as_float(y_pred)
    classes = class_numbers(y_true, y_pred, axis)
    at = axis % len(y_pred.shape)
    same_shapes("sparse_categorical_crossentropy", classes, _Shape((*y_pred.shape[:at], *y_pred.shape[at + 1 :])),
                "use categorical_crossentropy for one-hot targets")  # fmt: skip
    if not _is_last(axis, y_pred):  # classes go last
        order = [one for one in range(len(y_pred.shape)) if one != at]
        y_pred = ops.transpose(y_pred, (*order, at))
    terms = Terms(0.0 if from_logits else settings.epsilon, ignored=None if ignore_class is None else int(ignore_class))
    return cross_entropy(y_pred, classes, terms, from_logits)


class _Shape:
    """A shape to compare with, where there is no tensor of it."""

    def __init__(self, shape: tuple[Any, ...]):
        self.shape = shape


def class_numbers(y_true: Any, y_pred: Any, axis: int = -1) -> Any:
    """Targets as whole numbers, without an axis of size 1 that they have in place of the output's classes."""
    y_true = as_tensor(y_true)
    if len(y_true.shape) == len(y_pred.shape) and y_true.shape[axis] == 1:
        y_true = ops.squeeze(y_true, axis)
    return y_true if str(y_true.dtype) == "int64" else ops.cast(y_true, "int32")


def kl_divergence(y_true: Any, y_pred: Any) -> Any:
    """sum(y_true * log(y_true / y_pred))."""
    y_true, y_pred = (ops.clip(y, settings.epsilon, 1.0) for y in pair(y_true, y_pred))
    return ops.reduce_sum(ops.multiply(y_true, ops.log(ops.divide(y_true, y_pred))), -1)


def from_logits_field() -> Bool:
    return Bool(False, doc="The output is not yet a probability: the loss applies sigmoid or softmax.")


def label_smoothing_field() -> Float:
    return Float(0.0, min=0, max=1, doc="Share of certainty taken from the targets.", group="Advanced")


def axis_field() -> Int:
    return Int(-1, doc="Axis of the classes.", group="Advanced")


class BinaryCrossentropy(Loss):
    """For yes or no, one or several times: outputs and targets between 0 and 1."""

    key: ClassVar[str] = "binary_crossentropy"
    aliases = ("bce",)
    formula = "-mean(t*log(p) + (1-t)*log(1-p))"
    targets = "binary"

    from_logits = from_logits_field()
    label_smoothing = label_smoothing_field()
    axis = axis_field()

    function = staticmethod(binary_crossentropy)


class CategoricalCrossentropy(Loss):
    """For one class of several, the targets one-hot."""

    key: ClassVar[str] = "categorical_crossentropy"
    aliases = ("cce",)
    formula = "-sum(t * log(p))"
    targets = "one_hot"

    from_logits = from_logits_field()
    label_smoothing = label_smoothing_field()
    axis = axis_field()

    function = staticmethod(categorical_crossentropy)


class SparseCategoricalCrossentropy(Loss):
    """For one class of several, the targets class numbers 0 … classes-1."""

    key: ClassVar[str] = "sparse_categorical_crossentropy"
    aliases = ("scce",)
    formula = "-log(p[class])"
    targets = "classes"

    from_logits = from_logits_field()
    ignore_class = Int(None, doc="A class number that marks what does not count.", group="Advanced")
    axis = axis_field()

    function = staticmethod(sparse_categorical_crossentropy)

    def valid(self, y_true: Any, y_pred: Any) -> Any:
        if self.ignore_class is None:
            return None
        return ops.not_equal(class_numbers(y_true, y_pred, self.axis), self.ignore_class)


class KLDivergence(Loss):
    """How far the output's distribution is from the target's."""

    key: ClassVar[str] = "kl_divergence"
    aliases = ("kld", "kullback_leibler_divergence")
    formula = "sum(y_true * log(y_true / y_pred))"
    targets = "one_hot"

    function = staticmethod(kl_divergence)
