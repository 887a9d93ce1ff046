"""Texts become parts of a network: fragments, the JSON of Keras models, and Keras code, which is never executed."""

import contextlib
import json
from pathlib import Path

import pytest

from app.document import edits, fragment
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import to_model
from app.document.pasting import fragment_of_text
from engine.saving.python_code import to_python

GOLDEN = json.loads((Path(__file__).parent / "golden" / "keras3_configs.json").read_text())


def pasted(text):
    """A document with what the text holds."""
    document = Document()
    for change in edits.paste(document, fragment_of_text(text)).changes:
        document.apply(change)
    return document


def kinds(document):
    return [document.nodes[node_id].kind for node_id in document.order()]


def links(document):
    name = {node_id: node.name for node_id, node in document.nodes.items()}
    return {(name[wire.source], name[wire.target], wire.target_port) for wire in document.wires}


# ---- fragments and JSON


def test_a_copied_part_goes_through_an_editor_and_back(draw):
    ids = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 3}), ("Dense", {"units": 2}))
    draw.do(edits.group(draw.document, ids[1:], "head"))
    text = fragment.to_text(fragment.copy(draw.document, ids))
    document = pasted(json.dumps(json.loads(text)))
    assert kinds(document) == ["Input", "Dense", "Dense"] and len(document.wires) == 2
    assert [group.name for group in document.groups.values()] == ["head"]


@pytest.mark.parametrize("name", sorted(name for name in GOLDEN if isinstance(GOLDEN[name], dict)))
def test_the_json_of_models_that_keras_wrote(name):
    text = json.dumps(GOLDEN[name], indent=2)
    document = pasted(f"\n  {text}\n")
    assert document.nodes and document.outputs()


def test_the_json_of_one_layer_is_one_block():
    document = pasted('{"class_name": "Conv2D", "config": {"name": "c", "filters": 8, "kernel_size": [5, 5]}}')
    (node,) = document.nodes.values()
    assert (node.kind, node.name, dict(node.config)) == ("Conv2D", "c", {"filters": 8, "kernel_size": [5, 5]})
    (node,) = pasted('{"class_name": "InputLayer", "config": {"batch_shape": [null, 7]}}').nodes.values()
    assert node.kind == "Input" and node.config["shape"] == [7]


# ---- code


def test_a_sequential_with_a_list_of_layers():
    document = pasted(
        """
        from tensorflow import keras
        from tensorflow.keras import layers

        units = 2 * 32
        model = keras.Sequential([
            keras.Input((28, 28, 1)),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D((2, 2)),
            layers.Flatten(),
            layers.Dropout(0.25),
            layers.Dense(units, "relu", name="hidden"),
            layers.Dense(10, activation=keras.activations.softmax),
        ])
        model.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy())
        model.fit(x, y, epochs=3)
        print(model.evaluate(x, y))
        """
    )
    assert kinds(document) == ["Input", "Conv2D", "MaxPooling2D", "Flatten", "Dropout", "Dense", "Dense"]
    hidden = document.nodes[document.names["hidden"]]
    assert dict(hidden.config) == {"units": 64, "activation": "relu"}
    assert document.nodes[document.names["max_pooling2d"]].config.get("pool_size") in (None, [2, 2])
    assert to_model(document).model.output_shape == (None, 10)
    assert document.nodes[document.outputs()[0]].config["activation"] == "softmax"


def test_model_add_with_the_shape_in_the_first_layer():
    document = pasted(
        "model = Sequential()\n"
        "model.add(Embedding(1000, 16, input_length=20))\n"
        "model.add(LSTM(8, return_sequences=True))\n"
        "model.add(TimeDistributed(Dense(3)))\n"
        "model.add(Bidirectional(GRU(4)))\n"
    )
    assert kinds(document) == ["Input", "Embedding", "LSTM", "TimeDistributed", "Bidirectional"]
    assert document.nodes[document.inputs()[0]].config["shape"] == [20]
    assert to_model(document).model.output_shape == (None, 8)
    other = pasted("model = Sequential()\nmodel.add(Dense(3, input_dim=5))\nmodel.add(Dense(2))")
    assert to_model(other).model.input_shape == (None, 5)
    # A part of a network needs no Input.
    assert kinds(pasted("Sequential([Dense(3), ReLU()])")) == ["Dense", "ReLU"]


def test_functional_calls_sharing_merges_and_signs():
    document = pasted(
        """
from keras.layers import Dense as D
left = keras.Input(shape=(4,), name="left")
right = keras.Input(shape=(4,), name="right")
tower = D(8, name="tower")
a, b = tower(left), tower(right)
joined = keras.layers.concatenate([a, b], axis=-1)
gated = keras.layers.Multiply()([a, b])
total = gated + a
out = D(1)(joined)
model = keras.Model(inputs=[left, right], outputs=[out, total])
"""
    )
    assert {("left", "tower", "in"), ("right", "tower_1", "in")} <= links(document)
    assert ("tower", "concatenate", "in1") in links(document) and ("tower_1", "concatenate", "in2") in links(document)
    assert ("multiply", "add", "in1") in links(document) and ("tower", "add", "in2") in links(document)
    assert document.sharers(document.names["tower"]) == (document.names["tower_1"],)
    model = to_model(document).model
    assert model.count_params() == 8 * 5 + 17 and len(model.outputs) == 2


def test_loops_functions_formats_and_states():
    document = pasted(
        '''
def residual(filters=16, depth=2):
    """A tower of residual blocks."""
    inputs = tf.keras.Input((32, 32, 3))
    x = tf.keras.layers.Conv2D(filters, 3, padding="same")(inputs)
    for number, size in enumerate([3, 5]):
        for _ in range(depth):
            y = tf.keras.layers.Conv2D(filters, size, padding="same", kernel_regularizer=tf.keras.regularizers.l2(1e-3))(x)
            x = tf.keras.layers.add([x, y])
        x = tf.keras.layers.ReLU(name=f"relu_{number}")(x)
    return tf.keras.Model(inputs, x)
'''
    )
    assert kinds(document).count("Add") == 4 and {"relu_0", "relu_1"} <= set(document.names)
    regularized = document.nodes[document.names["conv2d_1"]].config["kernel_regularizer"]
    assert regularized == {"class_name": "L2", "config": {"l2": 0.001}}
    assert to_model(document).model.output_shape == (None, 32, 32, 16)
    states = pasted("x = Input((5, 3))\ny, h, c = LSTM(4, return_state=True)(x)\nz = LSTM(4)(x, initial_state=[h, c])")
    assert {wire.source_port for wire in states.wires} == {"out", "out2", "out3"}
    assert to_model(states).model is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = Dense(3", "not Python code .line 1"),
        (
            "model = Sequential()\nmodel.add(Dense(units=64))\nmodel.add(Dense(unit=3))",
            "Line 3 .*'unit'; did you mean 'units'",
        ),
        ("model = Sequential([Dense(n)])", "Line 1 .*value of units, n, cannot be told"),
        ("\n\nmodel = Sequential([Dens(3)])", "Line 3 .*no layer 'Dens'"),
        ("x = Input((3,))\ny = VGG16(weights=None)(x)", "Line 2 .*VGG16"),
        ("x = Input((3,))\ny = mystery(x)", "Line 2 .*no layer 'mystery'"),
        ("x = Input()", "Line 1 .*without a shape"),
        ("x = Input((3,))\nDense(2)(3)", "Line 2 .*no layer here has given"),
        ("while True:\n    pass", "Line 1 .*while statements"),
        ("x = Dense(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)", "Line 1 .*at most"),
        ("for i in range(9 ** 9):\n    Dense(2)", "Line 1"),
        ("x = [0] * 10 ** 9", "Line 1 .*items"),
        ("Sequential([Dense(2), 3])", "Line 1 .*no layer that could stand"),
        ("Sequential(Dense(2))", "Line 1 .*a list of layers"),
        ("Dense(2, activation=lambda x: x)", "Line 1 .*lambda"),
        ("hello there, how are you", "neither a part of a network"),
        ("x = 1", "neither a part of a network.*makes no layers"),
        ("", "no text"),
        ('{"class_name": "Sequential", "config": {"layers": [', "breaks off or is wrong at line 1"),
        ('{"a": 1}', "does not describe a network"),
        ('{"class_name": "Sequential", "config": {"layers": []}}', "no layers"),
        ('{"class_name": "Dense"}', "no configuration"),
    ],
)
def test_what_is_not_understood_is_named(text, words):
    with pytest.raises(DocumentError, match=words):
        fragment_of_text(text)


def test_no_code_is_run(tmp_path):
    mark = tmp_path / "ran"
    for text in (
        f"import pathlib\npathlib.Path({str(mark)!r}).touch()\nx = Sequential([Dense(1)])",
        f"x = Dense(open({str(mark)!r}, 'w'))",
        f"x = Dense(__import__('os').system('touch {mark}'))",
        f"Sequential([Dense(1, name=f\"{{open('{mark}', 'w')}}\")])",
    ):
        with contextlib.suppress(DocumentError):
            fragment_of_text(text)
    assert not mark.exists()


def test_a_network_as_a_python_script_comes_back(draw):
    """What the export writes is read again."""
    first, dense = draw.chain(("Input", {"shape": [6]}), ("Dense", {"units": 4, "activation": "relu"}))
    other = draw.add("Dense", units=4)
    add = draw.add("Add")
    draw.wire(first, other)
    draw.wire(dense, add)
    draw.wire(other, add)
    document = pasted(to_python(to_model(draw.document).model))
    assert sorted(kinds(document)) == sorted(kinds(draw.document)) and len(document.wires) == len(draw.document.wires)
