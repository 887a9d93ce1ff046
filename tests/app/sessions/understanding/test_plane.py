"""Data of two numbers a sample are points of a plane; others are none."""

import numpy as np

import engine
from app.document.model import from_model
from app.sessions.dataset import Dataset
from app.sessions.understanding.live_answers import SIDE, LiveAnswers, Watched
from app.sessions.understanding.plane import plane_of

layers = engine.layers


def network(units=2, activation="softmax", width=2):
    start = engine.Input((width,), name="in")
    model = engine.Model(start, layers.Dense(units, activation=activation, name="out")(start))
    return from_model(model)


def data(targets, classes=None, width=2, count=30):
    rows = np.random.default_rng(0).normal(size=(count, width)).astype("float32")
    return Dataset(
        {"in": rows[:20]},
        {"out": targets[:20]},
        {"in": rows[20:]},
        {"out": targets[20:]},
        {"out": classes} if classes else {},
        {"in": ("wide", "high")[:width]},
    )


def test_where_the_samples_lie():
    plane = plane_of(network(), data(np.arange(30) % 2, ("no", "yes")))
    assert plane.names == ("wide", "high") and plane.classes == ("no", "yes")
    assert len(plane.trained.places) == 20 and len(plane.held.places) == 10
    every = np.concatenate([plane.trained.places, plane.held.places])
    assert (every.min(axis=0) > plane.low).all() and (every.max(axis=0) < plane.high).all()
    grid = plane.grid(5)
    # From the top to the bottom, from left to right.
    np.testing.assert_allclose(grid[0], (plane.low[0], plane.high[1]), rtol=1e-6)
    np.testing.assert_allclose(grid[-1], (plane.high[0], plane.low[1]), rtol=1e-6)
    assert plane_of(network(width=3), data(np.arange(30) % 2, ("no", "yes"), 3)) is None
    assert plane_of(network(4, "linear"), data(np.zeros((30, 4), "float32"))) is None


def test_numbers_over_the_plane_follow_the_weights():
    document = network(1, "linear")
    answers = LiveAnswers(document, data(np.linspace(0, 1, 30).astype("float32")))
    (end,) = document.outputs()
    answers.load({end: (np.array([[1.0], [0.0]], "float32"), np.zeros(1, "float32"))})
    surface = answers.surface()
    assert surface.shape == (SIDE, SIDE)
    np.testing.assert_allclose(surface, answers.plane.grid(SIDE)[:, 0].reshape(SIDE, SIDE), rtol=1e-5)
    told = answers.tell([Watched(3), Watched(4, False)])
    assert [one.classes for one in told] == [(), ()] and told[0].truth == f"{np.linspace(0, 1, 30)[23]:.4g}"
    # Weights that are gone again are those before any training.
    answers.load({})
    first = answers.surface()
    answers.load({end: (np.zeros((2, 1), "float32"), np.ones(1, "float32"))})
    assert (answers.surface() == 1).all()
    answers.load({})
    np.testing.assert_array_equal(answers.surface(), first)


def test_one_unit_tells_two_classes_apart():
    answers = LiveAnswers(network(1, "sigmoid"), data(np.arange(30) % 2, ("no", "yes")))
    surface = answers.surface()
    assert surface.shape == (SIDE, SIDE, 2) and np.allclose(surface.sum(axis=-1), 1)
    some = answers.some(2)
    assert {one.truth for one in answers.tell(some)} == {"no", "yes"}
    assert not set(answers.some(5, some)) & set(some)
