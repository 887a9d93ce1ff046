"""Many numbers a sample brought down to two: principal components."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Projection:
    """`points` (samples, 2), and the share of the variance that each of the two directions holds."""

    points: np.ndarray
    shares: tuple[float, float]


def principal_components(values: np.ndarray) -> Projection:
    """The two directions in which `values` (samples, …) vary most. Signs are chosen so that the largest weight of a
    direction is positive: the same values give the same picture."""
    flat = np.asarray(values, "float64").reshape(len(values), -1)
    flat = flat - flat.mean(axis=0)
    # The smaller of the two products has the same directions and is quick to take apart.
    if flat.shape[0] < flat.shape[1]:
        amounts, left = np.linalg.eigh(flat @ flat.T)
        directions = flat.T @ left[:, ::-1][:, :2]
        length = np.linalg.norm(directions, axis=0)
        directions = directions / np.where(length > 0, length, 1)
    else:
        amounts, right = np.linalg.eigh(flat.T @ flat)
        directions = right[:, ::-1][:, :2]
    if directions.shape[1] < 2:
        directions = np.pad(directions, ((0, 0), (0, 2 - directions.shape[1])))
    largest = np.abs(directions).argmax(axis=0)
    directions = directions * np.where(directions[largest, [0, 1]] < 0, -1, 1)
    whole = float((flat**2).sum()) or 1.0
    two = np.pad(np.clip(amounts[::-1][:2], 0, None), (0, max(0, 2 - len(amounts)))) / whole
    return Projection(flat @ directions, (float(two[0]), float(two[1])))
