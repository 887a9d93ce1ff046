"""Registered classes, scopes, and data taken apart."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import layers, ops, utils
from engine.core.errors import DataError, FileFormatError, ParameterError
from engine.models import load_model

WINDOWS = [
    ([[0, 2, 4, 6], [3, 5, 7, 9]], [6, 9]),
    ([[6, 8, 10, 12], [9, 11, 13, 15]], [12, 15]),
    ([[12, 14, 16, 18]], [18]),
]
PART = [[[5, 6, 7], [6, 7, 8], [7, 8, 9]], [[8, 9, 10], [9, 10, 11]]]


def saved(tmp_path, layer):
    model = engine.Sequential([layers.Input((3,)), layer])
    model.save(tmp_path / "model.keras")
    return tmp_path / "model.keras"


def test_a_registered_class_is_found_in_files(tmp_path):
    @utils.register_keras_serializable(package="Tests")
    class Doubled(layers.Layer):
        def call(self, x):
            return x * 2.0

    path = saved(tmp_path, Doubled())
    try:
        np.testing.assert_array_equal(load_model(path).predict(np.ones((1, 3)), verbose=0), [[2, 2, 2]])
        assert utils.get_registered_name(Doubled) == "Tests>Doubled"
        assert utils.get_registered_object("Tests>Doubled") is Doubled
    finally:
        del utils.get_custom_objects()["Tests>Doubled"]
    with pytest.raises(FileFormatError, match="unknown layer class 'Doubled'"):
        load_model(path)


def test_a_scope_tells_classes_losses_and_functions(tmp_path):
    class Tripled(layers.Layer):
        def call(self, x):
            return ops.multiply(x, 3.0)

    def far(y_true, y_pred):
        return ops.mean(ops.abs(y_true - y_pred), axis=-1)

    path = saved(tmp_path, Tripled())
    with utils.custom_object_scope({"Tripled": Tripled, "far": far}):
        model = load_model(path)
        model.compile("sgd", "far")
    assert model.evaluate(np.ones((2, 3)), np.ones((2, 3)), verbose=0) == 2
    with pytest.raises(FileFormatError):
        load_model(path)


def test_batches_are_taken_apart_and_put_together():
    assert utils.unpack_x_y_sample_weight((1, 2)) == (1, 2, None)
    assert utils.unpack_x_y_sample_weight(5) == (5, None, None)
    assert utils.pack_x_y_sample_weight(1, 2, 3) == (1, 2, 3) and utils.pack_x_y_sample_weight(1) == 1
    with pytest.raises(DataError, match="a batch has other parts"):
        utils.unpack_x_y_sample_weight((1, 2, 3, 4))


def test_data_sets_are_split_by_share_or_count():
    x, y = np.arange(10), np.arange(10) * 2
    (left, _), (right, right_y) = utils.split_dataset((x, y), left_size=0.7)
    assert left.tolist() == list(range(7)) and right.tolist() == [7, 8, 9] and right_y.tolist() == [14, 16, 18]
    left, right = utils.split_dataset(x, right_size=4, shuffle=True, seed=1)
    assert sorted([*left, *right]) == list(range(10)) and len(right) == 4
    with pytest.raises(DataError, match="the sizes do not fit"):
        utils.split_dataset(x, left_size=8, right_size=4)


def test_windows_over_a_series_are_those_of_keras():
    # Figures of keras.utils.timeseries_dataset_from_array (Keras 3.15, TensorFlow).
    data = np.arange(20)
    windows = utils.timeseries_dataset_from_array(data, data[6:], 4, sequence_stride=3, sampling_rate=2, batch_size=2)
    found = [(x.tolist(), y.tolist()) for x, y in (windows[i] for i in range(len(windows)))]
    assert found == WINDOWS
    part = utils.timeseries_dataset_from_array(data, None, 3, start_index=5, end_index=12, batch_size=3)
    assert [part[i].tolist() for i in range(len(part))] == PART
    with pytest.raises(ParameterError, match="sequence_length must be positive"):
        utils.timeseries_dataset_from_array(data, None, 0)
    with pytest.raises(DataError, match="no window fits"):
        utils.timeseries_dataset_from_array(data, None, 30)


def test_a_model_trains_on_windows():
    series = np.sin(np.arange(60) / 3).astype("float32")
    windows = utils.timeseries_dataset_from_array(
        series[:-4, None], series[4:, None], 4, batch_size=8, shuffle=True, seed=0
    )
    model = engine.Sequential([layers.Input((4, 1)), layers.Flatten(), layers.Dense(1)])
    model.compile(engine.optimizers.Adam(0.05), "mse")
    losses = model.fit(windows, epochs=20, verbose=0).history["loss"]
    assert losses[-1] < 0.1 * losses[0]


def test_helpers_of_images_and_sequences_are_found_here_too():
    assert utils.pad_sequences([[1], [2, 3]]).tolist() == [[0, 1], [2, 3]]
    assert utils.img_to_array(utils.array_to_img(np.zeros((2, 2, 3)))).shape == (2, 2, 3)
    with pytest.raises(AttributeError, match="engine.utils has no 'nothing'"):
        utils.nothing
