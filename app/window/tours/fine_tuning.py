"""A trained network is put to another use: most of it stays, its head is new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

import resources
from app.document import edits
from app.panels.fine_tune import FineTune
from app.window.tours import seeing
from app.window.tours.step import Spot, Step, Tour

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

TITLE = QT_TRANSLATE_NOOP("Tours", "A network that reads digits")


def _page(window: MainWindow) -> FineTune | None:
    return next((page for page in window.findChildren(FineTune) if page.isVisible()), None)


def _in_page(name: str) -> Callable[[MainWindow], Spot]:
    def place(window: MainWindow) -> Spot:
        page = _page(window)
        return seeing.button("fine-tune")(window) if page is None else getattr(page, name)

    return place


def _begin(window: MainWindow, then: Callable[[], None]) -> None:
    def put_data() -> None:
        source = f"npz:{resources.path('tours', 'odd-or-even.npz')}"
        document = window.workspace.document
        for change in edits.set_settings(document, "data", {"source": source}).changes:
            document.apply(change)
        window.keeper.refresh()
        then()

    path = resources.path("tours", "trained-digits.loom")
    window.when_safe(lambda: window.files.load_template(path, TITLE, put_data))


def _heads(window: MainWindow) -> list[str]:
    nodes = window.workspace.document.nodes
    return [one for one, node in nodes.items() if node.config.plain().get("units") == 2]


def _is_tuned(window: MainWindow) -> bool:
    """The new head has weights of its own, and no run is under way."""
    weights = window.workspace.document.weights
    return not window.run.is_busy and any(one in weights for one in _heads(window))


def _is_tuning(window: MainWindow) -> bool:
    return bool(_heads(window)) and (window.run.is_busy or _is_tuned(window))


TOUR = Tour(
    "fine-tuning",
    "Fine-tune a trained network",
    "Take a network that reads digits, and teach it with few pictures to tell odd from even.",
    3,
    _begin,
    seeing.named(TITLE),
    (
        Step(
            "A trained network",
            "This network already reads all ten digits; its weights came with it. Its first layers know what strokes "
            "look like, and that is worth keeping.",
            seeing.canvas,
            page="network",
        ),
        Step(
            "Another question, few pictures",
            "The data that are open are 120 digits, each marked odd or even. Far too few to begin with nothing. Choose "
            "Run > Fine-tune… (Ctrl+Shift+T).",
            seeing.button("fine-tune"),
            lambda window: _page(window) is not None or bool(_heads(window)),
        ),
        Step(
            "What stays as it is",
            "Each stage that is frozen keeps what it has learned. Move the slider by one to the right, and see below "
            "how many weights are left to train.",
            _in_page("slider"),
        ),
        Step(
            "A new head",
            "The last layer is exchanged for one with as many units as the data has classes: two. Press Train.",
            _in_page("train"),
            _is_tuning,
        ),
        Step(
            "It learns quickly",
            "What was frozen does not move; the new head learns on top of it. Wait until the run has ended.",
            seeing.panel("curves"),
            _is_tuned,
            panel="curves",
        ),
        Step(
            "Put to another use",
            "The same way a network from File > Ready-made networks… is taught your own pictures: open your data, "
            "choose the network in Fine-tune…, and train.",
            seeing.panel("results"),
            panel="results",
        ),
    ),
)
