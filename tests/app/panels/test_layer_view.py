"""Weights to look at: figures that hold at the ends of numbers, pictures of kernels, a panel that follows."""

import numpy as np
import pytest

from app.document import edits
from app.document.graph import Document
from app.panels.layer_view import LayerView
from app.panels.weight_pictures import BINS, MOST_VALUES, figures_of, kernel_pictures
from app.panels.workspace import Workspace


def test_figures_are_those_of_the_values():
    array = np.array([[-1.0, 0.0], [0.0, 3.0]], "float32")
    found = figures_of(array)
    assert (found.low, found.mean, found.high, found.zeros) == (-1.0, 0.5, 3.0, 0.5)
    assert found.deviation == pytest.approx(1.5)
    assert len(found.counts) == BINS
    assert found.counts[0] == found.counts[-1] == 1
    assert found.counts[BINS // 4] == 2


@pytest.mark.parametrize(
    "values",
    [[1.0, 1.0, 1.0], [1e300, -1e300, 0.0], [1.0, np.nextafter(1.0, 2.0)], [5e-324, 0.0], [3e38, -3e38]],
)
def test_every_value_is_counted_however_extreme(values):
    found = figures_of(np.array(values))
    assert sum(found.counts) == len(values)


def test_values_that_are_no_numbers_are_counted_and_left_out():
    found = figures_of(np.array([np.nan, np.inf, 2.0]))
    assert (found.wrong, found.low, found.high) == (2, 2.0, 2.0)
    assert figures_of(np.array([np.nan])) is None
    assert figures_of(np.zeros((0, 3))) is None


def test_of_very_many_values_a_part_is_looked_at():
    found = figures_of(np.ones(MOST_VALUES + 5, "float32"))
    assert found.sampled
    assert found.mean == 1.0


@pytest.mark.parametrize(
    ("kind", "name", "shape", "shown", "each", "count"),
    [
        ("Conv2D", "kernel", (3, 3, 1, 8), 8, (3, 3), 8),
        ("Conv2D", "kernel", (5, 5, 3, 100), 64, (5, 5, 3), 100),
        ("Conv2D", "kernel", (1, 1, 8, 8), 0, None, 0),
        ("Conv2DTranspose", "kernel", (3, 3, 6, 2), 6, (3, 3), 6),
        ("DepthwiseConv2D", "kernel", (3, 3, 7, 1), 7, (3, 3), 7),
        ("SeparableConv2D", "depthwise_kernel", (3, 3, 7, 1), 7, (3, 3), 7),
        ("Conv1D", "kernel", (5, 4, 6), 6, (4, 5), 6),
        ("Dense", "kernel", (1000, 4), 1, (250, 4), 1),
        ("Dense", "bias", (4,), 0, None, 0),
    ],
)
def test_kernels_become_pictures(kind, name, shape, shown, each, count):
    pictures, total, _ = kernel_pictures(kind, name, np.zeros(shape, "float32"))
    assert len(pictures) == shown
    assert total == count
    assert all(picture.shape == each for picture in pictures)


@pytest.fixture
def workspace(qapp):
    made = Workspace(Document())
    made.do(edits.add_node(made.document, "Input", (0, 0), {"shape": [4]}, "x"))
    made.do(edits.add_node(made.document, "Dense", (240, 0), {"units": 2}, "fc"))
    made.do(edits.connect(made.document, "n1", "out", "n2", "in"))
    yield made
    made.close()


def test_the_panel_follows_selection_and_weights(qtbot, workspace):
    panel = LayerView(workspace)
    qtbot.addWidget(panel)
    panel.show()
    assert "Choose one block" in panel.message.text.text()
    workspace.select(["n1"])
    assert "no weights" in panel.message.text.text()
    workspace.select(["n2"])
    assert "10 parameters" in panel.message.text.text()
    workspace.do(edits.set_weights(workspace.document, {"n2": [np.full((4, 2), 0.25, "float32"), np.zeros(2)]}))
    workspace.flush()
    assert panel.arrays == [], "figures are made on another thread"
    qtbot.waitUntil(lambda: len(panel.arrays) == 2)
    kernel, bias = panel.arrays
    assert kernel.header.text() == "kernel   4×2"
    assert kernel.facts.value("Mean") == "0.25"
    assert bias.facts.value("Zeros") == "100.0%"
    assert kernel.kernels is not None
    assert bias.kernels is None
    workspace.undo()
    workspace.flush()
    assert panel.arrays == []


def test_a_panel_that_nobody_sees_makes_no_figures(qtbot, workspace):
    panel = LayerView(workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_seen(False)
    workspace.do(edits.set_weights(workspace.document, {"n2": [np.ones((4, 2), "float32"), np.zeros(2)]}))
    workspace.select(["n2"])
    assert panel.arrays == []
    panel.set_seen(True)
    qtbot.waitUntil(lambda: len(panel.arrays) == 2)


def test_what_is_no_longer_chosen_is_not_shown(qtbot, workspace):
    panel = LayerView(workspace)
    qtbot.addWidget(panel)
    panel.show()
    workspace.do(edits.set_weights(workspace.document, {"n2": [np.ones((4, 2), "float32"), np.zeros(2)]}))
    workspace.select(["n2"])
    workspace.select(["n1"])
    qtbot.waitUntil(lambda: panel._background.is_idle)
    assert panel.arrays == []
