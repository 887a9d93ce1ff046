"""Batches read ahead of the step: the same ones, in the same order, and no thread left behind."""

from __future__ import annotations

import threading

import h5py
import numpy as np
import pytest

import engine
from engine.core.errors import DataError
from engine.training import ahead
from engine.training.ahead import Ahead, InTurn, batches_of

L = engine.layers


def threads():
    return [thread for thread in threading.enumerate() if thread.name == "layerloom-batches"]


@pytest.fixture
def file(tmp_path):
    rng = np.random.default_rng(0)
    with h5py.File(tmp_path / "data.h5", "w") as made:
        made.create_dataset("x", data=rng.normal(size=(50, 6)).astype("f4"), chunks=(8, 6))
        made.create_dataset("y", data=rng.integers(0, 3, 50))
    with h5py.File(tmp_path / "data.h5", "r") as opened:
        yield opened


def trained(file, **more):
    engine.utils.set_random_seed(5)
    model = engine.Sequential([L.Input((6,)), L.Dense(8, activation="relu"), L.Dropout(0.3), L.Dense(3)])
    model.compile("adam", "mse" if more.pop("plain", False) else engine.losses.SparseCategoricalCrossentropy(True))
    history = model.fit(file["x"], file["y"], batch_size=7, epochs=3, verbose=0, **more)
    return history.history, [array.tobytes() for array in model.get_weights()]


def test_training_gives_the_same_bits_as_without(file, monkeypatch):
    used = []
    original = ahead.Ahead.__enter__
    monkeypatch.setattr(ahead.Ahead, "__enter__", lambda self: used.append(1) or original(self))
    first = trained(file, validation_split=0.2)
    assert len(used) == 6  # three epochs of training, and of validation
    monkeypatch.setattr(ahead, "Ahead", InTurn)
    assert trained(file, validation_split=0.2) == first
    assert not threads()


def test_pieces_are_cut_of_what_was_read_ahead(file):
    whole, cut = trained(file), trained(file, pieces=2)
    np.testing.assert_allclose(whole[0]["loss"], cut[0]["loss"], rtol=0.2)  # dropout differs, order and data do not


def test_stopping_amid_an_epoch_ends_the_thread(file):
    class Stop(engine.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self.model.stop_training = batch == 1

    trained(file, callbacks=[Stop()])
    assert not threads()


def test_what_reading_raises_is_raised_in_fit(tmp_path):
    with h5py.File(tmp_path / "bad.h5", "w") as made:
        x = np.zeros((50, 6), "f4")
        x[30] = np.nan
        made["x"], made["y"] = x, np.zeros(50, int)
        with pytest.raises(DataError, match="NaN"):
            trained(made, shuffle=False)
    assert not threads()


class Item:
    def __init__(self, number):
        self.number = number

    def loaded(self):
        return self.number


def test_one_batch_is_read_ahead_and_no_more():
    asked = []

    def items():
        for number in range(20):
            asked.append(number)
            yield Item(number)

    with Ahead(items()) as batches:
        found = [next(batches) for _ in range(3)]
    # three read, one waits, one is in the thread's hands, and one more may have been asked for while it ended
    assert found == [0, 1, 2] and len(asked) <= 3 + ahead.WAITING + 3
    assert not threads()
    with Ahead(items()) as batches:
        assert list(batches) == list(range(20))


def test_arrays_and_generators_are_taken_in_turn(file):
    from engine.core.shapes import BATCH
    from engine.ir.graph import TensorType
    from engine.training.data import ArrayData, Standard
    from engine.training.ends import Ends

    ends = Ends(("x",), (TensorType((BATCH, 6)),), ("y",), (TensorType((BATCH, 1)),))
    for inputs, kind in ((np.zeros((20, 6), "f4"), InTurn), (file["x"], Ahead)):
        data = ArrayData(Standard([inputs], [None], [None]), ends, 5)
        assert type(batches_of(data)) is kind
    whole = ArrayData(Standard([file["x"]], [None], [None]), ends, 64)
    assert type(batches_of(whole)) is InTurn  # one batch: there is nothing to be ahead of
