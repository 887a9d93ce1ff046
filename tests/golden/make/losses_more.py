"""The losses_more family: the losses format, for the other losses of Keras."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from make.losses import ABOUT, MORE, add
from make.record import Family

# Arguments of the further rows of a loss.
ARGUMENTS: dict[str, list[dict[str, Any]]] = {
    "huber": [{"delta": 0.5}, {"delta": 2.0}],
    "cosine_similarity": [{"axis": 0}],
    "binary_focal_crossentropy": [
        {"gamma": 1.0},
        {"from_logits": True},
        {"label_smoothing": 0.2},
        {"apply_class_balancing": True, "alpha": 0.3},
        {"gamma": 0.0},
    ],
    "categorical_focal_crossentropy": [{"gamma": 1.0}, {"alpha": 0.5}, {"from_logits": True}, {"label_smoothing": 0.2}],
    "dice": [{"axis": [1]}],
    "tversky": [{"alpha": 0.3, "beta": 0.7}, {"axis": [1]}],
}


def make(folder: Path) -> None:
    """Write losses_more.json and losses_more.npz."""
    family = Family("losses_more", folder, ABOUT)
    for function, (_, targets) in MORE.items():
        _rows_of(family, function, targets)
    family.write()


def _rows_of(family: Family, function: str, targets: str) -> None:
    def row(suffix: str, shape: tuple[int, ...], weight_shape: tuple[int, ...] | None = None, **more: Any) -> None:
        add(family, f"{function}{suffix}", function, targets, shape, weight_shape, **more)

    row("", (5, 4))
    row("_3d", (3, 2, 4))
    whole = function in ("dice", "tversky")  # one value for the whole batch: no weight a sample
    if not whole:
        row("_weighted", (5, 4), (5,))
        row("_weighted_steps", (3, 2, 4), (3, 2))
        row("_none", (5, 4), (5,), arguments={"reduction": "none"})
        row("_mask", (3, 2, 4), mask=((1, 0), (1, 1), (0, 0)))
    row("_sum", (5, 4), arguments={"reduction": "sum"})
    for number, arguments in enumerate(ARGUMENTS.get(function, [])):
        row(f"_arguments{number}", (5, 4), arguments=arguments)
    if function in ("hinge", "squared_hinge"):
        row("_zero_one_targets", (5, 4), zero_one=True)
    if function in ("log_cosh", "huber", "poisson", "mean_absolute_percentage_error"):
        row("_large", (4, 3), scale=6.0 if function == "poisson" else 100.0)
    if targets == "binary" or function == "kl_divergence":
        row("_soft_target", (5, 4), soft_target=True)
    if targets == "binary":
        row("_saturated", (6, 3), saturated=True)
