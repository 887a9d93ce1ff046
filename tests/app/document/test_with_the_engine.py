"""The document with the engine's own catalogue: every kind has its ports, real networks have real figures."""

import numpy as np
import pytest

from app.document import edits, ports
from app.document.analysis import Analysis, can_connect
from app.document.graph import Wire
from app.document.settings import defaults, loss_of
from engine import catalogue

KINDS = [info.kind for info in catalogue.layer_kinds()]
CLASSES = ("Dense", {"units": 10, "activation": "softmax"})


@pytest.fixture
def analysis(draw):
    return Analysis(draw.document)


def starter(draw):
    return draw.chain(
        ("Input", {"shape": [8, 8, 1]}),
        ("Conv2D", {"filters": 16, "kernel_size": [3, 3], "activation": "relu"}),
        ("MaxPooling2D", {}),
        ("Flatten", {}),
        CLASSES,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_added_and_is_never_a_crash(draw, analysis, kind):
    node_id = draw.add(kind)
    info = catalogue.layer_info(kind)
    shown = draw.document.input_ports(node_id)
    assert len(shown) == (1 if info.max_inputs is None else info.min_inputs)
    assert draw.document.nodes[node_id].name.isidentifier()
    found = {item.problem.code for item in analysis.problems()}
    assert "unknown_kind" not in found
    if info.min_inputs:
        assert "unfed" in {item.problem.code for item in analysis.node_problems(node_id)}


@pytest.mark.parametrize("kind", KINDS)
def test_each_default_is_known_as_the_default(kind):
    for info in catalogue.layer_info(kind).fields:
        if not info.required:
            assert edits.is_default(kind, info.name, _as_json(info.default), catalogue)


def _as_json(value):
    return list(value) if isinstance(value, tuple) else value


def test_the_starter_network_is_sound(draw, analysis):
    ids = starter(draw)
    assert analysis.problems() == []
    assert analysis.output_spec(ids[1]).shape == (None, 6, 6, 16)
    assert analysis.total_parameters == 160 + 1450
    assert analysis.total_flops > 0


def test_labels_beyond_the_classes_are_mended(draw, analysis):
    ids = starter(draw)
    draw.do(edits.set_field(draw.document, ids[-1], "units", 3))
    analysis.set_targets({ids[-1]: (catalogue.TensorSpec((None,), "int64"), np.arange(10))})
    items = [item for item in analysis.node_problems(ids[-1]) if item.problem.severity == "error"]
    assert len(items) == 1
    labels = [fix.label for fix in items[0].fixes]
    assert "Set units of 'dense' to 10" in labels
    draw.do(items[0].fixes[labels.index("Set units of 'dense' to 10")].command)
    assert analysis.is_sound


def test_two_branches_with_an_embedding_and_a_recurrent_layer_are_sound(draw, analysis):
    words, numbers = draw.add("Input", "words", shape=[20], dtype="int32"), draw.add("Input", "numbers", shape=[5])
    table = draw.add("Embedding", input_dim=100, output_dim=16)
    memory, join = draw.add("LSTM", units=8), draw.add("Concatenate")
    first = draw.add("Dense", "first", units=10, activation="softmax")
    second = draw.add("Dense", "second", units=10, activation="softmax")
    draw.wire(words, table, memory)
    draw.wire(memory, join, port="")
    draw.wire(numbers, join, port="")
    draw.wire(join, first)
    draw.wire(join, second)
    assert analysis.problems() == []
    assert analysis.output_spec(join).shape == (None, 13)


def test_an_image_into_an_embedding_is_an_error_that_names_both(draw, analysis):
    ids = draw.chain(("Input", {"shape": [28, 28, 1]}), ("Embedding", {"input_dim": 10, "output_dim": 4}))
    errors = [item.problem for item in analysis.node_problems(ids[1]) if item.problem.severity == "error"]
    assert len(errors) == 1
    assert "mbedding" in errors[0].message
    assert "28" in errors[0].message


def test_an_image_into_a_recurrent_layer_is_refused_with_a_way_out(draw, analysis):
    image, memory = draw.add("Input", shape=[8, 8, 4]), draw.add("LSTM", units=4)
    verdict = can_connect(draw.document, analysis, Wire(image, "out", memory, "in"))
    assert not verdict.ok
    draw.do(verdict.fix[1])
    assert analysis.report(memory).outputs is not None


def test_the_state_of_a_recurrent_layer_is_an_optional_input(draw, analysis):
    steps, state = draw.add("Input", shape=[9, 3]), draw.add("Input", shape=[4])
    memory = draw.add("LSTM", units=4)
    draw.wire(steps, memory)
    assert draw.document.input_ports(memory) == ("in", "in2")
    draw.wire(state, memory, port="in2")
    draw.wire(state, memory, port="in3")
    assert draw.document.input_ports(memory) == ("in", "in2", "in3")
    assert analysis.output_spec(memory).shape == (None, 4)
    draw.do(edits.disconnect(draw.document, Wire(steps, "out", memory, "in")))
    (item,) = analysis.node_problems(memory)
    assert item.problem.message == "LSTM 'lstm': its input 'in' is not wired, and a later one is."


def test_a_kernel_larger_than_its_image_is_mended(draw, analysis):
    ids = draw.chain(("Input", {"shape": [5, 5, 1]}), ("Conv2D", {"filters": 2, "kernel_size": [7, 7]}))
    (item,) = [item for item in analysis.node_problems(ids[1]) if item.problem.severity == "error"]
    fix = next(fix for fix in item.fixes if "padding" in fix.label)
    draw.do(fix.command)
    assert analysis.output_spec(ids[1]).shape == (None, 5, 5, 2)


def test_a_field_set_to_its_default_is_removed_without_naming_a_catalogue(draw):
    ids = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 3, "activation": "relu"}))
    draw.do(edits.set_field(draw.document, ids[1], "activation", None))
    draw.do(edits.set_field(draw.document, ids[1], "use_bias", True))
    assert draw.document.nodes[ids[1]].config.get("use_bias") is None


def test_ports_of_an_unknown_kind_are_those_of_an_ordinary_block():
    assert ports.input_ports("FromTheFuture", {}) == ("in",)


def test_the_default_loss_and_optimizer_are_in_the_catalogue():
    training = defaults("training")
    assert loss_of(training, "n1")["kind"] in {info.key for info in catalogue.losses()}
    assert training["optimizer"]["kind"] in {info.key for info in catalogue.optimizers()}
