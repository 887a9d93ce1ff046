"""The document refuses what cannot be, whole, and tells what was done."""

from dataclasses import replace

import numpy as np
import pytest

from app.document.changes import (
    CommentAdded,
    CommentRemoved,
    NodeAdded,
    NodeChanged,
    NodeRemoved,
    SettingsChanged,
    WeightsChanged,
    WireAdded,
    WireRemoved,
    frozen_weights,
)
from app.document.graph import Comment, Document, DocumentError, Node, Wire
from app.document.settings import defaults


def chain(length=3):
    document = Document()
    document.apply(NodeAdded(Node("n1", "Input", "input_layer", {"shape": [4]})))
    for number in range(2, length + 1):
        document.apply(NodeAdded(Node(f"n{number}", "Dense", f"dense_{number}")))
        document.apply(WireAdded(Wire(f"n{number - 1}", "out", f"n{number}", "in")))
    return document


def refused(document, change, text):
    before = document.copy()
    told = []
    document.subscribe(told.append)
    with pytest.raises(DocumentError, match=text):
        document.apply(change)
    assert document.equals(before)
    assert not told


def test_a_cycle_is_refused_in_words():
    document = chain(3)
    document.apply(WireRemoved(Wire("n1", "out", "n2", "in")))
    refused(document, WireAdded(Wire("n3", "out", "n2", "in")), "would make a circle: 'dense_2' already leads")
    refused(document, WireAdded(Wire("n2", "out", "n2", "in")), "cannot feed itself")


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (NodeAdded(Node("n1", "Dense", "other")), "id 'n1' is already in use"),
        (NodeAdded(Node("n9", "Dense", "dense_2")), "already a block named 'dense_2'"),
        (NodeAdded(Node("n9", "Dense", "a/b")), "cannot be used"),
        (NodeAdded(Node("n9", "Dense", "x", shares="n7")), "not there"),
        (NodeAdded(Node("n9", "LSTM", "x", shares="n2")), "of one kind"),
        (WireAdded(Wire("n1", "out", "n9", "in")), "no block 'n9'"),
        (WireAdded(Wire("n1", "out", "n2", "in")), "already wired"),
        (WireAdded(Wire("n1", "out2", "n2", "in")), "no output 'out2'"),
        (WireAdded(Wire("n2", "out", "n1", "in")), "no input 'in'; it takes none"),
        (WireAdded(Wire("n1", "out", "n2", "in2")), "no input 'in2'; it has in"),
        (WireRemoved(Wire("n1", "out", "n3", "in")), "no wire"),
        (NodeRemoved(Node("n2", "Dense", "dense_2")), "still has wires"),
        (NodeRemoved(Node("n2", "Dense", "renamed")), "does not start from what"),
        (NodeChanged(Node("n2", "Dense", "dense_2"), Node("n3", "Dense", "x")), "keeps its id"),
        (NodeChanged(Node("n2", "Dense", "dense_2"), Node("n2", "Dense", "dense_3")), "already a block named"),
        (NodeChanged(Node("n2", "Dense", "dense_2"), Node("n2", "Add", "dense_2")), "would lose its input"),
        (CommentRemoved(Comment("c1", "x")), "does not start from"),
        (SettingsChanged("training", defaults("data"), defaults("training")), "does not start from"),
        (SettingsChanged("extra", defaults("data"), defaults("data")), "no settings called 'extra'"),
        (WeightsChanged("n9", None, ()), "no block 'n9'"),
        (WeightsChanged("n2", (np.zeros(2),), None), "have changed since"),
    ],
)
def test_a_wrong_change_leaves_all_as_it_was(change, text):
    refused(chain(), change, text)


def test_observers_hear_each_change_after_it_took_effect_until_they_leave():
    document = Document()
    seen = []
    leave = document.subscribe(lambda change: seen.append((type(change).__name__, len(document.nodes))))
    document.apply(NodeAdded(Node("n1", "Input", "a")))
    leave()
    leave()
    document.apply(NodeAdded(Node("n2", "Input", "b")))
    assert seen == [("NodeAdded", 1)]


def test_an_observer_that_fails_or_meddles_does_not_stop_the_others(caplog):
    document = Document()
    seen = []
    document.subscribe(lambda change: document.apply(NodeAdded(Node("n7", "Input", "meddler"))))
    document.subscribe(seen.append)
    document.apply(NodeAdded(Node("n1", "Input", "a")))
    assert set(document.nodes) == {"n1"}
    assert len(seen) == 1
    assert "cannot be changed by an observer" in caplog.text


def test_ids_are_never_given_twice():
    document = chain(3)
    assert document.fresh_id() == "n4"
    document.apply(CommentAdded(Comment("c4", "note")))
    assert document.fresh_id() == "n5"
    document.apply(CommentRemoved(document.comments["c4"]))
    assert document.fresh_id() == "n5"
    assert document.copy().fresh_id() == "n5"


def test_order_inputs_and_outputs_are_those_of_the_ids_even_after_a_removal():
    document = Document()
    for number in (2, 10, 1):
        document.apply(NodeAdded(Node(f"n{number}", "Input", f"in_{number}")))
    assert document.inputs() == ("n1", "n2", "n10")
    assert document.outputs() == ()
    document.apply(NodeAdded(Node("n11", "Concatenate", "join")))
    for port, source in (("in1", "n10"), ("in2", "n2"), ("in3", "n1")):
        document.apply(WireAdded(Wire(source, "out", "n11", port)))
    assert document.order() == ("n1", "n2", "n10", "n11")
    assert list(document.incoming("n11")) == ["in1", "in2", "in3"]
    assert document.input_ports("n11")[-1] == "in4"
    assert document.outputs() == ("n11",)


def test_a_marked_block_is_an_output_although_others_read_it():
    document = chain(3)
    document.apply(NodeChanged(document.nodes["n2"], replace(document.nodes["n2"], output=True)))
    assert document.outputs() == ("n2", "n3")


def test_a_chain_of_five_thousand_blocks_works():
    nodes = [Node(f"n{number}", "Activation", f"a{number}") for number in range(1, 5001)]
    wires = [Wire(f"n{number}", "out", f"n{number + 1}", "in") for number in range(1, 5000)]
    document = Document.from_parts(reversed(nodes), reversed(wires))
    assert document.order() == tuple(f"n{number}" for number in range(1, 5001))
    assert document.reaches("n1", "n5000")
    with pytest.raises(DocumentError, match="circle"):
        Document.from_parts(nodes, [*wires, Wire("n5000", "out", "n1", "in")])


def test_sharing_keeps_its_rules():
    document = chain(3)
    document.apply(NodeAdded(Node("n4", "Dense", "again", shares="n2")))
    assert document.sharers("n2") == ("n4",)
    refused(document, NodeAdded(Node("n5", "Dense", "third", shares="n4")), "must re-use the block that owns")
    refused(document, NodeChanged(document.nodes["n2"], replace(document.nodes["n2"], shares="n3")), "re-used itself")
    refused(document, WeightsChanged("n4", None, (np.zeros(1),)), "those of the block it re-uses")
    lonely = chain(2)
    lonely.apply(WireRemoved(Wire("n1", "out", "n2", "in")))
    lonely.apply(NodeAdded(Node("n3", "Dense", "again", shares="n2")))
    refused(lonely, NodeRemoved(lonely.nodes["n2"]), "re-used by 'again'")


def test_equality_is_of_content_and_weights_are_compared_by_value():
    first, second = chain(), chain()
    assert first.equals(second)
    first.apply(WeightsChanged("n2", None, frozen_weights([np.array([1.0, np.nan], "float32")])))
    assert not first.equals(second)
    second.apply(WeightsChanged("n2", None, frozen_weights([np.array([1.0, np.nan], "float32")])))
    assert first.equals(second)
    with pytest.raises(ValueError, match="read-only"):
        first.weights["n2"][0][0] = 3
