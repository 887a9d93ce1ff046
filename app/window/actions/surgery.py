"""Edits of trained networks; weights that cannot follow are named before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.window.actions.row import Row, blocks, has_kind, has_network, one_block

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def _surgery(
    name: str,
    text: str,
    handler: Callable[[MainWindow], object],
    enabled: Callable[[MainWindow], bool],
    tip: str = "",
) -> Row:
    return Row(f"surgery-{name}", text, "", "", "Network>Surgery", handler, enabled, tip=tip)


ROWS = (
    _surgery("cut", "Cut here, keep what leads to it", lambda w: w.surgery.cut(), one_block),
    _surgery("drop-top", "Drop from here on", lambda w: w.surgery.drop_top(), one_block),
    _surgery(
        "new-head",
        "New head behind it…",
        lambda w: w.surgery.new_head(),
        one_block,
        "Cut here, and end in as many classes as the data has",
    ),
    _surgery("graft", "Graft a network onto it…", lambda w: w.surgery.graft(), one_block),
    _surgery("replace", "Replace the layer…", lambda w: w.surgery.replace(), one_block),
    _surgery("classes", "Change the number of classes…", lambda w: w.surgery.change_classes(), has_network),
    _surgery("activation", "Swap the activation…", lambda w: w.surgery.swap_activation(), lambda w: blocks(w) > 0),
    _surgery("freeze-up-to", "Freeze up to here", lambda w: w.surgery.freeze_up_to(), one_block),
    _surgery("thaw-up-to", "Thaw up to here", lambda w: w.surgery.freeze_up_to(trainable=True), one_block),
    _surgery(
        "fold",
        "Fold BatchNormalization",
        lambda w: w.surgery.fold(),
        has_kind("BatchNormalization"),
        "Into the linear layer before it: the same predictions with one layer less",
    ),
    _surgery(
        "to-convolutions",
        "Dense head to convolutions",
        lambda w: w.surgery.to_convolutions(),
        has_kind("Flatten"),
        "The network then takes larger images and gives a map of classes",
    ),
)
