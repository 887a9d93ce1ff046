"""Protocol buffers as ONNX uses them, read from untrusted bytes: every length is tried before it is believed.

A message becomes a dict of its known fields; what a schema does not name is skipped. Nothing is read twice, nothing is
copied but what comes out, and messages nest no deeper than DEPTH.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import FileFormatError

FIELDS = 4_000_000  # fields of all messages of a file together
DEPTH = 60  # of messages in messages: some 19 graphs within each other's nodes


@dataclass(frozen=True)
class Field:
    """A field of a message.

    Attributes:
        name: in the dict.
        kind: "int", "float", "double", "bytes", "text", or the name of another message.
        repeated: whether the dict has a list.
    """

    name: str
    kind: str
    repeated: bool = False


Schema = Mapping[str, Mapping[int, Field]]


def damaged(why: str) -> FileFormatError:
    return FileFormatError("this is not an ONNX model, or it is damaged", got=why,
                           mend="export or download it again", code="damaged")  # fmt: skip


class Reader:
    """Reads messages of a schema out of one block of bytes."""

    def __init__(self, content: bytes, schema: Schema):
        self.content, self.schema = memoryview(content), schema
        self.fields = self.depth = 0

    def message(self, kind: str, start: int = 0, end: int | None = None) -> dict[str, Any]:
        """The message at [start, end).

        Raises:
            FileFormatError: the bytes are no such message.
        """
        schema = self.schema[kind]
        end = len(self.content) if end is None else end
        found: dict[str, Any] = {field.name: [] for field in schema.values() if field.repeated}
        at = start
        while at < end:
            self.fields += 1
            if self.fields > FIELDS:
                raise damaged(f"more than {FIELDS:,} fields")
            key, at = self._varint(at, end)
            field, wire = schema.get(key >> 3), key & 7
            value, first, at = self._value(wire, at, end)
            if field is None:
                continue
            read = self._read(field, wire, value, first, at)
            if field.repeated:
                (found[field.name].extend if isinstance(read, list) else found[field.name].append)(read)
            else:
                found[field.name] = read
        return found

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        value = shift = 0
        while True:
            if at >= end or shift > 63:
                raise damaged("a number without an end")
            byte = self.content[at]
            at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value, at
            shift += 7

    def _value(self, wire: int, at: int, end: int) -> tuple[int, int, int]:
        """A plain number, where a block begins, and where the next field does."""
        if wire == 0:
            value, after = self._varint(at, end)
            return value, at, after
        if wire == 2:
            size, at = self._varint(at, end)
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
        else:
            raise damaged(f"a field of the kind {wire}")
        if size > end - at:
            raise damaged(f"a field of {size:,} bytes where {end - at:,} are left")
        return 0, at, at + size

    def _read(self, field: Field, wire: int, value: int, first: int, last: int) -> Any:
        block = self.content[first:last]
        if field.kind == "int":
            if wire == 0:
                return _signed(value)
            if wire == 2 and field.repeated:
                return _varints(block)
        elif field.kind in ("float", "double"):
            code, width = ("<f4", 4) if field.kind == "float" else ("<f8", 8)
            if wire == 2 and field.repeated and len(block) % width == 0:
                return [np.frombuffer(block, code)]
            if wire == (5 if width == 4 else 1):
                numbers = np.frombuffer(block, code)
                return [numbers] if field.repeated else float(numbers[0])
        elif wire == 2:
            if field.kind == "bytes":
                return bytes(block) if len(block) < 4096 else block
            if field.kind == "text":
                return bytes(block).decode("utf8", "replace")
            self.depth += 1
            if self.depth > DEPTH:
                raise damaged(f"messages within messages, more than {DEPTH} deep")
            made = self.message(field.kind, first, last)
            self.depth -= 1
            return made
        raise damaged(f"the field '{field.name}' is of another kind")


def _signed(value: int) -> int:
    value &= 2**64 - 1
    return value - 2**64 if value >= 2**63 else value


def _varints(block: memoryview) -> list[int]:
    """Whole numbers one after the other."""
    if not block:
        return []
    digits = np.frombuffer(block, np.uint8)
    ends = np.flatnonzero(digits < 128)
    starts = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else ends
    if not len(ends) or ends[-1] != len(digits) - 1 or (ends - starts).max() > 9:
        raise damaged("a number without an end")
    places = np.arange(len(digits)) - np.repeat(starts, ends - starts + 1)
    parts = (digits & 127).astype(np.uint64) << (7 * places).astype(np.uint64)
    return np.add.reduceat(parts, starts).view(np.int64).tolist()
