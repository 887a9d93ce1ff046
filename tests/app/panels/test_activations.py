"""Arrays as pictures: the right kind, every size, values under the pointer, maps by keys, samples by buttons."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app import theme
from app.panels.activations import raster
from app.panels.activations.bar import SampleBar
from app.panels.activations.kinds import BARS, HISTOGRAM, IMAGE, LINES, MAPS, NUMBER, SEQUENCE, shown
from app.panels.activations.view import Activations

RANDOM = np.random.default_rng(0)
CASES = (
    ((8, 8, 1), "Input", IMAGE),
    ((8, 8, 3), "Input", IMAGE),
    ((8, 8, 3), "Conv2D", MAPS),
    ((8, 12, 40), "Conv2D", MAPS),
    ((4, 4, 4, 2), "Conv3D", HISTOGRAM),
    ((20, 12), "LSTM", SEQUENCE),
    ((20, 2), "Input", LINES),
    ((10,), "Dense", BARS),
    ((1024,), "Flatten", HISTOGRAM),
    ((), "Lambda", NUMBER),
)


def values(shape):
    return RANDOM.normal(size=shape).astype("float32")


@pytest.mark.parametrize(("shape", "kind", "expected"), CASES)
def test_an_output_is_shown_as_what_it_is(qapp, shape, kind, expected):
    found = shown(values(shape), kind)
    assert found.kind == expected
    for name in ("light", "dark", "contrast"):
        theme.apply(qapp, name)
        image = raster.picture(found, 120, 60, theme.tokens(), theme.pixel_font(10))
        assert (image.width(), image.height()) == (240, 120)
        colors = {image.pixel(x, y) for x in range(0, 240, 3) for y in range(0, 120, 3)}
        assert len(colors) > 1


def test_what_cannot_be_shown_is_none_and_nan_is_told():
    assert shown(np.array(["a"]), "Input") is None and shown(np.zeros((0, 3)), "Dense") is None
    found = shown(np.array([1.0, np.nan, np.inf], "float32"), "Dense")
    assert found.has_wrong and (found.low, found.high) == (0.0, 1.0)


@pytest.mark.parametrize("count", [1, 3, 32, 512])
@pytest.mark.parametrize("aspect", [0.2, 1.0, 6.0])
def test_maps_stay_inside_and_do_not_overlap(count, aspect):
    columns, rows, side = raster.cells(count, aspect, 162, 78)
    assert columns >= 1 and rows >= 1 and rows * side + (rows - 1) * 2 <= 78.01
    if columns > 1:
        assert columns * side * aspect + (columns - 1) * 2 <= 162.01


def test_amounts_grow_lighter_and_signs_have_colours_of_their_own(qapp):
    from app.theme import colormaps

    light = colormaps.amounts(np.linspace(0, 1, 16)) @ np.array([0.2126, 0.7152, 0.0722])
    assert (np.diff(light) > 0).all()
    for name in ("light", "dark"):
        theme.apply(qapp, name)
        below, none, above = colormaps.signed(np.array([-1.0, 0.0, 1.0]), theme.tokens()).astype(int)
        card = theme.tokens().color("card")
        assert below[2] > below[0] and above[0] > above[2]
        assert np.abs(none - [card.red(), card.green(), card.blue()]).max() < 16


@pytest.fixture
def panel(qtbot):
    panel = Activations()
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    return panel


def test_the_value_under_the_pointer_is_told_and_a_click_enlarges_a_map(panel, qtbot):
    array = values((4, 4, 6))
    panel.show_block("conv", "Conv2D", shown(array, "Conv2D"), "sample 1")
    qtbot.waitUntil(lambda: panel.picture.height() > 24)
    place = panel.picture._place(2).center()
    assert panel.picture.value_at(place).startswith("map 2, row 2, column 2: ")
    assert panel.picture.value_at(place).endswith(f"{array[2, 2, 2]:.4g}")
    QTest.mouseClick(panel.picture, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert panel.picture.channel == 2
    QTest.keyClick(panel.picture, Qt.Key.Key_Right)
    assert panel.picture.channel == 3
    QTest.keyClick(panel.picture, Qt.Key.Key_Escape)
    assert panel.picture.channel is None
    assert "min " in panel.figures.text() and panel.histogram is not None
    assert panel.picture.accessibleName() == "Output of conv"


@pytest.mark.parametrize(
    ("shape", "kind", "begin"),
    [((8, 8, 1), "Input", "row "), ((9, 12), "LSTM", "step "), ((9, 2), "Input", "step "), ((5,), "Dense", "value ")],
)
def test_every_kind_tells_its_values(panel, qtbot, shape, kind, begin):
    panel.show_block("block", kind, shown(values(shape), kind), "sample 1")
    qtbot.waitUntil(lambda: panel.picture.height() > 24)
    middle = QPointF(panel.picture.rect().center())
    assert panel.picture.value_at(QPointF(min(middle.x(), 20.0), min(middle.y(), 20.0))).startswith(begin)
    panel.show_nothing()
    assert panel.histogram is None and panel.picture.value_at(middle) == ""


def test_the_bar_steps_around_and_knows_both_parts(qtbot):
    bar = SampleBar()
    qtbot.addWidget(bar)
    told = []
    bar.changed.connect(lambda: told.append((bar.held_out, bar.row)))
    bar.set_sizes(10, 4)
    QTest.mouseClick(bar.before, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.after, Qt.MouseButton.LeftButton)
    bar.part.setCurrentIndex(1)
    assert told == [(False, 9), (False, 0), (True, 0)] and "4" in bar.number.suffix()
    bar.draw()
    assert told[-1][1] in (1, 2, 3)
    bar.set_sizes(10, 0)
    assert not bar.held_out and not bar.part.isEnabled()
    assert all(widget.accessibleName() for widget in (bar.part, bar.number, bar.before, bar.after, bar.any))
