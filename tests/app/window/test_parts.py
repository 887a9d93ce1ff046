"""Parts of the window: their panels and pages, and which docks stand beside which page."""

import pytest
from PySide6.QtWidgets import QLabel

from app.window import main_window
from app.window.parts.part import Page, Panel, Part


class Notes(Part):
    name = "notes"

    def panels(self):
        return [Panel("notes", "Notes", QLabel("notes"), behind="log")]

    def pages(self):
        return [Page("paper", "Paper", "text", QLabel("paper"), panels=("curves",))]

    def connect_window(self):
        self.connected = True

    def close(self):
        self.closed = True


@pytest.fixture
def notes(monkeypatch):
    monkeypatch.setattr(main_window, "PARTS", (Notes,))


def _shown(window):
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


def test_a_part_has_its_panel_its_page_and_its_end(robot, notes):
    hands = robot.window()
    window = hands.window
    part = window.parts["notes"]
    assert part.connected and "notes" in window.docks
    assert window.pages.bar.isVisible() and window.pages.bar.count() >= 2
    robot.close(window)
    assert part.closed


def test_a_page_has_its_own_panels_and_the_canvas_gets_its_back(robot, notes):
    hands = robot.window()
    window = hands.window
    before = _shown(window)
    window.show_page("paper")
    assert _shown(window) == {"curves"} and window.pages.current == "paper"
    window.show_panel("curves")
    assert window.pages.current == "paper"
    window.show_panel("inspector")
    assert window.pages.current == "network" and _shown(window) == before


def test_the_layout_that_is_kept_is_the_canvas_one(robot, notes):
    hands = robot.window()
    window = hands.window
    kept = window.arrangement.text()
    window.show_page("paper")
    assert window.arrangement.text() == kept
    hands.trigger("reset-layout")
    window.show_page("network")
    assert "inspector" in _shown(window)
