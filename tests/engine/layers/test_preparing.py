"""Layers that prepare data or vary them: what adapting finds, what training draws."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers
from engine.core.errors import EngineError

IMAGES = np.arange(2 * 6 * 6 * 1, dtype="float32").reshape(2, 6, 6, 1)


def test_adapting_to_batches_finds_what_adapting_to_all_finds():
    data = np.random.default_rng(0).normal(3, 2, (50, 4)).astype("float32")
    whole, parts = layers.Normalization(), layers.Normalization()
    whole.adapt(data)
    parts.adapt([data[:7], data[7:20], data[20:]])
    for a, b in zip(whole.get_weights(), parts.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6)
    made = whole(data)
    np.testing.assert_allclose(made.mean(0), 0, atol=1e-6)
    np.testing.assert_allclose(made.std(0), 1, atol=1e-6)


def test_inverted_normalization_goes_back():
    data = np.random.default_rng(0).normal(3, 2, (5, 4)).astype("float32")
    numbers = {"mean": [1.0, 2.0, 3.0, 4.0], "variance": [4.0, 1.0, 9.0, 0.25]}
    there = layers.Normalization(**numbers)(data)
    np.testing.assert_allclose(layers.Normalization(**numbers, invert=True)(there), data, rtol=1e-5)


def test_nothing_to_adapt_to_is_an_error():
    with pytest.raises(EngineError, match="there are no data to adapt to"):
        layers.Normalization().adapt(np.zeros((0, 3)))
    with pytest.raises(EngineError, match="there is nothing to adapt"):
        layers.Normalization(mean=0.0, variance=1.0).adapt(np.zeros((2, 3)))


def test_bins_that_adapting_finds_are_equally_full():
    layer = layers.Discretization(num_bins=4)
    layer.adapt(np.random.default_rng(0).permutation(100).astype("float32"))
    counts = np.bincount(layer(np.arange(100, dtype="float32")))
    np.testing.assert_array_equal(counts, [25, 25, 25, 25])


def test_whole_numbers_stay_whole_when_resized():
    made = layers.Resizing(3, 3)(IMAGES.astype("uint8"))
    assert made.dtype == np.uint8 and made.shape == (2, 3, 3, 1)


VARYING = [
    layers.RandomFlip(), layers.RandomRotation(0.2), layers.RandomZoom(0.2), layers.RandomTranslation(0.2, 0.2),
    layers.RandomContrast(0.2), layers.RandomBrightness(0.2),
]  # fmt: skip


@pytest.mark.parametrize("layer", VARYING, ids=lambda layer: layer.name)
def test_outside_training_images_stay_as_they_are(layer):
    np.testing.assert_array_equal(layer(IMAGES), IMAGES)


@pytest.mark.parametrize("layer", VARYING[1:], ids=lambda layer: layer.name)
def test_each_image_is_varied_in_its_own_way_and_each_call_anew(layer):
    same = np.repeat(IMAGES[:1], 2, 0)
    first, second = layer(same, training=True), layer(same, training=True)
    assert not np.array_equal(first[0], first[1])
    assert not np.array_equal(first, second)


def test_a_quarter_turn_is_exact():
    made = layers.RandomRotation([0.25, 0.25])(IMAGES, training=True)
    np.testing.assert_allclose(made, np.rot90(IMAGES, 1, (1, 2)), atol=1e-4)


def test_a_move_by_whole_pixels_is_exact():
    layer = layers.RandomTranslation([1 / 6, 1 / 6], [-0.5, -0.5], fill_mode="constant", fill_value=-1.0)
    made = layer(IMAGES, training=True)
    np.testing.assert_allclose(made[:, 1:, :3], IMAGES[:, :-1, 3:], atol=1e-4)
    np.testing.assert_allclose(made[:, 0], -1, atol=1e-4)


def test_a_crop_is_a_rectangle_of_the_image():
    layer = layers.RandomCrop(2, 3, seed=1)
    corners = set()
    for _ in range(20):
        made = layer(IMAGES, training=True)
        top, left = divmod(int(made[0, 0, 0, 0]), 6)
        np.testing.assert_array_equal(made, IMAGES[:, top : top + 2, left : left + 3])
        corners.add((top, left))
    assert len(corners) > 8


def test_about_half_of_the_images_are_mirrored():
    images = np.tile(np.arange(4, dtype="float32").reshape(1, 1, 4, 1), (400, 2, 1, 1))
    made = layers.RandomFlip("horizontal", seed=5)(images, training=True)
    mirrored = made[:, 0, 0, 0] == 3
    assert 150 < mirrored.sum() < 250
    np.testing.assert_array_equal(made[mirrored], images[mirrored][:, :, ::-1])
