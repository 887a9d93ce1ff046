"""Primitives and composites: functions on tensors, the same on arrays and on values of a graph."""

from types import FunctionType

import engine.ops.conv
import engine.ops.cross_entropy
import engine.ops.depthwise
import engine.ops.layer_norm
import engine.ops.pool
import engine.ops.recurrent
import engine.ops.table_step
from engine.ops.affine import affine
from engine.ops.batch_norm import batch_norm
from engine.ops.described import described
from engine.ops.elementwise import (
    absolute,
    add,
    cast,
    clip,
    cos,
    divide,
    equal,
    erf,
    exp,
    expm1,
    floor,
    greater,
    greater_equal,
    isfinite,
    less,
    less_equal,
    log,
    log1p,
    logical_and,
    logical_not,
    logical_or,
    maximum,
    minimum,
    multiply,
    negate,
    not_equal,
    power,
    reciprocal,
    relu,
    round,
    sigmoid,
    sign,
    sin,
    sqrt,
    square,
    subtract,
    tanh,
    where,
)
from engine.ops.fused import FUSED
from engine.ops.gather import scatter_add
from engine.ops.indexing import indexed
from engine.ops.matmul import dot_last, matmul
from engine.ops.names import *  # noqa: F403  # the names of keras.ops
from engine.ops.nn import log_softmax, softmax, stop_gradient
from engine.ops.operators import install
from engine.ops.random import dropout, next_random_state, random_uniform
from engine.ops.random_normal import random_normal
from engine.ops.reduce import (
    mean,
    reduce_all,
    reduce_any,
    reduce_max,
    reduce_min,
    reduce_sum,
    variance,
)
from engine.ops.resample import resample
from engine.ops.shaping import (
    broadcast_to,
    concatenate,
    expand_dims,
    pack,
    reshape,
    reverse,
    slice_axis,
    squeeze,
    stack,
    transpose,
    window,
)
from engine.ops.sliding import average_pool, conv, depthwise_conv, max_pool, separable_conv  # type: ignore[assignment]

install()

__all__ = [name for name in dir() if not name.startswith("_") and name not in ("install", "described", "FunctionType")]
globals().update({name: described(globals()[name]) for name in __all__ if isinstance(globals()[name], FunctionType)})
