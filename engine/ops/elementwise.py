"""Elementwise primitives: rows of one table. A row is a name, NumPy's function, its gradient, and a domain for samples."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, shapes
from engine.core.errors import DTypeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply
from engine.ops.cast_fast import cast_kernel
from engine.ops.numpy_kernel import ElementwiseKernel
from engine.ops.op import Op, Sample, register


def _same(attrs: Any, x: TensorType) -> tuple[TensorType, ...]:
    return (x,)


def _floats(attrs: Any, x: TensorType) -> tuple[TensorType, ...]:
    if not dtypes.is_floating(x.dtype):
        raise DTypeError("this operation takes floats", got=x.dtype, mend="cast the tensor to float32 first")
    return (x,)


def _bool(attrs: Any, x: TensorType) -> tuple[TensorType, ...]:
    return (TensorType(x.shape, "bool"),)


def _promoted(attrs: Any, *types: TensorType) -> tuple[TensorType, ...]:
    return (TensorType(shapes.broadcast(*(t.shape for t in types)), dtypes.promote(*(t.dtype for t in types))),)


def _compared(attrs: Any, *types: TensorType) -> tuple[TensorType, ...]:
    return (TensorType(shapes.broadcast(*(t.shape for t in types)), "bool"),)


def _selected(attrs: Any, condition: TensorType, x: TensorType, y: TensorType) -> tuple[TensorType, ...]:
    if condition.dtype != "bool":
        raise DTypeError("the condition of a selection must be bool", got=condition.dtype)
    return (TensorType(shapes.broadcast(condition.shape, x.shape, y.shape), dtypes.promote(x.dtype, y.dtype)),)


def _count(attrs: Any, *types: TensorType) -> shapes.Size:
    return shapes.product(shapes.broadcast(*(t.shape for t in types)))


def sum_to(x: Any, shape: shapes.Shape) -> Any:
    """Undo broadcasting: sum `x` over the axes along which `shape` was stretched."""
    from engine.ops.reduce import reduce_sum
    from engine.ops.shaping import reshape

    if x.shape == shape:
        return x
    extra = len(x.shape) - len(shape)
    axes = [*range(extra), *(extra + a for a, size in enumerate(shape) if size == 1 and x.shape[extra + a] != 1)]
    reduced = reduce_sum(x, axes, keepdims=False) if axes else x
    return reduced if reduced.shape == shape else reshape(reduced, shape)


Gradient = Callable[..., Sequence[Any]]


def _vjp(rule: Gradient) -> Callable[[Graph, Node, Sequence[Value | None]], list[Value | None]]:
    """A vjp from a rule `(cotangent, output, *inputs) -> cotangent of each input`, shapes restored."""

    def vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
        grads = rule(cotangents[0], node.output, *node.inputs)
        return [
            None
            if grad is None or not dtypes.is_floating(value.dtype)
            else cast(sum_to(grad, value.shape), value.dtype)
            for grad, value in zip(grads, node.inputs, strict=True)
        ]

    return vjp


def _cast_arrays(function: Callable[..., Any]) -> Callable[..., tuple[np.ndarray, ...]]:
    """A reference: arguments promoted by the engine's rule, then NumPy's function."""

    def reference(attrs: Any, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        common = dtypes.promote(*(dtypes.canonical(array.dtype) for array in arrays))
        return (function(*(array.astype(common, copy=False) for array in arrays)),)

    return reference


def _ufunc_kernel(function: Callable[..., Any]) -> Callable[..., ElementwiseKernel | None]:
    """A fast path for ufuncs: the same function with `out=`, where no argument needs another dtype."""

    def fast(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> ElementwiseKernel | None:
        if len({t.dtype for t in ins}) > 1 or (outs[0].dtype not in (ins[0].dtype, "bool")):
            return None
        # NumPy wants `out` by keyword for maximum and minimum.
        return ElementwiseKernel(lambda *arrays: function(*arrays[:-1], out=arrays[-1]))

    return fast


@dataclass(frozen=True)
class _Domain:
    """Where samples of an op are drawn: an interval, so that gradients stay away from kinks and poles."""

    low: float = -2.0
    high: float = 2.0
    away: float = 0.0  # keep this far from zero

    def draw(self, rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
        values = rng.uniform(self.low, self.high, shape)
        return values + np.where(values >= 0, self.away, -self.away) if self.away else values


def _unary(name: str, function: Any, rule: Gradient | None, domain: _Domain = _Domain(), infer: Any = _floats,
           fast: Any = None, inplace: tuple[int, ...] = (0,)) -> Op:  # fmt: skip
    def samples(rng: np.random.Generator) -> list[Sample]:
        found = [Sample((domain.draw(rng, shape),)) for shape in ((3, 4), (), (2, 3, 5))]
        return found if rule else [Sample(s.arrays, differentiable=()) for s in found]

    return register(
        Op(
            name=name,
            infer=infer,
            reference=lambda attrs, x: (function(x),),
            samples=samples,
            vjp=_vjp(rule) if rule else None,
            flops=_count,
            elementwise=True,
            fast=fast or (_ufunc_kernel(function) if isinstance(function, np.ufunc) else None),
            inplace=inplace,
        )
    )


def _binary(name: str, function: Any, rule: Gradient | None, domain: _Domain = _Domain(), infer: Any = _promoted,
            inplace: tuple[int, ...] = (0, 1)) -> Op:  # fmt: skip
    def samples(rng: np.random.Generator) -> list[Sample]:
        pairs = (((3, 4), (3, 4)), ((2, 3, 4), (4,)), ((3, 1), (1, 4)), ((), (2, 2)))
        found = []
        for a, b in pairs:
            x, y = domain.draw(rng, a), domain.draw(rng, b)
            found.append(Sample((x, y), differentiable=None if rule else ()))
        return found

    return register(
        Op(
            name=name,
            infer=infer,
            reference=_cast_arrays(function),
            samples=samples,
            vjp=_vjp(rule) if rule else None,
            flops=_count,
            elementwise=True,
            fast=_ufunc_kernel(function),
            inplace=inplace,
        )
    )


# --- functions of one argument -------------------------------------------------------------------------------------


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _sigmoid_into(x: np.ndarray, out: np.ndarray) -> None:
    np.negative(x, out)
    np.exp(out, out)
    np.add(out, 1, out)
    np.reciprocal(out, out)


def _relu(x: np.ndarray) -> np.ndarray:
    return np.maximum(x, np.zeros((), x.dtype))


def _relu_into(x: np.ndarray, out: np.ndarray) -> None:
    np.maximum(x, 0, out=out)


def _kernel(call: Callable[..., Any]) -> Callable[..., ElementwiseKernel]:
    return lambda attrs, ins, outs: ElementwiseKernel(call)


def _erf(x: np.ndarray) -> np.ndarray:
    return np.vectorize(math.erf, otypes=[np.float64])(x).astype(x.dtype)


_positive = _Domain(0.3, 2.0)
_away = _Domain(-2.0, 2.0, 0.2)

NEGATE = _unary("negate", np.negative, lambda g, y, x: [negate(g)], infer=_same)
EXP = _unary("exp", np.exp, lambda g, y, x: [multiply(g, y)])
EXPM1 = _unary("expm1", np.expm1, lambda g, y, x: [multiply(g, exp(x))])
LOG = _unary("log", np.log, lambda g, y, x: [divide(g, x)], _positive)
LOG1P = _unary("log1p", np.log1p, lambda g, y, x: [divide(g, add(x, 1.0))], _positive)
SQRT = _unary("sqrt", np.sqrt, lambda g, y, x: [divide(multiply(g, 0.5), y)], _positive)
SQUARE = _unary("square", np.square, lambda g, y, x: [multiply(g, multiply(x, 2.0))], infer=_same)
RECIPROCAL = _unary("reciprocal", np.reciprocal, lambda g, y, x: [negate(multiply(g, square(y)))], _away)
ABS = _unary("absolute", np.absolute, lambda g, y, x: [multiply(g, sign(x))], _away, infer=_same)
SIGN = _unary("sign", np.sign, None, _away, infer=_same)
FLOOR = _unary("floor", np.floor, None, _away)
ROUND = _unary("round", np.rint, None, _away)
SIN = _unary("sin", np.sin, lambda g, y, x: [multiply(g, cos(x))])
COS = _unary("cos", np.cos, lambda g, y, x: [negate(multiply(g, sin(x)))])
ARCSIN = _unary("arcsin", np.arcsin, lambda g, y, x: [divide(g, sqrt(subtract(1.0, square(x))))], _Domain(-0.8, 0.8))
ARCTAN = _unary("arctan", np.arctan, lambda g, y, x: [divide(g, add(square(x), 1.0))])
TANH = _unary("tanh", np.tanh, lambda g, y, x: [multiply(g, subtract(1.0, square(y)))])
SIGMOID = _unary(
    "sigmoid", _sigmoid, lambda g, y, x: [multiply(g, multiply(y, subtract(1.0, y)))], fast=_kernel(_sigmoid_into)
)  # fmt: skip
RELU = _unary("relu", _relu, lambda g, y, x: [relu_gradient(g, y)], _away, fast=_kernel(_relu_into), infer=_same)
ERF = _unary("erf", _erf, lambda g, y, x: [multiply(g, multiply(exp(negate(square(x))), 2 / math.sqrt(math.pi)))])
NOT = _unary("logical_not", np.logical_not, None, infer=_bool, inplace=())
FINITE = _unary("isfinite", np.isfinite, None, infer=_bool, inplace=())

# --- functions of two and three ------------------------------------------------------------------------------------

ADD = _binary("add", np.add, lambda g, z, x, y: [g, g])
SUBTRACT = _binary("subtract", np.subtract, lambda g, z, x, y: [g, negate(g)])
MULTIPLY = _binary("multiply", np.multiply, lambda g, z, x, y: [multiply(g, y), multiply(g, x)])
DIVIDE = _binary(
    "divide",
    np.divide,
    lambda g, z, x, y: [divide(g, y), negate(divide(multiply(g, z), y))],
    _away,
    infer=lambda attrs, x, y: _floats(attrs, *_promoted(attrs, x, y)),
)
POWER = _binary(
    "power",
    np.power,
    lambda g, z, x, y: [multiply(g, multiply(y, power(x, subtract(y, 1.0)))), multiply(g, multiply(z, log(x)))],
    _positive,
)
FLOOR_DIVIDE = _binary("floor_divide", np.floor_divide, None, _away)
ARCTAN2 = _binary(
    "arctan2",
    np.arctan2,
    lambda g, z, x, y: [
        divide(multiply(g, y), add(square(x), square(y))),
        negate(divide(multiply(g, x), add(square(x), square(y)))),
    ],
    _away,
)


def _extreme(pick: Callable[..., Any]) -> Gradient:
    """Gradient of maximum and minimum: to the larger one; to the first where they are equal, none to both."""
    return lambda g, z, x, y: [where(pick(x, y), g, 0.0), where(pick(x, y), 0.0, g)]


MAXIMUM = _binary("maximum", np.maximum, _extreme(lambda x, y: greater_equal(x, y)))
MINIMUM = _binary("minimum", np.minimum, _extreme(lambda x, y: less_equal(x, y)))
EQUAL = _binary("equal", np.equal, None, infer=_compared, inplace=())
NOT_EQUAL = _binary("not_equal", np.not_equal, None, infer=_compared, inplace=())
LESS = _binary("less", np.less, None, infer=_compared, inplace=())
LESS_EQUAL = _binary("less_equal", np.less_equal, None, infer=_compared, inplace=())
GREATER = _binary("greater", np.greater, None, infer=_compared, inplace=())
GREATER_EQUAL = _binary("greater_equal", np.greater_equal, None, infer=_compared, inplace=())
AND = _binary("logical_and", np.logical_and, None, infer=_compared, inplace=())
OR = _binary("logical_or", np.logical_or, None, infer=_compared, inplace=())


def _relu_gradient(g: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where(y > 0, g, np.zeros((), g.dtype))


def _relu_gradient_into(g: np.ndarray, y: np.ndarray, out: np.ndarray, off: np.ndarray) -> None:
    np.greater(y, 0, off)
    np.logical_not(off, off)
    if out is not g:
        np.copyto(out, g)
    np.copyto(out, 0, where=off)


def _relu_gradient_samples(rng: np.random.Generator) -> list[Sample]:
    return [Sample((rng.normal(size=(3, 4)), np.maximum(_away.draw(rng, (3, 4)), 0)), differentiable=(0,))]


RELU_GRADIENT = register(
    Op(
        name="relu_gradient",
        infer=_promoted,
        reference=lambda attrs, g, y: (_relu_gradient(g, y),),
        samples=_relu_gradient_samples,
        vjp=lambda graph, node, cotangents: [relu_gradient(cotangents[0], node.inputs[1]), None],
        flops=_count,
        elementwise=True,
        fast=lambda attrs, ins, outs: (
            ElementwiseKernel(_relu_gradient_into, scratch=(TensorType(ins[1].shape, "bool"),))
            if ins[0] == ins[1] and ins[0].rank
            else None
        ),
        inplace=(0,),
    )
)


def _select_samples(rng: np.random.Generator) -> list[Sample]:
    return [
        Sample((rng.random((3, 4)) > 0.5, rng.normal(size=(3, 4)), rng.normal(size=(3, 4)))),
        Sample((rng.random((3, 1)) > 0.5, rng.normal(size=(3, 4)), rng.normal(size=()))),
    ]


def _select_into(condition: np.ndarray, x: np.ndarray, y: np.ndarray, out: np.ndarray) -> None:
    np.copyto(out, y)
    np.copyto(out, x, where=condition)


WHERE = register(
    Op(
        name="where",
        infer=_selected,
        reference=lambda attrs, condition, x, y: (np.where(condition, x, y),),
        samples=_select_samples,
        vjp=_vjp(lambda g, z, condition, x, y: [None, where(condition, g, 0.0), where(condition, 0.0, g)]),
        flops=_count,
        elementwise=True,
        fast=lambda attrs, ins, outs: ElementwiseKernel(_select_into) if ins[1].dtype == ins[2].dtype else None,
    )
)


@dataclass(frozen=True)
class Bounds:
    low: float
    high: float


def _clip_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (x,), g = node.inputs, cotangents[0]
    inside = logical_and(greater_equal(x, node.attrs.low), less_equal(x, node.attrs.high))
    return [where(inside, g, 0.0)]


CLIP = register(
    Op(
        name="clip",
        attrs=Bounds,
        infer=_same,
        reference=lambda attrs, x: (np.clip(x, x.dtype.type(attrs.low), x.dtype.type(attrs.high)),),
        samples=lambda rng: [Sample((rng.uniform(-2, 2, (4, 5)),), Bounds(-0.7, 0.9))],
        vjp=_clip_vjp,
        flops=_count,
        fast=lambda attrs, ins, outs: ElementwiseKernel(
            lambda x, out, low=attrs.low, high=attrs.high: (np.maximum(x, low, out=out), np.minimum(out, high, out=out))
        ),
        inplace=(0,),
    )
)


@dataclass(frozen=True)
class ToDType:
    dtype: str


CAST = register(
    Op(
        name="cast",
        attrs=ToDType,
        infer=lambda attrs, x: (TensorType(x.shape, attrs.dtype),),
        reference=lambda attrs, x: (x.astype(attrs.dtype),),
        samples=lambda rng: [
            Sample((rng.normal(size=(3, 4)),), ToDType("float64")),
            Sample((rng.integers(0, 9, (3, 4)),), ToDType("float64")),
            Sample((rng.normal(size=(3, 4)),), ToDType("int32"), differentiable=()),
        ],
        vjp=lambda graph, node, cotangents: [cast(cotangents[0], node.inputs[0].dtype)],
        fast=lambda attrs, ins, outs: (
            cast_kernel(ins[0], outs[0]) or ElementwiseKernel(lambda x, out: np.copyto(out, x, casting="unsafe"))
        ),
    )
)


# --- the functions ---------------------------------------------------------------------------------------------------


def _function(op: Op) -> Callable[..., Any]:
    def call(*inputs: Any) -> Any:
        return apply(op, inputs)[0]

    call.__name__ = call.__qualname__ = op.name
    call.__doc__ = f"Elementwise `{op.name}`; arguments broadcast as NumPy's do."
    return call


negate, exp, expm1, log, log1p, sqrt, square = map(_function, (NEGATE, EXP, EXPM1, LOG, LOG1P, SQRT, SQUARE))
reciprocal, absolute, sign, floor, round, sin, cos = map(_function, (RECIPROCAL, ABS, SIGN, FLOOR, ROUND, SIN, COS))
tanh, sigmoid, relu, erf, logical_not, isfinite = map(_function, (TANH, SIGMOID, RELU, ERF, NOT, FINITE))
add, subtract, multiply, divide, power = map(_function, (ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER))
maximum, minimum, logical_and, logical_or = map(_function, (MAXIMUM, MINIMUM, AND, OR))
equal, not_equal, less, less_equal = map(_function, (EQUAL, NOT_EQUAL, LESS, LESS_EQUAL))
arcsin, arctan, arctan2, floor_divide = map(_function, (ARCSIN, ARCTAN, ARCTAN2, FLOOR_DIVIDE))
greater, greater_equal, where, relu_gradient = map(_function, (GREATER, GREATER_EQUAL, WHERE, RELU_GRADIENT))


def clip(x: Any, x_min: float, x_max: float) -> Any:
    """`x` limited to `x_min` … `x_max`; no gradient passes outside."""
    return apply(CLIP, [x], Bounds(float(x_min), float(x_max)))[0]


def cast(x: Any, dtype: str) -> Any:
    """`x` in another dtype; the same tensor if it has it already."""
    name = dtypes.canonical(dtype)
    if getattr(x, "dtype", None) is not None and dtypes.canonical(x.dtype) == name:
        return x
    return apply(CAST, [x], ToDType(name))[0]
