"""Sizes that a Keras 2 model computes with become numbers when it is read; what needs the number of samples is refused."""

import json

import numpy as np
import pytest

from engine.core.errors import EngineError
from engine.models import load_model, model_from_json
from tests.engine.golden_cases import FOLDER

X = np.arange(48, dtype="float32").reshape(2, 4, 6)


@pytest.mark.parametrize("name", ["keras2_sizes", "keras2_sizes_nodes"])
def test_a_file_predicts_what_tensorflow_did(name, tmp_path):
    with np.load(FOLDER / "models" / f"{name}.npz") as record:
        inputs = [record["inputs/0"], record["inputs/1"]]
        expected = [record[f"predictions/{i}"] for i in range(5)]
    model = load_model(FOLDER / "models" / f"{name}.h5")
    model.save(tmp_path / "again.h5")
    for one in (model, load_model(tmp_path / "again.h5")):
        for made, wanted in zip(one(inputs), expected, strict=True):
            assert np.array_equal(made, wanted)


def network(*entries, output, shape=(4, 6)):
    """A Keras 2 network of functions: (name, function, first argument, options)."""
    layers = [{"class_name": "InputLayer", "name": "x", "inbound_nodes": [],
               "config": {"batch_input_shape": [None, *shape], "name": "x"}}]  # fmt: skip
    for name, function, first, options in entries:
        layers.append({"class_name": "TFOpLambda", "name": name, "config": {"name": name, "function": function},
                       "inbound_nodes": [[first, 0, 0, options]]})  # fmt: skip
    config = {"name": "m", "layers": layers, "input_layers": [["x", 0, 0]], "output_layers": [[output, 0, 0]]}
    return json.dumps({"class_name": "Functional", "config": config, "keras_version": "2.9.0"})


SHAPE = ("shape", "shape", "x", {})


def item(name, at):
    return name, "__operators__.getitem", "shape", {"slice_spec": at}


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([SHAPE, ("y", "reshape", "x", {"shape": ["shape", 0, 0]})], X),
        ([SHAPE, item("n", 2), ("y", "math.divide", "x", {"y": ["n", 0, 0]})], X / 6),
        ([SHAPE, item("n", 0), ("y", "reshape", "x", {"shape": [["n", 0, 0], -1]})], X.reshape(2, 24)),
        ([SHAPE, item("n", 0), ("y", "reshape", "x", {"shape": [["n", 0, 0], -1, 8]})], X.reshape(2, 3, 8)),
        ([SHAPE, item("n", 1), ("y", "tile", "x", {"multiples": [1, ["n", 0, 0], 1]})], np.tile(X, (1, 4, 1))),
        ([SHAPE, item("b", 0), item("n", 1), ("p", "math.multiply", "b", {"y": ["n", 0, 0]}),
          ("r", "reshape", "x", {"shape": [["p", 0, 0], 6]}), ("y", "reshape", "r", {"shape": [-1, 4, 6]})], X),
    ],
)  # fmt: skip
def test_sizes_are_numbers_where_they_are_used(entries, expected):
    np.testing.assert_array_equal(model_from_json(network(*entries, output="y"))(X), expected)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([SHAPE, item("n", 0), ("y", "math.divide", "x", {"y": ["n", 0, 0]})], "the number of samples, which only the"),
        ([SHAPE, item("n", 0), ("y", "tile", "x", {"multiples": [1, ["n", 0, 0], 1]})], "the number of samples"),
        ([SHAPE, ("y", "math.add", "x", {"y": ["shape", 0, 0]})], "the number of samples"),
        ([SHAPE, item("n", 0), ("y", "reshape", "x", {"shape": [["n", 0, 0], -1, 7]})], "several sizes that are not"),
        ([SHAPE, item("y", 9)], "a size is computed by tf.getitem, which is not supported"),
        ([SHAPE, ("y", "range", "shape", {})], "a size is computed by tf.range, which is not supported"),
        ([SHAPE, ("y", "reshape", "x", {"shape": ["z", 0, 0]}), ("z", "shape", "y", {})], "need each other"),
    ],
)
def test_what_the_number_of_samples_would_be_needed_for_is_refused(entries, said):
    with pytest.raises(EngineError) as caught:
        model_from_json(network(*entries, output="y"))
    assert said in str(caught.value)


def test_a_shape_that_is_free_in_two_places_is_refused():
    text = network(SHAPE, ("y", "reshape", "x", {"shape": ["shape", 0, 0]}), output="y", shape=(None, 6))
    with pytest.raises(EngineError, match="several sizes that are not known"):
        model_from_json(text)
