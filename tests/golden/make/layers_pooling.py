"""The layers_pooling family: pooling of one and three dimensions, global pooling."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_pooling.json and layers_pooling.npz."""
    write_rows(Family("layers_pooling", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    first = {"data_format": "channels_first"}
    mask = ((1, 1, 1, 0, 0), (1, 0, 0, 0, 0))
    for kind, stem in (("MaxPooling", "max_pooling"), ("AveragePooling", "average_pooling")):
        row(f"{stem}1d", f"{kind}1D", {"pool_size": 2}, (2, 7, 3))
        row(f"{stem}1d_same", f"{kind}1D", {"pool_size": 3, "strides": 2, "padding": "same"}, (2, 8, 3))
        row(f"{stem}1d_strides1", f"{kind}1D", {"pool_size": 3, "strides": 1}, (2, 6, 2))
        row(f"{stem}1d_channels_first", f"{kind}1D", {"pool_size": 2} | first, (2, 3, 6))
        row(f"{stem}3d", f"{kind}3D", {"pool_size": 2}, (1, 4, 5, 4, 2))
        row(
            f"{stem}3d_same",
            f"{kind}3D",
            {"pool_size": [2, 3, 2], "padding": "same", "strides": [2, 2, 1]},
            (1, 3, 5, 4, 2),
        )
        row(f"{stem}3d_channels_first", f"{kind}3D", {"pool_size": 2} | first, (1, 2, 4, 4, 5))
        for rank, shape in ((1, (2, 5, 3)), (2, (2, 3, 4, 2)), (3, (2, 3, 2, 3, 2))):
            row(f"global_{stem}{rank}d_plain", f"Global{kind}{rank}D", {}, shape)
            row(f"global_{stem}{rank}d_keepdims_plain", f"Global{kind}{rank}D", {"keepdims": True}, shape)
            row(f"global_{stem}{rank}d_first", f"Global{kind}{rank}D", first | {"keepdims": True}, shape)
    row("global_average_pooling1d_mask", "GlobalAveragePooling1D", {}, (2, 5, 3), mask=mask)
    return found
