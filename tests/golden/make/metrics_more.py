"""The metrics_more family: the metrics format, for the other metrics of Keras; a result may be a list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from make.metrics import ABOUT, add
from make.record import Family

COUNTS = ("TruePositives", "TrueNegatives", "FalsePositives", "FalseNegatives")
THIRDS = [0.2, 0.5, 0.8]

# Class, targets, shape, then the arguments of its rows.
ROWS: tuple[tuple[str, str, tuple[int, ...], tuple[dict[str, Any], ...]], ...] = (
    ("Sum", "values", (4,), ({},)),
    ("RootMeanSquaredError", "any", (5, 3), ({},)),
    ("MeanAbsolutePercentageError", "positive", (5, 3), ({},)),
    ("MeanSquaredLogarithmicError", "positive", (5, 3), ({},)),
    ("CosineSimilarity", "any", (5, 3), ({}, {"axis": 1})),
    ("LogCoshError", "any", (5, 3), ({},)),
    ("Poisson", "positive", (5, 3), ({},)),
    ("KLDivergence", "one_hot", (5, 3), ({},)),
    ("Hinge", "sign", (5, 3), ({},)),
    ("SquaredHinge", "sign", (5, 3), ({},)),
    ("CategoricalHinge", "one_hot", (5, 3), ({},)),
    (
        "R2Score",
        "any",
        (5, 3),
        ({}, {"class_aggregation": None}, {"class_aggregation": "variance_weighted_average"}, {"num_regressors": 2}),
    ),
    ("PearsonCorrelation", "any", (5, 4), ({},)),
    ("ConcordanceCorrelation", "any", (5, 4), ({},)),
    ("TopKCategoricalAccuracy", "one_hot", (6, 7), ({}, {"k": 2}, {"k": 1})),
    ("SparseTopKCategoricalAccuracy", "classes", (6, 7), ({}, {"k": 2}, {"k": 3})),
    ("BinaryCrossentropy", "binary", (5, 3), ({"label_smoothing": 0.2},)),
    ("CategoricalCrossentropy", "one_hot", (5, 3), ({"label_smoothing": 0.2},)),
    *((name, "binary", (5, 3), ({}, {"thresholds": 0.7}, {"thresholds": THIRDS})) for name in COUNTS),
    *(
        (
            name,
            "binary",
            (5, 4),
            (
                {},
                {"thresholds": 0.3},
                {"thresholds": THIRDS},
                {"top_k": 2},
                {"class_id": 1},
                {"top_k": 2, "class_id": 1},
            ),
        )
        for name in ("Precision", "Recall")
    ),
    (
        "F1Score",
        "one_hot",
        (6, 3),
        ({}, {"average": "micro"}, {"average": "macro"}, {"average": "weighted"}, {"threshold": 0.4}),
    ),
    (
        "FBetaScore",
        "one_hot",
        (6, 3),
        ({"beta": 2.0}, {"beta": 0.5, "average": "macro"}, {"beta": 2.0, "threshold": 0.3, "average": "micro"}),
    ),
    (
        "AUC",
        "binary",
        (8, 2),
        (
            {},
            {"num_thresholds": 20},
            {"curve": "PR"},
            {"curve": "PR", "num_thresholds": 20, "summation_method": "majoring"},
            {"summation_method": "minoring", "num_thresholds": 20},
            {"summation_method": "majoring", "num_thresholds": 20},
            {"thresholds": THIRDS},
            {"multi_label": True, "num_labels": 2, "num_thresholds": 20},
        ),
    ),
    (
        "PrecisionAtRecall",
        "binary",
        (8, 2),
        ({"recall": 0.5}, {"recall": 0.8, "num_thresholds": 20}, {"recall": 0.5, "class_id": 1}),
    ),
    ("RecallAtPrecision", "binary", (8, 2), ({"precision": 0.5}, {"precision": 0.7, "num_thresholds": 20})),
    ("SensitivityAtSpecificity", "binary", (8, 2), ({"specificity": 0.5}, {"specificity": 0.7, "num_thresholds": 20})),
    ("SpecificityAtSensitivity", "binary", (8, 2), ({"sensitivity": 0.5}, {"sensitivity": 0.7, "num_thresholds": 20})),
    (
        "IoU",
        "labels",
        (6, 4),
        (
            {"num_classes": 3, "target_class_ids": [0]},
            {"num_classes": 3, "target_class_ids": [0, 2]},
            {"num_classes": 3, "target_class_ids": [0, 1], "ignore_class": 2},
        ),
    ),
    ("MeanIoU", "labels", (6, 4), ({"num_classes": 3}, {"num_classes": 4}, {"num_classes": 3, "ignore_class": 1})),
    ("BinaryIoU", "binary", (6, 4), ({}, {"threshold": 0.3}, {"target_class_ids": [1]})),
    ("OneHotIoU", "one_hot", (6, 3), ({"num_classes": 3, "target_class_ids": [0, 2]},)),
    ("OneHotMeanIoU", "one_hot", (6, 3), ({"num_classes": 3},)),
)

# A weight a sample is refused or has no meaning there.
UNWEIGHTED = {"IoU", "MeanIoU", "BinaryIoU", "OneHotIoU", "OneHotMeanIoU"}


def make(folder: Path) -> None:
    """Write metrics_more.json and metrics_more.npz."""
    family = Family("metrics_more", folder, ABOUT)
    failed = []
    for class_name, targets, shape, every in ROWS:
        for number, arguments in enumerate(every):
            for weighted in (False, True):
                if weighted and (
                    class_name in UNWEIGHTED or (number and class_name not in ("F1Score", "Precision", "AUC"))
                ):
                    continue
                name = f"{class_name}_{number}{'_weighted' if weighted else ''}"
                try:
                    add(family, name, class_name, arguments, targets, shape, weighted)
                except Exception as error:
                    failed.append(name)
                    print(f"metrics_more {name}: {type(error).__name__}: {str(error)[:300]}")
    family.write()
    if failed:
        raise RuntimeError(f"no numbers for {', '.join(failed)}")
