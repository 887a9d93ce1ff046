"""ONNX: what onnxruntime computes from an exported model is what the model computes."""

import numpy as np
import pytest

import engine
from engine import Sequential
from engine.core.errors import EngineError
from engine.layers import LSTM, Dense, Embedding
from engine.saving import onnx_export
from tests.engine.layers.examples import EXAMPLES
from tests.golden import networks

pytest.importorskip("onnx", reason="ONNX export is the extra layerloom[onnx]")
runtime = pytest.importorskip("onnxruntime", reason="ONNX export is checked with onnxruntime")

RNG = np.random.default_rng(2)


def compared(model, inputs, path):
    onnx_export.save_onnx(model, path)
    session = runtime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    made = session.run(None, {one.name: array for one, array in zip(session.get_inputs(), inputs, strict=True)})
    expected = model(inputs if len(inputs) > 1 else inputs[0])
    expected = expected if isinstance(expected, list) else [expected]
    assert [one.name for one in session.get_outputs()] == model.output_names or len(set(model.output_names)) == 1
    for one, other in zip(made, expected, strict=True):
        np.testing.assert_allclose(one, other, atol=2e-5, rtol=1e-4)


def of_shape(tensor, batch):
    shape = [batch, *tensor.shape[1:]]
    if "int" in tensor.dtype:
        return RNG.integers(0, 9, shape).astype(tensor.dtype)
    return RNG.normal(size=shape).astype(tensor.dtype)


@pytest.mark.parametrize(
    "name", ["convnet", "mlp", "lstm", "two_in_two_out", "shared_and_nested", "nested_norm", "regularized_mlp"]
)
def test_whole_models_compute_the_same_for_any_batch(name, tmp_path):
    model = getattr(networks, name)(engine)
    for weight in model.weights:
        weight.assign(RNG.uniform(0.2, 1, weight.shape))
    for batch in (1, 5):
        compared(model, [of_shape(tensor, batch) for tensor in model.inputs], tmp_path / "m.onnx")


# What ONNX has no counterpart of, or the engine draws or computes in ways that only it knows.
ABSENT = {"Resizing", "RandomRotation", "RandomZoom", "RandomTranslation"}


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_layer_computes_the_same_or_is_refused_in_words(example, tmp_path):
    from engine import Input, Model

    arrays = example.arrays("float32")
    layer = example.layer("float32")
    inputs = [Input(array.shape[1:], dtype=array.dtype.name) for array in arrays]
    try:
        outputs = layer(inputs if len(inputs) > 1 else inputs[0])
        model = Model(inputs, outputs)
        compared(model, arrays, tmp_path / "m.onnx")
    except EngineError as error:
        assert "ONNX cannot hold this" in str(error) or not layer.calls


def test_what_onnx_cannot_hold_is_told_with_the_layer(tmp_path):
    model = Sequential([engine.Input((4, 4, 1)), engine.layers.Resizing(3, 3, name="larger")])
    with pytest.raises(EngineError) as caught:
        onnx_export.save_onnx(model, tmp_path / "m.onnx")
    assert "ONNX cannot hold this" in str(caught.value) and "larger" in str(caught.value)
    assert not (tmp_path / "m.onnx").exists()


@pytest.mark.parametrize("kind", ["LSTM", "GRU", "SimpleRNN"])
@pytest.mark.parametrize("backwards", [False, True])
def test_a_masked_sequence_is_written_step_by_step(kind, backwards, tmp_path):
    layers = [engine.Input((5,), dtype="int32"), Embedding(9, 3, mask_zero=True),
              getattr(engine.layers, kind)(2, go_backwards=backwards), Dense(1)]  # fmt: skip
    words = np.array([[0, 0, 3, 4, 5], [3, 0, 2, 0, 0], [0, 0, 0, 0, 0], [1, 2, 3, 4, 5]], "int32")
    compared(Sequential(layers), [words], tmp_path / "m.onnx")


def test_a_masked_sequence_of_unknown_length_is_refused(tmp_path):
    model = Sequential([engine.Input((None,), dtype="int32"), Embedding(9, 3, mask_zero=True), LSTM(2, name="reader")])
    with pytest.raises(EngineError) as caught:
        onnx_export.save_onnx(model, tmp_path / "m.onnx")
    assert "number of steps" in str(caught.value) and "reader" in str(caught.value)


def _recurrent():
    for kind in ("LSTM", "GRU", "SimpleRNN"):
        yield kind, {}
        yield kind, {"go_backwards": True, "return_sequences": True}
        yield kind, {"activation": "relu", "use_bias": False}
        yield kind, {"activation": "linear"}
        yield kind, {"activation": "softsign", "return_state": True}
    yield "GRU", {"reset_after": False}
    yield "GRU", {"recurrent_activation": "hard_sigmoid", "activation": "elu"}
    yield "GRU", {"recurrent_activation": "hard_sigmoid_keras_2", "activation": "linear"}
    yield "LSTM", {"recurrent_activation": "hard_sigmoid_keras_2", "activation": "elu"}


@pytest.mark.parametrize(("kind", "settings"), [*_recurrent()], ids=str)
def test_recurrent_layers_are_operators_of_onnx(kind, settings, tmp_path):
    x = engine.Input((5, 4))
    model = engine.Model(x, getattr(engine.layers, kind)(3, **settings)(x))
    for weight in model.weights:
        weight.assign(RNG.uniform(-0.8, 0.8, weight.shape))
    compared(model, [of_shape(x, 3)], tmp_path / "m.onnx")
    kinds = [node.op_type for node in onnx_export.to_onnx(model).graph.node]
    assert kinds.count({"SimpleRNN": "RNN"}.get(kind, kind)) == 1
