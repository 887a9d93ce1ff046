"""A window with which nothing is done uses no processor: no timer runs in it."""

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer


def test_no_timer_runs_in_a_window_at_rest(robot):
    hands = robot.window(empty=False)
    hands.settle()
    hands.view.setFocus()
    hands.view.zoom_in()

    def running():
        dispatcher = QAbstractEventDispatcher.instance()
        objects = [hands.window, *hands.window.findChildren(QObject)]
        return [
            f"{type(found).__name__} {found.objectName()} of {type(found.parent()).__name__}"
            for found in objects
            if (found.isActive() if isinstance(found, QTimer) else dispatcher.registeredTimers(found))
        ]

    try:
        hands.until(lambda: not running(), timeout=20000)
    except Exception:
        raise AssertionError(f"These run at rest: {running()}") from None
