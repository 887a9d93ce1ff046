"""Event files as TensorBoard reads them: records with checksums, each a message in protobuf's encoding.

Written by ourselves: of the packages that can, the smallest brings protobuf with it. The layout is that of TensorFlow's
`event.proto`, `summary.proto` and `graph.proto`; numbers in the comments are those of their fields.
"""

from __future__ import annotations

import itertools
import os
import socket
import struct
import time
import zlib
from collections.abc import Iterable, Sequence

import numpy as np

_BINS = 64
_numbers = itertools.count()


def _table() -> tuple[int, ...]:
    """The remainders of the Castagnoli polynomial for each byte."""
    found = []
    for byte in range(256):
        rest = byte
        for _ in range(8):
            rest = (rest >> 1) ^ (0x82F63B78 if rest & 1 else 0)
        found.append(rest)
    return tuple(found)


_REMAINDERS = _table()


def checksum(data: bytes) -> int:
    """CRC-32C, turned and shifted as TFRecord files want it."""
    rest = 0xFFFFFFFF
    for byte in data:
        rest = _REMAINDERS[(rest ^ byte) & 0xFF] ^ (rest >> 8)
    rest ^= 0xFFFFFFFF
    return ((rest >> 15 | rest << 17) + 0xA282EAD8) & 0xFFFFFFFF


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*found, number))


def _whole(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _double(field: int, value: float) -> bytes:
    return _varint(field << 3 | 1) + struct.pack("<d", value)


def _bytes(field: int, value: bytes | str) -> bytes:
    content = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(content)) + content


class EventFile:
    """One file of events in a folder, which is made. Steps are whole numbers of at least 0."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        os.makedirs(folder, exist_ok=True)
        name = f"events.out.tfevents.{time.time():.0f}.{socket.gethostname()}.{os.getpid()}.{next(_numbers)}"
        self._file = open(os.path.join(folder, name), "wb")  # noqa: SIM115 - closed by `close`
        self._write(_bytes(3, "brain.Event:2"))

    def add_scalar(self, tag: str, value: float, step: int) -> None:
        """One number; infinite where float32 is too small for it."""
        with np.errstate(over="ignore"):
            number = np.asarray(value).astype("<f4").tobytes()
        self._summary(tag, _varint(2 << 3 | 5) + number, step)

    def add_histogram(self, tag: str, values: np.ndarray, step: int) -> None:
        """How finite numbers are spread."""
        flat = np.asarray(values, np.float64).reshape(-1)
        counts, edges = np.histogram(flat, _BINS)
        told = b"".join(
            _double(field, float(value))  # min, max, num, sum, sum of squares
            for field, value in enumerate((flat.min(), flat.max(), flat.size, flat.sum(), np.square(flat).sum()), 1)
        )
        limits, filled = edges[1:].astype("<f8").tobytes(), counts.astype("<f8").tobytes()
        self._summary(tag, _bytes(5, told + _bytes(6, limits) + _bytes(7, filled)), step)

    def add_image(self, tag: str, grey: np.ndarray, step: int) -> None:
        """A grey image (height, width) of numbers 0 to 1."""
        height, width = grey.shape
        image = _whole(1, height) + _whole(2, width) + _whole(3, 1) + _bytes(4, png(grey))
        self._summary(tag, _bytes(4, image), step)

    def add_graph(self, nodes: Iterable[tuple[str, str, Sequence[str], str]]) -> None:
        """A graph of (name, kind, names of what it takes, shape of what it gives or "")."""
        graph = b""
        for name, kind, sources, shape in nodes:
            node = _bytes(1, name) + _bytes(2, kind) + b"".join(_bytes(3, source) for source in sources)
            if shape:
                node += _bytes(5, _bytes(1, "output_shape") + _bytes(2, _bytes(2, shape)))
            graph += _bytes(1, node)
        self._write(_bytes(4, graph))

    def flush(self) -> None:
        """Let readers see what was added."""
        self._file.flush()

    def close(self) -> None:
        self._file.close()

    def _summary(self, tag: str, value: bytes, step: int) -> None:
        self._write(_whole(2, step) + _bytes(5, _bytes(1, _bytes(1, tag) + value)))

    def _write(self, event: bytes) -> None:
        data = _double(1, time.time()) + event
        length = struct.pack("<Q", len(data))
        self._file.write(length + struct.pack("<I", checksum(length)) + data + struct.pack("<I", checksum(data)))


def png(grey: np.ndarray) -> bytes:
    """A grey image of numbers 0 to 1 as a PNG file."""
    rows = np.round(np.clip(grey, 0, 1) * 255).astype(np.uint8)
    height, width = rows.shape
    # Each row begins with the number of its filter: none.
    lines = np.concatenate([np.zeros((height, 1), np.uint8), rows], axis=1).tobytes()

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
