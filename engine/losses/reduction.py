"""From losses of samples to the loss: weights, masks, and the ways to reduce."""

from __future__ import annotations

from typing import Any

from engine import ops
from engine.core import dtypes, shapes
from engine.core.config import settings
from engine.ops.apply import as_tensor

REDUCTIONS = ("sum_over_batch_size", "sum", "none", "mean", "mean_with_sample_weight")


def match_ranks(a: Any, b: Any) -> tuple[Any, Any]:
    """Two tensors whose ranks differ by one, made equal in rank: (batch,) goes with (batch, 1).

    A last axis of size 1 is dropped from the longer one, except that vectors gain one instead.
    """
    swapped = len(a.shape) < len(b.shape)
    longer, shorter = (b, a) if swapped else (a, b)
    if len(longer.shape) == len(shorter.shape) + 1 and longer.shape[-1] == 1:
        if len(shorter.shape) == 1:
            shorter = ops.expand_dims(shorter, -1)
        else:
            longer = ops.squeeze(longer, -1)
    return (shorter, longer) if swapped else (longer, shorter)


def divide_no_nan(a: Any, b: Any) -> Any:
    """`a / b`, and 0 where `b` is 0."""
    none = ops.equal(b, 0.0)
    return ops.where(none, 0.0, ops.divide(a, ops.where(none, 1.0, b)))


def as_float(tensor: Any) -> Any:
    """A tensor as floats: itself if it is of floats, otherwise cast to floatx."""
    tensor = as_tensor(tensor)
    return tensor if dtypes.is_floating(dtypes.canonical(tensor.dtype)) else ops.cast(tensor, settings.floatx)


def merge_mask(weight: Any, mask: Any, dtype: str, reduction: str) -> Any:
    """Sample weights with a mask in them: masked steps count 0.

    Where the reduction is a mean over all, the others count `all / unmasked`, so that it is a mean over those.
    """
    if mask is None:
        return weight
    counted = ops.cast(mask, dtype)
    if reduction in ("sum_over_batch_size", "mean"):
        every = shapes.product(mask.shape)
        counted = ops.multiply(counted, divide_no_nan(float(every), ops.reduce_sum(counted)))  # type: ignore[arg-type]
    if weight is None:
        return counted
    counted, weight = match_ranks(counted, ops.cast(weight, dtype))
    return ops.multiply(_for_all_steps(weight, len(counted.shape)), counted)


def _for_all_steps(weight: Any, rank: int) -> Any:
    """A weight of a sample counts for all its steps: axes of size 1 are added at the end."""
    if 0 < len(weight.shape) < rank:
        return ops.reshape(weight, (*weight.shape, *(1,) * (rank - len(weight.shape))))
    return weight


def mean_over(weight: Any, mask: Any, reduction: str) -> Any:
    """What `reduce_loss` divides by, up to a factor that is the same for all batches; None: the number of samples."""
    if reduction in ("sum_over_batch_size", "mean"):
        return None if mask is None else ops.reduce_sum(ops.cast(mask, settings.floatx))
    if reduction == "mean_with_sample_weight":
        weight = merge_mask(None if weight is None else as_float(weight), mask, settings.floatx, reduction)
        return None if weight is None else ops.reduce_sum(weight)
    return None


def reduce_loss(values: Any, weight: Any = None, mask: Any = None, reduction: str = "sum_over_batch_size") -> Any:
    """Losses of samples reduced to what is minimised.

    Args:
        values: one a sample (or a step of a sample).
        weight: of samples, of the shape of `values`, or (batch,) or (batch, 1).
        mask: bool, which steps count.
        reduction: "sum_over_batch_size" (or "mean"): weighted sum over the NUMBER of values; "sum"; "none": weighted
            values; "mean_with_sample_weight": weighted sum over the sum of weights.

    Returns:
        A scalar, or for "none" a tensor of the values' shape.
    """
    values = as_float(values)
    dtype = dtypes.canonical(values.dtype)
    weight = merge_mask(None if weight is None else as_float(weight), mask, dtype, reduction)
    if weight is not None:
        values, weight = match_ranks(values, ops.cast(weight, dtype))
        values = ops.multiply(values, _for_all_steps(weight, len(values.shape)))
    if reduction == "none" or not len(values.shape):
        return values
    total = ops.reduce_sum(values)
    if reduction == "sum":
        return total
    if reduction == "mean_with_sample_weight" and weight is not None:
        return divide_no_nan(total, ops.reduce_sum(weight))
    count = shapes.product(values.shape)
    return ops.multiply(total, 1.0 / count) if count else total  # type: ignore[operator]
