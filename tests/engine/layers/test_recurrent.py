"""Recurrent layers, cells and wrappers beyond numbers: states, masks, sharing, cells of one's own, networks and files."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import layers, ops
from engine.catalogue import TensorSpec, inspect_layer, layer_info
from engine.core.errors import EngineError
from engine.core.shapes import BATCH, Dim
from engine.initializers import get as initializer
from engine.ir.graph import TensorType
from engine.layers.weight import WeightSpec
from engine.models import clone_model
from engine.ops.kernels import cache
from engine.saving.python_code import to_python


def numbers(*shape):
    return np.random.default_rng(1).normal(size=shape).astype("float32")


KINDS = (layers.LSTM, layers.GRU, layers.SimpleRNN)
CELLS = {layers.LSTM: layers.LSTMCell, layers.GRU: layers.GRUCell, layers.SimpleRNN: layers.SimpleRNNCell}
each_kind = pytest.mark.parametrize("kind", KINDS)


# --- one op, steps written out, and cells ----------------------------------------------------------------------------


@pytest.mark.parametrize("config", [
    {}, {"return_sequences": True, "return_state": True}, {"go_backwards": True, "return_sequences": True},
    {"activation": "relu", "use_bias": False}, {"return_sequences": True, "zero_output_for_mask": True},
])  # fmt: skip
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("kind,more", [(layers.GRU, {}), (layers.GRU, {"reset_after": False}), (layers.SimpleRNN, {})])
def test_one_op_and_steps_written_out_agree(kind, more, config, masked):
    class Unrolled(kind):
        def has_op(self, dropped):
            return False

    x, state = numbers(3, 5, 4), numbers(3, 2)
    mask = np.array([[1, 1, 0, 1, 0], [0, 0, 1, 1, 1], [0, 0, 0, 0, 0]], bool) if masked else None
    fused, unrolled = kind(2, **config, **more), Unrolled(2, **config, **more)
    results = []
    for layer in (fused, unrolled):
        layer(x)
        layer.set_weights(fused.get_weights())
        made = layer(x, initial_state=state, mask=mask)
        results.append(made if isinstance(made, list) else [made])
    for one, other in zip(*results, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("more", [{}, {"go_backwards": True, "return_sequences": True}])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("kind,form", [
    (layers.LSTM, {}), (layers.SimpleRNN, {}), (layers.GRU, {"reset_after": True}), (layers.GRU, {"reset_after": False}),
])  # fmt: skip
def test_with_dropped_states_one_op_trains_as_steps_written_out_do(kind, form, masked, more):
    class Unrolled(kind):
        def has_op(self, dropped):
            return False

    data, kept = np.where(numbers(4, 6, 1) > 0.8, 0, numbers(4, 6, 3)).astype("f4"), []
    for cls in (kind, Unrolled):
        engine.utils.set_random_seed(2)
        layer = cls(17, recurrent_dropout=0.4, seed=3, bias_initializer="random_normal", **form, **more)
        model = engine.Sequential([layers.Input((6, 3)), *([layers.Masking()] if masked else []), layer])
        model.compile("sgd", "mse")
        for _ in range(2):
            model.train_on_batch(data, numbers(*(4, 6, 17) if more else (4, 17)))
        found = [step for step in model._steps._now.execution.plan.compute if step.node.op.recurrent]
        assert len(found) == (2 if cls is kind else 0)
        assert all(step.kernel is not None for step in found) == cache.available() or not found
        kept.append((model.predict(data, verbose=0), *model.get_weights()))
    for one, other in zip(*kept, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("kind", [layers.LSTM, layers.SimpleRNN, layers.GRU])
@pytest.mark.parametrize("masked", [False, True])
def test_states_are_dropped_alike_in_one_op_and_in_steps_written_out(kind, masked):
    class Unrolled(kind):
        def has_op(self, dropped):
            return False

    x, results = numbers(3, 5, 4), []
    mask = np.array([[1, 1, 0, 1, 0], [0, 0, 1, 1, 1], [0, 0, 0, 0, 0]], bool) if masked else None
    for cls in (kind, Unrolled):
        layer = cls(6, recurrent_dropout=0.5, seed=3, return_sequences=True)
        layer(x)
        layer.set_weights([np.full(w.shape, 0.1 * (i + 1)) for i, w in enumerate(layer.get_weights())])
        results.append((layer(x, mask=mask, training=True), layer(x, mask=mask)))
    np.testing.assert_allclose(results[0][0], results[1][0], rtol=1e-5, atol=1e-6)
    assert (results[0][0] != results[0][1]).any()


@pytest.mark.parametrize("kind,config", [
    (layers.GRU, {"reset_after": False, "recurrent_activation": "hard_sigmoid_keras_2"}),
    (layers.LSTM, {"recurrent_activation": "hard_sigmoid_keras_2", "recurrent_dropout": 0.2}),
    (layers.SimpleRNN, {"activation": "softsign", "recurrent_dropout": 0.2}), (layers.GRU, {"activation": "selu"}),
    (layers.LSTM, {"activation": "elu", "go_backwards": True, "return_state": True}),
])  # fmt: skip
def test_ordinary_settings_train_by_one_op_forward_and_one_back(kind, config):
    x = layers.Input((6, 3))
    made = kind(4, **config)(layers.Masking()(x))
    model = engine.Model(x, made[0] if isinstance(made, list) else made)
    model.compile("sgd", "mse")
    model.train_on_batch(numbers(4, 6, 3), numbers(4, 4))
    recurrent = [step for step in model._steps._now.execution.plan.compute if step.node.op.recurrent]
    assert len(recurrent) == 2 and all(step.kernel is not None for step in recurrent) == cache.available()


@each_kind
def test_a_layer_is_its_cell_at_every_step(kind):
    x = numbers(3, 5, 4)
    layer, rnn = kind(2, return_sequences=True, return_state=True), layers.RNN(CELLS[kind](2), True, True)
    expected = layer(x)
    rnn(x)
    rnn.set_weights(layer.get_weights())
    for one, other in zip(rnn(x), expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)
    cell = rnn.cell
    states = [np.zeros((3, 2), "float32")] * len(expected[1:])
    for t in range(5):
        output, states = cell(x[:, t], states)
    np.testing.assert_allclose(output, expected[0][:, -1], rtol=1e-5, atol=1e-6)


def test_stacked_cells_are_layers_on_top_of_each_other():
    x = numbers(2, 4, 3)
    first, second = layers.LSTM(3, return_sequences=True), layers.GRU(2)
    expected = second(first(x))
    stacked = layers.RNN([layers.LSTMCell(3), layers.GRUCell(2)], return_state=True)
    stacked(x)
    stacked.set_weights([*first.get_weights(), *second.get_weights()])
    output, h, c, state = stacked(x)
    np.testing.assert_allclose(output, expected, rtol=1e-5, atol=1e-6)
    assert h.shape == c.shape == (2, 3) and state.shape == (2, 2)
    assert isinstance(stacked.cell, layers.StackedRNNCells) and stacked.state_size == [[3, 3], 2]


CELL_LAYERS = {
    "one": lambda **more: layers.RNN(layers.LSTMCell(4), **more),
    "dropped": lambda **more: layers.RNN(layers.LSTMCell(4, dropout=0.4, recurrent_dropout=0.3, seed=5), **more),
    "gru": lambda **more: layers.RNN(layers.GRUCell(4, dropout=0.4, reset_after=False, seed=5), **more),
    "stacked": lambda **more: layers.RNN([layers.LSTMCell(3), layers.GRUCell(5), layers.SimpleRNNCell(4)], **more),
}


@pytest.mark.parametrize("config", [{}, {"go_backwards": True, "return_sequences": True}])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("made", CELL_LAYERS)
def test_cells_read_a_sequence_at_once_as_step_by_step(made, masked, config, monkeypatch):
    data, kept = np.where(numbers(4, 6, 1) > 0.8, 0, numbers(4, 6, 3)).astype("f4"), []
    for whole in (True, False):
        if not whole:
            monkeypatch.setattr("engine.layers.cells._DenseCell.whole_sequence", lambda *given: False)
        engine.utils.set_random_seed(2)
        net = [layers.Input((6, 3)), *([layers.Masking()] if masked else []), CELL_LAYERS[made](**config)]
        model = engine.Sequential(net)
        model.compile("sgd", "mse")
        targets = numbers(*(4, 6, 4) if config else (4, 4))
        for _ in range(2):
            model.train_on_batch(data, targets)
        found = [step for step in model._steps._now.execution.plan.compute if step.node.op.recurrent]
        assert bool(found) == whole
        kept.append((model.predict(data, verbose=0), *model.get_weights()))
    for one, other in zip(*kept, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-6)


def test_a_cell_that_inherits_from_one_of_ours_is_called_at_every_step():
    class Doubled(layers.LSTMCell):
        def emit(self, e, x, *states):
            output, *new = super().emit(e, x, *states)
            return [ops.multiply(output, 2.0), *new]

    x, plain, doubled = numbers(2, 4, 3), layers.RNN(layers.LSTMCell(3)), layers.RNN(Doubled(3))
    plain(x), doubled(x)
    doubled.set_weights(plain.get_weights())
    np.testing.assert_allclose(doubled(x), 2 * plain(x), rtol=1e-5)


class Leaky(layers.Layer):
    """A cell of one's own: the state forgets a part of itself at each step."""

    min_inputs, max_inputs = 2, 2
    state_size = 3

    def weight_specs(self, x, h):
        return [WeightSpec("kernel", (x.shape[-1], 3), initializer("glorot_uniform"), self.float_dtype)]

    def emit(self, e, x, h):
        h = ops.add(ops.multiply(h, 0.5), ops.matmul(x, e.weight("kernel")))
        return [ops.tanh(h), h]


def test_a_cell_of_one_s_own_runs_is_copied_and_is_read_back():
    x = numbers(2, 4, 3)
    model = engine.Sequential([layers.Input((4, 3)), layers.RNN(Leaky(), return_sequences=True), layers.Dense(1)])
    kernel = model.layers[0].get_weights()[0]
    h = np.zeros((2, 3), "float32")
    for t in range(4):
        h = 0.5 * h + x[:, t] @ kernel
    np.testing.assert_allclose(model.layers[0](x)[:, -1], np.tanh(h), rtol=1e-5, atol=1e-6)
    copy = clone_model(model)
    read = engine.models.model_from_json(model.to_json(), custom_objects={"Leaky": Leaky})
    for twin in (copy, read):
        twin.set_weights(model.get_weights())
        np.testing.assert_array_equal(twin.predict(x, verbose=0), model.predict(x, verbose=0))
    model.compile("sgd", "mse")
    before = kernel.copy()
    model.fit(x, numbers(2, 4, 1), verbose=0)
    assert (model.layers[0].get_weights()[0] != before).any()


# --- states ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [
    lambda **more: layers.GRU(2, **more), lambda **more: layers.SimpleRNN(2, **more),
    lambda **more: layers.RNN([layers.LSTMCell(2), layers.GRUCell(3)], **more),
    lambda **more: layers.Bidirectional(layers.LSTM(2, **more)),
])  # fmt: skip
def test_a_stateful_layer_goes_on_where_it_ended_until_it_is_reset(make):
    x = numbers(3, 6, 4)
    layer = make(stateful=True)
    fresh = layer(x).copy()
    again = layer(x)
    assert np.abs(fresh - again).max() > 1e-4
    layer.reset_states()
    np.testing.assert_array_equal(layer(x), fresh)
    assert all(weight.kind != "carry" for weight in layer.weights)


def test_a_model_carries_states_from_batch_to_batch_and_resets_them():
    model = engine.Sequential([layers.Input(batch_shape=(2, 3, 4)), layers.GRU(3, stateful=True)])
    x = numbers(2, 3, 4)
    first = model.predict(x, batch_size=2, verbose=0)
    assert (model.predict(x, batch_size=2, verbose=0) != first).any()
    model.reset_states()
    np.testing.assert_array_equal(model.predict(x, batch_size=2, verbose=0), first)


def test_an_encoder_hands_its_states_to_a_decoder():
    source, target = layers.Input((5, 3), name="source"), layers.Input((4, 2), name="target")
    _, h, c = layers.LSTM(6, return_state=True)(source)
    decoded = layers.LSTM(6, return_sequences=True)(target, initial_state=[h, c])
    model = engine.Model([source, target], layers.Dense(2)(decoded))
    arrays = [numbers(2, 5, 3), numbers(2, 4, 2)]
    expected = model.predict(arrays, verbose=0)
    read = engine.models.model_from_json(model.to_json())
    read.set_weights(model.get_weights())
    np.testing.assert_array_equal(read.predict(arrays, verbose=0), expected)
    assert np.abs(model.predict([2 * arrays[0], arrays[1]], verbose=0) - expected).max() > 1e-4


def test_states_of_both_directions_are_given_forward_first():
    x, states = numbers(2, 4, 3), [numbers(2, 5), np.zeros((2, 5), "float32")]
    layer = layers.Bidirectional(layers.GRU(5))
    made, plain = layer(x, initial_state=states), layer(x)
    assert np.abs(made[:, :5] - plain[:, :5]).max() > 1e-3
    np.testing.assert_array_equal(made[:, 5:], plain[:, 5:])


# --- wrappers --------------------------------------------------------------------------------------------------------


def test_both_directions_have_weights_of_their_own_and_the_given_layer_is_not_touched():
    given = layers.LSTM(2, name="mine")
    both = layers.Bidirectional(given)
    both(numbers(2, 4, 3))
    assert not given.built and [layer.name for layer in both.inner_layers()] == ["forward_mine", "backward_mine"]
    assert len(both.weights) == 6 and both.get_config()["backward_layer"] is None
    both.trainable = False
    assert both.trainable_weights == []


def test_the_backward_half_reads_from_the_end():
    x = numbers(2, 4, 3)
    both = layers.Bidirectional(layers.GRU(2, return_sequences=True), merge_mode=None)
    _, backward = both(x)
    half = layers.GRU(2, return_sequences=True)
    half(x)
    half.set_weights(both.get_weights()[3:])
    np.testing.assert_allclose(backward, half(x[:, ::-1])[:, ::-1], rtol=1e-5, atol=1e-6)


def test_a_mask_that_is_an_input_leaves_steps_out():
    x, mask = layers.Input((4, 3)), layers.Input((4,), dtype="bool")
    arrays = [numbers(2, 4, 3), np.array([[1, 1, 0, 0], [1, 1, 0, 0]], bool)]
    for layer in (layers.GRU(2), layers.Bidirectional(layers.LSTM(2))):
        model = engine.Model([x, mask], layer(x, mask=mask))
        np.testing.assert_allclose(model(arrays), layer(arrays[0][:, :2]), rtol=1e-5, atol=1e-6)
        read = engine.models.model_from_json(model.to_json())
        read.set_weights(model.get_weights())
        np.testing.assert_array_equal(read(arrays), model(arrays))


def test_a_shared_layer_at_every_step_has_one_set_of_weights():
    dense = layers.Dense(3)
    steps = layers.TimeDistributed(dense)
    x = numbers(2, 4, 5)
    np.testing.assert_allclose(steps(x)[:, 2], dense(x[:, 2]), rtol=1e-6)
    assert steps.layer is dense and steps.weights == dense.weights


def test_a_model_at_every_step_keeps_what_its_batches_move_step_by_step():
    inner = engine.Sequential([layers.Input((3,)), layers.BatchNormalization(momentum=0.5)])
    outer = engine.Sequential([layers.Input((2, 3)), layers.TimeDistributed(inner)])
    outer.compile("sgd", "mse")
    x = numbers(8, 2, 3)
    outer.fit(x, x, batch_size=8, epochs=1, verbose=0, shuffle=False)
    moved = 0.5 * (0.5 * x[:, 0].mean(0)) + 0.5 * x[:, 1].mean(0)
    np.testing.assert_allclose(inner.layers[0].weight("moving_mean").numpy(), moved, rtol=1e-5, atol=1e-6)


def test_layers_within_layers_stand_in_scripts():
    x = layers.Input((4, 3), name="x")
    inner = engine.Sequential([layers.Input((6,)), layers.Dense(2)], name="part")
    made = layers.TimeDistributed(inner)(layers.Bidirectional(layers.GRU(3, return_sequences=True))(x))
    model = engine.Model(x, made)
    scope: dict = {}
    exec(to_python(model, "engine").split("if __name__")[0], scope)
    twin = scope["build_model"]()
    twin.set_weights(model.get_weights())
    np.testing.assert_array_equal(twin(numbers(2, 4, 3)), model(numbers(2, 4, 3)))


@pytest.mark.parametrize("suffix", [".h5", ".keras"])
def test_layers_within_layers_stand_in_files(tmp_path, suffix):
    x = layers.Input((5, 4), name="x")
    y = layers.Bidirectional(layers.LSTM(3, return_sequences=True), merge_mode="sum")(x)
    y = layers.TimeDistributed(engine.Sequential([layers.Dense(3), layers.BatchNormalization()]))(y)
    y = layers.RNN([layers.LSTMCell(3), layers.LSTMCell(2)], return_sequences=True)(y)
    y = layers.MultiHeadAttention(2, 3)(y, y, use_causal_mask=True)
    model = engine.Model(x, layers.GRU(2)(y))
    model.set_weights([numbers(*weight.shape) ** 2 for weight in model.weights])
    model.save(tmp_path / f"model{suffix}")
    read = engine.models.load_model(tmp_path / f"model{suffix}")
    np.testing.assert_array_equal(read(numbers(2, 5, 4)), model(numbers(2, 5, 4)))


def test_lengths_need_not_be_known():
    steps = Dim.symbol("steps")
    for layer in (*(kind(3, return_sequences=True) for kind in KINDS), layers.RNN(layers.GRUCell(3), True),
                  layers.TimeDistributed(layers.Dense(3)), layers.Bidirectional(layers.GRU(3, return_sequences=True),
                                                                                merge_mode="ave")):  # fmt: skip
        assert layer.output_types([TensorType((BATCH, steps, 4))]) == [TensorType((BATCH, steps, 3))]


@each_kind
def test_dropout_of_both_kinds_drops_only_while_training(kind):
    x = numbers(2, 5, 4)
    for layer in (kind(8, dropout=0.5, recurrent_dropout=0.5, seed=1), layers.RNN(CELLS[kind](8, dropout=0.5, seed=1))):
        assert (layer(x) == layer(x)).all()
        assert (layer(x, training=True) != layer(x)).any()


# --- the catalogue, and words ------------------------------------------------------------------------------------------


def test_forms_offer_layers_to_wrap():
    field = {field.name: field for field in layer_info("Bidirectional").fields}["layer"]
    assert field.kind == "layer" and field.required and field.choices == ("LSTM", "GRU", "SimpleRNN", "RNN")
    config = {"layer": {"class_name": "LSTM", "config": {"units": 3}}}
    report = inspect_layer("Bidirectional", config, [TensorSpec((None, 7, 4))])
    assert report.problems == () and report.outputs == (TensorSpec((None, 6)),)
    assert report.parameters == report.trainable_parameters == 2 * 4 * 3 * (4 + 3 + 1)


@pytest.mark.parametrize("kind,config,shapes,message", [
    ("Bidirectional", {"layer": {"class_name": "LSTM", "config": {"units": 0}}}, [(None, 5, 4)],
     "Bidirectional 'b': layer cannot be made: LSTM: units cannot be 0 (expected a whole number of at least 1); got 0."),
    ("TimeDistributed", {"layer": {"class_name": "Dense", "config": {"units": 2}}}, [(None, 4)],
     "TimeDistributed 'b': takes at least rank 3 (expected at least rank 3, got rank 2, (None, 4)); put Reshape before "
     "it, or give it another input."),
])  # fmt: skip
def test_the_catalogue_tells_what_is_wrong_inside(kind, config, shapes, message):
    report = inspect_layer(kind, config, [TensorSpec(shape) for shape in shapes], "b")
    assert report.outputs is None and [problem.message.split(" (")[0] for problem in report.problems] == [
        message.split(" (")[0]]  # fmt: skip


MISTAKES = [
    (lambda: layers.Bidirectional(layers.Dense(3), name="b"),
     "Bidirectional 'b': takes a recurrent layer, and Dense 'dense' is none (expected a layer such as LSTM(8)); use "
     "TimeDistributed for layers that treat each step alone."),
    (lambda: layers.Bidirectional("LSTM", name="b"),
     "Bidirectional 'b': layer cannot be 'LSTM' (expected a layer, or its config {'class_name': …, 'config': …}); give "
     "a layer such as LSTM(8)."),
    (lambda: layers.Bidirectional(layers.GRU(2), backward_layer=layers.GRU(2), name="b"),
     "Bidirectional 'b': both layers read in the same direction (expected go_backwards of one of them, got False for "
     "both); set go_backwards of the backward layer alone."),
    (lambda: layers.Bidirectional(layers.GRU(2), backward_layer=layers.GRU(2, go_backwards=True, stateful=True), name="b"),
     "Bidirectional 'b': stateful differs between the two layers (expected stateful=False for both, got True for the "
     "backward layer); set stateful of both alike."),
    (lambda: layers.RNN(layers.Dense(3), name="r"),
     "RNN 'r': Dense 'dense' is not a cell: it has no state_size (expected a cell such as LSTMCell(8)); give a cell, "
     "or use the layer itself."),
    (lambda: layers.GRU(3, name="g")([numbers(2, 4, 3), numbers(2, 4)]),
     "GRU 'g': an initial state does not fit (expected (batch, 3), got (2, 4)); give states of width 3."),
    (lambda: layers.LSTM(3, name="l")(numbers(2, 4, 3), initial_state=[numbers(2, 3)]),
     "LSTM 'l': takes a sequence, or a sequence and all its initial states (expected 1 or 3 inputs, got 2); give 2 "
     "initial states: give state_h and state_c."),
    (lambda: layers.LSTMCell(3, name="c")(numbers(2, 4)),
     "LSTMCell 'c': takes an input and 2 states (expected 3 inputs, got 1); give the states too, or put the cell into "
     "RNN."),
    (lambda: layers.GRU(3, name="g")(layers.Input((4, 3)), mask=layers.Input((4,))),
     "GRU 'g': a mask is True or False (expected dtype bool, got float32); make the Input of the mask with "
     "dtype='bool'."),
    (lambda: layers.Attention(name="a")([numbers(2, 4, 3), numbers(2, 5, 2)]),
     "Attention 'a': queries and keys are of different width (expected (batch, queries, dim), (batch, keys, width) and "
     "(batch, keys, dim), got (2, 4, 3) and (2, 5, 2)); make both of one width, with a Dense layer say."),
    (lambda: layers.MultiHeadAttention(2, 3, name="m")(numbers(2, 4, 3), numbers(2, 5, 2), numbers(2, 6, 2)),
     "MultiHeadAttention 'm': there are not as many values as keys (expected (batch, queries, features) and (batch, "
     "keys, features), got (2, 4, 3) and (2, 5, 2) and (2, 6, 2)); give a value for each key."),
    (lambda: layers.MultiHeadAttention(2, 3, attention_axes=[2], name="m")(numbers(2, 4, 3), numbers(2, 5, 2)),
     "MultiHeadAttention 'm': attention_axes names an axis that is not between the batch and the features (expected "
     "(batch, queries, features) and (batch, keys, features), got (2, 4, 3) and (2, 5, 2)); use axes of 1 to 1."),
    (lambda: layers.GRU(2, name="g")(numbers(2, 0, 4)),
     "GRU 'g': the sequence has no steps (expected (batch, steps, …) of at least 1 step, got (2, 0, 4)); give it "
     "sequences of at least one step."),
    (lambda: layers.ConvLSTM2D(2, 5, name="f")(numbers(2, 3, 4, 4, 1)),
     "ConvLSTM2D 'f': a 5x5 kernel does not fit a 4x4 input; use padding='same' or a kernel of at most 4x4."),
]  # fmt: skip


@pytest.mark.parametrize("wrong,message", MISTAKES)
def test_mistakes_end_in_words(wrong, message):
    with pytest.raises(EngineError) as caught:
        wrong()
    assert str(caught.value) == message


OLD = [
    (lambda: layers.GRU(output_dim=4, inner_init="orthogonal", inner_activation="hard_sigmoid", dropout_W=0.1,
                        consume_less="cpu"),
     lambda: layers.GRU(4, recurrent_activation="hard_sigmoid", dropout=0.1)),
    (lambda: layers.SimpleRNN(4, init="uniform", U_regularizer="l2", b_regularizer="l1"),
     lambda: layers.SimpleRNN(4, kernel_initializer="random_uniform", recurrent_regularizer="l2",
                              bias_regularizer="l1")),
    (lambda: layers.ConvLSTM2D(nb_filter=2, nb_row=3, nb_col=2, border_mode="same", subsample=(1, 1)),
     lambda: layers.ConvLSTM2D(2, (3, 2), padding="same")),
]  # fmt: skip


@pytest.mark.parametrize("old,new", OLD)
def test_old_spellings_make_the_same_layer(old, new):
    with pytest.warns(DeprecationWarning):
        made = old()
    assert made.get_config() == new().get_config()
    assert layers.GRU(3, input_dim=8, input_length=5).batch_input_shape == (None, 5, 8)
