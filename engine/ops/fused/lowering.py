"""Elementwise ops as LLVM instructions, on vectors or on single elements alike.

The functions exp, log, tanh and erf follow Cephes (S. L. Moshier, "Methods and Programs for Mathematical Functions", 1989):
range reduction and a short polynomial, good to about one unit in the last place of float32. Nothing here is reordered
or contracted behind our back; NaN and infinities go the way NumPy sends them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

# (exp(r) - 1 - r) / r^2 for |r| up to ln(2) / 2.
_EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
# erf(x) / x in x^2 up to 1; x exp(x^2) erfc(x) in 1 / x^2 up to 2, and beyond.
_ERF = (7.853861353153693e-5, -8.010193625184903e-4, 5.188327685732524e-3, -2.685381193529856e-2, 1.128358514861418e-1,
        -3.761262582423300e-1, 1.128379165726710)  # fmt: skip
_ERFC_MIDDLE = (2.326819970068386e-2, -1.387039388740657e-1, 3.687424674597105e-1, -5.824733027278666e-1,
                6.210004621745983e-1, -4.944515323274145e-1, 3.404879937665872e-1, -2.741127028184656e-1,
                5.638259427386472e-1)  # fmt: skip
_ERFC_FAR = (-1.047766399936249e1, 1.297719955372516e1, -7.495518717768503, 2.921019019210786, -1.015265279202700,
             4.218463358204948e-1, -2.820767439740514e-1, 5.641895067754075e-1)  # fmt: skip


class Emitter:
    """Writes elementwise code for values of one width (`lanes` elements; 1 is a scalar)."""

    def __init__(self, builder: Any, module: Any, lanes: int):
        from llvmlite import ir

        self.ir, self.b, self.module, self.lanes = ir, builder, module, lanes
        self.f32 = self._wide(ir.FloatType())
        self.i32 = self._wide(ir.IntType(32))
        self.i1 = self._wide(ir.IntType(1))

    def _wide(self, element: Any) -> Any:
        return element if self.lanes == 1 else self.ir.VectorType(element, self.lanes)

    def const(self, value: float) -> Any:
        """A float constant, rounded to float32."""
        single = float(np.float32(value))
        return self.ir.Constant(self.f32, single if self.lanes == 1 else [single] * self.lanes)

    def integer(self, value: int) -> Any:
        return self.ir.Constant(self.i32, value if self.lanes == 1 else [value] * self.lanes)

    def call(self, name: str, *args: Any) -> Any:
        """An LLVM intrinsic on floats, such as llvm.fma."""
        suffix = "f32" if self.lanes == 1 else f"v{self.lanes}f32"
        full = f"llvm.{name}.{suffix}"
        function = self.module.globals.get(full)
        if function is None:
            function = self.ir.Function(self.module, self.ir.FunctionType(self.f32, [self.f32] * len(args)), full)
        return self.b.call(function, args)

    def fma(self, a: Any, b: Any, c: Any) -> Any:
        return self.call("fma", a, b, c)

    def compare(self, sign: str, a: Any, b: Any) -> Any:
        """Ordered comparison (false with NaN), but "!=" is true with NaN."""
        return (self.b.fcmp_unordered if sign == "!=" else self.b.fcmp_ordered)(sign, a, b)

    def select(self, condition: Any, a: Any, b: Any) -> Any:
        return self.b.select(condition, a, b)

    def polynomial(self, x: Any, coefficients: Sequence[float]) -> Any:
        """Horner's rule, highest power first."""
        value = self.const(coefficients[0])
        for coefficient in coefficients[1:]:
            value = self.fma(value, x, self.const(coefficient))
        return value

    def bits(self, x: Any) -> Any:
        return self.b.bitcast(x, self.i32)

    def floats(self, x: Any) -> Any:
        return self.b.bitcast(x, self.f32)

    def exp(self, x: Any) -> Any:
        # Bounds past which the result is 0 or infinite anyway; NaN passes through both selections.
        x = self.select(self.compare(">", x, self.const(89.0)), self.const(89.0), x)
        x = self.select(self.compare("<", x, self.const(-104.0)), self.const(-104.0), x)
        shift = self.const(12582912.0)  # 1.5 * 2**23: adding it rounds to a whole number, kept in the low bits
        moved = self.fma(x, self.const(1.44269504088896341), shift)
        n = self.b.fsub(moved, shift)
        r = self.fma(n, self.const(-0.693359375), x)
        r = self.fma(n, self.const(2.12194440e-4), r)
        p = self.polynomial(r, _EXP)
        p = self.fma(self.b.fmul(r, r), p, self.b.fadd(r, self.const(1.0)))
        whole = self.b.sub(self.bits(moved), self.integer(0x4B400000))
        half = self.b.ashr(whole, self.integer(1))
        for part in (half, self.b.sub(whole, half)):  # two factors, so that 2**n may pass the range of exponents
            p = self.b.fmul(p, self.floats(self.b.shl(self.b.add(part, self.integer(127)), self.integer(23))))
        return p

    def log(self, x: Any) -> Any:
        tiny = self.compare("<", x, self.const(1.17549435e-38))  # subnormals are scaled up first
        scaled = self.select(tiny, self.b.fmul(x, self.const(8388608.0)), x)
        bits = self.bits(scaled)
        e = self.b.sub(self.b.lshr(bits, self.integer(23)), self.integer(126))
        m = self.floats(self.b.or_(self.b.and_(bits, self.integer(0x007FFFFF)), self.integer(0x3F000000)))
        small = self.compare("<", m, self.const(0.707106781186547524))
        exponent = self.b.sitofp(e, self.f32)
        exponent = self.b.fsub(exponent, self.select(tiny, self.const(23.0), self.const(0.0)))
        exponent = self.b.fsub(exponent, self.select(small, self.const(1.0), self.const(0.0)))
        z = self.b.fsub(self.b.fadd(m, self.select(small, m, self.const(0.0))), self.const(1.0))
        p = self.polynomial(
            z,
            (7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
             2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1),
        )  # fmt: skip
        square = self.b.fmul(z, z)
        y = self.b.fmul(self.b.fmul(p, z), square)
        y = self.fma(exponent, self.const(-2.12194440e-4), y)
        y = self.fma(square, self.const(-0.5), y)
        y = self.fma(exponent, self.const(0.693359375), self.b.fadd(z, y))
        infinity = self.const(float("inf"))
        y = self.select(self.compare("==", x, infinity), infinity, y)
        y = self.select(self.compare("==", x, self.const(0.0)), self.const(float("-inf")), y)
        bad = self.b.or_(self.compare("<", x, self.const(0.0)), self.compare("!=", x, x))
        return self.select(bad, self.const(float("nan")), y)

    def tanh(self, x: Any) -> Any:
        size = self.call("fabs", x)
        e = self.exp(self.b.fadd(size, size))
        far = self.b.fsub(self.const(1.0), self.b.fdiv(self.const(2.0), self.b.fadd(e, self.const(1.0))))
        far = self.call("copysign", far, x)
        square = self.b.fmul(x, x)
        p = self.polynomial(
            square, (-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1)
        )
        near = self.fma(self.b.fmul(p, square), x, x)
        return self.select(self.compare("<", size, self.const(0.625)), near, far)

    def sigmoid(self, x: Any) -> Any:
        one = self.const(1.0)
        return self.b.fdiv(one, self.b.fadd(one, self.exp(self.b.fneg(x))))

    def expm1(self, x: Any) -> Any:
        square = self.b.fmul(x, x)
        near = self.fma(square, self.polynomial(x, _EXP), x)  # where exp reduces nothing
        far = self.b.fsub(self.exp(x), self.const(1.0))
        return self.select(self.compare("<", self.call("fabs", x), self.const(0.34)), near, far)

    def log1p(self, x: Any) -> Any:
        """log(u) * x / (u - 1), where u is the rounded 1 + x (W. Kahan)."""
        u = self.b.fadd(x, self.const(1.0))
        exact = self.b.fmul(self.log(u), self.b.fdiv(x, self.b.fsub(u, self.const(1.0))))
        exact = self.select(self.compare("==", x, self.const(float("inf"))), x, exact)
        return self.select(self.compare("==", u, self.const(1.0)), x, exact)

    def erf(self, x: Any) -> Any:
        """x times a series near 0; beyond, 1 - exp(-x^2) / x times a series of 1 / x^2, one for each of two ranges."""
        size, square = self.call("fabs", x), self.b.fmul(x, x)
        near = self.b.fmul(x, self.polynomial(square, _ERF))
        safe = self.select(self.compare(">", size, self.const(1.0)), size, self.const(1.0))
        share = self.b.fdiv(self.const(1.0), safe)
        inverse = self.b.fmul(share, share)
        series = self.select(
            self.compare("<", safe, self.const(2.0)),
            self.polynomial(inverse, _ERFC_MIDDLE), self.polynomial(inverse, _ERFC_FAR),
        )  # fmt: skip
        rest = self.b.fmul(self.b.fmul(self.exp(self.b.fneg(square)), share), series)
        far = self.call("copysign", self.b.fsub(self.const(1.0), rest), x)
        # NaN is in no range: it comes through the series.
        return self.select(self.compare(">", size, self.const(1.0)), far, near)

    def larger(self, x: Any, y: Any, sign: str) -> Any:
        """The larger (">") or smaller ("<") of two; NaN if either is."""
        return self.select(self.b.or_(self.compare(sign, x, y), self.compare("!=", x, x)), x, y)

    def clip(self, x: Any, attrs: Any) -> Any:
        return self.larger(self.larger(x, self.const(attrs.low), ">"), self.const(attrs.high), "<")

    def sign(self, x: Any) -> Any:
        above, below = self.compare(">", x, self.const(0.0)), self.compare("<", x, self.const(0.0))
        flat = self.select(self.compare("!=", x, x), x, self.const(0.0))
        return self.select(above, self.const(1.0), self.select(below, self.const(-1.0), flat))

    def cast(self, x: Any, attrs: Any) -> Any:
        if attrs.dtype == "bool":
            return x if x.type == self.i1 else self.compare("!=", x, self.const(0.0))
        return self.b.uitofp(x, self.f32) if x.type == self.i1 else x


Lowering = Callable[..., Any]

# By the name of the op: (emitter, attrs, *operands) -> value.
LOWERINGS: dict[str, Lowering] = {
    "add": lambda e, a, x, y: e.b.fadd(x, y),
    "subtract": lambda e, a, x, y: e.b.fsub(x, y),
    "multiply": lambda e, a, x, y: e.b.fmul(x, y),
    "divide": lambda e, a, x, y: e.b.fdiv(x, y),
    "maximum": lambda e, a, x, y: e.larger(x, y, ">"),
    "minimum": lambda e, a, x, y: e.larger(x, y, "<"),
    "negate": lambda e, a, x: e.b.fneg(x),
    "square": lambda e, a, x: e.b.fmul(x, x),
    "reciprocal": lambda e, a, x: e.b.fdiv(e.const(1.0), x),
    "sqrt": lambda e, a, x: e.call("sqrt", x),
    "absolute": lambda e, a, x: e.call("fabs", x),
    "floor": lambda e, a, x: e.call("floor", x),
    "round": lambda e, a, x: e.call("rint", x),
    "sign": lambda e, a, x: e.sign(x),
    "exp": lambda e, a, x: e.exp(x),
    "expm1": lambda e, a, x: e.expm1(x),
    "log": lambda e, a, x: e.log(x),
    "log1p": lambda e, a, x: e.log1p(x),
    "erf": lambda e, a, x: e.erf(x),
    "tanh": lambda e, a, x: e.tanh(x),
    "sigmoid": lambda e, a, x: e.sigmoid(x),
    "relu": lambda e, a, x: e.larger(x, e.const(0.0), ">"),
    "relu_gradient": lambda e, a, g, y: e.select(e.compare(">", y, e.const(0.0)), g, e.const(0.0)),
    "clip": lambda e, a, x: e.clip(x, a),
    "cast": lambda e, a, x: e.cast(x, a),
    "where": lambda e, a, c, x, y: e.select(c, x, y),
    "equal": lambda e, a, x, y: e.compare("==", x, y),
    "not_equal": lambda e, a, x, y: e.compare("!=", x, y),
    "less": lambda e, a, x, y: e.compare("<", x, y),
    "less_equal": lambda e, a, x, y: e.compare("<=", x, y),
    "greater": lambda e, a, x, y: e.compare(">", x, y),
    "greater_equal": lambda e, a, x, y: e.compare(">=", x, y),
    "logical_and": lambda e, a, x, y: e.b.and_(x, y),
    "logical_or": lambda e, a, x, y: e.b.or_(x, y),
    "logical_not": lambda e, a, x: e.b.not_(x),
    "literal": lambda e, a: e.const(a),
}

# What operands these take: floats, or truths ("b"). "where" is both; anything not listed takes floats.
TRUTHS = {"logical_and": "bb", "logical_or": "bb", "logical_not": "b", "where": "bff"}
