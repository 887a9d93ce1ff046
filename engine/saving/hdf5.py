"""HDF5 groups, with care: long lists of names, no links out of the file, sizes known before reading."""

from __future__ import annotations

import io
import mmap
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import h5py
import numpy as np

from engine.core import shapes
from engine.core.errors import EngineError, FileFormatError
from engine.saving.atomic import write_whole

HEAP = b"GCOL\x01"
SEARCHED, HEAPS = 16 * 2**20, 256  # bytes of a file, and heaps, of which every text is looked at
SIGNATURE = b"\x89HDF\r\n\x1a\n"
ATTRIBUTE_LIMIT = 64512  # bytes an attribute of fixed size may have
# What h5py raises on damaged content.
DAMAGE = (OSError, RuntimeError, ValueError, TypeError, KeyError, MemoryError, UnicodeError, SystemError)


@contextmanager
def opened(path: Any) -> Iterator[h5py.File]:
    """An HDF5 file for reading.

    Raises:
        FileFormatError: it is not there, is cut short, or is of another kind.
    """
    target = Path(os.fspath(path))
    where = f"'{target.name}'"
    if not target.is_file():
        raise FileFormatError("there is no such file", where=where, got=str(target), code="missing")
    with open(target, "rb") as file:
        head = file.read(8)
    if head[:4] == b"PK\x03\x04":
        raise FileFormatError("this is a zip archive (.keras?), not an HDF5 file", where=where, expected="an .h5 file",
                              mend="save the model as .h5", code="kind")  # fmt: skip
    if head != SIGNATURE[: len(head)] or not head:
        raise FileFormatError("this is not an HDF5 file", where=where, expected="an .h5 file of a model",
                              got="other content" if head else "an empty file", code="kind")  # fmt: skip
    with open(target, "rb") as stream:
        check_heaps(stream, where)
    with opened_stream(target, where) as file:
        yield file


def check_heaps(stream: Any, where: str) -> None:
    """Refuse a file whose texts say that they are longer than the file: HDF5 takes the memory before it looks.

    Args:
        stream: an open binary file; where it stands is not changed.

    Raises:
        FileFormatError: a heap or a text in one is longer than the file.
    """
    if stream.writable():
        stream.flush()
    if not os.fstat(stream.fileno()).st_size:
        return
    with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        if texts_beyond(content):
            raise FileFormatError("the file is damaged", where=where, got="a text longer than the file",
                                  mend="copy or download it again", code="truncated")  # fmt: skip


def texts_beyond(content: Any) -> bool:
    """Whether an HDF5 file, as bytes, has a heap of texts, or a text, that says it is longer than the file."""
    size, heaps = len(content), []
    at = content.find(HEAP)
    while at >= 0:
        # Four bytes of mark, a version, three of nothing, then the size.
        if int.from_bytes(content[at + 8 : at + 16], "little") > size:
            return True
        heaps.append(at)
        at = content.find(HEAP, at + 1)
    if size > SEARCHED:
        return False
    for heap in heaps[:HEAPS]:
        # A text is kept as its length, the place of its heap, and its number there, from a multiple of eight on.
        place = heap.to_bytes(8, "little")
        at = content.find(place)
        while at >= 0:
            length = int.from_bytes(content[max(at - 4, 0) : at], "little")
            number = int.from_bytes(content[at + 8 : at + 12], "little")
            if at % 8 == 4 and 0 < number < 2**16 and (length > size or _between(content, at, place, size)):
                return True
            at = content.find(place, at + 1)
    return False


def _between(content: Any, at: int, place: bytes, size: int) -> bool:
    """Whether the text between this one and the one after the next of a list is too long: its place may be damaged too."""
    return (
        content[at + 32 : at + 40] == place
        and 0 < int.from_bytes(content[at + 24 : at + 28], "little") < 2**16
        and int.from_bytes(content[at + 12 : at + 16], "little") > size
    )


@contextmanager
def opened_stream(source: Any, where: str) -> Iterator[h5py.File]:
    """An HDF5 file, given by its path or as an open binary file, for reading. Raises `FileFormatError`."""
    try:
        file = h5py.File(source, "r")
    except (OSError, ValueError) as error:
        raise FileFormatError(
            "the file is damaged or cut short",
            where=where,
            expected="a whole HDF5 file",
            got=str(error).rsplit("(", 1)[-1].rstrip(")"),
            mend="copy or download it again",
            code="truncated",
        ) from None
    with file:
        try:
            yield file
        except EngineError:
            raise
        except DAMAGE as error:
            lines = str(error).splitlines() or [type(error).__name__]
            raise FileFormatError("the file is damaged", where=where, got=lines[0], mend="copy or download it again",
                                  code="truncated") from error  # fmt: skip


def write_file(path: Any, fill: Callable[[h5py.File], None]) -> None:
    """Write an HDF5 file that is whole or not there. Raises `WriteError`."""

    def write(target: BinaryIO) -> None:
        # Made in memory: a disk that runs full in the midst of it cannot leave HDF5's own buffers in doubt.
        memory = io.BytesIO()
        with h5py.File(memory, "w") as file:
            fill(file)
        target.write(memory.getbuffer())

    write_whole(path, write)


def write_names(group: h5py.Group, attribute: str, names: Sequence[str]) -> None:
    """A list of names as an attribute; in several, `attribute0`, `attribute1`, …, where it is too long for one."""
    encoded = [name.encode("utf8") for name in names]
    array = np.asarray(encoded)
    longest = max(map(len, encoded), default=0)
    if longest > ATTRIBUTE_LIMIT:
        raise FileFormatError(
            "a name is too long for a file", expected=f"at most {ATTRIBUTE_LIMIT} bytes", got=str(longest)
        )
    parts = 1
    while any(part.nbytes > ATTRIBUTE_LIMIT for part in np.array_split(array, parts)):
        parts += 1
    if parts == 1:
        group.attrs[attribute] = array
        return
    for number, part in enumerate(np.array_split(array, parts)):
        group.attrs[f"{attribute}{number}"] = part


def read_names(group: h5py.Group, attribute: str) -> list[str] | None:
    """A list of names as `write_names` or Keras wrote it; None if it is not there."""
    if attribute in group.attrs:
        return _texts(group, attribute)
    names: list[str] = []
    number = 0
    while f"{attribute}{number}" in group.attrs:
        names += _texts(group, f"{attribute}{number}")
        number += 1
    return names if number else None


def _texts(group: h5py.Group, attribute: str) -> list[str]:
    try:
        found = read_attribute(group, attribute)
        return [text(name) for name in found]
    except (TypeError, ValueError, OSError) as error:
        raise FileFormatError(f"the attribute {attribute} is damaged", where=_place(group), expected="a list of names",
                              got=(str(error).splitlines() or [""])[0], code="truncated") from None  # fmt: skip


def read_attribute(group: h5py.Group, name: str) -> Any:
    """An attribute of text. What is of another type is refused unread: HDF5 itself can crash on damaged ones."""
    try:
        found = h5py.h5a.open(group.id, name.encode("utf8"))
        kind = found.get_type()
        # An empty list of names is kept as one of numbers.
        plain = (h5py.h5t.TypeStringID, h5py.h5t.TypeFloatID, h5py.h5t.TypeIntegerID)
        good = isinstance(kind, plain) and found.get_space().get_simple_extent_type() != h5py.h5s.NULL
    except (KeyError, RuntimeError, OSError, TypeError, ValueError):
        good = False
    if not good:
        raise FileFormatError(f"the attribute {name} is damaged", where=_place(group), expected="text",
                              mend="copy or download the file again", code="truncated")  # fmt: skip
    return group.attrs[name]


def text(value: Any) -> str:
    """Text of an attribute, which h5py gives as bytes or as text."""
    return value.decode("utf8") if isinstance(value, bytes) else str(value)


def group_at(group: h5py.Group, name: str) -> h5py.Group:
    """A group within a group. Raises `FileFormatError`: it is not there, or a link leads out of the file."""
    found = _inside(group, name)
    if not isinstance(found, h5py.Group):
        raise FileFormatError(f"'{name}' is not a group", where=_place(group))
    return found


def dataset_at(group: h5py.Group, name: str) -> h5py.Dataset:
    """A dataset within a group, kept in this very file."""
    found = _inside(group, name)
    if not isinstance(found, h5py.Dataset):
        raise FileFormatError(f"'{name}' is not an array", where=_place(group))
    if found.external or found.is_virtual:
        raise FileFormatError(f"the array '{name}' lies in another file, which is not opened", where=_place(group),
                              code="link")  # fmt: skip
    return found


def _inside(group: h5py.Group, path: str) -> Any:
    here: Any = group
    for part in path.strip("/").split("/"):
        link = here.get(part, getlink=True) if isinstance(here, h5py.Group) and part in here else None
        if link is None:
            raise FileFormatError(
                f"'{path}' is missing", where=_place(group), mend="the file is damaged or of another kind"
            )
        if not isinstance(link, h5py.HardLink):
            raise FileFormatError(f"'{path}' is a link, which is not followed", where=_place(group), code="link")
        here = here[part]
    return here


def read_array(dataset: h5py.Dataset, shape: Sequence[int], what: str) -> np.ndarray:
    """The values of a dataset that must have a shape, checked before any memory is taken."""
    if tuple(dataset.shape or ()) != tuple(shape):
        raise FileFormatError(f"{what} has another shape in the file", expected=shapes.text(tuple(shape)),
                              got=shapes.text(tuple(dataset.shape or ())), code="shape")  # fmt: skip
    if dataset.dtype.kind not in "fiub":
        raise FileFormatError(f"{what} holds no numbers", expected="an array of numbers", got=str(dataset.dtype))
    return np.asarray(dataset[()])


def write_array(group: h5py.Group, name: str, array: np.ndarray) -> None:
    """An array under a name that may have slashes."""
    group.create_dataset(name, data=array)


def _place(group: h5py.Group) -> str:
    name = os.path.basename(text(group.file.filename or "")) if not isinstance(group.file.filename, int) else "file"
    return f"'{name}', {group.name}"
