"""Neighbours stay neighbours."""

import numpy as np
import pytest

from app.sessions.errors import CancelledError
from app.sessions.understanding.tsne import _affinities, _slope, reduced, tsne


def groups(count=20, size=60):
    random = np.random.default_rng(0)
    middles = random.normal(0, 8, (3, size))
    truth = np.repeat(np.arange(3), count)
    return middles[truth] + random.normal(size=(3 * count, size)), truth


def test_groups_are_kept_apart_and_the_same_values_give_the_same_points():
    values, truth = groups()
    told = []
    points = tsne(values, tell=lambda points, step, steps: told.append((step, steps, points.shape)))
    far = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    alike = truth[:, None] == truth[None]
    assert far[alike].max() < far[~alike].min()
    assert told[0] == (10, 500, (60, 2)) and told[-1][0] == 500
    np.testing.assert_array_equal(points, tsne(values))


def test_the_gradient_is_that_of_the_divergence():
    values, _ = groups(5)
    near = _affinities(reduced(values), 4.0, lambda: False)
    assert near.sum() == pytest.approx(1, rel=1e-4)
    points = np.random.default_rng(1).normal(size=(15, 2))

    def divergence(points):
        squared = ((points[:, None] - points[None]) ** 2).sum(-1)
        alike = 1 / (1 + squared)
        np.fill_diagonal(alike, 0)
        shares = alike / alike.sum()
        off = ~np.eye(len(points), dtype=bool)
        return float((near[off] * np.log(near[off] / shares[off])).sum())

    wanted = np.zeros_like(points)
    for at in np.ndindex(points.shape):
        for sign in (1, -1):
            moved = points.copy()
            moved[at] += sign * 1e-4
            wanted[at] += sign * divergence(moved) / 2e-4
    np.testing.assert_allclose(_slope(points.astype("float32"), near, 1.0), wanted, atol=2e-4)


def test_few_samples_many_alike_and_cancel():
    assert tsne(np.eye(3)).shape == (3, 2)
    assert np.isfinite(tsne(np.zeros((12, 5)), steps=30)).all()
    with pytest.raises(CancelledError):
        tsne(groups()[0], cancelled=lambda: True)


def test_what_is_reduced_keeps_distances():
    for shape in ((30, 200), (200, 80)):
        values = np.random.default_rng(2).normal(size=shape) * np.geomspace(1, 1e-6, shape[1])
        small = reduced(values)
        assert small.shape == (shape[0], min(50, *shape))
        first = np.linalg.norm(values[0] - values[1]) / np.linalg.norm(values[2] - values[3])
        assert np.linalg.norm(small[0] - small[1]) / np.linalg.norm(small[2] - small[3]) == pytest.approx(
            first, rel=1e-3
        )
