"""The GRU and the plain recurrent layer in NumPy (Cho et al., 2014; Elman, 1990). Shapes and orders as in `reference`.

The GRU's gates are in the order update, reset, candidate. Its bias is (2, 3U) where the reset gate is applied after
the recurrent product (the second row is added to that product), else (3U,).
"""

from __future__ import annotations

import numpy as np

from engine.ops.recurrent.reference import ACTIVATIONS, SLOPES, ordered, states_before


def _kept(x: np.ndarray, mask: np.ndarray | None, backwards: bool) -> np.ndarray:
    return np.ones(x.shape[:2], bool) if mask is None else ordered(mask, backwards)


def simple_rnn(
    x: np.ndarray, h: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, bias: np.ndarray,
    mask: np.ndarray | None, keep: np.ndarray | float, activation: str, backwards: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> sequence (N, T, U), last h (N, U). `keep`: as in `reference.lstm`."""
    act, counts = ACTIVATIONS[activation], _kept(x, mask, backwards)
    x = ordered(x, backwards)
    sequence = np.zeros((*x.shape[:2], h.shape[1]), x.dtype)
    output = np.zeros_like(h)
    for step in range(x.shape[1]):
        new, used = act(x[:, step] @ kernel + (h * keep) @ recurrent + bias), counts[:, step, None]
        output, h = np.where(used, new, output), np.where(used, new, h)
        sequence[:, step] = output
    return sequence, h


def simple_rnn_grad(
    x: np.ndarray, h: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, sequence: np.ndarray,
    d_sequence: np.ndarray, d_h: np.ndarray, mask: np.ndarray | None, keep: np.ndarray | float, activation: str,
    backwards: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> gradients of x, h, kernel, recurrent kernel and bias."""
    slope, counts = SLOPES[activation], _kept(x, mask, backwards)
    x, units = ordered(x, backwards), h.shape[1]
    d_gates, d_output = np.zeros_like(sequence), np.zeros_like(h)
    for step in reversed(range(x.shape[1])):
        used = counts[:, step, None]
        d_output = d_output + d_sequence[:, step]
        d_gates[:, step] = np.where(used, (d_h + d_output) * slope(sequence[:, step]), 0)
        d_h = np.where(used, d_gates[:, step] @ recurrent.T * keep, d_h)
        d_output = np.where(used, 0, d_output)
    flat = d_gates.reshape(-1, units)
    fed_back = (
        states_before(sequence, h, mask, backwards) * np.broadcast_to(np.asarray(keep, h.dtype), h.shape)[:, None]
    )
    return (ordered(d_gates @ kernel.T, backwards), d_h, x.reshape(-1, x.shape[2]).T @ flat,
            fed_back.reshape(-1, units).T @ flat,
            flat.sum(axis=0))  # fmt: skip


def _drops(drop: np.ndarray | float, h: np.ndarray) -> np.ndarray:
    """Factors of the state for each gate, (3, N, U)."""
    return np.broadcast_to(np.asarray(drop, h.dtype), (3, *h.shape))


def gru(
    x: np.ndarray, h: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, bias: np.ndarray,
    mask: np.ndarray | None, drop: np.ndarray | float, activation: str, recurrent_activation: str, backwards: bool,
    reset_after: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> sequence (N, T, U), last h (N, U), gates after activation (N, T, 3U), inner (N, T, U).

    inner is the recurrent share of the candidate before the reset gate is applied to it; where that gate comes first,
    the state times the gate. drop: what the state is multiplied with on its way to each gate, (3, N, U), or 1.
    """
    drops = _drops(drop, h)
    act, rec, keep = ACTIVATIONS[activation], ACTIVATIONS[recurrent_activation], _kept(x, mask, backwards)
    x, u = ordered(x, backwards), h.shape[1]
    first, second = (bias[0], bias[1]) if reset_after else (bias, np.zeros_like(bias))
    sequence = np.zeros((*x.shape[:2], u), x.dtype)
    gates, inners = np.zeros((*x.shape[:2], 3 * u), x.dtype), np.zeros_like(sequence)
    output = np.zeros_like(h)
    for step in range(x.shape[1]):
        z_in, r_in, c_in = np.split(x[:, step] @ kernel + first, 3, axis=1)
        z = rec(z_in + ((h * drops[0]) @ recurrent[:, :u] + second[:u]))
        r = rec(r_in + ((h * drops[1]) @ recurrent[:, u : 2 * u] + second[u : 2 * u]))
        if reset_after:
            inner = (h * drops[2]) @ recurrent[:, 2 * u :] + second[2 * u :]
            candidate = act(c_in + r * inner)
        else:
            inner = r * (h * drops[2])
            candidate = act(c_in + inner @ recurrent[:, 2 * u :])
        new, used = z * h + (1 - z) * candidate, keep[:, step, None]
        output, h = np.where(used, new, output), np.where(used, new, h)
        sequence[:, step] = output
        gates[:, step] = np.where(used, np.concatenate([z, r, candidate], axis=1), 0)
        inners[:, step] = np.where(used, inner, 0)
    return sequence, h, gates, inners


def gru_grad(
    x: np.ndarray, h: np.ndarray, kernel: np.ndarray, recurrent: np.ndarray, sequence: np.ndarray, gates: np.ndarray,
    inners: np.ndarray, d_sequence: np.ndarray, d_h: np.ndarray, mask: np.ndarray | None, drop: np.ndarray | float,
    activation: str, recurrent_activation: str, backwards: bool, reset_after: bool,
) -> tuple[np.ndarray, ...]:  # fmt: skip
    """-> gradients of x, h, kernel, recurrent kernel and bias."""
    act_slope, rec_slope, keep = SLOPES[activation], SLOPES[recurrent_activation], _kept(x, mask, backwards)
    x, u, drops = ordered(x, backwards), h.shape[1], _drops(drop, h)
    before = states_before(sequence, h, mask, backwards)
    d_gates, d_inner, d_output = np.zeros_like(gates), np.zeros_like(gates), np.zeros_like(h)
    for step in reversed(range(x.shape[1])):
        used, state, inner = keep[:, step, None], before[:, step], inners[:, step]
        z, r, candidate = np.split(gates[:, step], 3, axis=1)
        d_output = d_output + d_sequence[:, step]
        total = d_h + d_output
        d_c = total * (1 - z) * act_slope(candidate)
        d_z = total * (state - candidate) * rec_slope(z)
        if reset_after:
            d_r, fed_back, through = d_c * inner * rec_slope(r), d_c * r, 0.0
        else:
            d_reset = d_c @ recurrent[:, 2 * u :].T * drops[2]
            d_r, fed_back, through = d_reset * state * rec_slope(r), np.zeros_like(d_c), d_reset * r
        d_gates[:, step] = np.where(used, np.concatenate([d_z, d_r, d_c], axis=1), 0)
        d_inner[:, step] = np.where(used, np.concatenate([d_z, d_r, fed_back], axis=1), 0)
        parts = zip(np.split(d_inner[:, step], 3, axis=1), np.split(recurrent, 3, axis=1), drops, strict=True)
        fed = sum(part @ weights.T * factors for part, weights, factors in parts)
        d_h = np.where(used, total * z + through + fed, d_h)
        d_output = np.where(used, 0, d_output)
    flat, flat_inner = d_gates.reshape(-1, 3 * u), d_inner.reshape(-1, 3 * u)
    d_recurrent = np.concatenate(
        [
            (before * factors[:, None]).reshape(-1, u).T @ part
            for factors, part in zip(drops, np.split(flat_inner, 3, axis=1), strict=True)
        ],
        axis=1,
    )
    if not reset_after:
        d_recurrent[:, 2 * u :] = inners.reshape(-1, u).T @ flat[:, 2 * u :]
    d_bias = np.stack([flat.sum(axis=0), flat_inner.sum(axis=0)]) if reset_after else flat.sum(axis=0)
    return ordered(d_gates @ kernel.T, backwards), d_h, x.reshape(-1, x.shape[2]).T @ flat, d_recurrent, d_bias
