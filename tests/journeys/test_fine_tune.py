"""Fine-tuning in the real window: how many clicks lie between an open window and a falling curve."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.panels.fine_tune import FineTune
from tests.journeys.test_surgery import bytes_of, trained

pytestmark = pytest.mark.long

MOST = 8
# A menu is opened and its entry clicked; in the system's dialog a file is clicked, and Open.
MENU, FILE_DIALOG = 2, 2


class Counted:
    """Hands whose clicks are counted."""

    def __init__(self, hands):
        self.hands, self.clicks = hands, 0

    def menu(self, action_id):
        self.clicks += MENU
        self.hands.trigger(action_id)
        self.hands.settle()

    def click(self, button):
        self.clicks += 1
        self.hands.click(button)
        self.hands.settle()

    def click_row(self, tree, at):
        self.clicks += 1
        place = tree.visualItemRect(tree.topLevelItem(at)).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
        self.hands.settle()


def page_of(hands):
    return hands.window.findChild(FineTune)


def test_from_an_open_window_to_a_falling_curve_in_at_most_eight_clicks(robot, tmp_path):
    hands = robot.window(empty=False)
    path = trained(tmp_path / "trained.h5")
    counted = Counted(hands)
    counted.menu("fine-tune")
    page = page_of(hands)
    assert "10 classes" in page.data.text()
    hands.window.dialogs.path = str(path)
    counted.click(page.choose_file)
    counted.clicks += FILE_DIALOG
    assert page.network.text() == "trained: 7 blocks, with trained weights"
    assert "'top' (kernel 8x4, bias 4)" in page.message.text.text()
    counted.click_row(page.stages, 1)
    assert page.slider.value() == 2
    counted.click(page.train)
    assert counted.clicks <= MOST
    opened = hands.document
    held = {name: bytes_of(opened, name) for name in ("conv", "norm")}
    hands.until_state("finished", "failed")
    hands.settle()
    assert hands.window.run.state == "finished", hands.window.banner.text
    losses = hands.window.curves.history["loss"]
    assert losses[-1] < losses[0]
    assert hands.block("head").config["units"] == 10
    for name, arrays in held.items():
        assert not hands.block(name).trainable
        assert bytes_of(hands.document, name) == arrays
    assert hands.block("fc").trainable


def test_it_is_one_step_and_undo_gives_the_opened_network_back(robot, tmp_path):
    hands = robot.window(trained(tmp_path / "trained.h5"))
    start = hands.document.copy()
    hands.trigger("fine-tune")
    hands.settle()
    hands.click(page_of(hands).set_up)
    hands.settle()
    assert hands.block("head").config["units"] == 10
    assert hands.problems() == []
    hands.trigger("undo")
    assert hands.document.equals(start)
    assert not hands.window.actions_["undo"].isEnabled()


def test_a_ready_made_network_is_taken_and_gray_images_are_fitted_to_it(robot):
    from app.panels.model_browser import ModelBrowser

    hands = robot.window(empty=False)
    hands.trigger("fine-tune")
    hands.settle()
    page = page_of(hands)
    hands.click(page.choose_ready)
    hands.settle()
    browser = page.findChild(ModelBrowser)
    QTest.keyClick(browser.options.top, Qt.Key.Key_Space)
    hands.type_into(browser.options.side.lineEdit(), "32")
    hands.settle()
    hands.click(browser.open_button)
    hands.settle()
    assert page.network.text().startswith("MobileNetV2")
    assert page.scaling.currentData() == "tf"
    hands.click(page.set_up)
    hands.settle()
    assert hands.block("resize").config.plain() == {"height": 32, "width": 32}
    assert not hands.block("preprocess").trainable
    assert not [one for one in hands.window.workspace.analysis.problems() if one.problem.severity == "error"]


def test_what_cannot_be_fine_tuned_says_why(robot):
    hands = robot.window()
    hands.trigger("fine-tune")
    hands.settle()
    page = page_of(hands)
    assert page.network.text() == "None is chosen yet."
    assert not page.train.isEnabled()
    hands.click(page.cancel_button)
