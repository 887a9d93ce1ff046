"""Figures of answers that are classes: confusion, scores of each class, curves over the threshold, calibration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ClassScores:
    """One class: shares from 0 to 1 (0 where nothing can be divided), `support` samples are in truth of it."""

    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class Curve:
    """Points (x, y) by falling threshold, and the area that stands for the whole curve; NaN where it has none."""

    x: np.ndarray
    y: np.ndarray
    area: float


@dataclass(frozen=True)
class Calibration:
    """Bins of equal width: mean confidence, share that was right and count of each; NaN in bins without samples.

    `error` is the expected calibration error: the mean distance of the two, weighted by counts.
    """

    confidence: np.ndarray
    accuracy: np.ndarray
    count: np.ndarray
    error: float


def shares_of(values: np.ndarray, classes: int) -> np.ndarray:
    """Shares (samples, classes) of what an output gives: (samples, classes), or (samples, 1) for one of two classes.

    What is outside of 0 to 1 are logits: they go through softmax, or through the logistic function.
    """
    values = np.asarray(values, "float64").reshape(len(values), -1)
    is_share = bool(((values >= 0) & (values <= 1)).all())
    if values.shape[1] == 1 and classes == 2:
        second = values if is_share else 0.5 * (1 + np.tanh(values / 2))
        return np.concatenate([1 - second, second], axis=1)
    if is_share:
        return values
    grown = np.exp(values - values.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def confusion(truth: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """Counts (classes, classes): the true class down, the predicted one across."""
    places = np.asarray(truth, "int64") * classes + np.asarray(predicted, "int64")
    return np.bincount(places, minlength=classes * classes).reshape(classes, classes)


def class_scores(matrix: np.ndarray) -> tuple[ClassScores, ...]:
    """Precision, recall, F1 and support of each class of a confusion matrix."""
    found = []
    for at in range(len(matrix)):
        hit, said, support = int(matrix[at, at]), int(matrix[:, at].sum()), int(matrix[at].sum())
        found.append(
            ClassScores(
                hit / said if said else 0.0,
                hit / support if support else 0.0,
                2 * hit / (said + support) if said + support else 0.0,
                support,
            )
        )
    return tuple(found)


def mean_scores(scores: tuple[ClassScores, ...], weighted: bool = False) -> ClassScores:
    """The mean over the classes: each counts alike (macro), or by its samples (`weighted`)."""
    supports = np.array([one.support for one in scores], "float64")
    weights = supports if weighted and supports.any() else np.ones(len(scores))
    table = np.array([(one.precision, one.recall, one.f1) for one in scores])
    precision, recall, f1 = (weights @ table / weights.sum()).tolist()
    return ClassScores(precision, recall, f1, int(supports.sum()))


def roc(is_true: np.ndarray, score: np.ndarray) -> Curve:
    """False alarms (x) against hits (y), as shares, for each threshold; the area is the chance that a true sample
    scores above a false one. NaN where only one kind of samples is there."""
    hits, alarms = _counted(is_true, score)
    if not hits[-1] or not alarms[-1]:
        return Curve(np.array([0.0, 1.0]), np.array([0.0, 1.0]), float("nan"))
    x, y = alarms / alarms[-1], hits / hits[-1]
    return Curve(x, y, float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2)))


def precision_recall(is_true: np.ndarray, score: np.ndarray) -> Curve:
    """Recall (x) against precision (y); the area is the average precision: precision weighted by the gain of recall."""
    hits, alarms = _counted(is_true, score)
    if not hits[-1]:
        return Curve(np.array([0.0, 1.0]), np.array([0.0, 0.0]), float("nan"))
    recall = hits / hits[-1]
    precision = np.ones(len(hits))
    precision[1:] = hits[1:] / (hits[1:] + alarms[1:])
    return Curve(recall, precision, float(np.sum(np.diff(recall) * precision[1:])))


def calibration(confidence: np.ndarray, right: np.ndarray, bins: int = 10) -> Calibration:
    """How far confidence is from being right: bins of equal width from 0 to 1, the upper end within the bin."""
    confidence, right = np.asarray(confidence, "float64"), np.asarray(right, "float64")
    place = np.clip(np.ceil(confidence * bins).astype("int64") - 1, 0, bins - 1)
    count = np.bincount(place, minlength=bins)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, confidence, bins) / count
        accuracy = np.bincount(place, right, bins) / count
    error = float(np.nansum(np.abs(mean - accuracy) * count) / max(1, len(confidence)))
    return Calibration(mean, accuracy, count, error)


def _counted(is_true: np.ndarray, score: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """True and false samples that are at or above each threshold that occurs, from none on; equal scores together."""
    is_true = np.asarray(is_true, bool)
    order = np.argsort(-np.asarray(score, "float64"), kind="stable")
    ranked, scores = is_true[order], np.asarray(score, "float64")[order]
    last = np.r_[np.flatnonzero(np.diff(scores)), len(scores) - 1] if len(scores) else np.empty(0, "int64")
    hits = np.r_[0, np.cumsum(ranked)[last]]
    return hits, np.r_[0, np.cumsum(~ranked)[last]]
