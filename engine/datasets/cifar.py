"""The batches of CIFAR-10 and CIFAR-100 (Krizhevsky, 2009), unpickled as plain data only."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import numpy as np

from engine.core.config import settings
from engine.core.errors import DataError
from engine.datasets.archive import load_plain_pickle, read_plain_pickle
from engine.utils.data_utils import get_file, keras_home


def load_batches(
    folder: str, archive: str, checksum: str, names: list[str], label: str
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Images (n, 32, 32, 3) uint8, or channels first where that is the setting, and labels (n, 1), of each batch."""
    home = keras_home() / "datasets"
    places = (home / folder, home / f"{folder}-target" / folder)
    place = next((place for place in places if all((place / name).is_file() for name in names)), None)
    if place is not None:
        found = [(name, load_plain_pickle(place / name)) for name in names]
    else:
        address = f"https://www.cs.toronto.edu/~kriz/{archive}"
        found = _from_archive(get_file(archive, address, file_hash=checksum), folder, names)
    return [_arrays(name, batch, label) for name, batch in found]


def _from_archive(path: str, folder: str, names: list[str]) -> list[tuple[str, object]]:
    try:
        with tarfile.open(path) as archive:
            members = [(name, archive.extractfile(f"{folder}/{name}")) for name in names]
            return [(name, read_plain_pickle(io.BytesIO(file.read()), name)) for name, file in members if file]
    except (tarfile.TarError, KeyError, EOFError, OSError) as error:
        raise DataError("the archive is damaged", where=Path(path).name, expected=f"{folder}/{names[0]} in it",
                        got=str(error), mend="delete it, so that it is downloaded anew") from None  # fmt: skip


def _arrays(name: str, batch: object, label: str) -> tuple[np.ndarray, np.ndarray]:
    try:
        assert isinstance(batch, dict)
        data, labels = batch[b"data"], batch[label.encode()]
        images = np.asarray(data, np.uint8).reshape(-1, 3, 32, 32)
        classes = np.asarray(labels, np.uint8).reshape(len(images), 1)
    except (AssertionError, KeyError, ValueError, TypeError) as error:
        raise DataError("the batch is damaged", where=name, expected=f"'data' and '{label}' of equal length",
                        got=str(error) or "no such data") from None  # fmt: skip
    return (images if settings.image_data_format == "channels_first" else images.transpose(0, 2, 3, 1)), classes
