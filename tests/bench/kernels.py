"""GFLOP/s of the compiled kernels, beside im2col and BLAS and beside this machine's matrix product.

    python -m tests.bench.kernels [threads]

A benchmark, not a test: figures only mean something next to one another, in one run, on a quiet machine.
"""

from __future__ import annotations

import functools
import glob
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

os.environ.setdefault("OPENBLAS_CORETYPE", "SkylakeX")  # before NumPy; without effect on processors without AVX-512

import ctypes

import numpy as np

from engine.ir.graph import TensorType
from engine.ops import pool as pooling
from engine.ops import recurrent
from engine.ops.conv import ops as convolution
from engine.ops.matmul import MATMUL, Transposed
from engine.ops.op import Op
from engine.runtime.threads import ThreadPool

IMAGES = (
    (32, 100, 3, 32), (32, 98, 32, 32), (32, 48, 32, 64), (32, 46, 64, 64), (32, 24, 128, 128), (32, 8, 16, 32),
)  # fmt: skip
# (batch, size, channels, filters, window, stride): those of ResNet50, and some beside them.
DEEP = (
    (8, 224, 3, 64, 7, 2), (8, 56, 64, 64, 1, 1), (8, 56, 64, 64, 3, 1), (8, 56, 64, 256, 1, 1), (8, 56, 256, 64, 1, 1),
    (8, 56, 256, 128, 1, 2), (8, 28, 128, 128, 3, 1), (8, 28, 128, 512, 1, 1), (8, 28, 512, 128, 1, 1),
    (8, 56, 256, 512, 1, 2), (8, 28, 512, 256, 1, 2), (8, 14, 256, 256, 3, 1), (8, 14, 256, 1024, 1, 1),
    (8, 14, 1024, 256, 1, 1), (8, 28, 512, 1024, 1, 2), (8, 14, 1024, 512, 1, 2), (8, 7, 512, 512, 3, 1),
    (8, 7, 512, 2048, 1, 1), (8, 7, 2048, 512, 1, 1), (8, 14, 1024, 2048, 1, 2), (8, 28, 256, 256, 3, 2),
    (32, 24, 64, 128, 1, 1), (32, 24, 128, 128, 1, 1),
)  # fmt: skip
PRODUCTS = ((32, 784, 64), (1000, 3072, 512), (128, 1024, 1024), (32, 30976, 256), (512, 2048, 2048))
SEQUENCES = ((64, 8, 32, 32), (64, 16, 10, 32), (16, 280, 256, 64))


def blas_core() -> str:
    """The kernels that NumPy's own OpenBLAS chose: the only sure sign that OPENBLAS_CORETYPE took effect."""
    for path in glob.glob(os.path.join(os.path.dirname(np.__file__), "..", "numpy.libs", "*openblas*")):
        library = ctypes.CDLL(path)
        for name in ("scipy_openblas_get_corename64_", "openblas_get_corename64_", "openblas_get_corename"):
            if hasattr(library, name):
                function = getattr(library, name)
                function.restype = ctypes.c_char_p
                return function().decode()
    return "unknown"


def best(call: Callable[[], Any], seconds: float = 0.4) -> float:
    """The shortest of the calls made in that time, in seconds."""
    call()
    shortest, stop = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < stop:
        start = time.perf_counter()
        call()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def bound(op: Op, attrs: Any, arrays: Sequence[np.ndarray], pool: ThreadPool) -> tuple[Callable[[], None], list[Any]]:
    """The op's fast kernel on these arrays, and its outputs."""
    types = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = op.infer(attrs, *types)
    kernel = op.fast(attrs, types, outs)
    outputs, scratch = ([np.zeros(t.shape, t.dtype) for t in found] for found in (outs, kernel.scratch))
    return kernel.bind(arrays, outputs, scratch, pool), outputs


def im2col(x: np.ndarray, w: np.ndarray) -> Callable[[], None]:
    """A 3x3 convolution as a copy of all windows and one product, buffers made beforehand."""
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[:2], axis=(1, 2)).transpose(0, 1, 2, 4, 5, 3)
    columns = np.empty(windows.shape, np.float32)
    flat, weights = columns.reshape(-1, w[..., 0].size), w.reshape(-1, w.shape[-1])
    y = np.empty((flat.shape[0], w.shape[-1]), np.float32)

    def call() -> None:
        np.copyto(columns, windows)
        np.matmul(flat, weights, out=y)

    return call


def images(pool: ThreadPool) -> None:
    rng = np.random.default_rng(0)
    print(f"{'convolution 3x3':24}{'padding':>8}{'forward':>9}{'dx':>9}{'dw':>9}{'im2col':>9}   GFLOP/s")
    for batch, size, channels, filters in IMAGES:
        for pad in (0, 1):
            plain = ((1, 1), (1, 1), ((pad, pad), (pad, pad)), 1)
            x = rng.random((batch, size, size, channels), np.float32)
            w = rng.random((3, 3, channels, filters), np.float32)
            forward, (y,) = bound(convolution.conv, convolution.ConvAttrs(*plain), (x, w), pool)
            forward()
            dx, _ = bound(
                convolution.conv_grad_input, convolution.ConvGradInputAttrs(*plain, size=(size, size)), (y, w), pool
            )
            dw, _ = bound(
                convolution.conv_grad_kernel, convolution.ConvGradKernelAttrs(*plain, kernel=(3, 3)), (x, y), pool
            )
            work = 2e-9 * y.size * 9 * channels
            calls = [forward, dx, dw, *([] if pad else [im2col(x, w)])]
            rates = "".join(f"{work / best(call):9.0f}" for call in calls)
            print(f"{f'{batch}x{size}x{size}x{channels} -> {filters}':24}{pad:8}{rates}")


def deep(pool: ThreadPool) -> None:
    rng = np.random.default_rng(0)
    print(f"\n{'convolution':32}{'forward':>9}{'dx':>9}{'dw':>9}   GFLOP/s")
    for batch, size, channels, filters, window, stride in DEEP:
        before = (window - 1) // 2
        plain = ((stride, stride), (1, 1), ((before, window - 1 - before),) * 2, 1)
        x = rng.random((batch, size, size, channels), np.float32)
        w = rng.random((window, window, channels, filters), np.float32)
        forward, (y,) = bound(convolution.conv, convolution.ConvAttrs(*plain), (x, w), pool)
        forward()
        to_input = convolution.ConvGradInputAttrs(*plain, size=(size, size))
        to_kernel = convolution.ConvGradKernelAttrs(*plain, kernel=(window, window))
        dx, _ = bound(convolution.conv_grad_input, to_input, (y, w), pool)
        dw, _ = bound(convolution.conv_grad_kernel, to_kernel, (x, y), pool)
        work = 2e-9 * y.size * window**2 * channels
        rates = "".join(f"{work / best(call, 0.2):9.0f}" for call in (forward, dx, dw))
        print(f"{f'{batch}x{size}x{size}x{channels} -> {filters}, {window}x{window}/{stride}':32}{rates}")


def dense(pool: ThreadPool) -> None:
    rng = np.random.default_rng(0)
    print(f"\n{'product (rows, depth, columns)':32}{'forward':>9}{'dx':>9}{'dw':>9}{'BLAS':>9}   GFLOP/s")
    for rows, depth, columns in PRODUCTS:
        x, w, y = (rng.random(shape, np.float32) for shape in ((rows, depth), (depth, columns), (rows, columns)))
        turned = (((x, w), (False, False)), ((y, w), (False, True)), ((x, y), (True, False)))
        calls = [bound(MATMUL, Transposed(*turns), arrays, pool)[0] for arrays, turns in turned]
        work = 2e-9 * rows * depth * columns
        rates = "".join(
            f"{work / best(call, 0.2):9.0f}" for call in (*calls, functools.partial(np.matmul, x, w, out=y))
        )
        print(f"{(rows, depth, columns)!s:32}{rates}")


def pools(pool: ThreadPool) -> None:
    print(f"\n{'pooling 2x2':24}{'max':>9}{'its dx':>9}{'average':>9}{'its dx':>9}{'copy x':>9}   ms")
    for shape in ((32, 96, 96, 32), (32, 8, 8, 16)):
        x = np.random.default_rng(0).random(shape, np.float32)
        attrs = pooling.PoolAttrs((2, 2), (2, 2), ((0, 0), (0, 0)))
        wider = pooling.AveragePoolGradAttrs(attrs.size, attrs.strides, attrs.padding, spatial=shape[1:3])
        forward, (y,) = bound(pooling.max_pool, attrs, (x,), pool)
        other = np.empty_like(x)
        calls = (
            forward,
            bound(pooling.max_pool_grad, attrs, (x, y), pool)[0],
            bound(pooling.average_pool, attrs, (x,), pool)[0],
            bound(pooling.average_pool_grad, wider, (y,), pool)[0],
            lambda other=other, x=x: np.copyto(other, x),
        )
        print(f"{'x'.join(map(str, shape)):24}" + "".join(f"{best(call) * 1e3:9.3f}" for call in calls))


def sequences(pool: ThreadPool) -> None:
    print(f"\n{'LSTM (N, T, F, U)':24}{'forward':>9}{'backward':>9}   us{'forward':>12}{'backward':>9}   GFLOP/s")
    rng = np.random.default_rng(0)
    for batch, steps, features, units in SEQUENCES:
        attrs = recurrent.LstmAttrs()
        shapes = (
            (batch, steps, features), (batch, units), (batch, units), (features, 4 * units), (units, 4 * units),
            (4 * units,),
        )  # fmt: skip
        arrays = [rng.standard_normal(shape).astype(np.float32) * 0.1 for shape in shapes]
        forward, outputs = bound(recurrent.lstm, attrs, arrays, pool)
        forward()
        sequence, h, c, gates, cells = outputs
        inputs = (*arrays[:5], sequence, gates, cells, sequence, h, c)
        backward, _ = bound(recurrent.lstm_grad, attrs, inputs, pool)
        work = 8e-9 * batch * steps * units * (features + units)
        a, b = best(forward), best(backward)
        name = str((batch, steps, features, units))
        print(f"{name:24}{a * 1e6:9.0f}{b * 1e6:9.0f}     {work / a:12.0f}{2 * work / b:9.0f}")


def main() -> None:
    pool = ThreadPool(int(sys.argv[1]) if len(sys.argv) > 1 else len(os.sched_getaffinity(0)))
    a = np.random.default_rng(0).random((2048, 2048), np.float32)
    out = np.empty_like(a)
    rate = 2e-9 * 2048**3 / best(lambda: np.matmul(a, a, out=out), 1.0)
    print(f"{pool.threads} threads; OpenBLAS core {blas_core()}; its 2048 x 2048 product: {rate:.0f} GFLOP/s\n")
    images(pool)
    deep(pool)
    dense(pool)
    pools(pool)
    sequences(pool)
    pool.close()


if __name__ == "__main__":
    main()
