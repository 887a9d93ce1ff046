"""Each guided tour is played by a robot with mouse and keys, and ends in a trained network."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document import edits
from app.panels.fine_tune import FineTune
from app.window.tours.tours import TOURS

pytestmark = pytest.mark.long


class Player:
    """Hands that follow a tour."""

    def __init__(self, robot, name):
        self.hands = hands = robot.window()
        self.window, self.guide = hands.window, hands.window.parts["tours"].guide
        hands.trigger(f"tour-{name}")
        hands.settle()
        self.seen = [self.title]

    @property
    def title(self):
        return self.guide.step.title if self.guide.step else ""

    def read(self, title):
        """A step that is read: its button leads on."""
        self.expect(title)
        assert self.guide.step.done is None, f"{title} wants something done"
        assert self.guide.coach.isVisible()
        QTest.mouseClick(self.guide.coach.next, Qt.MouseButton.LeftButton)
        self.window.workspace.flush()
        self.seen.append(self.title)

    def do(self, title, deed):
        """A step that asks for a deed: it goes on by itself once that is done, and not before."""
        self.expect(title)
        assert not self.guide.step.done(self.window), f"{title} counts as done before it is"
        self.guide.look()
        assert self.title == title
        before = self.guide.at
        deed()
        self.hands.until(lambda: self.guide.at > before, timeout=60000)
        self.seen.append(self.title)

    def wait(self, title):
        """A step that a run leads on from."""
        self.expect(title)
        before = self.guide.at
        self.hands.until(lambda: self.guide.at > before or self.guide.tour is None, timeout=90000)
        self.hands.settle()

    def expect(self, title):
        self.hands.until(lambda: self.title == title)

    def few_epochs(self, count=2):
        """As a user would who is in a hurry."""
        document = self.window.workspace.document
        self.window.workspace.do(edits.set_settings(document, "training", {"epochs": count}))
        self.window.workspace.flush()

    def click_tab(self, name):
        bar = self.window.pages.bar
        at = list(self.window.pages.pages).index(name)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
        self.hands.settle()

    def click_block(self, kind):
        node = next(node for node in self.hands.document.nodes.values() if node.kind == kind)
        self.hands.click_block(self.hands.document.names[node.name])

    def train(self):
        self.hands.click(self.window.training.train)

    def finish(self, title):
        self.read(title)
        assert self.guide.tour is None and self.guide.coach is None
        assert self.hands.document.weights, "the tour does not end in a trained network"
        assert self.window.run.state in ("finished", "stopped"), self.window.run.text
        assert len(self.window.curves.history["loss"]) >= 1


def test_every_tour_is_played_here():
    played = {name.removeprefix("test_tour_").replace("_", "-") for name in globals() if name.startswith("test_tour_")}
    assert played == {tour.name for tour in TOURS}


def test_tour_first_network(robot):
    player = Player(robot, "first-network")
    player.few_epochs()
    player.read("This is a network")
    player.do("Choose a block", lambda: player.click_block("Conv2D"))
    player.read("Its fields")
    player.do("Train", player.train)
    player.wait("The loss falls")
    player.finish("What it has learned")


def test_tour_by_hand(robot):
    player = Player(robot, "by-hand")
    hands = player.hands
    player.do("The data first", lambda: player.click_tab("data"))
    player.read("Four numbers in, one of three names out")
    made = {}
    player.do("The input", lambda: made.setdefault("input", hands.drag_kind("Input", -240, 0)))

    def shape():
        hands.click_block(made["input"])
        hands.type_field("shape", "4")

    player.do("Its shape", shape)
    player.do("A layer that thinks", lambda: made.setdefault("first", hands.drag_kind("Dense", 0, 0)))
    player.do("Wire them", lambda: hands.wire(made["input"], made["first"]))

    def second():
        made["second"] = hands.drag_kind("Dense", 240, 0)
        hands.wire(made["first"], made["second"])

    player.do("A layer that answers", second)

    def units():
        hands.click_block(made["second"])
        hands.type_field("units", "3")

    player.do("Three units", units)
    player.do("Softmax", lambda: hands.choose(hands.field("activation"), "softmax"))
    assert hands.problems() == []
    player.few_epochs(3)
    player.do("Train it", player.train)
    player.wait("It learns")
    player.finish("You made that")


def test_tour_convolution(robot):
    player = Player(robot, "convolution")
    hands = player.hands
    player.few_epochs()
    player.read("Filters")

    def send():
        hands.view.setFocus()
        hands.key(Qt.Key.Key_D)

    player.do("Send a picture through", send)
    part = player.window.parts["sample-flow"]
    hands.until(lambda: bool(part.shown))
    player.do("Another digit", lambda: hands.click(part.bar.after))
    player.do("Train", player.train)
    player.do("Choose the layer", lambda: player.click_block("Conv2D"))
    assert player.window.layer_view.isVisible()
    player.finish("What the filters look like")


def test_tour_sequences(robot):
    player = Player(robot, "sequences")
    hands = player.hands
    player.few_epochs(1)
    player.do("Data with an order", lambda: player.click_tab("data"))
    player.read("Lines over time")
    player.do("The layer that remembers", lambda: player.click_block("LSTM"))
    player.do("More memory", lambda: hands.type_field("units", "48"))
    player.do("Train", player.train)
    player.wait("Learning through time")
    player.finish("Who spoke?")


def test_tour_fine_tuning(robot):
    player = Player(robot, "fine-tuning")
    hands, window = player.hands, player.window
    player.few_epochs(8)
    held = next(iter(hands.document.weights.values()))[0].copy()
    player.read("A trained network")
    player.do("Another question, few pictures", lambda: hands.trigger("fine-tune"))
    hands.settle()
    page = window.findChild(FineTune)
    assert player.guide.coach.parentWidget() is page, "the card stands in the dialog that is open"
    assert "2 classes" in page.data.text()
    page.slider.setFocus()
    QTest.keyClick(page.slider, Qt.Key.Key_Right)
    assert page.slider.value() >= 1
    player.read("What stays as it is")
    player.do("A new head", lambda: hands.click(page.train))
    player.wait("It learns quickly")
    assert any((arrays[0] == held).all() for arrays in hands.document.weights.values() if arrays[0].shape == held.shape)
    losses = window.curves.history["loss"]
    assert losses[-1] < losses[0]
    player.finish("Put to another use")


def test_tour_own_data(robot, tmp_path):
    path = tmp_path / "fruit.csv"
    rows = [
        f"{9 + row % 2 + row % 5 / 10},{150 + 40 * (row % 2)},{'apple' if row % 2 else 'plum'}" for row in range(90)
    ]
    path.write_text("width,weight,fruit\n" + "\n".join(rows) + "\n")
    player = Player(robot, "own-data")
    hands, page = player.hands, player.window.parts["data"].page
    player.do("The page for data", lambda: player.click_tab("data"))
    player.do("Choose some", lambda: hands.drop_path(path))
    hands.settle()
    player.read("Look before you learn")
    player.do("A network that fits", lambda: hands.click(page.fit))
    hands.settle()
    hands.until(page.train.isVisible)
    player.few_epochs()
    player.do("Train", lambda: hands.click(page.train))
    player.wait("Two curves")
    player.finish("Results")
