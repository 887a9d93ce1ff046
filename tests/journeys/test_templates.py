"""The gallery of templates, with mouse and keys in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import theme
from app.panels.gallery import TemplateBrowser
from app.sessions.templates import templates

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TITLES = [template.title for template in templates()]


def browse(hands):
    hands.trigger("templates")
    hands.settle()
    return hands.window.findChild(TemplateBrowser)


def test_there_is_a_picture_of_each_template_in_the_colours_of_the_theme(robot, qapp):
    hands = robot.window()
    browser = browse(hands)
    gallery = browser.gallery
    assert gallery.titles() == TITLES and len(TITLES) >= 14
    light = {one.name: gallery.picture(one.name) for one in gallery.all()}
    assert all(not picture.isNull() and picture.width() > 200 for picture in light.values())
    assert light["digits"] != light["unet"]
    theme.apply(qapp, "dark")
    hands.settle()
    assert gallery.picture("unet").pixelColor(2, 2).lightness() < 60 < light["unet"].pixelColor(2, 2).lightness()
    browser.reject()


def test_a_template_is_found_by_keys_and_opened(robot):
    hands = robot.window()
    browser = browse(hands)
    assert browser.gallery.search.hasFocus()
    QTest.keyClicks(browser.gallery.search, "segmentation")
    assert browser.gallery.titles() == ["U-Net"] and "CC0" in browser.licence.text()
    QTest.keyClick(browser.gallery.search, Qt.Key.Key_Return)
    hands.settle()
    assert hands.window.files.name == "U-Net" and hands.window.files.path is None
    assert "down_1" in hands.document.names and len(hands.document.comments) == 1
    assert hands.problems() == []
    assert not hands.window.findChild(TemplateBrowser)


def test_arrows_go_from_card_to_card(robot):
    hands = robot.window()
    browser = browse(hands)
    QTest.keyClick(browser.gallery.search, Qt.Key.Key_Down)
    assert browser.gallery.list.hasFocus()
    QTest.keyClick(browser.gallery.list, Qt.Key.Key_Right)
    assert browser.gallery.template.title == TITLES[1]
    QTest.keyClick(browser.gallery.list, Qt.Key.Key_Return)
    hands.settle()
    assert hands.window.files.name == TITLES[1]


def test_a_click_chooses_and_a_double_click_opens(robot):
    hands = robot.window()
    browser = browse(hands)
    cards = browser.gallery.list
    place = cards.visualItemRect(cards.item(2)).center()
    QTest.mouseClick(cards.viewport(), LEFT, NONE, place)
    assert browser.gallery.template.title == TITLES[2]
    QTest.mouseDClick(cards.viewport(), LEFT, NONE, place)
    hands.settle()
    assert hands.window.files.name == TITLES[2]


def test_nothing_is_lost_when_changes_are_not_saved(robot):
    hands = robot.window()
    hands.drag_kind("Dense", 0, 0)
    hands.window.dialogs.keep = "cancel"
    browser = browse(hands)
    hands.click(browser.open_button)
    hands.settle()
    assert any(asked.startswith("keep") for asked in hands.window.dialogs.asked)
    assert "dense" in hands.document.names and len(hands.document.nodes) == 1
    browser.reject()


def test_a_search_that_finds_nothing_says_so(robot):
    hands = robot.window()
    browser = browse(hands)
    QTest.keyClicks(browser.gallery.search, "zeppelin")
    assert browser.gallery.nothing.isVisible() and browser.gallery.template is None
    assert not browser.open_button.isEnabled()
    QTest.keyClick(browser.gallery.search, Qt.Key.Key_Return)
    QTest.keyClick(browser.gallery.search, Qt.Key.Key_Escape)
    assert browser.gallery.titles() == TITLES and browser.open_button.isEnabled()
    browser.reject()
