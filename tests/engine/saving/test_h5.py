"""HDF5 files: layout, names that could collide, refusals, and writing that leaves the old file or the new one."""

import json
import os

import h5py
import numpy as np
import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import EngineError, FileFormatError
from engine.layers import BatchNormalization, Concatenate, Dense, Dropout
from engine.layers.weight import Weight
from engine.models import load_model
from engine.saving import hdf5
from tests.golden import networks

X = np.random.default_rng(0).normal(size=(3, 6)).astype(np.float32)


@pytest.fixture
def model():
    return networks.mlp(engine)


@pytest.fixture
def path(model, tmp_path):
    model.save(tmp_path / "model.h5")
    return tmp_path / "model.h5"


def rewritten(path, **attributes):
    with h5py.File(path, "r+") as file:
        for name, value in attributes.items():
            file.attrs[name] = value
    return path


def refusal(call, *arguments, **options):
    with pytest.raises(EngineError) as caught:
        call(*arguments, **options)
    return str(caught.value)


# --- layout ----------------------------------------------------------------------------------------------------


def test_the_layout_is_that_of_keras(path):
    with h5py.File(path) as file:
        assert hdf5.text(file.attrs["backend"]) == "tensorflow"
        assert json.loads(file.attrs["model_config"])["class_name"] == "Sequential"
        weights = file["model_weights"]
        assert hdf5.read_names(weights, "layer_names") == ["hidden", "classes"]
        assert hdf5.read_names(weights["hidden"], "weight_names") == ["hidden/kernel", "hidden/bias"]
        assert weights["hidden/hidden/kernel"].shape == (6, 8)


def test_saving_and_loading_gives_the_same_predictions(model, path):
    np.testing.assert_array_equal(load_model(path)(X), model(X))


@pytest.mark.parametrize("suffix", [".h5", ".keras"])
def test_values_that_the_file_overwrites_are_not_drawn_and_those_it_lacks_are(tmp_path, suffix, monkeypatch):
    """Seeds of random generators are in no .h5 file: each loaded model draws its own."""
    drawn = []
    first_values = Weight._first_values

    def watched(weight):
        drawn.append(weight.kind)
        return first_values(weight)

    model = Sequential([Input((6,)), Dense(4), BatchNormalization(), Dropout(0.5)])
    model.save(tmp_path / f"model{suffix}")
    monkeypatch.setattr(Weight, "_first_values", watched)
    one, other = (load_model(tmp_path / f"model{suffix}") for _ in range(2))
    assert set(drawn) <= {"seed"}
    for mine, theirs in zip(one.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    seeds = [weight.numpy() for made in (one, other) for weight in made.all_weights() if weight.kind == "seed"]
    assert len(seeds) == 2 and all(seed.any() for seed in seeds)
    assert np.array_equal(*seeds) == (suffix == ".keras")


def test_a_file_without_weights_gives_first_values(path):
    with h5py.File(path, "r+") as file:
        del file["model_weights"]
    made = load_model(path)
    assert all(weight.array.any() for weight in made.weights if weight.name == "kernel")


def test_the_optimizers_state_is_kept_and_can_be_left_out(model, tmp_path):
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    model.fit(X, np.eye(3, dtype=np.float32), epochs=2, verbose=0)
    model.save(tmp_path / "whole.h5")
    again = load_model(tmp_path / "whole.h5")
    assert again.optimizer.iterations == model.optimizer.iterations > 0
    for one in (model, again):
        one.fit(X, np.eye(3, dtype=np.float32), epochs=1, shuffle=False, verbose=0)
    for mine, other in zip(model.get_weights(), again.get_weights()):
        np.testing.assert_array_equal(mine, other)
    model.save(tmp_path / "bare.h5", include_optimizer=False)
    assert not load_model(tmp_path / "bare.h5").compiled


def test_names_with_slashes_and_common_beginnings_do_not_collide(tmp_path):
    x = Input((6,), name="in")
    outputs = [Dense(2, name=name)(x) for name in ("a", "a/a", "a/kernel", "a/a/kernel", "ab", "a_1")]
    model = Model(x, Concatenate(name="all")(outputs))
    model.save(tmp_path / "names.h5")
    np.testing.assert_array_equal(load_model(tmp_path / "names.h5")(X), model(X))


def test_nested_models_with_layers_of_the_same_names_do_not_collide(tmp_path):
    def inner(name):
        x = Input((6,))
        return Model(x, Dense(6)(x), name=name)

    x = Input((6,))
    both = Model(x, inner("two")(inner("one")(x)), name="both")
    z = Input((6,))
    model = Model(z, both(z))
    model.save(tmp_path / "nested.h5")
    with h5py.File(tmp_path / "nested.h5") as file:
        assert len(set(hdf5.read_names(file["model_weights/both"], "weight_names"))) == 4
    np.testing.assert_array_equal(load_model(tmp_path / "nested.h5")(X), model(X))


def test_many_long_names_go_into_several_attributes(tmp_path):
    names = [f"{'layer' * 40}_{number}" for number in range(500)]
    with h5py.File(tmp_path / "names.h5", "w") as file:
        hdf5.write_names(file, "layer_names", names)
        assert "layer_names" not in file.attrs and "layer_names1" in file.attrs
        assert hdf5.read_names(file, "layer_names") == names
        with pytest.raises(FileFormatError, match="a name is too long"):
            hdf5.write_names(file, "layer_names", ["x" * 70_000])


# --- weights alone -----------------------------------------------------------------------------------------------


def test_weights_load_in_order_or_by_name(model, tmp_path):
    model.save_weights(tmp_path / "w.h5")
    other = Sequential([Dense(8, activation="tanh", input_dim=6), Dense(3, activation="softmax")])
    other.load_weights(tmp_path / "w.h5")
    np.testing.assert_array_equal(other(X), model(X))
    part = Sequential([Dense(5, input_dim=8, name="new"), Dense(3, input_dim=8, name="other")])
    before = part.get_weights()
    part.load_weights(tmp_path / "w.h5", by_name=True)
    for one, two in zip(before, part.get_weights()):
        np.testing.assert_array_equal(one, two)


def test_weights_of_another_shape_change_nothing_or_are_skipped(model, tmp_path):
    model.save_weights(tmp_path / "w.h5")
    other = Sequential([Dense(8, input_dim=6, name="hidden"), Dense(4, name="classes")])
    before = other.get_weights()
    assert refusal(other.load_weights, tmp_path / "w.h5") == (
        "'w.h5': weight 'classes/kernel' has another shape in the file (expected (8, 4), got (8, 3)); "
        "change the layer, or pass skip_mismatch=True."
    )
    np.testing.assert_array_equal(other.get_weights()[0], before[0])
    with pytest.warns(UserWarning, match="left as it is"):
        other.load_weights(tmp_path / "w.h5", skip_mismatch=True)
    np.testing.assert_array_equal(other.get_weights()[0], model.get_weights()[0])
    np.testing.assert_array_equal(other.get_weights()[2], before[2])
    deeper = Sequential([Dense(2, input_dim=6), Dense(2), Dense(2)])
    assert "the model has 3 layers with weights, the file 2" in refusal(deeper.load_weights, tmp_path / "w.h5")


# --- refusals ------------------------------------------------------------------------------------------------------


def test_files_that_are_not_models_are_refused_in_words(model, path, tmp_path):
    assert refusal(load_model, tmp_path / "none.h5").startswith("'none.h5': there is no such file")
    (tmp_path / "text.h5").write_text("hello")
    assert "'text.h5': this is not an HDF5 file" in refusal(load_model, tmp_path / "text.h5")
    (tmp_path / "empty.h5").write_bytes(b"")
    assert "got an empty file" in refusal(load_model, tmp_path / "empty.h5")
    (tmp_path / "model.keras").write_bytes(b"PK\x03\x04 and so on")
    assert "the archive is damaged or cut short" in refusal(load_model, tmp_path / "model.keras")
    whole = path.read_bytes()
    (tmp_path / "cut.h5").write_bytes(whole[: len(whole) // 2])
    assert "the file is damaged or cut short" in refusal(load_model, tmp_path / "cut.h5")
    model.save_weights(tmp_path / "w.h5")
    assert refusal(load_model, tmp_path / "w.h5") == (
        "'w.h5': this file holds weights without an architecture (expected the attribute model_config); "
        "build the model and use load_weights."
    )
    with h5py.File(tmp_path / "data.h5", "w") as file:
        file["x"] = X
    assert "this HDF5 file holds no model (expected the attribute model_config, got 'x')" in refusal(
        load_model, tmp_path / "data.h5"
    )
    assert "model_config is damaged" in refusal(load_model, rewritten(path, model_config="{"))


def changed_config(path, change):
    with h5py.File(path, "r+") as file:
        config = json.loads(file.attrs["model_config"])
        change(config["config"]["layers"])
        file.attrs["model_config"] = json.dumps(config)
    return path


def test_an_unknown_layer_is_named_with_near_ones(path):
    message = refusal(load_model, changed_config(path, lambda layers: layers[1].update(class_name="Dens")))
    assert message.startswith("'model.h5': unknown layer class 'Dens' of layer 'hidden' (expected 'Dense'")
    assert "custom_objects={'Dens': the class}" in message


def test_a_class_of_ones_own_is_given(path):
    class Mine(Dense):
        pass

    changed_config(path, lambda layers: layers[1].update(class_name="Mine"))
    assert isinstance(load_model(path, custom_objects={"Mine": Mine}).layers[0], Mine)


def test_unknown_fields_that_ask_for_nothing_are_left_out(path, model):
    changed_config(path, lambda layers: layers[1]["config"].update(new_in_keras_9=None))
    with pytest.warns(UserWarning, match="Dense 'hidden': unknown field 'new_in_keras_9', None, was left out"):
        np.testing.assert_array_equal(load_model(path)(X), model(X))
    changed_config(path, lambda layers: layers[1]["config"].update(new_in_keras_9="important"))
    assert "unknown argument 'new_in_keras_9'" in refusal(load_model, path)


def test_code_in_a_file_is_not_run(path):
    code = {"class_name": "__lambda__", "config": {"code": "4wEAAAA=", "defaults": None, "closure": None}}
    lambda_layer = {"class_name": "Lambda", "config": {"name": "trick", "function": code}}
    message = refusal(load_model, changed_config(path, lambda layers: layers.append(lambda_layer)), safe_mode=False)
    assert "Lambda 'trick': it holds Python bytecode, which is not run" in message


def test_sizes_out_of_proportion_are_refused_before_memory_is_taken(path):
    changed_config(path, lambda layers: layers[1]["config"].update(units=10**12))
    assert "a size of 1,000,000,000,000 is out of all proportion" in refusal(load_model, path)


def test_layers_that_multiply_to_more_than_all_memory_are_refused(path):
    def grow(layers):
        layers[0]["config"]["batch_input_shape"] = [None, 9_999_999]
        layers[1]["config"]["units"] = 9_999_999

    assert "ask for more memory than there is" in refusal(load_model, changed_config(path, grow))


def test_an_array_of_another_size_is_refused_before_it_is_read(path):
    with h5py.File(path, "r+") as file:
        del file["model_weights/hidden/hidden/kernel"]
        # Declared only: nothing of it is stored.
        file["model_weights/hidden/hidden"].create_dataset("kernel", (10**6, 10**6), chunks=(100, 100), dtype="f4")
    assert "weight 'hidden/kernel' has another shape in the file" in refusal(load_model, path)


@pytest.mark.parametrize("link", [h5py.ExternalLink("other.h5", "/x"), h5py.SoftLink("/model_weights/classes")])
def test_links_are_not_followed(path, link):
    with h5py.File(path, "r+") as file:
        del file["model_weights/hidden/hidden"]
        file["model_weights/hidden/hidden"] = link
    assert "is a link, which is not followed" in refusal(load_model, path)


def test_arrays_in_other_files_are_not_opened(path, tmp_path):
    (tmp_path / "secret").write_bytes(b"0" * 192)
    with h5py.File(path, "r+") as file:
        del file["model_weights/hidden/hidden/kernel"]
        file["model_weights/hidden/hidden"].create_dataset(
            "kernel", (6, 8), "f4", external=[(str(tmp_path / "secret"), 0, 192)]
        )
    assert "lies in another file, which is not opened" in refusal(load_model, path)


def test_a_compilation_that_cannot_be_restored_costs_no_weights(path, model):
    rewritten(
        path, training_config=json.dumps({"loss": "mse", "optimizer_config": {"class_name": "Wonder", "config": {}}})
    )
    with pytest.warns(UserWarning, match=r"the file's compilation could not be restored: .*Wonder"):
        again = load_model(path)
    assert not again.compiled
    np.testing.assert_array_equal(again(X), model(X))


# --- writing -------------------------------------------------------------------------------------------------------


def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(path, model, monkeypatch):
    before = path.read_bytes()

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    message = refusal(model.save, path)
    assert message == (
        f"'{path}': could not be written: No space left on device; the file that was there is as it was; "
        "make room or choose another folder."
    )
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_a_folder_that_is_not_there_is_told(model, tmp_path):
    assert "could not be written: No such file or directory; nothing was left behind" in refusal(
        model.save, tmp_path / "no" / "model.h5"
    )


def test_saving_does_not_overwrite_unless_it_may(path, model):
    assert "there is such a file already" in refusal(model.save, path, overwrite=False)
    assert "has no weights yet" in refusal(Sequential([Dense(2)]).save_weights, path)


def test_names_that_fill_more_than_an_attribute_are_written_in_pieces_and_read(tmp_path):
    """HDF5 takes 64 KiB in an attribute; Keras goes on in layer_names0, layer_names1, …."""
    names = [f"layer_{number}_{'x' * 250}" for number in range(300)]
    model = Sequential([Input((2,)), *(Dense(1, use_bias=False, name=name) for name in names)])
    model.save(tmp_path / "many.h5")
    with h5py.File(tmp_path / "many.h5") as file:
        weights = file["model_weights"]
        assert "layer_names" not in weights.attrs and {"layer_names0", "layer_names1"} <= set(weights.attrs)
        assert hdf5.read_names(weights, "layer_names") == names
    again = load_model(tmp_path / "many.h5")
    for mine, other in zip(model.get_weights(), again.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, other)
