"""The browser of ready-made networks, with mouse and keys in the real window."""

import threading
import urllib.error
import urllib.request

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import engine
from app.panels import model_browser
from app.panels.model_browser import ModelBrowser

NAMES = [about.name for about in engine.applications.ABOUT]


@pytest.fixture
def offline(monkeypatch, tmp_path):
    def refuse(*arguments, **options):
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))


def browse(hands):
    hands.trigger("ready-made")
    hands.settle()
    return hands.window.findChild(ModelBrowser)


def opened(hands, browser):
    hands.click(browser.open_button)
    hands.settle()


def test_a_network_is_searched_for_given_options_and_opened(robot):
    hands = robot.window()
    browser = browse(hands)
    assert browser.table.names() == NAMES
    QTest.keyClicks(browser.search, "telephone")
    assert browser.table.names() == ["MobileNetV2"]
    assert browser.title.text() == "MobileNetV2"
    assert browser.facts.value("Parameters") == "3,538,984"
    QTest.keyClick(browser.options.top, Qt.Key.Key_Space)
    hands.type_into(browser.options.side.lineEdit(), "64")
    hands.type_into(browser.options.extra["alpha"].lineEdit(), "0.5")
    hands.choose(browser.options.pooling, "Average")
    hands.settle()
    assert "With these options: 706,224 parameters in 155 layers." in browser.outcome.text.text()
    opened(hands, browser)
    assert hands.window.windowTitle().startswith("MobileNetV2")
    assert hands.block("Conv1").config["filters"] == 16
    assert [hands.document.nodes[one].kind for one in hands.document.outputs()] == ["GlobalAveragePooling2D"]
    assert hands.problems() == ["Input 'input_layer' takes 64x64x3, and the data has 8x8x1."]
    assert hands.window.findChild(ModelBrowser) is None


def test_a_click_on_a_heading_sorts_by_numbers(robot):
    hands = robot.window()
    browser = browse(hands)
    header = browser.table.header()
    x = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().center().__class__(x, 8)
    )
    counts = {about.name: about.parameters for about in engine.applications.ABOUT}
    found = [counts[name] for name in browser.table.names()]
    assert found in (sorted(found), sorted(found, reverse=True))
    browser.reject()


def test_options_that_do_not_go_together_say_why_and_cannot_be_opened(robot):
    hands = robot.window()
    browser = browse(hands)
    QTest.keyClick(browser.options.top, Qt.Key.Key_Space)
    hands.type_into(browser.options.side.lineEdit(), "16")
    hands.settle()
    assert "too small" in browser.outcome.text.text()
    assert not browser.open_button.isEnabled()
    browser.reject()


def test_weights_that_cannot_be_downloaded_are_chosen_as_a_file(robot, offline, tmp_path):
    hands = robot.window()
    model = engine.applications.MobileNetV2(weights=None, include_top=False, input_shape=(32, 32, 3))
    model.save_weights(str(tmp_path / "mine.h5"))
    browser = browse(hands)
    QTest.keyClick(browser.options.top, Qt.Key.Key_Space)
    hands.type_into(browser.options.side.lineEdit(), "32")
    hands.choose(browser.options.weights, "Published, of ImageNet")
    opened(hands, browser)
    text = browser.message.text.text()
    assert "cannot be downloaded" in text
    assert "save it as" in text
    assert hands.document.nodes == {}
    hands.window.dialogs.path = str(tmp_path / "mine.h5")
    hands.click(browser.choose_file)
    hands.settle()
    held = hands.document.weights[hands.document.names["Conv1"]][0]
    assert held.tobytes() == model.get_layer("Conv1").get_weights()[0].tobytes()


def test_cancel_ends_the_building_and_a_second_one_closes(robot, monkeypatch):
    hands = robot.window()
    browser = browse(hands)
    begun, go_on = threading.Event(), threading.Event()
    real = model_browser.build

    def slow(wish, cancelled, progress):
        begun.set()
        go_on.wait(10)
        return real(wish, cancelled, progress)

    monkeypatch.setattr(model_browser, "build", slow)
    hands.click(browser.open_button)
    assert begun.wait(10)
    assert not browser.table.isEnabled()
    hands.click(browser.cancel_button)
    go_on.set()
    hands.settle()
    assert browser.isVisible()
    assert browser.message.text.text() == "Cancelled."
    assert hands.document.nodes == {}
    hands.click(browser.cancel_button)
    assert not browser.isVisible()
