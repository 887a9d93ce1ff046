"""Explicit LLVM vectors of float32: loads, stores, arithmetic and loops, for numba intrinsics.

Kernels pass memory as integer addresses, in bytes; strides and counts are in elements. Needs llvmlite, so it is
imported only by modules that are themselves imported after `cache.available()` said yes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from llvmlite import ir
from numba.core import cgutils

F32 = ir.FloatType()
I1 = ir.IntType(1)
I8 = ir.IntType(8)
I32 = ir.IntType(32)
I64 = ir.IntType(64)


def float32(value: float) -> float:
    """The nearest float32, as LLVM's text form of a constant wants it."""
    return struct.unpack("f", struct.pack("f", value))[0]


@dataclass(frozen=True)
class Lanes:
    """A vector in the making. `+ - *` with another or with a number; comparisons give a mask (a vector of bits)."""

    emit: Emitter
    value: ir.Value

    def _other(self, other: Lanes | float) -> ir.Value:
        return other.value if isinstance(other, Lanes) else self.emit.constant(other).value

    def __add__(self, other: Lanes | float) -> Lanes:
        return Lanes(self.emit, self.emit.builder.fadd(self.value, self._other(other)))

    def __sub__(self, other: Lanes | float) -> Lanes:
        return Lanes(self.emit, self.emit.builder.fsub(self.value, self._other(other)))

    def __rsub__(self, other: float) -> Lanes:
        return self.emit.constant(other) - self

    def __mul__(self, other: Lanes | float) -> Lanes:
        return Lanes(self.emit, self.emit.builder.fmul(self.value, self._other(other)))

    __radd__, __rmul__ = __add__, __mul__

    def __truediv__(self, other: Lanes | float) -> Lanes:
        return Lanes(self.emit, self.emit.builder.fdiv(self.value, self._other(other)))

    def __rtruediv__(self, other: float) -> Lanes:
        return self.emit.constant(other) / self

    def less(self, other: Lanes | float) -> ir.Value:
        """Mask: smaller; False where either is NaN."""
        return self.emit.builder.fcmp_ordered("<", self.value, self._other(other))

    def equal(self, other: Lanes | float) -> ir.Value:
        return self.emit.builder.fcmp_ordered("==", self.value, self._other(other))

    def is_nan(self) -> ir.Value:
        return self.emit.builder.fcmp_unordered("uno", self.value, self.value)


class Emitter:
    """Emits vector code of `lanes` floats through a builder."""

    def __init__(self, builder: ir.IRBuilder, lanes: int):
        self.builder, self.lanes = builder, lanes
        self.type = ir.VectorType(F32, lanes)
        self.bits = ir.VectorType(I1, lanes)
        self.integers = ir.VectorType(I32, lanes)

    def constant(self, value: float) -> Lanes:
        return Lanes(self, ir.Constant(self.type, [float32(value)] * self.lanes))

    def broadcast(self, scalar: ir.Value) -> Lanes:
        """A scalar float in every lane."""
        undefined = ir.Constant(self.type, ir.Undefined)
        first = self.builder.insert_element(undefined, scalar, I32(0))
        return Lanes(self, self.builder.shuffle_vector(first, undefined, ir.Constant(self.integers, [0] * self.lanes)))

    def first(self, count: ir.Value) -> ir.Value:
        """Mask of the first `count` lanes."""
        count = self.builder.trunc(count, I32)
        undefined = ir.Constant(self.integers, ir.Undefined)
        vector = self.builder.insert_element(undefined, count, I32(0))
        vector = self.builder.shuffle_vector(vector, undefined, ir.Constant(self.integers, [0] * self.lanes))
        return self.builder.icmp_signed("<", ir.Constant(self.integers, list(range(self.lanes))), vector)

    def pointer(self, address: ir.Value) -> ir.Value:
        """A float pointer from an integer address."""
        return self.builder.inttoptr(address, F32.as_pointer())

    def at(self, pointer: ir.Value, *offsets: ir.Value | int) -> ir.Value:
        """The pointer moved by offsets in elements."""
        for offset in offsets:
            offset = I64(offset) if isinstance(offset, int) else offset
            pointer = self.builder.gep(pointer, [offset])
        return pointer

    def load(self, pointer: ir.Value, mask: ir.Value | None = None) -> Lanes:
        """Lanes from memory; where the mask is off, 0 and no access."""
        pointer = self.builder.bitcast(pointer, self.type.as_pointer())
        if mask is not None:
            kind = ir.FunctionType(self.type, [pointer.type, I32, self.bits, self.type])
            return Lanes(
                self,
                self._intrinsic(
                    f"llvm.masked.load.v{self.lanes}f32.p0", kind, pointer, I32(4), mask, ir.Constant(self.type, None)
                ),
            )
        loaded = self.builder.load(pointer)
        loaded.align = 4
        return Lanes(self, loaded)

    def store(self, value: Lanes, pointer: ir.Value, mask: ir.Value | None = None) -> None:
        """Lanes to memory; where the mask is off, memory is not touched."""
        pointer = self.builder.bitcast(pointer, self.type.as_pointer())
        if mask is not None:
            kind = ir.FunctionType(ir.VoidType(), [self.type, pointer.type, I32, self.bits])
            self._intrinsic(f"llvm.masked.store.v{self.lanes}f32.p0", kind, value.value, pointer, I32(4), mask)
            return
        self.builder.store(value.value, pointer).align = 4

    def fma(self, a: Lanes, b: Lanes | float, c: Lanes | float) -> Lanes:
        """a * b + c, rounded once."""
        kind = ir.FunctionType(self.type, [self.type] * 3)
        return Lanes(self, self._intrinsic(f"llvm.fma.v{self.lanes}f32", kind, a.value, a._other(b), a._other(c)))

    def unary(self, name: str, a: Lanes) -> Lanes:
        """An LLVM intrinsic of one argument: "fabs", "floor", "nearbyint"."""
        kind = ir.FunctionType(self.type, [self.type])
        return Lanes(self, self._intrinsic(f"llvm.{name}.v{self.lanes}f32", kind, a.value))

    def select(self, mask: ir.Value, yes: Lanes | float, no: Lanes | float) -> Lanes:
        yes, no = (self.constant(v) if not isinstance(v, Lanes) else v for v in (yes, no))
        return Lanes(self, self.builder.select(mask, yes.value, no.value))

    def maximum(self, a: Lanes, b: Lanes | float) -> Lanes:
        """The larger; NaN where either is NaN (as NumPy's maximum)."""
        b = b if isinstance(b, Lanes) else self.constant(b)
        keep = self.builder.or_(self.builder.not_(self.builder.fcmp_unordered("<=", a.value, b.value)), a.is_nan())
        return self.select(keep, a, b)

    def minimum(self, a: Lanes, b: Lanes | float) -> Lanes:
        """The smaller; NaN where a is NaN."""
        b = b if isinstance(b, Lanes) else self.constant(b)
        return self.select(b.less(a), b, a)

    @contextmanager
    def count(self, stop: ir.Value, step: int = 1, start: ir.Value | None = None):
        """`with emit.count(n) as i:` a loop over start (0), start + step, … below stop."""
        with cgutils.for_range_slice(self.builder, I64(0) if start is None else start, stop, I64(step)) as (index, _):
            yield index

    def over(self, size: ir.Value, body: Callable[[ir.Value, ir.Value | None], None]) -> None:
        """Calls `body(start, mask)` for whole vectors (mask None), then for what remains (with its mask)."""
        builder = self.builder
        whole = builder.and_(size, I64(-self.lanes))
        with self.count(whole, self.lanes) as index:
            body(index, None)
        rest = builder.sub(size, whole)
        with builder.if_then(builder.icmp_signed(">", rest, I64(0))):
            body(whole, self.first(rest))

    def slots(self, values: Sequence[Lanes]) -> list[Any]:
        """Stack places holding `values`, for use in loops; LLVM makes registers of them."""
        places = [cgutils.alloca_once(self.builder, self.type) for _ in values]
        for place, value in zip(places, values):
            self.builder.store(value.value, place)
        return places

    def get(self, place: Any) -> Lanes:
        return Lanes(self, self.builder.load(place))

    def put(self, place: Any, value: Lanes) -> None:
        self.builder.store(value.value, place)

    def _intrinsic(self, name: str, kind: ir.FunctionType, *arguments: ir.Value) -> ir.Value:
        function = cgutils.get_or_insert_function(self.builder.module, kind, name)
        return self.builder.call(function, arguments)
