"""Sweeps in the real window: set up by form, run, brushed, applied, stopped, taken up and found again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from app.document import edits, project
from app.document.errors import DocumentError
from app.document.history import History
from app.plots.parallel import SCORE
from app.sessions.runs.store import RunStore
from app.sessions.sweeps.kept import KeptSweep, SweepStore
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.space import Dimension
from app.sessions.train import TrainJob

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def opened(robot, tmp_path, epochs=2):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": epochs, "batch_size": 30}))
    project.save(document, tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_page("sweeps")
    hands.settle()
    return hands, hands.window.parts["sweeps"]


def tick(hands, form, search, path):
    """Search for a field and tick it by a click on its box."""
    hands.type_into(form.targets.search, search, finish=False)
    line = form.targets.line(path)
    tree = form.targets.tree
    tree.setCurrentItem(line)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert path in form.rows


def start(hands, part, trials="4"):
    hands.click(part.page.new)
    form = part.page.form
    assert part.page.is_form_shown and not form.start.isEnabled()
    tick(hands, form, "learning", "optimizer.learning_rate")
    tick(hands, form, "shuffle", "training.shuffle")
    hands.choose(form.sampler, "Random")
    hands.type_into(form.trials.lineEdit(), trials)
    hands.click(form.start)
    return form


def ended(hands, part):
    hands.until(lambda: part.runner is None, timeout=120000)
    hands.settle()


def test_a_sweep_runs_is_brushed_and_its_best_values_are_applied(robot, tmp_path):
    hands, part = opened(robot, tmp_path)
    assert part.page.empty.isVisible()
    start(hands, part)
    ended(hands, part)
    table = part.page.table
    assert table.topLevelItemCount() == 4 and "4 of 4 runs" in part.page.text.text()
    assert part.page.progress.value() == 4 and not part.page.go_on.isEnabled()
    best = part._shown.best
    scores = {one.number: one.score for one in part._shown.trials}
    assert (
        table.shown() == sorted(scores, key=scores.get)
        and table.shown()[0] == best.number
        and "best" in table.topLevelItem(0).text(1)
    )

    # Drag along the score's axis over the best run alone.
    lines = part.lines
    low = lines.place(SCORE, 0.0) + QPoint(0, 4)
    QTest.mousePress(lines, LEFT, NONE, low.toPoint())
    QTest.mouseMove(lines, (low - QPoint(0, 6)).toPoint())
    QTest.mouseMove(lines, (low - QPoint(0, 8)).toPoint())
    QTest.mouseRelease(lines, LEFT, NONE, (low - QPoint(0, 8)).toPoint())
    assert best.number in lines.passing() and len(lines.passing()) < 4
    assert table.shown() == sorted(lines.passing(), key=table.shown().index)
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert len(table.shown()) == 4

    # A dot chooses its run everywhere; the front holds the best.
    assert best.number in part.cost.front()
    QTest.mouseClick(part.cost, LEFT, NONE, part.cost.place(best.number).toPoint())
    assert table.current() == best.number and part.lines._current == best.number

    before = hands.document.settings["training"]
    hands.click(part.page.apply)
    config = hands.document.settings["training"]["optimizer"]["config"]
    assert config["learning_rate"] == best.values["optimizer.learning_rate"]
    hands.trigger("undo")
    assert hands.document.settings["training"] == before

    hands.click(part.page.open)
    hands.settle()
    assert hands.window.pages.current == "runs"
    assert hands.window.parts["runs"].page.table.ids() == [best.run]


def test_a_sweep_is_stopped_found_by_another_window_and_goes_on(robot, tmp_path):
    hands, part = opened(robot, tmp_path, epochs=40)
    start(hands, part, "3")
    hands.until(lambda: part._running.best is not None or bool(part._epoch))
    hands.click(part.page.stop)
    ended(hands, part)
    done = sum(trial.score is not None for trial in part._shown.trials)
    assert done < 3 and part.page.go_on.isEnabled()
    sweep_id = part._shown.sweep.id
    robot.close(hands.window)

    hands = robot.window()
    part = hands.window.parts["sweeps"]
    hands.window.show_page("sweeps")
    hands.settle()
    hands.until(lambda: part._shown is not None)
    assert part._shown.sweep.id == sweep_id
    hands.click(part.page.go_on)
    hands.until(lambda: part.runner is not None)
    ended(hands, part)
    assert sum(trial.score is not None for trial in part._shown.trials) == 3
    assert not part.page.go_on.isEnabled()


def test_the_form_says_what_is_wrong_and_how_many_runs_it_will_be(robot, tmp_path):
    hands, part = opened(robot, tmp_path, epochs=5)
    hands.click(part.page.new)
    form = part.page.form
    tick(hands, form, "batch", "training.batch_size")
    tick(hands, form, "learning", "optimizer.learning_rate")
    hands.choose(form.sampler, "Grid: every combination")
    row = form.rows["optimizer.learning_rate"]
    hands.type_into(row.points, "4")
    assert "at most: 12," in form.size_text.text() and "60 epochs" in form.size_text.text() and form.start.isEnabled()
    hands.type_into(row.low, "9")
    assert row.message.isVisible() and not form.start.isEnabled()
    hands.type_into(row.low, "x")
    assert "a number" in row.message.text.text()
    hands.click(row.remove)
    assert "optimizer.learning_rate" not in form.rows and form.start.isEnabled()
    row = form.rows["training.batch_size"]
    hands.choose(row.mode, "Values")
    hands.type_into(row.values, "8, 16")
    assert form.plan().dimensions[0].choices == (8, 16) and "at most: 2," in form.size_text.text()
    hands.choose(form.monitor, "Validation accuracy")
    assert form.plan().more
    hands.click(form.cancel)
    assert not part.page.is_form_shown


def test_a_sweep_is_deleted_with_its_runs_and_brought_back(robot, tmp_path):
    hands, part = opened(robot, tmp_path)
    start(hands, part, "2")
    ended(hands, part)
    runs = {one.id for one in hands.window.runs.records()}
    sweep_id = part._shown.sweep.id
    assert len(runs) == 2
    hands.click(part.page.delete)
    hands.settle()
    assert hands.window.runs.records() == [] and part.page.empty.isVisible() and not part.page.sweeps.count()
    hands.click(hands.window.banner.buttons[0])
    hands.settle()
    hands.until(lambda: part._shown is not None)
    assert {one.id for one in hands.window.runs.records()} == runs
    assert part._shown.sweep.id == sweep_id and part.page.table.topLevelItemCount() == 2


def test_a_sweep_is_brought_back_while_another_one_runs(robot, tmp_path):
    hands, part = opened(robot, tmp_path, epochs=20)
    start(hands, part, "1")
    ended(hands, part)
    first = part._shown.sweep.id
    hands.click(part.page.delete)
    hands.settle()
    back = hands.window.banner.buttons[0]
    hands.click(part.page.new)  # what was ticked is ticked still
    hands.type_into(part.page.form.trials.lineEdit(), "3")
    hands.click(part.page.form.start)
    hands.click(back)
    hands.until(lambda: any(one.id == first for one in SweepStore(hands.window.runs).all()))
    assert part.runner is not None, "the sweep was over before: nothing was tested"
    ended(hands, part)
    assert sorted(one.state for one in hands.window.runs.records()) == ["finished"] * 4


def test_the_network_trains_by_hand_while_a_sweep_runs(robot, tmp_path):
    hands, part = opened(robot, tmp_path, epochs=30)
    start(hands, part, "3")
    hands.until(lambda: part._running is not None and bool(part._epoch))
    assert not part.page.delete.isEnabled()
    hands.window.show_page("network")
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "3")
    hands.trigger("train")
    hands.until_state("finished")
    assert part.runner is not None, "the sweep was over before: nothing was tested"
    hands.settle()
    assert len(hands.window.curves.history["loss"]) == 3
    ended(hands, part)
    records = hands.window.runs.records()
    assert [one.state for one in records] == ["finished"] * 4
    assert sorted(one.wanted for one in records) == [3, 30, 30, 30]
    # What was edited meanwhile is the document's own: the sweep's runs have the values that it began with.
    assert {one.sweep == "" for one in records if one.wanted == 3} == {True}


def test_a_sweep_on_disk_is_deleted_whole_or_not_at_all(tmp_path):
    store = RunStore(tmp_path / "runs")
    sweeps = SweepStore(store)
    document = project.load(resources.path("templates", "iris.loom"))
    plan = SweepPlan((Dimension("training.shuffle", "choice", (True, False)),), "grid", 2, "loss", False, seed=0)
    sweeps.keep(KeptSweep("s1", plan), document)
    keeper = store.begin(TrainJob.of(document), sweep="s1")
    keeper.began()
    with pytest.raises(DocumentError, match="still training"):
        sweeps.delete("s1")
    assert sweeps.read("s1").id == "s1" and len(store.records()) == 1
    keeper.give_up()
    assert sweeps.delete("s1") == [keeper.record.id]
    assert sweeps.all() == [] and store.records() == []
    assert store.empty_bin() == 0
    with pytest.raises(DocumentError):
        sweeps.read("s1")
    sweeps.bring_back("s1", [keeper.record.id])
    assert [one.id for one in sweeps.all()] == ["s1"] and len(store.records()) == 1
    with pytest.raises(DocumentError, match="not among the deleted"):
        sweeps.bring_back("s1", [])
    sweeps.delete("s1")
    assert store.empty_bin(older_than=0) == 2
    with pytest.raises(DocumentError, match="not among the deleted"):
        sweeps.bring_back("s1", [])
