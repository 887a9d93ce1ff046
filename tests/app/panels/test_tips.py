"""Tooltips: for every layer a formula and shapes of an example, for every field what it takes."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from app.panels.fields.form import EDITED
from app.panels.fields.tips import example, field_tip, layer_tip
from app.panels.palette import Palette
from engine.catalogue import layer_info, layer_kinds


@pytest.mark.parametrize("info", layer_kinds(), ids=lambda info: info.kind)
def test_every_layer_has_a_summary_a_formula_and_an_example_with_shapes(info):
    assert info.summary and info.formula
    assert "→" in example(info.kind), f"no simple input suits {info.kind}"
    assert layer_tip(info).count("\n") >= 2
    for field in info.fields:
        if field.kind in EDITED:
            lines = field_tip(field).split("\n")
            assert field.doc and lines[0] == field.doc
            assert len(lines) >= 2 or field.required, f"{info.kind}.{field.name}"


def test_what_the_example_says_is_what_the_engine_computes():
    assert example("Dense") == "Dense(units=2): (None, 10) → (None, 2)"
    assert "(None, 28, 28, 3) → (None, 14, 14, 3)" in example("MaxPooling2D")


def test_a_field_tells_bounds_and_default():
    fields = {field.name: field for field in layer_info("Dropout").fields}
    tip = field_tip(fields["rate"])
    assert "number" in tip and "0" in tip
    fields = {field.name: field for field in layer_info("Dense").fields}
    assert "Default: yes" in field_tip(fields["use_bias"])


def test_the_palette_shows_it_where_the_pointer_rests(qtbot):
    palette = Palette(layer_kinds())
    qtbot.addWidget(palette)
    palette.show()
    item = next(one for one in palette.tree.kind_items() if one.text(0) == "Dense")
    place = palette.tree.visualItemRect(item).center()
    viewport = palette.tree.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(QPoint(place))))
    assert "→ (None, 2)" in item.toolTip(0)
