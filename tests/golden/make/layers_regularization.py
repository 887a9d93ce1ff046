"""The layers_regularization family: regularization layers at inference, ActivityRegularization with its penalty."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_regularization.json and layers_regularization.npz."""
    write_rows(Family("layers_regularization", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    row("spatial_dropout1d", "SpatialDropout1D", {"rate": 0.4}, (2, 3, 4), calls=(False,))
    row("spatial_dropout2d", "SpatialDropout2D", {"rate": 0.4}, (2, 3, 4, 2), calls=(False,))
    first = {"rate": 0.4, "data_format": "channels_first"}
    row("spatial_dropout2d_channels_first", "SpatialDropout2D", first, (2, 3, 4, 2), calls=(False,))
    row("spatial_dropout3d", "SpatialDropout3D", {"rate": 0.4}, (1, 2, 3, 2, 2), calls=(False,))
    row("gaussian_noise", "GaussianNoise", {"stddev": 0.3}, (3, 4), calls=(False,))
    row("gaussian_dropout", "GaussianDropout", {"rate": 0.3}, (3, 4), calls=(False,))
    row("alpha_dropout", "AlphaDropout", {"rate": 0.3}, (3, 4), calls=(False,))
    row("activity_regularization", "ActivityRegularization", {"l1": 0.1, "l2": 0.02}, (3, 4))
    row("activity_regularization_l1", "ActivityRegularization", {"l1": 0.1}, (2, 3, 4))
    row("activity_regularization_inference", "ActivityRegularization", {"l2": 0.1}, (3, 4), calls=(False,))
    row("dense_activity_regularizer", "Dense", {"units": 3, "activity_regularizer": "l2"}, (4, 5))
    row("dense_regularizers", "Dense", {"units": 3, "kernel_regularizer": "l2", "bias_regularizer": "l1"}, (4, 5))
    return found
