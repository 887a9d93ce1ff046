"""Every kind of source: what it is called, which files are of it, and how it is read."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.sessions.dataset import Cancel
from app.sessions.errors import DataError
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw


@dataclass(frozen=True)
class Source:
    """A kind of source. `reader` is "module:function"; the module is loaded when the first one is read."""

    kind: str
    title: str
    suffixes: tuple[str, ...]
    reader: str
    is_path: bool = True

    def read(self, place: Any, options: Options, cancelled: Cancel) -> Raw:
        """The columns of a source. Raises DataError in words, CancelledError once `cancelled` says so."""
        module, _, name = self.reader.partition(":")
        read: Callable[..., Raw] = getattr(importlib.import_module(f"app.sessions.sources.{module}"), name)
        return read(place, options, cancelled)


SOURCES: dict[str, Source] = {
    source.kind: source
    for source in (
        Source("builtin", "Bundled set", (), "builtin:read_builtin", is_path=False),
        Source("made", "Generated set", (), "made:read_made", is_path=False),
        Source("csv", "Table", (".csv", ".tsv", ".txt", ".data"), "csv_file:read_csv"),
        Source("parquet", "Parquet table", (".parquet", ".pq"), "parquet_file:read_parquet"),
        Source("images", "Images", (), "image_folder:read_images"),
        Source("npz", "NumPy arrays", (".npz",), "npz_file:read_npz"),
        Source("npy", "NumPy array", (".npy",), "npz_file:read_npy"),
        Source("hdf5", "HDF5 file", (".h5", ".hdf5", ".he5"), "hdf5_file:read_hdf5"),
    )
}
SUFFIXES = tuple(suffix for source in SOURCES.values() for suffix in source.suffixes)


_MENDS = {
    **dict.fromkeys((".xlsx", ".xls", ".ods"), "save the sheet as CSV in the program that made it"),
    **dict.fromkeys((".zip", ".gz", ".tar", ".7z", ".rar"), "unpack it, and choose the folder or the file in it"),
}


def kind_of(path: Path) -> str:
    """The kind of source that a file or a folder is; a look into it where its name leaves a doubt.

    Raises DataError for what is none.
    """
    if path.is_dir():
        from app.sessions.sources.image_folder import has_images

        if has_images(path):
            return "images"
        raise DataError(
            f"There are no images in {path}.",
            expected="a folder with a folder of images for each class, or one data file",
            mend="choose another folder, or a file in it",
        )
    suffix = path.suffix.lower()
    kind = next((source.kind for source in SOURCES.values() if suffix in source.suffixes), None)
    if kind is None:
        from app.sessions.sources.image_files import SUFFIXES as IMAGES

        if suffix in IMAGES:
            raise DataError(
                f"{path.name} is a single image.",
                expected="a folder with a folder of images for each class",
                got="one image",
                mend="choose the folder that the images are in; the page “Try it” tells what a trained network sees in one",
            )
        raise DataError(
            f"{path.name} is not a data file that Layerloom reads.",
            expected="a folder of images, or a file that ends in " + ", ".join(SUFFIXES),
            got=suffix or "no suffix",
            mend=_MENDS.get(suffix, "save the data as CSV or with numpy.savez"),
        )
    if kind == "csv" and path.is_file():
        from app.sessions.sources.image_folder import names_images

        if path.stat().st_size < 64 * 2**20 and names_images(path):
            return "images"
    return kind
