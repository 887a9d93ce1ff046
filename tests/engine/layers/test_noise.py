"""Noise while training: its mean, its spread, and what is dropped together."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers

ONES = np.ones((40, 50, 20), "float32")


def test_noise_has_the_spread_that_was_asked_for():
    made = layers.GaussianNoise(0.5, seed=1)(ONES, training=True) - 1
    assert abs(made.mean()) < 0.01 and made.std() == pytest.approx(0.5, rel=0.02)
    # Of a normal distribution, 68 % lie within one standard deviation and 95 % within two.
    assert (np.abs(made) < 0.5).mean() == pytest.approx(0.683, abs=0.01)
    assert (np.abs(made) < 1.0).mean() == pytest.approx(0.954, abs=0.01)


def test_multiplying_noise_has_the_spread_of_dropout():
    made = layers.GaussianDropout(0.2, seed=1)(2 * ONES, training=True)
    assert made.mean() == pytest.approx(2, rel=0.01) and made.std() == pytest.approx(2 * 0.5, rel=0.02)


def test_alpha_dropout_keeps_mean_and_variance():
    x = np.random.default_rng(0).normal(size=ONES.shape).astype("float32")
    made = layers.AlphaDropout(0.3, seed=1)(x, training=True)
    assert abs(made.mean()) < 0.03 and made.std() == pytest.approx(1, rel=0.03)
    lowest, counts = np.unique(made.round(4), return_counts=True)
    assert counts.max() / made.size == pytest.approx(0.3, abs=0.02) and lowest[counts.argmax()] < 0


@pytest.mark.parametrize(
    "layer,shape,axes",
    [
        (layers.SpatialDropout1D(0.4, seed=2), (40, 5, 20), (1,)),
        (layers.SpatialDropout2D(0.4, seed=2), (40, 3, 4, 20), (1, 2)),
        (layers.SpatialDropout2D(0.4, "channels_first", seed=2), (40, 20, 3, 4), (2, 3)),
        (layers.SpatialDropout3D(0.4, seed=2), (40, 2, 3, 2, 20), (1, 2, 3)),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_channels_are_dropped_whole(layer, shape, axes):
    made = layer(np.ones(shape, "float32"), training=True)
    np.testing.assert_array_equal(made.min(axes), made.max(axes))
    assert (made == 0).mean() == pytest.approx(0.4, abs=0.06)
    np.testing.assert_allclose(made.max(), 1 / 0.6, rtol=1e-6)


@pytest.mark.parametrize("kind", ["GaussianNoise", "GaussianDropout", "AlphaDropout", "SpatialDropout1D"])
def test_outside_training_nothing_changes(kind):
    np.testing.assert_array_equal(getattr(layers, kind)(0.4)(ONES), ONES)
