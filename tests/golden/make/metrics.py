"""The metrics family: the running result after each of three batches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.record import Family, plain, rng_for

ABOUT = "A metric updated with three batches; result after each: see README.md."
BATCHES = 3


def make(folder: Path) -> None:
    """Write metrics.json and metrics.npz."""
    family = Family("metrics", folder, ABOUT)
    for weighted in (False, True):
        tail = "_weighted" if weighted else ""
        for shape in ((4, 3), (3, 2, 3)):
            size = f"_{len(shape)}d" + tail
            add(family, f"mean_squared_error{size}", "MeanSquaredError", {}, "any", shape, weighted)
            add(family, f"mean_absolute_error{size}", "MeanAbsoluteError", {}, "any", shape, weighted)
            add(family, f"binary_accuracy{size}", "BinaryAccuracy", {}, "binary", shape, weighted)
            add(family, f"categorical_accuracy{size}", "CategoricalAccuracy", {}, "one_hot", shape, weighted)
            add(
                family,
                f"sparse_categorical_accuracy{size}",
                "SparseCategoricalAccuracy",
                {},
                "classes",
                shape,
                weighted,
            )
            add(family, f"accuracy{size}", "Accuracy", {}, "same", shape, weighted)
            add(family, f"binary_crossentropy{size}", "BinaryCrossentropy", {}, "binary", shape, weighted)
            add(family, f"categorical_crossentropy{size}", "CategoricalCrossentropy", {}, "one_hot", shape, weighted)
            add(family, f"sparse_crossentropy{size}", "SparseCategoricalCrossentropy", {}, "classes", shape, weighted)
        add(family, f"sparse_column{tail}", "SparseCategoricalAccuracy", {}, "class_column", (5, 4), weighted)
        add(family, f"binary_column{tail}", "BinaryAccuracy", {}, "binary", (6, 1), weighted)
        add(family, f"binary_threshold{tail}", "BinaryAccuracy", {"threshold": 0.7}, "binary", (6, 1), weighted)
        add(family, f"mean{tail}", "Mean", {}, "values", (4,), weighted)
    add(family, "binary_at_threshold", "BinaryAccuracy", {}, "at_threshold", (4, 2), False)
    add(family, "categorical_ties", "CategoricalAccuracy", {}, "ties", (4, 3), False)
    add(family, "sparse_ties", "SparseCategoricalAccuracy", {}, "sparse_ties", (4, 3), False)
    family.write()


def _batch(targets: str, shape: tuple[int, ...], rng: np.random.Generator) -> tuple[np.ndarray | None, np.ndarray]:
    y_pred = rng.uniform(0, 1, shape).astype(np.float32)
    if targets == "values":
        return None, y_pred
    if targets == "positive":
        return rng.uniform(0.1, 2, shape).astype(np.float32), y_pred
    if targets == "sign":
        return (2 * rng.integers(0, 2, shape) - 1).astype(np.float32), (4 * y_pred - 2).astype(np.float32)
    if targets == "labels":
        return rng.integers(0, 3, shape, dtype=np.int32), rng.integers(0, 3, shape, dtype=np.int32)
    if targets == "any":
        return rng.standard_normal(shape).astype(np.float32), y_pred
    if targets == "same":
        return rng.integers(0, 3, shape).astype(np.float32), rng.integers(0, 3, shape).astype(np.float32)
    if targets == "binary":
        return rng.integers(0, 2, shape).astype(np.float32), y_pred
    if targets == "at_threshold":
        return rng.integers(0, 2, shape).astype(np.float32), np.full(shape, 0.5, np.float32)
    if targets in ("ties", "sparse_ties"):
        y_pred = rng.integers(0, 2, shape).astype(np.float32) / 2
    else:
        y_pred /= y_pred.sum(-1, keepdims=True)
    classes = rng.integers(0, shape[-1], shape[:-1], dtype=np.int32)
    if targets == "class_column":
        return classes[..., None], y_pred
    if targets in ("classes", "sparse_ties"):
        return classes, y_pred
    return np.eye(shape[-1], dtype=np.float32)[classes], y_pred


def add(
    family: Family,
    name: str,
    class_name: str,
    arguments: dict[str, Any],
    targets: str,
    shape: tuple[int, ...],
    weighted: bool,
) -> None:
    """Add one row: a metric over three batches."""
    keras.backend.clear_session()  # or the second Precision would be named precision_1
    rng = rng_for(name)
    metric = getattr(keras.metrics, class_name)(**arguments)
    arrays: dict[str, Any] = {}
    results = []
    for number in range(BATCHES):
        # The last batch is short, as in an epoch: a mean of batch means would show.
        batch_shape = shape if number < BATCHES - 1 else (2, *shape[1:])
        y_true, y_pred = _batch(targets, batch_shape, rng)
        weight = rng.uniform(0, 2, batch_shape[:1]).astype(np.float32) if weighted else None
        given = [y_pred] if y_true is None else [y_true, y_pred]
        metric.update_state(*given, sample_weight=weight)
        arrays[f"batch{number}/y_pred"] = y_pred
        if y_true is not None:
            arrays[f"batch{number}/y_true"] = y_true
        if weight is not None:
            arrays[f"batch{number}/sample_weight"] = weight
        results.append(plain(np.asarray(metric.result(), np.float32)))
    metric.reset_state()
    family.add(
        {
            "name": name,
            "class_name": class_name,
            "arguments": plain(arguments),
            "default_name": metric.name,
            "batches": BATCHES,
            "sample_weight": weighted,
            "results": results,
            "result_after_reset": plain(np.asarray(metric.result(), np.float32)),
        },
        arrays,
    )
