"""From afar all cards are painted at once; a zoom of many comes down to that until it rests; nothing runs at rest."""

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QPoint, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsItem

from app.canvas import to_image
from app.canvas.node_item import FAR, NodeItem
from app.document import edits
from app.document.changes import NodeAdded
from app.document.graph import Node
from app.document.history import Command

NO_CONTENTS = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


def many(canvas, count, first=1):
    nodes = [
        Node(f"n{number}", "Dense", f"dense_{number}", {"units": 1}, (240 * (number % 20), 96 * (number // 20)))
        for number in range(first, count + first)
    ]
    canvas.do(Command("Add", tuple(NodeAdded(node) for node in nodes)))
    canvas.scene.flush()


def color_at(canvas, place):
    canvas.view.viewport().repaint()
    return canvas.view.grab().toImage().pixelColor(canvas.view.to_pixel(place).toPoint())


def test_from_afar_no_card_paints_itself_and_near_each_does(canvas, monkeypatch):
    node_id = canvas.put("Dense", 0, 96, units=4)
    painted = []
    real = NodeItem.paint
    monkeypatch.setattr(NodeItem, "paint", lambda item, *rest: (painted.append(item.node_id), real(item, *rest))[1])
    canvas.view.set_zoom(FAR / 2)
    assert canvas.scene.far.is_shown and canvas.scene.nodes[node_id].flags() & NO_CONTENTS
    far = color_at(canvas, canvas.scene.nodes[node_id].scene_card().center())
    assert painted == [] and far != QColor(canvas.scene.look.tokens.canvas)
    canvas.view.set_zoom(1)
    canvas.view.grab()
    assert painted == [node_id] and not canvas.scene.far.is_shown


def test_from_afar_cards_are_seen_where_they_are_dragged_to_and_chosen(canvas):
    node_id = canvas.put("Dense", 0, 96, units=4)
    canvas.view.set_zoom(0.18)
    item = canvas.scene.nodes[node_id]
    before = item.scene_card().center()
    plain = color_at(canvas, before)
    canvas.press(canvas.middle(node_id))
    canvas.move(canvas.middle(node_id) + QPoint(0, 90))
    assert item.scene_card().center() != before
    assert color_at(canvas, item.scene_card().center()) == plain != color_at(canvas, before)
    canvas.release(canvas.pixel(item.scene_card().center()))
    canvas.scene.select([node_id])
    edge = item.scene_card().topLeft()
    edge.setX(edge.x() - 3)
    edge.setY(edge.y() + 30)
    assert color_at(canvas, edge).name() == canvas.scene.look.accent.name()
    canvas.do(edits.delete(canvas.document, [node_id]))
    canvas.scene.flush()
    assert color_at(canvas, before).name() != plain.name()


def test_a_zoom_of_many_cards_shows_them_from_afar_until_it_rests(canvas, qtbot):
    many(canvas, 300)
    canvas.view.frame_all()
    canvas.view.set_zoom(0.5)
    assert canvas.view.zoom > FAR and canvas.scene.far.is_shown
    qtbot.waitUntil(lambda: not canvas.scene.far.is_shown)
    canvas.view.zoom_in()
    canvas.view.zoom_in()
    canvas.view.zoom_in()
    qtbot.waitUntil(lambda: not canvas.scene.far.is_shown)
    # A few cards keep their words while they grow.
    canvas.view.set_zoom(2)
    qtbot.waitUntil(lambda: not canvas.scene.far.is_shown)
    canvas.view.zoom_in()
    assert not canvas.scene.far.is_shown


def test_a_picture_shows_the_cards_in_full_while_the_view_shows_them_from_afar(canvas):
    node_id = canvas.put("Dense", 0, 96, units=4)
    near = to_image(canvas.scene, 2)
    canvas.view.set_zoom(0.1)
    assert to_image(canvas.scene, 2) == near
    assert canvas.scene.far.is_shown and canvas.scene.nodes[node_id].flags() & NO_CONTENTS
    kept = QGraphicsItem.CacheMode.DeviceCoordinateCache
    assert canvas.scene.nodes[node_id].cacheMode() == kept


def running_timers(root):
    """The timers of a window and of all in it: QTimers that run, and those that objects have started by themselves."""
    dispatcher = QAbstractEventDispatcher.instance()
    objects = [root, *root.findChildren(QObject)]
    timers = [found for found in objects if isinstance(found, QTimer) and found.isActive()]
    others = [found for found in objects if not isinstance(found, QTimer) and dispatcher.registeredTimers(found)]
    return [f"{type(found).__name__} {found.objectName()}" for found in (*timers, *others)]


def test_nothing_runs_when_nothing_happens(canvas, qtbot):
    many(canvas, 120)
    canvas.view.zoom_in()
    canvas.press(canvas.middle("n5"))
    canvas.move(canvas.middle("n5") + QPoint(0, 50))
    canvas.release(canvas.middle("n5"))
    canvas.view.setFocus()
    qtbot.waitUntil(lambda: not running_timers(canvas.view) and not running_timers(canvas.scene))


@pytest.mark.parametrize("down", [False, True])
def test_a_large_card_is_as_large_from_afar(canvas, down):
    canvas.controller.arrange(direction="down" if down else "right")
    node_id = canvas.put("Concatenate", 0, 0)
    for number in range(8):
        canvas.link(canvas.put("Input", -300, 90 * number, shape=[2]), node_id, f"in{number + 1}")
    canvas.view.set_zoom(0.15)
    canvas.view.grab()
    rects = [rect for rect, _ in canvas.scene.far._rects_of[node_id]]
    assert rects[0] == canvas.scene.nodes[node_id].scene_card()


@pytest.mark.parametrize("zoom", [1.5, 1.0, 0.45, 0.25, 0.08])
def test_a_frozen_card_is_told_from_others_at_each_zoom(canvas, zoom):
    node_id = canvas.put("Dense", 0, 0, units=4)
    canvas.view.set_zoom(zoom)
    canvas.view.centerOn(canvas.scene.nodes[node_id])

    def picture():
        canvas.scene.flush()
        canvas.view.viewport().repaint()
        card = canvas.scene.nodes[node_id].scene_card()
        corner, end = canvas.view.to_pixel(card.topLeft()).toPoint(), canvas.view.to_pixel(card.bottomRight()).toPoint()
        image = canvas.view.grab().toImage()
        columns, rows = range(corner.x(), end.x() + 1), range(corner.y(), end.y() + 1)
        return [image.pixelColor(x, y).name() for y in rows for x in columns]

    free = picture()
    canvas.do(edits.set_trainable(canvas.document, [node_id], False))
    frozen = picture()
    assert len(frozen) == len(free)
    assert sum(one != other for one, other in zip(free, frozen, strict=True)) >= 3
    canvas.do(edits.set_trainable(canvas.document, [node_id], True))
    assert picture() == free


def test_few_cards_keep_their_names_from_afar_and_many_do_not(canvas):
    node_id = canvas.put("Dense", 0, 96, units=4)
    canvas.view.set_zoom(FAR * 0.8)
    assert not canvas.scene.far.is_shown
    plain, named = color_at(canvas, canvas.scene.nodes[node_id].scene_card().center()), set()
    image = canvas.view.grab().toImage()
    card = canvas.view.mapFromScene(canvas.scene.nodes[node_id].scene_card()).boundingRect()
    for x in range(card.left() + 3, card.right()):
        named.add(image.pixelColor(x, card.center().y()).lightness() // 32)
    assert len(named) > 2, f"no letters on {plain.name()}"
    many(canvas, 140, first=2)
    canvas.view.set_zoom(FAR * 0.8)
    assert canvas.scene.far.is_shown
