"""What of a model Keras does not take is told before its file is given away."""

import pytest

from engine import Input, Model, Sequential, layers
from engine.layers.operation import Operation
from engine.saving import gaps, keras_gaps
from tests.engine.saving import compatibility, for_keras

CASES = [
    ("no_class", layers.ThresholdedReLU(0.5, name="odd"), (4, 4)),
    ("causal", layers.DepthwiseConv1D(3, padding="causal", name="odd"), (4, 4)),
    ("old_hard_sigmoid", layers.LSTM(2, recurrent_activation="hard_sigmoid_keras_2", name="odd"), (4, 4)),
    ("lambda", layers.Lambda("softmax", name="odd"), (4, 4)),
    ("several_axes", layers.RMSNormalization(axis=[1, 2], name="odd"), (4, 4)),
    ("random_crop", layers.RandomCrop(2, 2, name="odd"), (4, 4, 3)),
    ("ours_alone", Operation("L2Normalize", name="odd"), (4, 4)),
    ("slash", layers.Dense(2, name="o/dd"), (4,)),
]
OF_KERAS_2 = [
    ("hard_sigmoid", layers.Dense(2, activation="hard_sigmoid", name="odd"), (4,)),
    ("name_of_scope", layers.Dense(2, name="ä odd"), (4,)),
    ("newer_class", layers.RMSNormalization(name="odd"), (4,)),
    ("newer_field", layers.ZeroPadding1D(1, data_format="channels_first", name="odd"), (4, 4)),
    ("newer_function", layers.Dense(2, activation="squareplus", name="odd"), (4,)),
    ("operation", Operation("Square", name="odd"), (4,)),
    ("dilation", layers.Conv2DTranspose(2, 2, dilation_rate=(1, 2), name="odd"), (4, 4, 3)),
    ("one_hot", layers.Discretization([0.5], output_mode="one_hot", name="odd"), (4,)),
]


@pytest.mark.parametrize(("kind", "layer", "shape"), CASES, ids=[case[0] for case in CASES])
def test_a_layer_that_keras_3_does_not_take_is_named(kind, layer, shape):
    (found,) = keras_gaps(Sequential([Input(shape), layers.Rescaling(2.0), layer]))
    assert (found.kind, found.layers) == (kind, (layer.name,))
    assert str(found) == f"'{layer.name}': {gaps.WORDS[kind]}."


@pytest.mark.parametrize(("kind", "layer", "shape"), OF_KERAS_2, ids=[case[0] for case in OF_KERAS_2])
def test_a_layer_that_keras_2_does_not_take_is_named_for_h5_files_alone(kind, layer, shape):
    model = Sequential([Input(shape), layers.Rescaling(2.0), layer])
    assert keras_gaps(model) == []
    assert [(gap.kind, gap.layers) for gap in keras_gaps(model, keras_2=True)] == [(kind, (layer.name,))]


def test_a_state_given_to_a_recurrent_layer_keeps_keras_2_from_the_file():
    x, state = Input((4, 4)), Input((3,))
    model = Model([x, state], layers.Add(name="sum")([layers.GRU(3, name="odd")(x, initial_state=state), state]))
    assert keras_gaps(model) == []
    assert [(gap.kind, gap.layers) for gap in keras_gaps(model, keras_2=True)] == [("by_name", ("odd",))]


def test_every_kind_has_words_and_a_case():
    assert set(gaps.WORDS) == {*gaps.GAPS, *gaps.KERAS_2_GAPS, "by_name"}
    assert {kind for kind, _, _ in CASES} == set(gaps.GAPS)
    assert {kind for kind, _, _ in OF_KERAS_2} == set(gaps.KERAS_2_GAPS) - {"attention"}


def test_attention_keeps_keras_2_from_the_file():
    x = Input((4, 3))
    model = Model(x, layers.MultiHeadAttention(1, 2, name="odd")(x, x))
    assert keras_gaps(model) == []
    assert [(gap.kind, gap.layers) for gap in keras_gaps(model, keras_2=True)] == [("attention", ("odd",))]


def test_layers_in_models_and_wrappers_are_found_once_each():
    x = Input((4,))
    inner = Model(x, layers.ThresholdedReLU(name="inside")(x), name="inner")
    a, b = Input((4,)), Input((3, 4))
    wrapped = layers.TimeDistributed(layers.ThresholdedReLU(name="wrapped"))(b)
    (found,) = keras_gaps(Model([a, b], [inner(inner(a)), wrapped]))
    assert sorted(found.layers) == ["inside", "wrapped"]


def single():
    for name, example in compatibility.named_examples():
        made = compatibility.model_of(example)
        if made is not None:
            yield name, made[0]


PARTS = {
    "layers": lambda folder: single(),
    "files": lambda folder: ((name, model) for name, model, _ in for_keras.files()),
    "nested": lambda folder: ((name, model) for name, model, _ in for_keras.nested()),
    "onnx": lambda folder: ((name, model) for name, model, _ in for_keras.onnx(folder)),
}


@pytest.mark.parametrize("part", PARTS)
def test_what_real_keras_read_has_no_gap_and_what_it_refused_has_one(part, tmp_path):
    for name, model in PARTS[part](tmp_path):
        for library in ("keras", "tf_keras"):
            refused = f"{part}/{name}_h5.h5" in for_keras.NOT_READ[library]
            assert refused == bool(compatibility.gaps_of(model, library)), (library, name)
        # Keras 3 reads both forms alike.
        in_other_form = f"{part}/{name}_keras.keras" in for_keras.NOT_READ["keras"]
        assert in_other_form == (f"{part}/{name}_h5.h5" in for_keras.NOT_READ["keras"]), name
