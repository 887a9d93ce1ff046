"""Wires are led round blocks, and only where they would run over one."""

import itertools
import random

import pytest

from app.document import edits
from app.document.graph import Document, Node, Wire
from app.document.layout import positions
from app.document.routing import curve, routes


def network(*places, wires, kind="ReLU"):
    nodes = [Node(f"n{at}", kind, f"block_{at}", {}, place) for at, place in enumerate(places, start=1)]
    return Document.from_parts(nodes, [Wire(f"n{one}", "out", f"n{other}", "in") for one, other in wires])


LONG = Wire("n1", "out", "n3", "in")


def test_a_wire_over_a_block_is_led_past_it_level():
    document = network((0, 0), (240, 0), (480, 0), wires=[(1, 3)])
    points = routes(document)[LONG]
    assert [x for x, _ in points] == [232, 440]
    heights = {y for _, y in points}
    assert len(heights) == 1 and heights <= {-8, 72}


def test_a_wire_that_touches_nothing_is_not_led():
    assert routes(network((0, 0), (240, 200), (480, 0), wires=[(1, 3)])) == {}
    assert routes(network((0, 0), (240, 0), wires=[(1, 2)])) == {}


def test_it_takes_the_nearer_side_and_goes_between_blocks_where_there_is_room():
    document = network((0, 40), (240, -40), (240, 56), (480, 40), wires=[(1, 4)])
    points = routes(document)[Wire("n1", "out", "n4", "in")]
    assert {y for _, y in points} == {48.0}
    nearer = network((0, 20), (240, 0), (480, 20), wires=[(1, 3)])
    assert {y for _, y in routes(nearer)[LONG]} == {72.0}


def test_wires_of_two_blocks_do_not_lie_on_each_other():
    document = network((0, 0), (0, 96), (240, 0), (240, 96), (480, 0), (480, 96), wires=[(1, 5), (2, 6)])
    led = routes(document)
    first, second = ({y for _, y in led[wire]} for wire in sorted(led))
    assert len(led) == 2 and not first & second


def test_downwards_it_is_the_same_turned():
    document = network((0, 0), (0, 120), (0, 240), wires=[(1, 3)])
    points = routes(document, down=True)[LONG]
    assert len({x for x, _ in points}) == 1 and [y for _, y in points] == [112, 192]


def test_the_curve_is_that_of_the_canvas():
    from PySide6.QtCore import QPointF

    from app.canvas.geometry import wire_path, wire_points

    for end in ((100.0, 50.0), (700.0, -300.0), (240.0, 0.0)):
        path = wire_path(wire_points(QPointF(0, 0), QPointF(*end)))
        places = curve((0.0, 0.0), end)
        for at, (x, y) in enumerate(places):
            drawn = path.pointAtPercent(path.percentAtLength(path.length() * at / (len(places) - 1)))
            nearest = min(
                abs(x - path.pointAtPercent(t / 400).x()) + abs(y - path.pointAtPercent(t / 400).y())
                for t in range(401)
            )
            assert nearest < 3, drawn


def random_network(seed, blocks=60):
    chance = random.Random(seed)
    nodes = [Node("n1", "Input", "input", {"shape": [8]})]
    wires = []
    for number in range(2, blocks + 1):
        merge = number > 3 and chance.random() < 0.4
        nodes.append(Node(f"n{number}", "Add" if merge else "ReLU", f"block_{number}"))
        sources = chance.sample(range(max(1, number - 15), number), 2 if merge else 1)
        ports = ("in1", "in2") if merge else ("in",)
        wires += [Wire(f"n{one}", "out", f"n{number}", port) for one, port in zip(sources, ports, strict=True)]
    return Document.from_parts(nodes, wires)


def over_blocks(document, down):
    """(wire, block) of wires that run over a block, sampled along straight and level stretches of their bends."""
    found = set()
    for wire in document.wires:
        for (ax, ay), (bx, by) in itertools.pairwise(document.bends_of(wire)):
            for step in range(41):
                x, y = ax + (bx - ax) * step / 40, ay + (by - ay) * step / 40
                for node in document.nodes.values():
                    left, top = node.position
                    if left < x < left + 168 and top < y < top + 64 and node.id not in (wire.source, wire.target):
                        found.add((wire, node.id))
    return found


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("direction", ["right", "down"])
def test_arranged_networks_have_no_led_wire_over_a_block_and_the_same_ways_each_time(seed, direction):
    document = random_network(seed)
    history_free = document.copy()
    command = edits.arrange(document, direction=direction)
    for change in command.changes:
        document.apply(change)
    assert document.bends and not over_blocks(document, direction == "down")
    assert [*edits.arrange(history_free, direction=direction).changes] == [*command.changes]
    assert not edits.arrange(document).changes


def test_arranging_again_takes_bends_that_are_not_needed_away():
    document = network((0, 0), (240, 0), (480, 0), wires=[(1, 2), (2, 3)])
    for change in edits.bend(document, Wire("n1", "out", "n2", "in"), [(200, 400)]).changes:
        document.apply(change)
    for change in edits.arrange(document).changes:
        document.apply(change)
    assert not document.bends


def test_a_thousand_blocks_are_led_within_a_moment():
    document = random_network(1, 1000)
    places = positions(document)
    assert len(routes(document, places)) > 100
