"""The first minute: the window opens on the starter project, and one click on Train makes it learn."""

import pytest

pytestmark = pytest.mark.long


def test_the_window_opens_on_the_starter_and_one_click_trains_it(robot):
    hands = robot.window(empty=False)
    window = hands.window
    assert window.banner.text == ""
    assert window.dialogs.asked == []
    assert window.files.name == "Handwritten digits"
    assert not window.isWindowModified()
    assert hands.document.inputs()
    assert hands.document.outputs()
    assert hands.problems() == []
    assert window.curves.isVisible()
    hands.click(window.training.train)
    hands.until_state("finished", "failed")
    hands.settle()
    assert window.run.state == "finished", window.run.text
    losses = window.curves.history["loss"]
    assert losses[-1] < losses[0] / 2
    assert float(window.results.figure.text().split()[0]) >= 97.0
    hands.trigger("undo")
    assert not window.isWindowModified()


def test_the_starter_belongs_to_no_file_and_is_saved_under_a_name_that_is_asked_for(robot, tmp_path):
    hands = robot.window(empty=False)
    hands.window.dialogs.path = str(tmp_path / "mine")
    hands.trigger("save")
    hands.settle()
    assert hands.window.dialogs.asked == ["Save as"]
    assert hands.window.files.path == tmp_path / "mine.loom"
