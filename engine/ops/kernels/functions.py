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


SELU, SELU_BELOW = 1.0507009873554805, 1.0507009873554805 * 1.6732632423543772


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
    return _limited(x * (1 / 6) + 0.5, 0.0, 1.0)


def _limited(x: Lanes, low: float, high: float) -> Lanes:
    """No less than `low`, no more than `high`; NaN stays."""
    return x.emit.minimum(x.emit.select(x.less(low), low, x), high)


def hard_sigmoid_keras_2(x: Lanes) -> Lanes:
    return _limited(x * 0.2 + 0.5, 0.0, 1.0)


def hard_tanh(x: Lanes) -> Lanes:
    return _limited(x, -1.0, 1.0)


def relu6(x: Lanes) -> Lanes:
    return _limited(x, 0.0, 6.0)


def leaky_relu(x: Lanes) -> Lanes:
    return _with_below(x, x, x * 0.2)


def _with_below(x: Lanes, above: Lanes, below: Lanes) -> Lanes:
    """`above` where x is positive (or NaN), else `below`."""
    return x.emit.select(x.emit.builder.not_(_at_most_zero(x)), above, below)


def _at_most_zero(x: Lanes) -> ir.Value:
    return x.emit.builder.or_(x.less(0.0), x.equal(0.0))


def _expm1(x: Lanes) -> Lanes:
    """e^x - 1 for x of at most 0, near 0 too: 2 t / (1 - t), t the hyperbolic tangent of x / 2."""
    t = tanh(x.emit.minimum(x, 0.0) * 0.5)
    return (t + t) / (1.0 - t)


def elu(x: Lanes) -> Lanes:
    return _with_below(x, x, _expm1(x))


def selu(x: Lanes) -> Lanes:
    return _with_below(x, x * SELU, _expm1(x) * SELU_BELOW)


def softsign(x: Lanes) -> Lanes:
    return x / (x.emit.unary("fabs", x) + 1.0)


def _relu_slope(y: Lanes) -> Lanes:
    return y.emit.select(y.emit.constant(0.0).less(y), 1.0, 0.0)


def _inside(y: Lanes, low: float, high: float, slope: float) -> Lanes:
    """`slope` strictly between two values, else 0."""
    emit = y.emit
    return emit.select(emit.builder.and_(emit.constant(low).less(y), y.less(high)), slope, 0.0)


def _softsign_slope(y: Lanes) -> Lanes:
    rest = 1.0 - y.emit.unary("fabs", y)
    return rest * rest


ACTIVATIONS = {
    "tanh": tanh, "sigmoid": sigmoid, "relu": relu, "linear": linear, "hard_sigmoid": hard_sigmoid,
    "hard_sigmoid_keras_2": hard_sigmoid_keras_2, "hard_tanh": hard_tanh, "relu6": relu6, "leaky_relu": leaky_relu,
    "elu": elu, "selu": selu, "softsign": softsign,
}  # fmt: skip

# The derivative, from the activation's own value.
SLOPES = {
    "tanh": lambda y: 1.0 - y * y,
    "sigmoid": lambda y: y * (1.0 - y),
    "relu": _relu_slope,
    "linear": lambda y: y.emit.constant(1.0),
    "hard_sigmoid": lambda y: _inside(y, 0.0, 1.0, 1 / 6),
    "hard_sigmoid_keras_2": lambda y: _inside(y, 0.0, 1.0, 0.2),
    "hard_tanh": lambda y: _inside(y, -1.0, 1.0, 1.0),
    "relu6": lambda y: _inside(y, 0.0, 6.0, 1.0),
    "leaky_relu": lambda y: _with_below(y, y.emit.constant(1.0), y.emit.constant(0.2)),
    "elu": lambda y: _with_below(y, y.emit.constant(1.0), y + 1.0),
    "selu": lambda y: _with_below(y, y.emit.constant(SELU), y + SELU_BELOW),
    "softsign": _softsign_slope,
}
