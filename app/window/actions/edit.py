"""Undo, clipboard, selection."""

from __future__ import annotations

from app.window.actions.row import Row, blocks, chosen, still

ROWS = (
    Row(
        "undo",
        "Undo",
        "Ctrl+Z",
        "undo",
        "Edit",
        lambda w: w.workspace.undo(),
        lambda w: w.workspace.history.can_undo and still(w),
        toolbar="icon",
    ),
    Row(
        "redo",
        "Redo",
        "Ctrl+Shift+Z",
        "redo",
        "Edit",
        lambda w: w.workspace.redo(),
        lambda w: w.workspace.history.can_redo and still(w),
        toolbar="icon",
    ),
    Row("cut", "Cut", "Ctrl+X", "cut", "Edit|", lambda w: w.canvas.view.cut(), chosen, canvas=True),
    Row("copy", "Copy", "Ctrl+C", "copy", "Edit", lambda w: w.canvas.view.copy(), chosen, canvas=True),
    Row(
        "copy-code",
        "Copy as Keras code",
        "Ctrl+Shift+C",
        "",
        "Edit",
        lambda w: w.canvas.view.copy_code(),
        lambda w: blocks(w) > 0,
        canvas=True,
        tip="The chosen blocks as Python code, to paste into a script or a notebook",
    ),
    Row("paste", "Paste", "Ctrl+V", "paste", "Edit", lambda w: w.canvas.view.paste(), canvas=True),
    Row(
        "paste-wired",
        "Paste with outer wires",
        "Ctrl+Shift+V",
        "",
        "Edit",
        lambda w: w.canvas.view.paste(outer_wires=True),
        canvas=True,
    ),
    Row(
        "duplicate",
        "Duplicate",
        "Ctrl+D",
        "duplicate",
        "Edit",
        lambda w: w.canvas.view.duplicate(),
        chosen,
        canvas=True,
    ),
    Row("delete", "Delete", "Del", "delete", "Edit|", lambda w: w.canvas.view.delete_selection(), canvas=True),
    Row(
        "delete-keep",
        "Delete and keep the flow",
        "Ctrl+Del",
        "",
        "Edit",
        lambda w: w.canvas.view.delete_keeping_flow(),
        chosen,
        canvas=True,
    ),
    Row("select-all", "Select all", "Ctrl+A", "", "Edit|", lambda w: w.canvas.view.select_all(), canvas=True),
)
