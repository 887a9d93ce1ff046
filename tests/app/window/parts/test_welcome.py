"""The welcome: ways to begin, files and runs to go on with; it never stands before the starter's Train."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.panels.model_browser import ModelBrowser
from app.sessions.runs.record import INTERRUPTED


def welcome(robot, **kind):
    hands = robot.window(**kind)
    hands.trigger("welcome")
    hands.settle()
    return hands, hands.window.parts["welcome"].page


def test_at_the_first_start_a_line_greets_and_the_network_is_in_front(robot):
    hands = robot.window(empty=False)
    window = hands.window
    greeting = window.parts["welcome"].greeting
    assert greeting.isVisible() and window.pages.current == "network" and window.training.train.isEnabled()
    assert window.banner.text == "" and window.dialogs.asked == []
    hands.click(greeting.close_button)
    assert not greeting.isVisible()
    again = robot.window(empty=False).window
    assert not again.parts["welcome"].greeting.isVisible()


def test_the_greeting_leads_to_the_tour_and_to_the_page(robot):
    hands = robot.window(empty=False)
    window = hands.window
    hands.click(window.parts["welcome"].greeting.welcome)
    assert window.pages.current == "welcome" and not window.parts["welcome"].greeting.isVisible()
    hands.settle()
    hands.click(window.parts["welcome"].page.tours["first-network"])
    hands.settle()
    assert window.parts["tours"].guide.tour.name == "first-network" and window.pages.current == "network"


def test_once_it_has_learned_the_greeting_offers_to_try_it(robot):
    hands = robot.window(empty=False)
    window, greeting = hands.window, hands.window.parts["welcome"].greeting
    assert "Press Train" in greeting.text.text() and not greeting.try_it.isVisible()
    hands.trigger("train")
    hands.until(lambda: len(window.curves.history.get("loss", ())) >= 1)
    window.run.stop()
    hands.until_state("finished", "stopped")
    hands.settle()
    assert "It has learned" in greeting.text.text()
    hands.click(greeting.try_it)
    hands.settle()
    assert window.pages.current == "try" and not greeting.isVisible()


def test_the_greeting_goes_when_something_else_is_opened(robot):
    hands = robot.window(empty=False)
    hands.trigger("new")
    hands.settle()
    assert not hands.window.parts["welcome"].greeting.isVisible()


def test_a_template_is_opened_from_its_picture_by_keys(robot):
    hands, page = welcome(robot)
    assert page.gallery.titles()
    page.gallery.choose("iris")
    page.gallery.list.setFocus()
    QTest.keyClick(page.gallery.list, Qt.Key.Key_Return)
    hands.settle()
    assert hands.window.files.name == "Iris flowers" and hands.window.pages.current == "network"
    assert hands.document.inputs()


def test_ways_to_begin(robot, tmp_path):
    hands, page = welcome(robot)
    window = hands.window
    hands.click(page.ways["starter"])
    hands.settle()
    assert window.files.name == "Handwritten digits" and window.pages.current == "network"
    hands.trigger("welcome")
    path = tmp_path / "points.csv"
    path.write_text("a,b\n" + "".join(f"{row},{row % 2}\n" for row in range(30)))
    window.dialogs.path = str(path)
    hands.click(page.ways["own-data"])
    hands.settle()
    assert window.pages.current == "data" and window.parts["data"].page.title.text() == "points.csv"
    hands.trigger("welcome")
    hands.click(page.ways["ready-made"])
    hands.settle()
    assert window.findChild(ModelBrowser).isVisible()
    window.findChild(ModelBrowser).reject()
    window.dialogs.keep = "discard"
    hands.click(page.ways["new"])
    assert not hands.document.nodes and window.pages.current == "network"


def test_recent_files_are_listed_and_opened(robot, tmp_path):
    hands = robot.window(empty=False)
    hands.save_as(tmp_path / "mine.loom")
    hands.trigger("new")
    hands.trigger("welcome")
    hands.settle()
    page = hands.window.parts["welcome"].page
    assert [button.text() for button in page.recent.values()] == ["mine.loom"]
    hands.click(page.recent[str(tmp_path / "mine.loom")])
    hands.settle()
    assert hands.window.files.path == tmp_path / "mine.loom"


def test_interrupted_runs_are_listed(robot, monkeypatch):
    hands = robot.window(empty=False)
    window = hands.window
    document = window.workspace.document
    from app.document import edits

    window.workspace.do(edits.set_settings(document, "training", {"epochs": 1}))
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    (record,) = window.runs.records()
    # What is left of a run whose process died.
    object.__setattr__(record, "state", INTERRUPTED)
    monkeypatch.setattr(window.runs, "records", lambda: [record])
    taken = []
    monkeypatch.setattr(window.parts["runs"], "take_up", taken.append)
    hands.trigger("welcome")
    hands.settle()
    page = window.parts["welcome"].page
    assert "Interrupted after epoch 1 of 1" in page.runs[record.id].toolTip()
    hands.click(page.runs[record.id])
    assert taken == [record.id] and window.pages.current == "network"
