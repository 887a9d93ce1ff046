"""Blocks and what they share."""

from __future__ import annotations

from app.window.actions.row import Row, blocks, chosen, has_network

ROWS = (
    Row("add", "Add a layer…", "", "add", "Network", lambda w: w.canvas.view.open_quick_add(), toolbar="icon"),
    Row("rename", "Rename", "F2", "", "Network", lambda w: w.canvas.view.rename_selected(), chosen, canvas=True),
    Row("comment", "Comment", "C", "text", "Network", lambda w: w.canvas.view.comment_selection(), canvas=True),
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
        lambda w: blocks(w) > 0,
    ),
    Row(
        "thaw",
        "Thaw",
        "",
        "unlock",
        "Network",
        lambda w: w.canvas.controller.set_frozen(w.workspace.selection, False),
        lambda w: blocks(w) > 0,
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
