"""The guide: it blocks nothing, goes on when things are done, is left by Esc and gone on with later."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.window.tours.tours import BY_NAME, TOURS


def begin(robot, name="first-network"):
    hands = robot.window()
    hands.trigger(f"tour-{name}")
    hands.settle()
    return hands, hands.window.parts["tours"].guide


def test_the_ring_lets_clicks_through_and_the_card_stands_beside_its_target(robot):
    hands, guide = begin(robot)
    guide.go_on()
    window, coach = hands.window, guide.coach
    assert coach.ring.isVisible() and coach.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not coach.geometry().intersects(coach.ring.geometry())
    assert window.rect().contains(coach.geometry())
    place = coach.ring.geometry().center()
    assert window.childAt(place) is hands.view.viewport()


def test_escape_leaves_and_the_tour_is_gone_on_with_where_it_was_left(robot):
    hands, guide = begin(robot)
    guide.go_on()
    assert guide.at == 1
    QTest.keyClick(guide.coach.next, Qt.Key.Key_Escape)
    assert guide.tour is None and guide.coach is None
    hands.trigger("tour-first-network")
    assert guide.at == 1
    guide.leave()
    hands.window.files.show(type(hands.document)(), None, "Other")
    hands.trigger("tour-first-network")
    hands.settle()
    assert guide.at == 0 and hands.window.files.name == "Handwritten digits"


def test_progress_is_kept_over_windows_and_an_ended_tour_is_remembered(robot):
    hands, guide = begin(robot)
    for _ in BY_NAME["first-network"].steps:
        guide.go_on()
    assert guide.tour is None and guide.reached(BY_NAME["first-network"]) == (0, True)
    guide.start(BY_NAME["first-network"])
    hands.settle()
    guide.go_on()
    again = robot.window().window.parts["tours"].guide
    assert again.reached(BY_NAME["first-network"]) == (1, True)


def test_a_damaged_memory_of_progress_means_the_beginning(robot):
    hands = robot.window()
    hands.window.settings.set_text("tours", "[1, 2")
    guide = hands.window.parts["tours"].guide
    assert all(guide.reached(tour) == (0, False) for tour in TOURS)


def test_what_is_done_leads_on_and_going_back_stays(robot):
    hands, guide = begin(robot)
    guide.go_on()
    node = next(one for one, node in hands.document.nodes.items() if node.kind == "Conv2D")
    hands.click_block(node)
    assert guide.at == 2
    QTest.mouseClick(guide.coach.back, Qt.MouseButton.LeftButton)
    hands.settle()
    assert guide.at == 1 and guide.coach.next.text() == "Next"


def test_the_card_is_used_by_keys_alone(robot):
    hands, guide = begin(robot)
    assert hands.window.focusWidget() is guide.coach.next
    QTest.keyClick(guide.coach.next, Qt.Key.Key_Return)
    assert guide.at == 1
    hands.view.setFocus()
    QTest.keyClick(hands.view, Qt.Key.Key_F4)
    assert hands.window.focusWidget() is guide.coach.next
    assert guide.coach.accessibleName().startswith("Choose a block.")


def test_names_titles_and_steps_are_whole():
    assert len(BY_NAME) == len(TOURS) == 6
    for tour in TOURS:
        assert tour.title and tour.sentence.endswith(".") and len(tour.steps) >= 5
        assert any(step.done is not None for step in tour.steps)
        for step in tour.steps:
            assert len(step.text) < 320 and step.text.rstrip()[-1] in ".?", step.title
