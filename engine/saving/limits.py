"""Bounds on what a file may ask for, tried before memory or time is spent on it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import h5py

from engine.core.errors import FileFormatError
from engine.layers.weight import allocation_bound

TEXT_BYTES = 64 * 2**20  # of a JSON or YAML architecture
DEPTH = 120  # levels of nesting of a description: a model within a model takes four
VALUES = 4_000_000  # numbers, texts, lists and dicts of a description
LAYERS = 50_000
NUMBER = 10_000_000  # the largest size that a description may name beyond what its file holds
PARAMETERS = 150_000_000  # of a model described without its weights; the largest known application has 143,667,240
# Whole numbers that no memory is taken for: addresses in the writer, seeds.
NOT_SIZES = ("shared_object_id", "seed")
OBJECTS = 500_000  # groups and arrays in an HDF5 file

MADE_TO_EXHAUST = "the file is damaged or made to exhaust memory"


def parse_json(text: str | bytes, what: str, where: str = "") -> Any:
    """JSON of a bounded size, depth and count. Raises `FileFormatError`."""
    check_length(text, what, where)
    try:
        data = json.loads(text)
    except RecursionError:
        raise too_deep(what, where) from None
    except ValueError as error:
        raise FileFormatError(what, where=where, expected="JSON", got=str(error)) from None
    check_plain(data, where)
    return data


def check_length(text: str | bytes, what: str, where: str = "") -> None:
    """Refuse a description of more than `TEXT_BYTES`."""
    if len(text) > TEXT_BYTES:
        raise FileFormatError(what, where=where, expected=f"at most {TEXT_BYTES:,} bytes", got=f"{len(text):,}",
                              code="size")  # fmt: skip


def too_deep(what: str, where: str = "") -> FileFormatError:
    return FileFormatError(f"{what}: it is nested too deep", where=where, expected=f"at most {DEPTH} levels",
                           mend=MADE_TO_EXHAUST, code="depth")  # fmt: skip


def check_plain(data: Any, where: str = "", largest: int | None = None) -> None:
    """Walk a description without recursion and refuse what is out of all bounds.

    Args:
        data: dicts, lists, texts and numbers; what is shared within it counts as often as it is met.
        largest: the largest whole number that it may name; None: any.

    Raises:
        FileFormatError: it is nested too deep, has too many values or layers, or a number is too large.
    """
    stack: list[tuple[Any, int]] = [(data, 0)]
    values = 0
    while stack:
        value, depth = stack.pop()
        values += 1
        if values > VALUES:
            raise FileFormatError("this description has too many values", where=where, expected=f"at most {VALUES:,}",
                                  mend=MADE_TO_EXHAUST, code="count")  # fmt: skip
        if depth > DEPTH:
            raise too_deep("this description cannot be read", where)
        if isinstance(value, Mapping):
            layers = value.get("layers")
            if isinstance(layers, list) and len(layers) > LAYERS:
                raise FileFormatError("this model has too many layers", where=where, expected=f"at most {LAYERS:,}",
                                      got=f"{len(layers):,}", code="count")  # fmt: skip
            stack.extend((one, depth + 1) for key, one in value.items() if key not in NOT_SIZES)
        elif isinstance(value, (list, tuple)):
            stack.extend((one, depth + 1) for one in value)
        elif (
            largest is not None
            and isinstance(value, int)
            and not isinstance(value, bool)
            # Seeds and marks of missing values stand at the ends of the range of 64 bits.
            and largest < abs(value) < 2**62
        ):
            raise FileFormatError(f"a size of {value:,} is out of all proportion to the weights in the file",
                                  where=where, mend=MADE_TO_EXHAUST, code="size")  # fmt: skip


def held_values(group: h5py.Group, where: str = "") -> int:
    """Number of values in the arrays of an HDF5 group; links are not followed, shapes are only asked for."""
    held = count = 0
    stack = [group]
    seen = {group.id.__hash__()}
    while stack:
        here = stack.pop()
        for name in here:
            count += 1
            if count > OBJECTS:
                raise FileFormatError("this file has too many groups and arrays", where=where,
                                      expected=f"at most {OBJECTS:,}", mend=MADE_TO_EXHAUST,
                                      code="count")  # fmt: skip
            if not isinstance(here.get(name, getlink=True), h5py.HardLink):
                continue
            found = here[name]
            if isinstance(found, h5py.Group):
                # A group may be linked into itself.
                if found.id.__hash__() not in seen:
                    seen.add(found.id.__hash__())
                    stack.append(found)
            elif isinstance(found, h5py.Dataset) and found.shape is not None:
                size = 1
                for length in found.shape:
                    size *= int(length)
                # What is declared and not stored fills no file: it is no measure of what a model may ask for.
                held += min(size, 1000 * int(found.id.get_storage_size()) + 1)
    return held


@contextmanager
def bounded_weights(values: int, where: str = "") -> Iterator[None]:
    """While a model is made: the weights of its layers may have at most so many values together.

    Raises:
        FileFormatError: they ask for more; nothing was allocated for the weight that does.
    """

    def refuse(asked: int) -> None:
        raise FileFormatError(f"its layers ask for more memory than there is reason for: over {asked:,} values",
                              where=where, expected=f"at most {values:,}", mend=MADE_TO_EXHAUST,
                              code="size")  # fmt: skip

    with allocation_bound(values, refuse):
        yield
