"""The layers_reshaping family: Permute, RepeatVector, Masking, Cropping, ZeroPadding, UpSampling."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, Feed, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_reshaping.json and layers_reshaping.npz."""
    write_rows(Family("layers_reshaping", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    first = {"data_format": "channels_first"}
    row("permute", "Permute", {"dims": [2, 1]}, (2, 3, 4))
    row("permute_3", "Permute", {"dims": [3, 1, 2]}, (2, 3, 4, 5))
    row("repeat_vector", "RepeatVector", {"n": 3}, (2, 4))
    row("masking", "Masking", {"mask_value": 0.0}, Feed((2, 3, 4), zeros=((0, 1), (1, 2))), output_mask=True)
    row("cropping1d", "Cropping1D", {"cropping": [1, 2]}, (2, 6, 3))
    row("cropping1d_one", "Cropping1D", {"cropping": 1}, (2, 6, 3))
    row("cropping2d", "Cropping2D", {"cropping": [[1, 2], [0, 1]]}, (2, 6, 5, 2))
    row("cropping2d_pair", "Cropping2D", {"cropping": [1, 2]}, (2, 6, 7, 2))
    row("cropping2d_one", "Cropping2D", {"cropping": 1}, (2, 6, 5, 2))
    row("cropping2d_channels_first", "Cropping2D", {"cropping": [[1, 2], [0, 1]]} | first, (2, 2, 6, 5))
    row("cropping3d", "Cropping3D", {"cropping": [[1, 0], [0, 1], [1, 1]]}, (1, 4, 3, 5, 2))
    row("cropping3d_triple", "Cropping3D", {"cropping": [1, 0, 1]}, (1, 4, 3, 5, 2))
    row("cropping3d_channels_first", "Cropping3D", {"cropping": 1} | first, (1, 2, 4, 3, 5))
    row("zero_padding1d", "ZeroPadding1D", {"padding": [1, 2]}, (2, 3, 2))
    row("zero_padding1d_one", "ZeroPadding1D", {"padding": 2}, (2, 3, 2))
    row("zero_padding1d_channels_first", "ZeroPadding1D", {"padding": [1, 2]} | first, (2, 2, 3))
    row("zero_padding2d", "ZeroPadding2D", {"padding": [[1, 2], [0, 1]]}, (2, 3, 4, 2))
    row("zero_padding2d_pair", "ZeroPadding2D", {"padding": [1, 2]}, (2, 3, 4, 2))
    row("zero_padding2d_channels_first", "ZeroPadding2D", {"padding": 1} | first, (2, 2, 3, 4))
    row("zero_padding3d", "ZeroPadding3D", {"padding": [[1, 0], [0, 1], [1, 2]]}, (1, 2, 3, 2, 2))
    row("zero_padding3d_channels_first", "ZeroPadding3D", {"padding": [1, 0, 2]} | first, (1, 2, 2, 3, 2))
    row("up_sampling1d", "UpSampling1D", {"size": 3}, (2, 3, 2))
    row("up_sampling2d", "UpSampling2D", {"size": [2, 3]}, (2, 3, 4, 2))
    row("up_sampling2d_channels_first", "UpSampling2D", {"size": 2} | first, (2, 2, 3, 4))
    row("up_sampling2d_bilinear", "UpSampling2D", {"size": [2, 2], "interpolation": "bilinear"}, (2, 3, 4, 2))
    row("up_sampling2d_bilinear_uneven", "UpSampling2D", {"size": [3, 2], "interpolation": "bilinear"}, (1, 3, 4, 2))
    bilinear = {"size": 2, "interpolation": "bilinear"} | first
    row("up_sampling2d_bilinear_channels_first", "UpSampling2D", bilinear, (1, 2, 3, 4))
    row("up_sampling2d_bicubic", "UpSampling2D", {"size": 2, "interpolation": "bicubic"}, (1, 4, 5, 2))
    row("up_sampling3d", "UpSampling3D", {"size": [2, 1, 2]}, (1, 2, 3, 2, 2))
    row("up_sampling3d_channels_first", "UpSampling3D", {"size": 2} | first, (1, 2, 2, 3, 2))
    return found
