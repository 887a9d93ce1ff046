"""Functions of Keras 2's backend that engine.ops has under another name, or with other arguments: `K.gather`, `K.switch`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import activations, losses, ops, random
from engine.core.config import settings
from engine.layers.current import emission
from engine.layers.symbolic import SymbolicTensor
from engine.layers.weight import Weight, WeightSpec
from engine.ops.apply import is_symbolic


def random_normal(
    shape: Any, mean: float = 0.0, stddev: float = 1.0, dtype: str | None = None, seed: Any = None
) -> Any:
    """Normally distributed numbers, in `call` drawn anew each step."""
    return random.normal(shape, mean, stddev, dtype, seed)


def random_uniform(
    shape: Any, minval: float = 0.0, maxval: float = 1.0, dtype: str | None = None, seed: Any = None
) -> Any:
    """Numbers drawn evenly between the ends, in `call` anew each step."""
    return random.uniform(shape, minval, maxval, dtype, seed)


def batch_dot(x: Any, y: Any, axes: Any = None) -> Any:
    """Products of each sample of `x` with the same of `y`, summed over one axis of each; (batch, 1) of two vectors.

    Args:
        axes: that axis of `x`, and of `y`; by default the last of `x` and the second last of `y` (of matrices and more).
    """
    a, b = ops.convert_to_tensor(x), ops.convert_to_tensor(y)
    left, right = len(a.shape), len(b.shape)
    if axes is None:
        axes = (left - 1, right - 2 if right > 2 else right - 1)
    one, other = (axes, axes) if isinstance(axes, int) else tuple(axes)
    letters = "bcdefghijklmnopq"
    first = "a" + letters[: left - 1]
    second = ["a", *letters[left - 1 : left + right - 2]]
    second[other] = first[one]
    kept = [letter for letter in (*first, *second[1:]) if letter != first[one]]
    found = ops.einsum(f"{first},{''.join(second)}->{''.join(kept)}", a, b)
    return ops.expand_dims(found, 1) if len(kept) == 1 else found


def l2_normalize(x: Any, axis: int = -1) -> Any:
    """Vectors of length 1 along `axis`."""
    return ops.l2_normalize(x, axis)


def expand_dims(x: Any, axis: int = -1) -> Any:
    """`x` with an axis of size 1 more."""
    return ops.expand_dims(x, axis)


def concatenate(tensors: Any, axis: int = -1) -> Any:
    """Tensors one after another along `axis`, the last by default."""
    return ops.concatenate(tensors, axis)


def argmax(x: Any, axis: int = -1) -> Any:
    """Index of the largest along `axis`, the last by default."""
    return ops.argmax(x, axis)


def argmin(x: Any, axis: int = -1) -> Any:
    """Index of the smallest along `axis`, the last by default."""
    return ops.argmin(x, axis)


def gather(reference: Any, indices: Any) -> Any:
    """Rows of `reference` by index."""
    return ops.take(reference, indices, axis=0)


def switch(condition: Any, then_expression: Any, else_expression: Any) -> Any:
    """One of two tensors, element by element; functions that give them will do."""
    chosen, other = (one() if callable(one) else one for one in (then_expression, else_expression))
    condition = ops.convert_to_tensor(condition)
    return ops.where(condition if str(condition.dtype) == "bool" else ops.not_equal(condition, 0), chosen, other)


def in_train_phase(x: Any, alt: Any, training: Any = None) -> Any:
    """`x` in training, `alt` otherwise; either may be a function that gives it."""
    e = emission()
    training = (e is not None and e.training) if training is None else training
    chosen = x if training else alt
    return chosen() if callable(chosen) else chosen


def in_test_phase(x: Any, alt: Any, training: Any = None) -> Any:
    """`alt` in training, `x` otherwise."""
    return in_train_phase(alt, x, training)


def binary_crossentropy(target: Any, output: Any, from_logits: bool = False) -> Any:
    """Cross-entropy of each element, not averaged."""
    target, output = ops.convert_to_tensor(target), ops.convert_to_tensor(output)
    if from_logits:
        return ops.subtract(ops.softplus(output), ops.multiply(target, output))
    output = ops.clip(output, settings.epsilon, 1.0 - settings.epsilon)
    hit = ops.multiply(target, ops.log(output))
    miss = ops.multiply(ops.subtract(1.0, target), ops.log(ops.subtract(1.0, output)))
    return ops.negate(ops.add(hit, miss))


def categorical_crossentropy(target: Any, output: Any, from_logits: bool = False, axis: int = -1) -> Any:
    """Cross-entropy along `axis`."""
    return losses.categorical_crossentropy(target, output, from_logits=from_logits, axis=axis)


def sparse_categorical_crossentropy(target: Any, output: Any, from_logits: bool = False, axis: int = -1) -> Any:
    """Cross-entropy along `axis`, targets being class numbers."""
    return losses.sparse_categorical_crossentropy(target, output, from_logits=from_logits, axis=axis)


def bias_add(x: Any, bias: Any, data_format: str | None = None) -> Any:
    """A bias for each channel added."""
    x = ops.convert_to_tensor(x)
    if (data_format or settings.image_data_format) == "channels_first" and len(x.shape) > 2:
        bias = ops.reshape(bias, (-1, *(1 for _ in x.shape[2:])))
    return ops.add(x, bias)


def repeat_elements(x: Any, rep: int, axis: int) -> Any:
    """Each element so many times along `axis`."""
    return ops.repeat(x, rep, axis)


def reverse(x: Any, axes: int | Sequence[int]) -> Any:
    """Elements in the opposite order along axes."""
    return ops.flip(x, axes)


def repeat(x: Any, n: int) -> Any:
    """(batch, features) as (batch, n, features)."""
    return ops.repeat(ops.expand_dims(x, 1), n, 1)


def relu(x: Any, alpha: float = 0.0, max_value: float | None = None, threshold: float = 0.0) -> Any:
    """`activations.relu`, with the slope by its old name."""
    return activations.relu(x, alpha, max_value, threshold)


def hard_sigmoid(x: Any) -> Any:
    """0.2 x + 0.5, limited to 0 … 1: Keras 2's, which is not that of Keras 3."""
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


def dropout(x: Any, level: float, noise_shape: Sequence[int] | None = None, seed: int | None = None) -> Any:
    """Zeros in place of a share `level` of the elements, the others scaled by 1/(1-level)."""
    return random.dropout(x, level, noise_shape, seed)


def truncated_normal(shape: Any, mean: float = 0.0, stddev: float = 1.0, dtype: str | None = None,
                     seed: Any = None) -> Any:  # fmt: skip
    """Normally distributed numbers within two standard deviations of the mean."""
    return random.truncated_normal(shape, mean, stddev, dtype, seed)


def random_bernoulli(shape: Any, p: float = 0.0, dtype: str | None = None, seed: Any = None) -> Any:
    """Ones with probability `p`, zeros otherwise."""
    return ops.cast(ops.less(random.uniform(shape, 0.0, 1.0, None, seed), p), dtype or settings.floatx)


def variable(value: Any, dtype: str | None = None, name: str | None = None, constraint: Any = None) -> Weight:
    """A weight that belongs to no layer, of these first values."""
    array = np.asarray(value, dtype or settings.floatx)
    spec = WeightSpec(name or "variable", array.shape, lambda shape, dtype, generator: array, str(array.dtype))
    return Weight(spec, spec.name)


def constant(value: Any, dtype: str | None = None, shape: Any = None, name: str | None = None) -> np.ndarray:
    """An array of a value."""
    array = np.asarray(value, dtype or settings.floatx)
    return array if shape is None else np.full(shape, array, array.dtype)


def update(x: Weight, new_x: Any) -> None:
    """Give a weight a new value."""
    x.assign(new_x)


def update_add(x: Weight, increment: Any) -> None:
    """Add to a weight."""
    x.assign_add(increment)


def update_sub(x: Weight, decrement: Any) -> None:
    """Subtract from a weight."""
    x.assign_sub(decrement)


def moving_average_update(x: Weight, value: Any, momentum: float) -> None:
    """Move a weight towards a value: `momentum` is the share that it keeps of its own."""
    x.assign(ops.add(ops.multiply(x, momentum), ops.multiply(value, 1.0 - momentum)))


def batch_get_value(tensors: Sequence[Any]) -> list[np.ndarray]:
    """The arrays of weights."""
    return [np.asarray(one) for one in tensors]


def batch_set_value(tuples: Sequence[tuple[Weight, Any]]) -> None:
    """Set weights: pairs of a weight and its array."""
    for weight, value in tuples:
        weight.assign(value)


def count_params(x: Any) -> int:
    """How many numbers a weight has."""
    return int(np.prod(x.shape))


def dtype(x: Any) -> str:
    """The name of a tensor's dtype."""
    return str(x.dtype)


def is_keras_tensor(x: Any) -> bool:
    """Whether `x` is a tensor of a network being described."""
    return isinstance(x, SymbolicTensor)


def is_tensor(x: Any) -> bool:
    """Whether `x` is a tensor: an array, or what stands for one."""
    return isinstance(x, np.ndarray) or is_symbolic(x)


__all__ = [name for name, value in list(globals().items()) if getattr(value, "__module__", None) == __name__]
