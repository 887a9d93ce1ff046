"""Small widgets: what is cut short says the whole in its tip, and only what lacks room is cut."""

import pytest
from PySide6.QtWidgets import QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.panels.flow import FlowLayout
from app.panels.gallery import CARD, TemplateBrowser
from app.panels.widgets import ElidedButton, ElidedHeading, Heading, Message, Muted, padded
from app.wording import unmarked


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


def test_wrapped_text_gives_back_the_lines_that_it_needs_no_more(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    text = Muted("Estimated for one sample. Times come with a measurement.", page)
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addStretch(1)
    page.resize(120, 400)
    page.show()
    qtbot.waitUntil(lambda: text.height() > 3 * text.fontMetrics().height())
    page.resize(900, 400)
    qtbot.waitUntil(lambda: text.height() < 2 * text.fontMetrics().height())


def test_cards_of_a_dialog_are_whole(qtbot):
    browser = TemplateBrowser()
    qtbot.addWidget(browser)
    browser.show()
    qtbot.waitUntil(lambda: browser.gallery.list.viewport().width() > 3 * CARD.width())
    assert browser.gallery.list.gridSize().width() >= CARD.width()
    browser.resize(CARD.width() * 2 + 80, 600)
    qtbot.waitUntil(lambda: browser.gallery.list.viewport().width() < 3 * CARD.width())
    assert browser.gallery.list.gridSize().width() >= CARD.width()


def test_a_number_field_leaves_room_before_its_number(qtbot):
    box = QSpinBox()
    qtbot.addWidget(box)
    padded(box)
    assert box.lineEdit().textMargins().left() >= 4


def test_a_name_that_looks_like_html_is_shown_as_it_is(qtbot):
    from PySide6.QtCore import Qt

    message = Message()
    qtbot.addWidget(message)
    message.show_text("'<h1>wide</h1>' gets no data.")
    assert message.text.textFormat() == Qt.TextFormat.PlainText
    for kind in (Muted, Heading, ElidedHeading):
        label = kind("<b>x</b>")
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_ampersand_in_a_name_marks_no_key(qtbot):
    button = QPushButton(unmarked("cats & dogs.loom"))
    qtbot.addWidget(button)
    assert button.text() == "cats && dogs.loom" and button.shortcut().isEmpty()
