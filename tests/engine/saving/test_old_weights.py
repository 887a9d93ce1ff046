"""Weights as Keras 1 and CuDNN layers laid them out, and the report of what was taken."""

import h5py
import numpy as np
import pytest

from engine import Input, Sequential
from engine.core.errors import EngineError
from engine.layers import GRU, LSTM, Conv1D, Conv2D, Dense, Flatten
from engine.saving import hdf5

RNG = np.random.default_rng(9)


def arrays(*shapes):
    return [RNG.normal(size=shape).astype(np.float32) for shape in shapes]


def written(path, layers, **attributes):
    """A file of weights as older Keras wrote them: {layer: arrays}."""
    with h5py.File(path, "w") as file:
        for name, value in attributes.items():
            file.attrs[name] = value
        hdf5.write_names(file, "layer_names", list(layers))
        for layer, values in layers.items():
            group = file.create_group(layer)
            names = [f"{layer}_{number}" for number in range(len(values))]
            hdf5.write_names(group, "weight_names", names)
            for name, value in zip(names, values):
                group[name] = value
    return path


def loaded(layer, values, path, **attributes):
    model = Sequential([layer])
    model.load_weights(written(path, {"old": values}, **attributes))
    return model


def test_the_twelve_arrays_of_an_lstm_of_keras_1_are_joined_in_the_present_order(tmp_path):
    gates = {gate: arrays((3, 2), (2, 2), (2,)) for gate in "icfo"}
    model = loaded(LSTM(2, input_shape=(4, 3)), [one for gate in "icfo" for one in gates[gate]], tmp_path / "w.h5")
    for part, weight in enumerate(model.get_weights()):
        np.testing.assert_array_equal(weight, np.concatenate([gates[gate][part] for gate in "ifco"], axis=-1))


def test_the_nine_arrays_of_a_gru_of_keras_1_are_joined(tmp_path):
    gates = [arrays((3, 2), (2, 2), (2,)) for _ in range(3)]
    layer = GRU(2, reset_after=False, input_shape=(4, 3))
    model = loaded(layer, [one for gate in gates for one in gate], tmp_path / "w.h5", keras_version="1.2.2")
    for part, weight in enumerate(model.get_weights()):
        np.testing.assert_array_equal(weight, np.concatenate([gate[part] for gate in gates], axis=-1))


def test_kernels_of_theano_are_turned_round_and_put_into_the_present_order(tmp_path):
    kernel, bias = arrays((5, 2, 3, 4), (5,))
    layer = Conv2D(5, (3, 4), data_format="channels_first", input_shape=(2, 6, 6))
    model = loaded(layer, [kernel, bias], tmp_path / "w.h5", keras_version="1.0.8", backend="theano")
    np.testing.assert_array_equal(model.get_weights()[0], kernel.transpose(2, 3, 1, 0)[::-1, ::-1])
    kernel, bias = arrays((5, 2, 4, 1), (5,))
    model = loaded(Conv1D(5, 4, input_shape=(6, 2)), [kernel, bias], tmp_path / "w.h5")
    np.testing.assert_array_equal(model.get_weights()[0], kernel[..., 0].transpose(2, 1, 0))


def test_the_same_convolution_follows_from_theanos_kernel(tmp_path):
    kernel, bias = arrays((3, 3, 2, 5), (5,))
    x = RNG.normal(size=(1, 3, 3, 2)).astype(np.float32)
    model = loaded(Conv2D(5, 3, input_shape=(3, 3, 2)), [kernel, bias], tmp_path / "w.h5", keras_version="2.1",
                   backend="theano")  # fmt: skip
    # A convolution in the strict sense: the kernel is reflected.
    expected = np.einsum("hwc,hwcf->f", x[0], kernel[::-1, ::-1]) + bias
    np.testing.assert_allclose(np.asarray(model(x))[0, 0, 0], expected, atol=1e-5)


def test_two_biases_of_a_cudnn_lstm_are_added_and_its_gates_turned(tmp_path):
    kernel, recurrent, bias = arrays((3, 8), (2, 8), (16,))
    model = loaded(LSTM(2, input_shape=(4, 3)), [kernel, recurrent, bias], tmp_path / "w.h5", keras_version="2.2.4")
    mine = model.get_weights()
    np.testing.assert_array_equal(mine[2], bias[:8] + bias[8:])
    np.testing.assert_array_equal(mine[1][:, :2], recurrent[:, :2].T)
    np.testing.assert_array_equal(mine[0][:, 2:4], kernel[:, 2:4].T.reshape((3, 2), order="F"))


# --- the report ----------------------------------------------------------------------------------------------------


def chain(*units):
    return Sequential([Dense(one, input_dim=4, name=name) if not at else Dense(one, name=name)
                       for at, (name, one) in enumerate(units)])  # fmt: skip


@pytest.mark.parametrize("suffix", [".h5", ".weights.h5"])
def test_the_report_says_what_was_taken_what_was_left_and_why(suffix, tmp_path):
    source = chain(("same", 3), ("wider", 5), ("gone", 2))
    source.save_weights(tmp_path / f"w{suffix}")
    model = chain(("same", 3), ("wider", 6), ("new", 2))
    with pytest.warns(UserWarning, match="another shape in the file"):
        report = model.load_weights(tmp_path / f"w{suffix}", by_name=True, skip_mismatch=True)
    rows = {row.layer or row.source.rsplit("/")[-1]: row for row in report.rows}
    assert [row.layer for row in report.taken] == ["same"]
    assert rows["wider"].taken == 0 and "expected (6,), the file has (5,)" in rows["wider"].reason
    assert rows["new"].reason == "the file has no layer of this name"
    unused = [row for row in report.rows if not row.layer]
    assert [row.reason for row in unused] == ["no layer of the model takes it"]
    assert str(report).splitlines()[-1] == f"1 layers taken, 3 left, from 'w{suffix}'"
    np.testing.assert_array_equal(model.get_weights()[0], source.get_weights()[0])


@pytest.mark.parametrize("suffix", [".h5", ".weights.h5", ".keras"])
def test_nothing_is_changed_when_something_does_not_fit(suffix, tmp_path):
    source = chain(("same", 3), ("last", 5))
    (source.save if suffix == ".keras" else source.save_weights)(tmp_path / f"w{suffix}")
    model = chain(("same", 3), ("last", 6))
    before = model.get_weights()
    with pytest.raises(EngineError, match="weight 'last/kernel' has another shape in the file"):
        model.load_weights(tmp_path / f"w{suffix}")
    for one, other in zip(before, model.get_weights()):
        np.testing.assert_array_equal(one, other)


def test_names_in_many_attributes_and_attributes_of_strangers_are_read(tmp_path):
    names = [f"{'layer' * 60}_{number}" for number in range(300)]
    model = Sequential([Flatten(input_shape=(2, 2)), *(Dense(4, name=name) for name in names)])
    model.save_weights(tmp_path / "w.h5")
    with h5py.File(tmp_path / "w.h5", "r+") as file:
        assert "layer_names" not in file.attrs
        file.attrs["_tf_keras_metadata"] = "anything"
    expected = model.get_weights()
    for weight in model.weights:
        weight.assign(np.zeros(weight.shape))
    assert len(model.load_weights(tmp_path / "w.h5").taken) == 300
    np.testing.assert_array_equal(model.get_weights()[0], expected[0])


def test_what_was_frozen_when_it_was_written_does_not_move_weights_of_models_within(tmp_path):
    def whole():
        inner = Sequential([Dense(3, input_dim=3, name="a"), Dense(3, name="b")], name="inner")
        return inner, Sequential([inner, Dense(2, name="c")])

    inner, model = whole()
    inner.layers[0].trainable = False
    model.save_weights(tmp_path / "w.h5")
    _, again = whole()
    again.load_weights(tmp_path / "w.h5")
    x = RNG.normal(size=(2, 3)).astype(np.float32)
    np.testing.assert_array_equal(again(x), model(x))


def test_the_report_names_every_weight_of_another_shape(tmp_path):
    Sequential([Input((4,)), Dense(5, name="top")]).save_weights(tmp_path / "w.h5")
    other = Sequential([Input((4,)), Dense(7, name="top")])
    with pytest.warns(UserWarning, match="left as it is"):
        report = other.load_weights(tmp_path / "w.h5", by_name=True, skip_mismatch=True)
    assert [row.reason for row in report] == [
        "kernel: expected (4, 7), the file has (4, 5); bias: expected (7,), the file has (5,)"
    ]
