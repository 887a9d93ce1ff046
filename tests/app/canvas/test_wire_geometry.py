from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.canvas.geometry import CARD_HEIGHT, leg_of, wire_distance, wire_path, wire_points


@pytest.mark.parametrize("end", [(240, 0), (30, 200), (-900, 168), (-900, 10), (-900, -168)])
def test_a_wire_leaves_to_the_right_and_enters_from_the_left(end):
    start, end = QPointF(0, 0), QPointF(*end)
    points = wire_points(start, end)
    assert points[0] == start and points[-1] == end
    assert points[1].x() > start.x() and points[1].y() == start.y()
    assert points[-2].x() < end.x() and points[-2].y() == end.y()


def test_a_wire_to_an_input_behind_runs_in_the_lane_between_the_rows():
    path = wire_path(wire_points(QPointF(900, 0), QPointF(0, 168)))
    middle = [path.pointAtPercent(step / 20) for step in range(5, 16)]
    assert all(abs(point.y() - 84) < 1 for point in middle)
    assert all(before.x() > after.x() for before, after in pairwise(middle))


def test_a_wire_back_along_its_own_row_goes_below_the_cards():
    path = wire_path(wire_points(QPointF(900, 0), QPointF(0, 0)))
    assert path.pointAtPercent(0.5).y() >= CARD_HEIGHT


def test_the_distance_is_that_to_the_nearest_part():
    points = wire_points(QPointF(900, 0), QPointF(0, 168))
    assert wire_distance(points, QPointF(450, 84)) < 0.5
    assert wire_distance(points, QPointF(450, 94)) == pytest.approx(10, abs=0.5)
    assert wire_distance(points, QPointF(900, 0)) < 0.5


def test_a_wire_that_is_led_back_leaves_its_card_before_it_turns():
    bends = [(450.0, 84.0)]
    points = wire_points(QPointF(900, 0), QPointF(0, 168), bends)
    path = wire_path(points)
    card, target = QRectF(732, -32, 168, 64), QRectF(0, 136, 168, 64)
    inside = [path.pointAtPercent(step / 200) for step in range(1, 200)]
    assert not any(
        card.adjusted(0, 2, -2, -2).contains(point) or target.adjusted(2, 2, 0, -2).contains(point) for point in inside
    )
    assert QPointF(450, 84) in points


def test_a_new_bend_goes_where_the_wire_was_taken():
    bends = [(450.0, 84.0)]
    points = wire_points(QPointF(900, 0), QPointF(0, 168), bends)
    path = wire_path(points)
    assert leg_of(points, bends, path.pointAtPercent(0.15)) == 0
    assert leg_of(points, bends, path.pointAtPercent(0.85)) == 1
