"""Image files as rows: decoded in worker threads when they are asked for, and kept where they fit into memory."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

import engine
from app.sessions.errors import DataError

Rows = engine.preprocessing.steps.rows.Rows

SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".jfif")
# Decoded images stay in memory up to this size in all.
KEPT_BYTES = 256 * 2**20
_WORKERS = max(2, min(8, os.cpu_count() or 2))
_MODES = {1: "L", 3: "RGB"}


class ImageFiles(Rows):
    """Images (height, width, channels) uint8, one file each.

    Args:
        size: (height, width) of all; None where the files differ: then a step has to resize them.
        fit: how a file of another size is brought to it ("stretch", "crop", "pad"); "" where none may differ.
    """

    def __init__(
        self, paths: Sequence[Path], channels: int, size: tuple[int, int] | None, fit: str = "", largest: str = ""
    ) -> None:
        self.paths, self.channels, self.size, self.fit, self.largest = list(paths), channels, size, fit, largest
        self.dtype = np.dtype("uint8")
        self.shape = (len(self.paths), *(size or (0, 0)), channels)
        self._kept: np.ndarray | None = None
        self._there = np.zeros(0, bool)

    def chosen(self, rows: np.ndarray) -> ImageFiles:
        """Some of them."""
        return ImageFiles([self.paths[row] for row in rows.tolist()], self.channels, self.size, self.fit, self.largest)

    def resized(self, height: int, width: int, fit: str) -> ImageFiles:
        """All brought to one size."""
        return ImageFiles(self.paths, self.channels, (height, width), fit)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        if self.size is None:
            raise DataError(
                f"The images have different sizes ({self.largest}).",
                expected="images of one size",
                mend='add the step "resize"',
            )
        numbers = np.arange(wanted.start, wanted.stop) if isinstance(wanted, slice) else np.asarray(wanted)
        if self._kept is None and int(np.prod(self.shape, dtype=np.int64)) <= KEPT_BYTES:
            self._kept = np.empty(self.shape, "uint8")
            self._there = np.zeros(len(self), bool)
        if self._kept is None:
            return self._decoded(numbers)
        missing = np.unique(numbers[~self._there[numbers]])
        if len(missing):
            self._kept[missing] = self._decoded(missing)
            self._there[missing] = True
        return self._kept[numbers]

    def _decoded(self, numbers: np.ndarray) -> np.ndarray:
        found = np.empty((len(numbers), *self.shape[1:]), "uint8")

        def one(at: int) -> None:
            found[at] = self._read_file(self.paths[int(numbers[at])])

        if len(numbers) < 4:
            for at in range(len(numbers)):
                one(at)
            return found
        # Pillow lets go of Python's lock while it decodes.
        with ThreadPoolExecutor(_WORKERS, "layerloom-decode") as workers:
            list(workers.map(one, range(len(numbers)), chunksize=max(1, len(numbers) // (4 * _WORKERS))))
        return found

    def _read_file(self, path: Path) -> np.ndarray:
        assert self.size is not None
        picture = open_picture(path, _MODES[self.channels], self.size if self.fit else None)
        if self.fit:
            picture = engine.preprocessing.steps.shape.resize_picture(picture, *self.size, self.fit)
        array = np.asarray(picture).reshape(*picture.size[::-1], self.channels)
        if array.shape[:2] != self.size:
            raise DataError(
                f"{path.name} has {array.shape[0]}x{array.shape[1]} pixels, and others have {self.size[0]}x"
                f"{self.size[1]}.",
                expected=f"{self.size[0]}x{self.size[1]}",
                got=f"{array.shape[0]}x{array.shape[1]}",
                mend='add the step "resize"',
            )
        return array


def open_picture(path: Path, mode: str, size: tuple[int, int] | None = None) -> Any:
    """A file as a Pillow picture, upright. `size` lets a JPEG be read smaller. Raises DataError naming the file."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as file:
            if size is not None and file.format == "JPEG":
                file.draft(mode, (2 * size[1], 2 * size[0]))
            upright = ImageOps.exif_transpose(file)
            return _flat(upright, mode)
    except FileNotFoundError:
        raise DataError(f"{path} is not there any more.", mend="put it back, or choose the folder anew") from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DataError(
            f"{path} is no image that can be read: {error}.", mend="take it out of the folder, or save it anew"
        ) from None


def _flat(picture: Any, mode: str) -> Any:
    """Without transparency (on white) and palettes."""
    from PIL import Image

    if picture.mode in ("P", "PA", "LA", "RGBA") and ("transparency" in picture.info or "A" in picture.mode):
        whole = picture.convert("RGBA")
        white = Image.new("RGBA", whole.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, whole).convert(mode)
    if picture.mode in ("I", "I;16", "I;16B"):
        array = np.asarray(picture, "float32")
        picture = Image.fromarray((array / 257 if array.max() > 255 else array).astype("uint8"))
    return picture.convert(mode)


def look_at(paths: Sequence[Path], most: int = 200) -> tuple[int, tuple[int, int] | None, str, tuple[int, int]]:
    """Channels, the common size (None where they differ), the sizes in words, and the middle size: from the heads of
    some of the files, spread evenly. Raises DataError for a file that is no image."""
    from PIL import Image

    chosen = [paths[int(at)] for at in np.unique(np.linspace(0, len(paths) - 1, min(most, len(paths))).astype(int))]
    sizes, gray = [], True
    for path in chosen:
        try:
            with Image.open(path) as file:
                turned = file.getexif().get(0x0112, 1) in (5, 6, 7, 8)
                sizes.append(file.size if turned else file.size[::-1])
                gray = gray and file.mode in ("1", "L", "I", "I;16", "I;16B")
        except (OSError, SyntaxError, ValueError) as error:
            raise DataError(
                f"{path} is no image that can be read: {error}.", mend="take it out of the folder, or save it anew"
            ) from None
    heights, widths = sorted(size[0] for size in sizes), sorted(size[1] for size in sizes)
    middle = (heights[len(heights) // 2], widths[len(widths) // 2])
    if len(set(sizes)) == 1:
        return 1 if gray else 3, sizes[0], f"{heights[0]} x {widths[0]} pixels", middle
    words = f"{_range(heights)} pixels high and {_range(widths)} wide"
    return 1 if gray else 3, None, words, middle


def _range(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if numbers[0] == numbers[-1] else f"{numbers[0]} to {numbers[-1]}"
