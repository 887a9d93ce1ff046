"""Optimizers: how weights follow their gradients; and schedules of the learning rate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.named import Registry
from engine.optimizers import schedules
from engine.optimizers.adam import Adam, Adamax, AdamW, Nadam
from engine.optimizers.base import Optimizer
from engine.optimizers.ftrl import Ftrl
from engine.optimizers.large import Adafactor, Lamb, Lion
from engine.optimizers.rmsprop import Adadelta, Adagrad, RMSprop
from engine.optimizers.sgd import SGD

registry = Registry(
    "optimizer",
    "keras.optimizers",
    (SGD, RMSprop, Adam, AdamW, Adamax, Nadam, Adagrad, Adadelta, Ftrl, Lion, Lamb, Adafactor),
    base=Optimizer,
)


def get(identifier: Any, custom_objects: Mapping[str, Any] | None = None) -> Optimizer | None:
    """An optimizer of a name ("adam"), a config, a class, or an optimizer.

    Raises:
        ParameterError: nothing has that name, or it is none of these.
    """
    return registry.get(identifier, custom_objects)


def serialize(optimizer: Optimizer) -> dict[str, Any]:
    """The config of an optimizer."""
    return registry.serialize(optimizer)


def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> Optimizer | None:
    """The optimizer of a config or a name."""
    return get(config, custom_objects)


# The lower-case names of Keras 1 and 2; the modules of these names are still found by import.
sgd, rmsprop, adagrad, adadelta = SGD, RMSprop, Adagrad, Adadelta
adam, adamax, nadam = Adam, Adamax, Nadam  # type: ignore[assignment]

__all__ = [
    "SGD", "Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "Adamax", "Ftrl", "Lamb", "Lion", "Nadam", "Optimizer",
    "RMSprop", "deserialize", "get", "registry", "schedules", "serialize",
]  # fmt: skip
