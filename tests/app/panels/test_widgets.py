"""Small widgets: what is cut short says the whole in its tip, and only what lacks room is cut."""

import pytest
from PySide6.QtWidgets import QWidget

from app.panels.flow import FlowLayout
from app.panels.widgets import ElidedButton, ElidedHeading


@pytest.mark.parametrize("text", ["Add an Input", "Connect 'label'", "Insert GlobalAveragePooling2D", "Ünïcode 名"])
def test_a_button_is_cut_only_where_there_is_no_room(qtbot, text):
    button = ElidedButton(text)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.grab()
    assert button.toolTip() == ""
    button.resize(button.sizeHint().width() - 30, button.sizeHint().height())
    button.grab()
    assert button.toolTip() == text


def test_a_line_of_buttons_may_be_narrower_than_their_texts(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    button = ElidedButton("Set use_bias of 'conv5_block3_3_conv' to False", row)
    flow.addWidget(button)
    assert flow.minimumSize().width() < 100 < button.sizeHint().width()


def test_a_heading_is_cut_only_where_there_is_no_room(qtbot):
    heading = ElidedHeading("Optical Recognition of Handwritten Digits", size=15)
    qtbot.addWidget(heading)
    heading.resize(heading.fontMetrics().horizontalAdvance(heading.text()), 30)
    heading.grab()
    assert heading.toolTip() == ""
    heading.resize(120, 30)
    heading.grab()
    assert heading.toolTip() == heading.text()
