"""The overview, and the network as a picture."""

import xml.etree.ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app import theme
from app.canvas import Minimap, to_png, to_svg
from app.document.errors import DocumentError


@pytest.fixture
def wide(canvas):
    first = canvas.put("Input", 0, 0, "image", shape=[8, 8, 1])
    last = canvas.put("Flatten", 4800, 960)
    canvas.link(first, last)
    return canvas


@pytest.fixture
def minimap(wide, qtbot):
    made = Minimap(wide.view)
    made.resize(200, 120)
    qtbot.addWidget(made)
    return made


def test_a_click_and_a_drag_on_the_overview_go_there(wide, minimap):
    last = wide.scene.nodes["n2"].scene_card().center()
    QTest.mousePress(
        minimap, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, minimap.mapping().map(last).toPoint()
    )
    assert wide.view.visible_rect().contains(last)
    QTest.mouseMove(minimap, QPoint(20, 20))
    assert not wide.view.visible_rect().contains(last)
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))


def test_the_overview_shows_blocks_and_what_is_in_sight(wide, minimap):
    picture = minimap.grab().toImage()
    place = minimap.mapping().map(wide.scene.nodes["n1"].scene_card().center())
    colors = {
        picture.pixelColor(round(place.x()) + dx, round(place.y()) + dy).name()
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
    }
    assert colors != {QColor(theme.tokens().canvas).name()}
    wide.view.centerOn(QPointF(4800, 960))
    assert minimap.grab().toImage() != picture


def test_the_overview_follows_the_network_and_the_choice_but_gathers_blocks_only_then(wide, minimap, monkeypatch):
    gathered = []
    gather = minimap._gathered
    monkeypatch.setattr(minimap, "_gathered", lambda: gathered.append(1) or gather())
    minimap.grab()
    wide.view.pan(QPointF(40, 0))
    minimap.grab()
    assert len(gathered) == 1
    before = minimap.grab().toImage()
    wide.scene.select(["n2"])
    assert minimap.grab().toImage() != before and len(gathered) == 2
    wide.controller.move({"n2": (9600.0, 0.0)})
    wide.scene.flush()
    assert minimap.mapping().map(QPointF(9600, 0)).x() < minimap.width()


def test_svg_holds_the_whole_network_as_text(wide, tmp_path):
    path = tmp_path / "network.svg"
    to_svg(wide.scene, path)
    root = xml.etree.ElementTree.parse(path).getroot()
    assert root.tag.endswith("svg")
    width = float(root.attrib["viewBox"].split()[2])
    assert width > 4800
    text = path.read_text(encoding="utf-8")
    assert "image" in text and "8×8×1" in text


def test_png_has_the_scale_that_is_asked_for(wide, tmp_path):
    to_png(wide.scene, tmp_path / "one.png", 0.5)
    to_png(wide.scene, tmp_path / "two.png", 1)
    one, two = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "two.png"))
    assert two.width() == pytest.approx(2 * one.width(), abs=1) and one.width() > 2400


def test_export_leaves_selection_and_colours_as_they_were(wide, tmp_path):
    wide.scene.select(["n1"])
    look = wide.scene.look
    to_png(wide.scene, tmp_path / "network.png", 0.2, theme.DARK)
    assert wide.scene.look is look and wide.scene.selected_ids() == ("n1",)
    assert {item.pen().widthF() for item in wide.scene.wires.values()} == {1}


def test_an_empty_network_can_be_exported(canvas, tmp_path):
    to_svg(canvas.scene, tmp_path / "empty.svg")
    assert (tmp_path / "empty.svg").stat().st_size > 0


@pytest.mark.parametrize("write", [to_svg, to_png])
def test_a_picture_that_cannot_be_written_says_so(wide, tmp_path, write):
    with pytest.raises(DocumentError, match="Cannot save .*network.out: No such file"):
        write(wide.scene, tmp_path / "no such folder" / "network.out")
