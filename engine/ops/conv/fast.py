"""Convolutions bound to arrays: float32 over one or two axes, by compiled sweeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.conv.panels import PanelProduct, Result, Weights, scratch_of, worth_panels
from engine.ops.conv.plans import Phase, Planned, Window, correlate, correlate_kernel, phases
from engine.ops.conv.slabs import SlabGradient, worth_slabs
from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import Item
from engine.ops.kernels.plain import adding, clearing, copying, in_turn
from engine.ops.kernels.sweep import compiled, shards, vector
from engine.ops.op import FastKernel, Pool

# From this much arithmetic on, a thread that is awake may take part, and one that sleeps is worth waking.
POOL_FLOPS, WAKING_FLOPS = 1_000_000, 4_000_000


def _usable(attrs: Any, types: Sequence[TensorType]) -> bool:
    return (
        cache.available()
        and len(attrs.strides) <= 2
        and all(t.dtype == "float32" and is_known(t.shape) and 0 not in t.shape for t in types)
    )


def _window(attrs: Any, x: Sequence[int], kernel: Sequence[int], out: Sequence[int]) -> Window:
    """The window of a convolution over one or two axes, as one over two."""
    lead = (1,) * (2 - len(attrs.strides))
    before = tuple(pads[0] for pads in attrs.padding)
    return Window(
        x[0], (*lead, *x[1:-1]), x[-1], (*lead, *out), (*lead, *kernel), (*lead, *attrs.strides),
        (*lead, *attrs.dilation), (*(0 for _ in lead), *before), attrs.groups,
    )  # fmt: skip


def conv(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FastKernel | None:
    """For `conv` (x, w) and `conv_fused` (x, w, bias)."""
    if not _usable(attrs, (*ins, *outs)):
        return None
    x, w, y = ins[0].shape, ins[1].shape, outs[0].shape
    if worth_panels(_window(attrs, x, w[:-2], y[1:-1]), y[-1]):
        return PanelForwardKernel(attrs, x, w, y)
    return ForwardKernel(attrs, x, w, y)


def conv_grad_input(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FastKernel | None:
    if not _usable(attrs, (*ins, *outs)):
        return None
    dy, w, dx = ins[0].shape, ins[1].shape, outs[0].shape
    if worth_panels(_window(attrs, dx, w[:-2], dy[1:-1]), dy[-1]):
        return PanelInputGradientKernel(attrs, dy, w, dx)
    return InputGradientKernel(attrs, dy, w, dx)


def conv_grad_kernel(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FastKernel | None:
    if not _usable(attrs, (*ins, *outs)):
        return None
    x, dy, dw = ins[0].shape, ins[1].shape, outs[0].shape
    if worth_slabs(_window(attrs, x, dw[:-2], dy[1:-1]), dy[-1]):
        return SlabKernelGradientKernel(attrs, x, dy, dw)
    return KernelGradientKernel(attrs, x, dy, dw)


def _scratch(floats: int) -> tuple[TensorType, ...]:
    """Padding scratch for every shard there may be; nothing where nothing is padded."""
    return (TensorType((shard_limit(), floats)),) if floats else ()


def _parts(pool: Pool, flops: int) -> int:
    return min(pool.threads, shard_limit()) if flops >= POOL_FLOPS else 1


class ForwardKernel:
    """y = conv(x, w) + bias, relu."""

    def __init__(self, attrs: Any, x: Sequence[int], w: Sequence[int], y: Sequence[int]):
        window = _window(attrs, x, w[:-2], y[1:-1])
        filters = y[-1]
        high, wide = window.out
        self.planned = correlate(window, filters, high * wide * filters, wide * filters, filters)
        self.relu = int(getattr(attrs, "activation", "linear") == "relu")
        self.flops = 2 * int(np.prod(y)) * int(np.prod(w[:-1]))
        self.filters = filters
        self.scratch = _scratch(self.planned.scratch)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, w = inputs[:2]
        start = inputs[2] if len(inputs) > 2 else np.zeros(self.filters, np.float32)
        steps, sweep, tiles, units, _ = self.planned
        steps = steps._replace(relu=self.relu)
        plan = sweep._replace(
            image=x.ctypes.data, b=w.ctypes.data, c=outputs[0].ctypes.data, start=start.ctypes.data, **tiles.addresses()
        )
        call = compiled()
        return spread(
            pool,
            [
                [(call, (vector(steps, _with_scratch(part, scratch, index)),))]
                for index, part in enumerate(shards(plan, units, _parts(pool, self.flops)))
            ],
            keep=(x, w, start, *outputs, *scratch),
            wakes=self.flops >= WAKING_FLOPS,
        )


def _with_scratch(plan: Any, scratch: Sequence[np.ndarray], shard: int) -> Any:
    return plan._replace(scratch=scratch[0][shard].ctypes.data) if scratch else plan


class InputGradientKernel:
    """dx from dy and w: for each remainder of the strides, dy convolved with some taps of w, reversed."""

    def __init__(self, attrs: Any, dy: Sequence[int], w: Sequence[int], dx: Sequence[int]):
        window = _window(attrs, dx, w[:-2], dy[1:-1])
        (high, wide), channels, (stride_high, stride_wide) = window.size, window.channels, window.strides
        self.groups, self.kernel_shape = attrs.groups, (*window.kernel, *w[-2:])
        self.phases, self.complete = phases(window, dy[-1])
        self.planned: list[Planned] = [
            correlate(
                phase.window, channels, high * wide * channels, stride_high * wide * channels, stride_wide * channels
            )
            for phase in self.phases
        ]
        self.offsets = [(h * wide + w) * channels for (h, w), _, _ in self.phases]
        self.channels = channels
        self.flops = 2 * int(np.prod(dy)) * int(np.prod(w[:-1]))
        self.padding = max((planned.scratch for planned in self.planned), default=0)
        self.scratch = (TensorType((int(np.prod(w)),)), *_scratch(self.padding))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (dy, w), (dx,) = inputs, outputs
        kernel = w.reshape(*self.kernel_shape[:3], self.groups, -1)
        start = np.zeros(self.channels, np.float32)
        copies, used = [], 0
        parts = _parts(pool, self.flops)
        shard_calls: list[list[Item]] = [[] for _ in range(parts)]
        for phase, planned, offset in zip(self.phases, self.planned, self.offsets):
            taps = kernel[phase.taps].transpose(0, 1, 4, 3, 2)
            turned = scratch[0][used : used + taps.size].reshape(taps.shape)
            used += taps.size
            copies.append(copying(turned, taps))
            plan = planned.sweep._replace(
                image=dy.ctypes.data, b=turned.ctypes.data, c=dx.ctypes.data + 4 * offset, start=start.ctypes.data,
                **planned.tiles.addresses(),
            )  # fmt: skip
            for index, part in enumerate(shards(plan, planned.units, parts)):
                words = vector(planned.steps, _with_scratch(part, scratch[1:], index))
                shard_calls[index].append((compiled(), (words,)))
        shard_calls = [calls for calls in shard_calls if calls]
        keep, wakes = (dy, w, start, dx, *scratch), self.flops >= WAKING_FLOPS
        sweeps = spread(pool, shard_calls, keep, wakes) if shard_calls else None
        empty = [] if self.complete else [clearing(dx)]
        return in_turn([*copies, *empty, *([sweeps] if sweeps is not None else [])])


class KernelGradientKernel:
    """dw from x and dy: each shard of the batch sums its own, then the shards are added in order."""

    def __init__(self, attrs: Any, x: Sequence[int], dy: Sequence[int], dw: Sequence[int]):
        window = _window(attrs, x, dw[:-2], dy[1:-1])
        self.planned = correlate_kernel(window, dy[-1])
        self.flops = 2 * int(np.prod(dy)) * int(np.prod(dw[:-1]))
        self.size = int(np.prod(dw))
        several = self.flops >= POOL_FLOPS and shard_limit() > 1
        partial = (TensorType((shard_limit(), self.size)),) if several else ()
        self.scratch = (*partial, *_scratch(self.planned.scratch))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (x, dy), (dw,) = inputs, outputs
        steps, sweep, tiles, units, padding = self.planned
        plan = sweep._replace(image=x.ctypes.data, b=dy.ctypes.data, **tiles.addresses())
        pads = scratch[-1:] if padding else ()
        parts = shards(plan, units, _parts(pool, self.flops))
        call = compiled()
        flat = dw.reshape(-1)
        targets = [flat] if len(parts) == 1 else [scratch[0][index] for index in range(len(parts))]
        calls = [
            [(call, (vector(steps, _with_scratch(part._replace(c=target.ctypes.data), pads, index)),))]
            for index, (part, target) in enumerate(zip(parts, targets))
        ]
        sweeps = spread(pool, calls, keep=(x, dy, dw, *scratch), wakes=self.flops >= WAKING_FLOPS)

        before = clearing(*targets)
        if len(parts) == 1:
            return in_turn([before, sweeps])
        return in_turn([before, sweeps, adding(scratch[0][: len(parts)], flat)])


class PanelForwardKernel:
    """y = conv(x, w) + bias, relu, of many channels."""

    def __init__(self, attrs: Any, x: Sequence[int], w: Sequence[int], y: Sequence[int]):
        window = _window(attrs, x, w[:-2], y[1:-1])
        (high, wide), filters = window.out, y[-1]
        (_, kernel_wide), channels = window.kernel, window.channels
        weights = Weights(0, window.kernel, (kernel_wide * channels * filters, channels * filters), filters, 1)
        result = Result(0, high * wide * filters, wide * filters, filters)
        self.product = PanelProduct(window, filters, weights, result)
        self.relu = int(getattr(attrs, "activation", "linear") == "relu")
        self.flops, self.filters = 2 * int(np.prod(y)) * int(np.prod(w[:-1])), filters
        self.scratch = scratch_of([self.product])

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, w = inputs[:2]
        start = inputs[2] if len(inputs) > 2 else np.zeros(self.filters, np.float32)
        room, padding = scratch[0], scratch[1] if len(scratch) > 1 else None
        parts = _parts(pool, self.flops)
        return in_turn(self.product.bind(x, w, outputs[0], start, self.relu, room, padding, pool, parts))


class PanelInputGradientKernel:
    """dx from dy and w, of many channels: a product for each remainder of the strides, as `InputGradientKernel` has it."""

    def __init__(self, attrs: Any, dy: Sequence[int], w: Sequence[int], dx: Sequence[int]):
        window = _window(attrs, dx, w[:-2], dy[1:-1])
        found, self.complete = phases(window, dy[-1])
        self.products = [self._product(window, phase, dy[-1]) for phase in found]
        self.channels = window.channels
        self.flops = 2 * int(np.prod(dy)) * int(np.prod(w[:-1]))
        self.scratch = scratch_of(self.products)

    @staticmethod
    def _product(window: Window, phase: Phase, filters: int) -> PanelProduct:
        (high, wide), (stride_high, stride_wide), channels = window.size, window.strides, window.channels
        tap = channels * filters
        tap_high, tap_wide = window.kernel[1] * tap, tap
        first, second = phase.taps
        weights = Weights(
            first.start * tap_high + second.start * tap_wide, phase.window.kernel,
            (first.step * tap_high, second.step * tap_wide), 1, filters,
        )  # fmt: skip
        result = Result(
            (phase.offset[0] * wide + phase.offset[1]) * channels, high * wide * channels,
            stride_high * wide * channels, stride_wide * channels,
        )  # fmt: skip
        return PanelProduct(phase.window, channels, weights, result)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (dy, w), (dx,) = inputs, outputs
        start = np.zeros(self.channels, np.float32)
        room, padding = scratch[0], scratch[1] if len(scratch) > 1 else None
        calls: list[Callable[[], None]] = [] if self.complete else [clearing(dx)]
        for product in self.products:
            calls += product.bind(dy, w, dx, start, 0, room, padding, pool, _parts(pool, self.flops))
        return in_turn(calls)


class SlabKernelGradientKernel:
    """dw from x and dy, of many channels and small images."""

    def __init__(self, attrs: Any, x: Sequence[int], dy: Sequence[int], dw: Sequence[int]):
        self.gradient = SlabGradient(_window(attrs, x, dw[:-2], dy[1:-1]), dy[-1])
        self.flops = 2 * int(np.prod(dy)) * int(np.prod(dw[:-1]))
        self.scratch = self.gradient.scratch

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        return self.gradient.bind(inputs, outputs, scratch, pool, _parts(pool, self.flops))
