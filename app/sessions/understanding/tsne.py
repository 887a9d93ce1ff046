"""Many numbers a sample brought down to two so that neighbours stay neighbours: t-SNE, exact.

Reference: van der Maaten and Hinton 2008, Visualizing Data using t-SNE; the start and the rate follow Kobak and Berens 2019.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.understanding.projection import principal_components

MOST_SAMPLES = 2000
_FIRST, _STEPS, _EXAGGERATION = 150, 500, 12.0
_BLOCK = 64
_TELL_EVERY = 10
# Components that are kept before distances are taken: what is left of the variance is noise to neighbours.
_KEPT = 50


def tsne(
    values: np.ndarray,
    perplexity: float = 30.0,
    steps: int = _STEPS,
    cancelled: Cancel = never,
    tell: Callable[[np.ndarray, int, int], None] = lambda points, step, steps: None,
) -> np.ndarray:
    """Points (samples, 2) of `values` (samples, …): the same values give the same points.

    Args:
        perplexity: about how many neighbours each sample has; less where there are few samples.
        tell: is given the points as they are now and then, with the step and the number of steps.

    Raises CancelledError once `cancelled` says so.
    """
    flat = reduced(np.asarray(values, "float64").reshape(len(values), -1))
    count = len(flat)
    if count < 4:
        return principal_components(flat).points
    near = _affinities(flat, min(perplexity, (count - 1) / 3), cancelled)
    points = principal_components(flat).points
    points = (points / (points[:, 0].std() or 1.0) * 1e-4).astype("float32")
    rate = max(count / _EXAGGERATION, 10.0)
    speed, gains = np.zeros_like(points), np.ones_like(points)
    for step in range(1, steps + 1):
        stop_if(cancelled)
        is_first = step <= min(_FIRST, steps // 3)
        slope = _slope(points, near, _EXAGGERATION if is_first else 1.0)
        gains = np.where(np.sign(slope) != np.sign(speed), gains + 0.2, gains * 0.8).clip(0.01)
        speed = (0.5 if is_first else 0.8) * speed - rate * gains * slope
        points = points + speed
        points -= points.mean(axis=0)
        if step % _TELL_EVERY == 0:
            tell(points.copy(), step, steps)
    return points.astype("float64")


def reduced(flat: np.ndarray) -> np.ndarray:
    """At most 50 principal components of rows, scaled so that their distances are of the size of one."""
    flat = flat - flat.mean(axis=0)
    if flat.shape[1] > _KEPT and len(flat) > 1:
        if flat.shape[1] <= len(flat):
            _, right = np.linalg.eigh(flat.T @ flat)
            flat = flat @ right[:, ::-1][:, :_KEPT]
        else:
            amounts, left = np.linalg.eigh(flat @ flat.T)
            flat = (left * np.sqrt(np.clip(amounts, 0, None)))[:, ::-1][:, :_KEPT]
    return flat / (np.sqrt((flat**2).mean()) or 1.0)


def _affinities(flat: np.ndarray, perplexity: float, cancelled: Cancel) -> np.ndarray:
    """How near samples are to each other, (samples, samples) float32, symmetric, adding up to 1."""
    count = len(flat)
    squares = (flat**2).sum(axis=1)
    distances = np.maximum(squares[:, None] + squares[None] - 2 * flat @ flat.T, 0)
    np.fill_diagonal(distances, np.inf)
    wanted = np.log(perplexity)
    found = np.zeros((count, count))
    # The width of each sample's neighbourhood by bisection, all samples at once.
    low, high, width = np.zeros(count), np.full(count, np.inf), np.ones(count)
    least = distances.min(axis=1, keepdims=True)
    finite = np.where(np.isfinite(distances), distances - least, 0)
    for _ in range(50):
        stop_if(cancelled)
        found = np.exp(-(distances - least) * width[:, None])
        whole = found.sum(axis=1)
        entropy = np.log(whole) + width * (found * finite).sum(axis=1) / whole
        too_wide = entropy > wanted
        if np.abs(entropy - wanted).max() < 1e-4:
            break
        low, high = np.where(too_wide, width, low), np.where(too_wide, high, width)
        width = np.where(np.isinf(high), width * 2, (low + high) / 2)
    found /= found.sum(axis=1, keepdims=True)
    return np.maximum((found + found.T) / (2 * count), 1e-12).astype("float32")


def _slope(points: np.ndarray, near: np.ndarray, exaggeration: float) -> np.ndarray:
    """The gradient of the divergence, in blocks of rows that stay in the cache.

    Without BLAS: its products of two columns cost thirty times what they compute, most of it waiting for its threads.
    """
    x, y = np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1])
    pull, push = np.empty_like(points), np.empty_like(points)
    whole = 0.0
    for start in range(0, len(points), _BLOCK):
        rows = slice(start, start + _BLOCK)
        across, down = x[rows, None] - x, y[rows, None] - y
        alike = across * across
        alike += down * down
        alike += 1
        np.reciprocal(alike, out=alike)
        at = np.arange(alike.shape[0])
        alike[at, start + at] = 0
        whole += float(alike.sum(dtype="float64"))
        drawn = near[rows] * alike
        alike *= alike
        for into, amounts in ((pull, drawn), (push, alike)):
            into[rows, 0] = np.einsum("ij,ij->i", amounts, across)
            into[rows, 1] = np.einsum("ij,ij->i", amounts, down)
    return 4 * (exaggeration * pull - push / whole)
