"""Icons and fonts are whole, drawable and licensed."""

import re
from xml.etree import ElementTree

import pytest

import resources

ICONS = sorted(resources.path("icons").glob("*.svg"))
LINE_ICONS = [icon for icon in ICONS if icon.stem != "layerloom"]
NEEDED = """play pause stop resume save open new export undo redo search zoom-in zoom-out fit grid add delete duplicate
lock unlock warning error info check close chevron-right chevron-down chevron-up sun moon settings data layers chart table image
text number link cut copy paste arrange help folder step layerloom"""


def test_every_needed_icon_is_there():
    assert {icon.stem for icon in ICONS} >= set(NEEDED.split())
    assert resources.path("icons", "LICENCE.txt").read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("icon", LINE_ICONS, ids=lambda icon: icon.stem)
def test_a_line_icon_keeps_the_style_of_the_set(icon):
    drawing = ElementTree.parse(icon).getroot()
    style = {name: drawing.get(name) for name in ("viewBox", "fill", "stroke", "stroke-width", "stroke-linejoin")}
    assert style == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.75",
        "stroke-linejoin": "round",
    }
    assert len(drawing) > 0


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_qt_draws_the_icon_inside_its_box(icon, qapp):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(icon))
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    drawn = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 0]
    assert renderer.isValid()
    assert len(drawn) > 40
    if icon in LINE_ICONS:
        # A margin all round: nothing is cut off when the icon is drawn at its own size.
        assert {0, 47}.isdisjoint({value for pixel in drawn for value in pixel})


def test_the_font_has_two_weights_and_its_licence(qapp):
    from PySide6.QtGui import QFontDatabase

    for weight in ("Regular", "Bold"):
        file = resources.path("fonts", f"Inter-{weight}.otf")
        number = QFontDatabase.addApplicationFont(str(file))
        assert QFontDatabase.applicationFontFamilies(number) == ["Inter"]
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("Inter"))
    licence = resources.path("fonts", "LICENCE.txt").read_text(encoding="utf-8")
    assert re.search("Copyright 2020 The Inter Project Authors", licence) and "SIL OPEN FONT LICENSE" in licence
