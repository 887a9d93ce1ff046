"""The layers_normalization family: LayerNormalization, GroupNormalization, UnitNormalization, RMSNormalization."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_normalization.json and layers_normalization.npz."""
    write_rows(Family("layers_normalization", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    layer = "LayerNormalization"
    row("layer_normalization", layer, {}, (4, 5))
    row("layer_normalization_3d", layer, {"epsilon": 0.1}, (2, 3, 4))
    row("layer_normalization_axes", layer, {"axis": [1, 2]}, (2, 3, 4))
    row("layer_normalization_axis1", layer, {"axis": 1}, (2, 3, 4))
    row("layer_normalization_image", layer, {"axis": [1, 2, 3]}, (2, 3, 4, 2))
    row("layer_normalization_no_scale", layer, {"scale": False}, (4, 5))
    row("layer_normalization_neither", layer, {"scale": False, "center": False}, (4, 5))
    group = "GroupNormalization"
    row("group_normalization", group, {"groups": 2}, (3, 4, 6))
    row("group_normalization_image", group, {"groups": 3}, (2, 3, 4, 6))
    row("group_normalization_each", group, {"groups": -1}, (2, 3, 4, 3))
    row("group_normalization_one", group, {"groups": 1, "epsilon": 0.01}, (2, 3, 4, 3))
    row("group_normalization_axis1", group, {"groups": 2, "axis": 1}, (2, 4, 3, 3))
    row("group_normalization_2d", group, {"groups": 2}, (3, 6))
    row("group_normalization_neither", group, {"groups": 2, "scale": False, "center": False}, (2, 3, 4))
    row("unit_normalization", "UnitNormalization", {}, (3, 4))
    row("unit_normalization_axis1", "UnitNormalization", {"axis": 1}, (2, 3, 4))
    row("unit_normalization_axes", "UnitNormalization", {"axis": [1, 2]}, (2, 3, 4))
    row("rms_normalization", "RMSNormalization", {}, (3, 4))
    row("batch_normalization_5d_plain", "BatchNormalization", {"momentum": 0.8}, (2, 2, 3, 2, 2))
    return found
