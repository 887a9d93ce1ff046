"""The layers_activation family: activation layers."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_activation.json and layers_activation.npz."""
    write_rows(Family("layers_activation", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    row("leaky_relu", "LeakyReLU", {}, (3, 5))
    row("leaky_relu_slope", "LeakyReLU", {"negative_slope": 0.1}, (3, 5))
    row("prelu", "PReLU", {}, (3, 5))
    row("prelu_image", "PReLU", {}, (2, 3, 4, 2))
    row("prelu_shared_axes", "PReLU", {"shared_axes": [1, 2]}, (2, 3, 4, 2))
    row("prelu_shared_one_axis", "PReLU", {"shared_axes": [1]}, (2, 3, 4))
    row("elu", "ELU", {}, (3, 5))
    row("elu_alpha", "ELU", {"alpha": 0.5}, (3, 5))
    row("relu", "ReLU", {}, (3, 5))
    row("relu_max", "ReLU", {"max_value": 0.6}, (3, 5))
    row("relu_slope", "ReLU", {"negative_slope": 0.2}, (3, 5))
    row("relu_threshold", "ReLU", {"threshold": 0.4}, (3, 5))
    row("relu_all", "ReLU", {"max_value": 1.0, "negative_slope": 0.3, "threshold": 0.5}, (4, 6))
    row("relu_slope_threshold", "ReLU", {"negative_slope": 0.3, "threshold": 0.5}, (4, 6))
    row("softmax", "Softmax", {}, (3, 5))
    row("softmax_axis1", "Softmax", {"axis": 1}, (2, 3, 4))
    row("softmax_axes", "Softmax", {"axis": [1, 2]}, (2, 3, 4))
    row("softmax_mask", "Softmax", {}, (3, 4), masks={"mask": ((1, 1, 1, 0), (1, 0, 0, 0), (1, 1, 1, 1))})
    names = "elu selu gelu silu softplus softsign exponential hard_sigmoid relu6 mish leaky_relu log_softmax linear"
    for activation in names.split():
        row(f"activation_{activation}", "Activation", {"activation": activation}, (3, 6))
    return found
