"""A network built, wired, trained and taken away by keys alone: no event of a mouse is sent, no method of the window's
is called but to look."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QMenuBar

import engine

pytestmark = pytest.mark.long
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.DragEnter,
}


class MouseTrap(QObject):
    """Counts what a mouse would send."""

    def __init__(self):
        super().__init__()
        self.caught = 0

    def eventFilter(self, watched, event):
        self.caught += event.type() in MOUSE
        return False


class Keys:
    """A keyboard, and eyes."""

    def __init__(self, hands):
        self.hands, self.window = hands, hands.window

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()
        self.window.workspace.flush()

    def write(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.window.workspace.flush()

    def go_to(self, place):
        """F6 until the focus is there."""
        for _ in range(12):
            focus = QApplication.focusWidget()
            if focus is place or (focus is not None and place.isAncestorOf(focus)):
                return
            self.press(Qt.Key.Key_F6)
        found = [type(one).__name__ for one in self.window.parts["access"].places()]
        raise AssertionError(f"F6 does not come to {place}, only to {found}; now at {focus}")

    def tab_to(self, widget):
        """Tab until the focus is there."""
        for _ in range(80):
            focus = QApplication.focusWidget()
            if focus is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget}")

    def menu(self, *texts):
        """Alt with the bar's letter is the platform's; F10 and arrows go everywhere."""
        bar = self.window.findChild(QMenuBar)
        self.press(Qt.Key.Key_F10)
        opened = bar.actions()
        wanted = next(action for action in opened if action.text().replace("&", "") == texts[0])
        if bar.activeAction() is None:
            bar.setActiveAction(opened[0])
        for _ in opened:
            if bar.activeAction() is wanted:
                break
            QTest.keyClick(QApplication.activePopupWidget() or bar, Qt.Key.Key_Right)
        self.pick(*texts[1:])

    def pick(self, *texts):
        """Arrow keys to an entry of the open menu, and of those below it; Enter."""
        for text in texts:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), "no menu is open"
            for _ in range(len(menu.actions()) + 1):
                active = menu.activeAction()
                if active is not None and active.text().replace("&", "").split("\t")[0] == text:
                    break
                QTest.keyClick(menu, Qt.Key.Key_Down)
            else:
                raise AssertionError(f"{text} is not in the menu: {[one.text() for one in menu.actions()]}")
            QTest.keyClick(menu, Qt.Key.Key_Return)
            QApplication.processEvents()
        self.window.workspace.flush()

    def fill(self, control, text):
        """Tab to a field and write in place of what is there."""
        self.tab_to(control)
        if isinstance(control, QLineEdit):
            self.press(Qt.Key.Key_A, CTRL)
            self.write(text)
            self.press(Qt.Key.Key_Return)
        elif isinstance(control, QCheckBox):
            self.press(Qt.Key.Key_Space)
        else:
            for _ in range(control.count()):
                if control.currentText() == text:
                    return
                at = control.findText(text)
                self.press(Qt.Key.Key_Down if control.currentIndex() < at else Qt.Key.Key_Up)
            assert control.currentText() == text


@pytest.fixture
def keys(robot, qapp):
    trap = MouseTrap()
    hands = robot.window()
    hands.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    qapp.installEventFilter(trap)
    made = Keys(hands)
    yield made
    qapp.removeEventFilter(trap)
    # Pytest holds it until all fixtures are gone; the window must not wait for that.
    del made.hands, made.window
    assert trap.caught == 0


def add(keys, kind):
    """Tab on the canvas opens the search; the layer is taken by Enter."""
    keys.go_to(keys.hands.view)
    before = set(keys.hands.document.nodes)
    keys.press(Qt.Key.Key_Tab)
    keys.write(kind)
    keys.press(Qt.Key.Key_Return)
    (made,) = set(keys.hands.document.nodes) - before
    return made


def outline_at(keys, node_id):
    """Into the outline, and by arrows to a block."""
    outline = keys.window.outline
    keys.go_to(outline)
    keys.press(Qt.Key.Key_Home)
    for _ in range(80):
        if outline.currentItem() is outline.item_of(node_id):
            return outline
        keys.press(Qt.Key.Key_Down)
    raise AssertionError("the arrows do not come to the block")


def open_menu(outline):
    """The menu key: Qt asks the widget where its cursor is and sends this."""
    place = outline.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    viewport = outline.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    assert isinstance(QApplication.activePopupWidget(), QMenu)


def test_a_network_is_built_wired_trained_and_exported_by_keys_alone(keys, tmp_path):
    hands, window = keys.hands, keys.window
    ids = [add(keys, kind) for kind in ("Input", "Flatten", "Dense")]
    assert [hands.document.nodes[one].kind for one in ids] == ["Input", "Flatten", "Dense"]

    keys.menu("View", "Panels", "Outline")
    if not window.docks["outline"].isVisible():
        keys.menu("View", "Panels", "Outline")
    for source, target in itertools.pairwise(ids):
        if any(wire.source == source and wire.target == target for wire in hands.document.wires):
            continue
        outline = outline_at(keys, source)
        open_menu(outline)
        keys.pick("Wire to", hands.document.nodes[target].name)
    assert {(wire.source, wire.target) for wire in hands.document.wires} == set(itertools.pairwise(ids))

    outline = outline_at(keys, ids[2])
    keys.press(Qt.Key.Key_F2)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("answer")
    keys.press(Qt.Key.Key_Return)
    assert hands.document.nodes[ids[2]].name == "answer"

    for node_id, name, value in (
        (ids[0], "shape", "8, 8, 1"),
        (ids[2], "units", "10"),
        (ids[2], "activation", "softmax"),
    ):
        outline_at(keys, node_id)
        hands.settle()
        keys.go_to(window.inspector)
        keys.fill(window.inspector.form.rows[name].editor.control, value)
    assert hands.document.nodes[ids[0]].config["shape"] == [8, 8, 1]
    assert hands.document.nodes[ids[2]].config["units"] == 10
    assert hands.document.nodes[ids[2]].config["activation"] == "softmax"
    assert hands.problems() == []

    keys.go_to(window.training)
    keys.fill(window.training.run.rows["epochs"].editor.control, "1")
    keys.menu("Run", "Train")
    hands.until_state("finished")
    hands.settle()
    assert ids[2] in hands.document.weights

    window.dialogs.path = str(tmp_path / "by-keys.h5")
    keys.menu("File", window.actions_["export"].text())
    hands.settle()
    again = engine.models.load_model(tmp_path / "by-keys.h5")
    assert again.layers[-1].name == "answer" and again.output_shape == (None, 10)
