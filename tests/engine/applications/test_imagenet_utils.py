"""Scaling of pixels and names of classes around the ready-made networks."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from engine import applications
from engine.applications import imagenet_utils
from engine.core.errors import DataError, ParameterError, ShapeError

# One pixel (R, G, B) = (255, 0, 51), by the three published recipes.
BY_HAND = {
    "caffe": (51 - 103.939, 0 - 116.779, 255 - 123.68),
    "tf": (1.0, -1.0, 51 / 127.5 - 1),
    "torch": ((1 - 0.485) / 0.229, -0.456 / 0.224, (0.2 - 0.406) / 0.225),
}
MODES = {
    "vgg16": "caffe", "vgg19": "caffe", "resnet50": "caffe", "resnet": "caffe", "resnet_v2": "tf", "resnext": "torch",
    "densenet": "torch", "inception_v3": "tf", "inception_resnet_v2": "tf", "xception": "tf", "mobilenet": "tf",
    "mobilenet_v2": "tf", "nasnet": "tf",
}  # fmt: skip


@pytest.mark.parametrize("module", MODES)
@pytest.mark.parametrize("dtype", ["uint8", "float32", "float64", "int64"])
def test_pixels_are_scaled_as_the_network_was_trained(module: str, dtype: str) -> None:
    image = np.array([255, 0, 51], dtype).reshape(1, 1, 1, 3)
    kept = image.copy()
    made = getattr(applications, module).preprocess_input(image)
    np.testing.assert_allclose(made[0, 0, 0], BY_HAND[MODES[module]], rtol=1e-5)
    assert made.dtype == (dtype if dtype.startswith("float") else "float32")
    assert np.array_equal(image, kept)  # the caller's array stays


@pytest.mark.parametrize("mode", BY_HAND)
def test_channels_first_and_single_images(mode: str) -> None:
    batch = np.random.default_rng(0).integers(0, 256, (2, 5, 4, 3)).astype("float32")
    last = imagenet_utils.preprocess_input(batch, "channels_last", mode)
    first = imagenet_utils.preprocess_input(batch.transpose(0, 3, 1, 2), "channels_first", mode)
    np.testing.assert_array_equal(first.transpose(0, 2, 3, 1), last)
    np.testing.assert_array_equal(imagenet_utils.preprocess_input(batch[0], mode=mode), last[0])


def test_what_is_no_image_is_refused() -> None:
    with pytest.raises(ParameterError, match="unknown mode .expected 'caffe', 'tf' or 'torch', got 'keras'"):
        imagenet_utils.preprocess_input(np.zeros((1, 2, 2, 3)), mode="keras")
    with pytest.raises(ParameterError, match="unknown data_format"):
        imagenet_utils.preprocess_input(np.zeros((1, 2, 2, 3)), "last")
    with pytest.raises(ShapeError, match="no color images .expected 3 channels last, got \\(1, 2, 2, 1\\)"):
        imagenet_utils.preprocess_input(np.zeros((1, 2, 2, 1)), mode="torch")


@pytest.fixture
def class_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of class names in the cache folder (names of our own)."""
    path = tmp_path / "models" / "imagenet_class_index.json"
    path.parent.mkdir()
    path.write_text(json.dumps({str(index): [f"n{index:08d}", f"thing_{index}"] for index in range(1000)}))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr(imagenet_utils, "CLASS_INDEX_MD5", hashlib.md5(path.read_bytes()).hexdigest())
    return path


@pytest.mark.usefixtures("class_index")
def test_predictions_are_decoded_likeliest_first() -> None:
    shares = np.zeros((2, 1000), "float32")
    shares[0, [7, 300, 999]] = 0.25, 0.5, 0.125
    shares[1, 42] = 1
    decoded = applications.vgg16.decode_predictions(shares, top=3)
    assert decoded[0] == [
        ("n00000300", "thing_300", 0.5),
        ("n00000007", "thing_7", 0.25),
        ("n00000999", "thing_999", 0.125),
    ]
    assert decoded[1][0] == ("n00000042", "thing_42", 1.0)
    assert [len(row) for row in applications.resnet50.decode_predictions(shares)] == [5, 5]


def test_other_predictions_are_refused() -> None:
    with pytest.raises(ShapeError, match=r"expected \(images, 1000\), got \(2, 10\)"):
        imagenet_utils.decode_predictions(np.zeros((2, 10)))


def test_a_damaged_file_of_names_is_refused(class_index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class_index.write_text('{"0": ["n0"]}')
    monkeypatch.setattr(imagenet_utils, "CLASS_INDEX_MD5", hashlib.md5(class_index.read_bytes()).hexdigest())
    with pytest.raises(DataError, match="class names cannot be read.*delete it"):
        imagenet_utils.decode_predictions(np.zeros((1, 1000)))


# What keras.applications.imagenet_utils.preprocess_input (Keras 3.15) gave for the batch below: sum, one value.
KERAS_SUMS = {"caffe": 277.22393798828125, "tf": -1.41176438331604, "torch": 5.058419227600098}
KERAS_VALUE = 78.06099700927734


def test_preprocessing_is_that_of_keras() -> None:
    batch = (np.arange(2 * 2 * 3 * 3).reshape(2, 2, 3, 3) * 7 % 256).astype("float32")
    sums = {mode: float(imagenet_utils.preprocess_input(batch, mode=mode).sum()) for mode in BY_HAND}
    assert sums == pytest.approx(KERAS_SUMS, rel=1e-4)
    assert float(imagenet_utils.preprocess_input(batch)[1, 0, 2, 0]) == pytest.approx(KERAS_VALUE, rel=1e-6)
