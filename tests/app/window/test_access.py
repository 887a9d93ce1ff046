"""The window for those who do not use a mouse, or hear it read aloud: names, a focus that is seen, the way of Tab."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from app import theme
from tests.app.window.surfaces import each_overlay, each_surface, focusable, path_of


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def test_every_widget_that_can_have_the_focus_has_a_name(robot):
    hands = robot.window(empty=False)
    nameless = {}
    for surface in each_surface(hands):
        for widget in focusable(hands.window):
            if not name_of(widget):
                nameless.setdefault(path_of(widget), surface)
    for surface, widgets in each_overlay(hands):
        for widget in [one for opened in widgets for one in focusable(opened)]:
            if not name_of(widget):
                nameless.setdefault(path_of(widget), surface)
    assert not nameless, "\n".join(f"{surface}: {path}" for path, surface in nameless.items())


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_focus_is_seen(robot, qapp, name):
    """Each widget that Tab reaches looks different with the focus than without, in every theme."""
    hands = robot.window(empty=False)
    hands.window.set_theme(name)
    hands.window.resize(1500, 950)
    unseen, tried = {}, set()
    for surface in each_surface(hands):
        for widget in focusable(hands.window, seen_only=True):
            if widget in tried or isinstance(widget, QLabel) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            tried.add(widget)
            hands.window.setFocus(Qt.FocusReason.OtherFocusReason)
            hands.window.clearFocus()
            QApplication.processEvents()
            whole = hands.window
            place = QRect(widget.mapTo(whole, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
            before = whole.grab(place).toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if QApplication.focusWidget() is None or whole.grab(place).toImage() == before:
                unseen.setdefault(path_of(widget), surface)
    assert len(tried) > 60
    assert not unseen, "\n".join(f"{surface}: {path}" for path, surface in unseen.items())
    qapp.processEvents()


def test_f6_goes_round_and_comes_to_every_panel_in_sight(robot):
    hands = robot.window(empty=False)
    window = hands.window
    hands.view.setFocus(Qt.FocusReason.OtherFocusReason)
    places = window.parts["access"].places()
    seen = []
    for _ in places:
        hands.key(Qt.Key.Key_F6, widget=QApplication.focusWidget())
        focus = QApplication.focusWidget()
        seen.append(next(at for at, place in enumerate(places) if focus is place or place.isAncestorOf(focus)))
    assert seen[-1] == 0 and seen == sorted(seen[:-1]) + [0]
    assert len(seen) >= 4
    hands.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier, widget=QApplication.focusWidget())
    focus = QApplication.focusWidget()
    assert focus is places[seen[-2]] or places[seen[-2]].isAncestorOf(focus)
    hands.view.setFocus(Qt.FocusReason.OtherFocusReason)
