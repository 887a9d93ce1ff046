"""Activations: values by their formulas, names, configs."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine import activations
from engine.core.errors import ParameterError

X = np.linspace(-4, 4, 33)


def normal(x):
    return np.array([0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x])


def nearest_probabilities(x):
    """The limit that leaves a sum of 1, by halving an interval."""
    low, high = x.min() - 1, x.max()
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if np.maximum(x - middle, 0).sum() > 1 else (low, middle)
    return np.maximum(x - low, 0)


FORMULAS = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.clip(x, 0, 6),
    "leaky_relu": lambda x: np.where(x > 0, x, 0.2 * x),
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "log_sigmoid": lambda x: -np.log(1 + np.exp(-x)),
    "hard_sigmoid": lambda x: np.clip(x / 6 + 0.5, 0, 1),
    "hard_sigmoid_keras_2": lambda x: np.clip(0.2 * x + 0.5, 0, 1),
    "hard_tanh": lambda x: np.clip(x, -1, 1),
    "hard_silu": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
    "tanh": np.tanh,
    "softmax": lambda x: np.exp(x) / np.exp(x).sum(),
    "log_softmax": lambda x: x - np.log(np.exp(x).sum()),
    "elu": lambda x: np.where(x > 0, x, np.exp(x) - 1),
    "selu": lambda x: 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * (np.exp(x) - 1)),
    "celu": lambda x: np.where(x > 0, x, np.exp(x) - 1),
    "softplus": lambda x: np.log(1 + np.exp(x)),
    "softsign": lambda x: x / (1 + abs(x)),
    "exponential": np.exp,
    "silu": lambda x: x / (1 + np.exp(-x)),
    "gelu": lambda x: x * normal(x),
    "mish": lambda x: x * np.tanh(np.log(1 + np.exp(x))),
    "hard_shrink": lambda x: np.where(abs(x) > 0.5, x, 0),
    "soft_shrink": lambda x: np.sign(x) * np.maximum(abs(x) - 0.5, 0),
    "tanh_shrink": lambda x: x - np.tanh(x),
    "squareplus": lambda x: (x + np.sqrt(x * x + 4)) / 2,
    "sparse_plus": lambda x: np.where(x <= -1, 0, np.where(x < 1, (x + 1) ** 2 / 4, x)),
    "sparse_sigmoid": lambda x: np.clip((x + 1) / 2, 0, 1),
    "sparsemax": nearest_probabilities,
}


def test_every_activation_has_a_formula_here():
    assert set(FORMULAS) == set(activations.names())


@pytest.mark.parametrize("name", FORMULAS)
def test_values(name):
    np.testing.assert_allclose(activations.get(name)(X), FORMULAS[name](X), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("name", [name for name in FORMULAS if name != "exponential"])
def test_large_numbers_stay_finite(name):
    assert np.isfinite(activations.get(name)(np.array([-500.0, 0.0, 500.0]))).all()


def test_relu_takes_slope_threshold_and_maximum():
    x = np.array([-2.0, 0.0, 0.5, 1.0, 5.0])
    np.testing.assert_allclose(activations.relu(x, 0.1, 2.0, 0.5), [-0.25, -0.05, 0.0, 1.0, 2.0])


def test_gelu_by_tanh_is_near_the_exact_one():
    assert 1e-5 < np.abs(activations.gelu(X, approximate=True) - activations.gelu(X)).max() < 1e-3


def test_names_configs_and_functions_are_found():
    assert activations.get(None) is activations.linear
    assert activations.get("swish") is activations.get("SiLU") is activations.silu
    assert activations.get({"class_name": "function", "config": "relu"}) is activations.relu
    assert activations.get({"class_name": "tanh", "config": {}}) is activations.tanh
    own = lambda x: x
    assert activations.get(own) is own
    for name in activations.names():
        assert activations.serialize(activations.get(name)) == name


def test_an_unknown_one_names_the_nearest():
    with pytest.raises(ParameterError, match="unknown activation 'sigmod'.*did you mean 'sigmoid'"):
        activations.get("sigmod")
    with pytest.raises(ParameterError, match="3 is not an activation"):
        activations.get(3)
