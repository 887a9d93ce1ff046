"""Blocks and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.window.actions.row import Row, blocks, chosen, has_network

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def _some_trainable(window: MainWindow, trainable: bool) -> bool:
    """Whether one of the chosen blocks is (or is not) trained."""
    nodes = window.workspace.document.nodes
    return any(nodes[one].trainable == trainable for one in window.workspace.selection if one in nodes)


ROWS = (
    Row(
        "add",
        "Add a layer…",
        "Shift+A",
        "add",
        "Network",
        lambda w: w.canvas.view.open_quick_add(),
        toolbar="icon",
        canvas=True,
    ),
    Row("rename", "Rename", "F2", "", "Network", lambda w: w.canvas.view.rename_selected(), chosen, canvas=True),
    Row("comment", "Comment", "C", "text", "Network", lambda w: w.canvas.view.comment_selection(), canvas=True),
    Row(
        "connect",
        "Connect the chosen blocks",
        "J",
        "",
        "Network",
        lambda w: w.canvas.controller.connect_chosen(w.canvas.scene.selected_nodes()),
        lambda w: blocks(w) > 1,
        canvas=True,
        tip="Each feeds the one that stands behind it; a merge takes all that stand before it",
    ),
    Row(
        "share",
        "Share one layer",
        "",
        "link",
        "Network|",
        lambda w: w.surgery.share(),
        lambda w: blocks(w) > 1,
        tip="The chosen blocks become one layer with one set of weights",
    ),
    Row(
        "unshare",
        "Give it a layer of its own",
        "",
        "",
        "Network",
        lambda w: w.canvas.controller.unshare(w.workspace.selection[0]),
        lambda w: blocks(w) == 1 and w.workspace.document.nodes[w.workspace.selection[0]].shares is not None,
    ),
    Row(
        "freeze",
        "Freeze",
        "",
        "lock",
        "Network|",
        lambda w: w.canvas.controller.set_frozen(w.workspace.selection, True),
        lambda w: _some_trainable(w, True),
    ),
    Row(
        "thaw",
        "Thaw",
        "",
        "unlock",
        "Network",
        lambda w: w.canvas.controller.set_frozen(w.workspace.selection, False),
        lambda w: _some_trainable(w, False),
    ),
    Row(
        "forget",
        "Forget trained weights",
        "",
        "",
        "Network",
        lambda w: w.forget_weights(),
        lambda w: bool(w.workspace.document.weights),
        tip="The next run begins with fresh weights",
    ),
    Row(
        "arrange",
        "Arrange",
        "Ctrl+L",
        "arrange",
        "Network|",
        lambda w: w.canvas.controller.arrange(),
        has_network,
        toolbar="icon",
    ),
)
