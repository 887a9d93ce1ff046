"""Data of one's own: taken, looked at, a network made for them, and the results read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.window.tours import seeing
from app.window.tours.step import Spot, Step, Tour

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

TITLE = QT_TRANSLATE_NOOP("Tours", "My data")
_START = "builtin:digits"


def _page(window: MainWindow) -> Any:
    return window.parts["data"].page


def _has_other_data(window: MainWindow) -> bool:
    return window.workspace.document.settings["data"]["source"] != _START and window.keeper.dataset is not None


def _on_data_page(name: str) -> Any:
    def place(window: MainWindow) -> Spot:
        return getattr(_page(window), name)

    return place


TOUR = Tour(
    "own-data",
    "Your own data",
    "From a file to a trained network, and how to read what comes out.",
    4,
    seeing.open_empty(_START, TITLE),
    seeing.named(TITLE),
    (
        Step(
            "The page for data",
            "Click the tab Data.",
            seeing.page_tab("data"),
            seeing.on_page("data"),
            page="network",
        ),
        Step(
            "Choose some",
            "Open a file (a table as CSV, or NPZ, HDF5, Parquet) or a folder of images with a folder for each class; "
            "dropping it on the window does the same. Nothing at hand? Take Moons under Sets.",
            _on_data_page("sets"),
            _has_other_data,
            page="data",
        ),
        Step(
            "Look before you learn",
            "The cards show what is in the data: how many samples, which classes and how many of each, what is "
            "missing. Columns says which column is put in and which is to be answered. Steps says what is done to the "
            "numbers first; figures such as a mean come from the training part alone.",
            page="data",
        ),
        Step(
            "A network that fits",
            "Press Fit the network to this data: it sets the input, the last layer and the loss, or makes a small "
            "network where there is none.",
            _on_data_page("fit"),
            seeing.is_sound,
            page="data",
        ),
        Step("Train", "Press Train.", _on_data_page("train"), seeing.has_begun, page="data"),
        Step(
            "Two curves",
            "loss is measured on what the network learns from, val_loss on what is held back. Where val_loss rises "
            "while loss falls, the network learns its samples by heart: stop earlier, add Dropout, or find more data.",
            seeing.panel("curves"),
            seeing.is_trained,
            panel="curves",
        ),
        Step(
            "Results",
            "The figures are measured on samples that were never trained on. A wrong answer with a high percentage is "
            "worth a look: often the label is the mistake. The page Runs keeps every run, to compare.",
            seeing.panel("results"),
            panel="results",
        ),
    ),
)
