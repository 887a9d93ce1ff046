"""The decision surface and the map of samples as widgets: colours where they belong, hands and keys."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from app import theme
from app.plots.scatter import ScatterMap
from app.plots.surface import DecisionSurface
from app.sessions.understanding.plane import Plane, Points
from app.theme.classes import class_colours


def plane(classes=("a", "b")):
    points = Points(np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([0, 1]))
    return Plane(
        "in", "out", ("x", "y"), (-1.0, -1.0), (2.0, 2.0), classes, points, Points(np.zeros((0, 2)), np.zeros(0))
    )


def hue(colour):
    return colour.hsvHue()


def test_each_half_has_the_colour_of_its_class(qtbot):
    widget = DecisionSurface()
    qtbot.addWidget(widget)
    widget.resize(300, 240)
    widget.show()
    widget.show_plane(plane())
    answers = np.zeros((8, 8, 2))
    answers[:, :4, 0] = answers[:, 4:, 1] = 1.0
    widget.show_answers(answers)
    image, colours = widget.grab().toImage(), class_colours(("a", "b"), theme.tokens())
    ratio = image.width() / widget.width()
    for x, colour in ((-0.8, colours[0]), (1.8, colours[1])):
        pixel = widget.place(x, 0.5) * ratio
        assert abs(hue(image.pixelColor(pixel.toPoint())) - hue(colour)) < 12
    assert widget.accessibleDescription() == "a 50%, b 50%"
    assert widget.said_at(widget.place(-0.8, 0.5)).splitlines()[0] == "a 100%"
    # Where nothing is known, no class has its colour.
    widget.show_answers(np.full((8, 8, 2), 0.5))
    blank = widget.grab().toImage().pixelColor((widget.place(-0.8, 0.5) * ratio).toPoint())
    assert blank.saturation() < 25


def test_numbers_go_from_dark_to_light(qtbot):
    widget = DecisionSurface()
    qtbot.addWidget(widget)
    widget.resize(300, 240)
    widget.show_plane(plane(()))
    widget.show_answers(np.linspace(0, 1, 64).reshape(1, 64).repeat(64, axis=0))
    image = widget.grab().toImage()
    ratio = image.width() / widget.width()
    left, right = (image.pixelColor((widget.place(x, 1.9) * ratio).toPoint()).lightness() for x in (-0.9, 1.9))
    assert left < right


def test_classes_called_by_colours_have_them():
    tokens = theme.tokens()
    assert [one.name() for one in class_colours(("blue", "green", "orange"), tokens)] == [
        tokens.series[at] for at in (0, 2, 1)
    ]
    many = class_colours([str(at) for at in range(20)], tokens)
    assert len({one.name() for one in many}) == 20


def test_a_frame_keys_and_a_click_choose_points(qtbot):
    view = ScatterMap()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.show_points(np.array([[0, 0], [1, 0], [0, 1], [1, 1]]), [QColor("red")] * 4)
    chosen, hovered = [], []
    view.chosen.connect(lambda points: chosen.append(list(points)))
    view.hovered.connect(hovered.append)
    left_bottom, _, left_top, right_top = (QPointF(*place).toPoint() for place in view.places())
    QTest.mouseMove(view, left_bottom)
    QTest.mouseMove(view, QPoint(150, 150))
    assert hovered == [0, -1]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=right_top)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=left_top - QPoint(8, 8))
    QTest.mouseMove(view, QPoint(60, 200))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=left_bottom + QPoint(8, 8))
    assert chosen == [[3], [0, 2]]
    view.setFocus()
    view.current = 0
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert chosen[2:] == [[3], []]
