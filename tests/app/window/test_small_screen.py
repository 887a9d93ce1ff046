"""The window fits on a screen of 1024 x 700, with every page and every panel in reach."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea

SMALL = QSize(1024, 700)


def small(robot):
    hands = robot.window(empty=False)
    hands.window.resize(SMALL)
    hands.settle()
    return hands


def test_no_page_makes_the_window_larger_than_a_small_screen(robot):
    hands = small(robot)
    window = hands.window
    for name, page in window.pages.pages.items():
        window.show_page(name)
        hands.settle()
        needs = page.widget.minimumSizeHint()
        assert window.size() == SMALL and page.widget.width() >= needs.width(), f"{name} needs {needs.width()}"


def test_no_button_of_a_page_is_cut_off(robot):
    hands = small(robot)
    window = hands.window
    for name, page in window.pages.pages.items():
        window.show_page(name)
        hands.settle()
        for button in page.widget.findChildren(QAbstractButton):
            inside = button.parentWidget()
            while inside is not None and inside is not page.widget and not isinstance(inside, QAbstractScrollArea):
                inside = inside.parentWidget()
            if button.isVisible() and inside is page.widget:
                corner = button.mapTo(window, button.rect().bottomRight())
                assert window.rect().contains(corner), f"{button.text() or button.accessibleName()} on the page {name}"
