"""The LSTM beyond what every layer is tested for: paths that agree, states that stay, states that are given."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers
from engine.core.shapes import BATCH, Dim
from engine.ir.graph import TensorType


class Unrolled(layers.LSTM):
    """The same layer, every step written out."""

    def has_op(self, dropped: bool) -> bool:
        return False


def sequence(*shape):
    return np.random.default_rng(1).normal(size=shape).astype("float32")


@pytest.mark.parametrize("config", [
    {}, {"return_sequences": True, "return_state": True}, {"go_backwards": True, "return_sequences": True},
    {"activation": "relu", "recurrent_activation": "hard_sigmoid"}, {"use_bias": False},
])  # fmt: skip
@pytest.mark.parametrize("masked", [False, True])
def test_one_op_and_steps_written_out_agree(config, masked):
    x, states = sequence(3, 5, 4), [sequence(3, 2), sequence(3, 2)]
    mask = np.array([[1, 1, 0, 1, 0], [0, 0, 1, 1, 1], [0, 0, 0, 0, 0]], bool) if masked else None
    fused, unrolled = layers.LSTM(2, **config), Unrolled(2, **config)
    results = []
    for layer in (fused, unrolled):
        layer(x)
        layer.set_weights(fused.get_weights())
        made = layer(x, initial_state=states, mask=mask)
        results.append(made if isinstance(made, list) else [made])
    for one, other in zip(*results, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def test_a_stateful_layer_goes_on_where_it_ended_until_it_is_reset():
    layer = layers.LSTM(2, stateful=True)
    x = sequence(3, 6, 4)
    plain = layers.LSTM(2)
    plain(x)
    layer(x[:, :3])
    plain.set_weights(layer.get_weights())
    halves = layer(x[:, 3:])
    np.testing.assert_allclose(halves, plain(x), rtol=1e-5, atol=1e-6)
    layer.reset_states()
    np.testing.assert_allclose(layer(x), plain(x), rtol=1e-5, atol=1e-6)
    assert [weight.name for weight in layer.weights] == [
        "lstm_cell/kernel", "lstm_cell/recurrent_kernel", "lstm_cell/bias",
    ]  # fmt: skip


def test_a_masked_step_may_give_zeros():
    x, mask = sequence(1, 3, 2), np.array([[True, False, True]])
    made = layers.LSTM(2, return_sequences=True, zero_output_for_mask=True)(x, mask=mask)
    assert (made[0, 1] == 0).all() and (made[0, 0] != 0).any()


def test_states_can_be_given_by_tensors_of_the_network():
    x, h, c = layers.Input((5, 4)), layers.Input((2,)), layers.Input((2,))
    made = layers.LSTM(2, return_state=True)(x, initial_state=[h, c])
    assert [tensor.shape for tensor in made] == [(None, 2)] * 3
    assert made[0].node.inputs == [x, h, c]


def test_lengths_need_not_be_known():
    for cls in (layers.LSTM, Unrolled):
        steps = Dim.symbol("steps")
        types = cls(3, return_sequences=True).output_types([TensorType((BATCH, steps, 4))])
        assert types == [TensorType((BATCH, steps, 3))]


def test_the_forget_gate_starts_open():
    layer = layers.LSTM(2, bias_initializer="zeros")
    layer(sequence(1, 2, 3))
    np.testing.assert_array_equal(layer.weight("lstm_cell/bias").numpy(), [0, 0, 1, 1, 0, 0, 0, 0])


def test_recurrent_dropout_drops_only_while_training():
    layer = layers.LSTM(8, recurrent_dropout=0.5, seed=1)
    x = sequence(2, 5, 4)
    assert (layer(x) == layer(x)).all()
    assert (layer(x, training=True) != layer(x)).any()
