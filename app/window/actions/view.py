"""What is seen, and how."""

from __future__ import annotations

from app.document.edits import bookmarks
from app.window.actions.row import Row
from app.window.parts.part import page_row


def _theme_row(name: str, text: str) -> Row:
    return Row(
        f"theme-{name}",
        text,
        "",
        "",
        "View>Appearance",
        lambda window: window.set_theme(name),
        checked=lambda window: window.settings.theme == name,
        group="theme",
    )


def _bookmark_rows(number: int) -> tuple[Row, Row]:
    """A digit goes there, Ctrl and the digit remembers where one is."""
    return (
        Row(
            f"bookmark-{number}",
            f"Go to bookmark {number}",
            str(number),
            "",
            "View>Bookmarks",
            lambda w: w.canvas.view.go_to_bookmark(number),
            lambda w: number in bookmarks(w.workspace.document),
            canvas=True,
        ),
        Row(
            f"set-bookmark-{number}",
            f"Set bookmark {number}",
            f"Ctrl+{number}",
            "",
            "View>Bookmarks",
            lambda w: w.canvas.view.set_bookmark(number),
            canvas=True,
            tip="Remember what the canvas shows; the project keeps it",
        ),
    )


ROWS = (
    Row("find", "Find blocks…", "Ctrl+F", "search", "Edit|", lambda w: w.canvas.view.find()),
    Row("find-next", "Find the next", "F3", "", "Edit", lambda w: w.canvas.view.find_next(1), canvas=True),
    Row(
        "find-before", "Find the one before", "Shift+F3", "", "Edit", lambda w: w.canvas.view.find_next(-1), canvas=True
    ),
    Row("zoom-in", "Zoom in", "Ctrl++", "zoom-in", "View", lambda w: w.canvas.view.zoom_in()),
    Row("zoom-out", "Zoom out", "Ctrl+-", "zoom-out", "View", lambda w: w.canvas.view.zoom_out()),
    Row("actual", "Actual size", "Ctrl+0", "", "View", lambda w: w.canvas.view.set_zoom(1.0)),
    Row(
        "frame-all", "Show all", "Home", "fit", "View", lambda w: w.canvas.view.frame_all(), canvas=True, toolbar="icon"
    ),
    Row("frame", "Show the selection", "F", "", "View", lambda w: w.canvas.view.frame_selection(), canvas=True),
    Row(
        "grid",
        "Grid",
        "",
        "grid",
        "View|",
        lambda w: w.canvas.view.set_grid(not w.canvas.view.show_grid),
        checked=lambda w: w.canvas is not None and w.canvas.view.show_grid,
    ),
    Row(
        "snap",
        "Snap to the grid",
        "",
        "",
        "View",
        lambda w: w.canvas.view.set_snap(not w.canvas.view.snap),
        checked=lambda w: w.canvas is not None and w.canvas.view.snap,
    ),
    *(row for number in range(1, 10) for row in _bookmark_rows(number)),
    _theme_row("system", "As the system"),
    _theme_row("light", "Light"),
    _theme_row("dark", "Dark"),
    _theme_row("contrast", "High contrast"),
    page_row("network", "Network", "Alt+1", "layers", "The canvas"),
    Row("reset-layout", "Reset the panels", "", "", "View|", lambda w: w.reset_layout()),
)
