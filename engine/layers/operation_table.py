"""The operations of Keras 3 that stand in files between layers, by the names of its classes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Any

from engine import activations, ops
from engine.core.errors import ParameterError


def _get_item(x: Any, key: Any) -> Any:
    """Basic indexing: whole numbers, slices, None and "..."."""
    keys = list(key) if isinstance(key, (list, tuple)) else [key]
    if any(one == "..." for one in keys if isinstance(one, str)):
        at = keys.index("...")
        used = sum(one is not None for one in keys) - 1
        keys[at : at + 1] = [slice(None)] * (len(x.shape) - used)
    axis = 0
    for one in keys:
        if one is None:
            x = ops.expand_dims(x, axis)
            axis += 1
        elif isinstance(one, slice):
            start, stop, step = one.start, one.stop, 1 if one.step is None else one.step
            if step < 0:
                x = ops.reverse(x, axis)
                start, stop = -1 - start if start is not None else 0, -1 - stop if stop is not None else None
                step = -step
            if (start or 0, stop, step) != (0, None, 1):
                x = ops.slice_axis(x, axis, start or 0, stop, step)
            axis += 1
        elif isinstance(one, int):
            x = ops.squeeze(ops.slice_axis(x, axis, one, one + 1 if one != -1 else None), axis)
        else:
            raise ParameterError(f"an index {one!r} is not one that this layer takes", expected="numbers and slices")
    return x


def _split(x: Any, indices_or_sections: Any, axis: int = 0) -> list[Any]:
    size = x.shape[axis]
    if not isinstance(size, int):
        raise ParameterError("an axis of unknown size cannot be split", expected="a whole number", got=str(size))
    if isinstance(indices_or_sections, int):
        step = size // indices_or_sections
        ends = [step * number for number in range(1, indices_or_sections)]
    else:
        ends = list(indices_or_sections)
    return [ops.slice_axis(x, axis, a, b) for a, b in zip([0, *ends], [*ends, size])]


def _reduced(reduce: Callable[..., Any]) -> Callable[..., Any]:
    def call(x: Any, axis: Any = None, keepdims: bool = False, initial: Any = None) -> Any:
        if initial is not None:
            raise ParameterError("a reduction with a first value is not supported", field="initial")
        return reduce(x, tuple(axis) if isinstance(axis, list) else axis, keepdims)

    return call


def _standard(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    return ops.sqrt(_reduced(ops.variance)(x, axis, keepdims))


def _squeeze(x: Any, axis: Any = None) -> Any:
    if axis is None:
        axis = [at for at, size in enumerate(x.shape) if size == 1]
    for at in sorted((one % len(x.shape) for one in ([axis] if isinstance(axis, int) else axis)), reverse=True):
        x = ops.squeeze(x, at)
    return x


def _expand(x: Any, axis: Any) -> Any:
    for at in [axis] if isinstance(axis, int) else sorted(axis):
        x = ops.expand_dims(x, at)
    return x


def _convert(x: Any, dtype: str | None = None, sparse: Any = None, ragged: Any = None) -> Any:
    if sparse or ragged:
        raise ParameterError("sparse and ragged tensors are not supported", field="sparse")
    return x if dtype is None else ops.cast(x, dtype)


def _in_dtype(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(x: Any, *args: Any, dtype: str | None = None, **options: Any) -> Any:
        return function(x if dtype is None else ops.cast(x, dtype), *args, **options)

    return call


def _norm(x: Any, ord: Any = None, axis: Any = None, keepdims: bool = False) -> Any:
    axis = tuple(axis) if isinstance(axis, list) else axis
    single = isinstance(axis, int) or (axis is not None and len(axis) == 1) or (axis is None and len(x.shape) == 1)
    if ord is None or (single and ord == 2) or (not single and ord == "fro"):
        return ops.norm(x, axis, keepdims)
    if single and ord in (1, "inf", float("inf")):
        return (ops.reduce_sum if ord == 1 else ops.reduce_max)(ops.absolute(x), axis, keepdims)
    raise ParameterError(f"a norm of the order {ord!r} is not supported", field="ord")


# By the names of Keras's operation classes; arguments and settings as they have them.
OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "Abs": ops.absolute,
    "Absolute": ops.absolute,
    "Add": ops.add,
    "All": _reduced(ops.reduce_all),
    "Any": _reduced(ops.reduce_any),
    "Arccos": ops.arccos,
    "Arcsin": ops.arcsin,
    "Arctan": ops.arctan,
    "Arctan2": ops.arctan2,
    "Arctanh": ops.arctanh,
    "Argmax": lambda x, axis=-1, keepdims=False: ops.argmax(x, axis, keepdims),
    "Argmin": lambda x, axis=-1, keepdims=False: ops.argmin(x, axis, keepdims),
    "Argsort": ops.argsort,
    "Average": ops.average,
    "BroadcastTo": lambda x, shape: ops.broadcast_to(x, shape),
    "Cast": lambda x, dtype: ops.cast(x, dtype),
    "Ceil": ops.ceil,
    "Celu": ops.celu,
    "Clip": lambda x, x_min, x_max: ops.clip(x, x_min, x_max),
    "Concatenate": lambda xs, axis=0: ops.concatenate(xs, axis),
    "ConvertToTensor": _convert,
    "Cos": ops.cos,
    "Cosh": ops.cosh,
    "CountNonzero": ops.count_nonzero,
    "Cumprod": _in_dtype(ops.cumprod),
    "Cumsum": _in_dtype(ops.cumsum),
    "Diagonal": ops.diagonal,
    "Diff": ops.diff,
    "Divide": ops.divide,
    "Dot": ops.dot,
    "Einsum": lambda *operands, subscripts: ops.einsum(subscripts, *operands),
    "Elu": lambda x, alpha=1.0: activations.elu(x, alpha),
    "Equal": ops.equal,
    "Erf": ops.erf,
    "Erfinv": ops.erfinv,
    "Exp": ops.exp,
    "ExpandDims": _expand,
    "Expm1": ops.expm1,
    "Flip": ops.flip,
    "Floor": ops.floor,
    "FloorDivide": ops.floor_divide,
    "Gelu": lambda x, approximate=True: activations.gelu(x, approximate),
    "GetItem": _get_item,
    "Glu": ops.glu,
    "Greater": ops.greater,
    "GreaterEqual": ops.greater_equal,
    "HardShrink": ops.hard_shrink,
    "HardSigmoid": lambda x: activations.hard_sigmoid(x),
    "HardSilu": ops.hard_silu,
    "HardTanh": ops.hard_tanh,
    "Isfinite": ops.isfinite,
    "Isinf": lambda x: ops.equal(ops.absolute(x), float("inf")),
    "Isnan": ops.isnan,
    "LeakyRelu": lambda x, negative_slope=0.2: activations.relu(x, negative_slope),
    "Less": ops.less,
    "LessEqual": ops.less_equal,
    "Log": ops.log,
    "Log10": ops.log10,
    "Log1p": ops.log1p,
    "Log2": ops.log2,
    "LogSigmoid": ops.log_sigmoid,
    "LogSoftmax": lambda x, axis=-1: ops.log_softmax(x, axis),
    "LogicalAnd": ops.logical_and,
    "LogicalNot": ops.logical_not,
    "LogicalOr": ops.logical_or,
    "LogicalXor": ops.not_equal,
    "Logsumexp": _reduced(ops.logsumexp),
    "Matmul": ops.matmul,
    "Max": _reduced(ops.reduce_max),
    "Maximum": ops.maximum,
    "Mean": _reduced(ops.mean),
    "Median": _reduced(ops.median),
    "Min": _reduced(ops.reduce_min),
    "Minimum": ops.minimum,
    "Mod": ops.mod,
    "Moveaxis": ops.moveaxis,
    "Multiply": ops.multiply,
    "Negative": ops.negate,
    "Norm": _norm,
    "Normalize": ops.normalize,
    "NotEqual": ops.not_equal,
    "OneHot": lambda x, num_classes, axis=-1, dtype="float32", sparse=False: ops.one_hot(x, num_classes, axis, dtype),
    "OnesLike": ops.ones_like,
    "Outer": ops.outer,
    "Pad": ops.pad,
    "Power": ops.power,
    "Prod": _in_dtype(_reduced(ops.prod)),
    "Ravel": ops.ravel,
    "Reciprocal": ops.reciprocal,
    "Relu": ops.relu,
    "Relu6": lambda x: activations.relu(x, 0.0, 6.0),
    "Repeat": ops.repeat,
    "Reshape": lambda x, newshape: ops.reshape(x, newshape),
    "Roll": ops.roll,
    "Round": lambda x, decimals=0: ops.round(x),
    "Rsqrt": ops.rsqrt,
    "Selu": lambda x: activations.selu(x),
    "Sigmoid": ops.sigmoid,
    "Sign": ops.sign,
    "Silu": lambda x: ops.multiply(x, ops.sigmoid(x)),
    "Sin": ops.sin,
    "Sinh": ops.sinh,
    "SoftShrink": ops.soft_shrink,
    "Softmax": lambda x, axis=-1: ops.softmax(x, axis),
    "Softplus": lambda x: activations.softplus(x),
    "Softsign": lambda x: activations.softsign(x),
    "Sort": ops.sort,
    "SparsePlus": ops.sparse_plus,
    "SparseSigmoid": ops.sparse_sigmoid,
    "Sparsemax": ops.sparsemax,
    "Split": _split,
    "Sqrt": ops.sqrt,
    "Square": ops.square,
    "Squareplus": ops.squareplus,
    "Squeeze": _squeeze,
    "Stack": lambda xs, axis=0: ops.stack(xs, axis),
    "Std": _standard,
    "StopGradient": ops.stop_gradient,
    "Subtract": ops.subtract,
    "Sum": _reduced(ops.reduce_sum),
    "Swapaxes": ops.swapaxes,
    "Take": lambda x, indices, axis=None: ops.take(x, indices, axis),
    "TakeAlongAxis": ops.take_along_axis,
    "Tan": ops.tan,
    "Tanh": ops.tanh,
    "TanhShrink": ops.tanh_shrink,
    "Tensordot": ops.tensordot,
    "Threshold": ops.threshold,
    "Tile": ops.tile,
    "Trace": ops.trace,
    "Transpose": lambda x, axes=None: ops.transpose(x, axes),
    "Tril": ops.tril,
    "Triu": ops.triu,
    "TrueDivide": ops.divide,
    "Var": _reduced(ops.variance),
    "Where": ops.where,
    "ZerosLike": ops.zeros_like,
}


def class_name(function: Callable[..., Any]) -> str:
    """The name of the class that Keras has for a function of its ops."""
    name = function.__name__
    return _CLASS_NAMES.get(name) or "".join(part[:1].upper() + part[1:] for part in name.split("_"))


_CLASS_NAMES = {"reduce_sum": "Sum", "reduce_max": "Max", "reduce_min": "Min", "reduce_any": "Any", "reduce_all": "All",
                "variance": "Var", "negate": "Negative", "indexed": "GetItem"}  # fmt: skip


@functools.cache
def operations() -> Mapping[str, Callable[..., Any]]:
    """Every function of engine.ops by its class's name: those that Keras sets in its own way, and the others."""
    found = {class_name(one): one for name in ops.__all__ if isinstance(one := getattr(ops, name), FunctionType)}
    found["Einsum"] = lambda *operands, subscripts: ops.einsum(subscripts, *operands)
    return found | dict(OPERATIONS)


# Operations that Keras has in other modules than ops.numpy.
ELSEWHERE = {"Cast": "core", "Cholesky": "linalg", "ConvertToTensor": "core", "Det": "linalg", "Erf": "math",
             "Erfinv": "math", "Inv": "linalg", "Logsumexp": "math", "Norm": "linalg", "Rsqrt": "math",
             "SegmentSum": "math", "Solve": "linalg", "StopGradient": "core", "TopK": "math"}  # fmt: skip
# Functions of engine.ops that are no operations of Keras, or other ones.
OURS_ALONE = frozenset(
    ("Affine", "AsTensor", "BatchNorm", "DotLast", "Dropout", "Eye", "Flatten", "FlattenSamples", "L2Normalize",
     "NextRandomState", "Ones", "Pack", "RandomNormal", "RandomUniform", "Resample", "Reverse", "ScatterAdd", "Shape",
     "SliceAxis", "Window", "Zeros")
)  # fmt: skip
OF_NN = (
    "AveragePool", "Celu", "Conv", "DepthwiseConv", "Elu", "Gelu", "Glu", "HardShrink", "HardSigmoid", "HardSilu",
    "HardTanh", "LeakyRelu", "LogSigmoid", "LogSoftmax", "MaxPool", "Moments", "Normalize", "OneHot", "Relu", "Relu6",
    "Selu", "SeparableConv", "Sigmoid", "Silu", "SoftShrink", "Softmax", "Softplus", "Softsign", "SparsePlus",
    "SparseSigmoid", "Sparsemax", "Squareplus", "TanhShrink", "Threshold",
)  # fmt: skip


def keras_module(name: str) -> str:
    """Where Keras has an operation."""
    return f"keras.src.ops.{'nn' if name in OF_NN else ELSEWHERE.get(name, 'numpy')}"
