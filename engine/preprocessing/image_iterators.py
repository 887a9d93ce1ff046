"""Batches of images from arrays, folders and tables, changed by an ImageDataGenerator."""

from __future__ import annotations

import os
from collections.abc import Mapping
from collections.abc import Sequence as Rows
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import DataError, ParameterError
from engine.preprocessing.image_files import EXTENSIONS, array_to_img, img_to_array, load_img
from engine.utils.sequence import Sequence


class Iterator(Sequence):
    """Batches of `n` samples, by index, or without end by `next`.

    Args:
        n: number of samples. batch_size: samples of a batch. shuffle: a new order each epoch. seed: of the order.
    """

    def __init__(self, n: int, batch_size: int, shuffle: bool, seed: int | None):
        super().__init__()
        self.n, self.batch_size, self.shuffle, self.seed = n, batch_size, shuffle, seed
        self.batch_index = self.total_batches_seen = 0
        self.index_array: np.ndarray | None = None

    def __len__(self) -> int:
        return -(-self.n // self.batch_size)

    def _order(self) -> np.ndarray:
        if self.index_array is None:
            if self.seed is not None:
                np.random.seed(self.seed + self.total_batches_seen)
            self.index_array = np.random.permutation(self.n) if self.shuffle else np.arange(self.n)
        return self.index_array

    def on_epoch_end(self) -> None:
        self.index_array = None

    def reset(self) -> None:
        """Start again at the first batch."""
        self.batch_index = 0

    def __getitem__(self, index: int) -> Any:
        if not 0 <= index < len(self):
            raise IndexError(f"batch {index} of {len(self)}")
        self.total_batches_seen += 1
        start = self.batch_size * index
        return self._batch(self._order()[start : start + self.batch_size])

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        if self.batch_index >= len(self):
            self.batch_index = 0
            self.on_epoch_end()
        self.batch_index += 1
        return self[self.batch_index - 1]

    next = __next__

    def _batch(self, rows: np.ndarray) -> Any:
        """The batch of some samples; for subclasses."""
        raise NotImplementedError(f"{type(self).__name__}._batch")


def part_of(subset: str | None, split: float, count: int, where: str) -> tuple[int, int]:
    """First row, and the one after the last, of a subset: the first share validates, the rest trains."""
    if subset is None:
        return 0, count
    if subset not in ("training", "validation"):
        raise ParameterError(f"unknown subset {subset!r}", where=where, field="subset", got=repr(subset),
                             expected="'training' or 'validation'")  # fmt: skip
    at = int(split * count)
    return (0, at) if subset == "validation" else (at, count)


class _Saver:
    """Writes the images of batches to a folder, to be looked at."""

    def __init__(self, folder: str | None, prefix: str, file_format: str):
        self.folder, self.prefix, self.file_format = folder, prefix, file_format

    def __call__(self, images: np.ndarray, rows: np.ndarray, data_format: str) -> None:
        if self.folder is None:
            return
        for image, row in zip(images, rows.tolist(), strict=True):
            name = f"{self.prefix}_{row}_{np.random.randint(10**7)}.{self.file_format}"
            array_to_img(image, data_format).save(os.path.join(self.folder, name))


class NumpyArrayIterator(Iterator):
    """Batches of arrays."""

    def __init__(self, x: Any, y: Any, image_data_generator: Any, batch_size: int = 32, shuffle: bool = False,
                 sample_weight: Any = None, seed: int | None = None, save_to_dir: str | None = None,
                 save_prefix: str = "", save_format: str = "png", subset: str | None = None):  # fmt: skip
        where = "ImageDataGenerator.flow"
        more: list[Any] = []
        if isinstance(x, (tuple, list)) and len(x) == 2 and hasattr(x[0], "shape"):
            x, others = x
            more = [np.asarray(one) for one in (others if isinstance(others, list) else [others])]
        x = np.asarray(x)
        if x.ndim != 4:
            raise DataError("images are of rank 4", where=where, expected="(samples, height, width, channels)",
                            got=str(x.shape))  # fmt: skip
        for name, one in (("y", y), ("sample_weight", sample_weight), *(("x", one) for one in more)):
            if one is not None and len(one) != len(x):
                raise DataError(f"{name} has another number of samples than x", where=where, field=name,
                                expected=str(len(x)), got=str(len(one)))  # fmt: skip
        start, stop = part_of(subset, image_data_generator.validation_split, len(x), where)
        cut = slice(start, stop)
        self.x, self.more = x[cut], [one[cut] for one in more]
        self.y = None if y is None else np.asarray(y)[cut]
        self.sample_weight = None if sample_weight is None else np.asarray(sample_weight)[cut]
        self.image_data_generator = image_data_generator
        self._save = _Saver(save_to_dir, save_prefix, save_format)
        super().__init__(len(self.x), batch_size, shuffle, seed)

    def _batch(self, rows: np.ndarray) -> Any:
        make = self.image_data_generator
        images = np.stack([make.standardize(make.random_transform(self.x[row].astype(make.dtype))) for row in rows])
        self._save(images, rows, make.data_format)
        x = [images, *(one[rows] for one in self.more)] if self.more else images
        parts = [x] + [one[rows] for one in (self.y, self.sample_weight) if one is not None]
        return parts[0] if len(parts) == 1 else tuple(parts)


class _FileIterator(Iterator):
    """Batches of image files; a subclass sets `filepaths` and `_targets`."""

    def __init__(self, make: Any, target_size: tuple[int, int], color_mode: str, batch_size: int, shuffle: bool,
                 seed: int | None, save: _Saver, interpolation: str, keep_aspect_ratio: bool, filepaths: list[str],
                 targets: np.ndarray | list[np.ndarray] | None, weights: np.ndarray | None = None):  # fmt: skip
        self.image_data_generator, self.target_size, self.color_mode = make, tuple(target_size), color_mode
        self.interpolation, self.keep_aspect_ratio, self._save = interpolation, keep_aspect_ratio, save
        self.filepaths, self._targets, self._weights = filepaths, targets, weights
        self.samples = len(filepaths)
        super().__init__(len(filepaths), batch_size, shuffle, seed)

    def _image(self, path: str) -> np.ndarray:
        make = self.image_data_generator
        image = load_img(path, self.color_mode, self.target_size, self.interpolation, self.keep_aspect_ratio)
        array = img_to_array(image, make.data_format, make.dtype)
        return make.standardize(make.random_transform(array))

    def _batch(self, rows: np.ndarray) -> Any:
        images = np.stack([self._image(self.filepaths[row]) for row in rows])
        self._save(images, rows, self.image_data_generator.data_format)
        if self._targets is None:
            return images
        y: Any = [one[rows] for one in self._targets] if isinstance(self._targets, list) else self._targets[rows]
        return (images, y) if self._weights is None else (images, y, self._weights[rows])


def _as_targets(mode: str | None, numbers: np.ndarray, classes: int, where: str) -> np.ndarray | None:
    """Class numbers as a class_mode wants them."""
    if mode is None or mode == "input":
        return None
    if mode == "categorical":
        return np.eye(classes, dtype=np.float32)[numbers]
    if mode == "binary" and classes > 2:
        raise DataError("class_mode 'binary' is for two classes", where=where, field="class_mode", expected="2 classes",
                        got=str(classes), mend="use 'categorical' or 'sparse'")  # fmt: skip
    if mode in ("binary", "sparse"):
        return numbers.astype(np.float32)
    raise ParameterError(f"unknown class_mode {mode!r}", where=where, field="class_mode", got=repr(mode),
                         expected="'categorical', 'binary', 'sparse', 'input' or None")  # fmt: skip


class DirectoryIterator(_FileIterator):
    """Batches of the images in the folders of a folder, one a class.

    Attributes:
        class_indices: {class: number}. classes: number of the class of each image. filenames: relative paths.
    """

    def __init__(self, directory: str, image_data_generator: Any, target_size: tuple[int, int] = (256, 256),
                 color_mode: str = "rgb", classes: Rows[str] | None = None, class_mode: str | None = "categorical",
                 batch_size: int = 32, shuffle: bool = True, seed: int | None = None, save_to_dir: str | None = None,
                 save_prefix: str = "", save_format: str = "png", follow_links: bool = False,
                 subset: str | None = None, interpolation: str = "nearest",
                 keep_aspect_ratio: bool = False):  # fmt: skip
        where = f"flow_from_directory '{directory}'"
        if not os.path.isdir(directory):
            raise DataError("there is no such folder", where=where, expected="a folder with a folder for each class",
                            got="nothing there")  # fmt: skip
        names = list(classes) if classes else sorted(p.name for p in Path(directory).iterdir() if p.is_dir())
        if not names:
            raise DataError("the folder holds no folders", where=where, expected="a folder for each class", got="none",
                            mend="put the images of each class into a folder of its own")  # fmt: skip
        self.class_indices = {name: number for number, name in enumerate(names)}
        filenames, numbers = [], []
        for name, number in self.class_indices.items():
            found = []
            for root, _, files in sorted(os.walk(os.path.join(directory, name), followlinks=follow_links)):
                found += [os.path.join(root, file) for file in sorted(files) if file.lower().endswith(EXTENSIONS)]
            start, stop = part_of(subset, image_data_generator.validation_split, len(found), where)
            filenames += [os.path.relpath(path, directory) for path in found[start:stop]]
            numbers += [number] * (stop - start)
        self.directory, self.filenames, self.num_classes = directory, filenames, len(names)
        self.classes, self.class_mode = np.array(numbers, np.int32), class_mode
        targets = _as_targets(class_mode, self.classes, len(names), where)
        print(f"Found {len(filenames)} images belonging to {len(names)} classes.")
        super().__init__(image_data_generator, target_size, color_mode, batch_size, shuffle, seed,
                         _Saver(save_to_dir, save_prefix, save_format), interpolation, keep_aspect_ratio,
                         [os.path.join(directory, name) for name in filenames], targets)  # fmt: skip

    def _batch(self, rows: np.ndarray) -> Any:
        made = super()._batch(rows)
        return (made, made.copy()) if self.class_mode == "input" else made


class DataFrameIterator(_FileIterator):
    """Batches of the images that a table names.

    Attributes:
        class_indices: {class: number}, where classes are given. filenames: as the table has them.
    """

    def __init__(self, dataframe: Mapping[str, Any], directory: str | None, image_data_generator: Any,
                 x_col: str = "filename", y_col: Any = "class", weight_col: str | None = None,
                 target_size: tuple[int, int] = (256, 256), color_mode: str = "rgb",
                 classes: Rows[str] | None = None, class_mode: str | None = "categorical", batch_size: int = 32,
                 shuffle: bool = True, seed: int | None = None, save_to_dir: str | None = None, save_prefix: str = "",
                 save_format: str = "png", subset: str | None = None, interpolation: str = "nearest",
                 validate_filenames: bool = True, keep_aspect_ratio: bool = False):  # fmt: skip
        where = "flow_from_dataframe"
        names = [str(name) for name in _column(dataframe, x_col, "x_col", where)]
        paths = [os.path.join(directory, name) if directory else name for name in names]
        kept = [row for row, path in enumerate(paths) if not validate_filenames or os.path.isfile(path)]
        if not kept:
            raise DataError("none of the files is there", where=where, field=x_col, expected="paths of images",
                            got=paths[0] if paths else "an empty table", mend="give the folder as directory")  # fmt: skip
        start, stop = part_of(subset, image_data_generator.validation_split, len(kept), where)
        kept = kept[start:stop]
        targets: Any = None
        self.class_indices: dict[str, int] = {}
        if class_mode in ("raw", "multi_output"):
            columns = [y_col] if isinstance(y_col, str) else list(y_col)
            arrays = [np.asarray(list(_column(dataframe, name, "y_col", where)))[kept] for name in columns]
            targets = arrays if class_mode == "multi_output" else np.stack(arrays, -1)
            if class_mode == "raw" and isinstance(y_col, str):
                targets = arrays[0]
        elif class_mode not in (None, "input"):
            labels = [list(_column(dataframe, y_col, "y_col", where))[row] for row in kept]
            many = any(isinstance(label, (list, tuple)) for label in labels)
            every = sorted(
                {one for label in labels for one in (label if isinstance(label, (list, tuple)) else [label])}
            )
            self.class_indices = {name: number for number, name in enumerate(classes or every)}
            if many:
                targets = np.zeros((len(kept), len(self.class_indices)), np.float32)
                for row, label in enumerate(labels):
                    for one in label if isinstance(label, (list, tuple)) else [label]:
                        targets[row, self.class_indices[one]] = 1
            else:
                known = [place for place, label in enumerate(labels) if label in self.class_indices]
                kept = [kept[place] for place in known]
                numbers = np.array([self.class_indices[labels[place]] for place in known], np.int32)
                targets = _as_targets(class_mode, numbers, len(self.class_indices), where)
        weights = None
        if weight_col is not None:
            weights = np.asarray(list(_column(dataframe, weight_col, "weight_col", where)), np.float32)[kept]
        self.filenames, self.class_mode = [names[row] for row in kept], class_mode
        print(f"Found {len(kept)} validated image filenames.")
        super().__init__(image_data_generator, target_size, color_mode, batch_size, shuffle, seed,
                         _Saver(save_to_dir, save_prefix, save_format), interpolation, keep_aspect_ratio,
                         [paths[row] for row in kept], targets, weights)  # fmt: skip

    def _batch(self, rows: np.ndarray) -> Any:
        made = super()._batch(rows)
        return (made, made.copy()) if self.class_mode == "input" else made


def _column(table: Mapping[str, Any], name: str, field: str, where: str) -> Any:
    try:
        return table[name]
    except KeyError:
        known = ", ".join(str(one) for one in table)
        raise DataError(f"the table has no column '{name}'", where=where, field=field, expected=known,
                        got=repr(name)) from None  # fmt: skip
