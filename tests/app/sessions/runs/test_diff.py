"""Two networks set side by side: structure, fields, wires, weights."""

import numpy as np
import pytest

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.runs.diff import compare


@pytest.fixture
def pair():
    return [project.load(resources.path("templates", "iris.loom")) for _ in range(2)]


def by_name(blocks):
    return {one.name: one for one in blocks}


def weighted(document, kernel):
    dense = next(one for one in document.order() if document.nodes[one].kind == "Dense")
    History(document).do(edits.set_weights(document, {dense: (kernel, np.zeros(kernel.shape[1], "float32"))}))
    return document.nodes[dense].name


def test_equal_networks_are_the_same_block_by_block(pair):
    assert {one.state for one in compare(*pair)} == {"same"}


def test_weights_are_told_by_how_far_they_are_apart(pair):
    name = weighted(pair[0], np.ones((4, 16), "float32"))
    weighted(pair[1], np.full((4, 16), 1.5, "float32"))
    found = by_name(compare(*pair))[name]
    assert (found.state, found.distance, found.largest) == ("changed", pytest.approx(0.5), pytest.approx(0.5))
    assert found.parameters == (80, 80)


def test_weights_of_other_shapes_are_changed_though_no_field_is(pair):
    name = weighted(pair[0], np.ones((4, 16), "float32"))
    weighted(pair[1], np.ones((5, 16), "float32"))
    found = by_name(compare(*pair))[name]
    assert found.state == "changed" and found.distance is None and found.parameters == (80, 96)


def test_fields_renames_and_blocks_of_one_alone(pair):
    second, history = pair[1], History(pair[1])
    first_dense, second_dense, *_ = [one for one in second.order() if second.nodes[one].kind == "Dense"]
    history.do(edits.set_field(second, first_dense, "units", 20))
    history.do(edits.rename(second, second_dense, "other"))
    wire = next(one for one in second.wires if one.target == second_dense)
    history.do(edits.insert_on_wire(second, wire, "Dropout", (0, 0)))
    found = by_name(compare(*pair))
    names = [pair[0].nodes[one].name for one in (first_dense, second_dense)]
    assert found[names[0]].fields == {"units": (16, 20)} and found[names[0]].state == "changed"
    # A block that takes something else is another network, though all its fields are as they were.
    assert found[names[1]].fields["name"] == (names[1], "other")
    assert found[names[1]].fields["takes"] == ([names[0]], ["dropout"])
    assert found["dropout"].state == "added"
    # What only has a renamed block before it is the same.
    assert found["label"].state == "same"
    assert by_name(compare(*reversed(pair)))["dropout"].state == "removed"
