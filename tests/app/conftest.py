"""What tests of the app share: the theme, windows with settings of their own, an eye on what a test leaves behind."""

import gc
import threading

import pytest


@pytest.fixture(autouse=True)
def nothing_left_behind(request):
    """Fail a test that leaves a thread, a running timer or a top-level widget behind; with the light theme on."""
    if "qapp" not in request.fixturenames:
        yield
        return
    import shiboken6
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    from app import theme

    application = request.getfixturevalue("qapp")
    theme.apply(application, "light")

    def threads():
        # The engine's own pool stays for the next run.
        alive = (thread for thread in threading.enumerate() if thread.is_alive())
        return {thread for thread in alive if not thread.name.startswith(("layerloom-kernel", "layerloom-crew"))}

    def widgets():
        return {
            shiboken6.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()}".strip()
            for widget in QApplication.topLevelWidgets()
        }

    def timers():
        return [
            found
            for found in gc.get_objects()
            if type(found) is QTimer and shiboken6.isValid(found) and found.isActive()
        ]

    threads_before, widgets_before, timers_before = threads(), widgets(), {id(timer) for timer in timers()}
    # As in the program (app/window/garbage.py): a thread at work must not come upon widgets of earlier tests.
    gc.disable()
    yield
    gc.enable()
    for _ in range(4):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        application.processEvents()
        if not widgets().keys() - widgets_before.keys():
            break
        # Menus of plots belong to no widget: they go with the Python objects that made them.
        gc.collect()
    left = [f"the thread {thread.name!r}" for thread in threads() - threads_before]
    left += [f"the widget {name!r}" for at, name in widgets().items() if at not in widgets_before]
    left += [f"a timer of {timer.interval()} ms" for timer in timers() if id(timer) not in timers_before]
    if left:
        pytest.fail(f"The test left behind {', '.join(left)}.")


@pytest.fixture
def robot(qapp, qtbot, tmp_path, monkeypatch):
    """Hands for the real window: makes windows, and closes them at the end without saving."""
    from tests.app.robot import Robot

    made = Robot(qtbot, tmp_path, monkeypatch)
    yield made
    made.close_all()
