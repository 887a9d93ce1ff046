"""Cost in the window: the table, the timeline, measured shares on the blocks, and a batch cut into pieces by a click."""

import csv
import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import resources
from engine.core.errors import OutOfMemoryError

LEFT = Qt.MouseButton.LeftButton


def opened(robot):
    """The iris project with the table in front."""
    found = robot.window(start=str(resources.path("templates", "iris.loom")))
    found.part = found.window.parts["cost"]
    found.window.show_panel("cost")
    found.settle()
    return found


def measured(hands):
    hands.trigger("measure")
    hands.until(lambda: hands.part.measured is not None)
    hands.settle()
    return hands.part


def lines(hands):
    table = hands.part.table.table
    items = [table.topLevelItem(at) for at in range(table.topLevelItemCount())]
    return {item.text(0): item for item in items}


def test_the_table_estimates_before_anything_runs_and_follows_edits(robot):
    hands = opened(robot)
    before = lines(hands)
    assert before["Total"].text(1) == f"{hands.window.workspace.analysis.total_parameters:,}"
    assert all(item.text(8) == "" for item in before.values())
    hands.click_block(hands.block("dense").id)
    hands.type_field("units", "11")
    hands.settle()
    assert lines(hands)["Total"].text(1) == f"{hands.window.workspace.analysis.total_parameters:,}"
    assert lines(hands)["dense"].text(1) != before


def test_measuring_fills_times_and_shares_and_leaves_the_document(robot):
    hands = opened(robot)
    weights, steps = dict(hands.document.weights), hands.window.workspace.history.can_undo
    part = measured(hands)
    found = lines(hands)
    assert found["Total"].text(8) == "100.0%" and found["dense"].text(5).endswith("ms")
    assert found["Optimizer"].text(7).endswith("ms")
    assert part.measured.profile.limit_text() in part.table.head.toolTip()
    assert dict(hands.document.weights) == weights and hands.window.workspace.history.can_undo == steps


def test_what_was_measured_goes_where_its_block_is_edited(robot):
    hands = opened(robot)
    measured(hands)
    hands.click_block(hands.block("dense").id)
    hands.type_field("units", "11")
    hands.settle()
    assert lines(hands)["dense"].text(5) == "" and lines(hands)["dense_1"].text(5) != ""


def test_a_click_chooses_the_block_and_a_column_sorts_with_the_total_last(robot):
    hands = opened(robot)
    table = hands.part.table.table
    item = lines(hands)["dense_1"]
    table.scrollToItem(item)
    place = QPoint(16, table.visualItemRect(item).center().y())
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert hands.window.workspace.selection == (hands.block("dense_1").id,)
    header = table.header()
    for _ in range(2):
        place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        items = [table.topLevelItem(at) for at in range(table.topLevelItemCount())]
        assert items[-1].text(0) == "Total"
        counts = [int(item.text(1).replace(",", "") or 0) for item in items[:-1]]
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        assert counts == sorted(counts, reverse=falling)


def test_the_measured_time_stands_on_the_blocks(robot):
    hands = opened(robot)
    hands.trigger("figure-time")
    part = measured(hands)
    node_id = hands.block("dense").id
    share = part.measured.row(hands.document, node_id).share
    assert hands.window.canvas.scene.nodes[node_id].facts.parameters.startswith(f"{share:.0%} · ")
    hands.trigger("figure-parameters")
    assert "ms" not in hands.window.canvas.scene.nodes[node_id].facts.parameters


def test_the_table_and_the_timeline_are_written(robot, tmp_path):
    hands = opened(robot)
    measured(hands)
    hands.window.dialogs.path = str(tmp_path / "cost.csv")
    hands.click(hands.part.table.export)
    rows = list(csv.DictReader((tmp_path / "cost.csv").read_text().splitlines()))
    assert {"dense", "Optimizer"} <= {row["block"] for row in rows}
    assert sum(float(row["share"] or 0) for row in rows) == pytest.approx(1, abs=1e-4)
    hands.window.show_page("profile")
    hands.window.dialogs.path = str(tmp_path / "step.json")
    hands.click(hands.part.page.export)
    assert (
        json.loads((tmp_path / "step.json").read_text())["otherData"]["batch_size"]
        == hands.document.settings["training"]["batch_size"]
    )


def test_the_timeline_is_zoomed_moved_pointed_at_and_clicked(robot):
    hands = opened(robot)
    part = measured(hands)
    hands.window.show_page("profile")
    QApplication.processEvents()
    line = part.page.timeline
    bar = max((one for one in line.bars(1) if one.node_id), key=lambda one: one.seconds)
    assert "GFLOP/s" in line.words(bar) and bar.call.op in line.words(bar)
    middle = line.rect_of(bar).center()
    QTest.mouseClick(line, LEFT, Qt.KeyboardModifier.NoModifier, middle.toPoint())
    assert hands.window.workspace.selection == (bar.node_id,)
    span, under = line.span, line.time_at(middle.x())
    wheel = QWheelEvent(middle, line.mapToGlobal(middle), QPoint(), QPoint(0, 480), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(line, wheel)
    assert line.span < span and line.time_at(middle.x()) == pytest.approx(under)
    begin = line.begin
    start = QPointF(line.width() / 2, line.lane_top(1) + 5).toPoint()
    QTest.mousePress(line, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(line, start + QPoint(-30, 0))
    QTest.mouseMove(line, start + QPoint(-60, 0))
    QTest.mouseRelease(line, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(-60, 0))
    assert line.begin > begin
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert line.begin == 0 and line.span == pytest.approx(span)


def test_the_keys_go_from_kernel_to_kernel(robot):
    hands = opened(robot)
    part = measured(hands)
    hands.window.show_page("profile")
    line = part.page.timeline
    first = next(at for at, one in enumerate(line.bars(1)) if one.node_id)
    for _ in range(first + 1):
        QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert hands.window.workspace.selection == (line.bars(1)[first].node_id,)


def test_a_batch_that_does_not_fit_is_cut_into_pieces_by_one_click(robot, monkeypatch):
    hands = opened(robot)
    from app.sessions.following import Follower

    fit, asked = Follower.fit, []

    def little(self):
        asked.append(self.prepared.training["pieces"])
        if asked[-1] == 1:
            error = OutOfMemoryError("a step of 32 samples needs 9 GB", mend="train in pieces: pieces=4")
            error.pieces = 4
            raise error
        fit(self)

    monkeypatch.setattr(Follower, "fit", little)
    window = hands.window
    hands.trigger("train")
    hands.until_state("failed")
    hands.settle()
    assert "needs 9 GB" in window.banner.text
    (button,) = window.banner.buttons
    assert button.text() == "Train in 4 pieces"
    hands.click(button)
    hands.until_state("finished")
    hands.settle()
    assert asked == [1, 4] and hands.document.settings["training"]["pieces"] == 4
    while hands.document.settings["training"]["pieces"] != 1:
        hands.trigger("undo")
    assert not hands.document.weights


def test_a_network_that_cannot_be_trained_is_not_measured_and_says_why(robot):
    hands = opened(robot)
    hands.window.workspace.select([hands.block("dense").id])
    hands.trigger("delete")
    hands.settle()
    hands.click(hands.part.table.measure)
    assert "cannot be measured yet" in hands.window.banner.text and hands.part.measured is None
