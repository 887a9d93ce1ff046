"""Costs of layers told before anything runs: parameters, multiply-adds, memory, receptive fields."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import engine
from engine.catalogue import ReceptiveField, TensorSpec, estimate_model, inspect_layer, receptive_field
from engine.core.errors import GraphError

L = engine.layers
IMAGE = TensorSpec((None, 64, 64, 3))


def rows(model):
    return {(row.layer, row.call): row for row in estimate_model(model)}


def test_multiply_adds_are_those_of_the_sums_of_products():
    assert inspect_layer("Dense", {"units": 64}, [TensorSpec((None, 784))]).multiply_adds == 784 * 64
    conv = inspect_layer("Conv2D", {"filters": 8, "kernel_size": [3, 3]}, [IMAGE])
    assert conv.multiply_adds == 62 * 62 * 8 * 27
    deep = inspect_layer("SeparableConv2D", {"filters": 8, "kernel_size": [3, 3]}, [IMAGE])
    assert deep.multiply_adds == 62 * 62 * (3 * 9 + 3 * 8)
    assert inspect_layer("MaxPooling2D", {}, [IMAGE]).multiply_adds == 0
    assert (
        inspect_layer("Conv2D", {"filters": 8, "kernel_size": 3}, [TensorSpec((None, None, None, 3))]).multiply_adds
        is None
    )


def test_estimates_of_a_whole_model_add_up_to_its_parameters():
    image = L.Input((32, 32, 3))
    inside = L.Input((30, 30, 8))
    inner = engine.Model(inside, L.MaxPooling2D(2)(L.Conv2D(8, 3, name="c")(inside)), name="inner")
    shared = L.BatchNormalization(name="norm")
    x = L.Conv2D(8, 3, name="first")(image)
    y = inner(shared(shared(x)))
    model = engine.Model(image, L.Dense(10, name="top")(L.Flatten(name="flat")(y)))
    found = rows(model)
    assert sum(row.parameters for row in found.values()) == model.count_params()
    assert list(found) == [("first", 0), ("norm", 0), ("norm", 1), ("inner/c", 0), ("inner/max_pooling2d", 0), ("flat", 0),
                           ("top", 0)]  # fmt: skip
    assert found["first", 0].multiply_adds == 30 * 30 * 8 * 27 and found["norm", 1].parameters == 0
    assert found["first", 0].activation_bytes == 30 * 30 * 8 * 4
    assert [str(found[key].receptive_field) for key in found] == ["3 × 3"] * 3 + [
        "5 × 5",
        "6 × 6",
        "all × all",
        "all × all",
    ]


def test_a_model_joined_by_code_has_no_estimates():
    class Mine(engine.Model):
        def call(self, x):
            return x

    with pytest.raises(GraphError, match="has no network"):
        estimate_model(Mine())


def seen_by(model, size):
    """How many places of a sequence one place in the middle of the output depends on, by trying each."""
    base = np.zeros((1, size, 1), "f4")
    before = model.predict(base, verbose=0)
    middle = before.shape[1] // 2
    changed = []
    for place in range(size):
        x = base.copy()
        x[0, place] = 1
        changed.append(not np.array_equal(model.predict(x, verbose=0)[0, middle], before[0, middle]))
    places = np.flatnonzero(changed)
    return places[-1] - places[0] + 1


LAYERS = st.one_of(
    st.builds(lambda k, s, d: L.Conv1D(1, k, strides=s if d == 1 else 1, dilation_rate=d, kernel_initializer="ones"),
              st.integers(1, 4), st.integers(1, 2), st.integers(1, 2)),
    st.builds(lambda k: L.AveragePooling1D(k, strides=1), st.integers(1, 3)),
    st.builds(lambda f: L.UpSampling1D(f), st.integers(1, 2)),
    st.builds(lambda: L.Dense(1, kernel_initializer="ones")),
)  # fmt: skip


@settings(max_examples=12, deadline=None)
@example([L.UpSampling1D(2), L.AveragePooling1D(2, strides=1)])
@given(st.lists(LAYERS, min_size=1, max_size=4))
def test_a_receptive_field_is_what_an_output_depends_on(net):
    size = 48
    model = engine.Sequential([L.Input((size, 1)), *net])
    said = estimate_model(model)[-1].receptive_field
    # Behind an upsampling, places differ in how many they see; the field told is the widest.
    ups = any(isinstance(layer, L.UpSampling1D) and layer.size > 1 for layer in net)
    found = seen_by(model, size)
    assert found <= said.sizes[0] if ups else found == said.sizes[0]


def test_fields_of_merged_branches_and_of_layers_that_see_all():
    spec = TensorSpec((None, 20, 20, 4))
    start = ReceptiveField.of_input(spec)
    wide = receptive_field("Conv2D", {"filters": 4, "kernel_size": 5, "padding": "same"}, [spec], [start])
    assert str(wide) == "5 × 5"
    assert str(receptive_field("Add", {}, [spec, spec], [start, wide])) == "5 × 5"
    strided = receptive_field("MaxPooling2D", {"pool_size": 2}, [spec], [wide])
    assert str(strided) == "6 × 6" and strided.steps == (2, 2)
    back = receptive_field("Conv2DTranspose", {"filters": 4, "kernel_size": 2, "strides": 2}, [spec], [strided])
    assert str(back) == "6 × 6" and back.steps == (1, 1)
    assert receptive_field("GlobalAveragePooling2D", {}, [spec], [wide]).whole
    assert receptive_field("GroupNormalization", {"groups": 2}, [spec], [wide]).whole
    assert receptive_field("Conv2D", {"filters": 0}, [spec], [wide]) is None
    assert receptive_field("Add", {}, [spec, spec], [wide, None]) is None


def test_fields_of_sequences_of_images_and_of_words():
    frames = TensorSpec((None, 7, 20, 20, 3))
    conv = {"class_name": "Conv2D", "config": {"filters": 4, "kernel_size": 3}}
    each = receptive_field("TimeDistributed", {"layer": conv}, [frames], [ReceptiveField.of_input(frames)])
    assert str(each) == "1 × 3 × 3"
    words = TensorSpec((None, 9), "int32")
    table = receptive_field("Embedding", {"input_dim": 5, "output_dim": 4}, [words], [ReceptiveField.of_input(words)])
    assert str(table) == "1"
    assert receptive_field("LSTM", {"units": 3}, [TensorSpec((None, 9, 4))], [table]).whole
    vector = TensorSpec((None, 9))
    assert receptive_field("Dense", {"units": 3}, [vector], [ReceptiveField.of_input(vector)]).sizes == ()
