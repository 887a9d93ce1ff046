"""The LSTM in plain NumPy (Hochreiter and Schmidhuber, 1997; gates in the order input, forget, candidate, output).

Arrays: x (N, T, F), state (N, U), kernel (F, 4U), recurrent kernel (U, 4U), bias (4U,). Sequences that come out are in
processing order: with `backwards`, step 0 is the last time.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

SELU, SELU_BELOW = 1.0507009873554805, 1.0507009873554805 * 1.6732632423543772

ACTIVATIONS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "tanh": np.tanh,
    "sigmoid": lambda x: 0.5 * (np.tanh(0.5 * x) + 1),
    "relu": lambda x: np.maximum(x, 0),
    "linear": lambda x: x,
    "hard_sigmoid": lambda x: np.clip(x / 6 + 0.5, 0, 1),
    "hard_sigmoid_keras_2": lambda x: np.clip(0.2 * x + 0.5, 0, 1),
    "hard_tanh": lambda x: np.clip(x, -1, 1),
    "relu6": lambda x: np.clip(x, 0, 6),
    "leaky_relu": lambda x: np.where(x > 0, x, 0.2 * x),
    "elu": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    "selu": lambda x: np.where(x > 0, SELU * x, SELU_BELOW * np.expm1(np.minimum(x, 0))),
    "softsign": lambda x: x / (1 + np.abs(x)),
}

# The derivative, from the activation's own value.
SLOPES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "tanh": lambda y: 1 - y * y,
    "sigmoid": lambda y: y * (1 - y),
    "relu": lambda y: (y > 0).astype(y.dtype),
    "linear": np.ones_like,
    "hard_sigmoid": lambda y: ((y > 0) & (y < 1)).astype(y.dtype) / 6,
    "hard_sigmoid_keras_2": lambda y: ((y > 0) & (y < 1)).astype(y.dtype) * 0.2,
    "hard_tanh": lambda y: (np.abs(y) < 1).astype(y.dtype),
    "relu6": lambda y: ((y > 0) & (y < 6)).astype(y.dtype),
    "leaky_relu": lambda y: np.where(y > 0, 1, 0.2).astype(y.dtype),
    "elu": lambda y: np.where(y > 0, 1, y + 1).astype(y.dtype),
    "selu": lambda y: np.where(y > 0, SELU, y + SELU_BELOW).astype(y.dtype),
    "softsign": lambda y: np.square(1 - np.abs(y)),
}


def ordered(array: np.ndarray, backwards: bool) -> np.ndarray:
    return array[:, ::-1] if backwards else array


def lstm(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, bias: np.ndarray,
    mask: np.ndarray | None, keep: np.ndarray | float, activation: str, recurrent_activation: str, backwards: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> sequence (N, T, U), last h and c (N, U), gates after activation (N, T, 4U), cells (N, T, U).

    A masked step leaves the state as it is and repeats the output before it (zeros at the first step). `keep`, (N, U) or 1,
    is what the state is multiplied with where it is fed back.
    """
    act, rec = ACTIVATIONS[activation], ACTIVATIONS[recurrent_activation]
    x = ordered(x, backwards)
    counts = np.ones(x.shape[:2], bool) if mask is None else ordered(mask, backwards)
    units, steps = h.shape[1], x.shape[1]
    sequence = np.zeros((x.shape[0], steps, units), x.dtype)
    gates = np.zeros((x.shape[0], steps, 4 * units), x.dtype)
    cells = np.zeros_like(sequence)
    output = np.zeros_like(h)
    for step in range(steps):
        z = x[:, step] @ kernel + (h * keep) @ recurrent + bias
        i, f, g, o = (z[:, k * units : (k + 1) * units] for k in range(4))
        i, f, g, o = rec(i), rec(f), act(g), rec(o)
        c_new = f * c + i * g
        h_new = o * act(c_new)
        used = counts[:, step, None]
        output, h, c = np.where(used, h_new, output), np.where(used, h_new, h), np.where(used, c_new, c)
        sequence[:, step], cells[:, step] = output, c
        gates[:, step] = np.where(used, np.concatenate([i, f, g, o], axis=1), 0)
    return sequence, h, c, gates, cells


def states_before(sequence: np.ndarray, h: np.ndarray, mask: np.ndarray | None, backwards: bool) -> np.ndarray:
    """The hidden state that each step began with, (N, T, U), from the outputs and the first state."""
    before = np.concatenate([h[:, None], sequence[:, :-1]], axis=1)
    if mask is None:
        return before
    begun = np.cumsum(ordered(mask, backwards), axis=1) - ordered(mask, backwards) > 0
    return np.where(begun[:, :, None], before, h[:, None])


def lstm_grad(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, sequence: np.ndarray,
    gates: np.ndarray, cells: np.ndarray, d_sequence: np.ndarray, d_h: np.ndarray, d_c: np.ndarray,
    mask: np.ndarray | None, keep: np.ndarray | float, activation: str, recurrent_activation: str, backwards: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> gradients of x, h, c, kernel, recurrent kernel and bias."""
    act, act_slope, rec_slope = ACTIVATIONS[activation], SLOPES[activation], SLOPES[recurrent_activation]
    x = ordered(x, backwards)
    counts = np.ones(x.shape[:2], bool) if mask is None else ordered(mask, backwards)
    units, steps = h.shape[1], x.shape[1]
    d_gates = np.zeros_like(gates)
    d_output = np.zeros_like(h)
    for step in reversed(range(steps)):
        used = counts[:, step, None]
        i, f, g, o = (gates[:, step, k * units : (k + 1) * units] for k in range(4))
        before = cells[:, step - 1] if step else c
        d_output = d_output + d_sequence[:, step]
        total = d_h + d_output
        squashed = act(cells[:, step])
        d_cell = d_c + total * o * act_slope(squashed)
        d_z = [
            d_cell * g * rec_slope(i),
            d_cell * before * rec_slope(f),
            d_cell * i * act_slope(g),
            total * squashed * rec_slope(o),
        ]
        d_gates[:, step] = np.where(used, np.concatenate(d_z, axis=1), 0)
        d_h = np.where(used, d_gates[:, step] @ recurrent.T * keep, d_h)
        d_c = np.where(used, d_cell * f, d_c)
        d_output = np.where(used, 0, d_output)
    flat = d_gates.reshape(-1, 4 * units)
    d_x = ordered(d_gates @ kernel.T, backwards)
    d_kernel = x.reshape(-1, x.shape[2]).T @ flat
    fed_back = (
        states_before(sequence, h, mask, backwards) * np.broadcast_to(np.asarray(keep, h.dtype), h.shape)[:, None]
    )
    d_recurrent = fed_back.reshape(-1, units).T @ flat
    return d_x, d_h, d_c, d_kernel, d_recurrent, flat.sum(axis=0)
