"""Activation functions on vectors of float32, and their slopes from their own values. NaN stays NaN."""

from __future__ import annotations

from llvmlite import ir

from engine.ops.kernels.vector import Lanes

# exp(r) for |r| <= ln(2)/2: the series; its next term is below 6e-9.
_EXP = (1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1.0, 1.0)
# (tanh(x)/x - 1)/x^2 in x^2, fitted at Chebyshev nodes for |x| <= 0.6; relative error of tanh 4e-10.
_TANH = (0.002347753465, -0.008391389782, 0.02178309564, -0.05396096686, 0.1333331064, -0.3333333322)
_ROUND = 12582912.0  # 1.5 * 2**23: adding it leaves the nearest integer in the low bits
_LN2_HIGH, _LN2_LOW = 0.693359375, -2.12194440e-4  # the first has few bits: n * high is exact


def exp(x: Lanes) -> Lanes:
    """e^x; cut to [-87, 88], where the result stays a normal number."""
    emit, builder = x.emit, x.emit.builder
    x = emit.minimum(x, 88.0)
    x = emit.select(x.less(-87.0), -87.0, x)
    shifted = emit.fma(x, 1.4426950408889634, _ROUND)
    whole = shifted - _ROUND
    rest = emit.fma(whole, -_LN2_LOW, emit.fma(whole, -_LN2_HIGH, x))
    result = emit.constant(_EXP[0])
    for factor in _EXP[1:]:
        result = emit.fma(result, rest, factor)
    bits = builder.shl(builder.bitcast(shifted.value, emit.integers), ir.Constant(emit.integers, [23] * emit.lanes))
    power = builder.add(bits, builder.bitcast(emit.constant(1.0).value, emit.integers))
    return result * Lanes(emit, builder.bitcast(power, emit.type))


def sigmoid(x: Lanes) -> Lanes:
    return 1.0 / (exp(0.0 - x) + 1.0)


def tanh(x: Lanes) -> Lanes:
    emit = x.emit
    size = emit.unary("fabs", x)
    square = x * x
    series = emit.constant(_TANH[0])
    for factor in _TANH[1:]:
        series = emit.fma(series, square, factor)
    near = emit.fma(series * square, x, x)
    far = 1.0 - 2.0 / (exp(size + size) + 1.0)
    return emit.select(size.less(0.6), near, emit.select(x.less(0.0), 0.0 - far, far))


def relu(x: Lanes) -> Lanes:
    return x.emit.maximum(x, 0.0)


def linear(x: Lanes) -> Lanes:
    return x


def hard_sigmoid(x: Lanes) -> Lanes:
    emit = x.emit
    y = x * (1 / 6) + 0.5
    return emit.minimum(emit.select(y.less(0.0), 0.0, y), 1.0)


def _relu_slope(y: Lanes) -> Lanes:
    return y.emit.select(y.emit.constant(0.0).less(y), 1.0, 0.0)


def _hard_sigmoid_slope(y: Lanes) -> Lanes:
    inside = y.emit.builder.and_(y.emit.constant(0.0).less(y), y.less(1.0))
    return y.emit.select(inside, 1 / 6, 0.0)


ACTIVATIONS = {"tanh": tanh, "sigmoid": sigmoid, "relu": relu, "linear": linear, "hard_sigmoid": hard_sigmoid}

# The derivative, from the activation's own value.
SLOPES = {
    "tanh": lambda y: 1.0 - y * y,
    "sigmoid": lambda y: y * (1.0 - y),
    "relu": _relu_slope,
    "linear": lambda y: y.emit.constant(1.0),
    "hard_sigmoid": _hard_sigmoid_slope,
}
