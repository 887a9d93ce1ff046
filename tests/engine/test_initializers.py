"""Initializers: ranges and spreads, seeds, names, configs."""

from __future__ import annotations

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from engine import initializers
from engine.core.errors import EngineError, ParameterError
from engine.core.rng import set_random_seed

SHAPE = (3, 3, 40, 60)
IN, OUT = 360, 540
# Name: standard deviation, greatest absolute value.
SPREADS = {
    "glorot_uniform": ((2 / (IN + OUT)) ** 0.5, (6 / (IN + OUT)) ** 0.5),
    "glorot_normal": ((2 / (IN + OUT)) ** 0.5, 2 * (2 / (IN + OUT)) ** 0.5 / 0.8796),
    "he_uniform": ((2 / IN) ** 0.5, (6 / IN) ** 0.5),
    "he_normal": ((2 / IN) ** 0.5, 2 * (2 / IN) ** 0.5 / 0.8796),
    "lecun_uniform": ((1 / IN) ** 0.5, (3 / IN) ** 0.5),
    "lecun_normal": ((1 / IN) ** 0.5, 2 * (1 / IN) ** 0.5 / 0.8796),
    "variance_scaling": ((1 / IN) ** 0.5, 2 * (1 / IN) ** 0.5 / 0.8796),
    "random_uniform": (0.05 / 3**0.5, 0.05),
    "random_normal": (0.05, 0.5),
    "truncated_normal": (0.05 * 0.8796, 0.1),
}


@pytest.mark.parametrize("name", SPREADS)
def test_spread(name):
    values = initializers.get(name)(SHAPE, "float32", np.random.default_rng(0))
    deviation, largest = SPREADS[name]
    assert values.shape == SHAPE and values.dtype == np.float32
    assert values.std() == pytest.approx(deviation, rel=0.02)
    assert abs(values.mean()) < deviation / 50
    assert largest * 0.4 < np.abs(values).max() <= largest * 1.0001


def test_fixed_values():
    assert (initializers.Zeros()((2, 3)) == 0).all()
    assert (initializers.Ones()((2, 3)) == 1).all()
    assert (initializers.Constant(0.5)((2, 3)) == 0.5).all()
    np.testing.assert_array_equal(initializers.Identity(2.0)((2, 3)), [[2, 0, 0], [0, 2, 0]])


def test_a_large_orthogonal_matrix_is_made_by_one_thread_so_that_its_bits_follow_from_the_seed_alone(monkeypatch):
    original, threads = np.linalg.qr, []

    def noted(matrix):
        threads.extend(library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas")
        return original(matrix)

    with threadpool_limits(2, user_api="blas"):
        monkeypatch.setattr(np.linalg, "qr", noted)
        first = initializers.Orthogonal(seed=1)((256, 64))
        assert threads and set(threads) == {1}
        assert {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"} == {2}
    np.testing.assert_array_equal(first, initializers.Orthogonal(seed=1)((256, 64)))


@pytest.mark.parametrize("shape", [(4, 6), (6, 4), (3, 3, 2, 5)])
def test_orthogonal_rows_or_columns(shape):
    matrix = initializers.Orthogonal(gain=2.0, seed=1)(shape, "float64").reshape(-1, shape[-1])
    product = matrix @ matrix.T if matrix.shape[0] < matrix.shape[1] else matrix.T @ matrix
    np.testing.assert_allclose(product, 4 * np.eye(len(product)), atol=1e-12)


def test_a_seed_repeats_and_none_does_not():
    seeded = initializers.GlorotUniform(seed=5)
    np.testing.assert_array_equal(seeded((3, 4)), seeded((3, 4), None, np.random.default_rng(9)))
    free = initializers.GlorotUniform()
    assert (free((3, 4)) != free((3, 4))).any()
    set_random_seed(1)
    first = free((3, 4))
    set_random_seed(1)
    np.testing.assert_array_equal(first, free((3, 4)))


@pytest.mark.parametrize("cls", initializers.registry.classes.values())
def test_a_config_makes_an_equal_one(cls):
    config = initializers.serialize(cls())
    assert config["module"] == "keras.initializers"
    assert initializers.serialize(initializers.get(config)) == config
    assert all(field.doc.endswith(".") for field in cls.fields.values()) and cls.__doc__


def test_old_and_other_spellings():
    for spelling, cls in (
        ("uniform", initializers.RandomUniform), ("normal", initializers.RandomNormal), ("zero", initializers.Zeros),
        ("GlorotUniform", initializers.GlorotUniform), ("he_normal", initializers.HeNormal),
    ):  # fmt: skip
        assert type(initializers.get(spelling)) is cls
    keras = {"class_name": "GlorotUniform", "config": {"seed": 3, "input_axes": None, "output_axes": None}}
    assert initializers.get(keras).seed == 3
    assert initializers.RandomUniform(scale=0.3).maxval == 0.3
    own = lambda shape, dtype, generator: np.zeros(shape, dtype)
    assert initializers.get(own) is own and initializers.get(initializers.Zeros).get_config() == {}


def test_what_cannot_be_is_said():
    with pytest.raises(EngineError, match="an orthogonal matrix needs two axes"):
        initializers.Orthogonal()((3,))
    with pytest.raises(EngineError, match="the identity is a matrix"):
        initializers.Identity()((3,))
    with pytest.raises(ParameterError, match="unknown initializer 'glorot'"):
        initializers.get("glorot")
    with pytest.raises(ParameterError, match="this config names no initializer"):
        initializers.get({"config": {}})
