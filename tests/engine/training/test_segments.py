"""Tables stepped by the rows that a batch uses: the same bits as steps of the whole table, and only where that holds."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import layers as L
from engine import optimizers
from engine.core.config import settings
from engine.ops.kernels.cache import available
from engine.training import segments

pytestmark = pytest.mark.skipif(not available(), reason="without compiled kernels whole tables are stepped")

ROWS = 60
EXACT = {
    "SGD": lambda: optimizers.SGD(0.1),
    "RMSprop": lambda: optimizers.RMSprop(0.01),
    "Adagrad": lambda: optimizers.Adagrad(0.1),
    "Adadelta": lambda: optimizers.Adadelta(1.0),
}
WHOLE = {
    "momentum": lambda: optimizers.SGD(0.1, momentum=0.9),
    "Adam": lambda: optimizers.Adam(0.01),
    "centered": lambda: optimizers.RMSprop(0.01, centered=True),
    "no epsilon": lambda: optimizers.Adagrad(0.1, epsilon=0),
    "clipnorm": lambda: optimizers.SGD(0.1, clipnorm=1.0),
    "clipvalue": lambda: optimizers.SGD(0.1, clipvalue=0.01),
    "weight decay": lambda: optimizers.SGD(0.1, weight_decay=0.01),
    "average": lambda: optimizers.RMSprop(0.1, use_ema=True),
    "accumulation": lambda: optimizers.SGD(0.1, gradient_accumulation_steps=2),
}


@pytest.fixture(autouse=True)
def small_tables(monkeypatch):
    monkeypatch.setattr(segments, "LEAST_ELEMENTS", 1)


def network(optimizer, embedding=None, twice=False):
    engine.utils.set_random_seed(7)
    ids = L.Input((4,), dtype="int32")
    table = embedding or L.Embedding(ROWS, 18)
    x = L.GlobalAveragePooling1D()(table(ids))
    if twice:
        x = L.Add()([x, L.GlobalMaxPooling1D()(table(ids))])
    model = engine.Model(ids, L.Dense(2)(L.Dense(5, activation="tanh")(x)))
    model.compile(optimizer(), "mse")
    return model


def data(samples=30):
    rng = np.random.default_rng(0)
    return rng.integers(0, ROWS, (samples, 4)).astype("i4"), rng.normal(size=(samples, 2)).astype("f4")


def by_rows(model):
    return any(step.node.op.name == "table_step" for step in model._steps._now.execution.plan.update)


def trained(optimizer, meanwhile=lambda model: None, epochs=3):
    model = network(optimizer)
    x, y = data()
    for epoch in range(epochs):
        engine.utils.set_random_seed(epoch)
        model.fit(x, y, batch_size=8, verbose=0)  # the last batch has 6 samples: a plan of its own
        meanwhile(model)
    return model


def whole(monkeypatch, *given):
    with monkeypatch.context() as patch:
        patch.setattr(segments, "LEAST_ELEMENTS", 1 << 60)
        model = trained(*given)
    assert not by_rows(model)
    return model


def assert_same_bits(one, other):
    for a, b in zip(one.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)
    slots, others = one._steps.arena.slots, other._steps.arena.slots
    assert slots.keys() == others.keys()
    for name in slots:
        np.testing.assert_array_equal(slots[name], others[name], name)


@pytest.mark.parametrize("name", EXACT)
@pytest.mark.parametrize("threads", [1, 2])
def test_rows_that_are_used_alone_give_the_bits_of_the_whole_table(monkeypatch, name, threads):
    monkeypatch.setattr("engine.ops.table_step_fast.SHARD_ELEMENTS", 1)
    monkeypatch.setattr(settings, "threads", threads)
    model = trained(EXACT[name])
    assert by_rows(model)
    assert_same_bits(model, whole(monkeypatch, EXACT[name]))


@pytest.mark.parametrize("name", WHOLE)
def test_where_rows_without_gradient_move_the_whole_table_is_stepped(name):
    model = network(WHOLE[name])
    model.train_on_batch(*data(4))
    assert not by_rows(model)


@pytest.mark.parametrize("options", [
    {"embeddings_constraint": engine.constraints.MaxNorm(1.0)}, {"embeddings_regularizer": "l2"},
])  # fmt: skip
def test_a_table_with_a_penalty_or_a_constraint_is_stepped_as_a_whole(options):
    model = network(EXACT["SGD"], L.Embedding(ROWS, 18, **options))
    model.train_on_batch(*data(4))
    assert not by_rows(model)


def test_a_table_that_is_used_twice_or_by_most_rows_is_stepped_as_a_whole():
    model = network(EXACT["RMSprop"], twice=True)
    model.train_on_batch(*data(4))
    assert not by_rows(model)
    model = network(EXACT["RMSprop"])
    model.train_on_batch(*data(30))
    assert not by_rows(model)


@pytest.mark.parametrize("meanwhile", [
    lambda model: model._steps.arena.slots,
    lambda model: model.train_on_batch(*data(30)),
    lambda model: model.train_on_batch(*data(8), pieces=2),
    lambda model: model.evaluate(*data(8), verbose=0),
    lambda model: model._steps.arena.restore(model._steps.arena.state()),
])  # fmt: skip
def test_slots_that_lag_behind_are_caught_up_with_before_they_matter(monkeypatch, meanwhile):
    model = trained(EXACT["RMSprop"], meanwhile)
    assert_same_bits(model, whole(monkeypatch, EXACT["RMSprop"], meanwhile))


def test_a_table_is_caught_up_with_before_it_is_stepped_as_a_whole_beside_one_stepped_by_rows(monkeypatch):
    ids, y = data()

    def model_of_two_tables():
        engine.utils.set_random_seed(7)
        first, second = L.Input((4,), dtype="int32"), L.Input((4,), dtype="int32")
        # The second has fewer rows than a batch of 8 has ids, and more than the last batch has, of 6.
        tables = L.Embedding(ROWS, 18)(first), L.Embedding(28, 18)(second)
        model = engine.Model([first, second], L.Dense(2)(L.GlobalAveragePooling1D()(L.Concatenate()(tables))))
        model.compile(optimizers.RMSprop(0.01), "mse")
        for epoch in range(3):
            engine.utils.set_random_seed(epoch)
            model.fit([ids, ids % 28], y, batch_size=8, verbose=0)
        return model

    model = model_of_two_tables()
    assert [len(step.by_rows) for step in model._steps._plans.values()] == [1, 2]
    monkeypatch.setattr(segments, "LEAST_ELEMENTS", 1 << 60)
    assert_same_bits(model, model_of_two_tables())


def test_slots_lag_only_while_nobody_asks():
    model = trained(EXACT["RMSprop"], epochs=1)
    (lag,) = model._steps.arena.lags.values()
    assert lag.last.min() < lag.count[0] == 4
    assert model._steps.arena.slots
    assert lag.last.min() == 4
