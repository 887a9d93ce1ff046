"""The program around the window: errors that nobody caught, the command line, the keeping of unsaved work."""

import threading

from app.window.application import Unforeseen, Warmer
from app.window.recovery import Recovery


def test_an_error_that_nobody_caught_is_said_in_words(robot, capsys):
    hands = robot.window()
    unforeseen = Unforeseen(hands.window)
    unforeseen.take(RuntimeError, RuntimeError("the kettle is empty"), None)
    hands.settle()
    assert "your work is as it was" in hands.window.banner.text
    assert "the kettle is empty" in hands.window.banner.text
    assert "the kettle is empty" in capsys.readouterr().err


def test_an_error_on_another_thread_is_said_too(robot, capsys):
    hands = robot.window()
    unforeseen = Unforeseen(hands.window)
    worker = threading.Thread(target=unforeseen.take, args=(ValueError, ValueError("from afar"), None))
    worker.start()
    worker.join()
    hands.until(lambda: "from afar" in hands.window.banner.text)


def test_a_change_starts_the_clock_of_the_autosave_and_saving_writes_a_whole_project(robot):
    hands = robot.window()
    recovery = hands.window.recovery
    assert not recovery._timer.isActive()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.window.workspace.flush()
    assert recovery._timer.isActive()
    assert recovery._timer.interval() == 2000
    recovery.save_now()
    hands.settle()
    assert recovery.path.exists()
    assert not recovery._timer.isActive()


def test_undoing_to_what_is_saved_leaves_no_copy(robot):
    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.window.recovery.save_now()
    hands.settle()
    hands.trigger("undo")
    hands.settle()
    hands.window.recovery.discard()
    assert list(hands.window.recovery.path.parent.glob("*.loom*")) == []


def test_a_folder_that_cannot_be_written_to_costs_the_recovery_and_nothing_else(robot, tmp_path):
    hands = robot.window()
    (tmp_path / "file").write_text("in the way")
    recovery = Recovery(tmp_path / "file" / "inside", hands.window.workspace, hands.window.background)
    recovery.save_now()
    assert recovery.leftovers() == []
    recovery.close()


def test_warming_starts_a_process_that_ends_with_the_window(robot):
    hands = robot.window()
    warmer = Warmer(hands.window)
    warmer.start()
    warmer.stop()
    assert warmer._process is None or warmer._process.state() == warmer._process.ProcessState.NotRunning
