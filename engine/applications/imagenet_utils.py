"""What the ready-made networks share around them: how pixels are scaled, and what the 1000 classes are called."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from engine.core.config import settings
from engine.core.errors import DataError, ParameterError, ShapeError
from engine.core.shapes import text
from engine.utils.data_utils import get_file

CLASS_INDEX = "imagenet_class_index.json"
CLASS_INDEX_ADDRESS = f"https://storage.googleapis.com/download.tensorflow.org/data/{CLASS_INDEX}"
CLASS_INDEX_MD5 = "c2c37ea517e94d9795004a39431a14cb"

# Mean of each channel of ImageNet's training pixels, in 0…255 for "caffe" (BGR) and in 0…1 for "torch" (RGB).
_CAFFE_MEAN = (103.939, 116.779, 123.68)
_TORCH_MEAN, _TORCH_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def preprocess_input(x: Any, data_format: str | None = None, mode: str = "caffe") -> np.ndarray:
    """Pixels scaled as a network was trained with.

    Args:
        x: RGB pixels in 0…255: one image or a batch, (…, height, width, 3) or channels first. It is left as it is.
        data_format: "channels_last" or "channels_first"; the engine's setting by default.
        mode: "caffe": BGR, the mean of each channel taken off; "tf": scaled to -1…1; "torch": scaled to 0…1, then each
            channel by its mean and deviation.

    Returns:
        A new array of floats of the same shape.
    """
    if mode not in ("caffe", "tf", "torch"):
        raise ParameterError("unknown mode", where="preprocess_input", field="mode", expected="'caffe', 'tf' or 'torch'",
                             got=repr(mode))  # fmt: skip
    layout = data_format or settings.image_data_format
    if layout not in ("channels_last", "channels_first"):
        raise ParameterError("unknown data_format", where="preprocess_input", field="data_format",
                             expected="'channels_last' or 'channels_first'", got=repr(layout))  # fmt: skip
    pixels = np.asarray(x)
    pixels = pixels.astype(pixels.dtype if pixels.dtype.kind == "f" else settings.floatx)
    if mode == "tf":
        pixels /= 127.5
        pixels -= 1.0
        return pixels
    axis = -1 if layout == "channels_last" else -3
    if pixels.ndim not in (3, 4) or pixels.shape[axis] != 3:
        raise ShapeError("these are no color images", where="preprocess_input", got=text(pixels.shape),
                         expected="3 channels " + ("last" if axis == -1 else "before height and width"))  # fmt: skip
    shape = (3,) if axis == -1 else (3, 1, 1)
    if mode == "caffe":
        pixels = np.ascontiguousarray(np.flip(pixels, axis))
        pixels -= np.reshape(_CAFFE_MEAN, shape)
        return pixels
    pixels /= 255.0
    pixels -= np.reshape(_TORCH_MEAN, shape)
    pixels /= np.reshape(_TORCH_DEVIATION, shape)
    return pixels


def decode_predictions(preds: Any, top: int = 5) -> list[list[tuple[str, str, float]]]:
    """The likeliest classes of ImageNet, for each image.

    The names are in a file of the cache folder (`~/.keras/models/imagenet_class_index.json`), which is downloaded
    where it is not there.

    Args:
        preds: shares of the 1000 classes, (images, 1000).
        top: how many classes.

    Returns:
        For each image (WordNet id, name, share), the likeliest first.

    Raises:
        ShapeError: not 1000 classes. DataError: the names cannot be had; the message says what to put where.
    """
    shares = np.asarray(preds)
    if shares.ndim != 2 or shares.shape[1] != 1000:
        raise ShapeError("these are no predictions of the 1000 classes of ImageNet", where="decode_predictions",
                         expected="(images, 1000)", got=text(shares.shape),
                         mend="predict with include_top=True and classes=1000")  # fmt: skip
    names = _class_names()
    found = []
    for row in shares:
        best = np.argsort(-row, kind="stable")[:top]
        found.append([(*names[int(index)], float(row[index])) for index in best])
    return found


def _class_names() -> list[tuple[str, str]]:
    path = get_file(CLASS_INDEX, CLASS_INDEX_ADDRESS, file_hash=CLASS_INDEX_MD5, cache_subdir="models")
    try:
        with open(path, encoding="utf-8") as file:
            table = json.load(file)
        return [(str(table[str(index)][0]), str(table[str(index)][1])) for index in range(1000)]
    except (ValueError, KeyError, IndexError, TypeError, OSError) as error:
        raise DataError(
            "the file of class names cannot be read",
            where=path,
            expected='{"0": ["n01440764", "tench"], …}',
            got=f"{type(error).__name__}: {error}",
            mend="delete it, to have it downloaded again",
        ) from None
