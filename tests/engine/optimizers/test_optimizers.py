"""Optimizers beyond the golden file: names, old spellings, learning rates, schedules; and every class at once."""

import itertools
import math

import numpy as np
import pytest

from engine import optimizers
from engine.core.errors import ParameterError
from engine.optimizers import schedules

CLASSES = sorted(optimizers.registry.classes.values(), key=lambda cls: cls.__name__)


def steps(optimizer, gradient, count, start=1.0):
    """The parameter after each of some steps along gradients of a function of it."""
    parameter = np.array([start], np.float32)
    slots = {name: np.full(1, value, np.float32) for name, value in optimizer.initial_slots().items()}
    found = []
    for _ in range(count):
        rate, iteration = np.float32(optimizer.learning_rate), np.float32(optimizer.iterations + 1)
        parameter, slots = optimizer.update(parameter, gradient(parameter), slots, rate, iteration)
        assert set(slots) == set(optimizer.slots())
        optimizer.iterations += 1
        found.append(float(parameter[0]))
    return found


@pytest.mark.parametrize("cls", CLASSES)
def test_every_optimizer_goes_downhill(cls):
    path = [1.0, *steps(cls(learning_rate=0.05), lambda w: 2 * w, 20)]
    assert all(after < before for before, after in itertools.pairwise(path[:5]))
    assert path[-1] < path[0]


@pytest.mark.parametrize("cls", CLASSES)
def test_names_configs_and_parameters(cls):
    for name in (cls.__name__, cls.__name__.lower(), cls.key):
        assert type(optimizers.get(name)) is cls
    assert all(field.doc for field in cls.fields.values())
    assert cls.__doc__
    assert optimizers.get(optimizers.serialize(cls())).get_config() == cls().get_config()


# Real Keras 3.15 (JAX): six steps from linspace(-1, 1, 5), rate 0.05, gradient of element k at step i: sin(k + i).
KERAS = [
    ("Adagrad", [-1.035466, -0.5276868, -0.00340317, 0.5229538, 1.032671]),
    ("Adadelta", [-1.000014, -0.4999873, 2.410847e-05, 0.499977, 0.9999928]),
    ("Adamax", [-1.09263, -0.6329182, -0.05015289, 0.5343196, 1.134888]),
    ("Nadam", [-1.049187, -0.5391748, -0.005615744, 0.5044389, 1.04609]),
    ("AdamW", [-1.126005, -0.6426399, -0.05211027, 0.5698532, 1.151697]),
]


@pytest.mark.parametrize(("name", "expected"), KERAS, ids=[name for name, _ in KERAS])
def test_six_steps_agree_with_keras(name, expected):
    optimizer = optimizers.get({"class_name": name, "config": {"learning_rate": 0.05}})
    parameter = np.linspace(-1, 1, 5).astype("f4")
    slots = {slot: np.full(5, value, np.float32) for slot, value in optimizer.initial_slots().items()}
    for step in range(6):
        gradient = np.sin(np.arange(5) + step).astype("f4")
        parameter, slots = optimizer.update(parameter, gradient, slots, np.float32(0.05), np.float32(step + 1))
    np.testing.assert_allclose(parameter, expected, rtol=1e-5, atol=1e-6)


def test_old_names_of_parameters():
    with pytest.warns(DeprecationWarning, match="'lr' is the old name of 'learning_rate'"):
        assert float(optimizers.SGD(lr=0.5).learning_rate) == 0.5


def test_decay_is_a_schedule():
    optimizer = optimizers.SGD(learning_rate=0.5, decay=0.1)
    rates = []
    for optimizer.iterations in range(3):
        rates.append(float(optimizer.lr))
    assert rates == pytest.approx([0.5, 0.5 / 1.1, 0.5 / 1.2])
    assert optimizers.SGD(decay=0.0).schedule is None


def test_setting_the_rate():
    optimizer = optimizers.Adam()
    optimizer.learning_rate = 0.25
    assert optimizer.learning_rate == 0.25 and optimizer.get_config()["learning_rate"] == 0.25
    optimizer.learning_rate.assign(0.125)
    assert optimizer.lr == 0.125 and optimizer.learning_rate.numpy() == np.float32(0.125)
    optimizer.lr = np.float32(0.5)
    assert optimizer.learning_rate == 0.5


def test_a_schedule_survives_the_config():
    optimizer = optimizers.SGD(schedules.PiecewiseConstantDecay([2, 5], [1.0, 0.5, 0.1]))
    again = optimizers.get(optimizers.serialize(optimizer))
    assert [again.schedule(step) for step in (0, 2, 3, 5, 6)] == [1.0, 1.0, 0.5, 0.5, 0.1]


COSINE = [0.1 * (0.9 * (1 + math.cos(math.pi * step / 4)) / 2 + 0.1) for step in range(5)]
SCHEDULES = [
    (schedules.ExponentialDecay(0.1, 2, 0.25), [0.1, 0.05, 0.025, 0.0125]),
    (schedules.ExponentialDecay(0.1, 2, 0.25, staircase=True), [0.1, 0.1, 0.025, 0.025]),
    (schedules.InverseTimeDecay(0.1, 2, 0.5), [0.1, 0.08, 0.1 / 1.5]),
    (schedules.InverseTimeDecay(0.1, 2, 0.5, staircase=True), [0.1, 0.1, 0.1 / 1.5]),
    (schedules.PolynomialDecay(1.0, 4, 0.5), [1, 0.875, 0.75, 0.625, 0.5, 0.5]),
    (schedules.PolynomialDecay(1.0, 2, 0.0, cycle=True), [1, 0.5, 0, 0.25, 0]),
    (schedules.CosineDecay(0.1, 4, 0.1), [*COSINE, COSINE[-1]]),
    (schedules.CosineDecay(0.0, 4, 0.1, warmup_target=0.1, warmup_steps=2), [0, 0.05, *COSINE]),
    (schedules.CosineDecayRestarts(0.1, 2, 2.0, 0.5), [0.1, 0.05, 0.05]),
    (schedules.CosineDecayRestarts(0.1, 2, 1.0), [0.1, 0.05, 0.1, 0.05]),
]


@pytest.mark.parametrize(("schedule", "rates"), SCHEDULES, ids=repr)
def test_schedule(schedule, rates):
    assert [schedule(step) for step in range(len(rates))] == pytest.approx(rates)
    assert schedules.deserialize(schedules.serialize(schedule))(1) == schedule(1)


def test_clipping_shortens_and_leaves_short_ones():
    gradients = [np.array([3.0, 4.0]), np.array([0.0, 12.0])]
    by_each = optimizers.SGD(clipnorm=6.0).clip(gradients)
    np.testing.assert_allclose(by_each, [[3, 4], [0, 6]])
    together = optimizers.SGD(global_clipnorm=6.5).clip(gradients)
    np.testing.assert_allclose(together, [[1.5, 2], [0, 6]])
    np.testing.assert_allclose(optimizers.SGD(clipvalue=3.5).clip(gradients), [[3, 3.5], [0, 3.5]])
    assert not optimizers.SGD().clips


class FakeWeight:
    def __init__(self, path):
        self.path = path


def test_order_of_files():
    weights = [FakeWeight("dense/kernel"), FakeWeight("dense/bias")]
    adam = optimizers.Adam(amsgrad=True)
    assert [name for name, _, _ in adam.file_layout(weights)] == [
        "iteration", "learning_rate", "dense_kernel_momentum", "dense_kernel_velocity", "dense_bias_momentum",
        "dense_bias_velocity", "dense_kernel_velocity_hat", "dense_bias_velocity_hat",
    ]  # fmt: skip
    assert "u_product" not in [slot for _, slot, _ in optimizers.Nadam().file_layout(weights)]


ERRORS = [
    (lambda: optimizers.get("adamm"), "unknown optimizer 'adamm' (expected 'sgd', 'rmsprop', 'adam', 'adamw', "
     "'adamax', 'nadam', 'adagrad', 'adadelta', 'ftrl', 'lion', 'lamb' or 'adafactor'); did you mean 'adam'."),
    (lambda: optimizers.SGD(-1), "SGD: learning_rate cannot be -1.0 (expected a number of at least 0, or a schedule)."),
    (lambda: setattr(optimizers.SGD(), "learning_rate", "fast"), "SGD: learning_rate cannot be 'fast' (expected "
     "a number "
     "of at least 0, or a schedule)."),
    (lambda: optimizers.SGD(clipnorm=1, clipvalue=2), "SGD: only one way of clipping can be set (expected one "
     "of clipnorm, "
     "clipvalue, global_clipnorm, got clipnorm and clipvalue); leave the others out."),
    (lambda: optimizers.Adam(beta_1=1.0), "Adam: beta_1 cannot be 1.0 (expected a number of at least 0 and less "
     "than 1)."),
    (lambda: optimizers.Adam(gradient_accumulation_steps=1), "Adam: gradient_accumulation_steps cannot be 1 (expected "
     "a whole number of at least 2)."),
    (lambda: schedules.PiecewiseConstantDecay([1], [1.0]), "PiecewiseConstantDecay: the number of values does "
     "not go with "
     "the boundaries (expected 2 values, got 1)."),
]  # fmt: skip


@pytest.mark.parametrize(("call", "message"), ERRORS, ids=range(len(ERRORS)))
def test_errors_in_words(call, message):
    with pytest.raises(ParameterError) as caught:
        call()
    assert str(caught.value) == message
