"""The list of problems under the hands: what is seen and what has the focus when it changes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.panels.problems import Problems


def full_of_problems(bench, qtbot):
    problems = bench.show(qtbot, Problems(bench.workspace))
    problems.resize(300, 160)
    for _ in range(8):
        bench.wire(bench.add("Input", shape=[4]), bench.add("Dense", units=-1))
    assert len(problems.cards) >= 8
    problems.activateWindow()
    qtbot.waitUntil(lambda: problems.verticalScrollBar().maximum() > 300)
    return problems


def test_who_mends_one_problem_stays_at_its_place_in_the_list(bench, qtbot):
    problems = full_of_problems(bench, qtbot)
    bar = problems.verticalScrollBar()
    bar.setValue(problems.cards[1].y())
    seen = bar.value()
    assert 0 < seen < bar.maximum() / 2
    button = problems.cards[1].buttons[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    bench.workspace.flush()
    QApplication.processEvents()
    assert button not in problems.cards[1].buttons, "the list is made anew"
    assert bar.value() == seen and QApplication.focusWidget() is problems.cards[1]


def test_the_problems_of_another_network_are_shown_from_the_top(bench, qtbot):
    problems = full_of_problems(bench, qtbot)
    problems.cards[5].setFocus()
    bar = problems.verticalScrollBar()
    bar.setValue(bar.maximum())
    bench.workspace.set_document(bench.document.copy())
    bench.workspace.flush()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    assert bar.value() == 0
