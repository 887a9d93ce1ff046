"""Data that are being opened: cancelled by the user, and put aside for others."""

import threading

import resources
from app.document import edits
from app.sessions.errors import CancelledError


def held_open(monkeypatch):
    """Opening waits until it is cancelled; what was begun."""
    begun = threading.Event()

    def opened(self, settings, base, cancelled, share):
        begun.set()
        while not cancelled():
            threading.Event().wait(0.002)
        raise CancelledError

    monkeypatch.setattr("app.window.data_keeper.DataKeeper._opened", opened)
    return begun


def test_who_cancels_the_opening_of_data_is_told_and_can_ask_again(robot, monkeypatch):
    hands = robot.window(start=str(resources.path("templates", "iris.loom")))
    window = hands.window
    hands.until(lambda: window.keeper.dataset is not None)
    with monkeypatch.context() as context:
        begun = held_open(context)
        window.keeper.reload()
        hands.until(begun.is_set)
        assert window.keeper.dataset is None
        hands.until(window.cancel_button.isVisible)
        hands.click(window.cancel_button)
        hands.settle()
    assert window.keeper._load_job is None and window.workspace.dataset is None
    assert "cancelled" in window.banner.text
    window.keeper.reload()
    hands.until(lambda: window.keeper.dataset is not None)


def test_other_data_in_their_place_are_no_cancelling(robot, monkeypatch):
    hands = robot.window(start=str(resources.path("templates", "iris.loom")))
    window = hands.window
    hands.until(lambda: window.keeper.dataset is not None)
    told = []
    window.keeper.failed.connect(told.append)
    with monkeypatch.context() as context:
        begun = held_open(context)
        window.keeper.reload()
        hands.until(begun.is_set)
    window.workspace.do(edits.set_settings(hands.document, "data", {"source": "builtin:digits"}))
    hands.until(lambda: window.keeper.dataset is not None and "image" in window.keeper.dataset.inputs)
    assert not told
