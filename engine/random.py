"""Random numbers by the names of keras.random: arrays, or, in the code of a layer's `call`, values drawn anew each step.

class Sampling(Layer):
    def call(self, inputs):
        mean, log_variance = inputs
        return mean + ops.exp(0.5 * log_variance) * random.normal(ops.shape(mean))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import ops
from engine.core.config import settings
from engine.core.errors import ParameterError
from engine.core.rng import fresh_seed, generator
from engine.ir.graph import Value
from engine.layers.common import seed_spec
from engine.layers.current import emission
from engine.layers.weight import Weight
from engine.ops.apply import as_tensor
from engine.ops.random import next_random_state


class SeedGenerator:
    """A source of random numbers that moves on with every use; `seed` makes it repeatable."""

    def __init__(self, seed: int | None = None, name: str | None = None, **older: Any):
        self.seed, self.name = fresh_seed() if seed is None else int(seed), name or "seed_generator"
        self._source = generator(self.seed)

    def source(self) -> np.random.Generator:
        """NumPy's generator behind it."""
        return self._source

    def next(self) -> np.ndarray:
        """Two words, other ones each time."""
        return self._source.integers(0, 2**32, 2, dtype=np.uint32)

    def get_config(self) -> dict[str, Any]:
        """The seed."""
        return {"seed": self.seed}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> SeedGenerator:
        """A fresh generator of the same seed."""
        return cls(**config)


def normal(shape: Sequence[Any], mean: float = 0.0, stddev: float = 1.0, dtype: str | None = None,
           seed: int | SeedGenerator | None = None) -> Any:  # fmt: skip
    """Normally distributed numbers."""
    dtype = dtype or settings.floatx
    state = _state(seed)
    if state is None:
        return _source(seed).normal(mean, stddev, tuple(shape)).astype(dtype)
    return ops.add(ops.multiply(ops.random_normal(state, tuple(shape), dtype), stddev), mean)


def truncated_normal(shape: Sequence[Any], mean: float = 0.0, stddev: float = 1.0, dtype: str | None = None,
                     seed: int | SeedGenerator | None = None) -> Any:  # fmt: skip
    """Normally distributed numbers, none farther than two standard deviations from the mean."""
    # Even numbers within the two ends, through the inverse of the normal distribution function.
    inside = 0.9544997361036416  # erf(sqrt(2))
    even = uniform(shape, -inside, inside, dtype, seed)
    return ops.add(ops.multiply(ops.erfinv(even), stddev * 2.0**0.5), mean)


def uniform(shape: Sequence[Any], minval: float = 0.0, maxval: float = 1.0, dtype: str | None = None,
            seed: int | SeedGenerator | None = None) -> Any:  # fmt: skip
    """Numbers drawn evenly from `minval` (included) to `maxval` (not included)."""
    dtype = dtype or settings.floatx
    state = _state(seed)
    if state is None:
        return _source(seed).uniform(minval, maxval, tuple(shape)).astype(dtype)
    return ops.add(ops.multiply(ops.random_uniform(state, tuple(shape), dtype), maxval - minval), minval)


def randint(shape: Sequence[Any], minval: int, maxval: int, dtype: str = "int32",
            seed: int | SeedGenerator | None = None) -> Any:  # fmt: skip
    """Whole numbers drawn evenly from `minval` (included) to `maxval` (not included)."""
    if maxval <= minval:
        raise ParameterError("there are no whole numbers between the ends", field="maxval", expected=f"above {minval}",
                             got=str(maxval))  # fmt: skip
    return ops.cast(ops.floor(uniform(shape, minval, maxval, "float32", seed)), dtype)


def dropout(inputs: Any, rate: float, noise_shape: Sequence[int] | None = None,
            seed: int | SeedGenerator | None = None) -> Any:  # fmt: skip
    """Zeros in place of a share `rate` of the elements, the others scaled by 1/(1-rate)."""
    x = as_tensor(inputs)
    state = _state(seed)
    if state is None:
        state = _source(seed).integers(0, 2**32, 2, dtype=np.uint32)
    return ops.dropout(x, state, rate, noise_shape)


def categorical(logits: Any, num_samples: int, dtype: str = "int32", seed: int | SeedGenerator | None = None) -> Any:
    """Class numbers drawn by their unnormalised log-probabilities, (batch, num_samples) from (batch, classes)."""
    logits = as_tensor(logits)
    batch, classes = logits.shape
    even = uniform((batch, num_samples, classes), 0.0, 1.0, "float32", seed)
    # The largest of logits with Gumbel noise falls on a class as often as its probability says.
    noise = ops.negate(ops.log(ops.negate(ops.log(ops.maximum(even, 1e-30)))))
    return ops.cast(ops.argmax(ops.add(ops.expand_dims(logits, 1), noise), -1), dtype)


def shuffle(x: Any, axis: int = 0, seed: int | SeedGenerator | None = None) -> Any:
    """The parts of `x` along `axis` in another order."""
    x = as_tensor(x)
    keys = uniform((x.shape[axis],), 0.0, 1.0, "float32", seed)
    return ops.take(x, ops.argsort(keys), axis=axis)


def _source(seed: int | SeedGenerator | None) -> np.random.Generator:
    return seed.source() if isinstance(seed, SeedGenerator) else generator(seed)


def _state(seed: int | SeedGenerator | None) -> Value | None:
    """In a network being written: the layer's own state, which moves on with every use. Outside: None."""
    e = emission()
    if e is None:
        return None
    layer = e.layer
    if "seed" not in layer._weights:
        first = seed.seed if isinstance(seed, SeedGenerator) else seed
        layer._weights["seed"] = Weight(seed_spec(first), f"{layer.name}/seed", layer)
    state = e.trace.weight(layer._weights["seed"])
    e.trace.updates[layer._weights["seed"]] = next_random_state(state)
    return state


__all__ = ["SeedGenerator", "categorical", "dropout", "normal", "randint", "shuffle", "truncated_normal", "uniform"]
