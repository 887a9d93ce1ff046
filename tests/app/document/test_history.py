"""Undo and redo, merging, the clean mark, all or nothing."""

import numpy as np
import pytest

from app.document import edits
from app.document.changes import NodeAdded, NodeChanged, WireAdded
from app.document.graph import Document, DocumentError, Node, Wire
from app.document.history import Command, History


@pytest.fixture
def history():
    made = History(Document())
    made.do(edits.add_node(made.document, "Input", (0, 0)))
    made.do(edits.add_node(made.document, "Dense", (0, 0)))
    return made


def move(history, x, node_id="n1"):
    return history.do(edits.move_nodes(history.document, {node_id: (x, 0)}))


def test_undo_and_redo_give_the_same_document_and_labels(history):
    start = History(Document()).document
    end = history.document.copy()
    assert (history.undo_label, history.redo_label) == ("Add Dense", "")
    assert history.undo().label == "Add Dense"
    assert history.undo().label == "Add Input"
    assert history.undo() is None
    assert history.document.equals(start)
    assert history.redo_label == "Add Input"
    history.redo()
    history.redo()
    assert history.redo() is None
    assert history.document.equals(end)


def test_a_command_that_fails_midway_changes_nothing(history):
    before = history.document.copy()
    changes = (
        NodeAdded(Node("n3", "Dense", "third")),
        WireAdded(Wire("n1", "out", "n3", "in")),
        WireAdded(Wire("n3", "out", "n3", "in")),
    )
    with pytest.raises(DocumentError):
        history.do(Command("Bad", changes))
    assert history.document.equals(before)
    assert history.undo_label == "Add Dense"


def test_a_drag_is_one_step_and_one_change(history):
    for x in range(1, 50):
        move(history, x)
    assert history.undo_label == "Move"
    command = history.undo()
    assert len(command.changes) == 1
    assert history.document.nodes["n1"].position == (0, 0)
    history.redo()
    assert history.document.nodes["n1"].position == (49, 0)


def test_end_merge_undo_and_another_node_begin_a_new_step(history):
    move(history, 1)
    history.end_merge()
    move(history, 2)
    history.undo()
    assert history.document.nodes["n1"].position == (1, 0)
    move(history, 3)
    history.undo()
    assert history.document.nodes["n1"].position == (1, 0)
    move(history, 4)
    move(history, 5, "n2")
    history.undo()
    assert history.document.nodes["n1"].position == (4, 0)


def test_a_drag_back_to_where_it_began_leaves_no_step(history):
    history.mark_saved()
    move(history, 7)
    assert not history.is_clean
    move(history, 0)
    assert history.undo_label == "Add Dense"
    assert history.is_clean


def test_a_command_without_changes_is_no_step(history):
    assert not move(history, 0)
    assert history.undo_label == "Add Dense"


def test_the_clean_mark_follows_undo_and_is_lost_with_its_future(history):
    assert not history.is_clean
    history.mark_saved()
    assert history.is_clean
    history.undo()
    assert not history.is_clean
    history.redo()
    assert history.is_clean
    history.undo()
    history.do(edits.add_node(history.document, "LSTM", (0, 0)))
    assert not history.is_clean
    history.undo()
    assert not history.is_clean


def test_typing_after_a_save_does_not_melt_into_the_saved_step(history):
    move(history, 1)
    history.mark_saved()
    move(history, 2)
    assert not history.is_clean
    history.undo()
    assert history.is_clean
    assert history.document.nodes["n1"].position == (1, 0)


def test_the_depth_bounds_the_steps_and_the_clean_mark_falls_off():
    history = History(Document(), depth=3)
    history.mark_saved()
    for _ in range(5):
        history.do(edits.add_node(history.document, "Dense", (0, 0)))
    while history.can_undo:
        history.undo()
    assert len(history.document.nodes) == 2
    assert not history.is_clean


def test_observers_hear_of_each_step(history):
    calls = []
    leave = history.subscribe(lambda: calls.append(history.undo_label))
    move(history, 1)
    history.undo()
    history.redo()
    leave()
    move(history, 2)
    assert calls == ["Move", "Add Dense", "Move"]


def test_merging_never_joins_changes_past_an_addition_or_a_change_of_names(history):
    document = history.document
    first, second = document.nodes["n1"], document.nodes["n2"]
    steps = [
        [NodeChanged(first, renamed(first, "free"))],
        [NodeChanged(second, renamed(second, first.name))],
        [NodeChanged(renamed(first, "free"), renamed(first, second.name))],
        [NodeAdded(Node("n3", "Dense", "free"))],
    ]
    start = document.copy()
    for changes in steps:
        history.do(Command("Swap", tuple(changes), "swap"))
    end = document.copy()
    history.undo()
    assert document.equals(start)
    history.redo()
    assert document.equals(end)


def test_trained_weights_are_a_step_like_any_other(history):
    document = history.document
    history.do(edits.set_weights(document, {"n2": [np.ones((2, 2), "float32")]}))
    history.do(edits.set_weights(document, {"n2": [np.zeros((2, 2), "float32")]}))
    history.undo()
    assert document.weights["n2"][0].tolist() == [[1, 1], [1, 1]]
    history.undo()
    assert "n2" not in document.weights


def test_clear_forgets_the_steps_and_keeps_the_state(history):
    history.clear()
    assert not history.can_undo
    assert not history.is_clean
    assert len(history.document.nodes) == 2


def renamed(node, name):
    from dataclasses import replace

    return replace(node, name=name)
