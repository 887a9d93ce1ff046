"""Blocks stand behind what feeds them, apart from each other, at the same places each time."""

import random

import networkx
import pytest

from app.document import edits
from app.document.graph import GRID, NODE_HEIGHT, NODE_WIDTH, DocumentError
from app.document.layout import graph_of, positions
from app.document.rows import LONGEST_LINE


def random_graph(count, seed, reach=12):
    chance = random.Random(seed)
    graph = networkx.DiGraph()
    graph.add_nodes_from(f"n{number}" for number in range(count))
    for number in range(1, count):
        for _ in range(chance.choice([1, 1, 1, 2, 3])):
            graph.add_edge(f"n{max(0, number - chance.randint(1, reach))}", f"n{number}")
    return graph


def overlapping(places):
    by_column = sorted(places.values())
    return [
        (a, b)
        for at, a in enumerate(by_column)
        for b in by_column[at + 1 : at + 60]
        if abs(a[0] - b[0]) < NODE_WIDTH and abs(a[1] - b[1]) < NODE_HEIGHT
    ]


@pytest.mark.parametrize("direction", ["right", "down"])
@pytest.mark.parametrize("seed", range(5))
def test_blocks_never_overlap_stand_on_the_grid_and_flow_forward(direction, seed):
    graph = random_graph(120, seed)
    places = positions(graph, direction)
    assert set(places) == set(graph)
    assert not overlapping(places)
    assert all(value % GRID == 0 for place in places.values() for value in place)
    axis = 0 if direction == "right" else 1
    assert all(places[source][axis] < places[target][axis] for source, target in graph.edges)
    assert (min(x for x, _ in places.values()), min(y for _, y in places.values())) == (0, 0)


def test_a_thousand_blocks_with_long_wires_do_not_overlap():
    graph = random_graph(1000, 3, reach=200)
    assert not overlapping(positions(graph))


def test_a_chain_is_a_straight_line():
    graph = networkx.path_graph([f"n{number}" for number in range(3000)], create_using=networkx.DiGraph)
    places = positions(graph)
    assert {y for _, y in places.values()} == {0}
    assert places["n2"][0] - places["n1"][0] == 240


def test_the_same_graph_gives_the_same_places_however_it_was_built():
    graph = random_graph(60, 1)
    shuffled = networkx.DiGraph()
    shuffled.add_nodes_from(reversed(list(graph)))
    shuffled.add_edges_from(graph.edges)
    assert positions(graph) == positions(shuffled)


def test_wires_that_need_not_cross_do_not():
    graph = networkx.DiGraph([("n1", "n4"), ("n2", "n3"), ("n3", "n5"), ("n4", "n5")])
    places = positions(graph)
    first = places["n1"][1] - places["n2"][1]
    second = places["n4"][1] - places["n3"][1]
    assert first * second > 0


def crossings(graph, places):
    """Pairs of wires, as straight lines, that cross."""
    wires = [(places[source], places[target]) for source, target in graph.edges]

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return sum(
        len({a, b, c, d}) == 4 and side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for at, (a, b) in enumerate(wires)
        for c, d in wires[at + 1 :]
    )


@pytest.mark.parametrize("direction", ["right", "down"])
def test_random_networks_have_far_fewer_crossings_than_columns_in_the_order_of_their_blocks(direction):
    laid_out = plain = 0
    for seed in range(6):
        graph = random_graph(80, seed, reach=6)
        laid_out += crossings(graph, positions(graph, direction))
        rows = networkx.topological_generations(graph)
        plain += crossings(graph, {node: (240 * x, 96 * y) for x, row in enumerate(rows) for y, node in enumerate(row)})
    assert laid_out < 0.6 * plain


def test_known_networks_have_no_crossing_that_need_not_be():
    """A tree, a ladder, and an Inception block with four towers can be drawn without any."""
    tree = networkx.balanced_tree(2, 5, create_using=networkx.DiGraph)
    ladder = networkx.DiGraph([(f"a{at}", f"a{at + 1}") for at in range(8)])
    ladder.add_edges_from((f"b{at}", f"b{at + 1}") for at in range(8))
    ladder.add_edges_from((f"a{at}", f"b{at + 1}") for at in range(8))
    inception = networkx.DiGraph()
    for tower, depth in enumerate((1, 2, 3, 2)):
        networkx.add_path(inception, ["in", *(f"t{tower}_{layer}" for layer in range(depth)), "out"])
    for graph in (tree, ladder, inception):
        named = networkx.relabel_nodes(graph, {node: f"n{at}" for at, node in enumerate(graph, start=1)})
        assert crossings(named, positions(named)) == 0


def test_separate_parts_stand_beside_each_other():
    graph = networkx.DiGraph([("n1", "n2"), ("n3", "n4")])
    graph.add_node("n5")
    places = positions(graph)
    assert not overlapping(places)
    assert places["n1"][0] == places["n3"][0] == places["n5"][0] == 0


def test_a_circle_and_a_wrong_direction_are_refused():
    with pytest.raises(DocumentError, match="circle"):
        positions(networkx.DiGraph([("n1", "n2"), ("n2", "n1")]))
    with pytest.raises(DocumentError, match="'right' or 'down'"):
        positions(networkx.DiGraph(), "up")


def test_arranging_is_one_step_and_keeps_the_corner(draw):
    ids = draw.chain(("Input", {}), ("Dense", {}), ("Dense", {}))
    draw.do(edits.move_nodes(draw.document, dict.fromkeys(ids, (480, 240))))
    draw.history.end_merge()
    draw.do(edits.arrange(draw.document))
    assert [draw.document.nodes[node_id].position for node_id in ids] == [(480, 240), (720, 240), (960, 240)]
    draw.history.undo()
    assert {node.position for node in draw.document.nodes.values()} == {(480, 240)}
    draw.do(edits.arrange(draw.document, ids[1:], "down"))
    assert [draw.document.nodes[node_id].position for node_id in ids] == [(480, 240), (480, 240), (480, 360)]


def test_a_long_network_is_put_in_rows_that_hold_together():
    graph = networkx.path_graph([f"n{number}" for number in range(100)], create_using=networkx.DiGraph)
    places = positions(graph, rows=True)
    assert not overlapping(places)
    rows = sorted({y for _, y in places.values()})
    assert len(rows) > 3
    width, height = max(x for x, _ in places.values()), max(rows)
    assert 1 < width / height < 4
    order = [places[f"n{number}"] for number in range(100)]
    assert order == sorted(order, key=lambda place: (place[1], place[0]))
    assert all(value % GRID == 0 for place in order for value in place)
    assert positions(graph) == {node: (240.0 * at, 0.0) for at, node in enumerate(graph)}


def test_a_short_network_and_one_without_a_place_to_break_stay_one_line():
    short = networkx.path_graph([f"n{number}" for number in range(LONGEST_LINE)], create_using=networkx.DiGraph)
    assert positions(short, rows=True) == positions(short)
    skipping = networkx.path_graph([f"n{number}" for number in range(60)], create_using=networkx.DiGraph)
    skipping.add_edge("n0", "n59")
    assert max(x for x, _ in positions(skipping, rows=True).values()) == 59 * 240


def test_a_long_network_of_identity_branches_is_broken_into_rows(draw):
    """What passes a whole block by, as in Xception and DenseNet, may lead on into the middle of the next row."""
    last = draw.add("Input")
    for _ in range(14):
        first = draw.add("Dense")
        draw.wire(last, first)
        second = draw.add("Dense")
        draw.wire(first, second)
        both = draw.add("Add")
        draw.wire(last, both, port="")
        draw.wire(second, both, port="")
        last = both
    places = positions(graph_of(draw.document), rows=True)
    assert max(x for x, _ in places.values()) < 26 * 240
    assert any(places[wire.target][0] < places[wire.source][0] for wire in draw.document.wires)
