"""A layer in two places of a model, at different depths, stays one layer in files; Keras's own such files are read."""

import json
import zipfile

import h5py
import numpy as np
import pytest

from engine import Input, Model, Sequential, layers
from engine.models import load_model, model_from_json
from tests.engine.golden_cases import FOLDER

X = np.random.default_rng(0).normal(size=(4, 6)).astype("float32")


def in_two_places():
    """A block within a chain and beside it, with layers of one name in both."""
    x = Input((6,))
    block = Model(x, layers.LayerNormalization()(layers.Dense(6, name="d")(x)), name="block")
    chain = Sequential([Input((6,)), layers.Dense(6, name="d"), block, layers.BatchNormalization()], name="chain")
    x = Input((6,))
    model = Model(x, layers.Add(name="sum")([chain(x), block(x)]))
    model.compile("adam", "mse")
    model.fit(X, X, verbose=0)
    return model


@pytest.mark.parametrize("suffix", [".h5", ".keras"])
def test_it_is_one_layer_again_and_trains_as_one(suffix, tmp_path):
    model = in_two_places()
    model.save(tmp_path / f"m{suffix}")
    again = load_model(tmp_path / f"m{suffix}")
    assert np.array_equal(again(X), model(X))
    assert len(again.weights) == len(model.weights)
    assert again.get_layer("chain").layers[1] is again.get_layer("block")
    for one in (model, again):  # the optimizer's state too
        one.fit(X, X, verbose=0, shuffle=False)
    for one, other in zip(again.get_weights(), model.get_weights(), strict=True):
        assert np.array_equal(one, other)


def test_only_layers_in_several_places_are_numbered():
    x = Input((6,))
    shared = layers.Dense(6)
    plain = Model(x, shared(shared(x)))
    assert "shared" not in plain.to_json()
    assert in_two_places().to_json().count('"shared_layer": 1') == 2


def test_keras_finds_the_weights_at_each_place(tmp_path):
    in_two_places().save_weights(tmp_path / "m.weights.h5")
    with h5py.File(tmp_path / "m.weights.h5") as file:
        block, again = file["layers/functional/layers/dense/vars/0"], file["layers/sequential/layers/functional"]
        assert np.array_equal(block[...], again["layers/dense/vars/0"][...])
    report = in_two_places().load_weights(tmp_path / "m.weights.h5")
    assert all(row.layer for row in report.rows)


def test_each_description_has_numbers_of_its_own():
    first, second = (model_from_json(in_two_places().to_json()) for _ in range(2))
    assert first.get_layer("block") is not second.get_layer("block")


def test_a_file_of_keras_that_has_the_weights_at_one_place_alone_is_read(tmp_path):
    path = FOLDER / "models" / "keras3_in_two_places.keras"
    with np.load(path.with_suffix(".npz")) as record:
        x, expected = record["inputs/0"], record["predictions/0"]
    np.testing.assert_allclose(load_model(path)(x), expected, atol=1e-6)
    with zipfile.ZipFile(path) as archive:
        config = json.loads(archive.read("config.json"))
    # What makes the file odd: only one of the places says that the block is shared.
    entries = {one["config"]["name"]: one for one in config["config"]["layers"]}
    assert "shared_object_id" in entries["block"]
    assert "shared_object_id" not in entries["chain"]["config"]["layers"][2]
