"""One size for all rows: images resized, series padded."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.params import Choice, Float, Int
from engine.preprocessing.steps.base import Column, State, Step, columns_field
from engine.preprocessing.steps.rows import mapped


class Resize(Step):
    """Brings images to one size: stretched, cut to the new shape before, or whole with bars at its sides."""

    key = "resize"
    takes = ("image",)

    height = Int(64, min=1, doc="Rows of pixels.", unit="pixels")
    width = Int(64, min=1, doc="Columns of pixels.", unit="pixels")
    fit = Choice(("stretch", "crop", "pad"), "crop", doc="What happens to an image of another shape: it is stretched, "
                 "its sides are cut off, or bars fill up its sides.")  # fmt: skip
    columns = columns_field()

    def apply(self, column: Column, state: State) -> Column:
        files = getattr(column.values, "resized", None)
        if files is not None:
            return Column("image", files(self.height, self.width, self.fit), column.names)
        return Column("image", mapped(column.values, self._resized), column.names)

    def _resized(self, images: np.ndarray) -> np.ndarray:
        found = np.empty((len(images), self.height, self.width, images.shape[-1]), images.dtype)
        for row, image in enumerate(images):
            found[row] = resized(image, self.height, self.width, self.fit)
        return found


def resized(image: np.ndarray, height: int, width: int, fit: str) -> np.ndarray:
    """An image (height, width, channels) of numbers in another size, each channel by Pillow's bilinear filter."""
    from PIL import Image

    if image.shape[:2] == (height, width):
        return image
    planes = [resize_picture(Image.fromarray(np.ascontiguousarray(image[..., channel], "float32")), height, width, fit)
              for channel in range(image.shape[-1])]  # fmt: skip
    found = np.stack([np.asarray(plane) for plane in planes], axis=-1)
    return np.rint(found).astype(image.dtype) if image.dtype.kind in "iu" else found.astype(image.dtype)


def resize_picture(picture: Any, height: int, width: int, fit: str) -> Any:
    """A Pillow picture in another size; see `Resize.fit`."""
    from PIL import Image

    filter = Image.Resampling.BILINEAR
    wide, high = picture.size
    if (high, wide) == (height, width):
        return picture
    if fit == "stretch":
        return picture.resize((width, height), filter, reducing_gap=2.0 if picture.mode != "F" else None)
    factor = (max if fit == "crop" else min)(width / wide, height / high)
    if fit == "crop":
        # Never more than there is: a side that is taken whole may come out larger by rounding.
        cut_wide, cut_high = min(wide, width / factor), min(high, height / factor)
        left, top = (wide - cut_wide) / 2, (high - cut_high) / 2
        gap = 2.0 if picture.mode != "F" else None
        return picture.resize((width, height), filter, (left, top, left + cut_wide, top + cut_high), reducing_gap=gap)
    inner = picture.resize((max(1, round(wide * factor)), max(1, round(high * factor))), filter)
    found = Image.new(picture.mode, (width, height))
    found.paste(inner, ((width - inner.size[0]) // 2, (height - inner.size[1]) // 2))
    return found


class Pad(Step):
    """Brings series to one length: longer ones are cut, shorter ones filled up."""

    key = "pad"
    takes = ("ragged", "array", "ids")

    length = Int(None, min=1, nullable=True, doc="Steps of a series; empty: those of the longest of the training data.")
    side = Choice(("end", "beginning"), "end", doc="Where it is filled up and cut.")
    value = Float(0.0, doc="What it is filled up with.")
    columns = columns_field()

    def learn(self, column: Column) -> State:
        if self.length is not None:
            return {"length": self.length}
        if column.kind == "ragged":
            return {"length": max((len(one) for one in column.values), default=1) or 1}
        return {"length": int(column.values.shape[1]) if len(column.values.shape) > 1 else 1}

    def apply(self, column: Column, state: State) -> Column:
        length = state["length"]
        if column.kind == "ragged":
            return Column("array", self._filled(column.values, length), column.names)
        if len(column.values.shape) < 2 or column.values.shape[1] == length:
            return column
        return Column(column.kind, mapped(column.values, lambda rows: self._fitted(rows, length)), column.names)

    def _fitted(self, rows: np.ndarray, length: int) -> np.ndarray:
        found = np.full((len(rows), length, *rows.shape[2:]), self.value, rows.dtype)
        kept = min(length, rows.shape[1])
        if self.side == "end":
            found[:, :kept] = rows[:, :kept]
        else:
            found[:, length - kept :] = rows[:, rows.shape[1] - kept :]
        return found

    def _filled(self, rows: np.ndarray, length: int) -> np.ndarray:
        first = next((np.asarray(one) for one in rows if len(one)), np.zeros((0,)))
        inner = first.shape[1:] or (1,)
        found = np.full((len(rows), length, *inner), self.value, "float32")
        for row, values in enumerate(rows):
            series = np.asarray(values, "float32").reshape(-1, *inner)
            kept = min(length, len(series))
            if self.side == "end":
                found[row, :kept] = series[:kept]
            elif kept:
                found[row, length - kept :] = series[-kept:]
        return found
