"""Networks whose weights are set by hand: it is known which part of a sample counts."""

import numpy as np
import pytest

import engine
from app.document.model import from_model
from app.sessions.dataset import Dataset
from app.sessions.errors import CancelledError, DataError
from app.sessions.understanding.explaining import explain, methods_for
from app.sessions.understanding.forms import FRAMES, NUMBERS, PICTURE, SERIES, TOKENS, forms, words_of
from app.sessions.understanding.slopes import (
    GRAD_CAM,
    INTEGRATED,
    OCCLUSION,
    SALIENCY,
    SMOOTH,
    TIMES_INPUT,
    Question,
    camera_layers,
)

layers = engine.layers


def data(array, classes=("no", "yes"), **more):
    truth = np.arange(len(array)) % len(classes)
    return Dataset({"in": array}, {"out": truth}, {"in": array[:0]}, {"out": truth[:0]}, {"out": classes}, **more)


def picture_network():
    """Class "yes" grows with the pixel (2, 5) alone, which a convolution doubles first."""
    start = engine.Input((8, 8, 1), name="in")
    seen = layers.Conv2D(1, 1, activation="relu", name="see")(start)
    end = layers.Dense(2, activation="softmax", name="out")(layers.Flatten()(seen))
    model = engine.Model(start, end)
    kernel = np.zeros((64, 2), "float32")
    kernel[2 * 8 + 5, 1] = 3.0
    model.get_layer("see").set_weights([np.full((1, 1, 1, 1), 2.0, "float32"), np.zeros(1, "float32")])
    model.get_layer("out").set_weights([kernel, np.zeros(2, "float32")])
    return from_model(model)


def asked(document, array, method, **more):
    dataset = data(array)
    (start,) = document.inputs()
    return explain(document, dataset, {start: array[:1]}, Question(method, document.outputs()[0], **more))


@pytest.mark.parametrize("method", [SALIENCY, SMOOTH, GRAD_CAM, OCCLUSION])
def test_the_pixel_that_counts(method):
    document = picture_network()
    pictures = np.zeros((4, 8, 8, 1), "float32")
    pictures[:, 2, 5] = 20.0  # so sure that behind the softmax nothing would be left of a gradient
    found = asked(document, pictures, method)
    assert found.form.kind == PICTURE and found.values.shape == (8, 8)
    assert np.unravel_index(np.abs(found.values).argmax(), (8, 8)) == (2, 5)
    assert found.unit == 1 and found.answer > 0.99 and found.values[2, 5] > 0
    others = np.delete(found.values.reshape(-1), 2 * 8 + 5)
    assert np.abs(others).max() <= 1e-6 * abs(found.values[2, 5])


def test_against_the_other_class():
    pictures = np.zeros((4, 8, 8, 1), "float32")
    pictures[:, 2, 5] = 0.2
    found = asked(picture_network(), pictures, OCCLUSION, unit=0)
    assert found.unit == 0 and found.values[2, 5] < 0


def test_the_slope_is_that_of_the_score():
    pictures = np.ones((4, 8, 8, 1), "float32")
    found = asked(picture_network(), pictures, SALIENCY, unit=1)
    np.testing.assert_allclose(found.values[2, 5], 6.0, rtol=1e-5)


def test_words():
    start = engine.Input((4,), dtype="int32", name="in")
    heavy = layers.Embedding(5, 1, name="weight_of_word")(start)
    end = layers.Dense(1, activation="sigmoid", name="out")(layers.GlobalAveragePooling1D()(heavy))
    model = engine.Model(start, end)
    model.get_layer("weight_of_word").set_weights([np.array([[0], [0], [-4], [8], [0]], "float32")])
    model.get_layer("out").set_weights([np.ones((1, 1), "float32"), np.zeros(1, "float32")])
    document = from_model(model)
    found = asked(document, np.array([[4, 3, 2, 0]] * 4, "int32"), OCCLUSION, unit=1)
    assert found.form.kind == TOKENS and found.names == ("4", "3", "2")
    assert found.values.argmax() == 1 and found.values.argmin() == 2 and abs(found.values[0]) < 1e-6
    assert words_of([2, 3, 0, 0], ("", "?", "good", "film")) == ("good", "film")


def word_network(shared=False):
    """The answer is the mean of three words' weights, squared; the vector of word 0, which is padding, counts for nothing."""
    start = engine.Input((4,), dtype="int32", name="in")
    embedding = layers.Embedding(5, 2, mask_zero=True, name="vectors")
    seen = layers.GlobalAveragePooling1D()(embedding(start))
    if shared:
        other = engine.Input((4,), dtype="int32", name="more")
        seen = layers.Add()([seen, layers.GlobalAveragePooling1D()(embedding(other))])
        start = [start, other]
    grown = layers.Dense(1, activation="relu", name="grow")(seen)
    end = layers.Dense(2, activation="softmax", name="out")(layers.Multiply()([grown, grown]))
    model = engine.Model(start, end)
    table = np.array([[9, 9], [1, 0], [-2, 5], [6, 0], [0, 1]], "float32")
    embedding.set_weights([table])
    model.get_layer("grow").set_weights([np.array([[1], [0]], "float32"), np.zeros(1, "float32")])
    model.get_layer("out").set_weights([np.array([[0, 1]], "float32"), np.zeros(2, "float32")])
    return from_model(model)


# Words 3, 2 and 1 are worth 6, -2 and 1: their mean is 5/3, the slope of its square 2 * 5/3 / 3 for each, halved on the way.
@pytest.mark.parametrize(("method", "share"), [(TIMES_INPUT, 1.0), (INTEGRATED, 0.5)])
def test_words_by_the_vectors_that_stand_for_them(method, share):
    document = word_network()
    before = [array.copy() for array in document.weights[document.names["vectors"]]]
    found = asked(document, np.array([[3, 2, 1, 0]] * 4, "int32"), method, unit=1)
    assert found.names == ("3", "2", "1") and found.is_signed
    np.testing.assert_allclose(found.values, share * np.array([6, -2, 1]) * 2 * (5 / 3) / 3, rtol=1e-5)
    if method == INTEGRATED:
        # The parts sum up to what the score gains on the way from nothing.
        np.testing.assert_allclose(found.values.sum(), (5 / 3) ** 2, rtol=1e-5)
    np.testing.assert_array_equal(document.weights[document.names["vectors"]], before)
    opposite = asked(document, np.array([[3, 2, 1, 0]] * 4, "int32"), method, unit=0)
    np.testing.assert_allclose(opposite.values, 0, atol=1e-6)


@pytest.mark.parametrize("which", ["in", "more"])
def test_an_embedding_that_stands_in_two_places_is_looked_at_in_one(which):
    document = word_network(shared=True)
    ids = {one: document.nodes[one].name for one in document.inputs()}
    fed = {"in": np.array([[3, 3, 0, 0]] * 2, "int32"), "more": np.array([[1, 4, 0, 0]] * 2, "int32")}
    truth = np.array([0, 1])
    empty = {name: array[:0] for name, array in fed.items()}
    dataset = Dataset(fed, {"out": truth}, empty, {"out": truth[:0]}, {"out": ("no", "yes")})
    looked = next(one for one, name in ids.items() if name == which)
    question = Question(TIMES_INPUT, document.outputs()[0], unit=1, input=looked)
    found = explain(document, dataset, {one: fed[name][:1] for one, name in ids.items()}, question)
    # The means are 6 and 1/2: the slope of their sum's square is 13, and each word has half of its mean.
    expected = {"in": [39.0, 39.0], "more": [6.5, 0.0]}[which]
    np.testing.assert_allclose(found.values, expected, rtol=1e-5, atol=1e-6)


def test_words_that_no_embedding_reads_alone_are_covered():
    start = engine.Input((3,), dtype="int32", name="in")
    both = layers.Concatenate()([layers.Flatten()(layers.Embedding(4, 2)(start)), layers.Rescaling(1.0)(start)])
    document = from_model(engine.Model(start, layers.Dense(2, activation="softmax", name="out")(both)))
    ids = np.array([[1, 2, 3]] * 4, "int32")
    (looked,) = document.inputs()
    assert methods_for(document, forms(document, data(ids))[looked], looked) == (OCCLUSION,)
    with pytest.raises(DataError, match="No Embedding"):
        asked(document, ids, TIMES_INPUT)


@pytest.mark.parametrize("method", [SALIENCY, SMOOTH, OCCLUSION])
def test_the_frame_that_counts_and_the_place_in_it(method):
    start = engine.Input((5, 8, 8, 1), name="in")
    frames = layers.TimeDistributed(layers.Flatten())(start)
    end = layers.Dense(2, activation="softmax", name="out")(layers.Flatten()(frames))
    model = engine.Model(start, end)
    kernel = np.zeros((5 * 64, 2), "float32")
    kernel[3 * 64 + 6 * 8 + 1, 1] = 2.0
    model.get_layer("out").set_weights([kernel, np.zeros(2, "float32")])
    films = np.zeros((4, 5, 8, 8, 1), "float32")
    films[:, 3, 6, 1] = 1.0
    document = from_model(model)
    (looked,) = document.inputs()
    form = forms(document, data(films))[looked]
    assert form.kind == FRAMES and method in methods_for(document, form, looked)
    found = asked(document, films, method, unit=1)
    assert found.values.shape == (5, 8, 8) and found.is_signed == (method == OCCLUSION)
    assert np.abs(found.values).sum(axis=(1, 2)).argmax() == 3 and not found.values[[0, 1, 2, 4]].any()
    counted = np.argwhere(found.values[3] > 0).tolist()
    assert counted == ([[6, 0], [6, 1], [7, 0], [7, 1]] if method == OCCLUSION else [[6, 1]])


def test_numbers_and_series():
    start = engine.Input((3,), name="in")
    model = engine.Model(start, layers.Dense(1, name="out")(start))
    model.layers[-1].set_weights([np.array([[1], [-2], [0]], "float32"), np.zeros(1, "float32")])
    rows = np.array([[3, 1, 5], [1, 3, 5]], "float32")
    dataset = Dataset(
        {"in": rows}, {"out": rows[:, 0]}, {"in": rows[:0]}, {"out": rows[:0, 0]}, columns={"in": ("a", "b", "c")}
    )
    document = from_model(model)
    ask = lambda method: explain(
        document, dataset, {document.inputs()[0]: rows[:1]}, Question(method, document.outputs()[0])
    )
    np.testing.assert_allclose(ask(OCCLUSION).values, [1, 2, 0], atol=1e-6)
    slopes = ask(SALIENCY)
    assert slopes.names == ("a", "b", "c") and slopes.form.kind == NUMBERS
    np.testing.assert_allclose(slopes.values, [1, -2, 0], atol=1e-6)
    start = engine.Input((6, 2), name="in")
    model = engine.Model(start, layers.Dense(1, name="out")(layers.Flatten()(start)))
    kernel = np.zeros((12, 1), "float32")
    kernel[3 * 2 + 1] = 1.0
    model.layers[-1].set_weights([kernel, np.zeros(1, "float32")])
    series = np.random.default_rng(0).normal(size=(4, 6, 2)).astype("float32")
    for method in (SALIENCY, OCCLUSION):
        found = asked(from_model(model), series, method)
        assert found.form.kind == SERIES and np.argwhere(np.abs(found.values) > 1e-5).tolist() == [[1, 3]]


def test_what_is_offered_and_refused():
    document = picture_network()
    pictures = np.zeros((4, 8, 8, 1), "float32")
    dataset = data(pictures)
    (start,) = document.inputs()
    form = forms(document, dataset)[start]
    assert methods_for(document, form, start) == (SALIENCY, SMOOTH, GRAD_CAM, OCCLUSION)
    assert [document.nodes[one].name for one in camera_layers(document, 4)] == ["see"]
    with pytest.raises(CancelledError):
        explain(
            document, dataset, {start: pictures[:1]}, Question(SMOOTH, document.outputs()[0]), cancelled=lambda: True
        )
    blocks = engine.Input((2, 4, 4, 7), name="in")
    model = engine.Model(blocks, layers.Dense(2, activation="softmax", name="out")(layers.Flatten()(blocks)))
    with pytest.raises(DataError, match="cannot be shown"):
        asked(from_model(model), np.zeros((4, 2, 4, 4, 7), "float32"), SALIENCY)


def test_weights_in_place_of_the_documents():
    document = picture_network()
    pictures = np.ones((4, 8, 8, 1), "float32")
    (start,), (end,) = document.inputs(), document.outputs()
    kernel = np.zeros((64, 2), "float32")
    kernel[0, 1] = 1.0
    weights = {**document.weights, end: (kernel, np.zeros(2, "float32"))}
    found = explain(document, data(pictures), {start: pictures[:1]}, Question(SALIENCY, end, unit=1), weights)
    assert np.argwhere(found.values > 0).tolist() == [[0, 0]]
