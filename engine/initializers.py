"""Initializers: the first values of weights. Each is called `(shape, dtype, generator) -> array`."""

from __future__ import annotations

import math
from contextlib import nullcontext
from typing import Any

import numpy as np

from engine.core import rng
from engine.core.config import serial_products, settings
from engine.core.errors import ShapeError
from engine.core.named import Registry, RegistryField
from engine.core.params import Choice, Declared, Field, Float, Int
from engine.core.shapes import text


class Initializer(Declared):
    """Base of initializers."""

    def __call__(
        self, shape: Any, dtype: str | None = None, generator: np.random.Generator | None = None
    ) -> np.ndarray:
        """The first values of a weight.

        Args:
            shape: of the weight.
            dtype: of the weight; the engine's float by default.
            generator: source of random numbers; the common one by default. An initializer with a seed of its own
                does not use it, and gives the same values at each call.
        """
        seed = getattr(self, "seed", None)
        source = rng.generator(seed) if seed is not None or generator is None else generator
        name = dtype or settings.floatx
        return np.ascontiguousarray(self.draw(tuple(shape), source), name)

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        """Values of `shape`, in any dtype; for subclasses."""
        raise NotImplementedError(type(self).__name__)


def _seed() -> Field:
    return Int(None, doc="Seed of the random numbers; none: another draw each time.", group="Advanced")


class Zeros(Initializer):
    """Zeros everywhere."""

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return np.zeros(shape)


class Ones(Initializer):
    """Ones everywhere."""

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return np.ones(shape)


class Constant(Initializer):
    """One value everywhere."""

    value = Float(0.0, doc="The value.")

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return np.full(shape, self.value)


class RandomUniform(Initializer):
    """Drawn evenly from an interval."""

    minval = Float(-0.05, doc="Lower end of the interval.")
    maxval = Float(0.05, doc="Upper end of the interval.")
    seed = _seed()

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        if "scale" in keywords:  # Keras 1: uniform(shape, scale)
            scale = keywords.pop("scale")
            keywords |= {"minval": -scale, "maxval": scale}
        return keywords

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return source.uniform(self.minval, self.maxval, shape)


class RandomNormal(Initializer):
    """Drawn from a normal distribution."""

    mean = Float(0.0, doc="Mean of the distribution.")
    stddev = Float(0.05, doc="Standard deviation.", min=0, deprecated=("scale",))
    seed = _seed()

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return source.normal(self.mean, self.stddev, shape)


def _truncated(source: np.random.Generator, shape: tuple[int, ...], stddev: float, mean: float = 0.0) -> np.ndarray:
    """Normal numbers, those beyond two standard deviations drawn again."""
    values = source.standard_normal(shape)
    beyond = np.abs(values) > 2
    while beyond.any():
        values[beyond] = source.standard_normal(int(beyond.sum()))
        beyond = np.abs(values) > 2
    return values * stddev + mean


class TruncatedNormal(Initializer):
    """Drawn from a normal distribution, without values beyond two standard deviations."""

    mean = Float(0.0, doc="Mean of the distribution.")
    stddev = Float(0.05, doc="Standard deviation before the ends are cut.", min=0)
    seed = _seed()

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return _truncated(source, shape, self.stddev, self.mean)


def fans(shape: tuple[int, ...]) -> tuple[float, float]:
    """Numbers of inputs and of outputs of a unit, from the shape of its kernel (channels last)."""
    if not shape:
        return 1.0, 1.0
    if len(shape) == 1:
        return float(shape[0]), float(shape[0])
    field = math.prod(shape[:-2])
    return float(shape[-2] * field), float(shape[-1] * field)


class VarianceScaling(Initializer):
    """Random numbers whose variance is `scale` over the number of inputs, of outputs, or their mean."""

    scale = Float(1.0, doc="Variance times the number that `mode` names.", above=0)
    mode = Choice(("fan_in", "fan_out", "fan_avg"), "fan_in", doc="Which connections of a unit count.")
    distribution = Choice(
        ("truncated_normal", "untruncated_normal", "uniform", "normal"), "truncated_normal",
        doc="Form of the distribution; 'normal' is the truncated one.",
    )  # fmt: skip
    seed = _seed()

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return _scaled(shape, source, self.scale, self.mode, self.distribution)


def _scaled(
    shape: tuple[int, ...], source: np.random.Generator, scale: float, mode: str, distribution: str
) -> np.ndarray:
    fan_in, fan_out = fans(shape)
    count = {"fan_in": fan_in, "fan_out": fan_out, "fan_avg": (fan_in + fan_out) / 2}[mode]
    variance = scale / max(1.0, count)
    if distribution == "uniform":
        limit = math.sqrt(3 * variance)
        return source.uniform(-limit, limit, shape)
    if distribution == "untruncated_normal":
        return source.normal(0, math.sqrt(variance), shape)
    # Cutting at two deviations takes this share of the deviation away.
    return _truncated(source, shape, math.sqrt(variance) / 0.87962566103423978)


class _Scaled(Initializer):
    """A variance scaling with a name of its own."""

    _scale, _mode, _distribution = 1.0, "fan_in", "uniform"
    seed = _seed()

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        return _scaled(shape, source, self._scale, self._mode, self._distribution)

    # Keras 3.12 added axes for kernels of another layout; the engine's kernels all have Keras's own.
    _removed = {"input_axes": "is not needed: kernels are channels last",
                "output_axes": "is not needed: kernels are channels last"}  # fmt: skip

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in keywords.items() if value is not None or key not in cls._removed}


class GlorotUniform(_Scaled):
    """Evenly within ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio, 2010)."""

    _mode = "fan_avg"


class GlorotNormal(_Scaled):
    """Truncated normal of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010)."""

    _mode, _distribution = "fan_avg", "truncated_normal"


class HeUniform(_Scaled):
    """Evenly within ±sqrt(6 / inputs), made for ReLU (He et al., 2015)."""

    _scale = 2.0


class HeNormal(_Scaled):
    """Truncated normal of variance 2 / inputs, made for ReLU (He et al., 2015)."""

    _scale, _distribution = 2.0, "truncated_normal"


class LecunUniform(_Scaled):
    """Evenly within ±sqrt(3 / inputs) (LeCun et al., 1998)."""


class LecunNormal(_Scaled):
    """Truncated normal of variance 1 / inputs, made for SELU (LeCun et al., 1998)."""

    _distribution = "truncated_normal"


# Up to so many elements BLAS takes one thread by itself.
_SERIAL = 4096


class Orthogonal(Initializer):
    """A random orthogonal matrix; a kernel of higher rank is one with its leading axes joined (Saxe et al., 2013)."""

    gain = Float(1.0, doc="Factor on the matrix.")
    seed = _seed()

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        if len(shape) < 2:
            raise ShapeError("an orthogonal matrix needs two axes", expected="rank 2 or more", got=text(shape))
        rows, columns = math.prod(shape[:-1]), shape[-1]
        drawn = source.standard_normal((max(rows, columns), min(rows, columns)))
        with serial_products() if drawn.size > _SERIAL else nullcontext():
            q, r = np.linalg.qr(drawn)
        q *= np.sign(np.diag(r))  # makes the draw even over all orthogonal matrices
        return self.gain * (q if rows >= columns else q.T).reshape(shape)


class Identity(Initializer):
    """The identity matrix."""

    gain = Float(1.0, doc="Factor on the matrix.")

    def draw(self, shape: tuple[int, ...], source: np.random.Generator) -> np.ndarray:
        if len(shape) != 2:
            raise ShapeError("the identity is a matrix", expected="rank 2", got=text(shape))
        return self.gain * np.eye(*shape)


_classes = (
    GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform, LecunNormal, Zeros, Ones, Constant, RandomUniform,
    RandomNormal, TruncatedNormal, VarianceScaling, Orthogonal, Identity,
)  # fmt: skip
registry = Registry(
    "initializer", "keras.initializers", _classes,
    {"uniform": RandomUniform, "normal": RandomNormal, "zero": Zeros, "one": Ones, "eye": Identity,
     "identity_initializer": Identity, "OrthogonalInitializer": Orthogonal, "IdentityInitializer": Identity},
)  # fmt: skip
get, serialize = registry.get, registry.serialize
deserialize = get
# The names that Keras also gives them.
glorot_uniform, glorot_normal, he_uniform, he_normal = GlorotUniform, GlorotNormal, HeUniform, HeNormal
lecun_uniform, lecun_normal, zeros, ones, constant = LecunUniform, LecunNormal, Zeros, Ones, Constant
random_uniform, random_normal, truncated_normal = RandomUniform, RandomNormal, TruncatedNormal
variance_scaling, orthogonal, identity = VarianceScaling, Orthogonal, Identity
OrthogonalInitializer, IdentityInitializer = Orthogonal, Identity


class InitializerField(RegistryField):
    """A parameter that holds an initializer."""

    def __init__(self, default: Any, **common: Any):
        super().__init__(registry, default, **{"group": "Advanced"} | common)
