"""The decision surface and watched samples in the real window: they follow a run, and end with its last weights."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

import resources
from app.document import edits
from app.document.model import to_model
from app.sessions.events import Reached
from app.sessions.understanding.live_answers import SIDE


def opened(robot, name="mlp", epochs=12):
    hands = robot.window(resources.path("templates", f"{name}.loom"))
    document = hands.document
    hands.window.workspace.do(edits.set_settings(document, "training", {"epochs": epochs}))
    return hands, hands.window.parts["live"]


def trained(hands, part):
    heard = []
    part.reached.connect(heard.append)
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    return heard


def test_the_surface_follows_a_run(robot):
    hands, part = opened(robot)
    surface = part.surface.surface
    assert not hands.window.docks["surface"].isVisible()
    heard = trained(hands, part)
    assert hands.window.docks["surface"].isVisible() and all(isinstance(one, Reached) for one in heard) and heard
    assert [one.step for one in heard] == sorted(one.step for one in heard)
    plane = surface.plane
    assert plane.classes == ("blue", "green", "orange") and len(plane.trained.places) == 800
    wanted = to_model(hands.document).model.predict(plane.grid(SIDE), verbose=0)
    np.testing.assert_allclose(surface.answers.reshape(-1, 3), wanted, atol=1e-5)
    # Where a sample of the middle of a class lies, the tip names that class first, and the pixel has its colour.
    at = int(wanted.max(axis=1).argmax())
    x, y = plane.grid(SIDE)[at]
    said = surface.said_at(surface.place(x, y))
    assert said.splitlines()[0].startswith(plane.classes[int(wanted[at].argmax())])
    assert surface.said_at(QPointF(1, 1)) == ""
    before = surface.grab().toImage()
    part.surface.sharp.setFocus()
    QTest.keyClick(part.surface.sharp, Qt.Key.Key_Space)
    assert surface.is_sharp and surface.grab().toImage() != before
    hands.click(part.surface.held)
    assert not surface.shows_held
    # An edit is answered at once, with the weights that are left.
    hands.window.show_panel("surface")
    hands.trigger("undo")
    hands.trigger("undo")
    hands.settle()
    assert not np.allclose(surface.answers.reshape(-1, 3), wanted, atol=1e-3)


def test_nobody_looks_and_nothing_is_copied(robot):
    hands, part = opened(robot, "iris", 3)
    assert trained(hands, part) == [] and not hands.window.docks["surface"].isVisible()
    hands.window.show_panel("surface")
    hands.settle()
    assert part.surface.empty.isVisible() and part.surface.surface.plane is None


def test_samples_are_watched(robot):
    hands, part = opened(robot, "iris", 40)
    hands.window.show_panel("watched")
    hands.settle()
    rows = part.watched.rows
    assert len(rows) == 4 and {row.answers.told.truth for row in rows.values()} == {"setosa", "versicolor", "virginica"}
    assert not any(row.answers.steps for row in rows.values())
    heard = trained(hands, part)
    first = next(iter(rows.values())).answers
    assert 0 < len(first.steps) <= len(heard) and first.steps == sorted(first.steps)
    model = to_model(hands.document).model
    for sample, row in rows.items():
        fed = hands.window.keeper.dataset.test_inputs["measures"][sample.row : sample.row + 1]
        np.testing.assert_allclose(row.answers.told.values, model.predict(fed, verbose=0)[0], atol=1e-5)
        assert row.answers.told.truth in row.answers.text() or row.answers.told.values.max() < 1
    hands.click(next(iter(rows.values())).remove)
    assert len(rows) == 3
    hands.click(part.watched.add)
    hands.settle()
    assert len(rows) == 4
    hands.open(resources.path("templates", "mlp.loom"))
    hands.until(lambda: {len(row.answers.told.values) for row in rows.values()} == {3} and len(rows) == 4)


def test_a_sample_of_the_results_is_watched(robot):
    hands, part = opened(robot, "iris", 2)
    trained(hands, part)
    hands.window.show_page("results")
    page = hands.window.parts["results"].page
    hands.choose(page.part, "Validation data")
    hands.click(page.evaluate)
    hands.settle()
    page.classes.matrix.setFocus()
    count = page.classes.matrix.matrix
    page.classes.matrix.choose(*(int(at) for at in np.unravel_index(count.argmax(), count.shape)))
    tile = page.samples.tiles[0]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    hands.settle()
    hands.click(page.reasons.watch)
    hands.settle()
    ((sample, row),) = part.watched.rows.items()
    answer = page.shown
    np.testing.assert_allclose(row.answers.told.values, answer.shares[tile.number], atol=1e-5)
    assert row.answers.told.truth == answer.classes[answer.truth[tile.number]] and not sample.is_test


def test_who_watches_no_sample_any_more_is_given_none(robot):
    hands, part = opened(robot, "iris", 2)
    hands.window.show_panel("watched")
    hands.settle()
    rows = part.watched.rows
    for row in list(rows.values()):
        hands.click(row.remove)
    trained(hands, part)
    assert not rows
    hands.click(part.watched.add)
    hands.settle()
    assert len(rows) == 1


def test_rows_of_other_data_are_other_samples(robot):
    hands, part = opened(robot, "iris", 2)
    hands.window.show_panel("watched")
    hands.settle()
    before = list(part.watched.rows.values())
    data = {"options": {"labels": {"label": {"0": ["setosa", "virginica"]}}}}
    hands.window.workspace.do(lambda: edits.set_settings(hands.document, "data", data))
    hands.settle()
    rows = part.watched.rows
    assert len(rows) == 4 and not set(before) & set(rows.values())
