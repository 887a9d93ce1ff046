"""Gradients of an answer with respect to inputs and to what lies between, against differences."""

import numpy as np
import pytest

import engine
from engine.core.errors import ShapeError

layers = engine.layers


def differences(answer, x, step=1e-2):
    """The gradient of a number that is an array's, element by element."""
    found = np.zeros(x.shape)
    for at in np.ndindex(x.shape):
        for sign in (1, -1):
            moved = x.copy()
            moved[at] += sign * step
            found[at] += sign * answer(moved) / (2 * step)
    return found


NETWORKS = (
    ("dense", (5,), lambda t: layers.Dense(3)(layers.Dense(6, activation="tanh")(t))),
    (
        "conv",
        (6, 5, 2),
        lambda t: layers.Dense(3)(
            layers.Flatten()(layers.BatchNormalization()(layers.Conv2D(4, 3, activation="sigmoid")(t)))
        ),
    ),
    ("lstm", (4, 3), lambda t: layers.Dense(3, activation="softmax")(layers.LSTM(4)(t))),
    ("gru", (4, 3), lambda t: layers.Dense(3)(layers.Dropout(0.5)(layers.GRU(4)(t)))),
)


@pytest.mark.parametrize(("name", "shape", "body"), NETWORKS, ids=[one[0] for one in NETWORKS])
def test_of_the_input(name, shape, body):
    engine.utils.set_random_seed(1)
    start = engine.Input(shape)
    model = engine.Model(start, body(start))
    random = np.random.default_rng(0)
    x = random.normal(size=(2, *shape)).astype("float32")
    weight = random.normal(size=(2, 3)).astype("float32")
    found = model.sensitivity()(x, weight)
    np.testing.assert_allclose(found.outputs[0], model.predict(x, verbose=0), atol=1e-5)
    wanted = differences(lambda moved: float((model.predict(moved, verbose=0) * weight).sum()), x)
    np.testing.assert_allclose(found.inputs[0], wanted, atol=2e-3)


def test_of_what_lies_between_and_of_whole_numbers():
    engine.utils.set_random_seed(1)
    start = engine.Input((4,), dtype="int32")
    words = layers.Embedding(7, 3)(start)
    model = engine.Model(start, [layers.Dense(2)(layers.Flatten()(words)), words])
    x = np.array([[1, 2, 0, 6]])
    found = model.sensitivity()(x, [0.0, 1.0])
    assert found.inputs == [None]
    np.testing.assert_allclose(found.inner[0].reshape(-1), model.layers[-1].get_weights()[0][:, 1], atol=1e-6)


def test_weights_assigned_later_are_seen_and_a_wrong_form_is_refused():
    start = engine.Input((2,))
    model = engine.Model(start, layers.Dense(1, use_bias=False)(start))
    sensitivity = model.sensitivity()
    x = np.ones((1, 2), "float32")
    for value in (2.0, -3.0):
        model.layers[-1].set_weights([np.full((2, 1), value, "float32")])
        np.testing.assert_allclose(sensitivity(x, 1.0).inputs[0], [[value, value]])
    with pytest.raises(ShapeError, match="first output"):
        sensitivity(x, np.ones((3, 4)))
