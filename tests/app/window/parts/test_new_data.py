"""New files on the page of results, in the real window: evaluated by menu and by drop, predicted into a table."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.evaluate import evaluate
from app.sessions.train import TrainJob, TrainRunner


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": 6, "batch_size": 8}))
    runner = TrainRunner(TrainJob.of(document)).start()
    assert runner.join(120)
    weights = next(one.weights for one in runner.drain() if type(one).__name__ == "Finished")
    History(document).do(edits.set_weights(document, weights))
    place = tmp_path_factory.mktemp("trained") / "iris.loom"
    project.save(document, place)
    return place


@pytest.fixture(scope="module")
def flowers(trained):
    """The held-out flowers in centimetres with their names, in a file."""
    data = DataSource.open(project.load(trained).settings["data"])
    scaling = data.scalings["measures"]
    rows = data.test_inputs["measures"] * scaling.scale + scaling.offset
    path = trained.parent / "flowers.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*data.columns["measures"], "label"])
        for row, label in zip(rows.tolist(), data.test_targets["label"].tolist(), strict=True):
            writer.writerow([*row, data.classes["label"][label]])
    return path


def opened(robot, trained):
    hands = robot.window(trained)
    hands.window.show_page("results")
    hands.settle()
    return hands, hands.window.parts["results"].page


def test_a_file_with_labels(robot, trained, flowers):
    hands, page = opened(robot, trained)
    hands.window.dialogs.path = str(flowers)
    hands.trigger("evaluate-file")
    hands.settle()
    document = project.load(trained)
    held = evaluate(document, DataSource.open(document.settings["data"]))
    # The very flowers that are held out: the same answers.
    assert page.part.currentText() == "flowers.csv" and len(page.shown.right) == held.samples == 30
    assert page.shown.right.mean() == pytest.approx(held.accuracy)
    assert not page.stop.isVisible()
    hands.choose(page.part, "Training data")
    hands.click(page.evaluate)
    hands.settle()
    assert len(page.shown.right) == len(page.shown.truth) != 30


def test_a_dropped_file_with_a_wrong_label(robot, trained, flowers, tmp_path):
    hands, page = opened(robot, trained)
    text = flowers.read_text(encoding="utf-8").splitlines()
    text[3] = text[3].rsplit(",", 1)[0] + ",tulip"
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("\n".join(text), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wrong))])
    before = page.shown
    assert hands.drop(data, QPoint(200, 200), page)
    hands.settle()
    assert "line 4" in page.message.text.text() and "'tulip'" in page.message.text.text() and page.shown is before
    data.setUrls([QUrl.fromLocalFile(str(flowers))])
    assert hands.drop(data, QPoint(200, 200), page)
    hands.settle()
    assert page.shown is not before and len(page.shown.right) == 30 and not page.message.isVisible()


def test_predictions_in_a_table(robot, trained, flowers, tmp_path):
    hands, page = opened(robot, trained)
    source, target = flowers, tmp_path / "said.csv"
    dialogs = hands.window.dialogs
    dialogs.path = str(source)
    dialogs.save_file = lambda title, filters, proposal="": (str(target), filters.split(";;")[0])
    hands.window.show_page("network")
    page.clear()
    hands.trigger("predict-file")
    hands.settle()
    assert "30 predictions in" in page.message.text.text() and page.shown is None
    with target.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with source.open(encoding="utf-8") as file:
        truth = [row["label"] for row in csv.DictReader(file)]
    hands.click(page.evaluate)
    hands.settle()
    right = np.mean([row["label"] == one for row, one in zip(rows, truth, strict=True)])
    assert right == pytest.approx(page.shown.right.mean()) and "label.setosa" in rows[0]


def test_predictions_while_the_data_are_still_being_opened(robot, trained, flowers, tmp_path, monkeypatch):
    hands, _ = opened(robot, trained)
    dialogs = hands.window.dialogs
    dialogs.path = str(flowers)
    said = []
    for name in ("before.csv", "after.csv"):
        target = tmp_path / name
        dialogs.save_file = lambda *_, target=target: (str(target), "(*.csv)")
        hands.trigger("predict-file")
        hands.settle()
        said.append(target.read_text(encoding="utf-8"))
        monkeypatch.setattr(type(hands.window.keeper), "dataset", property(lambda keeper: None))
    assert said[0] == said[1] and "label.setosa" in said[0]


def test_a_file_that_cannot_be_read_is_told(robot, trained, tmp_path):
    hands, page = opened(robot, trained)
    (tmp_path / "odd.csv").write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    hands.window.dialogs.path = str(tmp_path / "odd.csv")
    hands.window.dialogs.save_file = lambda *_: (str(tmp_path / "out.csv"), "(*.csv)")
    hands.trigger("predict-file")
    hands.settle()
    assert "2 columns" in page.message.text.text() and not (tmp_path / "out.csv").exists()
    hands.trigger("evaluate-file")
    hands.settle()
    assert "no column 'label'" in page.message.text.text() and not page.stop.isVisible()
