"""The GRU whose reset gate comes before the recurrent product, by NumPy calls into given buffers.

Two products a step, the second of what the first made: the compiled loop of one product a step does not fit, and this
form is that of old files alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.op import Pool


def _sigmoid(x: np.ndarray) -> None:
    np.multiply(x, 0.5, x)
    np.tanh(x, x)
    np.multiply(x, 0.5, x)
    np.add(x, 0.5, x)


def _hard_sigmoid(x: np.ndarray) -> None:
    np.multiply(x, 1 / 6, x)
    np.add(x, 0.5, x)
    np.clip(x, 0, 1, x)


# Activations of an array in its place.
ACTIVATE: dict[str, Callable[[np.ndarray], Any]] = {
    "tanh": lambda x: np.tanh(x, x),
    "sigmoid": _sigmoid,
    "relu": lambda x: np.maximum(x, 0, x),
    "linear": lambda x: None,
    "hard_sigmoid": _hard_sigmoid,
}


def _tanh_slope(y: np.ndarray, out: np.ndarray) -> None:
    np.multiply(y, y, out)
    np.subtract(1, out, out)


def _sigmoid_slope(y: np.ndarray, out: np.ndarray) -> None:
    np.subtract(1, y, out)
    np.multiply(out, y, out)


def _hard_sigmoid_slope(y: np.ndarray, out: np.ndarray) -> None:
    np.multiply(y > 0, y < 1, out=out)
    np.multiply(out, 1 / 6, out)


# Derivatives, from the activation's own value.
SLOPE: dict[str, Callable[[np.ndarray, np.ndarray], Any]] = {
    "tanh": _tanh_slope,
    "sigmoid": _sigmoid_slope,
    "relu": lambda y, out: np.greater(y, 0, out=out),
    "linear": lambda y, out: out.fill(1),
    "hard_sigmoid": _hard_sigmoid_slope,
}


class _ResetBefore:
    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        self.attrs = attrs
        self.batch, self.steps, self.features = ins[0].shape
        self.units = ins[1].shape[1]
        self.scratch = tuple(self.buffers(ins[0], ins[1]))

    def buffers(self, x: TensorType, h: TensorType) -> list[TensorType]:
        """Memory for one run."""
        raise NotImplementedError

    def order(self, step: int) -> int:
        """The time of a step."""
        return self.steps - 1 - step if self.attrs.go_backwards else step


def _wide(h: TensorType, times: int) -> TensorType:
    return TensorType((h.shape[0], times * h.shape[1]), h.dtype)


class Forward(_ResetBefore):
    """(x, h, kernel, recurrent_kernel, bias[, mask]) -> sequence, h, gates, inner."""

    def buffers(self, x: TensorType, h: TensorType) -> list[TensorType]:
        units = self.units
        square, wide = TensorType((units, units), x.dtype), TensorType((units, 2 * units), x.dtype)
        masks = TensorType((self.batch, 1))  # the first byte of each is one True or False
        return [x, _wide(h, 2), h, h, h, wide, square, masks]

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, first, kernel, recurrent, bias, *masks = inputs
        sequence, h, gates, inners = outputs
        ordered, both, reset, candidate, new, of_gates, of_candidate, left_out = scratch
        left_out = left_out.view(bool)[:, :1]
        u, rec, act = self.units, ACTIVATE[self.attrs.recurrent_activation], ACTIVATE[self.attrs.activation]
        flat, rows = gates.reshape(-1, 3 * u), ordered.reshape(-1, self.features)
        source = x[:, ::-1] if self.attrs.go_backwards else x

        def call() -> None:
            np.copyto(ordered, source)
            np.copyto(of_gates, recurrent[:, : 2 * u])
            np.copyto(of_candidate, recurrent[:, 2 * u :])
            np.matmul(rows, kernel, flat)
            np.add(flat, bias, flat)
            np.copyto(h, first)
            for step in range(self.steps):
                gate, output = gates[:, step], sequence[:, step]
                np.matmul(h, of_gates, both)
                np.add(both, gate[:, : 2 * u], both)
                rec(both)
                z = both[:, :u]
                np.multiply(both[:, u:], h, reset)
                np.matmul(reset, of_candidate, candidate)
                np.add(candidate, gate[:, 2 * u :], candidate)
                act(candidate)
                np.subtract(h, candidate, new)
                np.multiply(new, z, new)
                np.add(new, candidate, new)
                gate[:, : 2 * u], gate[:, 2 * u :], inners[:, step] = both, candidate, reset
                if masks:
                    np.logical_not(masks[0][:, self.order(step), None], left_out)
                    np.copyto(gate, 0, where=left_out)
                    np.copyto(inners[:, step], 0, where=left_out)
                    np.copyto(output, new)
                    np.copyto(output, sequence[:, step - 1] if step else 0, where=left_out)
                    np.copyto(new, h, where=left_out)
                else:
                    np.copyto(output, new)
                np.copyto(h, new)

        return call


class Backward(_ResetBefore):
    """(x, h, kernel, recurrent_kernel, sequence, gates, inner, d_sequence, d_h[, mask]) -> five gradients."""

    def buffers(self, x: TensorType, h: TensorType) -> list[TensorType]:
        wide = TensorType((self.batch, self.steps, 3 * self.units), x.dtype)
        square, tall = (TensorType((n * self.units, self.units), x.dtype) for n in (1, 2))
        narrow = TensorType((self.batch, self.steps, self.units), x.dtype)
        return [x, wide, narrow, h, h, h, h, h, _wide(h, 2), tall, square, *[TensorType((self.batch, 1))] * 2]

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, first, kernel, recurrent, sequence, gates, inners, d_sequence, d_last, *masks = inputs
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        (ordered, d_gates, before, d_output, total, d_c, slope, d_reset, pair, of_gates, of_candidate, used,
         unused) = scratch  # fmt: skip
        used, unused = used.view(bool)[:, :1], unused.view(bool)[:, :1]
        u, rec, act = self.units, SLOPE[self.attrs.recurrent_activation], SLOPE[self.attrs.activation]
        flat, states = d_gates.reshape(-1, 3 * u), before.reshape(-1, u)
        rows, resets = ordered.reshape(-1, self.features), inners.reshape(-1, u)
        backwards = self.attrs.go_backwards

        def states_before() -> None:
            before[:, 0], before[:, 1:] = first, sequence[:, :-1]
            if masks:
                # Until the first step that counts, the state is the first one, and the output zero.
                used.fill(False)
                for step in range(self.steps):
                    np.logical_not(used, unused)
                    np.copyto(before[:, step], first, where=unused)
                    np.logical_or(used, masks[0][:, self.order(step), None], used)

        def call() -> None:
            np.copyto(ordered, x[:, ::-1] if backwards else x)
            np.copyto(of_gates, recurrent[:, : 2 * u].T)
            np.copyto(of_candidate, recurrent[:, 2 * u :].T)
            np.copyto(d_h, d_last)
            d_output.fill(0)
            states_before()
            for step in reversed(range(self.steps)):
                gate, made, state = gates[:, step], d_gates[:, step], before[:, step]
                z, r, candidate = gate[:, :u], gate[:, u : 2 * u], gate[:, 2 * u :]
                np.add(d_output, d_sequence[:, step], d_output)
                np.add(d_h, d_output, total)
                act(candidate, slope)
                np.subtract(1, z, d_c)
                np.multiply(d_c, total, d_c)
                np.multiply(d_c, slope, d_c)
                np.matmul(d_c, of_candidate, d_reset)
                rec(r, slope)
                np.multiply(slope, d_reset, slope)
                np.multiply(slope, state, pair[:, u:])
                np.multiply(d_reset, r, d_reset)
                rec(z, slope)
                np.multiply(slope, total, slope)
                np.multiply(slope, state, pair[:, :u])
                np.multiply(slope, candidate, slope)
                np.subtract(pair[:, :u], slope, pair[:, :u])
                made[:, : 2 * u], made[:, 2 * u :] = pair, d_c
                np.multiply(total, z, total)
                np.add(total, d_reset, total)
                np.matmul(pair, of_gates, d_reset)
                np.add(total, d_reset, total)
                if masks:
                    np.copyto(used, masks[0][:, self.order(step), None])
                    np.logical_not(used, unused)
                    np.copyto(made, 0, where=unused)
                    np.copyto(d_h, total, where=used)
                    np.copyto(d_output, 0, where=used)
                else:
                    np.copyto(d_h, total)
                    d_output.fill(0)
            np.matmul(rows.T, flat, d_kernel)
            np.matmul(flat, kernel.T, rows)
            np.copyto(d_x, ordered[:, ::-1] if backwards else ordered)
            np.matmul(states.T, flat[:, : 2 * u], d_recurrent[:, : 2 * u])
            np.matmul(resets.T, flat[:, 2 * u :], d_recurrent[:, 2 * u :])
            np.add.reduce(flat, axis=0, out=d_bias)

        return call
