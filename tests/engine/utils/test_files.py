"""Arrays in HDF5 files as training data, and batches by index."""

import h5py
import numpy as np
import pytest

import engine
from engine.core.errors import DataError
from engine.utils import HDF5Matrix, Sequence


@pytest.fixture
def file(tmp_path):
    rng = np.random.default_rng(0)
    with h5py.File(tmp_path / "data.h5", "w") as made:
        made["x"] = rng.normal(size=(20, 4)).astype("f4")
        made["y"] = rng.normal(size=(20, 1)).astype("f4")
    return tmp_path / "data.h5"


def network():
    engine.utils.set_random_seed(1)
    model = engine.Sequential([engine.layers.Dense(1, input_shape=(4,))])
    model.compile("sgd", "mse")
    return model


def test_rows_are_read_when_they_are_asked_for(file):
    x = HDF5Matrix(file, "x", 2, 12, normalizer=lambda rows: rows * 2)
    with h5py.File(file) as given:
        whole = given["x"][2:12] * 2
    assert x.shape == (10, 4) and len(x) == 10 and x.dtype == np.float32
    for key in (slice(3, 7), 4, slice(None, None, 3), [5, 0, 5], slice(None, None, -1)):
        np.testing.assert_array_equal(x[key], whole[key])
    np.testing.assert_array_equal(np.asarray(x), whole)
    x.close()


def test_they_train_a_network_as_arrays_do(file):
    x, y = HDF5Matrix(file, "x"), HDF5Matrix(file, "y")
    model, other = network(), network()
    model.fit(x, y, batch_size=5, epochs=2, shuffle=False, verbose=0)
    other.fit(np.asarray(x), np.asarray(y), batch_size=5, epochs=2, shuffle=False, verbose=0)
    np.testing.assert_array_equal(model.get_weights()[0], other.get_weights()[0])
    model.fit(x, y, batch_size=5, shuffle="batch", verbose=0)
    x.close(), y.close()


def test_a_dataset_that_is_not_there_is_told(file, tmp_path):
    with pytest.raises(DataError, match=r"there is no dataset 'z' \(expected x, y\)"):
        HDF5Matrix(file, "z")
    with pytest.raises(DataError, match="the file cannot be read"):
        HDF5Matrix(tmp_path / "no.h5", "x")


def test_batches_by_index_in_any_order():
    class Batches(Sequence):
        ended = 0

        def __len__(self):
            return 3

        def __getitem__(self, index):
            return np.full((2, 4), index), np.zeros((2, 1))

        def on_epoch_end(self):
            self.ended += 1

    batches, model = Batches(), network()
    model.fit(batches, epochs=2, verbose=0, workers=2, use_multiprocessing=False)
    assert model.optimizer.iterations == 6 and batches.ended == 2
    assert [x[0, 0] for x, _ in batches] == [0, 1, 2]
