"""ImageDataGenerator: new images made of old ones at random, batch by batch."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from engine.core.errors import DataError, ParameterError
from engine.preprocessing.image_files import layout_of
from engine.preprocessing.image_iterators import DataFrameIterator, DirectoryIterator, NumpyArrayIterator
from engine.preprocessing.image_transforms import (
    apply_affine_transform,
    apply_brightness_shift,
    apply_channel_shift,
)


class ImageDataGenerator:
    """Makes batches of images, each changed a little at random, and brought to a common scale.

    Args:
        featurewise_center, samplewise_center: take off the mean, of all images (see `fit`) or of each.
        featurewise_std_normalization, samplewise_std_normalization: divide by the standard deviation.
        zca_whitening, zca_epsilon: make pixels uncorrelated (see `fit`).
        rotation_range: degrees to turn by, either way.
        width_shift_range, height_shift_range: to move by, either way: a share (below 1), pixels, or a list of choices.
        brightness_range: (lowest, highest) factor on brightness.
        shear_range: degrees to shear by. zoom_range: share to zoom by, either way, or (lowest, highest).
        channel_shift_range: to raise values by, either way.
        fill_mode, cval: what lies outside: "nearest", "constant" (`cval`), "reflect" or "wrap".
        horizontal_flip, vertical_flip: mirror at random.
        rescale: factor on all values, at the end. preprocessing_function: applied to each image, before scaling.
        data_format: "channels_last" or "channels_first". validation_split: share kept for `subset="validation"`.
        interpolation_order: 0 the nearest pixel, 1 between four. dtype: of batches.
    """

    def __init__(
        self,
        featurewise_center: bool = False,
        samplewise_center: bool = False,
        featurewise_std_normalization: bool = False,
        samplewise_std_normalization: bool = False,
        zca_whitening: bool = False,
        zca_epsilon: float = 1e-6,
        rotation_range: float = 0,
        width_shift_range: Any = 0.0,
        height_shift_range: Any = 0.0,
        brightness_range: Sequence[float] | None = None,
        shear_range: float = 0.0,
        zoom_range: Any = 0.0,
        channel_shift_range: float = 0.0,
        fill_mode: str = "nearest",
        cval: float = 0.0,
        horizontal_flip: bool = False,
        vertical_flip: bool = False,
        rescale: float | None = None,
        preprocessing_function: Callable[[np.ndarray], np.ndarray] | None = None,
        data_format: str | None = None,
        validation_split: float = 0.0,
        interpolation_order: int = 1,
        dtype: str = "float32",
    ):
        self.featurewise_center = featurewise_center or featurewise_std_normalization or zca_whitening
        self.samplewise_center = samplewise_center or samplewise_std_normalization
        self.featurewise_std_normalization = featurewise_std_normalization and not zca_whitening
        self.samplewise_std_normalization = samplewise_std_normalization
        self.zca_whitening, self.zca_epsilon = zca_whitening, zca_epsilon
        self.rotation_range, self.shear_range = rotation_range, shear_range
        self.width_shift_range, self.height_shift_range = width_shift_range, height_shift_range
        self.brightness_range, self.channel_shift_range = brightness_range, channel_shift_range
        self.fill_mode, self.cval = fill_mode, cval
        self.horizontal_flip, self.vertical_flip = horizontal_flip, vertical_flip
        self.rescale, self.preprocessing_function = rescale, preprocessing_function
        self.data_format, self.dtype = layout_of(data_format), dtype
        self.interpolation_order = interpolation_order
        self.channel_axis, self.row_axis, self.col_axis = (
            (1, 2, 3) if self.data_format == "channels_first" else (3, 1, 2)
        )
        if not 0 <= validation_split < 1:
            raise ParameterError("validation_split is a share", where="ImageDataGenerator", field="validation_split",
                                 expected="a number from 0 to less than 1", got=repr(validation_split))  # fmt: skip
        self.validation_split = validation_split
        if isinstance(zoom_range, (int, float)):
            zoom_range = (1 - zoom_range, 1 + zoom_range)
        if len(zoom_range) != 2:
            raise ParameterError("a range has two ends", where="ImageDataGenerator", field="zoom_range",
                                 expected="a number, or (lowest, highest)", got=repr(zoom_range))  # fmt: skip
        self.zoom_range = tuple(zoom_range)
        self.mean: Any = None
        self.std: Any = None
        self.principal_components: Any = None

    # --- batches ----------------------------------------------------------------------------------------------------

    def flow(self, x: Any, y: Any = None, batch_size: int = 32, shuffle: bool = True, sample_weight: Any = None,
             seed: int | None = None, save_to_dir: str | None = None, save_prefix: str = "", save_format: str = "png",
             ignore_class_split: bool = False, subset: str | None = None) -> NumpyArrayIterator:  # fmt: skip
        """Batches of arrays: x (samples, …), or (x, more arrays); y and weights go along."""
        return NumpyArrayIterator(x, y, self, batch_size, shuffle, sample_weight, seed, save_to_dir, save_prefix,
                                  save_format, subset)  # fmt: skip

    def flow_from_directory(self, directory: str, target_size: tuple[int, int] = (256, 256), color_mode: str = "rgb",
                            classes: Sequence[str] | None = None, class_mode: str | None = "categorical",
                            batch_size: int = 32, shuffle: bool = True, seed: int | None = None,
                            save_to_dir: str | None = None, save_prefix: str = "", save_format: str = "png",
                            follow_links: bool = False, subset: str | None = None, interpolation: str = "nearest",
                            keep_aspect_ratio: bool = False) -> DirectoryIterator:  # fmt: skip
        """Batches of the images in a folder, which has a folder for each class."""
        return DirectoryIterator(directory, self, target_size, color_mode, classes, class_mode, batch_size, shuffle,
                                 seed, save_to_dir, save_prefix, save_format, follow_links, subset, interpolation,
                                 keep_aspect_ratio)  # fmt: skip

    def flow_from_dataframe(self, dataframe: Mapping[str, Any], directory: str | None = None,
                            x_col: str = "filename", y_col: Any = "class", weight_col: str | None = None,
                            target_size: tuple[int, int] = (256, 256), color_mode: str = "rgb",
                            classes: Sequence[str] | None = None, class_mode: str | None = "categorical",
                            batch_size: int = 32, shuffle: bool = True, seed: int | None = None,
                            save_to_dir: str | None = None, save_prefix: str = "", save_format: str = "png",
                            subset: str | None = None, interpolation: str = "nearest",
                            validate_filenames: bool = True, keep_aspect_ratio: bool = False
                            ) -> DataFrameIterator:  # fmt: skip
        """Batches of the images that a table names: a data frame, or any mapping of columns."""
        return DataFrameIterator(dataframe, directory, self, x_col, y_col, weight_col, target_size, color_mode, classes,
                                 class_mode, batch_size, shuffle, seed, save_to_dir, save_prefix, save_format, subset,
                                 interpolation, validate_filenames, keep_aspect_ratio)  # fmt: skip

    # --- one image --------------------------------------------------------------------------------------------------

    def get_random_transform(self, img_shape: Sequence[int], seed: int | None = None) -> dict[str, Any]:
        """A change drawn at random, for `apply_transform`."""
        source: Any = np.random if seed is None else np.random.RandomState(seed)
        rows, columns = img_shape[self.row_axis - 1], img_shape[self.col_axis - 1]
        angle, shear = self.rotation_range, self.shear_range
        low, high = self.zoom_range
        zx, zy = (1.0, 1.0) if (low, high) == (1, 1) else source.uniform(low, high, 2)
        shift, bright = self.channel_shift_range, self.brightness_range
        return {
            "theta": source.uniform(-angle, angle) if angle else 0,
            "tx": self._shift(self.height_shift_range, rows, source),
            "ty": self._shift(self.width_shift_range, columns, source),
            "shear": source.uniform(-shear, shear) if shear else 0,
            "zx": zx,
            "zy": zy,
            "flip_horizontal": bool(self.horizontal_flip and source.random_sample() < 0.5),
            "flip_vertical": bool(self.vertical_flip and source.random_sample() < 0.5),
            "channel_shift_intensity": source.uniform(-shift, shift) if shift else None,
            "brightness": source.uniform(bright[0], bright[1]) if bright is not None else None,
        }

    @staticmethod
    def _shift(given: Any, size: int, source: Any) -> float:
        if isinstance(given, (list, tuple, np.ndarray)):
            pixels = source.choice(given) * source.choice([-1, 1])
            greatest = np.max(given)
        elif given:
            pixels, greatest = source.uniform(-given, given), given
        else:
            return 0
        return float(pixels * size) if greatest < 1 else float(pixels)

    def apply_transform(self, x: np.ndarray, transform_parameters: Mapping[str, Any]) -> np.ndarray:
        """An image changed as `get_random_transform` says; what is not named stays."""
        given, axes = transform_parameters, (self.row_axis - 1, self.col_axis - 1, self.channel_axis - 1)
        x = apply_affine_transform(
            x, given.get("theta", 0), given.get("tx", 0), given.get("ty", 0), given.get("shear", 0),
            given.get("zx", 1), given.get("zy", 1), *axes, self.fill_mode, self.cval, self.interpolation_order,
        )  # fmt: skip
        if given.get("channel_shift_intensity") is not None:
            x = apply_channel_shift(x, given["channel_shift_intensity"], axes[2])
        if given.get("flip_horizontal"):
            x = np.flip(x, axes[1])
        if given.get("flip_vertical"):
            x = np.flip(x, axes[0])
        if given.get("brightness") is not None:
            x = apply_brightness_shift(x, given["brightness"], scale=False)
        return x

    def random_transform(self, x: np.ndarray, seed: int | None = None) -> np.ndarray:
        """An image changed at random."""
        return self.apply_transform(x, self.get_random_transform(x.shape, seed))

    def standardize(self, x: np.ndarray) -> np.ndarray:
        """An image brought to the common scale."""
        if self.preprocessing_function is not None:
            x = self.preprocessing_function(x)
        x = np.asarray(x, self.dtype)
        if self.rescale:
            x = x * self.rescale
        if self.samplewise_center:
            x = x - x.mean()
        if self.samplewise_std_normalization:
            x = x / (x.std() + 1e-6)
        if self.featurewise_center and self._fitted("featurewise_center", self.mean):
            x = x - self.mean
        if self.featurewise_std_normalization and self._fitted("featurewise_std_normalization", self.std):
            x = x / (self.std + 1e-6)
        if self.zca_whitening and self._fitted("zca_whitening", self.principal_components):
            x = (x.reshape(-1) @ self.principal_components).reshape(x.shape)
        return x.astype(self.dtype, copy=False)

    def _fitted(self, name: str, value: Any) -> bool:
        if value is None:
            warnings.warn(f"ImageDataGenerator: {name} does nothing before fit(x).", stacklevel=3)
        return value is not None

    def fit(self, x: Any, augment: bool = False, rounds: int = 1, seed: int | None = None) -> None:
        """Learn mean, deviation and components of images (samples, …), for the featurewise settings.

        Args:
            augment: of changed images, `rounds` of each.
        """
        x = np.asarray(x, self.dtype)
        if x.ndim != 4:
            raise DataError("images are of rank 4", where="ImageDataGenerator.fit", got=str(x.shape),
                            expected="(samples, height, width, channels)")  # fmt: skip
        if seed is not None:
            np.random.seed(seed)
        if self.rescale:
            x = x * self.rescale
        if augment:
            x = np.concatenate([np.stack([self.random_transform(one) for one in x]) for _ in range(rounds)])
        over = (0, self.row_axis, self.col_axis)
        shape = [1, 1, 1]
        shape[self.channel_axis - 1] = x.shape[self.channel_axis]
        if self.featurewise_center:
            self.mean = x.mean(over).reshape(shape)
            x = x - self.mean
        if self.featurewise_std_normalization:
            self.std = x.std(over).reshape(shape)
            x = x / (self.std + 1e-6)
        if self.zca_whitening:
            flat = x.reshape(len(x), -1)
            u, s, _ = np.linalg.svd(flat.T @ flat / len(flat))
            self.principal_components = (u / np.sqrt(s + self.zca_epsilon)) @ u.T
