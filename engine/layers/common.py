"""What several layers share: fields with one meaning, casting to the layer's dtype, penalties, layouts."""

from __future__ import annotations

from typing import Any

from engine import ops
from engine.constraints import ConstraintField
from engine.core.config import settings
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Bool, Choice, Field, Int
from engine.core.shapes import text
from engine.initializers import InitializerField
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.regularizers import RegularizerField


class DataFormatField(Choice):
    """Where the channels stand; the default is the engine's setting (`engine.backend.image_data_format()`)."""

    _OLD = {"tf": "channels_last", "th": "channels_first"}

    def __init__(self) -> None:
        super().__init__(
            ("channels_last", "channels_first"),
            doc="Whether the channels are the last axis or the one after the batch.",
            group="Advanced",
            deprecated=("dim_ordering",),
        )

    @property
    def default(self) -> str:  # type: ignore[override]
        return settings.image_data_format

    @default.setter
    def default(self, value: Any) -> None:
        """Set by the base's constructor; the setting is what counts."""

    def check(self, value: Any) -> str:
        if value is None or value == "default":
            return settings.image_data_format
        return self.normalise(self._OLD.get(value, value) if isinstance(value, str) else value)


def use_bias() -> Field:
    return Bool(True, doc="Add a number of its own to each output.", deprecated=("bias",))


def kernel_initializer(default: str = "glorot_uniform", name: str = "kernel", old: str = "init") -> Field:
    return InitializerField(default, doc=f"First values of the {name}.", deprecated=(old,) if old else ())


def bias_initializer() -> Field:
    return InitializerField("zeros", doc="First values of the bias.", show_if=("use_bias", True))


def regularizer(what: str, old: str = "") -> Field:
    return RegularizerField(doc=f"Penalty on the {what}, added to the loss.", deprecated=(old,) if old else ())


def constraint(what: str, old: str = "") -> Field:
    return ConstraintField(doc=f"What the {what} must satisfy after each update.", deprecated=(old,) if old else ())


def seed() -> Field:
    return Int(None, doc="Seed of the layer's random numbers; none: another draw each time.", group="Advanced")


def floats(layer: Layer, x: Value) -> Value:
    """The input in the layer's own dtype."""
    return ops.cast(x, layer.float_dtype)


def penalise(e: Emission, output: Value) -> None:
    """Add the layer's penalty on an output to the loss: its mean over the batch."""
    regularize = getattr(e.layer, "activity_regularizer", None)
    if regularize is None:
        return
    penalty, batch = regularize(output), output.shape[0]
    # While a network is only described its batch is a symbol: then the type of the penalty is all that counts.
    e.add_loss(ops.multiply(penalty, 1 / batch) if isinstance(batch, int) and batch else penalty)


def seed_spec(seed: int | None) -> WeightSpec:
    """The state of a layer's random generator: the words (seed, counter)."""

    def words(shape: Any, dtype: str, generator: Any) -> Any:
        import numpy as np

        first = seed if seed is not None else int(generator.integers(0, 2**32))
        return np.array([first & 0xFFFFFFFF, 0], np.uint32)

    return WeightSpec("seed", (2,), words, "uint32", kind="seed")


def unknown_size(layer: Layer, type: TensorType, what: str = "last size") -> EngineError:
    """The error for an input one of whose sizes must be known to make the weights."""
    return ShapeError(
        f"the {what} of its input is not known",
        where=layer.label,
        expected="a whole number",
        got=text(type.shape),
        mend="give the Input, or the layer before it, a fixed size there",
        code="unknown_size",
    )


def to_channels_last(x: Value, data_format: str) -> Value:
    """(batch, channels, …) as (batch, …, channels)."""
    if data_format == "channels_last" or x.rank < 3:
        return x
    return ops.transpose(x, (0, *range(2, x.rank), 1))


def to_channels_first(x: Value, data_format: str) -> Value:
    """(batch, …, channels) back to the layer's own layout."""
    if data_format == "channels_last" or x.rank < 3:
        return x
    return ops.transpose(x, (0, x.rank - 1, *range(1, x.rank - 1)))
