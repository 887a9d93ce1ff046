"""The layers_merging family: merging layers."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_merging.json and layers_merging.npz."""
    write_rows(Family("layers_merging", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    two = ((3, 4), (3, 4))
    row("subtract", "Subtract", {}, *two)
    row("subtract_broadcast", "Subtract", {}, (2, 3, 4), (2, 1, 4))
    for kind in ("Average", "Maximum", "Minimum"):
        stem = kind.lower()
        row(f"{stem}_2", kind, {}, *two)
        row(f"{stem}_3", kind, {}, (2, 3), (2, 3), (2, 3))
        row(f"{stem}_broadcast", kind, {}, (2, 3, 4), (2, 3, 1))
    row("dot", "Dot", {"axes": 1}, (3, 4), (3, 4))
    row("dot_normalize", "Dot", {"axes": 1, "normalize": True}, (3, 4), (3, 4))
    row("dot_3d", "Dot", {"axes": 2}, (2, 3, 4), (2, 5, 4))
    row("dot_3d_axes", "Dot", {"axes": [1, 2]}, (2, 4, 3), (2, 5, 4))
    row("dot_3d_last_first", "Dot", {"axes": [2, 1]}, (2, 3, 4), (2, 4, 5))
    row("dot_3d_normalize", "Dot", {"axes": [2, 2], "normalize": True}, (2, 3, 4), (2, 5, 4))
    row("dot_3d_2d", "Dot", {"axes": [2, 1]}, (2, 3, 4), (2, 4))
    row("dot_negative", "Dot", {"axes": -1}, (2, 3, 4), (2, 5, 4))
    return found
