"""A look inside a network that trains takes no memory that is not there."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import layers as L
from engine.core.errors import OutOfMemoryError
from engine.training import memory


def network(units):
    model = engine.Sequential([L.Input((8,)), L.Dense(units, activation="relu", name="wide"), L.Dense(1)])
    model.compile("sgd", "mse")
    return model


def test_a_look_that_does_not_fit_is_refused_and_takes_nothing(monkeypatch):
    x, y = np.ones((64, 8), "f4"), np.ones((64, 1), "f4")
    model = network(200_000)  # 64 samples of it: 51 MB, in the arena, and again as a copy
    model.train_on_batch(x[:1], y[:1])
    monkeypatch.setattr(memory, "available_memory", lambda: 60_000_000)
    with pytest.raises(OutOfMemoryError, match="look"):
        model.look(x, y)()
    inside = model.look(x[:1], y[:1])()
    assert inside.activations["wide"].shape == (1, 200_000)
