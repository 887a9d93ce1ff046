"""Blocks are found by what is said of them."""

import pytest

from app.document import edits
from app.document.analysis import Analysis
from app.document.errors import DocumentError
from app.document.finding import found
from app.document.project import load, save


@pytest.fixture
def net(draw):
    draw.ids = draw.chain(
        ("Input", {"shape": [28, 28, 3]}),
        ("Conv2D", {"filters": 64, "kernel_size": [3, 3], "activation": "relu"}),
        ("Conv2D", {"filters": 128, "kernel_size": [5, 5], "strides": [2, 2]}),
        ("MaxPooling2D", {}),
        ("Flatten", {}),
        ("Dense", {"units": 64, "activation": "relu"}),
        ("Dense", {"units": 10, "activation": "softmax"}),
    )
    draw.do(edits.rename(draw.document, draw.ids[-1], "head"))
    draw.do(edits.set_note(draw.document, draw.ids[4], "why here?"))
    draw.do(edits.set_trainable(draw.document, draw.ids[1], False))
    draw.do(edits.group(draw.document, draw.ids[1:3], "Stem"))
    draw.analysis = Analysis(draw.document)
    yield draw
    draw.analysis.close()


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("conv", [1, 2]),
        ("CONV2D", [1, 2]),
        ("head", [6]),
        ("relu", [1, 5]),
        ("pooling", [3]),
        ("stem", [1, 2]),
        ("here", [4]),
        ("units=64", [5]),
        ("units!=64", [6]),
        ("filters>64", [2]),
        ("filters>=64", [1, 2]),
        ("filt<100", [1]),
        ("3x3", [1]),
        ("5×5", [2, 3]),
        ("strides=2", [2]),
        ("pool_size=2x2", [3]),
        ("26x26x64", [1]),
        ("28x28", [0]),
        ("params>200000", [2, 5]),
        ("activation=softmax", [6]),
        ("use_bias=true conv", [1, 2]),
        ("conv relu", [1]),
        ("64", [1, 5]),
        ("kind=flatten", [4]),
        ("is:frozen", [1]),
        ("is:output", [6]),
        ("is:input", [0]),
        ("is:nothing", []),
        ("units>many", []),
        ("nothing", []),
        ("  ", []),
    ],
)
def test_what_a_query_finds(net, query, numbers):
    assert found(net.document, net.analysis, query) == tuple(net.ids[number] for number in numbers)


def test_states_that_are_looked_at(net):
    net.do(edits.bypass(net.document, [net.ids[5]], True))
    lost = net.add("Dense", units=3)
    assert found(net.document, net.analysis, "is:bypassed") == (net.ids[5],)
    assert lost in found(net.document, net.analysis, "is:error")
    twin = net.add("Dense", units=10, activation="softmax")
    net.do(edits.share(net.document, [net.ids[6], twin]))
    assert set(found(net.document, net.analysis, "is:shared")) == {net.ids[6], twin}


def test_bookmarks_are_kept_in_the_view_settings(net, tmp_path):
    net.do(edits.set_bookmark(net.document, 3, (10, 20, 0.5)))
    net.do(edits.set_bookmark(net.document, 9, (1, 2, 1)))
    assert net.history.undo_label == "Set bookmark 9"
    save(net.document, tmp_path / "net.loom")
    assert edits.bookmarks(load(tmp_path / "net.loom")) == {3: (10, 20, 0.5), 9: (1, 2, 1)}
    net.do(edits.set_bookmark(net.document, 3, None))
    assert set(edits.bookmarks(net.document)) == {9}
    net.do(edits.set_settings(net.document, "view", {"bookmarks": {"1": "here", "x": [1, 2, 3], "2": [1, 2, 0]}}))
    assert edits.bookmarks(net.document) == {}
    with pytest.raises(DocumentError, match="1 to 9"):
        edits.set_bookmark(net.document, 0, (0, 0, 1))
