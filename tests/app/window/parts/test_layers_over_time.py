"""The dock of layers over time: filled while it is open, idle while it is not."""

import numpy as np

from app.document import project
from app.sessions.alerts.histograms import BINS, histogram, strip
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
