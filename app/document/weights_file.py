"""Trained weights beside a project, in HDF5: read without trusting the file."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from pathlib import Path

import h5py
import numpy as np

from app.document.atomic import ProjectError, read_bounded
from app.document.changes import Weights

FORMAT = "layerloom-weights"
LARGEST = 16 * 2**30
SMALL = 16 * 2**20  # of such a file every text is tried before it is read
_KINDS = "fiub"


def revision_of(weights: Mapping[str, Weights]) -> str:
    """A hash of all weights: the same weights have the same revision, in every file."""
    digest = hashlib.blake2b(digest_size=16)
    for node_id in sorted(weights):
        digest.update(f"{len(node_id)}:{node_id}:{len(weights[node_id])};".encode())
        for array in weights[node_id]:
            little = _little(array)
            digest.update(f"{little.dtype.str}{little.shape};".encode())
            digest.update(little.reshape(-1).view(np.uint8).data)
    return digest.hexdigest()


def to_bytes(weights: Mapping[str, Weights]) -> memoryview:
    """The HDF5 file: one group a block with its id as an attribute, one contiguous dataset a weight."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        file.attrs["format"] = FORMAT
        file.attrs["version"] = 1
        file.attrs["revision"] = revision_of(weights)
        for index, node_id in enumerate(sorted(weights)):
            group = file.create_group(f"block_{index}")
            group.attrs["node"] = node_id
            for number, array in enumerate(weights[node_id]):
                group.create_dataset(f"weight_{number}", data=_little(array))
    return buffer.getbuffer()


def revision_in(path: Path) -> str | None:
    """The revision that a file says it holds; None where there is no such file or it is none of ours."""
    import engine

    try:
        content = read_bounded(path, LARGEST) if path.is_file() and path.stat().st_size < SMALL else b""
        if engine.saving.hdf5.texts_beyond(content):
            return None
        with h5py.File(path, "r") as file:
            revision = file.attrs.get("revision")
            return revision if file.attrs.get("format") == FORMAT and isinstance(revision, str) else None
    except (OSError, RuntimeError, ValueError, KeyError):
        return None


def read(path: Path) -> tuple[str, dict[str, Weights]]:
    """The revision and the weights by block. Raises ProjectError for a damaged file.

    Only hard links to contiguous numeric datasets that lie in the file itself are read, so a file cannot make us open
    another one or allocate more than its own size.
    """
    import engine

    content = read_bounded(path, LARGEST)
    if engine.saving.hdf5.texts_beyond(content):
        raise ProjectError(f"The weights in {path} cannot be read; the file is damaged.", path)
    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            if file.attrs.get("format") != FORMAT:
                raise ProjectError(f"{path} does not hold the weights of a project.", path)
            weights = dict(_block(file, name, len(content), path) for name in _hard_links(file, h5py.Group, path))
            revision = str(file.attrs["revision"])
    except ProjectError:
        raise
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise ProjectError(f"The weights in {path} cannot be read; the file is damaged ({error}).", path) from error
    if revision_of(weights) != revision:
        raise ProjectError(f"The weights in {path} are damaged: they are not those that were saved.", path)
    return revision, weights


def _block(file: h5py.File, name: str, size: int, path: Path) -> tuple[str, Weights]:
    group = file[name]
    names = _hard_links(group, h5py.Dataset, path)
    arrays = []
    for number in range(len(names)):
        dataset = group[f"weight_{number}"]
        arrays.append(_array(dataset, size, path))
    return str(group.attrs["node"]), tuple(arrays)


def _array(dataset: h5py.Dataset, size: int, path: Path) -> np.ndarray:
    if dataset.dtype.kind not in _KINDS or dataset.chunks is not None or dataset.external or dataset.is_virtual:
        raise ProjectError(f"The weights in {path} are stored in a way that Layerloom does not write.", path)
    if dataset.nbytes and (dataset.nbytes > size or dataset.id.get_storage_size() < dataset.nbytes):
        raise ProjectError(f"The weights in {path} are not whole.", path)
    array = np.array(dataset[()])
    array.setflags(write=False)
    return array


def _hard_links(group: h5py.Group, kind: type, path: Path) -> list[str]:
    names = list(group)
    for name in names:
        if not isinstance(group.get(name, getlink=True), h5py.HardLink) or group.get(name, getclass=True) is not kind:
            raise ProjectError(f"The weights in {path} are stored in a way that Layerloom does not write.", path)
    return names


def _little(array: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).reshape(array.shape)
