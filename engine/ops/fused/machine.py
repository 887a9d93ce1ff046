"""Expressions to machine code through llvmlite: some 20 ms each, and kept like every other kernel (see `kernels.machine`)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from engine.ops.fused.expression import Expression
from engine.ops.fused.lowering import LOWERINGS, Emitter
from engine.ops.kernels import machine
from engine.ops.kernels.host import host
from engine.ops.kernels.native import Native

MASKED_LANES = 8  # in vectors of fewer, what is left of a row is done one by one

_functions: dict[tuple, Native] = {}


def compiled(expression: Expression) -> Native:
    """A function of (rows, inner, *addresses of the inputs, *addresses of the outputs)."""
    key = expression.program()
    if key not in _functions:
        _functions[key] = Native("fused", machine.entry(f"fused {key}", lambda: _text(expression)))
    return _functions[key]


def _text(expression: Expression) -> str:
    return str(_Writer(expression, "entry", host().lanes).module)


class _Writer:
    """Writes the LLVM module of one expression: rows, then vectors along the row, then what is left: part of a vector, or
    one by one where vectors are so short that masks would cost more."""

    def __init__(self, expression: Expression, name: str, lanes: int):
        from llvmlite import ir

        self.ir, self.expression, self.lanes = ir, expression, lanes
        self.module = ir.Module(name)
        self.i64, self.i8, self.f32 = ir.IntType(64), ir.IntType(8), ir.FloatType()
        self.dtypes = [*expression.dtypes, *(expression.code[out].dtype for out in expression.outputs)]
        types = [self._element(dtype).as_pointer() for dtype in self.dtypes]
        function = ir.Function(self.module, ir.FunctionType(ir.VoidType(), [self.i64.as_pointer()]), name)
        b = self.b = ir.IRBuilder(function.append_basic_block("start"))
        self.rows, self.inner, *addresses = (
            b.load(b.gep(function.args[0], [self._int(index)])) for index in range(2 + len(types))
        )
        pointers = [b.inttoptr(address, kind) for address, kind in zip(addresses, types, strict=True)]
        count = len(expression.kinds)
        self.ins, self.outs = pointers[:count], pointers[count:]
        self._write(function)

    def _element(self, dtype: str) -> Any:
        return self.i8 if dtype == "bool" else self.f32

    def _write(self, function: Any) -> None:
        b = self.b
        fixed = {i: b.load(self.ins[i]) for i, kind in enumerate(self.expression.kinds) if kind == "scalar"}
        wide_end = b.mul(b.sdiv(self.inner, self._int(self.lanes)), self._int(self.lanes))
        masked = self.lanes >= MASKED_LANES
        mask = self._first(b.sub(self.inner, wide_end)) if masked else None
        rest_step, rest_lanes = (self.lanes, self.lanes) if masked else (1, 1)

        def row(r: Any) -> None:
            base = b.mul(r, self.inner)
            held = dict(fixed)
            for i, kind in enumerate(self.expression.kinds):
                if kind == "column":
                    held[i] = b.load(b.gep(self.ins[i], [r]))
            self._loop(
                function, "wide", self._int(0), wide_end, self.lanes, lambda c: self._body(base, c, held, self.lanes)
            )
            self._loop(
                function, "rest", wide_end, self.inner, rest_step,
                lambda c: self._body(base, c, held, rest_lanes, mask),
            )  # fmt: skip

        self._loop(function, "row", self._int(0), self.rows, 1, row)
        b.ret_void()

    def _int(self, value: int) -> Any:
        return self.ir.Constant(self.i64, value)

    def _loop(self, function: Any, name: str, start: Any, stop: Any, step: int, body: Callable[[Any], None]) -> None:
        b = self.b
        before = b.block
        head, inside, after = (function.append_basic_block(f"{name}_{part}") for part in ("head", "body", "end"))
        b.branch(head)
        b.position_at_end(head)
        index = b.phi(self.i64)
        index.add_incoming(start, before)
        b.cbranch(b.icmp_signed("<", index, stop), inside, after)
        b.position_at_end(inside)
        body(index)
        index.add_incoming(b.add(index, self._int(step)), b.block)
        b.branch(head)
        b.position_at_end(after)

    def _first(self, count: Any) -> Any:
        """A mask of the first `count` lanes."""
        ir, i32 = self.ir, self.ir.IntType(32)
        lanes = ir.Constant(ir.VectorType(i32, self.lanes), list(range(self.lanes)))
        return self.b.icmp_signed("<", lanes, self._spread(self.b.trunc(count, i32), self.lanes))

    def _masked(self, what: str, kind: Any, *arguments: Any) -> Any:
        """LLVM's load or store of some lanes of a vector."""
        element = "i8" if kind.element == self.i8 else "f32"
        name = f"llvm.masked.{what}.v{self.lanes}{element}.p0"
        function = self.module.globals.get(name)
        if function is None:
            result = kind if what == "load" else self.ir.VoidType()
            signature = self.ir.FunctionType(result, [argument.type for argument in arguments])
            function = self.ir.Function(self.module, signature, name)
        return self.b.call(function, arguments)

    def _body(self, base: Any, column: Any, held: dict[int, Any], lanes: int, mask: Any = None) -> None:
        b, ir, expression = self.b, self.ir, self.expression
        emitter = Emitter(b, self.module, lanes)
        at = b.add(base, column)
        values = []
        for i, kind in enumerate(expression.kinds):
            if i in held:
                value = self._spread(held[i], lanes)
            else:
                pointer = b.gep(self.ins[i], [at if kind == "full" else column])
                value = self._load(pointer, lanes, mask)
            if expression.dtypes[i] == "bool":
                zero = ir.Constant(value.type, None)
                value = b.icmp_unsigned("!=", value, zero)
            values.append(value)
        results = []
        for instruction in expression.code:
            operands = [values[k] for k in instruction.operands]
            values.append(LOWERINGS[instruction.op](emitter, instruction.attrs, *operands))
            results.append(values[-1])
        for pointer, out in zip(self.outs, expression.outputs, strict=True):
            value = results[out]
            if expression.code[out].dtype == "bool":
                value = b.zext(value, self.i8 if lanes == 1 else ir.VectorType(self.i8, lanes))
            self._store(value, b.gep(pointer, [at]), lanes, mask)

    def _load(self, pointer: Any, lanes: int, mask: Any) -> Any:
        if lanes == 1:
            return self.b.load(pointer)
        element = pointer.type.pointee
        wide, align = self.ir.VectorType(element, lanes), 1 if element == self.i8 else 4
        place = self.b.bitcast(pointer, wide.as_pointer())
        if mask is None:
            return self.b.load(place, align=align)
        return self._masked("load", wide, place, self.ir.IntType(32)(align), mask, self.ir.Constant(wide, None))

    def _store(self, value: Any, pointer: Any, lanes: int, mask: Any) -> None:
        if lanes == 1:
            self.b.store(value, pointer)
            return
        align = 1 if pointer.type.pointee == self.i8 else 4
        place = self.b.bitcast(pointer, value.type.as_pointer())
        if mask is None:
            self.b.store(value, place, align=align)
        else:
            self._masked("store", value.type, value, place, self.ir.IntType(32)(align), mask)

    def _spread(self, element: Any, lanes: int) -> Any:
        if lanes == 1:
            return element
        ir = self.ir
        wide = ir.VectorType(element.type, lanes)
        one = self.b.insert_element(ir.Constant(wide, ir.Undefined), element, ir.Constant(ir.IntType(32), 0))
        zeros = ir.Constant(ir.VectorType(ir.IntType(32), lanes), [0] * lanes)
        return self.b.shuffle_vector(one, ir.Constant(wide, ir.Undefined), zeros)


def bind(
    expression: Expression, arrays: Sequence[Any], outputs: Sequence[Any], parts: int
) -> tuple[Native, list[tuple]]:
    """The function and its words for each shard: whole rows each, or parts of one long row."""
    function = compiled(expression)
    size = 1
    for length in expression.shape:
        size *= int(length)  # type: ignore[arg-type]
    inner = expression.inner or size
    rows = size // inner if inner else 0
    count = rows if rows > 1 else inner
    parts = max(1, min(parts, count // 64 if rows <= 1 else rows))
    edges = [count * part // parts for part in range(parts + 1)]
    # Vectors of one long row start at multiples of the width, so that cutting it elsewhere changes no bit.
    if rows <= 1:
        edges = [edge // 64 * 64 for edge in edges[:-1]] + [count]
    shards = []
    for start, stop in itertools.pairwise(edges):
        shape = (stop - start, inner) if rows > 1 else (rows, stop - start)
        pointers = []
        kinds = [*expression.kinds, *("full" for _ in outputs)]
        for array, kind in zip([*arrays, *outputs], kinds, strict=True):
            skip = 0
            if kind == "full":
                skip = start * inner if rows > 1 else start
            elif (kind == "column" and rows > 1) or (kind == "row" and rows <= 1):
                skip = start
            pointers.append(array.ctypes.data + skip * array.itemsize)
        shards.append((*shape, *pointers))
    return function, shards
