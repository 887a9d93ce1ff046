"""The .keras archive: what it is made of, and what is refused before it is unpacked."""

import io
import json
import zipfile

import h5py
import numpy as np
import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import EngineError
from engine.layers import LSTM, Concatenate, Dense, Dropout
from engine.models import load_model
from engine.saving import archive, limits
from tests.golden import networks

X = np.random.default_rng(0).normal(size=(4, 6)).astype(np.float32)


@pytest.fixture
def path(tmp_path):
    networks.mlp(engine).save(tmp_path / "model.keras")
    return tmp_path / "model.keras"


def rewritten(path, compression=zipfile.ZIP_STORED, **members):
    """The archive with members replaced (name with _ for .) or, given None, left out."""
    with zipfile.ZipFile(path) as old:
        content = {name: old.read(name) for name in old.namelist()}
    content |= {name.replace("__", "."): value for name, value in members.items()}
    with zipfile.ZipFile(path, "w", compression) as new:
        for name, value in content.items():
            if value is not None:
                new.writestr(name, value)
    return path


def refusal(path, load=load_model):
    with pytest.raises(EngineError) as caught:
        load(path)
    return str(caught.value)


def inner_file(path):
    with zipfile.ZipFile(path) as file:
        return h5py.File(io.BytesIO(file.read("model.weights.h5")))


def test_the_archive_has_keras_3s_members_and_layout(path):
    with zipfile.ZipFile(path) as file:
        assert file.namelist() == ["metadata.json", "config.json", "model.weights.h5"]
        assert json.loads(file.read("config.json"))["class_name"] == "Sequential"
    with inner_file(path) as weights:
        assert weights["layers/dense_1/vars/0"].shape == (8, 3)
        assert weights["layers/dense_1/vars"].attrs["name"] == "classes"


def test_equal_models_give_equal_bytes_of_config_and_weights(path, tmp_path):
    load_model(path).save(tmp_path / "again.keras")
    for name in ("config.json", "model.weights.h5"):
        with zipfile.ZipFile(path) as one, zipfile.ZipFile(tmp_path / "again.keras") as other:
            if name == "config.json":
                assert one.read(name) == other.read(name)
            else:
                np.testing.assert_array_equal(load_model(path)(X), load_model(tmp_path / "again.keras")(X))


def test_the_optimizers_state_comes_back_and_training_goes_on(tmp_path):
    model = networks.mlp(engine)
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    y = np.eye(3, dtype=np.float32)[[0, 1, 2, 0]]
    model.fit(X, y, epochs=2, verbose=0)
    model.save(tmp_path / "m.keras")
    again = load_model(tmp_path / "m.keras")
    assert again.optimizer.iterations == 2
    for one in (model, again):
        one.fit(X, y, epochs=1, shuffle=False, verbose=0)
    for mine, other in zip(model.get_weights(), again.get_weights()):
        np.testing.assert_array_equal(mine, other)
    model.save(tmp_path / "bare.keras", include_optimizer=False)
    assert not load_model(tmp_path / "bare.keras").compiled
    assert not load_model(tmp_path / "m.keras", compile=False).compiled


def test_random_generators_go_on_where_they_were(tmp_path):
    model = Sequential([Dense(50, input_dim=6), Dropout(0.5, seed=3)])
    model(X, training=True)
    model.save(tmp_path / "m.keras")
    np.testing.assert_array_equal(load_model(tmp_path / "m.keras")(X, training=True), model(X, training=True))


def test_a_layer_in_two_models_is_kept_once_and_comes_back_in_both(tmp_path):
    shared = Dense(6, name="shared")
    one, two = (Sequential([Input((6,)), shared], name=name) for name in ("one", "two"))
    x = Input((6,))
    model = Model(x, Concatenate()([one(x), two(one(x))]))
    model.save_weights(tmp_path / "w.weights.h5")
    expected = model(X)
    for weight in model.weights:
        weight.assign(np.zeros(weight.shape))
    model.load_weights(tmp_path / "w.weights.h5")
    np.testing.assert_array_equal(model(X), expected)


def test_recurrent_weights_stand_in_a_cell(tmp_path):
    Sequential([LSTM(3, input_shape=(4, 2), name="reader")]).save_weights(tmp_path / "w.weights.h5")
    with h5py.File(tmp_path / "w.weights.h5") as file:
        assert [file[f"layers/lstm/cell/vars/{i}"].shape for i in range(3)] == [(2, 12), (3, 12), (12,)]


# --- refusals ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "a/../../evil", "..\\evil", "C:evil"])
def test_members_that_lead_out_of_the_archive_are_refused(path, name):
    with zipfile.ZipFile(path, "a") as file:
        info = zipfile.ZipInfo("x")
        info.filename = name
        file.writestr(info, b"x")
    assert "that leads out of it" in refusal(path)


def test_a_member_that_would_unpack_to_far_more_is_refused_unread(path):
    bomb = bytes(limits.TEXT_BYTES + 1)
    assert "'config.json' in the archive would unpack to 67,108,865 bytes" in refusal(
        rewritten(path, zipfile.ZIP_DEFLATED, config__json=bomb)
    )


def test_a_swollen_file_of_weights_is_refused_unread(path):
    assert "'model.weights.h5' in the archive would unpack" in refusal(
        rewritten(path, zipfile.ZIP_DEFLATED, **{"model__weights__h5": bytes(archive.UNPACKED + 1)})
    )


def test_missing_double_and_damaged_members_are_named(path, tmp_path):
    whole = path.read_bytes()
    assert "the archive has no config.json" in refusal(rewritten(path, config__json=None))
    path.write_bytes(whole)
    assert "config.json is damaged" in refusal(rewritten(path, config__json=b"{"))
    path.write_bytes(whole)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as file:
        file.writestr("config.json", b"{}")
    assert "the archive has 'config.json' twice" in refusal(path)
    path.write_bytes(whole[: len(whole) // 2])
    assert "the archive is damaged or cut short" in refusal(path)
    path.write_bytes(whole)
    assert "the file is damaged or cut short" in refusal(
        rewritten(path, **{"model__weights__h5": b"\x89HDF\r\n\x1a\n"})
    )


def test_a_flipped_bit_in_the_weights_is_noticed(path):
    content = bytearray(path.read_bytes())
    content[content.find(b"\x89HDF") + 3000] ^= 1
    path.write_bytes(bytes(content))
    assert "model.weights.h5 in the archive is damaged" in refusal(path)


def test_an_architecture_that_asks_for_more_than_the_weights_is_refused(path):
    with zipfile.ZipFile(path) as file:
        config = json.loads(file.read("config.json"))
    config["config"]["layers"][1]["config"]["units"] = 9_000_000
    assert "ask for more memory than there is reason for" in refusal(rewritten(path, config__json=json.dumps(config)))


def test_nesting_and_numbers_of_values_are_bounded(path):
    assert "nested too deep" in refusal(rewritten(path, config__json="[" * 5000 + "]" * 5000))
    assert "nested too deep" in refusal(rewritten(path, config__json="[" * 500 + "]" * 500))
    assert "too many layers" in refusal(rewritten(path, config__json=json.dumps({"layers": [0] * 60_000})))


def test_links_within_the_weights_are_not_followed(path):
    with zipfile.ZipFile(path) as file:
        memory = io.BytesIO(file.read("model.weights.h5"))
    with h5py.File(memory, "r+") as weights:
        del weights["layers/dense/vars/0"]
        weights["layers/dense/vars/0"] = h5py.ExternalLink("/etc/passwd", "/x")
    assert "is a link, which is not followed" in refusal(rewritten(path, **{"model__weights__h5": memory.getvalue()}))
