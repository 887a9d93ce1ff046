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


def _is_network(window: MainWindow) -> bool:
    return one_block(window) and window.workspace.document.nodes[window.workspace.selection[0]].kind == "Model"


def _one_place(window: MainWindow) -> bool:
    """One block, or wires that leave one block."""
    if window.canvas is None or blocks(window):
        return one_block(window)
    return len({wire.source for wire in window.canvas.scene.selected_wires()}) == 1


ROWS = (
    _surgery("cut", "Cut here, keep what leads to it", lambda w: w.surgery.cut(), lambda w: blocks(w) > 0),
    _surgery("drop-top", "Drop from here on", lambda w: w.surgery.drop_top(), one_block),
    _surgery(
        "new-head",
        "New head behind it…",
        lambda w: w.surgery.new_head(),
        one_block,
        "Cut here, and end in as many classes as the data has",
    ),
    _surgery("graft", "Graft a network onto it…", lambda w: w.surgery.graft(), one_block),
    _surgery("insert", "Insert a layer behind it…", lambda w: w.surgery.insert(), _one_place),
    _surgery("remove", "Take out and reconnect", lambda w: w.surgery.remove(), lambda w: blocks(w) > 0),
    _surgery("replace", "Replace the layer…", lambda w: w.surgery.replace(), one_block),
    _surgery("classes", "Change the number of classes…", lambda w: w.surgery.change_classes(), has_network),
    _surgery("activation", "Swap the activation…", lambda w: w.surgery.swap_activation(), lambda w: blocks(w) > 0),
    _surgery("freeze-up-to", "Freeze up to here", lambda w: w.surgery.freeze_up_to(), one_block),
    _surgery("thaw-up-to", "Thaw up to here", lambda w: w.surgery.freeze_up_to(trainable=True), one_block),
    _surgery("freeze-all", "Freeze everything", lambda w: w.surgery.freeze_all(), has_network),
    _surgery("thaw-all", "Thaw everything", lambda w: w.surgery.freeze_all(trainable=True), has_network),
    _surgery(
        "expand",
        "Open the network in place",
        lambda w: w.surgery.expand(),
        _is_network,
        "Its blocks stand where it stood, with their weights",
    ),
    _surgery(
        "nest",
        "Make one network of them",
        lambda w: w.surgery.nest(),
        lambda w: blocks(w) > 0,
        "The chosen blocks become one block, a network of its own, with their weights",
    ),
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
