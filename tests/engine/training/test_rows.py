"""Training on what is read row by row: the same result as on arrays, shuffled by blocks, never read as a whole."""

import h5py
import numpy as np
import pytest

import engine
from engine.core.errors import DataError
from engine.training.rows import CachedBlocks, block_order, is_rows, take


class Counting:
    """Rows that tell what was asked of them."""

    def __init__(self, array, block=None):
        self.array, self.shape, self.dtype, self.block = array, array.shape, array.dtype, block
        self.asked = []

    def __len__(self):
        return len(self.array)

    def __getitem__(self, rows):
        found = self.array[rows]
        self.asked.append(len(found))
        return found


class Brightened(Counting):
    """Rows that change at random from epoch to epoch."""

    seeds = []

    def redrawn(self, seed):
        self.seeds.append(seed)
        return Counting(self.array + 100.0)


def network():
    engine.utils.set_random_seed(3)
    model = engine.Sequential([engine.Input((4,)), engine.layers.Dense(8, activation="tanh"), engine.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


@pytest.fixture
def data():
    x = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")
    return x, x.sum(axis=1, keepdims=True)


def test_rows_train_like_the_array_that_they_are(data):
    x, y = data
    rows = Counting(x)
    first = network().fit(x, y, epochs=3, batch_size=16, validation_split=0.2, verbose=0).history
    second = network().fit(rows, y, epochs=3, batch_size=16, validation_split=0.2, verbose=0).history
    assert first == second
    assert max(rows.asked) <= 16


def test_an_hdf5_dataset_trains_evaluates_and_predicts(tmp_path, data):
    x, y = data
    with h5py.File(tmp_path / "data.h5", "w") as file:
        file.create_dataset("x", data=x, chunks=(10, 4))
        file.create_dataset("y", data=y, chunks=(10, 1))
    model = network()
    with h5py.File(tmp_path / "data.h5") as file:
        losses = model.fit(file["x"], file["y"], epochs=5, batch_size=16, verbose=0).history["loss"]
        assert losses[-1] < losses[0]
        assert model.evaluate(file["x"], file["y"], verbose=0) == pytest.approx(model.evaluate(x, y, verbose=0))
        np.testing.assert_array_equal(model.predict(file["x"]), model.predict(x))


def test_rows_of_a_file_come_in_the_order_asked_for(tmp_path):
    with h5py.File(tmp_path / "data.h5", "w") as file:
        rows = file.create_dataset("x", data=np.arange(1000))
        for wanted in ([5, 3, 3, 8], [900, 1, 500]):
            np.testing.assert_array_equal(take(rows, np.array(wanted)), wanted)


def test_blocks_are_shuffled_and_mixed_and_nothing_is_lost():
    order = block_order(20_000, 100, np.random.default_rng(0))
    assert sorted(order.tolist()) == list(range(20_000))
    assert len(set((order[:4000] // 100).tolist())) == 40
    assert (np.diff(order) == 1).mean() < 0.05


def test_a_block_is_read_once_an_epoch_and_memory_is_bounded(data):
    x, y = data
    rows = Counting(x, block=10)
    engine.utils.set_random_seed(0)
    model = network()
    model.fit(rows, y, epochs=1, batch_size=16, verbose=0)
    assert rows.asked == [10] * 10
    cached = CachedBlocks(Counting(x, block=10), 10, limit=3 * 160)
    order = np.random.default_rng(0).permutation(100)
    np.testing.assert_array_equal(cached[order], x[order])
    assert len(cached._kept) <= 3


def test_random_changes_are_for_training_alone_and_new_each_epoch(data):
    x, y = data
    Brightened.seeds = []
    rows = Brightened(x)
    model = network()
    model.fit(rows, y, epochs=2, batch_size=50, validation_data=(rows, y), verbose=0)
    assert len(set(Brightened.seeds)) == 2
    # What was read as it is went to validation: two epochs of all rows.
    assert sum(rows.asked) == 200


def test_a_nan_that_is_read_is_told(data):
    x, y = data
    x[70, 2] = np.nan
    with pytest.raises(DataError, match="NaN"):
        network().fit(Counting(x), y, epochs=1, shuffle=False, verbose=0)


def test_ids_read_from_disk_are_checked_before_they_reach_a_table():
    model = engine.Sequential([engine.Input((3,), dtype="int32"), engine.layers.Embedding(5, 2), engine.layers.Flatten(),
                               engine.layers.Dense(1)])  # fmt: skip
    model.compile("sgd", "mse")
    ids = Counting(np.full((10, 3), 7, "int32"))
    with pytest.raises(DataError, match="outside the table"):
        model.fit(ids, np.zeros((10, 1)), verbose=0)


def test_an_array_is_no_rows():
    assert not is_rows(np.zeros(3)) and not is_rows([1, 2]) and is_rows(Counting(np.zeros(3)))
