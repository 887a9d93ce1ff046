"""Convolution on images: what comes out of a layer before and after training, and what its filters look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.window.tours import seeing
from app.window.tours.first_network import TITLE
from app.window.tours.step import Spot, Step, Tour

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def _data_at_nodes(window: MainWindow) -> bool:
    return bool(getattr(window.parts["sample-flow"], "is_on", False))


def _sample_bar(window: MainWindow) -> Spot:
    bar = getattr(window.parts["sample-flow"], "bar", None)
    return bar if bar is not None and bar.isVisible() else window.canvas.view


def _another_sample(window: MainWindow) -> bool:
    bar = getattr(window.parts["sample-flow"], "bar", None)
    return bar is not None and bar.row > 0


TOUR = Tour(
    "convolution",
    "What filters see",
    "Send a picture through a convolutional network and watch what each layer makes of it.",
    3,
    seeing.open_template("digits", TITLE),
    seeing.named(TITLE),
    (
        Step(
            "Filters",
            "A Conv2D layer slides small windows over the picture. Each window is a filter that answers strongly where "
            "the picture looks like it: an edge, a corner, a stroke.",
            seeing.block("Conv2D"),
            page="network",
        ),
        Step(
            "Send a picture through",
            "Click on the canvas and press D (View > Show on nodes > Show data at nodes). Below each block appears "
            "what comes out of it.",
            seeing.canvas,
            _data_at_nodes,
        ),
        Step(
            "Another digit",
            "Press the arrow in the bar above the canvas to see the next picture on its way.",
            _sample_bar,
            _another_sample,
        ),
        Step(
            "Train",
            "Until now the filters are random. Press Train and watch the pictures change while it learns.",
            seeing.train_button,
            seeing.is_trained,
            panel="training",
        ),
        Step(
            "Choose the layer",
            "Click on the first Conv2D block to see its filters.",
            seeing.block("Conv2D"),
            seeing.is_chosen("Conv2D"),
        ),
        Step(
            "What the filters look like",
            "The panel Weights shows the filters of the chosen layer. Light and dark next to each other is an edge "
            "that the filter looks for. Deeper layers look for combinations of such edges.",
            seeing.panel("weights"),
            panel="weights",
        ),
    ),
)
