"""The code of "理解并运用Keras" (seed 002): eight steps from the data to the saved model, and its settings."""

import io
import json
import pickle
import tarfile

import numpy as np
import pytest

import engine
from engine import backend as K
from engine.callbacks import EarlyStopping
from engine.core.config import Settings
from engine.core.errors import EngineError
from engine.datasets import cifar10
from engine.layers import Activation, Dense, Dropout
from engine.models import Sequential, load_model, model_from_json
from engine.optimizers import adam
from engine.utils import np_utils

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def small_cifar(tmp_path, monkeypatch):
    """CIFAR-10 in Keras's cache folder, 8 images to a batch."""
    rng = np.random.default_rng(0)
    folder = tmp_path / "datasets" / "cifar-10-batches-py"
    folder.mkdir(parents=True)
    for name in [f"data_batch_{number}" for number in range(1, 6)] + ["test_batch"]:
        batch = {b"data": rng.integers(0, 256, (8, 3072), dtype=np.uint8), b"labels": rng.integers(0, 10, 8).tolist()}
        (folder / name).write_bytes(pickle.dumps(batch, protocol=2))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    return folder


def test_from_the_data_to_the_saved_model(small_cifar, tmp_path):
    np.random.seed(100)
    (x_train, y_train), (x_test, y_test) = cifar10.load_data()
    assert x_train.shape == (40, 32, 32, 3) and y_train.shape == (40, 1) and x_test.dtype == np.uint8
    x_train, x_test = x_train.reshape(40, 3072), x_test.reshape(8, 3072)
    x_train = (x_train - np.mean(x_train)) / np.std(x_train)
    x_test = (x_test - np.mean(x_test)) / np.std(x_test)
    labels = 10
    y_train, y_test = np_utils.to_categorical(y_train, labels), np_utils.to_categorical(y_test, labels)

    model = Sequential()
    model.add(Dense(512, input_shape=(3072,)))
    model.add(Activation("relu"))
    model.add(Dropout(0.4))
    model.add(Dense(120))
    model.add(Activation("relu"))
    model.add(Dropout(0.2))
    model.add(Dense(labels))
    model.add(Activation("sigmoid"))
    model.compile(loss="categorical_crossentropy", optimizer=adam(0.01), metrics=["accuracy"])
    history = model.fit(x_train, y_train, batch_size=20, nb_epoch=3, validation_data=(x_test, y_test), verbose=0)
    assert len(history.history["val_loss"]) == 3
    score = model.evaluate(x_test, y_test, verbose=0)
    assert 0 <= score[1] <= 1
    assert model.predict_classes(x_test).shape == (8,)

    model.save(tmp_path / "model.h5")
    model.save_weights(tmp_path / "modelWeight.h5")
    other = model_from_json(model.to_json())
    other.load_weights(tmp_path / "modelWeight.h5")
    for one in (other, load_model(tmp_path / "model.h5")):
        np.testing.assert_array_equal(one.predict(x_test), model.predict(x_test))

    early_stopping_monitor = EarlyStopping(patience=2)
    model.fit(x_train, y_train, batch_size=20, epochs=10, validation_data=(x_test, y_test), verbose=0,
              callbacks=[early_stopping_monitor])  # fmt: skip
    assert model.output_shape == (None, 10)
    assert "layers" in model.get_config() and len(model.get_weights()) == 6


def test_the_loss_that_the_document_misspells_is_told():
    model = Sequential([Dense(10, input_dim=4)])
    with pytest.raises(EngineError, match="unknown loss 'categorical' .* did you mean 'categorical_crossentropy'"):
        model.compile(loss="categorical", optimizer="adam")


def test_a_session_is_refused_in_words():
    with pytest.raises(EngineError, match="set_session belongs to TensorFlow; there are no sessions; leave the line"):
        K.set_session(object())


def test_the_settings_file(tmp_path, monkeypatch):
    given = {"backend": "theano", "epsilon": 1e-07, "image_data_format": "channels_first", "floatx": "float32"}
    (tmp_path / "keras.json").write_text(json.dumps(given))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    assert Settings().image_data_format == "channels_first"


def test_the_archive_is_read_without_unpacking(tmp_path, monkeypatch):
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    path = tmp_path / "datasets" / "cifar-10-python.tar.gz"
    path.parent.mkdir()
    with tarfile.open(path, "w:gz") as archive:
        for name in [f"data_batch_{number}" for number in range(1, 6)] + ["test_batch"]:
            data = pickle.dumps({b"data": np.full((2, 3072), 7, np.uint8), b"labels": [1, 2]}, protocol=2)
            member = tarfile.TarInfo(f"cifar-10-batches-py/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    monkeypatch.setattr(cifar10, "CHECKSUM", engine.utils.data_utils.hash_file(path))
    (x, y), _ = cifar10.load_data()
    assert x.shape == (10, 32, 32, 3) and (x == 7).all() and y.ravel().tolist() == [1, 2] * 5
