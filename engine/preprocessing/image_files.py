"""Image files and arrays, by Pillow."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.config import settings
from engine.core.errors import DataError, ParameterError

EXTENSIONS = (".png", ".jpg", ".jpeg", ".bmp", ".ppm", ".tif", ".tiff", ".gif", ".webp")
_MODES = {"grayscale": "L", "rgb": "RGB", "rgba": "RGBA"}
_RESAMPLING = ("nearest", "bilinear", "bicubic", "hamming", "box", "lanczos")


def layout_of(data_format: str | None) -> str:
    """ "channels_last" or "channels_first": what is given, or the setting."""
    layout = data_format or settings.image_data_format
    if layout not in ("channels_last", "channels_first"):
        raise ParameterError(f"unknown data_format {layout!r}", where="image", field="data_format", got=repr(layout),
                             expected="'channels_last' or 'channels_first'")  # fmt: skip
    return layout


def load_img(
    path: Any,
    color_mode: str = "rgb",
    target_size: tuple[int, int] | None = None,
    interpolation: str = "nearest",
    keep_aspect_ratio: bool = False,
    grayscale: bool = False,
) -> Any:
    """An image file as a Pillow image.

    Args:
        path: a path, or an open file.
        color_mode: "rgb", "rgba" or "grayscale". grayscale: an old way to say the last.
        target_size: (height, width) to resize to.
        interpolation: "nearest", "bilinear", "bicubic", "hamming", "box" or "lanczos".
        keep_aspect_ratio: cut to the target's shape before resizing, instead of stretching.

    Raises:
        DataError: there is no such file, or it is no image.
    """
    from PIL import Image, UnidentifiedImageError

    mode = _MODES.get("grayscale" if grayscale else color_mode)
    if mode is None:
        raise ParameterError(f"unknown color_mode {color_mode!r}", where="load_img", field="color_mode",
                             expected="'grayscale', 'rgb' or 'rgba'", got=repr(color_mode))  # fmt: skip
    if interpolation not in _RESAMPLING:
        raise ParameterError(f"unknown interpolation {interpolation!r}", where="load_img", field="interpolation",
                             expected=", ".join(_RESAMPLING), got=repr(interpolation))  # fmt: skip
    try:
        with Image.open(path) as file:
            image: Any = file.convert("RGBA").convert(mode) if file.mode == "P" else file.convert(mode)
            if mode == "L" and file.mode in ("I;16", "I", "I;16B"):
                image = Image.fromarray((np.asarray(file, np.float32) / 257).astype(np.uint8))
    except FileNotFoundError:
        raise DataError("there is no such file", where=f"load_img '{path}'", expected="an image file",
                        got="nothing there") from None  # fmt: skip
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise DataError("the file is no image that can be read", where=f"load_img '{path}'",
                        expected="PNG, JPEG, BMP, …", got=str(error)) from None  # fmt: skip
    if target_size is None or image.size == (target_size[1], target_size[0]):
        return image
    resample = getattr(Image.Resampling, interpolation.upper())
    height, width = target_size
    if not keep_aspect_ratio:
        return image.resize((width, height), resample)
    wide, high = image.size
    crop_high, crop_wide = min(high, wide * height // width), min(wide, high * width // height)
    left, top = (wide - crop_wide) // 2, (high - crop_high) // 2
    return image.resize((width, height), resample, box=(left, top, left + crop_wide, top + crop_high))


def img_to_array(img: Any, data_format: str | None = None, dtype: str | None = None) -> np.ndarray:
    """A Pillow image as an array (height, width, channels) of 0 … 255, or channels first."""
    array = np.asarray(img, dtype or settings.floatx)
    if array.ndim == 2:
        array = array[..., None]
    elif array.ndim != 3:
        raise DataError("this is no image", where="img_to_array", expected="rank 2 or 3", got=str(array.shape))
    return array.transpose(2, 0, 1) if layout_of(data_format) == "channels_first" else array


def array_to_img(x: Any, data_format: str | None = None, scale: bool = True, dtype: str | None = None) -> Any:
    """An array (height, width, channels), or channels first, as a Pillow image.

    Args:
        scale: stretch the values to 0 … 255; otherwise they must lie there.

    Raises:
        DataError: another rank, or another number of channels than 1, 3 or 4.
    """
    from PIL import Image

    array = np.asarray(x, dtype or settings.floatx)
    if array.ndim != 3:
        raise DataError("this is no image", where="array_to_img", expected="(height, width, channels)",
                        got=str(array.shape), mend="give one image, not a batch")  # fmt: skip
    if layout_of(data_format) == "channels_first":
        array = array.transpose(1, 2, 0)
    if scale:
        array = array - array.min()
        if array.max() > 0:
            array = array / array.max()
        array = array * 255
    channels = array.shape[2]
    if channels not in (1, 3, 4):
        raise DataError("an image has 1, 3 or 4 channels", where="array_to_img", expected="1, 3 or 4",
                        got=str(channels))  # fmt: skip
    if channels == 1 and array.max() > 255:
        return Image.fromarray(array[..., 0].astype(np.int32))
    return Image.fromarray(array[..., 0].astype(np.uint8) if channels == 1 else array.astype(np.uint8))


def save_img(path: Any, x: Any, data_format: str | None = None, file_format: str | None = None, scale: bool = True,
             **options: Any) -> None:  # fmt: skip
    """Write an array as an image file; the format is that of the name."""
    image = array_to_img(x, data_format, scale)
    if image.mode == "RGBA" and (file_format or Path(str(path)).suffix[1:]).lower() in ("jpg", "jpeg"):
        image = image.convert("RGB")
    image.save(path, format=file_format, **options)


def list_pictures(directory: str | os.PathLike[str], extensions: tuple[str, ...] = EXTENSIONS) -> list[str]:
    """Paths of the images in a folder and the folders in it, sorted."""
    found = []
    for root, _, names in os.walk(directory, followlinks=False):
        found += [os.path.join(root, name) for name in names if name.lower().endswith(tuple(extensions))]
    return sorted(found)
