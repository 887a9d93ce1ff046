"""Helpers around data, and Keras's old backend names."""

import numpy as np
import pytest

import engine
from engine import backend as K
from engine import ops, utils
from engine.core.config import Settings, settings
from engine.core.errors import DataError, EngineError, ParameterError


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
    with pytest.raises(AttributeError, match=r"no 'tile_by_hand'; operations are in engine\.ops"):
        K.tile_by_hand
    with pytest.raises(EngineError, match="learning_phase belongs to TensorFlow; there is no learning phase"):
        K.learning_phase()
    with pytest.raises(EngineError, match="set_session belongs to TensorFlow; there are no sessions; leave the line"):
        K.set_session(None)


def test_values_of_weights_and_rates_by_the_old_names():
    optimizer = engine.optimizers.SGD(0.5)
    K.set_value(optimizer.lr, 0.25)
    assert K.get_value(optimizer.learning_rate) == np.float32(0.25)
    assert K.int_shape(engine.Input((3,))) == (None, 3)
    assert K.cast_to_floatx([1, 2]).dtype == "float32"


def test_names_of_keras_ops():
    x = np.array([[1.0, -2.0, 3.0], [4.0, 0.0, -1.0]], np.float32)
    pairs = (
        (ops.sum(x, axis=0), x.sum(0)), (ops.max(x, axis=1), x.max(1)), (ops.abs(x), np.abs(x)), (ops.std(x), x.std()),
        (ops.dot(x, x.T), x @ x.T), (ops.dot(x[0], x[1]), x[0] @ x[1]), (ops.ones_like(x), np.ones_like(x)),
        (ops.swapaxes(x, 0, 1), x.T), (ops.moveaxis(x[None], 0, 2), np.moveaxis(x[None], 0, 2)),
        (ops.softplus(x), np.log1p(np.exp(x))), (ops.logsumexp(x, -1), np.log(np.exp(x).sum(-1))),
        (ops.split(x, 3, 1)[2], x[:, 2:]), (ops.split(x, [1], 1)[1], x[:, 1:]), (ops.flatten(x), x.ravel()),
        (ops.norm(x, -1), np.linalg.norm(x, axis=-1)), (ops.log2(np.abs(x) + 1), np.log2(np.abs(x) + 1)),
        (ops.average(x, 0, np.abs(x) + 1), np.average(x, 0, np.abs(x) + 1)), (ops.stack([x, x]), np.stack([x, x])),
    )  # fmt: skip
    for found, expected in pairs:
        np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)
    assert ops.shape(x) == (2, 3) and ops.ndim(x) == 2


def write_json(folder, text, monkeypatch):
    monkeypatch.setenv("KERAS_HOME", str(folder))
    (folder / "keras.json").write_text(text)
    return Settings()


def test_settings_come_from_keras_json_when_they_are_first_asked_for(tmp_path, monkeypatch):
    text = '{"backend": "theano", "epsilon": 1e-5, "image_data_format": "channels_first", "floatx": "float64"}'
    fresh = write_json(tmp_path, text, monkeypatch)
    assert "epsilon" not in vars(fresh)
    assert (fresh.epsilon, fresh.image_data_format, fresh.floatx) == (1e-5, "channels_first", "float64")
    own = write_json(tmp_path, text, monkeypatch)
    own.epsilon = 1e-3
    assert (own.image_data_format, own.epsilon) == ("channels_first", 1e-3)
    assert write_json(tmp_path, '{"image_dim_ordering": "th"}', monkeypatch).image_data_format == "channels_first"


def test_a_wrong_keras_json_is_told_in_words(tmp_path, monkeypatch):
    text = '{"epsilon": -1, "image_data_format": "last"}'
    with pytest.warns(UserWarning) as told:
        fresh = write_json(tmp_path, text, monkeypatch)
        assert (fresh.floatx, fresh.epsilon, fresh.image_data_format) == ("float32", 1e-7, "channels_last")
    path = tmp_path / "keras.json"
    assert [str(one.message) for one in told] == [
        f"{path}: epsilon is left at 1e-07 (expected a small number above 0, got -1).",
        f"{path}: image_data_format is left at 'channels_last' (expected 'channels_last' or 'channels_first', "
        "got 'last').",
    ]
    with pytest.warns(UserWarning, match="keras.json is not read: .*; correct it, or delete it"):
        assert write_json(tmp_path, '{"backend":"theano".', monkeypatch).epsilon == 1e-7
