"""Helpers around data, and Keras's old backend names."""

import numpy as np
import pytest

from engine import backend as K
from engine import utils
from engine.core.config import settings
from engine.core.errors import DataError, ParameterError


def test_to_categorical_makes_one_hot_rows():
    rows = utils.to_categorical([[0], [2], [1]], num_classes=4)
    assert rows.dtype == np.float32
    np.testing.assert_array_equal(rows, np.eye(4)[[0, 2, 1]])
    assert utils.to_categorical(np.array([[1, 0], [2, 2]])).shape == (2, 2, 3)


@pytest.mark.parametrize(("labels", "classes", "words"), [
    ([0, 3], 3, "label 3 is no class (expected 0 to 2)"),
    ([0, -1], None, "label -1 is no class"),
    ([0.5], None, "labels must be whole numbers"),
])  # fmt: skip
def test_to_categorical_says_which_label_is_wrong(labels, classes, words):
    with pytest.raises(DataError) as caught:
        utils.to_categorical(labels, classes)
    assert words in str(caught.value)


def test_normalize_divides_by_the_length_and_leaves_zeros():
    np.testing.assert_allclose(utils.normalize([[3, 4], [0, 0]]), [[0.6, 0.8], [0, 0]])
    np.testing.assert_allclose(utils.normalize([[1.0, 3.0]], order=1), [[0.25, 0.75]])


def test_the_same_seed_gives_the_same_weights():
    import engine

    def weights():
        utils.set_random_seed(7)
        return engine.Sequential([engine.layers.Dense(3, input_dim=2)]).get_weights()[0]

    np.testing.assert_array_equal(weights(), weights())


def test_backend_reads_and_sets_the_settings(monkeypatch):
    monkeypatch.setattr(settings, "epsilon", settings.epsilon)
    monkeypatch.setattr(settings, "image_data_format", settings.image_data_format)
    assert (K.floatx(), K.image_data_format()) == ("float32", "channels_last")
    K.set_epsilon(1e-5)
    assert K.epsilon() == 1e-5
    K.set_image_data_format("channels_first")
    assert K.image_data_format() == "channels_first"
    with pytest.raises(ParameterError, match="epsilon must be positive"):
        K.set_epsilon(0)
    with pytest.warns(UserWarning, match="nothing to do"):
        K.clear_session()


def test_backend_has_the_operations_that_losses_are_written_with():
    y = np.array([[1.0, 3.0]], np.float32)
    assert float(K.mean(y)) == 2.0
    assert float(K.sum(K.square(y))) == 10.0
    with pytest.raises(AttributeError, match=r"no 'learning_phase'; operations are in engine\.ops"):
        K.learning_phase
