"""The page of results in the real window: evaluated by a click, a cell chosen by mouse and keys shows its samples."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.evaluate import evaluate
from app.sessions.train import TrainJob, TrainRunner


def trained(tmp_path, epochs=4):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": epochs, "batch_size": 8}))
    runner = TrainRunner(TrainJob.of(document)).start()
    assert runner.join(120)
    weights = next(one.weights for one in runner.drain() if type(one).__name__ == "Finished")
    History(document).do(edits.set_weights(document, weights))
    project.save(document, tmp_path / "iris.loom")
    return tmp_path / "iris.loom"


def opened(robot, path):
    hands = robot.window(path)
    hands.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier, hands.window)
    hands.window.show_page("results")
    hands.settle()
    page = hands.window.parts["results"].page
    hands.click(page.evaluate)
    hands.settle()
    return hands, page


def test_figures_and_samples_of_a_cell(robot, tmp_path):
    path = trained(tmp_path)
    hands, page = opened(robot, path)
    one = page.shown
    found = evaluate(hands.document, DataSource.open(hands.document.settings["data"]))
    assert one.right.mean() == np.float64(found.accuracy).round(6) or abs(one.right.mean() - found.accuracy) < 1e-6
    matrix = page.classes.matrix
    assert matrix.matrix.sum() == len(one.right) == found.samples
    assert page.classes.table.rowCount() == 3 + 2
    # Each sample is a point of the map, in its class's colour.
    card = page.map_card
    assert card.isVisible() and len(card.map.points) == len(one.right)
    assert len({colour.name() for colour in card.map.colours}) == 3
    true, predicted = (int(at) for at in np.unravel_index(matrix.matrix.argmax(), matrix.matrix.shape))
    place = matrix.cell_rect(true, predicted).center().toPoint()
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)
    assert matrix.cell == (true, predicted)
    assert len(page.samples.tiles) == min(24, matrix.matrix[true, predicted])
    key = Qt.Key.Key_Left if predicted else Qt.Key.Key_Right
    QTest.keyClick(matrix, key)
    moved = (true, predicted - 1 if predicted else 1)
    assert matrix.cell == moved and len(page.samples.tiles) == min(24, matrix.matrix[moved])


def test_curves_of_another_class(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    before = page.classes.roc.marks[1]
    page.classes.which.setFocus()
    hands.choose(page.classes.which, page.shown.classes[1])
    after = page.classes.roc.marks[1]
    assert after.x[0] == after.y[0] == 0 and after.x[-1] == after.y[-1] == 1
    assert before.x.shape != after.x.shape or (before.x != after.x).any() or (before.y != after.y).any()


def test_another_document_clears_the_page(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    hands.open(resources.path("templates", "iris.loom"))
    assert page.shown is None and not page.classes.upper.isVisible()


def test_a_sample_is_explained_and_columns_are_weighed(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    names = [row[0] for row in page.columns.bars.rows]
    assert page.columns.isVisible() and len(names) == 4 and names[0].startswith("petal")
    values = [row[1] for row in page.columns.bars.rows]
    assert values == sorted(values, reverse=True) and values[0] > 0
    matrix = page.classes.matrix.matrix
    page.classes.matrix.choose(*(int(at) for at in np.unravel_index(matrix.argmax(), matrix.shape)))
    tile = page.samples.tiles[0]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    hands.settle()
    shown = page.reasons.view.shown
    assert not page.reasons.message.text.text(), page.reasons.message.text.text()
    assert page.reasons.isVisible() and tile.is_chosen and len(shown.values) == 4
    assert page.reasons.unit.currentText() == page.shown.classes[page.shown.predicted[tile.number]]
    hands.choose(page.reasons.unit, page.shown.classes[(shown.unit + 1) % 3])
    hands.settle()
    assert page.reasons.view.shown.unit != shown.unit and (page.reasons.view.shown.values != shown.values).any()
    # By keys as well.
    other = page.samples.tiles[1]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    hands.settle()
    assert other.is_chosen and not tile.is_chosen
    # Evaluated anew, what was explained is gone.
    hands.click(page.evaluate)
    hands.settle()
    assert not page.reasons.isVisible()


def test_words_of_a_sample_are_coloured(robot):
    hands, page = opened(robot, resources.path("templates", "headlines.loom"))
    tile = page.samples.tiles[0]
    assert len(tile.toolTip().splitlines()[1].split()) > 2
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    hands.settle()
    assert page.reasons.view.words.isVisible() and "background-color" in page.reasons.view.words.text()
    assert page.reasons.view.shown.names == tuple(tile.toolTip().splitlines()[1].split())
    covered = page.reasons.view.shown.values
    for method in ("Gradient times input", "Integrated gradients"):
        hands.choose(page.reasons.method, method)
        hands.settle()
        assert len(page.reasons.view.shown.values) == len(covered) and page.reasons.view.shown.values.any()
        assert "Orange words speak for" in page.reasons.legend.text()


def test_frames_of_a_film_are_weighed_and_the_words_asked_of_it(robot):
    hands, page = opened(robot, resources.path("templates", "film-questions.loom"))
    QTest.mouseClick(page.samples.tiles[0], Qt.MouseButton.LeftButton)
    hands.settle()
    reasons, view = page.reasons, page.reasons.view
    hands.choose(reasons.input, "film")
    hands.settle()
    assert view.shown.values.shape == (5, 14, 14) and view.drawing.isVisible() and not view.words.isVisible()
    # The frames that count most are named first, for ears; all shares together are the whole.
    told = view.drawing.accessibleName().split(", ")
    shares = [int(one.split("·")[1].strip(" %")) for one in told]
    assert len(told) == 5 and shares == sorted(shares, reverse=True) and abs(sum(shares) - 100) <= 3
    image = view.drawing.grab().toImage()
    # The frames themselves are grey; what counted is in colour below them.
    ratio = image.devicePixelRatio()
    strong = lambda y: max(image.pixelColor(x, int(y * ratio)).hsvSaturation() for x in range(2, int(300 * ratio), 3))
    assert max(strong(y) for y in range(78, 174, 8)) < 90 < max(strong(y) for y in range(190, 286, 8))
    hands.choose(reasons.method, "Covering parts")
    hands.settle()
    assert view.shown.is_signed and "Orange speaks for" in reasons.legend.text()
    hands.choose(reasons.input, "question")
    hands.settle()
    assert view.words.isVisible() and "background-color" in view.words.text()


def test_the_map_answers_hands(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    card, one = page.map_card, page.shown
    page.cards.ensureWidgetVisible(card)
    view, places = card.map, card.map.places()
    at = int(places[:, 0].argmin())
    QTest.mouseMove(view, QPointF(*places[at]).toPoint())
    assert view.current >= 0 and card.preview is not None
    assert card.preview.toolTip().startswith(f"{view.current + 1}: ")
    # By keys: to the right, there is another one.
    view.setFocus()
    before = view.current
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current != before and view.places()[view.current][0] > places[before][0]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.samples.title.text() == "Chosen on the map" and [t.number for t in page.samples.tiles] == [view.current]
    # A frame round the left half.
    middle = float(np.median(places[:, 0]))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseMove(view, QPoint(int(middle) // 2, 100))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(int(middle), view.height() - 2))
    inside = np.flatnonzero(places[:, 0] <= int(middle)).tolist()
    assert view.selected == inside and [t.number for t in page.samples.tiles] == inside[:24]
    hands.choose(card.colour, "right or wrong")
    wrong = [colour.name() for colour, right in zip(view.colours, one.right, strict=True) if not right]
    assert len(set(wrong)) <= 1 and "wrong" in card.legend.text()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected == [] and page.samples.title.text() == "Most confident mistakes"


def test_another_block_and_another_projection(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    card = page.map_card
    before = card.map.points
    heard = []
    hands.window.parts["results"]._moved.connect(lambda job, points, step, steps: heard.append(step))
    hands.choose(card.method, "t-SNE")
    hands.settle()
    assert heard == sorted(heard) and heard[-1] == 500 and len(card.map.points) == len(before)
    # Flowers of one kind lie together.
    points, truth = card.map.points, page.shown.truth
    far = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    np.fill_diagonal(far, np.inf)
    assert (truth[far.argmin(axis=1)] == truth).mean() > 0.85
    names = [card.block.itemText(at) for at in range(card.block.count())]
    assert len(names) == 3 and card.block.currentText() == names[-2]
    hands.choose(card.block, names[0])
    hands.settle()
    hands.choose(card.method, "Principal components")
    hands.settle()
    assert card.map.points.shape == before.shape and not np.allclose(card.map.points, before)
    assert "%" in card.note.text()


def test_a_wrong_label_is_put_right_and_undone(robot, tmp_path):
    hands, page = opened(robot, trained(tmp_path))
    one, window = page.shown, hands.window
    page.classes.matrix.choose(0, 0)
    tile = page.samples.tiles[0]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    hands.settle()
    window.dialogs.choice = one.classes[1]
    hands.click(page.reasons.label)
    hands.settle()
    assert "is now called versicolor" in page.message.text.text()
    row = int(one.rows[tile.number])
    data = window.keeper.dataset
    assert data.classes["label"][data.test_targets["label"][row]] == "versicolor"
    # Another one can be put right at once, and the first another time.
    other = page.samples.tiles[1]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    hands.settle()
    window.dialogs.choice = one.classes[2]
    hands.click(page.reasons.label)
    hands.settle()
    assert "2 labels are put right" in page.message.text.text()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    hands.settle()
    window.dialogs.choice = one.classes[2]
    hands.click(page.reasons.label)
    hands.settle()
    second = int(one.rows[other.number])
    labels = {f"held {row}": ["setosa", "virginica"], f"held {second}": ["setosa", "virginica"]}
    assert hands.document.settings["data"]["options"]["labels"] == {"label": labels}
    hands.trigger("undo")
    hands.settle()
    labels[f"held {row}"] = ["setosa", "versicolor"]
    assert hands.document.settings["data"]["options"]["labels"] == {"label": labels}
    # They are listed beside the data, and each can be taken back.
    window.show_page("data")
    hands.settle()
    card = window.parts["data"].page.labels
    assert card.isVisible() and set(card.rows) == {("label", key) for key in labels} and not card.copy.isVisible()
    hands.click(card.rows["label", f"held {second}"])
    hands.settle()
    assert set(card.rows) == {("label", f"held {row}")}
    window.show_page("results")
    hands.settle()
    hands.click(page.evaluate)
    hands.settle()
    assert page.classes.matrix.matrix[1].sum() == (one.truth == 1).sum() + 1
    hands.save_as(tmp_path / "again.loom")
    assert project.load(tmp_path / "again.loom").settings["data"]["options"]["labels"] == {
        "label": {f"held {row}": ["setosa", "versicolor"]}
    }
    for _ in range(3):
        hands.trigger("undo")
    hands.settle()
    data = window.keeper.dataset
    assert data.classes["label"][data.test_targets["label"][row]] == "setosa"
