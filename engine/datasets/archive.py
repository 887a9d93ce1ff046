"""Reading the files of data sets: arrays without pickles, and Python 2's pickles of plain data only."""

from __future__ import annotations

import gzip
import io
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from engine.core.errors import DataError

# What a pickle of plain arrays is made of; anything else is refused before it is made.
_ALLOWED: dict[tuple[str, str], Any] = {
    ("numpy", "ndarray"): np.ndarray,
    ("numpy", "dtype"): np.dtype,
    ("_codecs", "encode"): lambda text, encoding: text.encode("latin1"),
}
for _module in ("numpy.core.multiarray", "numpy._core.multiarray"):
    _ALLOWED[_module, "_reconstruct"] = np._core.multiarray._reconstruct  # type: ignore[attr-defined]
    _ALLOWED[_module, "scalar"] = np._core.multiarray.scalar  # type: ignore[attr-defined]


class PlainUnpickler(pickle.Unpickler):
    """Reads bytes, texts, numbers, lists, dicts and NumPy arrays; refuses whatever else a pickle may ask for."""

    def find_class(self, module: str, name: str) -> Any:
        found = _ALLOWED.get((module, name))
        if found is None:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}")
        return found


def load_plain_pickle(path: str | Path) -> Any:
    """The plain data of a pickled file, byte strings of Python 2 as bytes; raises as `read_plain_pickle`."""
    with open(path, "rb") as file:
        return read_plain_pickle(file, Path(path).name)


def read_plain_pickle(file: BinaryIO, name: str) -> Any:
    """The plain data of a pickle.

    Raises:
        DataError: it is damaged, or holds more than data.
    """
    try:
        return PlainUnpickler(file, encoding="bytes").load()
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise DataError("the file holds more than data, or is damaged", where=name,
                        expected="a pickle of numbers, lists, dicts and arrays", got=str(error),
                        mend="delete it, so that it is downloaded anew") from None  # fmt: skip


def load_arrays(path: str | Path, *names: str) -> list[np.ndarray]:
    """Arrays of an .npz file; one of lists is read as an array of objects, of plain data only.

    Raises:
        DataError: the file is damaged, lacks an array, or holds more than data.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return [_read_array(archive.read(f"{name}.npy"), Path(path).name) for name in names]
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError) as error:
        raise DataError("the file is damaged", where=Path(path).name, expected=f"arrays {', '.join(names)}",
                        got=str(error), mend="delete it, so that it is downloaded anew") from None  # fmt: skip


def _read_array(data: bytes, where: str) -> np.ndarray:
    stream = io.BytesIO(data)
    version = np.lib.format.read_magic(stream)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, dtype = read(stream)
    if not dtype.hasobject:
        stream.seek(0)
        return np.lib.format.read_array(stream, allow_pickle=False)
    try:
        return PlainUnpickler(stream, encoding="latin1").load().reshape(shape)
    except (pickle.UnpicklingError, EOFError, TypeError, AttributeError) as error:
        raise DataError("the file holds more than data", where=where, expected="lists of numbers",
                        got=str(error)) from None  # fmt: skip


def load_idx(path: str | Path) -> np.ndarray:
    """An array of the IDX format (gzip), as MNIST's own files are.

    Raises:
        DataError: the file is damaged.
    """
    try:
        with gzip.open(path, "rb") as file:
            zero, kind, rank = struct.unpack(">HBB", file.read(4))
            shape = struct.unpack(f">{rank}I", file.read(4 * rank))
            if zero or kind != 8:
                raise ValueError("not an IDX file of bytes")
            return np.frombuffer(file.read(), np.uint8).reshape(shape)
    except (OSError, EOFError, ValueError, struct.error) as error:
        raise DataError("the file is damaged", where=Path(path).name, expected="an IDX file", got=str(error),
                        mend="delete it, so that it is downloaded anew") from None  # fmt: skip
