"""Compiled functions as addresses, and calls of them whose arguments are laid out beforehand."""

from __future__ import annotations

import ctypes
import functools
import re
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np

_PROTOTYPE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)  # a call gives up the GIL


class Native:
    """A function `void(words)` in machine code.

    Args:
        name: for people.
        address: of its `entry`.
        signature: its arguments, as numba spells them; empty for words alone.
    """

    __slots__ = ("address", "kinds", "name")

    def __init__(self, name: str, address: int, signature: str = ""):
        self.name, self.address = name, address
        self.kinds = tuple(part.strip() for part in re.split(r",(?![^\[]*\])", signature)) if signature else ()

    def __call__(self, *arguments: Any) -> None:
        bind(((self, arguments),))()

    def __repr__(self) -> str:
        return f"<native {self.name}>"

    def words(self, arguments: Sequence[Any]) -> list[int]:
        """The arguments as 64-bit words, an array as numba lays it out."""
        if not self.kinds:
            return [int(one) for one in arguments]
        found: list[int] = []
        for one, kind in zip(arguments, self.kinds, strict=True):
            if "[" in kind:
                assert one.dtype == kind.partition("[")[0] and one.flags.c_contiguous, (self.name, kind)
                found += [0, 0, one.size, one.itemsize, one.ctypes.data, *one.shape, *one.strides]
            elif kind.startswith("float"):
                code = "<f" if kind == "float32" else "<d"
                found.append(int.from_bytes(struct.pack(code, one), "little"))
            else:
                found.append(int(one))
        return found


class Call(functools.partial):  # type: ignore[type-arg]
    """A bound call: no arguments, no allocation. It keeps what its words point at.

    Attributes:
        steps: (address of an `entry`, address of its words) of each function that it runs, in order.
        held: words and arguments, alive as long as the call.
    """

    steps: tuple[tuple[int, int], ...]
    held: Any


Item = tuple[Native, Sequence[Any]]


def _vector(words: Sequence[int]) -> np.ndarray:
    return np.array([word & 0xFFFFFFFFFFFFFFFF for word in words], np.uint64)


def call(address: int, words: np.ndarray, steps: Sequence[tuple[int, int]], held: Any) -> Call:
    """A call of one `entry` with words that are laid out."""
    made = Call(_function(address), ctypes.c_void_p(words.ctypes.data))
    made.steps, made.held = tuple(steps), (words, held)
    return made


@functools.lru_cache(4096)
def _function(address: int) -> Any:
    return _PROTOTYPE(address)


def laid_out(items: Sequence[Item]) -> tuple[list[tuple[int, int]], Any]:
    """(address of the entry, address of its words) of each, and what must be kept alive."""
    vectors = [_vector(function.words(arguments)) for function, arguments in items]
    steps = [(function.address, vector.ctypes.data) for (function, _), vector in zip(items, vectors, strict=True)]
    return steps, (vectors, [arguments for _, arguments in items])


def bind(items: Sequence[Item]) -> Call:
    """Functions with their arguments, to be called one after another in the caller's thread."""
    steps, held = laid_out(items)
    if len(steps) == 1:
        return call(steps[0][0], held[0][0], steps, held)
    from engine.ops.kernels import crew

    return crew.in_turn(steps, held)
