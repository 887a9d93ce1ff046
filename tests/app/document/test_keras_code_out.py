"""Blocks written as Keras code: what is written is read back as the same blocks, and runs as Keras's code does."""

import ast

import pytest

import engine
import resources
from app.document import edits
from app.document.errors import DocumentError
from app.document.keras_code import code_of, fragment_of_code
from app.document.values import canonical, plain
from app.sessions.opening import read_network
from app.sessions.templates import templates


def drawn(nodes, wires):
    """What a network is, by names: kinds, parameters, wires and which blocks share a layer."""
    names = {node.id: node.name for node in nodes}
    return (
        {
            node.name: (node.kind, canonical(plain(node.config)), node.trainable, node.output, names.get(node.shares))
            for node in nodes
        },
        sorted((names[wire.source], wire.source_port, names[wire.target], wire.target_port) for wire in wires),
    )


@pytest.mark.parametrize("name", [template.name for template in templates()])
def test_every_template_is_read_back_from_its_code(name):
    document = read_network(resources.path("templates", f"{name}.loom"), [])
    code = code_of(document, document.nodes)
    fragment = fragment_of_code(code)
    assert drawn(fragment.nodes, fragment.wires) == drawn(document.nodes.values(), document.wires)
    ast.parse(code)


def run(code):
    """The model that the code makes, with the engine in Keras's place."""
    names = {}
    code = code.replace("import keras\nfrom keras import layers", "import engine as keras\nfrom engine import layers")
    exec(compile(code, "code", "exec"), names)
    return names["model"]


@pytest.mark.parametrize("name", ["shared-lstm", "unet", "residual", "film-questions", "headlines"])
def test_the_code_runs_and_makes_the_same_model(name):
    document = read_network(resources.path("templates", f"{name}.loom"), [])
    model = run(code_of(document, document.nodes))
    assert isinstance(model, engine.Model)
    from app.document.model import to_model

    assert model.count_params() == to_model(document).model.count_params()


def test_a_chain_that_nothing_feeds_is_a_sequential(draw):
    first = draw.add(
        "Conv2D", filters=8, kernel_size=[3, 3], kernel_regularizer={"class_name": "L2", "config": {"l2": 0.02}}
    )
    second = draw.add("Dropout", rate=0.5)
    draw.wire(first, second)
    draw.do(edits.set_trainable(draw.document, [first], False))
    code = code_of(draw.document, [first, second])
    assert "keras.Sequential([" in code and "Input" not in code
    assert "kernel_size=(3, 3)" in code and "keras.regularizers.L2(l2=0.02)" in code and "trainable=False" in code
    fragment = fragment_of_code(code)
    assert drawn(fragment.nodes, fragment.wires) == drawn(draw.document.nodes.values(), draw.document.wires)


def test_what_comes_from_outside_enters_by_an_input_of_its_shape(draw):
    one, two = draw.add("Dense", units=3, name="one"), draw.add("Dense", units=4, name="two")
    merge = draw.add("Concatenate", name="both")
    draw.wire(one, merge, port="in1")
    draw.wire(two, merge, port="in2")
    code = code_of(draw.document, [merge], lambda node_id, port: (3,) if node_id == one else (None, 4))
    assert "one_output = keras.Input(shape=(3,))" in code and "two_output = keras.Input(shape=(None, 4))" in code
    assert 'both = layers.Concatenate(name="both")([one_output, two_output])' in code
    with pytest.raises(DocumentError, match="not known"):
        code_of(draw.document, [merge])


def test_names_that_are_no_names_in_python_become_some(draw):
    first = draw.add("Input", shape=[4], name="class")
    second = draw.add("Dense", units=2, name="1st layer")
    third = draw.add("ReLU", name="__debug__")
    draw.wire(first, second, third)
    code = code_of(draw.document, [first, second, third])
    compile(code, "code", "exec")
    assert 'x_class = keras.Input(shape=(4,), name="class")' in code and "x_1st_layer = " in code
    fragment = fragment_of_code(code)
    assert {node.name for node in fragment.nodes} == {"class", "1st layer", "__debug__"}


def test_a_bypassed_block_is_passed_by_and_said(draw):
    ids = [draw.add("Input", shape=[4]), draw.add("Dropout", rate=0.5, name="gone"), draw.add("Dense", units=2)]
    draw.wire(*ids)
    draw.do(edits.bypass(draw.document, [ids[1]], True))
    code = code_of(draw.document, ids)
    assert "# gone (Dropout) is bypassed." in code and "layers.Dropout" not in code
    assert run(code).count_params() == 10


@pytest.mark.parametrize(
    "config",
    [
        {"units": 2, "x=__import__('os')": 1},
        {"units": 2, "kernel_initializer": {"class_name": "Ones(), __import__('os'), f", "config": {}}},
        {"units": 2, "kernel_initializer": {"class_name": "Constant", "config": {"value=1, a": 0}}},
    ],
)
def test_names_of_a_file_that_are_code_are_not_written(draw, config):
    draw.do(edits.add_node(draw.document, "Dense", (0.0, 0.0), config))
    with pytest.raises(DocumentError, match="cannot be written as code"):
        code_of(draw.document, draw.document.nodes)


def test_nothing_and_what_nothing_feeds_is_refused(draw):
    with pytest.raises(DocumentError, match="no blocks"):
        code_of(draw.document, [])
    lonely = draw.add("Concatenate")
    other = draw.add("Input", shape=[2])
    with pytest.raises(DocumentError, match="nothing feeds it"):
        code_of(draw.document, [lonely, other])
