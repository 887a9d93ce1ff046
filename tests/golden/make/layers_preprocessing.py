"""The layers_preprocessing family: Rescaling, Normalization, Resizing, CenterCrop."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_preprocessing.json and layers_preprocessing.npz."""
    write_rows(Family("layers_preprocessing", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    row("rescaling", "Rescaling", {"scale": 0.5, "offset": -1.0}, (2, 3, 4))
    row("rescaling_channels", "Rescaling", {"scale": [0.5, 2.0], "offset": [0.0, 1.0]}, (2, 3, 4, 2))
    row("normalization_given", "Normalization", {"mean": 2.0, "variance": 4.0}, (3, 4))
    row("normalization_given_columns", "Normalization", {"mean": [1.0, 2.0, 3.0], "variance": [1.0, 4.0, 0.5]}, (3, 3))
    row("normalization_invert", "Normalization", {"mean": 2.0, "variance": 4.0, "invert": True}, (3, 4))
    row("normalization_adapted", "Normalization", {}, (3, 4), adapt=(9, 4))
    row("normalization_adapted_all", "Normalization", {"axis": None}, (3, 4), adapt=(9, 4))
    row("normalization_adapted_image", "Normalization", {"axis": -1}, (2, 3, 4, 2), adapt=(5, 3, 4, 2))
    row("normalization_adapted_axes", "Normalization", {"axis": [1, 2]}, (2, 3, 2), adapt=(6, 3, 2))
    for kind in ("nearest", "bilinear", "bicubic"):
        for name, height, width in (("up", 7, 9), ("down", 3, 2), ("mixed", 3, 8)):
            row(
                f"resizing_{kind}_{name}",
                "Resizing",
                {"height": height, "width": width, "interpolation": kind},
                (1, 5, 4, 2),
            )
    size = {"height": 4, "width": 4}
    row("resizing_crop_to_aspect_ratio", "Resizing", size | {"crop_to_aspect_ratio": True}, (1, 6, 9, 2))
    row("resizing_crop_tall", "Resizing", size | {"crop_to_aspect_ratio": True}, (1, 9, 5, 1))
    row("resizing_pad_to_aspect_ratio", "Resizing", size | {"pad_to_aspect_ratio": True}, (1, 4, 8, 2))
    row("resizing_antialias", "Resizing", size | {"antialias": True}, (1, 9, 8, 1))
    row("resizing_channels_first", "Resizing", size | {"data_format": "channels_first"}, (1, 2, 6, 5))
    row("center_crop", "CenterCrop", {"height": 3, "width": 2}, (2, 6, 5, 2))
    row("center_crop_odd", "CenterCrop", {"height": 3, "width": 4}, (2, 6, 7, 2))
    row("center_crop_larger", "CenterCrop", {"height": 6, "width": 6}, (1, 4, 5, 2))
    return found
