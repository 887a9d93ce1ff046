"""Guided tours in the window: Help > Guided tours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.window.actions.row import Row
from app.window.parts.part import Part
from app.window.tours.guide import Guide
from app.window.tours.step import Tour
from app.window.tours.tours import BY_NAME, TOURS

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def _is_on(window: MainWindow) -> bool:
    part = window.parts.get("tours")
    return isinstance(part, Tours) and part.guide.tour is not None


def _row(tour: Tour) -> Row:
    return Row(
        f"tour-{tour.name}",
        tour.title,
        "",
        "",
        "Help>Guided tours",
        lambda window: Tours.of(window).guide.start(tour),
        lambda window: not window.run.is_busy,
        tip=tour.sentence,
    )


class Tours(Part):
    """Plays one tour at a time over the window, which stays usable."""

    name = "tours"
    rows = (
        *(_row(tour) for tour in TOURS),
        Row(
            "tour-focus",
            "Go to the tour's card",
            "F4",
            "",
            "Help>Guided tours",
            lambda window: Tours.of(window).guide.focus(),
            _is_on,
        ),
        Row(
            "tour-leave",
            "Leave the tour",
            "",
            "",
            "Help>Guided tours",
            lambda window: Tours.of(window).guide.leave(),
            _is_on,
        ),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.guide = Guide(window)

    def connect_window(self) -> None:
        self.guide.connect_window()
        self.guide.changed.connect(self.window.actions_.refresh)

    def start(self, name: str) -> None:
        """Begin a tour by its name; raises KeyError for one that is not known."""
        self.guide.start(BY_NAME[name])

    def close(self) -> None:
        self.guide.close()
