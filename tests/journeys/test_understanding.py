"""From a trained network to what it understands: a person looks at its mistakes, asks why, and brings new data."""

import csv

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtTest import QTest

from app.document import edits
from app.sessions.understanding.classification import roc


def test_digits_are_looked_through(robot, tmp_path):
    hands = robot.window(empty=False)
    window = hands.window
    window.workspace.do(edits.set_settings(hands.document, "training", {"epochs": 4}))
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    hands.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier, window)
    window.show_page("results")
    page = window.parts["results"].page
    hands.click(page.evaluate)
    hands.settle()
    one = page.shown
    matrix = page.classes.matrix
    # The figures say the same of the same answers.
    assert matrix.matrix.sum() == len(one.right) and np.trace(matrix.matrix) == one.right.sum()
    table = page.classes.table
    recall = [float(table.item(at, 2).text()) for at in range(10)]
    np.testing.assert_allclose(recall, np.diag(matrix.matrix) / matrix.matrix.sum(axis=1), atol=1e-3)
    hands.choose(page.classes.which, "3")
    wanted = roc(one.truth == 3, one.shares[:, 3])
    assert page.classes._roc_card.note.text() == f"{wanted.area:.3f}"
    assert len(page.classes.calibration.marks[0].x) == 10
    confident = [one.confidence[tile.number] for tile in page.samples.tiles]
    assert confident == sorted(confident, reverse=True) and not any(
        one.right[tile.number] for tile in page.samples.tiles
    )

    # A cell of the matrix: its samples; one of them: what counted, by each way.
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_rect(3, 3).center().toPoint())
    assert all(one.truth[tile.number] == one.predicted[tile.number] == 3 for tile in page.samples.tiles)
    QTest.mouseClick(page.samples.tiles[0], Qt.MouseButton.LeftButton)
    hands.settle()
    seen = {}
    for name in ("Saliency", "Saliency, smoothed", "Grad-CAM", "Covering parts"):
        hands.choose(page.reasons.method, name)
        hands.settle()
        seen[name] = page.reasons.view.shown.values
        assert seen[name].shape == (8, 8) and seen[name].any() and not page.reasons.message.isVisible()
    assert page.reasons.unit.currentText() == "3"
    assert page.reasons.layer.count() == 2 and not np.allclose(seen["Saliency"], seen["Grad-CAM"])

    # The map: a point under the hand, another block.
    view = page.map_card.map
    page.cards.ensureWidgetVisible(view)
    place = view.places()[0]
    QTest.mouseMove(view, QPointF(*place).toPoint())
    assert page.map_card.preview is not None
    blocks = [page.map_card.block.itemText(at) for at in range(page.map_card.block.count())]
    before = view.points
    hands.choose(page.map_card.block, blocks[0])
    hands.settle()
    assert not np.allclose(before, view.points)

    # New pictures, in a folder for each class, are dropped on the page.
    data = window.keeper.dataset
    for row in range(40):
        label = data.classes["label"][data.test_targets["label"][row]]
        (tmp_path / "new" / label).mkdir(parents=True, exist_ok=True)
        pixels = np.rint(data.test_inputs["image"][row, ..., 0] * 255).astype("uint8")
        Image.fromarray(np.kron(pixels, np.ones((4, 4), "uint8"))).save(tmp_path / "new" / label / f"{row}.png")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path / "new"))])
    assert hands.drop(dragged, QPoint(300, 300), page)
    hands.settle()
    fresh = page.shown
    assert len(fresh.right) == 40 and page.part.currentText() == "new"
    # They are held-out digits, four times as large: they are known as well as before.
    assert abs(fresh.right.mean() - one.right[:40].mean()) < 0.06

    # The same folder into a table.
    window.dialogs.path = str(tmp_path / "new")
    window.dialogs.save_file = lambda title, filters, proposal="": (str(tmp_path / "said.csv"), filters.split(";;")[0])
    hands.trigger("predict-folder")
    hands.settle()
    with (tmp_path / "said.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    name = hands.document.nodes[hands.document.outputs()[0]].name
    right = [row[name] == row["file"].replace("\\", "/").split("/")[0] for row in rows]
    assert len(rows) == 40 and abs(np.mean(right) - fresh.right.mean()) < 1e-9
