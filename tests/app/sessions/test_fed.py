"""What each end of the network gets of the data."""

import numpy as np

from app.document import edits
from app.document.graph import Document
from app.document.history import History
from app.sessions.dataset import Dataset
from app.sessions.fed import fed


def wired(units=3, shape=(4,)):
    document = Document()
    history = History(document)
    add = lambda kind, name, **config: edits.add_node(document, kind, (0, 0), config, name)
    for command in (("Input", "flowers", {"shape": list(shape)}), ("Dense", "kind", {"units": units})):
        history.do(add(command[0], command[1], **command[2]))
    one, two = document.names["flowers"], document.names["kind"]
    history.do(edits.connect(document, one, "out", two, "in"))
    return document, history, one, two


def flowers():
    features = np.arange(24, dtype="float32").reshape(6, 4) / 8
    kinds = np.array([2, 1, 0, 2, 1, 0])
    return Dataset(
        {"features": features}, {"kind": kinds}, {}, {}, {"kind": ("a", "b", "c")}, {"features": tuple("wxyz")}
    )


def test_names_sizes_and_a_first_sample():
    document, _, one, two = wired()
    found = fed(document, flowers())
    assert (found[one].names, found[one].shape, found[one].problem) == (("features",), (4,), "")
    assert found[one].example == "0, 0.125, 0.25, 0.375"
    assert (found[two].names, found[two].example) == (("kind",), "c")


def test_some_columns_and_why_they_do_not_fit():
    document, history, one, _ = wired()
    history.do(edits.set_settings(document, "data", {"map": {one: ["x", "z"]}}))
    found = fed(document, flowers())[one]
    assert found.names == ("x", "z") and found.shape == (2,) and found.example == "0.125, 0.375"
    assert "takes 4" in found.problem


def test_what_is_not_there_is_said_of_the_block_that_wants_it():
    document, history, _, two = wired()
    history.do(edits.set_settings(document, "data", {"map": {two: "colour"}}))
    found = fed(document, flowers())
    assert list(found) == [two] and "'colour'" in found[two].problem and "What feeds what" in found[two].problem
