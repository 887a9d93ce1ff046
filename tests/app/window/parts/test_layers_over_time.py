"""The dock of layers over time: filled while it is open, idle while it is not."""

import numpy as np
from PySide6.QtWidgets import QPushButton

from app.document import edits, project
from app.document.history import History
from app.plots.layer_strips import FigureStrip
from app.plots.layers_over_time import LayersOverTime
from app.sessions.alerts.histograms import BINS, histogram, strip
from app.sessions.alerts.rules import DEAD
from app.sessions.events import Looked
from app.sessions.train import TrainJob, TrainRunner
from tests.app.window.parts.test_runs import iris


def test_histograms_of_several_epochs_stand_on_one_scale():
    first, second = histogram([np.zeros(10) + 1.0]), histogram([np.linspace(-4, 4, 1000)])
    shares, low, high = strip([first, second])
    assert shares.shape == (2, BINS) and (low, high) == (-4.0, 4.0) and shares.max() == 1.0
    # All of the first lie around 1, above the middle.
    assert shares[0, : BINS // 2].sum() == 0 and shares[1].min() > 0.9
    assert histogram([np.array([np.nan])]) is None


def test_the_dock_shows_each_epoch_while_it_is_open_and_costs_nothing_while_it_is_not(robot, tmp_path):
    project.save(iris(epochs=3), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    view = hands.window.parts["layers-over-time"].view
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    assert view.epochs == []
    hands.window.show_panel("layers-over-time")
    hands.until(view.isVisible)
    hands.trigger("train")
    hands.window.show_panel("layers-over-time")
    hands.until_state("finished")
    hands.settle()
    assert view.epochs and view.epochs == sorted(view.epochs)
    names = [hands.document.nodes[node_id].name for node_id in hands.document.order()]
    hands.window.show_panel("layers-over-time")
    hands.until(lambda: list(view.strips) == [name for name in names if name != names[0]])
    hands.choose(view.quantity, "Activations")
    strip = view.strips[names[-1]]
    assert strip.shares.shape == (len(view.epochs), BINS) and 0 <= strip.low < strip.high <= 1
    assert "moves" in strip.about


def test_layers_are_looked_at_every_few_batches_where_that_is_chosen(robot, tmp_path):
    project.save(iris(epochs=4, batch_size=10), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    view = hands.window.parts["layers-over-time"].view
    hands.window.show_panel("layers-over-time")
    hands.until(view.isVisible)
    hands.choose(view.often, "Every 10 batches")
    hands.trigger("train")
    hands.window.show_panel("layers-over-time")
    hands.until_state("finished")
    hands.settle()
    assert {step % 10 for step in view.steps} >= {0} and view.steps == sorted(set(view.steps))
    assert len([step for step in view.steps if step % 10 == 0]) >= 4
    dense = hands.document.nodes[hands.document.order()[1]].name
    hands.choose(view.quantity, "Step to weight")
    hands.until(lambda: isinstance(view.strips[dense], FigureStrip))
    moved = [value for value in view.strips[dense].values if value is not None]
    assert len(moved) == len(view.steps) - 1 and all(0 < value < 1 for value in moved)
    hands.choose(view.quantity, "Dead units")
    assert all(0 <= value <= 1 for value in view.strips[dense].values)
    # The choice is kept for the next start.
    assert hands.window.settings.text("layers-often") == "10"


def test_looking_often_does_not_change_what_is_learned():
    ends = []
    for every in (0, 1):
        runner = TrainRunner(TrainJob.of(iris(epochs=3)))
        runner.shows_layers, runner.look_every = bool(every), every
        assert runner.start().join(120)
        found = runner.drain()
        looks = [event for event in found if isinstance(event, Looked)]
        assert len(looks) == (12 if every else 0)
        ends.append(found[-1])
    for node_id, arrays in ends[0].weights.items():
        for one, other in zip(arrays, ends[1].weights[node_id], strict=True):
            np.testing.assert_array_equal(one, other)


def test_an_alert_leads_to_its_layer_over_time(robot, tmp_path):
    cold = {"class_name": "Constant", "config": {"value": -50.0}}
    document = iris(epochs=3)
    dense = next(node_id for node_id in document.order() if document.nodes[node_id].kind == "Dense")
    History(document).do(edits.set_field(document, dense, "bias_initializer", cold))
    project.save(document, tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    view = hands.window.parts["layers-over-time"].view
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    hands.window.show_panel("training")
    alerts = hands.window.training.alerts
    at = next(at for at, alert in enumerate(alerts.alerts) if alert.kind == DEAD)
    buttons = [one for one in alerts.cards[at].findChildren(QPushButton) if one.text() == "Show it over time"]
    hands.click(buttons[0])
    hands.until(view.isVisible)
    assert view.quantity.currentText() == "Dead units"
    assert view.strips[hands.document.nodes[dense].name].values[-1] == 1.0


def test_of_very_many_looks_the_older_ones_are_thinned(qtbot):
    view = LayersOverTime()
    qtbot.addWidget(view)
    for step in range(1, 3001):
        view.take(1, step, {})
    assert len(view.steps) <= 400 and view.steps[0] == 1 and view.steps[-1] == 3000
    assert view.steps == sorted(view.steps)
