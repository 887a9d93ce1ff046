"""The losses family: value of a loss object, values a sample of its function, gradient w.r.t. the prediction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.gradients import value_and_gradient
from make.record import Family, plain, rng_for

ABOUT = "loss(y_true, y_pred, sample_weight): see README.md."

# Class and function of each loss; the targets it takes ("any", "binary", "one_hot", "classes").
LOSSES = {
    "mean_squared_error": ("MeanSquaredError", "any"),
    "mean_absolute_error": ("MeanAbsoluteError", "any"),
    "binary_crossentropy": ("BinaryCrossentropy", "binary"),
    "categorical_crossentropy": ("CategoricalCrossentropy", "one_hot"),
    "sparse_categorical_crossentropy": ("SparseCategoricalCrossentropy", "classes"),
}

# Those of the losses_more family; "positive" and "sign" (-1 or 1) are targets too.
MORE = {
    "mean_absolute_percentage_error": ("MeanAbsolutePercentageError", "any"),
    "mean_squared_logarithmic_error": ("MeanSquaredLogarithmicError", "positive"),
    "squared_hinge": ("SquaredHinge", "sign"),
    "hinge": ("Hinge", "sign"),
    "categorical_hinge": ("CategoricalHinge", "one_hot"),
    "log_cosh": ("LogCosh", "any"),
    "huber": ("Huber", "any"),
    "kl_divergence": ("KLDivergence", "one_hot"),
    "poisson": ("Poisson", "positive"),
    "cosine_similarity": ("CosineSimilarity", "any"),
    "binary_focal_crossentropy": ("BinaryFocalCrossentropy", "binary"),
    "categorical_focal_crossentropy": ("CategoricalFocalCrossentropy", "one_hot"),
    "dice": ("Dice", "binary"),
    "tversky": ("Tversky", "binary"),
}


# Those of the losses_labels family: vectors with class numbers, and steps of logits with sequences of labels.
LABELS = {"circle": ("Circle", "labels"), "ctc": ("CTC", "sequences")}


def make(folder: Path) -> None:
    """Write losses.json and losses.npz."""
    family = Family("losses", folder, ABOUT)
    for function, (_, targets) in LOSSES.items():
        _rows_of(family, function, targets)
    family.write()


def _rows_of(family: Family, function: str, targets: str) -> None:
    def row(suffix: str, shape: tuple[int, ...], weight_shape: tuple[int, ...] | None = None, **more: Any) -> None:
        add(family, f"{function}{suffix}", function, targets, shape, weight_shape, **more)

    row("", (5, 4))
    row("_3d", (3, 2, 4))
    row("_weighted", (5, 4), (5,))
    row("_weighted_column", (5, 4), (5, 1))
    row("_weighted_steps", (3, 2, 4), (3, 2))
    row("_sum", (5, 4), (5,), arguments={"reduction": "sum"})
    row("_none", (5, 4), (5,), arguments={"reduction": "none"})
    row("_mean_with_sample_weight", (5, 4), (5,), arguments={"reduction": "mean_with_sample_weight"})
    row("_mask", (3, 2, 4), mask=((1, 0), (1, 1), (0, 0)))
    row("_mask_weighted", (3, 2, 4), (3, 2), mask=((1, 0), (1, 1), (0, 0)))
    if targets == "any":
        if function == "mean_squared_error":  # at 0, |x| has gradient 0 on TensorFlow, 1 on JAX
            row("_equal", (3, 2), equal=True)
        row("_column", (5, 1))
        row("_flat_target", (5, 1), flat_target=True)
        return
    row("_logits", (5, 4), arguments={"from_logits": True})
    row("_logits_3d", (3, 2, 4), (3, 2), arguments={"from_logits": True})
    row("_logits_large", (4, 3), arguments={"from_logits": True}, scale=60.0)
    row("_saturated", (6, 3), saturated=True)
    if targets == "classes":
        row("_column_target", (5, 4), column_target=True)
        row("_float_target", (5, 4), float_target=True)
        row("_ignore_class", (6, 3), arguments={"ignore_class": 1})
        return
    row("_smoothed", (5, 4), arguments={"label_smoothing": 0.2})
    row("_smoothed_logits", (5, 4), arguments={"label_smoothing": 0.1, "from_logits": True})
    row("_soft_target", (5, 4), soft_target=True)
    if targets == "binary":
        row("_column", (6, 1))
        row("_flat_target", (6, 1), flat_target=True)
    else:
        row("_unnormalised", (5, 4), unnormalised=True)


def _prediction(
    targets: str, shape: tuple[int, ...], logits: bool, scale: float, rng: np.random.Generator
) -> np.ndarray:
    raw = (scale * rng.standard_normal(shape)).astype(np.float32)
    if targets in ("any", "sequences") or logits:
        return raw
    if targets == "labels":
        return (raw / np.linalg.norm(raw, axis=-1, keepdims=True)).astype(np.float32)
    if targets == "positive":
        return np.exp(raw).astype(np.float32)
    if targets == "sign":
        return raw
    if targets == "binary":
        return (1 / (1 + np.exp(-raw))).astype(np.float32)
    exponentials = np.exp(raw)
    return (exponentials / exponentials.sum(-1, keepdims=True)).astype(np.float32)


def _target(targets: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    if targets == "any":
        return rng.standard_normal(shape).astype(np.float32)
    if targets == "positive":
        return rng.uniform(0.1, 2, shape).astype(np.float32)
    if targets == "sign":
        return (2 * rng.integers(0, 2, shape) - 1).astype(np.float32)
    if targets == "binary":
        return rng.integers(0, 2, shape).astype(np.float32)
    if targets == "sequences":
        found = rng.integers(1, shape[-1], (shape[0], shape[1] // 2), dtype=np.int32)
        for row, length in enumerate(rng.integers(1, found.shape[1] + 1, len(found))):
            found[row, length:] = 0
        return found
    classes = rng.integers(0, 3 if targets == "labels" else shape[-1], shape[:-1], dtype=np.int32)
    return classes if targets in ("classes", "labels") else np.eye(shape[-1], dtype=np.float32)[classes]


def add(
    family: Family,
    name: str,
    function: str,
    targets: str,
    shape: tuple[int, ...],
    weight_shape: tuple[int, ...] | None = None,
    *,
    arguments: dict[str, Any] | None = None,
    mask: tuple[tuple[int, ...], ...] | None = None,
    scale: float = 1.0,
    saturated: bool = False,
    equal: bool = False,
    soft_target: bool = False,
    flat_target: bool = False,
    column_target: bool = False,
    float_target: bool = False,
    unnormalised: bool = False,
    zero_one: bool = False,
) -> None:
    """Add one row: value, values of samples, gradient."""
    rng = rng_for(name)
    arguments = arguments or {}
    y_pred = _prediction(targets, shape, arguments.get("from_logits", False), scale, rng)
    y_true = _target(targets, shape, rng)
    if saturated:
        # Every row certain: some certainly right, some certainly wrong.
        certain = rng.integers(0, shape[-1], shape[:-1])
        y_pred = np.eye(shape[-1], dtype=np.float32)[certain]
    if equal:
        y_true = y_pred.copy()
    if soft_target:
        y_true = rng.uniform(0, 1, shape).astype(np.float32)
        y_true = y_true if targets == "binary" else y_true / y_true.sum(-1, keepdims=True)
    if zero_one:
        y_true = (y_true > 0).astype(np.float32)
    if flat_target:
        y_true = y_true[..., 0]
    if column_target:
        y_true = y_true[..., None]
    if float_target:
        y_true = y_true.astype(np.float32)
    if unnormalised:
        y_pred = rng.uniform(0.2, 3, shape).astype(np.float32)
    weight = rng.uniform(0, 2, weight_shape).astype(np.float32) if weight_shape is not None else None
    if weight is not None:
        weight.flat[1] = 0
    class_name = (LOSSES | MORE | LABELS)[function][0]
    loss = getattr(keras.losses, class_name)(**arguments)
    array_mask = np.asarray(mask, bool) if mask is not None else None
    result = np.asarray(_value(loss, y_true, y_pred, weight, array_mask))
    cotangent = rng.standard_normal(result.shape).astype(np.float32) if result.ndim else np.float32(1)
    arrays: dict[str, Any] = {"y_true": y_true, "y_pred": y_pred, "value": result, "cotangent": cotangent}
    _, arrays["gradient"] = value_and_gradient(
        lambda guess: keras.ops.sum(_value(loss, y_true, guess, weight, array_mask) * cotangent), y_pred
    )
    if not flat_target:
        own = {key: value for key, value in arguments.items() if key != "reduction"}
        arrays["unreduced"] = np.asarray(
            getattr(keras.losses, function)(keras.ops.convert_to_tensor(y_true), y_pred, **own)
        )
    if weight is not None:
        arrays["sample_weight"] = weight
    if array_mask is not None:
        arrays["mask"] = array_mask
    family.add(
        {
            "name": name,
            "class_name": class_name,
            "function": function,
            "arguments": plain(arguments),
            "config": plain({key: value for key, value in loss.get_config().items() if key != "dtype"}),
            "sample_weight": weight is not None,
            "mask": array_mask is not None,
        },
        arrays,
    )


def _value(loss, y_true, y_pred, weight, mask):
    """The loss; a mask reaches it as it does in Keras, on the prediction."""
    y_pred = keras.ops.convert_to_tensor(y_pred)
    if mask is None:
        return loss(y_true, y_pred, sample_weight=weight)
    from keras.src.losses.loss import reduce_weighted_values, squeeze_or_expand_to_same_rank

    y_true, y_pred = squeeze_or_expand_to_same_rank(keras.ops.convert_to_tensor(y_true), y_pred)
    return reduce_weighted_values(
        loss.call(y_true, y_pred), weight, mask=mask, reduction=loss.reduction, dtype=loss.dtype
    )
