"""What in a sample made the network answer so: parts of it are covered, and the answer is asked for again."""

from __future__ import annotations

from collections.abc import Callable

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
    whole = float(np.asarray(answers(sample[None]))[0])
    at_once = max(1, _MOST_BYTES // max(1, sample.nbytes))
    given: list[float] = []
    for start in range(0, len(places), at_once):
        some = places[start : start + at_once]
        batch = np.repeat(sample[None], len(some), axis=0)
        for at, (y, x) in enumerate(some):
            batch[at, max(0, y) : y + side, max(0, x) : x + side] = fill
        given.extend(np.asarray(answers(batch), "float64").tolist())
    total, count = np.zeros((height, width)), np.zeros((height, width))
    for lost, (y, x) in zip(whole - np.array(given), places, strict=True):
        rows, columns = slice(max(0, y), y + side), slice(max(0, x), x + side)
        total[rows, columns] += lost
        count[rows, columns] += 1
    return total / np.maximum(count, 1)


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
