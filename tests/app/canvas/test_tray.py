"""Pictures below cards: in the room that there is, painted by the card itself, clicked, and none from afar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage

from app.canvas.node_item import FAR
from app.document import edits


def red():
    image = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#ff0000"))
    return image


def column(canvas, step):
    """Three blocks one below the other."""
    ids = canvas.chain(
        ("Input", {"shape": [4]}), ("Dense", {"units": 4, "activation": "relu"}), ("Dense", {"units": 4})
    )
    canvas.history.do(edits.move_nodes(canvas.document, {one: (240.0, 48.0 + at * step) for at, one in enumerate(ids)}))
    canvas.scene.flush()
    return ids


def test_a_picture_takes_the_room_below_and_covers_no_card(canvas):
    for step in (96, 144, 240):
        ids = column(canvas, step)
        canvas.scene.set_pictures(dict.fromkeys(ids, red()))
        items = [canvas.scene.nodes[one] for one in ids]
        trays = [item.tray.rect.translated(item.pos()) for item in items]
        for tray, below in zip(trays, items[1:], strict=False):
            assert not tray.intersects(below.scene_card())
        assert all(item.sceneBoundingRect().contains(tray) for item, tray in zip(items, trays, strict=True))
        assert 24 <= trays[0].height() <= trays[-1].height() == 84
        canvas.scene.set_pictures({})
        assert all(item.tray is None for item in items)
        while canvas.history.undo():
            pass


def test_the_words_of_a_problem_come_before_a_picture(canvas):
    ids = column(canvas, 96)
    canvas.history.do(edits.set_field(canvas.document, ids[1], "units", 0))
    canvas.scene.flush()
    canvas.scene.set_pictures(dict.fromkeys(ids, red()))
    assert canvas.scene.nodes[ids[1]].tray is None and canvas.scene.nodes[ids[0]].tray is not None
    canvas.history.do(edits.move_nodes(canvas.document, {ids[2]: (240.0, 480.0)}))
    canvas.scene.set_pictures(dict.fromkeys(ids, red()))
    item = canvas.scene.nodes[ids[1]]
    assert item.tray.rect.top() >= item.height + item.problem_height


def test_the_card_paints_it_from_near_and_not_from_afar(canvas):
    ids = column(canvas, 240)
    count = len(canvas.scene.items())
    canvas.scene.set_pictures({ids[1]: red()})
    assert len(canvas.scene.items()) == count
    item = canvas.scene.nodes[ids[1]]
    middle = item.tray.rect.center() + item.pos()

    def color_at(zoom):
        canvas.view.set_zoom(zoom)
        canvas.view.centerOn(middle)
        return canvas.view.viewport().grab().toImage().pixelColor(canvas.view.to_pixel(middle).toPoint())

    assert color_at(1.0) == QColor("#ff0000")
    assert color_at(FAR * 0.9) != QColor("#ff0000")


def test_a_click_tells_whose_picture_it_is_and_begins_no_gesture(canvas):
    ids = column(canvas, 240)
    canvas.scene.set_pictures({ids[0]: red()})
    chosen = []
    canvas.view.picture_chosen.connect(chosen.append)
    rect = QRectF(canvas.scene.nodes[ids[0]].tray.rect)
    place = rect.center() + canvas.scene.nodes[ids[0]].pos()
    canvas.view.centerOn(place)
    canvas.press(canvas.view.to_pixel(place).toPoint())
    assert chosen == [ids[0]] and canvas.view.gesture is None
    canvas.release(canvas.view.to_pixel(place).toPoint(), Qt.MouseButton.LeftButton)
    assert canvas.scene.picture_at(place) == ids[0]
    canvas.scene.set_pictures({})
    assert canvas.scene.picture_at(place) is None
