"""Adding a layer by a few letters."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.document import edits
from app.document.search import ranked, words
from engine import catalogue

KINDS = catalogue.layer_kinds()


def found(query, recent=()):
    return [info.kind for info in ranked(query, KINDS, recent)]


def test_words_of_a_name():
    assert words("MaxPooling2D") == ["max", "pooling", "2d"]
    assert words("LSTM") == ["lstm"]
    assert words("BatchNormalization") == ["batch", "normalization"]


def test_exact_before_prefix_before_word_start_before_initials():
    assert found("add")[0] == "Add"
    assert found("max")[0] == "Maximum" or found("max")[0].startswith("Max")
    pooling = found("pool")
    assert {"MaxPooling2D", "AveragePooling2D"} <= set(pooling)
    assert found("gap2")[:1] == ["GlobalAveragePooling2D"]
    assert found("conv2d")[0] == "Conv2D"
    assert found("zzz") == []


def test_aliases_find_the_layer():
    assert found("fc")[0] == "Dense"
    assert found("bn")[0] == "BatchNormalization"
    assert found("relu")[:2] == ["ReLU", "Activation"]


def test_recency_breaks_ties_and_leads_where_nothing_is_typed():
    assert found("", ["LSTM", "Dense"])[:2] == ["LSTM", "Dense"]
    assert found("conv", ["Conv1D"])[0] == "Conv1D"
    assert found("dense", ["Conv2D"])[0] == "Dense"


def type_text(canvas, text):
    QTest.keyClicks(canvas.view.quick_add.field, text)


def test_tab_opens_it_and_enter_adds(canvas):
    canvas.key(Qt.Key.Key_Tab)
    box = canvas.view.quick_add
    assert box.isVisible() and len(box.shown_kinds()) == len(KINDS)
    type_text(canvas, "dense")
    assert box.shown_kinds()[0] == "Dense"
    canvas.key(Qt.Key.Key_Return, widget=box.field)
    ((new_id, node),) = canvas.document.nodes.items()
    assert node.kind == "Dense" and node.config["units"] > 0
    assert box.isHidden() and canvas.scene.selected_ids() == (new_id,)


def test_space_opens_it_when_nothing_was_dragged(canvas):
    canvas.key(Qt.Key.Key_Space)
    assert canvas.view.quick_add.isVisible()
    canvas.key(Qt.Key.Key_Escape, widget=canvas.view.quick_add.field)
    assert canvas.view.quick_add.isHidden() and len(canvas.document.nodes) == 0


def test_a_double_click_on_empty_canvas_adds_there(canvas):
    pixel = canvas.at(240, 128)
    canvas.click(pixel)
    QTest.mouseDClick(canvas.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    assert canvas.view.quick_add.isVisible()
    type_text(canvas, "flat")
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    (node,) = canvas.document.nodes.values()
    assert (node.kind, node.position) == ("Flatten", (240, 96))


def test_a_double_click_on_a_block_opens_it(canvas, qtbot):
    dense = canvas.put("Dense", 240, 96, units=3)
    with qtbot.waitSignal(canvas.view.opened) as opened:
        QTest.mouseDClick(
            canvas.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, canvas.middle(dense)
        )
    assert opened.args == [dense] and canvas.view.quick_add.isHidden()


def test_a_wire_dropped_on_empty_asks_for_what_fits_and_connects(canvas):
    image = canvas.put("Input", 0, 96, shape=[8, 8, 3])
    start = canvas.port(image, "out")
    canvas.drag(start, start + QPoint(100, 0))
    box = canvas.view.quick_add
    assert box.isVisible()
    assert "Conv2D" in box.shown_kinds() and "Flatten" in box.shown_kinds()
    assert "Input" not in box.shown_kinds() and "LSTM" not in box.shown_kinds()
    type_text(canvas, "conv2")
    canvas.key(Qt.Key.Key_Return, widget=box.field)
    (conv,) = set(canvas.document.nodes) - {image}
    assert canvas.links() == {(image, conv, "in")}
    assert canvas.scene.nodes[conv].facts.severity != "error"
    canvas.history.undo()
    assert set(canvas.document.nodes) == {image}


def test_a_wire_drawn_backwards_from_an_input_asks_too(canvas):
    dense = canvas.put("Dense", 480, 96, units=3)
    start = canvas.port(dense, "in")
    canvas.drag(start, start - QPoint(100, 0))
    type_text(canvas, "input")
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    (image,) = set(canvas.document.nodes) - {dense}
    assert canvas.links() == {(image, dense, "in")}
    assert canvas.document.nodes[image].position[0] + 168 <= 400


def test_with_a_wire_chosen_the_layer_goes_into_it(canvas):
    image, flat = canvas.put("Input", 0, 96, shape=[8, 8, 3]), canvas.put("Flatten", 480, 96)
    wire = canvas.link(image, flat)
    canvas.scene.select((), [wire])
    canvas.key(Qt.Key.Key_Tab)
    type_text(canvas, "conv2d")
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    (conv,) = set(canvas.document.nodes) - {image, flat}
    assert canvas.links() == {(image, conv, "in"), (conv, flat, "in")}


def test_arrows_choose_in_the_list_and_the_last_used_comes_first(canvas):
    canvas.key(Qt.Key.Key_Tab)
    box = canvas.view.quick_add
    second = box.shown_kinds()[1]
    canvas.key(Qt.Key.Key_Down, widget=box.field)
    canvas.key(Qt.Key.Key_Return, widget=box.field)
    (node,) = canvas.document.nodes.values()
    assert node.kind == second
    canvas.key(Qt.Key.Key_Tab)
    assert box.shown_kinds()[0] == second
    type_text(canvas, "nothing like it")
    assert box.shown_kinds() == () and box.nothing.isVisible()
    canvas.key(Qt.Key.Key_Return, widget=box.field)
    assert box.isVisible() and len(canvas.document.nodes) == 1


def test_a_click_takes_a_layer(canvas):
    canvas.key(Qt.Key.Key_Tab)
    box = canvas.view.quick_add
    type_text(canvas, "dropout")
    rect = box.list.visualItemRect(box.list.item(0))
    QTest.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert [node.kind for node in canvas.document.nodes.values()] == ["Dropout"]


def test_every_kind_begins_without_a_wrong_field(canvas):
    for info in KINDS:
        new_id = canvas.controller.add(info.kind, (0, 0))
        fields = [problem.message for problem in canvas.analysis.report(new_id).problems if problem.field]
        assert fields == [], info.kind


def add_by_tab(canvas, kind):
    canvas.key(Qt.Key.Key_Tab)
    type_text(canvas, kind)
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    return canvas.scene.selected_ids()[0]


def test_a_network_is_a_row_of_tabs_each_layer_behind_the_chosen_one(canvas):
    image, flat, dense = (add_by_tab(canvas, kind) for kind in ("input", "flatten", "dense"))
    assert canvas.links() == {(image, flat, "in"), (flat, dense, "in")}
    places = [canvas.document.nodes[one].position for one in (image, flat, dense)]
    assert [place[0] - places[0][0] for place in places] == [0, 240, 480] and len({place[1] for place in places}) == 1
    canvas.scene.select([flat])
    canvas.key(Qt.Key.Key_Tab)
    assert "flatten" in canvas.view.quick_add.field.placeholderText()
    type_text(canvas, "dropout")
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    (drop,) = canvas.scene.selected_ids()
    assert canvas.links() == {(image, flat, "in"), (flat, drop, "in"), (drop, dense, "in")}
    assert canvas.document.nodes[dense].position[0] - canvas.document.nodes[drop].position[0] == 240


def test_with_the_hand_at_the_mouse_it_stands_at_the_pointer_and_is_wired(canvas):
    image = canvas.put("Input", 0, 96, shape=[8, 8, 3])
    canvas.scene.select([image])
    QTest.mouseMove(canvas.view.viewport(), canvas.at(324, 320))
    made = add_by_tab(canvas, "flatten")
    assert canvas.links() == {(image, made, "in")}
    x, y = canvas.document.nodes[made].position
    place = canvas.view.pointer()
    assert abs(x - place.x()) <= 12 and abs(y + 32 - place.y()) <= 12


def test_a_clicked_block_is_not_covered_by_what_tab_puts_behind_it(canvas):
    image = canvas.put("Input", 0, 96, shape=[8, 8, 3])
    QTest.mouseMove(canvas.view.viewport(), canvas.middle(image))
    canvas.click(canvas.middle(image))
    made = add_by_tab(canvas, "flatten")
    assert canvas.document.nodes[made].position == (240, 96)


def test_what_cannot_stand_behind_the_chosen_block_stands_by_itself(canvas):
    image = canvas.put("Input", 0, 96, shape=[8, 8, 1])
    canvas.scene.select([image])
    add_by_tab(canvas, "lstm")
    assert canvas.links() == set() and len(canvas.document.nodes) == 2


def test_a_third_reader_finds_a_free_place_and_a_wire_of_its_own(canvas):
    image = canvas.put("Input", 0, 96, shape=[8])
    for y in (96, 192):
        canvas.link(image, canvas.put("Dense", 240, y, units=3))
    canvas.scene.select([image])
    third = add_by_tab(canvas, "dense")
    assert (image, third, "in") in canvas.links() and len(canvas.links()) == 3
    assert canvas.document.nodes[third].position == (240, 288)


def test_a_block_that_is_undone_while_the_box_is_open_leaves_the_new_layer_alone(canvas):
    add_by_tab(canvas, "input")
    add_by_tab(canvas, "flatten")
    canvas.key(Qt.Key.Key_Tab)
    # By the button of the toolbar, which takes no focus.
    canvas.history.undo()
    type_text(canvas, "dense")
    canvas.key(Qt.Key.Key_Return, widget=canvas.view.quick_add.field)
    assert [node.kind for node in canvas.document.nodes.values()] == ["Input", "Dense"] and not canvas.links()
    assert canvas.refusals == []


def test_a_layer_does_not_go_into_the_wire_of_a_state(canvas):
    image = canvas.put("Input", 0, 96, shape=[5, 4])
    lstm = canvas.put("LSTM", 240, 96, units=3, return_state=True, return_sequences=True)
    dense = canvas.put("Dense", 480, 96, units=2)
    canvas.link(image, lstm)
    canvas.history.do(edits.connect(canvas.document, lstm, "out2", dense, "in"))
    canvas.scene.select([lstm])
    made = add_by_tab(canvas, "lstm")
    assert {(wire.source_port, wire.target) for wire in canvas.document.outgoing(lstm)} == {
        ("out", made),
        ("out2", dense),
    }
    assert canvas.document.nodes[made].position != canvas.document.nodes[dense].position
