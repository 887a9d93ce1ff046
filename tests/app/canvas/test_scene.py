"""The scene follows the document: built by changes it equals one built anew."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from app import theme
from app.canvas import CanvasScene
from app.canvas.facts import CardFacts
from app.canvas.look import Look
from app.canvas.node_item import NodeItem
from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Wire

ACTIONS = (
    *("add", "add", "connect", "connect", "connect", "move", "rename", "delete"),
    *("cut", "share", "comment", "undo", "redo", "set"),
)


def rebuilt(canvas):
    """What a scene made from scratch over the same document shows."""
    scene = CanvasScene(canvas.document, canvas.analysis, canvas.kinds)
    try:
        return scene.snapshot()
    finally:
        scene.close()


def digits(canvas):
    image = canvas.put("Input", 0, 0, shape=[8, 8, 1])
    conv = canvas.put("Conv2D", 240, 0, "conv_1", filters=64, kernel_size=[3, 3], activation="relu")
    flat = canvas.put("Flatten", 480, 0)
    head = canvas.put("Dense", 720, 0, units=10, activation="softmax")
    for source, target in ((image, conv), (conv, flat), (flat, head)):
        canvas.link(source, target)
    return image, conv, flat, head


def test_a_card_says_what_the_block_is(canvas):
    _, conv, flat, head = digits(canvas)
    facts = canvas.scene.nodes[conv].facts
    assert facts.name == "conv_1" and facts.category == "Convolution"
    assert facts.details == "64 · 3×3 · relu"
    assert facts.shape == "6×6×64"
    assert facts.parameters == "640"
    assert facts.problem == "" and facts.severity == ""
    assert canvas.scene.nodes[flat].facts.shape == "2304"
    assert canvas.scene.nodes[head].facts.parameters == "23,050"
    assert "6×6×64 float32" in facts.tooltip


def test_shapes_and_counts_follow_an_edit_upstream(canvas):
    _, conv, flat, head = digits(canvas)
    canvas.do(edits.set_field(canvas.document, conv, "filters", 2, canvas.analysis.catalogue))
    canvas.scene.flush()
    assert canvas.scene.nodes[flat].facts.shape == "72"
    assert canvas.scene.nodes[head].facts.parameters == "730"


def test_a_problem_is_a_sign_and_words(canvas):
    dense = canvas.put("Dense", 0, 0, "head", units=10)
    facts = canvas.scene.nodes[dense].facts
    assert facts.severity == "error"
    assert facts.problem == "Nothing is connected to its input"
    assert "Error: " in facts.tooltip and "nothing is connected to its input" in facts.tooltip
    assert canvas.scene.nodes[dense].boundingRect().height() > 64 + 20


def test_frozen_and_shared_blocks_are_marked(canvas):
    _, _, _, head = digits(canvas)
    twin = canvas.put("Dense", 720, 200, units=10, activation="softmax")
    canvas.do(edits.set_trainable(canvas.document, head, False))
    canvas.do(edits.share(canvas.document, [head, twin]))
    canvas.scene.flush()
    assert canvas.scene.nodes[head].facts.frozen and canvas.scene.nodes[twin].facts.frozen
    assert canvas.scene.nodes[head].facts.shared and canvas.scene.nodes[twin].facts.shared
    assert set(canvas.scene.ties) == {twin}
    canvas.do(edits.unshare(canvas.document, twin))
    assert canvas.scene.ties == {}


def test_a_merge_shows_one_free_port_more_than_is_wired(canvas):
    first, second = canvas.put("Input", 0, 0, shape=[4]), canvas.put("Input", 0, 96, shape=[4])
    add = canvas.put("Add", 240, 0)
    assert canvas.scene.nodes[add].ports.inputs == ("in1",)
    canvas.link(first, add, "in1")
    canvas.link(second, add, "in2")
    ports = canvas.scene.nodes[add].ports
    assert ports.inputs == ("in1", "in2", "in3") and ports.wired == {"in1", "in2"}
    points = [canvas.scene.nodes[add].port_point(port) for port in ports.inputs]
    assert len({point.y() for point in points}) == 3 and {point.x() for point in points} == {0}


def test_a_wire_goes_from_the_right_edge_to_the_left_edge(canvas):
    image, conv, *_ = digits(canvas)
    item = canvas.scene.wires[Wire(image, "out", conv, "in")]
    assert item.points[0] == canvas.scene.nodes[image].scene_port("out")
    assert item.points[3] == canvas.scene.nodes[conv].scene_port("in")
    canvas.do(edits.move_nodes(canvas.document, {conv: (480, 240)}))
    assert item.points[3] == QPointF(480, 240 + canvas.scene.nodes[conv].height / 2)


def test_wires_are_one_pixel_wide_and_painted_by_qt(canvas):
    image, conv, *_ = digits(canvas)
    item = canvas.scene.wires[Wire(image, "out", conv, "in")]
    assert item.pen().widthF() == 1 and item.pen().isCosmetic()
    assert "paint" not in type(item).__dict__
    item.set_chosen(True)
    assert item.pen().widthF() == 2


def test_a_closed_scene_follows_no_more(canvas):
    scene = CanvasScene(canvas.document, canvas.analysis, canvas.kinds)
    scene.close()
    canvas.put("Flatten", 0, 0)
    assert scene.nodes == {}


def test_a_theme_change_reaches_every_item(canvas, qapp):
    digits(canvas)
    before = canvas.scene.snapshot()
    canvas.scene.set_look(Look(theme.DARK))
    pens = {item.pen().color().name() for item in canvas.scene.wires.values()}
    assert pens == {theme.DARK.wire}
    assert canvas.scene.snapshot() == before


@pytest.mark.parametrize("seed", range(6))
def test_a_scene_built_by_changes_equals_one_built_anew(canvas, seed):
    chance = random.Random(seed)
    kinds = ["Input", "Dense", "Conv2D", "Add", "Concatenate", "Flatten"]
    configs = {"Input": {"shape": [8, 8, 1]}, "Dense": {"units": 3}, "Conv2D": {"filters": 2}}
    document, history = canvas.document, canvas.history

    def step():
        ids = list(document.nodes)
        wires = sorted(document.wires)
        action = chance.choice(ACTIONS)
        if action == "add" or not ids:
            kind = chance.choice(kinds)
            return edits.add_node(document, kind, (chance.randrange(900), chance.randrange(600)), configs.get(kind))
        one, other = chance.choice(ids), chance.choice(ids)
        match action:
            case "connect":
                ports = document.input_ports(other)
                return edits.connect(document, one, "out", other, chance.choice(ports)) if ports else None
            case "move":
                return edits.move_nodes(document, {one: (chance.randrange(900), 24)})
            case "rename":
                return edits.rename(document, one, f"name_{chance.randrange(50)}")
            case "delete":
                return edits.delete(document, [one])
            case "cut":
                return edits.disconnect(document, chance.choice(wires)) if wires else None
            case "share":
                return edits.share(document, [one, other])
            case "comment":
                return edits.add_comment(
                    document, "why", (chance.randrange(99), 0, 99, 50), chance.choice(["note", "frame"])
                )
            case "set":
                return edits.set_config(document, one, {"units": chance.randrange(9)})
        history.undo() if action == "undo" else history.redo()
        return None

    for _ in range(60):
        try:
            command = step()
            if command is not None:
                history.do(command)
        except DocumentError:
            pass
    canvas.scene.flush()
    shown = canvas.scene.snapshot()
    fresh = rebuilt(canvas)
    # The view adds nothing to the scene, so even the count of items is the same.
    assert shown == fresh
    while history.undo():
        pass
    canvas.scene.flush()
    assert canvas.scene.snapshot()["nodes"] == {} and canvas.scene.snapshot()["items"] == 0


def test_the_view_takes_on_the_theme_of_the_application(canvas, qapp):
    digits(canvas)
    theme.apply(qapp, "dark")
    qapp.processEvents()
    assert canvas.scene.look.tokens is theme.DARK
    dark = canvas.view.grab().toImage()
    theme.apply(qapp, "light")
    qapp.processEvents()
    assert canvas.scene.look.tokens is theme.LIGHT
    assert canvas.view.grab().toImage() != dark


def test_a_card_says_that_its_area_changes_before_it_does(qapp):
    """Else the scene looks for it where it is not, and keeps an item that is gone: painting it crashed the program."""
    item = NodeItem("a", Look(theme.tokens()))
    plain = CardFacts("a", "Dense", "dense", "core", "", "", "")
    item.set_facts(plain)
    for facts in (replace(plain, problem="does not fit"), plain):
        before, told = item.boundingRect(), []
        item.prepareGeometryChange = lambda told=told: told.append(item.boundingRect())
        item.set_facts(facts)
        assert told and told[0] == before != item.boundingRect()
