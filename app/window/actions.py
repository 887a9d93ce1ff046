"""THE action table: one row an action makes its menu entry, its toolbar button and its shortcut."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app import theme

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


@dataclass(frozen=True)
class Row:
    """One action.

    Attributes:
        menu: the menu that it stands in; a "|" after the name begins a new group of entries.
        enabled: when it can be used; asked after every change.
        canvas: its shortcut counts only while the canvas has the focus (a letter, Delete, Home).
        checked: for an action that is on or off: whether it is.
        group: actions of one group exclude each other.
        toolbar: whether it has a button; "text" shows the text too.
    """

    id: str
    text: str
    shortcut: str
    icon: str
    menu: str
    handler: Callable[[MainWindow], object]
    enabled: Callable[[MainWindow], bool] = lambda window: True
    canvas: bool = False
    checked: Callable[[MainWindow], bool] | None = None
    group: str = ""
    toolbar: str = ""
    tip: str = ""


def _chosen(window: MainWindow) -> bool:
    return bool(window.workspace.selection)


def _blocks(window: MainWindow) -> int:
    return sum(one in window.workspace.document.nodes for one in window.workspace.selection)


def _still(window: MainWindow) -> bool:
    """No gesture is under way: nothing is undone under a hand that drags."""
    return window.canvas is None or window.canvas.view.gesture is None


def _one_block(window: MainWindow) -> bool:
    return _blocks(window) == 1


def _has_kind(kind: str) -> Callable[[MainWindow], bool]:
    return lambda window: any(node.kind == kind for node in window.workspace.document.nodes.values())


def _has_network(window: MainWindow) -> bool:
    return bool(window.workspace.document.nodes)


def _state(*states: str) -> Callable[[MainWindow], bool]:
    return lambda window: window.run.state in states


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


def _surgery(
    name: str,
    text: str,
    handler: Callable[[MainWindow], object],
    enabled: Callable[[MainWindow], bool],
    tip: str = "",
) -> Row:
    return Row(f"surgery-{name}", text, "", "", "Network>Surgery", handler, enabled, tip=tip)


MENUS = ("File", "Edit", "Network", "Run", "View", "Help")

ROWS: tuple[Row, ...] = (
    # File
    Row("new", "New", "Ctrl+N", "new", "File", lambda w: w.files.new(), toolbar="icon", tip="Begin an empty network"),
    Row("starter", "New from the starter project", "", "", "File", lambda w: w.files.open_starter()),
    Row("open", "Open…", "Ctrl+O", "open", "File", lambda w: w.files.ask_open(), toolbar="icon"),
    Row("save", "Save", "Ctrl+S", "save", "File|", lambda w: w.files.save(), toolbar="icon"),
    Row("save-as", "Save as…", "Ctrl+Shift+S", "", "File", lambda w: w.files.save_as()),
    Row("export", "Export…", "Ctrl+E", "export", "File|", lambda w: w.files.ask_export(), _has_network, toolbar="icon"),
    Row("open-data", "Open data…", "", "data", "File", lambda w: w.files.ask_data()),
    Row(
        "load-weights",
        "Load weights…",
        "",
        "",
        "File",
        lambda w: w.surgery.ask_weights(),
        _has_network,
        tip="Take weights from a file, for the layers that it names",
    ),
    Row("quit", "Quit", "Ctrl+Q", "", "File|", lambda w: w.close()),
    # Edit
    Row(
        "undo",
        "Undo",
        "Ctrl+Z",
        "undo",
        "Edit",
        lambda w: w.workspace.undo(),
        lambda w: w.workspace.history.can_undo and _still(w),
        toolbar="icon",
    ),
    Row(
        "redo",
        "Redo",
        "Ctrl+Shift+Z",
        "redo",
        "Edit",
        lambda w: w.workspace.redo(),
        lambda w: w.workspace.history.can_redo and _still(w),
        toolbar="icon",
    ),
    Row("cut", "Cut", "Ctrl+X", "cut", "Edit|", lambda w: w.canvas.view.cut(), _chosen, canvas=True),
    Row("copy", "Copy", "Ctrl+C", "copy", "Edit", lambda w: w.canvas.view.copy(), _chosen, canvas=True),
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
        _chosen,
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
        _chosen,
        canvas=True,
    ),
    Row("select-all", "Select all", "Ctrl+A", "", "Edit|", lambda w: w.canvas.view.select_all(), canvas=True),
    # Network
    Row("add", "Add a layer…", "", "add", "Network", lambda w: w.canvas.view.open_quick_add(), toolbar="icon"),
    Row("rename", "Rename", "F2", "", "Network", lambda w: w.canvas.view.rename_selected(), _chosen, canvas=True),
    Row("comment", "Comment", "C", "text", "Network", lambda w: w.canvas.view.comment_selection(), canvas=True),
    Row(
        "share",
        "Share one layer",
        "",
        "link",
        "Network|",
        lambda w: w.canvas.controller.share(w.workspace.selection),
        lambda w: _blocks(w) > 1,
        tip="The chosen blocks become one layer with one set of weights",
    ),
    Row(
        "unshare",
        "Give it a layer of its own",
        "",
        "",
        "Network",
        lambda w: w.canvas.controller.unshare(w.workspace.selection[0]),
        lambda w: _blocks(w) == 1 and w.workspace.document.nodes[w.workspace.selection[0]].shares is not None,
    ),
    Row(
        "freeze",
        "Freeze",
        "",
        "lock",
        "Network|",
        lambda w: w.canvas.controller.set_frozen(w.workspace.selection, True),
        lambda w: _blocks(w) > 0,
    ),
    Row(
        "thaw",
        "Thaw",
        "",
        "unlock",
        "Network",
        lambda w: w.canvas.controller.set_frozen(w.workspace.selection, False),
        lambda w: _blocks(w) > 0,
    ),
    # Network > Surgery: edits of trained networks; weights that cannot follow are named before
    _surgery("cut", "Cut here, keep what leads to it", lambda w: w.surgery.cut(), _one_block),
    _surgery("drop-top", "Drop from here on", lambda w: w.surgery.drop_top(), _one_block),
    _surgery(
        "new-head",
        "New head behind it…",
        lambda w: w.surgery.new_head(),
        _one_block,
        "Cut here, and end in as many classes as the data has",
    ),
    _surgery("graft", "Graft a network onto it…", lambda w: w.surgery.graft(), _one_block),
    _surgery("replace", "Replace the layer…", lambda w: w.surgery.replace(), _one_block),
    _surgery("classes", "Change the number of classes…", lambda w: w.surgery.change_classes(), _has_network),
    _surgery("activation", "Swap the activation…", lambda w: w.surgery.swap_activation(), lambda w: _blocks(w) > 0),
    _surgery("freeze-up-to", "Freeze up to here", lambda w: w.surgery.freeze_up_to(), _one_block),
    _surgery("thaw-up-to", "Thaw up to here", lambda w: w.surgery.freeze_up_to(trainable=True), _one_block),
    _surgery(
        "fold",
        "Fold BatchNormalization",
        lambda w: w.surgery.fold(),
        _has_kind("BatchNormalization"),
        "Into the linear layer before it: the same predictions with one layer less",
    ),
    _surgery(
        "to-convolutions",
        "Dense head to convolutions",
        lambda w: w.surgery.to_convolutions(),
        _has_kind("Flatten"),
        "The network then takes larger images and gives a map of classes",
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
        _has_network,
        toolbar="icon",
    ),
    # Run
    Row(
        "train",
        "Train",
        "Ctrl+R",
        "play",
        "Run",
        lambda w: w.run.train(),
        lambda w: not w.run.is_busy,
        toolbar="text",
    ),
    Row("pause", "Pause", "Ctrl+P", "pause", "Run", lambda w: w.run.pause(), _state("running"), toolbar="icon"),
    Row(
        "resume", "Resume", "Ctrl+Shift+P", "resume", "Run", lambda w: w.run.resume(), _state("paused"), toolbar="icon"
    ),
    Row(
        "stop",
        "Stop",
        "Ctrl+.",
        "stop",
        "Run",
        lambda w: w.run.stop(),
        _state("preparing", "running", "paused"),
        toolbar="icon",
    ),
    Row("evaluate", "Evaluate", "", "check", "Run|", lambda w: w.run.evaluate(), lambda w: not w.run.is_busy),
    # View
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
    _theme_row("system", "As the system"),
    _theme_row("light", "Light"),
    _theme_row("dark", "Dark"),
    _theme_row("contrast", "High contrast"),
    Row("reset-layout", "Reset the panels", "", "", "View|", lambda w: w.reset_layout()),
    # Help
    Row("about", "About Layerloom", "", "info", "Help", lambda w: w.show_about()),
)


class Actions(QObject):
    """The table's QActions, by id."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.rows = {row.id: row for row in ROWS}
        self.by_id: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for row in ROWS:
            action = QAction(translated(row.text), window)
            action.setObjectName(f"action-{row.id}")
            if row.shortcut:
                action.setShortcut(QKeySequence(row.shortcut))
                if row.canvas:
                    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys = f" ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if row.shortcut else ""
            action.setToolTip(translated(row.tip or row.text).rstrip("…") + keys)
            if row.checked is not None:
                action.setCheckable(True)
            if row.group:
                groups.setdefault(row.group, QActionGroup(window)).addAction(action)
            action.triggered.connect(lambda checked=False, row=row: self._trigger(row))
            self.by_id[row.id] = action
        self.repaint()

    def __getitem__(self, action_id: str) -> QAction:
        return self.by_id[action_id]

    def for_canvas(self) -> list[QAction]:
        """Those whose shortcuts belong to the canvas."""
        return [self.by_id[row.id] for row in ROWS if row.canvas]

    def refresh(self) -> None:
        """Ask every row whether it can be used now."""
        window = self._window
        for row in ROWS:
            action = self.by_id[row.id]
            action.setEnabled(row.enabled(window))
            if row.checked is not None:
                action.setChecked(row.checked(window))
        history = window.workspace.history
        for action_id, text, label in (
            ("undo", translated("Undo"), history.undo_label),
            ("redo", translated("Redo"), history.redo_label),
        ):
            self.by_id[action_id].setText(f"{text} {label}".strip())
            row = self.rows[action_id]
            self.by_id[action_id].setToolTip(f"{text} {label}".strip() + f" ({row.shortcut})")

    def repaint(self) -> None:
        """Make the icons in the theme's colours."""
        for row in ROWS:
            if row.icon:
                accent = theme.tokens().accent if row.id == "train" else None
                self.by_id[row.id].setIcon(theme.icon(row.icon, accent))

    def _trigger(self, row: Row) -> None:
        row.handler(self._window)
        self.refresh()


def in_menu(name: str) -> Iterable[tuple[Row, bool]]:
    """The rows of a menu, and whether a new group begins before each."""
    for row in ROWS:
        menu = row.menu.split(">")[0]
        if menu.rstrip("|") == name:
            yield row, menu.endswith("|")


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)
