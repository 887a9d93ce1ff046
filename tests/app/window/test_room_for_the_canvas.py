"""What stands around and over the canvas leaves it its room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LONG = "x = Input((8,))\n" + "x = Dense(4)(x)\n" * 14


def test_the_overview_is_there_only_while_something_is_out_of_sight(robot):
    hands = robot.window()
    window = hands.window
    hands.view.setFocus()
    QGuiApplication.clipboard().setText(LONG)
    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    hands.key(Qt.Key.Key_Home)
    assert window.canvas.minimap.isHidden()
    hands.view.set_zoom(1.0)
    assert not window.canvas.minimap.isHidden()
    hands.key(Qt.Key.Key_Home)
    assert window.canvas.minimap.isHidden()
    # A block that is dragged far away is out of sight too.
    node_id = next(iter(hands.document.nodes))
    window.canvas.controller.move({node_id: (9000.0, 9000.0)})
    hands.settle()
    assert not window.canvas.minimap.isHidden()


def test_panels_are_larger_in_a_larger_window(robot):
    hands = robot.window()
    window = hands.window
    names = ("palette", "inspector", "curves")
    small = [window.docks[name].size() for name in names]
    window.resize(2000, 1300)
    window.arrangement.restore("")
    hands.settle()
    large = [window.docks[name].size() for name in names]
    assert large[0].width() > small[0].width() and large[1].width() > small[1].width()
    assert large[2].height() > small[2].height()
    assert hands.view.width() > window.width() / 2 and hands.view.height() > window.height() / 2
