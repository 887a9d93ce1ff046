"""A sample goes through the network block by block: as the model computes it, remembered, and without being noticed."""

import numpy as np
import pytest

import engine
from app.document import edits
from app.document.graph import Document
from app.document.history import History
from app.document.model import capture_weights, from_model, to_model
from app.sessions.data import DataSource
from app.sessions.errors import CancelledError, DataError
from app.sessions.feeding import sample_inputs, sample_labels
from app.sessions.sample_flow import MIXED, NONE, RANDOM, TRAINED, SampleFlow
from resources.templates.make_templates import make

layers = engine.layers
MODELS = {
    "images": ([layers.Conv2D(4, 3), layers.BatchNormalization(), layers.ReLU(), layers.Flatten(), layers.Dense(3)], (8, 8, 2)),
    "masked": ([layers.Masking(0.0), layers.LSTM(5, return_sequences=True), layers.Bidirectional(layers.GRU(3))], (9, 4)),
    "averaged": ([layers.Embedding(9, 4, mask_zero=True), layers.Dropout(0.5), layers.GlobalAveragePooling1D()], (7,)),
}  # fmt: skip


def one(shape):
    if len(shape) == 1:
        return np.array([[1, 2, 3, 4, 0, 0, 0]], "int32")
    values = np.random.default_rng(1).normal(size=(1, *shape)).astype("float32")
    if len(shape) == 2:
        values[:, 5:] = 0
    return values


@pytest.mark.parametrize("name", MODELS)
def test_what_comes_out_is_what_the_model_gives(name):
    blocks, shape = MODELS[name]
    model = engine.Sequential([engine.Input(shape, dtype="int32" if len(shape) == 1 else "float32"), *blocks])
    document, x = from_model(model), one(shape)
    flowed = SampleFlow().run(document, {document.inputs()[0]: x})
    assert not flowed.failed and flowed.origin == TRAINED
    for layer in model.layers[1:]:
        inner = engine.Model(model.inputs, layer.output)
        values = flowed.values[document.names[layer.name]]
        np.testing.assert_allclose(values, inner.predict(x, verbose=0)[0], rtol=1e-4, atol=1e-5)


@pytest.fixture
def digits():
    document = make("digits")
    return document, DataSource.open(document.settings["data"])


def test_an_edit_computes_only_what_lies_behind_it(digits):
    document, data = digits
    flow, history = SampleFlow(), History(document)
    x = sample_inputs(document, data, 3)
    first = flow.run(document, x)
    assert first.computed == 8 and set(first.values) == set(document.nodes) and first.origin == RANDOM
    again = flow.run(document, sample_inputs(document, data, 3))
    assert again.computed == 0 and again.versions == first.versions
    dense = document.names["dense"]
    history.do(edits.set_field(document, dense, "units", 16))
    edited = flow.run(document, x)
    assert edited.computed == 3
    assert [one for one in first.versions if first.versions[one] != edited.versions[one]] == [
        dense, document.names["dropout_1"], document.names["label"],
    ]  # fmt: skip
    history.do(edits.move_nodes(document, {dense: (7.0, 7.0)}))
    assert flow.run(document, x).computed == 0
    assert flow.run(document, sample_inputs(document, data, 4)).computed == 8


def test_only_what_is_wanted_and_what_leads_there_is_computed(digits):
    document, data = digits
    flowed = SampleFlow().run(document, sample_inputs(document, data, 0), {document.names["max_pooling2d"]})
    assert flowed.computed == 3 and list(flowed.values) == [document.names["max_pooling2d"]]


def test_first_weights_are_those_of_the_seed_and_no_run_notices(digits):
    document, data = digits
    x, label = sample_inputs(document, data, 0), document.names["label"]
    engine.utils.set_random_seed(5)
    expected = engine.initializers.get("glorot_uniform")((3, 3))
    engine.utils.set_random_seed(5)
    first = SampleFlow().run(document, x).values[label]
    np.testing.assert_array_equal(engine.initializers.get("glorot_uniform")((3, 3)), expected)
    np.testing.assert_array_equal(SampleFlow().run(document, x).values[label], first)
    History(document).do(edits.set_settings(document, "training", {"seed": 1}))
    assert not np.array_equal(SampleFlow().run(document, x).values[label], first)


def test_weights_of_the_document_and_of_a_run_are_taken_where_there_are_some(digits):
    document, data = digits
    x, label = sample_inputs(document, data, 0), document.names["label"]
    built = to_model(document)
    history = History(document)
    history.do(capture_weights(built))
    expected = built.model.predict(next(iter(x.values())), verbose=0)[0]
    flow = SampleFlow()
    flowed = flow.run(document, x)
    assert flowed.origin == TRAINED
    np.testing.assert_allclose(flowed.values[label], expected, rtol=1e-4, atol=1e-6)
    reached = dict(document.weights)
    reached[label] = tuple(array * 0 for array in reached[label])
    run = flow.run(document, x, weights=reached)
    np.testing.assert_allclose(run.values[label], 0.1)
    assert run.computed == 1
    history.do(edits.set_weights(document, {label: None}))
    assert flow.run(document, x).origin == MIXED


def test_blocks_that_are_alike_have_weights_of_their_own():
    document = Document()
    history = History(document)
    kinds = (("Input", {"shape": [4]}), ("Dense", {"units": 4}), ("Dense", {"units": 4}))
    for kind, config in kinds:
        history.do(edits.add_node(document, kind, (0, 0), config))
    for source, target in (("n1", "n2"), ("n2", "n3")):
        history.do(edits.connect(document, source, "out", target, "in"))
    flow, x = SampleFlow(), {"n1": np.ones((1, 4), "float32")}
    values = flow.run(document, x).values
    first = values["n2"].copy()
    assert not np.allclose(values["n3"], values["n2"])
    history.do(edits.set_weights(document, {"n3": (np.eye(4, dtype="float32"), np.ones(4, "float32"))}))
    flowed = flow.run(document, x)
    np.testing.assert_allclose(flowed.values["n3"], first + 1, rtol=1e-6)
    assert flowed.computed == 1 and flowed.origin == MIXED


def test_a_block_that_stands_in_two_places_has_the_same_weights_at_inputs_of_other_lengths():
    document = Document()
    history = History(document)
    for shape in ([5, 2], [3, 2]):
        history.do(edits.add_node(document, "Input", (0, 0), {"shape": shape}))
    for _ in range(2):
        history.do(edits.add_node(document, "Dense", (0, 0), {"units": 2}))
    history.do(edits.connect(document, "n1", "out", "n3", "in"))
    history.do(edits.connect(document, "n2", "out", "n4", "in"))
    history.do(edits.share(document, ("n3", "n4")))
    flow = SampleFlow()
    x = {"n1": np.ones((1, 5, 2), "float32"), "n2": np.ones((1, 3, 2), "float32")}
    values = flow.run(document, x).values
    np.testing.assert_array_equal(values["n3"][0], values["n4"][0])
    assert flow.run(document, x).computed == 0


def test_a_network_that_is_half_drawn_shows_what_it_can():
    document = Document()
    history = History(document)
    for kind, config in (("Input", {"shape": [4]}), ("Flatten", {}), ("Conv2D", {"filters": 3, "kernel_size": [3, 3]})):
        history.do(edits.add_node(document, kind, (0, 0), config))
    history.do(edits.connect(document, "n1", "out", "n2", "in"))
    x = {"n1": np.ones((1, 4), "float32")}
    flowed = SampleFlow().run(document, x)
    assert set(flowed.values) == {"n1", "n2"} and flowed.origin == NONE and not flowed.failed
    history.do(edits.connect(document, "n2", "out", "n3", "in"))
    flowed = SampleFlow().run(document, x)
    assert "rank" in flowed.failed["n3"] and set(flowed.values) == {"n1", "n2"}


def test_a_state_does_not_carry_over_from_sample_to_sample():
    document = from_model(
        engine.Sequential([engine.Input(batch_shape=(4, 3, 2)), layers.LSTM(2, stateful=True)]),
    )
    flow, end = SampleFlow(), document.outputs()[0]
    x, other = (np.full((1, 3, 2), value, "float32") for value in (0.5, -1.0))
    first = flow.run(document, {document.inputs()[0]: x}).values[end].copy()
    assert not np.array_equal(flow.run(document, {document.inputs()[0]: other}).values[end], first)
    np.testing.assert_array_equal(flow.run(document, {document.inputs()[0]: x}).values[end], first)


def test_a_cancelled_flow_ends_between_two_blocks_and_goes_on_from_there(digits):
    document, data = digits
    flow, left = SampleFlow(), [3]

    def soon():
        left[0] -= 1
        return left[0] < 0

    with pytest.raises(CancelledError):
        flow.run(document, sample_inputs(document, data, 0), cancelled=soon)
    assert 0 < flow.run(document, sample_inputs(document, data, 0)).computed < 8


def test_a_sample_has_its_label_in_words_and_there_is_no_sample_behind_the_last(digits):
    document, data = digits
    (label,) = sample_labels(document, data, 0).values()
    (_, classes), (_, numbers) = next(iter(data.classes.items())), next(iter(data.targets.items()))
    assert label == classes[int(numbers[0])]
    held_out = sample_inputs(document, data, 0, test=True)[document.inputs()[0]]
    np.testing.assert_allclose(held_out, next(iter(data.test_inputs.values()))[:1], rtol=1e-6)
    with pytest.raises(DataError, match="no sample"):
        sample_inputs(document, data, data.size)
