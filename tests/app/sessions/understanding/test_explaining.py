"""Networks whose weights are set by hand: it is known which part of a sample counts."""

import numpy as np
import pytest

import engine
from app.document.model import from_model
from app.sessions.dataset import Dataset
from app.sessions.errors import CancelledError, DataError
from app.sessions.understanding.explaining import explain, methods_for
from app.sessions.understanding.forms import NUMBERS, PICTURE, SERIES, TOKENS, forms, words_of
from app.sessions.understanding.slopes import GRAD_CAM, OCCLUSION, SALIENCY, SMOOTH, Question, camera_layers

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
    films = engine.Input((2, 4, 4, 1), name="in")
    model = engine.Model(films, layers.Dense(2, activation="softmax", name="out")(layers.Flatten()(films)))
    with pytest.raises(DataError, match="cannot be shown"):
        asked(from_model(model), np.zeros((4, 2, 4, 4, 1), "float32"), SALIENCY)


def test_weights_in_place_of_the_documents():
    document = picture_network()
    pictures = np.ones((4, 8, 8, 1), "float32")
    (start,), (end,) = document.inputs(), document.outputs()
    kernel = np.zeros((64, 2), "float32")
    kernel[0, 1] = 1.0
    weights = {**document.weights, end: (kernel, np.zeros(2, "float32"))}
    found = explain(document, data(pictures), {start: pictures[:1]}, Question(SALIENCY, end, unit=1), weights)
    assert np.argwhere(found.values > 0).tolist() == [[0, 0]]
