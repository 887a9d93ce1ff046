"""Images moved, turned, sheared, zoomed, brightened: by an affine map of their pixels, in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import ParameterError

FILL_MODES = ("nearest", "constant", "reflect", "wrap")


def affine_matrix(
    theta: float, tx: float, ty: float, shear: float, zx: float, zy: float, height: int, width: int
) -> np.ndarray:
    """The map from places in the new image to places in the old one, about its middle.

    Args:
        theta: angle to turn by, in degrees. tx, ty: rows and columns to move by. shear: angle, in degrees.
        zx, zy: factors on rows and columns: below 1 the image grows.
    """
    matrix = np.eye(3)
    if theta:
        angle = np.deg2rad(theta)
        matrix = matrix @ [[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]]
    if tx or ty:
        matrix = matrix @ [[1, 0, tx], [0, 1, ty], [0, 0, 1]]
    if shear:
        angle = np.deg2rad(shear)
        matrix = matrix @ [[1, -np.sin(angle), 0], [0, np.cos(angle), 0], [0, 0, 1]]
    if zx != 1 or zy != 1:
        matrix = matrix @ [[zx, 0, 0], [0, zy, 0], [0, 0, 1]]
    row, column = height / 2 - 0.5, width / 2 - 0.5
    return np.array([[1, 0, row], [0, 1, column], [0, 0, 1]]) @ matrix @ [[1, 0, -row], [0, 1, -column], [0, 0, 1]]


def _fold(places: np.ndarray, size: int, mode: str) -> np.ndarray:
    """Whole places outside an axis brought into it."""
    if mode == "wrap":
        return places % size
    if mode == "reflect":
        places = places % (2 * size)
        return np.where(places >= size, 2 * size - 1 - places, places)
    return np.clip(places, 0, size - 1)


def resample(x: np.ndarray, matrix: np.ndarray, fill_mode: str = "nearest", cval: float = 0.0, order: int = 1
             ) -> np.ndarray:  # fmt: skip
    """An image (height, width, channels) whose pixels lie where `matrix` says.

    Args:
        fill_mode: what lies outside: the nearest pixel, a constant `cval`, the image reflected or repeated.
        order: 0 takes the nearest pixel, 1 goes straight between four.
    """
    if fill_mode not in FILL_MODES:
        raise ParameterError(f"unknown fill_mode {fill_mode!r}", where="image", field="fill_mode",
                             expected=", ".join(FILL_MODES), got=repr(fill_mode))  # fmt: skip
    height, width = x.shape[:2]
    rows, columns = np.mgrid[:height, :width]
    places = matrix[:2] @ np.stack([rows.ravel(), columns.ravel(), np.ones(rows.size)])
    whole = np.rint(places) if order == 0 else np.floor(places)
    made = np.zeros((rows.size, x.shape[2]))
    for down in (0, 1) if order else (0,):
        for right in (0, 1) if order else (0,):
            at_row, at_column = whole[0].astype(np.int64) + down, whole[1].astype(np.int64) + right
            pixels = x[_fold(at_row, height, fill_mode), _fold(at_column, width, fill_mode)].astype(np.float64)
            share = 1.0
            if order:
                share = np.prod([1 - np.abs(places[0] - at_row), 1 - np.abs(places[1] - at_column)], axis=0)[:, None]
            made += share * pixels
    if fill_mode == "constant":
        last, slack = np.array([[height - 1], [width - 1]]), 1e-9
        made[((places < -slack) | (places > last + slack)).any(0)] = cval
    return made.reshape(x.shape).astype(x.dtype if x.dtype.kind == "f" else np.float32)


def apply_affine_transform(
    x: np.ndarray,
    theta: float = 0,
    tx: float = 0,
    ty: float = 0,
    shear: float = 0,
    zx: float = 1,
    zy: float = 1,
    row_axis: int = 0,
    col_axis: int = 1,
    channel_axis: int = 2,
    fill_mode: str = "nearest",
    cval: float = 0.0,
    order: int = 1,
) -> np.ndarray:
    """An image turned, moved, sheared and zoomed about its middle; see `affine_matrix` and `resample`."""
    if not (theta or tx or ty or shear or zx != 1 or zy != 1):
        return x
    image = np.moveaxis(x, (row_axis, col_axis, channel_axis), (0, 1, 2))
    matrix = affine_matrix(theta, tx, ty, shear, zx, zy, *image.shape[:2])
    return np.moveaxis(resample(image, matrix, fill_mode, cval, order), (0, 1, 2), (row_axis, col_axis, channel_axis))


def apply_channel_shift(x: np.ndarray, intensity: float, channel_axis: int = 0) -> np.ndarray:
    """All values raised by `intensity`, within the range that the image had."""
    return np.clip(x + intensity, x.min(), x.max())


def apply_brightness_shift(x: np.ndarray, brightness: float, scale: bool = True) -> np.ndarray:
    """Values multiplied by `brightness`, as whole numbers of 0 … 255.

    `scale` stretches the values to that range first. Without it, only values outside it are stretched, and back after.
    """
    low, high = float(x.min()), float(x.max())
    outside = low < 0 or high > 255
    image = (x - low) / max(high - low, 1e-12) * 255 if scale or outside else x
    image = np.clip(np.floor(np.floor(image) * brightness), 0, 255)
    return (image / 255 * (high - low) + low if outside and not scale else image).astype(x.dtype)


def _about(row_axis: int, col_axis: int, channel_axis: int) -> dict[str, int]:
    return {"row_axis": row_axis, "col_axis": col_axis, "channel_axis": channel_axis}


def random_rotation(x: np.ndarray, rg: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
                    fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1) -> np.ndarray:  # fmt: skip
    """Turned by up to `rg` degrees either way."""
    return apply_affine_transform(x, theta=np.random.uniform(-rg, rg), fill_mode=fill_mode, cval=cval,
                                  order=interpolation_order, **_about(row_axis, col_axis, channel_axis))  # fmt: skip


def random_shift(x: np.ndarray, wrg: float, hrg: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
                 fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1) -> np.ndarray:  # fmt: skip
    """Moved by up to the shares `wrg` of the width and `hrg` of the height."""
    tx, ty = np.random.uniform(-hrg, hrg) * x.shape[row_axis], np.random.uniform(-wrg, wrg) * x.shape[col_axis]
    return apply_affine_transform(x, tx=tx, ty=ty, fill_mode=fill_mode, cval=cval, order=interpolation_order,
                                  **_about(row_axis, col_axis, channel_axis))  # fmt: skip


def random_shear(x: np.ndarray, intensity: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
                 fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1) -> np.ndarray:  # fmt: skip
    """Sheared by up to `intensity` degrees either way."""
    return apply_affine_transform(x, shear=np.random.uniform(-intensity, intensity), fill_mode=fill_mode, cval=cval,
                                  order=interpolation_order, **_about(row_axis, col_axis, channel_axis))  # fmt: skip


def random_zoom(x: np.ndarray, zoom_range: tuple[float, float], row_axis: int = 1, col_axis: int = 2,
                channel_axis: int = 0, fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1
                ) -> np.ndarray:  # fmt: skip
    """Zoomed by a factor of the range, one for rows and one for columns."""
    zx, zy = (1.0, 1.0) if tuple(zoom_range) == (1, 1) else np.random.uniform(zoom_range[0], zoom_range[1], 2)
    return apply_affine_transform(x, zx=zx, zy=zy, fill_mode=fill_mode, cval=cval, order=interpolation_order,
                                  **_about(row_axis, col_axis, channel_axis))  # fmt: skip


def random_channel_shift(x: np.ndarray, intensity_range: float, channel_axis: int = 0) -> np.ndarray:
    """Values raised by up to `intensity_range` either way."""
    return apply_channel_shift(x, np.random.uniform(-intensity_range, intensity_range), channel_axis)


def random_brightness(x: np.ndarray, brightness_range: Any, scale: bool = True) -> np.ndarray:
    """Values multiplied by a factor of the range."""
    if len(brightness_range) != 2:
        raise ParameterError("a range has two ends", where="random_brightness", field="brightness_range",
                             expected="(lowest, highest)", got=repr(brightness_range))  # fmt: skip
    return apply_brightness_shift(x, np.random.uniform(brightness_range[0], brightness_range[1]), scale)
