"""Images varied at random while training: eight kinds, drawn anew for each image at each epoch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from engine.core.params import Bool, Choice, Float
from engine.ops.affine import FILL_MODES
from engine.preprocessing.steps.base import Column, State, Step, columns_field
from engine.preprocessing.steps.rows import ArrayRows, Rows, is_array


class Augment(Step):
    """Base of steps that vary images while training; what validates and is predicted passes unchanged.

    A step either moves pixels (`matrix`) or changes values (`changed`); neighbouring moves are done as one.
    """

    takes: ClassVar[tuple[str, ...]] = ("image",)
    moves: ClassVar[bool] = False

    def apply(self, column: Column, state: State) -> Column:
        return Column("image", augmented(column.values, self), column.names)

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        """(3, 3): where a pixel (x, y, 1) of the new image is read in the old one, about the middle."""
        raise NotImplementedError

    def changed(self, image: np.ndarray, generator: np.random.Generator, span: float) -> np.ndarray:
        """A float32 image with other values; `span` is the range that values have (1 or 255)."""
        raise NotImplementedError


def _fill() -> Any:
    return Choice(FILL_MODES, "nearest", doc="What comes in from outside: its edge, the image mirrored or repeated, or 0.",
                  group="Advanced")  # fmt: skip


class Flip(Augment):
    """Mirrors half of the images."""

    key = "flip"
    moves = True

    horizontal = Bool(True, doc="Left and right change places in half of the images.")
    vertical = Bool(False, doc="Top and bottom change places in half of the images.")
    columns = columns_field()

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        x, y = generator.random(2) < 0.5
        return np.diag([-1.0 if self.horizontal and x else 1.0, -1.0 if self.vertical and y else 1.0, 1.0])


class Rotate(Augment):
    """Turns each image by an angle of its own."""

    key = "rotate"
    moves = True

    degrees = Float(15.0, min=0, max=180, label="At most", doc="Greatest angle, either way.", unit="degrees")
    fill = _fill()
    columns = columns_field()

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        angle = np.deg2rad(generator.uniform(-self.degrees, self.degrees))
        cos, sin = np.cos(angle), np.sin(angle)
        return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])


class Shift(Augment):
    """Moves each image up, down, left or right."""

    key = "shift"
    moves = True

    width = Float(0.1, min=0, max=1, doc="Greatest move to the side, as a share of the width.")
    height = Float(0.1, min=0, max=1, doc="Greatest move up or down, as a share of the height.")
    fill = _fill()
    columns = columns_field()

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        x, y = generator.uniform(-1, 1, 2) * (self.width * width, self.height * height)
        return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]])


class Zoom(Augment):
    """Makes each image larger or smaller."""

    key = "zoom"
    moves = True

    amount = Float(0.15, min=0, below=1, doc="0.15: from 15 % smaller to 15 % larger.")
    fill = _fill()
    columns = columns_field()

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        factor = 1 / generator.uniform(1 - self.amount, 1 + self.amount)
        return np.diag([factor, factor, 1.0])


class Crop(Augment):
    """Cuts out a part of each image, and brings it to the image's size."""

    key = "crop"
    moves = True

    least = Float(0.8, above=0, max=1, doc="The least share of each side that is kept.")
    columns = columns_field()

    def matrix(self, generator: np.random.Generator, height: int, width: int) -> np.ndarray:
        kept = generator.uniform(self.least, 1.0)
        x, y = generator.uniform(-1, 1, 2) * (1 - kept) / 2 * (width - 1, height - 1)
        return np.array([[kept, 0, x], [0, kept, y], [0, 0, 1]])


class Brightness(Augment):
    """Makes each image lighter or darker."""

    key = "brightness"
    amount = Float(0.2, min=0, max=1, doc="Greatest change, as a share of the range of values.")
    columns = columns_field()

    def changed(self, image: np.ndarray, generator: np.random.Generator, span: float) -> np.ndarray:
        return image + np.float32(generator.uniform(-self.amount, self.amount) * span)


class Contrast(Augment):
    """Pulls the values of each image away from their mean, or to it."""

    key = "contrast"
    amount = Float(0.2, min=0, below=1, doc="0.2: from 20 % less to 20 % more.")
    columns = columns_field()

    def changed(self, image: np.ndarray, generator: np.random.Generator, span: float) -> np.ndarray:
        mean = image.mean(axis=(0, 1), keepdims=True)
        return (image - mean) * np.float32(generator.uniform(1 - self.amount, 1 + self.amount)) + mean


class Noise(Augment):
    """Adds a random number to each value."""

    key = "noise"
    deviation = Float(0.05, min=0, doc="Its deviation, as a share of the range of values.")
    columns = columns_field()

    def changed(self, image: np.ndarray, generator: np.random.Generator, span: float) -> np.ndarray:
        return image + generator.standard_normal(image.shape, "float32") * np.float32(self.deviation * span)


def augmented(values: Any, step: Augment) -> AugmentedRows:
    """Images that one step more varies."""
    if isinstance(values, AugmentedRows):
        return AugmentedRows(values.plain, (*values.steps, step))
    return AugmentedRows(ArrayRows(values) if is_array(values) else values, (step,))


class AugmentedRows(Rows):
    """Images as they are; `redrawn(seed)` gives them as one epoch sees them: image by image of a seed of its own, so that
    neither the order in which they are read nor the number of threads changes them."""

    def __init__(self, plain: Any, steps: Sequence[Augment], seed: int | None = None):
        self.plain, self.steps, self._seed = plain, tuple(steps), seed
        self.shape, self.block = plain.shape, getattr(plain, "block", None)
        self.dtype = np.dtype(plain.dtype)
        # Of whole numbers 255 is white; of floats what is in the first rows tells.
        self._span = 255.0
        if self.dtype.kind == "f":
            first = np.asarray(plain[0 : min(8, len(plain))])
            low, high = (float(first.min()), float(first.max())) if first.size else (0.0, 1.0)
            self._span = 1.0 if low >= 0 and high <= 1 else max(1e-6, high - low)

    def redrawn(self, seed: int) -> AugmentedRows:
        return AugmentedRows(self.plain, self.steps, seed)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        images = np.asarray(self.plain[wanted])
        if self._seed is None or not len(images):
            return images
        numbers = np.arange(wanted.start, wanted.stop) if isinstance(wanted, slice) else wanted
        generators = [np.random.default_rng((self._seed, int(number))) for number in numbers]
        return vary(images, self.steps, generators, self._span)


def vary(
    images: np.ndarray, steps: Sequence[Augment], generators: Sequence[np.random.Generator], span: float
) -> np.ndarray:
    """Images varied by steps, each image by its own generator; of the dtype that they had."""
    found = images.astype("float32")
    low, high = (0.0, span) if images.dtype.kind in "iu" or span == 1.0 else (-np.inf, np.inf)
    at = 0
    while at < len(steps):
        run = [step for step in _leading_moves(steps[at:])]
        if run:
            found = _moved(found, run, generators)
            at += len(run)
            continue
        found = np.stack([steps[at].changed(one, generator, span) for one, generator in zip(found, generators)])
        at += 1
    found = np.clip(found, low, high)
    return np.rint(found).astype(images.dtype) if images.dtype.kind in "iu" else found.astype(images.dtype, copy=False)


def _leading_moves(steps: Sequence[Augment]) -> list[Augment]:
    found: list[Augment] = []
    for step in steps:
        if not step.moves:
            break
        found.append(step)
    return found


def _moved(images: np.ndarray, steps: Sequence[Augment], generators: Sequence[np.random.Generator]) -> np.ndarray:
    height, width = images.shape[1:3]
    middle = np.array([[1, 0, (width - 1) / 2], [0, 1, (height - 1) / 2], [0, 0, 1]])
    back = np.array([[1, 0, -(width - 1) / 2], [0, 1, -(height - 1) / 2], [0, 0, 1]])
    maps = np.empty((len(images), 6), "float32")
    for row, generator in enumerate(generators):
        whole = np.eye(3)
        for step in steps:
            # What is done first is nearest to the image that is read.
            whole = whole @ step.matrix(generator, height, width)
        maps[row] = (middle @ whole @ back)[:2].reshape(6)
    fill = next((step.fill for step in steps if hasattr(step, "fill")), "nearest")
    return _resampled(np.ascontiguousarray(images), maps, fill)


def _resampled(images: np.ndarray, maps: np.ndarray, fill: str) -> np.ndarray:
    from engine.ops.affine import AFFINE, Affine
    from engine.ops.kernels import cache

    size = images.shape[1:3]
    if not cache.available():
        return AFFINE.reference(Affine(size, "bilinear", fill), images, maps)[0].astype("float32", copy=False)
    signature = "float32[:,:,:,::1], float32[:,::1], int64, int64, float32, int64, int64, float32[:,:,:,::1]"
    call = cache.compile("engine.ops.affine_compiled", "rows", signature)
    found = np.empty_like(images)
    call(images, maps, FILL_MODES.index(fill), 0, np.float32(0), 0, len(images) * size[0], found)
    return found
