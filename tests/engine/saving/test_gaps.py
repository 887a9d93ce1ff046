"""What of a model Keras does not take is told before its file is given away."""

import pytest

from engine import Input, Model, Sequential, layers
from engine.saving import gaps, keras_gaps
from tests.engine.saving import compatibility, for_keras

CASES = [
    ("no_class", layers.ThresholdedReLU(0.5, name="odd"), (4, 4)),
    ("causal", layers.DepthwiseConv1D(3, padding="causal", name="odd"), (4, 4)),
    ("old_hard_sigmoid", layers.LSTM(2, recurrent_activation="hard_sigmoid_keras_2", name="odd"), (4, 4)),
    ("lambda", layers.Lambda("softmax", name="odd"), (4, 4)),
    ("several_axes", layers.RMSNormalization(axis=[1, 2], name="odd"), (4, 4)),
    ("random_crop", layers.RandomCrop(2, 2, name="odd"), (4, 4, 3)),
]


@pytest.mark.parametrize(("kind", "layer", "shape"), CASES, ids=[case[0] for case in CASES])
def test_a_layer_that_keras_3_does_not_take_is_named(kind, layer, shape):
    (found,) = keras_gaps(Sequential([Input(shape), layers.Rescaling(2.0), layer]))
    assert (found.kind, found.layers) == (kind, ("odd",))
    assert str(found).startswith("'odd': ") and gaps.WORDS[kind] in str(found)


def test_every_kind_has_words_and_a_case():
    assert set(gaps.WORDS) == set(gaps.GAPS) | set(gaps.KERAS_2_GAPS)
    assert {kind for kind, _, _ in CASES} == set(gaps.GAPS)


def test_what_only_keras_2_computes_otherwise_is_told_for_its_files_alone():
    model = Sequential([Input((4,)), layers.Dense(2, activation="hard_sigmoid", name="gate")])
    assert keras_gaps(model) == []
    assert [gap.layers for gap in keras_gaps(model, keras_2=True)] == [("gate",)]


def test_layers_in_models_and_wrappers_are_found_once_each():
    x = Input((4,))
    inner = Model(x, layers.ThresholdedReLU(name="inside")(x), name="inner")
    a, b = Input((4,)), Input((3, 4))
    wrapped = layers.TimeDistributed(layers.ThresholdedReLU(name="wrapped"))(b)
    (found,) = keras_gaps(Model([a, b], [inner(inner(a)), wrapped]))
    assert sorted(found.layers) == ["inside", "wrapped"]


def test_layers_that_real_keras_read_have_no_gap_and_those_it_refused_have_one():
    for name, example in compatibility.named_examples():
        made = compatibility.model_of(example)
        if made is not None:
            for suffix in ("keras", "h5"):
                refused = f"layers/{name}_{suffix}.{suffix}" in for_keras.NOT_READ["keras"]
                assert refused == bool(keras_gaps(made[0])), name
