"""Alerts on trainings whose trouble is known; figures in docs/alerts.md."""

import numpy as np
import pytest

import engine
from app.sessions.alerts import rules
from app.sessions.alerts.watcher import Watcher
from app.sessions.events import Alerted, Failed
from app.sessions.train import TrainJob, TrainRunner
from tests.app.sessions.alerts.setups import HEALTHY, SICK, watched
from tests.app.sessions.test_train import ended, iris


def test_most_sick_trainings_are_told_by_their_trouble_in_words():
    right = []
    for setup in SICK:
        found = watched(setup)
        if setup.kind in found:
            right.append(setup.name)
            assert all(alert.text.endswith(".") and alert.advice.endswith(".") for alert in found.values())
    missed = [setup.name for setup in SICK if setup.name not in right]
    assert len(right) >= 16, f"missed: {missed}"


@pytest.mark.parametrize("setup", HEALTHY, ids=lambda setup: setup.name)
def test_healthy_trainings_are_left_alone(setup):
    assert watched(setup) == {}


def test_looking_changes_nothing_of_the_training():
    ends = []
    for looks in (False, True):
        engine.utils.set_random_seed(1)
        x = np.random.default_rng(0).normal(size=(64, 6)).astype("float32")
        y = (x[:, 0] > 0).astype("int32")
        layers = engine.layers
        model = engine.Sequential(
            [engine.Input((6,)), layers.Dense(8), layers.BatchNormalization(), layers.Dropout(0.5), layers.Dense(2)]
        )
        model.compile("adam", engine.losses.SparseCategoricalCrossentropy(from_logits=True))
        model.fit(x, y, epochs=3, callbacks=[Watcher([x], [y], print)] if looks else [], verbose=0)
        ends.append(model.get_weights())
    assert all(np.array_equal(one, two) for one, two in zip(*ends, strict=True))


def test_a_number_that_is_none_is_told_with_the_block_where_it_was_born():
    optimizer = {"kind": "sgd", "config": {"learning_rate": 1e30}}
    found = ended(TrainRunner(TrainJob.of(iris(epochs=20, optimizer=optimizer))).start())
    assert isinstance(found[-1], Failed)
    alerts = [event for event in found if isinstance(event, Alerted) and event.alert.kind == rules.NOT_A_NUMBER]
    assert len(alerts) == 1 and "learning rate" in alerts[0].alert.advice
    assert alerts[0].node_id == found[-1].node_id
