"""What in a sample made the network answer so: parts of it are covered, and the answer is asked for again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Answers = Callable[[np.ndarray], np.ndarray]
_MOST_PLACES = 24
# Covered copies of a large picture are made some at a time.
_MOST_BYTES = 32 * 2**20


def occlusion(answers: Answers, sample: np.ndarray, fill: float, patch: int | None = None) -> np.ndarray:
    """How much each place of a picture (height, width, channels) speaks for the answer, (height, width).

    A square of `patch` pixels (an eighth of the picture, at least one, by default) is painted with `fill` place by place;
    what the answer loses by that is shared out over the square's pixels. `answers` gives one number a sample of a batch.
    Reference: Zeiler and Fergus 2014, Visualizing and Understanding Convolutional Networks.
    """
    height, width = sample.shape[:2]
    side = patch or max(1, min(height, width) // 8)
    step = max(1, side // 2, max(height, width) // _MOST_PLACES)
    places = [(y, x) for y in range(1 - side, height, step) for x in range(1 - side, width, step)]
    parts = [(slice(max(0, y), y + side), slice(max(0, x), x + side)) for y, x in places]
    total, count = np.zeros((height, width)), np.zeros((height, width))
    for lost, part in zip(_lost(answers, sample, parts, fill), parts, strict=True):
        total[part] += lost
        count[part] += 1
    return total / np.maximum(count, 1)


def film_occlusion(answers: Answers, sample: np.ndarray, fill: float) -> np.ndarray:
    """The same for a film (frames, height, width, channels), (frames, height, width): each frame is covered square by
    square, a quarter of its side each. Reference: as for `occlusion`."""
    frames, height, width = sample.shape[:3]
    side = max(1, min(height, width) // 4)
    parts = [
        (at, slice(y, y + side), slice(x, x + side))
        for at in range(frames)
        for y in range(0, height, side)
        for x in range(0, width, side)
    ]
    found = np.zeros((frames, height, width))
    for lost, part in zip(_lost(answers, sample, parts, fill), parts, strict=True):
        found[part] = lost
    return found


def _lost(answers: Answers, sample: np.ndarray, parts: Sequence[Any], fill: float) -> np.ndarray:
    """What the answer loses when each part of a sample is painted over, (parts,)."""
    whole = float(np.asarray(answers(sample[None]))[0])
    at_once = max(1, _MOST_BYTES // max(1, sample.nbytes))
    given: list[float] = []
    for start in range(0, len(parts), at_once):
        some = parts[start : start + at_once]
        batch = np.repeat(sample[None], len(some), axis=0)
        for at, part in enumerate(some):
            batch[(at, *part)] = fill
        given.extend(np.asarray(answers(batch), "float64").tolist())
    return whole - np.array(given)


def influence(answers: Answers, sample: np.ndarray, fill: np.ndarray) -> np.ndarray:
    """What the answer loses when each number of a row (features,) is replaced by that of `fill` (features,)."""
    batch = np.repeat(sample[None], len(sample) + 1, axis=0)
    batch[np.arange(len(sample)), np.arange(len(sample))] = fill
    given = np.asarray(answers(batch), "float64")
    return given[-1] - given[:-1]


def permutation_importance(score: Answers, rows: np.ndarray, seed: int = 0, times: int = 5) -> np.ndarray:
    """What the mean score loses when a column of `rows` (samples, features) is shuffled, on average over `times`.

    `score` gives one number a sample, the higher the better. Reference: Breiman 2001, Random Forests.
    """
    random = np.random.default_rng(seed)
    before = float(np.mean(score(rows)))
    found = np.zeros(rows.shape[1])
    for column in range(rows.shape[1]):
        for _ in range(times):
            shuffled = rows.copy()
            shuffled[:, column] = random.permutation(shuffled[:, column])
            found[column] += (before - float(np.mean(score(shuffled)))) / times
    return found
